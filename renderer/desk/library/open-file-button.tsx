// SPDX-License-Identifier: EUPL-1.2
import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import { useI18n } from '../language/language.tsx'

type Props = { isDisabled: boolean; isMain: boolean; onFile(file: File): void }

/** Asks for a file, as the system does. */
export function OpenFileButton({ isDisabled, isMain, onFile }: Props) {
  const { language } = useI18n()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        className="action"
        data-kind={isMain && 'main'}
        isDisabled={isDisabled}
        onPress={() => input.current?.click()}
      >
        {libraryWords[language].openFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        // The same file may be chosen twice, once it is mended.
        onClick={({ currentTarget }) => {
          currentTarget.value = ''
        }}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onFile(file)
        }}
      />
    </>
  )
}
