// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { HubAddress } from '../../views/network.ts'
import { type CommandOf, hubCommands, schemaOf } from '../command-definition.ts'

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
