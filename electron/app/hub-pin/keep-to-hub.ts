// SPDX-License-Identifier: EUPL-1.2
import type { Session } from 'electron'
import type { Answers } from '../ipc.ts'
import { checkHub } from './check-hub.ts'
import { HubPin } from './hub-pin.ts'
import { pinIn } from './kept-pin.ts'

type Calls = 'hub-shows-room' | 'hub-key' | 'hub-refused' | 'hub-accepted'

/**
 * Has a session link to one hub, by its key. Throws `StartProblem` where it can't be told which.
 * @param file where its fingerprint is kept
 * @returns what its pages are answered
 */
export function keepToHub(
  session: Pick<Session, 'setCertificateVerifyProc'>,
  file: string,
  tell: (line: string) => void,
): Pick<Answers, Calls> {
  const pin = new HubPin(pinIn(file), tell)
  checkHub(session, pin)
  return {
    'hub-shows-room': () => {
      pin.showsRoom()
    },
    'hub-key': () => pin.fingerprint,
    'hub-refused': () => pin.refusal(),
    'hub-accepted': () => pin.refusalOver(),
  }
}
