// SPDX-License-Identifier: EUPL-1.2

/** Which edge of an item is pulled; `null`: it is moved as a whole. */
export type DragEdge = 'start' | 'end' | null

export type Drag = { itemId: string; edge: DragEdge; minutes: number; columns: number }

type Ways = {
  perMinute(): number
  columnPx(): number
  /** Whether an item can be dragged, or pulled by an edge, and whether sideways as well. */
  mayDrag(itemId: string, edge: DragEdge): { isSideways: boolean } | null
  /** What it comes to, in words, while it is dragged. */
  labelOf(drag: Drag): string
  onPress(itemId: string, column: number): void
  /** In pixels of the field. */
  onPressField(x: number, y: number): void
  onDrop(drag: Drag): void
}

// A hand that presses is not quite still; a finger that scrolls moves at once.
const DRAG_AFTER_PX = 4
const LONG_PRESS_MS = 350
/** Items begin and end at whole five minutes, unless a time is typed. */
const STEP_MINUTES = 5
const EDGE_PX = 36
const SCROLL_PX = 10
const LABEL_RIGHT_PX = 14
const LABEL_ABOVE_PX = 30

type Held = {
  pointerId: number
  x: number
  y: number
  scrollLeft: number
  scrollTop: number
  itemId: string | null
  column: number
  edge: DragEdge
  isTouch: boolean
}

type Dragging = {
  drag: Drag
  isSideways: boolean
  blocks: { element: HTMLElement; height: number }[]
  label: HTMLElement
  frame: number
  /** Where they were as it began. */
  fieldBox: DOMRect
  scrollerBox: DOMRect
}

/**
 * Lets items be dragged by a pointer, and by a finger after a long press or by their handles. What is
 * dragged is moved by its style alone, and nothing is drawn anew until it is let go of.
 * @returns how to stop
 */
export function watchDrags(field: HTMLElement, scroller: HTMLElement, ways: Ways): () => void {
  let held: Held | null = null
  let dragging: Dragging | null = null
  let pointer = { x: 0, y: 0 }
  let longPress: ReturnType<typeof setTimeout> | undefined

  const down = (event: PointerEvent) => {
    const { target } = event
    if (!event.isPrimary || event.button !== 0 || !(target instanceof Element)) return
    if (target.closest('input, button')) return
    const block = target.closest<HTMLElement>('.block')
    const edge = target.closest<HTMLElement>('[data-handle]')?.dataset.handle
    pointer = { x: event.clientX, y: event.clientY }
    held = {
      ...{ pointerId: event.pointerId, ...pointer },
      ...{ scrollLeft: scroller.scrollLeft, scrollTop: scroller.scrollTop },
      itemId: block?.dataset.item ?? null,
      column: Number(block?.dataset.column ?? 0),
      edge: edge === 'start' || edge === 'end' ? edge : null,
      isTouch: event.pointerType === 'touch',
    }
    if (held.isTouch && held.itemId !== null) {
      const wait = held.edge === null ? LONG_PRESS_MS : 0
      longPress = setTimeout(begin, wait)
    }
  }

  const move = (event: PointerEvent) => {
    if (!held || event.pointerId !== held.pointerId) return
    pointer = { x: event.clientX, y: event.clientY }
    if (dragging) return
    const isFar = Math.hypot(pointer.x - held.x, pointer.y - held.y) > DRAG_AFTER_PX
    if (!isFar) return
    if (held.isTouch) leave()
    else if (held.itemId !== null) begin()
  }

  const begin = () => {
    clearTimeout(longPress)
    if (!held || held.itemId === null || dragging) return
    const { itemId, edge, pointerId } = held
    const may = ways.mayDrag(itemId, edge)
    if (!may) return
    const found = field.querySelectorAll<HTMLElement>(`[data-item="${CSS.escape(itemId)}"]`)
    const blocks = Array.from(found, (element) => ({ element, height: element.offsetHeight }))
    for (const { element } of blocks) element.dataset.dragged = 'true'
    const label = document.createElement('div')
    label.className = 'drag-label'
    field.append(label)
    field.setPointerCapture(pointerId)
    const drag: Drag = { itemId, edge, minutes: 0, columns: 0 }
    dragging = {
      ...{ drag, isSideways: may.isSideways, blocks, label, frame: 0 },
      ...{ fieldBox: field.getBoundingClientRect(), scrollerBox: scroller.getBoundingClientRect() },
    }
    dragging.frame = requestAnimationFrame(draw)
  }

  const draw = () => {
    if (!held || !dragging) return
    scrollAtEdge(scroller, dragging.scrollerBox, pointer)
    const perMinute = ways.perMinute()
    const columnPx = ways.columnPx()
    const { drag, blocks, label, isSideways, fieldBox } = dragging
    const byX = pointer.x - held.x + scroller.scrollLeft - held.scrollLeft
    const byY = pointer.y - held.y + scroller.scrollTop - held.scrollTop
    const minutes = Math.round(byY / perMinute / STEP_MINUTES) * STEP_MINUTES
    const columns = isSideways && drag.edge === null ? Math.round(byX / columnPx) : 0
    const isElsewhere = minutes !== drag.minutes || columns !== drag.columns
    Object.assign(drag, { minutes, columns })
    const x = columns * columnPx
    const y = minutes * perMinute
    // Most frames come between two steps of it.
    if (isElsewhere || label.textContent === '') label.textContent = ways.labelOf(drag)
    for (const { element, height } of isElsewhere ? blocks : []) {
      element.style.transform = drag.edge === 'end' ? '' : `translate(${x}px, ${y}px)`
      if (drag.edge !== null) {
        const longer = drag.edge === 'end' ? y : -y
        element.style.height = `${Math.max(height + longer, STEP_MINUTES * perMinute)}px`
      }
    }
    // Reckoned, and not measured: to ask where something is would lay out the plan in each frame.
    const labelX = held.x - fieldBox.left + byX + LABEL_RIGHT_PX
    const labelY = held.y - fieldBox.top + byY - LABEL_ABOVE_PX
    label.style.transform = `translate(${labelX}px, ${labelY}px)`
    dragging.frame = requestAnimationFrame(draw)
  }

  const leave = () => {
    clearTimeout(longPress)
    if (dragging) {
      cancelAnimationFrame(dragging.frame)
      dragging.label.remove()
      for (const { element, height } of dragging.blocks) {
        element.style.transform = ''
        if (dragging.drag.edge !== null) element.style.height = `${height}px`
        delete element.dataset.dragged
      }
    }
    dragging = null
    held = null
  }

  const up = (event: PointerEvent) => {
    if (!held || event.pointerId !== held.pointerId) return
    const dropped = dragging?.drag ?? null
    const pressed = held
    leave()
    if (dropped) {
      if (dropped.minutes !== 0 || dropped.columns !== 0) ways.onDrop(dropped)
      return
    }
    if (pressed.itemId !== null) return ways.onPress(pressed.itemId, pressed.column)
    const box = field.getBoundingClientRect()
    ways.onPressField(event.clientX - box.left, event.clientY - box.top)
  }

  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !dragging) return
    event.preventDefault()
    leave()
  }
  const hold = (event: Event) => {
    if (dragging && event.cancelable) event.preventDefault()
  }

  const stop = new AbortController()
  const { signal } = stop
  field.addEventListener('pointerdown', down, { signal })
  field.addEventListener('pointermove', move, { signal })
  field.addEventListener('pointerup', up, { signal })
  field.addEventListener('pointercancel', leave, { signal })
  // While a finger drags an item, it scrolls nothing, and asks for no menu.
  field.addEventListener('touchmove', hold, { signal, passive: false })
  field.addEventListener('contextmenu', hold, { signal })
  addEventListener('keydown', key, { signal, capture: true })
  return () => {
    leave()
    stop.abort()
  }
}

/** Goes on towards where the pointer is held against an edge. */
function scrollAtEdge(
  scroller: HTMLElement,
  { left, top, right, bottom }: DOMRect,
  { x, y }: { x: number; y: number },
): void {
  const by = (at: number, low: number, high: number) =>
    at < low + EDGE_PX ? -SCROLL_PX : at > high - EDGE_PX ? SCROLL_PX : 0
  const [byX, byY] = [by(x, left, right), by(y, top, bottom)]
  if (byX !== 0 || byY !== 0) scroller.scrollBy(byX, byY)
}
