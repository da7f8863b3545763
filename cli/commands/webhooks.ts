import {
  countPendingEvents,
  discardEvent,
  listDeadLetters,
  redeliverEvents,
} from '#lib/db/statements/outbox.ts'
import { onlyRow } from '#lib/postgres/statement.ts'
import { action, type Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { uuid } from '../shapes.ts'
import { WrongUse } from '../wrong-use.ts'

const LISTED = 1000
const ID = { kind: 'word', takes: 'ID', shape: uuid, summary: 'the id of the event' } as const

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
            ...deadLetters.map(({ id, type, sessionId, deadAt, attempts, lastFailure, waiting }) =>
              [
                id,
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
      summary: 'Puts one event back in line, also one that was delivered, or all dead letters.',
      example: 'webhooks redeliver --all',
      inputs: {
        id: { ...ID, isOptional: true },
        all: { kind: 'flag', summary: 'instead of an id: all dead letters' },
      },
      async run({ environment }, { id, all }) {
        if ((id === undefined) !== all) throw new WrongUse('webhooks redeliver needs either an ID or --all.')
        const [rows] = await withDatabase(environment, (database) =>
          database.asJobs(redeliverEvents(id ?? null)),
        )
        const { queued } = onlyRow(rows)
        if (id !== undefined && queued === 0)
          return { data: { queued }, lines: [], findings: ['There is no such event.'] }
        return {
          data: { queued },
          lines: [`${queued} ${queued === 1 ? 'event is' : 'events are'} back in line.`],
        }
      },
    }),
    discard: action({
      summary: 'Gives a dead letter up, so that what waited behind it goes out.',
      example: 'webhooks discard 6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      inputs: { id: ID },
      async run({ environment }, { id }) {
        const [rows] = await withDatabase(environment, (database) => database.asJobs(discardEvent(id)))
        const { discarded } = onlyRow(rows)
        return discarded
          ? { data: { discarded }, lines: ['The dead letter is gone; what waited behind it goes out.'] }
          : { data: { discarded }, lines: [], findings: ['There is no such dead letter.'] }
      },
    }),
  },
}
