import type { Writable } from 'node:stream'

const SHOWN_AFTER_MS = 2_000
const REDRAWN_EVERY_MS = 500
const CLEAR_LINE = '\r\x1b[K'

/** The one line that says what is under way and for how long. */
export interface Progress {
  report(state: string): void
  /** Takes the line away. */
  end(): void
}

/** Shows at a terminal what takes longer than two seconds; where nobody watches, nothing is written. */
export function startProgress(
  title: string,
  stream: Writable & { isTTY?: boolean; columns?: number },
): Progress {
  if (!stream.isTTY) return { report: () => undefined, end: () => undefined }
  const startedAt = performance.now()
  let state = ''
  let isShown = false
  const draw = () => {
    const seconds = Math.floor((performance.now() - startedAt) / 1000)
    const line = [`firststep ${title}`, state, `${seconds} s`].filter((part) => part !== '').join(', ')
    stream.write(`${CLEAR_LINE}${line.slice(0, (stream.columns ?? line.length + 1) - 1)}`)
    isShown = true
  }
  let redraw: NodeJS.Timeout | undefined
  const begin = setTimeout(() => {
    draw()
    redraw = setInterval(draw, REDRAWN_EVERY_MS)
  }, SHOWN_AFTER_MS)
  return {
    report: (next) => {
      state = next
    },
    end: () => {
      clearTimeout(begin)
      clearInterval(redraw)
      if (isShown) stream.write(CLEAR_LINE)
    },
  }
}
