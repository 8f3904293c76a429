// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { PublicBase } from './network.ts'
import { publicBaseOf } from './public-address.ts'

test('an address is taken as people type it, and told as a browser writes it', () => {
  const typed = {
    'zaal.example.nl': 'http://zaal.example.nl',
    ' http://Zaal.Example.nl/ ': 'http://zaal.example.nl',
    'https://zaal.example.nl:443': 'https://zaal.example.nl',
    'http://zaal.example.nl:80': 'http://zaal.example.nl',
    'zaal:8080': 'http://zaal:8080',
    '10.0.0.4:4500': 'http://10.0.0.4:4500',
    '[2001:db8::4]:4500': 'http://[2001:db8::4]:4500',
  }
  for (const [text, base] of Object.entries(typed)) {
    expect([text, publicBaseOf(text)]).toEqual([text, base])
    expect(PublicBase.safeParse(base).success).toBe(true)
  }
})

test('what leads nowhere, or somewhere else, is none', () => {
  const wrong = [
    ...['', 'http://', 'zaal/pad', 'ftp://zaal.example.nl', 'iemand@zaal.example.nl', '10.0.0'],
    ...[
      '10.0.0.400',
      'zaal_1.example',
      'zaal.example.nl:0',
      'zaal.example.nl:70000',
      '[::1',
      '-a.nl',
    ],
  ]
  expect(wrong.map(publicBaseOf)).toEqual(wrong.map(() => null))
})

test('what leads a phone to itself, or what phones can’t look up, is none', () => {
  const wrong = [
    ...['localhost:4500', '127.0.0.1', '0.0.0.0:4500', '[::1]:4500', '[::]', '169.254.3.4'],
    ...['[fe80::1]', 'zaal.local', 'http://Laptop.local:4500', 'local', 'app.localhost'],
  ]
  expect(wrong.map(publicBaseOf)).toEqual(wrong.map(() => null))
  expect(publicBaseOf('zaal.localhotel.nl')).toBe('http://zaal.localhotel.nl')
})
