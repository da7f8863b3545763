import { defineConfig } from 'vitest/config'

/** The pages in a real Chromium. Files run one after the other: each has a server and a browser of its own. */
export default defineConfig({
  test: {
    retry: process.env.CI ? 1 : 0,
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    globalSetup: ['tests/support/built-pages.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
