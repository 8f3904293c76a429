// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import type { Library, LibraryDay } from '../../../shared/features/library/library.ts'
import { UnhungDisplays } from '../displays/unhung-displays.tsx'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { handOver } from '../shell/handed-file.ts'
import { useProblem } from '../shell/use-commands.ts'
import { DayList } from './day-list.tsx'
import { FileNews } from './file-news.tsx'
import { NewDayPanel } from './new-day-panel.tsx'
import { OpenFileButton } from './open-file-button.tsx'
import { useFiles } from './use-files.ts'
import './library.css'

/** The days of this hub: which there are, which is open, and how another comes about. */
export function LibraryPage(props: PageProps) {
  const { library } = props.desk.view
  return library && <LibraryOf {...props} library={library} />
}

function LibraryOf({ desk, clock, send, library }: PageProps & { library: Library }) {
  const { language } = useI18n()
  const words = libraryWords[language]
  useStayHere(desk.goTo)
  const [isMaking, setIsMaking] = useState(false)
  const asking = useProblem(desk.day, send)
  const opensAtOnce = library.openId === null
  const files = useFiles({
    opensAtOnce,
    elsewhere(file) {
      handOver(file)
      desk.goTo('import', 'new')
    },
  })
  const ways = (
    <>
      <OpenFileButton onFile={files.bring} isDisabled={!desk.isLinked} isMain={isEmpty(library)} />
      <Button className="action" onPress={() => desk.goTo('import', 'new')}>
        {words.paste}
      </Button>
      <Button className="action" isDisabled={!desk.isLinked} onPress={() => setIsMaking(true)}>
        {isEmpty(library) ? words.fromExample : words.newDay}
      </Button>
    </>
  )
  return (
    <div className="library" data-drops={files.isOver}>
      <div className="library-head">
        <h2 tabIndex={-1}>{words.days}</h2>
        {!isEmpty(library) && <div className="library-ways">{ways}</div>}
      </div>
      <p className="library-drop" aria-hidden="true">
        {words.dropHere}
      </p>
      <FileNews
        {...{ library }}
        news={files.news}
        titleOf={(dayId) => library.days.find(({ id }) => id === dayId)?.title ?? null}
      />
      <p role="alert">{asking.problem !== null && <bdi>{asking.problem}</bdi>}</p>
      <UnhungDisplays
        {...{ library }}
        day={desk.day}
        view={desk.view}
        isDisabled={!desk.isLinked}
        send={send}
      />
      {isEmpty(library) ? (
        <div className="library-none">
          <p>{words.none}</p>
          <div className="library-ways">{ways}</div>
        </div>
      ) : (
        <DayList {...{ desk, library, asking }} hubNow={clock.hubNow} />
      )}
      {isMaking && (
        <NewDayPanel
          {...{ opensAtOnce, send }}
          day={desk.day}
          hubNow={clock.hubNow}
          onClose={() => setIsMaking(false)}
          onMade={(isOpened) => {
            setIsMaking(false)
            if (isOpened) desk.goTo('planner')
          }}
        />
      )}
    </div>
  )
}

/** Where it is what the desk opened on, it stays once a day is open: there is more to be said here. */
function useStayHere(goTo: PageProps['desk']['goTo']): void {
  useEffect(() => {
    if (location.hash === '') goTo('library')
  }, [goTo])
}

function isEmpty({ days }: { days: readonly LibraryDay[] }): boolean {
  return days.length === 0
}
