// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRiskyInWifiQr, plainAddress, wifiQrText } from './qr-text.ts'

test('a network with a password', () => {
  expect(wifiQrText({ name: 'Staatsprint', password: 'samen-vooruit' })).toBe(
    'WIFI:T:WPA;S:Staatsprint;P:samen-vooruit;;',
  )
})

test('an open network has no password field, a hidden one says so', () => {
  expect(wifiQrText({ name: 'Plein', password: null })).toBe('WIFI:T:nopass;S:Plein;;')
  expect(wifiQrText({ name: 'Plein', password: 'welkom-hier', isHidden: true })).toBe(
    'WIFI:T:WPA;S:Plein;P:welkom-hier;H:true;;',
  )
})

test('special characters get a backslash', () => {
  expect(wifiQrText({ name: 'a;b,c', password: 'x\\y:z"123' })).toBe(
    'WIFI:T:WPA;S:a\\;b\\,c;P:x\\\\y\\:z\\"123;;',
  )
})

test('no name or password can end its field early', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 8 }), (name, password) => {
      const text = wifiQrText({ name, password })
      const fields = text.slice('WIFI:'.length, -2).match(/(?:\\.|[^\\;])+/gsu) ?? []
      expect(fields.map((field) => field.replaceAll(/\\(.)/gsu, '$1'))).toEqual([
        'T:WPA',
        `S:${name}`,
        `P:${password}`,
      ])
    }),
  )
})

test('what phones escape in different ways is told', () => {
  expect(isRiskyInWifiQr({ name: 'Gast 100%', password: null })).toBe(true)
  expect(isRiskyInWifiQr({ name: 'Gast', password: 'samen-vooruit' })).toBe(false)
})

test('an address is typed without its scheme', () => {
  expect(plainAddress('http://192.168.10.20:4500/')).toBe('192.168.10.20:4500')
})
