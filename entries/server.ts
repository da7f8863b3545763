// biome-ignore-all lint/performance/noBarrelFile: an entry of the package.
export { ConfigurationError } from '#lib/environment.ts'
export { ApiError, type ErrorCode } from '#lib/errors.ts'
export type { Api, InProcess } from '#lib/firststep/api.ts'
export type { Firststep, FirststepOptions, GateOptions } from '#lib/firststep/public.ts'
export { createFirststep } from '#lib/firststep.ts'
export type { EventAttempt, EventData, OnboardingEvent } from '#lib/flow/event-types.ts'
export type { SessionOf } from '#lib/flow/session-types.ts'
export { MissingPackageError } from '#lib/optional-package.ts'
