import { migrate } from '#lib/db/migrate.ts'
import { startThrowawayPostgres } from '#testing/throwaway-postgres.ts'
import { createAIHarness } from '#tests/support/ai-harness.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { benchCosts } from './ai/costs.ts'
import { benchFailures } from './ai/failures.ts'
import { benchHedging } from './ai/hedging.ts'
import { benchLeaving } from './ai/leaving.ts'
import { benchLedger } from './ai/ledger.ts'
import type { BenchSetting } from './ai/setting.ts'
import { benchSingleFlight } from './ai/single-flight.ts'
import { benchWizard } from './ai/wizard.ts'

/** Measures what docs/ai.md promises, at the real deadlines, and exits 1 when a promise is broken. */
const BENCHES: Record<string, (setting: BenchSetting) => Promise<boolean>> = {
  costs: benchCosts,
  failures: benchFailures,
  ledger: benchLedger,
  flights: benchSingleFlight,
  hedging: benchHedging,
  leaving: benchLeaving,
  wizard: benchWizard,
}

const wanted = process.argv.slice(2)
const cluster = await startThrowawayPostgres()
const broken: string[] = []
try {
  await migrate('up', { connectionString: cluster.connectionString })
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const gateway = await startLoopbackGateway(answers())
    const harness = createAIHarness(cluster.connectionString)
    await harness.rows(
      'truncate onboarding.ai_budgets, onboarding.ai_reservations, onboarding.ai_usage cascade',
    )
    console.log(`\n${name}`)
    const kept = await bench({ connectionString: cluster.connectionString, gateway, harness })
    if (!kept) broken.push(name)
    console.log(kept ? 'kept' : 'BROKEN')
    await harness.close()
    await gateway.close()
  }
} finally {
  await cluster.remove()
}
if (broken.length > 0) process.exitCode = 1
