import { readFile } from 'node:fs/promises'
import path from 'node:path'

const FILE = 'node_modules/@scalar/api-reference/dist/browser/standalone.js'

let script: Promise<Buffer> | undefined

/** The interactive reference, as its package brings it: from this origin, and only where a page asks for it. */
export async function GET(): Promise<Response> {
  script ??= readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FILE))
  return new Response(new Uint8Array(await script), {
    // Next compresses it: a Content-Encoding of our own would be dropped on the way.
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
