// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withJoinCodes } from './day/join-codes.ts'
import { sampleDay } from './day/sample-day.test-kit.ts'
import {
  CODE_ALPHABET,
  JoinCode,
  joinAddressOf,
  newCode,
  readCode,
  spacedCode,
} from './join-code.ts'

const staatsprint = sampleDay('staatsprint')

test('no two characters of a code look alike, and none makes a word', () => {
  expect(CODE_ALPHABET).not.toMatch(/[01258AEILOSUVZB]/)
  expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length)
})

test('a code reads back from how a wall shows it and how a hurried hand types it', () => {
  const anyChance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.array(anyChance, { minLength: 4, maxLength: 4 }), (chances) => {
      const code = newCode(() => chances.pop() ?? 0, new Set())
      expect(JoinCode.safeParse(code).success).toBe(true)
      expect(readCode(spacedCode(code))).toBe(code)
      expect(readCode(` ${code.toLowerCase().split('').join(' · ')}-`)).toBe(code)
    }),
    { seed: 1 },
  )
})

test('what isn’t a code is none', () => {
  expect(['K7Q', 'K7QMM', 'K7Q0', '', 'K7QÉ'].map(readCode)).toEqual([null, null, null, null, null])
  expect(spacedCode('K7QM')).toBe('K7 QM')
})

test('a new code is never one that is taken', () => {
  const draws = [0, 0, 0, 0, 0, 0, 0, 0.99]
  expect(newCode(() => draws.shift() ?? 0, new Set(['CCCC']))).toBe('CCC7')
})

test('every room and team gets a code, and keeps the one that it has', () => {
  const rooms = staatsprint.rooms.map((room, index) =>
    index < 2 ? room : { ...room, joinCode: undefined },
  )
  let draw = 0
  const chance = () => {
    draw += 1
    return (Math.floor(draw / 4) % 20) / 20
  }
  const coded = withJoinCodes({ ...staatsprint, rooms: JSON.parse(JSON.stringify(rooms)) }, chance)
  const codes = [...coded.rooms, ...coded.teams].map(({ joinCode }) => joinCode ?? '')
  expect(codes.slice(0, 2)).toEqual(['GW4D', 'D6XF'])
  expect(codes.every((code) => JoinCode.safeParse(code).success)).toBe(true)
  expect(new Set(codes).size).toBe(rooms.length + staatsprint.teams.length)
})

test('the address in a QR code is upper case and at most 40 characters', () => {
  const address = joinAddressOf('http://192.168.100.200:4500', 'K7QM')
  expect(address).toBe('HTTP://192.168.100.200:4500/T/K7QM')
  expect(address.length).toBeLessThanOrEqual(40)
  expect(address).toMatch(/^[0-9A-Z $%*+\-./:]+$/)
})
