// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { LeaveButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { PanelEntry, PanelProps } from '../shell/entries.ts'
import { desksLetIn, newDeskSecret } from './desk-secret.ts'
import { DesksList } from './desks-list.tsx'
import { SecretAddress } from './secret-address.tsx'
import { useDesks } from './use-desks.ts'

export const SECOND_DESK_PANEL: PanelEntry = {
  id: 'second-desk',
  title: ({ words }) => words.secondDesk,
  Panel: SecondDeskPanel,
}

/** Lets a second facilitator in: a code to scan, and the address in it, which work once. */
function SecondDeskPanel({ desk }: PanelProps) {
  const { words, people } = useI18n()
  const { joinBase } = desk.view
  const known = useDesks()
  const { made, renew } = useSecret()
  const isRefused = made?.secret === null
  // One that wasn't there has come by it.
  const isUsed = made !== null && known.desks?.some(({ id }) => !made.before.includes(id)) === true
  // What comes later comes above the button that has the focus, and takes it out of a low window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these moves it
  useEffect(() => {
    document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [made, known.desks])
  const address = made?.secret ? `${joinBase ?? location.origin}/desk#key=${made.secret}` : null
  return (
    <div className="second-desk">
      <p>{words.secondDeskHow}</p>
      {joinBase === null && <p className="quiet">{words.secondDeskHere}</p>}
      {address !== null && !isUsed && (
        <SecretAddress
          address={address}
          code={words.secondDeskCode}
          label={words.secondDeskAddress}
        />
      )}
      <p role="status">
        {isRefused && words.noSecondDesk}
        {isUsed && words.secondDeskCame}
      </p>
      {(isUsed || isRefused) && (
        <Button className="action" isDisabled={!desk.isLinked} onPress={renew}>
          {words.anotherSecret}
        </Button>
      )}
      <h3>{people.desks}</h3>
      <DesksList known={known} isDisabled={!desk.isLinked} />
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} autoFocus />
      </div>
    </div>
  )
}

/** A secret that lets one desk in, and which desks were in when it was asked for. */
function useSecret() {
  const [made, setMade] = useState<{ secret: string | null; before: string[] } | null>(null)
  const renew = useCallback(async () => {
    const before = (await desksLetIn())?.map(({ id }) => id) ?? []
    setMade({ secret: await newDeskSecret(), before })
  }, [])
  useEffect(() => {
    renew()
  }, [renew])
  return { made, renew }
}
