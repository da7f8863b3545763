import { type PartReport, progress, type Settings, table, type Verdict, verdictLines } from './report.ts'
import { percentile, sum } from './statistics.ts'
import { WAITS_FOR_AI, type Walked, walkWithMany } from './wizard.ts'

const MOST_PROCESSES = 4

/** The wizard's load over one process and more behind a proxy that gives no process two requests of a person in a row. */
export async function walkOverProcesses({ isQuick }: Settings): Promise<PartReport> {
  const counts = Array.from({ length: isQuick ? 2 : MOST_PROCESSES }, (_, place) => place + 1)
  const walked: [number, Walked][] = []
  for (const processes of counts) {
    progress(`processes: the wizard over ${processes}`)
    walked.push([processes, await walkWithMany({ isQuick, processes })])
  }
  const verdicts = walked.flatMap(([processes, walk]) => verdictsOf(processes, walk))
  const rows = walked.map(([processes, { seen, load }]) => {
    const milliseconds = [...seen.milliseconds].flatMap(([name, values]) =>
      WAITS_FOR_AI.includes(name) ? [] : values,
    )
    return [
      processes,
      sum([...seen.milliseconds.values()].map((values) => values.length)),
      percentile(milliseconds, 0.5).toFixed(1),
      percentile(milliseconds, 0.95).toFixed(1),
      percentile(milliseconds, 0.99).toFixed(1),
      load.serverCpuMs.toFixed(0),
    ]
  })
  const section = `## The wizard over several processes

Printed by \`npm run bench -- --parts processes\`: the load of the wizard's part, each time with so many server processes behind a proxy that hands every request to the next of them, and PgBouncer in transaction mode. Figures of time are of all requests that wait for no model; the processes share the machine's cores with the load, the proxy and Postgres.

${verdictLines(verdicts)}

${table(['processes', 'requests', 'p50 ms', 'p95 ms', 'p99 ms', 'servers, processor ms/user'], rows)}`
  return { section, verdicts }
}

function verdictsOf(processes: number, { seen, missing, load }: Walked): Verdict[] {
  const firstOf = ([problem]: string[]) => (problem === undefined ? '' : `; the first: ${problem}`)
  return [
    {
      claim: `over ${processes}, no request failed (${seen.errors.length} did${firstOf(seen.errors)})`,
      holds: seen.errors.length === 0,
    },
    {
      claim: `over ${processes}, each of ${load.count} users has one session in the database, completed, with all answers as they were sent (${missing.length} have not${firstOf(missing)})`,
      holds: missing.length === 0,
    },
  ]
}
