// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { CODE_ALPHABET, drawCode } from '../../join-code.ts'
import { JURY_PATHS } from './paths.ts'

/**
 * As long as it takes to be no use to guess: 20 to the power of 8 codes, of which an address may get
 * ten wrong and then one a second, in line.
 */
const JUROR_CODE_LENGTH = 8

const pattern = new RegExp(`^[${CODE_ALPHABET}]{${JUROR_CODE_LENGTH}}$`)

/** What lets in a juror's devices: eight characters that can't be mistaken for one another. */
export const JurorCode = z.string().check(z.regex(pattern))

/** What somebody typed, as a code; `null`: it can't be one. */
export function readJurorCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s·.\-_]/g, '')
  return pattern.test(code) ? code : null
}

/** A new code that isn't taken. @param chance gives numbers in [0, 1) that nobody can guess */
export function newJurorCode(chance: () => number, taken: ReadonlySet<string>): string {
  for (;;) {
    const code = drawCode(JUROR_CODE_LENGTH, chance)
    if (!taken.has(code)) return code
  }
}

/** The address that lets in a juror's device. The code stands where no server, proxy or log sees it. */
export function jurorAddressOf(base: string, code: string): string {
  return `${base}${JURY_PATHS.code}#${code}`.toUpperCase()
}
