// SPDX-License-Identifier: EUPL-1.2

export const dialog = {
  /** On a screen it would wait for the person; here it is a line that tests read. */
  showErrorBox: (title: string, content: string) => console.error(`[box] ${title}: ${content}`),
}
