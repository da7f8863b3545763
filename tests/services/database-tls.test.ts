import { execFileSync } from 'node:child_process'
import { appendFile, chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectionOptions } from '#lib/postgres/connection.ts'
import { findBinaries } from '#server/embedded/postgres/binaries.ts'
import { initializeCluster, SUPERUSER } from '#server/embedded/postgres/cluster.ts'
import { chooseOperatingUser } from '#server/embedded/postgres/operating-user.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { findProgram, type RunningProgram, startProgram } from '#tests/support/debian-program.ts'

/** An address of this machine that is not loopback: verified TLS is asked for there. */
const ADDRESS = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address

let folder: string
let postgres: RunningProgram | undefined
let port: number

const fileOf = (name: string) => path.join(folder, name)
const openssl = (...parameters: string[]) =>
  execFileSync(findProgram('openssl', 'openssl'), parameters, { cwd: folder, stdio: 'ignore' })

/** An authority of its own, and a certificate of it for the address. */
async function makeCertificate(authority: string, subject: string): Promise<void> {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    `${authority}.key`,
    '-out',
    `${authority}.pem`,
    '-days',
    '2',
    '-subj',
    `/CN=${authority}`,
  )
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=database')
  await writeFile(fileOf('names'), `subjectAltName=IP:${subject}\n`)
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    `${authority}.pem`,
    '-CAkey',
    `${authority}.key`,
    '-days',
    '2',
    '-out',
    'server.pem',
    '-extfile',
    'names',
  )
}

async function startPostgres(): Promise<void> {
  await postgres?.stop()
  const user = chooseOperatingUser('/nonexistent')
  for (const name of ['server.key', 'server.pem']) if (user) await chown(fileOf(name), user.uid, user.gid)
  await chmod(fileOf('server.key'), 0o600)
  const { postgres: program } = await findBinaries()
  postgres = await startProgram(program, ['-D', fileOf('postgres')], port)
  // It listens a moment before it lets anybody in.
  await expect.poll(acceptsConnections, { timeout: 10_000 }).toBe(true)
}

async function acceptsConnections(): Promise<boolean> {
  const client = new pg.Client({ connectionString: `postgres://${SUPERUSER}@127.0.0.1:${port}/postgres` })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firststep-tls-'))
  await chmod(folder, 0o755)
  port = await findFreePort()
  const cluster = fileOf('postgres')
  await initializeCluster({
    binaries: await findBinaries(),
    folder: cluster,
    user: chooseOperatingUser(cluster),
    durable: false,
  })
  await appendFile(
    path.join(cluster, 'postgresql.conf'),
    `port = ${port}\nlisten_addresses = '127.0.0.1, ${ADDRESS}'\nunix_socket_directories = ''\nfsync = off
ssl = on\nssl_cert_file = '${fileOf('server.pem')}'\nssl_key_file = '${fileOf('server.key')}'\n`,
  )
  await writeFile(path.join(cluster, 'pg_hba.conf'), 'host all all all trust\n')
})
afterAll(async () => {
  await postgres?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function isEncrypted(parameters = ''): Promise<boolean> {
  const client = new pg.Client(
    connectionOptions(`postgres://${SUPERUSER}@${ADDRESS}:${port}/postgres${parameters}`),
  )
  await client.connect()
  const { rows } = await client.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()')
  await client.end()
  return rows[0].ssl
}

test.skipIf(ADDRESS === undefined)(
  'a database elsewhere is reached over TLS that is verified, or not at all',
  async () => {
    await makeCertificate('ours', ADDRESS ?? '')
    await startPostgres()
    const trusted = `?sslrootcert=${fileOf('ours.pem')}`
    expect(await isEncrypted(trusted)).toBe(true)
    expect(await isEncrypted(`${trusted}&sslmode=disable`)).toBe(true)
    for (const parameters of ['', '?sslmode=disable', '?sslmode=require', '?sslmode=no-verify', '?ssl=false'])
      await expect(isEncrypted(parameters), parameters).rejects.toThrow(/certificate|issuer/)

    await makeCertificate('ours', '192.0.2.1')
    await startPostgres()
    await expect(isEncrypted(trusted), 'another host’s certificate').rejects.toThrow(
      /does not match|altnames|IP/,
    )

    await makeCertificate('theirs', ADDRESS ?? '')
    await startPostgres()
    await expect(isEncrypted(trusted), 'another authority').rejects.toThrow(/certificate|issuer/)
  },
)
