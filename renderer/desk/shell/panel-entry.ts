// SPDX-License-Identifier: EUPL-1.2
import type { ComponentType } from 'react'
import type { Speech } from '../language/language.tsx'
import type { Desk } from './desk.ts'

/** What a panel is given; `about`: what it was opened for, where it can be for several things. */
export type PanelProps = { desk: Desk; about: string | null }

/** A panel that can be open over the desk; the action that opens it has its key. */
export type PanelEntry = {
  id: string
  isWide?: true
  title(speech: Speech, desk: Desk, about: string | null): string
  Panel: ComponentType<PanelProps>
}
