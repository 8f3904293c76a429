// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { EventDay, Team } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { Mention } from '../../../shared/features/reveal/reveal.ts'
import { revealWords } from '../../../shared/features/reveal/reveal-words.ts'
import { USUAL_PLACES } from '../../../shared/features/reveal/suggested-places.ts'
import { useI18n } from '../language/language.tsx'
import { revealDeskWords } from './reveal-desk-words.ts'
import { teamName } from './step-name.ts'

type Props = {
  day: EventDay
  teams: readonly Team[]
  isLinked: boolean
  suggested: { places: readonly (readonly string[])[]; mentions: readonly Mention[] }
  onPrepare(command: DeskCommand): void
}

type Row = { label: string; teamIds: readonly string[] }

/** Puts teams on places: as the jury's totals have it, or by hand. */
export function PlacesForm({ day, teams, isLinked, suggested, onPrepare }: Props) {
  const { language, t } = useI18n()
  const words = revealDeskWords[language]
  const titles = day.jury?.mentions ?? []
  const [places, setPlaces] = useState<readonly (readonly string[])[]>(() =>
    Array.from({ length: day.jury?.places ?? USUAL_PLACES }, (_, index) => [
      ...(suggested.places[index] ?? []),
    ]),
  )
  const [mentioned, setMentioned] = useState<readonly (readonly string[])[]>(() =>
    titles.map((_, index) => [...(suggested.mentions[index]?.teamIds ?? [])]),
  )
  const mentions = titles.map((title, index) => ({ title, teamIds: [...(mentioned[index] ?? [])] }))
  const prepare = (isTrial: boolean) => {
    const command = { places: places.map((ids) => [...ids]), mentions, isTrial }
    onPrepare({ type: 'prepareReveal', ...command })
  }
  const canPrepare = isLinked && places.some((ids) => ids.length > 0)
  const placed = places.flat()
  return (
    <>
      <p className="quiet">{words.formHint}</p>
      <ul className="reveal-rows">
        {places.map((teamIds, index) => {
          const place = 1 + places.slice(0, index).flat().length
          const shown = teamIds.length > 0 ? place : Math.max(place, index + 1)
          const label = revealWords[language].place(shown, teamIds.length > 1)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the order
            <li key={index}>
              <TeamsOf
                {...{ day, teams, row: { label, teamIds }, taken: placed }}
                onChange={(ids) => setPlaces(places.map((was, at) => (at === index ? ids : was)))}
              />
            </li>
          )
        })}
        {mentions.map(({ title, teamIds }, index) => (
          <li key={t(title)}>
            <TeamsOf
              {...{ day, teams, row: { label: t(title), teamIds }, taken: teamIds }}
              onChange={(ids) =>
                setMentioned(titles.map((_, at) => (at === index ? ids : (mentioned[at] ?? []))))
              }
            />
          </li>
        ))}
      </ul>
      <div className="reveal-buttons">
        <Button
          className="action"
          data-kind="main"
          isDisabled={!canPrepare}
          onPress={() => prepare(false)}
        >
          {words.prepare}
        </Button>
        <Button className="action" isDisabled={!canPrepare} onPress={() => prepare(true)}>
          {words.tryOut}
        </Button>
      </div>
    </>
  )
}

type TeamsProps = {
  day: EventDay
  teams: readonly Team[]
  row: Row
  /** Teams that can't be added here. */
  taken: readonly string[]
  onChange(teamIds: readonly string[]): void
}

function TeamsOf({ day, teams, row, taken, onChange }: TeamsProps) {
  const { language } = useI18n()
  const words = revealDeskWords[language]
  const { label, teamIds } = row
  const free = teams.filter(({ id }) => !taken.includes(id))
  return (
    <>
      <span className="strong">{label}</span>
      <span className="reveal-chosen">
        {teamIds.map((id) => {
          const name = teamName(day, id, language)
          return (
            <Button
              key={id}
              className="action"
              aria-label={words.takeOff(name)}
              onPress={() => onChange(teamIds.filter((one) => one !== id))}
            >
              <bdi>{name}</bdi> <span aria-hidden="true">×</span>
            </Button>
          )
        })}
        <select
          aria-label={`${label}: ${words.addTeam}`}
          value=""
          onChange={({ target }) => onChange([...teamIds, target.value])}
        >
          <option value="">{words.addTeam}</option>
          {free.map(({ id }) => (
            <option key={id} value={id}>
              {teamName(day, id, language)}
            </option>
          ))}
        </select>
      </span>
    </>
  )
}
