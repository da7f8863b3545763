import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { componentsFor, missingPackages, servedBy } from '../add/components.ts'
import { findOwnFirststep } from '../app/own-firststep.ts'
import { action, type Command } from '../command.ts'
import { layoutOf } from '../init/layout.ts'
import { WrongUse } from '../wrong-use.ts'

/** Components that become the app's own; what they are made with stays in the package. */
export const add: Command = {
  name: 'add',
  summary: 'Copies components into your app, where they are yours to change; never over a file.',
  actions: {
    wizard: action({
      summary:
        'The onboarding at /onboarding, for any flow: needs Next.js with the App Router, and Tailwind 4.',
      example: 'add wizard',
      inputs: {},
      run: async () => copied('wizard', process.cwd()),
    }),
    admin: action({
      summary:
        "The operators' pages at /admin: figures, sessions, deliveries and the audit trail; needs what the wizard needs.",
      example: 'add admin',
      inputs: {},
      run: async () => {
        const { data, lines } = await copied('admin', process.cwd())
        return { data, lines: [...lines, OPERATORS] }
      },
    }),
  },
}

const OPERATORS =
  'Next: set app_metadata.role of your operators to admin, support or analyst in the Supabase project; their next token carries it.'

async function copied(name: string, folder: string) {
  const { framework, sources, extension } = layoutOf(folder)
  if (framework !== 'next' || extension !== 'ts')
    throw new WrongUse(
      'The components are for Next.js and TypeScript: run this in the folder of such an app, one with a tsconfig.json.',
    )
  const own = findOwnFirststep(folder)
  if (own === undefined) throw new WrongUse('There is no firststep.ts yet: run "npx firststep init" first.')
  const files = [...componentsFor(folder, name), servedBy(path.join(folder, sources), own)].map((file) => ({
    text: file.text,
    path: path.posix.join(sources, file.path),
  }))
  const isThere = (file: { path: string }) => existsSync(path.join(folder, file.path))
  const written = files.filter((file) => !isThere(file))
  const kept = files.filter(
    (file) => isThere(file) && readFileSync(path.join(folder, file.path), 'utf8') !== file.text,
  )
  for (const { path: file, text } of written) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text, { flag: 'wx' })
  }
  const missing = missingPackages(folder, files)
  return {
    data: { written: written.map((file) => file.path), kept: kept.map((file) => file.path), missing },
    lines: [
      ...(written.length === 0 ? ['Nothing to write.'] : written.map((file) => `wrote  ${file.path}`)),
      ...kept.map((file) => `kept   ${file.path}, which is yours or of another version`),
      ...(missing.length === 0 ? [] : [`Next: npm install ${missing.join(' ')}`]),
      ...(missing.includes('@tailwindcss/postcss')
        ? [`Next: a postcss.config.mjs with "export default { plugins: { '@tailwindcss/postcss': {} } }".`]
        : []),
      `Next: set NEXT_PUBLIC_SUPABASE_URL and NEXT_PUBLIC_SUPABASE_ANON_KEY, and see where people sign in: ${path.posix.join(sources, 'components/onboarding/sign-in')}.`,
    ],
  }
}
