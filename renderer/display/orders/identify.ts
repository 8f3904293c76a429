// SPDX-License-Identifier: EUPL-1.2
import { colourOf } from '../../../shared/features/fleet/display-numbers.ts'
import { IDENTIFY_COLOURS } from '../../../shared/features/fleet/identify-colours.ts'
import { SECOND } from '../../../shared/instant.ts'

// Long enough to look from one wall to the next.
const SHOWN_MS = 8 * SECOND

let stop = () => {}

/**
 * Shows the display's number in its colour over whatever stands there, for some seconds. Drawn without
 * the wall: it shows as well where that has a fault. A frame and a block, so that the time stays in sight.
 */
export function identify(
  number: number,
  after: (ms: number, call: () => void) => () => void,
): void {
  stop()
  const { ground, ink } = IDENTIFY_COLOURS[colourOf(number)] ?? { ground: '#fff', ink: '#000' }
  const frame = document.createElement('div')
  frame.id = 'identify'
  frame.style.cssText = `position:fixed;top:0;right:0;bottom:0;left:0;z-index:9;pointer-events:none;border:4vmin solid ${ground};display:flex;align-items:center;justify-content:center`
  const block = document.createElement('div')
  block.style.cssText = `padding:0 6vmin;background:${ground};color:${ink};font-size:60vmin;line-height:1.1;font-weight:650`
  block.textContent = String(number)
  frame.append(block)
  document.body.append(frame)
  const cancel = after(SHOWN_MS, () => stop())
  stop = () => {
    cancel()
    frame.remove()
    stop = () => {}
  }
}
