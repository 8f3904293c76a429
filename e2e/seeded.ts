// SPDX-License-Identifier: EUPL-1.2
// Before each file of tests: what is tried at random is the same each time, so that a red run is red
// again. `SEED` looks elsewhere.
import fc from 'fast-check'

const { SEED = '20240313' } = process.env

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) })
