// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { jurorWords } from '../../../shared/features/jury/juror-words.ts'
import { criteriaOf } from '../../../shared/features/jury/jury.ts'
import { withChosenNames } from '../../../shared/features/naming/team-name.ts'
import { type Language, ownLanguage } from '../../../shared/text.ts'
import { VERSION } from '../../../shared/version.ts'
import type { Link } from '../../sync/link-client.ts'
import { Chair } from '../chair/chair.tsx'
import { NowLine } from '../now/now-line.tsx'
import { RankingList } from '../ranking/ranking-list.tsx'
import type { PlaybackSavers } from '../saving/playback-savers.ts'
import { shownSheets } from '../saving/shown-sheets.ts'
import { SheetForm } from '../sheet/sheet-form.tsx'
import { TeamList } from '../sheet/team-list.tsx'
import { SavedLine } from './saved-line.tsx'
import { useIsWithdrawn } from './use-is-withdrawn.ts'

type Props = {
  link: Pick<Link<'juror'>, 'store' | 'clock' | 'send'>
  savers: PlaybackSavers
  /** `null`: the day's own. */
  language: Language | null
}

/** A juror's own sheets, on a tablet or a phone. */
export function JuryPage({ link, savers, language: chosen }: Props) {
  const { link: state, day: told, view, playback } = useStore(link.store)
  const day = useMemo(() => told && view && withChosenNames(told, view.chosenNames), [told, view])
  const saver = savers.of(playback)
  const saving = useSyncExternalStore(saver.subscribe, saver.current)
  const [asked, setAsked] = useState<string | null>(null)
  const language = chosen ?? ownLanguage(told?.language ?? 'nl')
  const words = jurorWords[language]
  const me = view?.me ?? null
  const isWithdrawn = useIsWithdrawn(state)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${me ? words.juror(me.number) : words.title} · Zaalscherm`
  }, [language, words, me])
  if (!day || !view) {
    return (
      <main className="notice">
        <p role="status">{words.connecting}</p>
      </main>
    )
  }
  const criteria = criteriaOf(day)
  const { teamIds } = view
  const teams = day.teams.filter(({ id }) => teamIds.includes(id))
  const sheets = shownSheets(view.sheets, saving, teamIds)
  const team = teams.find(({ id }) => id === asked) ?? null
  const first = teams[0] ?? null
  const isRanking = criteria.length === 0
  // On a wide screen a sheet is always there, beside the list.
  const shown = team ?? first
  const { isClosed } = view
  const common = { language, words, teams, sheets, isClosed, saver, onAsk: setAsked }
  const chair = view.me.isChair && (
    <Chair key="chair" {...{ language, words, teams, view }} send={link.send} />
  )
  return (
    <div className="jury" data-shows={team ? 'sheet' : 'list'} data-ranks={isRanking || undefined}>
      <header className="jury-head">
        <p className="who">
          <b>{words.juror(view.me.number)}</b>
          {view.me.isChair && `, ${words.chair}`}
        </p>
        <NowLine
          {...{ day, language }}
          hallId={view.hallId}
          teamRoomId={shown?.room ?? null}
          runs={view.runs}
          now={link.clock}
        />
        <SavedLine {...{ words, saving }} isLinked={state === 'connected'} />
        {view.asked && team && (
          <p className="asked" role="status">
            <button type="button" className="plain" onClick={() => setAsked(null)}>
              {words.asked}
            </button>
          </p>
        )}
        {isWithdrawn && (
          <p className="problem" role="alert">
            <b>{words.withdrawn}.</b> {words.withdrawnMore}
          </p>
        )}
        {playback.kind !== 'real' && <p className="rehearsal">{words.rehearsal}</p>}
      </header>
      <aside className="jury-list">
        {isClosed && (
          <p className="closed" role="status">
            <b>{words.closed}</b> {words.closedMore}
          </p>
        )}
        {/* What is asked comes before what was filled in. */}
        {view.asked !== null && chair}
        {teams.length === 0 ? (
          <p>{words.noTeams}</p>
        ) : isRanking ? (
          <RankingList {...common} shown={shown?.id ?? null} />
        ) : (
          <TeamList {...common} criteria={criteria} shown={shown?.id ?? null} />
        )}
        {view.asked === null && chair}
        <p className="quiet">Zaalscherm {VERSION}</p>
      </aside>
      <main className="jury-sheet">
        {shown && (
          <SheetForm
            key={shown.id}
            {...{ ...common, team: shown, criteria, saving }}
            isChosen={team !== null}
          />
        )}
      </main>
    </div>
  )
}
