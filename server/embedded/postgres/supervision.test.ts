import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Exit, Postmaster } from './postmaster.ts'
import { startOnFreePort, supervise } from './supervision.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A Postgres that dies when it is told to. */
function mortal() {
  const { promise: exited, resolve } = Promise.withResolvers<Exit>()
  const die = () => resolve({ code: 1, signal: null })
  const postmaster: Postmaster = {
    pid: 1,
    exited,
    unref: () => undefined,
    lastWords: () => '',
    stop: async () => die(),
  }
  return { postmaster, die }
}

/** Starts that meet trouble so many times first. */
function troubled(times: number, message = 'FATAL: could not bind: Address already in use') {
  const ports: number[] = []
  const start = async (port: number): Promise<Postmaster> => {
    ports.push(port)
    if (ports.length <= times) throw new Error(message)
    return mortal().postmaster
  }
  return { start, ports }
}

test('a start that meets trouble three times succeeds the fourth time, and there is no fifth', async () => {
  const passing = troubled(3)
  expect((await startOnFreePort(passing.start, 0)).port).toBe(passing.ports[3])
  const lasting = troubled(4)
  await expect(startOnFreePort(lasting.start, 0)).rejects.toThrow('Address already in use')
  expect(lasting.ports).toHaveLength(4)
})

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** Lets Postgres die, and once more after each of these times; how often it was started again. */
async function restartsOf(pausesMs: number[]): Promise<{ restarts: number; isGone: boolean }> {
  let current = mortal()
  let restarts = 0
  let isGone = false
  const start = async () => {
    restarts++
    current = mortal()
    return current.postmaster
  }
  const { exited, stop } = supervise(current.postmaster, start, log)
  void exited.then(() => (isGone = true))
  for (const pauseMs of [0, ...pausesMs]) {
    vi.advanceTimersByTime(pauseMs)
    current.die()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const seen = { restarts, isGone }
  await stop()
  return seen
}

test('a Postgres that dies five times in ten minutes is started again each time, and not the sixth', async () => {
  const fiveDeaths = Array<number>(4).fill(120_000)
  expect(await restartsOf(fiveDeaths)).toEqual({ restarts: 5, isGone: false })
  expect(await restartsOf([...fiveDeaths, 120_000])).toEqual({ restarts: 5, isGone: true })
  // The first death is longer ago then.
  expect(await restartsOf([...fiveDeaths, 120_001])).toEqual({ restarts: 6, isGone: false })
})
