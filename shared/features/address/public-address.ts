// SPDX-License-Identifier: EUPL-1.2

/**
 * The address that somebody typed for the codes, as codes name it: `zaal.example.nl`,
 * `http://zaal.example.nl/`, `https://10.0.0.4:8443`, `[2001:db8::4]:4500`; `null` where it is none.
 * Without a scheme it is plain http, as the hub itself speaks.
 */
export function publicBaseOf(typed: string): string | null {
  const [, scheme = 'http', rest = ''] =
    /^(?:(https?):\/\/)?([^/?#]*)\/*$/i.exec(typed.replace(/\s/g, '')) ?? []
  const [, host = '', port] = /^(\[[\da-f:.]+\]|[^:[\]@]+)(?::(\d{1,5}))?$/i.exec(rest) ?? []
  if (!isHost(host) || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535) return null
  const isUsual = port === undefined || Number(port) === (/^https$/i.test(scheme) ? 443 : 80)
  return `${scheme}://${host}${isUsual ? '' : `:${Number(port)}`}`.toLowerCase()
}

function isHost(host: string): boolean {
  if (host.startsWith('[')) return host.includes(':')
  const labels = host.split('.')
  const isNumber = labels.every((label) => /^\d+$/.test(label))
  if (isNumber) return labels.length === 4 && labels.every((label) => Number(label) <= 255)
  return labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(label))
}
