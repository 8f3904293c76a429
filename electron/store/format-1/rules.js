// SPDX-License-Identifier: EUPL-1.2
// The rules of the write side as they were at commit 74c64e7, the last that kept commands alone: what
// a file of format 1 means is what these make of it. Never edited, so that it stays so.
//
// Made by rolldown 1.2.19 from `shared/` of that commit, with these two lines as its input:
//   export { apply } from './shared/state/apply.ts'
//   export { firstState } from './shared/state/state.ts'
// and these options, which leave out the schemas (nothing here reads them):
//   external: ['zod/mini'], output: { format: 'esm' },
//   treeshake: { moduleSideEffects: false, propertyReadSideEffects: false,
//     unknownGlobalSideEffects: false, manualPureFunctions: ['z', 'inRooms', 'check'] }
// shared/own.ts
/** What stands under `id`; an id from outside may be the name of what every object has. */
function ownOf(records, id) {
	return Object.getOwnPropertyDescriptor(records, id)?.value ?? null;
}
// shared/instant.ts
const SECOND = 1e3;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
// shared/day/time-of-day.ts
/**
* The instant at which clocks in `timeZone` show `timeOfDay` on `date`.
* A time that summer time skips counts on from before the gap, as Temporal's `compatible`
* does: 02:30 becomes 03:30. One that occurs twice is its first occurrence.
* @param date `YYYY-MM-DD`
* @param timeOfDay `HH:MM`; from 24:00 on it is a time of the next day
*/
function instantOf(date, timeOfDay, timeZone) {
	const [hours = 0, minutes = 0] = timeOfDay.split(":").map(Number);
	const asUtc = Date.parse(`${date}T00:00:00Z`) + hours * HOUR + minutes * MINUTE;
	const before = offsetAt(asUtc - DAY, timeZone);
	const after = offsetAt(asUtc + DAY, timeZone);
	if (before === after) return asUtc - before;
	const exact = [asUtc - before, asUtc - after].filter((at) => at + offsetAt(at, timeZone) === asUtc);
	return exact.length > 0 ? Math.min(...exact) : asUtc - before;
}
const DAY = 24 * HOUR;
/** How far clocks in `timeZone` run ahead of UTC at `at`, in milliseconds. */
function offsetAt(at, timeZone) {
	const parts = fieldsOf(at, timeZone);
	return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - Math.floor(at / SECOND) * SECOND;
}
function fieldsOf(at, timeZone) {
	const fields = {
		year: 0,
		month: 1,
		day: 1,
		hour: 0,
		minute: 0,
		second: 0
	};
	for (const { type, value } of formatOf(timeZone).formatToParts(at)) if (type in fields) fields[type] = Number(value);
	return fields;
}
const formats = /* @__PURE__ */ new Map();
function formatOf(timeZone) {
	const known = formats.get(timeZone);
	if (known) return known;
	const made = new Intl.DateTimeFormat("en-GB", {
		timeZone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		hourCycle: "h23"
	});
	formats.set(timeZone, made);
	return made;
}
// shared/state/plain-name.ts
const INVISIBLE = /(?![\p{Variation_Selector}\p{Join_Control}\u{e0020}-\u{e007f}])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2066-\u2069\u202a-\u202e\u2800]/gu;
const LOOSE = /(^| )[\p{Variation_Selector}\p{Join_Control}\u{e0020}-\u{e007f}]+|\p{Join_Control}+(?= |$)/gu;
/** Stands above or below its letter, and takes no room of its own. */
const MARK = /(?!\p{Variation_Selector})\p{Mn}/u;
/** A mark of no script of its own, such as an accent: it goes on any letter. */
const ACCENT = /\p{Script=Inherited}/u;
const MOST_ACCENTS = 3;
const MOST_MARKS = 6;
/** A family of four has 11 code points, the longest flag 7, a Tibetan stack fewer. */
const LONGEST_CHARACTER = 16;
/**
* A character as people count them: an extended grapheme cluster (UAX #29), in the form of its
* table 1c, with every mark kept at its letter. Written out, since desks of some years ago have no `Intl.Segmenter`.
*/
const CHARACTER = /(?:\p{RI}{2}|\p{ExtPict}(?:[\p{M}\p{EMod}]*\u200d\p{ExtPict})*|.)[\p{M}\p{EMod}\p{Join_Control}\u0e33\u0eb3\u{e0020}-\u{e007f}]*/gsu;
/**
* A name as it may stand on a wall: one line of visible text of at most {@link LONGEST_NAME}
* characters as people count them (graphemes, UAX #29). `null` where nothing is left of an empty
* one; `'not-a-name'` where what was typed holds nothing to read.
*/
function plainName(typed) {
	if (typed.trim() === "") return null;
	const plain = charactersOf(plainText(typed)).slice(0, 40).join("").trim();
	return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(plain) ? plain : "not-a-name";
}
/** Any text of a person as plain text: one line, nothing that steers its own layout. */
function plainText(typed) {
	return charactersOf(visibleText(typed)).map(lowered).join("").trim();
}
function charactersOf(text) {
	return text.match(CHARACTER) ?? [];
}
function visibleText(typed) {
	return typed.replace(/\s/gu, " ").replace(INVISIBLE, "").replace(LOOSE, "$1").replace(/ +/g, " ").normalize("NFC").trim();
}
/** A character without the marks that would draw it out of its line. */
function lowered(character) {
	let accents = 0;
	let marks = 0;
	let last = "";
	return Array.from(character.normalize("NFD")).filter((point) => {
		const isRepeated = point === last;
		last = point;
		if (!MARK.test(point)) return true;
		if (isRepeated) return false;
		if (ACCENT.test(point)) return ++accents <= MOST_ACCENTS;
		return ++marks <= MOST_MARKS;
	}).slice(0, LONGEST_CHARACTER).join("").normalize("NFC");
}
// shared/state/devices.ts
const OF_DEVICES = /* @__PURE__ */ new Set([
	"pairDisplay",
	"unpairDisplay",
	"trimDisplay",
	"testPattern"
]);
function isDeviceCommand(command) {
	return OF_DEVICES.has(command.type);
}
/** The state with displays hung, taken down, trimmed or tested, or why not. */
function applyToDevices(state, command, at) {
	switch (command.type) {
		case "pairDisplay": {
			const { deviceId, roomId } = command;
			const { rooms } = state.steered.day;
			if (!rooms.some(({ id }) => id === roomId)) return { refusal: {
				name: "unknown-room",
				roomId
			} };
			const trimMs = ownOf(state.devices, deviceId)?.trimMs ?? 0;
			const device = {
				roomId,
				name: plainText(command.name),
				pairedAt: at,
				trimMs,
				patternAt: null
			};
			return { value: {
				...state,
				devices: {
					...state.devices,
					[deviceId]: device
				}
			} };
		}
		case "unpairDisplay": {
			const { deviceId } = command;
			if (!ownOf(state.devices, deviceId)) return { refusal: {
				name: "unknown-display",
				deviceId
			} };
			const { [deviceId]: _gone, ...devices } = state.devices;
			return { value: {
				...state,
				devices
			} };
		}
		case "trimDisplay": {
			const { deviceId, trimMs } = command;
			return onDevices(state, [deviceId], (device) => ({
				...device,
				trimMs
			}));
		}
		case "testPattern": {
			const { deviceIds, isShown } = command;
			const patternAt = isShown ? at : null;
			return onDevices(state, deviceIds, (device) => ({
				...device,
				patternAt
			}));
		}
		default: return command;
	}
}
function onDevices(state, deviceIds, change) {
	const devices = { ...state.devices };
	for (const deviceId of deviceIds) {
		const device = ownOf(state.devices, deviceId);
		if (!device) return { refusal: {
			name: "unknown-display",
			deviceId
		} };
		devices[deviceId] = change(device);
	}
	return { value: {
		...state,
		devices
	} };
}
// shared/state/spread.ts
const BUCKETS = 256;
const NOTHING_SPREAD = [];
function valueUnder(spread, id) {
	return spread[bucketOf(id)]?.get(id) ?? null;
}
function withValue(spread, id, value) {
	return changed(spread, id, (bucket) => bucket.set(id, value));
}
function withoutValue(spread, id) {
	return changed(spread, id, (bucket) => bucket.delete(id));
}
function sizeOf(spread) {
	return spread.reduce((sum, bucket) => sum + bucket.size, 0);
}
/** In no order that means anything. */
function* entriesOf(spread) {
	for (const bucket of spread) yield* bucket ?? [];
}
function changed(spread, id, change) {
	const index = bucketOf(id);
	const buckets = spread.length === 0 ? Array.from({ length: BUCKETS }, () => EMPTY) : [...spread];
	const bucket = new Map(buckets[index]);
	change(bucket);
	buckets[index] = bucket;
	return buckets;
}
const EMPTY = /* @__PURE__ */ new Map();
/** FNV-1a: short, and spreads ids that count up as well as random ones. */
function bucketOf(id) {
	let hash = 2166136261;
	for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
	return (hash >>> 0) % BUCKETS;
}
/**
* Joining, roles and leaving: all that a phone can change. What leaves everything as it was gives
* the same state back.
*/
function applyJoining(state, personId, command) {
	switch (command.type) {
		case "join": return joined(state, personId, command.teamId, command.displayName);
		case "takeRole": return withRole(state, personId, command.roleId, command.isTaken);
		case "leave":
			if (!valueUnder(state.people, personId)) return { refusal: { name: "not-joined" } };
			return { value: {
				...state,
				people: withoutValue(state.people, personId)
			} };
		default: return command;
	}
}
function joined(state, personId, teamId, wantedName) {
	if (state.steered.isJoiningLocked) return { refusal: { name: "joining-is-locked" } };
	if (!state.steered.day.teams.some((team) => team.id === teamId)) return { refusal: {
		name: "unknown-team",
		teamId
	} };
	const before = valueUnder(state.people, personId);
	if (!before && sizeOf(state.people) >= 5e3) return { refusal: { name: "hub-is-full" } };
	const displayName = wantedName === null ? null : plainName(wantedName);
	if (displayName === "not-a-name") return { refusal: { name: "not-a-name" } };
	if (before?.teamId === teamId && before.displayName === displayName) return { value: state };
	const person = {
		teamId,
		number: before?.number ?? state.joinedEver + 1,
		displayName,
		roleIds: before?.teamId === teamId ? before.roleIds : []
	};
	return { value: {
		...state,
		people: withValue(state.people, personId, person),
		removed: valueUnder(state.removed, personId) ? withoutValue(state.removed, personId) : state.removed,
		joinedEver: before ? state.joinedEver : state.joinedEver + 1
	} };
}
function withRole(state, personId, roleId, isTaken) {
	const person = valueUnder(state.people, personId);
	if (!person) return { refusal: { name: "not-joined" } };
	if (!state.steered.day.roles.some((role) => role.id === roleId)) return { refusal: {
		name: "unknown-role",
		roleId
	} };
	const holder = holderOf(state, person.teamId, roleId);
	if (isTaken && holder !== null && holder !== personId) return { refusal: {
		name: "role-is-taken",
		roleId
	} };
	if (person.roleIds.includes(roleId) === isTaken) return { value: state };
	const others = person.roleIds.filter((id) => id !== roleId);
	const roleIds = isTaken ? [...others, roleId] : others;
	const people = withValue(state.people, personId, {
		...person,
		roleIds
	});
	return { value: {
		...state,
		people
	} };
}
/** Who in the team has the role, or `null`. A team has one of each. */
function holderOf(state, teamId, roleId) {
	for (const [personId, person] of entriesOf(state.people)) if (person.teamId === teamId && person.roleIds.includes(roleId)) return personId;
	return null;
}
// shared/state/people-commands.ts
/** The state without the people or the role's holder that a desk takes away, or why not. */
function applyToPeople(state, command) {
	return command.type === "removePeople" ? withoutPeople(state, command.numbers) : withoutHolder(state, command.teamId, command.roleId);
}
function withoutPeople(state, numbers) {
	let { people, removed } = state;
	for (const [personId, { number }] of entriesOf(state.people)) {
		if (!numbers.some(([from, to]) => from <= number && number <= to)) continue;
		people = withoutValue(people, personId);
		removed = withValue(removed, personId, true);
	}
	if (people === state.people) return { refusal: { name: "nobody-there" } };
	return { value: {
		...state,
		people,
		removed
	} };
}
function withoutHolder(state, teamId, roleId) {
	const personId = holderOf(state, teamId, roleId);
	const person = personId === null ? null : valueUnder(state.people, personId);
	if (personId === null || person === null) return { refusal: { name: "nobody-there" } };
	const roleIds = person.roleIds.filter((id) => id !== roleId);
	return { value: {
		...state,
		people: withValue(state.people, personId, {
			...person,
			roleIds
		})
	} };
}
// shared/last.ts
/** The last for which `test` holds, or `undefined`. */
function findLast(list, test) {
	return list[findLastIndex(list, test)];
}
/** Where the last stands for which `test` holds; -1: nowhere. */
function findLastIndex(list, test) {
	for (let index = list.length - 1; index >= 0; index -= 1) if (test(list[index])) return index;
	return -1;
}
// shared/timeline/moment.ts
/** The cross-section of `timeline` at `now`, in hub time. */
function momentAt(timeline, now) {
	const { pausedSince } = timeline;
	const heldAt = heldAtIn(timeline, now);
	if (heldAt !== null) return {
		...crossSection(timeline, heldAt, heldAt),
		lookAgainAt: pauseLiftsAt(timeline, heldAt)
	};
	const moment = crossSection(timeline, now, null);
	if (pausedSince === null || pausedSince <= now) return moment;
	return {
		...moment,
		lookAgainAt: Math.min(moment.lookAgainAt ?? pausedSince, pausedSince)
	};
}
/** The instant at which a room stands still at `now`, or `null` where nothing holds it. */
function heldAtIn(timeline, now) {
	const { pausedSince } = timeline;
	if (pausedSince === null || pausedSince > now) return null;
	const liftsAt = pauseLiftsAt(timeline, pausedSince);
	return liftsAt !== null && liftsAt <= now ? null : pausedSince;
}
/** The innermost span that goes on: what a facilitator sees, and names in a command. */
function currentSpan({ slot, step, activity, nested }) {
	return takesPlace(nested) ? nested : activity ?? step ?? slot;
}
/**
* When a held room goes on by itself: at the next meeting point, which no room can hold up, at
* what is fixed, or once the meeting point is over that what it holds lies in. A meeting point
* itself is held for everybody: only one that is fixed lifts that. What the plan has begin beside
* what is held takes nobody away from it.
*/
function pauseLiftsAt(timeline, pausedSince) {
	const slots = timeline.spans.filter(({ level }) => level === "slot");
	const held = currentOf(slots, pausedSince);
	const around = held?.isMeetingPoint && !timeline.isHeldForAll ? held : null;
	const lifting = slots.slice(held ? slots.indexOf(held) + 1 : 0).filter((span) => {
		const isFixed = span.isFixed && span.start === span.plannedStart;
		if (timeline.isHeldForAll) return isFixed && span.isMeetingPoint;
		return isFixed || span.isMeetingPoint;
	});
	return [around?.end ?? null, ...lifting.map(({ start }) => start)].reduce((soonest, at) => at === null || at <= pausedSince ? soonest : Math.min(soonest ?? at, at), null);
}
/** The innermost span that goes on at `now`, without the rest of its moment: for who asks often. */
function currentSpanAt(timeline, now) {
	return currentSpan(cutAt(timeline.spans, heldAtIn(timeline, now) ?? now));
}
/** What goes on at one instant, and what lies beside it. */
function cutAt(spans, at) {
	const within = (parent, level) => parent ? spans.filter((span) => span.parentId === parent.id && span.level === level) : [];
	const slot = currentOf(spans.filter((span) => span.level === "slot"), at);
	const steps = within(slot, "step");
	const step = currentOf(steps, at);
	const activities = within(step, "activity");
	const activity = currentOf(activities, at);
	const sessions = sessionsOf(spans, slot);
	return {
		slot,
		steps,
		step,
		activities,
		activity,
		sessions,
		nested: currentOf(sessions, at)
	};
}
function crossSection({ spans }, at, heldAt) {
	const { slot, steps, step, activities, activity, sessions, nested } = cutAt(spans, at);
	const next = nextOf$1(spans, activity ?? step ?? slot, at);
	const workshops = sessions.filter((span) => takesPlace(span) && span.isWaitedFor);
	const awaited = slot === null ? next : (step ? activities : slot?.hasParts ? steps : workshops).find((span) => isToCome(span, at));
	const waiting = activity || step && !step.hasParts ? null : awaited ?? null;
	return {
		slot,
		step,
		activity,
		nested,
		countdown: countdownOf([
			takesPlace(nested) ? nested : null,
			activity,
			step,
			slot
		], waiting, at),
		next,
		heldAt,
		lookAgainAt: nextBoundary(spans, at)
	};
}
/**
* Whether what lies in a slot is what goes on in the room, as a workshop with an end is. A
* break only tells what people do meanwhile: the countdown stays on the slot around it.
*/
function takesPlace(nested) {
	return nested !== null && !nested.isAbsorbing && !nested.isBeside && nested.end !== null;
}
/** What lies in a slot, and not beside it, and begins before it is over. */
function sessionsOf(spans, slot) {
	return spans.filter(({ level, parentId, start, isBeside }) => {
		return level === "nested" && parentId === slot?.id && (slot?.end == null || start !== null && start < slot.end) && !isBeside;
	});
}
function isToCome({ start }, at) {
	return start !== null && start > at;
}
/** The one that began last and goes on; one that waits goes on past its end. */
function currentOf(siblings, at) {
	let current = null;
	for (const [index, span] of siblings.entries()) {
		if (span.start === null || span.start > at) continue;
		if (span.end === null || at < span.end || goesOn(span, siblings.slice(index + 1), at)) current = span;
	}
	return current;
}
function goesOn(span, later, at) {
	return span.waits && !later.some((other) => other.start !== null && other.start <= at);
}
/** @param awaited what a room waits for, with nothing going on until then */
function countdownOf(inner, awaited, at) {
	if (awaited && awaited.start !== null && !inner[0]) return {
		kind: "until",
		spanId: awaited.id,
		at: awaited.start
	};
	for (const span of inner) {
		if (!span || span.end === null) continue;
		return {
			kind: at < span.end ? "left" : "over",
			spanId: span.id,
			at: span.end
		};
	}
	return { kind: "none" };
}
function leavesOf({ spans }) {
	return spans.filter((span) => span.level !== "nested" && !span.hasParts);
}
/**
* Which of the leaves `current` is, or else the last one that lies before it or has begun by `at`;
* -1: none.
*/
function leafIndexOf({ spans }, current, at) {
	const exact = leavesOf({ spans }).findIndex((leaf) => leaf.id === current?.id);
	if (exact >= 0) return exact;
	const begun = findLastIndex(spans, ({ level, start }) => level !== "nested" && start !== null && start <= at);
	const place = spans.findIndex(({ id }) => id === current?.id);
	return leavesOf({ spans: spans.slice(0, Math.max(begun, place) + 1) }).length - 1;
}
/** A leaf, or the highest span that begins with it. */
function outermostStartingWith({ spans }, leaf) {
	let outermost = leaf;
	for (;;) {
		const parent = spans.find((span) => span.id === outermost.parentId);
		const first = spans.find((span) => span.parentId === parent?.id);
		if (!parent || first?.id !== outermost.id) return outermost;
		outermost = parent;
	}
}
function nextOf$1(spans, current, at) {
	const around = spans.find(({ id }) => id === current?.slotId);
	const later = around?.hasParts ? void 0 : sessionsOf(spans, around ?? null).find((span) => isToCome(span, at) && takesPlace(span));
	if (later) return later;
	const leaf = leavesOf({ spans }).slice(leafIndexOf({ spans }, current, at) + 1).find((span) => isAwaited(span, at) && !isPast(spans, span, at) && !isNothing$1(spans, span));
	if (!leaf) return null;
	return outermostStartingWith({ spans: spans.filter((span) => isAwaited(span, at)) }, leaf);
}
function isAwaited({ start }, at) {
	return start === null || start > at;
}
/** Whether its slot lasts no time, as what is passed over on the way to what was arranged. */
function isNothing$1(spans, { slotId }) {
	const slot = spans.find(({ id }) => id === slotId);
	return slot !== void 0 && slot.start !== null && slot.start === slot.end;
}
/** Whether what `span` is part of is over, as for a start signal that was never given. */
function isPast(spans, span, at) {
	const parent = spans.find(({ id }) => id === span.parentId);
	if (!parent) return false;
	return parent.end !== null && parent.end <= at && !parent.waits || isPast(spans, parent, at);
}
function nextBoundary(spans, at) {
	let soonest = null;
	for (const { start, end } of spans) {
		if (start !== null && start > at && (soonest === null || start < soonest)) soonest = start;
		if (end !== null && end > at && (soonest === null || end < soonest)) soonest = end;
	}
	return soonest;
}
// shared/timeline/run.ts
const PLANNED_RUN = {
	marks: {},
	pausedSince: null
};
const PLANNED_RUNS = {
	common: PLANNED_RUN,
	rooms: {}
};
/** A room's run with the meeting points that it shares. */
function runOf(runs, roomId) {
	const room = runs.rooms[roomId];
	if (!room) return runs.common;
	const known = joinedOf.get(runs.common)?.get(room);
	if (known) return known;
	const { isHeldForAll } = runs.common;
	const joined = {
		...room,
		marks: {
			...runs.common.marks,
			...room.marks
		},
		pausedSince: room.pausedSince ?? runs.common.pausedSince,
		...isHeldForAll && { isHeldForAll }
	};
	const ofCommon = joinedOf.get(runs.common) ?? /* @__PURE__ */ new WeakMap();
	joinedOf.set(runs.common, ofCommon.set(room, joined));
	return joined;
}
const joinedOf = /* @__PURE__ */ new WeakMap();
// shared/timeline/latest.ts
/** What was made of the objects that were asked for last, so that it isn't made again. */
var Latest = class {
	/** @param most of how many objects it remembers what was made */
	constructor(most) {
		this.made = /* @__PURE__ */ new Map();
		this.last = null;
		this.most = most;
	}
	/** What was made of `from`, or what `make` makes of it now. */
	of(from, make) {
		if (this.last?.from === from) return this.last.value;
		const value = this.made.get(from) ?? make();
		this.made.delete(from);
		this.made.set(from, value);
		const [first] = this.made.keys();
		if (first && this.made.size > this.most) this.made.delete(first);
		this.last = {
			from,
			value
		};
		return value;
	}
};
// shared/timeline/begins.ts
/** How everything begins in a slot's room that names no pace; what is everybody's follows no room. */
function roomPace(slot, plan, run) {
	return slot.isMeetingPoint ? plan.pace : run.pace ?? plan.pace;
}
/** How a slot begins: as was switched, as it says itself, or as everything does. */
function slotBegins(slot, pace, marks) {
	const own = marks[slot.id]?.begins ?? slot.pace;
	if (own) return own;
	return slot.isMeetingPoint || slot.beginsByItself ? "clock" : slot.partsPace ?? pace;
}
/** How a slot's steps begin that name no pace of their own. */
function stepsPace(slot, pace, marks) {
	return marks[slot.id]?.pace ?? slot.partsPace ?? pace;
}
/** How a part begins; the first one begins with what it is part of, unless it says otherwise. */
function partBegins(part, index, pace, marks) {
	return marks[part.id]?.begins ?? part.pace ?? (index === 0 ? "clock" : pace);
}
/** How a part's own parts begin that name no pace of their own. */
function partsPace(part, pace, marks) {
	return marks[part.id]?.pace ?? part.pace ?? pace;
}
// shared/timeline/lay-parts.ts
/**
* Lays parts out one after the other.
* @param from when what they are part of begins, or would begin at the earliest
* @param hasBegun whether it does; otherwise its parts wait with it
* @param isWhole whether they have their own time, also where the plan was too full for it
* @param pace how parts begin that name no pace of their own
* @returns when the last of them ends at the earliest; parts of unknown length count for nothing
*/
function layParts(parts, from, hasBegun, isWhole, pace, marks, laid) {
	let sofar = from;
	let isKnown = hasBegun;
	parts.forEach((part, index) => {
		const mark = marks[part.id];
		const begins = partBegins(part, index, pace, marks);
		const innerPace = partsPace(part, pace, marks);
		const passedAt = hasBegun ? beganAfter(parts, index, from, marks) : null;
		const isByHand = hasBegun && mark?.startAt !== void 0;
		const start = (isByHand ? Math.max(from, mark.startAt ?? from) : null) ?? (isKnown && begins === "clock" ? sofar : null);
		const earliest = start ?? sofar;
		const isOwn = isWhole || isByHand;
		const innerEnd = layParts(part.parts, earliest, start !== null, isOwn, innerPace, marks, laid);
		const plannedMs = isOwn ? part.ownMs : part.lengthMs;
		const lengthMs = plannedMs === null ? null : plannedMs + (mark?.lengthenedMs ?? 0);
		const own = earliest + (lengthMs ?? 0);
		const needed = Math.max(earliest, innerEnd, own);
		const isOpen = isOpenPast(part.parts, needed, marks, laid) || areAwaited(part.parts, marks, laid);
		const natural = start === null || !(lengthMs !== null && !isOpen) ? null : needed;
		const end = endedAt(start, mark?.endAt) ?? natural;
		const bounds = {
			...upTo$1({
				start,
				end
			}, passedAt),
			uncutEnd: end
		};
		laid.set(part.id, bounds);
		cutParts(part.parts, bounds.end, laid);
		sofar = bounds.end ?? needed;
		isKnown = bounds.end !== null;
	});
	return sofar;
}
/** Whether one was made to wait for somebody, and still does: nobody knows when they are done. */
function areAwaited(parts, marks, laid) {
	return parts.some(({ id }) => marks[id]?.begins === "facilitator" && laid.get(id)?.start === null);
}
/** Whether one of unknown length was begun when no time was left for it: nobody knows its end. */
function isOpenPast(parts, end, marks, laid) {
	return parts.some((part) => {
		if (laid.get(part.id)?.end !== null) return false;
		const startAt = marks[part.id]?.startAt;
		return part.lengthMs === null && startAt !== void 0 && startAt >= end || isOpenPast(part.parts, end, marks, laid);
	});
}
function endedAt(start, endAt) {
	return start === null || endAt === void 0 ? null : Math.max(start, endAt);
}
/** What is still open, or has yet to begin, is over once a later one was begun. */
function upTo$1({ start, end }, passedAt) {
	if (passedAt === null) return {
		start,
		end
	};
	return {
		start: Math.min(start ?? passedAt, passedAt),
		end: Math.min(end ?? passedAt, passedAt)
	};
}
function beganAfter(parts, index, from, marks) {
	for (let later = index + 1; later < parts.length; later += 1) {
		const at = marks[parts[later]?.id ?? ""]?.startAt;
		if (at !== void 0) return Math.max(from, at);
	}
	return null;
}
/** Ends parts at `bound` that reach past it. */
function cutParts(parts, bound, laid) {
	if (bound === null) return;
	for (const part of parts) {
		const { start, end, uncutEnd } = laid.get(part.id) ?? NOWHERE;
		const cut = {
			uncutEnd,
			start: start === null ? null : Math.min(start, bound),
			end: end === null ? null : Math.min(end, bound)
		};
		laid.set(part.id, cut);
		cutParts(part.parts, cut.end ?? bound, laid);
	}
}
const NOWHERE = {
	start: null,
	end: null,
	uncutEnd: null
};
// shared/timeline/layout.ts
/**
* Lays a room's day out in time.
*
* Spans follow one another; a mark moves its span, and what follows moves along, up to the
* next meeting point: that one starts when planned, and cuts what comes before it. Breaks
* give time back, down to their least length, and so does slack in a phase.
*
* Meeting points are laid out first and from each other alone, so that they come out the
* same in every room.
*/
function layOut(plan, run) {
	const laid = /* @__PURE__ */ new Map();
	const points = plan.slots.filter((slot) => slot.isMeetingPoint);
	points.forEach((point, index) => {
		laySlot(point, index, {
			among: points,
			plan,
			run,
			laid
		});
	});
	plan.slots.forEach((slot, index) => {
		if (!slot.isMeetingPoint) laySlot(slot, index, {
			among: plan.slots,
			plan,
			run,
			laid
		});
		layNested(slot, run.marks, laid);
	});
	return laid;
}
function laySlot(slot, index, laying) {
	const { plan, run, laid } = laying;
	const { marks } = run;
	const pace = roomPace(slot, plan, run);
	const mark = marks[slot.id];
	const byItself = slotBegins(slot, pace, marks) === "clock";
	const byHandAt = mark?.startAt ?? null;
	const start = (byHandAt !== null || byItself) && !isAfterOpen(slot, index, byHandAt, laying) ? pushed(slot, index, byHandAt, laying) : null;
	const from = start ?? slot.plannedStart;
	const inner = stepsPace(slot, pace, marks);
	const innerEnd = layParts(slot.steps, from, start !== null, false, inner, marks, laid);
	const natural = start === null ? null : endOf$1(slot, start, innerEnd, mark);
	const end = natural !== null && mark?.endAt === void 0 && isOpenPast(slot.steps, natural, marks, laid) ? null : natural;
	const bounds = start === null ? {
		start,
		end
	} : upTo(start, end, boundOf(slot, index, laying));
	laid.set(slot.id, {
		...bounds,
		uncutEnd: end
	});
	cutParts(slot.steps, bounds.end, laid);
}
/**
* As planned, or when what comes before has ended. What begins by hand waits for nothing but
* what is everybody's: that isn't cut by what one room has arranged.
*/
function pushed(slot, index, byHandAt, { among, run, laid }) {
	if (byHandAt !== null && slot.isMeetingPoint) return byHandAt;
	let start = byHandAt ?? slot.plannedStart;
	for (let earlier = 0; earlier < index; earlier += 1) {
		const before = among[earlier];
		const bounds = before && laid.get(before.id);
		if (!bounds || bounds.end === null || isHeldTo(slot, before, run.marks)) continue;
		const besideMs = overlapMs(before, slot);
		if (byHandAt !== null && (!before.isMeetingPoint || besideMs > 0)) continue;
		start = Math.max(start, bounds.end - besideMs);
	}
	return start;
}
/** Whether what goes before it goes on for nobody knows how long: then somebody has to begin it. */
function isAfterOpen(slot, index, byHandAt, { among, run, laid }) {
	return among.slice(0, index).some((before) => {
		const bounds = laid.get(before.id);
		const isOpen = bounds !== void 0 && bounds.start !== null && bounds.end === null;
		const canCut = slot.isMeetingPoint && !before.isMeetingPoint || byHandAt !== null && slot.isMeetingPoint === before.isMeetingPoint || isHeldTo(slot, before, run.marks);
		return isOpen && !canCut && overlapMs(before, slot) === 0;
	});
}
/** How long the plan lets `before` go on beside `after`; without an end, for ever. */
function overlapMs(before, after) {
	if (before.plannedEnd === null) return Number.POSITIVE_INFINITY;
	return Math.max(0, before.plannedEnd - after.plannedStart);
}
function endOf$1(slot, start, innerEnd, mark) {
	if (mark?.endAt !== void 0) return Math.max(start, mark.endAt);
	if (slot.plannedEnd === null) return null;
	return Math.max(start, innerEnd, endByPlan(slot, start, mark) + (mark?.lengthenedMs ?? 0));
}
/** When a slot that began at `start` ends, but for what its parts need and what was added to it. */
function endByPlan(slot, start, mark) {
	const plannedEnd = slot.plannedEnd ?? start;
	const kept = start + (mark?.keepsLength ? plannedEnd - slot.plannedStart : slot.keptMs);
	return slot.keepsEnd ? Math.max(plannedEnd, kept) : kept;
}
/** When at the latest a slot is over: what comes then was begun by hand, or waits for nobody. */
function boundOf(slot, index, laying) {
	let bound = null;
	for (let later = index + 1; later < laying.among.length; later += 1) {
		const after = laying.among[later];
		if (!after || overlapMs(slot, after) > 0) continue;
		const at = cuttingAt(slot, after, index, later, laying);
		if (at !== null && (bound === null || at < bound)) bound = at;
	}
	return bound;
}
function cuttingAt(slot, after, index, later, laying) {
	const { among, plan, run, laid } = laying;
	const byHand = run.marks[after.id]?.startAt;
	if (byHand !== void 0) return pushed(after, later, byHand, laying);
	if (after.isMeetingPoint && !slot.isMeetingPoint) return laid.get(after.id)?.start ?? null;
	if (!(slotBegins(after, roomPace(after, plan, run), run.marks) === "clock") || !isHeldTo(after, slot, run.marks)) return null;
	return among.slice(index + 1, later).some((one) => isBegunLate(one, after, run.marks)) ? null : pushed(after, later, null, laying);
}
/**
* Whether a slot keeps its planned start against what comes before. What is everybody's, or was
* begun by hand as late as that, still goes first.
*/
function isHeldTo(slot, before, marks) {
	if (!slot.isFixed || before.isMeetingPoint && !slot.isMeetingPoint) return false;
	return !isBegunLate(before, slot, marks);
}
function isBegunLate(before, after, marks) {
	return (marks[before.id]?.startAt ?? Number.NEGATIVE_INFINITY) >= after.plannedStart;
}
function upTo(start, end, bound) {
	if (bound === null) return {
		start,
		end
	};
	return {
		start: Math.min(start, bound),
		end: Math.min(end ?? bound, bound)
	};
}
/** What lies in a slot keeps its length; one that goes on too long pushes the next of its room. */
function layNested(slot, marks, laid) {
	const { start: slotStart, end: slotEnd } = laid.get(slot.id) ?? NOWHERE;
	const laterMs = Math.max(0, (slotStart ?? 0) - slot.plannedStart);
	slot.nested.forEach((inner, index) => {
		const { id, plannedStart, plannedEnd } = inner;
		const mark = marks[id];
		const pushing = slot.nested.slice(0, index).flatMap((before) => {
			const end = laid.get(before.id)?.end ?? null;
			const isBeside = before.isAbsorbing || inner.isAbsorbing || overlapMs(before, inner) > 0;
			return end === null || isBeside ? [] : [end];
		});
		const start = mark?.startAt ?? Math.max(plannedStart + laterMs, ...pushing);
		const lengthMs = plannedEnd === null ? null : plannedEnd - plannedStart;
		const natural = lengthMs === null ? null : start + lengthMs + (mark?.lengthenedMs ?? 0);
		const wanted = mark?.endAt ?? natural;
		const end = wanted === null ? null : Math.max(start, wanted);
		laid.set(id, {
			start,
			end: end === null || slotEnd === null ? end : Math.max(start, Math.min(end, slotEnd)),
			uncutEnd: end
		});
	});
}
// shared/timeline/room-plan.ts
function roomPlanOf(day, roomId) {
	const plans = plansOf.get(day) ?? /* @__PURE__ */ new Map();
	plansOf.set(day, plans);
	const known = plans.get(roomId);
	if (known) return known;
	const plan = {
		slots: slotsOf(day, roomId),
		pace: day.pace ?? "clock"
	};
	plans.set(roomId, plan);
	return plan;
}
const plansOf = /* @__PURE__ */ new WeakMap();
function slotsOf(day, roomId) {
	const scheduled = day.slots.flatMap((slot) => slot.start === null ? [] : [{
		slot,
		start: instantOf(day.date, slot.start, day.timeZone)
	}]);
	scheduled.sort((a, b) => a.start - b.start);
	const here = scheduled.filter(({ slot }) => placeOf$1(day, slot, roomId) !== "not-here");
	const planned = (one) => {
		const plannedEnd = endOf(day, one, isMeetingPoint(one.slot) ? scheduled : here);
		const nested = here.filter(({ slot }) => slot.parent === one.slot.id).map(planned);
		return {
			...plannedSlot(day, one, plannedEnd, roomId),
			nested
		};
	};
	const slots = here.filter(({ slot }) => slot.parent === void 0).map(planned);
	return slots.map((slot, index) => ({
		...slot,
		beginsByItself: slots[index - 1]?.isMeetingPoint ?? true
	}));
}
function plannedSlot(day, { slot, start }, plannedEnd, roomId) {
	const isElsewhere = placeOf$1(day, slot, roomId) === "elsewhere";
	const isNested = slot.parent !== void 0;
	const phase = day.phases.find((candidate) => candidate.id === slot.phase);
	const lengthMs = plannedEnd === null ? null : plannedEnd - start;
	const steps = phase && !isElsewhere && !isNested ? stepsOf(phase, slot.id, lengthMs) : [];
	const leastMs = leastMsOf(slot);
	const isFilled = steps.length > 0 && steps.every((step) => step.lengthMs !== null);
	return {
		id: slot.id,
		plannedStart: start,
		plannedEnd,
		isMeetingPoint: isMeetingPoint(slot),
		isElsewhere,
		isFixed: slot.isFixed ?? false,
		keptMs: Math.min(leastMs ?? (isFilled ? 0 : Number.POSITIVE_INFINITY), lengthMs ?? 0),
		keepsEnd: leastMs !== null || steps.length > 0,
		isAbsorbing: leastMs !== null,
		isBeside: isNested && (slot.isBeside ?? false),
		isWaitedFor: isNested && slot.isBeside === void 0,
		pace: isElsewhere || isNested ? "clock" : slot.pace ?? null,
		partsPace: phase?.pace ?? null,
		beginsByItself: true,
		steps
	};
}
const LEAST_BREAK_MINUTES = 5;
const LEAST_LUNCH_MINUTES = 30;
/** How far a slot may shrink, or `null` where it gives nothing. */
function leastMsOf({ kind, leastMinutes }) {
	if (leastMinutes !== void 0) return leastMinutes * MINUTE;
	if (kind === "break") return LEAST_BREAK_MINUTES * MINUTE;
	return kind === "lunch" ? LEAST_LUNCH_MINUTES * MINUTE : null;
}
function isMeetingPoint(slot) {
	return slot.scope !== "rooms";
}
/** A stated end, or the start of whatever starts next; a nested slot has only a stated one. */
function endOf(day, { slot, start }, among) {
	if (slot.end !== null) return instantOf(day.date, slot.end, day.timeZone);
	if (slot.parent !== void 0) return null;
	return among.find((other) => other.slot.parent === void 0 && other.start > start)?.start ?? null;
}
function placeOf$1(day, slot, roomId) {
	if (isMeetingPoint(slot)) return "here";
	if (slot.rooms) return slot.rooms.includes(roomId) ? "here" : "not-here";
	const isApart = day.rooms.some(({ kind }) => kind === "break-out");
	return day.rooms.find((candidate) => candidate.id === roomId)?.kind === "hall" && isApart ? "elsewhere" : "here";
}
function stepsOf(phase, slotId, slotMs) {
	return fitting(withRemainder(phase.steps.map((step) => {
		const id = `${slotId}/${step.id}`;
		const isTimed = step.activities.some((activity) => activity.minutes !== null);
		const parts = step.activities.map((activity) => ({
			id: `${id}/${activity.id}`,
			...lasting$1(activity.minutes === null ? null : activity.minutes.value * MINUTE),
			isAbout: activity.minutes?.isAbout ?? false,
			pace: activity.pace ?? null,
			parts: []
		}));
		const statedMs = step.minutes === null ? sumOf(parts) : step.minutes * MINUTE;
		const pace = step.pace ?? null;
		return {
			id,
			...lasting$1(statedMs),
			isAbout: false,
			pace,
			parts: isTimed ? parts : []
		};
	}), slotMs), slotMs);
}
function lasting$1(ms) {
	return {
		lengthMs: ms,
		ownMs: ms
	};
}
/** One step of unknown length gets what the others leave of the slot; two can't be told apart. */
function withRemainder(steps, slotMs) {
	const open = steps.filter((step) => step.lengthMs === null);
	if (slotMs === null || open.length !== 1) return steps;
	const rest = slotMs - steps.reduce((sum, step) => sum + (step.lengthMs ?? 0), 0);
	return steps.map((step) => step.lengthMs === null && rest > 0 ? {
		...step,
		...lasting$1(rest)
	} : step);
}
/** What is planned too full ends with what it is part of: the last parts get what is left. */
function fitting(parts, roomMs) {
	let leftMs = roomMs ?? Number.POSITIVE_INFINITY;
	return parts.map((part) => {
		const lengthMs = part.lengthMs === null ? null : Math.min(part.lengthMs, leftMs);
		const inner = fitting(part.parts, lengthMs ?? (Number.isFinite(leftMs) ? leftMs : null));
		leftMs -= lengthMs ?? 0;
		return {
			...part,
			lengthMs,
			parts: inner
		};
	});
}
function sumOf(parts) {
	if (parts.length === 0) return null;
	return parts.reduce((sum, part) => sum === null || part.lengthMs === null ? null : sum + part.lengthMs, 0);
}
// shared/timeline/spans.ts
/** The spans of a layout, in the order of the programme, parents before their parts. */
function spansOf(plan, run, planned, laid) {
	const spans = [];
	const boundsOf = (id) => {
		const inPlan = planned.get(id) ?? NOWHERE;
		return {
			plannedStart: inPlan.start,
			plannedEnd: inPlan.end,
			...laid.get(id) ?? NOWHERE
		};
	};
	for (const [index, slot] of plan.slots.entries()) {
		const pace = roomPace(slot, plan, run);
		const next = nextOf(slot, plan.slots, index);
		const waits = next !== void 0 && !(run.marks[slot.id]?.endAt !== void 0) && beginsByHand(next, plan, run);
		const begins = slotBegins(slot, pace, run.marks);
		spans.push({
			...slotSpan(slot, null),
			...boundsOf(slot.id),
			begins,
			waits
		});
		const around = {
			slot,
			laid,
			run,
			boundsOf,
			spans
		};
		const bounds = laid.get(slot.id) ?? NOWHERE;
		addParts(around, slot.steps, "step", {
			parentId: slot.id,
			bounds,
			waits,
			isWhole: false
		}, stepsPace(slot, pace, run.marks));
		for (const nested of slot.nested) spans.push({
			...slotSpan(nested, slot.id),
			...boundsOf(nested.id),
			begins: "clock",
			waits: false
		});
	}
	return spans;
}
/** The slot that the plan has follow `slot`. */
function nextOf(slot, slots, index) {
	const { plannedEnd } = slot;
	if (plannedEnd === null) return void 0;
	return slots.find((other, later) => later > index && other.plannedStart >= plannedEnd);
}
function beginsByHand(slot, plan, run) {
	return slotBegins(slot, roomPace(slot, plan, run), run.marks) !== "clock";
}
function slotSpan(slot, parentId) {
	const { id, plannedStart, plannedEnd, isMeetingPoint, isElsewhere, isFixed } = slot;
	const { isAbsorbing, isBeside, isWaitedFor, steps } = slot;
	return {
		id,
		level: parentId === null ? "slot" : "nested",
		parentId,
		slotId: parentId ?? id,
		lengthMs: plannedEnd === null ? null : plannedEnd - plannedStart,
		isAbout: false,
		isMeetingPoint,
		isElsewhere,
		isFixed,
		isAbsorbing,
		isBeside,
		isWaitedFor,
		hasParts: steps.length > 0
	};
}
function addParts(around, parts, level, parent, pace) {
	const { slot, laid, spans } = around;
	const { marks } = around.run;
	for (const [index, part] of parts.entries()) {
		const next = parts[index + 1];
		const bounds = laid.get(part.id) ?? NOWHERE;
		const waitsWithParent = parent.waits && bounds.end === parent.bounds.end;
		const isLeft = marks[part.id]?.endAt !== void 0;
		const nextWaits = next && partBegins(next, index + 1, pace, marks) !== "clock";
		const waits = !isLeft && (nextWaits ?? waitsWithParent);
		const isWhole = parent.isWhole || marks[part.id]?.startAt !== void 0;
		spans.push({
			id: part.id,
			level,
			parentId: parent.parentId,
			slotId: slot.id,
			...around.boundsOf(part.id),
			lengthMs: isWhole ? part.ownMs : part.lengthMs,
			isAbout: part.isAbout,
			isMeetingPoint: slot.isMeetingPoint,
			isElsewhere: false,
			isFixed: false,
			isAbsorbing: false,
			isBeside: false,
			isWaitedFor: false,
			begins: partBegins(part, index, pace, marks),
			waits,
			hasParts: part.parts.length > 0
		});
		addParts(around, part.parts, "activity", {
			parentId: part.id,
			bounds,
			waits,
			isWhole
		}, partsPace(part, pace, marks));
	}
}
// shared/timeline/timeline.ts
/**
* The whole time side of the product, together with `momentAt`.
* @param run what really happened in the room, from `runOf`
*/
function timelineOf(day, roomId, run) {
	const plan = roomPlanOf(day, roomId);
	const latest = latestOf.get(plan) ?? new Latest(MOST_TIMELINES);
	latestOf.set(plan, latest);
	return latest.of(run, () => {
		const spans = spansOf(plan, run, plannedLayout(plan), layOut(plan, run));
		const { pausedSince, isHeldForAll = false } = run;
		return {
			roomId,
			spans,
			pausedSince,
			isHeldForAll
		};
	});
}
const MOST_TIMELINES = 16;
const latestOf = /* @__PURE__ */ new WeakMap();
const plannedOf = /* @__PURE__ */ new WeakMap();
/** The plan itself waits for nobody: its times follow from its minutes. */
function plannedLayout(plan) {
	const known = plannedOf.get(plan);
	if (known) return known;
	const layout = layOut({
		slots: plan.slots.map(byTheClock),
		pace: "clock"
	}, PLANNED_RUN);
	plannedOf.set(plan, layout);
	return layout;
}
function byTheClock(slot) {
	const steps = slot.steps.map(partByTheClock);
	return {
		...slot,
		pace: "clock",
		partsPace: "clock",
		steps
	};
}
function partByTheClock(part) {
	const pace = part.pace === "signal" ? part.pace : "clock";
	return {
		...part,
		pace,
		parts: part.parts.map(partByTheClock)
	};
}
// shared/state/place.ts
function placeOf(day, runs, roomId, at) {
	const timeline = timelineOf(day, roomId, runOf(runs, roomId));
	return {
		roomId,
		timeline,
		moment: rememberedMoment(timeline, at)
	};
}
/** A command looks at the same instant of the same timeline many times. */
function rememberedMoment(timeline, at) {
	const known = momentOf.get(timeline);
	if (known?.at === at) return known.moment;
	const moment = momentAt(timeline, at);
	momentOf.set(timeline, {
		at,
		moment
	});
	return moment;
}
const momentOf = /* @__PURE__ */ new WeakMap();
/**
* What a room's wall stands at, as `saw` names it: the innermost span that goes on, or `''`.
*/
function seenAt(moment) {
	return currentSpan(moment)?.id ?? "";
}
/** A hall that only tells of what goes on elsewhere follows; it isn't driven. */
function driven({ places, isForAll }) {
	if (!isForAll) return places;
	return places.filter(({ moment }) => !moment.slot?.isElsewhere);
}
/** The spans that go on in a room, innermost first. */
function pathOf({ moment }) {
	const { slot, step, activity, nested } = moment;
	return [
		nested,
		activity,
		step,
		slot
	].filter((span) => span !== null);
}
/**
* What is everybody's moves only with everybody, and only when everybody goes there. That
* holds for what is gone to, for what goes on, and for what lies between.
*/
function meetingPointRefusal(context, moves) {
	const shared = moves.flatMap(({ place, target }) => [
		...sharedBeginnings(place, target, context.at),
		...slotsBetween(place, target, context.at),
		...begunSince(place, target, context.at)
	])[0];
	if (!shared) return null;
	if (!context.isForAll) return {
		name: "meeting-point",
		slotId: shared.slotId
	};
	return new Set(moves.map((move) => {
		return [...slotsBetween(move.place, move.target, context.at).map(({ id }) => id), pointOf(move)].join(" ");
	})).size > 1 ? {
		name: "rooms-apart",
		slotId: shared.slotId
	} : null;
}
/** The meeting point that a move goes to, or stays in. */
function pointOf({ place, target }) {
	const slot = place.timeline.spans.find(({ id }) => id === target.slotId);
	return slot?.isMeetingPoint ? slot.id : null;
}
/** What begins with `target` for everybody: itself, or the meeting point that it lies in. */
function sharedBeginnings({ timeline, moment }, target, at) {
	const { nested } = moment;
	if (nested?.isMeetingPoint && takesPlace(nested) && nested.id !== target.id) return [nested];
	const slot = timeline.spans.find(({ id }) => id === target.slotId);
	const isAround = slot?.isMeetingPoint && !(slot.start !== null && slot.start <= at);
	if (target.isMeetingPoint) return [target];
	return slot && isAround ? [slot] : [];
}
/** The meeting points that go on, or are still to come, and that the plan has end before `target`. */
function slotsBetween({ timeline }, target, at) {
	const slots = timeline.spans.filter((span) => span.level === "slot");
	const index = slots.findIndex((slot) => slot.id === target.slotId);
	const plannedStart = slots[index]?.plannedStart ?? 0;
	const begun = findLastIndex(slots, ({ start }) => start !== null && start <= at);
	return slots.slice(0, Math.max(0, index)).filter((slot, earlier) => {
		return slot.isMeetingPoint && (slot.start === null && earlier > begun || slot.start !== null && (slot.end === null || slot.end > at)) && slot.plannedEnd !== null && slot.plannedEnd <= plannedStart;
	});
}
/** The meeting points after `target` that have begun: going back to it puts them off. */
function begunSince({ timeline }, target, at) {
	const slots = timeline.spans.filter((span) => span.level === "slot");
	const index = slots.findIndex((slot) => slot.id === target.slotId);
	return slots.slice(index + 1).filter((slot) => slot.isMeetingPoint && slot.start !== null && slot.start <= at);
}
/** What is everybody's and goes on in one of the places, one room can't steer. */
function sharedRefusal({ isForAll }, places) {
	const shared = places.map(({ moment }) => currentSpan(moment)).find((span) => span?.isMeetingPoint);
	return shared && !isForAll ? {
		name: "meeting-point",
		slotId: shared.slotId
	} : null;
}
/** Whether what is everybody's has ended in one of the places, where it may run over in others. */
function isOverInSome(places, span, at) {
	if (!span.isMeetingPoint) return false;
	return places.some(({ timeline, moment }) => {
		const here = timeline.spans.find(({ id }) => id === span.id);
		if (!here || moment.slot?.isElsewhere || moment.slot?.id === span.slotId) return false;
		return here.end !== null && here.end <= at;
	});
}
/** The span that the digits count for. */
function countedSpan({ timeline, moment }) {
	const { countdown } = moment;
	if (countdown.kind !== "left" && countdown.kind !== "over") return null;
	return timeline.spans.find((span) => span.id === countdown.spanId) ?? null;
}
// shared/timeline/run-marks.ts
/** The runs with one room's changed. */
function withRoom(runs, roomId, change) {
	const before = runs.rooms[roomId] ?? PLANNED_RUN;
	const run = change(before);
	return run === before ? runs : {
		...runs,
		rooms: {
			...runs.rooms,
			[roomId]: run
		}
	};
}
/** The runs with the room's changed, or with everybody's where `span` is a meeting point's. */
function withRunOf(runs, roomId, span, change) {
	if (!span.isMeetingPoint) return withRoom(runs, roomId, change);
	const common = change(runs.common);
	return common === runs.common ? runs : {
		...runs,
		common
	};
}
/** The run with one span's mark changed. */
function withMark(run, id, mark) {
	const merged = Object.entries({
		...run.marks[id],
		...mark
	}).filter(([, value]) => value !== void 0);
	const { [id]: _before, ...others } = run.marks;
	if (merged.length === 0) return {
		...run,
		marks: others
	};
	return {
		...run,
		marks: {
			...others,
			[id]: Object.fromEntries(merged)
		}
	};
}
// shared/state/shrink.ts
const LEAST_PART_MS = MINUTE;
/**
* Takes `lateMs` from the parts of `slot` that have yet to begin, each in proportion to what it
* can give; `null` where none can.
*/
function shrunk(runs, place, slot, lateMs, at) {
	const parts = remaining(place, slot, at);
	const shares = sharesOf(parts.map((part) => capacityOf(place, part)), lateMs);
	if (shares.every((ms) => ms === 0)) return null;
	return parts.reduce((sofar, part, index) => shorter(sofar, place, part, shares[index] ?? 0), runs);
}
/** The steps after the one that goes on; where there are none, the activities after its current one. */
function remaining({ timeline, moment }, slot, at) {
	const isToCome = ({ start }) => start === null || start > at;
	const partsOf = (parent) => timeline.spans.filter((span) => span.parentId === parent?.id && span.level !== "nested");
	const steps = partsOf(slot).filter(isToCome);
	if (steps.length > 0 || moment.slot?.id !== slot.id) return steps;
	return partsOf(moment.step).filter(isToCome);
}
/** A part's time as it stands, whether or not it has an instant to begin at yet. */
function lengthOf(part) {
	if (part.start !== null && part.uncutEnd !== null) return part.uncutEnd - part.start;
	return part.lengthMs ?? 0;
}
function capacityOf(place, part) {
	const parts = place.timeline.spans.filter(({ parentId }) => parentId === part.id);
	const isTimed = parts.length > 0 && parts.every(({ lengthMs }) => lengthMs !== null);
	const timed = parts.filter(({ lengthMs }) => lengthMs !== null);
	const ownMs = Math.max(0, lengthOf(part) - LEAST_PART_MS);
	if (parts.length === 0) return ownMs;
	const innerMs = timed.reduce((sum, inner) => sum + lengthOf(inner), 0);
	const giveMs = timed.reduce((sum, inner) => sum + capacityOf(place, inner), 0);
	const slackMs = Math.max(0, lengthOf(part) - innerMs);
	return Math.min(ownMs, isTimed ? slackMs + giveMs : slackMs);
}
function shorter(runs, place, part, byMs) {
	if (byMs === 0) return runs;
	const parts = place.timeline.spans.filter(({ parentId }) => parentId === part.id);
	const innerMs = parts.reduce((sum, inner) => sum + lengthOf(inner), 0);
	const slackMs = parts.length === 0 ? byMs : Math.max(0, lengthOf(part) - innerMs);
	const shares = sharesOf(parts.map((inner) => capacityOf(place, inner)), byMs - slackMs);
	const own = withRunOf(runs, place.roomId, part, (run) => {
		const lengthenedMs = (run.marks[part.id]?.lengthenedMs ?? 0) - byMs;
		return withMark(run, part.id, { lengthenedMs: lengthenedMs || void 0 });
	});
	return parts.reduce((sofar, inner, i) => shorter(sofar, place, inner, shares[i] ?? 0), own);
}
/**
* Shares `wantedMs` out in proportion to `capacities`: in whole minutes where that is what is
* wanted, for nobody plans in seconds, or else in whole seconds. What rounding leaves goes to
* who was rounded down most (Hamilton's largest remainders).
*/
function sharesOf(capacities, wantedMs) {
	const allMs = capacities.reduce((sum, ms) => sum + ms, 0);
	const takenMs = Math.max(0, Math.min(wantedMs, allMs));
	if (takenMs === 0) return capacities.map(() => 0);
	const unitMs = takenMs % 6e4 === 0 ? MINUTE : SECOND;
	const exact = capacities.map((ms) => takenMs * ms / allMs);
	const shares = exact.map((ms) => Math.floor(ms / unitMs) * unitMs);
	let leftMs = takenMs - shares.reduce((sum, ms) => sum + ms, 0);
	const byRemainder = exact.map((ms, index) => ({
		index,
		remainderMs: ms - (shares[index] ?? 0)
	})).sort((a, b) => b.remainderMs - a.remainderMs);
	for (const { index } of [...byRemainder, ...byRemainder]) {
		const share = shares[index] ?? 0;
		const moreMs = Math.min(leftMs, unitMs, (capacities[index] ?? 0) - share);
		shares[index] = share + moreMs;
		leftMs -= moreMs;
	}
	return shares;
}
// shared/state/absorb.ts
/**
* Takes the rooms' lateness from somewhere: all that follows moves, breaks too; or the next
* break gives what it can; or the steps that remain do, in proportion.
*/
function absorbed(context, absorber) {
	const rooms = driven(context);
	let { runs } = context;
	const refusals = [];
	for (const { roomId } of rooms) {
		const place = placeOf(context.day, context.runs, roomId, context.at);
		const absorbed = absorbedIn(context, runs, place, absorber);
		if ("value" in absorbed) runs = absorbed.value;
		else refusals.push(absorbed.refusal);
	}
	if (refusals.length < rooms.length) return { value: runs };
	return { refusal: refusals.find(({ name }) => name !== "nothing-to-absorb") ?? refusals[0] ?? { name: "nothing-to-absorb" } };
}
function absorbedIn(context, runs, place, absorber) {
	switch (absorber) {
		case "rest": return { value: breaksAhead(context, place).reduce(keeping(place, true), runs) };
		case "break": {
			const [next] = breaksAhead(context, place);
			if (!next) return { refusal: noBreak(context, place) };
			return { value: keeping(place, void 0)(runs, next) };
		}
		case "steps": return fromSteps(context, runs, place);
		default: return absorber;
	}
}
/**
* The breaks that lateness comes to. It passes from one meeting point to the next and on to the
* rooms, but no room passes it on to a meeting point.
*/
function breaksAhead({ isForAll, at }, { timeline, moment }) {
	const reach = [];
	let isShared = isForAll && currentSpan(moment)?.isMeetingPoint === true;
	for (const slot of slotsAhead(timeline.spans, at)) {
		if (slot.isMeetingPoint && !isShared) break;
		isShared = slot.isMeetingPoint;
		reach.push(slot);
	}
	return reach.filter(({ isAbsorbing }) => isAbsorbing);
}
function slotsAhead(spans, at) {
	return spans.filter(({ level, start }) => level === "slot" && (start === null || start > at));
}
function noBreak({ at }, { roomId, timeline }) {
	return {
		name: "no-break",
		roomId,
		slotId: slotsAhead(timeline.spans, at).find(({ isMeetingPoint }) => isMeetingPoint)?.slotId ?? null
	};
}
function keeping({ roomId }, keepsLength) {
	return (runs, span) => withRunOf(runs, roomId, span, (run) => withMark(run, span.id, { keepsLength }));
}
/** From the steps of the slot that goes on, or else of the next slot that has steps. */
function fromSteps(context, runs, { roomId }) {
	const place = placeOf(context.day, runs, roomId, context.at);
	const { spans } = place.timeline;
	const current = spans.findIndex(({ id }) => id === place.moment.slot?.id);
	const slots = spans.filter(({ level, uncutEnd }, index) => level === "slot" && (index === current || uncutEnd !== null && index > current));
	let isLate = false;
	for (const slot of slots) {
		if (slot.isMeetingPoint && !context.isForAll) break;
		const isCurrent = slot.id === place.moment.slot?.id;
		const { end, uncutEnd, plannedEnd } = slot;
		if (uncutEnd === null || plannedEnd === null || end === null) continue;
		if (!isCurrent && end <= context.at) continue;
		const lateMs = uncutEnd - plannedEnd;
		isLate ||= lateMs > 0;
		const shorter = lateMs > 0 ? shrunk(runs, place, slot, lateMs, context.at) : null;
		if (shorter) return { value: shorter };
	}
	return { refusal: isLate ? {
		name: "no-steps",
		roomId
	} : { name: "nothing-to-absorb" } };
}
// shared/state/begin.ts
/**
* Begins each move's target at `when`, now or later: what goes on until then ends then, what
* is passed over is over, and what comes after the target is still to come.
*/
function begun(context, moves, when) {
	const cleared = toCome(context, moves.reduce((runs, move) => leaving(context, runs, move, when), context.runs), moves, when);
	return putOff$1(context, moves.reduce((runs, move) => beginning(context, runs, move, when), cleared), moves, when);
}
/** Ends the meeting points that are gone on from or passed over, and has overtime count to `when`. */
function leaving(context, runs, { place, target }, when) {
	const { at } = context;
	const around = new Set([target, ...ancestorsOf(place.timeline, target)].map(({ id }) => id));
	const ended = pathOf(place).filter((span) => {
		const { id, end, isMeetingPoint } = span;
		if (around.has(id) || isMeetingPoint && !context.isForAll || end === null) return false;
		return span.level === "nested" ? takesPlace(span) : when > at && !isMeetingPoint && end < at;
	}).reduce((sofar, span) => withRunOf(sofar, place.roomId, span, (run) => withMark(run, span.id, { endAt: when })), runs);
	return slotsBetween(place, target, at).reduce((sofar, slot) => {
		const { start, end } = slot;
		if (start === null || end !== null && end >= at && end <= when) return sofar;
		const mark = start <= when ? { endAt: when } : {
			startAt: when,
			endAt: when
		};
		return {
			...sofar,
			common: withMark(sofar.common, slot.id, mark)
		};
	}, ended);
}
/**
* What comes after the targets is still to come again. What is gone back to has its whole
* length; what was shortened or switched ahead stays so.
*/
function toCome(context, runs, moves, when) {
	const shared = moves.find(({ target }) => target.isMeetingPoint);
	const affected = shared ? context.places.map((place) => ({
		place,
		target: shared.target
	})) : moves;
	const { at } = context;
	const rooms = affected.reduce((sofar, move) => {
		const { place, target } = move;
		const from = isBack(target, at) || isPassedOver(place.timeline, target, at) ? Number.POSITIVE_INFINITY : when;
		const arranged = {
			at,
			when,
			from
		};
		return withRoom(sofar, move.place.roomId, (run) => comingAgain(run, move, arranged));
	}, runs);
	if (!context.isForAll) return rooms;
	const arranged = {
		at,
		when,
		from: when
	};
	const common = moves.reduce((run, move) => comingAgain(run, move, arranged), rooms.common);
	return {
		...rooms,
		common
	};
}
/** Whether beginning `target` goes back: to what has begun, or into what is over. */
function isGoneBackTo(place, target, at) {
	const here = new Set(pathOf(place).map(({ id }) => id));
	return ancestorsOf(place.timeline, target).some(({ id, end }) => end !== null && end <= at && !here.has(id)) || isBack(target, at);
}
function isBack({ start }, at) {
	return start !== null && start <= at;
}
/** @param arranged what was arranged for after `from` goes on to hold */
function comingAgain(run, { place, target }, { at, when, from: until }) {
	const { spans } = place.timeline;
	const from = spans.findIndex(({ id }) => id === target.id);
	if (from < 0) return run;
	const passed = spans.slice(0, from).reduce((sofar, { id, level }) => {
		return level !== "nested" && (sofar.marks[id]?.startAt ?? 0) > when ? withMark(sofar, id, {
			startAt: void 0,
			endAt: void 0
		}) : sofar;
	}, run);
	const isWithin = ({ id }) => id === target.id || id.startsWith(`${target.id}/`);
	const isReturn = spans.slice(from).some((span) => isBack(span, at) && !isWithin(span));
	return spans.slice(from).reduce((sofar, span) => {
		const { id } = span;
		const mark = sofar.marks[id];
		const isArranged = (mark?.startAt ?? 0) > until && (span.level === "slot" || !isBack(target, at));
		const isBeside = span.level === "nested" && ![span.id, span.parentId].includes(target.id) && isBack(span, at);
		if (!mark || isArranged || isBeside) return sofar;
		return withMark(sofar, id, {
			startAt: void 0,
			endAt: void 0,
			...isBack(span, at) || isReturn && isWithin(span) ? { lengthenedMs: void 0 } : {}
		});
	}, passed);
}
/** Marks the target's beginning, and that of what it is part of where that has yet to begin. */
function beginning({ at }, runs, { place, target }, when) {
	const around = ancestorsOf(place.timeline, target);
	const isAgain = isBack(target, at) || isPassedOver(place.timeline, target, at);
	const isLate = target.plannedEnd !== null && target.plannedEnd <= when;
	const whole = {
		...isAgain && { lengthenedMs: void 0 },
		...target.isAbsorbing && (isAgain || isLate) && { keepsLength: true }
	};
	const begins = withRunOf(runs, place.roomId, target, (run) => withMark(run, target.id, {
		startAt: when,
		endAt: void 0,
		...whole
	}));
	return around.reduce((sofar, span) => {
		const isOpen = isBack(span, when);
		if (isOpen && span.isMeetingPoint && !target.isMeetingPoint) return sofar;
		const mark = isOpen ? { endAt: void 0 } : {
			startAt: when,
			endAt: void 0
		};
		return withRunOf(sofar, place.roomId, span, (run) => withMark(run, span.id, mark));
	}, begins);
}
function isPassedOver({ spans }, target, at) {
	return spans.slice(spans.findIndex(({ id }) => id === target.id) + 1).some((span) => span.level !== "nested" && !span.id.startsWith(`${target.id}/`) && isBack(span, at));
}
/**
* Going back out of a meeting point puts it off until what is gone back to, and all that
* follows it, has had its time.
*/
function putOff$1(context, runs, moves, when) {
	const point = moves.map(({ place, target }) => nextPoint(place.timeline, target))[0] ?? null;
	if (moves.every(({ target }) => target.isMeetingPoint) || !point || !isBack(point, context.at)) return runs;
	const far = withPoint(runs, point, when + FAR_MS);
	const ends = moves.flatMap(({ place }) => {
		const { timeline } = placeOf(context.day, far, place.roomId, context.at);
		const index = timeline.spans.findIndex(({ id }) => id === point.id);
		return timeline.spans.slice(0, index).filter(({ level }) => level === "slot").flatMap(({ end, isElsewhere }) => end === null || isElsewhere || end > when + FAR_MS / 2 ? [] : [end]);
	});
	return withPoint(runs, point, Math.max(when + LEAST_MS, ...ends));
}
const FAR_MS = 72 * HOUR;
const LEAST_MS = 5 * MINUTE;
function withPoint(runs, point, startAt) {
	return {
		...runs,
		common: withMark(runs.common, point.id, {
			startAt,
			endAt: void 0
		})
	};
}
function nextPoint({ spans }, target) {
	const index = spans.findIndex(({ id }) => id === target.id);
	return spans.slice(index + 1).find((span) => span.level === "slot" && span.isMeetingPoint) ?? null;
}
/** What `span` is part of, from the inside out. */
function ancestorsOf(timeline, span) {
	const parent = timeline.spans.find((candidate) => candidate.id === span.parentId);
	return parent ? [parent, ...ancestorsOf(timeline, parent)] : [];
}
// shared/state/back-to-plan.ts
/**
* Puts each room where the plan has it now, with the time that the plan has left there, and has
* all that follows be as planned. How things begin stays as it was switched; what should have
* been begun by now has been.
*/
function backToPlan(context) {
	const { places, isForAll, runs } = context;
	const rooms = places.reduce((sofar, { roomId }) => withRoom(sofar, roomId, asPlanned), runs);
	const cleared = isForAll ? {
		...rooms,
		common: asPlanned(rooms.common)
	} : rooms;
	const value = driven(context).reduce((sofar, place) => begunOnTime(context, sofar, place), cleared);
	if (places.some((place) => {
		return !areSameFromNow(place, placeOf(context.day, value, place.roomId, context.at), context.at);
	})) return { value };
	return { refusal: lateTogether(context) ?? { name: "on-plan" } };
}
/** One room can't put back what runs late for everybody. */
function lateTogether(context) {
	return sharedRefusal(context, context.places.filter(({ moment }) => {
		const span = currentSpan(moment);
		return moment.heldAt !== null || span !== null && span.end !== span.plannedEnd;
	}));
}
function asPlanned(run) {
	const ids = Object.keys(run.marks);
	const nothing = {
		startAt: void 0,
		endAt: void 0,
		lengthenedMs: void 0,
		keepsLength: void 0
	};
	const { isHeldForAll: _held, ...planned } = ids.reduce((sofar, id) => withMark(sofar, id, nothing), run);
	return {
		...planned,
		pausedSince: null
	};
}
function begunOnTime({ day, at, isForAll }, runs, { roomId }) {
	const { timeline } = placeOf(day, runs, roomId, at);
	return timeline.spans.filter((span) => span.plannedStart !== null && span.plannedStart <= at && span.begins !== "clock" && !isNothing(timeline, span) && (isForAll || !span.isMeetingPoint)).reduce((sofar, span) => {
		const marked = withRunOf(sofar, roomId, span, (run) => withMark(run, span.id, { startAt: span.plannedStart ?? at }));
		const { spans } = placeOf(day, marked, roomId, at).timeline;
		const start = spans.find(({ id }) => id === span.id)?.start ?? null;
		return start !== null && start <= at ? marked : sofar;
	}, runs);
}
/** Whether the plan left no time for it, by what it is part of. */
function isNothing(timeline, span) {
	const { plannedStart } = span;
	return ancestorsOf(timeline, span).some(({ plannedEnd }) => plannedEnd !== null && plannedEnd <= (plannedStart ?? 0));
}
/** Whether nothing that goes on, or is still to come, differs. */
function areSameFromNow(before, after, at) {
	if (seenAt(before.moment) !== seenAt(after.moment)) return false;
	if (before.moment.heldAt !== after.moment.heldAt) return false;
	return before.timeline.spans.every((span, index) => {
		const other = after.timeline.spans[index];
		if (!other || span.end !== null && span.end <= at && other.end !== null && other.end <= at) return true;
		return span.end === other.end && (span.start === other.start || (span.start ?? at) < at);
	});
}
// shared/state/ending-later.ts
/**
* Has a room's span end at `wanted`, as far as nothing cuts it and its parts need no more. What
* it is part of ends later too, once its slack is used up.
*/
function endingAt({ day }, runs, roomId, span, wanted) {
	const lengthenedMs = wanted - endAsPlanned(day, runOf(runs, roomId), roomId, span);
	return withRunOf(runs, roomId, span, (run) => withMark(run, span.id, {
		lengthenedMs: lengthenedMs || void 0,
		endAt: void 0
	}));
}
/** Has what counts down end later by `byMs`; negative: sooner. */
function endingLater(context, runs, roomId, span, byMs) {
	return span.uncutEnd === null ? runs : endingAt(context, runs, roomId, span, span.uncutEnd + byMs);
}
/** Has what the digits stand for, an end or a beginning, come later by `byMs`. */
function later(context, runs, place, byMs) {
	const { countdown } = place.moment;
	if (countdown.kind === "none") return runs;
	const span = place.timeline.spans.find(({ id }) => id === countdown.spanId);
	if (!span) return runs;
	if (countdown.kind !== "until") return countedEndLater(context, runs, place, span, byMs);
	if (span.isMeetingPoint && !context.isForAll) return runs;
	return withRunOf(runs, place.roomId, span, (run) => withMark(run, span.id, { startAt: countdown.at + byMs }));
}
/** Where it was arranged when the slot around it ends, and it with that, that comes later too. */
function countedEndLater(context, runs, place, span, byMs) {
	const { roomId, timeline } = place;
	const slot = timeline.spans.find(({ id }) => id === span.slotId);
	const endAt = runOf(runs, roomId).marks[span.slotId]?.endAt;
	if (!slot || !(slot !== span && endAt !== void 0 && span.end === endAt) || slot.isMeetingPoint !== span.isMeetingPoint) return endingLater(context, runs, roomId, span, byMs);
	const wanted = endAt + byMs;
	const longer = withRunOf(runs, roomId, slot, (run) => withMark(run, slot.id, { endAt: wanted }));
	return (span.uncutEnd ?? wanted) >= wanted ? longer : endingAt(context, longer, roomId, span, wanted);
}
/** When a span that began ends, but for what was added to it and what its parts need. */
function endAsPlanned(day, run, roomId, span) {
	const start = span.start ?? 0;
	if (span.level !== "slot") return start + (span.lengthMs ?? 0);
	const slot = roomPlanOf(day, roomId).slots.find(({ id }) => id === span.id);
	return slot ? endByPlan(slot, start, run.marks[span.id]) : start;
}
// shared/state/moves.ts
/** Moves every room of the context one place on or back. */
function moved(context, direction) {
	const moves = driven(context).flatMap((place) => {
		const target = direction === "next" ? place.moment.next : previousOf(place, context.at);
		return target ? [{
			place,
			target
		}] : [];
	});
	if (moves.length === 0) return { refusal: { name: direction === "next" ? "nothing-next" : "nothing-before" } };
	const refusal = meetingPointRefusal(context, moves) ?? leftBehind(context, moves);
	if (refusal) return { refusal };
	return { value: begun(context, withHalls(context, moves), context.at) };
}
/** A hall that only tells of the rooms goes along when all of them go to another slot. */
function withHalls(context, moves) {
	const [first] = moves;
	const slotId = first?.target.slotId;
	if (!(context.isForAll && moves.every(({ target }) => target.slotId === slotId)) || first?.target.isMeetingPoint) return [...moves];
	const rooms = new Set(driven(context));
	const along = context.places.filter((place) => !rooms.has(place)).flatMap((place) => {
		const target = place.timeline.spans.find(({ id }) => id === slotId);
		return target && place.moment.slot?.id !== slotId ? [{
			place,
			target
		}] : [];
	});
	return [...moves, ...along];
}
/** Rooms go to what is everybody's together: none of them may have nowhere to go. */
function leftBehind(context, moves) {
	const point = moves.find(({ target }) => target.isMeetingPoint)?.target;
	const isEverybody = moves.length === driven(context).length;
	return point && !isEverybody ? {
		name: "rooms-apart",
		slotId: point.slotId
	} : null;
}
/** Brings every room of the context to the same place, now or at an instant to come. */
function brought(context, spanId, at) {
	if (at !== null && at < context.at) return { refusal: { name: "in-the-past" } };
	const moves = driven(context).flatMap((place) => {
		const span = place.timeline.spans.find(({ id }) => id === spanId);
		return span ? [{
			place,
			target: outermostWith(place.timeline, span)
		}] : [];
	});
	if (moves.length === 0 || !context.isForAll && moves.length < context.places.length) return { refusal: {
		name: "unknown-span",
		spanId
	} };
	const begunIn = moves.find(({ place, target }) => isGoneBackTo(place, target, context.at));
	if (at !== null && begunIn) return { refusal: {
		name: "has-begun",
		slotId: begunIn.target.slotId
	} };
	const refusal = meetingPointRefusal(context, moves);
	if (refusal) return { refusal };
	return { value: begun(context, withHalls(context, moves), at ?? context.at) };
}
/** The span, or what begins with it. */
function outermostWith(timeline, span) {
	return span.level === "nested" ? span : outermostStartingWith(timeline, span);
}
/** The place before the current one; in slack or between two slots, the one that went before. */
function previousOf({ timeline, moment }, at) {
	const leaves = leavesOf(timeline);
	const current = currentSpan(moment);
	if (current?.level === "nested") return current;
	const isLeaf = leaves.some((leaf) => leaf.id === current?.id);
	const leaf = leaves[leafIndexOf(timeline, current, moment.heldAt ?? at) - (isLeaf ? 1 : 0)];
	if (!leaf) return null;
	return outermostStartingWith(timeline, withKnownLength(timeline, leaf, current, at));
}
/**
* A place whose length isn't known has none to restart: it goes on within the time that the
* step or slot around it has left, and where that is over, that one restarts.
*/
function withKnownLength(timeline, leaf, current, at) {
	let target = leaf;
	while (target.lengthMs === null) {
		const parent = timeline.spans.find((span) => span.id === target.parentId);
		if (!parent) return target;
		if (current?.id.startsWith(`${parent.id}/`) && (parent.start ?? at) + (parent.lengthMs ?? 0) > at) return target;
		target = parent;
	}
	return target;
}
// shared/state/waits.ts
/** What goes on ends now; what comes next begins at its own time. */
function waiting(context) {
	const moves = driven(context).flatMap((place) => {
		const { next, countdown } = place.moment;
		return next?.start && countdown.kind !== "until" && leftFor(place, next).length > 0 ? [{
			place,
			target: next
		}] : [];
	});
	if (moves.length === 0) return { refusal: { name: "nothing-to-wait-for" } };
	const refusal = sharedRefusal(context, moves.map(({ place }) => place));
	if (refusal) return { refusal };
	const point = moves.flatMap(({ place, target }) => leftFor(place, target)).find(({ isMeetingPoint }) => isMeetingPoint);
	if (point && !context.isForAll) return { refusal: {
		name: "meeting-point",
		slotId: point.slotId
	} };
	if (point && isOverInSome(context.places, point, context.at)) return { refusal: {
		name: "rooms-apart",
		slotId: point.slotId
	} };
	return { value: moves.reduce((runs, { place, target }) => {
		const ended = withMarks(runs, place, leftFor(place, target), { endAt: context.at });
		return target.isMeetingPoint && !context.isForAll ? ended : withMarks(ended, place, [target], { startAt: target.start ?? void 0 });
	}, context.runs) };
}
/** What goes on and isn't what `target` is part of. A break in a slot is nobody's to end. */
function leftFor(place, target) {
	const around = new Set(ancestorsOf(place.timeline, target).map(({ id }) => id));
	return pathOf(place).filter(({ id, level, isAbsorbing }) => !around.has(id) && !(level === "nested" && isAbsorbing));
}
/** What goes on runs over its end until somebody moves on. */
function runningOver(context) {
	const moves = driven(context).flatMap((place) => {
		const { next, slot, countdown } = place.moment;
		return next && slot && countdown.kind !== "until" ? [{
			place,
			target: next
		}] : [];
	});
	if (moves.length === 0) return { refusal: { name: "nothing-next" } };
	const shared = moves.find(({ target }) => target.isMeetingPoint);
	if (shared && !context.isForAll) return { refusal: {
		name: "meeting-point",
		slotId: shared.target.slotId
	} };
	return { value: moves.reduce((runs, move) => runOver(context, runs, move), context.runs) };
}
const BY_HAND = {
	begins: "facilitator",
	startAt: void 0
};
function runOver(context, runs, { place, target }) {
	const marked = withMarks(runs, place, [target], BY_HAND);
	return (target.isMeetingPoint ? context.places : [place]).reduce((sofar, one) => afterWaiting(context, sofar, one, target), marked);
}
/** What was pushed until later, and would now begin before the target, waits with it. */
function afterWaiting({ day, at }, runs, place, target) {
	const { spans } = place.timeline;
	return spans.slice(spans.findIndex(({ id }) => id === target.id) + 1).filter(({ level, start }) => level === "slot" && start !== null && start > at).reduce((sofar, slot) => {
		const start = placeOf(day, sofar, place.roomId, at).timeline.spans.find(({ id }) => id === slot.id)?.start ?? null;
		return start === null || start > at ? sofar : withMarks(sofar, place, [slot], BY_HAND);
	}, runs);
}
/**
* Ends the breaks that lie in what goes on. One that the day file gives everybody still ends
* room by room: who is back goes on.
*/
function breakEnded({ places, runs, at }) {
	const breaks = places.flatMap(({ roomId, moment: { nested } }) => nested?.isAbsorbing && nested.end === null ? [{
		roomId,
		nested
	}] : []);
	if (breaks.length === 0) return { refusal: { name: "no-break-now" } };
	return { value: breaks.reduce((sofar, { roomId, nested }) => withRoom(sofar, roomId, (run) => withMark(run, nested.id, { endAt: at })), runs) };
}
/** Switches how a span and its parts begin, or how all in the rooms does. */
function paced(context, spanId, pace) {
	return spanId === null ? everywhere(context, pace) : inSpan(context, spanId, pace);
}
function everywhere({ places, runs }, pace) {
	return { value: places.reduce((sofar, { roomId }) => withRoom(sofar, roomId, (run) => ({
		...run,
		pace
	})), runs) };
}
function inSpan({ places, runs, isForAll, at }, spanId, pace) {
	const found = places.flatMap((place) => {
		const span = place.timeline.spans.find(({ id }) => id === spanId);
		return span && !span.isElsewhere ? [{
			place,
			span
		}] : [];
	});
	const [first] = found;
	if (!first) return { refusal: {
		name: "unknown-span",
		spanId
	} };
	if (first.span.isMeetingPoint && !isForAll) return { refusal: {
		name: "meeting-point",
		slotId: first.span.slotId
	} };
	const { spans } = first.place.timeline;
	const slot = spans.find(({ id }) => id === first.span.slotId) ?? first.span;
	if (places.some(({ moment }) => moment.slot?.id === slot.id) && isOverInSome(places, slot, at)) return { refusal: {
		name: "rooms-apart",
		slotId: slot.id
	} };
	return { value: found.reduce((sofar, { place, span }) => withMarks(sofar, place, [span], {
		begins: pace,
		pace
	}), runs) };
}
function withMarks(runs, place, spans, mark) {
	return spans.reduce((sofar, span) => withRunOf(sofar, place.roomId, span, (run) => withMark(run, span.id, mark)), runs);
}
// shared/state/past.ts
/**
* Has what has passed stay as it was, whatever the plan says now: what has begun has begun, and
* what ran over until now ends now where the next one needs nobody any more.
*/
function asItWas(context, runs) {
	return context.places.filter(({ moment }) => !moment.slot?.isElsewhere).reduce((sofar, place) => pastKept(context, sofar, place), runs);
}
/** Has what had begun, and what was over, when `held` was held at the context's instant stay so. */
function asHeld(context, runs, held) {
	if (held.moment.slot?.isElsewhere) return runs;
	const { at } = context;
	const { spans } = held.timeline;
	return overKept(context, kept(context, runs, held, spans, KEEPING, at), held, spans, at);
}
const KEEPING = [(was, is, at) => hasBegun$1(was, at) && is.begins !== was.begins ? { begins: was.begins } : null, (was, is, at) => hasBegun$1(was, at) && is.start !== was.start ? { startAt: was.start ?? at } : null];
const KEEPING_AFTER = [(was, is, at) => was.start === null && beganBefore(is, at) ? { begins: was.begins } : null, (was, is, at) => {
	return was.start !== null && was.start > at && beganBefore(is, at) ? { startAt: at } : null;
}];
function hasBegun$1({ start }, at) {
	return start !== null && start <= at;
}
function beganBefore({ start }, at) {
	return start !== null && start < at;
}
function pastKept(context, runs, place) {
	const at = place.moment.heldAt ?? context.at;
	const { spans } = place.timeline;
	const begun = kept(context, runs, place, spans, KEEPING, at);
	const endAt = place.moment.heldAt === null ? at : at + 1;
	const over = overKept(context, kept(context, pathOf(place).reduce((sofar, was) => {
		if (was.isMeetingPoint && !context.isForAll) return sofar;
		const is = spanIn(context, sofar, place, was, at);
		return is !== void 0 && is.end !== null && is.end < endAt && !is.waits ? withMarks(sofar, place, [was], { endAt }) : sofar;
	}, begun), place, spans, KEEPING_AFTER, at), place, spans, at);
	return context.isForAll ? over : pointsOver(context, over, place, at);
}
/** What was over stays over, and had as long as it had. */
function overKept(context, runs, place, spans, at) {
	const open = spans.filter((span) => span.level === "nested" && takesPlace(span)).filter(({ isMeetingPoint }) => context.isForAll || !isMeetingPoint);
	return [...marked(context, spans), ...open].reduce((sofar, was) => {
		const { end } = was;
		const is = spanIn(context, sofar, place, was, at);
		if (!is || end === null || end > at) return sofar;
		if (was.waits) {
			const until = is.waits ? null : lastedUntil(spans, was, at);
			return until === null ? sofar : withMarks(sofar, place, [was], { endAt: until });
		}
		if (is.waits || is.end === null || was.level === "nested" && is.end !== end) return withMarks(sofar, place, [was], { endAt: end });
		return is.end === end ? sofar : endingAt(context, sofar, place.roomId, is, end);
	}, runs);
}
/** When something after it ended what ran over, or `null` where it still does. */
function lastedUntil(spans, was, at) {
	return spans.slice(spans.indexOf(was) + 1).find(({ parentId, level, start }) => parentId === was.parentId && level === was.level && start !== null && start <= at)?.start ?? null;
}
/** What is everybody's isn't marked by what is done in one room. */
function marked({ isForAll }, spans) {
	return spans.filter(({ level, isMeetingPoint }) => level !== "nested" && (isForAll || !isMeetingPoint));
}
/**
* What has ended for everybody doesn't run over in one room after all, and what runs over there
* does until somebody moves on: what follows it begins as it would have begun.
*/
function pointsOver(context, runs, place, at) {
	const slots = place.timeline.spans.filter(({ level }) => level === "slot");
	return slots.reduce((sofar, was, index) => {
		const { isMeetingPoint, end, plannedEnd, waits } = was;
		if (!isMeetingPoint || end === null || plannedEnd === null || end > at) return sofar;
		if (spanIn(context, sofar, place, was, at)?.waits === waits) return sofar;
		const next = slots.find((slot, i) => i > index && (slot.plannedStart ?? 0) >= plannedEnd);
		return next ? withMarks(sofar, place, [next], { begins: next.begins }) : sofar;
	}, runs);
}
function kept(context, runs, place, spans, keeping, at) {
	const isHeldForAll = runs.common.pausedSince !== null;
	return marked(context, spans).reduce((sofar, was) => keeping.reduce((runsNow, keep) => {
		const is = spanIn(context, runsNow, place, was, at);
		const mark = is && is !== was ? keep(was, is, !was.isMeetingPoint || isHeldForAll ? at : context.at) : null;
		return mark ? withMarks(runsNow, place, [was], mark) : runsNow;
	}, sofar), runs);
}
function spanIn(context, runs, place, span, at) {
	const { timeline } = placeOf(context.day, runs, place.roomId, at);
	return timeline.spans.find(({ id }) => id === span.id);
}
// shared/state/pauses.ts
/** Holds every room of the context that runs. */
function paused(context) {
	const running = driven(context).some(({ moment }) => moment.heldAt === null) ? context.places.filter(({ moment }) => moment.heldAt === null) : [];
	if (running.length === 0) return { refusal: { name: "already-paused" } };
	const refusal = sharedRefusal(context, running);
	if (refusal) return { refusal };
	const { at, isForAll } = context;
	const areTogether = isForAll && areInOne(driven(context));
	return { value: running.reduce((runs, { roomId, moment }) => {
		if (isForAll && (isInShared(moment, at) || areTogether)) return {
			...runs,
			common: {
				...runs.common,
				pausedSince: at,
				isHeldForAll: true
			}
		};
		return withRoom(runs, roomId, (run) => ({
			...run,
			pausedSince: at
		}));
	}, context.runs) };
}
/** Whether a room stands in what is everybody's. Where that runs over, each has its own overtime. */
function isInShared({ slot }, at) {
	if (!slot?.isMeetingPoint) return false;
	return slot.end === null || slot.end > at;
}
/** Whether everybody is in the same meeting point, also past its end. */
function areInOne(places) {
	const [first] = places.map(({ moment }) => moment.slot);
	return first?.isMeetingPoint === true && places.every(({ moment }) => moment.slot?.id === first.id);
}
/** Lets every room of the context go that is held. */
function resumed(context) {
	const held = context.places.filter(({ moment }) => moment.heldAt !== null);
	if (held.length === 0) return { refusal: { name: "not-paused" } };
	const refusal = sharedRefusal(context, held);
	return refusal ? { refusal } : { value: settlePauses({
		...context,
		places: held
	}) };
}
/** The rooms as they are once pauses have ended: those that were lifted, and with `alsoHeld` all. */
function settled(context, alsoHeld) {
	const { day, at } = context;
	const places = context.places.filter(({ timeline, moment }) => {
		return timeline.pausedSince !== null && (alsoHeld || moment.heldAt === null);
	});
	if (places.length === 0) return context;
	const runs = settlePauses({
		...context,
		places
	});
	return {
		...context,
		runs,
		places: context.places.map((before) => {
			const place = placeOf(day, runs, before.roomId, at);
			const next = place.timeline.spans.find(({ id }) => id === before.moment.next?.id) ?? null;
			return before.moment.heldAt === null ? place : {
				...place,
				moment: {
					...place.moment,
					next
				}
			};
		})
	};
}
/**
* Ends the pauses of the context's rooms: what counted down when it was held lasts longer by
* the pause, and what had begun or was over by then stays so. One that a meeting point has lifted
* ended then, and not only now.
*/
function settlePauses(context) {
	return sharedFirst(context.places).reduce((runs, { roomId, timeline }) => {
		const hold = holdOf(context, runs, roomId, timeline);
		if (!hold) return runs;
		const held = {
			roomId,
			timeline,
			moment: momentAt(timeline, hold.since)
		};
		const longer = lasting(context, dueIn(context, held, hold).reduce((sofar, one) => putOff(sofar, held, one, hold), open(runs, held, hold)), held, hold);
		const begun = timeline.spans.filter((span) => isHeld(span, hold)).reduce((sofar, span) => notBegunIn(context, sofar, held, span, hold), longer);
		return asHeld({
			...context,
			isForAll: hold.isShared,
			at: hold.since
		}, begun, held);
	}, context.runs);
}
/** The rooms in which the digits count for everybody first: they say how long that lasts. */
function sharedFirst(places) {
	const isIn = ({ timeline }) => {
		const { countdown } = momentAt(timeline, timeline.pausedSince ?? 0);
		if (countdown.kind === "none") return false;
		return timeline.spans.some(({ id, isMeetingPoint }) => id === countdown.spanId && isMeetingPoint);
	};
	return [...places.filter(isIn), ...places.filter((place) => !isIn(place))];
}
function holdOf({ runs: before, at }, runs, roomId, timeline) {
	const isShared = (before.rooms[roomId]?.pausedSince ?? null) === null;
	const since = (isShared ? before.common : before.rooms[roomId])?.pausedSince ?? null;
	if (since === null) return null;
	const liftedAt = pauseLiftsAt(timeline, since);
	return {
		since,
		until: Math.min(at, liftedAt ?? at),
		liftedAt,
		isShared,
		isFirst: !isShared || runs.common.pausedSince !== null
	};
}
function isHeld({ isMeetingPoint }, { isShared, isFirst }) {
	return !isMeetingPoint || isShared && isFirst;
}
function open(runs, { roomId }, { isShared }) {
	if (isShared) {
		const { isHeldForAll: _held, ...common } = runs.common;
		return {
			...runs,
			common: {
				...common,
				pausedSince: null
			}
		};
	}
	return withRoom(runs, roomId, (run) => ({
		...run,
		pausedSince: null
	}));
}
/** What was to begin meanwhile by hand, or what the digits counted to: a beginning, or their end. */
function dueIn({ runs }, { roomId, timeline, moment }, hold) {
	const { since, until, liftedAt } = hold;
	const { countdown } = moment;
	const { marks } = runOf(runs, roomId);
	const counted = countdown.kind === "none" ? since : countdown.at;
	return timeline.spans.flatMap((span) => {
		if (!isHeld(span, hold)) return [];
		const startAt = countdown.kind === "until" && countdown.spanId === span.id ? countdown.at : marks[span.id]?.startAt ?? since;
		return startAt > since && (startAt < until || startAt <= counted && startAt < (liftedAt ?? Number.POSITIVE_INFINITY)) ? [{
			span,
			startAt
		}] : [];
	});
}
/** Has it begin later by the pause; what lifted the pause goes on without it. */
function putOff(runs, { roomId }, { span, startAt }, hold) {
	const { since, until, liftedAt } = hold;
	const after = startAt + until - since;
	const mark = until === liftedAt && after > until ? {
		startAt: until,
		endAt: until
	} : { startAt: after };
	return withRunOf(runs, roomId, span, (run) => withMark(run, span.id, mark));
}
/** What counted down when it was held lasts longer, or until something lifted the pause. */
function lasting(context, runs, held, hold) {
	const { since, until, liftedAt } = hold;
	const { countdown, slot } = held.moment;
	if (countdown.kind === "none") return runs;
	const span = held.timeline.spans.find(({ id }) => id === countdown.spanId);
	if (!span || span.isElsewhere && hold.isShared || !isHeld(span, hold)) return runs;
	if (countdown.kind === "until") {
		if (span.level !== "nested") return around(context, runs, held, hold);
		return slot !== null && isHeld(slot, hold) ? endingLater(context, runs, held.roomId, slot, until - since) : runs;
	}
	const isLifted = until === liftedAt;
	const byMs = isLifted ? Math.max(0, until - countdown.at) : until - since;
	return around(context, isLifted && countdown.kind === "over" ? runs : later(context, runs, held, byMs), held, hold);
}
/** What it is part of isn't over by the time that the pause is. */
function around(context, runs, held, hold) {
	const { since, until, liftedAt } = hold;
	const { slot, step } = held.moment;
	return [step, slot].filter((span) => span !== null).reduce((sofar, span) => {
		const { spans } = placeOf(context.day, sofar, held.roomId, context.at).timeline;
		const now = spans.find(({ id }) => id === span.id);
		if (!now || now.end === null || now.end !== now.uncutEnd || !isHeld(span, hold)) return sofar;
		if (now.end <= since || now.end > until) return sofar;
		if (until === liftedAt) return endingAt(context, sofar, held.roomId, now, until);
		return endingLater(context, sofar, held.roomId, span, until - since);
	}, runs);
}
/** What nothing pushes, or not any more, as where slots overlap, didn't begin in the pause either. */
function notBegunIn({ day, at }, runs, held, span, hold) {
	const { since, until } = hold;
	if (span.level === "nested" && !takesPlace(span) || span.start === null) return runs;
	if (span.start <= since) return runs;
	const { spans } = placeOf(day, runs, held.roomId, at).timeline;
	const start = spans.find(({ id }) => id === span.id)?.start ?? until;
	return start > since && start < until ? putOff(runs, held, {
		span,
		startAt: span.start
	}, hold) : runs;
}
// shared/state/rewriting.ts
/** What can't be done without changing where some room has been. */
function rewritingFor({ day, runs, places, at }, value) {
	const rewritten = places.find((place) => {
		return isRewritten(place, placeOf(day, value, place.roomId, at).timeline, at);
	});
	if (!rewritten) return null;
	const { timeline, roomId } = rewritten;
	if (value.common === runs.common) return {
		name: "past-stays",
		roomId
	};
	const after = placeOf(day, value, roomId, at).timeline.spans;
	return {
		name: "rooms-apart",
		slotId: timeline.spans.find(({ level, isMeetingPoint, start, end }, index) => level === "slot" && isMeetingPoint && (after[index]?.start !== start || after[index]?.end !== end))?.slotId ?? seenAt(rewritten.moment)
	};
}
/** Whether the room would have stood elsewhere than it did, at any time until `at`. */
function isRewritten({ timeline: was, moment }, is, at) {
	if (was === is || moment.slot?.isElsewhere) return false;
	const standsAt = (timeline, then) => currentSpanAt(timeline, then)?.id;
	return turns(was, is, at).some((then) => standsAt(was, then) !== standsAt(is, then));
}
/** When, before `at`, one of two timelines may turn over, from where they begin to differ. */
function turns(was, is, at) {
	const isAlike = was.spans.every((span, index) => {
		const other = is.spans[index];
		return other !== void 0 && span.waits === other.waits && until(span.start, at) === until(other.start, at) && until(span.end, at) === until(other.end, at);
	});
	const heldSince = Math.min(was.pausedSince ?? at, is.pausedSince ?? at);
	if (isAlike && (heldSince >= at || was.pausedSince === is.pausedSince)) return [];
	const from = isAlike ? heldSince : Number.NEGATIVE_INFINITY;
	const passed = [was, is].flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])).filter((then) => then !== null && then >= from && then < at);
	return [.../* @__PURE__ */ new Set([
		heldSince,
		...passed,
		at - 1
	])].filter((then) => then < at);
}
function until(then, at) {
	return then === null ? null : Math.min(then, at);
}
// shared/state/run-commands.ts
function isRunCommand(command) {
	return "rooms" in command && "saw" in command;
}
/** The runs after `command` at `at`, or why not. Either all its rooms follow, or none does. */
function applyToRuns(day, runs, command, at) {
	const named = command.rooms === "all" ? day.rooms.map((room) => room.id) : command.rooms;
	const roomIds = Array.from(new Set(named));
	const unknown = roomIds.find((id) => !day.rooms.some((room) => room.id === id));
	if (unknown !== void 0) return { refusal: {
		name: "unknown-room",
		roomId: unknown
	} };
	const places = roomIds.map((roomId) => placeOf(day, runs, roomId, at));
	const stale = places.find(({ roomId, moment }) => command.saw[roomId] !== seenAt(moment));
	if (stale) return { refusal: {
		name: "stale",
		roomId: stale.roomId
	} };
	const isForAll = command.rooms === "all";
	const refusal = isForAll ? null : heldForAll(runs, places);
	if (refusal) return { refusal };
	const found = {
		day,
		runs,
		places,
		isForAll,
		at
	};
	const context = settled(found, ENDING_PAUSES.has(command.type));
	const changed = change$1(context, command);
	if ("refusal" in changed || GOING_BACK.has(command.type)) return changed;
	const stays = (place) => !goesBack(place, command, at);
	const staying = {
		...context,
		places: context.places.filter(stays)
	};
	const value = command.type === "resume" ? changed.value : asItWas(staying, changed.value);
	const rewriting = rewritingFor({
		...found,
		places: places.filter(stays)
	}, value);
	return rewriting ? { refusal: rewriting } : { value };
}
const ENDING_PAUSES = /* @__PURE__ */ new Set([
	"next",
	"previous",
	"begin",
	"wait"
]);
/** What takes a room back says itself what has passed there. */
function goesBack(place, command, at) {
	if (command.type !== "begin") return false;
	const target = place.timeline.spans.find(({ id }) => id === command.spanId);
	return target !== void 0 && isGoneBackTo(place, target, at);
}
const GOING_BACK = /* @__PURE__ */ new Set(["previous", "backToPlan"]);
/** What is held for everybody, one room can't steer. */
function heldForAll({ common }, places) {
	const since = common.pausedSince;
	if (since === null) return null;
	const held = findLast(places.flatMap(({ timeline }) => timeline.spans), ({ level, isMeetingPoint, start }) => level === "slot" && isMeetingPoint && start !== null && start <= since);
	return held ? {
		name: "meeting-point",
		slotId: held.id
	} : null;
}
function change$1(context, command) {
	switch (command.type) {
		case "next": return moved(context, "next");
		case "previous": return moved(context, "previous");
		case "begin": return brought(context, command.spanId, command.at);
		case "lengthen": return lengthened(context, command.byMs, command.absorber);
		case "absorb": return absorbed(context, command.absorber);
		case "runOver": return overrunning(context, command.byMs);
		case "endBreak": return breakEnded(context);
		case "wait": return waiting(context);
		case "pace": return paced(context, command.spanId, command.pace);
		case "pause": return paused(context);
		case "resume": return resumed(context);
		case "backToPlan": return backToPlan(context);
		default: return command;
	}
}
function lengthened(context, byMs, absorber) {
	const counting = driven(context).filter(({ moment }) => moment.countdown.kind !== "none");
	if (counting.length === 0) return { refusal: { name: "no-countdown" } };
	const refusal = sharedRefusal(context, counting) ?? awaitedRefusal(context, counting) ?? apartRefusal(context, counting);
	if (refusal) return { refusal };
	const longer = eachOnce(counting).reduce((runs, place) => later(context, runs, place, byMs), context.runs);
	const ends = counting.map((place) => {
		return {
			place,
			at: countedAt(placeOf(context.day, longer, place.roomId, context.at), place),
			wasAt: countedAt(place, place)
		};
	});
	if (ends.some(({ place, at, wasAt }) => {
		return byMs < 0 && (at === null || at < earliest(context, place) || at !== (wasAt ?? 0) + byMs);
	})) return { refusal: { name: "too-little-left" } };
	if (ends.every(({ at, wasAt }) => at === wasAt)) return { refusal: cutRefusal(counting, context.at) };
	return absorber ? absorbed({
		...context,
		runs: longer
	}, absorber) : { value: longer };
}
/** What goes on runs over, once it has had the time that is added. */
function overrunning(context, byMs) {
	const longer = byMs === void 0 ? { value: context.runs } : lengthened(context, byMs, void 0);
	if ("refusal" in longer) return longer;
	return runningOver({
		...context,
		runs: longer.value
	});
}
/**
* When what the digits count to can be at the earliest: what is held has to have something left,
* and what lifts a pause isn't held up by it.
*/
function earliest({ at }, { timeline, moment }) {
	const { countdown } = moment;
	const span = countdown.kind === "until" ? timeline.spans.find(({ id }) => id === countdown.spanId) : null;
	return span?.isMeetingPoint || span?.isFixed ? at : moment.heldAt === null ? at : moment.heldAt + 1;
}
/** What is over in one room isn't lengthened because it runs over in another. */
function apartRefusal({ places, at }, counting) {
	const span = counting.map(countedSpan).find((one) => one && isOverInSome(places, one, at));
	return span ? {
		name: "rooms-apart",
		slotId: span.slotId
	} : null;
}
/** One room can't put off what it waits for together with others. */
function awaitedRefusal({ isForAll }, places) {
	const awaited = places.map(({ moment, timeline }) => timeline.spans.find(({ id }) => moment.countdown.kind === "until" && id === moment.countdown.spanId)).find((span) => span?.isMeetingPoint);
	return awaited && !isForAll ? {
		name: "meeting-point",
		slotId: awaited.slotId
	} : null;
}
/** A meeting point is lengthened once, however many rooms share it. */
function eachOnce(places) {
	const points = places.map(({ timeline, moment: { countdown } }) => {
		const id = countdown.kind === "none" ? null : countdown.spanId;
		return timeline.spans.find((span) => span.id === id && span.isMeetingPoint)?.id ?? null;
	});
	return places.filter((_, index) => {
		const id = points[index] ?? null;
		return id === null || points.indexOf(id) === index;
	});
}
/** When what the digits of `before` stand for ends, or begins. */
function countedAt({ timeline }, before) {
	const { countdown } = before.moment;
	if (countdown.kind === "none") return null;
	const span = timeline.spans.find(({ id }) => id === countdown.spanId);
	return (countdown.kind === "until" ? span?.start : span?.end) ?? null;
}
/** What more time would run into, and can't move. */
function cutRefusal(places, at) {
	const next = places.flatMap(({ timeline }) => timeline.spans).filter(({ level }) => level === "slot").find(({ isMeetingPoint, start }) => isMeetingPoint && start !== null && start > at);
	return next ? {
		name: "cut-short",
		slotId: next.id
	} : { name: "no-countdown" };
}
// shared/state/schedule.ts
/**
* Gives a session its rooms and its time. What lies in another slot can be given one as long
* as it hasn't begun; nothing that has passed changes.
*/
function scheduled(steered, command, at) {
	const { day } = steered;
	const { slotId, rooms, start, end } = command;
	const slot = day.slots.find(({ id }) => id === slotId);
	if (slot?.scope !== "rooms" || slot.parent === void 0) return { refusal: {
		name: "unknown-slot",
		slotId
	} };
	const unknown = rooms.find((id) => !day.rooms.some((room) => room.id === id));
	if (unknown !== void 0) return { refusal: {
		name: "unknown-room",
		roomId: unknown
	} };
	if (end <= start) return { refusal: { name: "ends-before-start" } };
	const around = day.slots.find(({ id }) => id === slot.parent);
	if (!around || !isWithin(around, start, end)) return { refusal: {
		name: "outside-slot",
		slotId: slot.parent
	} };
	if (hasBegun(steered, slot, at)) return { refusal: {
		name: "has-begun",
		slotId
	} };
	if (instantOf(day.date, start, day.timeZone) < at) return { refusal: { name: "in-the-past" } };
	const taken = takenBy(day, command);
	if (taken) return { refusal: taken };
	const changed = {
		...slot,
		rooms: [...new Set(rooms)],
		start,
		end
	};
	const slots = day.slots.map((other) => other.id === slotId ? changed : other);
	return { value: {
		...steered,
		day: {
			...day,
			slots
		}
	} };
}
function isWithin(around, start, end) {
	if (around.start === null || start < around.start) return false;
	return around.end === null || end <= around.end;
}
function hasBegun({ day, runs }, { id, start, rooms }, at) {
	if (rooms?.some((roomId) => runs.rooms[roomId]?.marks[id]?.startAt !== void 0)) return true;
	return start !== null && instantOf(day.date, start, day.timeZone) <= at;
}
function takenBy(day, { slotId, rooms, start, end }) {
	for (const other of day.slots) {
		if (other.id === slotId || other.parent === void 0 || other.scope !== "rooms") continue;
		if (other.start === null || other.start >= end || (other.end ?? other.start) <= start) continue;
		const roomId = rooms.find((id) => other.rooms?.includes(id));
		if (roomId !== void 0) return {
			name: "room-is-taken",
			roomId,
			slotId: other.id
		};
	}
	return null;
}
// shared/state/state.ts
const FIRST_SCREEN = {
	scene: "programme",
	message: null,
	comingSpanId: null,
	face: "digits",
	isSoundOn: false,
	soundTestAt: null
};
/** The state before anything happened. */
function firstState(day) {
	return {
		seq: 0,
		at: 0,
		steered: {
			day,
			runs: PLANNED_RUNS,
			screens: {},
			isJoiningLocked: false
		},
		devices: {},
		people: NOTHING_SPREAD,
		joinedEver: 0,
		removed: NOTHING_SPREAD,
		taken: NOTHING_SPREAD,
		undo: null,
		redo: null,
		desks: []
	};
}
/** A room's screen; the programme until somebody chooses otherwise. */
function screenOf(steered, roomId) {
	return steered.screens[roomId] ?? FIRST_SCREEN;
}
// shared/state/undo.ts
/** Takes back what was last steered, and all that came after `to` where that is named. */
function undone(state, { saw, to = saw }) {
	if (!state.undo) return { refusal: { name: "nothing-to-undo" } };
	if (state.undo.step.seq !== saw) return { refusal: { name: "undo-is-stale" } };
	let undo = state.undo;
	let { redo, steered } = state;
	while (undo && undo.step.seq >= to) {
		redo = {
			step: undo.step,
			after: steered,
			below: redo
		};
		steered = undo.step.before;
		undo = undo.below;
	}
	if (undo === state.undo) return { refusal: { name: "undo-is-stale" } };
	return { value: {
		...state,
		steered,
		undo,
		redo
	} };
}
/** Carries out again what was last taken back, exactly. */
function redone(state, { saw }) {
	const redo = state.redo;
	if (!redo) return { refusal: { name: "nothing-to-redo" } };
	if (redo.step.seq !== saw) return { refusal: { name: "undo-is-stale" } };
	const undo = {
		step: redo.step,
		below: state.undo
	};
	return { value: {
		...state,
		steered: redo.after,
		undo,
		redo: redo.below
	} };
}
// shared/state/apply.ts
/**
* The whole write side: what the day is after `entry`, or why the entry can't be.
* Order and time are fixed in the entry; the same journal always gives the same state.
*/
function apply(state, entry) {
	const changed = change(state, entry);
	if ("refusal" in changed) return changed;
	const taken = withValue(state.taken, takenKey(entry), entry.seq);
	return { value: {
		...changed.value,
		seq: entry.seq,
		at: entry.at,
		taken
	} };
}
/** Two senders may choose the same id; neither blocks the other. */
function takenKey({ by, commandId }) {
	return JSON.stringify([
		by.kind,
		by.kind === "desk" ? by.deskId : by.personId,
		commandId
	]);
}
function change(state, entry) {
	const { by, command } = entry;
	if (by.kind === "attendee") {
		if (!isAttendeeCommand(command)) return { refusal: { name: "not-allowed" } };
		return applyJoining(state, by.personId, command);
	}
	if (isAttendeeCommand(command)) return { refusal: { name: "not-allowed" } };
	if (command.type === "undo") return undone(state, command);
	if (command.type === "redo") return redone(state, command);
	if (isDeviceCommand(command)) return applyToDevices(state, command, entry.at);
	if (command.type === "removePeople" || command.type === "freeRole") return applyToPeople(state, command);
	const steered = steer(state, command, entry.at);
	if ("refusal" in steered) return steered;
	if (command.type === "testSound") return { value: {
		...state,
		steered: steered.value
	} };
	const { seq, at } = entry;
	const desks = state.desks.includes(by.deskId) ? state.desks : [...state.desks, by.deskId];
	const undo = {
		step: {
			seq,
			at,
			by: desks.indexOf(by.deskId) + 1,
			command,
			before: state.steered
		},
		below: state.undo
	};
	return { value: {
		...state,
		steered: steered.value,
		undo,
		redo: null,
		desks
	} };
}
function isAttendeeCommand(command) {
	return command.type === "join" || command.type === "takeRole" || command.type === "leave";
}
function steer(state, command, at) {
	const { steered } = state;
	if (isRunCommand(command)) {
		const runs = applyToRuns(steered.day, steered.runs, command, at);
		return "refusal" in runs ? runs : { value: {
			...steered,
			runs: runs.value
		} };
	}
	switch (command.type) {
		case "show": {
			const { rooms, scene } = command;
			const silent = scene === "message" ? silentRoomOf(state, rooms) : void 0;
			if (silent !== void 0) return { refusal: {
				name: "no-message",
				roomId: silent
			} };
			return onScreens(state, rooms, (screen, roomId) => {
				const comingSpanId = scene === "coming" ? nextIdIn(steered, roomId, at) : null;
				return {
					...screen,
					scene,
					comingSpanId
				};
			});
		}
		case "message": {
			const message = plainText(command.text) || null;
			return onScreens(state, command.rooms, (screen) => withMessage(screen, message));
		}
		case "face": return onScreens(state, command.rooms, (screen) => ({
			...screen,
			face: command.face
		}));
		case "sound": {
			const { rooms, isOn } = command;
			return onScreens(state, rooms, (screen) => ({
				...screen,
				isSoundOn: isOn
			}));
		}
		case "testSound": return onScreens(state, command.rooms, (screen) => ({
			...screen,
			soundTestAt: at
		}));
		case "schedule": return scheduled(steered, command, at);
		case "lockJoining": return { value: {
			...steered,
			isJoiningLocked: command.isLocked
		} };
		default: return command;
	}
}
/** What comes next in a room, named once: the wall is about it and nothing after it. */
function nextIdIn({ day, runs }, roomId, at) {
	return placeOf(day, runs, roomId, at).moment.next?.id ?? null;
}
/** The first of the rooms that has no message. */
function silentRoomOf(state, choice) {
	return roomIdsOf(state, choice).find((id) => screenOf(state.steered, id).message === null);
}
/** Without a message there is nothing that a message scene could show. */
function withMessage(screen, message) {
	const scene = message === null && screen.scene === "message" ? "programme" : screen.scene;
	return {
		...screen,
		scene,
		message
	};
}
function onScreens(state, choice, change) {
	const roomIds = roomIdsOf(state, choice);
	const unknown = roomIds.find((roomId) => !hasRoom(state, roomId));
	if (unknown !== void 0) return { refusal: {
		name: "unknown-room",
		roomId: unknown
	} };
	const { steered } = state;
	const changed = roomIds.map((roomId) => [roomId, change(screenOf(steered, roomId), roomId)]);
	return { value: {
		...steered,
		screens: {
			...steered.screens,
			...Object.fromEntries(changed)
		}
	} };
}
function roomIdsOf(state, choice) {
	return choice === "all" ? state.steered.day.rooms.map((room) => room.id) : choice;
}
function hasRoom(state, roomId) {
	return state.steered.day.rooms.some((room) => room.id === roomId);
}
export { apply, firstState };
