// biome-ignore-all lint/performance/noBarrelFile: the one entry of a package.
export type { AdviceEvent } from './advice-stream.ts'
export { createOnboardingClient, type OnboardingClient, type OnboardingClientOptions } from './client.ts'
export { OnboardingError, type OnboardingErrorCode, type Problem } from './errors.ts'
export { type PlanQueue, withWaitingChanges } from './plan-queue.ts'
export { memoryStorage, type QueueStorage } from './queue-storage.ts'
export type { OfflineQueue, QueueSaveOptions, QueueState } from './queue-types.ts'
export { type QueuedSave, type Refusal, type RefusedSave, withWaitingSaves } from './queued-saves.ts'
export type * from './types.ts'
