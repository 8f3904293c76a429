// SPDX-License-Identifier: EUPL-1.2

import { blackBy } from '../../../shared/features/fleet/black-by.ts'
import { fleetWords } from '../../../shared/features/fleet/desk-words.ts'
import { colourOf } from '../../../shared/features/fleet/display-numbers.ts'
import { IDENTIFY_COLOURS } from '../../../shared/features/fleet/identify-colours.ts'
import { orderText } from '../../../shared/features/fleet/order-words.ts'
import { saidProblem } from '../../../shared/features/fleet/problem-words.ts'
import { levelOf, type Problem } from '../../../shared/features/fleet/problems.ts'
import { AllRoomsNote } from '../displays/paired-displays.tsx'
import { useI18n } from '../language/language.tsx'
import { DeviceActs } from './device-acts.tsx'
import { DeviceDetails } from './device-details.tsx'
import { DevicePicture } from './device-picture.tsx'
import type { DeviceProps } from './device-props.ts'

/** One screen: where it hangs, what is wrong with it and what to do, and how it is in detail. */
export function DeviceItem({ problems, ...props }: DeviceProps & { problems: readonly Problem[] }) {
  const { desk, display, hubNow } = props
  const { language, words, t } = useI18n()
  const said = fleetWords[language]
  const room = desk.day.rooms.find(({ id }) => id === display.roomId)
  const { number, order } = display.device
  const colour = IDENTIFY_COLOURS[colourOf(number)]
  const level = levelOf(problems)
  const isBlack = blackBy(display, desk.view.screens) !== null
  const shown = isBlack && level === 'good' ? 'black' : level
  const roomName = room ? t(room.name) : display.roomId
  const called = `${roomName}, ${display.name || words.unnamed}`
  return (
    <li className="device" data-level={desk.isLinked ? shown : undefined}>
      <h3>
        <span
          className="device-number"
          style={{ background: colour?.ground, color: colour?.ink }}
          title={colour && said.number(number, colour.word[language])}
        >
          {number}
        </span>{' '}
        <bdi>{roomName}</bdi>
        {display.name !== '' && (
          <span className="quiet">
            {' · '}
            <bdi>{display.name}</bdi>
          </span>
        )}{' '}
        <AllRoomsNote display={display} />{' '}
        {desk.isLinked && display.way === 'open' && (
          <span className="quiet">({said.notPinned}) </span>
        )}
        {desk.isLinked && <span className="device-level">{said.levels[shown]}</span>}
      </h3>
      {problems.map((problem) => {
        const { what, todo } = saidProblem(problem, language)
        return (
          <p key={problem.name} className="device-problem" data-level={problem.level}>
            <b>{what}</b> · {todo}
          </p>
        )
      })}
      {isBlack && shown !== 'black' && <p className="device-blank">{said.levels.black}</p>}
      <DevicePicture {...props} called={called} />
      {desk.isLinked && hubNow !== null && (
        <DeviceDetails {...{ display, hubNow }} day={desk.day} />
      )}
      <DeviceActs {...props} called={called} />
      <p className="device-order quiet" role="status">
        {order && orderText(order.ask, order.state, language)}
      </p>
    </li>
  )
}
