// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import './tip.css'

// Long enough to cross the bar without a word popping up at each button.
const DELAY_MS = 500

/** What a button does in more words than it has room for: under a mouse, with the focus, read aloud. */
export function Tip({ text, children }: { text: string; children: ReactNode }) {
  return (
    <TooltipTrigger delay={DELAY_MS} closeDelay={0}>
      {children}
      <Tooltip className="tip" placement="bottom" offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}
