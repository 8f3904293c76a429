// SPDX-License-Identifier: EUPL-1.2

/**
 * The address that somebody typed for the codes, as codes name it: `zaal.example.nl`,
 * `http://zaal.example.nl/`, `https://10.0.0.4:8443`, `[2001:db8::4]:4500`; `null` where it is none.
 * Without a scheme it is plain http, as the hub itself speaks. One that leads a phone to itself, or that phones
 * can't look up, is none either.
 */
export function publicBaseOf(typed: string): string | null {
  const [, scheme = 'http', rest = ''] =
    /^(?:(https?):\/\/)?([^/?#]*)\/*$/i.exec(typed.replace(/\s/g, '')) ?? []
  const [, host = '', port] = /^(\[[\da-f:.]+\]|[^:[\]@]+)(?::(\d{1,5}))?$/i.exec(rest) ?? []
  if (!isHost(host) || isOfNoPhone(host) || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535)
    return null
  const isUsual = port === undefined || Number(port) === (/^https$/i.test(scheme) ? 443 : 80)
  return `${scheme}://${host}${isUsual ? '' : `:${Number(port)}`}`.toLowerCase()
}

// A machine's own (RFC 6890, RFC 4291), one that it gave itself (RFC 3927), and names by mDNS (RFC 6762),
// which many phones' browsers don't look up.
const NEVER = /^(0|127|169\.254)\.|^\[(::|::1|fe[89ab][\da-f]:.*)\]$|^(.*\.)?(localhost|local)\.?$/i

/** Whether it leads no phone to the hub, whatever the network. */
function isOfNoPhone(host: string): boolean {
  return NEVER.test(host)
}

function isHost(host: string): boolean {
  if (host.startsWith('[')) return host.includes(':')
  const labels = host.split('.')
  const isNumber = labels.every((label) => /^\d+$/.test(label))
  if (isNumber) return labels.length === 4 && labels.every((label) => Number(label) <= 255)
  return labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(label))
}
