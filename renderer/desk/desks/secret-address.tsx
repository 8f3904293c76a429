// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { qrMatrixOf } from '../../../shared/qr-encoder/qr-encoder.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { useI18n } from '../language/language.tsx'
import { copyFrom } from './copy-text.ts'

// Wide enough for a phone at arm's length from a laptop.
const CODE_PX = 264

/** The words for the code, and for the address in it. */
type Props = { address: string; code: string; label: string }

/** An address that lets one device in: to scan, or to copy. */
export function SecretAddress({ address, code, label }: Props) {
  const { words } = useI18n()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const matrix = useMemo(() => qrMatrixOf(address), [address])
  const copy = async () => {
    if (field.current) setCopied(await copyFrom(field.current))
  }
  return (
    <div className="secret-address">
      <QrCode matrix={matrix} sidePx={CODE_PX} label={code} />
      <label>
        <span className="quiet">{label}</span>
        <textarea ref={field} readOnly rows={2} value={address} spellCheck={false} />
      </label>
      <div className="secret-address-copy">
        <Button className="action" onPress={copy}>
          {words.copy}
        </Button>
        <span role="status">{copied !== null && (copied ? words.copied : words.selected)}</span>
      </div>
    </div>
  )
}
