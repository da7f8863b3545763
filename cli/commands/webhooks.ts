import {
  countPendingEvents,
  discardEvent,
  listDeadLetters,
  redeliverEvents,
  replayEvents,
} from '#lib/db/statements/outbox.ts'
import { onlyRow } from '#lib/postgres/statement.ts'
import { actWith } from '../acting.ts'
import { action, type Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { instant, uuid } from '../shapes.ts'
import { WrongUse } from '../wrong-use.ts'

const LISTED = 1000
const ID = { kind: 'word', takes: 'ID', shape: uuid, summary: 'the id of the event' } as const

/** An event goes to each of its receivers. */
const backInLine = (deliveries: number) =>
  `${deliveries} ${deliveries === 1 ? 'delivery is' : 'deliveries are'} back in line.`

/** Events whose receiver could not be reached for so long that they were given up. */
export const webhooks: Command = {
  name: 'webhooks',
  summary: 'Lists the events that could not be delivered, sends them again or gives them up.',
  actions: {
    list: action({
      summary: 'Lists dead letters, and how many events wait behind each.',
      example: 'webhooks list',
      inputs: {},
      async run({ environment }) {
        const [deadLetters, counts] = await withDatabase(environment, (database) =>
          database.asJobs(listDeadLetters(LISTED), countPendingEvents()),
        )
        const { pending } = onlyRow(counts)
        return {
          data: { deadLetters, pending },
          lines: [
            ...deadLetters.map(
              ({ id, flow, receiver, type, sessionId, deadAt, attempts, lastFailure, waiting }) =>
                [
                  id,
                  flow,
                  receiver,
                  type,
                  sessionId,
                  deadAt.toISOString(),
                  `${attempts} attempts`,
                  lastFailure,
                  `${waiting} waiting`,
                ].join('\t'),
            ),
            `${deadLetters.length} dead letters, ${pending} events to deliver`,
          ],
        }
      },
    }),
    redeliver: action({
      summary:
        'Puts one event back in line, to those who have not got it or else to everybody, or all dead letters.',
      example: 'webhooks redeliver --all',
      inputs: {
        id: { ...ID, isOptional: true },
        all: { kind: 'flag', summary: 'instead of an id: all dead letters' },
      },
      async run({ environment }, { id, all }) {
        if ((id === undefined) !== all) throw new WrongUse('webhooks redeliver needs either an ID or --all.')
        const { queued } = await actWith(
          environment,
          { command: 'webhooks redeliver', details: id === undefined ? { all: true } : { event: id } },
          redeliverEvents(id ?? null),
          (done) => done.queued > 0,
        )
        if (id !== undefined && queued === 0)
          return { data: { queued }, lines: [], findings: ['There is no such event.'] }
        return {
          data: { queued },
          lines: [backInLine(queued)],
        }
      },
    }),
    replay: action({
      summary:
        'Puts every event from a moment on back in line, also those that were delivered, as far as they are still kept.',
      example: 'webhooks replay --since 2026-11-28T08:00:00Z',
      inputs: {
        since: {
          kind: 'option',
          takes: 'INSTANT',
          shape: instant,
          summary: 'the moment, in UTC or with an offset',
        },
      },
      async run({ environment }, { since }) {
        const { queued } = await actWith(
          environment,
          { command: 'webhooks replay', details: { since } },
          replayEvents(since),
          (done) => done.queued > 0,
        )
        return {
          data: { queued },
          lines: [backInLine(queued)],
        }
      },
    }),
    discard: action({
      summary: 'Gives a dead letter up, so that what waited behind it goes out.',
      example: 'webhooks discard 6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      inputs: { id: ID },
      async run({ environment }, { id }) {
        const { discarded } = await actWith(
          environment,
          { command: 'webhooks discard', details: { event: id } },
          discardEvent(id),
          (done) => done.discarded,
        )
        return discarded
          ? { data: { discarded }, lines: ['The dead letter is gone; what waited behind it goes out.'] }
          : { data: { discarded }, lines: [], findings: ['There is no such dead letter.'] }
      },
    }),
  },
}
