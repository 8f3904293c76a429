// SPDX-License-Identifier: EUPL-1.2
import { isTimeZone } from '../clocks.ts'

/** What Outlook and Exchange call the zones around us; CLDR's `windowsZones` has all. */
const WINDOWS: Record<string, string> = {
  'w. europe standard time': 'Europe/Amsterdam',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'gtb standard time': 'Europe/Bucharest',
  'fle standard time': 'Europe/Helsinki',
  'e. europe standard time': 'Europe/Chisinau',
  'turkey standard time': 'Europe/Istanbul',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'india standard time': 'Asia/Kolkata',
  'tokyo standard time': 'Asia/Tokyo',
  'sa eastern standard time': 'America/Cayenne',
  'sa western standard time': 'America/La_Paz',
  'sa pacific standard time': 'America/Bogota',
  utc: 'UTC',
}

/** The IANA name of a zone that a calendar names its own way, or `null`. */
export function ianaZone(name: string): string | null {
  const plain = name.trim().replace(/^"|"$/g, '')
  if (isTimeZone(plain)) return plain
  const known = WINDOWS[plain.toLowerCase()]
  if (known) return known
  // `/freeassociation.sourceforge.net/Europe/Amsterdam`
  const last = /([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+)$/.exec(plain)?.[1]
  return last && isTimeZone(last) ? last : null
}
