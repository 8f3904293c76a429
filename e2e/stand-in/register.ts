// SPDX-License-Identifier: EUPL-1.2
// `node --import` this, and `import … from 'electron'` gets the stand-in.
import { registerHooks } from 'node:module'

const STAND_IN = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: STAND_IN, shortCircuit: true } : next(specifier, context),
})

// As when Electron itself is started with the app's folder.
Object.defineProperty(process, 'defaultApp', { value: true })
