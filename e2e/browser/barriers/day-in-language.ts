// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, Text } from '../../../shared/text.ts'
import { newFolder } from '../../processes/hub-process.ts'

/** Around each text of such a day, so that a page tells where the day speaks. */
export const BEGIN = '‹'
export const END = '›'

/**
 * A day file with the texts of another in one language only, each between {@link BEGIN} and
 * {@link END}.
 * @param change what becomes of a text
 * @returns where it was written
 */
export function dayIn(language: Language, file: string, change = (text: string) => text): string {
  const inLanguage = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inLanguage)
    if (typeof value !== 'object' || value === null) return value
    const text = Text.safeParse(value)
    if (text.success) {
      const said = change(text.data[language] ?? text.data.nl ?? text.data.en ?? '')
      return { [language]: `${BEGIN}${said}${END}` }
    }
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inLanguage(one)]))
  }
  const path = join(newFolder(), 'day.json')
  const day = inLanguage(JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(path, JSON.stringify({ ...Object(day), language }))
  return path
}

/**
 * What is wrong with the languages of a page that isn't in the day's: a text of the day without its
 * language or its direction, interface words with the day's, and a tag that nobody was to see.
 */
export function wrongLanguages([begin, end]: readonly [string, string]): string[] {
  const wrong: string[] = []
  const page = document.documentElement.lang
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const [element, text] = [node.parentElement, node.textContent ?? '']
    if (!element || element.closest('script, style')) continue
    const lang = element.closest('[lang]')?.getAttribute('lang')
    const isOfDay = text.includes(begin) || text.includes(end)
    if (isOfDay && lang === page) wrong.push(`no language: ${text}`)
    const hasDirection = element.closest('[dir=auto], bdi') !== null
    if (isOfDay && !hasDirection) wrong.push(`no direction: ${text}`)
  }
  for (const element of document.body.querySelectorAll('[lang]')) {
    const text = element.textContent ?? ''
    // The other language's name, and what a wall shows, quoted: also its own words are in the day's.
    // A field in which a language is typed holds no elements.
    const isOwn = element.closest('nav, .switch, .viewing-too-long, input, textarea') !== null
    const isWhole = text.startsWith(begin) && text.split(begin).length === 2
    // A wall shows a text's first sentence by itself, and what follows it smaller.
    const isRest = text.endsWith(end) && !text.includes(begin) && text.split(end).length === 2
    if (element.getAttribute('lang') !== page && !isOwn && !isWhole && !isRest)
      wrong.push(`not the day’s: ${text}`)
  }
  const all = [document.title, document.body.outerHTML].join()
  if (/[\u{e0000}-\u{e007f}]/u.test(all)) wrong.push('a tag is left')
  return [...new Set(wrong)].map((one) => one.replaceAll(end, end).slice(0, 160))
}
