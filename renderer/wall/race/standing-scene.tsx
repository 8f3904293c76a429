// SPDX-License-Identifier: EUPL-1.2
import { memo, useMemo, useRef } from 'react'
import { roomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { ShownMoment } from '../../../shared/timeline/shown-moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { fittingSizes } from '../fitting/title-sizes.ts'
import { MessageBand } from '../message/message-band.tsx'
import { Footer } from '../programme/footer.tsx'
import { nextUp } from '../programme/next-up.ts'
import { type OnNow, onNow } from '../programme/on-now.ts'
import { firstSentence } from '../programme/sentences.ts'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import { momentKey, type Wall, type WallScene } from '../shell/wall-scene.ts'
import { RaceBars } from './race-bars.tsx'
import { type RaceOnWall, raceOnWall } from './race-on-wall.ts'
import { type StandingHeading, standingHeading } from './standing-heading.ts'
import { standingSteps } from './standing-steps.ts'

type Props = RoomSceneProps & {
  timeline: Timeline
  moment: ShownMoment
  shown: RaceOnWall
}

/** How all teams stand in a race, and once it is closed who won it and what. */
const StandingScene = memo(function StandingScene({ timeline, moment, shown, ...props }: Props) {
  const { day, view, language, sizes } = props
  const { message, face } = view.room.screen
  const room = useMemo(() => roomNow(day, timeline, moment), [day, timeline, moment])
  const now = useMemo(() => nowIn(onNow(room, language, false), shown), [room, language, shown])
  const heading = useMemo(
    () => standingHeading(day, moment, shown, language),
    [day, moment, shown, language],
  )
  const steps = useMemo(
    () => standingSteps(shown.standing.teams, timeline.roomId, sizes, language, shown.isResult),
    [shown, timeline.roomId, sizes, language],
  )
  // Not what they have: a count that comes in changes its bar, and nothing has to be fitted anew.
  const names = shown.standing.teams.map(({ name }) => taggedIn(name, language)).join('\n')
  const { kicker, title, detail, reward } = heading
  const { ref, steps: fitted } = useFit({ header: 1, main: steps.length - 1 }, [
    ...[kicker, title, detail, reward?.what, names, message, face, sizes, steps.length],
  ])
  const step = stepAt(steps, fitted.main)
  const { most } = shown.standing
  return (
    <Scene
      name="standing"
      mood={shown.isResult ? 'race' : 'phase'}
      sizes={sizes}
      phaseNumber={shown.race.phase.number}
      sceneRef={ref}
    >
      <Header {...props} step={fitted.header} />
      {message !== null && <MessageBand text={message} sizes={sizes} />}
      <div className="race-stage" data-result={shown.isResult || undefined}>
        <Heading
          heading={heading}
          titlePx={stepAt(fittingSizes(heading.title, step.titles, sizes), 0)}
          bodyPx={step.bodyPx}
          hasDetail={step.hasDetail}
        />
        <div className="race-lists" data-fit="main">
          {step.lists.map(({ teams, layout, isOwn }) => (
            <RaceBars
              key={String(isOwn)}
              {...{ teams, layout, isOwn, most, language }}
              isResult={shown.isResult}
              barPx={step.barPx}
              gapPx={step.gapPx}
            />
          ))}
        </div>
      </div>
      <Footer
        {...{ timeline, moment, language, now, sizes }}
        next={shown.isResult ? null : nextUp(room, language)}
        isNextShort
        foot={step.foot}
        hasBars={face !== 'marks'}
        step={1}
      />
    </Scene>
  )
})

type HeadingProps = {
  heading: StandingHeading
  titlePx: number
  bodyPx: number
  hasDetail: boolean
}

function Heading({ heading, titlePx, bodyPx, hasDetail }: HeadingProps) {
  const { kicker, title, detail, reward } = heading
  return (
    <div className="heading" data-fit="main">
      <p className="kicker">{withJoints(kicker)}</p>
      <h1 className="title" data-far="title" style={{ fontSize: titlePx }}>
        {withJoints(title, LONG_IN_TITLE)}
      </h1>
      {reward !== null && (
        <p data-far="instruction" style={{ fontSize: bodyPx }}>
          <span className="quiet">{reward.word}:</span> {withJoints(reward.what)}
        </p>
      )}
      {hasDetail && detail !== null && (
        <p data-far="instruction" style={{ fontSize: bodyPx }}>
          {withJoints(firstSentence(detail))}
        </p>
      )}
    </div>
  )
}

/** The footer names the phase; in a hall, and after the room has moved on, the race’s own. */
function nowIn(now: OnNow, { race }: RaceOnWall): OnNow {
  if (now.phase?.number === race.phase.number) return now
  return { ...now, phase: null }
}

/** The same standing as long as it says the same: a second changes nothing. */
function useSame<Value>(value: Value): Value {
  const last = useRef(value)
  if (JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value
  return last.current
}

export const STANDING_SCENE: WallScene = {
  id: 'standing',
  isShown: (wall) => raceOnWall(wall) !== null,
  // A count that comes in changes its bar alone.
  about(wall) {
    const shown = raceOnWall(wall)
    const stand = shown?.isResult ? 'result' : shown?.standing.part
    return `${momentKey(wall.moment)} ${stand} ${wall.props.view.room.screen.message ?? ''}`
  },
  Scene: StandingOnWall,
}

function StandingOnWall(wall: Wall) {
  const { props, timeline, moment } = wall
  const shown = useSame(raceOnWall(wall))
  return shown && <StandingScene {...props} {...{ timeline, moment, shown }} />
}
