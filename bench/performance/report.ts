/** Whether a promise held in this run. */
export interface Verdict {
  claim: string
  holds: boolean
}

/** What a part has to say: its section of docs/performance.md, and which promises held. */
export interface PartReport {
  section: string
  verdicts: Verdict[]
  /** What the arithmetic of larger installations starts from. */
  figures?: Partial<Figures>
}

export interface Figures {
  savesPerSecond: number
  cpuMsPerSave: number
  bytesPerSession: number
  requestsPerSession: number
}

/** How long a run lasts: the whole, or as little as shows that everything works. */
export interface Settings {
  isQuick: boolean
  /** Part of the names of the endpoints that contestants are compared on. */
  endpoints: string
}

export const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

export const verdictLines = (verdicts: Verdict[]): string =>
  verdicts.map(({ claim, holds }) => `- ${holds ? 'Kept' : '**Broken**'}: ${claim}`).join('\n')

/** Tells the console what happens, with the time since the start. */
export function progress(line: string): void {
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`)
}
