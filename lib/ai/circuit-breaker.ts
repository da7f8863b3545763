export type BreakerState = 'closed' | 'open' | 'half_open'

/** Decides per model whether it is worth asking. */
export interface CircuitBreaker {
  /** Whether the model may be asked now; after a rest, exactly one caller gets a yes until it reports. */
  admits(model: string): boolean
  /** Reports how an admitted call ended; `unknown` when the caller left before the model could show. */
  report(model: string, outcome: 'success' | 'failure' | 'unknown'): void
}

interface BreakerOptions {
  /** Milliseconds, monotonic. */
  now: () => number
  failuresToOpen?: number
  restMs?: number
  onChange?: (model: string, state: BreakerState) => void
}

interface Circuit {
  state: BreakerState
  consecutiveFailures: number
  openedAt: number
}

/** A model that fails or loses its race several times in a row is left alone for a while, then tried once. */
export function createCircuitBreaker({
  now,
  failuresToOpen = 5,
  restMs = 30_000,
  onChange,
}: BreakerOptions): CircuitBreaker {
  const circuits = new Map<string, Circuit>()

  function circuitOf(model: string): Circuit {
    const circuit = circuits.get(model) ?? { state: 'closed', consecutiveFailures: 0, openedAt: 0 }
    circuits.set(model, circuit)
    return circuit
  }

  function enter(model: string, circuit: Circuit, state: BreakerState): void {
    if (state === 'open') circuit.openedAt = now()
    if (circuit.state === state) return
    circuit.state = state
    onChange?.(model, state)
  }

  return {
    admits(model) {
      const circuit = circuitOf(model)
      if (circuit.state === 'closed') return true
      if (circuit.state === 'half_open' || now() - circuit.openedAt < restMs) return false
      enter(model, circuit, 'half_open')
      return true
    },

    report(model, outcome) {
      const circuit = circuitOf(model)
      if (outcome === 'success') {
        circuit.consecutiveFailures = 0
        enter(model, circuit, 'closed')
      } else if (outcome === 'failure') {
        circuit.consecutiveFailures += 1
        const opens = circuit.state !== 'closed' || circuit.consecutiveFailures >= failuresToOpen
        if (opens) enter(model, circuit, 'open')
      } else if (circuit.state === 'half_open') {
        // The trial showed nothing: the next caller tries, without another rest.
        circuit.state = 'open'
        circuit.openedAt = now() - restMs
      }
    },
  }
}
