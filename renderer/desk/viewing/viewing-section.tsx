// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { Room, Viewing } from '../../../shared/day/day.ts'
import { isSelected } from '../../../shared/features/selection/selection.ts'
import { numberText } from '../../../shared/features/viewing/typed-number.ts'
import { USUAL_VIEWING, viewingOf } from '../../../shared/features/viewing/viewing.ts'
import { type Language, ownLanguage } from '../../../shared/text.ts'
import type { TooLong } from '../../wall/fitting/readable-to.ts'
import { ASIDE, NEAR } from '../../wall/fitting/sizes.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { NumberField } from './number-field.tsx'
import { useTooLong } from './too-long.ts'
import './viewing.css'

/** How large the selected rooms' screens are, how far their last seats, and what that means. */
export function ViewingSection({ desk }: { desk: Desk }) {
  const { words } = useI18n()
  const { day, view, selection, commands, isLinked } = desk
  const tooLong = useTooLong(day, view)
  return (
    <section className="viewings" aria-labelledby="viewings-title">
      <h3 id="viewings-title">{words.viewing}</h3>
      {day.rooms
        .filter(({ id }) => isSelected(selection, id))
        .map((room) => (
          <RoomViewing
            key={room.id}
            room={room}
            viewing={viewingOf({ day, viewing: view.viewing }, room.id) ?? USUAL_VIEWING}
            isOwn={Object.hasOwn(view.viewing, room.id)}
            tooLong={tooLong.get(room.id) ?? []}
            dayLanguage={ownLanguage(day.language)}
            isDisabled={!isLinked}
            onSet={(viewing) => commands.send({ type: 'setViewing', roomId: room.id, viewing })}
          />
        ))}
    </section>
  )
}

type Props = {
  room: Room
  viewing: Viewing
  /** Somebody has set it at a desk. */
  isOwn: boolean
  tooLong: readonly TooLong[]
  dayLanguage: Language
  isDisabled: boolean
  onSet(viewing: Viewing | null): void
}

function RoomViewing({ room, viewing, isOwn, tooLong, dayLanguage, isDisabled, onSet }: Props) {
  const { words, language, t } = useI18n()
  const name = t(room.name)
  const { farthestMetres } = viewing
  const metres = (share: number) => numberText(farthestMetres * share, language)
  return (
    <div className="viewing">
      <div className="viewing-fields">
        <b>
          <bdi>{name}</bdi>
        </b>
        <NumberField
          field="diagonalInch"
          label={words.diagonal}
          of={name}
          value={viewing.diagonalInch}
          isDisabled={isDisabled}
          onSet={(diagonalInch) => onSet({ ...viewing, diagonalInch })}
        />
        <NumberField
          field="farthestMetres"
          label={words.farthest}
          of={name}
          value={farthestMetres}
          isDisabled={isDisabled}
          onSet={(metres) => onSet({ ...viewing, farthestMetres: metres })}
        />
        {isOwn && (
          <Button className="action" isDisabled={isDisabled} onPress={() => onSet(null)}>
            {words.asInDay}
          </Button>
        )}
      </div>
      <p className="quiet">{words.readFrom(metres(1), metres(ASIDE), metres(NEAR))}</p>
      {tooLong.length > 0 && (
        <ul className="viewing-too-long">
          {tooLong.map((one) => (
            <li key={`${one.kind} ${one.text}`}>{sentenceOf(one)}</li>
          ))}
        </ul>
      )}
    </div>
  )

  function sentenceOf({ kind, text: measured, metres, diagonalInch }: TooLong): string {
    // It was measured as the day's walls show it, whatever the desk's language is.
    const text = t({ [dayLanguage]: measured })
    if (kind === 'instruction') return words.leftOut(text, diagonalInch)
    // Not half a metre farther than it is so.
    const upTo = numberText(Math.floor(metres * 2) / 2, language)
    return words.tooLong(text, upTo, diagonalInch)
  }
}
