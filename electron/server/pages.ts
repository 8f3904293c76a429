// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

/** The built pages, read once. */
export type Pages = {
  display: string
  desk: string
  join: PageFiles
  report: PageFiles
}

/** The script of a page that the hub makes, by its address, and its style, to put into the page. */
type PageFiles = { script: string; css: string }

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.optional(z.array(z.string())) }),
)

/** Reads what the build put into `folder`; throws, naming the folder, where that isn't complete. */
export function readPages(folder: string): Pages {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  try {
    return {
      display: read('display/index.html'),
      desk: read('desk/index.html'),
      join: pageFiles('join', read),
      report: pageFiles('report', read),
    }
  } catch (error) {
    throw new Error(`the pages in ${folder} are not built; run \`npm run build\``, { cause: error })
  }
}

function pageFiles(surface: string, read: (path: string) => string): PageFiles {
  const manifest = Manifest.parse(JSON.parse(read(`${surface}-manifest.json`)))
  const script = manifest[`${surface}/main.ts`]
  if (!script) throw new Error(`no ${surface}/main.ts in its manifest`)
  return { script: `/${script.file}`, css: (script.css ?? []).map(read).join('\n') }
}
