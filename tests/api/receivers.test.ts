import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Contact, crmContacts } from '#examples/receivers/crm.ts'
import { type Mail, reminderMails } from '#examples/receivers/reminder-mail.ts'
import { deliverEvents } from '#lib/jobs/deliveries.ts'
import { tellOfStalledSessions } from '#lib/jobs/stalled-sessions.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer } from '#tests/support/test-server.ts'
import { answerAll, complete, save, start } from '#tests/support/wizard.ts'

const SECRET = `whsec_${Buffer.from('a secret of the examples').toString('base64')}`

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** Serves a receiver on a free port, and a Firststep that sends its events there. */
async function receiving(receiver: (request: Request) => Promise<Response>) {
  const listener = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers = request.headers as Record<string, string>
    const answer = await receiver(
      new Request('http://receiver.test/', { method: 'POST', headers, body: Buffer.concat(chunks) }),
    )
    response.writeHead(answer.status).end()
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  closing.push(() => listener.close())
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`
  const server = await startTestServer({ WEBHOOK_URL: url, WEBHOOK_SECRET: SECRET })
  closing.push(() => server.stop())
  const context = () => server.server.runtime.jobContext(new AbortController().signal)
  return {
    server,
    url,
    tell: () => tellOfStalledSessions(context()),
    async deliver() {
      for (let round = 0; round < 4; round++) await deliverEvents(context())
    },
  }
}

test('the example of reminders mails who has stalled, once, with the way back, and takes no forged event', async () => {
  const mails: Mail[] = []
  const addressOf = async (userId: string) => `${userId}@customer.test`
  const receiver = reminderMails({ secret: SECRET, addressOf, send: async (mail) => void mails.push(mail) })
  const { server, url, tell, deliver } = await receiving(receiver)
  const user = await server.createUser()
  const id = await start(server, user)
  await save(server, user, id, 'welcome', ANSWERS.welcome)
  await server.sql.query(
    `update public.onboarding_sessions set updated_at = now() - interval '25 hours' where id = $1`,
    [id],
  )
  await tell()
  await deliver()
  await server.sql.query(
    `update onboarding.outbox set delivered_at = null, attempts = 0 where type = 'onboarding.stalled'`,
  )
  await deliver()
  expect(mails).toEqual([
    {
      to: `${user.id}@customer.test`,
      subject: 'Your setup is waiting for you',
      text: expect.stringMatching(
        new RegExp(
          `^Your answers are kept until [A-Z][a-z]+ \\d+, \\d{4}\\. Continue at ${server.origin}/onboarding`,
        ),
      ),
    },
  ])
  const forged = await fetch(url, { method: 'POST', body: '{"type":"onboarding.stalled"}' })
  expect(forged.status).toBe(401)
})

test('the example of a CRM has every contact where the person stands', async () => {
  const contacts = new Map<string, Contact>()
  const receiver = crmContacts({
    secret: SECRET,
    upsert: async (userId, contact) => void contacts.set(userId, contact),
  })
  const { server, deliver } = await receiving(receiver)
  const [one, other] = [await server.createUser(), await server.createUser()]
  const id = await answerAll(server, one)
  await start(server, other)
  await deliver()
  expect(contacts.get(one.id)).toMatchObject({ stage: 'onboarding', step: 4 })
  await complete(server, one, id)
  await deliver()
  expect(contacts.get(one.id)?.stage).toBe('customer')
  expect(contacts.get(other.id)).toMatchObject({ stage: 'onboarding', step: 1 })
})
