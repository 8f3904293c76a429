// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps, ReactNode } from 'react'
import { Button } from 'react-aria-components'

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

/** A key that every dialog knows, whether or not the desk's letters are on. */
function PlainKey({ name }: { name: string }) {
  return (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  )
}
