// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { applauseWords, isThanked } from '../../../shared/features/applause/applause.ts'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import type { WallScene } from '../shell/wall-scene.ts'

/** Thanks, and nothing else. */
const ApplauseScene = memo(function ApplauseScene(props: RoomSceneProps) {
  const { sizes, language, room } = props
  const { ref, steps } = useFit({ main: sizes.posterPx.length - 1, header: 1 }, [sizes, room])
  return (
    <Scene name="applause" mood="over" sizes={sizes} sceneRef={ref}>
      <Header {...props} step={steps.header} />
      <div className="message-place" data-fit="main">
        <h1 className="title" style={{ fontSize: stepAt(sizes.posterPx, steps.main) }}>
          {applauseWords[language].thanks}
        </h1>
      </div>
    </Scene>
  )
})

export const APPLAUSE_SCENE: WallScene = {
  id: 'applause',
  isShown: ({ props, second, playback }) => isThanked(props.view.room.applauseAt, second, playback),
  Scene: ({ props }) => <ApplauseScene {...props} />,
}
