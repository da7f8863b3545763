import { afterAll, expect, test, vi } from 'vitest'
import { createFirststep } from '#lib/firststep.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'

const complaints = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
afterAll(() => complaints.mockRestore())

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as Error,
  )
const SECRET = 'correct-horse-battery'
const wrong = () =>
  createFirststep({ environment: { DATABASE_URL: `mysql://me:${SECRET}@127.0.0.1/x` }, jobs: 'external' })

test('a flow that defineFlow never made is refused at once, in one line', () => {
  expect(() => createFirststep({ flow: { id: 'x' } as never })).toThrow(
    /^flow: must be the value that defineFlow/,
  )
})

test('a wrong variable is named to who calls in the process, and to nobody outside', async () => {
  const firststep = wrong()
  const thrown = await refusalOf(firststep.api(new Headers()).start())
  expect(thrown?.message).toContain('DATABASE_URL')
  expect(thrown).toMatchObject({ code: 'unavailable', status: 503 })
  for (const path of ['/api/onboarding/health/ready', '/api/onboarding/start']) {
    const answer = await firststep.handler(
      new Request(`http://localhost${path}`, { headers: { 'accept-language': 'es' } }),
    )
    const text = await answer.text()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(JSON.parse(text)).toMatchObject({
      code: 'unavailable',
      detail: expect.stringContaining('mal configurado'),
    })
    expect(text).not.toContain('DATABASE_URL')
    expect(text).not.toContain(SECRET)
  }
  await firststep.close()
})

test('the gate lets people pass where a variable is wrong', async () => {
  const firststep = wrong()
  const passed = await firststep.gate(new Request('http://localhost/app'), { to: '/onboarding' })
  expect(passed).toBeUndefined()
  await firststep.close()
})

test('a database that is out of reach stops the start with one line that says where it was looked for', async () => {
  const port = await findFreePort()
  const firststep = createFirststep({
    environment: {
      DATABASE_URL: `postgres://me:${SECRET}@127.0.0.1:${port}/x`,
      FIELD_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
      SUPABASE_URL: 'https://project.supabase.co',
      PUBLIC_ORIGIN: 'http://localhost:3000',
      LOG_LEVEL: 'silent',
    },
    jobs: 'external',
  })
  const thrown = await refusalOf(firststep.start())
  expect(thrown?.message).toBe(
    `Cannot reach the database at 127.0.0.1:${port} (ECONNREFUSED): is it running?`,
  )
  await firststep.close()
})
