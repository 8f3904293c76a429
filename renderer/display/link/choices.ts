// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'

/** What the page's address chooses: `?hub=…&lang=en&ground=paper&screen=2`. */
export type Choices = {
  /** Where the hub is; the page's own origin where nothing else is asked. */
  hubBase: string
  /** `null`: the day's own language. */
  language: Language | null
  /** Paper is for bright rooms. */
  ground: 'dark' | 'paper'
  /** Which of several windows on one machine this is; `null`: it finds out by itself. */
  screen: number | null
}

export function choicesOf(location: { origin: string; search: string }): Choices {
  const asked = new URLSearchParams(location.search)
  const language = asked.get('lang')
  return {
    hubBase: hubBaseOf(asked.get('hub')) ?? location.origin,
    // Not by its schema: this runs before there are any.
    language: language === 'nl' || language === 'en' ? language : null,
    ground: asked.get('ground') === 'paper' ? 'paper' : 'dark',
    screen: /^\d{1,2}$/.test(asked.get('screen') ?? '') ? Number(asked.get('screen')) : null,
  }
}

/** `192.168.10.20:4500` is as good as `http://192.168.10.20:4500`. */
function hubBaseOf(asked: string | null): string | null {
  if (!asked) return null
  const address = /^https?:\/\//.test(asked) ? asked : `http://${asked}`
  try {
    return new URL(address).origin
  } catch {
    // Mistyped: the page's own hub is the next best.
    return null
  }
}
