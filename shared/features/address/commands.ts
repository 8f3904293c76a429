// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { type CommandOf, hubCommands, schemaOf } from '../command-definition.ts'
import { HubAddress, PublicBase } from './network.ts'

/** Where phones reach the hub. */
export const address = hubCommands({
  /** Which address all codes name. `null`: the hub chooses. */
  pickAddress: {
    schema: schemaOf('pickAddress', { address: z.nullable(HubAddress) }),
    sender: 'desk',
    carriedOutBy: 'hub',
  },
  /** What all codes name in place of an address of the hub's machine. `null`: such an address. */
  setPublicAddress: {
    schema: schemaOf('setPublicAddress', { base: z.nullable(PublicBase) }),
    sender: 'desk',
    carriedOutBy: 'hub',
  },
})
export type AddressCommand = CommandOf<typeof address>
