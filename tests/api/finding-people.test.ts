import { afterAll, beforeAll, expect, test } from 'vitest'
import { cursorOf } from '#lib/http/list-query.ts'
import { MOST_SESSIONS_IN_FILE } from '#lib/operators/every-found-session.ts'
import { NIL_UUID } from '#lib/uuid.ts'
import { HelpDesk, idsOf } from '#tests/support/help-desk.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { expire, remove, save, start } from '#tests/support/wizard.ts'

let desk: HelpDesk
beforeAll(async () => {
  desk = await HelpDesk.open()
})
afterAll(() => desk.server.stop())

test('a session is found by its id, its user, his email, and the company’s name whatever its case and accents', async () => {
  const { user, id } = await desk.atCompany('Peluquería Ñandú & Søn')
  for (const q of [id, user.id, user.id.toUpperCase(), user.email ?? '', 'peluqueria nandu', 'NANDÚ & S'])
    expect(idsOf(await desk.find(`q=${encodeURIComponent(q)}`))).toEqual([id])
  for (const nobody of ['nobody at all', '%', '_', '---', '🙂'])
    expect((await desk.find(`q=${encodeURIComponent(nobody)}`)).body.data).toEqual([])
  const { body } = await desk.find(`q=${id}`)
  expect(body.data[0]).toMatchObject({
    email: user.email,
    foundBy: ['Peluquería Ñandú & Søn'],
    step: 'organization',
  })
  const draft = await desk.atCompany('Before')
  await save(desk.server, draft.user, draft.id, 'company', { name: 'Half a draft' }, { complete: false })
  expect(idsOf(await desk.find('q=half%20a'))).toEqual([draft.id])
  expect((await desk.find('q=before')).body.data).toEqual([])
})

test('what is pasted is found for all the spaces, signs and line ends around it, and a name for the @ in it', async () => {
  const { user, id } = await desk.atCompany('Meet @ Quill Inc')
  for (const q of [
    ` ${id}`,
    `${user.id}\n`,
    `\t${user.email} `,
    'quill inc.',
    '"Quill',
    'Quill ',
    'meet @ quill',
  ])
    expect(idsOf(await desk.find(`q=${encodeURIComponent(q)}`)), q).toEqual([id])
})

test('filters narrow, and the cursor goes on behind the last, each session once', async () => {
  const made: string[] = []
  for (let number = 0; number < 5; number++)
    made.unshift((await desk.atCompany('Cursor Works', { size: 'large' })).id)
  const pages: string[] = []
  let cursor = ''
  for (let page = 0; page < 3; page++) {
    const { body } = await desk.find(`q=cursor%20works&size=large&limit=2${cursor}`)
    pages.push(...body.data.map(({ id }: { id: string }) => id))
    cursor = `&cursor=${body.meta.cursor}`
    expect(body.meta.cursor === undefined).toBe(page === 2)
  }
  expect(pages).toEqual(made)
  const [last = '', left = '', over = ''] = made
  await remove(desk.server, await desk.ownerOf(left), left)
  await expire(desk.server, over)
  const by = async (query: string) => idsOf(await desk.find(`q=cursor%20works&${query}`))
  expect(await by('status=abandoned')).toEqual([left])
  expect(await by('status=expired')).toEqual([over])
  expect((await by('status=left')).sort()).toEqual([left, over].sort())
  expect(await by('status=in_progress')).toHaveLength(3)
  expect(await by('step=welcome')).toEqual([])
  expect(await by('step=organization&status=in_progress')).toContain(last)
  expect(await by('segment=size:small')).toEqual([])
  expect(await by(`segment=size:large,industry:${ANSWERS.company.industry}`)).toHaveLength(5)
  expect(await by('to=2020-01-01')).toEqual([])
})

test('as CSV every session that is found has a row, in which no answer is taken for a formula', async () => {
  const made = [await desk.atCompany('=Sheet Works'), await desk.atCompany('Sheet Works, Ltd')]
  const path = '/api/admin/sessions?q=sheet%20works&limit=1'
  const { body } = await desk.server.call('GET', path, {
    user: desk.support,
    headers: { accept: 'text/csv' },
  })
  const [names, ...rows] = body.trim().split('\r\n')
  expect(names).toContain('id,userId,email,foundBy,status,step')
  expect(rows.map((row: string) => row.split(',')[0])).toEqual(made.map(({ id }) => id).reverse())
  expect(rows[0]).toContain('"Sheet Works, Ltd"')
  expect(rows[1]).toContain(",'=Sheet Works,")
})

test('more sessions than a file holds are refused, with how to get fewer', async () => {
  const { user, id } = await desk.atCompany('Comes Often')
  await remove(desk.server, user, id)
  const { rows } = await desk.server.sql.query(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
      where attrelid = 'public.onboarding_sessions'::regclass and attnum > 0 and attgenerated = '' and attname <> 'id'`,
  )
  const { columns } = rows[0]
  await desk.server.sql.query(
    `insert into public.onboarding_sessions (id, ${columns}) select gen_random_uuid(), ${columns}
      from public.onboarding_sessions, generate_series(1, $2) where id = $1`,
    [id, MOST_SESSIONS_IN_FILE - 1],
  )
  const csv = (query = '') =>
    desk.server.call('GET', `/api/admin/sessions?q=${user.id}${query}`, {
      user: desk.support,
      headers: { accept: 'text/csv' },
    })
  expect((await csv()).body.trim().split('\r\n')).toHaveLength(1 + MOST_SESSIONS_IN_FILE)
  await start(desk.server, user)
  const { status, body } = await csv()
  expect([status, body.errors[0].path, body.errors[0].message]).toEqual([
    422,
    '?from',
    'More than 5,000 sessions are found; narrow them with from and to.',
  ])
  expect((await csv('&status=in_progress')).status).toBe(200)
  await desk.server.sql.query('delete from public.onboarding_sessions where user_id = $1', [user.id])
})

test.each([
  'cursor=x',
  `cursor=${cursorOf({ createdAt: '0000-01-01T00:00:00.000000Z', id: NIL_UUID })}`,
  'limit=0',
  'limit=201',
  'status=gone',
  'segment=name:x',
  'from=2026-02-02&to=2026-02-01',
  'nothing=1',
  'q=%00',
  'step=a%00',
  'segment=size:%00',
  'size=%00',
])('?%s is 422', async (query) => {
  const { status, body } = await desk.find(query)
  expect(status).toBe(422)
  expect(body.errors[0].path).toMatch(/^\?/)
})
