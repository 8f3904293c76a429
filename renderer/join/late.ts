// SPDX-License-Identifier: EUPL-1.2
// What a phone can do without for its first second: the page came with all of it, and its forms are
// sent by the browser itself until this is here.
export { tickLists } from './check-lists.ts'
export { drawLate } from './draw-late.ts'
export { answerForms } from './forms.ts'
