// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

type Props = {
  isOn: boolean
  /** Some of what it stands for is on. */
  isMixed?: boolean
  /** What it is called where that is more than what stands beside it. */
  heard?: string
  kind?: string | undefined
  isDisabled?: boolean | undefined
  onChange(isOn: boolean): void
  children: ReactNode
}

/** A box to tick, with what it is for. */
export function Check({
  isOn,
  isMixed = false,
  heard,
  kind,
  isDisabled,
  onChange,
  children,
}: Props) {
  return (
    <label className="check" data-kind={kind}>
      <input
        type="checkbox"
        aria-label={heard}
        checked={isOn}
        disabled={isDisabled}
        ref={(box) => {
          if (box) box.indeterminate = isMixed
        }}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
