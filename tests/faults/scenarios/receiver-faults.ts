import { setTimeout as sleep } from 'node:timers/promises'
import { ANSWERED_STEPS, PERFUMERY } from '#tests/support/sample-answers.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'
import type { FaultEnvironment } from '../support/environment.ts'
import { type Product, startProduct } from '../support/product.ts'
import { faultsOfForm, forgetReceivers, toldBySession, untilDelivered } from '../support/told-events.ts'
import { judge, type Verdict } from '../support/verdict.ts'
import { startWorkload, type Workload } from '../support/workload.ts'

const USERS = 6
const QUIET_MS = 10_000
const LONGEST_LIFE_MS = 3_000
/** More than are ever sent. */
const MANY = 1_000_000
/** An event that had to wait for the attempt of a receiver that hangs would be later than this. */
const LATE_MS = 10_000
const IN_ORDER = ['started', ...ANSWERED_STEPS, 'completed'].join(' ')
/** The default flow shares no answer with events. */
const CANARIES = [PERFUMERY.company.name, PERFUMERY.company.customIndustry, ' <1>']

/**
 * Three endpoints, one of which hangs and one of which fails, at two processes, first as they are, then killed again and
 * again. The third gets everything in order, and so do the others once they answer.
 */
export async function threeReceivers(environment: FaultEnvironment, trials: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  const receivers = await Promise.all([1, 2, 3].map(() => startWebhookReceiver()))
  const [sound, hanging, failing] = receivers as [WebhookReceiver, WebhookReceiver, WebhookReceiver]
  for (const { id } of users) hanging.hanging.add(id)
  failing.answers = Array(MANY).fill(500)
  const variables = {
    ...environment.variables,
    WEBHOOK_URL: sound.url,
    WEBHOOK_SECRET: sound.secret,
    WEBHOOK_ENDPOINTS: JSON.stringify(
      [hanging, failing].map(({ url, secret }) => ({ url, secrets: [secret] })),
    ),
  }
  // One after the other, since both write the industries of an empty database.
  const products = [await startProduct(variables), await startProduct(variables)]
  let turn = 0
  const workload = startWorkload({ users, origin: () => products[turn++ % 2]!.origin })
  await sleep(QUIET_MS)
  const latest = latestOf(sound)
  for (let trial = 1; trial <= trials; trial++) {
    await sleep(Math.random() * LONGEST_LIFE_MS)
    const place = trial % 2
    const { port, end } = products[place] as Product
    await end('SIGKILL')
    products[place] = await startProduct(variables, { port })
  }
  await workload.finish()
  const read = environment.readerAt(products[0]!.origin, users)
  const verdict = await judge('a receiver hangs, another fails', trials, workload, environment.sql, read)
  verdict.violations.push(...(await faultsOfDelivery(environment, workload, sound, 'webhook')))
  if (latest > LATE_MS) verdict.violations.push(`an event came ${Math.round(latest)} ms late beside them`)
  hanging.hanging.clear()
  failing.answers.length = 0
  await environment.sql.query(
    'update onboarding.outbox set next_attempt_at = now() where delivered_at is null and dead_at is null',
  )
  for (const receiver of [hanging, failing])
    verdict.violations.push(...(await faultsOfDelivery(environment, workload, receiver, 'webhook %')))
  await Promise.all(products.map((product) => product.end('SIGTERM')))
  await Promise.all(receivers.map((receiver) => receiver.stop()))
  await forgetReceivers(environment.sql)
  const note = `${sound.received.length} events at the third, the latest ${Math.round(latest)} ms after its change before the kills`
  return { ...verdict, note: [verdict.note, note].filter(Boolean).join('; ') }
}

/** How long after its change the latest event arrived, in ms. */
const latestOf = ({ received, arrivals }: WebhookReceiver) =>
  Math.max(0, ...received.map(({ timestamp }, place) => (arrivals[place] ?? 0) - Date.parse(timestamp)))

async function faultsOfDelivery(
  { sql }: FaultEnvironment,
  { acknowledged }: Workload,
  receiver: WebhookReceiver,
  names: string,
): Promise<string[]> {
  const left = await untilDelivered(sql, names)
  const told = toldBySession(receiver)
  const completed = acknowledged.filter(({ kind }) => kind === 'completed')
  const wrong = completed.filter(({ sessionId }) => told.get(sessionId)?.join(' ') !== IN_ORDER)
  return [
    ...(left > 0 ? [`${left} events were never delivered`] : []),
    ...(wrong.length > 0
      ? [
          `${wrong.length} of ${completed.length} sessions were not told of in order: ${told.get(wrong[0]!.sessionId)}`,
        ]
      : []),
    ...faultsOfForm(receiver, CANARIES),
  ]
}
