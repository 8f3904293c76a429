// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { foundList } from '../../day/edits/day-lists.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { onClocks } from '../../day/time-of-day.ts'
import { taggedIn } from '../../tagged-text.ts'
import { type Language, Name, type Text } from '../../text.ts'
import type { ToldCommands } from '../command-told.ts'
import type { PlanningCommand } from './commands.ts'
import { ITEM_WORDS } from './list-words.ts'

type ItemEdit = Exclude<Edit, { type: 'changeDay' }>

export const planning: ToldCommands<PlanningCommand> = {
  edit: {
    what: whatOf,
    inFull: inFullOf,
    shown,
  },
}

type EditCommand = Extract<PlanningCommand, { type: 'edit' }>

/** Each desk is sent its steps back again and again: of an import of a thousand items only the first. */
function shown({ type, edits, count = edits.length }: EditCommand): EditCommand {
  const [first] = edits
  return { type, edits: first ? [shownEdit(first)] : [], count }
}

/** Its title and its times: what else it sets may be long. */
function shownEdit(edit: Edit): Edit {
  if (edit.type === 'add') return { ...edit, item: { id: edit.item.id, ...toldFields(edit.item) } }
  if (edit.type === 'move' || edit.type === 'remove') return edit
  return { ...edit, set: toldFields(edit.set) }
}

function toldFields({ title, name, start, end }: Readonly<Record<string, unknown>>) {
  const told = { ...(isText(title) && { title }), ...(isText(name) && { name }) }
  const times = { ...(isTime(start) && { start }), ...(isTime(end) && { end }) }
  return { ...told, ...times }
}

const DONE: Record<ItemEdit['type'], Record<Language, string>> = {
  add: { nl: 'toegevoegd', en: 'added' },
  change: { nl: 'gewijzigd', en: 'changed' },
  move: { nl: 'verplaatst', en: 'moved' },
  remove: { nl: 'verwijderd', en: 'removed' },
}

const OF_DAY: Record<Language, string> = { nl: 'Dag gewijzigd', en: 'Day changed' }

function whatOf(command: EditCommand, language: Language): string {
  const [edit] = command.edits
  const count = command.count ?? command.edits.length
  if (!edit || count > 1) return severalOf(count, language)
  if (edit.type === 'changeDay') return OF_DAY[language]
  return capital(`${ITEM_WORDS[edit.in.list][language]} ${DONE[edit.type][language]}`)
}

function severalOf(count: number, language: Language): string {
  return { nl: `${count} wijzigingen in de dag`, en: `${count} changes of the day` }[language]
}

function inFullOf(command: EditCommand, day: EventDay, language: Language): string {
  const [edit] = command.edits
  const count = command.count ?? command.edits.length
  if (!edit || edit.type === 'changeDay' || count > 1) return whatOf(command, language)
  const title = titleOf(edit, day, language)
  if (title === null) return whatOf(command, language)
  const times = timesOf(edit)
  const what = `${ITEM_WORDS[edit.in.list][language]} ‘${title}’ ${DONE[edit.type][language]}`
  return capital(times === '' ? what : `${what}: ${times}`)
}

/** As the edit itself gives it, else as the day has it; `null`: it is gone, and its id says nothing. */
function titleOf(edit: ItemEdit, day: EventDay, language: Language): string | null {
  const given = edit.type === 'add' ? edit.item : edit.type === 'change' ? edit.set : {}
  const id = edit.type === 'add' ? String(edit.item.id) : edit.id
  const known = foundList(day, edit.in)?.items.find((item) => item.id === id)
  const title = [given.title, given.name, known?.title, known?.name].find(isText)
  return title ? taggedIn(title, language) : null
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d+:\d\d$/.test(value)
}

function isText(value: unknown): value is Text {
  return Name.safeParse(value).success
}

/** `09:30–10:15`, or what of it was given. */
function timesOf(edit: ItemEdit): string {
  const given = edit.type === 'add' ? edit.item : edit.type === 'change' ? edit.set : {}
  const [start, end] = [given.start, given.end].map((time) => (isTime(time) ? onClocks(time) : ''))
  return start === '' && end === '' ? '' : `${start}–${end}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
