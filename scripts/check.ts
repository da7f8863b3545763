import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Runs every static check and reports all failures, not only the first; exits 1 when one failed. */
const CHECKS: { name: string; command: string[] }[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'downward imports', command: ['depcruise', '.', '--config', '.dependency-cruiser.ts'] },
  { name: 'own classes', command: ['node', 'scripts/check/own-classes.ts'] },
  { name: 'names of the default flow', command: ['node', 'scripts/check/default-flow-names.ts'] },
  { name: 'OpenAPI document', command: ['node', 'scripts/openapi.ts', '--check'] },
  { name: 'event schemas', command: ['node', 'scripts/events.ts', '--check'] },
  { name: 'unused files, exports and dependencies', command: ['knip', '--no-progress'] },
  { name: 'documentation paths', command: ['node', 'scripts/check/document-paths.ts'] },
  { name: 'types of the server under Node', command: ['tsc', '-p', 'tsconfig.server.json'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
]

if (!existsSync('next-env.d.ts')) spawnSync('next', ['typegen'], { stdio: 'inherit' })

const failed = CHECKS.filter(({ name, command: [program = '', ...parameters] }) => {
  const startedAt = performance.now()
  const { status } = spawnSync(program, parameters, { stdio: 'inherit' })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  return status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
