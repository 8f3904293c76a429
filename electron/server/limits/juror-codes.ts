// SPDX-License-Identifier: EUPL-1.2
import { readJurorCode } from '../../../shared/features/jury/juror-code.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { PeopleOfDay } from '../../hub/access/people-of-day.ts'
import { RateLimiter } from '../../hub/links/rate-limiter.ts'
import { WRONG_KEYS } from './limits.ts'

// A jury has thirty members at most, each with a few devices.
const MOST_REMEMBERED = 300

/**
 * Jurors by their codes. Who has guessed is told nothing for a while, not even that a code is right;
 * an address that has had a code right before goes on with that one, whoever guesses beside it.
 */
export class JurorCodes {
  private readonly people: Pick<PeopleOfDay, 'jurorIdBy'>
  private readonly onWrong: (sender: string) => void
  private readonly wrong = new RateLimiter(WRONG_KEYS)
  private readonly right = new Set<string>()

  /** @param onWrong told of each wrong code, also while none is told any more */
  constructor(
    people: Pick<PeopleOfDay, 'jurorIdBy'>,
    onWrong: (sender: string) => void = () => {},
  ) {
    this.people = people
    this.onWrong = onWrong
  }

  /** The juror, or why they aren't told. @param sender the network address that asks */
  look(typed: string, sender: string, now: Instant): JurorFound {
    const code = readJurorCode(typed)
    const jurorId = code === null ? null : this.people.jurorIdBy(code)
    const known = `${sender} ${code}`
    if (jurorId !== null && this.right.has(known)) return { jurorId }
    if (!this.wrong.allows(sender, now)) {
      if (jurorId === null) this.onWrong(sender)
      return 'too-many'
    }
    if (jurorId !== null) {
      this.remember(known)
      return { jurorId }
    }
    this.wrong.count(sender, now)
    this.onWrong(sender)
    return 'unknown-code'
  }

  private remember(known: string): void {
    const [oldest] = this.right
    if (this.right.size >= MOST_REMEMBERED && oldest !== undefined) this.right.delete(oldest)
    this.right.add(known)
  }
}

export type JurorFound = { jurorId: string } | 'unknown-code' | 'too-many'
