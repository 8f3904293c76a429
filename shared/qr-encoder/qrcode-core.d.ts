// SPDX-License-Identifier: EUPL-1.2

/**
 * The part of `qrcode` that makes the modules; its own entry adds canvas and image writers. Said here,
 * since the types that others wrote for it bring all of Node's along.
 */
declare module 'qrcode/lib/core/qrcode.js' {
  export function create(
    text: string,
    options: { errorCorrectionLevel: 'M' },
  ): { modules: { size: number; data: Uint8Array } }
}
