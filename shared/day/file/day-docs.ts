// SPDX-License-Identifier: EUPL-1.2
import type * as z from 'zod/mini'
import { Name, Text } from '../../text.ts'
import * as format from '../day.ts'

/** What a part of the day file is for, and its fields where the name doesn't say it. */
export type PartDocs = { what: string; fields?: Record<string, string> }

/**
 * The words of the published JSON Schema. They stand here and not in the schema itself because
 * phones carry that one.
 */
export const DAY_DOCS: ReadonlyMap<string, PartDocs & { part: z.core.$ZodType }> = new Map(
  Object.entries({
    Text: {
      part: Text,
      what: 'A text that people read, in Dutch, English or both; a plain string is in the day’s language.',
    },
    Name: {
      part: Name,
      what: 'A name or a title, short enough to head a wall; a plain string is in the day’s language.',
    },
    Certainty: {
      part: format.Certainty,
      what: 'How sure the organiser is of a value: `stated` in the source, `inferred` from it, `sample` made up so that the day can be shown, `unknown` left open on purpose.',
    },
    ActivityMinutes: {
      part: format.ActivityMinutes,
      what: 'Length of an activity as its instruction gives it; `isAbout` for “about ten minutes”.',
    },
    Question: {
      part: format.Question,
      what: 'A question to answer, with an example of an answer where the workbook gives one.',
    },
    Dots: {
      part: format.Dots,
      what: 'Sticky dots: how many each person gets, and whether several may go to one thing.',
    },
    Activity: {
      part: format.Activity,
      what: 'What a team does within a step.',
      fields: {
        minutes: '`null`: the workbook gives none. Such an activity has no countdown of its own.',
        pace: 'How it begins; left out: as its step says.',
        marks: 'So many minutes before its end the wall says how much is left.',
        materials: 'What it needs; empty: nothing. Left out: all that its phase lists.',
        mostIdeas: 'At most so many ideas go on to the next step.',
        missingFigure: 'A picture that belongs here and that the source lacks, in words.',
        isSilent: 'Done without talking.',
        reward: 'What the winners get.',
        tieBreak: 'Who decides when votes are even.',
      },
    },
    Step: {
      part: format.Step,
      what: 'A part of a phase: what a team works on, with its activities in order.',
      fields: {
        minutes:
          '`null`: the workbook gives none; the activities’ minutes or the phase’s time decide.',
        pace: 'How it and its activities begin; left out: as its phase says.',
      },
    },
    Materials: {
      part: format.Materials,
      what: 'What the workbook lists, and what its instructions use without listing it.',
    },
    Pace: {
      part: format.Pace,
      what: 'How a span begins. `clock`: by itself, when the one before it ends. `facilitator`: when its facilitator presses next; what goes on before it runs over until then. `signal`: at a start signal, for everybody in the room at once.',
    },
    Phase: {
      part: format.Phase,
      what: 'A phase of the design process, as a slot in the programme carries it out.',
      fields: {
        alsoCalled: 'Other names that the organiser uses for it.',
        pace: 'How it and its steps begin; left out: as the day says.',
      },
    },
    RoomKind: {
      part: format.RoomKind,
      what: '`hall`: where everybody meets. `break-out`: where teams work.',
    },
    Viewing: {
      part: format.Viewing,
      what: 'The screen that hangs there, so that letters can be sized for who sits farthest away.',
      fields: {
        diagonalInch: 'Of the screen, in inches.',
        farthestMetres: 'From the screen to who sits farthest away.',
      },
    },
    Room: {
      part: format.Room,
      what: 'A place with a screen.',
      fields: {
        joinCode: 'Left out: the hub gives the room one when it opens the day.',
        certainty: '`sample` for a value that the sources don’t give.',
      },
    },
    BriefSection: {
      part: format.BriefSection,
      what: 'A list within a challenge’s brief: what is tried already, obstacles, figures.',
    },
    Challenge: {
      part: format.Challenge,
      what: 'The question that a group of rooms works on, with its brief.',
      fields: { alsoConsider: 'What an answer should also speak of.' },
    },
    Team: { part: format.Team, what: 'People who work together in a room.' },
    Role: { part: format.Role, what: 'What one member of a team looks after.' },
    SlotKind: {
      part: format.SlotKind,
      what: 'What kind of programme item it is. Breaks and lunch give time back when the day runs late.',
    },
    SlotScope: {
      part: format.SlotScope,
      what: 'For whom a slot is. `plenary`: everybody together. `rooms`: each break-out room for itself (those in `rooms`, or all). `jury`: the jury apart. `free`: nobody has to be anywhere.',
    },
    Slot: {
      part: format.Slot,
      what: 'A programme item.',
      fields: {
        start:
          'Planned start in the day’s time zone, past midnight up to 29:59 (25:30 is half past one that night); `null`: not scheduled yet.',
        end: 'Planned end. `null`: the programme gives none; it is then derived from the next slot that starts, except where there is none or where the slot lies in another.',
        parent: 'The slot that this one lies in. Neither ends the other.',
        isBeside:
          'Of a slot that lies in another: it goes on beside that one, which keeps the wall and its digits; `false`: it takes the wall while it goes on, and only then. Left out: so it is of a break or a meal during anything but a phase or a block of workshops, of what is for nobody in particular, and of what is in all rooms of the slot that it lies in.',
        kind: 'Breaks and lunch give time back when the day runs late.',
        isFixed:
          'Begins as planned whatever runs late, because others wait for it: what comes before it is cut.',
        leastMinutes:
          'When the day runs late it may shrink to so many minutes. Left out: 5 for a break, 30 for lunch, and anything else keeps its length.',
        pace: 'How it begins; left out: as its phase or the day says, but after a plenary item by itself.',
        rooms:
          'With scope `rooms`: which; left out: all break-out rooms; empty: still to be given one.',
        phase: 'The phase that the slot carries out; needed when kind is `phase`.',
      },
    },
    Pitch: { part: format.Pitch, what: 'What the pitches and the plan behind them should hold.' },
    Jury: {
      part: format.Jury,
      what: 'The jury; `null` is unknown, which is not the same as none.',
      fields: { moments: 'The slots in which the jury has work.' },
    },
    Wifi: {
      part: format.Wifi,
      what: 'The venue’s network for phones.',
      fields: { password: '`null`: an open network.' },
    },
    About: {
      part: format.About,
      what: 'What people can look up about the day: where, for whom, at what price.',
      fields: { authors: 'Who signed the announcement, as their handles there.' },
    },
    LegalGround: {
      part: format.LegalGround,
      what: 'Why the organiser may keep personal data, GDPR art. 6(1): a task in the public interest (e), a legitimate interest (f), or consent (a).',
    },
    Organiser: {
      part: format.Organiser,
      what: 'Who answers for the day and for what is kept about people. Stands on the phones’ privacy page; without it that page can’t say whom to ask.',
      fields: {
        contact: 'An e-mail address, telephone number or desk where people can ask.',
        dataProtectionOfficer: 'How to reach the data protection officer, where there is one.',
        privacyUrl: 'The organiser’s own privacy statement.',
        erasesWithinDays:
          'So many days after the day, at most, all about people who joined is erased; phones are told.',
        legalGround: 'Left out: `public-task`.',
        certainty: '`sample` for an organiser that is made up.',
      },
    },
    EventDay: {
      part: format.EventDay,
      what: 'One event day: the programme as it is planned. Nothing in it says what really happened.',
      fields: {
        $schema: 'Where editors find this schema.',
        introductionQuestions:
          'Questions with which people introduce themselves. They are spoken, never typed.',
        version: 'Another version is refused: its fields would mean something else.',
        date: 'The day’s date where it is held, YYYY-MM-DD.',
        timeZone: 'IANA name; all times of the file are in it.',
        language: 'The language of the walls until somebody chooses otherwise.',
        pace: 'For all that name none; `clock` when left out.',
      },
    },
  }),
)
