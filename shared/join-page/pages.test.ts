// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { LANGUAGES } from '../text.ts'
import { joinPagesWords } from '../words/join-pages.ts'
import { enterCodePage } from './enter-code-page.ts'
import { privacyPage } from './privacy-page.ts'
import { problemPage } from './problem-page.ts'

const assets = { css: '', nonce: 'n' }
const plain = { language: 'nl', assets, isRehearsal: false } as const

test.each(LANGUAGES)('the privacy note is under 150 words (%s)', (language) => {
  const words = joinPagesWords[language].privacyNote.join(' ').split(/\s+/)
  expect(words.length).toBeLessThan(150)
})

test('every page has the privacy note and the other language one tap away', () => {
  const pages = [
    enterCodePage(plain),
    privacyPage({ language: 'nl', assets }),
    problemPage({ language: 'nl', assets, title: 'Weg', sentence: 'Weg.', status: 404 }),
  ]
  for (const page of pages) {
    expect(page).toContain('href="/privacy"')
    expect(page).toMatch(/href="\/[a-z]*\?lang=en" lang="en"/)
    expect(page.match(/<h1/g)).toHaveLength(1)
  }
})

test('no page asks for no referrer: its forms would have no origin, which the hub refuses', () => {
  expect(privacyPage({ language: 'nl', assets })).not.toContain('referrer')
})

test('a code that is none stays to be put right, with what is wrong beside it', () => {
  const page = enterCodePage({ ...plain, problem: 'unknown-code', typed: '"K7<' })
  expect(page).toContain('value="&quot;K7&lt;"')
  expect(page).toContain('aria-describedby="problem hint" aria-invalid="true"')
  expect(page).toContain('Deze code is er niet')
})

test('the first page says when it is a rehearsal, before anybody joins', () => {
  expect(enterCodePage({ ...plain, isRehearsal: true })).toContain('Repetitie: dit is een oefening')
  expect(enterCodePage(plain)).not.toContain('Repetitie')
})
