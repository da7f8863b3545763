import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { qualityOf, readPreferences } from '#lib/http/accept-header.ts'

/** Where the files of a build are asked for; the name of each changes with what is in it. */
const PREFIX = '/_next/static/'

const TYPES: Record<string, { type: string; isText: boolean }> = {
  '.js': { type: 'text/javascript; charset=utf-8', isText: true },
  '.css': { type: 'text/css; charset=utf-8', isText: true },
  '.json': { type: 'application/json; charset=utf-8', isText: true },
  '.svg': { type: 'image/svg+xml', isText: true },
  '.woff2': { type: 'font/woff2', isText: false },
  '.png': { type: 'image/png', isText: false },
  '.ico': { type: 'image/x-icon', isText: false },
}

/** A good part of the smallest size for a small part of the time that the best quality takes. */
const BROTLI_QUALITY = 5

/** Fewer and larger pieces than Node reads by itself, each of which costs as much. */
const READ_BYTES = 512 * 1024

const ENCODERS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
}
type Encoding = keyof typeof ENCODERS

interface StaticFile {
  file: string
  bytes: number
  type: string
  isText: boolean
  /** Made once, for the first who takes it. */
  encoded: Map<Encoding, Promise<Buffer>>
}

export interface StaticFiles {
  /** Answers where a file of the build is asked for; false for everything else. */
  serve(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean>
}

/** The files of a build, compressed once and kept by browsers for good: a request costs what sending costs. */
export function createStaticFiles(folder: string): StaticFiles {
  let index: Promise<Map<string, StaticFile>> | undefined

  return {
    async serve(request, response, pathname) {
      if (!pathname.startsWith(PREFIX)) return false
      index ??= indexOf(folder)
      const found = (await index).get(pathname)
      if (found === undefined) return false
      await send(found, request, response)
      return true
    },
  }
}

async function indexOf(folder: string): Promise<Map<string, StaticFile>> {
  const files = new Map<string, StaticFile>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const known = TYPES[path.extname(entry.name)]
    if (!entry.isFile() || known === undefined) continue
    const file = path.join(entry.parentPath, entry.name)
    const pathname = PREFIX + path.relative(folder, file).split(path.sep).join('/')
    files.set(pathname, { file, bytes: (await stat(file)).size, encoded: new Map(), ...known })
  }
  return files
}

/** The best encoding that the caller takes; none for what is compressed already. */
function encodingFor({ isText }: StaticFile, acceptEncoding: string | undefined): Encoding | undefined {
  if (!isText) return undefined
  const preferences = readPreferences(acceptEncoding ?? null)
  return (['br', 'gzip'] as const).find((encoding) => qualityOf(preferences, [encoding]) > 0)
}

async function encode(found: StaticFile, encoding: Encoding): Promise<Buffer> {
  const known = found.encoded.get(encoding)
  if (known !== undefined) return known
  const made = readFile(found.file).then(ENCODERS[encoding])
  found.encoded.set(encoding, made)
  return made
}

async function send(found: StaticFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const encoding = encodingFor(found, request.headers['accept-encoding'])
  const bytes = encoding && (await encode(found, encoding))
  response.writeHead(200, {
    'Content-Type': found.type,
    'Content-Length': bytes?.byteLength ?? found.bytes,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    ...(found.isText && { Vary: 'Accept-Encoding' }),
    ...(encoding && { 'Content-Encoding': encoding }),
  })
  if (request.method === 'HEAD') response.end()
  else if (bytes !== undefined) response.end(bytes)
  // Whoever leaves half way ends the stream with an error that concerns nobody.
  else
    await pipeline(createReadStream(found.file, { highWaterMark: READ_BYTES }), response).catch(() =>
      response.destroy(),
    )
}
