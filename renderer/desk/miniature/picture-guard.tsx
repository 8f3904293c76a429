// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from 'react'
import type { RoomScreen } from './room-screen.ts'

type Props = {
  /** What it draws from: with another it is tried again. */
  screen: RoomScreen
  children: ReactNode
}

type State = { hasFallen: boolean; screen: RoomScreen | null }

/**
 * An error boundary around a picture. A picture that falls is dark, and says nothing of it: what it
 * showed stands in words beside it, and whether the wall itself draws is told by the wall.
 */
export class PictureGuard extends Component<Props, State> {
  override state: State = { hasFallen: false, screen: null }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFallen: true }
  }

  static getDerivedStateFromProps({ screen }: Props, state: State): State | null {
    return screen === state.screen ? null : { hasFallen: false, screen }
  }

  override render() {
    return this.state.hasFallen ? null : this.props.children
  }
}
