// SPDX-License-Identifier: EUPL-1.2

/** What is used of the port by which Electron's main process speaks to one of its own. */
type ParentPort = { on(what: 'message', call: (message: { data: unknown }) => void): unknown }

/** Has the app's main process, where there is one, bring day files that somebody opened. */
export function hearOfFiles(take: (path: string) => void): void {
  const port: ParentPort | undefined = Reflect.get(process, 'parentPort')
  port?.on('message', ({ data }) => {
    const { type, path } = Object(data)
    if (type === 'open-file' && typeof path === 'string') take(path)
  })
}
