import pg from 'pg'
import type { ProductProcess } from '#tests/support/product-process.ts'

/** Asks the product as a signed-in person. */
export async function ask({ origin }: ProductProcess, token: string, method: string, path: string) {
  const response = await fetch(origin + path, { method, headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** Opens a session and returns its id. */
export async function start(product: ProductProcess, token: string): Promise<string> {
  const { status, body } = await ask(product, token, 'POST', '/api/onboarding/start')
  if (status !== 201) throw new Error(`A start answered ${status}.`)
  return body.data.id
}

/** Runs statements one by one in a database of the cluster, as who the connection string names. */
export async function asSuperuserOf(
  connectionString: string,
  database: string,
  ...statements: string[]
): Promise<void> {
  const url = new URL(connectionString)
  url.pathname = `/${database}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
