// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../../e2e/processes/hub-process.ts'
import { isDisplayThere, listedSockets } from './x-server.ts'

const SOCKETS = `Num       RefCount Protocol Flags    Type St Inode Path
0000000000000000: 00000002 00000000 00010000 0001 01 20011 @/tmp/.X11-unix/X0
0000000000000000: 00000003 00000000 00000000 0001 03 20012 /tmp/.X11-unix/X1
0000000000000000: 00000002 00000000 00010000 0001 01 20013 /tmp/.X11-unix/X12
`

test.each([
  [':0', true],
  [':0.0', true],
  ['unix:12', true],
  // Linked to, and listened at by nobody.
  [':1', false],
  [':2', false],
  ['elsewhere:0', true],
])('DISPLAY=%s: %s', (display, isThere) => {
  expect(isDisplayThere(display, SOCKETS)).toBe(isThere)
  expect(isDisplayThere(display, null)).toBe(true)
})

test.runIf(process.platform === 'linux')(
  'Linux lists a socket while somebody listens there',
  async () => {
    const path = join(newFolder(), 'X0')
    const server = createServer()
    await new Promise<void>((listens) => server.listen(path, listens))
    const line = listedSockets()
      ?.split('\n')
      .find((one) => one.endsWith(path))
    expect(line).toMatch(/ 00010000 /)
    await new Promise((closed) => server.close(closed))
    expect(listedSockets()).not.toContain(path)
  },
)
