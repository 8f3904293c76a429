// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import type { Room, Wifi } from '../../../shared/day/day.ts'
import type { DisplayWords } from '../../../shared/i18n/display.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { PlainAddress } from './plain-address.tsx'

type Props = {
  room: Room | null
  view: DisplayView
  /** `card`: all on white. `bare`: only the code is, and its words step back. `line`: to type. */
  look: 'card' | 'bare' | 'line'
  codeSidePx: number
  words: DisplayWords
  /** The network to get onto first, beside the code, where people come in. */
  wifi?: Wifi | null
  /** Who has joined. */
  children: ReactNode
}

/** How to join, beside the programme; not while phones have no way to the hub. */
export function JoinCard({ room, view, look, codeSidePx, words, wifi = null, children }: Props) {
  const { joinBase, isJoiningLocked, codes, teams } = view.room
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
  const toType = <b className="join-code">{spacedCode(code)}</b>
  if (look === 'line') {
    return (
      <p className="join-line">
        <span>
          <span className="quiet">{words.joinHere}</span> {address}
        </span>{' '}
        <span>
          <span className="quiet">{words.andType}</span> {toType}
        </span>
      </p>
    )
  }
  const hasWifi = wifi !== null && codes.wifi !== null
  return (
    <div className="join-card" data-look={look} data-ways={hasWifi ? 2 : 1}>
      {hasWifi && codes.wifi && (
        <div className="join-way">
          <QrCode matrix={codes.wifi} sidePx={codeSidePx} label={words.wifiCode} />
          <div className="join-words">
            <p className="join-why">1 {words.wifi}</p>
            <p>
              <b>{wifi.name}</b>
            </p>
            {wifi.password === null ? (
              <p>{words.openNetwork}</p>
            ) : (
              <p className="join-how">
                {words.password} <b>{wifi.password}</b>
              </p>
            )}
          </div>
        </div>
      )}
      <div className="join-way">
        {codes.join && <QrCode matrix={codes.join} sidePx={codeSidePx} label={words.joinCode} />}
        <div className="join-words">
          <p className="join-why">
            {hasWifi && '2 '}
            {words.scanTo[teams.length > 0 ? 'team' : 'programme']}
          </p>
          <p>{toType}</p>
          <p className="join-how">
            {words.orTypeAt} <b>{address}</b>
          </p>
          {children}
        </div>
      </div>
    </div>
  )
}
