// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { teamsWords } from '../../../shared/features/joining/teams-words.ts'
import { useI18n } from '../language/language.tsx'
import { TeamName } from '../naming/team-name.tsx'
import type { Desk } from '../shell/desk.ts'
import { OnePerson } from './one-person.tsx'

/** Who stands before the facilitator says the number on their phone. */
export function ByNumber({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const words = teamsWords[language]
  const [typed, setTyped] = useState('')
  const number = /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : null
  const members = desk.view.members.find(({ numbers }) => numbers.some((one) => one === number))
  return (
    <section>
      <h3>{words.byNumber}</h3>
      <div className="field-row">
        <TextField className="field" value={typed} onChange={setTyped} inputMode="numeric">
          <Label>{words.number}</Label>
          <Input autoComplete="off" maxLength={7} />
        </TextField>
        <p className="quiet" role="status">
          {members && <TeamName desk={desk} teamId={members.teamId} />}
        </p>
      </div>
      {number !== null && members && (
        <OnePerson desk={desk} number={number} hasName={members.named.includes(number)} />
      )}
    </section>
  )
}
