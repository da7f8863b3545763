import { readDocument } from '../docs/content/read-document.ts'

export interface Figures {
  people: number
  requests: number
  slowestMs: number
  cutOffSeconds: number
  budgetCalls: number
  budgetCapUsd: number
  budgetSpentUsd: number
}

/** Where a command has printed each figure, by the number that stands in the place of the first group. */
const SOURCES: Record<keyof Figures, { document: string; words: RegExp }> = {
  people: { document: 'docs/performance.md', words: /each of (\d+) users has one session in the database/ },
  requests: { document: 'docs/performance.md', words: /no request of (\d+) failed \(0 did\)/ },
  slowestMs: { document: 'docs/performance.md', words: /every p95 but AI's is at most (\d+) ms/ },
  cutOffSeconds: { document: 'docs/ai.md', words: /\| hangs before or after its headers[^|]*\| ([\d.]+) s/ },
  budgetCalls: { document: 'docs/ai.md', words: /In ([\d,]+) calls at once over three processes/ },
  budgetCapUsd: { document: 'docs/ai.md', words: /a cap of \$([\d.]+) was never passed/ },
  budgetSpentUsd: { document: 'docs/ai.md', words: /added up to the same money: \$([\d.]+) / },
}

let known: Figures | undefined

/** The figures of the home page, as commands printed them into the documents. Raises where one is not there. */
export function printedFigures(): Figures {
  known ??= Object.fromEntries(
    Object.entries(SOURCES).map(([name, { document, words }]) => {
      const printed = words.exec(readDocument(document))?.[1]
      if (printed === undefined) throw new Error(`${document} does not have the figure ${name}.`)
      return [name, Number(printed.replaceAll(',', ''))]
    }),
  ) as unknown as Figures
  return known
}
