// SPDX-License-Identifier: EUPL-1.2

/** What is used of the page and its browser. */
export type PagePorts = {
  /** Where the page's own script is. */
  script: string
  /** The page as the hub has it now; rejects where there is none. */
  current(): Promise<string>
  reload(): void
}

/**
 * Loads the page anew where it came from the browser's cache, which lets a wall start without its hub,
 * and the hub has a newer one by now. To be called as the page starts, before anybody reads it.
 */
export function reloadIfOlder({ script, current, reload }: PagePorts): Promise<void> {
  return current().then(
    (page) => {
      // What isn't our page, as that of a network that wants a login, is no newer one.
      if (page.includes('id="display"') && !page.includes(script)) reload()
    },
    // No hub: this page is the one there is.
    () => {},
  )
}

/** The same, for the page that this is; the app carries its pages itself. */
export function reloadPageIfOlder(): void {
  // What was loaded anew came from the hub, so that nothing is loaded anew without end.
  const isFresh = performance.navigation.type === performance.navigation.TYPE_RELOAD
  if (isFresh || !location.protocol.startsWith('http')) return
  void reloadIfOlder({
    script: document.querySelector('script[type=module]')?.getAttribute('src') ?? '',
    current: () => fetch(location.pathname, { cache: 'no-store' }).then((answer) => answer.text()),
    reload: () => location.reload(),
  })
}
