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
      what: 'A text that people read, by the BCP 47 tag of its language; a plain string is in the day’s language.',
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
        isCounted: 'Each team counts its ideas in it: a step with such activities is a race.',
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
      what: '`hall`: where everybody meets. `break-out`: where teams work. `place`: foyer, lawn or beach; it has no teams, and is meant by no “all rooms”.',
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
        groups: 'Whose room it is; left out: everybody’s.',
        seats: 'How many people it takes; left out: nobody counts.',
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
    Team: {
      part: format.Team,
      what: 'People who work together in a room.',
      fields: {
        group: 'The group that it belongs to.',
        joinCode: 'Left out: the hub gives the team one when it opens the day.',
        seats: 'How many people it is for. Left out: as the day’s `teamSize` says.',
        table: 'Where it sits, such as “Tafel 4”.',
      },
    },
    Role: { part: format.Role, what: 'What one member of a team looks after.' },
    SlotKind: {
      part: format.SlotKind,
      what: 'What kind of programme item it is. Breaks and meals give time back when the day runs late. `moment`: it has a start and no length, and heads no wall.',
    },
    SlotScope: {
      part: format.SlotScope,
      what: 'For whom a slot is. `plenary`: everybody together. `rooms`: each break-out room for itself (those in `rooms`, or all). `jury`: the jury apart. `free`: nobody has to be anywhere.',
    },
    Round: {
      part: format.Round,
      what: 'One of the times at which a block of workshops is held.',
    },
    TurnPart: {
      part: format.TurnPart,
      what: 'What everybody whose turn it is gets time for: to pitch, to answer.',
      fields: { marks: 'So many minutes before its end the wall says how much is left.' },
    },
    Turns: {
      part: format.Turns,
      what: 'One after another within an item, each with a clock of their own.',
      fields: {
        order: '`teams`: those of the room, or all where it is plenary. Or the teams by id.',
        gap: 'Minutes between one turn and the next.',
      },
    },
    Slot: {
      part: format.Slot,
      what: 'A programme item.',
      fields: {
        start:
          'Planned start in the day’s time zone; `9:30`, `9.30` or `0930`; hours run on from the first date (25:30 is half past one that night, 33:00 is 09:00 on the second day); left out: not scheduled yet.',
        end: 'Planned end; one that is earlier than the start is that night’s. Left out: the programme gives none; it is then derived from the next slot that starts, except where there is none or where the slot lies in another.',
        place: 'The room where it is, of an item that is everybody’s; left out: the hall.',
        groups: 'For whom it is; left out: for everybody.',
        rounds: 'Of a block of workshops: when they are held.',
        round: 'Of a workshop: the rounds of its block in which it is held.',
        remark: 'A word beside the title: full, on invitation.',
        source: 'What it was imported from, so that a later import finds it.',
        parent: 'The slot that this one lies in. Neither ends the other.',
        isBeside:
          'Of a slot that lies in another: it goes on beside that one, which keeps the wall and its digits; `false`: it takes the wall while it goes on, and only then. Left out: so it is of a break or a meal during anything but a phase or a block of workshops, of what is for nobody in particular, and of what is in all rooms of the slot that it lies in.',
        kind: 'Left out: `item`. Breaks and meals give time back when the day runs late.',
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
    EventDate: {
      part: format.EventDate,
      what: 'One of the dates of an event of several.',
    },
    Group: {
      part: format.Group,
      what: 'For whom something is: a track, a group of people, a role with a programme of its own.',
    },
    Pitch: { part: format.Pitch, what: 'What the pitches and the plan behind them should hold.' },
    Jury: {
      part: format.Jury,
      what: 'The jury; `null` is unknown, which is not the same as none.',
      fields: {
        moments: 'The slots in which the jury has work.',
        criteria: '`null`: jurors put the teams in order.',
        places: 'How many places are revealed. Left out: 3.',
        mentions: 'What else is given, such as a prize of the public.',
      },
    },
    Criterion: {
      part: format.Criterion,
      what: 'What a jury weighs of a team’s work. A plain text is one of weight 1 with scores up to 10.',
      fields: {
        weight: 'So many times its score counts.',
        most: 'The highest score; the lowest is 0.',
      },
    },
    TeamSize: {
      part: format.TeamSize,
      what: 'How many people a team is for, where it says no seats of its own.',
    },
    TeamNames: {
      part: format.TeamNames,
      what: 'When walls show the name that a team chose on its phone: after a facilitator’s yes, or at once.',
    },
    Wifi: {
      part: format.Wifi,
      what: 'The venue’s network for phones.',
      fields: { password: '`null`: an open network.' },
    },
    SaidItem: {
      part: format.SaidItem,
      what: 'What an import said of one item: its key, and a mark of each field, by which a later import tells what has changed there from what was changed here.',
    },
    Import: {
      part: format.Import,
      what: 'A programme that items were taken from, as it was read last.',
      fields: {
        from: 'The name of its file.',
        date: 'What it calls the event’s first date.',
        dates: 'The dates that it names.',
        items: 'All that was in it, also what was not taken over.',
      },
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
          'So many days after the day, at most, all about people who joined is erased. The app wipes it 24 hours after the last item, which is never later than this; so phones are told that hour, and not this.',
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
        version:
          'Left out: the newest. A later version is refused: its fields would mean something else.',
        days: 'Of an event of several days: its dates in order, the first of which is `date`. Left out: it has one.',
        groups: 'Whom items, rooms and teams can be for.',
        teamNames: 'Left out: `after-approval`.',
        walkMinutes: 'What is in another room begins so much later, since people walk there.',
        imports: 'Where items came from; left out: none was imported.',
        date: 'The day’s date where it is held, YYYY-MM-DD.',
        timeZone: 'IANA name; all times of the file are in it.',
        language: 'The language of the walls until somebody chooses otherwise.',
        pace: 'For all that name none; `clock` when left out.',
      },
    },
  }),
)
