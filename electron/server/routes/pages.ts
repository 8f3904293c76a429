// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Language } from '../../../shared/text.ts'

/** The built pages, read once. */
export type Pages = {
  /** The report's script, by its address, and its style, to put into the page. */
  report: { script: string; css: string }
  /** The same of what is to be printed. */
  print: { script: string; css: string }
  display: string
  desk: string
  /** A juror's sheets. */
  jury: string
  /** A facilitator's page, for a phone. */
  facilitator: string
  /** The join page's script in each language, by its address; its style, to put into the page. */
  join: { scripts: Record<Language, string>; css: string }
}

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.optional(z.array(z.string())) }),
)

const JOIN_SCRIPT = 'join/main.ts'

/** Reads what the build put into `folder`; throws, naming the folder, where that isn't complete. */
export function readPages(folder: string): Pages {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  try {
    const joinIn = (language: Language) => {
      const manifest = Manifest.parse(JSON.parse(read(`join.${language}.json`)))
      const script = manifest[JOIN_SCRIPT]
      if (!script) throw new Error(`no ${JOIN_SCRIPT} in the manifest`)
      return script
    }
    const [nl, en] = [joinIn('nl'), joinIn('en')]
    return {
      report: filesOf('report', read),
      print: filesOf('print', read),
      display: read('display/index.html'),
      desk: read('desk/index.html'),
      jury: read('jury/index.html'),
      facilitator: read('facilitator/index.html'),
      join: {
        scripts: { nl: `/${nl.file}`, en: `/${en.file}` },
        css: (nl.css ?? []).map(read).join('\n'),
      },
    }
  } catch (error) {
    throw new Error(`the pages in ${folder} are not built; run \`npm run build\``, { cause: error })
  }
}

function filesOf(name: 'report' | 'print', read: (path: string) => string): Pages['report'] {
  const script = Manifest.parse(JSON.parse(read(`${name}.json`)))[`${name}/main.ts`]
  if (!script) throw new Error(`no ${name}/main.ts in its manifest`)
  return { script: `/${script.file}`, css: (script.css ?? []).map(read).join('\n') }
}
