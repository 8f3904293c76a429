// SPDX-License-Identifier: EUPL-1.2

const AGAIN_AFTER_MS = 5_000
// A hub that is gone for an hour isn't asked more often than a wall can wait.
const AT_LATEST_MS = 20_000

/**
 * Loads a file that comes after a page's first paint; where that fails, again, later each time. Firefox
 * and Safari keep that an address could not be imported for as long as the page is open, so each further
 * try has an address of its own: `build.ts` has the page name the file.
 * @param name as in the page's `meta` element
 * @param take is called once
 * @returns stops asking
 */
export function loadAgain<File>(
  name: string,
  load: () => Promise<File>,
  take: (file: File) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWanted = true
  const ask = (failed: number) => {
    const address = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content
    const file: Promise<File> =
      failed && address ? import(/* @vite-ignore */ `${address}?again=${failed}`) : load()
    file.then(
      (loaded) => isWanted && take(loaded),
      () => {
        if (isWanted)
          timer = setTimeout(ask, Math.min(AGAIN_AFTER_MS * 2 ** failed, AT_LATEST_MS), failed + 1)
      },
    )
  }
  ask(0)
  return () => {
    isWanted = false
    clearTimeout(timer)
  }
}
