// SPDX-License-Identifier: EUPL-1.2
import { type CSSProperties, memo, useMemo } from 'react'
import { showsFor } from '../../../shared/clock/shows-for.ts'
import { drawShowsMs, namesDrawn } from '../../../shared/features/pitches/draw.ts'
import type { ShownDraw } from '../../../shared/features/pitches/views.ts'
import { pitchWords } from '../../../shared/features/pitches/wall-words.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { MessageBand } from '../message/message-band.tsx'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import type { WallScene } from '../shell/wall-scene.ts'
import { drawLayout } from './draw-layout.ts'

// Parts of the height between the margins that the order gets.
const HEIGHTS = [0.78, 0.7, 0.62, 0.54, 0.46, 0.38, 0.3]

type Props = RoomSceneProps & { draw: ShownDraw; drawn: number }

/** An order that is drawn: one name after another at its place, and then the whole of it. */
const DrawScene = memo(function DrawScene({ draw, drawn, ...props }: Props) {
  const { day, view, language, sizes } = props
  const { message } = view.room.screen
  const names = useMemo(
    () =>
      draw.order.map((id) => {
        const team = day.teams.find((one) => one.id === id)
        return team ? taggedIn(team.name, language) : id
      }),
    [draw.order, day.teams, language],
  )
  const { ref, steps } = useFit({ main: HEIGHTS.length - 1, header: 1 }, [names, message, sizes])
  const titlePx = sizes.titlePx[2] ?? 0
  const layout = drawLayout(names, stepAt(HEIGHTS, steps.main) * 18 * sizes.marginYPx, sizes)
  // Who was drawn just now; none of them, once all are there.
  const last = drawn < names.length ? drawn - 1 : -1
  const slot = day.slots.find(({ id }) => id === draw.slotId)
  const style: CSSProperties = {
    fontSize: layout.fontPx,
    gridTemplateRows: `repeat(${layout.rows}, auto)`,
    gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
    gridColumnGap: layout.gapPx,
  }
  return (
    <Scene name="draw" mood="plenary" sizes={sizes} sceneRef={ref}>
      <Header {...props} step={steps.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="draw-stage" data-fit="main">
        <h1 className="title" data-far="title" style={{ fontSize: titlePx }}>
          {pitchWords[language].order}{' '}
          {slot && (
            <span className="draw-of quiet">{withJoints(taggedIn(slot.title, language))}</span>
          )}
        </h1>
        <ol className="draw-order" style={style}>
          {names.map((name, index) => (
            <li key={draw.order[index]} data-drawn={index < drawn} data-last={index === last}>
              <span className="draw-number quiet">{index + 1}</span>
              <span className="draw-name">{withJoints(name, LONG_IN_TITLE)}</span>
            </li>
          ))}
        </ol>
      </div>
    </Scene>
  )
})

export const DRAW_SCENE: WallScene = {
  id: 'draw',
  isShown({ props, second, playback }) {
    const { draw } = props.view.room
    return draw !== null && showsFor(drawShowsMs(draw), draw.at, second, playback)
  },
  Scene({ props, second, playback }) {
    const { draw } = props.view.room
    if (!draw) return null
    return <DrawScene {...props} draw={draw} drawn={namesDrawn(draw, second, playback)} />
  },
}
