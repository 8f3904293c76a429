// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
export const NORMS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe-core finds against the norms, each with where. It measures one thing after another, so of a
 * page that moves meanwhile it tells what never stood there: what it finds has to be there twice.
 */
export async function barriers(page: Page, norms = NORMS): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await foundIn(page, norms)
  return found.length > 0 ? foundIn(page, norms) : found
}

function foundIn(page: Page, norms: readonly string[]): Promise<string[]> {
  return page.evaluate(async (values) => {
    const axe = Reflect.get(window, 'axe')
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } })
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    )
  }, norms)
}
