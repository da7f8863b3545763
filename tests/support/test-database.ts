import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { TEMPLATE_DATABASE } from './prepare-template.ts'

export interface TestDatabase {
  /** Of the superuser. */
  connectionString: string
  /** Deletes the database, whoever is still connected to it. */
  drop(): Promise<void>
}

/** A database of the test's own, migrated; or an empty one, from Postgres's `template0`. */
export async function createTestDatabase(
  template: typeof TEMPLATE_DATABASE | 'template0' = TEMPLATE_DATABASE,
): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await administer(`create database ${name} template ${template} strategy file_copy`)
  const url = new URL(inject('clusterConnectionString'))
  url.pathname = `/${name}`
  return {
    connectionString: url.href,
    drop: () => administer(`drop database if exists ${name} with (force)`),
  }
}

/** Runs a statement on every node of the cluster, the coordinator's first, from which the others are in use. */
async function administer(statement: string): Promise<void> {
  for (const connectionString of inject('clusterNodes')) {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
}
