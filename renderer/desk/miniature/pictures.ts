// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { keepSetting, keptSetting } from '../language/settings.ts'

/** Whether this desk is asked for pictures of the rooms' screens; kept for the next time. */
export type Pictures = { isOn: boolean; switchOn(isOn: boolean): void }

export function usePictures(): Pictures {
  const [isOn, setIsOn] = useState(() => keptSetting('pictures') !== 'off')
  return {
    isOn,
    switchOn(wanted) {
      keepSetting('pictures', wanted ? 'on' : 'off')
      setIsOn(wanted)
    },
  }
}
