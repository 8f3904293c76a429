// SPDX-License-Identifier: EUPL-1.2
import { type TurnPlan, turnPlan } from './turn-plans.ts'

/** Lengths as somebody types them, in minutes; empty questions or gap: none. */
export type TypedPlan = { pitch: string; questions: string; gap: string }

/** The least and the most of each, as the hub takes them. */
export const PLAN_LIMITS = {
  pitch: { least: 1, most: 1_440 },
  questions: { least: 0, most: 1_440 },
  gap: { least: 0, most: 1_440 },
} as const satisfies Record<keyof TypedPlan, { least: number; most: number }>

/** `null`: no whole number of minutes within the field's limits. */
export function typedMinutes(field: keyof TypedPlan, text: string): number | null {
  const { least, most } = PLAN_LIMITS[field]
  const typed = text.trim()
  if (typed === '') return field === 'pitch' ? null : 0
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : null
  return minutes !== null && minutes >= least && minutes <= most ? minutes : null
}

/** What typed lengths come to for so many teams in so many minutes; `null`: one is none. */
export function typedPlan(typed: TypedPlan, teams: number, minutes: number): TurnPlan | null {
  const pitch = typedMinutes('pitch', typed.pitch)
  const questions = typedMinutes('questions', typed.questions)
  const gap = typedMinutes('gap', typed.gap)
  if (pitch === null || questions === null || gap === null) return null
  return turnPlan(teams, minutes, { pitch, questions, gap })
}
