// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import type { Coming } from '../coming/coming.ts'
import type { RoomSceneProps } from '../shell/scene.tsx'
import { DirectionsScene } from './directions-scene.tsx'

/** What comes is in several rooms: where to go once it begins. */
export const ComingDirections = memo(function ComingDirections({
  coming,
  ...props
}: RoomSceneProps & { coming: Coming }) {
  return (
    <DirectionsScene
      {...props}
      name="coming"
      title={coming.title}
      directions={coming.directions}
      when={
        <p className="kicker coming-when">
          <b className="cue" style={{ fontSize: props.sizes.cuePx }}>
            {coming.kicker}
          </b>
        </p>
      }
      footer={null}
    />
  )
})
