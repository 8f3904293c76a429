// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, hubCommands, schemaOf } from '../command-definition.ts'
import { HubAddress } from './network.ts'

/** Where phones reach the hub. */
export const address = hubCommands({
  /** Which address all codes name. `null`: the hub chooses. */
  pickAddress: {
    schema: schemaOf('pickAddress', { address: z.nullable(HubAddress) }),
    sender: 'desk',
    carriedOutBy: 'hub',
  },
})
export type AddressCommand = CommandOf<typeof address>
