// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import wallStyle from '../../wall/wall.css?inline'
import rootStyle from './wall-root.css?inline'

let sheet: CSSStyleSheet | null = null

/** One for all: parsed once, and counted once in memory. */
function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(rootStyle + wallStyle)
  }
  return sheet
}

/**
 * Draws its children with the style of a wall, where the desk's doesn't reach them, nor theirs the
 * desk. Closed, since nothing in it is anybody's to press or to read: what it shows stands beside it
 * in words.
 */
export function WallRoot({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  useLayoutEffect(() => {
    if (!host.current) return
    const opened = host.current.attachShadow({ mode: 'closed' })
    opened.adoptedStyleSheets = [sharedSheet()]
    setRoot(opened)
  }, [])
  return (
    <div ref={host} className="wall-root" data-ground="dark" aria-hidden="true" inert>
      {root && createPortal(children, root)}
    </div>
  )
}
