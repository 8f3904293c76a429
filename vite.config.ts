// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const from = (path: string) => resolve(import.meta.dirname, path)

/** The three surfaces' pages. The hub serves them; Electron displays carry their own copy. */
export default defineConfig({
  root: from('renderer'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: from('dist/pages'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        display: from('renderer/display/index.html'),
        desk: from('renderer/desk/index.html'),
        join: from('renderer/join/main.ts'),
      },
    },
  },
})
