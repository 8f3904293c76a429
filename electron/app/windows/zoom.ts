// SPDX-License-Identifier: EUPL-1.2
import type { WebContents } from 'electron'

type Contents = Pick<WebContents, 'setZoomFactor' | 'setVisualZoomLevelLimits'> & {
  on(what: 'dom-ready' | 'zoom-changed', call: () => void): unknown
}

/** A wall is laid out for its whole screen: neither a wheel, nor fingers, nor what was kept of before zooms it. */
export function keepZoom(contents: Contents): void {
  contents.on('dom-ready', () => {
    contents.setZoomFactor(1)
    // It fails for a page that has just gone; the next one gets its own.
    contents.setVisualZoomLevelLimits(1, 1).catch(() => {})
  })
  contents.on('zoom-changed', () => contents.setZoomFactor(1))
}
