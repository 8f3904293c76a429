// SPDX-License-Identifier: EUPL-1.2
import type { WallScene } from '../shell/wall-scene.ts'

/** Nothing, on purpose. */
export const BLANK_SCENE: WallScene = {
  id: 'blank',
  isShown: ({ chosen, props }) => chosen === 'blank' || props.view.own.isBlank === true,
  Scene: () => <div className="blank" />,
}
