// SPDX-License-Identifier: EUPL-1.2
import type { Room } from '../../shared/day/day.ts'
import { joinAddressOf, spacedCode } from '../../shared/join-code.ts'
import { plainAddress } from '../../shared/qr-text.ts'
import type { DisplayWords } from '../../shared/words/display.ts'
import { QrCode } from '../ui/qr-code.tsx'

type Props = {
  room: Room | null
  joinBase: string | null
  isLocked: boolean
  /** One line to type, without the code to scan. */
  isShort: boolean
  codeSidePx: number
  words: DisplayWords
}

/** How to join, beside the programme; nothing while phones have no way to the hub. */
export function JoinCard({ room, joinBase, isLocked, isShort, codeSidePx, words }: Props) {
  if (isLocked) return <p className="join-closed quiet">{words.joinClosed}</p>
  const code = room?.joinCode
  if (!code || joinBase === null) return null
  const address = plainAddress(joinBase)
  if (isShort) {
    return (
      <p className="join-line">
        <span className="quiet">{words.joinHere}</span> {address}
        <br />
        <span className="quiet">{words.andType}</span> <b>{spacedCode(code)}</b>
      </p>
    )
  }
  return (
    <div className="join-card">
      <QrCode text={joinAddressOf(joinBase, code)} sidePx={codeSidePx} label={words.joinCode} />
      <div className="join-words">
        <p className="join-code">{spacedCode(code)}</p>
        <p className="join-how">
          {words.joinHow} <b>{address}</b>
        </p>
      </div>
    </div>
  )
}
