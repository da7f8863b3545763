import { expect, test, vi } from 'vitest'
import { createFlights } from './flights.ts'

const soon = () => performance.now() + 1_000
const silent = { deadline: 0, onEvent: () => {} }

test('all who ask while the work goes on share it, and hear everything from its beginning', async () => {
  const flights = createFlights<string, number>()
  const gate = Promise.withResolvers<void>()
  const work = vi.fn(async ({ emit }: { emit: (event: string) => void }) => {
    emit('first')
    await gate.promise
    emit('second')
    return 7
  })
  const heard: string[][] = [[], []]
  const callers = heard.map((events) =>
    flights.follow('key', work, { deadline: soon(), onEvent: (event) => events.push(event) }),
  )
  gate.resolve()
  expect(await Promise.all(callers)).toEqual([
    { result: 7, isFirst: true },
    { result: 7, isFirst: false },
  ])
  expect(heard).toEqual([
    ['first', 'second'],
    ['first', 'second'],
  ])
  expect(work).toHaveBeenCalledTimes(1)
  await flights.follow('key', work, { ...silent, deadline: soon() })
  expect(work).toHaveBeenCalledTimes(2)
})

test('the work stops when the last caller leaves, not before', async () => {
  const flights = createFlights<never, undefined>()
  let stopped = false
  const work = ({ signal }: { signal: AbortSignal }) =>
    new Promise<undefined>((resolve) => {
      signal.addEventListener('abort', () => {
        stopped = true
        resolve(undefined)
      })
    })
  const leaving = [new AbortController(), new AbortController()]
  const callers = leaving.map(({ signal }) =>
    flights.follow('key', work, { ...silent, deadline: soon(), signal }).catch((reason: unknown) => reason),
  )
  leaving[0]?.abort('gone')
  expect(await callers[0]).toBe('gone')
  expect(stopped).toBe(false)
  leaving[1]?.abort('gone too')
  expect(await callers[1]).toBe('gone too')
  expect(stopped).toBe(true)
})

test('a caller whose time is up gets nothing, and work that nobody waits for is not followed again', async () => {
  const flights = createFlights<never, string>()
  const never = vi.fn(() => new Promise<string>(() => {}))
  expect(await flights.follow('key', never, { ...silent, deadline: performance.now() + 10 })).toBeUndefined()
  expect(await flights.follow('key', async () => 'fresh', { ...silent, deadline: soon() })).toMatchObject({
    result: 'fresh',
  })
})

test('a failure reaches every caller and is not kept', async () => {
  const flights = createFlights<never, string>()
  const fail = () => Promise.reject(new Error('broken'))
  await expect(flights.follow('key', fail, { ...silent, deadline: soon() })).rejects.toThrow('broken')
  expect(await flights.follow('key', async () => 'fresh', { ...silent, deadline: soon() })).toMatchObject({
    result: 'fresh',
  })
})

test('a caller that fails to hear fails alone', async () => {
  const flights = createFlights<string, string>()
  const work = async ({ emit }: { emit: (event: string) => void }) => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    emit('item')
    return 'done'
  }
  const deaf = flights.follow('key', work, {
    deadline: soon(),
    onEvent: () => {
      throw new Error('closed')
    },
  })
  const other = flights.follow('key', work, { ...silent, deadline: soon() })
  await expect(deaf).rejects.toThrow('closed')
  expect(await other).toEqual({ result: 'done', isFirst: true })
})

test('the next flight is told what the one before came to, for about a second', async () => {
  vi.useFakeTimers()
  try {
    const flights = createFlights<never, number>()
    const told: (number | undefined)[] = []
    const follow = (result: number) =>
      flights.follow(
        'key',
        async ({ landed }) => {
          told.push(landed)
          return result
        },
        { ...silent, deadline: soon() },
      )
    await follow(1)
    await follow(2)
    vi.advanceTimersByTime(900)
    await follow(3)
    vi.advanceTimersByTime(1_100)
    await follow(4)
    expect(told).toEqual([undefined, 1, 2, undefined])
  } finally {
    vi.useRealTimers()
  }
})
