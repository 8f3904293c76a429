// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { teamsWords } from '../../../shared/features/joining/teams-words.ts'
import { codeEdits, newTeams } from '../../../shared/import/groups/group-difference.ts'
import { type Paper, printPath } from '../../../shared/print/print-paths.ts'
import { ownLanguage } from '../../../shared/text.ts'
import { ChoiceField } from '../editing/choice-field.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { browserChance } from './browser-chance.ts'

const PAPER: Paper = 'a4'
const MOST_AT_ONCE = 60
const EVERYWHERE = ''

/** Teams on the spot, each with a code of its own; and codes for those that have none yet. */
export function MakeTeams({ desk }: { desk: Desk }) {
  const { t, language } = useI18n()
  const words = teamsWords[language]
  const { day, commands, isLinked } = desk
  const [typed, setTyped] = useState('2')
  const [roomId, setRoomId] = useState(EVERYWHERE)
  const count = /^\d{1,2}$/.test(typed.trim()) ? Math.min(Number(typed), MOST_AT_ONCE) : 0
  const rooms = day.rooms.filter(({ kind }) => kind !== 'place')
  const withoutCode = codeEdits(day, browserChance)
  return (
    <section>
      <h3>{words.makeTeams}</h3>
      <div className="field-row">
        <TextField className="field" value={typed} onChange={setTyped} inputMode="numeric">
          <Label>{words.howMany}</Label>
          <Input autoComplete="off" maxLength={2} />
        </TextField>
        <ChoiceField
          label={words.inRoom}
          value={roomId}
          choices={[
            { id: EVERYWHERE, label: words.spread },
            ...rooms.map(({ id, name }) => ({ id, label: t(name) })),
          ]}
          onChange={setRoomId}
        />
        <Button
          className="action"
          isDisabled={!isLinked || count === 0}
          onPress={() => {
            const names = namesFor(desk, count)
            const edits = newTeams(day, names, roomId === EVERYWHERE ? null : roomId, browserChance)
            commands.send({ type: 'edit', edits })
          }}
        >
          {words.make}
        </Button>
      </div>
      <p className="teams-codes">
        {withoutCode.length > 0 && (
          <Button
            className="action"
            isDisabled={!isLinked}
            onPress={() => commands.send({ type: 'edit', edits: withoutCode })}
          >
            {words.giveCodes}
          </Button>
        )}
        {day.teams.some(({ joinCode }) => joinCode !== undefined) && (
          <a
            className="action"
            href={printPath('tents', { paper: PAPER, language })}
            target="_blank"
            rel="noopener"
          >
            {words.printCodes}
          </a>
        )}
      </p>
    </section>
  )
}

/** `Team 3` and on, past those that there are in any language. */
function namesFor({ day }: Desk, count: number): string[] {
  const { newTeam } = teamsWords[ownLanguage(day.language)]
  const taken = new Set(day.teams.flatMap(({ name }) => Object.values(name)))
  const names: string[] = []
  for (let number = 1; names.length < count; number += 1) {
    if (!taken.has(newTeam(number))) names.push(newTeam(number))
  }
  return names
}
