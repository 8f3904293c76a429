// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { HubAddress, Network } from '../../../shared/features/address/network.ts'
import { type NetworkWords, networkWords } from '../../../shared/features/address/network-words.ts'
import { type Instant, SECOND } from '../../../shared/instant.ts'
import { useSecond } from '../../ui/seconds.ts'
import { useI18n } from '../language/language.tsx'
import '../controls/notice.css'

type Props = {
  network: Network
  hubNow(): Instant | null
  isDisabled: boolean
  onPick(address: HubAddress | null): void
}

/** Announces a change of the address in all codes, before and after; or that there is none. */
export function AddressNotice({ network: all, hubNow, isDisabled, onPick }: Props) {
  // Codes that name none of this machine's own addresses change with none of them.
  const network = all.publicBase === null ? all : { ...all, coming: null, last: null }
  const { language } = useI18n()
  const words = networkWords[language]
  const [understoodAt, setUnderstoodAt] = useState<Instant | null>(null)
  const { coming, last } = network
  const sentence = sentenceFor(network, understoodAt, words)
  const kind =
    (network.current === null && all.publicBase === null) || coming?.isFromGone ? 'trouble' : 'news'
  const isOver = !coming && last !== null && last.at !== understoodAt && network.current !== null
  return (
    <div className="notice address-notice" data-says={sentence === null ? undefined : kind}>
      {/* Always there, or it would not be read aloud; the seconds beside it never are. */}
      <p role="status">{sentence}</p>
      {coming && <Seconds at={coming.at} hubNow={hubNow} words={words} />}
      {coming?.to && (
        <Button className="action" isDisabled={isDisabled} onPress={() => onPick(coming.to)}>
          {words.now}
        </Button>
      )}
      {coming && !coming.isFromGone && (
        <Button className="action" isDisabled={isDisabled} onPress={() => onPick(coming.from)}>
          {words.keep(typed(coming.from))}
        </Button>
      )}
      {isOver && (
        <Button className="action" onPress={() => setUnderstoodAt(last.at)}>
          {words.understood}
        </Button>
      )}
    </div>
  )
}

type SecondsProps = { at: Instant; hubNow(): Instant | null; words: NetworkWords }

function Seconds({ at, hubNow, words }: SecondsProps) {
  useSecond()
  const now = hubNow()
  if (now === null) return null
  return (
    <span className="quiet">{words.inSeconds(Math.max(0, Math.ceil((at - now) / SECOND)))}</span>
  )
}

function sentenceFor(
  { addresses, current, coming, last, publicBase }: Network,
  understoodAt: Instant | null,
  words: NetworkWords,
): string | null {
  if (coming) {
    const { from, to, isFromGone } = coming
    if (to === null) return words.goes(typed(from))
    return isFromGone
      ? words.movesFromGone(typed(from), typed(to))
      : words.moves(typed(from), typed(to))
  }
  if (current === null && publicBase !== null) return null
  if (current === null) return addresses.length === 0 ? words.none : words.noneLikely
  if (!last || last.at === understoodAt) return null
  return last.isFromGone
    ? words.movedFromGone(typed(last.from), typed(current))
    : words.moved(typed(last.from), typed(current))
}

function typed(address: HubAddress): string {
  return typedAddress(address, location.port)
}

/** An address of the hub as people type it; the port is the one at which this page came. */
function typedAddress({ address }: HubAddress, port: string): string {
  const host = address.includes(':') ? `[${address}]` : address
  return port === '' ? host : `${host}:${port}`
}
