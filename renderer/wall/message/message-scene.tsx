// SPDX-License-Identifier: EUPL-1.2

import { memo } from 'react'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/overflow-steps.ts'
import { Header } from '../shell/header.tsx'
import { type RoomSceneProps, Scene } from '../shell/scene.tsx'
import type { WallScene } from '../shell/wall-scene.ts'

/** What the desk wants to say, and nothing else. */
export const MessageScene = memo(function MessageScene({
  text,
  ...props
}: RoomSceneProps & { text: string }) {
  const { sizes } = props
  // The whole text has to stand there, so its last size is that of an aside.
  const scale = [...sizes.posterPx, sizes.bodyPx[0] ?? 0, sizes.bodyPx[1] ?? 0, sizes.asidePx].sort(
    (a, b) => b - a,
  )
  const { ref, steps } = useFit({ main: scale.length - 1, header: 1 }, [text, sizes, props.room])
  return (
    <Scene name="message" mood="message" sizes={sizes} sceneRef={ref}>
      <Header {...props} step={steps.header} />
      <div className="message-place" data-fit="main">
        <p
          dir="auto"
          className="message-text"
          style={{
            fontSize: stepAt(scale, steps.main),
            // Until there is no smaller size, a word that is too long for a line asks for that.
            wordBreak: steps.main < scale.length - 1 ? 'normal' : undefined,
          }}
        >
          <bdi>{text}</bdi>
        </p>
      </div>
    </Scene>
  )
})

export const MESSAGE_SCENE: WallScene = {
  id: 'message',
  isShown: ({ chosen }) => chosen === 'message',
  about: ({ props }) => props.view.room.screen.message ?? '',
  Scene: ({ props }) => <MessageScene {...props} text={props.view.room.screen.message ?? ''} />,
}
