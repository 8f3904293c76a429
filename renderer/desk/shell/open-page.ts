// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'

/** The desk's pages beside steering. */
export type PageId =
  | 'library'
  | 'planner'
  | 'import'
  | 'tables'
  | 'teams'
  | 'print'
  | 'jury'
  | 'facilitators'
  | 'network'
  | 'fleet'

/** The page that is asked for; `about`: what of it is meant. */
export type OpenPage = { id: PageId; about: string | null }

// The rooms, asked for by name where another page is what the desk opens on.
const STEERING = 'steering'

/** The address of a page within the desk's, so that the browser's own ways back and anew work. */
export function addressOf(id: PageId | null, about?: string): string {
  return `#${[id ?? STEERING, ...(about === undefined ? [] : [encodeURIComponent(about)])].join('/')}`
}

/** What a hash asks for: a page, the rooms, or nothing in particular. */
export function askedBy(hash: string, ids: readonly PageId[]): OpenPage | 'steering' | null {
  const [name = '', about] = hash.replace(/^#/, '').split('/')
  const id = ids.find((one) => one === name)
  if (id !== undefined) return { id, about: about === undefined ? null : decoded(about) }
  return name === '' ? null : 'steering'
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // Typed by hand, and cut off in the middle of a letter.
    return null
  }
}

/** The hash of this window; renders anew when it changes. */
export function useHash(): [hash: string, goTo: (page: PageId | null, about?: string) => void] {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  const goTo = useCallback((page: PageId | null, about?: string) => {
    location.hash = addressOf(page, about)
  }, [])
  return [hash, goTo]
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** Begins each page at its head, and finds what a link names among the rooms that are back. */
export function useScrollOf(page: PageId | null): void {
  const before = useRef(page)
  useEffect(() => {
    if (before.current === page) return
    before.current = page
    const named = page === null ? document.getElementById(location.hash.slice(1)) : null
    if (named) named.scrollIntoView()
    else scrollTo(0, 0)
  }, [page])
}
