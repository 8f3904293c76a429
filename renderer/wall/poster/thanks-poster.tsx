// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { Header } from '../shell/header.tsx'
import { colourOf, type RoomSceneProps, Scene } from '../shell/scene.tsx'

type Props = RoomSceneProps & {
  thanks: string
  /** Under it, smaller. */
  line: string | null
}

// In units of the page; then as a title.
const SIZES = [42, 36, 30, 25, 20]

/** One word over the fields of all that the day went through. */
export function ThanksPoster({ thanks, line, ...props }: Props) {
  const { day, sizes, room } = props
  const scale = [...SIZES.map((units) => units * sizes.unitPx), ...sizes.titlePx]
  const { ref, steps } = useFit({ main: scale.length - 1, header: 1 }, [thanks, line, sizes, room])
  // Under a word that is as small as a title, it is for whoever walks up.
  const linePx = steps.main < SIZES.length ? sizes.bodyPx[0] : sizes.asidePx
  return (
    <Scene
      name="thanks"
      mood={day.phases.length > 0 ? 'over' : 'plenary'}
      sizes={sizes}
      sceneRef={ref}
    >
      <PhaseFields phases={day.phases} />
      <Header {...props} step={steps.header} />
      <div className="thanks-place" data-fit="main">
        <h1 className="title" data-far="title" style={{ fontSize: stepAt(scale, steps.main) }}>
          {thanks}
        </h1>
        {line !== null && <p style={{ fontSize: linePx }}>{line}</p>}
      </div>
    </Scene>
  )
}

/** Behind the words: one field a phase, edge to edge. */
export function PhaseFields({ phases }: Pick<EventDay, 'phases'>) {
  return (
    <div className="phase-fields" aria-hidden="true">
      {phases.map(({ id, number }) => (
        <span key={id} style={colourOf(number)} />
      ))}
    </div>
  )
}
