// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import { LONGEST, type NameField } from './typed-name.ts'

/** What a phone says of its team's name and yell. */
export type NamingPhoneWords = {
  title: string
  fields: Record<NameField, string>
  hints: Record<NameField, string>
  /** Where the day has a facilitator look first. */
  looked: string
  send: string
  /** Before what was sent. */
  sent: string
  /** Before a yell. */
  yell: string
  waits: string
  approved: string
  refused: string
}

export const namingPhoneWords: Record<Language, NamingPhoneWords> = {
  nl: {
    title: 'Teamnaam en yell',
    fields: { name: 'Teamnaam', yell: 'Yell' },
    hints: {
      name: `Ten hoogste ${LONGEST.name} tekens. Mag leeg blijven.`,
      yell: `Ten hoogste ${LONGEST.yell} tekens. Mag leeg blijven.`,
    },
    looked: 'Een begeleider kijkt ernaar voordat het op de schermen komt.',
    send: 'Stuur in',
    sent: 'Ingestuurd',
    yell: 'yell',
    waits: 'Het komt op de schermen als een begeleider ja zegt',
    approved: 'Op de schermen',
    refused: 'De begeleider zei nee tegen jullie naam of yell. Kies iets anders',
  },
  en: {
    title: 'Team name and yell',
    fields: { name: 'Team name', yell: 'Yell' },
    hints: {
      name: `At most ${LONGEST.name} characters. May stay empty.`,
      yell: `At most ${LONGEST.yell} characters. May stay empty.`,
    },
    looked: 'A facilitator looks at it before it is on the screens.',
    send: 'Send',
    sent: 'Sent',
    yell: 'yell',
    waits: 'It is on the screens once a facilitator says yes',
    approved: 'On the screens',
    refused: 'The facilitator said no to your name or yell. Choose something else',
  },
}
