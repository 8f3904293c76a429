// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Network } from '../../../shared/features/address/network.ts'
import { paperWords } from '../../../shared/features/network/paper-words.ts'
import { copyFrom } from '../desks/copy-text.ts'
import { useI18n } from '../language/language.tsx'

type Props = { network: Network; onPrint(): void }

/** Says which codes on paper are dead since an address went, and the ways out. */
export function PaperSection({ network, onPrint }: Props) {
  const { language } = useI18n()
  const words = paperWords[language]
  const { last, seen, keepOld, publicBase, current } = network
  if (!last?.isFromGone || publicBase !== null) return null
  const { address } = last.from
  const isBack = seen.some((one) => one.address === address)
  return (
    <section>
      <h3>{words.title}</h3>
      {isBack ? (
        <p role="status">{words.workAgain(address)}</p>
      ) : (
        <>
          <p role="status">
            {words.areDead(address)} {current !== null && words.screensNameNew}
          </p>
          {current !== null && (
            <Button className="action" onPress={onPrint}>
              {words.printAgain}
            </Button>
          )}
          {keepOld !== null && <Command text={keepOld} />}
        </>
      )}
    </section>
  )
}

function Command({ text }: { text: string }) {
  const { language, words: all } = useI18n()
  const words = paperWords[language]
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => {
    if (field.current) setCopied(await copyFrom(field.current))
  }
  return (
    <>
      <p>{words.orKeep}</p>
      <label>
        <span className="quiet">{words.command}</span>
        <textarea ref={field} readOnly rows={2} value={text} spellCheck={false} />
      </label>
      <p className="quiet">{words.checkFirst}</p>
      <Button className="action" onPress={copy}>
        {all.copy}
      </Button>
      <span role="status">{copied !== null && (copied ? all.copied : all.selected)}</span>
    </>
  )
}
