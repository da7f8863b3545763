import { expect, test } from 'vitest'
import { defineFlow } from '#lib/flow/define-flow.ts'
import { field } from '#lib/flow/field.ts'
import { FlowFault } from '#lib/flow/flow-fault.ts'

// biome-ignore lint/suspicious/noExplicitAny: faults are those of who has no types, or goes around them
export type Untyped = any

export const text = (options: object = {}): Untyped => field.text({ max: 9, ...options } as never)
export const begin = (head: object = {}): Untyped => defineFlow({ id: 'shop', version: 1, ...head } as never)

/** What is done wrongly, how, and the line that it is refused with. */
export type Fault = [wrong: string, define: () => unknown, line: string]

/** Shows that each is refused in its one line, by an error that both copies of the code know. */
export function refused(faults: readonly Fault[]): void {
  test.each(faults)('%s', (_, define, line) => {
    let fault: unknown
    try {
      define()
    } catch (error) {
      fault = error
    }
    expect(FlowFault.isInstance(fault)).toBe(true)
    expect((fault as Error).message).toBe(line)
    expect(line).not.toContain('\n')
  })
}
