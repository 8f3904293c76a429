// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import type { Page } from 'playwright'
import { ask } from './ipc.ts'
import { fromBrowser } from './protocol.ts'

type Api = Record<string, (...values: unknown[]) => unknown>

/**
 * Runs a preload in a world of its own, and puts what it exposes on the page's `window`:
 * functions whose arguments and answers are copied, in the main frame only.
 */
export async function runPreload(page: Page, file: string): Promise<void> {
  const asking = { url: '' }
  for (const [name, api] of exposedBy(file, asking)) {
    const calls = Object.keys(api)
    for (const call of calls) {
      await page.exposeBinding(bindingOf(name, call), async ({ frame }, ...values) => {
        if (frame !== page.mainFrame()) throw new Error('frames have no preload')
        // Asked of the frame itself: a page can call before its new address is known here.
        asking.url = await frame.evaluate(() => location.href)
        return api[call]?.(...values)
      })
    }
    await page.addInitScript(putOnWindow, {
      name,
      bindings: calls.map((call) => [call, bindingOf(name, call)]),
    })
  }
}

function exposedBy(file: string, asking: { url: string }): Map<string, Api> {
  const exposed = new Map<string, Api>()
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: Api) => exposed.set(name, api) },
    ipcRenderer: {
      invoke: (call: string, ...values: unknown[]) => ask(fromBrowser(asking.url), call, values),
    },
  }
  // What a sandboxed preload may require, as far as ours does.
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload can't require '${name}'`)
    return electron
  }
  const module = { exports: {} }
  const world = createContext({ require, module, exports: module.exports, console })
  runInContext(readFileSync(file, 'utf8'), world, { filename: file })
  return exposed
}

function bindingOf(name: string, call: string): string {
  return `__${name}_${call}`
}

/** Runs in the page, before its own scripts. */
function putOnWindow({ name, bindings }: { name: string; bindings: string[][] }): void {
  if (window !== window.top) return
  const functions = bindings.map(([call = '', binding = '']) => [
    call,
    Reflect.get(window, binding),
  ])
  Object.defineProperty(window, name, { value: Object.freeze(Object.fromEntries(functions)) })
}
