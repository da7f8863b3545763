/** Work that several callers share: one runs it, all follow it, and it stops when nobody is left. */
export interface Flights<Event, Result> {
  /**
   * Follows the work of that key, starting it when nobody does yet. Events so far are replayed first.
   * Resolves with the result, or with `undefined` at `deadline` (a reading of performance.now()).
   * Raises the signal's reason when the caller leaves.
   */
  follow(key: string, work: Work<Event, Result>, caller: FlightCaller<Event>): Promise<Result | undefined>
}

export type Work<Event, Result> = (flight: {
  signal: AbortSignal
  emit: (event: Event) => void
  /** Lets others join the flight, and have its result at once, until this has settled. */
  linger: (work: Promise<unknown>) => void
}) => Promise<Result>

export interface FlightCaller<Event> {
  signal?: AbortSignal
  deadline: number
  onEvent: (event: Event) => void
}

interface Flight<Event, Result> {
  events: Event[]
  listeners: Set<(event: Event) => void>
  controller: AbortController
  result: Promise<Result>
  hasLanded: boolean
}

export function createFlights<Event, Result>(): Flights<Event, Result> {
  const flights = new Map<string, Flight<Event, Result>>()

  function start(key: string, work: Work<Event, Result>): Flight<Event, Result> {
    const controller = new AbortController()
    const listeners = new Set<(event: Event) => void>()
    const events: Event[] = []
    const emit = (event: Event) => {
      events.push(event)
      for (const listener of listeners) listener(event)
    }
    const lingering: Promise<unknown>[] = []
    const linger = (work: Promise<unknown>) => void lingering.push(work)
    const result = work({ signal: controller.signal, emit, linger })
    const flight = { events, listeners, controller, result, hasLanded: false }
    const land = async () => {
      flight.hasLanded = true
      await Promise.allSettled(lingering)
      forget(key, flight)
    }
    result.then(land, land)
    flights.set(key, flight)
    return flight
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
      try {
        return await Promise.race([flight.result, ended])
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
