// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** No side of a picture of a wall is longer than this, in pixels. */
export const PICTURE_PX = 320
/** The longest picture as a `data:` address: with what stands around it, it fits into one message. */
export const LONGEST_PICTURE = 15_500

/** A picture of a wall as a `data:` address. */
export const PictureData = z
  .string()
  .check(z.maxLength(LONGEST_PICTURE), z.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/))

/**
 * Who made it. `app`: of what its window shows; `page`: the page drew itself once more, which shows
 * what stands in it, and not whether its window is seen.
 */
export const PictureBy = z.enum(['app', 'page'])
export type PictureBy = z.infer<typeof PictureBy>

/** Where a desk, and nobody else, gets a device's last picture. */
export function picturePath(deviceId: string): string {
  return `/desk/pictures/${encodeURIComponent(deviceId)}`
}
