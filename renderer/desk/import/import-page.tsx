// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useState } from 'react'
import { Button } from 'react-aria-components'
import { importWords } from '../../../shared/import/page-words.ts'
import { problemSentence } from '../../../shared/import/problem-words.ts'
import { plainLine } from '../../../shared/tagged-text.ts'
import { PickOne } from '../controls/pick-one.tsx'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { BringIn, DropGround, FileButton } from './bring-in.tsx'
import { ReadProgramme } from './read-programme.tsx'
import { useAcceptance } from './use-acceptance.ts'
import { useChosen } from './use-chosen.ts'
import { type Reading, useImport } from './use-import.ts'
import { usePassed } from './use-passed.ts'
import './import.css'
import './reading-table.css'
import './differences.css'

/** A programme from a file or a text, from how it is read to the day that it becomes. */
export function ImportPage({ desk, about, clock }: PageProps) {
  const { language, t } = useI18n()
  const words = importWords[language]
  const { library } = desk.view
  const hasDay = library === null || (library.openId !== null && !library.isSample)
  // Who comes from the list of days brings one more, whichever is open.
  const [wantsNew, setWantsNew] = useState(!hasDay || about === 'new')
  const isNew = library !== null && (wantsNew || !hasDay)
  // A day of its own has nothing to do with when a rehearsal plays.
  const at = (isNew ? clock.hubNow() : null) ?? desk.situation.at
  const today = new Intl.DateTimeFormat('en-CA').format(at)
  const passed = usePassed(desk)
  const own = useImport(isNew ? null : desk.day, isNew ? null : passed, today, language)
  const { reading, reader } = own
  const shown = reading.kind === 'read' ? reading.shown : null
  const chosen = useChosen(shown)
  const acceptance = useAcceptance(desk, reader, chosen, language)
  const [refused, setRefused] = useState<string | null>(null)
  const afresh = () => {
    chosen.forget()
    acceptance.forget()
    setRefused(null)
  }
  const bring: typeof own.bring = (brought, name) => {
    afresh()
    own.bring(brought, name)
  }
  const refuse = useCallback(
    (sentence: string) => {
      own.leave()
      setRefused(sentence)
    },
    [own.leave],
  )
  const leave = () => {
    afresh()
    own.leave()
  }
  const isOpen = reading.kind === 'none' || reading.kind === 'problem'
  return (
    <DropGround bring={bring} refuse={refuse}>
      <div className="import-head">
        <h2>{words.title}</h2>
        {reading.kind === 'read' && (
          <>
            <Facts reading={reading} />
            <Button className="action" onPress={leave}>
              {words.another}
            </Button>
            <FileButton bring={bring} refuse={refuse} label={words.chooseFile} />
          </>
        )}
      </div>
      {refused !== null && (
        <p role="alert" className="import-refused">
          {refused}
        </p>
      )}
      {reading.kind === 'problem' && (
        <p role="alert" className="import-refused">
          {sentenceOf(reading, language)}
        </p>
      )}
      {isOpen && <BringIn bring={bring} refuse={refuse} />}
      {reading.kind === 'reading' && (
        <div className="import-actions">
          <p role="status">{words.reading(reading.name)}</p>
          <Button className="action" onPress={leave} autoFocus>
            {words.cancel}
          </Button>
        </div>
      )}
      {reading.kind === 'read' && (
        <>
          {library !== null && hasDay && (
            <PickOne
              label={words.into}
              options={[
                ['day', words.intoDay(plainLine(t(desk.day.title)))] as const,
                ['new', words.newDay] as const,
              ]}
              picked={isNew ? 'new' : 'day'}
              isDisabled={false}
              onPick={(picked) => setWantsNew(picked === 'new')}
            />
          )}
          <ReadProgramme
            {...{ desk, chosen, acceptance, isNew }}
            reading={reading}
            said={own.said}
            say={own.say}
          />
        </>
      )}
    </DropGround>
  )
}

function Facts({ reading }: { reading: Extract<Reading, { kind: 'read' }> }) {
  const words = importWords[useI18n().language]
  const { name, shown, isBusy } = reading
  const { understood, mended } = shown
  const unread = understood.unread.filter(({ isTold }) => !isTold).length
  const facts = [
    name,
    words.items(understood.items.length),
    ...(unread > 0 ? [words.unread(unread)] : []),
    ...(mended > 0 ? [words.mended(mended)] : []),
  ]
  return (
    <p role="status" className="import-facts">
      {facts.join(' · ')}
      {isBusy && <span className="quiet"> {words.busy}</span>}
    </p>
  )
}

function sentenceOf(
  { problem }: Extract<Reading, { kind: 'problem' }>,
  language: 'nl' | 'en',
): string {
  const words = importWords[language]
  if ('line' in problem) return problemSentence(problem, language)
  return problem.name === 'too-long' ? words.tooLong(problem.file) : words.fell(problem.file)
}
