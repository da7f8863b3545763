import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { asOperatingUser, chooseOperatingUser } from '#server/embedded/postgres/operating-user.ts'

/** Where a program of the system stands; raises an Error that says which Debian package brings it. */
export function findProgram(name: string, debianPackage: string): string {
  const search = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`
  const { stdout } = spawnSync('/bin/sh', ['-c', 'command -v "$0"', name], {
    env: { ...process.env, PATH: search },
    encoding: 'utf8',
  })
  const found = stdout.trim()
  if (found === '') throw new Error(`${name} is missing: apt-get install ${debianPackage}`)
  return found
}

export interface RunningProgram {
  stop(): Promise<void>
}

/** Starts a program of the system as a user that is not root, and waits until it listens. */
export async function startProgram(
  program: string,
  parameters: string[],
  port: number,
): Promise<RunningProgram> {
  const command = asOperatingUser(chooseOperatingUser('/nonexistent'), program, parameters)
  const child = spawn(command.program, command.parameters, { ...command.identity, cwd: '/', stdio: 'ignore' })
  const killOnExit = () => child.kill('SIGKILL')
  process.once('exit', killOnExit)
  const stop = () => {
    process.off('exit', killOnExit)
    return stopChild(child)
  }
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) break
    if (await listens(port)) return { stop }
    await sleep(25)
  }
  await stop()
  throw new Error(`${program} does not listen on port ${port}`)
}

/** Ends a child and waits for it. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exited
}

/** Whether something takes connections on a port of 127.0.0.1. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const settle = (value: boolean) => {
      socket.destroy()
      resolve(value)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
}
