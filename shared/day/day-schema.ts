// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { EventDay } from './day.ts'

/**
 * The day file's format as a JSON Schema (2020-12), for editors and for other programs. What
 * it can't say, names that must exist and times that must fit, `parseDay` checks.
 */
export function dayJsonSchema(): object {
  return {
    $id: 'https://zaalscherm.example/day.schema.json',
    title: 'Zaalscherm event day',
    ...z.toJSONSchema(EventDay, { io: 'input', unrepresentable: 'any' }),
  }
}
