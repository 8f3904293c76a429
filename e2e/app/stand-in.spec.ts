// SPDX-License-Identifier: EUPL-1.2
import { test } from 'playwright/test'
import { appContract } from './app.contract.ts'
import { standInPlayer } from './stand-in-player.ts'

test.describe("the app on a stand-in for Electron (it says nothing of Electron's own part)", () => {
  appContract(standInPlayer)
})
