// SPDX-License-Identifier: EUPL-1.2

import { memo } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { MessageBand } from '../message/message-band.tsx'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import type { Wall, WallScene } from '../shell/wall-scene.ts'
import { JoinSteps } from './join-steps.tsx'
import { NowLine } from './now-line.tsx'
import { TeamCounts } from './team-counts.tsx'

// How the scene gives way: smaller words, then only the sum of the teams, then a smaller code.
const STEPS = [
  { title: 0, body: 0, code: 1, teams: 12, wraps: false },
  { title: 0, body: 1, code: 1, teams: 12, wraps: false },
  { title: 1, body: 1, code: 0.9, teams: 12, wraps: false },
  { title: 1, body: 2, code: 0.9, teams: 12, wraps: false },
  { title: 2, body: 2, code: 0.9, teams: 4, wraps: false },
  { title: 2, body: 2, code: 0.8, teams: 0, wraps: false },
  { title: 2, body: 3, code: 0.8, teams: 0, wraps: false },
  { title: 3, body: 3, code: 0.65, teams: 0, wraps: true },
  { title: 3, body: 3, code: 0.5, teams: 0, wraps: true },
]

// Of the size of an aside: who joins walks up, and has the title to walk up for.
const BODIES = [1.6, 1.4, 1.2, 1]

/** How to join, large: the network, the code to scan, what to type, and who is there. */
export const JoinScene = memo(function JoinScene({
  timeline,
  moment,
  ...props
}: RoomSceneProps & Pick<Wall, 'timeline' | 'moment'>) {
  const { day, view, room, language, sizes } = props
  const words = displayWords[language]
  const { joinBase, isJoiningLocked, screen, codes } = view.room
  const code = room?.joinCode
  const canJoin = !isJoiningLocked && joinBase !== null && code !== undefined
  const { ref, steps } = useFit({ main: STEPS.length - 1, header: 1 }, [
    view,
    day,
    room,
    sizes,
    language,
  ])
  const step = stepAt(STEPS, steps.main)
  const body = stepAt(BODIES, step.body) * sizes.asidePx
  const side = step.code * sizes.joinCodePx
  return (
    <Scene name="join" mood="plain" sizes={sizes} sceneRef={ref}>
      <Header {...props} step={steps.header} />
      {screen.message !== null && <MessageBand text={screen.message} sizes={sizes} />}
      <div className="join-stage" data-fit="main">
        <div className="join-left" data-fit="main">
          <h1 className="title" style={{ fontSize: stepAt(sizes.titlePx, step.title) }}>
            {titleOf(props)}
          </h1>
          <div data-wraps={step.wraps || undefined} style={{ fontSize: body }}>
            {canJoin ? (
              <JoinSteps
                wifi={day.wifi}
                base={joinBase}
                code={code}
                words={words}
                hasTeams={view.room.teams.length > 0}
              />
            ) : (
              <p>{isJoiningLocked ? words.joinClosed : words.noNetwork}</p>
            )}
          </div>
        </div>
        {canJoin && (
          <div className="join-codes" data-fit="main">
            {codes.wifi && (
              <figure className="code-card">
                <QrCode matrix={codes.wifi} sidePx={side * 0.62} label={words.wifiCode} />
                <figcaption>
                  <b>1</b> {words.wifi}
                </figcaption>
              </figure>
            )}
            <figure className="code-card">
              {codes.join && <QrCode matrix={codes.join} sidePx={side} label={words.joinCode} />}
              <figcaption className="code-large" style={{ fontSize: side * 0.23 }}>
                {spacedCode(code)}
              </figcaption>
            </figure>
          </div>
        )}
      </div>
      <footer className="footer">
        <TeamCounts teams={view.room.teams} day={day} language={language} most={step.teams} />
        <NowLine {...{ props, timeline, moment }} />
      </footer>
    </Scene>
  )
})

/** In a hall people of all rooms join; without teams the day's programme is what a phone gets. */
function titleOf({ view, room, language }: RoomSceneProps): string {
  const words = displayWords[language]
  if (view.room.teams.length === 0) return words.scanTo.programme
  return room?.kind === 'hall' ? words.joinHere : words.joinTitle
}

export const JOIN_SCENE: WallScene = {
  id: 'join',
  isShown: ({ chosen, props }) => chosen === 'join' && props.room?.kind !== 'place',
  about: ({ props }) => props.view.room.screen.message ?? '',
  Scene: ({ props, timeline, moment }) => <JoinScene {...props} {...{ timeline, moment }} />,
}
