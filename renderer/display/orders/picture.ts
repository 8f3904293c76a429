// SPDX-License-Identifier: EUPL-1.2
import {
  LONGEST_PICTURE,
  PICTURE_PX,
  type PictureBy,
} from '../../../shared/features/fleet/picture.ts'
import { BRIDGE_NAME } from '../../../shared/native-bridge.ts'
import { xmlText } from './xml-text.ts'

// The first that fits is taken: a wall of text is good at the best of them, a photo at a lower one.
const QUALITIES = [0.6, 0.45, 0.3, 0.15]

/**
 * A small picture of this wall. In the app: of what its window shows. In a browser no page can look at
 * its own window, so the page is drawn once more, as an image, from its elements and its style.
 * @returns `null` where this browser makes none: Safari lets no page read such an image back
 */
export async function pictureHere(): Promise<{ by: PictureBy; data: string } | null> {
  const app = window[BRIDGE_NAME]
  const address = app ? await app.picture() : await drawnAnew()
  if (address === null) return null
  const data = smallEnough(await imageFrom(address))
  return data === null ? null : { by: app ? 'app' : 'page', data }
}

function smallEnough(image: HTMLImageElement): string | null {
  const scale = Math.min(1, PICTURE_PX / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  const context = canvas.getContext('2d')
  if (!context) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  for (const quality of QUALITIES) {
    const data = canvas.toDataURL('image/jpeg', quality)
    if (data.length <= LONGEST_PICTURE) return data
  }
  return null
}

async function imageFrom(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  await new Promise((resolve, reject) => {
    image.onload = resolve
    image.onerror = () => reject(new Error('the picture could not be drawn'))
    image.src = address
  })
  return image
}

/** The page as an image that stands by itself: what it would fetch is put in. */
async function drawnAnew(): Promise<string> {
  const { innerWidth: width, innerHeight: height } = window
  const page = document.documentElement.cloneNode(true) as HTMLElement
  for (const unseen of page.querySelectorAll('head, script')) unseen.remove()
  const style = document.createElement('style')
  style.textContent = await ownStyle()
  page.prepend(style)
  const html = xmlText(new XMLSerializer().serializeToString(page))
  const { ground = '' } = document.documentElement.dataset
  // The root of such an image is its own element, which is where the colours are named.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" data-ground="${ground}"><foreignObject width="100%" height="100%">${html}</foreignObject></svg>`
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

let known: { sheets: number; style: Promise<string> } | null = null

/** All style of this page, with its letters in it; made once, since it stays. */
function ownStyle(): Promise<string> {
  const sheets = document.styleSheets.length
  if (known?.sheets !== sheets) known = { sheets, style: readStyle() }
  return known.style
}

async function readStyle(): Promise<string> {
  const rules = Array.from(document.styleSheets).flatMap((sheet) =>
    Array.from(sheet.cssRules, ({ cssText }) => {
      // A rule's address counts from its sheet, and from nothing in an image.
      return cssText.replace(/url\("?([^")]+)"?\)/g, (_, address: string) => {
        return `url("${new URL(address, sheet.href ?? document.baseURI).href}")`
      })
    }),
  )
  const style = rules.join('\n')
  let whole = style
  for (const font of new Set(style.match(/[^"(]+\.woff2/g))) {
    whole = whole.split(font).join(await asData(font))
  }
  // An image stands at its first instant, in which what comes in is not seen yet.
  return `${whole}\n*{animation:none!important;transition:none!important}html{width:${window.innerWidth}px;height:${window.innerHeight}px}body{height:100%}`
}

async function asData(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('unread'))
    reader.readAsDataURL(blob)
  })
}
