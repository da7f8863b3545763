import type { ClientBase } from 'pg'
import { expect, test } from 'vitest'
import { refuseOldServer } from './fit-for-migrations.ts'

const serverOf = (server_version: string) =>
  ({ query: async () => ({ rows: [{ server_version }] }) }) as unknown as ClientBase

test.each(['14.23', '9.6.24 (Debian 9.6.24-1)'])(
  'a database of Postgres %s is named as too old',
  async (version) => {
    await expect(refuseOldServer(serverOf(version))).rejects.toThrow(
      `The database is Postgres ${version}, and 15 is the oldest that is supported`,
    )
  },
)

test.each(['15.0', '17.10', '19beta1', '18.4 (Debian 18.4-1.pgdg12+1)'])(
  'Postgres %s is none of the too old',
  async (version) => {
    await expect(refuseOldServer(serverOf(version))).resolves.toBeUndefined()
  },
)
