// SPDX-License-Identifier: EUPL-1.2

/** Two windows of one browser share their storage; a slot is one window's part of it. */
export type SlotPorts = {
  /** Shared by all windows of this browser; throws where storage is refused. */
  shared: Pick<Storage, 'getItem' | 'setItem'>
  /** This window's own; outlives a reload, and a duplicate of the window begins with a copy. */
  own: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Calls for each change that another window makes to the shared storage. */
  onChange(call: (name: string | null, value: string | null) => void): () => void
  after(ms: number, call: () => void): () => void
  wallNow(): number
  newId(): string
  /** Where this window stands: another one stands elsewhere. */
  place(): string
}

/** What the window was opened with. */
export type SlotWish = {
  /** The number in its address, `?screen=2`, or `null`. */
  screen: number | null
  /** The key that a starting hub gave with the address, or `null`. */
  givenKey: string | null
}

/** A slot that this window holds until it is closed. */
export type HeldSlot = {
  number: number
  /** To be called once the window goes: the next one needn't ask for the slot. */
  release(): void
  /** To be called when the window has moved: its next start looks for the slot by its place. */
  moved(): void
}

type Claim = { id: string; since: number; place: string; isOpen: boolean; answer: string }

/** More windows than one machine has outputs. */
export const SLOT_NUMBERS = Array.from({ length: 16 }, (_, index) => index + 1)
// An open window answers in a few milliseconds, also when it is hidden; a closed one never.
const ANSWERS_WITHIN_MS = 300

const ASK = 'zaalscherm.display-ask'
/** Under which a window keeps the number of its slot. */
export const OWN_SLOT = 'zaalscherm.display-slot'

/** The name of what slot `number` keeps. The first has the name from before there were slots. */
export function slotName(name: 'display' | 'display-key' | 'display-window', number: number) {
  return `zaalscherm.${name}${number === 1 ? '' : `.${number}`}`
}

/**
 * Takes a slot that no other open window holds: the one that it had before a reload or a restart,
 * where that can be told. Without Web Locks, which plain http and Safari before 15.4 lack.
 * Throws where storage is refused.
 * @param onLost another window turns out to hold the slot: this one has to begin anew
 * @returns `null` where all slots are taken
 */
export async function claimSlot(
  ports: SlotPorts,
  wish: SlotWish,
  onLost: () => void,
): Promise<HeldSlot | null> {
  const number = await freeSlot(ports, candidatesOf(ports, wish))
  return number === null ? null : hold(ports, number, onLost)
}

/** All slots, the likeliest to be this window's own first. */
function candidatesOf(ports: SlotPorts, { screen, givenKey }: SlotWish): number[] {
  const own = Number(ports.own.getItem(OWN_SLOT))
  const place = ports.place()
  const ranks: ((number: number) => boolean)[] = [
    (number) => number === screen,
    (number) =>
      givenKey !== null && ports.shared.getItem(slotName('display-key', number)) === givenKey,
    (number) => number === own,
    (number) => claimOn(ports, number)?.place === place,
    () => true,
  ]
  return [...new Set(ranks.flatMap((fits) => SLOT_NUMBERS.filter(fits)))]
}

/** The first of the candidates that no open window holds; asks only where it can't be told. */
async function freeSlot(ports: SlotPorts, candidates: readonly number[]): Promise<number | null> {
  const live = new Set<number>()
  const first = () => candidates.find((number) => !live.has(number)) ?? null
  const isOpen = (number: number | null) => number !== null && claimOn(ports, number)?.isOpen
  if (!isOpen(first())) return first()
  const question = ports.newId()
  await new Promise<void>((resolve) => {
    const done = () => {
      stopListening()
      stopWaiting()
      resolve()
    }
    const stopWaiting = ports.after(ANSWERS_WITHIN_MS, done)
    const stopListening = ports.onChange((name, value) => {
      const number = candidates.find((one) => slotName('display-window', one) === name)
      if (number === undefined || readClaim(value)?.answer !== question) return
      live.add(number)
      if (!isOpen(first())) done()
    })
    ports.shared.setItem(ASK, question)
  })
  return first()
}

function hold(ports: SlotPorts, number: number, onLost: () => void): HeldSlot {
  const name = slotName('display-window', number)
  const own = { id: ports.newId(), since: ports.wallNow() }
  let isHeld = true
  const say = (answer: string, isOpen = true) => {
    const claim: Claim = { ...own, place: ports.place(), isOpen, answer }
    ports.shared.setItem(name, JSON.stringify(claim))
  }
  say('')
  ports.own.setItem(OWN_SLOT, String(number))
  ports.onChange((changed, value) => {
    if (!isHeld) return
    if (changed === ASK) return say(value ?? '')
    // `null`: somebody emptied the storage.
    if (changed !== name && changed !== null) return
    // One that was let go may be heard of after this window has taken it: it holds no more.
    const other = readClaim(value)
    if (other?.isOpen && other.id !== own.id && isBefore(other, own)) {
      isHeld = false
      ports.own.removeItem(OWN_SLOT)
      return onLost()
    }
    say('')
  })
  return {
    number,
    release: () => {
      if (isHeld) say('', false)
      isHeld = false
    },
    moved: () => {
      if (isHeld) say('')
    },
  }
}

/** Whether `a` keeps a slot that both claim: two windows that start at once see no other yet. */
function isBefore(a: Pick<Claim, 'id' | 'since'>, b: Pick<Claim, 'id' | 'since'>): boolean {
  return a.since === b.since ? a.id < b.id : a.since < b.since
}

function claimOn({ shared }: SlotPorts, number: number): Claim | null {
  return readClaim(shared.getItem(slotName('display-window', number)))
}

function readClaim(json: string | null): Claim | null {
  try {
    // Of this origin's own: all that another text could do is claim a slot, or none.
    return JSON.parse(json ?? 'null')
  } catch {
    // Nothing, or what another version wrote: a slot that nobody holds.
    return null
  }
}
