// SPDX-License-Identifier: EUPL-1.2
// Loaded ahead of the hub: at each SIGUSR2 the clock by which it waits is half a minute further. What
// was set to happen later happens no sooner.
const HALF_A_MINUTE_MS = 30_000

const machineNow = performance.now.bind(performance)
let aheadMs = 0
performance.now = () => machineNow() + aheadMs

process.on('SIGUSR2', () => {
  aheadMs += HALF_A_MINUTE_MS
})
