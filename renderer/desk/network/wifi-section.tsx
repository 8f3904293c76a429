// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Wifi } from '../../../shared/day/day.ts'
import { paperWords } from '../../../shared/features/network/paper-words.ts'
import { wifiWarnings } from '../../../shared/features/network/wifi-warnings.ts'
import { qrMatrixOf } from '../../../shared/qr-encoder/qr-encoder.ts'
import { wifiQrText } from '../../../shared/qr-text.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { useI18n } from '../language/language.tsx'

// Wide enough for a phone at arm's length from a laptop.
const CODE_PX = 264

type Props = { wifi: Wifi | null; onFillIn(): void }

/** The code that takes a phone onto the venue's Wi-Fi, shown when asked, and what may go wrong with it. */
export function WifiSection({ wifi, onFillIn }: Props) {
  const { language } = useI18n()
  const words = paperWords[language]
  const [isShown, setIsShown] = useState(false)
  return (
    <section>
      <h3>{words.wifiTitle}</h3>
      {wifi === null ? (
        <>
          <p>{words.wifiNone}</p>
          <Button className="action" onPress={onFillIn}>
            {words.wifiFillIn}
          </Button>
        </>
      ) : (
        <>
          <p className="quiet">{words.wifiHow}</p>
          {wifiWarnings(wifi).map((warning) => (
            <p key={warning}>{words.warnings[warning]}</p>
          ))}
          {wifi.password !== null && <p>{words.wifiSeen}</p>}
          {isShown && <WifiCode wifi={wifi} />}
          <Button className="action" onPress={() => setIsShown(!isShown)}>
            {isShown ? words.wifiHide : words.wifiShow}
          </Button>
        </>
      )}
    </section>
  )
}

function WifiCode({ wifi }: { wifi: Wifi }) {
  const { language } = useI18n()
  const matrix = useMemo(() => qrMatrixOf(wifiQrText(wifi)), [wifi])
  return (
    <QrCode matrix={matrix} sidePx={CODE_PX} label={paperWords[language].wifiCode(wifi.name)} />
  )
}
