import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStaticFiles } from './static-files.ts'

const SCRIPT = `/* ${'a long script '.repeat(10_000)} */`
const FONT = Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 251))

let folder: string
let server: Server
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firststep-static-'))
  await mkdir(path.join(folder, 'chunks'))
  await writeFile(path.join(folder, 'chunks', 'script.js'), SCRIPT)
  await writeFile(path.join(folder, 'font.woff2'), FONT)
  await writeFile(path.join(folder, 'notes.unknown'), 'not for browsers')
  const files = createStaticFiles(folder)
  server = createServer(async (request, response) => {
    if (!(await files.serve(request, response, request.url ?? '/'))) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

interface Sent {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

const ask = (pathname: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Sent>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asked = request({ port, path: pathname, method, headers, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray())
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
    asked.on('error', reject).end()
  })

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
  ['', undefined, (bytes: Buffer) => bytes],
  ['identity', undefined, (bytes: Buffer) => bytes],
])('whoever takes "%s" gets a script as %s, whole', async (accepted, encoding, decode) => {
  const { headers, body } = await ask('/_next/static/chunks/script.js', { 'accept-encoding': accepted })
  expect(headers['content-encoding']).toBe(encoding)
  expect(headers.vary).toBe('Accept-Encoding')
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(headers['content-length']).toBe(String(body.byteLength))
  expect(decode(body).toString()).toBe(SCRIPT)
})

test('every file is kept by browsers for good, and what is compressed already is sent as it is', async () => {
  const { headers, body } = await ask('/_next/static/font.woff2', { 'accept-encoding': 'br' })
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-encoding']).toBeUndefined()
  expect(headers['content-type']).toBe('font/woff2')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(body).toEqual(FONT)
})

test('HEAD is GET without its body', async () => {
  const path = '/_next/static/chunks/script.js'
  const [get, head] = [
    await ask(path, { 'accept-encoding': 'br' }),
    await ask(path, { 'accept-encoding': 'br' }, 'HEAD'),
  ]
  expect(head.body.byteLength).toBe(0)
  expect(head.headers['content-length']).toBe(get.headers['content-length'])
})

test.each([
  '/_next/static/none.js',
  '/_next/static/notes.unknown',
  '/_next/static/../static/font.woff2',
  '/_next/static/chunks',
  '/font.woff2',
])('%s is no file of the build', async (pathname) => {
  expect((await ask(pathname)).status).toBe(404)
})
