// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { useI18n } from '../../language/language.tsx'
import { plannerWords } from '../planner-words.ts'

type Props = {
  onAdd(text: string): void
  onLeave(): void
}

/** The field in an empty cell in which an item is named. */
export function NewItem({ onAdd, onLeave }: Props) {
  const { language } = useI18n()
  const words = plannerWords[language]
  const [text, setText] = useState('')
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it is there because somebody asked to type in it
      autoFocus
      className="new-item"
      aria-label={words.newTitle}
      placeholder={words.newTitleHint}
      value={text}
      autoComplete="off"
      onChange={({ target }) => setText(target.value)}
      onBlur={() => (text.trim() === '' ? onLeave() : onAdd(text))}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onLeave()
        else if (event.key === 'Enter' && text.trim() !== '') onAdd(text)
      }}
    />
  )
}
