/** Whether a promise held in this run. */
export interface Verdict {
  claim: string
  holds: boolean
}

/** What a part has to say: its section of docs/performance.md, and which promises held. */
export interface PartReport {
  section: string
  verdicts: Verdict[]
}

/** What a run is told: as little as shows that everything works, and which tree to compare with. */
export interface Settings {
  isQuick: boolean
  before: string | undefined
}

export const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

export const verdictLines = (verdicts: Verdict[]): string =>
  verdicts.map(({ claim, holds }) => `- ${holds ? 'Kept' : '**Broken**'}: ${claim}`).join('\n')

/** Tells the console what happens, with the time since the start. */
export function progress(line: string): void {
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`)
}
