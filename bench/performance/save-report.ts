import { ENDPOINTS } from './contestants.ts'
import { type PartReport, table, type Verdict, verdictLines } from './report.ts'
import { median, ratioOf, sum } from './statistics.ts'

type Figure = 'requestsPerSecond' | 'p99Ms' | 'serverMsPerRequest' | 'postgresMsPerRequest'

/** What one contestant did in one slice of time. */
export interface Slice extends Record<Figure, number> {
  endpoint: string
  contestant: string
  errors: number
}

/** What a contestant's saves write. */
export interface Written {
  heapOnlyShare: number
  walBytesPerSave: number
}

const FIGURES: [string, Figure, number][] = [
  ['requests/s', 'requestsPerSecond', 0],
  ['p99 ms', 'p99Ms', 1],
  ['server, processor ms/request', 'serverMsPerRequest', 3],
  ['Postgres, processor ms/request', 'postgresMsPerRequest', 3],
]

const LEAST_HEAP_ONLY = 0.9

interface Promised {
  claim: string
  endpoint: string
  figure: Figure
  to: string
  /** Of the other's figure. */
  least?: number
  most?: number
}

const PROMISED: Promised[] = [
  {
    claim: 'saves a second',
    endpoint: 'PUT progress',
    figure: 'requestsPerSecond',
    to: 'bare',
    least: 0.6,
  },
  { claim: 'a save’s p99', endpoint: 'PUT progress', figure: 'p99Ms', to: 'bare', most: 1.6 },
  {
    claim: 'Postgres’s processor time for a save',
    endpoint: 'PUT progress',
    figure: 'postgresMsPerRequest',
    to: 'bare',
    most: 2.2,
  },
  { claim: 'reads a second', endpoint: 'GET session', figure: 'requestsPerSecond', to: 'bare', least: 0.85 },
  { claim: 'a read’s p99', endpoint: 'GET session', figure: 'p99Ms', to: 'bare', most: 1.3 },
  { claim: 'saves a second', endpoint: 'PUT progress', figure: 'requestsPerSecond', to: 'next', least: 1.6 },
  {
    claim: 'saves a second',
    endpoint: 'PUT progress',
    figure: 'requestsPerSecond',
    to: 'before',
    least: 0.95,
  },
  {
    claim: 'Postgres’s processor time for a save',
    endpoint: 'PUT progress',
    figure: 'postgresMsPerRequest',
    to: 'before',
    most: 1,
  },
  {
    claim: 'the server’s processor time for a save',
    endpoint: 'PUT progress',
    figure: 'serverMsPerRequest',
    to: 'before',
    most: 1,
  },
]

interface Compared {
  slices: Slice[]
  written: ReadonlyMap<string, Written>
  /** Of the contestants, the product's own first. */
  names: string[]
  load: { connections: number; sessions: number; rounds: number; seconds: number; saves: number }
}

/** The section about saves: every figure of every contestant, and which promises held. */
export function reportSaves({ slices, written, names, load }: Compared): PartReport {
  const of = (endpoint: string, contestant: string, figure: Figure) =>
    slices
      .filter((slice) => slice.endpoint === endpoint && slice.contestant === contestant)
      .map((slice) => slice[figure])
  const ratio = (endpoint: string, figure: Figure, to: string) =>
    ratioOf(of(endpoint, 'now', figure), of(endpoint, to, figure))

  const cell = (endpoint: string, name: string, figure: Figure, digits: number) => {
    const measured = of(endpoint, name, figure)
    if (measured.length === 0) return ''
    const value = median(measured).toFixed(digits)
    if (name === 'now') return value
    const { paired, low, high } = ratio(endpoint, figure, name)
    return `${value}: ${paired.toFixed(2)} × (${low.toFixed(2)}–${high.toFixed(2)})`
  }
  const rows = Object.keys(ENDPOINTS).flatMap((endpoint) =>
    FIGURES.map(([title, figure, digits]) => [
      endpoint,
      title,
      ...names.map((name) => cell(endpoint, name, figure, digits)),
    ]),
  )
  const ofWritten = (title: string, show: (saves: Written) => string) => [
    'PUT progress',
    title,
    ...names.map((name) => {
      const saves = written.get(name)
      return saves === undefined ? '' : show(saves)
    }),
  ]
  rows.push(
    ofWritten('heap-only updates', ({ heapOnlyShare }) => `${(heapOnlyShare * 100).toFixed(1)} %`),
    ofWritten('WAL, bytes/request', ({ walBytesPerSave }) => walBytesPerSave.toFixed(0)),
  )

  const errors = sum(slices.map((slice) => slice.errors))
  const heapOnly = written.get('now')?.heapOnlyShare ?? 0
  const verdicts: Verdict[] = [
    { claim: `no request failed (${errors} did)`, holds: errors === 0 },
    {
      claim: `updates by saves are heap-only: ${(heapOnly * 100).toFixed(1)} %, at least ${LEAST_HEAP_ONLY * 100} %`,
      holds: heapOnly >= LEAST_HEAP_ONLY,
    },
    ...PROMISED.filter(({ to }) => names.includes(to)).map(({ claim, endpoint, figure, to, least, most }) => {
      const { paired } = ratio(endpoint, figure, to)
      const bound = least === undefined ? `at most ${most}` : `at least ${least}`
      return {
        claim: `${claim}: ${paired.toFixed(2)} × ${to}, ${bound}`,
        holds: paired >= (least ?? 0) && paired <= (most ?? Number.POSITIVE_INFINITY),
      }
    }),
  ]
  const { connections, sessions, rounds, seconds, saves } = load
  const section = `## What a save costs

Printed by \`npm run bench -- --parts save\`: ${connections} connections, ${sessions.toLocaleString('en')} sessions, the medians of ${rounds} slices of ${seconds} s each, in which what is compared takes turns; behind another's figure how many times it the product's own is, as the median of the rounds' ratios, and between what half of them lie. *Bare* is a server that only sets role and claims, updates one row of a small table under one policy and inserts into another, by the driver as its documentation uses it; *tight* runs the product's own statements with nothing around them; *next* serves the product's endpoints through Next's pipeline, where it is built. Processor time of Postgres is that of all its processes. Heap-only are those updates of sessions, of ${saves.toLocaleString('en')} saves more, for which no index was written.

${verdictLines(verdicts)}

${table(['endpoint', 'figure', ...names], rows)}`
  return { section, verdicts }
}
