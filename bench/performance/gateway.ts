import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { type AnswerOptions, answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { startLoopbackGateway } from '#tests/support/loopback-gateway.ts'

export interface BenchGateway {
  environment: Record<string, string>
  stop(): Promise<unknown>
}

/** A gateway on a thread of its own, so that neither it nor the load waits for the other. */
export async function startGateway(
  speed: Pick<AnswerOptions, 'firstTokenMs' | 'tokensPerSecond' | 'tickMs'>,
): Promise<BenchGateway> {
  const worker = new Worker(new URL(import.meta.url), { workerData: speed })
  const [baseURL] = await once(worker, 'message')
  return {
    environment: {
      AI_GATEWAY_API_KEY: 'bench-key',
      AI_GATEWAY_BASE_URL: baseURL,
      AI_BUDGET_USD_PER_DAY: '1000',
      AI_BUDGET_USD_PER_USER_PER_DAY: '100',
    },
    stop: () => worker.terminate(),
  }
}

if (!isMainThread) {
  const gateway = await startLoopbackGateway(answers(workerData))
  parentPort?.postMessage(gateway.baseURL)
}
