import { type AIHarness, createAIHarness } from './ai-harness.ts'
import { answers } from './loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from './loopback-gateway.ts'
import { createTestDatabase } from './test-database.ts'

export interface AISetting {
  harness: AIHarness
  gateway: LoopbackGateway
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
    async close() {
      await harness.close()
      await gateway.close()
      await database.drop()
    },
  }
}
