// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room } from '../../day/day.ts'
import { joinAddressOf, spacedCode } from '../../join-code.ts'
import { dayText } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { plainAddress } from '../../qr-text.ts'
import { textIn } from '../../text.ts'
import { type PrintInput, type PrintPart, partOf } from '../print-part.ts'
import { printWords } from '../print-words.ts'
import { qrDrawing } from '../qr-drawing.ts'
import { sizeClass, sizeToFit } from '../type-size.ts'

/** A poster for each room that phones join in: the code to scan, and the same to type. */
export function posters(input: PrintInput): PrintPart {
  const { day, language, joinBase } = input
  const { nothing } = printWords[language]
  if (joinBase === null) return partOf([], nothing.address)
  const sheets = day.rooms.flatMap((room) => poster(input, joinBase, room) ?? [])
  return partOf(sheets, nothing.posters)
}

function poster(
  { day, language, encodeQr }: PrintInput,
  joinBase: string,
  room: Room,
): Html | null {
  const { joinCode } = room
  const matrix =
    joinCode && room.kind !== 'place' ? encodeQr(joinAddressOf(joinBase, joinCode)) : null
  if (!joinCode || !matrix) return null
  const words = printWords[language]
  const name = textIn(room.name, language)
  const size = sizeToFit(name, { width: 182, height: 30 })
  const address = plainAddress(joinBase)
  const addressSize = sizeToFit(address, { width: 182, height: 14 })
  const challenge = day.challenges.find(({ id }) => id === room.challenge)
  return html`<section class="sheet sign poster">
<p class="kicker">${dayText(day.title, language)}</p>
<h2 class="${sizeClass(size)}">${dayText(room.name, language)}</h2>
${challenge ? html`<p class="about">${words.challenge(challenge.number)} · ${dayText(challenge.title, language)}</p>` : null}
<div class="join">
${qrDrawing(matrix, `${words.phoneCode} ${name}`)}
<div class="steps"><p class="lead">${words.join}</p>
${wifiStep(day, words)}<p>${words.scan}</p></div>
</div>
<p class="typed"><span>${words.orGoTo}</span> <b class="${sizeClass(addressSize)}">${address}</b></p>
<p class="typed"><span>${words.andType}</span> <b class="join-code">${spacedCode(joinCode)}</b></p>
</section>`
}

function wifiStep({ wifi }: EventDay, words: (typeof printWords)['nl']): Html | null {
  if (!wifi) return null
  return html`<p>${words.wifi}<br><b>${wifi.name}</b></p>
<p>${wifi.password === null ? words.openWifi : html`${words.password}<br><b>${wifi.password}</b>`}</p>`
}
