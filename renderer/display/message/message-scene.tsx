// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { useFit } from '../fitting/fit.ts'
import { stepAt } from '../fitting/thrift.ts'
import { Header } from '../shell/header.tsx'
import { type RoomScene, Scene } from '../shell/scene.tsx'

/** What the desk wants to say, and nothing else. */
export const MessageScene = memo(function MessageScene({
  text,
  ...around
}: RoomScene & { text: string }) {
  const { sizes } = around
  // The whole text has to stand there, so its last size is that of an aside.
  const scale = [...sizes.posterPx, sizes.bodyPx[0] ?? 0, sizes.bodyPx[1] ?? 0, sizes.asidePx].sort(
    (a, b) => b - a,
  )
  const { ref, steps } = useFit({ main: scale.length - 1, header: 1 }, [text, sizes, around.room])
  return (
    <Scene name="message" sizes={sizes} sceneRef={ref}>
      <Header {...around} step={steps.header} />
      <div className="message-place" data-fit="main">
        <p dir="auto" className="message-text" style={{ fontSize: stepAt(scale, steps.main) }}>
          <bdi>{text}</bdi>
        </p>
      </div>
    </Scene>
  )
})
