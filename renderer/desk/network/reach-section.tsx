// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Cause, Reach, ReachBegun } from '../../../shared/features/network/reach.ts'
import { reachWords } from '../../../shared/features/network/reach-words.ts'
import { qrMatrixOf } from '../../../shared/qr-encoder/qr-encoder.ts'
import { plainAddress } from '../../../shared/qr-text.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { useI18n } from '../language/language.tsx'
import { beginReach, lookAtReach } from './reach-hub.ts'

// Wide enough for a phone at arm's length from a laptop.
const CODE_PX = 264
// Whoever holds the phone looks up at the desk by then.
const ASK_EVERY_MS = 1_000

/** Waits for a phone that somebody holds to the code, and says why none comes. */
export function ReachSection({ isDisabled }: { isDisabled: boolean }) {
  const { language } = useI18n()
  const words = reachWords[language]
  const [begun, setBegun] = useState<ReachBegun | 'failed' | null>(null)
  const begin = async () => setBegun((await beginReach()) ?? 'failed')
  const isBegun = begun !== null && begun !== 'failed'
  return (
    <section>
      <h3>{words.title}</h3>
      <p className="quiet">{words.how}</p>
      {isBegun && <Waiting key={begun.id} begun={begun} />}
      <Button className="action" isDisabled={isDisabled} onPress={begin}>
        {isBegun ? words.again : words.begin}
      </Button>
      <p role="alert">{begun === 'failed' && words.refused}</p>
    </section>
  )
}

function Waiting({ begun: { id, address } }: { begun: ReachBegun }) {
  const { language } = useI18n()
  const words = reachWords[language]
  const reach = useReach(id)
  const matrix = useMemo(() => address && qrMatrixOf(address), [address])
  const isReached = reach?.state === 'reached'
  const causes = reach?.causes ?? []
  return (
    <div className="network-reach" data-is-reached={isReached}>
      {!isReached && address !== null && matrix && (
        <div className="network-reach-code">
          <QrCode matrix={matrix} sidePx={CODE_PX} label={words.code} />
          <p>
            <span className="quiet">{words.address}</span>
            <br />
            {plainAddress(address)}
          </p>
        </div>
      )}
      <div className="network-reach-says" role="status">
        {isReached ? (
          <p className="network-reached">{words.reached}</p>
        ) : (
          causes.length === 0 && <p>{words.waiting}</p>
        )}
        {causes[0] && <p>{words.notYet}</p>}
        <Causes causes={causes.slice(0, 1)} />
        {causes.length > 1 && <p>{words.otherwise}</p>}
        <Causes causes={causes.slice(1)} />
      </div>
    </div>
  )
}

function Causes({ causes }: { causes: readonly Cause[] }) {
  const { language } = useI18n()
  const words = reachWords[language].causes
  if (causes.length === 0) return null
  return (
    <ul className="network-causes">
      {causes.map((cause) => (
        <li key={cause}>
          <b>{words[cause].why}</b> {words[cause].todo}
        </li>
      ))}
    </ul>
  )
}

/** How the wait stands, asked again and again until a phone has come. */
function useReach(id: string): Reach | null {
  const [reach, setReach] = useState<Reach | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isCurrent = true
    const look = async () => {
      const now = await lookAtReach(id)
      if (!isCurrent) return
      if (now) setReach(now)
      if (now?.state !== 'reached') timer = setTimeout(look, ASK_EVERY_MS)
    }
    void look()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id])
  return reach
}
