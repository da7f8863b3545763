import { type Flow, findStep } from '../flow/flow.ts'
import { readPatch } from '../flow/judge.ts'
import { readable } from '../flow/judge-finishing.ts'
import type { Problem } from '../flow/problems.ts'
import { consentsGivenFor } from './consents.ts'
import type { ServiceContext } from './context.ts'

/** What a save has sent for its step, by a version of the flow. */
export interface ReadSave {
  /** The fields that can be read, as they are to be stored. */
  patch: Record<string, unknown>
  /** The others, as they were sent. */
  unreadable: Record<string, unknown>
  /** What is wrong with those. */
  faults: Problem[]
}

/** Reads what a save has sent for a step; undefined where the flow has no such step. */
export function readSave(
  { agent }: Pick<ServiceContext, 'agent'>,
  flow: Flow,
  { step, data, complete }: { step: string; data: Record<string, unknown>; complete: boolean },
): ReadSave | undefined {
  if (findStep(flow, step) === undefined) return undefined
  const read = readPatch(flow, step, data, complete ? 'finished' : 'draft')
  const faults = [...read.problems, ...consentsGivenFor({ flow, agent }, step, read.patch)]
  const patch = readable(read.patch, faults)
  const unreadable = Object.fromEntries(
    Object.entries(data).filter(([field]) => !Object.hasOwn(patch, field)),
  )
  return { patch, unreadable, faults }
}
