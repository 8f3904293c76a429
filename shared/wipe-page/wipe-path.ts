// SPDX-License-Identifier: EUPL-1.2

/** Where a desk sees what a wipe takes, wipes, and prints the receipt. */
export const WIPE_PATH = '/desk/wipe'
