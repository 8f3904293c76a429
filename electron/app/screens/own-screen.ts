// SPDX-License-Identifier: EUPL-1.2
import type { Display } from 'electron'
import { chooseScreen, isLike, likeness, markOf, type ScreenMark } from './choose-display.ts'
import { keepScreen, readKeptScreen } from './kept-screen.ts'

/** What is used of Electron's `screen`. */
type Screens = { getAllDisplays(): Display[]; getPrimaryDisplay(): Display }

/**
 * Finds this wall's screen, each time that it is asked.
 * @param file where a chosen screen is remembered
 * @param number the screen that was asked for, from 1, or `null` for the remembered one
 * @returns the screen, and whether it is the one that was chosen, if one was
 */
export function ownScreen(screens: Screens, file: string, number: number | null) {
  const asked = number === null ? undefined : screens.getAllDisplays()[number - 1]
  const mark = asked ? kept(file, markOf(asked)) : readKeptScreen(file)
  return (): { screen: Display; isChosen: boolean } => {
    const [first = screens.getPrimaryDisplay(), ...others] = screens.getAllDisplays()
    const screen = chooseScreen([first, ...others], mark)
    return { screen, isChosen: mark === null || isLike(likeness(mark, screen)) }
  }
}

function kept(file: string, mark: ScreenMark): ScreenMark {
  try {
    keepScreen(file, mark)
  } catch {
    // A full disk, or no file of ours there: a wall is better than none, and each start asks for its screen again.
  }
  return mark
}
