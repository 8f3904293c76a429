// SPDX-License-Identifier: EUPL-1.2
import type { Wifi } from '../../../shared/day/day.ts'
import type { DisplayWords } from '../../../shared/i18n/display.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { PlainAddress } from './plain-address.tsx'

type Props = {
  wifi: Wifi | null
  base: string
  code: string
  words: DisplayWords
  hasTeams: boolean
}

/** What to do, in order: the network first, where the day has one of its own. */
export function JoinSteps({ wifi, base, code, words, hasTeams }: Props) {
  return (
    <ol className="parts join-steps">
      {wifi && (
        <li>
          <span>
            {words.wifi} <b className="typed">{wifi.name}</b>
            <br />
            {wifi.password === null ? (
              words.openNetwork
            ) : (
              <>
                {words.password} <b className="typed">{wifi.password}</b>
              </>
            )}
          </span>
        </li>
      )}
      <li>
        <span>
          {words.scanOrGo}{' '}
          <b className="typed">
            <PlainAddress base={base} />
          </b>{' '}
          <span className="typed">
            {words.andType} <b>{spacedCode(code)}</b>
          </span>
        </span>
      </li>
      {hasTeams && (
        <li>
          <span>{words.chooseTeam}</span>
        </li>
      )}
    </ol>
  )
}
