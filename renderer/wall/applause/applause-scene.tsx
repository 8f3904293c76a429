// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { applauseWords, isThanked } from '../../../shared/features/applause/applause.ts'
import { ThanksPoster } from '../poster/thanks-poster.tsx'
import type { RoomSceneProps } from '../shell/scene.tsx'
import type { WallScene } from '../shell/wall-scene.ts'

/** Thanks, and nothing else. */
const ApplauseScene = memo(function ApplauseScene(props: RoomSceneProps) {
  return <ThanksPoster {...props} thanks={applauseWords[props.language].thanks} line={null} />
})

export const APPLAUSE_SCENE: WallScene = {
  id: 'applause',
  isShown: ({ props, second, playback }) => isThanked(props.view.room.applauseAt, second, playback),
  Scene: ({ props }) => <ApplauseScene {...props} />,
}
