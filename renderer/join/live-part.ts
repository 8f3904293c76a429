// SPDX-License-Identifier: EUPL-1.2
import type { LIVE_IDS } from '../../shared/join-page/live/live.ts'

/** The parts of the page that are kept up to date. */
export type Parts = Record<keyof typeof LIVE_IDS, LivePart>

/**
 * A part of the page that is replaced as a whole when it changes, without taking anything out
 * of its reader's hands: focus, what is folded open, and what is half filled in all stay.
 */
export class LivePart {
  readonly element: HTMLElement
  private wanted: string | null = null
  private shown: string | null = null
  private isTurning = false
  /** Which folds were drawn open: what differs from that is the reader's. */
  private drawnOpen: string[]

  constructor(element: HTMLElement) {
    this.element = element
    this.drawnOpen = openFoldsIn(element)
    element.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) target.form?.setAttribute(TOUCHED, '')
    })
  }

  /** Shows `markup` now, or as soon as the reader has left the form that is being filled in. */
  want(markup: string): void {
    this.wanted = markup
    this.settle()
    if (this.isTurning) this.focusTitle()
    this.isTurning = false
  }

  /** To be called now and then: shows what had to wait. */
  settle(): void {
    if (this.wanted === null || this.wanted === this.shown || this.isBeingFilledIn()) return
    const kept = this.isTurning ? null : keepOf(this.element, this.drawnOpen)
    this.element.innerHTML = this.wanted
    this.shown = this.wanted
    this.drawnOpen = openFoldsIn(this.element)
    kept?.giveBack()
  }

  /** The reader's own form was carried out: what it held has done its work. */
  turnOver(): void {
    for (const form of this.element.querySelectorAll('form')) form.removeAttribute(TOUCHED)
    this.isTurning = true
  }

  private isBeingFilledIn(): boolean {
    const form = document.activeElement?.closest('form')
    return form?.hasAttribute(TOUCHED) === true && this.element.contains(form)
  }

  private focusTitle(): void {
    titleIn(this.element)?.focus()
  }
}

/** On a form that its reader has begun to fill in. */
export const TOUCHED = 'data-touched'

function openFoldsIn(element: HTMLElement): string[] {
  return Array.from(element.querySelectorAll('details[open]'), ({ id }) => id)
}

function titleIn(element: ParentNode): HTMLElement | null {
  return element.querySelector('[tabindex="-1"]')
}

/** What the reader did to a part, to be done again to its next version; matched by id. */
function keepOf(element: HTMLElement, drawnOpen: string[]): { giveBack(): void } {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined
  const folds = Array.from(
    element.querySelectorAll<HTMLDetailsElement>('details[id]'),
    ({ id, open }) => ({ id, open }),
  ).filter(({ id, open }) => open !== drawnOpen.includes(id))
  const fields = Array.from(
    element.querySelectorAll<HTMLInputElement>(`form[${TOUCHED}] input[id]`),
    ({ id, value, checked }) => ({ id, value, checked }),
  )
  return {
    giveBack() {
      for (const { id, open } of folds) {
        const fold = document.getElementById(id)
        if (fold instanceof HTMLDetailsElement) fold.open = open
      }
      for (const { id, value, checked } of fields) {
        const field = document.getElementById(id)
        if (!(field instanceof HTMLInputElement)) continue
        field.value = value
        field.checked = checked
        field.form?.setAttribute(TOUCHED, '')
      }
      if (focused === undefined) return
      const again = document.getElementById(focused)
      // In a fold that has closed nothing takes the focus, but the fold's own line does.
      const fold = again?.closest<HTMLDetailsElement>('details:not([open])')
      const next = fold?.querySelector('summary') ?? again ?? titleIn(element) ?? titleIn(document)
      next?.focus({ preventScroll: true })
    },
  }
}
