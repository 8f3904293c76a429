// SPDX-License-Identifier: EUPL-1.2
import { test } from 'playwright/test'
import { appContract } from './app.contract.ts'
import { electronPlayer, electronRuntime } from './electron-player.ts'

const runtime = electronRuntime()

const SKIPPED = 'skipped: no Electron runtime'

// In the title too: a list of tests doesn't print why one was skipped.
test.describe(`the app in Electron${runtime === null ? ` (${SKIPPED})` : ''}`, () => {
  test.skip(runtime === null, SKIPPED)
  appContract(electronPlayer(runtime ?? 'electron'))
})
