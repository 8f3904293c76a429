// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/** What a new day can begin with: a day file of this name in `assets/days/templates`, or a sample. */
export const TemplateId = z.enum([
  'workshop-afternoon',
  'hackathon-24-hours',
  'design-sprint',
  'unconference',
  'staatsprint',
  'zo-bouwen-wij',
])
export type TemplateId = z.infer<typeof TemplateId>
export const TEMPLATES: readonly TemplateId[] = TemplateId.options
