// SPDX-License-Identifier: EUPL-1.2
import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_NAME, type NativeBridge } from '../../shared/native-bridge.ts'
import { call } from './ipc.ts'

const bridge: NativeBridge = {
  displayKey: () => call(ipcRenderer, 'display-key'),
  renewKey: () => call(ipcRenderer, 'renew-key'),
  appHealth: () => call(ipcRenderer, 'app-health'),
  picture: () => call(ipcRenderer, 'picture'),
  reload: () => call(ipcRenderer, 'reload'),
  restartApp: () => call(ipcRenderer, 'restart-app'),
  leaveScreen: () => call(ipcRenderer, 'leave-screen'),
  hubShowsRoom: (origin) => call(ipcRenderer, 'hub-shows-room', origin),
  hubKey: (origin) => call(ipcRenderer, 'hub-key', origin),
  hubRefused: () => call(ipcRenderer, 'hub-refused'),
  hubAccepted: () => call(ipcRenderer, 'hub-accepted'),
  hubAddress: () => call(ipcRenderer, 'hub-address'),
  finding: () => call(ipcRenderer, 'finding'),
  typeAddress: (text) => call(ipcRenderer, 'type-address', text),
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
