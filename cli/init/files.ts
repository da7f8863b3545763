import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { KEY_BYTES } from '#lib/sealing/key-ring.ts'
import type { Layout } from './layout.ts'

/** A file as `init` would write it, below the folder of the app. */
export interface NewFile {
  path: string
  text: string
}

const FIRSTSTEP = `import { createFirststep } from 'firststep/server'

// Settings come from the environment, or stand here; your own questions are { flow }.
export const firststep = createFirststep()
`

/** The sources that an app of this layout needs. */
export function sourcesFor({ framework, sources, extension }: Layout): NewFile[] {
  const own = { path: path.posix.join(sources, `firststep.${extension}`), text: FIRSTSTEP }
  if (framework !== 'next') return [own]
  const folder = path.posix.join(sources, 'app/api/onboarding/[...firststep]')
  const imported = path.posix.relative(folder, own.path).replace(/\.ts$/, '')
  const text = `import { firststep } from '${imported}'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = firststep.handlers
`
  return [own, { path: `${folder}/route.${extension}`, text }]
}

interface Variable {
  comment: string
  value: () => string
  /** The variable that says the same. */
  sameAs?: string
  /** Whether only an app of Next has a use for it. */
  isOfNext?: boolean
}

/** Every variable that a mounted Firststep needs, with what stands for it until somebody knows better. */
const VARIABLES: Readonly<Record<string, Variable>> = {
  DATABASE_URL: {
    comment: "Postgres 15 to 18; of a Supabase project the transaction pooler's address",
    value: () => 'postgres://postgres:postgres@127.0.0.1:54322/postgres',
  },
  SUPABASE_URL: {
    comment: 'The project whose access tokens are accepted',
    value: () => 'http://127.0.0.1:54321',
    sameAs: 'NEXT_PUBLIC_SUPABASE_URL',
  },
  NEXT_PUBLIC_SUPABASE_URL: {
    comment: 'The same project, as the pages of "firststep add" are told it',
    value: () => 'http://127.0.0.1:54321',
    sameAs: 'SUPABASE_URL',
    isOfNext: true,
  },
  NEXT_PUBLIC_SUPABASE_ANON_KEY: {
    comment: 'Its publishable key, which they show there',
    value: () => 'publishable-key',
    isOfNext: true,
  },
  PUBLIC_ORIGIN: { comment: 'The origin that browsers use', value: () => 'http://localhost:3000' },
  FIELD_ENCRYPTION_KEYS: {
    comment: 'Keep it: without it what people typed cannot be read',
    value: () => `key1:${randomBytes(KEY_BYTES).toString('base64')}`,
  },
}

/** Lines for the variables that are not known yet. */
export function missingVariables(
  known: NodeJS.Dict<string>,
  { framework }: Pick<Layout, 'framework'>,
): string[] {
  return Object.entries(VARIABLES).flatMap(([name, { comment, value, sameAs, isOfNext }]) => {
    if (known[name] || (isOfNext && framework !== 'next')) return []
    // What the app says of its Supabase project already.
    const said = sameAs === undefined ? undefined : known[sameAs]
    return [`# ${comment}.`, `${name}=${said || value()}`]
  })
}
