import { searchPassages } from '../content/search-passages.ts'

/** Made when the pages are built; its address changes with what is in it, so that proxy.ts lets browsers keep it. */
export const dynamic = 'force-static'

export const GET = (): Response => Response.json(searchPassages())
