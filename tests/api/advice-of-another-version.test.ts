import { defineFlow, field } from 'firststep'
import { expect, test } from 'vitest'
import { moveEverybody } from '#lib/versions/move-everybody.ts'
import { servingVersions } from '#tests/support/serving-versions.ts'
import { complete, read, save, start } from '#tests/support/wizard.ts'

const bakery = { name: field.text({ max: 60, shareWith: ['model'] }), industry: field.industry() }
const bakeryWords = { title: 'Bakery', fields: { name: 'Name', industry: 'Industry' } }
const advised = defineFlow({ id: 'advised', version: 1 })
  .step('company', bakery)
  .words({ en: { company: bakeryWords } })
  .advice({ bind: { name: 'company.name', industry: 'company.industry' } })
const advisedNext = defineFlow({ id: 'advised', version: 2 })
  .step('firm', bakery)
  .words({ en: { firm: bakeryWords } })
  .advice({ bind: { name: 'firm.name', industry: 'firm.industry' } })
  .migrate(2, ({ company, ...answers }) => ({ ...answers, firm: company ?? {} }))

const COMPANY = { name: 'Hartmann', industry: 'cafes-bakeries' }

const { serving, signedIn } = servingVersions(() => [advised])

test('what advice reads may be renamed: an older session is still advised, and its plan goes along an update', async () => {
  const [person, id, lateId] = await serving(advised, async (server) => {
    const [user, late] = [await server.createUser(), await server.createUser()]
    const [one, other] = [await start(server, user), await start(server, late)]
    for (const [who, session] of [[user, one] as const, [late, other] as const])
      expect((await save(server, who, session, 'company', COMPANY)).body).toMatchObject({
        data: { completedSteps: ['company'] },
      })
    expect((await complete(server, user, one)).status).toBe(200)
    return [[user, late] as const, one, other] as const
  })
  await serving(advisedNext, async (server) => {
    const [user, late] = [await signedIn(server, person[0]), await signedIn(server, person[1])]
    expect(await complete(server, late, lateId)).toMatchObject({
      status: 200,
      body: { data: { definitionVersion: 1, aiRecommendations: { source: 'advisor' } } },
    })
    const plan = async (sessionId: string) =>
      (await server.call('GET', `/api/onboarding/plan?sessionId=${sessionId}`, { user })).body.data
    const before = await plan(id)
    const item = before.items.find(({ basedOn }: { basedOn: string[] }) => basedOn.includes('company.name'))
    const sameIn = ({ items }: { items: { id: string }[] }) => items.find(({ id }) => id === item.id)
    await server.call('PATCH', `/api/onboarding/plan/items/${item.id}`, { user, body: { state: 'done' } })
    const next = await start(server, user, { update: true })
    const after = await plan(next)
    expect(after.items.map((one: { id: string }) => one.id)).toEqual(
      before.items.map((one: { id: string }) => one.id),
    )
    expect(sameIn(after)).toMatchObject({
      state: 'done',
      basedOn: ['firm.industry', 'firm.name'],
      isStale: false,
    })
    await save(server, user, next, 'firm', { name: 'Hartmann & Sons' })
    expect(sameIn(await plan(next))).toMatchObject({ state: 'done', isStale: true })
  })
})

test('who is taken along keeps the advice that they have, bound to where its answers stand then', async () => {
  const [person, id] = await serving(advised, async (server) => {
    const user = await server.createUser()
    const sessionId = await start(server, user)
    await save(server, user, sessionId, 'company', COMPANY)
    const asked = { user, body: { kind: 'recommendations', sessionId } }
    expect((await server.call('POST', '/api/onboarding/ai-suggestions', asked)).status).toBe(200)
    const [item] = (await server.call('GET', '/api/onboarding/plan', { user })).body.data.items
    const body = { state: 'accepted' }
    await server.call('PATCH', `/api/onboarding/plan/items/${item.id}`, { user, body })
    return [user, sessionId] as const
  })
  await serving(advisedNext, async (server) => {
    const { database, encryption, versions } = server.server.runtime
    const { report } = await moveEverybody({ database, encryption, versions })
    expect(report.byVersion.find(({ from }) => from === 1)).toMatchObject({ moved: 1 })
    const user = await signedIn(server, person)
    const isStale = async () => (await read(server, user, id)).body.meta.recommendationsStale
    const items = async () =>
      (await server.call('GET', '/api/onboarding/plan', { user })).body.data.items as {
        basedOn: string[]
        isStale: boolean
        state: string
      }[]
    expect(await isStale()).toBe(false)
    const before = await items()
    expect(before.some(({ state }) => state === 'accepted')).toBe(true)
    expect(before.flatMap(({ basedOn }) => basedOn).filter((path) => !path.startsWith('firm.'))).toEqual([])
    expect(before.some(({ isStale }) => isStale)).toBe(false)
    await save(server, user, id, 'firm', { name: 'Hartmann & Sons' })
    expect(await isStale()).toBe(true)
    const restsOnName = ({ basedOn }: { basedOn: string[] }) => basedOn.includes('firm.name')
    const after = await items()
    expect(after.some(restsOnName)).toBe(true)
    expect(after.filter(({ isStale }) => isStale)).toEqual(after.filter(restsOnName))
  })
})
