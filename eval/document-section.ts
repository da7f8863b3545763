import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Replaces what stands between a command's markers in a document, or adds it at the end. */
export function writeSection(document: string, command: string, section: string): void {
  const [begin, end] = [`<!-- ${command} begin -->`, `<!-- ${command} end -->`]
  const text = existsSync(document) ? readFileSync(document, 'utf8') : `# ${path.basename(document, '.md')}\n`
  const block = `${begin}\n${section.trim()}\n${end}`
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  writeFileSync(
    document,
    from >= 0 && to > from
      ? `${text.slice(0, from)}${block}${text.slice(to + end.length)}`
      : `${text.trimEnd()}\n\n${block}\n`,
  )
}
