// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from './secrets.ts'

/**
 * What a content security policy's `script-src` has to name besides `'self'`, so that the scripts
 * which stand in `html` itself run, and no other that gets in there.
 */
export function inlineScriptSources(html: string): string[] {
  return Array.from(
    html.matchAll(/<script>([\s\S]*?)<\/script>/g),
    ([, script = '']) => `'sha256-${sha256(script, 'base64')}'`,
  )
}
