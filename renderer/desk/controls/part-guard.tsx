// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { DeskPart } from '../../../shared/i18n/desk/desk-faults.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  part: DeskPart
  /** What is shown in it: when that changes, it is rendered again after a fault. `null`: nothing. */
  subject?: string | null
  children: ReactNode
}

type State = { hasFallen: boolean; subject: string | null }

/**
 * An error boundary around a part of the desk: the rest goes on, and so do the shortcuts, which are
 * handled outside of it. React has no hook for this.
 */
export class PartGuard extends Component<Props, State> {
  override state: State = { hasFallen: false, subject: null }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFallen: true }
  }

  static getDerivedStateFromProps({ subject = null }: Props, state: State): State | null {
    if (subject === state.subject) return null
    return { hasFallen: state.hasFallen && subject === null, subject }
  }

  override render() {
    const { part, children } = this.props
    if (!this.state.hasFallen) return children
    return <Fallen part={part} onTryAgain={() => this.setState({ hasFallen: false })} />
  }
}

function Fallen({ part, onTryAgain }: { part: DeskPart; onTryAgain(): void }) {
  const { words } = useI18n()
  return (
    <div className="fallen" role="alert">
      <p>
        <strong>{words.hasFallen(words.partNames[part])}</strong>{' '}
        {part === 'desk' ? words.deskFallenMore : words.partFallenMore}{' '}
        <Button className="action" onPress={onTryAgain}>
          {words.tryAgain}
        </Button>
        {part === 'desk' && (
          <Button className="action" onPress={() => location.reload()}>
            {words.reload}
          </Button>
        )}
      </p>
    </div>
  )
}
