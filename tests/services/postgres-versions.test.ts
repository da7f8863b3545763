import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPANIES } from '#cli/demo/companies.ts'
import { type Walked, walk } from '#cli/demo/walk.ts'
import { examine } from '#lib/db/doctor/examine.ts'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import {
  findPostgres,
  startVersionedCluster,
  type VersionedCluster,
} from '#tests/support/supported-postgres.ts'

const run = promisify(execFile)
/** The embedded one is 17, which every other test runs on. */
const VERSIONS = ['15', '16', '18']
const MAX_DUMP_BYTES = 256 * 1024 * 1024

/** Everything in a session that a person typed freely or that was made from it, by kind. */
function sealedTextsOf({ completed }: Walked): { kind: string; text: string }[] {
  const { welcome, company } = completed.stepData
  const { industryInsights, suggestedOKRs, teamStructureAdvice, nextSteps } = completed.aiRecommendations
  const advice = [
    ...industryInsights,
    ...teamStructureAdvice,
    ...suggestedOKRs.flatMap((okr) => [okr.objective, okr.rationale]),
    ...nextSteps.map((step) => step.description),
  ]
  const all = {
    customRole: [welcome?.customRole],
    customIndustry: [company?.customIndustry],
    description: [company?.description],
    website: [company?.website],
    logo: [company?.logo],
    advice,
  }
  return Object.entries(all).flatMap(([kind, texts]) =>
    texts.flatMap((text) => (text === undefined ? [] : [{ kind, text }])),
  )
}

describe.each(VERSIONS)('on Postgres %s, as an owner without superuser rights,', (version) => {
  const programs = findPostgres(version)
  const walked: Walked[] = []
  let folder: string
  let environment: Record<string, string>
  let cluster: VersionedCluster
  let superuser: pg.Client
  let server: ServerProcess | undefined

  const ownerUrlOf = (database: string) => cluster.urlOf(database).replace('//postgres@', '//owner@')

  async function serve(database: string): Promise<ServerProcess> {
    await server?.stop()
    server = await startServerProcess({ ...environment, DATABASE_URL: ownerUrlOf(database) })
    return server
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'firststep-versions-'))
    // The same keys and the same issuer for every server of the test.
    environment = {
      DATA_DIR: path.join(folder, 'data'),
      PUBLIC_ORIGIN: 'http://127.0.0.1:3000',
      FIELD_ENCRYPTION_KEYS: newKeyRing(),
      RATE_LIMIT_SCALE: '100',
    }
    cluster = await startVersionedCluster(programs)
    superuser = new pg.Client({ connectionString: cluster.urlOf('postgres') })
    await superuser.connect()
    await superuser.query('create role owner login createrole')
    for (const name of ['product', 'restored']) await superuser.query(`create database ${name} owner owner`)
  })
  afterAll(async () => {
    await server?.stop()
    await superuser.end()
    await cluster.remove()
    await rm(folder, { recursive: true, force: true })
  })

  test('the migrations apply, the demo completes, and the doctor finds what is committed', async () => {
    const { rows } = await superuser.query('show server_version')
    expect(rows[0].server_version).toMatch(new RegExp(`^${version}\\.`))
    await run(process.execPath, ['cli/main.ts', 'migrate'], {
      env: { ...process.env, DATABASE_URL: ownerUrlOf('product') },
    })
    const { origin } = await serve('product')
    for (const [index, company] of COMPANIES.entries()) walked.push(await walk(origin, company, index))
    expect(walked.map(({ completed }) => completed.status)).toEqual(COMPANIES.map(() => 'completed'))

    const examiner = new pg.Client({ connectionString: ownerUrlOf('product') })
    await examiner.connect()
    const { document, faults } = await examine(examiner)
    await examiner.end()
    expect(faults).toEqual([])
    expect(document).toBe(await readFile('docs/rls-matrix.md', 'utf8'))
  })

  test.runIf(programs.pgDump && programs.psql)(
    'a pg_dump after the demo names the companies, holds nothing that was typed freely, and restores',
    async () => {
      const { stdout: dump } = await run(String(programs.pgDump), ['--dbname', cluster.urlOf('product')], {
        maxBuffer: MAX_DUMP_BYTES,
      })
      for (const { name } of COMPANIES) expect(dump).toContain(name)
      const sealed = walked.flatMap(sealedTextsOf)
      for (const kind of ['customRole', 'customIndustry', 'description', 'website', 'logo', 'advice'])
        expect(sealed.filter((text) => text.kind === kind).length, kind).toBeGreaterThan(2)
      const isShown = (text: string) =>
        dump.includes(text) || dump.includes(JSON.stringify(text).slice(1, -1))
      expect(sealed.filter(({ text }) => isShown(text))).toEqual([])

      const file = path.join(folder, 'dump.sql')
      await writeFile(file, dump)
      const strictly = ['--quiet', '--no-psqlrc', '--set', 'ON_ERROR_STOP=1', '--file', file]
      await run(String(programs.psql), ['--dbname', cluster.urlOf('restored'), ...strictly])
      const { origin } = await serve('restored')
      for (const { accessToken, completed } of walked) {
        const response = await fetch(`${origin}/api/onboarding/session/${completed.id}`, {
          headers: { authorization: `Bearer ${accessToken}` },
        })
        expect((await response.json()).data).toEqual(completed)
      }
    },
  )
})
