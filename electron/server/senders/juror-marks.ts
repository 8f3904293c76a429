// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '../../hub/ports.ts'
import { isSameMark, markOf } from './marks.ts'

/**
 * What a juror's device holds in place of its code: made of the code, so that a new one ends it, and
 * with what only this hub knows, so that nobody comes by it but with the code.
 */
export class JurorMarks {
  private readonly key: string
  private readonly secrets: Pick<Secrets, 'hashOf'>

  /** @param key what only this hub knows, also when it starts again */
  constructor(key: string, secrets: Pick<Secrets, 'hashOf'>) {
    // Of its own: no mark of a phone is ever one of a juror.
    this.key = secrets.hashOf(`${key}.jurors`)
    this.secrets = secrets
  }

  of(code: string): string {
    return markOf(this.key, code, this.secrets)
  }

  isOf(code: string, mark: string): boolean {
    return isSameMark(this.of(code), mark, this.secrets)
  }
}
