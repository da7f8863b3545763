import { expect, test } from 'vitest'
import type { Database, Statement } from './database.ts'
import { createRequestDatabase } from './request-database.ts'
import { userStatement } from './statement.ts'

const named = (name: string, ...values: unknown[]) => ({ name, text: 'select', values })
const own = (name: string, ...values: unknown[]) => userStatement(named(name, ...values))

/** A request with one charge, and the transactions that it runs. */
function chargedRequest() {
  const transactions: string[][] = []
  const values: (readonly unknown[])[] = []
  const database = {
    async asUser(_user: unknown, ...statements: Statement[]) {
      transactions.push(statements.map(({ name }) => name))
      values.push(...statements.map((statement) => statement.values))
      return statements.map(({ name }) => [{ name }])
    },
  } as unknown as Database
  const charges = { statements: [named('charge')], refusalOf: () => undefined }
  return { database: createRequestDatabase(database, { id: 'someone' }, charges), transactions, values }
}

test('a charge goes with the first transaction, whose rows do not show it, and with no other', async () => {
  const { database, transactions } = chargedRequest()
  expect(await database.run(own('one'), own('two'))).toEqual([[{ name: 'one' }], [{ name: 'two' }]])
  await database.requireUser()
  await database.settle()
  expect(transactions).toEqual([['charge', 'one', 'two'], []])
})

test('every statement of a request is led by its user, but for what is everybody’s', async () => {
  const { database, values } = chargedRequest()
  await database.run(own('one', 1), own('two'))
  await database.runOne({ ...own('three', 3), read: (row) => row })
  await database.runShared({ ...named('four', 4), read: (row) => row })
  expect(values).toEqual([[], ['someone', 1], ['someone'], ['someone', 3], [4]])
})

test('a charge that no statement has carried is run in the end', async () => {
  const { database, transactions } = chargedRequest()
  await database.settle()
  await database.settle()
  expect(transactions).toEqual([['charge']])
})
