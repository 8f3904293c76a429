// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { ACTIONS } from '../../../renderer/desk/shell/actions.ts'

/** Looks at the desk in one state; `where` says which. */
export type Look = (where: string) => Promise<void>

// A plan has a button for each of its items, which all open the same: some stand for all.
const MOST_ALIKE = 2

/**
 * Brings the desk into every state that one key or one button leads to, and looks at each: what
 * is added to the desk is walked without being named here. With `part` it goes by every second key and
 * button only, of the even or the odd ones: most do the same on another day, where the others are walked.
 * @returns the titles of the dialogs that opened, in the order that they did
 */
export async function walkDesk(
  desk: Page,
  look: Look,
  part: 'all' | 'even' | 'odd' = 'all',
): Promise<string[]> {
  const isWalked = (index: number) => part === 'all' || (index % 2 === 0) === (part === 'even')
  const titles = new Set<string>()
  const lookAndLeave = async (where: string) => {
    const page = desk.locator('main.page')
    const isOnPage = (await page.count()) > 0
    // It is loaded when it is first asked for.
    if (isOnPage) await expect(page.locator('h2').first()).toBeAttached()
    await look(where)
    if (isOnPage) {
      await desk.evaluate(() => {
        location.hash = '#steering'
      })
      await expect(page).toHaveCount(0)
    }
    const title = await dialogOf(desk)
    if (title === null) return
    titles.add(title)
    await desk.keyboard.press('Escape')
    await expect(desk.getByRole('dialog')).toHaveCount(0)
  }
  await look('at first')
  await desk.keyboard.press('3')
  for (const [index, { id, keys, mode }] of ACTIONS.entries()) {
    const [key] = keys
    if (key === undefined || mode !== undefined || !isWalked(index)) continue
    await desk.evaluate(leaveFields)
    await desk.keyboard.press(key.replace(/^⇧(?=\d)/, '⇧Digit').replace('⇧', 'Shift+'))
    await lookAndLeave(`key ${key}, ${id}`)
    await desk.keyboard.press('Escape')
  }
  await desk.keyboard.press('3')
  const kinds = await desk.evaluate(markButtons)
  for (const [index, { kind, text }] of kinds.entries()) {
    if (kinds.slice(0, index).filter((one) => one.kind === kind).length >= MOST_ALIKE) continue
    if (!isWalked(index)) continue
    const button = desk.locator(`[data-walked="${index}"]:enabled`)
    // What an earlier press took away is looked at by the presses that bring it.
    if ((await button.count()) === 0) continue
    await button.evaluate((element: HTMLElement) => element.focus())
    await desk.keyboard.press('Enter')
    await lookAndLeave(`button ‘${text}’`)
    await desk.keyboard.press('Escape')
  }
  return [...titles]
}

/** In one look: a dialog may go by itself between two. */
function dialogOf(desk: Page): Promise<string | null> {
  return desk
    .getByRole('dialog')
    .evaluateAll(([dialog]) => dialog?.querySelector('h1, h2, h3')?.textContent ?? null)
}

/** Letters are for fields while one has the focus. */
function leaveFields(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.matches('input, select, textarea')) {
    activeElement.blur()
  }
}

/** Numbers every button, and tells what it is; those of a list are of one kind. */
function markButtons(): { kind: string; text: string }[] {
  return Array.from(document.querySelectorAll('button'), (button, index) => {
    button.dataset.walked = String(index)
    const text = button.textContent.trim()
    return { kind: button.closest('li, .room') ? button.className : text, text }
  })
}
