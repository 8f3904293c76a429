// SPDX-License-Identifier: EUPL-1.2

/** Where facilitators' pages are, and where a desk asks for a key. */
export const FACILITATOR_PATHS = {
  page: '/facilitator',
  letIn: '/facilitator/in',
  keys: '/desk/facilitator-keys',
} as const

/** The address that lets one phone in. The key stands where no server, proxy or log sees it. */
export function letInAddressOf(base: string, key: string): string {
  return `${base}${FACILITATOR_PATHS.letIn}#${key}`
}
