const REGISTRY = Symbol.for('firststep.registry')

const holder = globalThis as typeof globalThis & { [REGISTRY]?: Map<string, unknown> }

/**
 * The one value of this name in the process, made by who asks first: a process may hold two copies of the code (a
 * bundle of pages and the server's sources), and what a module keeps for itself is there twice.
 */
export function oneInProcess<Value>(name: string, make: () => Value): Value {
  holder[REGISTRY] ??= new Map()
  const values = holder[REGISTRY]
  if (!values.has(name)) values.set(name, make())
  return values.get(name) as Value
}
