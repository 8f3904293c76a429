// SPDX-License-Identifier: EUPL-1.2

/**
 * The version of the messages. Whoever changes a message's shape raises it:
 * `recorded-shapes.json` is what the test compares with.
 */
export const PROTOCOL = 10
/**
 * The oldest version that is still served, at most one back; any other is told to reload. A wall in
 * an app that was not updated has its page from there, so a reload would change nothing.
 */
export const OLDEST_PROTOCOL = 9

/** Where the three kinds of surface connect. */
export const LINK_PATHS = {
  display: '/link/display',
  desk: '/link/desk',
  attendee: '/link/attendee',
  facilitator: '/link/facilitator',
  juror: '/link/juror',
} as const

/** A display's own secret travels as a subprotocol `key.<key>`, beside {@link SUBPROTOCOL}. */
export const SUBPROTOCOL = 'zaalscherm'
export const KEY_PREFIX = 'key.'

/** A surface asks for the time so often, which also keeps its link alive. */
export const CLOCK_EVERY_MS = 5_000
/**
 * Nothing heard for so long: the link is dead, whatever the socket says. Both sides look at least
 * each second, so that a link that died right after an answer is found within ten.
 */
export const LINK_DEAD_AFTER_MS = 8_900
/** The largest message that the hub reads, in bytes. */
export const LARGEST_MESSAGE = 16_384
/** The same from a desk, which may send a whole programme's edits at once. */
export const LARGEST_DESK_MESSAGE = 1_048_576
