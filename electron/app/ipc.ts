// SPDX-License-Identifier: EUPL-1.2
import type { AppHealth, Finding, HubRefusal } from '../../shared/native-bridge.ts'

/** Every call from a page to the main process, and what it gets. */
export type NativeCalls = {
  'display-key': string
  'renew-key': undefined
  'app-health': AppHealth
  picture: string | null
  reload: undefined
  'restart-app': boolean
  'leave-screen': undefined
  'hub-shows-room': undefined
  'hub-key': string | null
  'hub-refused': HubRefusal
  'hub-accepted': undefined
  'hub-address': string | null
  finding: Finding
  'type-address': boolean
}
export type NativeCall = keyof NativeCalls

/** What is used of a frame: Electron's `WebFrameMain`. */
export type Frame = { url: string; parent: unknown }

/** What is used of Electron's `ipcMain`. */
type Receiver = {
  handle(
    call: string,
    answer: (asking: { senderFrame: Frame | null }, ...asked: unknown[]) => unknown,
  ): void
}
/** What is used of Electron's `ipcRenderer`. */
type Sender = { invoke(call: string, ...asked: unknown[]): Promise<unknown> }

/** By the address of the page that asks; what else it asks with is anything until it is read. */
export type Answers = {
  [Call in NativeCall]: (
    page: string,
    ...asked: unknown[]
  ) => NativeCalls[Call] | Promise<NativeCalls[Call]>
}

/** Answers pages' calls; who isn't trusted gets an error and nothing else, as does who asks what isn't answered. */
export function answerCalls(
  receiver: Receiver,
  isTrusted: (frame: Frame | null) => frame is Frame,
  answers: Partial<Answers>,
): void {
  for (const [name, answer] of Object.entries(answers)) {
    receiver.handle(name, ({ senderFrame }, ...asked) => {
      if (!isTrusted(senderFrame)) throw new Error(`${name} refused: not one of our own pages`)
      return answer(senderFrame.url, ...asked)
    })
  }
}

/** Makes one call from a preload. */
export function call<Call extends NativeCall>(
  sender: Sender,
  name: Call,
  ...asked: unknown[]
): Promise<NativeCalls[Call]> {
  // The main process answers by the same map; nothing from outside comes this way.
  return sender.invoke(name, ...asked) as Promise<NativeCalls[Call]>
}
