// SPDX-License-Identifier: EUPL-1.2

const uri = { type: 'string', format: 'uri' }
const uuid = { type: 'string', format: 'uuid' }
const date = { type: 'string', format: 'date' }
const dateTime = { type: 'string', format: 'date-time' }
const text = { type: 'string' }

function closed(properties: Record<string, object>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', additionalProperties: false, required, properties }
}

/**
 * What https://c3voc.de/schedule/schema.json asks of a schedule, in our own words and without what
 * we never write. Its versions differ, and this is the strictest of each: all that any of them asks,
 * and nothing that one of them refuses.
 */
export const SCHEDULE_SCHEMA = closed({
  $schema: { const: 'https://c3voc.de/schedule/schema.json' },
  schedule: closed({
    version: text,
    base_url: uri,
    conference: closed(
      {
        acronym: { type: 'string', pattern: '^[a-z0-9_-][a-z0-9_]{3,}$' },
        title: text,
        ...{ start: date, end: date, daysCount: { type: 'integer' } },
        timeslot_duration: { type: 'string', pattern: '^[0-9]+:[0-9]{2}$' },
        time_zone_name: { type: 'string', pattern: '^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$' },
        rooms: {
          type: 'array',
          items: closed({
            ...{ name: text, guid: uuid },
            description: { type: ['string', 'null'] },
            capacity: { type: ['number', 'null'] },
          }),
        },
        days: {
          type: 'array',
          items: closed({
            index: { type: 'integer' },
            ...{ date, day_start: dateTime, day_end: dateTime },
            rooms: {
              type: 'object',
              additionalProperties: {
                type: 'array',
                items: closed({
                  id: { type: 'integer', minimum: 1 },
                  ...{ guid: uuid, logo: text, date: dateTime },
                  start: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' },
                  duration: { type: 'string', pattern: '^[0-9]+:[0-9]{2}$' },
                  room: text,
                  slug: { type: 'string', pattern: '^[a-z0-9_-]+[a-z0-9]$' },
                  ...{ url: uri, title: text, subtitle: text, track: text, type: text },
                  ...{ language: text, abstract: text, description: text },
                  ...{ recording_license: text, do_not_record: { type: 'boolean' } },
                  persons: { type: 'array', items: closed({ name: text }) },
                  links: { type: 'array' },
                  attachments: { type: 'array' },
                  answers: { type: 'array' },
                }),
              },
            },
          }),
        },
      },
      ['time_zone_name'],
    ),
  }),
})
