export type MarkdownBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'list'; isOrdered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }

const cells = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

const LIST_ITEM = /^(?:[-*]|\d+\.)\s+/

/** Reads the Markdown that our own guides use: headings, paragraphs, fences, flat lists and tables. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  const fence = /^```(\S*).*\n([\s\S]*?)^```$/gm
  let at = 0
  for (const match of markdown.matchAll(fence)) {
    blocks.push(...proseBlocks(markdown.slice(at, match.index)))
    blocks.push({ kind: 'code', language: match[1] ?? '', text: (match[2] ?? '').trimEnd() })
    at = match.index + match[0].length
  }
  return [...blocks, ...proseBlocks(markdown.slice(at))]
}

function proseBlocks(text: string): MarkdownBlock[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(proseBlock)
}

function proseBlock(part: string): MarkdownBlock {
  const heading = /^(#{1,4})\s+(.*)$/.exec(part)
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }
  const lines = part.split('\n')
  const [head = '', , ...rows] = lines
  if (head.startsWith('|')) return { kind: 'table', head: cells(head), rows: rows.map(cells) }
  if (LIST_ITEM.test(part)) {
    const items = part.split(/\n(?=(?:[-*]|\d+\.)\s)/).map((item) => item.replace(LIST_ITEM, ''))
    return { kind: 'list', isOrdered: /^\d/.test(part), items }
  }
  return { kind: 'paragraph', text: lines.join(' ') }
}

export type MarkdownSpan =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'link'; text: string; href: string }

/** Reads what stands within a line: code, strong text and links. */
export function markdownSpans(text: string): MarkdownSpan[] {
  const spans: MarkdownSpan[] = []
  const pattern = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g
  let at = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) spans.push({ kind: 'text', text: text.slice(at, match.index) })
    const [whole, code, strong, label, href] = match
    if (code !== undefined) spans.push({ kind: 'code', text: code })
    else if (strong !== undefined) spans.push({ kind: 'strong', text: strong })
    else spans.push({ kind: 'link', text: (label ?? '').replaceAll('`', ''), href: href ?? '' })
    at = match.index + whole.length
  }
  if (at < text.length) spans.push({ kind: 'text', text: text.slice(at) })
  return spans
}
