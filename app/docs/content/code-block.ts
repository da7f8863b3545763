import { escapeHtml, highlighted } from './highlight.ts'

const NAMES: Record<string, string> = {
  sh: 'Shell',
  ts: 'TypeScript',
  tsx: 'TSX',
  json: 'JSON',
  sql: 'SQL',
  http: 'HTTP',
}

/** From here on a block is laid out when it is near. */
const LONG_LINES = 24

/** A block of code that scrolls by itself, with a button to copy it that a script shows. */
export function codeBlock(code: string, language: string): string {
  const name = NAMES[language] ?? ''
  const isLong = code.split('\n').length > LONG_LINES
  return (
    `<div class="code-block${isLong ? ' long' : ''}"><div class="code-bar"><span>${escapeHtml(name)}</span>` +
    '<button type="button" data-copy hidden>Copy</button></div>' +
    // What scrolls must be reachable by keyboard.
    `<pre tabindex="0"><code>${highlighted(code.replace(/\n$/, ''), language)}</code></pre></div>`
  )
}
