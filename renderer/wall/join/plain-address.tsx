// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from 'react'
import { plainAddress } from '../../../shared/qr-text.ts'

/** An address as people type it. IPv6 is long, and breaks between its groups only. */
export function PlainAddress({ base }: { base: string }) {
  const address = plainAddress(base)
  if (!address.startsWith('[')) return address
  const groups = address.split(':')
  return groups.map((group, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one address never change places
    <Fragment key={index}>
      {group}
      {index < groups.length - 1 && ':'}
      <wbr />
    </Fragment>
  ))
}
