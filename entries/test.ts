// biome-ignore-all lint/performance/noBarrelFile: an entry of the package.
export type { ModelQuestion, RecordedAdvice } from '#testing/recorded-advice.ts'
export type { NewUser } from '#testing/signed-in-users.ts'
export {
  createTestFirststep,
  type TestAnswer,
  type TestFirststep,
  type TestOptions,
  type TestUser,
  type TimeSpan,
} from '#testing/test-firststep.ts'
export { startThrowawayPostgres, type ThrowawayPostgres } from '#testing/throwaway-postgres.ts'
