// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Organiser } from '../../day/day.ts'
import { LANGUAGES } from '../../text.ts'
import { enterCodePage } from './enter-code-page.ts'
import { privacyNote, privacyPage } from './privacy-page.ts'
import { problemPage } from './problem-page.ts'

const assets = { css: '', nonce: 'n' }
const plain = { language: 'nl', assets, isRehearsal: false } as const

const AT = 'vrijdag 14 maart 2025, 17:30'

const organiser: Organiser = {
  name: { nl: 'Gemeente Voorbeeld', en: 'Municipality of Example' },
  contact: 'privacy@voorbeeld.example',
  dataProtectionOfficer: 'fg@voorbeeld.example',
  privacyUrl: 'https://voorbeeld.example/privacy',
  erasesWithinDays: 7,
}

test.each(LANGUAGES)('the privacy note is under 150 words (%s)', (language) => {
  for (const named of [organiser, undefined]) {
    const words = privacyNote(language, named, AT).join(' ').split(/\s+/)
    expect(words.length).toBeLessThan(150)
  }
})

test('the privacy page names who answers for it, why it may be, until when, and each cookie', () => {
  const page = privacyPage({ language: 'nl', organiser, wipedAt: AT, assets })
  for (const named of [
    'Gemeente Voorbeeld is verantwoordelijk',
    'via privacy@voorbeeld.example',
    'Functionaris gegevensbescherming: fg@voorbeeld.example',
    'href="https://voorbeeld.example/privacy"',
    'taak van algemeen belang (AVG, artikel 6)',
    'Alles over jou wordt vanzelf gewist op vrijdag 14 maart 2025, 17:30',
    'een nummer waaraan we hem herkennen (24 uur), je taal, en of dit een repetitie is',
    'wanneer je dat deed',
  ]) {
    expect(page).toContain(named)
  }
})

test('no sentence of the privacy page can be read as knowing instead of erasing', () => {
  expect(privacyPage({ language: 'nl', organiser, wipedAt: AT, assets })).not.toMatch(/\bwist\b/)
})

test('a day without an organiser says whom to ask in the room, and claims no ground', () => {
  const note = privacyNote('nl', undefined, AT).join(' ')
  expect(note).toContain('De organisator van deze dag is verantwoordelijk')
  expect(note).toContain('Vraag het een begeleider in de zaal')
  expect(note).toContain(`vanzelf gewist op ${AT}`)
  expect(privacyNote('nl', undefined, null).join(' ')).toContain('is gewist')
  expect(note).not.toContain('algemeen belang')
})

test('every page has the privacy note and the other language one tap away', () => {
  const pages = [
    enterCodePage(plain),
    privacyPage({ language: 'nl', organiser, wipedAt: AT, assets }),
    problemPage({ language: 'nl', assets, title: 'Weg', sentence: 'Weg.', status: 404 }),
  ]
  for (const page of pages) {
    expect(page).toContain('href="/privacy"')
    expect(page).toMatch(/href="\/[a-z]*\?lang=en" lang="en"/)
    expect(page.match(/<h1/g)).toHaveLength(1)
  }
})

test('no page asks for no referrer: its forms would have no origin, which the hub refuses', () => {
  expect(privacyPage({ language: 'nl', organiser, wipedAt: AT, assets })).not.toContain('referrer')
})

test('a code that is none stays to be put right, with what is wrong beside it', () => {
  const page = enterCodePage({ ...plain, problem: 'unknown-code', typed: '"K7<' })
  expect(page).toContain('value="&quot;K7&lt;"')
  expect(page).toContain('aria-describedby="problem hint" aria-invalid="true"')
  expect(page).toContain('Deze code kennen we niet')
})

test('the first page says when it is a rehearsal, before anybody joins', () => {
  expect(enterCodePage({ ...plain, isRehearsal: true })).toContain(
    'Repetitie: wat je hier doet, telt niet',
  )
  expect(enterCodePage(plain)).not.toContain('Repetitie')
})
