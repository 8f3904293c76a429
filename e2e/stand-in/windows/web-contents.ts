// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { errors, type Page, type Route } from 'playwright'
import { killBusiest } from '../../processes/renderers.ts'
import { runPreload } from '../preload-world.ts'
import { answerOf, fromBrowser, toBrowser } from '../protocol.ts'
import { relaySockets } from '../socket-relay.ts'
import { profile } from './browser.ts'
import { session } from './session.ts'

type Size = { width: number; height: number }
type OpenHandler = (asked: { url: string }) => { action: 'allow' | 'deny' }

const SMALL_PX = 320
const HEARS_WITHIN_MS = 1_000

/** A window's page. After a crash the next load gets a new one, as a renderer would be new. */
export class WebContents extends EventEmitter {
  private readonly preload: string | null
  private size: Size
  private styles = 0
  private page: Promise<Page> | null = null
  private url = ''
  /** The address that the main process is loading, which `will-navigate` isn't told of. */
  private expected: string | null = null
  private isGone = false
  private openHandler: OpenHandler = () => ({ action: 'allow' })

  constructor(preload: string | null, size: Size) {
    super()
    this.preload = preload
    this.size = size
    void profile().route('**/*', this.routeOpened)
  }

  getURL = () => this.url
  isCrashed = () => this.page === null && this.url !== ''
  setZoomFactor(_factor: number): void {}
  async setVisualZoomLevelLimits(_least: number, _most: number): Promise<void> {}

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  async loadURL(address: string): Promise<void> {
    this.page ??= this.newPage()
    const page = await this.page
    this.expected = toBrowser(address)
    try {
      await page.goto(this.expected, { waitUntil: 'load' })
    } catch (error) {
      if (this.isGone || !(error instanceof Error)) return
      const reason = /net::(\w+)/.exec(error.message)?.[1] ?? error.message
      const code = reason === 'ERR_ABORTED' || error instanceof errors.TimeoutError ? -3 : -2
      this.emit('did-fail-load', {}, code, reason, address, true)
      throw error
    } finally {
      this.expected = null
    }
  }

  reload(): Promise<void> {
    return this.loadURL(this.url)
  }

  async executeJavaScript(code: string): Promise<unknown> {
    if (!this.page) throw new Error('the page is gone')
    return (await this.page).evaluate(code)
  }

  async insertCSS(css: string): Promise<string> {
    this.styles += 1
    const key = `style-${this.styles}`
    // Not a <style>: the page's own policy doesn't hold for what the app adds.
    await (await this.page)?.evaluate(
      ([text, key]) => {
        const sheet = Object.assign(new CSSStyleSheet(), { key })
        sheet.replaceSync(text)
        document.adoptedStyleSheets.push(sheet)
      },
      [css, key] as const,
    )
    return key
  }

  /** That one alone: whoever puts another in its place never has none. */
  async removeInsertedCSS(key: string): Promise<void> {
    await (await this.page)?.evaluate((key) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (sheet) => !('key' in sheet && sheet.key === key),
      )
    }, key)
  }

  /** An image that is resized is as small as a desk wants it, whatever width is named. */
  async capturePage() {
    const page = await this.page
    if (!page) throw new Error('the page is gone')
    const { width, height } = sizeOf(this.size)
    const clip = { x: 0, y: 0, width, height, scale: SMALL_PX / Math.max(width, height) }
    const devtools = await profile().newCDPSession(page)
    const { data } = await devtools.send('Page.captureScreenshot', {
      ...{ format: 'jpeg', quality: 60, clip },
    })
    await devtools.detach()
    const picture = await page.screenshot()
    return {
      isEmpty: () => false,
      getSize: () => ({ width, height }),
      resize: () => ({ toJPEG: () => Buffer.from(data, 'base64') }),
      toPNG: () => picture,
    }
  }

  forcefullyCrashRenderer(): void {
    void this.page?.then(async (page) => {
      const crashed = new Promise((done) => page.once('crash', () => done(true)))
      const devtools = await profile().newCDPSession(page)
      // It never answers: the page that would is gone.
      devtools.send('Page.crash').catch(() => {})
      // A page that hangs does not hear of it.
      const waited = new Promise((done) => setTimeout(() => done(false), HEARS_WITHIN_MS))
      if (!(await Promise.race([crashed, waited]))) await killBusiest(process.pid)
    })
  }

  resize(size: Size): void {
    this.size = size
    void this.page?.then((page) => page.setViewportSize(sizeOf(size)))
  }

  async discard(): Promise<void> {
    this.isGone = true
    const page = await this.page?.catch(() => null)
    await page?.close()
    await profile().unroute('**/*', this.routeOpened)
  }

  private async newPage(): Promise<Page> {
    const page = await profile().newPage()
    await relaySockets(page)
    await page.setViewportSize(sizeOf(this.size))
    if (this.preload) await runPreload(page, this.preload)
    await page.route('**/*', (route) => this.route(page, route))
    page.on('domcontentloaded', () => this.emit('dom-ready'))
    page.on('load', () => this.emit('did-finish-load'))
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.url = fromBrowser(frame.url())
    })
    page.on('popup', (popup) => {
      if (!this.mayOpen(popup.url())) void popup.close()
    })
    page.on('download', (download) => {
      let isPrevented = false
      session.defaultSession.emit(
        'will-download',
        { preventDefault: () => (isPrevented = true) },
        { getURL: () => download.url() },
        this,
      )
      if (isPrevented) void download.cancel()
    })
    page.on('crash', () => {
      this.page = null
      void page.close().catch(() => {})
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    })
    return page
  }

  private async route(page: Page, route: Route): Promise<void> {
    const request = route.request()
    if (request.isNavigationRequest() && !this.mayNavigate(page, route)) {
      return route.abort('aborted')
    }
    const answer = await answerOf({ url: request.url(), method: request.method() })
    if (!answer) return route.continue()
    const body = Buffer.from(await answer.arrayBuffer())
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body,
    })
  }

  private mayNavigate(page: Page, route: Route): boolean {
    const request = route.request()
    const isMainFrame = request.frame() === page.mainFrame()
    if (isMainFrame && withoutHash(request.url()) === withoutHash(this.expected ?? '')) return true
    let isPrevented = false
    const details = {
      url: fromBrowser(request.url()),
      isMainFrame,
      preventDefault: () => {
        isPrevented = true
      },
    }
    this.emit('will-frame-navigate', details)
    if (isMainFrame) this.emit('will-navigate', details)
    return !isPrevented
  }

  private mayOpen(url: string): boolean {
    return this.openHandler({ url: fromBrowser(url) }).action === 'allow'
  }

  /** Windows' own pages answer for themselves, so what comes here is of a page that one opened. */
  private routeOpened = (route: Route): Promise<void> =>
    this.mayOpen(route.request().url()) ? route.fallback() : route.abort('aborted')
}

function sizeOf({ width, height }: Size): Size {
  return { width: Math.round(width), height: Math.round(height) }
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '')
}
