// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { day, pageAt, textOf, view } from '../pages/room-page.test-kit.ts'

const ME = { teamId: 'delta', number: 1, displayName: null, roleIds: ['teamcaptain'] }
const MATE = {
  me: { ...ME, number: 2, roleIds: [] },
  takenRoles: { teamcaptain: { number: 1, displayName: null } },
}
const WAITING = { name: 'De Dijken', yell: 'Dijk!', stand: 'waiting' as const }

test('the captain’s phone has a form, and a teammate’s reads what became of it', () => {
  expect(pageAt('10:41')).not.toContain('action="/T/K7QM/name"')
  expect(pageAt('10:41', { view: view({ me: ME }) })).toContain('action="/T/K7QM/name"')
  const mate = pageAt('10:41', { view: view({ ...MATE, proposedName: WAITING }) })
  expect(mate).not.toContain('action="/T/K7QM/name"')
  expect(textOf(mate, 'tools')).toContain(
    'Ingestuurd: ‘ De Dijken ’, yell ‘ Dijk! ’. Het komt op de schermen als een begeleider ja zegt.',
  )
})

test('whoever is in a team without a captain may choose', () => {
  const page = pageAt('10:41', { view: view({ me: MATE.me }) })
  expect(page).toContain('action="/T/K7QM/name"')
})

test('what was sent stands in the form, to be put right', () => {
  const page = pageAt('10:41', { view: view({ me: ME, proposedName: WAITING }) })
  expect(page).toContain('value="De Dijken"')
  expect(page).toContain('value="Dijk!"')
})

test('a yes and a no are said in both languages', () => {
  const said = (stand: 'approved' | 'refused', language: 'nl' | 'en') => {
    const name = stand === 'refused' ? null : 'De Dijken'
    const change = view({ me: ME, proposedName: { name, yell: null, stand } })
    return textOf(pageAt('10:41', { language, view: change }), 'tools')
  }
  expect(said('approved', 'nl')).toContain('Op de schermen: ‘ De Dijken ’.')
  expect(said('approved', 'en')).toContain('On the screens: ‘ De Dijken ’.')
  expect(said('refused', 'nl')).toContain('De begeleider zei nee tegen jullie naam of yell.')
  expect(said('refused', 'en')).toContain('The facilitator said no to your name or yell.')
})

test('where nobody looks first, the form doesn’t say so', () => {
  const looked = 'Een begeleider kijkt ernaar'
  expect(textOf(pageAt('10:41', { view: view({ me: ME }) }))).toContain(looked)
  const page = pageAt('10:41', { day: { ...day, teamNames: 'at-once' }, view: view({ me: ME }) })
  expect(textOf(page)).not.toContain(looked)
})

test('without a script, what was refused is there again with what is wrong of it', () => {
  const page = pageAt('14:00', {
    view: view({ me: ME }),
    problem: 'De yell is te lang.',
    refusedNaming: {
      name: 'De Dijken',
      yell: 'ja '.repeat(99),
      field: 'yell',
      sentence: 'De yell is te lang.',
    },
  })
  expect(page).toContain('value="De Dijken"')
  expect(page).toMatch(
    /id="team-yell"[^>]*aria-describedby="team-yell-wrong team-yell-hint" aria-invalid/,
  )
  expect(page).toContain('id="team-yell-wrong">De yell is te lang.</p>')
  expect(page).toContain('<details id="naming" class="fills" open>')
  // It doesn't load itself anew under somebody's hands.
  expect(page).not.toContain('http-equiv="refresh"')
  expect(page).not.toContain('.fills{display:none}')
})

test('a name from right to left moves nothing around it', () => {
  const proposedName = { name: 'صباح الخير', yell: 'يلا!', stand: 'waiting' as const }
  const page = pageAt('10:41', { view: view({ me: ME, proposedName }) })
  expect(page).toContain('‘<bdi>صباح الخير</bdi>’, yell ‘<bdi>يلا!</bdi>’')
})
