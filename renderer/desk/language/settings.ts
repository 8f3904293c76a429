// SPDX-License-Identifier: EUPL-1.2

/** What the person at this desk chose for it: the language, keys on or off, pictures or none. */
export type SettingName = 'language' | 'letter-keys' | 'pictures' | 'planner-zoom'

export function keptSetting(name: SettingName): string | null {
  try {
    return localStorage.getItem(`zaalscherm.desk.${name}`)
  } catch {
    // Switched off in this browser: the same as never chosen.
    return null
  }
}

export function keepSetting(name: SettingName, value: string): void {
  try {
    localStorage.setItem(`zaalscherm.desk.${name}`, value)
  } catch {
    // Switched off in this browser: the choice then lasts until the page is closed.
  }
}
