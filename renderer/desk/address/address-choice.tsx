// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import type { HubAddress, Network } from '../../../shared/features/address/network.ts'
import { networkWords } from '../../../shared/features/address/network-words.ts'
import { useI18n } from '../language/language.tsx'
import './address.css'

type Props = {
  network: Network
  isDisabled: boolean
  onPick(address: HubAddress | null): void
}

const HUB_CHOOSES = ''

/** The addresses of the hub's machine by their adapters' names, for the facilitator to pick from. */
export function AddressChoice({ network, isDisabled, onPick }: Props) {
  const { language } = useI18n()
  const words = networkWords[language]
  const selectId = useId()
  const { addresses, picked } = network
  const [wanted, setWanted] = useState<string | null>(null)
  const isAway = picked !== null && !addresses.some((one) => keyOf(one) === keyOf(picked))
  const all = isAway ? [...addresses, picked] : addresses
  const pickedKey = picked ? keyOf(picked) : HUB_CHOOSES
  const key = wanted ?? pickedKey
  return (
    <Form
      className="address-choice"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (isDisabled || key === pickedKey) return
        onPick(all.find((one) => keyOf(one) === key) ?? null)
        setWanted(null)
      }}
    >
      <div className="field">
        <label htmlFor={selectId}>{words.address}</label>
        <select id={selectId} value={key} onChange={(change) => setWanted(change.target.value)}>
          <option value={HUB_CHOOSES}>{words.hubChooses}</option>
          {all.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)} disabled={isAway && one === picked}>
              {nameOf(one)}
              {isAway && one === picked && ` (${words.isAway})`}
            </option>
          ))}
        </select>
      </div>
      <Button className="action" type="submit" isDisabled={isDisabled || key === pickedKey}>
        {words.use}
      </Button>
    </Form>
  )
}

function nameOf({ adapter, address }: HubAddress): string {
  return `${adapter} · ${address}`
}

function keyOf({ adapter, address }: HubAddress): string {
  return `${adapter} ${address}`
}
