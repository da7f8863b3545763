import { readdirSync, readFileSync } from 'node:fs'

/** What the kernel knows of processes; Linux alone has it (proc(5)). */
const TICKS_PER_SECOND = 100

/** Processor time that a process and its threads have used, in milliseconds. */
export function cpuMs(processId: number): number {
  const fields = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

function kilobytes(file: string, field: string): number {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))
  return Number(found?.[1] ?? 0)
}

/** Memory that a process holds, pages that it shares with others included. */
export const residentMegabytes = (processId: number) => kilobytes(`/proc/${processId}/status`, 'VmRSS') / 1024

/** Memory of a process, of what it shares with others only its part: sums over processes count nothing twice. */
export const proportionalMegabytes = (processId: number) =>
  kilobytes(`/proc/${processId}/smaps_rollup`, 'Pss') / 1024

/** A process and all that it and its children have started. */
export function familyOf(processId: number): number[] {
  const children = readdirSync(`/proc/${processId}/task`).flatMap((thread) =>
    readFileSync(`/proc/${processId}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return [processId, ...children.flatMap(familyOf)]
}
