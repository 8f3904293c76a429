// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useI18n } from '../language/language.tsx'
import { newDeskSecret } from './desk-secret.ts'

type Props = { base: string; isDisabled: boolean }

/** Lets a second facilitator in: an address with a secret that works once. */
export function SecondDesk({ base, isDisabled }: Props) {
  const { words } = useI18n()
  const [address, setAddress] = useState<string | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const letIn = async () => {
    const secret = await newDeskSecret()
    setIsRefused(secret === null)
    setAddress(secret && `${base}/desk#key=${secret}`)
  }
  return (
    <div>
      <dt>
        <Button className="action" isDisabled={isDisabled} onPress={letIn}>
          {words.secondDesk}
        </Button>
      </dt>
      <dd aria-live="polite">
        {address}
        {address !== null && <span className="quiet"> {words.worksOnce}</span>}
        {isRefused && words.noSecondDesk}
      </dd>
    </div>
  )
}
