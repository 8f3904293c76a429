// SPDX-License-Identifier: EUPL-1.2
// Records what the oldest Chromium of the floor offers to scripts, from the real build:
// `node e2e/old-browsers/record-floor.ts`. Everywhere else the tests take away what isn't in it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FLOOR } from '../../shared/browsers/browser-floor.ts'
import { driveBrowser } from './drive.ts'
import { oldBrowser } from './install.ts'

const FLOOR_FILE = join(import.meta.dirname, 'floor-names.json')

const OFFERED = `(function () {
  var offered = { window: Object.getOwnPropertyNames(window) };
  offered.window.forEach(function (name) {
    var value = /^[A-Z]/.test(name) && window[name];
    if (!value) return;
    offered[name] = Object.getOwnPropertyNames(value);
    if (value.prototype) offered[name + '.prototype'] = Object.getOwnPropertyNames(value.prototype);
  });
  return offered;
})()`
// What our pages and their libraries are made with. All the rest would be ten times as long.
const OF_USE =
  /^(window|(Array|Object|String|Number|Math|JSON|Promise|RegExp|Map|Set|WeakMap|WeakSet|Symbol|Date|Error|Function|Reflect|Intl|ArrayBuffer|Uint8Array|CSS|Node|NodeList|Element|HTML(|Form|Input|Button|Details)Element|SVGElement|Document|DocumentFragment|EventTarget|Event|FormData|Headers|Response|Request|URL|URLSearchParams|AbortController|AbortSignal|Blob|Crypto|Performance|Storage|Navigator|Screen|Location|History|MediaQueryList|WebSocket|FontFace|BaseAudioContext|AudioContext|Range|Selection)(\.prototype)?)$/

if (import.meta.main) await record()

async function record(): Promise<void> {
  const build = oldBrowser(FLOOR.chromium)
  if ('missing' in build) throw new Error(build.missing)
  const browser = await driveBrowser(build.path)
  const page = await browser.open('about:blank', { width: 800, height: 600 })
  const offered = (await page.evaluate(OFFERED)) as Record<string, string[]>
  await browser.close()
  const lines = Object.entries(offered)
    .filter(([name]) => OF_USE.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, names]) => `  ${JSON.stringify(name)}: ${JSON.stringify(names.sort().join(' '))}`)
  writeFileSync(FLOOR_FILE, `{\n${lines.join(',\n')}\n}\n`)
}
