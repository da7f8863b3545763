import { execFile } from 'node:child_process'
import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const ASK_EVERY_MS = 10

/** How long somebody waited for each `health/live`, in ascending order, asked from a process that does nothing else. */
export async function askWhetherAlive(origin: string, milliseconds: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    import.meta.filename,
    origin,
    String(milliseconds),
  ])
  return JSON.parse(stdout).toSorted((one: number, other: number) => one - other)
}

/** The value that this share of ascending values does not exceed. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.ceil(ascending.length * share) - 1] ?? Number.NaN
}

async function waitForAnswer(origin: string, agent: Agent): Promise<number> {
  const askedAt = performance.now()
  await new Promise<void>((resolve, reject) => {
    get(`${origin}/api/health/live`, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`health/live answered ${response.statusCode}.`))
      response.resume().once('end', resolve)
    }).once('error', reject)
  })
  return performance.now() - askedAt
}

// The event loop of whoever floods is busy, and would be measured with the server's.
if (import.meta.main) {
  const [origin = '', milliseconds] = process.argv.slice(2)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const waits: number[] = []
  const endsAt = performance.now() + Number(milliseconds)
  while (performance.now() < endsAt) {
    waits.push(await waitForAnswer(origin, agent))
    await sleep(ASK_EVERY_MS)
  }
  agent.destroy()
  process.stdout.write(JSON.stringify(waits))
}
