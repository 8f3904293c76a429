// SPDX-License-Identifier: EUPL-1.2
import type { ElementType, ReactNode } from 'react'
import { Fragment, type JSX, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime'
import { isTagged, partsOfTagged, untagged } from '../../shared/tagged-text.ts'

export { Fragment, type JSX }

type Props = Record<string, unknown>

/**
 * React's own, but that a text of the day with a tag becomes an element that says its language and
 * finds its direction, and a name that can hold no element loses the tag. Here, and not in a
 * component, because no place where a text of the day is shown can forget it.
 */
export function jsx(type: ElementType, props: Props, key?: string) {
  return reactJsx(type, withLanguages(type, props), key)
}

export function jsxs(type: ElementType, props: Props, key?: string) {
  return reactJsxs(type, withLanguages(type, props), key)
}

/** What tests and development call either of them. */
export function jsxDEV(type: ElementType, props: Props, key?: string, isStatic = false) {
  return isStatic ? jsxs(type, props, key) : jsx(type, props, key)
}

function withLanguages(type: ElementType, props: Props): Props {
  let changed: Props | null = null
  for (const name in props) {
    const value = props[name]
    const shown = name === 'children' ? shownIn(type, value) : namedIn(type, name, value)
    if (shown === value) continue
    changed ??= { ...props }
    changed[name] = shown
  }
  if (!changed || type !== 'option' || typeof props.children !== 'string') return changed ?? props
  // Holds no elements, so that it says itself what all of it is.
  const [only] = partsOfTagged(props.children)
  return { ...changed, lang: only?.language ?? undefined, dir: 'auto' }
}

function shownIn(type: ElementType, children: unknown): unknown {
  if (typeof children === 'string') {
    if (!isTagged(children)) return children
    return type === 'option' ? partsOfTagged(children)[0]?.text : elementOf(children)
  }
  if (!Array.isArray(children) || !children.some((one) => typeof one === 'string' && isTagged(one)))
    return children
  return children.map((child) => shownIn(type, child))
}

/** What is no child goes to a component as it is, which shows it; names are read from attributes. */
function namedIn(type: ElementType, name: string, value: unknown): unknown {
  if (typeof value !== 'string' || !isTagged(value)) return value
  return typeof type === 'string' || name.startsWith('aria-') ? untagged(value) : value
}

function elementOf(line: string): ReactNode {
  const parts = partsOfTagged(line).map(({ text, isApart, language }, index) =>
    !isApart
      ? text
      : reactJsx(
          'span',
          { lang: language ?? undefined, dir: 'auto', children: text },
          String(index),
        ),
  )
  // One inline element, as the one text was: in a row each would be an item of its own.
  return parts.length === 1 ? parts[0] : reactJsx('span', { children: parts })
}
