// SPDX-License-Identifier: EUPL-1.2

/** The part of `qrcode` that makes the modules; its own entry adds canvas and image writers. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode'
}
