// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import { en } from './join-en.ts'
import { nl } from './join-nl.ts'
import type { JoinWords } from './join-words.ts'

// A file each: a phone shows one language, and its script is built without the other.
export const joinWords: Record<Language, JoinWords> = { nl, en }
