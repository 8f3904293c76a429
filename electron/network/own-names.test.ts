// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { aliasesIn, domainsIn, isOwnName } from './own-names.ts'

const names = {
  hostname: 'Regie-Laptop',
  domains: ['campus.example.nl'],
  aliases: ['zaalscherm.venue.example'],
}
const isOwn = (name: string) => isOwnName(name, names)

test('a machine answers to its own names, in the ways in which networks write them', () => {
  const own = [
    ...['localhost', 'zaal.localhost', 'regie-laptop', 'REGIE-LAPTOP', 'regie-laptop.local'],
    ...['regie-laptop.local.', 'regie-laptop.lan', 'regie-laptop.home.arpa'],
    ...['regie-laptop.fritz.box', 'regie-laptop.campus.example.nl', 'zaalscherm.venue.example'],
  ]
  expect(own.filter((name) => !isOwn(name))).toEqual([])
})

test('a name that somebody else can point here is not its own', () => {
  const foreign = [
    ...['', '.', 'evil.example', 'regie-laptop.evil.example', 'evil.regie-laptop.local'],
    ...['local', 'campus.example.nl', 'evil.campus.example.nl', 'localhost.evil.example'],
    ...['regie-laptop.nl', 'regie-laptop.com', 'xregie-laptop', 'regie-laptop.local.evil.example'],
  ]
  expect(foreign.filter(isOwn)).toEqual([])
})

test('a machine whose name is a full one answers to the short one too', () => {
  const full = { ...names, hostname: 'hub7.example.org' }
  for (const name of ['hub7', 'hub7.example.org', 'hub7.local']) {
    expect(isOwnName(name, full), name).toBe(true)
  }
  expect(isOwnName('hub8.example.org', full)).toBe(false)
})

test('a machine without a name answers to addresses and localhost only', () => {
  expect(
    ['', '.local', 'localhost'].map((name) => isOwnName(name, { ...names, hostname: '' })),
  ).toEqual([false, false, true])
})

test('domains and aliases come from where the machine itself looks them up', () => {
  expect(
    domainsIn('# search x.y\nsearch campus.example.nl lan.example\ndomain nl\nnameserver 1.1.1.1'),
  ).toEqual(['campus.example.nl', 'lan.example'])
  const hosts =
    '127.0.1.1 laptop.example laptop # mine\n192.168.1.5 zaal\n10.9.9.9 other\n::1 six\n'
  expect(aliasesIn(hosts, new Set(['192.168.1.5']))).toEqual([
    ...['laptop.example', 'laptop', 'zaal', 'six'],
  ])
})
