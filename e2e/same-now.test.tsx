// SPDX-License-Identifier: EUPL-1.2
// Three surfaces draw what goes on in a room, and none may name or count it otherwise.
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { firstLanguage } from '../renderer/desk/language/first-language.ts'
import { DeskI18n } from '../renderer/desk/language/language.tsx'
import { Countdown } from '../renderer/desk/rooms/countdown.tsx'
import { RoomNext, RoomPart, RoomSlot } from '../renderer/desk/rooms/room-now.tsx'
import { SecondsProvider } from '../renderer/ui/seconds.ts'
import { PROGRAMME_SCENE } from '../renderer/wall/programme/programme-scene.tsx'
import { wallIn } from '../renderer/wall/shell/wall.test-kit.ts'
import { clockText, on, sampleDay } from '../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../shared/features/commands.ts'
import { type Instant, MINUTE } from '../shared/instant.ts'
import { nowSection } from '../shared/join-page/live/now-section.ts'
import { timeLeft } from '../shared/join-page/live/time-left.ts'
import { roomNow } from '../shared/now/room-now.ts'
import { PlayedDay } from '../shared/state/played-day.test-kit.ts'
import { untagged } from '../shared/tagged-text.ts'
import { attendeeView } from '../shared/views/attendee-view.test-kit.ts'
import { dayForPage } from '../shared/views/day-part.ts'
import { triesOf } from './share.ts'

// No divisor of what programmes are made of, so that it comes by what is on in every of its minutes.
const EVERY = MINUTE * triesOf({ share: 7, all: 1 })

// The desk asks its browser; the others are told the same.
const language = firstLanguage(null, navigator.languages, 'nl')

/** What a surface names and counts; `null`: it leaves that out. */
type Said = { title: string | null; digits: string | null; next: string | null }

function wallSays(played: PlayedDay, roomId: string, at: Instant): Said {
  const wall = wallIn(played, roomId, at, language)
  // Where a start signal is waited for, that is the wall's title, and what goes on stands over it.
  const isAwaited = roomNow(wall.props.day, wall.timeline, wall.moment).awaited !== null
  const markup = draw(at, <PROGRAMME_SCENE.Scene {...wall} />)
  return {
    title: textOf(markup, isAwaited ? /<p class="kicker">(.*?)<\/p>/ : /<h1[^>]*>(.*?)<\/h1>/),
    digits: textOf(markup, /<p class="digits"[^>]*>(.*?)<\/p>/),
    next: withoutPhase(textOf(markup, /<b class="next-title"[^>]*>(.*?)<\/b>/)),
  }
}

function phoneSays(played: PlayedDay, roomId: string, at: Instant): Said {
  const day = dayForPage(played.state.day, roomId)
  const place = { timeline: played.timeline(roomId), moment: played.momentOf(roomId, at) }
  const view = attendeeView({ roomId })
  const live = { day, view, ...place, now: at, code: 'K7QM', language }
  const markup = nowSection(live).toString()
  // A break comes under the title of what it lies in; otherwise what goes on is named last.
  const ahead = markup.split('<p class="time">')[0] ?? ''
  const headings = ahead.match(/<(h2|h3|h4 class="activity")[^>]*>.*?<\/h\d>/gs) ?? []
  const heading = headings[headings.length - 1]?.replace(/<span class="kicker">.*?<\/span>/s, '')
  return {
    title: textOf(markup, /<p class="nested"><strong>(.*?)<\/strong>/s) ?? plain(heading ?? ''),
    digits: plain(timeLeft(live).toString()) || null,
    next: textOf(markup, /<p class="next"><strong>.*?<\/strong>(.*?)(?: \(.*)?<\/p>/s),
  }
}

function deskSays(played: PlayedDay, roomId: string, at: Instant): Said {
  const { day } = played.state
  const moment = played.momentOf(roomId, at)
  const now = roomNow(day, played.timeline(roomId), moment)
  const slot = draw(at, <RoomSlot now={now} />)
  const part = draw(at, <RoomPart now={now} />)
  const next = draw(at, <RoomNext now={now} next={moment.next} pace="clock" />)
  const digits = draw(at, <Countdown now={now} moment={moment} timeZone={day.timeZone} />)
  return {
    title:
      textOf(slot, /<span class="nested">(?: \+ )?(.*?)<\/span>/) ??
      textOf(part, /<p class="strong">(.*?)<\/p>/) ??
      textOf(slot, /<p>(.*?)(?:<span.*)?<\/p>/),
    digits: textOf(digits, /<span class="countdown-digits">(.*?)<\/span>/),
    // What people are told comes next stands before what moving on begins, or after it.
    next:
      textOf(next, /<span class="told">(.*?)<\/span>/) ??
      textOf(next, /<span class="nested">.*?\d\d:\d\d(.*?)<\/span>/) ??
      textOf(next, /<\/p><p>(.*?)<\/p>/),
  }
}

/** As it is drawn at an instant. */
function draw(at: Instant, element: ReactNode): string {
  const seconds = { subscribe: () => () => {}, current: () => at, look() {} }
  return renderToStaticMarkup(
    <SecondsProvider value={seconds}>
      <DeskI18n dayLanguage="nl">{element}</DeskI18n>
    </SecondsProvider>,
  )
}

function textOf(markup: string, pattern: RegExp): string | null {
  const [, found] = pattern.exec(markup) ?? []
  return found === undefined ? null : plain(found)
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}

function plain(markup: string): string {
  return untagged(markup.replaceAll(/<[^>]*>/g, ''))
    .replaceAll(/&(#?\w+);/g, (_, name) => ENTITIES[name] ?? '')
    .replaceAll(/[\u00AD\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The wall counts phases where it tells of them; the others do so beside the title. */
function withoutPhase(title: string | null): string | null {
  return title?.replace(/^(Fase|Phase) \d+: /, '') ?? null
}

/** Rooms whose days are laid out alike say alike: one of them is enough. */
function roomsOf(played: PlayedDay): string[] {
  const byLayout = new Map(
    played.state.day.rooms.map(({ id }) => [JSON.stringify(played.timeline(id).spans), id]),
  )
  return [...byLayout.values()]
}

/** How often two surfaces could be compared, from eight in the morning until seven. */
function comparedOn(played: PlayedDay) {
  const { day } = played.state
  const compared = { title: 0, digits: 0, next: 0 }
  for (const roomId of roomsOf(played)) {
    for (let at = on(day, '08:00'); at < on(day, '19:00'); at += EVERY) {
      const { state } = roomNow(day, played.timeline(roomId), played.momentOf(roomId, at))
      const wall = wallSays(played, roomId, at)
      const others = { phone: phoneSays(played, roomId, at), desk: deskSays(played, roomId, at) }
      for (const [surface, said] of Object.entries(others)) {
        for (const what of ['title', 'digits', 'next'] as const) {
          // While nothing goes on, a wall is headed by the day or by what comes.
          if (wall[what] === null || (what === 'title' && state !== 'on')) continue
          const where = `${what} on the ${surface} of ${roomId} at ${clockText(day, at)}`
          expect(said[what], where).toBe(wall[what])
          compared[what] += 1
        }
      }
    }
  }
  return compared
}

test('N7: all through a day of phases wall, phone and desk name and count the same', () => {
  const { title, digits, next } = comparedOn(new PlayedDay(sampleDay('staatsprint')))
  // Surfaces that say nothing would hold it, too.
  expect(Math.min(title, digits, next)).toBeGreaterThan(triesOf({ share: 140, all: 1_000 }))
})

test('N7: so they do through a day of workshops, in the hall and in each room', () => {
  const played = new PlayedDay(sampleDay('zo-bouwen-wij'))
  const workshops = [
    ['nerds', ['ruimte-1'], '13:15', '14:00'],
    ['quality-time', ['ruimte-2'], '13:15', '14:00'],
    ['implementatie', ['ruimte-1', 'ruimte-3'], '14:15', '15:00'],
  ] as const
  for (const [slotId, rooms, start, end] of workshops) {
    const placed: DeskCommand = { type: 'schedule', slotId, rooms: [...rooms], start, end }
    expect(played.desk('07:30', placed)).toBe(null)
  }
  const { title, digits, next } = comparedOn(played)
  expect(Math.min(title, digits, next)).toBeGreaterThan(triesOf({ share: 140, all: 1_000 }))
})
