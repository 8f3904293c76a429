// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import { juryDeskWords, pointsText } from '../../../shared/features/jury/desk-words.ts'
import { criteriaOf } from '../../../shared/features/jury/jury.ts'
import { useI18n } from '../language/language.tsx'
import { TeamName } from '../naming/team-name.tsx'
import type { Desk } from '../shell/desk.ts'

/** How teams stand, with what each juror gave: nowhere else before the reveal. */
export function StandingsSection({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const words = juryDeskWords[language]
  const { day, view } = desk
  const { jurors, standings, isClosed } = view.jury
  const points = (hundredths: number | null | undefined) =>
    hundredths == null ? '–' : pointsText(hundredths, language)
  if (standings.length === 0) return <p>{words.noTeams}</p>
  return (
    <section>
      <div className="jury-sheets">
        <h3>{words.sheets}</h3>
        <p>{isClosed ? words.sheetsAreClosed : words.sheetsAreOpen}</p>
        <Button
          className="action"
          isDisabled={!desk.isLinked}
          onPress={() => void desk.commands.send({ type: 'closeSheets', isClosed: !isClosed })}
        >
          {isClosed ? words.open : words.close}
        </Button>
      </div>
      <h3>{words.standings}</h3>
      <p className="secret">{words.secret}</p>
      <p className="quiet">
        {criteriaOf(day).length > 0 ? words.howByCriteria : words.howByRanking}
      </p>
      <div className="standings">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col" className="of-team">
                {words.team}
              </th>
              <th scope="col">{words.total}</th>
              <th scope="col">{words.spread}</th>
              <th scope="col">{words.counts}</th>
              {jurors.map(({ jurorId, number }) => (
                <th key={jurorId} scope="col">
                  {words.juror(number)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {standings.map(({ teamId, place, total, lowest, highest, sheets }) => (
              <tr key={teamId}>
                <td>{place ?? '–'}</td>
                <th scope="row" className="of-team">
                  <TeamName desk={desk} teamId={teamId} />
                </th>
                <td className="strong">{points(total)}</td>
                <td className="nowrap">
                  {lowest === null || lowest === highest
                    ? '–'
                    : words.spreadOf(points(lowest), points(highest))}
                </td>
                <td>{sheets}</td>
                {jurors.map(({ jurorId, points: given }) => (
                  <td key={jurorId} className="quiet">
                    {points(given[teamId])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
