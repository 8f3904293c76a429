// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of the laptop on which the hub runs, and what to do. */
type LaptopWords = {
  /** @param percent what is left, or `null`: not known */
  onBattery(percent: number | null): string
  batteryLow(percent: number): string
  lidClosed: string
  locked: string
  mayFallAsleep: string
  slept(from: string, until: string): string
  diskLow(freeMb: number): string
  diskFull(freeMb: number): string
  understood: string
}

export const laptopWords: Record<Language, LaptopWords> = {
  nl: {
    onBattery: (percent) =>
      `De laptop met Zaalscherm draait op de accu${percent === null ? '' : `: nog ${percent}%`}. Steek de stekker erin.`,
    batteryLow: (percent) =>
      `De accu van de laptop met Zaalscherm is bijna leeg: nog ${percent}%. Steek nu de stekker erin. Gaat hij uit, dan lopen de schermen door, maar kun je niets meer sturen en kan niemand meer meedoen.`,
    lidClosed:
      'De klep van de laptop met Zaalscherm is dicht. Doe hem open: met de klep dicht kan de laptop gaan slapen.',
    locked:
      'De laptop met Zaalscherm is vergrendeld. Alles loopt door; ontgrendel hem om daar te sturen.',
    mayFallAsleep:
      'De laptop met Zaalscherm kan in slaap vallen, want het systeem houdt hem niet wakker. Zet de slaapstand voor vandaag uit in de instellingen van het systeem.',
    slept: (from, until) =>
      `De laptop met Zaalscherm sliep van ${from} tot ${until}. De schermen liepen door op hun eigen klok en kloppen nu weer. Laat de klep open en zet de slaapstand uit.`,
    diskLow: (freeMb) =>
      `De schijf van de laptop met Zaalscherm raakt vol: nog ${freeMb} MB vrij. Maak ruimte, bijvoorbeeld door de prullenbak te legen.`,
    diskFull: (freeMb) =>
      `De schijf van de laptop met Zaalscherm is bijna vol: nog ${freeMb} MB vrij. Maak nu ruimte, bijvoorbeeld door de prullenbak te legen. Is de schijf vol, dan wordt niets meer bewaard en niets meer uitgevoerd.`,
    understood: 'Begrepen',
  },
  en: {
    onBattery: (percent) =>
      `The laptop with Zaalscherm runs on its battery${percent === null ? '' : `: ${percent}% left`}. Plug it in.`,
    batteryLow: (percent) =>
      `The battery of the laptop with Zaalscherm is nearly empty: ${percent}% left. Plug it in now. If it goes off, the screens go on, but nothing can be steered and nobody can join.`,
    lidClosed:
      'The lid of the laptop with Zaalscherm is closed. Open it: with its lid closed the laptop may go to sleep.',
    locked: 'The laptop with Zaalscherm is locked. All goes on; unlock it to steer there.',
    mayFallAsleep:
      'The laptop with Zaalscherm may fall asleep, as its system doesn’t keep it awake. Switch sleep off for today in the system’s settings.',
    slept: (from, until) =>
      `The laptop with Zaalscherm slept from ${from} to ${until}. The screens went on by their own clocks and are right again. Leave the lid open and switch sleep off.`,
    diskLow: (freeMb) =>
      `The disk of the laptop with Zaalscherm is filling up: ${freeMb} MB free. Make room, for instance by emptying the bin.`,
    diskFull: (freeMb) =>
      `The disk of the laptop with Zaalscherm is nearly full: ${freeMb} MB free. Make room now, for instance by emptying the bin. Once it is full, nothing is kept and nothing is carried out.`,
    understood: 'Understood',
  },
}
