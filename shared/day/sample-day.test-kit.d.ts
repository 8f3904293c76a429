import { type Instant } from '../instant.ts';
import type { EventDay } from './day.ts';
/** A sample day's file, as text. */
export declare function sampleText(name: string): string;
export declare function sampleDay(name: string): EventDay;
/** `10:42` or `11:02:10` on the day, as an instant. */
export declare function on(day: EventDay, time: string): Instant;
/** An instant as the day's clocks show it, with seconds where there are any; `null`: `-`. */
export declare function clockText(day: EventDay, at: Instant | null): string;
