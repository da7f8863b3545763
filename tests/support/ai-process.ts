import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LadderTiming } from '#lib/ai/timing.ts'
import type { AnswerSource, DegradedReason } from '#lib/flow/response-shapes.ts'
import { processEnvironment } from './process-environment.ts'

/** What a server process of its own is to do: ask for industries, all at once. */
export interface AIProcessTask {
  connectionString: string
  baseURL: string
  /** Tells the processes apart at the gateway. */
  apiKey: string
  /** One question each, in turn. */
  userIds: string[]
  count: number
  /** All ask about one company, or each about its own. */
  identical: boolean
  budgetUsd: number
  leaseMs?: number
  timing?: Partial<LadderTiming>
  /** Sends every settlement twice. */
  settlesTwice: boolean
}

export interface AIProcessResult {
  bySource: Partial<Record<AnswerSource, number>>
  byReason: Partial<Record<DegradedReason, number>>
  alerts: string[]
  slowestMs: number
}

export interface AIProcess {
  child: ChildProcess
  /** What it printed at its end; rejects if it was killed. */
  result: Promise<AIProcessResult>
}

/** Starts a process with an AI of its own on the same database and gateway. */
export function startAIProcess(task: AIProcessTask): AIProcess {
  const script = fileURLToPath(new URL('./ai-process/run.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: processEnvironment(process.env),
  })
  async function read(): Promise<AIProcessResult> {
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    const [code, signal] = await once(child, 'close')
    if (code !== 0) throw new Error(`The process ended with ${code ?? signal}: ${printed}`)
    return JSON.parse(printed) as AIProcessResult
  }
  return { child, result: read() }
}
