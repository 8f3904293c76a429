// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import { en } from './report-en.ts'
import { nl } from './report-nl.ts'
import type { ReportWords } from './report-words.ts'

export const reportWords: Record<Language, ReportWords> = { nl, en }
