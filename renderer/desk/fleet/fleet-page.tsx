// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import { blackBy } from '../../../shared/features/fleet/black-by.ts'
import { fleetWords } from '../../../shared/features/fleet/desk-words.ts'
import type { Ask } from '../../../shared/features/fleet/device.ts'
import { levelOf, problemsOf } from '../../../shared/features/fleet/problems.ts'
import { hubCodeOf } from '../../../shared/hub-code.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { VERSION } from '../../../shared/version.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { useProblem } from '../shell/use-commands.ts'
import { DeviceItem } from './device-item.tsx'
import { PreflightList } from './preflight-list.tsx'
import { showAgain } from './show-again.ts'
import { TroubledList } from './troubled-list.tsx'
import './fleet.css'

/** Every screen as a machine: how it is, and what can be asked of it. */
export function FleetPage({ desk, clock, send }: PageProps) {
  const { language, words } = useI18n()
  const said = fleetWords[language]
  const { day, view, isLinked } = desk
  const { problem, ask } = useProblem(day, send)
  // Ages are read anew each second.
  const second = useSecond()
  const hubNow = clock.hubNow()
  const displays = inOrder(view.displays)
  const all = displays.map(({ deviceId }) => deviceId)
  const black = displays.filter((display) => blackBy(display, view.screens) !== null)
  const code = view.joinBase === null ? null : hubCodeOf(view.joinBase)
  const open = displays.filter(({ way }) => way === 'open').length
  const request = (deviceIds: string[], what: Ask) =>
    ask({ type: 'askDisplays', deviceIds, ask: what })
  const heading = useFocusAfterLoss(displays.length)
  const problems = displays.map((display) =>
    isLinked && hubNow !== null ? problemsOf(display, hubNow, VERSION) : [],
  )
  const bad = problems.filter((found) => levelOf(found) !== 'good').length
  return (
    <div className="fleet">
      <h2 tabIndex={-1} ref={heading}>
        {said.title}
      </h2>
      <p className="fleet-sum" role="status">
        {!isLinked
          ? said.unknown
          : displays.length === 0
            ? said.none
            : bad === 0
              ? said.allGood(displays.length)
              : said.some(bad, displays.length)}
        {isLinked && black.length > 0 && `, ${said.someBlack(black.length)}`}
      </p>
      <TroubledList {...{ day, displays, problems }} />
      {view.waiting.length > 0 && (
        <p>
          <a href="#displays">{said.waiting(view.waiting.length)}</a>
        </p>
      )}
      {view.joinBase !== null && (
        <p className="fleet-help quiet">
          {said.newScreen(`${view.joinBase}/display`, code && unbroken(spacedCode(code)))}
        </p>
      )}
      {displays.length > 0 && (
        <fieldset className="fleet-all" aria-label={said.forAll}>
          <Button
            className="action"
            isDisabled={!isLinked}
            onPress={() => request(all, 'identify')}
          >
            {said.identifyAll}
          </Button>
          {([true, false] as const).map((isShown) => (
            <Button
              key={String(isShown)}
              className="action"
              isDisabled={!isLinked}
              onPress={() => ask({ type: 'testPattern', deviceIds: all, isShown })}
            >
              {isShown ? words.testPatternEverywhere : words.testPatternAway}
            </Button>
          ))}
          {black.length > 0 && (
            <Button
              className="action"
              data-kind="ask"
              isDisabled={!isLinked}
              onPress={() => showAgain(black, view.screens).forEach(ask)}
            >
              {said.unblankAll}
            </Button>
          )}
        </fieldset>
      )}
      {isLinked && open > 0 && <p className="fleet-help quiet">{said.notPinnedHelp(open)}</p>}
      <p role="alert">{problem !== null && <bdi>{problem}</bdi>}</p>
      {isLinked && hubNow !== null && second !== null && (
        <PreflightList {...{ desk, hubNow, ask }} at={second} />
      )}
      <ul className="fleet-list">
        {displays.map((display, index) => (
          <DeviceItem
            key={display.deviceId}
            {...{ desk, display, hubNow, ask }}
            playback={clock.playback}
            problems={problems[index] ?? []}
            request={(what) => request([display.deviceId], what)}
          />
        ))}
      </ul>
    </div>
  )
}

/** A card that goes takes the focus with it: keys then go on from the heading. */
function useFocusAfterLoss(count: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(count)
  useEffect(() => {
    const isLess = count < before.current
    before.current = count
    if (isLess && document.activeElement === document.body) heading.current?.focus()
  }, [count])
  return heading
}

/** A code on one line: half of one is none. */
function unbroken(code: string): string {
  return code.replace(' ', '\u00a0')
}

/** By number, which walls show: a list that moves under a hand helps nobody. */
function inOrder(displays: readonly DisplayStatus[]): DisplayStatus[] {
  return displays.toSorted((a, b) => a.device.number - b.device.number)
}
