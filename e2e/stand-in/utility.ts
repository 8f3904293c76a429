// SPDX-License-Identifier: EUPL-1.2
// What a utility process of Electron has beside Node's own, and by which it knows what it is.
const parentPort = {
  on: (_message: 'message', call: (message: { data: unknown }) => void) => {
    process.on('message', (data) => call({ data }))
    // To listen keeps no process.
    process.channel?.unref()
  },
  postMessage: (message: object) => process.send?.(message),
}
Object.defineProperty(process, 'parentPort', { value: parentPort })

// There a promise that nobody caught is a warning, where plain Node ends.
process.on('unhandledRejection', (error) => {
  if (process.listenerCount('unhandledRejection') === 1) console.error('warning:', error)
})
