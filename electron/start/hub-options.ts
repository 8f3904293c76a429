// SPDX-License-Identifier: EUPL-1.2
import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import { detailOf } from '../machine/start-problem.ts'
import { ANY_HOST } from '../network/hosts.ts'
import { isSelfGiven } from '../network/ip-address.ts'
import { helpText, type Options } from './option.ts'

const HUB_USAGE = 'npm run hub -- --help lists all options'

const USAGE = [
  'npm run hub -- --library DIR --port N [options]             many days',
  'npm run hub -- --data DIR --port N [--day FILE] [options]  one day',
]

/** What may stand on the hub's command line. */
export const HUB_OPTIONS = {
  library: { type: 'string', value: 'DIR', what: 'many days, kept in this directory' },
  data: { type: 'string', value: 'DIR', what: 'one day, kept in this directory' },
  day: {
    ...{ type: 'string', value: 'FILE' },
    what: 'the day; left out where the directory of --data holds one',
  },
  port: { type: 'string', value: 'N', what: 'needed: one fixed port; 0: any that is free' },
  host: { type: 'string', value: 'ADDRESS', what: 'serve on this IPv4 or IPv6 address only' },
  'rehearse-at': {
    ...{ type: 'string', value: 'YYYY-MM-DDTHH:MM' },
    what: 'start as a rehearsal, with its clock set to then',
  },
  'display-in': {
    ...{ type: 'string', value: 'ROOM' },
    what: 'hang one display in this room, by its id, without a desk',
  },
  replace: { type: 'boolean', what: 'begin anew; a day is set aside, a rehearsal is deleted' },
  recover: { type: 'boolean', what: 'one day: go on with what came before the damage' },
  sample: {
    ...{ type: 'string', value: 'FILE' },
    what: 'many days: rehearse this day while there are none',
  },
  open: {
    ...{ type: 'string', multiple: true, value: 'FILE' },
    what: 'many days: take in a day’s file; may be said more than once',
  },
  version: { type: 'boolean', what: 'print the version' },
  help: { type: 'boolean', short: 'h', what: 'print this' },
} as const satisfies Options

export const hubHelp = () => helpText(USAGE, HUB_OPTIONS)

/** What is only asked of a hub that isn't to serve; `null`: nothing, or something is wrong as well. */
export function hubQuestion(args: string[]): 'version' | 'help' | null {
  if (args.includes('--help') || args.includes('-h')) return 'help'
  return args.includes('--version') ? 'version' : null
}

/** What the hub's command line asks for. */
export type HubOptions = (DayOptions | LibraryOptions) & {
  port: number
  host: string
}

/** A hub of many days. */
export type LibraryOptions = {
  library: string
  /** A day file that is rehearsed from `rehearseAt` on as long as there are no days; or `null`. */
  sample: string | null
  rehearseAt: string | null
  /** Begin the sample anew. */
  replace: boolean
  /** A room of the sample in which this machine's own display hangs. */
  displayIn: string | null
  /** Day files that are to be taken in. */
  open: string[]
}

/** A hub of one day. */
export type DayOptions = {
  library: null
  /** The day file; may be left out where `data` holds a day already. */
  day: string | null
  data: string
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
      options: HUB_OPTIONS,
    })
    const port = Number(values.port)
    const mixed = mixedProblem(values)
    if (mixed !== null) return { problem: `${mixed}; ${HUB_USAGE}` }
    if (values.data === undefined && values.library === undefined) {
      return { problem: `--data DIR is missing; ${HUB_USAGE}` }
    }
    if (values.port === undefined) return { problem: `--port N is missing; ${HUB_USAGE}` }
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
      return {
        problem: `--port ${values.port}: expected a number from 0 to 65535; ${HUB_USAGE}`,
      }
    }
    const wrongHost = values.host === undefined ? null : hostProblem(values.host)
    if (wrongHost !== null) return { problem: `--host ${values.host}: ${wrongHost}` }
    const shared = {
      port,
      host: values.host ?? ANY_HOST,
      rehearseAt: values['rehearse-at'] ?? null,
      replace: values.replace ?? false,
      displayIn: values['display-in'] ?? null,
    }
    if (values.library !== undefined) {
      const { library, sample = null, open = [] } = values
      return { ...shared, library, sample, open }
    }
    const { day = null, data = '', recover = false } = values
    return { ...shared, library: null, day, data, recover }
  } catch (error) {
    return { problem: `${detailOf(error)}; ${HUB_USAGE}` }
  }
}

type Values = Partial<
  Record<'library' | 'sample' | 'day' | 'data' | 'rehearse-at' | 'display-in', string>
> & {
  recover?: boolean
  replace?: boolean
  open?: string[]
}

/** What is said of one day and of many at once. */
function mixedProblem(values: Values): string | null {
  if (values.library === undefined) {
    const isOfLibrary = values.sample !== undefined || values.open !== undefined
    return isOfLibrary ? '--sample and --open go with --library DIR' : null
  }
  const ofOneDay = (['day', 'data', 'recover'] as const).find((name) => values[name] !== undefined)
  if (ofOneDay) return `--${ofOneDay} is for a hub of one day, and --library for one of many`
  if (values.sample !== undefined) return null
  const ofSample = (['rehearse-at', 'display-in', 'replace'] as const).find(
    (name) => values[name] !== undefined,
  )
  return ofSample ? `--${ofSample} goes with a day: open one at the desk` : null
}

function hostProblem(host: string): string | null {
  if (isIP(host) === 0) return 'expected an IPv4 or IPv6 address of this machine, without brackets'
  return host.includes(':') && isSelfGiven(host)
    ? 'no browser opens a link-local address; choose another of this machine, or leave it out'
    : null
}
