/** Work that several callers share: one runs it, all follow it, and it stops when nobody is left. */
export interface Flights<Event, Result> {
  /**
   * Follows the work of that key, starting it when nobody does yet. Events so far are replayed first.
   * Resolves with what it came to, or with `undefined` at `deadline` (a reading of performance.now()).
   * Raises the signal's reason when the caller leaves.
   */
  follow(
    key: string,
    work: Work<Event, Result>,
    caller: FlightCaller<Event>,
  ): Promise<Followed<Result> | undefined>
}

export type Work<Event, Result> = (flight: {
  signal: AbortSignal
  emit: (event: Event) => void
  /** What the flight before came to, if it has landed within the last second: its callers may still be storing it. */
  landed: Result | undefined
}) => Promise<Result>

export interface FlightCaller<Event> {
  signal?: AbortSignal
  deadline: number
  onEvent: (event: Event) => void
}

export interface Followed<Result> {
  result: Result
  /** Whether this caller is the first whom the result reaches: what is done once is that caller's to do. */
  isFirst: boolean
}

interface Flight<Event, Result> {
  events: Event[]
  listeners: Set<(event: Event) => void>
  controller: AbortController
  result: Promise<Result>
  hasLanded: boolean
  hasFirst: boolean
}

const HELD_AFTER_LANDING_MS = 1_000

export function createFlights<Event, Result>(): Flights<Event, Result> {
  const flights = new Map<string, Flight<Event, Result>>()
  const landed = new Map<string, Result>()

  function start(key: string, work: Work<Event, Result>): Flight<Event, Result> {
    const controller = new AbortController()
    const listeners = new Set<(event: Event) => void>()
    const events: Event[] = []
    const emit = (event: Event) => {
      events.push(event)
      for (const listener of listeners) listener(event)
    }
    const result = work({ signal: controller.signal, emit, landed: landed.get(key) })
    const flight = { events, listeners, controller, result, hasLanded: false, hasFirst: false }
    const land = () => {
      flight.hasLanded = true
      forget(key, flight)
    }
    result.then((value) => {
      land()
      hold(key, value)
    }, land)
    flights.set(key, flight)
    return flight
  }

  function hold(key: string, result: Result): void {
    landed.set(key, result)
    setTimeout(() => {
      if (landed.get(key) === result) landed.delete(key)
    }, HELD_AFTER_LANDING_MS).unref()
  }

  function forget(key: string, flight: Flight<Event, Result>): void {
    if (flights.get(key) === flight) flights.delete(key)
  }

  return {
    async follow(key, work, { signal, deadline, onEvent }) {
      signal?.throwIfAborted()
      const { promise: ended, resolve, reject } = Promise.withResolvers<undefined>()
      const listen = (event: Event) => {
        try {
          onEvent(event)
        } catch (error) {
          // It is this caller's own failure, not that of the others.
          reject(error)
        }
      }
      const flight = flights.get(key) ?? start(key, work)
      for (const event of [...flight.events]) listen(event)
      flight.listeners.add(listen)
      const timer = setTimeout(() => resolve(undefined), Math.max(0, deadline - performance.now()))
      const onAbort = () => reject(signal?.reason)
      signal?.addEventListener('abort', onAbort)
      const arrived = flight.result.then((result) => ({ result }))
      try {
        const arrival = await Promise.race([arrived, ended])
        if (arrival === undefined) return undefined
        const isFirst = !flight.hasFirst
        flight.hasFirst = true
        return { ...arrival, isFirst }
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
        flight.listeners.delete(listen)
        if (flight.listeners.size === 0 && !flight.hasLanded) {
          // Nobody waits: the next caller starts afresh rather than follow work that is being stopped.
          forget(key, flight)
          flight.controller.abort('cancelled')
        }
      }
    },
  }
}
