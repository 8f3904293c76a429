// SPDX-License-Identifier: EUPL-1.2
import { Language } from '../../shared/text.ts'

/** What the page's address chooses: `?hub=…&lang=en&ground=paper`. */
export type Choices = {
  /** Where the hub is; the page's own origin where nothing else is asked. */
  hubBase: string
  /** `null`: the day's own language. */
  language: Language | null
  /** Paper is for bright rooms. */
  ground: 'dark' | 'paper'
}

export function choicesOf(location: { origin: string; search: string }): Choices {
  const asked = new URLSearchParams(location.search)
  const language = Language.safeParse(asked.get('lang'))
  return {
    hubBase: hubBaseOf(asked.get('hub')) ?? location.origin,
    language: language.success ? language.data : null,
    ground: asked.get('ground') === 'paper' ? 'paper' : 'dark',
  }
}

/** `192.168.10.20:4500` is as good as `http://192.168.10.20:4500`. */
function hubBaseOf(asked: string | null): string | null {
  if (!asked) return null
  const address = /^https?:\/\//.test(asked) ? asked : `http://${asked}`
  return URL.canParse(address) ? new URL(address).origin : null
}
