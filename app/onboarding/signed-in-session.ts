import { headers } from 'next/headers.js'
import { cache } from 'react'
import { servedFirststep } from '#lib/served-firststep.ts'

export type Visitor = Awaited<ReturnType<typeof readVisitor>>

/** Who asks for the page, with the session for the first rendering; read once a request. */
export const readVisitor = cache(async () => servedFirststep().visitor(await headers()))
