// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { facilitatorsPageWords } from '../../../shared/features/facilitators/desk-words.ts'
import { DesksList } from '../desks/desks-list.tsx'
import { useDesks } from '../desks/use-desks.ts'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { Invitation } from './invitation.tsx'
import { LetInList } from './let-in-list.tsx'
import './facilitators.css'

/** Who helps and steers in which rooms, with a phone of their own. */
export function FacilitatorsPage({ desk }: PageProps) {
  const { language, people } = useI18n()
  const known = useDesks()
  const words = facilitatorsPageWords[language]
  // A new one begins as the first did: nothing chosen, nothing made.
  const [made, setMade] = useState(0)
  return (
    <div className="facilitators">
      <h2>{words.title}</h2>
      <p>{words.how}</p>
      <Invitation key={made} desk={desk} onAnother={() => setMade(made + 1)} />
      <h3>{words.letInSoFar}</h3>
      <LetInList desk={desk} />
      <h3>{people.desks}</h3>
      <DesksList known={known} isDisabled={!desk.isLinked} />
    </div>
  )
}
