// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay, timeOfDayInSeconds } from '../../../shared/day/time-of-day.ts'
import { timeTypedOf } from '../../../shared/day/typed-time.ts'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import {
  instantTyped,
  itemStarts,
  nextItemAt,
  previousItemAt,
  SPEEDS,
} from '../../../shared/features/rehearsal/rehearsal-times.ts'
import type { RoomStatus } from '../../../shared/features/selection/room-status.ts'
import { type Instant, MINUTE } from '../../../shared/instant.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { useSecond } from '../../ui/seconds.ts'
import { PanelFrame } from '../controls/panel.tsx'
import { TimeField } from '../controls/time-field.tsx'
import { useI18n } from '../language/language.tsx'
import { useProblem } from '../shell/use-commands.ts'

type Props = {
  day: EventDay
  playback: LivePlayback
  statuses: readonly RoomStatus[]
  /** The live time. */
  now(): Instant | null
  isDisabled: boolean
  send(command: AnyCommand): Promise<CommandResult>
}

/** Starts a rehearsal; during one, shows its time and what moves it. */
export function RehearsalBar(props: Props) {
  const { playback, day, send } = props
  const { words } = useI18n()
  const { problem, ask: askHub } = useProblem(day, send)
  const { bar, willChange } = useFocusOnBar(playback.kind)
  const ask = (asked: RehearsalCommand) => {
    if (asked.type === 'beginRehearsal' || asked.type === 'endRehearsal') willChange()
    return askHub(asked)
  }
  const isReal = playback.kind === 'real'
  return (
    <section
      ref={bar}
      className="rehearsal-bar"
      data-goes-on={!isReal}
      aria-label={words.rehearsal}
      tabIndex={-1}
    >
      {isReal ? (
        <Begin {...props} ask={ask} />
      ) : (
        <Moves {...props} ask={ask} onJumped={() => bar.current?.focus()} />
      )}
      <p role="alert">{problem !== null && <bdi>{problem}</bdi>}</p>
    </section>
  )
}

type PartProps = Props & { ask(asked: RehearsalCommand): Promise<unknown> }

function Begin({ day, statuses, now, isDisabled, ask }: PartProps) {
  const { words } = useI18n()
  const [isOpen, setIsOpen] = useState(false)
  const [rate, setRate] = useState(1)
  const [asks, setAsks] = useState(false)
  const [first] = itemStarts(statuses)
  const isRunning = statuses.some(({ moment }) => moment.slot !== null && !moment.isOver)
  const open = () => {
    setAsks(false)
    setIsOpen(true)
  }
  return (
    <>
      <Button className="action" isDisabled={isDisabled} onPress={open}>
        {words.rehearse}
      </Button>
      {isOpen && (
        <PanelFrame title={words.rehearseTitle} onClose={() => setIsOpen(false)}>
          {isRunning && <p className="strong">{words.rehearseRunning}</p>}
          <p>{words.rehearseWhat}</p>
          <TimeForm
            day={day}
            read={(time) => instantTyped(day, statuses, time, now())}
            label={words.rehearseFrom}
            first={first === undefined ? '' : timeOfDay(first, day.timeZone)}
            isFocused
            onTime={async (at) => {
              // On a day that runs, one key more: all its walls will change.
              if (isRunning && !asks) return setAsks(true)
              await ask({ type: 'beginRehearsal', at, rate })
              setIsOpen(false)
            }}
          >
            <SpeedField rate={rate} onSpeed={setRate} />
            <Button
              className="action"
              data-kind={asks ? 'ask' : 'main'}
              type="submit"
              isDisabled={isDisabled}
            >
              {asks ? words.rehearseSure : words.beginRehearsal}
            </Button>
            <Button className="action" onPress={() => setIsOpen(false)}>
              {words.cancel}
            </Button>
          </TimeForm>
          <p className="only-heard" role="status">
            {asks && words.rehearseSure}
          </p>
        </PanelFrame>
      )}
    </>
  )
}

type MovesProps = PartProps & { onJumped(): void }

function Moves({ day, playback, statuses, now, isDisabled, ask, onJumped }: MovesProps) {
  const { words } = useI18n()
  const second = useSecond()
  const jump = (at: Instant | null) => {
    if (at !== null) ask({ type: 'jumpRehearsal', at })
  }
  const by = (ms: number) => {
    const at = now()
    jump(at === null ? null : at + ms)
  }
  const action = (label: string, onPress: () => void, isOff = false) => (
    <Button className="action" isDisabled={isDisabled || isOff} onPress={onPress}>
      {label}
    </Button>
  )
  const previous = second === null ? null : previousItemAt(statuses, second, playback.rate)
  const next = second === null ? null : nextItemAt(statuses, second)
  return (
    <>
      <p className="rehearsal">
        {words.rehearsal}{' '}
        <span className="rehearsal-time">
          {second !== null && timeOfDayInSeconds(second, day.timeZone)}{' '}
          {words.timesAsFast(playback.rate)}
        </span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons */}
      <div className="action-group" role="group" aria-label={words.rehearsalTime}>
        {action(words.previousItem, () => jump(previous), previous === null)}
        {action(words.tenBack, () => by(-10 * MINUTE))}
        {action(words.tenOn, () => by(10 * MINUTE))}
        {action(words.nextItem, () => jump(next), next === null)}
      </div>
      <TimeForm
        day={day}
        read={(time) => instantTyped(day, statuses, time, now())}
        label={words.jumpTo}
        first=""
        onTime={(at) => {
          jump(at)
          // Letters are keys again, and no part of a time.
          onJumped()
        }}
      >
        <Button className="action" type="submit" isDisabled={isDisabled}>
          {words.jump}
        </Button>
      </TimeForm>
      <SpeedField
        rate={playback.rate}
        isDisabled={isDisabled}
        onSpeed={(rate) => ask({ type: 'setRehearsalRate', rate })}
      />
      {playback.kind === 'rehearsal' ? (
        action(words.backToDay, () => ask({ type: 'endRehearsal' }))
      ) : (
        <p className="quiet">{words.rehearsalOnly}</p>
      )}
    </>
  )
}

type TimeProps = {
  /** The instant of a time as a day file writes it. */
  read(time: string): Instant
  label: string
  /** The initial value, as `HH:MM`. */
  first: string
  day: EventDay
  isFocused?: boolean
  children: ReactNode
  onTime(at: Instant): void
}

/** Asks for a time of the day. */
function TimeForm({ day, read, label, first, isFocused = false, children, onTime }: TimeProps) {
  const [time, setTime] = useState(first)
  return (
    <Form
      className="time-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        const typed = timeTypedOf(day, time)
        if (typed === null) return
        // One that was given stays: whoever is asked for it twice means the same.
        if (first === '') setTime('')
        onTime(read(typed))
      }}
    >
      <TimeField label={label} value={time} day={day} isFocused={isFocused} onChange={setTime} />
      {children}
    </Form>
  )
}

type SpeedProps = { rate: number; isDisabled?: boolean; onSpeed(rate: number): void }

function SpeedField({ rate, isDisabled, onSpeed }: SpeedProps) {
  const { words } = useI18n()
  const id = useId()
  // Another desk, or another program, may have chosen one that is not offered here.
  const offered = [...new Set([...SPEEDS, rate])].sort((a, b) => a - b)
  return (
    <div className="field">
      <label htmlFor={id}>{words.speed}</label>
      <select
        id={id}
        value={rate}
        disabled={isDisabled}
        onChange={(change) => onSpeed(Number(change.target.value))}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {words.timesAsFast(one)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Moves the focus to the bar when the button that was pressed disappears. */
function useFocusOnBar(kind: LivePlayback['kind']) {
  const bar = useRef<HTMLElement>(null)
  const isAsking = useRef(false)
  const before = useRef(kind)
  useEffect(() => {
    if (before.current === kind) return
    before.current = kind
    if (!isAsking.current) return
    isAsking.current = false
    // A dialog gives the focus back in the next frame, to a button that is gone by then.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) bar.current?.focus()
    }, 100)
    return () => clearTimeout(timer)
  }, [kind])
  const willChange = () => {
    isAsking.current = true
  }
  return { bar, willChange }
}
