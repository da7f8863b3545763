import { createFirststep, type Firststep } from './firststep.ts'
import { oneInProcess } from './process-registry.ts'

const place = oneInProcess('served', (): { firststep?: Firststep } => ({}))

/** Says which one the pages of this process show: the appliance's server does at its start. */
export function serve(firststep: Firststep): void {
  place.firststep = firststep
}

/**
 * The appliance's own Firststep, for its pages and route files, which Next bundles apart from the server: the server's,
 * and where Next runs without it, one made of the environment.
 */
export function servedFirststep(): Firststep {
  place.firststep ??= createFirststep({ servesDeclaredPaths: true, jobs: 'external' })
  return place.firststep
}
