import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { newTally, walkGate, walks } from '#tests/support/gate-walk.ts'
import { type GatedApp, startGatedApp } from '#tests/support/gated-app.ts'
import { httpDevice } from '#tests/support/http-device.ts'

/** How many people walk: 950 by `GATE_WALKS=950 npx vitest run tests/api/gate-walks.test.ts`. */
const WALKS = Number(process.env.GATE_WALKS ?? 20)

let app: GatedApp
beforeAll(async () => {
  app = await startGatedApp(inject('clusterConnectionString'))
})
afterAll(() => app?.stop())

test('whatever somebody does, nobody is sent on twice, passes undone, or is held once they are done', {
  timeout: 60_000 + WALKS * 20_000,
}, async () => {
  const tally = newTally()
  await fc.assert(
    fc.asyncProperty(walks, (acts) => walkGate(app, httpDevice(app), acts, tally)),
    { numRuns: WALKS, seed: 7 },
  )
  process.stdout.write(`${WALKS} walks over HTTP: ${JSON.stringify(tally)}\n`)
  expect(tally.looksByClaim).toBeGreaterThan(0)
  expect(tally.readsByClaim).toBe(0)
})
