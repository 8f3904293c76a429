// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { displayWords } from '../../../shared/i18n/display.ts'
import { roomNow } from '../../../shared/now/room-now.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { RoomSceneProps } from '../shell/scene.tsx'
import type { WallScene } from '../shell/wall-scene.ts'
import { ThanksPoster } from './thanks-poster.tsx'

/** The day is over: thanks, and no code, since there is nothing to join any more. */
const CloseScene = memo(function CloseScene(props: RoomSceneProps) {
  const { day, language } = props
  const thanks = displayWords[language].dayIsOver
  return <ThanksPoster {...props} thanks={thanks} line={taggedIn(day.title, language)} />
})

export const CLOSE_SCENE: WallScene = {
  id: 'close',
  isShown: ({ props, chosen, timeline, moment }) =>
    chosen === 'programme' && roomNow(props.day, timeline, moment).state === 'over',
  Scene: ({ props }) => <CloseScene {...props} />,
}
