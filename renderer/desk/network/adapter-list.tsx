// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { HubAddress, Network, SeenAddress } from '../../../shared/features/address/network.ts'
import { adaptersIn, isSame } from '../../../shared/features/address/why-address.ts'
import { networkPageWords } from '../../../shared/features/network/desk-words.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  network: Network
  isDisabled: boolean
  onPick(address: HubAddress | null): void
}

/** Every adapter of the hub's machine in words, and its addresses to choose from. */
export function AdapterList({ network, isDisabled, onPick }: Props) {
  const { language } = useI18n()
  const words = networkPageWords[language]
  const { seen, current, picked, publicBase } = network
  const isInCodes = (one: SeenAddress) =>
    publicBase === null && current !== null && isSame(one, current)
  return (
    <section>
      <h3>{words.adapters}</h3>
      <p className="quiet">{words.adaptersHow}</p>
      <ul className="network-adapters">
        {adaptersIn(seen).map(({ adapter, purpose, addresses }) => (
          <li key={adapter}>
            <p>
              <b>{adapter}</b> <span className="quiet">{words.purpose[purpose]}</span>
              {purpose !== 'routed' && addresses.some(({ isWayOut }) => isWayOut) && (
                <span className="quiet">, {words.wayOut}</span>
              )}
            </p>
            <ul>
              {addresses.map((one) => (
                <li key={one.address} data-is-in-codes={isInCodes(one)}>
                  <bdi>{one.address}</bdi>
                  {isInCodes(one) ? (
                    <b className="network-in-codes">{words.isInCodes}</b>
                  ) : (
                    one.canBeChosen && (
                      <Button
                        className="action"
                        aria-label={words.putThis(one.address)}
                        isDisabled={isDisabled || publicBase !== null}
                        onPress={() => onPick({ adapter: one.adapter, address: one.address })}
                      >
                        {words.use}
                      </Button>
                    )
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {picked !== null && (
        <Button className="action" isDisabled={isDisabled} onPress={() => onPick(null)}>
          {words.letHubChoose}
        </Button>
      )}
    </section>
  )
}
