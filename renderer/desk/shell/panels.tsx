// SPDX-License-Identifier: EUPL-1.2
import { PanelFrame } from '../controls/panel.tsx'
import { SECOND_DESK_PANEL } from '../desks/second-desk.tsx'
import { HELP_QUEUE_PANEL } from '../help/panel-entry.ts'
import { HISTORY_PANEL } from '../history/history-panel.tsx'
import { PEOPLE_PANEL } from '../joining/people-panel.tsx'
import { useI18n } from '../language/language.tsx'
import { PITCHES_PANEL } from '../pitches/panel-entry.ts'
import { RACE_PANEL } from '../race/panel-entry.ts'
import { REVEAL_PANEL } from '../reveal/panel-entry.ts'
import { SCHEDULE_PANEL } from '../schedule/schedule-panel.tsx'
import { MESSAGE_PANEL } from '../screens/message-panel.tsx'
import { SETTINGS_PANEL } from '../screens/settings-panel.tsx'
import { HELP_PANEL } from '../shortcuts/key-help.tsx'
import { BEGIN_PANEL } from '../steering/begin-panel.tsx'
import { BRING_PANEL } from '../steering/bring-panel.tsx'
import type { Desk } from './desk.ts'
import type { PanelEntry } from './entries.ts'
import { PageFrame } from './page-frame.tsx'

export const PANELS: readonly PanelEntry[] = [
  BEGIN_PANEL,
  BRING_PANEL,
  SCHEDULE_PANEL,
  PITCHES_PANEL,
  MESSAGE_PANEL,
  SETTINGS_PANEL,
  HISTORY_PANEL,
  PEOPLE_PANEL,
  SECOND_DESK_PANEL,
  RACE_PANEL,
  HELP_QUEUE_PANEL,
  REVEAL_PANEL,
  HELP_PANEL,
]

/** The panel that is open over the desk, if any. */
export function OpenedPanel({ desk }: { desk: Desk }) {
  const i18n = useI18n()
  const { panel, closePanel } = desk
  const entry = PANELS.find(({ id }) => id === panel?.id)
  if (!panel || !entry) return null
  const { id, isWide, title } = entry
  const props = { desk, about: panel.about }
  return (
    <PanelFrame
      key={id}
      title={title(i18n, desk, panel.about)}
      isWide={isWide}
      onClose={closePanel}
    >
      {'load' in entry ? <PageFrame entry={entry} told={props} /> : <entry.Panel {...props} />}
    </PanelFrame>
  )
}
