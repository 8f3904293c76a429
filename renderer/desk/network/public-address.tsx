// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import { publicBaseOf } from '../../../shared/features/address/public-address.ts'
import { networkPageWords } from '../../../shared/features/network/desk-words.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  publicBase: string | null
  isDisabled: boolean
  onSet(base: string | null): void
}

/** What codes name in place of an address of the hub's machine: typed by whoever knows the venue. */
export function PublicAddress({ publicBase, isDisabled, onSet }: Props) {
  const { language } = useI18n()
  const words = networkPageWords[language]
  const [typed, setTyped] = useState(publicBase ?? '')
  const [isWrong, setIsWrong] = useState(false)
  return (
    <section>
      <h3>{words.publicTitle}</h3>
      <p className="quiet">{words.publicHow}</p>
      <Form
        className="network-public"
        onSubmit={(submit) => {
          submit.preventDefault()
          const base = publicBaseOf(typed)
          setIsWrong(base === null)
          if (base !== null && !isDisabled) onSet(base)
        }}
      >
        <TextField
          className="field"
          value={typed}
          isInvalid={isWrong}
          onChange={(text) => {
            setTyped(text)
            setIsWrong(false)
          }}
        >
          <Label>{words.publicField}</Label>
          <Input inputMode="url" spellCheck={false} autoComplete="off" />
          <FieldError>{words.publicWrong}</FieldError>
        </TextField>
        <Button className="action" type="submit" isDisabled={isDisabled || typed.trim() === ''}>
          {words.publicUse}
        </Button>
        {publicBase !== null && (
          <Button
            className="action"
            isDisabled={isDisabled}
            onPress={() => {
              setTyped('')
              onSet(null)
            }}
          >
            {words.publicStop}
          </Button>
        )}
      </Form>
    </section>
  )
}
