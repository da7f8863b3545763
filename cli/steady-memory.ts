import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the memory of a command that goes over everybody as small as it began. V8 lets what has not been collected yet
 * grow to several times what is held, since time is dearer than memory in most programs; not in one beside a server.
 */
export function keepMemorySteady(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
