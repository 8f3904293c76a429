// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { CALENDAR_PATH } from '../../../shared/export/export-paths.ts'
import { giveOutWords } from '../../../shared/print/desk-words.ts'
import { qrMatrixOf } from '../../../shared/qr-encoder/qr-encoder.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { useI18n } from '../language/language.tsx'

// Wide enough for a phone at arm's length from a laptop.
const CODE_PX = 200

/** The programme's own address, for calendars on the venue's network: to scan, and to type. */
export function CalendarSection({ joinBase }: { joinBase: string | null }) {
  const words = giveOutWords[useI18n().language]
  const address = joinBase === null ? null : `${joinBase}${CALENDAR_PATH}`
  const matrix = useMemo(
    // With this scheme a phone offers to follow the calendar, and not to copy what is in it now.
    () => (address === null ? null : qrMatrixOf(address.replace(/^http:/, 'webcal:'))),
    [address],
  )
  return (
    <section>
      <h3>{words.calendar}</h3>
      <p className="quiet">{words.calendarHow}</p>
      {address !== null && matrix !== null ? (
        <div className="give-out-calendar">
          <QrCode matrix={matrix} sidePx={CODE_PX} label={words.calendarCode} />
          <p>
            <span className="quiet">{words.calendarAddress}</span>
            <br />
            <b>{address}</b>
          </p>
        </div>
      ) : (
        <p>{words.noAddress}</p>
      )}
    </section>
  )
}
