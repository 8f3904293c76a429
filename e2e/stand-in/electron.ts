// SPDX-License-Identifier: EUPL-1.2
// What `import … from 'electron'` gives in the main process, as far as the app uses it.
import { app } from './app.ts'
import { takeOrders } from './control.ts'
import { ipcMain } from './ipc.ts'
import { powerMonitor, powerSaveBlocker } from './power.ts'
import { protocol } from './protocol.ts'
import { safeStorage } from './safe-storage.ts'
import { utilityProcess } from './utility-process.ts'
import { BrowserWindow } from './windows/browser-window.ts'
import { dialog } from './windows/dialog.ts'
import { screen } from './windows/screen.ts'
import { session } from './windows/session.ts'

const Menu = {
  setApplicationMenu: (_menu: null) => {},
  buildFromTemplate: (template: object[]) => template,
}

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  utilityProcess,
}

const parts = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  powerMonitor,
  powerSaveBlocker,
  safeStorage,
  screen,
  session,
}
takeOrders(parts, () => app.quit())
