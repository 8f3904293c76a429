// SPDX-License-Identifier: EUPL-1.2
import { teamsNow } from '../../../shared/features/joining/seats.ts'
import { juryDeskWords } from '../../../shared/features/jury/desk-words.ts'
import { placesByJury } from '../../../shared/features/reveal/suggested-places.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { RevealPart } from './reveal-part.tsx'

/** Who won, wherever a desk tells it: once sheets are closed, places stand there as the jury's totals have them. */
export function RevealOfDesk({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const { namedDay: day, view, isLinked, commands } = desk
  const { jury, reveal } = view
  const places = placesByJury(jury, day.jury?.places)
  const isAwaited = jury.jurors.length > 0 && !jury.isClosed && reveal.steps.length === 0
  return (
    <>
      {isAwaited && <p className="quiet">{juryDeskWords[language].placesOnceClosed}</p>}
      <RevealPart
        // Other totals are other places: those that stood there are gone.
        key={JSON.stringify(places)}
        {...{ day, isLinked, reveal }}
        teams={teamsNow(day, { merged: Object.fromEntries(view.merged) })}
        suggested={{ places, mentions: [] }}
        onSend={(command) => commands.send(command)}
      />
    </>
  )
}
