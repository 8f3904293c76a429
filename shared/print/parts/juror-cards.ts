// SPDX-License-Identifier: EUPL-1.2
import { jurorAddressOf } from '../../features/jury/juror-code.ts'
import { spacedCode } from '../../join-code.ts'
import { dayText } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { type JurorCard, type PrintInput, type PrintPart, partOf } from '../print-part.ts'
import { printWords } from '../print-words.ts'
import { qrDrawing } from '../qr-drawing.ts'

/** As many as stand on a sheet with room to cut between them. */
const CARDS_ON_SHEET = 6

/** A card for each juror with the code that lets in their tablet, to be cut apart and handed out. */
export function jurorCards(input: PrintInput): PrintPart {
  const { jurors = [], language } = input
  const sheets = Array.from({ length: Math.ceil(jurors.length / CARDS_ON_SHEET) }, (_, index) => {
    const cards = jurors.slice(index * CARDS_ON_SHEET, (index + 1) * CARDS_ON_SHEET)
    return html`<section class="sheet juror-cards">${cards.map((card) => jurorCard(input, card))}</section>`
  })
  return partOf(sheets, printWords[language].nothing['juror-cards'])
}

function jurorCard(
  { day, language, joinBase, encodeQr }: PrintInput,
  { number, code, isChair }: JurorCard,
): Html {
  const words = printWords[language]
  const matrix = joinBase === null ? null : encodeQr(jurorAddressOf(joinBase, code))
  const address = joinBase?.replace(/^https?:\/\//, '')
  return html`<article class="juror-card">
<div><p class="kicker">${dayText(day.title, language)}</p>
<h2>${words.juror} ${number}${isChair && html`<span class="about">, ${words.chair}</span>`}</h2>
<p class="code">${spacedCode(code)}</p>
${address ? html`<p class="about">${words.scan}, ${words.orGoTo} <b>${address}/J</b></p>` : null}
<p class="hint">${words.jurorCardHint}</p></div>
${matrix ? qrDrawing(matrix, `${words.phoneCode} ${words.juror} ${number}`) : null}
</article>`
}
