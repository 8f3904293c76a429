// SPDX-License-Identifier: EUPL-1.2
import type { Answer, DecodedPacket, Packet } from 'dns-packet'
import { isSelfGiven } from '../network/ip-address.ts'

/** The service by which hubs are found on a network (RFC 6763). */
export const SERVICE = '_zaalscherm._tcp.local'
const ALL_SERVICES = '_services._dns-sd._udp.local'
/** The hub's own instance is `Zaalscherm laptop 3fa2c1._zaalscherm._tcp.local`. */
const INSTANCE_END = `.${SERVICE}`
const MOST_ADDRESSES = 8
// In one packet. Each tells of itself, so anything more is nobody's answer.
const MOST_HUBS = 16
const LONGEST_NAME = 40

// What a record says stays true so long, in seconds (RFC 6762, section 10): names of machines change.
const TTL_S = { host: 120, other: 4_500 }

/** A hub as its network hears of it. */
export type HubService = {
  /** The same at each start, and of no other hub: 32 hexadecimal digits. */
  hubId: string
  /** What its machine is called, for people. */
  name: string
  port: number
  /** Which messages it speaks: `PROTOCOL`. */
  protocol: number
  /** Without a port, the one in the codes first. */
  addresses: readonly string[]
  /** Of its key, where it has one; `null`: it speaks plainly. */
  fingerprint: string | null
}

/** The name, in `.local`, by which a hub answers whoever asks for its address. */
export function hostNameOf(hubId: string): string {
  return `zaalscherm-${hubId.slice(0, 6)}`
}

/**
 * The records that say all this. The instance and the host have names of the hub's own, so no other
 * machine can have them already: nothing is to be probed for, and the system's own name is left alone.
 */
export function recordsOf(hub: HubService): Answer[] {
  const { hubId, port, addresses } = hub
  const own = hubId.slice(0, 6)
  const instance = `${labelOf(hub.name)} ${own}${INSTANCE_END}`
  const host = `${hostNameOf(hubId)}.local`
  return [
    { type: 'PTR', name: ALL_SERVICES, ttl: TTL_S.other, data: SERVICE },
    { type: 'PTR', name: SERVICE, ttl: TTL_S.other, data: instance },
    // `flush`: what was heard before of this name is no longer so (RFC 6762, section 10.2).
    {
      ...{ type: 'SRV', name: instance, ttl: TTL_S.host, flush: true },
      data: { port, target: host, priority: 0, weight: 0 },
    },
    { type: 'TXT', name: instance, ttl: TTL_S.other, flush: true, data: textOf(hub) },
    ...addresses.slice(0, MOST_ADDRESSES).map(
      (address): Answer => ({
        ...{ name: host, ttl: TTL_S.host, flush: true, data: address },
        type: address.includes(':') ? 'AAAA' : 'A',
      }),
    ),
  ]
}

/** What is to be answered to a query, or `null`: it asks for nothing of ours. */
export function answerTo(query: Packet, records: readonly Answer[]): Answer[] | null {
  // By record, of which there are few: whoever asks may send thousands of questions in one packet.
  const wanted = records.filter((record) =>
    (query.questions ?? []).some(
      ({ name, type }) =>
        (String(type) === 'ANY' || type === record.type) && isSameName(record.name, name),
    ),
  )
  const isKnown = (record: Answer) =>
    (query.answers ?? []).some(
      (known) =>
        known.type === 'PTR' &&
        record.type === 'PTR' &&
        isSameName(known.name, record.name) &&
        isSameName(known.data, record.data) &&
        // Said not to be needed, for as long as it is fresh (RFC 6762, section 7.1).
        (known.ttl ?? 0) >= TTL_S.other / 2,
    )
  const news = wanted.filter((record) => !isKnown(record))
  if (news.length === 0) return null
  // Whoever asks for hubs needs the rest in the same breath.
  return news.some(({ type }) => type === 'PTR') ? [...records] : news
}

/** The same records as a goodbye: whoever heard them forgets them (RFC 6762, section 10.1). */
export function goodbye(records: readonly Answer[]): Answer[] {
  return records
    .filter(({ name }) => name !== ALL_SERVICES)
    .map((record) => ({ ...record, ttl: 0 }) as Answer)
}

/**
 * The hubs that an answer tells of, whole ones only, of which there are a few at most.
 * Whatever else is in it is none of ours.
 */
export function hubsIn({ answers = [], additionals = [] }: DecodedPacket): HubService[] {
  const records = [...answers, ...additionals].filter(
    ({ type, ...record }) => type !== 'OPT' && 'ttl' in record && record.ttl !== 0,
  ) as Answer[]
  const byName = Map.groupBy(records, ({ name }) => name.toLowerCase())
  const services = [...byName].flatMap(([name, ofName]) => {
    const service = ofName.find(({ type }) => type === 'SRV')
    return name.endsWith(INSTANCE_END) && service?.type === 'SRV' ? [{ service, ofName }] : []
  })
  return services.slice(0, MOST_HUBS).flatMap(({ service, ofName }) => {
    const { port, target } = service.data
    const text = ofName.find(({ type }) => type === 'TXT')
    const addresses = (byName.get(target.toLowerCase()) ?? []).flatMap((one) =>
      // What a machine gave itself means nothing without an adapter, which no browser can name.
      one.type === 'A' || (one.type === 'AAAA' && !isSelfGiven(one.data)) ? [one.data] : [],
    )
    const read = text?.type === 'TXT' ? readText(text.data) : null
    if (!read || addresses.length === 0) return []
    return [{ ...read, port, addresses: addresses.slice(0, MOST_ADDRESSES) }]
  })
}

function textOf({ hubId, name, protocol, fingerprint }: HubService): string[] {
  return [
    'txtvers=1',
    `id=${hubId}`,
    `name=${name.slice(0, LONGEST_NAME)}`,
    `protocol=${protocol}`,
    ...(fingerprint === null ? [] : [`fp=${fingerprint}`]),
  ]
}

type Said = Pick<HubService, 'hubId' | 'name' | 'protocol' | 'fingerprint'>

/** Anybody on the network may have written it. */
function readText(data: unknown): Said | null {
  const parts = Array.isArray(data) ? data : [data]
  const said = new Map(
    parts.map((part): [string, string] => {
      const [key = '', ...value] = String(part).split('=')
      return [key.toLowerCase(), value.join('=')]
    }),
  )
  const hubId = said.get('id') ?? ''
  const protocol = Number(said.get('protocol'))
  if (!/^[0-9a-f]{32}$/.test(hubId) || !Number.isInteger(protocol)) return null
  const fingerprint = said.get('fp') ?? null
  if (fingerprint !== null && !/^[\w+/=:-]{20,128}$/.test(fingerprint)) return null
  return { hubId, protocol, fingerprint, name: plainName(said.get('name') ?? '') }
}

/** As one label of a name: at most 63 bytes, the end of it for what tells two hubs apart. */
function labelOf(name: string): string {
  const plain = plainName(name).replaceAll('.', ' ')
  let label = `Zaalscherm ${plain}`
  while (Buffer.byteLength(label) > 56) label = label.slice(0, -1)
  return label
}

/** Without what turns a line around or ends it: it is shown on a wall. */
export function plainName(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, LONGEST_NAME)
}

/** DNS takes no notice of case. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
