import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^whimbrel$/, replacement: source('index.ts') },
      { find: /^whimbrel\/(.+)$/, replacement: source('$1/index.ts') },
    ],
  },
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: ['default'],
    // Nothing here changes what is global, so the files of a thread share their modules: loading them is most of the time.
    pool: 'threads',
    isolate: false,
  },
})
