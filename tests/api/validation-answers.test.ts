import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
let id: string
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
  id = await start(server, user)
})

const errorsOf = ({ body }: { body: { errors?: { path: string; code: string }[] } }) =>
  (body.errors ?? []).map(({ path, code }) => `${path} ${code}`).sort()

describe('one answer names everything that is wrong', () => {
  test('missing fields beside wrong ones', async () => {
    const answer = await save(server, user, id, 'company', { name: 'A', website: 'nope' })
    expect(errorsOf(answer)).toEqual([
      '/data/industry required',
      '/data/name too_small',
      '/data/size required',
      '/data/website invalid_url',
    ])
    expect(answer.body.detail).toBe('Four fields need attention.')
  })

  test('steps_incomplete lists the missing and the unfinished fields of a step', async () => {
    await save(server, user, id, 'company', { name: 'A' }, { complete: false })
    const answer = await complete(server, user, id)
    expect(answer.body.missing[1]).toEqual({ step: 'company', fields: ['name', 'industry', 'size'] })
  })

  test('a field with two faults is one field, and says each fault once', async () => {
    const name = `${'x'.repeat(101)}\u202E`
    const twice = await save(server, user, id, 'company', { name }, { complete: false })
    expect(errorsOf(twice)).toEqual(['/data/name invalid_characters', '/data/name too_big'])
    expect(twice.body.detail).toBe('One field needs attention.')
    const huge = await save(server, user, id, 'organization', { teamSize: 1e300 }, { complete: false })
    expect(huge.body.errors).toEqual([
      { path: '/data/teamSize', code: 'too_big', message: 'Team size must be at most 10,000.' },
    ])
  })

  test('an unknown name is quoted as whole characters', async () => {
    const key = `x${'𝒜'.repeat(80)}`
    const answer = await save(server, user, id, 'company', { [key]: 1 }, { complete: false })
    expect(answer.body.errors[0].path).toBe(`/data/${key}`)
    expect(answer.body.errors[0].message.isWellFormed()).toBe(true)
  })
})

describe('ids', () => {
  test.each([
    randomUUID().toUpperCase(),
    '11111111-1111-1111-1111-111111111111',
    '00000000-0000-0000-0000-000000000001',
  ])('an opId is a UUID of any version: %s', async (opId) => {
    const options = { complete: false, opId }
    const first = await save(server, user, id, 'company', { name: 'Sol' }, options)
    const again = await save(
      server,
      user,
      id,
      'company',
      { name: 'Sol' },
      { ...options, opId: opId.toLowerCase() },
    )
    expect(first.status).toBe(200)
    expect(again.body.data).toEqual(first.body.data)
    expect((await save(server, user, id, 'company', { name: 'Luna' }, options)).body.code).toBe(
      'op_id_reused',
    )
  })

  test.each(['', 'nope', 'x'.repeat(5_000)])(
    'a sessionId that is no UUID is not found, whatever it is',
    async (text) => {
      const known = await save(server, user, randomUUID(), 'welcome', ANSWERS.welcome)
      for (const answer of [
        await save(server, user, text, 'welcome', ANSWERS.welcome),
        await complete(server, user, text),
      ])
        expect({ ...answer.body, requestId: '' }).toEqual({ ...known.body, requestId: '' })
    },
  )
})

describe('addresses', () => {
  const COMPANY = ANSWERS.company
  test.each([
    'https://example.com',
    'http://example.com',
    'HTTPS://EXAMPLE.COM/Path?q=[1]|{2}#x',
    'https://bücher.example/straße',
    'https://例え.jp',
    'https://xn--bcher-kva.example.',
    'https://example.com:8443/@me',
    'https://192.0.2.1',
    'https://[2001:db8::1]/',
  ])('a website is kept as it was typed: %s', async (website) => {
    const answer = await save(server, user, id, 'company', { ...COMPANY, website: ` ${website} ` })
    expect(answer.body.data.stepData.company.website).toBe(website)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com',
    'mailto:a@example.com',
    'example.com',
    '//example.com',
    'https:example.com',
    'https:///example.com',
    'https://',
    'https://.',
    'https://user:secret@example.com',
    'https://google.com@example.com',
    'https://example.com\\@google.com',
    'https://example.com/a b',
    'https://example.com/"><script>alert(1)</script>',
    'https://example.com:99999',
    '',
  ])('no website: %s', async (website) => {
    const answer = await save(server, user, id, 'company', { ...COMPANY, website })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].path).toBe('/data/website')
  })

  test('an address has at most 2,048 characters', async () => {
    const website = `https://example.com/${'a'.repeat(2_029)}`
    expect(errorsOf(await save(server, user, id, 'company', { ...COMPANY, website }))).toEqual([
      '/data/website too_big',
    ])
  })

  test('a logo is an https address', async () => {
    const answer = await save(server, user, id, 'company', {
      ...COMPANY,
      logo: 'http://example.com/logo.png',
    })
    expect(errorsOf(answer)).toEqual(['/data/logo invalid_url'])
  })

  const draft = (data: object) => save(server, user, id, 'company', data, { complete: false })

  test.each([
    ...['', 'htt', 'https:', 'https://', 'https://acm', 'acme.com', 'example.com:80', 'example.com:8080/x'],
    ...['https://example.com/@', 'https://example.com?a@b'],
  ])('a draft may hold half an address: %s', async (half) => {
    expect((await draft({ website: half })).body.data?.stepData.company.website).toBe(half)
  })

  test.each([
    ...['javascript:alert(1)', ' JavaScript:1', 'data:,x', 'ftp://x'],
    ...['https://a.example/"><script>', 'https://a.example/a b', 'acme <b>', 'https:\\\\a.example'],
    ...['https://user:secret@example.com', 'https://user@', 'http:user@example.com'],
  ])('a draft holds nothing that no finished address does: %s', async (other) => {
    for (const field of ['website', 'logo'])
      expect(errorsOf(await draft({ [field]: other }))).toEqual([`/data/${field} invalid_url`])
  })
})

describe('departments', () => {
  const finish = (departments: object[]) =>
    save(server, user, id, 'organization', { ...ANSWERS.organization, departments })

  test('none stands under itself, at any distance', async () => {
    expect(errorsOf(await finish([{ name: 'A', parent: 'A' }]))).toEqual([
      '/data/departments/0/parent circular',
    ])
    const circle = [
      { name: 'A', parent: 'C' },
      { name: 'B', parent: 'A' },
      { name: 'D' },
      { name: 'C', parent: 'B' },
    ]
    expect(errorsOf(await finish(circle))).toEqual([
      '/data/departments/0/parent circular',
      '/data/departments/1/parent circular',
      '/data/departments/3/parent circular',
    ])
    expect(
      (await save(server, user, id, 'organization', { departments: circle }, { complete: false })).status,
    ).toBe(200)
  })

  test('a tree is kept in its order, also with a parent that is not listed and a name that comes twice', async () => {
    const departments = [
      { name: 'Design', parent: 'Product' },
      { name: 'Product' },
      { name: 'Design', parent: 'Marketing' },
      { name: 'Brand', parent: 'Design' },
    ]
    expect((await finish(departments)).body.data.stepData.organization.departments).toEqual(departments)
  })
})
