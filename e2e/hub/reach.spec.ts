// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'playwright/test'
import { OwnNetwork } from '../processes/own-network.ts'
import { askWhetherReached, type ReachTold, type Venue, whyNoFirewall } from '../processes/venue.ts'

const whyNot = OwnNetwork.whyNot()
test.skip(whyNot !== null, `skipped: ${whyNot}`)

type Trials = Record<string, [Parameters<typeof askWhetherReached>[0], causes: string[]]>

/** Side by side, each at a venue of its own. */
async function toldAt(trials: Trials): Promise<void> {
  const told = await Promise.all(
    Object.entries(trials).map(async ([name, [trial]]): Promise<[string, ReachTold]> => {
      return [name, await askWhetherReached(trial)]
    }),
  )
  const expected = Object.entries(trials).map(([name, [, causes]]) => {
    return [name, { state: causes.length > 0 ? 'waiting' : 'reached', causes }]
  })
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected))
}

function keptApart({ venue }: Venue): void {
  for (const port of ['to-laptop', 'to-phone']) {
    venue.ip(`link set dev ${port} type bridge_slave isolated on`)
  }
}

function onOtherNetwork({ phone }: Venue): void {
  phone.ip('addr flush dev wlan0')
  phone.ip('addr add 192.168.60.77/24 dev wlan0')
}

// All that somebody types leads to it, as in a hall where one has to log in first.
const LOGIN_PAGE = `
require('node:http').createServer((_, reply) => reply.writeHead(302, { location: '/login' }).end())
  .listen(80, () => console.log('here'))
`
const COMES_IN = `
const come = () =>
  require('node:net').connect(4500, '192.168.50.20').on('error', () => setTimeout(come, 50))
come()
console.log('here')
`

test('a phone turns the desk green; one that doesn’t get there is told apart by what its network does', async () => {
  await toldAt({
    'nothing in the way': [{}, []],
    'guests kept apart': [{ before: keptApart }, ['isolation', 'other-network']],
    'a phone on another network': [{ before: onOtherNetwork }, ['isolation', 'other-network']],
    'no address': [{ before: ({ laptop }) => laptop.ip('addr flush dev wlan0') }, ['no-address']],
    'an address that the laptop made up': [
      {
        before({ laptop }) {
          laptop.ip('addr flush dev wlan0')
          laptop.ip('addr add 169.254.7.7/16 dev wlan0')
        },
      },
      ['no-address'],
    ],
    'a page to log in on': [
      {
        before(venue) {
          keptApart(venue)
          venue.venue.ip('addr add 192.168.50.1/24 dev switch')
          venue.venue.ip('route add local 198.51.100.0/24 dev lo')
          venue.laptop.ip('route add default via 192.168.50.1')
        },
        beside: { on: 'venue', script: LOGIN_PAGE },
      },
      ['captive-portal', 'isolation', 'other-network'],
    ],
    'another machine gets in': [
      {
        before(venue) {
          onOtherNetwork(venue)
          venue.venue.ip('addr add 192.168.50.9/24 dev switch')
        },
        beside: { on: 'venue', script: COMES_IN },
      },
      ['other-network', 'isolation'],
    ],
  })
})

test('what the laptop itself does to phones that get as far as its door is named first', async () => {
  const noFirewall = whyNoFirewall()
  if (noFirewall) console.log(`no firewall is tried: ${noFirewall}`)
  const firewall: Trials = {
    'a firewall': [{ before: closeDoor }, ['firewall', 'other-network']],
    'a firewall, asked twice': [{ before: closeDoor, times: 2 }, ['firewall', 'other-network']],
    // It may be the phone that is known, or another of which nothing more is to be said.
    'a firewall, and a phone that tried before': [
      { before: closeDoor, beside: { on: 'phone', script: COMES_IN } },
      ['other-network', 'firewall', 'isolation'],
    ],
  }
  const vpn: Trials = {
    'a VPN that takes all': [{ before: allByVpn }, ['vpn', 'firewall', 'other-network']],
  }
  await toldAt({ ...(noFirewall ? {} : firewall), ...vpn })
})

function closeDoor({ laptop }: Venue): void {
  laptop.run('nft', 'add table inet wall')
  laptop.run('nft', 'add chain inet wall door { type filter hook input priority 0; }')
  laptop.run('nft', 'add rule inet wall door iifname wlan0 tcp dport 4500 drop')
}

/** Also what is for the venue's own network goes into it, as with one that lets nothing past. */
function allByVpn({ laptop }: Venue): void {
  // By its name: what a tunnel of the kernel's is, no adapter of a pair is.
  laptop.addAdapter('wg0', '10.8.0.2/24')
  laptop.ip('route add default dev wg0')
  laptop.ip('route add default dev wg0 table 51')
  laptop.ip('rule add to 192.168.50.0/24 lookup 51')
}
