// SPDX-License-Identifier: EUPL-1.2
import type { Scene } from '../../../shared/features/screens/commands.ts'
import { isSelected } from '../../../shared/features/selection/selection.ts'
import type { Desk } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'

/** The message panel is opened with this where the message is to be shown at once. */
export const TO_SHOW = 'show'

/** What the screens of the selected rooms show. */
export const SCREENS_ACTIONS: readonly DeskAction[] = [
  scene('programme', 'g'),
  scene('coming', 'i'),
  scene('join', 'j'),
  {
    ...scene('message', 'm'),
    help: (words) => words.keysMessage,
    run(desk) {
      // The message scene needs a message: if a room has none, it is asked for first.
      if (standingMessages(desk).includes(null)) desk.open('message', TO_SHOW)
      else show(desk, 'message')
    },
  },
  scene('blank', 'x'),
  {
    id: 'write',
    keys: ['s'],
    group: 'show',
    label: ({ words }) => words.write,
    tip: ({ words }) => words.writeTip,
    run: (desk) => desk.open('message'),
  },
  {
    id: 'settings',
    keys: ['k'],
    group: 'show',
    label: ({ words }) => words.settings,
    tip: ({ words }) => words.settingsTip,
    run: (desk) => desk.open('settings'),
  },
]

function scene(name: Scene, key: string): DeskAction {
  return {
    id: name,
    keys: [key],
    group: 'show',
    label: ({ words }) => words.scenes[name],
    tip: ({ words }) => words.sceneTips[name],
    help: ({ show, scenes }) => `${show} ${scenes[name]}`,
    run: (desk) => show(desk, name),
  }
}

function show({ commands, target }: Desk, name: Scene): void {
  commands.send({ type: 'show', rooms: target().rooms, scene: name })
}

/** The different messages of the selected rooms; `null` among them if a room has none. */
export function standingMessages({ day, view, selection }: Desk): (string | null)[] {
  const selected = day.rooms.filter(({ id }) => isSelected(selection, id))
  return [...new Set(selected.map(({ id }) => view.screens[id]?.message ?? null))]
}
