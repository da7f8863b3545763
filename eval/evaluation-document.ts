import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const DOCUMENT = 'docs/evaluation.md'
const TITLE = '# Evaluation\n\nEach section is written by the command that its markers name.\n'

/** Replaces what stands between a command's markers in the evaluation document, or adds it at the end. */
export function writeSection(command: string, section: string): void {
  const [begin, end] = [`<!-- ${command} begin -->`, `<!-- ${command} end -->`]
  const document = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : TITLE
  const block = `${begin}\n${section.trim()}\n${end}`
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  writeFileSync(
    DOCUMENT,
    from >= 0 && to > from
      ? `${document.slice(0, from)}${block}${document.slice(to + end.length)}`
      : `${document.trimEnd()}\n\n${block}\n`,
  )
}
