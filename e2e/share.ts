// SPDX-License-Identifier: EUPL-1.2

/** Whether all is tried that can be, however long it takes: `npm run test:long`. */
export const IS_LONG = process.env.LONG === '1'

/**
 * How many of what is tried at random, or at many places that are alike: `npm test` tries its share,
 * always the same, and `npm run test:long` all of it.
 */
export function triesOf({ share, all }: { share: number; all: number }): number {
  return IS_LONG ? all : share
}
