// SPDX-License-Identifier: EUPL-1.2
// Loaded ahead of the hub: its wall clock is off by the number of ms that stands in the file that
// `WALL_SHIFT_FILE` names, read anew at each SIGUSR2. The machine's own clock is left alone.
import { readFileSync } from 'node:fs'

const file = process.env.WALL_SHIFT_FILE ?? ''
const RealDate = Date
let shiftMs = 0

const now = () => RealDate.now() + shiftMs
const ShiftedDate = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})

Reflect.set(globalThis, 'Date', ShiftedDate)
process.on('SIGUSR2', () => {
  shiftMs = Number(readFileSync(file, 'utf8'))
})
