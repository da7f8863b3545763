import { handlersOf } from '#lib/http/route.ts'
import type { Handlers } from '#lib/http-methods.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

/** Every route file's exports: the appliance answers by the path that was asked. */
export const HANDLERS: Handlers = handlersOf((request) => servedFirststep().handler(request))
