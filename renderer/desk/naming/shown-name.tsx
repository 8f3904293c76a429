// SPDX-License-Identifier: EUPL-1.2
import type { Team } from '../../../shared/day/day.ts'
import { namingDeskWords } from '../../../shared/features/naming/desk-words.ts'
import { ownOf } from '../../../shared/own.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import './naming.css'

/** What a team chose and everybody sees, and the way to take it off the screens; nothing where it chose nothing. */
export function ShownName({ desk, team }: { desk: Desk; team: Team }) {
  const { t, language } = useI18n()
  const words = namingDeskWords[language]
  const chosen = ownOf(desk.view.chosenNames, team.id)
  const proposal = ownOf(desk.view.proposedNames, team.id)
  // What waits is answered first, in its own place.
  if (!chosen || proposal?.stand !== 'approved') return null
  const shown = [chosen.name, chosen.yell].filter((one) => one !== null)
  return (
    <div className="name-shown">
      <p>
        <span className="quiet">{words.shown}:</span>{' '}
        {shown.map((one, index) => (
          <span key={one}>
            {index > 0 && ', '}‘<bdi>{one}</bdi>’
          </span>
        ))}
      </p>
      <p className="quiet">{words.takeOffHint(t(team.name))}</p>
      <AskTwiceButton
        label={words.takeOff}
        about={shown.join(', ')}
        isDisabled={!desk.isLinked}
        onPress={() =>
          desk.commands.send({
            ...{ type: 'approveTeamName', teamId: team.id, isApproved: false, saw: proposal.at },
          })
        }
      />
    </div>
  )
}
