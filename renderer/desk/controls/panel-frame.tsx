// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

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

/** What gets the focus as a dialog opens gets it without scrolling: in a low window out of sight. */
function FocusInView() {
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      document.activeElement?.scrollIntoView({ block: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
  return null
}
