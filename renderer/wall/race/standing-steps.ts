// SPDX-License-Identifier: EUPL-1.2
import type { TeamStanding } from '../../../shared/features/race/standing.ts'
import { raceWords } from '../../../shared/features/race/wall-words.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import { nameColumns } from '../fitting/name-columns.ts'
import type { MainStep } from '../fitting/overflow-steps.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { type BarsLayout, barsLayout, ROW_LINE, trackPx } from './bars-layout.ts'

type BarList = { teams: readonly TeamStanding[]; layout: BarsLayout; isOwn: boolean }

/** How a wall of bars is set: the lists of teams, and what of the words is left. */
export type StandingStep = {
  titles: number[]
  bodyPx: number
  hasDetail: boolean
  foot: MainStep['foot']
  lists: readonly BarList[]
  /** As long as the longest bar may be in every list. */
  barPx: number
  gapPx: number
}

// Of the height of the page, what the bars are given at most, and then less. Each is laid out to see
// whether it fits, and React gives up after fifty times.
const HEIGHTS = [0.66, 0.58, 0.5, 0.42, 0.34, 0.27, 0.2]
const GAP = 6
// A list of the room's own may take this much of it.
const OWN_HIGH = 0.5
// Their bars are as short as those of many.
const OWN_BAR = 0.15
// Of a title's least, where many have won: whole before large.
const SMALLER = [0.8, 0.62, 0.48, 0.36]

type Said = Pick<StandingStep, 'titles' | 'bodyPx' | 'hasDetail' | 'foot'>

/**
 * All ways to set it, in the order in which they are tried. Between parts words give way before the bars'
 * letters are smaller than far text; a result is about who won, and the bars give way to that.
 */
export function standingSteps(
  teams: readonly TeamStanding[],
  roomId: string,
  sizes: Sizes,
  language: Language,
  isResult: boolean,
): StandingStep[] {
  const { farPx, nearPx } = sizes
  const words = isResult ? resultWords(sizes) : standingWords(sizes)
  const setIn = listsIn(shownOrder(teams, roomId, isResult), roomId, sizes, language, isResult)
  const steps = words.flatMap((said, index) =>
    HEIGHTS.flatMap((high) => {
      const step = { ...said, ...setIn(high) }
      const leastPx = index === words.length - 1 ? 0 : isResult ? nearPx : farPx
      return step.lists.every(({ layout }) => layout.fontPx >= leastPx) ? step : []
    }),
  )
  const last = words[words.length - 1]
  if (!isResult || !last) return steps
  const [leastPx = farPx] = last.titles
  const titles = [1, ...SMALLER].map((part) => [part * leastPx])
  return steps.concat(titles.map((titles) => ({ ...last, titles, lists: [], barPx: 0, gapPx: 0 })))
}

/** While it goes on, bars keep their places, the room’s own first; a result is read from the top. */
function shownOrder(
  teams: readonly TeamStanding[],
  roomId: string,
  isResult: boolean,
): TeamStanding[] {
  if (isResult) return [...teams].sort((one, other) => other.count - one.count)
  const isOwn = (team: TeamStanding) => team.roomId === roomId
  return [...teams.filter(isOwn), ...teams.filter((team) => !isOwn(team))]
}

function standingWords({ titlePx, bodyPx, farPx }: Sizes): Said[] {
  const [firstPx = farPx, , smallPx = farPx] = bodyPx
  const rest = { bodyPx: smallPx, foot: 'bar' } as const
  return [
    { titles: titlePx.slice(0, 1), bodyPx: firstPx, hasDetail: true, foot: 'name' },
    { ...rest, titles: titlePx.slice(1, 2), hasDetail: true },
    { ...rest, titles: titlePx.slice(2, 3), hasDetail: false },
    { ...rest, titles: titlePx.slice(3), hasDetail: false, foot: 'none' },
  ]
}

function resultWords({ posterPx, titlePx, bodyPx, farPx }: Sizes): Said[] {
  const rest = { bodyPx: bodyPx[2] ?? farPx, hasDetail: false, foot: 'none' } as const
  const titles = [...posterPx.slice(0, 3), ...titlePx.slice(2)]
  return titles.map((px) => ({ ...rest, titles: [px] }))
}

/** The lists as they are where they get a part of the page's height. */
function listsIn(
  teams: readonly TeamStanding[],
  roomId: string,
  sizes: Sizes,
  language: Language,
  isResult: boolean,
): (high: number) => Pick<StandingStep, 'lists' | 'barPx' | 'gapPx'> {
  const { unitPx, shape, wholePx, farPx, titlePx } = sizes
  const gapPx = GAP * unitPx
  const mostPx = Math.max(titlePx[3] ?? farPx, farPx)
  const { busy, missing, uncounted } = raceWords[language]
  const state = isResult ? uncounted : busy.length > missing.length ? busy : missing
  const layoutOf = (list: readonly TeamStanding[], leastBar?: number) => {
    const names = nameColumns(list.map(({ name }) => taggedIn(name, language)))
    return (heightPx: number) =>
      barsLayout(names, state, { widthPx: wholePx, heightPx }, mostPx, gapPx, leastBar)
  }
  const own = teams.filter((team) => team.roomId === roomId)
  const others = teams.filter((team) => team.roomId !== roomId)
  const [wholeIn, ownIn, othersIn] = [layoutOf(teams), layoutOf(own, OWN_BAR), layoutOf(others)]
  return (high) => {
    const heightPx = high * unitPx * (shape === 'wide' ? 100 : 150)
    const whole = wholeIn(heightPx)
    const barPx = trackPx(whole, wholePx, gapPx)
    const inOne = { lists: [{ teams, layout: whole, isOwn: false }], barPx, gapPx }
    if (isResult || own.length === 0 || others.length === 0 || whole.fontPx >= farPx) return inOne
    // The room’s own are read from its every seat; the others from nearer by.
    const far = ownIn(Math.ceil(own.length / 2) * ROW_LINE * farPx)
    const ownLayout = far.fontPx >= farPx ? far : ownIn(OWN_HIGH * heightPx)
    const rest = othersIn(heightPx - ownLayout.heightPx - gapPx / 2)
    if (ownLayout.fontPx <= Math.max(rest.fontPx, whole.fontPx)) return inOne
    return {
      lists: [
        { teams: own, layout: ownLayout, isOwn: true },
        { teams: others, layout: rest, isOwn: false },
      ],
      barPx: Math.min(trackPx(ownLayout, wholePx, gapPx), trackPx(rest, wholePx, gapPx)),
      gapPx,
    }
  }
}
