// SPDX-License-Identifier: EUPL-1.2
// `npm run bench [-- NAME…] [--json FILE]`: measures the built product on this machine.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { parseArgs } from 'node:util'
import { addressChange } from './benches/address-change.ts'
import { coldWall } from './benches/cold-wall.ts'
import { connect } from './benches/connect.ts'
import { crash } from './benches/crash.ts'
import { crowdCalls } from './benches/crowd-calls.ts'
import { crowdPages } from './benches/crowd-pages.ts'
import { discovery } from './benches/discovery.ts'
import { fanout } from './benches/fanout.ts'
import { firstWall } from './benches/first-wall.ts'
import { flip } from './benches/flip.ts'
import { idle } from './benches/idle.ts'
import { importing } from './benches/import.ts'
import { paint } from './benches/paint.ts'
import { pictures } from './benches/pictures.ts'
import { planner } from './benches/planner.ts'
import { race } from './benches/race.ts'
import { reading } from './benches/reading.ts'
import { ready } from './benches/ready.ts'
import { rest } from './benches/rest.ts'
import { backAgain } from './benches/return.ts'
import { reveal } from './benches/reveal.ts'
import { moment, open, timeline } from './benches/run-model.ts'
import { skew } from './benches/skew.ts'
import { soak } from './benches/soak.ts'
import { step } from './benches/step.ts'
import { store } from './benches/store.ts'
import { storm } from './benches/storm.ts'
import { tlsCosts } from './benches/tls.ts'
import { weight } from './benches/weight.ts'
import { wipe } from './benches/wipe.ts'
import { wrongCodes } from './benches/wrong-codes.ts'
import { between, calibrate, type Slowness } from './calibration.ts'
import { type HeldResult, held, type Result } from './result.ts'

const BENCHES: Record<string, { what: string; run(): Promise<Result[]> }> = {
  ready: { what: 'hub, from the start of its process to `ready`', run: ready },
  paint: {
    what: 'display, from navigation to its first paint, and to a right countdown',
    run: paint,
  },
  'cold-wall': {
    what: 'display without its hub, from the start of its process to right digits',
    run: coldWall,
  },
  rest: { what: 'hub at rest with 10 displays: memory, processor, traffic', run: rest },
  fanout: { what: 'a key at the desk, stored, to receipt by the slowest surface', run: fanout },
  race: { what: 'a count on a phone to its bar on the slowest of 40 walls', run: race },
  idle: { what: 'what it costs that everybody is there: traffic, processor, memory', run: idle },
  pictures: { what: 'a picture of each of 200 walls a minute: processor', run: pictures },
  connect: { what: '500 clients link together: traffic, and until all have a view', run: connect },
  storm: { what: '500 phones scan within 10 s: page, link, join', run: storm },
  'crowd-pages': {
    what: 'the desk while connections ask for the join page all the time',
    run: crowdPages,
  },
  'crowd-calls': {
    what: 'the desk while 500 phones join, count and call for help within a minute',
    run: crowdCalls,
  },
  'address-change': {
    what: 'the laptop gets another address: until its wall is linked, and names it, again',
    run: addressChange,
  },
  return: { what: 'the hub killed and started again with everybody linked', run: backAgain },
  crash: {
    what: 'a wall whose renderer is killed ten times in a row, until it has painted',
    run: crash,
  },
  soak: { what: 'a whole day sped up: does memory grow?', run: soak },
  moment: { what: 'a room’s moment on a day of 40 rooms × 60 spans', run: moment },
  timeline: { what: 'the timelines of all 40 rooms after a command', run: timeline },
  open: { what: 'a day of 20,000 commands, from its file to a hub that serves', run: open },
  store: { what: 'an accepted command until it is on the disk for good', run: store },
  flip: { what: 'two Chromium displays: how far apart they paint a second', run: flip },
  reveal: {
    what: 'two Chromium displays: how far apart they paint a step of the reveal',
    run: reveal,
  },
  skew: { what: '50 displays: how far apart their seconds flip', run: skew },
  step: { what: 'wall clocks set while a phase runs: wrong seconds shown', run: step },
  planner: { what: 'a day of 40 rooms × 60 items laid out: opened, edited, dragged', run: planner },
  import: {
    what: 'a later version of 1,000 talks, from its file to what it changes in the open day',
    run: importing,
  },
  'first-wall': {
    what: 'from an empty library to a painted wall with one’s own day',
    run: firstWall,
  },
  wipe: { what: 'a day of 1,000 people, until it is wiped and open again', run: wipe },
  discovery: {
    what: 'a display that looks for its hub by mDNS, on two machines’ own networks',
    run: discovery,
  },
  tls: {
    what: 'the same walls without TLS and in it, by turns, on a core each: processor and delay',
    run: tlsCosts,
  },
  'wrong-codes': {
    what: 'the desk while 10,000 wrong keys and codes come within a minute: none gets in',
    run: wrongCodes,
  },
  weight: { what: 'gzip bytes to a usable page', run: weight },
  reading: {
    what: 'programmes read, against their right readings; --programmes DIR for others',
    run: () => reading(values.programmes),
  },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, programmes: { type: 'string' }, list: { type: 'boolean' } },
})

const unknown = positionals.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}

for (const [name, { what }] of Object.entries(BENCHES)) console.log(`${name.padEnd(8)} ${what}`)
if (!values.list) await runAll(positionals.length > 0 ? positionals : Object.keys(BENCHES))

async function runAll(names: string[]): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} before it began`
  console.log(`\non ${machine}\n`)
  const results: HeldResult[] = []
  const slownesses: Record<string, Slowness> = {}
  const failed: string[] = []
  for (const name of names) {
    const before = await calibrate()
    const found = await BENCHES[name]?.run().catch((error: unknown) => {
      // The others keep their figures.
      console.error(`${name} could not be measured:`, error)
      failed.push(name)
    })
    const slowness = between(before, await calibrate())
    slownesses[name] = slowness
    console.log(`${name.padEnd(8)} ${slownessLine(slowness)}`)
    for (const result of found ?? []) {
      const heldResult = held(result, slowness.both)
      console.log(lineOf(heldResult))
      results.push(heldResult)
    }
  }
  if (values.json) {
    const figures = { machine, slowness: slownesses, results }
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
  }
  const missed = results.filter((result) => !result.holds)
  if (missed.length > 0) console.log(`\n${missed.length} bar(s) missed.`)
  if (failed.length > 0) {
    console.log(`\nnot measured: ${failed.join(', ')}`)
    process.exitCode = 1
  }
  if (missed.length + failed.length === 0) console.log('\nAll bars hold.')
}

function slownessLine({ script, trips, both }: Slowness): string {
  const [all, ofScript, ofTrips] = [both, script, trips].map((times) => times.toFixed(2))
  return `this machine took ${all} × as long as the bars’ own (script ${ofScript} ×, loopback ${ofTrips} ×)`
}

function lineOf({ bench, case: caseName, metric, value, ...against }: HeldResult): string {
  const { bar, scaledBar, ratio, holds } = against
  const figure = `${bench.padEnd(8)} ${caseName.padEnd(28)} ${metric.padEnd(28)} ${String(value).padStart(10)}`
  if (bar === null) return figure
  const scaled = scaledBar === bar ? '' : `, here ${scaledBar}`
  const share = ratio === null ? '' : ` at ${ratio.toFixed(2)}`
  return `${figure}  bar ${bar}${scaled}  ${holds ? 'holds' : 'MISSED'}${share}`
}
