// SPDX-License-Identifier: EUPL-1.2
import { type ComponentProps, type ReactNode, useEffect } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

type Props = { title: string; isWide?: boolean | undefined; onClose(): void; children: ReactNode }

/** A dialog over the desk. Escape and a press beside it close it; the focus goes back. */
export function PanelFrame({ title, isWide = false, onClose, children }: Props) {
  return (
    <ModalOverlay
      className="panel-ground"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="panel" data-wide={isWide}>
        <Dialog>
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
        <FocusInView />
      </Modal>
    </ModalOverlay>
  )
}

/** Scrolls to what has the focus when a dialog opens, or what is in it has come: in a low window that may be out of sight. */
export function FocusInView() {
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      document.activeElement?.scrollIntoView({ block: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
  return null
}

type LeaveProps = { label: string; onPress(): void } & Pick<
  ComponentProps<typeof Button>,
  'autoFocus'
>

/** Closes a panel without doing anything, as Escape does. */
export function LeaveButton({ label, ...pressed }: LeaveProps) {
  return (
    <Button className="action" {...pressed}>
      {label}
      <PlainKey name="Esc" />
    </Button>
  )
}

type SubmitProps = { children: ReactNode } & Pick<
  ComponentProps<typeof Button>,
  'isDisabled' | 'autoFocus'
>

/** Does what the panel is for, as Enter does. */
export function SubmitButton({ children, ...rest }: SubmitProps) {
  return (
    <Button className="action" data-kind="main" type="submit" {...rest}>
      {children}
      <PlainKey name="Enter" />
    </Button>
  )
}

/** The key of a button in a dialog; it works whether or not letter shortcuts are on. */
function PlainKey({ name }: { name: string }) {
  return (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  )
}
