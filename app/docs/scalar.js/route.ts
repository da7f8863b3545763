import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const FILE = 'node_modules/@scalar/api-reference/dist/browser/standalone.js'

let compressed: Promise<Buffer> | undefined

async function readCompressed(): Promise<Buffer> {
  return promisify(gzip)(await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FILE)))
}

/** The interactive reference, as its package brings it: from this origin, and only where a page asks for it. */
export async function GET(): Promise<Response> {
  compressed ??= readCompressed()
  return new Response(new Uint8Array(await compressed), {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      // Every browser that runs the reference takes gzip.
      'Content-Encoding': 'gzip',
      'Cache-Control': 'public, max-age=86400',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
