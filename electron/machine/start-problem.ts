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

/** A file that can't be gone on with, whatever is wrong in it. */
export function damaged(path: string, error: unknown): StartProblem {
  const [detail] = detailOf(error).split('\n')
  return new StartProblem(`${path} is damaged (${detail}); --replace begins anew`)
}
