import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { variablesOfFiles } from '../app/app-environment.ts'
import { findOwnFirststep } from '../app/own-firststep.ts'
import { action, type Command } from '../command.ts'
import { missingVariables, type NewFile, sourcesFor } from '../init/files.ts'
import { type Layout, layoutOf } from '../init/layout.ts'

const ENVIRONMENT_FILE = '.env.local'

/** What is left to do where no route file can be written. */
const WIRING: Readonly<Record<Layout['framework'], readonly string[]>> = {
  next: [],
  hono: ["app.all('/api/onboarding/*', (context) => firststep.handler(context.req.raw))"],
  express: [
    "import { toNodeListener } from 'firststep/node'",
    "app.all('/api/onboarding/{*path}', toNodeListener(firststep))",
  ],
  none: [
    "import { toNodeListener } from 'firststep/node'",
    'createServer(toNodeListener(firststep)).listen(3000)',
  ],
}

const lineCount = (text: string) => text.trimEnd().split('\n').length

/** An app's own files for a mounted Firststep. */
export const init: Command = {
  name: 'init',
  summary: 'Writes into your app what mounts Firststep: at most three files, and never over one.',
  actions: {
    '': action({
      summary: 'Looks at the app, writes what it lacks, and says what is left to do.',
      example: 'init',
      inputs: {},
      async run({ environment }) {
        const folder = process.cwd()
        const layout = layoutOf(folder)
        const wanted: NewFile[] = findOwnFirststep(folder) === undefined ? sourcesFor(layout) : []
        const variables = missingVariables(
          { ...variablesOfFiles(folder, environment), ...environment },
          layout,
        )
        const isNew = !existsSync(path.join(folder, ENVIRONMENT_FILE))
        if (isNew && variables.length > 0)
          wanted.push({ path: ENVIRONMENT_FILE, text: `${variables.join('\n')}\n` })
        const written = wanted.filter((file) => !existsSync(path.join(folder, file.path)))
        for (const { path: file, text } of written) {
          mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
          writeFileSync(path.join(folder, file), text, { flag: 'wx' })
        }
        const toAdd = isNew ? [] : variables
        return {
          data: { framework: layout.framework, written: written.map((file) => file.path), variables: toAdd },
          lines: [
            ...(written.length === 0 ? ['Nothing to write.'] : []),
            ...written.map((file) => `wrote  ${file.path} (${lineCount(file.text)} lines)`),
            ...(toAdd.length === 0 ? [] : [`Add to ${ENVIRONMENT_FILE}:`, ...toAdd]),
            ...(WIRING[layout.framework].length === 0 ? [] : ['Serve it:', ...WIRING[layout.framework]]),
            `Next: set the database and the project in ${ENVIRONMENT_FILE}, then "npx firststep migrate".`,
          ],
        }
      },
    }),
  },
}
