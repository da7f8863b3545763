import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startThrowawayPostgres } from '#testing/throwaway-postgres.ts'
import { prepareTemplate, TEMPLATE_DATABASE } from './prepare-template.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the throwaway cluster's superuser, to its database `postgres`. */
    clusterConnectionString: string
    /** The same for each node where a database stands: the cluster alone, but where it is a Citus. */
    clusterNodes: readonly string[]
  }
}

/** Vitest's global setup: one cluster for the run, with a template database that every test database copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startThrowawayPostgres()
  try {
    const administrator = new pg.Client({ connectionString: cluster.connectionString })
    await administrator.connect()
    await administrator.query(`create database ${TEMPLATE_DATABASE}`)
    await administrator.end()
    const template = new URL(cluster.connectionString)
    template.pathname = `/${TEMPLATE_DATABASE}`
    await prepareTemplate(template.href)
    project.provide('clusterConnectionString', cluster.connectionString)
    project.provide('clusterNodes', [cluster.connectionString])
    return cluster.remove
  } catch (error) {
    await cluster.remove()
    throw error
  }
}
