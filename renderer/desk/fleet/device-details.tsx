// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import { fleetWords } from '../../../shared/features/fleet/desk-words.ts'
import { spanText } from '../../../shared/features/fleet/problem-words.ts'
import { clockErrorText, roundedUp } from '../../../shared/i18n/clock-words.ts'
import { HOUR, type Instant } from '../../../shared/instant.ts'
import type { Language } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'

type Props = { display: DisplayStatus; day: EventDay; hubNow: Instant }

/** How a screen is, as it said itself and as the hub measured. */
export function DeviceDetails({ display, day, hubNow }: Props) {
  const { language } = useI18n()
  const said = fleetWords[language]
  const { clockErrorMs, roundTripMs, size, drawing, isConnected, device, way } = display
  const { machine, seenAt, framesPerS } = device
  const lines: [string, string | null][] = [
    [said.seen, isConnected ? said.seenNow : seenText(seenAt, hubNow, language)],
    [said.roundTrip, roundTripMs === null ? null : `${roundedUp(roundTripMs)} ms`],
    [said.clock, isConnected ? clockErrorText(clockErrorMs, language) : null],
    [said.picture, isConnected ? paintText() : null],
    [said.awake, machine && awakeText(machine.isAwake)],
    [said.size, size],
    [said.screen, machine?.screen?.name || null],
    [said.link, way ? said.ways[way] : null],
    [said.runsOn, machine && said[machine.kind]],
    [said.version, machine?.version ?? null],
    [said.uptime, machine && sinceText(machine.upSince)],
    [said.battery, batteryText()],
    [said.restarts, machine?.restarts ? said.restartsToday(machine.restarts) : null],
  ]
  return (
    <dl className="device-details">
      {lines.map(
        ([what, told]) =>
          told !== null && (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{told}</dd>
            </div>
          ),
      )}
    </dl>
  )

  function paintText(): string | null {
    if (drawing.kind === 'stopped') return said.paintsNot
    if (framesPerS === null) return null
    return said.paints(framesPerS.toLocaleString(language))
  }

  function awakeText(isAwake: boolean | null): string {
    if (isAwake === null) return said.awakeUnknown
    return isAwake ? said.awakeYes : said.awakeNo
  }

  /** A time of day says nothing of yesterday. */
  function sinceText(at: Instant): string {
    const time = timeOfDay(at, day.timeZone)
    const ms = hubNow - at
    return ms > 12 * HOUR ? spanText(ms, language) : `${time} (${spanText(ms, language)})`
  }

  function batteryText(): string | null {
    if (!machine?.battery) return null
    const percent = Math.round(machine.battery.level * 100)
    return machine.battery.isCharging ? said.charging(percent) : said.notCharging(percent)
  }
}

function seenText(seenAt: Instant | null, hubNow: Instant, language: Language): string {
  const said = fleetWords[language]
  if (seenAt === null) return said.never
  return said.seenAgo(spanText(hubNow - seenAt, language))
}
