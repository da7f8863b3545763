import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { StartError } from '../../start-error.ts'
import type { Binaries } from './binaries.ts'
import { asOperatingUser, type OperatingUser } from './operating-user.ts'

export const SUPERUSER = 'postgres'

/** Postgres's programs get none of our environment: it holds secrets, and PG… variables would steer them. */
export const PROGRAM_ENVIRONMENT = {
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
} as unknown as NodeJS.ProcessEnv

/** The C library's locale beside Postgres's own provider; macOS has no C.UTF-8. */
const SYSTEM_LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

export interface ClusterSpecification {
  binaries: Binaries
  folder: string
  user: OperatingUser | undefined
  /** The superuser's password; without one, every local connection is trusted. */
  password?: string
  /** Whether the files must be on disk before the promise resolves. */
  durable: boolean
}

/** Makes an empty UTF-8 cluster in `folder`, which must not exist. Raises `StartError` with initdb's reason. */
export async function initializeCluster(specification: ClusterSpecification): Promise<void> {
  const { binaries, folder, user, password, durable } = specification
  mkdirSync(folder, { mode: 0o700 })
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const parameters = ['-D', folder, '-U', SUPERUSER, '-E', 'UTF8', '--no-instructions']
  parameters.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${SYSTEM_LOCALE}`)
  if (!durable) parameters.push('--no-sync')
  const passwordFile = `${folder}.password`
  try {
    if (password === undefined) parameters.push('--auth=trust')
    else {
      writeFileSync(passwordFile, password, { mode: 0o600 })
      if (user !== undefined) chownSync(passwordFile, user.uid, user.gid)
      parameters.push('--auth=scram-sha-256', `--pwfile=${passwordFile}`)
    }
    const { code, output } = await runProgram(binaries.initdb, parameters, user)
    if (code !== 0)
      throw new StartError(
        `Cannot make the database in ${folder}: ${reasonIn(output)} (initdb ended with ${code}).`,
      )
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Gives the superuser of a cluster that is not running a new password. */
export async function resetPassword(
  specification: Pick<ClusterSpecification, 'binaries' | 'folder' | 'user'>,
  password: string,
): Promise<void> {
  const { binaries, folder, user } = specification
  const parameters = ['--single', '-D', folder, '-c', 'password_encryption=scram-sha-256', 'postgres']
  const statement = `alter role ${SUPERUSER} password '${password}'\n`
  const { code, output } = await runProgram(binaries.postgres, parameters, user, statement)
  if (code !== 0) throw new StartError(`Cannot renew the password of ${folder}: ${reasonIn(output)}.`)
}

async function runProgram(
  program: string,
  parameters: string[],
  user: OperatingUser | undefined,
  input = '',
): Promise<{ code: number | string; output: string }> {
  const command = asOperatingUser(user, program, parameters)
  const child = spawn(command.program, command.parameters, {
    ...command.identity,
    cwd: '/',
    env: PROGRAM_ENVIRONMENT,
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  // A program that ends before it has read its input says why on its own.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? 'no exit code', output }))
  })
}

/** The line of a program's output that says why it failed: the first, as later ones complain of its effects. */
export function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const reason =
    lines.find((line) => /PANIC:|FATAL:|error:/.test(line)) ??
    lines.find((line) => /could not|cannot/i.test(line)) ??
    lines.at(-1)
  const advice = /No space left|free disk space/.test(output) ? '; the disk is full, free some space' : ''
  return (reason?.replace(/^.*?(?:FATAL|PANIC|error):\s*/, '').trim() ?? 'it gave no reason') + advice
}
