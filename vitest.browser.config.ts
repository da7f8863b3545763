import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from './tests/support/patience.ts'

/** The pages in a real Chromium, two files at a time: each has a browser of its own, and where it sets something a server. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    globalSetup: ['tests/support/built-pages.ts', 'tests/support/shared-product.ts'],
    expect: { poll: { timeout: PATIENCE_MS } },
    testTimeout: 5 * PATIENCE_MS,
    hookTimeout: 5 * PATIENCE_MS,
  },
})
