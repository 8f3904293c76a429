// SPDX-License-Identifier: EUPL-1.2
import { VIEWING_RANGES } from '../../day/viewing.ts'
import type { RefusalSentences } from '../refusal-sentences.ts'
import { numberText } from './typed-number.ts'

export const viewing: RefusalSentences<'not-a-viewing'> = {
  'not-a-viewing'({ field, value }) {
    const { least, most } = VIEWING_RANGES[field]
    if (field === 'diagonalInch') {
      return {
        nl: `Een scherm van ${numberText(value, 'nl')} inch kan niet kloppen. Vul de beelddiagonaal in: ${least} tot ${most} inch.`,
        en: `A screen of ${numberText(value, 'en')} inches can’t be right. Give the diagonal of its picture: ${least} to ${most} inches.`,
      }
    }
    return {
      nl: `Een verste stoel op ${numberText(value, 'nl')} m kan niet kloppen. Vul de afstand tot het scherm in: ${least} tot ${most} m.`,
      en: `A farthest seat at ${numberText(value, 'en')} m can’t be right. Give its distance from the screen: ${least} to ${most} m.`,
    }
  },
}
