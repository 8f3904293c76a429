// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { facilitatorsPageWords } from '../../../shared/features/facilitators/desk-words.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  rooms: EventDay['rooms']
  chosen: readonly string[]
  onChoose(roomIds: string[]): void
}

export function RoomChoice({ rooms, chosen, onChoose }: Props) {
  const { language, t } = useI18n()
  return (
    <CheckboxGroup className="facilitator-rooms" value={[...chosen]} onChange={onChoose}>
      <Label>{facilitatorsPageWords[language].rooms}</Label>
      {rooms.map(({ id, name }) => (
        <Checkbox key={id} value={id} className="room-box">
          <span className="box" aria-hidden="true" />
          <bdi>{t(name)}</bdi>
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
