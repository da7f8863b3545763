import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { boundAnswers, readBoundAnswers } from '#lib/advisor/bound-answers.ts'
import { readForModel } from '#lib/advisor/read-answers.ts'
import { advise } from '#lib/advisor/recommend.ts'
import { companyFacts } from '#lib/ai/company-facts.ts'
import type { Answers } from '#lib/flow/condition.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, read, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
let id: string

const BEFORE = {
  welcome: { role: 'other', customRole: 'Baker', experienceLevel: 'beginner' },
  company: {
    name: 'Panadería Sol',
    industry: 'other',
    customIndustry: 'Bread',
    size: 'small',
    description: 'Fresh bread',
    website: 'https://sol.example',
    logo: 'https://sol.example/logo.png',
    stage: 'growing',
    country: 'ES',
  },
  organization: {
    teamSize: 12,
    structure: 'flat',
    methodology: 'okrs',
    collaborationStyle: 'hybrid',
    integrations: ['slack'],
    departments: [{ name: 'Sales' }, { name: 'Oven', parent: 'Sales' }],
    goal: 'other',
    customGoal: 'A second shop',
    obstacle: 'Nobody to bake',
    metric: { name: 'Loaves', unit: 'a day', now: 200, wanted: 300 },
  },
} as const

/** Another value for every answer, by step and field. */
const CHANGES: [step: keyof typeof BEFORE, field: string, value: unknown][] = [
  ['welcome', 'role', 'ceo'],
  ['welcome', 'customRole', 'Miller'],
  ['welcome', 'experienceLevel', 'advanced'],
  ['company', 'name', 'Panadería Luna'],
  ['company', 'industry', 'dental'],
  ['company', 'customIndustry', 'Cakes'],
  ['company', 'size', 'medium'],
  ['company', 'description', 'Fresh cakes'],
  ['company', 'website', 'https://luna.example'],
  ['company', 'website', null],
  ['company', 'logo', 'https://luna.example/logo.png'],
  ['company', 'stage', 'established'],
  ['company', 'country', 'MX'],
  ['organization', 'teamSize', 13],
  ['organization', 'structure', 'matrix'],
  ['organization', 'methodology', 'kpis'],
  ['organization', 'collaborationStyle', 'distributed'],
  ['organization', 'integrations', ['email']],
  ['organization', 'departments', [{ name: 'Sales' }, { name: 'Shop', parent: 'Sales' }]],
  ['organization', 'departments', [{ name: 'Sales' }, { name: 'Oven' }]],
  ['organization', 'goal', 'margins'],
  ['organization', 'customGoal', 'A third shop'],
  ['organization', 'obstacle', 'No room'],
  ['organization', 'metric', { name: 'Loaves', unit: 'a day', now: 200, wanted: 400 }],
]

beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
  id = await start(server, user)
  for (const [step, data] of Object.entries(BEFORE)) await save(server, user, id, step, data)
  await server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId: id },
  })
})

/** What can be read of the answers, what the advisor writes of them, and on which answers that rests. */
function readings(all: Answers) {
  const answers = readBoundAnswers(boundAnswers(defaultFlow, all))
  const slug = answers.company?.industry ?? ''
  const name = slug === 'other' ? (answers.company?.customIndustry ?? '') : slug
  const industry = { slug, name, category: 'other', categoryName: '' }
  const input = { answers, industry, locale: 'en' as const, now: new Date('2026-03-02T09:00:00Z') }
  const { recommendations, basedOn } = advise(input)
  return {
    facts: JSON.stringify(companyFacts(answers, industry, readForModel(input))),
    written: JSON.stringify(recommendations),
    paths: Object.values(basedOn)
      .flat(2)
      .map((fact) => defaultFlow.bind?.[fact]),
  }
}

test('every answer is tried', () => {
  const tried = new Set(CHANGES.map(([step, field]) => `${step}.${field}`))
  const all = defaultFlow.steps.flatMap(({ name, fields }) =>
    Object.keys(fields).map((field) => `${name}.${field}`),
  )
  expect([...tried]).toEqual(all)
})

test.each(CHANGES)(
  'advice is stale when what it reads has changed, and not before: %s.%s %j',
  async (step, field, value) => {
    const answers = BEFORE as unknown as Answers
    const changed = { ...answers, [step]: { ...BEFORE[step], [field]: value ?? undefined } } as Answers
    const [before, after] = [readings(answers), readings(changed)]
    const isRead = before.paths.includes(`${step}.${field}`) && before.facts !== after.facts
    if (before.written !== after.written) expect(isRead).toBe(true)
    const saved = await save(server, user, id, step, { [field]: value })
    expect(saved.body.meta).toMatchObject({ recommendationsStale: isRead })
    expect((await read(server, user, id)).body.meta).toEqual(
      expect.objectContaining({ recommendationsStale: isRead }),
    )
  },
)

test('advice that a change of address left standing is completed as it is, once', async () => {
  const { aiRecommendations } = (await read(server, user, id)).body.data
  await save(server, user, id, 'company', { website: 'https://luna.example', logo: null })
  const completed = await complete(server, user, id)
  expect(completed.status).toBe(200)
  expect(completed.body.data.aiRecommendations).toEqual(aiRecommendations)
})
