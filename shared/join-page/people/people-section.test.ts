// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import file from '../../../assets/days/staatsprint.json' with { type: 'json' }
import { EventDay } from '../../day/day.ts'
import { instantOf } from '../../day/time-of-day.ts'
import { PLANNED_RUN } from '../../timeline/run.ts'
import { shownMomentAt } from '../../timeline/shown-moment.ts'
import { timelineOf } from '../../timeline/timeline.ts'
import { attendeeView, type ViewChange } from '../../views/attendee-view.test-kit.ts'
import { dayForRoom } from '../../views/day-part.ts'
import type { Live } from '../live/live.ts'
import { peopleSection, teamSection } from './people-section.ts'

const staatsprint = EventDay.parse(file)
const me = { teamId: 'delta', number: 7, displayName: null, roleIds: [] }

const section = (change: ViewChange, time?: string) => made(peopleSection, change, time)
const team = (change: ViewChange, time?: string) => made(teamSection, change, time)

function made(
  of: typeof peopleSection,
  change: ViewChange,
  time = '10:41',
  roomId = 'zaal-2',
  live: Partial<Live> = {},
): string {
  const day = dayForRoom(staatsprint, roomId)
  const teams = day.teams.map(({ id }) => ({ teamId: id, joined: id === 'delta' ? 1 : 0 }))
  const view = attendeeView({ teams, ...change })
  const timeline = timelineOf(day, roomId, PLANNED_RUN)
  const now = instantOf(day.date, time, day.timeZone)
  const moment = shownMomentAt(timeline, now)
  return of({
    day,
    view,
    timeline,
    moment,
    now,
    code: 'K7QM',
    language: 'nl',
    ...live,
  }).toString()
}

const text = (markup: string) => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('whoever has not joined chooses among the teams of the room, with their numbers', () => {
  const markup = section({})
  expect(markup).toContain('<form method="post" action="/T/K7QM/join"')
  expect(text(markup)).toContain(
    'Delta 1 deelnemer, nog 7 plaatsen Veer nog niemand, nog 8 plaatsen',
  )
  expect(markup).toContain('maxlength="600"')
  expect(markup).not.toContain(' checked')
})

test('locked: it says so, and only who had joined before can go on', () => {
  const markup = section({ isJoiningLocked: true })
  expect(text(markup)).toContain('Aanmelden is nu gesloten')
  expect(markup.match(/<form/g)).toHaveLength(1)
  expect(markup).toContain('action="/T/K7QM/back"')
})

test('whoever has joined reads who and where they are, and can change or leave', () => {
  const markup = team({ me: { ...me, displayName: 'Sam <3' } })
  expect(text(markup)).toContain('Jouw team: Delta')
  expect(markup).toContain('Je bent <strong><bdi>Sam &lt;3</bdi></strong>')
  expect(markup).toContain('value="delta" required checked')
  expect(markup).toContain('value="Sam &lt;3"')
  expect(markup).toContain('action="/T/K7QM/leave"')
})

test('without a name one is a number', () => {
  expect(text(team({ me }))).toContain('Je bent Deelnemer 7')
})

test('roles: mine to give back, free ones to take, the others with their holder', () => {
  const markup = team({
    me: { ...me, roleIds: ['teamcaptain'] },
    takenRoles: { timekeeper: { number: 3, displayName: null } },
  })
  expect(text(markup)).toContain('Rollen: Teamcaptain (jij)')
  expect(text(markup)).toContain('Geef deze rol terug : Teamcaptain')
  expect(text(markup)).toContain('Heeft deze rol: Deelnemer 3')
  expect(text(markup)).toContain('Kies deze rol : Presentator')
  const sent = Array.from(markup.matchAll(/name="(roleId|isTaken)" value="([^"]*)"/g), (m) => m[2])
  expect(sent).toEqual(['teamcaptain', 'false', 'presentor', 'true'])
})

test('the roles lie open while teams get to know each other, until one has one or none is free', () => {
  expect(team({ me }, '10:20')).toContain('<details id="roles" open>')
  expect(team({ me }, '10:41')).toContain('<details id="roles">')
  const captain = { ...me, roleIds: ['teamcaptain'] }
  expect(team({ me: captain }, '10:20')).toContain('<details id="roles">')
  const other = { number: 3, displayName: null }
  const takenRoles = { teamcaptain: other, timekeeper: other, presentor: other }
  expect(team({ me, takenRoles }, '10:20')).toContain('<details id="roles">')
})

test('whoever has joined reads in a line where; roles and forms stand apart from it', () => {
  expect(text(section({ me })).trim()).toBe('Je zit in team Delta')
  expect(team({})).toBe('')
})

test('in a hall teams stand under their challenge and room', () => {
  const markup = made(peopleSection, { roomId: 'hal' }, '09:20', 'hal')
  const groups = Array.from(
    markup.matchAll(/<fieldset class="group">.*?<\/fieldset><\/fieldset>/gs),
    ([group]) =>
      text(group)
        .trim()
        .replaceAll(/ nog niemand,| \d deelnemers?,| nog \d plaatsen/g, ''),
  )
  expect(groups).toEqual([
    'Challenge 1 Moderniseren van de gemeentelijke IT Zaal 1 Duin Noord Zaal 4 Wad Polder',
    'Challenge 2 Slimme IT-samenwerking markt en overheid Zaal 2 Delta Veer Zaal 5 Haven Kreek',
    'Challenge 3 Tekort aan IT-personeel Zaal 3 Sluis Terp Zaal 6 Dijk Kade',
  ])
  // Those of one room need no headings.
  expect(section({})).not.toContain('class="group"')
})

test('whose team sits in another room reads which, with the way to its page', () => {
  const place = {
    team: { nl: 'Sluis' },
    roomId: 'zaal-3',
    room: { nl: 'Zaal 3' },
    joinCode: 'R3HY',
  }
  const moved = { me: { ...me, teamId: 'sluis' }, place }
  expect(text(section(moved)).trim()).toBe('Je zit in team Sluis , in Zaal 3')
  expect(section(moved)).toContain('href="/T/K7QM/team"')
  expect(text(team(moved))).toContain('Jouw team: Sluis')
  // On the room's own page, and in a hall, where teams of all rooms are found, it stands there already.
  expect(section({ ...moved, roomId: 'zaal-3' })).not.toContain('/team"')
  expect(made(peopleSection, { ...moved, roomId: 'hal' }, '09:35', 'hal')).not.toContain('/team"')
})

test('where every team is full nobody is offered a form, and is told whom to ask', () => {
  const teams = ['delta', 'veer'].map((teamId) => ({ teamId, joined: 8 }))
  const markup = section({ teams })
  expect(text(markup)).toContain('Deze zaal is vol. Vraag de begeleider waar nog plaats is.')
  expect(markup).not.toContain('/join"')
})

test('after a wipe nobody is offered a form, and is told that all is gone', () => {
  const markup = section({ isWiped: true, isRemoved: true })
  expect(text(markup)).toContain('alle gegevens zijn gewist')
  expect(markup).not.toContain('<form')
})

test('a full team can’t be chosen, and a team’s own code has chosen it already', () => {
  const eight = { ...staatsprint, teamSize: { least: 4, most: 8 } }
  const teams = [
    { teamId: 'delta', joined: 8 },
    { teamId: 'veer', joined: 3 },
  ]
  const live = { view: attendeeView({ teams }), chosenTeamId: 'veer' }
  const markup = made(peopleSection, {}, '10:41', 'zaal-2', {
    ...live,
    day: dayForRoom(eight, 'zaal-2'),
  })
  expect(text(markup)).toContain('Delta 8 deelnemers, vol Veer 3 deelnemers, nog 5 plaatsen')
  expect(markup).toContain('value="delta" required disabled')
  expect(markup).toContain('value="veer" required checked')
})

test('who has a role can hand it to a teammate, and reads how to come back', () => {
  const markup = team({
    me: { ...me, roleIds: ['timekeeper'], carries: 5 },
    mates: [{ number: 3, displayName: 'Sam <3' }],
    returnCode: '7 K7Q M4P',
  })
  expect(text(markup)).toContain('Geef deze rol door aan Sam &lt;3 : Tijdbewaker')
  expect(text(markup)).toContain('Jouw terugkomcode: 7 K7Q M4P')
  expect(text(markup)).toContain('Deze telefoon doet mee voor 5 mensen.')
  expect(markup).toMatch(
    /name="roleId" value="timekeeper">\s*<input type="hidden" name="number" value="3">/,
  )
})

test('a phone that was taken out reads why', () => {
  expect(text(section({ isRemoved: true, removedFor: 'no-participant' }))).toContain(
    'je stond niet op de lijst',
  )
  expect(text(team({ me, removedFor: 'name' }))).toContain('heeft je naam weggehaald')
})
