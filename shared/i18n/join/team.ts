// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import { en } from './team-en.ts'
import { nl } from './team-nl.ts'
import type { TeamWords } from './team-words.ts'

// A file each: a phone shows one language, and its script is built without the other.
export const teamWords: Record<Language, TeamWords> = { nl, en }
