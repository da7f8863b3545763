import { type ChildProcess, spawn } from 'node:child_process'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'

/** The product as a process of its own, API only. */
export interface Product {
  origin: string
  port: number
  pid: number
  exited: Promise<number | null>
  hasExited(): boolean
  /** Sends a signal and resolves when the process is gone, with its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const READY_WITHIN_MS = 180_000

/** Starts `server/main.ts --api-only` and resolves when it says that it is ready; raises its own reason if it does not. */
export async function startProduct(
  environment: Record<string, string>,
  { port, preload }: { port?: number; preload?: string } = {},
): Promise<Product> {
  const chosenPort = port ?? (await findFreePort())
  const child = spawn(
    process.execPath,
    [...(preload ? ['--import', preload] : []), 'server/main.ts', '--api-only'],
    {
      env: {
        PATH: process.env.PATH,
        LOG_LEVEL: 'silent',
        RATE_LIMIT_SCALE: '100000',
        ...environment,
        PORT: String(chosenPort),
      } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  let hasExited = false
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      process.off('exit', killWithUs)
      hasExited = true
      resolve(code)
    })
  })
  await untilReady(child, exited, (chunk) => {
    output += chunk
    return output
  })
  return {
    origin: `http://127.0.0.1:${chosenPort}`,
    port: chosenPort,
    pid: child.pid ?? 0,
    exited,
    hasExited: () => hasExited,
    end(signal) {
      child.kill(signal)
      return exited
    },
  }
}

function untilReady(
  child: ChildProcess,
  exited: Promise<unknown>,
  collect: (chunk: string) => string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The product was not ready in time.')), READY_WITHIN_MS)
    const see = (chunk: Buffer) => {
      const output = collect(String(chunk))
      if (!output.includes('is ready at')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', see)
    child.stderr?.on('data', see)
    void exited.then(() => reject(new Error(`The product ended before it was ready: ${collect('')}`)))
  })
}
