// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { on, sampleDay } from '../day/sample-day.test-kit.ts'
import { NO_WIPE, type WipeInfo } from '../features/wipe/receipt.ts'
import type { Language } from '../text.ts'
import { wipePage } from './wipe-page.ts'

const DAY = sampleDay('staatsprint')

const HELD = { people: 2, texts: { joining: 1, jury: 3, naming: 2 } }
const WIPED: WipeInfo = {
  ...NO_WIPE,
  receipt: {
    ...{ ...HELD, at: on(DAY, '18:30'), way: 'button', files: 4 },
    commands: { claimHelp: 1, saveSheet: 7, orderTie: 2 },
  },
}

function page(wipe: WipeInfo, language: Language = 'nl', problem: string | null = null): string {
  const assets = { script: '/s.js', css: '', nonce: 'n' }
  return wipePage({ day: DAY, wipe, language, isRehearsal: false, problem, ...assets })
}

const textOf = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('a receipt says what was wiped, how many of each, when and by what, and asks for nothing', () => {
  const receipt = page(WIPED)
  const text = textOf(receipt)
  for (const said of [
    'Bewijs van wissen',
    'Gewist op woensdag 13 maart 2024, 18:30',
    'Met de knop op de regietafel.',
    '2 telefoons die meededen',
    '1 naam',
    '3 notities van juryleden',
    '2 keer een teamnaam of yell',
    '7 keer een juryformulier 3 andere berichten 4',
    '4 bestanden overschreven',
    'Het verslag blijft kloppen, zonder namen.',
  ]) {
    expect(text).toContain(said)
  }
  expect(receipt).toContain('id="print"')
  expect(receipt).not.toContain('<form')
  const english = textOf(page(WIPED, 'en'))
  expect(english).toContain('Receipt of the wipe')
  expect(english).toContain('2 phones that took part')
})

test('before it, the page says what is kept and until when, and asks whether one is sure', () => {
  const asked = page({ at: on(DAY, '18:05'), receipt: null, holds: HELD })
  const text = textOf(asked)
  expect(text).toContain('Dit gebeurt vanzelf op woensdag 13 maart 2024, 18:05')
  expect(text).toContain('2 telefoons die meededen')
  expect(asked).toMatch(/<input type="checkbox" name="sure" value="yes" required>/)
  const nobody = page({ at: on(DAY, '18:05'), receipt: null, holds: NO_WIPE.holds })
  expect(textOf(nobody)).toContain('Niets: niemand heeft meegedaan.')
})

test('what stopped a wipe is said in front of all else', () => {
  const asked = page(
    { at: on(DAY, '18:05'), receipt: null, holds: HELD },
    'nl',
    'De schijf is vol.',
  )
  expect(asked).toContain('<p role="alert"><strong>De schijf is vol.</strong></p>')
})
