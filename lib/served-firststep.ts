import { type AssembledFirststep, assembleFirststep } from './firststep/assembled.ts'
import { oneInProcess } from './process-registry.ts'

const place = oneInProcess('served', (): { firststep?: AssembledFirststep } => ({}))

/** Says which one the pages of this process show: the appliance's server does at its start. */
export function serve(firststep: AssembledFirststep): void {
  place.firststep = firststep
}

/**
 * The appliance's own Firststep, for its pages and route files, which Next bundles apart from the server: the server's,
 * and where Next runs without it, one made of the environment.
 */
export function servedFirststep(): AssembledFirststep {
  place.firststep ??= assembleFirststep({ servesDeclaredPaths: true, jobs: 'external' })
  return place.firststep
}
