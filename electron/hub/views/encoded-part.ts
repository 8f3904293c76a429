// SPDX-License-Identifier: EUPL-1.2

/** A part of a message as JSON: one object for as long as it reads the same. */
export type EncodedPart = { readonly json: string }

export function encodePart(part: unknown): EncodedPart {
  return { json: JSON.stringify(part) }
}

/** An object of parts that are encoded already, by name. */
export function composed(parts: Readonly<Record<string, EncodedPart>>): EncodedPart {
  const members = Object.entries(parts).map(([name, { json }]) => `${JSON.stringify(name)}:${json}`)
  return { json: `{${members.join(',')}}` }
}

/** The place of a part that is put in later: a sign that no JSON has. */
export const HOLE: EncodedPart = { json: '\0' }

/** Makes and encodes a part anew where anything that it is made from is another object. */
export class PartEncoder<Input extends object> {
  private readonly make: (input: Input) => unknown
  private last: { input: Input; part: EncodedPart } | null = null

  constructor(make: (input: Input) => unknown) {
    this.make = make
  }

  encode(input: Input): EncodedPart {
    const { last } = this
    if (last && isSame(last.input, input)) return last.part
    const made = encodePart(this.make(input))
    const part = made.json === last?.part.json ? last.part : made
    this.last = { input, part }
    return part
  }
}

/** A part for each room, or for each device, made in the same way. */
export class PartEncoders<Input extends object> {
  private readonly make: (input: Input) => unknown
  private readonly encoders = new Map<string, PartEncoder<Input>>()

  constructor(make: (input: Input) => unknown) {
    this.make = make
  }

  encode(id: string, input: Input): EncodedPart {
    const encoder = this.encoders.get(id) ?? new PartEncoder(this.make)
    this.encoders.set(id, encoder)
    return encoder.encode(input)
  }
}

function isSame<Input extends object>(a: Input, b: Input): boolean {
  // Asked for each phone at each change: a list of the members would cost as much as all the rest.
  for (const name in a) if (a[name] !== b[name]) return false
  return true
}
