// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { HubInfo } from '../../shared/hub-info.ts'
import { climb, firstRung, type KnownHub, type Ladder, type LadderEvent } from './ladder.ts'

const OWN_ID = 'a'.repeat(32)
const OTHER_ID = 'b'.repeat(32)
const THIRD_ID = 'c'.repeat(32)
const [LAST, SAVED, NEW] = ['http://10.0.0.1:4500', 'http://10.0.0.2:4500', 'http://10.0.0.9:4500']
const KNOWN: KnownHub = { hubId: OWN_ID, name: 'laptop', origin: LAST, alternates: [SAVED] }
/** As `--hub` gives it: nobody has told yet who is there. */
const GIVEN: KnownHub = { hubId: null, name: '', origin: LAST, alternates: [] }

const hub = (hubId: string, ...origins: string[]): HubInfo => {
  return { hubId, name: 'laptop', protocol: 8, fingerprint: null, origins }
}
const answered = (origin: string, hubId = OWN_ID): LadderEvent => {
  return { kind: 'answered', origin, hub: hub(hubId, origin, SAVED) }
}
const silent = (origin: string): LadderEvent => ({ kind: 'silent', origin })
const heard = (hubId: string, ...origins: string[]): LadderEvent => {
  return { kind: 'heard', hubId, name: 'laptop', origins }
}
const typed = (origin: string): LadderEvent => ({ kind: 'typed', origin })
const passed: LadderEvent = { kind: 'passed' }

/** The ladder after these, each at so many seconds. */
function after(known: KnownHub | null, ...events: [atS: number, event: LadderEvent][]): Ladder {
  return events.reduce(
    (ladder, [atS, event]) => climb(ladder, event, atS * 1_000),
    firstRung(known, 0),
  )
}

type Seen = { rung?: string; asking?: string[]; found?: string | null; others?: string[] }

test.each<[rule: string, known: KnownHub | null, events: [number, LadderEvent][], seen: Seen]>([
  ['where it was last comes first', KNOWN, [], { rung: 'last', asking: [LAST] }],
  ['there it is taken', KNOWN, [[0.1, answered(LAST)]], { found: LAST }],
  [
    'silent there, its other addresses are asked',
    KNOWN,
    [[0.1, silent(LAST)]],
    { rung: 'saved', asking: [SAVED] },
  ],
  [
    'and one of those is as good',
    KNOWN,
    [
      [0.1, silent(LAST)],
      [0.2, answered(SAVED)],
    ],
    { found: SAVED },
  ],
  [
    'an address that never says anything holds up nobody',
    KNOWN,
    [
      [1.5, passed],
      [3, passed],
    ],
    { rung: 'network', found: null },
  ],
  [
    'then the network is asked, ten seconds long',
    KNOWN,
    [
      [0.1, silent(LAST)],
      [0.2, silent(SAVED)],
      [10.1, passed],
    ],
    { rung: 'network' },
  ],
  [
    'then it rests',
    KNOWN,
    [
      [0.1, silent(LAST)],
      [0.2, silent(SAVED)],
      [10.2, passed],
    ],
    { rung: 'rest', asking: [] },
  ],
  [
    'and begins anew',
    KNOWN,
    [
      [0.1, silent(LAST)],
      [0.2, silent(SAVED)],
      [10.2, passed],
      [15.2, passed],
    ],
    { rung: 'last', asking: [LAST] },
  ],
  [
    'its own hub is asked wherever it is heard of, on any rung',
    KNOWN,
    [[0.1, heard(OWN_ID, NEW)]],
    { rung: 'last', asking: [LAST, NEW] },
  ],
  [
    'and taken there',
    KNOWN,
    [
      [0.1, heard(OWN_ID, NEW)],
      [0.2, answered(NEW)],
    ],
    { found: NEW },
  ],
  [
    'also at an address that was silent a moment ago',
    KNOWN,
    [
      [0.1, silent(LAST)],
      [0.2, silent(SAVED)],
      [4, heard(OWN_ID, LAST)],
    ],
    { rung: 'network', asking: [LAST] },
  ],
  [
    'another hub at its old address is not taken, but offered',
    KNOWN,
    [[0.1, answered(LAST, OTHER_ID)]],
    { rung: 'saved', found: null, others: [OTHER_ID] },
  ],
  [
    'nor one that is heard, however long it is the only one',
    KNOWN,
    [
      [0.1, heard(OTHER_ID, NEW)],
      [14, passed],
      [20, passed],
    ],
    { found: null, others: [OTHER_ID] },
  ],
  [
    'whoever was given an address waits for that one',
    GIVEN,
    [
      [0.1, heard(OTHER_ID, NEW)],
      [5, passed],
    ],
    { found: null, others: [OTHER_ID], rung: 'network' },
  ],
  ['and takes whichever hub is there', GIVEN, [[0.1, answered(LAST, OTHER_ID)]], { found: LAST }],
  [
    'who belongs to none asks the network at once',
    null,
    [[0, passed]],
    { rung: 'network', asking: [] },
  ],
  [
    'and takes the only hub there, once a second has passed',
    null,
    [
      [0.1, heard(OTHER_ID, NEW)],
      [1, passed],
    ],
    { asking: [NEW] },
  ],
  [
    'not before',
    null,
    [
      [0.1, heard(OTHER_ID, NEW)],
      [0.5, passed],
    ],
    { asking: [] },
  ],
  [
    'and none of two',
    null,
    [
      [0.1, heard(OTHER_ID, NEW)],
      [0.2, heard(THIRD_ID, SAVED)],
      [5, passed],
    ],
    { asking: [], others: [OTHER_ID, THIRD_ID] },
  ],
  [
    'an address that was typed is asked at once',
    KNOWN,
    [[0.1, typed(NEW)]],
    { rung: 'last', asking: [LAST, NEW] },
  ],
  [
    'and whichever hub is there is meant',
    KNOWN,
    [
      [0.1, typed(NEW)],
      [0.2, answered(NEW, OTHER_ID)],
    ],
    { found: NEW },
  ],
  [
    'what nobody asked for changes nothing',
    KNOWN,
    [[0.1, answered(NEW)]],
    { rung: 'last', found: null },
  ],
])('%s', (_, known, events, seen) => {
  const { rung, asking, found, others } = after(known, ...events)
  const all = {
    ...{ rung, asking: [...asking], found: found?.origin ?? null },
    others: others.map(({ hubId }) => hubId),
  }
  expect(all).toMatchObject(seen)
})

test('what was typed in vain is said, and the ladder goes on', () => {
  const ladder = after(KNOWN, [0.1, typed(NEW)], [0.2, silent(NEW)], [0.3, silent(LAST)])
  expect(ladder.typed).toEqual({ origin: NEW, isSilent: true })
  expect(ladder.rung).toBe('saved')
})

test('what is found is kept with where else it may be', () => {
  expect(after(KNOWN, [0.1, answered(LAST)]).found).toEqual({ ...KNOWN, alternates: [SAVED] })
})

test('a host that tells of ten hubs, or of hubs that are nowhere, leaves room in the list for another', () => {
  const id = (at: number) => at.toString(16).padStart(32, '0')
  const full = (place: (at: number) => string) =>
    Array.from({ length: 10 }, (_, at) => heard(id(at), place(at))).reduce(
      (ladder, event) => climb(ladder, event, 100),
      firstRung(null, 0, []),
    )
  const places = ({ others }: Ladder) => others.map(({ origin }) => origin)
  const ofOneHost = full((at) => `http://10.0.0.66:${at + 1}`)
  expect(places(climb(ofOneHost, heard(OTHER_ID, NEW), 200))).toContain(NEW)
  const nowhere = full((at) => `http://10.0.0.${at + 20}:4500`)
  const looked = [passed, silent('http://10.0.0.20:4500')].reduce(
    (ladder, event) => climb(ladder, event, 1_500),
    nowhere,
  )
  expect(places(climb(looked, heard(OTHER_ID, NEW), 2_000))).toContain(NEW)
})

test('however often its hub is said to be somewhere else, no more is asked at once than it could be', () => {
  const forged = Array.from({ length: 100 }, (_, at): [number, LadderEvent] => [
    0.1,
    heard(OWN_ID, `http://10.0.1.${at}:80`, `http://10.0.2.${at}:80`),
  ])
  const ladder = after(KNOWN, ...forged)
  expect(ladder.asking.length).toBeLessThanOrEqual(24)
  expect(ladder.asking).toContain(LAST)
})

/** Where a display that belongs to no hub goes next, of these two, when it has waited on these hosts. */
function nextAfter(waitedAt: string[], ...events: [atS: number, event: LadderEvent][]) {
  const both: typeof events = [
    [0.1, heard(OTHER_ID, NEW)],
    [0.2, heard(THIRD_ID, SAVED)],
    [1.1, passed],
  ]
  return [...both, ...events].reduce(
    (ladder, [atS, event]) => climb(ladder, event, atS * 1_000),
    firstRung(null, 0, waitedAt),
  )
}

test('a display that belongs to none waits at one hub after the other, by where they answer', () => {
  const [atNew, atSaved] = ['10.0.0.9', '10.0.0.2']
  expect(nextAfter([]).asking).toEqual([NEW])
  expect(nextAfter([atNew]).asking).toEqual([SAVED])
  expect(nextAfter([atNew, atSaved]).asking).toEqual([NEW])
  expect(nextAfter([atSaved, atNew]).asking).toEqual([SAVED])
  expect(nextAfter([atNew], [1.2, passed], [1.5, passed]).asking).toEqual([SAVED])
  expect(nextAfter([atNew], [1.2, answered(SAVED, THIRD_ID)]).found?.origin).toBe(SAVED)
  // One that says so and doesn't answer holds up nobody.
  expect(nextAfter([atNew], [1.2, silent(SAVED)]).asking).toEqual([NEW])
  expect(nextAfter([atNew], [1.2, silent(SAVED)], [1.3, silent(NEW)]).asking).toEqual([])
})
