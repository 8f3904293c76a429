// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import type { Room } from '../../../shared/day/day.ts'
import type { DisplayWords } from '../../../shared/i18n/display.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { PlainAddress } from './plain-address.tsx'

type Props = {
  room: Room | null
  view: DisplayView
  /** One line to type, without the code to scan. */
  isShort: boolean
  codeSidePx: number
  words: DisplayWords
  /** Who has joined. */
  children: ReactNode
}

/** How to join, beside the programme; not while phones have no way to the hub. */
export function JoinCard({ room, view, isShort, codeSidePx, words, children }: Props) {
  const { joinBase, isJoiningLocked, codes } = view.room
  const code = room?.joinCode
  if (isJoiningLocked || !code || joinBase === null) {
    return (
      <>
        {children}
        {isJoiningLocked && <p className="quiet">{words.joinClosed}</p>}
        {!isJoiningLocked && code && <p className="quiet">{words.noNetwork}</p>}
      </>
    )
  }
  const address = <PlainAddress base={joinBase} />
  if (isShort) {
    return (
      <p className="join-line">
        <span>
          <span className="quiet">{words.joinHere}</span> {address}
        </span>{' '}
        <span>
          <span className="quiet">{words.andType}</span> <b>{spacedCode(code)}</b>
        </span>
      </p>
    )
  }
  return (
    <div className="join-card">
      {codes.join && <QrCode matrix={codes.join} sidePx={codeSidePx} label={words.joinCode} />}
      <div className="join-words">
        <p className="join-code">{spacedCode(code)}</p>
        <p className="join-how">
          {words.scanOrGo} <b>{address}</b>
        </p>
        {children}
      </div>
    </div>
  )
}
