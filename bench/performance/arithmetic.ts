import os from 'node:os'
import { type Figures, table } from './report.ts'

const SESSIONS = 100_000_000
const SECONDS_PER_YEAR = 365 * 86_400
/** How much busier the busiest minutes are than the year's average: an assumption, not a measurement. */
const PEAK = 10

/** What the figures come to at a hundred million sessions a year; undefined until all have been measured. */
export function arithmeticOf(figures: Partial<Figures>): string | undefined {
  const { savesPerSecond, cpuMsPerSave, bytesPerSession, requestsPerSession } = figures
  if (!savesPerSecond || !cpuMsPerSave || !bytesPerSession || !requestsPerSession) return undefined
  const startsPerSecond = (SESSIONS / SECONDS_PER_YEAR) * PEAK
  const requestsPerSecond = startsPerSecond * requestsPerSession
  const rows = [
    ['bytes per session on disk', bytesPerSession.toFixed(0), 'measured'],
    ['on disk at 100 million sessions', `${((bytesPerSession * SESSIONS) / 1e9).toFixed(0)} GB`, 'product'],
    [
      `sessions begun per second, ${PEAK} × the average of 100 million a year`,
      startsPerSecond.toFixed(1),
      'assumed peak',
    ],
    ['requests per session', requestsPerSession.toFixed(1), 'measured, part wizard'],
    ['requests per second at that peak', requestsPerSecond.toFixed(0), 'product'],
    ['processor time of the server for a save, ms', cpuMsPerSave.toFixed(2), 'measured, 32 connections'],
    [
      'cores for the server processes, if every request cost what a save does',
      ((requestsPerSecond * cpuMsPerSave) / 1000).toFixed(2),
      'product',
    ],
    [
      `saves per second of this machine, all ${os.cpus().length} cores shared with Postgres and the load`,
      savesPerSecond.toFixed(0),
      'measured, 32 connections',
    ],
  ]
  return `## A hundred million sessions

${table(['', 'figure', 'from'], rows)}`
}
