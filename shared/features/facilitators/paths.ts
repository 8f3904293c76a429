// SPDX-License-Identifier: EUPL-1.2

/** Where facilitators' pages are, and where a desk asks for a key. */
export const FACILITATOR_PATHS = {
  page: '/facilitator',
  keys: '/desk/facilitator-keys',
} as const
