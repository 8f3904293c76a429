// SPDX-License-Identifier: EUPL-1.2
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { LANGUAGES } from '../../../shared/text.ts'
import { useI18n } from './language.tsx'

/** Spoken after the visible letters, because people who use voice control say what they see. */
const NAMES = { nl: 'Nederlands', en: 'English' }

export function LanguageSwitch() {
  const { language, words, setLanguage } = useI18n()
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={words.language}
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => {
        const chosen = LANGUAGES.find((candidate) => keys.has(candidate))
        if (chosen) setLanguage(chosen)
      }}
    >
      {LANGUAGES.map((candidate) => (
        <ToggleButton key={candidate} id={candidate}>
          <span lang={candidate}>
            {candidate.toUpperCase()}
            <span className="only-heard"> {NAMES[candidate]}</span>
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
