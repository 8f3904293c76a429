// SPDX-License-Identifier: EUPL-1.2
import { LeaveButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { PanelProps } from '../shell/entries.ts'
import { ResultInPanel } from '../shell/result-line.tsx'
import { RevealOfDesk } from './reveal-of-desk.tsx'

export function RevealPanel({ desk }: PanelProps) {
  const { words } = useI18n()
  return (
    <>
      <RevealOfDesk desk={desk} />
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} autoFocus />
        <ResultInPanel commands={desk.commands} day={desk.namedDay} />
      </div>
    </>
  )
}
