import { defineFlow, field } from 'firststep'
import { expect, test } from 'vitest'
import type { Flow } from '#lib/flow/flow.ts'
import { startOnboarding } from '#lib/services/starting.ts'
import { moveEverybody } from '#lib/versions/move-everybody.ts'
import { servingVersions } from '#tests/support/serving-versions.ts'
import type { TestServer, TestUser } from '#tests/support/test-server.ts'
import { complete, read, save, start } from '#tests/support/wizard.ts'

const shop = { title: field.text({ max: 60, sealed: true }), country: field.country() }
const shopWords = { title: 'Shop', fields: { title: 'Title', country: 'Country' } }

const first = defineFlow({ id: 'shop', version: 1 })
  .step('shop', shop)
  .words({ en: { shop: shopWords } })

/** One more step, of two fields, one of them for some. */
const second = defineFlow({ id: 'shop', version: 2 })
  .step('shop', shop)
  .step(
    'people',
    { count: field.integer({ min: 1, max: 100 }), works: field.text({ max: 60 }) },
    (_, own) => ({ fields: { works: { when: own.count.atLeast(10) } } }),
  )
  .words({
    en: {
      shop: shopWords,
      people: { title: 'People', fields: { count: 'How many', works: 'Works council' } },
    },
  })

const { serving, signedIn } = servingVersions(() => [first, second, spanish, portuguese])

const SHOP = { title: 'Nur', country: 'ES' }

test('a process of a newer version serves who is under way by the version that they are of', async () => {
  const [done, under, doneId, underId] = await serving(first, async (server) => {
    const users = [await server.createUser(), await server.createUser()] as const
    const ids = [await start(server, users[0]), await start(server, users[1])] as const
    await save(server, users[0], ids[0], 'shop', SHOP)
    await save(server, users[1], ids[1], 'shop', SHOP, { complete: false })
    expect((await complete(server, users[0], ids[0])).status).toBe(200)
    return [...users, ...ids] as const
  })
  await serving(second, async (server) => {
    const [one, other] = [await signedIn(server, done), await signedIn(server, under)]
    expect((await read(server, one, doneId)).body.data).toMatchObject({
      status: 'completed',
      definitionVersion: 1,
      stepData: { shop: SHOP },
    })
    expect((await read(server, other, underId)).body.data).toMatchObject({
      path: ['shop'],
      completedSteps: [],
      flow: { id: 'shop', version: 1 },
    })
    expect(await save(server, other, underId, 'people', { count: 12 })).toMatchObject({
      status: 422,
      body: { errors: [{ path: '/step', code: 'invalid_value' }] },
    })
    expect((await save(server, other, underId, 'shop', {}, { flowVersion: 1 })).body.data).toMatchObject({
      definitionVersion: 1,
      completedSteps: ['shop'],
    })
    expect((await complete(server, other, underId)).body.data.status).toBe('completed')
    // Who begins now begins in the newest.
    const late = await server.createUser()
    expect((await read(server, late, await start(server, late))).body.data).toMatchObject({
      path: ['shop', 'people'],
      definitionVersion: 2,
    })
    const outline = await server.call('GET', '/api/onboarding/flow?version=1', { user: late })
    expect(outline.body.data).toMatchObject({ version: 1, steps: [{ name: 'shop', title: 'Shop' }] })
    expect((await server.call('GET', '/api/onboarding/flow?version=3', { user: late })).status).toBe(404)
  })
})

test('a process of an older version serves who has begun in a newer one', async () => {
  const [person, id] = await serving(second, async (server) => {
    const user = await server.createUser()
    return [user, await start(server, user)] as const
  })
  await serving(first, async (server) => {
    const user = await signedIn(server, person)
    expect((await save(server, user, id, 'people', { count: 3 })).body.data).toMatchObject({
      definitionVersion: 2,
      path: ['shop', 'people'],
      completedSteps: ['people'],
    })
    expect(await complete(server, user, id)).toMatchObject({
      status: 409,
      body: { missing: [{ step: 'shop', fields: ['title', 'country'] }] },
    })
    // What was shown in the older version is taken to the newer by those who know the way.
    expect(await save(server, user, id, 'shop', { title: 'Nur' }, { flowVersion: 1 })).toMatchObject({
      status: 409,
      body: { code: 'flow_changed', flow: { id: 'shop', version: 2 } },
    })
  })
})

test('other content under a version that people are in stops the start, and nobody in it replaces the version', async () => {
  const other = defineFlow({ id: 'shop', version: 1 })
    .step('shop', { title: field.text({ max: 61, sealed: true }), country: field.country() })
    .words({ en: { shop: shopWords } })
  await expect(serving(other, async () => undefined)).rejects.toThrow(
    'The flow "shop" asks something else than the version 1 that is stored, and there are sessions of it: raise its version to 2 or higher.',
  )
  const draft = (max: number) =>
    defineFlow({ id: 'draft', version: 1 })
      .step('shop', { title: field.text({ max }), country: field.country() })
      .words({ en: { shop: shopWords } })
  await serving(draft(10), async (before) => {
    await serving(draft(20), async (server) => {
      const user = await server.createUser()
      expect(
        (await save(server, user, await start(server, user), 'shop', { title: 'x'.repeat(20) })).status,
      ).toBe(422)
      // The process of what was replaced begins nothing any more.
      const context = before.server.runtime.contextFor({
        user: await before.createUser(),
        address: '127.0.0.1',
        requestId: 'replaced-test',
        startedAt: performance.now(),
        request: new Request(before.origin),
      })
      await expect(
        startOnboarding(context, { preferredLocale: 'en', restart: false, blank: false }),
      ).rejects.toMatchObject({ code: 'unavailable' })
    })
  })
})

test('a session of a version that nobody knows is read, and takes no save', async () => {
  await serving(second, async (server) => {
    const user = await server.createUser()
    const id = await start(server, user)
    await save(server, user, id, 'shop', SHOP)
    await server.sql.query('update public.onboarding_sessions set definition_version = 99 where id = $1', [
      id,
    ])
    expect((await read(server, user, id)).body.data).toMatchObject({ stepData: { shop: SHOP } })
    const refused = { status: 409, body: { code: 'flow_changed', flow: { id: 'shop', version: 99 } } }
    expect(await save(server, user, id, 'shop', { country: 'DE' })).toMatchObject(refused)
    expect(await complete(server, user, id)).toMatchObject(refused)
  })
})

const speaking = (version: number, ...locales: [string, ...string[]]) =>
  defineFlow({ id: 'tongues', version, locales })
    .step('shop', { title: field.text({ min: 2, max: 60 }) })
    .words(
      Object.fromEntries(
        locales.map((locale) => [locale, { shop: { title: 'S', fields: { title: `T ${locale}` } } }]),
      ) as never,
    ) as unknown as Flow
const [spanish, english, portuguese] = [speaking(1, 'es', 'en'), speaking(2, 'en'), speaking(3, 'en', 'pt')]

test('a version is asked in the languages that it speaks, also of a process that no longer or not yet does', async () => {
  const begun = (flow: Flow, locale: string) =>
    serving(flow, async (server) => {
      const user = await server.createUser()
      return [user, await start(server, user, { locale })] as const
    })
  const [ana, anaId] = await begun(spanish, 'es')
  const [rui, ruiId] = await begun(portuguese, 'pt')
  await serving(english, async (server) => {
    const outline = async (user: TestUser, query: string) => {
      const { status, body } = await server.call('GET', `/api/onboarding/flow?${query}`, { user })
      return body.data?.locale ?? [status, body.errors[0].path]
    }
    for (const [person, id, version, locale] of [
      [await signedIn(server, ana), anaId, 1, 'es'],
      [await signedIn(server, rui), ruiId, 3, 'pt'],
    ] as const) {
      const saved = (more: object) => save(server, person, id, 'shop', { title: 'x' }, more)
      expect(await outline(person, `version=${version}&locale=${locale}`)).toBe(locale)
      const refused = await saved({ flowVersion: version, locale })
      expect(refused.body.errors.map(({ path }: { path: string }) => path)).toEqual(['/data/title'])
      expect(refused.body.errors[0].message).toContain(`T ${locale}`)
      const draft = await saved({ flowVersion: version, locale, complete: false })
      expect(draft.body.data.locale).toBe(locale)
      for (const [query, more] of [
        [`locale=${locale}`, { locale }],
        [`version=${version}&locale=fr`, { flowVersion: version, locale: 'fr' }],
      ] as const) {
        expect(await outline(person, query)).toEqual([422, '?locale'])
        expect((await saved(more)).body.errors[0].path).toBe('/locale')
      }
      const again = await server.call('POST', '/api/onboarding/start', {
        user: person,
        body: { restart: true, locale },
      })
      expect(again.body.data).toMatchObject({ locale: 'en', definitionVersion: 2 })
      const anew = await server.call('POST', '/api/onboarding/start', { user: person, body: { locale } })
      expect(anew.body.errors[0].path).toBe('/locale')
    }
  })
})

test('whose language a newer version no longer speaks is addressed in one that it does', async () => {
  const localeOf = async (server: TestServer, user: TestUser, id: string) =>
    (await read(server, user, id)).body.data.locale
  const [user, id] = await serving(spanish, async (server) => {
    const person = await server.createUser()
    return [person, await start(server, person, { locale: 'es' })] as const
  })
  await serving(english, async (server) => {
    const person = await signedIn(server, user)
    const { runtime } = server.server
    await moveEverybody(runtime.jobContext(new AbortController().signal))
    expect(await localeOf(server, person, id)).toBe('en')
    const { body } = await save(server, person, id, 'shop', { title: 'x' })
    expect(body.errors[0].message).toBe('T en must have at least 2 characters.')
  })
})
