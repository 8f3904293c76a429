// SPDX-License-Identifier: EUPL-1.2
import { Switch } from 'react-aria-components'
import type { DeskWords } from '../../../shared/words/desk.ts'
import { LeaveButton } from '../controls/panel-buttons.tsx'
import { Panel } from '../controls/panel-frame.tsx'
import { useSpeech } from '../language/language.tsx'
import { KEYS } from './pressed-action.ts'
import { useLetterKeys } from './shortcuts.tsx'

/** All keys, and the switch for people whom single letters hinder. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  const { words } = useSpeech()
  const { areOn, turn } = useLetterKeys()
  return (
    <Panel title={words.keysTitle} onClose={onClose} isWide>
      <dl className="key-list">
        {keyLines(words).map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words.keysRehearsal}</p>
      <Switch className="key-switch" isSelected={areOn} onChange={turn}>
        <span className="switch-box" />
        {words.keysSwitch}
      </Switch>
      {!areOn && <p className="quiet">{words.keysOff}</p>}
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={onClose} autoFocus />
      </div>
    </Panel>
  )
}

function keyLines(words: DeskWords): [string[], string][] {
  const { scenes, show } = words
  return [
    [['←', '→'], words.keysMoveBetweenRooms],
    [[words.spaceKey, 'Enter'], words.keysToggleFocused],
    [['1', '…', '9'], words.keysToggleRoom],
    [[KEYS.all, 'Esc'], words.allRooms],
    [[KEYS.challenge, '1', '…'], words.keysChallenge],
    [[KEYS.next], words.keysNext],
    [[KEYS.wait], words.keysWait],
    [[KEYS.endBreak], words.keysEndBreak],
    [[KEYS.previous], words.previous],
    [[KEYS.pauseOrResume], words.keysPause],
    [[KEYS.holdAll], words.keysHoldAll],
    [[KEYS.oneLess, '-'], words.oneLess],
    [[KEYS.oneMore, '+', '='], words.oneMore],
    [[KEYS.fiveMore], words.fiveMore],
    [[KEYS.late], words.keysLate],
    [['1', '…', '4'], words.keysPick],
    [['Enter'], words.keysPickUsual],
    [[KEYS.backToPlan], words.backToPlan],
    [[KEYS.plan], words.keysPlan],
    [['↑', '↓'], words.keysMoveInPlan],
    [[KEYS.schedule], words.schedule],
    [[KEYS.programme], `${show} ${scenes.programme}`],
    [[KEYS.coming], `${show} ${scenes.coming}`],
    [[KEYS.join], `${show} ${scenes.join}`],
    [[KEYS.message], words.keysMessage],
    [[KEYS.blank], `${show} ${scenes.blank}`],
    [[KEYS.write], words.write],
    [[KEYS.settings], words.settings],
    [[KEYS.undo, 'Ctrl+Z'], words.keysUndo],
    [[KEYS.redo, 'Ctrl+Y'], words.keysRedo],
    [[KEYS.history], words.history],
    [[KEYS.lock], words.keysLock],
    [[KEYS.help], words.keysTitle],
  ]
}
