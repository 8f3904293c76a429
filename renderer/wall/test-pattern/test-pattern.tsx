// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef } from 'react'
import { showsPattern } from '../../../shared/features/displays/shows-pattern.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { type Instant, SECOND } from '../../../shared/instant.ts'
import { isolated, taggedIn } from '../../../shared/tagged-text.ts'
import { type Health, HealthLine } from '../shell/health-line.tsx'
import { Marks } from '../shell/marks.tsx'
import type { SceneProps } from '../shell/scene.tsx'
import { Scene } from '../shell/scene.tsx'
import type { Wall, WallScene } from '../shell/wall-scene.ts'

type Props = Omit<SceneProps, 'room'> & {
  /** Whose panel this is. */
  name: string
  trimMs: number
  shownHubNow: () => Instant | null
  health: () => Health
}

/**
 * A hand that goes round once a second over a scale of tenths, and the second's number: on a slow
 * film of two panels the angle between their hands is what one shows later. Nothing flashes: a
 * thin hand moves on, and one number changes each second.
 */
export function TestPattern({ name, trimMs, shownHubNow, health, ...props }: Props) {
  const { language, isRehearsal, isLinkLost, sizes } = props
  const words = displayWords[language]
  const hand = useRef<SVGLineElement>(null)
  const number = useRef<SVGTextElement>(null)
  useEffect(() => {
    let request = 0
    const draw = () => {
      const now = shownHubNow() ?? 0
      const second = String(Math.floor(now / SECOND) % 60).padStart(2, '0')
      hand.current?.setAttribute('transform', `rotate(${((now % SECOND) / SECOND) * 360})`)
      if (number.current && number.current.textContent !== second)
        number.current.textContent = second
      request = requestAnimationFrame(draw)
    }
    draw()
    return () => cancelAnimationFrame(request)
  }, [shownHubNow])
  return (
    <Scene name="test-pattern" mood="plain" sizes={sizes}>
      {/* A lost link is said below. */}
      <header className="header">
        <Marks words={words} isRehearsal={isRehearsal} isLinkLost={false} />
      </header>
      <svg viewBox="-110 -110 220 220" aria-hidden="true">
        <circle r="100" />
        {HUNDREDTHS.map((at) => (
          <line
            key={at}
            y1={at % 10 === 0 ? -88 : -95}
            y2="-100"
            transform={`rotate(${at * 3.6})`}
          />
        ))}
        {HUNDREDTHS.slice(0, 10).map((tenth) => (
          <text key={tenth} className="tenth" {...placeOf(tenth)}>
            {tenth}
          </text>
        ))}
        <text ref={number} className="second" y="17" />
        <line ref={hand} className="hand" y1="-72" y2="-100" />
      </svg>
      <p className="quiet" style={{ fontSize: sizes.asidePx }}>
        {[name, words.trim(trimMs)].filter((part) => part !== '').join(' · ')}
      </p>
      <HealthLine {...{ language, isLinkLost, health }} sizePx={sizes.asidePx} />
    </Scene>
  )
}

const HUNDREDTHS = Array.from({ length: 100 }, (_, index) => index)

/** Where a tenth's number stands, upright inside the scale. */
function placeOf(tenth: number): { x: number; y: number } {
  const angle = (tenth / 10) * 2 * Math.PI
  return { x: 62 * Math.sin(angle), y: 4 - 62 * Math.cos(angle) }
}

export const TEST_PATTERN_SCENE: WallScene = {
  id: 'test-pattern',
  isShown: ({ props, second, playback }) =>
    showsPattern(props.view.own.patternAt, second, playback),
  Scene: ({ props, shownHubNow, health }) => (
    <TestPattern
      {...props}
      {...{ shownHubNow, health, name: nameOf(props), trimMs: props.view.own.trimMs }}
    />
  ),
}

/** The room's name, and the display's own. */
function nameOf({ room, view, language }: Wall['props']): string {
  return [room ? taggedIn(room.name, language) : '', isolated(view.own.patternName)]
    .filter((part) => part !== '')
    .join(', ')
}
