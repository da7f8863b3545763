import { globSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { PATHS } from '#tests/support/declared-routes.ts'

const folder = path.resolve(import.meta.dirname, '../../app')

/** `api/onboarding/session/[id]/route.ts` answers at `/api/onboarding/session/:id`. */
const pathOf = (file: string) => `/${path.dirname(file).replaceAll(/\[(\w+)\]/g, ':$1')}`

test('every route file that Next serves is served by the server as well, at the path it declares', () => {
  const files = globSync('api/**/route.ts', { cwd: folder })
  expect(files.map(pathOf).sort()).toEqual([...PATHS].sort())
})
