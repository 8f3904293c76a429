import type { EventDay } from '../day/day.ts';
import type { RoomChoice } from '../features/command-definition.ts';
import type { AttendeeCommand, Command, DeskCommand } from '../features/commands.ts';
import type { Instant } from '../instant.ts';
import { type ShownMoment } from '../timeline/shown-moment.ts';
import { type Timeline } from '../timeline/timeline.ts';
import type { Entry } from './entry.ts';
import { type Fact } from './fact.ts';
import type { Refusal } from './refusal.ts';
import { type State } from './state.ts';
/** A day that tests play through, as a desk and phones would. */
export declare class PlayedDay {
    state: State;
    /** What was accepted, as a journal keeps it. */
    readonly facts: Fact[];
    /** The day as it was before anything was scheduled. */
    readonly planned: EventDay;
    private commands;
    constructor(day: EventDay);
    get journal(): Entry[];
    /** Forgets what was tried out since `state`. */
    takeBackTo(state: State): void;
    /** What the desk does at a time of day; gives back why it was refused, or `null`. */
    desk(time: string, command: DeskCommand): Refusal | null;
    phone(personId: string, command: AttendeeCommand): Refusal | null;
    take(at: Instant, by: Entry['by'], command: Command): Refusal | null;
    /** A command on rooms, sent by somebody who sees what goes on. */
    steer(time: string, type: 'next' | 'previous' | 'pause' | 'resume' | 'backToPlan' | 'wait' | 'runOver' | 'endBreak', rooms: RoomChoice): Refusal | null;
    lengthen(time: string, rooms: RoomChoice, byMs: number): Refusal | null;
    /** Takes rooms to a place at once, or at a time of day. */
    begin(time: string, rooms: RoomChoice, spanId: string, from: string | null): Refusal | null;
    /** What every room's wall stands at. */
    saw(at: Instant): Record<string, string>;
    timeline(roomId: string): Timeline;
    momentOf(roomId: string, at: Instant): ShownMoment;
    moment(roomId: string, time: string): ShownMoment;
    /** A span as `10:30–11:05`. */
    span(roomId: string, spanId: string): string;
    /** What a wall says: the place, what its digits count to, and the digits in seconds. */
    wall(roomId: string, time: string): string;
}
/** What an undo puts back. */
export declare function steeredIn({ day, runs, screens, joining }: State): {
    day: {
        $schema?: string | undefined;
        format: "zaalscherm-day";
        version: 1;
        id: string;
        title: {
            nl?: string | undefined;
            en?: string | undefined;
        };
        date: string;
        dateCertainty?: "inferred" | "sample" | "stated" | "unknown" | undefined;
        timeZone: string;
        language: "en" | "nl";
        pace?: "clock" | "facilitator" | "signal" | undefined;
        about?: {
            intro?: {
                nl?: string | undefined;
                en?: string | undefined;
            } | undefined;
            location?: {
                nl?: string | undefined;
                en?: string | undefined;
            } | undefined;
            audience?: {
                nl?: string | undefined;
                en?: string | undefined;
            }[] | undefined;
            cost?: {
                nl?: string | undefined;
                en?: string | undefined;
            } | undefined;
            hashtag?: string | undefined;
            registration?: string | undefined;
            authors?: string[] | undefined;
        } | undefined;
        organiser?: {
            name: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            contact: string;
            dataProtectionOfficer?: string | undefined;
            privacyUrl?: string | undefined;
            legalGround?: "consent" | "legitimate-interest" | "public-task" | undefined;
            erasesWithinDays: number;
            certainty?: "inferred" | "sample" | "stated" | "unknown" | undefined;
        } | undefined;
        rooms: {
            id: string;
            name: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            kind: "break-out" | "hall";
            challenge?: string | undefined;
            joinCode?: string | undefined;
            viewing?: {
                diagonalInch: number;
                farthestMetres: number;
            } | undefined;
            certainty?: "inferred" | "sample" | "stated" | "unknown" | undefined;
        }[];
        challenges: {
            id: string;
            number: number;
            title: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            alsoCalled?: {
                nl?: string | undefined;
                en?: string | undefined;
            }[] | undefined;
            teaser: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            question: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            alsoConsider: {
                nl?: string | undefined;
                en?: string | undefined;
            }[];
            sections: {
                title: {
                    nl?: string | undefined;
                    en?: string | undefined;
                };
                points: {
                    nl?: string | undefined;
                    en?: string | undefined;
                }[];
            }[];
        }[];
        teams: {
            id: string;
            name: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            room: string;
            certainty?: "inferred" | "sample" | "stated" | "unknown" | undefined;
        }[];
        roles: {
            id: string;
            title: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            task: {
                nl?: string | undefined;
                en?: string | undefined;
            };
        }[];
        introductionQuestions: {
            nl?: string | undefined;
            en?: string | undefined;
        }[];
        phases: {
            id: string;
            number: number;
            title: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            alsoCalled?: {
                nl?: string | undefined;
                en?: string | undefined;
            }[] | undefined;
            goal: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            result?: {
                nl?: string | undefined;
                en?: string | undefined;
            } | undefined;
            pace?: "clock" | "facilitator" | "signal" | undefined;
            materials: {
                listed: {
                    nl?: string | undefined;
                    en?: string | undefined;
                }[];
                used: {
                    nl?: string | undefined;
                    en?: string | undefined;
                }[];
            };
            examples?: {
                nl?: string | undefined;
                en?: string | undefined;
            }[] | undefined;
            tips?: {
                nl?: string | undefined;
                en?: string | undefined;
            }[] | undefined;
            steps: {
                id: string;
                title: {
                    nl?: string | undefined;
                    en?: string | undefined;
                };
                minutes: number | null;
                pace?: "clock" | "facilitator" | "signal" | undefined;
                rules?: {
                    nl?: string | undefined;
                    en?: string | undefined;
                }[] | undefined;
                tips?: {
                    nl?: string | undefined;
                    en?: string | undefined;
                }[] | undefined;
                activities: {
                    id: string;
                    title: {
                        nl?: string | undefined;
                        en?: string | undefined;
                    };
                    instruction: {
                        nl?: string | undefined;
                        en?: string | undefined;
                    };
                    minutes: {
                        value: number;
                        isAbout: boolean;
                    } | null;
                    mode?: "individual" | "team" | undefined;
                    isSilent?: boolean | undefined;
                    pace?: "clock" | "facilitator" | "signal" | undefined;
                    marks?: number[] | undefined;
                    dots?: {
                        perPerson: number;
                        canStack: boolean;
                    } | undefined;
                    questions?: {
                        text: {
                            nl?: string | undefined;
                            en?: string | undefined;
                        };
                        topic?: {
                            nl?: string | undefined;
                            en?: string | undefined;
                        } | undefined;
                        example?: {
                            nl?: string | undefined;
                            en?: string | undefined;
                        } | undefined;
                    }[] | undefined;
                    tieBreak?: {
                        nl?: string | undefined;
                        en?: string | undefined;
                    } | undefined;
                    reward?: {
                        nl?: string | undefined;
                        en?: string | undefined;
                    } | undefined;
                    mostIdeas?: number | undefined;
                    missingFigure?: {
                        nl?: string | undefined;
                        en?: string | undefined;
                    } | undefined;
                }[];
            }[];
        }[];
        slots: {
            id: string;
            title: {
                nl?: string | undefined;
                en?: string | undefined;
            };
            kind: "awards" | "break" | "briefing" | "deliberation" | "doors" | "drinks" | "introduction" | "lunch" | "phase" | "pitches" | "report-back" | "talk" | "workshop" | "workshops";
            scope: "free" | "jury" | "plenary" | "rooms";
            rooms?: string[] | undefined;
            start: string | null;
            end: string | null;
            isFixed?: boolean | undefined;
            leastMinutes?: number | undefined;
            pace?: "clock" | "facilitator" | "signal" | undefined;
            parent?: string | undefined;
            isBeside?: boolean | undefined;
            phase?: string | undefined;
            speaker?: {
                nl?: string | undefined;
                en?: string | undefined;
            } | undefined;
            description?: {
                nl?: string | undefined;
                en?: string | undefined;
            } | undefined;
            certainty?: "inferred" | "sample" | "stated" | "unknown" | undefined;
        }[];
        pitch: {
            contents: {
                nl?: string | undefined;
                en?: string | undefined;
            }[];
            actionPlan: {
                nl?: string | undefined;
                en?: string | undefined;
            }[];
        } | null;
        jury: {
            moments: string[];
            members: {
                nl?: string | undefined;
                en?: string | undefined;
            }[] | null;
            criteria: {
                nl?: string | undefined;
                en?: string | undefined;
            }[] | null;
            pitchMinutes: number | null;
            teamCount: number | null;
        } | null;
        tips: {
            nl?: string | undefined;
            en?: string | undefined;
        }[];
        wifi: {
            name: string;
            password: string | null;
            isHidden?: boolean | undefined;
            certainty?: "inferred" | "sample" | "stated" | "unknown" | undefined;
        } | null;
    };
    runs: {
        common: {
            marks: {
                [x: string]: {
                    startAt?: number | undefined;
                    endAt?: number | undefined;
                    lengthenedMs?: number | undefined;
                    begins?: "clock" | "facilitator" | "signal" | undefined;
                    pace?: "clock" | "facilitator" | "signal" | undefined;
                    keepsLength?: true | undefined;
                };
            };
            pausedSince: number | null;
            isHeldForAll?: true | undefined;
            pace?: "clock" | "facilitator" | "signal" | undefined;
        };
        rooms: Record<string, {
            marks: {
                [x: string]: {
                    startAt?: number | undefined;
                    endAt?: number | undefined;
                    lengthenedMs?: number | undefined;
                    begins?: "clock" | "facilitator" | "signal" | undefined;
                    pace?: "clock" | "facilitator" | "signal" | undefined;
                    keepsLength?: true | undefined;
                };
            };
            pausedSince: number | null;
            isHeldForAll?: true | undefined;
            pace?: "clock" | "facilitator" | "signal" | undefined;
        }>;
    };
    screens: Readonly<Record<string, import("../features/screens/screen.ts").Screen>>;
    isLocked: boolean;
};
