import type { AI } from '#lib/ai/ai.ts'
import type { RecommendationsInput } from '#lib/ai/recommendation-ladder.ts'
import type { LadderTiming } from '#lib/ai/timing.ts'
import { type AIHarness, createAIHarness, NO_HEDGE, recommendationsInput } from './ai-harness.ts'
import { answers } from './loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from './loopback-gateway.ts'
import { createTestDatabase } from './test-database.ts'

export interface AISetting {
  harness: AIHarness
  gateway: LoopbackGateway
  /** What a test begins with: a sound gateway that nobody has called, and somebody new with a session and its question. */
  begin(
    timing?: Partial<LadderTiming>,
  ): Promise<{ ai: AI; user: { id: string }; input: RecommendationsInput }>
  close(): Promise<void>
}

/** A database, a harness over it and a gateway that answers soundly, for the tests of a file. */
export async function openAISetting(): Promise<AISetting> {
  const database = await createTestDatabase()
  const harness = createAIHarness(database.connectionString)
  const gateway = await startLoopbackGateway(answers())
  return {
    harness,
    gateway,
    async begin(timing = NO_HEDGE) {
      gateway.calls.length = 0
      gateway.behave(answers())
      const user = await harness.createUser()
      const input = recommendationsInput({ sessionId: await harness.createSession(user.id) })
      return { ai: harness.createAI({ baseURL: gateway.baseURL, timing }), user, input }
    },
    async close() {
      await harness.close()
      await gateway.close()
      await database.drop()
    },
  }
}
