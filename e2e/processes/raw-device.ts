// SPDX-License-Identifier: EUPL-1.2
import type { AnyCommand } from '../../shared/features/commands.ts'
import { FACILITATOR_PATHS, letInAddressOf } from '../../shared/features/facilitators/paths.ts'
import { JURY_PATHS } from '../../shared/features/jury/paths.ts'
import { LINK_PATHS } from '../../shared/protocol/version.ts'
import type { HubProcess } from './hub-process.ts'
import { cookieOf, openDesk, RawLink, socketOf } from './raw-link.ts'

/** Somebody's device without a browser: where it links, and the cookie that lets it in. */
export type RawDevice = { socket: string; cookie: string }

const FAR_AWAY = Date.parse('2100-01-01')
let asked = 0

/** Sends commands over one link, in turn; the name of the first refusal, or `null`: all were carried out. */
export async function ask(device: RawDevice, ...commands: AnyCommand[]): Promise<string | null> {
  const { socket, cookie } = device
  const link = await RawLink.open(socket, { cookie })
  await link.heard('view')
  try {
    for (const command of commands) {
      asked += 1
      const commandId = `asked-${asked}`
      link.say({ type: 'command', commandId, expiresAt: FAR_AWAY, command })
      const answer = await link.answerTo(commandId)
      if (answer.type === 'refused') return answer.refusal.name
    }
    return null
  } finally {
    link.close()
  }
}

/** The same where nothing may be refused. */
export async function carryOut(device: RawDevice, ...commands: AnyCommand[]): Promise<void> {
  const refusal = await ask(device, ...commands)
  if (refusal !== null) throw new Error(`refused: ${refusal}`)
}

/** A desk that has exchanged its one-time key. */
export async function rawDesk({ desk }: HubProcess): Promise<RawDevice> {
  const { link, cookie } = await openDesk(desk)
  link.close()
  return { socket: socketOf(desk, LINK_PATHS.desk), cookie }
}

/** A phone that scanned a code, and is in a team. */
export async function joinedPhone(
  { join }: HubProcess,
  code: string,
  teamId: string,
): Promise<RawDevice> {
  const cookie = heldBy(await fetch(new URL(`/T/${code}`, join)))
  const phone = { socket: socketOf(join, `${LINK_PATHS.attendee}?code=${code}`), cookie }
  await carryOut(phone, { type: 'join', teamId, displayName: null })
  return phone
}

/** The address that lets in one facilitator's phone, as a desk makes it. */
export async function facilitatorAddress(
  { desk, join }: HubProcess,
  { cookie }: RawDevice,
  roomIds: readonly string[],
): Promise<string> {
  const made = await fetch(new URL(FACILITATOR_PATHS.keys, desk), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ roomIds }),
  })
  const { key } = await made.json()
  return letInAddressOf(new URL(join).origin, key)
}

/** A facilitator's phone that has used such an address. */
export async function rawFacilitator({ join }: HubProcess, address: string): Promise<RawDevice> {
  const body = new URLSearchParams({ key: new URL(address).hash.slice(1) })
  const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' })
  return { socket: socketOf(join, LINK_PATHS.facilitator), cookie: heldBy(answer) }
}

/** A tablet on which a juror typed their code. */
export async function rawJuror({ join }: HubProcess, code: string): Promise<RawDevice> {
  const body = new URLSearchParams({ code })
  const answer = await fetch(new URL(JURY_PATHS.code, join), {
    ...{ method: 'POST', body, redirect: 'manual' },
  })
  const number = answer.headers.get('location')?.split('/').at(-1)
  return {
    socket: socketOf(join, `${LINK_PATHS.juror}?juror=${number}`),
    cookie: heldBy(answer),
  }
}

function heldBy(answer: Response): string {
  const cookie = cookieOf(answer)
  if (!cookie) throw new Error(`${answer.url} gave no cookie: ${answer.status}`)
  return cookie
}
