// SPDX-License-Identifier: EUPL-1.2

/** What each folder may import: of ours by folder, of others by name; `node` is all of Node's. */
export type Wall = { folder: string; ours: string[]; others: string[] }

// The first that fits counts, so the finer come first.
export const WALLS: readonly Wall[] = [
  // QR codes are made by the hub, and at the desk: no wall carries what makes them.
  {
    folder: 'shared/qr-encoder',
    ours: ['shared', 'shared/qr-encoder'],
    others: ['qrcode/lib/core/qrcode.js'],
  },
  // Reading a programme out of a file: by the desk's worker and by a command, never by a hub or a wall.
  {
    folder: 'shared/import',
    ours: ['shared', 'shared/import'],
    others: ['zod/mini', 'fflate', 'htmlparser2', 'ical.js', 'papaparse'],
  },
  { folder: 'shared', ours: ['shared'], others: ['zod/mini'] },
  {
    folder: 'electron/hub',
    ours: ['shared', 'shared/qr-encoder', 'electron/hub'],
    others: ['zod/mini'],
  },
  // The machine that it all runs on: its clock, chance, output and ends.
  {
    folder: 'electron/machine',
    ours: ['shared', 'electron/hub', 'electron/machine'],
    others: ['node'],
  },
  {
    folder: 'electron/network',
    ours: ['shared', 'electron/network'],
    others: ['node', 'zod/mini'],
  },
  // Hubs that are found on a network: said by a hub, asked for by a display.
  {
    folder: 'electron/discovery',
    ours: ['shared', 'electron/discovery', 'electron/machine', 'electron/network'],
    others: ['node', 'dns-packet', 'zod/mini'],
  },
  // The hub's key, and by what it is known: of the hub and of the app that checks it.
  { folder: 'electron/tls', ours: ['electron/machine', 'electron/tls'], others: ['node'] },
  {
    folder: 'electron/store',
    ours: ['shared', 'electron/hub', 'electron/machine', 'electron/start', 'electron/store'],
    others: ['node', 'zod/mini'],
  },
  {
    folder: 'electron/server',
    ours: [
      'shared',
      'shared/qr-encoder',
      'electron/hub',
      'electron/machine',
      'electron/network',
      'electron/server',
      'electron/tls',
    ],
    others: ['node', 'fastify', '@fastify/*', 'ws', 'write-excel-file/node', 'zod/mini'],
  },
  // The days of a hub: their folders, and what belongs to the hub and its venue.
  {
    folder: 'electron/library',
    ours: ['shared', 'electron/hub', 'electron/library', 'electron/machine', 'electron/store'],
    others: ['node', 'zod/mini'],
  },
  // The hub's own process, of Electron or of Node: it knows all that a hub is made of, and no window.
  {
    folder: 'electron/hub-process',
    ours: [
      'shared',
      'electron/discovery',
      'electron/hub',
      'electron/hub-process',
      'electron/library',
      'electron/machine',
      'electron/network',
      'electron/server',
      'electron/start',
      'electron/store',
      'electron/tls',
    ],
    others: ['node'],
  },
  // Beginning it all from a command line, before there is a window or a hub.
  {
    folder: 'electron/start',
    ours: [
      'shared',
      'shared/import',
      'electron/discovery',
      'electron/machine',
      'electron/network',
      'electron/start',
      'assets',
    ],
    others: ['node'],
  },
  {
    folder: 'electron/app',
    ours: [
      'shared',
      'electron/app',
      'electron/discovery',
      'electron/machine',
      'electron/network',
      'electron/start',
      'electron/tls',
    ],
    others: ['node', 'electron', 'zod/mini'],
  },
  {
    folder: 'renderer/sync',
    ours: ['shared', 'renderer/sync', 'renderer/ui'],
    others: ['react', 'zustand', 'zustand/vanilla', 'zod/mini'],
  },
  {
    folder: 'renderer/ui',
    ours: ['shared', 'renderer/sync', 'renderer/ui'],
    others: ['react', 'react/jsx-runtime', 'zustand'],
  },
  // What a wall looks like: drawn by a display, and small by the desk.
  {
    folder: 'renderer/wall',
    ours: ['shared', 'renderer/sync', 'renderer/ui', 'renderer/wall'],
    others: ['react'],
  },
  {
    folder: 'renderer/display',
    ours: [
      'shared',
      'renderer/sync',
      'renderer/ui',
      'renderer/wall',
      'renderer/display',
      'assets/sounds',
    ],
    others: ['react', 'react-dom/client', 'zustand', 'zod/mini'],
  },
  {
    folder: 'renderer/desk',
    ours: [
      'shared',
      'shared/import',
      'shared/qr-encoder',
      'renderer/sync',
      'renderer/ui',
      'renderer/wall',
      'renderer/desk',
    ],
    others: [
      'react',
      'react-dom',
      'react-dom/client',
      'react-aria-components',
      'zustand',
      'zod/mini',
    ],
  },
  {
    folder: 'renderer/facilitator',
    ours: ['shared', 'renderer/sync', 'renderer/ui', 'renderer/facilitator'],
    others: ['react', 'react-dom/client', 'zustand'],
  },
  {
    folder: 'renderer/join',
    ours: ['shared', 'renderer/sync', 'renderer/ui', 'renderer/join'],
    others: ['zod/mini'],
  },
  {
    folder: 'renderer/jury',
    ours: ['shared', 'renderer/sync', 'renderer/ui', 'renderer/jury'],
    others: ['react', 'react-dom/client', 'zustand'],
  },
  // Made by the hub: only its style and the button that prints.
  { folder: 'renderer/report', ours: ['renderer/ui', 'renderer/report'], others: [] },
  { folder: 'renderer/print', ours: ['renderer/ui', 'renderer/print'], others: [] },
]
