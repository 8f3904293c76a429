// SPDX-License-Identifier: EUPL-1.2

/** Put in by what builds this, and what tests it, out of `package.json`: the version's one home. */
declare const ZAALSCHERM_VERSION: string | undefined

/** Of the program, three numbers; what runs from its sources without a build has none. */
export const VERSION = typeof ZAALSCHERM_VERSION === 'undefined' ? '–' : ZAALSCHERM_VERSION
