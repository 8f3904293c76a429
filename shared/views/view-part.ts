// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

type Shape = z.core.$ZodLooseShape
type Values<S extends Shape> = z.infer<z.ZodMiniObject<S, z.core.$strip>>

/** A feature's part of a view: its members by schema, and how they are made. */
export type ViewPart<Input, S extends Shape> = { shape: S; of(input: Input): Values<S> }

/*@__NO_SIDE_EFFECTS__*/
export function viewPart<Input, S extends Shape>(
  shape: S,
  of: (input: Input) => Values<S>,
): ViewPart<Input, S> {
  return { shape, of }
}

type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void
  ? I
  : never
type Whole<P extends { shape: Shape }> =
  Intersection<P['shape']> extends infer S extends Shape ? S : never

/**
 * One object of all parts: its schema, and how it is made. No two parts have a member in common.
 * Called twice, since what all are made from is said and what they are follows.
 */
export const composedFrom =
  <Input>() =>
  <const P extends readonly ViewPart<Input, Shape>[]>(...parts: P) => {
    const shape: Whole<P[number]> = Object.assign({}, ...parts.map((part) => part.shape))
    const schema = z.object(shape)
    const of = (input: Input): z.infer<typeof schema> =>
      Object.assign({}, ...parts.map((part) => part.of(input)))
    return { schema, of }
  }
