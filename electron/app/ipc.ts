// SPDX-License-Identifier: EUPL-1.2

/** Every call from a page to the main process: what it asks with, and what it gets. */
export type NativeCalls = {
  'display-key': { ask: []; answer: string }
}
export type NativeCall = keyof NativeCalls

/** What is used of a frame: Electron's `WebFrameMain`. */
export type Frame = { url: string; parent: unknown }

/** What is used of Electron's `ipcMain`. */
type Receiver = {
  handle(
    call: string,
    answer: (asking: { senderFrame: Frame | null }, ...ask: unknown[]) => unknown,
  ): void
}
/** What is used of Electron's `ipcRenderer`. */
type Sender = { invoke(call: string, ...ask: unknown[]): Promise<unknown> }

type Answers = {
  [Call in NativeCall]: (
    ...ask: NativeCalls[Call]['ask']
  ) => NativeCalls[Call]['answer'] | Promise<NativeCalls[Call]['answer']>
}

/** Answers pages' calls; who isn't trusted gets an error and nothing else. */
export function answerCalls(
  receiver: Receiver,
  isTrusted: (frame: Frame | null) => boolean,
  answers: Answers,
): void {
  receiver.handle('display-key', ({ senderFrame }) => {
    if (!isTrusted(senderFrame)) throw new Error('display-key refused: not one of our own pages')
    return answers['display-key']()
  })
}

/** Makes one call from a preload. */
export function call<Call extends NativeCall>(
  sender: Sender,
  name: Call,
  ...ask: NativeCalls[Call]['ask']
): Promise<NativeCalls[Call]['answer']> {
  // The main process answers by the same map; nothing from outside comes this way.
  return sender.invoke(name, ...ask) as Promise<NativeCalls[Call]['answer']>
}
