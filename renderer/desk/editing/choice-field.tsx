// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react'
import './fields.css'

export type Choice = { id: string; label: string }

type Props = {
  label: string
  value: string
  choices: readonly Choice[]
  onChange(id: string): void
}

/** One of several, by the browser's own list. */
export function ChoiceField({ label, value, choices, onChange }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type SomeProps = {
  label: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange(ids: string[]): void
}

/** Some of several, each to be pressed; in the order in which they are offered. */
export function SomeField({ label, choices, chosen, onChange }: SomeProps) {
  return (
    <fieldset className="some-field">
      <legend>{label}</legend>
      {choices.map(({ id, label: name }) => {
        const isChosen = chosen.includes(id)
        return (
          <label key={id} data-chosen={isChosen}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() =>
                onChange(
                  choices
                    .map((choice) => choice.id)
                    .filter((one) => (one === id ? !isChosen : chosen.includes(one))),
                )
              }
            />
            {name}
          </label>
        )
      })}
    </fieldset>
  )
}

/** Yes or no. */
export function SwitchField({
  label,
  isOn,
  onChange,
}: {
  label: string
  isOn: boolean
  onChange(isOn: boolean): void
}) {
  return (
    <label className="switch-field">
      <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} />
      {label}
    </label>
  )
}
