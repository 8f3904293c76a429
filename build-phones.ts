// SPDX-License-Identifier: EUPL-1.2
// What a phone loads on a bad network is weighed to the byte: how its script is made small.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { Language } from './shared/text.ts'

export function smallForPhones(language: Language): Plugin[] {
  return [wordsIn(language), ofOneRoom, withoutIndents, minifiedTwice]
}

/** Leaves the words behind that a page in this language never shows. */
function wordsIn(language: Language): Plugin {
  let left = 0
  return {
    name: 'words-in-one-language',
    load(id) {
      const [, other] = /\/shared\/i18n\/join\/(?:join|team)-(nl|en)\.ts$/.exec(id) ?? []
      if (!other || other === language) return null
      left += 1
      return `export const ${other} = null`
    },
    buildEnd() {
      // Where the words have moved, a phone would load both languages and nobody would see it.
      if (left !== 2) throw new Error(`no words were left out of the page in ${language}`)
    },
  }
}

/** A phone shows one room, and lays it out once: of what is remembered for many it keeps the last. */
const ofOneRoom: Plugin = {
  name: 'of-one-room',
  load(id) {
    if (id.endsWith('/shared/timeline/layout/same-plan.ts'))
      return 'export const sameAsBefore = (roomId, plan) => plan'
    if (!id.endsWith('/shared/timeline/lru-cache.ts')) return null
    return `export class LruCache {
      get(from, make) {
        if (this.from !== from) this.made = make((this.from = from))
        return this.made
      }
    }`
  },
}

/** How far a template's lines stand in is for its readers, and is left out of it when it is drawn. */
const withoutIndents: Plugin = {
  name: 'without-indents',
  transform: {
    filter: { id: /\/shared\/join-page\/.*\.ts$/ },
    handler: (code) => ({ code: code.replaceAll(/\n\s+/g, '\n'), map: null }),
  },
}

/**
 * Names of fields that stay within the script: they are in no message, and nobody asks for one by its
 * name as a text. A build in which that isn't so fails.
 */
const INNER_NAMES = (
  'beginsByItself byRoom displayPart droppedAt hasBegun hasParts heardAt heldAt highestMs hubNow ' +
  'innerBreak isAbsorbing isAgain isElsewhere isMeetingPoint isOnNewLink isStopped isTurning ' +
  'isWaitedFor isWhole keepsEnd keptMs lengthMs localAt lookAgainAt lowestMs monotonicNow ' +
  'nestedSpans offsetMs parentId partsPace phoneField placeIn plannedEnd plannedStart plenaryIn ' +
  'precisionMs retryMs shownHubNow stopTick uncutEnd upNext walkMs wallNow ' +
  'mornings nextDay questionCount questionIndex seeYou ' +
  'bounds burst countdown counted drift gotAt ownMs pending samples settle sides spans ' +
  'taken wanted ' +
  // Words of the page.
  'aboutPhase chooseTeam dayIsOver freeRoles giveBack heldBy inTeam joinTitle lessThan linkLost ' +
  'minutesLeft nameHint neverLinked noClock noTimeYet notBegun nothingNow otherRoom otherRooms ' +
  'readAhead rolesAndMore startSignal timeIsUp waitForSignal whereNow wholeStep youAre yourTeam'
).split(' ')

const RECORDED_SHAPES = new URL('shared/protocol/recorded-shapes.json', import.meta.url)

/** A second minifier finds what the first left, and gives inner names a letter or two. */
const minifiedTwice: Plugin = {
  name: 'minified-twice',
  async generateBundle(_, bundle) {
    const { minify } = await import('terser')
    const messages = readFileSync(RECORDED_SHAPES, 'utf8')
    // The page's script and what comes after it call things by the same names.
    let props = {}
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      const text = `${messages} ${chunk.code}`
      const told = INNER_NAMES.filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(text))
      if (told.length > 0) throw new Error(`not only within the script: ${told.join(', ')}`)
      const nameCache = { vars: { props: {} }, props }
      const { code } = await minify(chunk.code, {
        ...{ module: true, ecma: 2019, nameCache },
        compress: {
          passes: 3,
          hoist_funs: true,
          pure_getters: true,
          unsafe: true,
          unsafe_arrows: true,
          unsafe_methods: true,
        },
        mangle: { properties: { regex: new RegExp(`^(${INNER_NAMES.join('|')})$`) } },
      })
      if (code === undefined) throw new Error(`${chunk.fileName} is nothing once it is minified`)
      props = nameCache.props
      chunk.code = code
    }
  },
}
