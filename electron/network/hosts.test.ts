// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { freeBinding } from './hosts.ts'

const failing = (code: string) => Object.assign(new Error(code), { code })

/** A machine on which listening fails so. */
async function on(host: string, failures: Record<string, string>): Promise<string> {
  return freeBinding(host, async (binding) => {
    const code = failures[binding]
    if (code) throw failing(code)
  }).catch((error) => `${error.code}`)
}

test('the hub serves both families, and IPv4 alone where a machine has no other', async () => {
  expect(await on('::', {})).toBe('::')
  for (const code of ['EAFNOSUPPORT', 'EADDRNOTAVAIL']) {
    expect(await on('::', { '::': code })).toBe('0.0.0.0')
  }
})

test('a port that another program has in one family is in use', async () => {
  expect(await on('::', { '0.0.0.0': 'EADDRINUSE' })).toBe('EADDRINUSE')
  expect(await on('::', { '::': 'EADDRINUSE' })).toBe('EADDRINUSE')
})

test('one address that was asked for is taken as it is, or refused', async () => {
  expect(await on('fd00::5', {})).toBe('fd00::5')
  expect(await on('fd00::5', { 'fd00::5': 'EADDRNOTAVAIL' })).toBe('EADDRNOTAVAIL')
})
