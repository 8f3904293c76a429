// SPDX-License-Identifier: EUPL-1.2
import { clockQuality } from '../../../shared/clock/clock-quality.ts'
import { clockErrorText, roundedUp } from '../../../shared/i18n/clock-words.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import type { Milliseconds } from '../../../shared/instant.ts'
import type { Language } from '../../../shared/text.ts'
import { VERSION } from '../../../shared/version.ts'
import { useSecond } from '../../ui/seconds.ts'

/** How a display is, as it also tells the hub; `null`: not known. */
export type Health = {
  clockErrorMs: Milliseconds | null
  roundTripMs: Milliseconds | null
  /** Of its page: `1920×1080`. */
  size: string | null
}

type Props = { language: Language; isLinkLost: boolean; sizePx: number; health: () => Health }

/** For whoever hangs a display: its clock, its link and its picture, as they are each second. */
export function HealthLine({ language, isLinkLost, sizePx, health }: Props) {
  useSecond()
  const words = displayWords[language]
  const { clockErrorMs, roundTripMs, size } = health()
  const rest = [
    isLinkLost ? words.linkIsLost : roundTripMs !== null && words.roundTrip(roundedUp(roundTripMs)),
    size,
    VERSION,
  ].filter((part) => typeof part === 'string')
  return (
    <p className="health quiet" style={{ fontSize: sizePx }}>
      <span data-quality={clockQuality(clockErrorMs)}>
        {clockErrorMs !== null && `${words.clock} `}
        {clockErrorText(clockErrorMs, language)}
      </span>
      {rest.map((part) => ` · ${part}`)}
    </p>
  )
}
