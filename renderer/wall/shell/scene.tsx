// SPDX-License-Identifier: EUPL-1.2
import type { CSSProperties, ReactNode, Ref } from 'react'
import type { EventDay, Room } from '../../../shared/day/day.ts'
import type { Language } from '../../../shared/text.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import type { Sizes } from '../fitting/sizes.ts'
import type { Mood } from './mood.ts'

/** What every scene is told. */
export type SceneProps = {
  language: Language
  isRehearsal: boolean
  isLinkLost: boolean
  /** How sure the time is meanwhile, in whole seconds; `null`: nobody can tell. */
  timeWithinS?: number | null
  /** `null`: the day no longer has the room that this display was paired with. */
  room: Room | null
  sizes: Sizes
}

/** What a scene of a paired display is told. */
export type RoomSceneProps = SceneProps & {
  day: EventDay
  view: DisplayView
  /** The browser keeps the sound back until somebody clicks. */
  isSoundBlocked: boolean
}

type Props = {
  name: string
  sizes: Sizes
  /** Gives the ground, and all that follows from it. */
  mood: Mood
  /** Sets the colour; `null` where no phase goes on. */
  phaseNumber?: number | null
  sceneRef?: Ref<HTMLElement>
  children: ReactNode
}

/** A whole screen: its margins, its scale, its mood and its phase's colour. */
export function Scene({ name, sizes, mood, phaseNumber = null, sceneRef, children }: Props) {
  return (
    <section
      ref={sceneRef}
      className={`scene ${name}`}
      data-shape={sizes.shape}
      data-mood={mood}
      style={{ ...scaleOf(sizes), ...colourOf(phaseNumber) }}
    >
      {children}
    </section>
  )
}

type Properties = CSSProperties & Record<`--${string}`, string>

function scaleOf(sizes: Sizes): Properties {
  return {
    '--unit': `${sizes.unitPx}px`,
    '--margin-x': `${sizes.marginXPx}px`,
    '--margin-y': `${sizes.marginYPx}px`,
    '--far': `${sizes.farPx}px`,
    '--cue': `${sizes.cuePx}px`,
    '--next': `${sizes.nextPx}px`,
    '--mark': `${sizes.markPx}px`,
    '--clock': `${sizes.clockPx}px`,
    '--aside': `${sizes.asidePx}px`,
    '--near': `${sizes.nearPx}px`,
  }
}

const PHASE_COLOURS = 4

/** A phase's colour. Four can be told apart by everybody; a fifth phase has the first again. */
export function colourOf(phaseNumber: number | null): Properties {
  if (phaseNumber === null) return {}
  return { '--field': `var(--field-${((phaseNumber - 1) % PHASE_COLOURS) + 1})` }
}
