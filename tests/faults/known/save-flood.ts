import type { Person } from './person.ts'

const SAVING_AT_ONCE = 4

/** A text that took a second to normalise. */
export const MARKS = `a${'\u0301'.repeat(15_000)}${'\u0316'.repeat(15_000)}`

export interface SaveFlood {
  count: number
  /** How many of them had which status and code of a field. */
  answers: Map<string, number>
}

/** Saves a description as fast as it goes, whatever is answered, until what happens meanwhile is over. */
export async function floodWithSaves<Result>(
  person: Person,
  description: string,
  meanwhile: Promise<Result>,
): Promise<[SaveFlood, Result]> {
  let isOver = false
  const over = meanwhile.finally(() => {
    isOver = true
  })
  const flood: SaveFlood = { count: 0, answers: new Map() }
  async function keepSaving() {
    while (!isOver) {
      const { status, body } = await person.save('company', { description }, { complete: false })
      const answer = JSON.stringify([status, body.errors?.[0]?.code])
      flood.count += 1
      flood.answers.set(answer, (flood.answers.get(answer) ?? 0) + 1)
    }
  }
  const [result] = await Promise.all([over, ...Array.from({ length: SAVING_AT_ONCE }, keepSaving)])
  return [flood, result]
}
