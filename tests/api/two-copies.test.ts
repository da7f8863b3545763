import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as sources from '#tests/support/loaded-twice.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

type Copy = typeof sources

/** Next bundles pages apart from the server, which runs the sources: what is declared once is there twice. */
describe('between a bundle of the code and its sources', () => {
  const root = path.resolve(import.meta.dirname, '../..')
  const folder = mkdtempSync(path.join(root, 'node_modules/.firststep-bundle-'))
  let bundle: Copy
  let server: TestServer
  let user: TestUser

  beforeAll(async () => {
    const outfile = path.join(folder, 'copy.mjs')
    await build({
      entryPoints: [path.join(root, 'tests/support/loaded-twice.ts')],
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    })
    bundle = (await import(pathToFileURL(outfile).href)) as Copy
    server = await startTestServer()
    user = await server.createUser()
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const bearer = (token: string) => new Headers({ authorization: `Bearer ${token}` })

  const contextOf = (copy: Copy, who: TestUser) =>
    copy.servedFirststep().runtime.contextFor({
      user: { id: who.id },
      address: 'test',
      requestId: 'two-copies',
      request: new AbortController(),
      startedAt: performance.now(),
    })

  test('every error is known by its class, whichever copy made it, and by no other class', () => {
    const mine = sources.EXAMPLES()
    const theirs = bundle.EXAMPLES()
    expect(theirs.map(({ name }) => name)).toEqual(mine.map(({ name }) => name))
    for (const [index, error] of theirs.entries()) {
      const known = sources.ERROR_CLASSES.filter((known) => known.isInstance(error))
      expect(known).toEqual([sources.ERROR_CLASSES[index]])
      // Were it true, there would be one copy, and the test would show nothing.
      expect(error instanceof (sources.ERROR_CLASSES[index] as unknown as typeof Error)).toBe(false)
      expect(bundle.ERROR_CLASSES[index]?.isInstance(mine[index])).toBe(true)
    }
    expect(sources.ERROR_CLASSES.some((known) => known.isInstance(new Error('another')))).toBe(false)
  })

  test('no error class of ours is left out here', () => {
    const files = globSync('{lib,server,client}/**/*.ts', { cwd: root })
    const declared = files.flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      return [...text.matchAll(/^export class (\w+) extends KnownError/gm)].map(([, name]) => name)
    })
    expect(declared.sort()).toEqual(sources.ERROR_CLASSES.map(({ kind }) => kind).sort())
  })

  test('the pages show the Firststep that the server serves, with its limits and its database', () => {
    expect(bundle.servedFirststep()).toBe(sources.servedFirststep())
    expect(bundle.servedFirststep()).toBe(server.server.firststep)
  })

  test('what gathers while a request runs is seen by both', () => {
    sources.inRequestScope(() => {
      bundle.noteUser(user.id)
      expect(sources.requestScope()).toMatchObject({ userId: user.id })
      expect(bundle.requestScope()).toBe(sources.requestScope())
    })
  })

  test('a token that the server refuses is a refusal for the page, with its code', async () => {
    const refusal = await bundle
      .authenticate(bearer('run-out'), bundle.servedFirststep().runtime)
      .catch((error: unknown) => error)
    expect(bundle.ApiError.isInstance(refusal)).toBe(true)
    expect(refusal).toMatchObject({ code: 'unauthenticated' })
  })

  test('a session that one copy has saved is read by the other', async () => {
    await expect(bundle.getCurrentSession(contextOf(bundle, user))).rejects.toSatisfy(
      (error) => bundle.ApiError.isInstance(error) && error.code === 'not_found',
    )
    const started = await server.call('POST', '/api/onboarding/start', { user, body: { locale: 'es' } })
    const { session } = await bundle.getCurrentSession(contextOf(bundle, user))
    expect(session).toEqual(started.body.data)
  })
})
