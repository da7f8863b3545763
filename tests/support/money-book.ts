import type { AIHarness } from './ai-harness.ts'
import type { LoopbackGateway } from './loopback-gateway.ts'

/** Lets the gateway ask so much for each token of an answer. */
export function quoteAnswersAt(gateway: LoopbackGateway, usdPerToken: string): void {
  for (const price of gateway.prices) Object.assign(price, { input: '0', output: usdPerToken })
}

/** The book adds up: what the day, its users, the calls and their usage say is the same money. */
export async function balance(harness: AIHarness) {
  const [sums] = await harness.rows(`
    select
      (select sum(spent_nusd) from onboarding.ai_budgets where user_id is null)::float8 / 1e9 as day,
      (select sum(spent_nusd) from onboarding.ai_budgets where user_id is not null)::float8 / 1e9 as users,
      (select sum(reserved_nusd) from onboarding.ai_budgets)::float8 / 1e9 as reserved,
      (select coalesce(sum(charged_nusd), 0) from onboarding.ai_reservations)::float8 / 1e9 as calls,
      (select coalesce(sum(cost_nusd), 0) from onboarding.ai_usage)::float8 / 1e9 as usage,
      (select count(*) from onboarding.ai_reservations where state = 'open')::int as open,
      (select count(*) from onboarding.ai_usage where outcome = 'crashed')::int as crashed`)
  return sums as Record<'day' | 'users' | 'reserved' | 'calls' | 'usage' | 'open' | 'crashed', number>
}

export async function createUsers(harness: AIHarness, count: number): Promise<string[]> {
  const rows = await harness.rows(
    'insert into auth.users (id) select gen_random_uuid() from generate_series(1, $1) returning id',
    [count],
  )
  return rows.map(({ id }) => String(id))
}
