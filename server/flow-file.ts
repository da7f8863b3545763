import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkFlow, isDefined } from '#lib/flow/check-flow.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { FlowFault } from '#lib/flow/flow-fault.ts'
import { importAsBundlers } from './import-as-bundlers.ts'
import { placeOfError } from './place-of-error.ts'
import { StartError } from './start-error.ts'

/**
 * Loads the flow that a module exports as its default, relative to the folder that the server was started in. Raises
 * StartError, in one line that names the file, when it cannot be loaded or holds no flow that can be served.
 */
export async function loadFlowFile(file: string): Promise<Flow> {
  if (!existsSync(path.resolve(file)))
    throw new StartError(`There is no file ${file}, which is to hold the flow.`)
  const { default: flow } = await importAsBundlers(file).catch((cause: unknown) => {
    throw new StartError(`The flow of ${file} cannot be loaded: ${inOneLine(cause)}${placeOfError(cause)}`, {
      cause,
    })
  })
  if (!isDefined(flow))
    throw new StartError(`${file} has no flow: export the value of defineFlow(…) as its default.`)
  try {
    return checkFlow(flow)
  } catch (cause) {
    if (!FlowFault.isInstance(cause)) throw cause
    throw new StartError(`The flow of ${file} cannot be served: ${cause.message}`, { cause })
  }
}

const inOneLine = (cause: unknown) =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0]?.replace(/ imported from .*$/, '')
