// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties } from 'react'
import type { Instant } from '../../../shared/instant.ts'
import { lastOf } from '../../../shared/last.ts'
import type { Language } from '../../../shared/text.ts'
import type { AllRooms } from '../../../shared/views/all-rooms.ts'
import { withJoints } from '../../ui/joints.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { MessageBand } from '../message/message-band.tsx'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import type { Wall, WallScene } from '../shell/wall-scene.ts'
import {
  type AllRoomsLayout,
  BETWEEN,
  COLUMN_GAP,
  LINE,
  layoutOf,
  linesOf,
  nextText,
  nowText,
  type Place,
  pageMs,
  TOGETHER,
} from './all-rooms-layout.ts'
import { allRoomsTitle, allRoomsWords } from './all-rooms-words.ts'
import { type RoomLine, type RoomsNow, roomsNow } from './rooms-now.ts'

type Shown = { rooms: RoomsNow; layout: AllRoomsLayout; page: number }

/** All that this wall shows at `second`; the same on every wall of one size, also after a restart. */
function shownAt(props: RoomSceneProps, allRooms: AllRooms, second: Instant): Shown {
  const { language, view } = props
  const rooms = roomsNow(allRooms, second, language, view.room.screen.face !== 'marks')
  const layout = layoutOf(rooms, placeOf(props))
  const pages = Math.max(1, layout.pages.length)
  return { rooms, layout, page: Math.floor(second / pageMs(pages)) % pages }
}

/** What header, message and the number of the page leave. */
function placeOf({ sizes, view }: RoomSceneProps): Place {
  const { unitPx, wholePx, asidePx, shape, bodyPx, clockPx, marginYPx } = sizes
  const { message } = view.room.screen
  const messagePx = message === null ? 0 : messageHeight(message, sizes)
  const headerPx = Math.max(clockPx * 0.8, asidePx * (shape === 'tall' ? 2.6 : 1.3))
  // The margins are a twentieth of the page each.
  const contentPx = 18 * marginYPx
  return {
    widthPx: wholePx,
    heightPx: contentPx - headerPx - messagePx - 7 * unitPx - asidePx * LINE,
    isWide: shape === 'wide',
    sizesPx: sizesBetween(bodyPx[0] ?? asidePx, asidePx),
    leastPx: asidePx,
  }
}

// A step that nobody sees for itself, and that leaves no wall half empty.
const SMALLER = 0.94

/** From the largest down to the least. */
function sizesBetween(mostPx: number, leastPx: number): number[] {
  const sizes: number[] = []
  for (let px = mostPx; px > leastPx; px *= SMALLER) sizes.push(px)
  return [...sizes, leastPx]
}

function messageHeight(message: string, { bodyPx, farPx, wholePx, unitPx }: Sizes): number {
  const px = lastOf(bodyPx) ?? farPx
  const lines = message.split('\n').reduce((sum, line) => sum + linesOf(line, wholePx / px), 0)
  return lines * px * 1.4 + 7 * unitPx
}

/** In a foyer: what is on in every room, until when, and what comes there. */
function AllRoomsScene({ props, shown }: { props: RoomSceneProps; shown: Shown }) {
  const { language, sizes, view, room } = props
  const { message } = view.room.screen
  const { rooms, layout, page } = shown
  const { together } = rooms
  const lines = layout.pages[page] ?? []
  const words = allRoomsWords[language]
  return (
    <Scene name="all-rooms" mood="plain" sizes={sizes}>
      <Header {...props} room={room && { ...room, name: allRoomsTitle }} step={1} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="all-rooms-list" style={LIST}>
        {together && <Together {...{ line: together, layout, language }} />}
        {lines.map((line) => (
          <RoomRow key={line.id} {...{ line, layout, language }} isWide={sizes.shape === 'wide'} />
        ))}
      </div>
      {layout.pages.length > 1 && (
        <p className="all-rooms-page quiet" style={PAGE}>
          {words.page(page + 1, layout.pages.length)}
        </p>
      )}
    </Scene>
  )
}

type LineProps = { line: RoomLine; layout: AllRoomsLayout; language: Language }

/** What everybody is at, told once over the list. */
function Together({ line, layout, language }: LineProps) {
  const { px, nextPx, gapPx, isShort } = layout
  return (
    <div className="all-rooms-together" style={{ lineHeight: LINE, marginBottom: 2 * gapPx }}>
      {line.name !== '' && (
        <p className="quiet" style={{ fontSize: px }}>
          {withJoints(line.name)}
        </p>
      )}
      {line.now !== null && (
        <p style={{ fontSize: px * TOGETHER }}>
          <b>{withJoints(line.now)}</b>
          {line.until !== null && `${BETWEEN}${line.until}`}
        </p>
      )}
      <Next {...{ line, language, isShort }} px={nextPx} hasWord />
    </div>
  )
}

function RoomRow({ line, layout, language, isWide }: LineProps & { isWide: boolean }) {
  const { px, nextPx, gapPx, nameWidthPx, nowWidthPx, nextWidthPx, isShort } = layout
  const hasNow = line.now !== null || nowWidthPx > 0
  const gap = isWide ? COLUMN_GAP * px : 0
  const row: CSSProperties = {
    ...{ lineHeight: LINE, paddingTop: gapPx / 2, paddingBottom: gapPx / 2 },
    ...{ borderTop: '1px solid var(--line)', display: isWide ? 'flex' : 'block' },
    alignItems: 'baseline',
  }
  return (
    <div className="all-rooms-row" style={row}>
      <p
        className="all-rooms-name"
        style={{ fontSize: px, width: isWide ? nameWidthPx : undefined, flex: 'none' }}
      >
        <b>{withJoints(line.name)}</b>
      </p>
      {hasNow && nowWidthPx > 0 && (line.now !== null || isWide) && (
        <p
          className="all-rooms-now"
          style={{ fontSize: px, width: nowWidthPx, marginLeft: gap, flex: 'none' }}
        >
          {line.now === null ? <span className="quiet">{NO_TEXT}</span> : withJoints(nowText(line))}
        </p>
      )}
      <div style={{ width: nextWidthPx, marginLeft: gap, flex: 'none' }}>
        <Next {...{ line, language, isShort }} px={nextPx} hasWord={false} />
      </div>
    </div>
  )
}

// A dash, where a column stays empty: that nothing is on is told too.
const NO_TEXT = '–'

type NextProps = {
  line: RoomLine
  language: Language
  isShort: boolean
  px: number
  /** Over the list, which has no column of its own for it. */
  hasWord: boolean
}

function Next({ line, language, isShort, px, hasWord }: NextProps) {
  if (!line.next) return null
  const word = hasWord ? `${allRoomsWords[language].next} ` : ''
  return (
    <p className="all-rooms-next quiet" style={{ fontSize: px }}>
      {word}
      {withJoints(nextText(line, isShort))}
    </p>
  )
}

const LIST: CSSProperties = { flex: 1, minHeight: 0 }
const PAGE: CSSProperties = { flex: 'none', textAlign: 'right', lineHeight: LINE, marginTop: 0 }

export const ALL_ROOMS_SCENE: WallScene = {
  id: 'all-rooms',
  isShown: ({ props }) => props.view.own.allRooms !== undefined,
  about: ({ props, second }) => {
    const { allRooms } = props.view.own
    if (!allRooms) return ''
    const { rooms, page } = shownAt(props, allRooms, second)
    return JSON.stringify([rooms, page, props.view.room.screen.message])
  },
  Scene: ({ props, second }: Wall) => {
    const { allRooms } = props.view.own
    return allRooms && <AllRoomsScene props={props} shown={shownAt(props, allRooms, second)} />
  },
}
