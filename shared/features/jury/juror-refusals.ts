// SPDX-License-Identifier: EUPL-1.2
import { ownOf } from '../../own.ts'
import type { Refusal } from '../../state/refusal.ts'
import type { Language } from '../../text.ts'
import { jurorWords } from './juror-words.ts'
import { jury } from './refusals.ts'

type Sentence = (refusal: Refusal) => Record<Language, string>

/** Why the hub doesn't take what a juror sent; in few words where no juror causes that. */
export function jurorRefusalSentence(refusal: Refusal, language: Language): string {
  const words = jurorWords[language]
  const sentence = ownOf(jury as Readonly<Record<string, unknown>>, refusal.name)
  // Filed by name, as the type of the list says.
  if (sentence) return (sentence as Sentence)(refusal)[language]
  if (refusal.name === 'unknown-team') return words.unknownTeam
  if (refusal.name === 'other-playback') return words.otherPlayback
  return words.otherRefusal(refusal.name)
}
