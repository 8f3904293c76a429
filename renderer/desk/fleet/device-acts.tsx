// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { showsPattern } from '../../../shared/features/displays/shows-pattern.ts'
import { fleetWords } from '../../../shared/features/fleet/desk-words.ts'
import type { Ask } from '../../../shared/features/fleet/device.ts'
import { askWord } from '../../../shared/features/fleet/order-words.ts'
import { useSecond } from '../../ui/seconds.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { MoveDisplay } from '../displays/move-display.tsx'
import { useI18n } from '../language/language.tsx'
import type { DeviceProps } from './device-props.ts'

const VOLUME_STEP = 5

/** What can be asked of one screen. What takes its wall away for a moment asks first. */
export function DeviceActs(props: DeviceProps & { called: string }) {
  const { desk, display, playback, called, ask, request } = props
  const { language, words } = useI18n()
  const said = fleetWords[language]
  const second = useSecond()
  const { deviceId, patternAt, isBlank } = display
  const isDisabled = !desk.isLinked
  const now = (what: Ask, kind?: 'ask') => (
    <Button
      className="action"
      data-kind={kind}
      aria-label={`${askWord(what, language)}: ${called}`}
      isDisabled={isDisabled}
      onPress={() => request(what)}
    >
      {askWord(what, language)}
    </Button>
  )
  const askFirst = (what: Ask) => (
    <AskTwiceButton
      label={askWord(what, language)}
      about={called}
      isDisabled={isDisabled}
      onPress={() => request(what)}
    />
  )
  return (
    <div className="device-acts">
      {display.device.copies !== undefined && now('part', 'ask')}
      {now('identify')}
      <ToggleButton
        className="action"
        aria-label={words.testPatternOn(called)}
        isDisabled={isDisabled}
        isSelected={second !== null && showsPattern(patternAt, second, playback)}
        onChange={(isShown) => ask({ type: 'testPattern', deviceIds: [deviceId], isShown })}
      >
        {words.testPattern}
      </ToggleButton>
      <ToggleButton
        className="action"
        aria-label={said.blankOn(called)}
        isDisabled={isDisabled}
        isSelected={isBlank}
        onChange={(blank) => ask({ type: 'blankDisplays', deviceIds: [deviceId], isBlank: blank })}
      >
        {said.blank}
      </ToggleButton>
      {now('sound')}
      <Volume
        volume={display.volume}
        called={called}
        isDisabled={isDisabled}
        onVolume={(volume) => ask({ type: 'setVolume', deviceId, volume })}
      />
      {askFirst('reload')}
      {askFirst('restart')}
      {display.device.machine?.kind === 'app' && askFirst('leave')}
      <MoveDisplay
        day={desk.day}
        display={display}
        called={called}
        isDisabled={isDisabled}
        send={ask}
      />
      <AskTwiceButton
        label={words.unpair}
        about={called}
        isDisabled={isDisabled}
        onPress={() => ask({ type: 'unpairDisplay', deviceId })}
      />
    </div>
  )
}

type VolumeProps = {
  volume: number
  called: string
  isDisabled: boolean
  onVolume(volume: number): void
}

/** Sent when it is let go of, so that a drag is one command. */
function Volume({ volume, called, isDisabled, onVolume }: VolumeProps) {
  const { language } = useI18n()
  const said = fleetWords[language]
  const [draft, setDraft] = useState(volume)
  // What another desk set stands there too, without a new slider: that would lose the focus.
  const [known, setKnown] = useState(volume)
  if (known !== volume) {
    setKnown(volume)
    setDraft(volume)
  }
  const take = () => {
    if (draft !== volume) onVolume(draft)
  }
  return (
    <label className="device-volume">
      {said.volume}{' '}
      <input
        type="range"
        aria-label={said.volumeOf(called)}
        min={0}
        max={100}
        step={VOLUME_STEP}
        value={draft}
        disabled={isDisabled}
        onChange={({ target }) => setDraft(target.valueAsNumber)}
        onPointerUp={take}
        onKeyUp={take}
        onBlur={take}
      />{' '}
      <span className="device-percent">{draft} %</span>
    </label>
  )
}
