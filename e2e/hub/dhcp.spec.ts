// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'playwright/test'
import { appWallOn } from '../app/wall-elsewhere.ts'
import { newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { OwnNetwork } from '../processes/own-network.ts'

const whyNot = OwnNetwork.whyNot()
test.skip(whyNot !== null, `skipped: ${whyNot}`)

const PORT = '4500'
const [OLD, NEW] = ['192.168.50.20', '192.168.50.31']

test('another address by DHCP: the app’s wall is right and names it, and the desk says that paper is dead', async () => {
  const [venue, laptop, other] = await Promise.all([
    OwnNetwork.make(),
    OwnNetwork.make(),
    OwnNetwork.make(),
  ])
  venue.addSwitch()
  laptop.plugInto(venue, 'wlan0', `${OLD}/24`, 'to-laptop')
  other.plugInto(venue, 'wlan0', '192.168.50.77/24', 'to-wall')
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--port', PORT]
  const at = ['--rehearse-at', '2024-03-13T08:50', '--display-in', 'zaal-1']
  const hub = await startHub([...args, ...at], { within: laptop.within })
  const [wall, browser] = await Promise.all([
    appWallOn(other, new URL(hub.display)),
    laptop.browser(),
  ])
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  await expect.poll(() => wall.text()).toContain(`${OLD}:${PORT}`)

  laptop.ip(`addr del ${OLD}/24 dev wlan0`)
  laptop.ip(`addr add ${NEW}/24 dev wlan0`)
  await expect.poll(() => wall.text()).toContain(`${NEW}:${PORT}`)
  const shown = await wall.text()
  expect(shown).toMatch(/Begint over\s+3[89]:\d\d/)
  expect(shown).not.toMatch(/geen verbinding|192\.168\.50\.20/)
  const notice = desk.locator('.address-notice')
  await expect(notice).toContainText(`Alle codes noemen nu ${NEW}:${PORT}`)
  await expect(notice).toContainText(
    `die nog ${OLD}:${PORT} noemen, ook op papier, werken niet meer`,
  )

  await Promise.all([wall.close(), browser.close()])
  await hub.stop()
  await Promise.all([venue.end(), laptop.end(), other.end()])
})
