// SPDX-License-Identifier: EUPL-1.2
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react'
import { keepSetting, keptSetting } from '../language/settings.ts'
import type { KeyMode } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'
import { type PressedAction, pressedAction } from './pressed-action.ts'

/**
 * Whether letters work as keys. WCAG 2.1.4: single letters can be switched off, for people
 * who speak to their computer or hit keys by accident.
 */
type ShortcutSetting = { areOn: boolean; turn(areOn: boolean): void }

const ShortcutContext = createContext<ShortcutSetting>({ areOn: true, turn: () => {} })

const OFF = 'off'

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [areOn, setAreOn] = useState(() => keptSetting('letter-keys') !== OFF)
  const value = useMemo(
    () => ({
      areOn,
      turn(on: boolean) {
        keepSetting('letter-keys', on ? 'on' : OFF)
        setAreOn(on)
      },
    }),
    [areOn],
  )
  return <ShortcutContext value={value}>{children}</ShortcutContext>
}

export function useShortcutSetting(): ShortcutSetting {
  return useContext(ShortcutContext)
}

/** Calls back for each key of `actions` that is pressed outside fields and dialogs. */
export function useShortcuts(
  mode: KeyMode,
  actions: readonly DeskAction[],
  onPressed: (pressed: PressedAction) => void,
): void {
  const { areOn } = useShortcutSetting()
  const act = useEffectEvent(onPressed)
  const actionNow = useEffectEvent((event: KeyboardEvent) => pressedAction(event, mode, actions))
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A key that is held down must not skip through the day.
      if (event.repeat && !event.key.startsWith('Arrow')) return
      if (event.defaultPrevented || isTyping(event.target)) return
      // Enter presses the button that has the focus.
      if (event.key === 'Enter' && isPressable(event.target)) return
      const pressed = actionNow(event)
      if (!pressed || (!areOn && isLetter(event))) return
      event.preventDefault()
      act(pressed)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [areOn])
}

function isLetter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [role=dialog]') !== null
  )
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null
}

/** The key of a button, next to its label. Screen readers have the key help instead. */
export function KeyHint({ name }: { name: string }) {
  const { areOn } = useShortcutSetting()
  return areOn ? (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  ) : null
}
