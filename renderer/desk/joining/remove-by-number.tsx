// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'

type Props = { isDisabled: boolean; onRemove(numbers: [number, number][]): void }

/** One participant by number, or all from one to another: people are numbered as they join. */
export function RemoveByNumber({ isDisabled, onRemove }: Props) {
  const { people } = useI18n()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const first = numberIn(from)
  const last = to.trim() === '' ? first : numberIn(to)
  const isGood = first !== null && last !== null && first <= last
  return (
    <div className="remove-numbers">
      <h3>{people.removeByNumber}</h3>
      <TextField className="field" value={from} onChange={setFrom}>
        <Label>{people.fromNumber}</Label>
        <Input inputMode="numeric" size={6} />
      </TextField>
      <TextField className="field" value={to} onChange={setTo}>
        <Label>{people.toNumber}</Label>
        <Input inputMode="numeric" size={6} />
      </TextField>
      <AskTwiceButton
        label={people.removeNumbers}
        about={`${from} ${to && `${people.toNumber} ${to}`}`}
        isDisabled={isDisabled || !isGood}
        onPress={() => {
          if (isGood) onRemove([[first, last]])
        }}
      />
    </div>
  )
}

function numberIn(typed: string): number | null {
  return /^[1-9]\d{0,5}$/.test(typed.trim()) ? Number(typed) : null
}
