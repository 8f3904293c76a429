// SPDX-License-Identifier: EUPL-1.2
// What a utility process of Electron has beside Node's own, and by which it knows what it is.
Object.defineProperty(process, 'parentPort', { value: {} })
