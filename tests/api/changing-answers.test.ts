import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, read, save } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
let id: string

beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
  await server.sql.query(`
    create sequence onboarding.told;
    grant usage on sequence onboarding.told to onboarding_api;
    alter function onboarding.save_progress rename to save_progress_as_it_is;
    create function onboarding.save_progress(p_user_id uuid, p_request jsonb)
    returns json language plpgsql as $$
    begin
      if nextval('onboarding.told') < 0 then
        return json_build_object('outcome', 'unverified',
          'session', onboarding.read_session(p_user_id, (p_request ->> 'sessionId')::uuid));
      else
        return onboarding.save_progress_as_it_is(p_user_id, p_request);
      end if;
    end $$;
    alter function onboarding.complete_session rename to complete_session_as_it_is;
    create function onboarding.complete_session(p_user_id uuid, p_request jsonb)
    returns table (outcome text, session json) language plpgsql as $$
    begin
      if nextval('onboarding.told') < 0 then
        return query select 'needs_recommendations', onboarding.read_session(p_user_id, (p_request ->> 'sessionId')::uuid);
      else
        return query select * from onboarding.complete_session_as_it_is(p_user_id, p_request);
      end if;
    end $$;`)
})
afterAll(() => server.stop())
beforeEach(async () => {
  await changeMeanwhile(0)
  user = await server.createUser()
  id = await answerAll(server, user)
})

/** Tells the next statements, so many times, that the answers are others than those the request has seen. */
async function changeMeanwhile(times: number): Promise<void> {
  await server.sql.query(`alter sequence onboarding.told minvalue -1000 restart with ${-times}`)
}

const TRIES = [
  {
    what: 'save',
    most: 240,
    attempt: () => save(server, user, id, 'company', { name: 'Luna' }, { baseRevision: 4 }),
  },
  { what: 'complete', most: 8, attempt: () => complete(server, user, id) },
]

test.each(TRIES)(
  'a $what begins again while others change the answers, $most times and no more, and loses nothing',
  async ({ most, attempt }) => {
    const before = (await read(server, user, id)).body.data
    await changeMeanwhile(most + 1)
    const refused = await attempt()
    expect(refused.status).toBe(503)
    expect(refused.body).toMatchObject({
      code: 'unavailable',
      detail: expect.stringContaining('send it again'),
    })
    expect(refused.headers.get('retry-after')).toBe('1')
    await changeMeanwhile(0)
    expect((await read(server, user, id)).body.data).toEqual(before)

    await changeMeanwhile(most)
    expect((await attempt()).status).toBe(200)
  },
)
