// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react'
import { Button } from 'react-aria-components'
import { datesInWords } from '../../../shared/features/library/dates-in-words.ts'
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import type { Asking } from '../shell/use-commands.ts'
import { DayActions } from './day-actions.tsx'
import type { ListedDay } from './listed-day.ts'
import { StillOpen } from './still-open.tsx'

type Props = {
  day: ListedDay
  /** The day that is played; `null`: none of these. */
  openDay: ListedDay | null
  desk: Desk
  asking: Asking
  isUnfolded: boolean
  onUnfold(): void
}

/** A day of the list: when, what, how it stands, and what can be done with it. */
export function DayRow({ day, openDay, desk, asking, isUnfolded, onUnfold }: Props) {
  const { language, t } = useI18n()
  const words = libraryWords[language]
  const moreId = useId()
  const title = t(day.title)
  const isOpen = openDay?.id === day.id
  return (
    <li className="day" data-open={isOpen}>
      <p className="day-date">{datesInWords(day, language)}</p>
      <div className="day-what">
        <p className="day-title">
          <bdi>{title}</bdi>
        </p>
        {day.trouble === null ? (
          <p className="quiet">
            {words.rooms(day.rooms)} · {words.items(day.items)}
            {isOpen && ` · ${words.onScreens}`}
          </p>
        ) : (
          <p className="day-trouble">
            {words.trouble[day.trouble.kind]}{' '}
            <span className="quiet">
              {words.detail} <bdi>{day.trouble.detail}</bdi>
            </span>
          </p>
        )}
      </div>
      <div className="day-buttons">
        {isOpen ? (
          <Button
            className="action"
            aria-label={`${words.close}: ${title}`}
            isDisabled={!desk.isLinked}
            onPress={() => asking.ask({ type: 'closeDay' })}
          >
            {words.close}
          </Button>
        ) : (
          <OpenButton {...{ day, openDay, desk, asking, title }} />
        )}
        <Button
          className="action"
          aria-label={words.moreOf(title)}
          aria-expanded={isUnfolded}
          aria-controls={moreId}
          onPress={onUnfold}
        >
          {words.more}
        </Button>
      </div>
      {isOpen && <StillOpen day={desk.day} />}
      <div id={moreId} className="day-more" hidden={!isUnfolded}>
        {isUnfolded && <DayActions {...{ day, desk, asking, title, isOpen }} />}
      </div>
    </li>
  )
}

/** Opens a day; where one of today is on the screens it asks first, since those change at once. */
function OpenButton({
  day,
  openDay,
  desk,
  asking,
  title,
}: Omit<Props, 'isUnfolded' | 'onUnfold'> & { title: string }) {
  const { language, t } = useI18n()
  const words = libraryWords[language]
  const { trouble } = day
  if (trouble?.kind === 'lost') return null
  // What was in use or on a full disk may be well by now: only to try again tells.
  const recovers = trouble?.kind === 'damaged'
  const label = recovers ? words.recover : words.open
  const open = () => asking.ask({ type: 'openDay', dayId: day.id, ...(recovers && { recovers }) })
  if (openDay?.state === 'today') {
    const about = `${title}. ${words.walls(t(openDay.title))}`
    return <AskTwiceButton {...{ label, about }} isDisabled={!desk.isLinked} onPress={open} />
  }
  return (
    <Button
      className="action"
      aria-label={`${label}: ${title}`}
      isDisabled={!desk.isLinked}
      onPress={open}
    >
      {label}
    </Button>
  )
}
