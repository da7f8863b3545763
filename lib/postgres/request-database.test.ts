import { expect, test } from 'vitest'
import type { Database, Statement } from './database.ts'
import { createRequestDatabase } from './request-database.ts'

const named = (name: string) => ({ name, text: 'select', values: [] })

/** A request with one charge, and the transactions that it runs. */
function chargedRequest() {
  const transactions: string[][] = []
  const database = {
    async asUser(_user: unknown, ...statements: Statement[]) {
      transactions.push(statements.map(({ name }) => name))
      return statements.map(({ name }) => [{ name }])
    },
  } as unknown as Database
  const charges = { statements: [named('charge')], refusalOf: () => undefined }
  return { database: createRequestDatabase(database, { id: 'someone' }, charges), transactions }
}

test('a charge goes with the first transaction, whose rows do not show it, and with no other', async () => {
  const { database, transactions } = chargedRequest()
  expect(await database.run(named('one'), named('two'))).toEqual([[{ name: 'one' }], [{ name: 'two' }]])
  await database.requireUser()
  await database.settle()
  expect(transactions).toEqual([['charge', 'one', 'two'], []])
})

test('a charge that no statement has carried is run in the end', async () => {
  const { database, transactions } = chargedRequest()
  await database.settle()
  await database.settle()
  expect(transactions).toEqual([['charge']])
})
