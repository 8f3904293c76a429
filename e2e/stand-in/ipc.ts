// SPDX-License-Identifier: EUPL-1.2

export type Asking = { senderFrame: { url: string; parent: null } }
type Answer = (asking: Asking, ...ask: unknown[]) => unknown

const answers = new Map<string, Answer>()

export const ipcMain = {
  handle(call: string, answer: Answer): void {
    if (answers.has(call)) throw new Error(`a second handler for '${call}'`)
    answers.set(call, answer)
  },
}

/** One call that a preload made for the frame at `url`. */
export async function ask(url: string, call: string, values: unknown[]): Promise<unknown> {
  const answer = answers.get(call)
  if (!answer) throw new Error(`no handler for '${call}'`)
  return structuredClone(await answer({ senderFrame: { url, parent: null } }, ...values))
}
