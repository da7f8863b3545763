import { headers } from 'next/headers.js'
import { connection } from 'next/server.js'
import { cache } from 'react'
import { ApiError } from '#lib/errors.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

export type Visitor = Awaited<ReturnType<typeof readVisitor>>

/** Who asks for the page, with the session for the first rendering; read once a request. */
export const readVisitor = cache(async () => {
  // What follows is of this very moment: nothing of it may be rendered ahead.
  await connection()
  return servedFirststep().visitor(await headers())
})

/** What a newer version asks of who is done; undefined where that cannot be told now. */
export async function readRequirements() {
  try {
    const { data } = await servedFirststep()
      .api(await headers())
      .getRequirements()
    return data
  } catch (error) {
    if (ApiError.isInstance(error) && error.code !== 'internal') return undefined
    throw error
  }
}
