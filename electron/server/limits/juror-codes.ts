// SPDX-License-Identifier: EUPL-1.2
import { readJurorCode } from '../../../shared/features/jury/juror-code.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { PeopleOfDay } from '../../hub/access/people-of-day.ts'
import { RateLimiter } from '../../hub/links/rate-limiter.ts'
import { WRONG_KEYS } from './limits.ts'

// A jury has thirty members at most, each with a few devices.
const MOST_REMEMBERED = 300

/**
 * Jurors by their codes. An address that has guessed waits in line for each answer from then on, also
 * for a right one; what it has had right before it goes on with, whoever guesses beside it.
 */
export class JurorCodes {
  private readonly people: Pick<PeopleOfDay, 'jurorIdBy'>
  private readonly onWrong: (sender: string) => void
  private readonly wrong = new RateLimiter(WRONG_KEYS)
  private readonly right = new Set<string>()

  /** @param onWrong told of each wrong code, also of one that gets no answer */
  constructor(
    people: Pick<PeopleOfDay, 'jurorIdBy'>,
    onWrong: (sender: string) => void = () => {},
  ) {
    this.people = people
    this.onWrong = onWrong
  }

  /**
   * The juror, or why they aren't told; `in-line`: it has to wait its turn, and then ask again.
   * @param sender the network address that asks
   * @param hasWaited whether it has waited its turn
   */
  look(typed: string, sender: string, now: Instant, hasWaited = false): JurorFound {
    const code = readJurorCode(typed)
    const jurorId = code === null ? null : this.people.jurorIdBy(code)
    const known = `${sender} ${code}`
    if (jurorId !== null && this.right.has(known)) return { jurorId }
    const isHeldUp = !hasWaited && !this.wrong.allows(sender, now)
    // Each is told of once, whether its turn comes or not.
    if (jurorId === null && !hasWaited) this.onWrong(sender)
    if (isHeldUp) return 'in-line'
    if (jurorId !== null) {
      this.remember(known)
      return { jurorId }
    }
    this.wrong.count(sender, now)
    return 'unknown-code'
  }

  private remember(known: string): void {
    const [oldest] = this.right
    if (this.right.size >= MOST_REMEMBERED && oldest !== undefined) this.right.delete(oldest)
    this.right.add(known)
  }
}

export type JurorFound = { jurorId: string } | 'unknown-code' | 'in-line'
