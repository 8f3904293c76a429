// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { facilitatorsPageWords } from '../../../shared/features/facilitators/desk-words.ts'
import { letInAddressOf } from '../../../shared/features/facilitators/paths.ts'
import { SecretAddress } from '../desks/secret-address.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { newFacilitatorKey } from './facilitator-key.ts'
import { RoomChoice } from './room-choice.tsx'

/** A key, and who was in when it was asked for; `null`: the hub gave none. */
type Made = { key: string | null; before: readonly string[] }

/** Rooms to choose, and then a code to scan and the address in it, which work once. */
export function Invitation({ desk, onAnother }: { desk: Desk; onAnother(): void }) {
  const { language } = useI18n()
  const words = facilitatorsPageWords[language]
  const { day, view, isLinked } = desk
  const [roomIds, setRoomIds] = useState<string[]>([])
  const [made, setMade] = useState<Made | null>(null)
  const isIn = (before: readonly string[]) =>
    view.facilitators.some(({ facilitatorId }) => !before.includes(facilitatorId))
  const isUsed = made?.key != null && isIn(made.before)
  const make = async () => {
    const before = view.facilitators.map(({ facilitatorId }) => facilitatorId)
    setMade({ key: await newFacilitatorKey(roomIds), before })
  }
  if (!made?.key) {
    return (
      <>
        <RoomChoice rooms={day.rooms} chosen={roomIds} onChoose={setRoomIds} />
        <Button
          className="action"
          data-kind="main"
          isDisabled={!isLinked || roomIds.length === 0}
          onPress={make}
        >
          {words.makeCode}
        </Button>
        <p role="status">{made ? words.refused : roomIds.length === 0 && words.noRooms}</p>
      </>
    )
  }
  const base = view.joinBase ?? location.origin
  return (
    <>
      {!isUsed && (
        <SecretAddress
          address={letInAddressOf(base, made.key)}
          code={words.code}
          label={words.address}
        />
      )}
      {view.joinBase === null && <p className="quiet">{words.onlyHere}</p>}
      <p role="status">{isUsed && words.came}</p>
      <Button className="action" autoFocus onPress={onAnother}>
        {words.another}
      </Button>
    </>
  )
}
