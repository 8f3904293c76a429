// SPDX-License-Identifier: EUPL-1.2
import { pitchDeskWords } from '../../../shared/features/pitches/desk-words.ts'
import {
  moveTurnCommand,
  pitchesAreNear,
  pitchItemsAt,
} from '../../../shared/features/pitches/pitches-at-desk.ts'
import { pitchItemsOf, type Turn } from '../../../shared/features/pitches/turn-list.ts'
import { isSelected } from '../../../shared/features/selection/selection.ts'
import type { Desk } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'

type Found = { slotId: string; roomId: string | null; turn: Turn }

/** Whose turn it is in the rooms that are chosen. */
function currentTurns({ day, statuses, situation, selection }: Desk): Found[] {
  return pitchItemsAt(day, statuses, situation.at).flatMap(({ slot, rooms }) =>
    rooms.flatMap(({ roomId, turns }) => {
      const turn = turns.find(({ state }) => state === 'now')
      const isMeant = roomId === null || isSelected(selection, roomId)
      return turn && isMeant ? [{ slotId: slot.id, roomId, turn }] : []
    }),
  )
}

function moveCurrent(to: 'later' | 'last', isAbsent: boolean) {
  return (desk: Desk) => {
    for (const { slotId, roomId, turn } of currentTurns(desk)) {
      const { id } = turn.team
      desk.commands.send(moveTurnCommand(desk.statuses, slotId, roomId, id, to, isAbsent))
    }
  }
}

const isInTurns = (desk: Desk) =>
  desk.day.slots.some(({ turns }) => turns) && currentTurns(desk).length > 0

/** The panel of pitches; and, while a team is up, the two keys for one that isn't ready. */
export const PITCHES_ACTIONS: readonly DeskAction[] = [
  {
    id: 'pitches',
    keys: ['⇧V'],
    group: 'joining',
    isLocal: true,
    label: ({ language }) => pitchDeskWords[language].pitches,
    help: () => 'Pitches',
    // Its key opens it all day.
    isShown: ({ day, statuses, situation: { at } }) =>
      pitchesAreNear(pitchItemsAt(day, statuses, at), at),
    run(desk) {
      if (pitchItemsOf(desk.day).length > 0) desk.open('pitches')
    },
  },
  {
    id: 'notHere',
    keys: ['⇧X'],
    group: 'time',
    label: ({ language }) => pitchDeskWords[language].isNotHere,
    tip: ({ language }) => pitchDeskWords[language].notHereTip,
    isShown: isInTurns,
    run: moveCurrent('last', true),
  },
  {
    id: 'skipTurn',
    keys: ['⇧L'],
    group: 'time',
    label: ({ language }) => pitchDeskWords[language].skip,
    tip: ({ language }) => pitchDeskWords[language].skipTip,
    isShown: isInTurns,
    run: moveCurrent('later', false),
  },
]
