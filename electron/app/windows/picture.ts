// SPDX-License-Identifier: EUPL-1.2
import type { NativeImage } from 'electron'
import { SECOND } from '../../../shared/instant.ts'
import type { Timers } from '../../machine/timers.ts'

// Enough to see from a desk what stands there, and a few kB on a poor network.
const LONGEST_SIDE_PX = 320
const QUALITY = 60
const WITHIN_MS = 3 * SECOND

/** What is used of a window's `webContents`. */
type Contents = {
  capturePage(): Promise<Pick<NativeImage, 'isEmpty' | 'getSize' | 'resize'>>
}

/**
 * What a window really shows, small, as the address of a JPEG (`data:image/jpeg;base64,…`); `null` where
 * it shows nothing, or doesn't answer in three seconds.
 */
export function pictureOf(contents: Contents, timers: Timers): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const stopWaiting = timers.after(WITHIN_MS, () => resolve(null))
  smallPicture(contents)
    .then(resolve, () => resolve(null))
    .finally(stopWaiting)
  return promise
}

async function smallPicture(contents: Contents): Promise<string | null> {
  const image = await contents.capturePage()
  if (image.isEmpty()) return null
  const { width, height } = image.getSize()
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(width, height))
  const small = image.resize({ width: Math.round(width * scale), quality: 'good' })
  return `data:image/jpeg;base64,${small.toJPEG(QUALITY).toString('base64')}`
}
