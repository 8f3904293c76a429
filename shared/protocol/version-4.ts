// SPDX-License-Identifier: EUPL-1.2
import type { HubMessage } from './messages.ts'

/** A message as surfaces of version 4 read it. */
export function asVersion4(message: HubMessage): object {
  if (message.type !== 'view') return message
  const { effectiveAt, ...rest } = message
  return effectiveAt === undefined ? rest : { ...rest, landsAt: effectiveAt }
}
