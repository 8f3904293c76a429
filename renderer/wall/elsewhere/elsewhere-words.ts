// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'

/** What stands over the name of the place where people should be. */
export const nowInWords: Record<Language, string> = { nl: 'Nu in', en: 'Now in' }
