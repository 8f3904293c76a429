// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react'
import { ToggleButton } from 'react-aria-components'

type Props<T extends string> = {
  label: string
  isHeading?: boolean
  options: readonly (readonly [T, string])[]
  /** `null`: the rooms differ. */
  picked: T | null
  isDisabled: boolean
  onPick(option: T): void
}

/** One of a few, side by side; a press carries it out at once. */
export function PickOne<T extends string>(props: Props<T>) {
  const { label, isHeading = false, options, picked, isDisabled, onPick } = props
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons
    <div className="pick-one" role="group" aria-labelledby={id}>
      <span id={id} className={isHeading ? 'strong' : undefined}>
        {label}
      </span>
      <span className="switch">
        {options.map(([option, name]) => (
          <ToggleButton
            key={option}
            isSelected={option === picked}
            isDisabled={isDisabled}
            onChange={() => onPick(option)}
          >
            {name}
          </ToggleButton>
        ))}
      </span>
    </div>
  )
}

/** The value that all share, or `null`. */
export function commonValue<T>(values: readonly T[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}
