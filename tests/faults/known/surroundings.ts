import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '#tests/support/browser.ts'
import { startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { type ProductProcess, startProduct } from '#tests/support/product-process.ts'
import type { RefusedStart, Surroundings } from './known-fault.ts'

const REFUSED_WITHIN_MS = 60_000

/** Starts each shared part when it is first asked for; `forEntry` gives one entry its own view, with its own end. */
export function createSurroundings() {
  let product: Promise<ProductProcess> | undefined
  let browser: Promise<Browser> | undefined

  return {
    forEntry(): { surroundings: Surroundings; end(): Promise<void> } {
      const cleanUps: (() => unknown)[] = []
      return {
        surroundings: {
          product: () => (product ??= startProduct()),
          async start(environment) {
            const own = await startProduct(environment)
            cleanUps.push(() => own.stop())
            return own
          },
          refusedStart,
          async gateway(behaviour) {
            const gateway = await startLoopbackGateway(behaviour)
            cleanUps.push(() => gateway.close())
            return gateway
          },
          browser: () => (browser ??= launchBrowser()),
          afterwards: (cleanUp) => cleanUps.push(cleanUp),
        },
        async end() {
          for (const cleanUp of cleanUps.reverse()) await cleanUp()
        },
      }
    },
    async end() {
      await (await browser)?.close()
      await (await product)?.stop()
    },
  }
}

async function refusedStart(environment: Record<string, string>): Promise<RefusedStart> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-refused-'))
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['server/main.ts', '--api-only'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      DATA_DIR: dataDirectory,
      LOG_LEVEL: 'silent',
      ...environment,
    },
  })
  let printed = ''
  child.stderr.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  let isLate = false
  const giveUp = setTimeout(() => {
    isLate = true
    child.kill('SIGTERM')
  }, REFUSED_WITHIN_MS)
  const [exitCode] = await once(child, 'close')
  clearTimeout(giveUp)
  const made = await readdir(dataDirectory)
  await rm(dataDirectory, { recursive: true, force: true })
  return {
    exitCode: isLate ? undefined : exitCode,
    lines: printed.split('\n').filter((line) => line !== ''),
    made,
    milliseconds: performance.now() - startedAt,
  }
}
