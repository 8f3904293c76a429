// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'

type Area = { x: number; y: number; width: number; height: number }
type Display = {
  id: number
  label: string
  internal: boolean
  scaleFactor: number
  bounds: Area
  workArea: Area
}

class Screen extends EventEmitter {
  private displays = displaysOf(process.env.STAND_IN_SCREENS ?? '1920x1080')

  getAllDisplays = () => this.displays
  getPrimaryDisplay = () => this.displays[0]
  getDisplayMatching({ x }: Area): Display {
    const under = this.displays.findLast((display) => display.bounds.x <= x)
    const display = under ?? this.displays[0]
    if (!display) throw new Error('there is always a display')
    return display
  }

  /** Pulls and plugs cables. */
  become(sizes: string): void {
    this.displays = displaysOf(sizes)
    this.emit('display-metrics-changed')
  }
}

/** `1920x1080,1280x720`: side by side, the first one the laptop's own. */
function displaysOf(sizes: string): Display[] {
  let x = 0
  return sizes.split(',').map((size, index) => {
    const [width = 0, height = 0] = size.split('x').map(Number)
    const bounds = { x, y: 0, width, height }
    x += width
    const label = `screen ${index + 1}`
    return { id: index + 1, label, internal: index === 0, scaleFactor: 1, bounds, workArea: bounds }
  })
}

export const screen = new Screen()
