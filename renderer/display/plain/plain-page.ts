// SPDX-License-Identifier: EUPL-1.2
import type { PlainText } from './plain-text.ts'

// Of the shorter side. The digits take what the width leaves, and a title what its length does.
const SIZES = { small: 0.036, room: 0.05, clock: 0.075, title: 0.085, digits: 0.34 }
const MARGIN = 0.055
const GROUNDS = {
  dark: ['#0b1020', '#f5f7fc', '#b3bcd3'],
  paper: ['#fafaf7', '#10162a', '#454d63'],
}
// Tabular digits are about so wide, against their height.
const DIGIT_WIDTH = 0.58
const LONG_TITLE = 30

type Line = keyof PlainText
const LINES: Line[] = ['room', 'clock', 'message', 'title', 'label', 'digits', 'word']

/** The plainest wall: seven lines of text over whatever else is there, without a style sheet. */
export class PlainPage {
  private readonly element = document.createElement('div')
  private readonly lines: Record<Line, HTMLElement>

  constructor() {
    const { element } = this
    const made = LINES.map((name) => {
      const line = document.createElement(name === 'title' ? 'h1' : 'p')
      line.className = `plain-${name}`
      element.appendChild(line)
      return [name, line] as const
    })
    this.lines = made.reduce(
      (lines, [name, line]) => ({ ...lines, [name]: line }),
      {} as Record<Line, HTMLElement>,
    )
    element.className = 'plain-wall'
    element.setAttribute('role', 'status')
  }

  show(text: PlainText): void {
    if (!this.element.parentNode) document.body.appendChild(this.element)
    for (const name of LINES) {
      const line = this.lines[name]
      if (line.textContent !== text[name]) line.textContent = text[name]
      line.style.display = text[name] === '' ? 'none' : 'block'
    }
    this.layOut(text)
  }

  hide(): void {
    const { parentNode } = this.element
    if (parentNode) parentNode.removeChild(this.element)
  }

  /** By hand and in pixels: every browser that has a screen can do as much. */
  private layOut({ title, digits }: PlainText): void {
    const { innerWidth: width, innerHeight: height } = window
    const unit = Math.min(width, height)
    const margin = MARGIN * unit
    const mainWidth = width - 2 * margin
    const isPaper = document.documentElement.getAttribute('data-ground') === 'paper'
    const [ground = '', ink = '', quiet = ''] = isPaper ? GROUNDS.paper : GROUNDS.dark
    const set = (element: HTMLElement, style: Record<string, string>) => {
      for (const name of Object.keys(style)) element.style.setProperty(name, style[name] ?? '')
    }
    set(this.element, {
      ...{ position: 'fixed', top: '0', left: '0', width: '100%', height: '100%' },
      ...{ 'z-index': '9', overflow: 'hidden', 'box-sizing': 'border-box', background: ground },
      ...{ color: ink, padding: `${margin}px`, 'line-height': '1.15', 'text-align': 'left' },
      ...{ 'font-family': 'Zaalscherm, system-ui, sans-serif', 'overflow-wrap': 'break-word' },
      'font-variant-numeric': 'tabular-nums',
    })
    const digitsPx = Math.min(
      SIZES.digits * unit,
      mainWidth / (DIGIT_WIDTH * Math.max(5, digits.length)),
    )
    const titlePx =
      SIZES.title * unit * Math.min(1, Math.sqrt(LONG_TITLE / Math.max(1, title.length)))
    const line = (name: Line, px: number, style: Record<string, string>) =>
      set(this.lines[name], { margin: '0', 'font-size': `${px}px`, 'font-weight': '400', ...style })
    line('room', SIZES.room * unit, { 'font-weight': '650', 'padding-right': `${3 * margin}px` })
    line('clock', SIZES.clock * unit, {
      ...{ position: 'absolute', top: `${margin}px`, right: `${margin}px`, 'line-height': '0.9' },
    })
    line('message', SIZES.room * unit, {
      ...{
        'margin-top': `${margin * 0.6}px`,
        padding: `${margin * 0.3}px`,
        'white-space': 'pre-line',
      },
      ...{ background: ink, color: ground },
    })
    line('title', titlePx, { 'font-weight': '650', 'margin-top': `${margin}px` })
    line('label', SIZES.room * unit, { color: quiet, 'margin-top': `${margin * 0.6}px` })
    line('digits', digitsPx, { 'line-height': '1', 'white-space': 'nowrap' })
    line('word', SIZES.small * unit, {
      ...{ color: quiet, position: 'absolute', bottom: `${margin}px`, left: `${margin}px` },
      right: `${margin}px`,
    })
  }
}
