// SPDX-License-Identifier: EUPL-1.2
import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import { detailOf } from '../machine/start-problem.ts'
import { ANY_HOST } from '../network/hosts.ts'
import { isSelfGiven } from '../network/ip-address.ts'

export const HUB_USAGE =
  'usage: npm run hub -- --day FILE --data DIR --port N [--host A] [--rehearse-at 2024-03-13T10:41] [--replace] [--recover] [--display-in ROOM]'

/** What the hub's command line asks for. */
export type HubOptions = {
  /** The day file; may be left out where `data` holds a day already. */
  day: string | null
  data: string
  port: number
  host: string
  /** A local time in the day's time zone, `YYYY-MM-DDTHH:MM`, or `null` for the real run. */
  rehearseAt: string | null
  /** Begin anew even if `data` holds a day. */
  replace: boolean
  /** Go on with what was kept before the damage, where the day that `data` holds is damaged. */
  recover: boolean
  /** A room for which one display is paired at the start: its address is the one printed. */
  displayIn: string | null
}

/** The options, or one sentence that says what is wrong with them. */
export function readHubOptions(args: string[]): HubOptions | { problem: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        day: { type: 'string' },
        data: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        'rehearse-at': { type: 'string' },
        replace: { type: 'boolean' },
        recover: { type: 'boolean' },
        'display-in': { type: 'string' },
      },
    })
    const port = Number(values.port)
    if (values.data === undefined) return { problem: `--data DIR is missing; ${HUB_USAGE}` }
    if (values.port === undefined) return { problem: `--port N is missing; ${HUB_USAGE}` }
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
      return {
        problem: `--port ${values.port}: expected a number from 0 to 65535; ${HUB_USAGE}`,
      }
    }
    const wrongHost = values.host === undefined ? null : hostProblem(values.host)
    if (wrongHost !== null) return { problem: `--host ${values.host}: ${wrongHost}` }
    return {
      day: values.day ?? null,
      data: values.data,
      port,
      host: values.host ?? ANY_HOST,
      rehearseAt: values['rehearse-at'] ?? null,
      replace: values.replace ?? false,
      recover: values.recover ?? false,
      displayIn: values['display-in'] ?? null,
    }
  } catch (error) {
    return { problem: `${detailOf(error)}; ${HUB_USAGE}` }
  }
}

function hostProblem(host: string): string | null {
  if (isIP(host) === 0) return 'expected an IPv4 or IPv6 address of this machine, without brackets'
  return host.includes(':') && isSelfGiven(host)
    ? 'no browser opens a link-local address; choose another of this machine, or leave it out'
    : null
}
