// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { blankWords } from '../../../shared/features/displays/blank-words.ts'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import { isolated } from '../../../shared/tagged-text.ts'
import { useI18n } from '../language/language.tsx'
import '../controls/notice.css'

type Props = {
  day: EventDay
  displays: readonly DisplayStatus[]
  isDisabled: boolean
  send(command: DeskCommand): void
}

/** Says on every page which screens are black because a desk asked for it, with the way back. */
export function BlankNotice({ day, displays, isDisabled, send }: Props) {
  const { language, t } = useI18n()
  const said = blankWords[language]
  const blank = displays.filter(({ isBlank }) => isBlank)
  const names = blank.map(({ roomId, name }) => {
    const room = day.rooms.find(({ id }) => id === roomId)
    const where = room ? t(room.name) : roomId
    return name === '' ? where : `${where} (${isolated(name)})`
  })
  return (
    <div className="notice" data-says={blank.length > 0 ? 'trouble' : undefined}>
      <p role="status">{blank.length > 0 && said.notice(names.join(', '))}</p>
      {blank.length > 0 && (
        <Button
          className="action"
          data-kind="ask"
          isDisabled={isDisabled}
          onPress={() => {
            const deviceIds = blank.map(({ deviceId }) => deviceId)
            send({ type: 'blankDisplays', deviceIds, isBlank: false })
          }}
        >
          {said.showAgain}
        </Button>
      )}
    </div>
  )
}
