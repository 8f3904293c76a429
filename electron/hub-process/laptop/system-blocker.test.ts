// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { awakeTool, systemBlocker } from './system-blocker.ts'

/** A tool that leaves a mark once its input has ended, as those of the systems end then. */
function markingTool() {
  const mark = join(mkdtempSync(join(tmpdir(), 'zaalscherm-awake-')), 'ended')
  const script = `process.stdin.resume().on('end', () => require('fs').writeFileSync(${JSON.stringify(mark)}, ''))`
  return { mark, tool: { command: process.execPath, args: ['-e', script] } }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate()
}

test('it is held for as long as its process runs, and let go by ending its input', async () => {
  const { mark, tool } = markingTool()
  const blocker = systemBlocker(tool)
  const id = blocker.start('prevent-display-sleep')
  expect(blocker.isStarted(id)).toBe(true)
  blocker.stop(id)
  expect(blocker.isStarted(id)).toBe(false)
  await until(() => existsSync(mark))
})

test.each([
  ['is not there', { command: 'zaalscherm-no-such-tool', args: [] }],
  ['refuses', { command: process.execPath, args: ['-e', 'process.exit(1)'] }],
])('a tool that %s holds nothing', async (_, tool) => {
  const blocker = systemBlocker(tool)
  const id = blocker.start('prevent-display-sleep')
  await until(() => !blocker.isStarted(id))
})

test('where no tool is known nothing is held', () => {
  const blocker = systemBlocker(awakeTool('aix'))
  expect(blocker.isStarted(blocker.start('prevent-display-sleep'))).toBe(false)
})

test('each of the three systems has its tool', () => {
  const commands = (['linux', 'darwin', 'win32'] as const).map((one) => awakeTool(one)?.command)
  expect(commands).toEqual(['systemd-inhibit', 'caffeinate', 'powershell.exe'])
})
