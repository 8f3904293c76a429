// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
const bytes = readFileSync(file)
// Left to itself the library fetches this file from the internet.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer } })

/** What the QR codes in a screenshot say, read as a phone's camera would: from the picture. */
export async function readCodes(png: Uint8Array): Promise<string[]> {
  const codes = await readBarcodes(png, { formats: ['QRCode'], tryHarder: true })
  return codes.filter(({ isValid }) => isValid).map(({ text }) => text)
}
