// SPDX-License-Identifier: EUPL-1.2
import { Switch } from 'react-aria-components'
import { VERSION } from '../../../shared/version.ts'
import { LeaveButton } from '../controls/panel.tsx'
import { type I18n, useI18n } from '../language/language.tsx'
import { ACTIONS_ON_PAGES, KEY_HELP } from '../shell/actions.ts'
import type { Desk } from '../shell/desk.ts'
import {
  type DeskAction,
  isAction,
  type KeyNote,
  type PanelEntry,
  type PanelProps,
} from '../shell/entries.ts'
import { entryOf } from '../shell/pages.tsx'
import { useShortcutSetting } from './shortcuts.tsx'

export const HELP_PANEL: PanelEntry = {
  id: 'help',
  isWide: true,
  title: ({ words }) => words.keysTitle,
  Panel: KeyHelp,
}

/** All keys that do something where the desk is, and the switch that turns letter shortcuts off. */
function KeyHelp({ desk }: PanelProps) {
  const i18n = useI18n()
  const { words, language } = i18n
  const { areOn, turn } = useShortcutSetting()
  const page = desk.page && entryOf(desk.page.id)
  return (
    <>
      <dl className="key-list">
        {page?.keys?.map(({ keys, what }) => (
          <div key={what.en}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what[language]}</dd>
          </div>
        ))}
        {(page ? ACTIONS_ON_PAGES : KEY_HELP).flatMap((entry) => {
          const line = lineFor(entry, i18n, desk)
          if (!line) return []
          return [
            <div key={entry.id}>
              <dt>
                {line.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{line.what}</dd>
            </div>,
          ]
        })}
      </dl>
      <p className="quiet">{words.keysRehearsal}</p>
      <Switch className="key-switch" isSelected={areOn} onChange={turn}>
        <span className="switch-box" />
        {words.keysSwitch}
      </Switch>
      {!areOn && <p className="quiet">{words.keysOff}</p>}
      <p className="quiet">Zaalscherm {VERSION}</p>
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} autoFocus />
      </div>
    </>
  )
}

/** The line of the key help for an action; `null` if it has no key, or only ends a mode. */
function lineFor(
  entry: DeskAction | KeyNote,
  i18n: I18n,
  desk: Desk,
): { keys: readonly string[]; what: string } | null {
  const { words } = i18n
  if (!isAction(entry)) return { keys: entry.shownKeys(words), what: entry.help(words) }
  const what = entry.help?.(words) ?? entry.label?.(i18n, desk)
  if (what === undefined || entry.keys.length === 0) return null
  const keys = entry.shownKeys?.(words) ?? entry.keys.map((key) => SHOWN[key] ?? key)
  return { keys, what }
}

const SHOWN: Record<string, string> = { Escape: 'Esc' }
