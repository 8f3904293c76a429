// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { build } from 'vite'
import { withChosenNames } from '../../../shared/features/naming/team-name.ts'
import type { Instant } from '../../../shared/instant.ts'
import { keepingQrEncoder } from '../../../shared/qr-encoder/qr-encoder.ts'
import type { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { crowdOf } from '../../../shared/views/crowd.ts'
import { dayForPage } from '../../../shared/views/day-part.ts'
import { NOBODY } from '../../../shared/views/presence.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import type { Shown } from './far-page.tsx'

const ROOT = join(import.meta.dirname, '../../..')

/** A room's wall at one instant of a day that is played. */
export function shownIn(played: PlayedDay, roomId: string, at: Instant): Shown {
  const { state } = played
  const displays = { tv: { roomId, name: '', trimMs: 0, patternAt: null, pairedAt: 0 } }
  const audience = { kind: 'display', deviceId: 'tv' } as const
  const presence = { ...NOBODY, joinBase: 'http://192.168.10.20:4500' }
  const crowd = crowdOf(state.joining)
  const view = viewFor({ ...state, displays }, presence, audience, crowd, keepingQrEncoder())
  if (view?.kind !== 'display') throw new Error('no view')
  const day = withChosenNames(dayForPage(state.day, roomId), state.naming.chosen)
  return { day, view, at }
}

/** The page, with what it needs and no server: its script is built for it. */
export async function openFarPage(page: Page): Promise<void> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'e2e/browser/wall/far-page.tsx', formats: ['iife'], name: 'farPage' },
    },
  })
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (script?.type !== 'chunk') throw new Error('no script was built')
  const face = readFileSync(join(ROOT, 'assets/fonts/atkinson-hyperlegible-next-latin.woff2'))
  const letters = `@font-face { font-family: Zaalscherm; font-weight: 400 650; src: url(data:font/woff2;base64,${face.toString('base64')}) }`
  await page.setContent(
    `<style>${letters}</style><style>${await styles()}</style><body data-ground="dark">`,
  )
  await page.evaluate(() =>
    Promise.all([400, 650].map((weight) => document.fonts.load(`${weight} 1em Zaalscherm`))),
  )
  await page.addScriptTag({ content: script.code })
}

async function styles(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: { write: false, rollupOptions: { input: 'renderer/wall/wall.css' } },
  })
  const assets = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const wall = assets.flatMap((one) => (one.type === 'asset' ? String(one.source) : []))
  const own = ['ui/tokens.css', 'display/shell/display.css'].map((name) =>
    readFileSync(join(ROOT, 'renderer', name), 'utf8'),
  )
  return [...own.slice(0, 1), ...wall, ...own.slice(1)].join('\n')
}
