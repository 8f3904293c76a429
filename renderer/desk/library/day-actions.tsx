// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { LIBRARY_PATHS } from '../../../shared/features/library/day-file.ts'
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import type { Asking } from '../shell/use-commands.ts'
import type { ListedDay } from './listed-day.ts'
import { CopyPanel, RenamePanel } from './title-panels.tsx'

type Props = { day: ListedDay; desk: Desk; asking: Asking; title: string; isOpen: boolean }

/** What can be done with a day beside opening it. */
export function DayActions({ day, desk, asking, title, isOpen }: Props) {
  const { language } = useI18n()
  const words = libraryWords[language]
  const [panel, setPanel] = useState<'copy' | 'rename' | null>(null)
  const { id: dayId, isArchived, trouble } = day
  const isDisabled = !desk.isLinked
  const close = () => setPanel(null)
  return (
    <>
      {trouble === null && (
        <>
          <Button className="action" isDisabled={isDisabled} onPress={() => setPanel('copy')}>
            {words.duplicate}
          </Button>
          <Button className="action" isDisabled={isDisabled} onPress={() => setPanel('rename')}>
            {words.rename}
          </Button>
          <a
            className="action"
            href={LIBRARY_PATHS.file.replace(':id', encodeURIComponent(dayId))}
            download
          >
            {words.saveAs}
          </a>
        </>
      )}
      {!isOpen && (
        <>
          <Button
            className="action"
            isDisabled={isDisabled}
            onPress={() => asking.ask({ type: 'archiveDay', dayId, isArchived: !isArchived })}
          >
            {isArchived ? words.unarchive : words.archive}
          </Button>
          <AskTwiceButton
            label={words.remove}
            about={title}
            isDisabled={isDisabled}
            onPress={() => asking.ask({ type: 'deleteDay', dayId })}
          />
        </>
      )}
      {panel === 'copy' && <CopyPanel {...{ day, title, asking }} onClose={close} />}
      {panel === 'rename' && <RenamePanel {...{ day, title, asking }} onClose={close} />}
    </>
  )
}
