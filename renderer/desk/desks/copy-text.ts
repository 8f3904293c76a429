// SPDX-License-Identifier: EUPL-1.2

/**
 * Puts what stands in `field` on the clipboard; whether that went well. A desk on plain http has no
 * clipboard of the browser's, only the older way by what is selected. Where neither does, the text
 * stays selected, for the keys that everybody knows.
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus()
  field.select()
  try {
    // Missing without a secure context, whatever its type says.
    await (navigator.clipboard as Clipboard | undefined)?.writeText(field.value)
    if (navigator.clipboard) return true
  } catch {
    // Not allowed: the older way may be.
  }
  return document.execCommand('copy')
}
