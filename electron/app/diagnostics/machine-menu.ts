// SPDX-License-Identifier: EUPL-1.2
import { type BrowserWindow, Menu } from 'electron'
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import type { Language } from '../../../shared/text.ts'

type Key = { type: string; key: string; control: boolean; meta: boolean }

/** Offers the window about this machine in a desk's menu, and by Ctrl+, or ⌘, as apps do. */
export function offerMachine(
  desk: BrowserWindow,
  machine: { open(): void },
  language: Language,
): BrowserWindow {
  const item = {
    ...{ label: MACHINE_WORDS[language].menu, click: () => machine.open() },
    // Told in the menu, and heard below: macOS shows no menu of a window.
    ...{ accelerator: 'CmdOrCtrl+,', registerAccelerator: false },
  }
  desk.setMenu(Menu.buildFromTemplate([{ label: 'Zaalscherm', submenu: [item] }]))
  desk.webContents.on('before-input-event', (pressing, { type, key, control, meta }: Key) => {
    if (type !== 'keyDown' || key !== ',' || !(control || meta)) return
    pressing.preventDefault()
    machine.open()
  })
  return desk
}
