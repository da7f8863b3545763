/** Where Node keeps what `fetch` sends with; its documentation of `fetch` names it. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1')

interface Dispatcher {
  close(): Promise<void>
}

/**
 * Ends the connections that `fetch` keeps for its next request, as a browser does that is closed; what is in flight
 * goes on. A server that stops gives each connection that is still open a second in which to ask once more.
 */
export function hangUp(): void {
  const held = Reflect.get(globalThis, DISPATCHER) as Dispatcher | undefined
  if (held === undefined) return
  Reflect.set(globalThis, DISPATCHER, new (held.constructor as new () => Dispatcher)())
  void held.close()
}
