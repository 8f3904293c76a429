// SPDX-License-Identifier: EUPL-1.2

const DAYS = 5
const ROOMS = 20
const TALKS = 10
const ABSTRACT =
  'What we tried, what came of it, and what we would do otherwise next time. '.repeat(8)

/** The `schedule.json` of a conference of a thousand talks; `later`: with some of them otherwise. */
export function bigSchedule(version: 'first' | 'later'): string {
  const isLater = version === 'later'
  const days = Array.from({ length: DAYS }, (_, d) => {
    const date = `2027-08-0${d + 2}`
    const rooms = Array.from({ length: ROOMS }, (_, r) => {
      const name = r === 0 ? 'Main hall' : `Room ${r}`
      const talks = Array.from({ length: TALKS }, (_, t) => talk(date, name, d, r, t, isLater))
      return [name, isLater && r === 3 ? talks.slice(0, -2) : talks]
    })
    return { index: d + 1, date, rooms: Object.fromEntries(rooms) }
  })
  const conference = {
    acronym: 'big',
    title: 'A thousand talks',
    time_zone_name: 'Europe/Amsterdam',
    days,
  }
  return JSON.stringify({ schedule: { version, conference } })
}

function talk(
  date: string,
  room: string,
  d: number,
  r: number,
  t: number,
  isLater: boolean,
): object {
  const number = d * 1_000 + r * 20 + t
  const hour = String(9 + t).padStart(2, '0')
  const isMoved = isLater && number % 17 === 0
  const start = `${hour}:${isMoved ? '10' : '00'}`
  const guid = `00000000-0000-4000-8000-${String(isLater && number % 97 === 0 ? number + 500 : number).padStart(12, '0')}`
  return {
    ...{ id: number, guid, date: `${date}T${start}:00+02:00`, start, duration: '00:40', room },
    title: `Talk ${number} on how a thing of some length was made`,
    ...{ subtitle: '', track: `Track ${r % 6}`, type: 'talk', language: 'en' },
    ...{
      abstract: ABSTRACT,
      description: '',
      persons: [{ id: number, public_name: `Speaker ${number}` }],
    },
  }
}
