// SPDX-License-Identifier: EUPL-1.2
import {
  CHECK_LIST,
  readTicks,
  SHEET_ID,
  writeTicks,
} from '../../shared/join-page/sheet/check-list.ts'
import { sheetWords } from '../../shared/join-page/sheet/words.ts'
import type { Language } from '../../shared/text.ts'

const KEPT_PREFIX = 'zaalscherm-ticks/'

/** Lets people tick the lines of the sheet's lists. The ticks stay on this phone, for this day. */
export function tickLists(language: Language): void {
  const sheet = document.getElementById(SHEET_ID)
  if (!sheet) return
  const key = KEPT_PREFIX + sheet.dataset.sheet
  forgetOthers(key)
  const ticks = readTicks(kept(key))
  for (const list of sheet.querySelectorAll(`.${CHECK_LIST}`)) {
    list.classList.add('ticked')
    const boxes = Array.from(list.querySelectorAll<HTMLElement>('li'), (line) =>
      boxIn(line, ticks.has(line.dataset.key ?? '')),
    )
    const count = document.createElement('span')
    count.className = 'hint'
    list.closest('details')?.querySelector('summary')?.append(' ', count)
    const tell = () => {
      const done = boxes.filter(({ checked }) => checked).length
      count.textContent = sheetWords[language].done(done, boxes.length)
    }
    tell()
    list.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return
      if (target.checked) ticks.add(target.value)
      else ticks.delete(target.value)
      keep(key, writeTicks(ticks))
      tell()
    })
  }
  const stays = sheet.querySelector<HTMLElement>('[hidden]')
  if (stays) stays.hidden = false
}

/** A box before what a line says, which is its label. */
function boxIn(line: HTMLElement, isTicked: boolean): HTMLInputElement {
  const box = document.createElement('input')
  Object.assign(box, { type: 'checkbox', value: line.dataset.key ?? '', checked: isTicked })
  const label = document.createElement('label')
  const said = document.createElement('span')
  said.append(...line.childNodes)
  label.append(box, said)
  line.append(label)
  return box
}

// A phone that keeps nothing, as in a private window, has lists that are ticked until it is closed.

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, ticks: string): void {
  try {
    localStorage.setItem(key, ticks)
  } catch {}
}

/** Of other days nothing stays on a phone. */
function forgetOthers(key: string): void {
  try {
    const others = Object.keys(localStorage).filter(
      (other) => other.startsWith(KEPT_PREFIX) && other !== key,
    )
    for (const other of others) localStorage.removeItem(other)
  } catch {}
}
