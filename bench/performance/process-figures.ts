import { readdirSync, readFileSync } from 'node:fs'

/** What the kernel knows of processes; Linux alone has it (proc(5)). */
const TICKS_PER_SECOND = 100

/** Processor time that a process, its threads and the children it has outlived have used, in milliseconds. */
export function cpuMs(processId: number): number {
  const fields = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  return (ticks * 1000) / TICKS_PER_SECOND
}

/** Processor time of a process and of all that it and its children have started, in milliseconds. */
export function familyCpuMs(processId: number): number {
  try {
    const children = readdirSync(`/proc/${processId}/task`).flatMap((thread) =>
      readFileSync(`/proc/${processId}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return children.reduce((sum, child) => sum + familyCpuMs(Number(child)), cpuMs(processId))
  } catch {
    // It has ended meanwhile: from now on its parent's figure holds its time.
    return 0
  }
}
