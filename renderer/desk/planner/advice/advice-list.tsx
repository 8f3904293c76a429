// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { Advice } from '../../../../shared/day/advice/advice.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import { useI18n } from '../../language/language.tsx'
import { plannerWords } from '../planner-words.ts'

type Props = {
  advice: readonly Advice[]
  edit(edits: readonly Edit[]): void
  /** To what it is about; left out: it stands there already. */
  onPick?(slotId: string): void
}

// More are a list that nobody reads.
const MOST = 30

/** What is to be looked at, in words, each with the ways to mend it. */
export function AdviceList({ advice, edit, onPick }: Props) {
  const { language } = useI18n()
  const words = plannerWords[language]
  if (advice.length === 0) return null
  return (
    <ul className="advice" aria-label={words.advice}>
      {advice.slice(0, MOST).map((one) => {
        const { about, says, remedies } = one
        const slotId = about?.in.list === 'slots' ? about.id : null
        return (
          <li key={`${one.name} ${about?.id} ${says.en}`}>
            <p>{says[language]}</p>
            <div className="action-group">
              {remedies.map((remedy) => (
                <Button key={remedy.says.en} className="action" onPress={() => edit(remedy.edits)}>
                  {remedy.says[language]}
                </Button>
              ))}
              {onPick && slotId !== null && (
                <Button className="action" onPress={() => onPick(slotId)}>
                  {words.goThere}
                </Button>
              )}
            </div>
          </li>
        )
      })}
      {advice.length > MOST && <li className="quiet">{words.moreAdvice(advice.length - MOST)}</li>}
    </ul>
  )
}
