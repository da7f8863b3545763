import { write, writeSync } from 'node:fs'
import { oneInProcess } from '../process-registry.ts'

const STANDARD_OUTPUT = 1
const CHARACTERS_WRITTEN_TOGETHER = 4_096
const WRITTEN_WITHIN_MS = 500
/** Minutes of a busy process; a reader that hangs must not take the process's memory. */
const MAX_HELD_BYTES = 16 * 1024 * 1024
/** A full pipe is tried again after so long. */
const FULL_PIPE_MS = 100
/** A reader that takes nothing for so long is not waited for by a process that ends. */
const LAST_WORDS_PATIENCE_MS = 1_000

const NOTHING = Buffer.alloc(0)

/** Whether the reader is merely slow; whatever else fails (no reader, no terminal, no space) loses what was written. */
const isFull = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code === 'EAGAIN'

function createStandardOutput(): { write(line: string): void } {
  let gathered = ''
  /** What was taken from the gathered lines and has not left yet. */
  let leaving: Buffer = NOTHING
  let isUnderWay = false
  let isAwaited = false

  function writeWithin(milliseconds: number): void {
    if (isAwaited) return
    isAwaited = true
    setTimeout(() => {
      isAwaited = false
      writeOut()
    }, milliseconds).unref()
  }

  function take(): Buffer {
    if (leaving.length > 0) return leaving
    const taken = Buffer.from(gathered)
    gathered = ''
    return taken
  }

  function writeOut(): void {
    if (isUnderWay) return
    leaving = take()
    if (leaving.length === 0) return
    isUnderWay = true
    write(STANDARD_OUTPUT, leaving, (error, written) => {
      isUnderWay = false
      if (isFull(error)) return writeWithin(FULL_PIPE_MS)
      leaving = error ? NOTHING : leaving.subarray(written)
      if (leaving.length > 0 || gathered.length >= CHARACTERS_WRITTEN_TOGETHER) writeOut()
      else if (gathered !== '') writeWithin(WRITTEN_WITHIN_MS)
    })
  }

  function writeLastWords(): void {
    // What is under way leaves by itself.
    if (isUnderWay) leaving = NOTHING
    let takenAtMs = performance.now()
    for (leaving = take(); leaving.length > 0; leaving = take()) {
      try {
        leaving = leaving.subarray(writeSync(STANDARD_OUTPUT, leaving))
        takenAtMs = performance.now()
      } catch (error) {
        if (!isFull(error) || performance.now() - takenAtMs >= LAST_WORDS_PATIENCE_MS) return
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FULL_PIPE_MS)
      }
    }
  }

  process.on('exit', writeLastWords)
  return {
    write(line) {
      if (gathered.length + leaving.length + line.length > MAX_HELD_BYTES) return
      gathered += line
      // While something is leaving, what comes behind it waits for its end.
      if (gathered.length >= CHARACTERS_WRITTEN_TOGETHER && leaving.length === 0) writeOut()
      else writeWithin(WRITTEN_WITHIN_MS)
    },
  }
}

/**
 * Takes lines to standard output: several at once, since a write costs more than a line, and the rest at the exit. What
 * nobody reads is held up to a bound and lost beyond it, and so is what cannot be written: neither ends the process, nor
 * keeps it from ending.
 */
export function writeToStandardOutput(line: string): void {
  oneInProcess('standard output', createStandardOutput).write(line)
}
