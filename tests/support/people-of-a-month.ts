import { defaultFlow } from '#lib/flow/default-flow.ts'
import type { ProductProcess } from './product-process.ts'
import { serviceHeaders } from './service-tokens.ts'

const NAMES = [
  'Panadería Sol',
  'Nordlicht Software',
  'Ríos & Hijos',
  'Blue Fern Studio',
  'Café Ñandú',
  'Acme',
]
const INDUSTRIES = ['cafes-bakeries', 'software-saas', 'accounting-tax', 'other']
const SIZES = ['startup', 'small', 'medium', 'large']

const at = <Item>(items: readonly Item[], place: number): Item => items[place % items.length] as Item

/** What a number of people becomes, by tens: four complete, two are still there, three ran out, one left. */
const OUTCOMES = [
  'completed',
  'live',
  'expired',
  'completed',
  'abandoned',
  'completed',
  'expired',
  'live',
  'completed',
  'expired',
] as const

/** Has so many people go through the default flow, each to one of the outcomes, as a backend that acts for them. */
export async function plantPeople(product: ProductProcess, count: number): Promise<void> {
  const { rows } = await product.sql(
    `insert into auth.users (id, email) select gen_random_uuid(), 'person-' || number || '@example.com'
      from generate_series(1, $1) as number returning id`,
    [count],
  )
  const waiting = rows.map(({ id }, place) => ({ userId: String(id), place }))
  const expired: string[] = []
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const sessionId = await goThrough(product, next)
        if (at(OUTCOMES, next.place) === 'expired') expired.push(sessionId)
      }
    }),
  )
  await product.sql(
    `update public.onboarding_sessions set expires_at = now() - interval '1 hour' where id = any ($1)`,
    [expired],
  )
}

async function goThrough(
  { origin }: ProductProcess,
  { userId, place }: { userId: string; place: number },
): Promise<string> {
  async function call(method: string, path: string, body?: object): Promise<{ id: string }> {
    const response = await fetch(`${origin}/api/onboarding${path}`, {
      method,
      headers: { ...serviceHeaders({ of: userId }), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    // What a busy machine cannot do now, it does in a moment; a refused save is part of the picture.
    if (response.status === 503) return call(method, path, body)
    if (!response.ok && response.status !== 422) throw new Error(`${path}: ${await response.text()}`)
    return response.status === 204 ? { id: '' } : (await response.json()).data
  }
  const { id: sessionId } = await call('POST', '/start', { source: at(['newsletter', 'partner'], place) })
  const save = (step: string, data: object) => call('PUT', '/progress', { sessionId, step, data })
  const outcome = at(OUTCOMES, place)
  await save('welcome', { role: 'ceo', experienceLevel: 'beginner' })
  const industry = at(INDUSTRIES, place)
  const name = `${at(NAMES, place)} ${place}`
  if (outcome === 'expired') await save('company', { name, teamSize: 1 })
  else
    await save('company', {
      name,
      industry,
      ...(industry === 'other' ? { customIndustry: 'Perfume bottles' } : {}),
      size: at(SIZES, place),
      description: 'We bake bread for the quarter.',
    })
  if (outcome === 'completed') {
    await save('organization', {
      teamSize: 12,
      structure: 'flat',
      methodology: 'okrs',
      collaborationStyle: 'hybrid',
      integrations: ['slack'],
    })
    await call('POST', '/complete', { sessionId })
  }
  if (outcome === 'abandoned') await call('DELETE', `/session/${sessionId}`)
  return sessionId
}

/** Counters as sixty days of a small product leave them, of two versions of its flow; no session stands behind them. */
export async function plantMonth(product: ProductProcess): Promise<void> {
  await product.sql(`
    insert into onboarding.analytics_tail (flow, series, day, key, count, input_tokens, output_tokens, cost_nusd)
    select case when series like 'ai%' then '' else '${defaultFlow.id}' end, series, (now() at time zone 'UTC')::date - age, key, greatest(0, round(count)), tokens, tokens / 3, cost
    from generate_series(0, 59) as age
    cross join lateral (select 60 + 18 * sin(age / 4.0) - age * 0.6 as people) as p
    cross join lateral (values
      ('session', array['started', 'version', '1'], people, 0, 0),
      ('session', array['completed', 'version', '1'], people * 0.6, 0, 0),
      ('session', array['abandoned', 'version', '1'], people * 0.1, 0, 0),
      ('session', array['expired', 'version', '1'], people * 0.2, 0, 0),
      ('session', array['resumed', 'version', '1'], people * 0.05, 0, 0),
      ('session', array['started', 'industry', 'software-saas'], people * 0.6, 0, 0),
      ('session', array['completed', 'industry', 'software-saas'], people * 0.4, 0, 0),
      ('session', array['started', 'industry', 'cafes-bakeries'], people * 0.4, 0, 0),
      ('session', array['completed', 'industry', 'cafes-bakeries'], people * 0.2, 0, 0),
      ('session', array['started', 'size', 'small'], people, 0, 0),
      ('session', array['completed', 'size', 'small'], people * 0.6, 0, 0),
      ('step', array['1', 'welcome', 'entered'], people, 0, 0),
      ('step', array['1', 'welcome', 'completed'], people * 0.92, 0, 0),
      ('step', array['1', 'company', 'entered'], people * 0.92, 0, 0),
      ('step', array['1', 'company', 'completed'], people * 0.74, 0, 0),
      ('step', array['1', 'organization', 'entered'], people * 0.74, 0, 0),
      ('step', array['1', 'organization', 'completed'], people * 0.65, 0, 0),
      ('step', array['1', 'complete', 'entered'], people * 0.65, 0, 0),
      ('step', array['1', 'complete', 'completed'], people * 0.6, 0, 0),
      ('seconds', array['welcome', '18'], people, 0, 0), ('seconds', array['company', '75'], people, 0, 0),
      ('seconds', array['organization', '48'], people, 0, 0), ('seconds', array['complete', '6.5'], people, 0, 0),
      ('seconds', array['total', '165'], people, 0, 0),
      ('left', array['company', 'save_refused', '1'], people * 0.08, 0, 0),
      ('left', array['company', 'nothing', '1'], people * 0.1, 0, 0),
      ('left', array['organization', 'ai_slow', '1'], people * 0.03, 0, 0),
      ('suggestion', array['first'], people * 0.6, 0, 0), ('suggestion', array['listed'], people * 0.2, 0, 0),
      ('suggestion', array['other'], people * 0.1, 0, 0),
      ('ai_call', array['openai/gpt-6-luna', 'complete'], people * 3, 90000, 24000000),
      ('ai_call', array['anthropic/claude-haiku-5.5', 'complete'], people * 0.4, 12000, 4000000),
      ('ai_answer', array['recommendations', 'model', ''], people * 0.6, 0, 0),
      ('ai_answer', array['industry', 'cache', ''], people * 0.3, 0, 0),
      ('ai_answer', array['industry', 'advisor', 'timeout'], people * 0.05, 0, 0)
    ) as planted (series, key, count, tokens, cost)`)
  await product.sql(`
    insert into onboarding.ai_budgets (day, user_id, limit_nusd, spent_nusd, reserved_nusd)
    values ((now() at time zone 'UTC')::date, null, 5000000000, 1840000000, 60000000)`)
  await product.sql(`
    insert into onboarding.traffic_minutes (minute, requests, errors, latencies)
    select date_trunc('hour', now()) - age * interval '1 hour', 300 + 120 * sin(age / 3.0), age % 7,
      array[200, 60, 20, 10 + age % 9, 4, 1, 0, 0]
    from generate_series(1, 47) as age`)
}
