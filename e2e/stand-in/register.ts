// SPDX-License-Identifier: EUPL-1.2
// `node --import` this, and `import … from 'electron'` gets the stand-in.
import { registerHooks } from 'node:module'

const STAND_IN = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: STAND_IN, shortCircuit: true } : next(specifier, context),
})

// As when Electron itself is started with the app's folder.
// As a package it is started by itself, and its own name is all that stands before the arguments.
if (process.env.STAND_IN_PACKAGED === '1') process.argv.splice(1, 1)
else Object.defineProperty(process, 'defaultApp', { value: true })

// What the app decides by its system; the stand-in itself stays where it is.
const { STAND_IN_PLATFORM } = process.env
if (STAND_IN_PLATFORM) Object.defineProperty(process, 'platform', { value: STAND_IN_PLATFORM })

// Electron's own ways in main: a box for what nobody caught, which is then gone on after, and no
// more than a warning for a promise.
process.on('uncaughtException', async (error) => {
  if (process.listenerCount('uncaughtException') > 1) return
  const { dialog } = await import('./windows/dialog.ts')
  dialog.showErrorBox('Error', `A JavaScript error occurred in the main process\n${error.stack}`)
})
process.on('unhandledRejection', (error) => {
  if (process.listenerCount('unhandledRejection') === 1) console.error('warning:', error)
})
