// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '../../day/day.ts'
import { racePhoneWords } from '../../features/race/phone-words.ts'
import { type Race, racesOf, rewardOf } from '../../features/race/race.ts'
import { contentOf } from '../../now/span-content.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** The team's ideas: asked for from the first part on until the race is closed, and then the result. */
export function raceTool(live: Live): Html | null {
  if (!live.view.own.me) return null
  return html`${racesOf(live.day).map((race) => raceBlock(live, race))}`
}

/** Whether ideas are counted in the room at the moment, and the phone's team may tell how many. */
export function isRaceOn({ day, view, moment }: Live): boolean {
  const { step } = contentOf(day, (moment.activity ?? moment.step)?.id ?? '')
  const race = racesOf(day).find((one) => one.step === step)
  return race !== undefined && view.room.races?.some(({ key }) => key === race.key) !== true
}

function raceBlock(live: Live, race: Race): Html | null {
  const { view, language } = live
  const result = view.room.races?.find(({ key }) => key === race.key)
  const part = lastBegun(live, race)
  if (!result && !part) return null
  return html`<div class="race"><h2>${dayText(race.step.title, language)}</h2>${
    result ? resultOf(live, race, result) : part && countForm(live, race, part)
  }</div>`
}

type Result = NonNullable<Live['view']['room']['races']>[number]
type Counted = NonNullable<Live['view']['own']['counts']>[number]

function resultOf({ view, language }: Live, race: Race, result: Result): Html {
  const words = racePhoneWords[language]
  const { winners, most, places } = result
  const own = places[view.own.me?.teamId ?? '']
  const all = Object.values(places)
  const isShared = all.filter((place) => place === own).length > 1
  const reward = rewardOf(race)
  return html`<p>${words.closed}</p>${
    winners.length > 0 &&
    html`<p><strong>${winners.map(
      (name, index) => html`${index > 0 && ', '}<bdi>${dayText(name, language)}</bdi>`,
    )}</strong> ${words.winners(most, winners.length > 1)}.</p>`
  }<p>${own === undefined ? words.notCompared : words.place(own, all.length, isShared)}</p>${
    reward && html`<p>${words.reward}: ${dayText(reward, language)}</p>`
  }`
}

/** The part whose count is asked for: the last that has begun; `undefined`: none has. */
function lastBegun({ day, timeline, now, view }: Live, race: Race): Activity | undefined {
  const begun = race.parts.filter(
    ({ id }) =>
      view.own.counts?.some((count) => count.race === race.key && count.part === id) ||
      timeline.spans.some((span) => {
        if (span.start === null || span.start > now) return false
        const { activity, step, phase, slot } = contentOf(day, span.id)
        // A hall tells of the phase alone: what goes on in it, its teams' rooms know.
        if (span.isElsewhere) return slot !== null && phase === race.phase
        return activity?.id === id && step === race.step
      }),
  )
  return begun[begun.length - 1]
}

function countForm(live: Live, race: Race, part: Activity): Html {
  const { view, code, language, phoneField } = live
  const words = racePhoneWords[language]
  const counts = (view.own.counts ?? []).filter((count) => count.race === race.key)
  const own = counts.find((count) => count.part === part.id)
  const index = race.parts.indexOf(part)
  const before = counts.find((count) => count.part === race.parts[index - 1]?.id)
  const field = `count-${race.key}`
  return html`${counts.map((count) => countLine(live, race, count))}
    ${own && before && own.count < before.count && html`<p>${words.fewer(before.count)}</p>`}
    <form class="fills" method="post" action="/T/${code}/count" data-command="count">${phoneField}
    <input type="hidden" name="race" value="${race.key}"><input type="hidden" name="part" value="${part.id}">
    <label for="${field}">${words.howMany[0]}${dayText(part.title, language)}${words.howMany[1]}</label>
    <input id="${field}" name="count" inputmode="numeric" autocomplete="off" maxlength="12" required aria-describedby="${field}-hint">
    <p class="hint" id="${field}-hint">${index > 0 && `${words.wholeRow} `}${words.hint}</p>
    <button id="${field}-send">${own ? words.correct : words.send}</button></form>`
}

/** What stands for a part, and what doesn't, where two told different counts. */
function countLine({ language }: Live, { parts }: Race, counted: Counted): Html | null {
  const words = racePhoneWords[language]
  const part = parts.find(({ id }) => id === counted.part)
  if (!part) return null
  const { count, other } = counted
  const by = counted.by === 'captain' || counted.by === 'desk' ? counted.by : 'member'
  return html`<p><strong>${dayText(part.title, language)}: ${words.ideas(count)}</strong>${
    other !== null && html`. ${words.disputed[by]({ count, other })}`
  }${other !== null && by === 'captain' && ` ${words.captainDecides}`}</p>`
}
