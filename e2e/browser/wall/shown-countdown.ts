// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { type Instant, SECOND } from '../../../shared/instant.ts'
import { countdownText } from '../../../shared/lengths.ts'
import { hubNow } from '../../processes/raw-link.ts'

/** What a countdown to `end` may show from one instant to another. */
export function textsBetween(from: Instant, to: Instant, end: Instant): string[] {
  const texts: string[] = []
  for (let at = from; at < to + SECOND; at += SECOND) {
    texts.push(countdownText(end - Math.min(at, to)))
  }
  return texts
}

/**
 * Waits until a wall counts down to `end`: what it shows lies between two answers of the hub, however
 * long they took. Only where the live time is the hub's own.
 */
export async function countsDownTo(wall: Page, base: string, end: Instant): Promise<void> {
  await expect(async () => {
    const before = await hubNow(base)
    const shown = await wall.locator('.digits').innerText()
    expect(textsBetween(before, await hubNow(base), end)).toContain(shown)
  }).toPass()
}
