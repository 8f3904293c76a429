// SPDX-License-Identifier: EUPL-1.2

/** Why the hub can't start, in one sentence for the person who started it: exit code 2. */
export class StartProblem extends Error {
  /** Another hub has the file: then it must not be touched, whatever was asked. */
  readonly isInUse: boolean

  constructor(sentence: string, { isInUse = false } = {}) {
    super(sentence)
    this.isInUse = isInUse
  }
}

/** What an error says of itself. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
