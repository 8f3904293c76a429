// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import { shortTitle } from '../../../shared/features/steering/preview/consequence-words.ts'
import {
  isPossible,
  isSameAsUsual,
  numberOf,
  type Possible,
  usualOf,
  type Way,
} from '../../../shared/features/steering/preview/offer.ts'
import { mergeAlike } from '../../../shared/features/steering/preview/room-groups.ts'
import { refusalSentence } from '../../../shared/i18n/refusals.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { MINUTE } from '../../../shared/instant.ts'
import { currentSpan } from '../../../shared/timeline/moment.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { KeyHint } from '../shortcuts/shortcuts.tsx'
import {
  AlikeRooms,
  ConsequenceLine,
  ConsequenceLines,
  OtherRooms,
  RoomsNamed,
} from './consequence-lines.tsx'
import type { OpenOffer } from './use-offer.ts'

type Props = { offer: OpenOffer; desk: Desk }

/** The ways to deal with lost time, each with what follows. Nothing has changed yet. */
export function OfferSection({ offer, desk }: Props) {
  const { words } = useI18n()
  const { namedDay: day, offering } = desk
  const usual = usualOf(offer)
  const marked = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLElement>(null)
  useFocusWhileOpen(panel, marked, offer.movedOn !== null)
  return (
    <section className="offer" aria-labelledby="offer-title" tabIndex={-1} ref={panel}>
      <div className="offer-head">
        <h2 id="offer-title">
          <OfferTitle offer={offer} desk={desk} />
        </h2>
        {!offer.movedOn && <OfferCommon day={day} offer={offer} />}
        <Button className="action" onPress={offering.leave}>
          {words.cancel}
          <KeyHint name="Esc" />
        </Button>
      </div>
      <OfferTrouble day={day} offer={offer} />
      {offer.movedOn ? (
        <Button className="action" data-kind="main" onPress={offering.pickUsual} ref={marked}>
          {words.lookAgain}
          <KeyHint name="Enter" />
        </Button>
      ) : (
        offer.trouble === null && (
          <ol className="ways" data-single={offer.ways.length === 1}>
            {offer.ways.map((way, index) => (
              <li key={way.kind}>
                <WayButton
                  day={day}
                  way={way}
                  number={index + 1}
                  isDisabled={!desk.isLinked}
                  usual={usual}
                  usualNumber={numberOf(offer, usual)}
                  markedRef={marked}
                  onPick={() => offering.pick(index)}
                />
              </li>
            ))}
          </ol>
        )
      )}
    </section>
  )
}

type PartProps = { day: EventDay; offer: OpenOffer }

function OfferTitle({ offer, desk }: Props) {
  const { words, language } = useI18n()
  const rooms = roomNames(roomChoiceOf(desk.selection), desk.day, language)
  if (offer.byMs === null) return <>{words.offerLate(rooms)}</>
  const minutes = Math.abs(offer.byMs) / MINUTE
  const more = offer.byMs < 0 ? words.minutesLess(minutes) : words.minutesMore(minutes)
  return <>{words.offerFor(more, rooms)}</>
}

/** What follows whichever way is chosen, said once. */
function OfferCommon({ day, offer }: PartProps) {
  const { words, language } = useI18n()
  const { common, otherRooms, trouble } = offer
  const said = common.filter(({ consequences }) => consequences.length > 0)
  const { told, otherIds } = mergeAlike(said)
  return (
    <div className="offer-common">
      {told.map(({ roomIds, consequences, alikeIds }) => (
        <p key={roomIds.join()}>
          <span className="quiet">
            {said.length === 1 ? words.inAnyCase : <RoomsNamed day={day} roomIds={roomIds} />}{' '}
          </span>
          {consequences.map((one) => (
            <ConsequenceLine key={JSON.stringify(one)} day={day} one={one} />
          ))}
          <AlikeRooms day={day} roomIds={alikeIds} />
        </p>
      ))}
      {otherIds.length > 0 && (
        <p>
          <OtherRooms day={day} roomIds={otherIds} />
        </p>
      )}
      {trouble === null &&
        otherRooms.map(({ slotId, roomIds, end }) => (
          <p key={slotId} className="quiet">
            {words.otherRoomsStay(
              shortTitle(day, slotId, language),
              roomNames(roomIds, day, language),
              end === null ? null : timeOfDay(end, day.timeZone),
            )}
          </p>
        ))}
    </div>
  )
}

/** Why nothing can be chosen, or that a room has moved on since the offer was opened. */
function OfferTrouble({ day, offer }: PartProps) {
  const { words, language } = useI18n()
  const { movedOn, trouble } = offer
  const nameOf = (roomId: string) => roomNames([roomId], day, language)
  const said = () => {
    if (movedOn) {
      const { room, moment } = movedOn
      const to = currentSpan(moment)
      const where = to ? shortTitle(day, to.id, language) : words.nothingNow
      return words.movedOn(nameOf(room.id), where)
    }
    if (trouble === null) return null
    if (trouble.kind === 'refused') return refusalSentence(trouble.refusal, day, language)
    return words.stillGrows[trouble.kind](nameOf(trouble.roomId))
  }
  return (
    <p className="offer-trouble" role="status">
      {said()}
    </p>
  )
}

type WayProps = {
  day: EventDay
  way: Way
  number: number
  isDisabled: boolean
  /** The usual way is marked: Enter, or the same key again, takes it. */
  usual: Possible | null
  usualNumber: number
  markedRef: RefObject<HTMLButtonElement | null>
  onPick(): void
}

function WayButton(props: WayProps) {
  const { day, way, number, isDisabled, usual, usualNumber, markedRef, onPick } = props
  const isMarked = way === usual
  const { words, language } = useI18n()
  if (!isPossible(way)) {
    return (
      <div className="way" data-possible={false}>
        <span className="way-title">
          {words.ways[way.kind]} <span className="way-usual">{words.notPossible}</span>
        </span>
        <span className="consequences">{refusalSentence(way.refusal, day, language)}</span>
      </div>
    )
  }
  return (
    <Button
      className="way"
      data-marked={isMarked}
      isDisabled={isDisabled}
      onPress={onPick}
      ref={isMarked ? markedRef : undefined}
    >
      <span className="way-title">
        {words.ways[way.kind]} <KeyHint name={String(number)} />
        {isMarked && (
          <span className="way-usual">
            {words.usual} <KeyHint name="Enter" />
          </span>
        )}
      </span>
      {isSameAsUsual(way, usual) ? (
        <span className="quiet">{words.sameAs(usualNumber)}</span>
      ) : (
        <ConsequenceLines day={day} groups={way.groups} ifNone={words.nothingElse} />
      )}
    </Button>
  )
}

/** Moves the focus to the marked way, and back when the offer closes. */
function useFocusWhileOpen(
  panel: RefObject<HTMLElement | null>,
  marked: RefObject<HTMLButtonElement | null>,
  hasMovedOn: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another button is marked then
  useEffect(() => {
    const before = document.activeElement
    const first = marked.current ?? panel.current
    first?.focus()
    return () => {
      const isLost = document.activeElement === document.body || !document.activeElement
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [panel, marked, hasMovedOn])
}
