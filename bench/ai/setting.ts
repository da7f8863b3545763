import type { AIHarness } from '#tests/support/ai-harness.ts'
import type { LoopbackGateway } from '#tests/support/loopback-gateway.ts'

export interface BenchSetting {
  connectionString: string
  gateway: LoopbackGateway
  harness: AIHarness
}

/** The value that the share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** Runs the work for 0 … count-1, so many at a time. */
export async function inLanes(count: number, lanes: number, work: (place: number) => Promise<void>) {
  let next = 0
  async function lane() {
    for (let place = next++; place < count; place = next++) await work(place)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

export async function createUsers({ harness }: BenchSetting, count: number): Promise<string[]> {
  const rows = await harness.rows(
    'insert into auth.users (id) select gen_random_uuid() from generate_series(1, $1) returning id',
    [count],
  )
  return rows.map(({ id }) => String(id))
}
