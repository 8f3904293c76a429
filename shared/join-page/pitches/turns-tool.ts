// SPDX-License-Identifier: EUPL-1.2
import { type TurnsNow, turnsNow } from '../../features/pitches/turn-list.ts'
import { pitchWords } from '../../features/pitches/wall-words.ts'
import { roomNow } from '../../now/room-now.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** Who pitches when, as a list with the phone's own team in it, and how soon that is. */
export function turnsTool({ day, view, timeline, moment, now, language }: Live): Html | null {
  const turns = turnsNow(day, roomNow(day, timeline, moment))
  if (!turns) return null
  const words = pitchWords[language]
  const { drawnUntil } = view.room
  // Nobody reads on a phone who is still to be drawn on the wall.
  if (drawnUntil !== undefined && now < drawnUntil) {
    return html`<section><h2>${words.turns}</h2><p>${words.isDrawn}</p></section>`
  }
  const own = view.own.me?.teamId ?? null
  const soon = ownTurn(turns, own, language)
  return html`<section id="turns"><h2>${words.turns}</h2>
    ${soon && html`<p class="activity"><strong>${soon}</strong></p>`}
    <ol>${turns.teams.map(({ id, name }) => {
      const said = [
        id === turns.current?.id && words.now,
        turns.current && id === turns.next?.id && words.next,
        id === own && words.yours,
      ].filter((one) => typeof one === 'string')
      const text = html`${dayText(name, language)}${said.length > 0 && ` (${said.join(', ')})`}`
      return html`<li${id === turns.current?.id && html` aria-current="step"`}>${
        id === own ? html`<strong>${text}</strong>` : text
      }</li>`
    })}</ol></section>`
}

/** How soon the team is up; `null`: it has been, or has no turn. */
function ownTurn(
  { teams, current, next }: TurnsNow,
  own: string | null,
  language: Language,
): string | null {
  const words = pitchWords[language]
  const place = teams.findIndex(({ id }) => id === own)
  const from = current ? teams.indexOf(current) : -1
  if (place < 0 || place < from) return null
  if (place === from) return words.yourTurn
  if (next?.id === own) return current ? words.youNext : words.youFirst
  const before = teams[place - 1]
  if (before && before.id === next?.id) return words.youAfter(taggedIn(before.name, language))
  return words.youIn(place - Math.max(0, from))
}
