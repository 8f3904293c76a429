// SPDX-License-Identifier: EUPL-1.2
import { type LivePlayback, REAL_PLAYBACK } from '../../shared/clock/timebase.ts'
import { sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../shared/features/commands.ts'
import type { HubMessage } from '../../shared/protocol/messages.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import { firstState } from '../../shared/state/state.ts'
import { dayForRoom } from '../../shared/views/day-part.ts'
import { NOBODY } from '../../shared/views/presence.ts'
import type { Audience, View } from '../../shared/views/view.ts'
import { viewFor } from '../../shared/views/view-for.ts'
import { FakeWorld } from './fake-world.test-kit.ts'
import { openLink } from './link.ts'

export const SECOND = 1_000
export const day = dayForRoom(sampleDay('staatsprint'), 'zaal-1')
export const state = {
  ...firstState(sampleDay('staatsprint')),
  displays: { tv: { roomId: 'zaal-1', name: 'TV', pairedAt: 0, trimMs: 0, patternAt: null } },
}
export const view = viewOf({ kind: 'display', deviceId: 'tv' })
export const otherView = viewOf({ kind: 'display', deviceId: 'tv' }, 'http://10.0.0.1')
export const deskView = viewOf({ kind: 'desk' })

export function viewOf(audience: Audience, joinBase: string | null = null): View {
  const made = viewFor(state, { ...NOBODY, joinBase }, audience)
  if (!made) throw new Error('the display is paired')
  return made
}

export const WELCOME: HubMessage = { type: 'welcome', protocol: PROTOCOL }
export const pause: DeskCommand = { type: 'pause', rooms: ['zaal-1'], saw: {} }

/** A display that is linked, knows its day and what time it is. */
export function shown(world = new FakeWorld()) {
  const link = openLink('display', world.ports)
  greet(world)
  world.pass(SECOND)
  return { world, link }
}

export function greet(world: FakeWorld, playback: LivePlayback = REAL_PLAYBACK): void {
  world.socket.accept()
  world.socket.say(WELCOME)
  world.socket.say({ type: 'day', day })
  world.socket.say({ type: 'view', seq: 1, playback, view })
}

export const commandsOn = (world: FakeWorld) =>
  world.sockets.flatMap(({ heard }) => heard.filter(({ type }) => type === 'command'))
