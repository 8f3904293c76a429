// SPDX-License-Identifier: EUPL-1.2
import type { Session } from 'electron'
import type { Answers } from '../ipc.ts'
import { checkHub } from './check-hub.ts'
import { HubPin } from './hub-pin.ts'
import { pinIn } from './kept-pin.ts'

type Calls = 'hub-shows-room' | 'hub-key' | 'hub-refused' | 'hub-accepted'

/** What a display's pages are answered, and what is to be told once somebody says where the hub is. */
export type KeptToHub = { answers: Pick<Answers, Calls>; toldWhere(host: string): void }

/**
 * Has a session link to one hub, by its key. Throws `StartProblem` where it can't be told which.
 * @param file where its fingerprint is kept
 */
export function keepToHub(
  session: Pick<Session, 'setCertificateVerifyProc'>,
  file: string,
  tell: (line: string) => void,
): KeptToHub {
  const pin = new HubPin(pinIn(file), tell)
  checkHub(session, pin)
  return {
    toldWhere: (host) => pin.toldWhere(host),
    answers: {
      'hub-shows-room': () => {
        pin.showsRoom()
      },
      'hub-key': () => pin.fingerprint,
      'hub-refused': () => pin.refusal(),
      'hub-accepted': () => pin.refusalOver(),
    },
  }
}
