import { assembleFirststep } from './firststep/assembled.ts'
import type { Firststep, FirststepOptions } from './firststep/public.ts'
import type { defaultFlow } from './flow/default-flow.ts'
import type { Flow } from './flow/flow.ts'

/**
 * Makes a Firststep of its options, and of the environment for what they do not say. Nothing is read or connected to
 * before the first use, so that a build may load it; a flow that cannot be served raises FlowFault at once.
 */
export function createFirststep<Asked extends Flow = typeof defaultFlow>(
  options: FirststepOptions<Asked> = {},
): Firststep<Asked> {
  return assembleFirststep(options)
}
