// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '../../day/time-of-day.ts'
import { MINUTE } from '../../instant.ts'
import { PLANNED_RUN } from '../../timeline/run.ts'
import { dayForPhone, dayForRoom } from '../../views/day-part.ts'
import { afternoon, day, expectAll, now, pageAt, textOf, view } from './room-page.test-kit.ts'

test('10:41: a timed activity, until when, what comes next and what one needs', () => {
  expectAll(now(pageAt('10:41')), [
    'Nu · Fase 1 Wat is het probleem?',
    'Stap 1 van 2 Maak je hoofd leeg',
    'Clusteren Deze activiteit tot ongeveer 10:45',
    'ongeveer 10 minuten · met het hele team',
    'Hang alles op de muur',
    'Materiaal Groot vel papier of een wand',
    'Weet je even niets?',
    'Straks: Schetsen (om 10:45, ongeveer 15 minuten)',
    'Doel: Breng de knelpunten in beeld',
    'Resultaat: Jullie zien',
    'Materiaal Post-its',
    'Ook nodig Flip-over',
    // The rest of the step stands folded below.
    '10 stippen per persoon, meer op één plek mag',
    'Plaatje dat ontbreekt: De figuur waarin',
  ])
})

test('11:20: where no activity has minutes the step has the time, and all of them stand there', () => {
  expectAll(now(pageAt('11:20')), [
    'Stap 2 van 2 Build Your Vehicle',
    'Deze stap tot 11:40',
    'Auto tekenen',
    'Materiaal Groot vel papier Stiften',
    'Zes autovragen',
    'Stuur: Wie stuurt?',
    'Bijvoorbeeld: Een burgemeester',
    'Straks: Het probleem definiëren (Fase 2, om 11:40)',
  ])
})

test('13:20: the idea race waits for its start signal, and says its rules and reward', () => {
  expectAll(now(pageAt('13:20')), [
    'Nu · Fase 3 Ideeën bedenken &amp; uitwerken',
    'Stap 1 van 3 Idee Race',
    'Klaarstaan Wacht op het startsein',
    'Straks: Race deel 1 (5 minuten, begint na het startsein)',
    'Spelregels De langste rij',
    'Beloning: Bij de pitch 2',
  ])
})

test('15:05: a break without an end lies in a phase that goes on', () => {
  expectAll(now(pageAt('15:05')), [
    'Nu · Fase 4 Pitch voorbereiden',
    'Pauze sinds 15:00, geen vaste eindtijd',
    'tot 15:45',
    'Visualiseren',
    'Straks: Flip-over pitches + vragen juryleden (om 15:45)',
  ])
})

test('17:10: an item without an end gets none', () => {
  const text = now(pageAt('17:10'))
  expectAll(text, ['Nu Borrel', 'geen vaste eindtijd'])
  expect(text).not.toContain('tot ')
})

test('10:20: the introduction questions are said to be spoken', () => {
  expectAll(now(pageAt('10:20')), [
    'Pauze + kennismaking met je team',
    'Je geeft de antwoorden hardop',
    'Vertel eens: wie ben je?',
  ])
})

test('the question that the wall asks is marked among all of them, also by the page’s script', () => {
  for (const part of [dayForRoom, dayForPhone]) {
    const page = pageAt('10:20', { day: part(day, 'zaal-2') })
    expect(page).toContain('<li aria-current="step">Bij welke organisatie werk je?</li>')
    expectAll(now(page), ['Vertel eens', 'Welke rol heb je daar?', 'Waarom doe je graag mee'])
  }
})

test('before the day: what begins when', () => {
  expectAll(now(pageAt('08:00')), [
    'Nog niet begonnen',
    'We beginnen om 09:30',
    'Straks: Opening door Hackathonopmaat',
  ])
})

test('the rest of the day stands below: challenge, programme, what to look up, network', () => {
  const page = pageAt('10:41')
  expectAll(textOf(page), [
    'Challenge 2 Slimme IT-samenwerking',
    'Wat is er al (geprobeerd)?',
    'Opening door Hackathonopmaat',
    '10:30–11:40 Nu: Fase 1: Wat is het probleem',
    '15:00 Pauze',
    'Wat er in jullie pitch komt',
    'Welke impact heeft jullie idee?',
    'Tips voor de dag',
    'Blijf verbonden',
    'Openen in browser',
    'Naam van het netwerk Staatsprint Wachtwoord samen-vooruit',
    'Code van deze zaal K7 QM',
  ])
})

test('headings descend one at a time, from one first heading', () => {
  for (const time of ['08:00', '10:20', '10:41', '11:20', '13:20', '15:05', '17:10']) {
    const levels = Array.from(pageAt(time).matchAll(/<h(\d)/g), (match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
    expect(jumps, time).toEqual([])
  }
})

test('a held room shows the time that stands still, and promises no end', () => {
  const pausedSince = instantOf(day.date, '10:41', day.timeZone)
  const run = { ...PLANNED_RUN, pausedSince }
  const text = now(pageAt('10:50', { view: view({ run }) }))
  expectAll(text, ['Deze activiteit: de tijd staat stil nog 4 min'])
  expect(text).not.toContain('tot 10:45')
})

test('a room that runs late shows where it is and its later times', () => {
  const run = { ...PLANNED_RUN, ahead: { 'fase1/stap-2': { lengthenedMs: 5 * MINUTE } } }
  const page = pageAt('11:42', { view: view({ run }) })
  expectAll(now(page), ['Fase 1', 'Straks: Het probleem definiëren (Fase 2, om 11:45)'])
  expectAll(textOf(page, 'programme'), ['11:45–'])
})

const me = { teamId: 'delta', number: 7, displayName: null, roleIds: [] }

test('without its script the page refreshes itself, but for one with a form in sight', () => {
  const refreshes = (time: string, change: Parameters<typeof pageAt>[1] = {}) =>
    /<noscript><meta http-equiv="refresh" content="60; url=\/T\/K7QM">/.test(pageAt(time, change))
  const joined = { view: view({ me }) }
  expect([refreshes('10:41'), refreshes('10:41', joined)]).toEqual([false, true])
  expect(refreshes('10:41', { view: view({ isJoiningLocked: true }) })).toBe(true)
  // Roles are chosen now.
  expect(refreshes('10:20', joined)).toBe(false)
  // Whoever wants to change something asks for a page that holds still.
  expect(pageAt('10:41', joined)).toContain('<noscript><p><a href="/T/K7QM?forms#team">')
  expect(refreshes('10:41', { ...joined, isForForms: true })).toBe(false)
  // Only this page knows a phone without cookies.
  expect(refreshes('10:41', { ...joined, phoneKey: 'k'.repeat(32) })).toBe(false)
})

test('once joined the order is: message, what goes on, its time, what to do, then team and roles', () => {
  const page = textOf(pageAt('10:41', { view: view({ me, message: 'Ramen open' }) }))
  const order = [
    ...['Zaal 2', 'Ramen open', 'Je zit in team', 'Clusteren', 'tot ongeveer 10:45'],
    ...['Hang alles op de muur', 'Jouw team: Delta', 'Rollen:', 'Ander team', 'Challenge 2'],
  ]
  const places = order.map((words) => page.indexOf(words))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
})

test('rehearsal, message and problem are said plainly', () => {
  const page = pageAt('10:41', {
    isRehearsal: true,
    problem: 'Aanmelden is nu gesloten.',
    view: view({ message: 'Ramen <open>' }),
  })
  expectAll(textOf(page), [
    'Repetitie:',
    'Aanmelden is nu gesloten.',
    'Bericht: Ramen &lt;open&gt;',
  ])
  expect(page).not.toMatch(/id="(rehearsal|problem)"[^>]* hidden/)
  expect(pageAt('10:41')).toMatch(/id="rehearsal" hidden/)
})

test('in English, and what is there in Dutch only is marked as Dutch', () => {
  const dutch = { ...day, title: { nl: 'Sprint' } }
  const page = pageAt('10:41', { day: dayForRoom(dutch, 'zaal-2'), language: 'en' })
  expectAll(now(page), ['Now · Phase 1 What is the problem?', 'Next: '])
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('<span lang="nl" dir="auto">Sprint</span>')
})

test('a day without teams, phases or challenges is a page too', () => {
  const page = pageAt('14:00', {
    day: dayForRoom(afternoon, 'hal'),
    view: view({ roomId: 'hal', teams: [] }),
    now: instantOf(afternoon.date, '14:00', afternoon.timeZone),
  })
  expectAll(now(page), ['Nu Workshops', 'Dit onderdeel tot 16:15'])
  expect(page).not.toContain('<form')
})

test('what comes can be read before its clock starts, but for what is in sight already', () => {
  expectAll(now(pageAt('11:20')), ['Lees alvast', 'HKW', 'Doel:'])
  expect(now(pageAt('10:41'))).not.toContain('Lees alvast')
})

test('where the clock is hidden, nothing tells when the activity ends', () => {
  const text = now(pageAt('10:41', { view: view({ face: 'marks' }) }))
  expectAll(text, ['Zonder klok', 'Straks: Schetsen (ongeveer 15 minuten)'])
  expect(text).not.toContain('10:45')
})

test('the hall tells of what goes on in the break-out rooms', () => {
  const page = pageAt('10:41', { day: dayForRoom(day, 'hal'), view: view({ roomId: 'hal' }) })
  const text = now(page)
  expectAll(text, ['Wat is het probleem?', 'Dit is nu in de werkzalen.'])
  expect(text).not.toContain('Materiaal')
})

test('no name, message or code that somebody types becomes markup', () => {
  const markup = fc.constantFrom(
    '<script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus x='",
    '</style>',
  )
  const typed = fc.tuple(markup, fc.string({ unit: 'binary', maxLength: 20 }))
  const tags = (page: string) => page.replaceAll(/>[^<]*</g, '><').replaceAll(/"[^"]*"/g, '""')
  fc.assert(
    fc.property(typed, ([start, end]) => {
      const filled = (text: string) =>
        pageAt('10:41', {
          code: text,
          problem: text,
          view: view({
            message: text,
            me: { teamId: 'delta', number: 7, displayName: text, roleIds: [] },
            takenRoles: { timekeeper: { number: 3, displayName: text } },
            proposedName: { name: text, yell: text, stand: 'waiting' },
            chosenNames: { delta: { name: text, yell: text } },
          }),
        })
      expect(tags(filled(start + end))).toBe(tags(filled('x')))
    }),
    { numRuns: 40 },
  )
})

test('no attribute is left without its quotes', () => {
  const folder = join(import.meta.dirname, '..')
  for (const file of globSync('**/*.ts', { cwd: folder, exclude: ['**/*.test.ts'] })) {
    const source = readFileSync(join(folder, file), 'utf8')
    expect(source, file).not.toMatch(/<[^>`]*\s[a-z-]+=\$\{/)
  }
})

test('teams are called as they chose', () => {
  const chosenNames = { delta: { name: 'De Dijkwachten', yell: null } }
  const page = pageAt('10:41', { view: view({ chosenNames }) })
  expect(textOf(page)).toContain('De Dijkwachten')
})
