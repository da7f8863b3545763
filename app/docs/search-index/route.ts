import { searchPassages } from '../content/search-passages.ts'

/** Made when the pages are built; its address changes with what is in it. */
export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(searchPassages(), {
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
