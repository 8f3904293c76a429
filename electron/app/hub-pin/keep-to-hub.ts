// SPDX-License-Identifier: EUPL-1.2
import type { Session } from 'electron'
import type { Timers } from '../../machine/timers.ts'
import type { Answers } from '../ipc.ts'
import { checkHub } from './check-hub.ts'
import { HubPin } from './hub-pin.ts'
import { pinIn } from './kept-pin.ts'

type Calls = 'hub-shows-room' | 'hub-key' | 'hub-refused' | 'hub-accepted'

export type KeptToHub = {
  /** What a display's pages are answered. */
  answers: Pick<Answers, Calls>
  /** To be told once somebody says where the hub is. */
  toldWhere(origin: string): void
  /** Whether another hub was met at that host of late. */
  hasRefused(origin: string): boolean
}

/**
 * Has a session link to one hub, by its key; to none where it can't be told which.
 * @param file where its fingerprint is kept
 */
export function keepToHub(
  session: Pick<Session, 'setCertificateVerifyProc'>,
  file: string,
  timers: Pick<Timers, 'now'>,
  tell: (line: string) => void,
): KeptToHub {
  const pin = new HubPin(pinIn(file), timers, tell)
  checkHub(session, pin)
  return {
    answers: {
      'hub-shows-room': (_page, origin) => {
        const host = hostOf(origin)
        if (host !== null) pin.showsRoom(host)
      },
      'hub-key': (_page, origin) => {
        const host = hostOf(origin)
        return host === null ? null : pin.fingerprintAt(host)
      },
      'hub-refused': () => pin.refusal(),
      'hub-accepted': () => pin.refusalOver(),
    },
    toldWhere: (origin) => {
      const host = hostOf(origin)
      if (host !== null) pin.toldWhere(host)
    },
    hasRefused: (origin) => {
      const host = hostOf(origin)
      return host !== null && pin.hasRefused(host)
    },
  }
}

function hostOf(origin: unknown): string | null {
  return typeof origin === 'string' ? (URL.parse(origin)?.hostname ?? null) : null
}
