// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { DeskInput } from '../../views/desk-input.ts'
import type { RoomInput } from '../../views/room-input.ts'
import { viewPart } from '../../views/view-part.ts'
import { Network } from './network.ts'

/** `http://192.168.1.20:4500`: where phones reach the hub, or `null` while there is no network. */
const JoinBase = z.nullable(z.string())

/** Where a wall finds the hub, the likeliest first: another address than its own may be left to it. */
const HubBases = z.array(z.string())

export const displayAddress = viewPart(
  { joinBase: JoinBase, hubBases: HubBases },
  ({ joinBase, hubBases }: RoomInput) => ({ joinBase, hubBases }),
)

export const deskAddress = viewPart(
  { joinBase: JoinBase, network: Network },
  ({ presence: { joinBase, network } }: DeskInput) => ({ joinBase, network }),
)
