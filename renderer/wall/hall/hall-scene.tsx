// SPDX-License-Identifier: EUPL-1.2

import { type CSSProperties, memo, useMemo, useRef } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { digitsWidth, textWidth } from '../../../shared/legibility/letters.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import type { Language } from '../../../shared/text.ts'
import type { Cue } from '../../../shared/timeline/cues/cues.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { Countdown } from '../countdown/countdown.tsx'
import { type CountdownLabel, countdownLabel } from '../countdown/countdown-label.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import type { Sizes } from '../fitting/sizes.ts'
import { JoinCard } from '../join/join-card.tsx'
import { MessageBand } from '../message/message-band.tsx'
import { Footer } from '../programme/footer.tsx'
import { nextUp } from '../programme/next-up.ts'
import { type OnNow, onNow } from '../programme/on-now.ts'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import { momentKey, type Wall, type WallScene } from '../shell/wall-scene.ts'
import { type HallStep, hallSteps, whereInRooms } from './hall-now.ts'
import { leftInPhase } from './hall-words.ts'

type Props = RoomSceneProps & {
  timeline: Timeline
  moment: ShownMoment
  cues: readonly Cue[]
  hallSteps: readonly HallStep[]
}

/** In the hall while teams work in the rooms: which step they are at, and for how long still. */
export const HallScene = memo(function HallScene({
  timeline,
  moment,
  cues,
  hallSteps,
  ...props
}: Props) {
  const { day, view, room, language, sizes } = props
  const { message, face } = view.room.screen
  const stand = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  const now = useMemo(() => onNow(stand, language, false), [stand, language])
  const label = phaseLabel(countdownLabel(stand, language, false), now.phase, language)
  const steps = useMemo(() => stepsFor(sizes), [sizes])
  const { ref, steps: fitted } = useFit({ header: 1, main: steps.length - 1, footer: 1 }, [
    now,
    hallSteps,
    label?.state,
    message,
    face,
    view.room.joinBase,
    view.room.isJoiningLocked,
    sizes,
  ])
  const step = stepAt(steps, fitted.main)
  const right = rightOf(sizes, step.digits, label?.words ?? '')
  const shown = hallSteps.filter(
    ({ when }) => step.steps === 'all' || (step.steps === 'on' && when === 'on'),
  )
  const words = displayWords[language]
  return (
    <Scene
      name="hall"
      mood="phase"
      sizes={sizes}
      phaseNumber={now.phase?.number ?? null}
      sceneRef={ref}
    >
      <Header {...props} step={fitted.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="hall-stage" style={{ '--right': `${right.mainPx}px` } as CSSProperties}>
        <div className="heading" data-fit="main">
          {step.hasMore && <p className="kicker">{whereInRooms(day, language)}</p>}
          <h1 className="title" data-far="title" style={{ fontSize: step.titlePx }}>
            {withJoints(now.title, LONG_IN_TITLE)}
          </h1>
        </div>
        <ol className="hall-steps" data-fit="main">
          {shown.map(({ id, number, title, when, detail }) => (
            <li
              key={id}
              data-when={when}
              style={{ fontSize: when === 'on' ? step.onPx : step.restPx }}
            >
              {number !== null && step.hasDetails && <span className="hall-number">{number}</span>}
              <p className="hall-step">
                <span className="hall-what" data-far={when === 'on' ? 'parts' : undefined}>
                  {withJoints(title, LONG_IN_TITLE)}
                </span>
                {detail !== null && step.hasDetails && (
                  <span className="hall-detail">{withJoints(detail)}</span>
                )}
              </p>
            </li>
          ))}
        </ol>
        <div className="hall-side" data-fit="main">
          <Countdown
            {...{ day, timeline, cues, label, face, language }}
            sizes={right}
            now={stand}
            isBare={false}
            digitsPx={right.digitsPx[0] ?? 0}
            diskPx={right.diskPx[0] ?? 0}
            diskLabel={words.disk}
          />
          {step.hasMore && (
            <JoinCard {...{ room, view, words }} look="line" codeSidePx={sizes.codeSidePx}>
              {null}
            </JoinCard>
          )}
        </div>
      </div>
      <Footer
        {...{ timeline, moment, language, now, sizes }}
        next={nextUp(stand, language)}
        isNextShort={false}
        foot={step.foot}
        hasBars={face !== 'marks'}
        step={fitted.footer}
      />
    </Scene>
  )
})

/** The digits are the phase's, beside a step that is over sooner. */
function phaseLabel(
  label: CountdownLabel | null,
  phase: OnNow['phase'],
  language: Language,
): CountdownLabel | null {
  if (label?.state !== 'left' || !phase) return label
  return { ...label, words: leftInPhase[language](phase.number), goesWithCue: true }
}

// More than the words measure, so that they never touch the edge.
const AROUND_EM = 0.25
// The digits' share of a wide page at most; the steps have the rest.
const RIGHT_SHARE = 0.44

/** The sizes of the right half, as wide as its digits and the words over them; it is all there is on an upright page. */
function rightOf(sizes: Sizes, step: number, words: string): Sizes {
  const { shape, wholePx, digitsPx, diskPx, cuePx } = sizes
  const widthEm = digitsWidth('00:00') / 0.985
  const mostPx = shape === 'wide' ? wholePx * RIGHT_SHARE : wholePx
  const px = Math.min(stepAt(digitsPx, step), mostPx / widthEm)
  const wordsPx = (textWidth(words, 'light') + AROUND_EM) * cuePx
  const mainPx = shape === 'wide' ? Math.max(px * widthEm, wordsPx) : wholePx
  return {
    ...sizes,
    mainPx,
    digitsPx: [px],
    diskPx: [Math.min(stepAt(diskPx, step), mainPx * 0.6)],
  }
}

type HallFit = {
  titlePx: number
  onPx: number
  restPx: number
  /** `none`: under a message that takes their room. */
  steps: 'all' | 'on' | 'none'
  digits: number
  /** Which step of how many, and when they begin and end. */
  hasDetails: boolean
  /** Where people are, and how to join. */
  hasMore: boolean
  foot: 'bar' | 'none'
}

/** What isn't on steps back first; the step that is, and the time, are far text. */
function stepsFor({ titlePx, farPx, asidePx }: Sizes): HallFit[] {
  const [largePx = farPx, smallerPx = farPx] = titlePx.slice(1)
  const first: HallFit = {
    ...{ titlePx: largePx, onPx: smallerPx, restPx: smallerPx, steps: 'all', digits: 0 },
    ...{ hasDetails: true, hasMore: true, foot: 'bar' },
  }
  const far: HallFit = { ...first, titlePx: farPx, onPx: farPx, restPx: asidePx }
  const alone: HallFit = { ...far, hasMore: false, hasDetails: false, steps: 'on' }
  const bare: HallFit = { ...far, hasMore: false }
  return [
    first,
    { ...first, onPx: farPx, restPx: farPx },
    { ...first, titlePx: farPx, onPx: farPx, restPx: farPx },
    { ...far, restPx: (farPx + asidePx) / 2 },
    far,
    ...[2, 3].map((digits) => ({ ...far, digits })),
    ...[2, 3, 4, 5].map((digits) => ({ ...bare, digits })),
    ...[3, 4, 5].map((digits) => ({ ...bare, digits, hasDetails: false })),
    ...[4, 5].map((digits) => ({ ...alone, digits })),
    { ...alone, digits: 5, foot: 'none' },
    { ...alone, digits: 5, foot: 'none', steps: 'none' },
  ]
}

/** The same list as long as it says the same. */
function useSame<Value>(value: Value): Value {
  const last = useRef(value)
  if (JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value
  return last.current
}

export const HALL_SCENE: WallScene = {
  id: 'hall',
  isShown: ({ chosen, props, timeline, moment }) => {
    if (chosen !== 'programme' || !moment.slot?.isElsewhere || moment.nested) return false
    return roomNow(props.day, timeline, moment).slot?.phase != null
  },
  about: ({ props, moment }) => `${momentKey(moment)} ${props.view.room.screen.message ?? ''}`,
  Scene: HallOnWall,
}

function HallOnWall({ props, timeline, moment, cues, second }: Wall) {
  const { day, view, language } = props
  const { elsewhere, screen } = view.room
  const stand = roomNow(day, timeline, moment)
  const steps = useSame(hallSteps(stand, elsewhere, second, language, screen.face !== 'marks'))
  return <HallScene {...props} {...{ timeline, moment, cues, hallSteps: steps }} />
}
