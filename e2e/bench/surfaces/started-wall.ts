// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { runningApp, spawnApp } from '../../app/stand-in-player.ts'
import { bringChromium, CHROMIUM_ARGS } from '../../chromium.ts'
import { newFolder } from '../../processes/hub-process.ts'

/** What a wall shows: its digits, and what it says of its link. */
export type ShownTime = { digits: string; mark: string }

/** A wall in a process of its own. */
export type StartedWall = {
  /** `null`: no digits yet. */
  shown(): Promise<ShownTime | null>
  /** Ends all its processes at once. */
  powerCut(): Promise<void>
}

/** Starts a wall on a hub's address; what it kept at its last start is there. */
export type StartWall = (address: string) => Promise<StartedWall>

/** Runs in the page. */
const LOOK = `(() => {
  const textOf = (name) => (document.querySelector(name) || {}).textContent || ''
  const digits = textOf('.digits')
  return /^[\\d:]+$/.test(digits) ? { digits, mark: textOf('.mark-lost') } : null
})()`

/** A browser that has the page in its cache. */
export function browserKept(): StartWall {
  const profile = newFolder()
  const portFile = join(profile, 'DevToolsActivePort')
  return async (address) => {
    rmSync(portFile, { force: true })
    const child = spawn(
      bringChromium(),
      [
        ...[...CHROMIUM_ARGS, '--headless=new', '--no-first-run', '--window-size=1920,1080'],
        ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, address],
      ],
      { stdio: 'ignore' },
    )
    let page: ReturnType<typeof connectedPage> | null = null
    return {
      async shown() {
        page ??= connectedPage(readFileSync(portFile, 'utf8').split('\n')[0] ?? '')
        return (await page.catch(failed)).evaluate<ShownTime | null>(LOOK)
        function failed(error: unknown): never {
          page = null
          throw error
        }
      },
      powerCut: () => killed(child),
    }
  }
}

async function connectedPage(port: string) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('the browser has no page yet')
  return page
}

/** The app on the stand-in, whose windows are pages of Chromium. */
export function appKept(): StartWall {
  const folder = newFolder()
  return async (address) => {
    const args = ['display', '--hub', new URL(address).origin, `--user-data-dir=${folder}`]
    const child = spawnApp(args, { STAND_IN_PROFILE: join(folder, 'profile') })
    const app = runningApp(child)
    return {
      shown: () =>
        app.evaluate(async ({ BrowserWindow }, look) => {
          const [window] = BrowserWindow.getAllWindows()
          return (await window?.webContents.executeJavaScript(look)) ?? null
        }, LOOK) as Promise<ShownTime | null>,
      powerCut: () => killed(child),
    }
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  for (const pid of [...descendantsOf(child.pid ?? 0), child.pid ?? 0]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It went with its parent.
    }
  }
  await gone
}

function descendantsOf(pid: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
  const childrenOf = (parent: number): number[] =>
    rows.flatMap(([own = 0, of]) => (of === parent ? [own, ...childrenOf(own)] : []))
  return childrenOf(pid)
}
