import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { prepareTemplate, TEMPLATE_DATABASE } from '#tests/support/prepare-template.ts'

/** Few, since each database of a test is made anew; what is one task of four is one of thirty-two. */
const SHARDS = 4

/**
 * Vitest's global setup on the Citus of CITUS_DATABASE_URL: a template database on every node, which a test's database
 * copies on every node too, so that shards and what the coordinator knows of them stay together.
 */
export default async function setup(project: TestProject): Promise<void> {
  const coordinator = process.env.CITUS_DATABASE_URL
  if (!coordinator) return
  const nodes = await nodesOf(coordinator)
  for (const node of nodes) {
    await run(
      node,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${TEMPLATE_DATABASE}'`,
    )
    await run(node, `drop database if exists ${TEMPLATE_DATABASE} with (force)`)
    await run(node, `create database ${TEMPLATE_DATABASE} template template0`)
    await run(templateOn(node), 'create extension citus')
  }
  const template = templateOn(coordinator)
  const [own, ...workers] = nodes.map((node) => new URL(node))
  await run(template, 'select citus_set_coordinator_host($1, $2)', [own?.hostname, Number(own?.port)])
  for (const { hostname, port } of workers)
    await run(template, 'select citus_add_node($1, $2)', [hostname, Number(port)])
  await run(coordinator, `alter database ${TEMPLATE_DATABASE} set citus.shard_count = ${SHARDS}`)
  await prepareTemplate(template, 'citus')
  // Its daemon would be in the way of every copy.
  for (const node of nodes) {
    await run(node, `alter database ${TEMPLATE_DATABASE} allow_connections false`)
    await run(
      node,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${TEMPLATE_DATABASE}'`,
    )
  }
  project.provide('clusterConnectionString', coordinator)
  project.provide('clusterNodes', nodes)
}

/** The superuser's address of every node, the coordinator's first. */
async function nodesOf(coordinator: string): Promise<string[]> {
  const { rows } = await run(coordinator, `select nodename, nodeport from pg_dist_node where groupid > 0`)
  const workers = rows.map(({ nodename, nodeport }) => {
    const url = new URL(coordinator)
    url.hostname = nodename
    url.port = String(nodeport)
    return url.href
  })
  return [coordinator, ...workers]
}

function templateOn(node: string): string {
  const url = new URL(node)
  url.pathname = `/${TEMPLATE_DATABASE}`
  return url.href
}

async function run(connectionString: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await client.query(text, values)
  } finally {
    await client.end()
  }
}
