// SPDX-License-Identifier: EUPL-1.2
import { isIpv6, isSame, whyOf } from '../../../shared/features/address/why-address.ts'
import { networkPageWords } from '../../../shared/features/network/desk-words.ts'
import { hubCodeOf } from '../../../shared/hub-code.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { plainAddress } from '../../../shared/qr-text.ts'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { useProblem } from '../shell/use-commands.ts'
import { AdapterList } from './adapter-list.tsx'
import { PaperSection } from './paper-section.tsx'
import { PublicAddress } from './public-address.tsx'
import { ReachSection } from './reach-section.tsx'
import { WifiSection } from './wifi-section.tsx'
import './network.css'

/** Which address the codes carry and why, and what else they could carry. */
export function NetworkPage({ desk, send }: PageProps) {
  const { language } = useI18n()
  const words = networkPageWords[language]
  const { view, isLinked } = desk
  const { network, joinBase } = view
  const { current, seen, publicBase } = network
  const { ask, problem } = useProblem(desk.day, send)
  const code = joinBase === null ? null : hubCodeOf(joinBase)
  const here = current && seen.find((one) => isSame(one, current))
  return (
    <div className="network">
      <h2 tabIndex={-1}>{words.title}</h2>
      <section className="network-now" aria-live="polite">
        {joinBase === null ? (
          <p>{words.noCodes}</p>
        ) : (
          <p>
            {words.inCodes}
            <br />
            <b className="network-address">{plainAddress(joinBase)}</b>
          </p>
        )}
        <p>{words.why[whyOf(network)]}</p>
        {code !== null && (
          <p>
            {words.displayCode}
            <br />
            <b className="network-address">{spacedCode(code)}</b>
            <br />
            <span className="quiet">{words.displayCodeHow}</span>
          </p>
        )}
        {publicBase === null && current && isIpv6(current) && <p>{words.ipv6}</p>}
        {publicBase === null && here?.isTemporary && <p>{words.temporary}</p>}
      </section>
      <PaperSection network={network} onPrint={() => desk.goTo('print')} />
      <ReachSection isDisabled={!isLinked} key={joinBase} />
      <p role="alert">{problem !== null && <bdi>{problem}</bdi>}</p>
      {!network.isFixed && (
        <AdapterList
          network={network}
          isDisabled={!isLinked}
          onPick={(address) => ask({ type: 'pickAddress', address })}
        />
      )}
      <WifiSection wifi={desk.day.wifi} onFillIn={() => desk.goTo('tables', 'wifi')} />
      <PublicAddress
        publicBase={publicBase}
        isDisabled={!isLinked}
        onSet={(base) => ask({ type: 'setPublicAddress', base })}
      />
    </div>
  )
}
