// SPDX-License-Identifier: EUPL-1.2
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'

type Props = { desk: Pick<Desk, 'day' | 'namedDay'>; teamId: string }

/** A team as the walls call it; beside that the day's own name, which is on paper and tables. */
export function TeamName({ desk: { day, namedDay }, teamId }: Props) {
  const { t } = useI18n()
  const own = day.teams.find(({ id }) => id === teamId)
  const named = namedDay.teams.find(({ id }) => id === teamId)
  if (!own || !named) return teamId
  return (
    <>
      <bdi className="team-called">{t(named.name)}</bdi>
      {named.name !== own.name && (
        <span className="quiet">
          {' '}
          (<bdi>{t(own.name)}</bdi>)
        </span>
      )}
    </>
  )
}
