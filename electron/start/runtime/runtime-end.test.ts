// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { afterRuntime, type RuntimeEnd } from './runtime-end.ts'

const RUNTIME = '/home/ada/zaalscherm/node_modules/electron/dist/electron'
const ABORTED: RuntimeEnd = {
  code: null,
  signal: 'SIGTRAP',
  refused: null,
  isAskedFor: false,
  lastWords: '',
  afterMs: 400,
}

/** The sentence with which the browser takes over. */
function sentenceFor(change: Partial<RuntimeEnd>): string {
  const after = afterRuntime({ ...ABORTED, ...change }, RUNTIME)
  if (after.next !== 'browser') throw new Error('the browser does not take over')
  return after.sentence
}

test('an app that ended, or that said itself what is wrong, ends npm start with its own code', () => {
  for (const code of [0, 2]) {
    const after = afterRuntime({ ...ABORTED, code, signal: null }, RUNTIME)
    expect(after).toEqual({ next: 'end', code, sentence: null })
  }
})

test('whoever stops it gets no browser in its place', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    expect(afterRuntime({ ...ABORTED, signal }, RUNTIME).next).toBe('end')
  }
  expect(afterRuntime({ ...ABORTED, code: 130, signal: null, isAskedFor: true }, RUNTIME)).toEqual({
    next: 'end',
    code: 130,
    sentence: null,
  })
})

test('a runtime that breaks off at its start says why and what to do, by its own last words', () => {
  const helper = '"/home/ada/zaalscherm/node_modules/electron/dist/chrome-sandbox"'
  const allow = `sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`
  const suid =
    '[9:0329/104100:FATAL:sandbox/linux/suid/client/setuid_sandbox_host.cc:166] The SUID sandbox helper binary was found, but is not configured correctly.'
  const userns =
    '[9:0329/104100:FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:128] No usable sandbox! If you are running on Ubuntu 23.10+ …'
  expect(sentenceFor({ lastWords: suid })).toContain(allow)
  expect(sentenceFor({ lastWords: userns })).toContain(allow)

  const root =
    '[9:FATAL:electron/shell/app/electron_main_delegate.cc:222] Running as root without --no-sandbox is not supported.'
  expect(sentenceFor({ lastWords: root })).toContain('as an ordinary user')

  const missing = `${RUNTIME}: error while loading shared libraries: libnss3.so: cannot open shared object file`
  expect(sentenceFor({ code: 127, signal: null, lastWords: missing })).toContain('libnss3.so')

  const display =
    '[9:ERROR:ui/ozone/platform/x11/ozone_platform_x11.cc:259] Missing X server or $DISPLAY'
  expect(sentenceFor({ code: 1, signal: null, lastWords: display })).toContain('desktop')

  expect(sentenceFor({ signal: null, refused: 'EACCES' })).toContain('may not be run')
  expect(sentenceFor({ signal: null, refused: 'ENOENT' })).toContain('npm ci')
  expect(sentenceFor({ signal: 'SIGSEGV' })).toContain('(SIGSEGV)')
  expect(sentenceFor({ code: 3221225477, signal: null })).toContain('(exit code 3221225477)')
})

test('a runtime that breaks off later has had a day open, which no other may go on with by itself', () => {
  const after = afterRuntime({ ...ABORTED, signal: 'SIGSEGV', afterMs: 3_600_000 }, RUNTIME)
  expect(after).toMatchObject({ next: 'end', code: 1 })
  expect('sentence' in after && after.sentence).toContain('start it again')
})
