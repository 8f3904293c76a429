// SPDX-License-Identifier: EUPL-1.2
import { type CSSProperties, memo, useMemo } from 'react'
import { revealWords } from '../../../shared/features/reveal/reveal-words.ts'
import type { Revealed, RoomReveal } from '../../../shared/features/reveal/views.ts'
import { lastOf } from '../../../shared/last.ts'
import { hasEndless } from '../../../shared/legibility/lines.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import { LONG_IN_TITLE, withJoints } from '../../ui/joints.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { PhaseFields } from '../poster/thanks-poster.tsx'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import type { WallScene } from '../shell/wall-scene.ts'
import { MOST_IN_FULL, nameSettings, type RevealSetting, thanksSettings } from './reveal-steps.ts'

/** One place, one mention or thanks: who it is as large as the wall allows, and its figure beside it. */
const RevealScene = memo(function RevealScene({
  reveal,
  now,
  ...props
}: RoomSceneProps & { reveal: RoomReveal; now: Revealed }) {
  const { day, sizes, room, language } = props
  const settings = useMemo(
    () => (now.kind === 'thanks' ? thanksSettings(sizes) : nameSettings(now.teams.length, sizes)),
    [now, sizes],
  )
  const { ref, steps } = useFit({ main: settings.length - 1, header: 1 }, [reveal, sizes, room])
  const setting = stepAt(settings, steps.main)
  const { namePx, podiumPx } = setting
  const words = revealWords[language]
  // The last word belongs to all that the day went through.
  const isWhole = (now.kind === 'place' && now.place === 1) || now.kind === 'thanks'
  const hasFields = isWhole && day.phases.length > 0
  return (
    <Scene
      name="reveal"
      mood={hasFields ? 'over' : isWhole ? 'message' : 'plenary'}
      sizes={sizes}
      sceneRef={ref}
    >
      {hasFields && <PhaseFields phases={day.phases} />}
      <Header {...props} step={steps.header} />
      <div className="reveal-place" style={{ '--name': `${namePx}px` } as CSSProperties}>
        {now.kind === 'place' && (
          <p className="reveal-figure" data-long={now.place > 9 || undefined} aria-hidden="true">
            {now.place}
          </p>
        )}
        <div className="reveal-who" data-fit="main">
          <p className="reveal-what" data-far="parts">
            {reveal.isTrial && <span className="mark-rehearsal">{words.trial}</span>}
            {whatOf(now, language)}
          </p>
          {now.kind === 'thanks' ? (
            <>
              <h1 className="title" data-far="title">
                {words.thanks}
              </h1>
              {podiumPx !== null && <Podium {...{ reveal, language, podiumPx }} />}
            </>
          ) : (
            <Teams {...{ teams: now.teams, language, setting }} />
          )}
        </div>
      </div>
    </Scene>
  )
})

type TeamsProps = {
  teams: Extract<Revealed, { kind: 'place' }>['teams']
  language: RoomSceneProps['language']
  setting: RevealSetting
}

// More names than these are easier to find in two columns.
const MOST_IN_COLUMN = 4

/** All that share a place, alike: none of them is first. */
function Teams({ teams, language, setting }: TeamsProps) {
  return (
    <ul
      className="reveal-teams"
      data-many={teams.length > MOST_IN_COLUMN || undefined}
      style={{ gridTemplateRows: `repeat(${Math.ceil(teams.length / 2)}, auto)` }}
    >
      {teams.map(({ name, yell, challenge }) => {
        const said = withJoints(taggedIn(name, language), LONG_IN_TITLE)
        return (
          <li key={said}>
            <h1
              className="title"
              data-far={teams.length > MOST_IN_FULL ? undefined : 'title'}
              data-whole={!hasEndless(said) || undefined}
            >
              {said}
            </h1>
            {setting.hasYell && yell !== null && (
              <p className="reveal-yell" dir="auto">
                <bdi>{yell}</bdi>
              </p>
            )}
            {setting.hasChallenge && challenge && (
              <p className="reveal-challenge">{taggedIn(challenge, language)}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

type PodiumProps = Pick<TeamsProps, 'language'> & { reveal: RoomReveal; podiumPx: number }

/** Under the thanks: who has which place, once more. */
function Podium({ reveal, language, podiumPx }: PodiumProps) {
  const places = reveal.steps.flatMap((step) => (step.kind === 'place' ? step : [])).reverse()
  return (
    <ol className="reveal-podium" style={{ fontSize: podiumPx }}>
      {places.map(({ place, teams }) => (
        <li key={place}>
          <b>{place}</b>
          <span>
            {withJoints(
              teams.map(({ name }) => taggedIn(name, language)).join(' · '),
              LONG_IN_TITLE,
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

function whatOf(step: Revealed, language: RoomSceneProps['language']): string {
  const words = revealWords[language]
  if (step.kind === 'thanks') return words.result
  if (step.kind === 'mention') return taggedIn(step.title, language)
  return words.place(step.place, step.teams.length > 1)
}

export const REVEAL_SCENE: WallScene = {
  id: 'reveal',
  isShown: ({ props }) => props.view.room.reveal !== null,
  about: ({ props }) => String(props.view.room.reveal?.steps.length ?? 0),
  Scene: ({ props }) => {
    const { reveal } = props.view.room
    const now = reveal && lastOf(reveal.steps)
    return now ? <RevealScene {...props} {...{ reveal, now }} /> : null
  },
}
