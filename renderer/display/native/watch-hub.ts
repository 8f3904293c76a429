// SPDX-License-Identifier: EUPL-1.2

import { readableFingerprint } from '../../../shared/hub-fingerprint.ts'
import { type HubRefusalWords, hubRefusalWords } from '../../../shared/i18n/hub-refusal.ts'
import { type HubRefusal, type NativeBridge, NO_KEY } from '../../../shared/native-bridge.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import type { SurfaceStore } from '../../sync/surface.ts'

type Bridge = Pick<
  NativeBridge,
  'hubShowsRoom' | 'hubKey' | 'hubRefused' | 'hubAccepted' | 'finding'
>

/**
 * Tells the app around this page that its hub gave it a room, and says over the wall when the app
 * refuses one. Only the app's own pages load it, so no browser carries it.
 * @param linkedTo the origin of the hub that the link goes to
 */
export function watchHub(
  bridge: Bridge,
  store: SurfaceStore<DisplayView>,
  linkedTo: () => string,
): void {
  const look = (isNew: boolean) => {
    const { link, view, pairingCode } = store.getState()
    if (isNew && link === 'connected' && view && pairingCode === null)
      void bridge.hubShowsRoom(linkedTo())
  }
  // What came before this file did, came over this link as well, or has another after it.
  look(store.getState().seq !== null)
  store.subscribe((now, before) => look(now.view !== before.view))
  sayKey(bridge, store, linkedTo)
  void sayRefusals(bridge)
}

/** While it waits to be paired, so that two people can see that desk and screen speak of one hub. */
function sayKey(bridge: Bridge, store: SurfaceStore<DisplayView>, linkedTo: () => string): void {
  const line = textIn('p', '')
  line.style.cssText = KEY_STYLE
  const look = async () => {
    const isWaiting = () => store.getState().pairingCode !== null
    const key = isWaiting() ? await bridge.hubKey(linkedTo()) : null
    const hubName = key === null ? null : (await bridge.finding()).hubName
    if (key === null || !isWaiting()) return line.remove()
    line.textContent = wordsNow().keyHere(readableFingerprint(key), hubName)
    document.body.append(line)
  }
  void look()
  store.subscribe((now, before) => {
    if (now.pairingCode !== before.pairingCode) void look()
  })
}

function wordsNow(): HubRefusalWords {
  return hubRefusalWords[document.documentElement.lang === 'en' ? 'en' : 'nl']
}

async function sayRefusals(bridge: Bridge): Promise<never> {
  for (;;) {
    const said = sayOver(await bridge.hubRefused())
    await bridge.hubAccepted()
    said.remove()
  }
}

// Here, since no browser is to carry it. As large as what a wall says to whoever walks up to it.
const STYLE = `position: fixed; left: 0; right: 0; bottom: 0; z-index: 1; padding: 2vh 3vw;
  max-height: 50vh; overflow: hidden; background: var(--message); color: var(--on-message);
  font: max(2.2vh, 16px) / 1.35 var(--font)`

const KEY_STYLE = `position: fixed; right: 3vw; bottom: 1vh; color: var(--ink-quiet);
  font: max(1.8vh, 16px) / 1.35 var(--font)`

/** A band at the foot: the programme and its time stay in sight, and nobody in the room need act. */
function sayOver({ host, expected, met }: HubRefusal): HTMLElement {
  const words = wordsNow()
  const isUnreadable = expected === NO_KEY
  const { title, why, steps: todo } = isUnreadable ? words.unreadable : words
  const band = textIn('section', '')
  band.style.cssText = STYLE
  band.setAttribute('role', 'alert')
  const steps = textIn('ol', '')
  steps.append(...todo.map((step) => textIn('li', step)))
  band.append(textIn('h2', title), textIn('p', why(host)), steps)
  const keys = words.keys(readableFingerprint(expected), readableFingerprint(met))
  if (!isUnreadable) band.append(textIn('p', keys))
  document.body.append(band)
  return band
}

function textIn(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
