import { type Handlers, handlersOf } from '#lib/http/route.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

/** Every route file's exports: the appliance answers by the path that was asked. */
export const HANDLERS: Handlers = handlersOf((request) => servedFirststep().handler(request))
