import path from 'node:path'
import { Marked, type MarkedToken, type Token, type Tokens } from 'marked'
import { codeBlock } from './code-block.ts'
import { escapeHtml } from './highlight.ts'
import { addressOf, sitePages } from './pages.ts'

export interface Heading {
  depth: number
  id: string
  text: string
}

/** What is found by a search: the text under one heading of a page. */
export interface Passage {
  heading: string
  id: string
  text: string
}

export interface Document {
  html: string
  headings: Heading[]
  passages: Passage[]
}

/** A document of the repository as HTML, with its headings and what a search finds in it; its own HTML is shown as text. */
export function renderDocument(markdown: string, file: string): Document {
  const marked = new Marked({ gfm: true })
  const tokens = marked.lexer(markdown)
  const idOf = headingIds()
  const headings: Heading[] = []
  marked.use({
    renderer: {
      heading({ depth, tokens: inner }) {
        const text = plainText(inner)
        const id = idOf(text)
        headings.push({ depth, id, text })
        const content = this.parser.parseInline(inner)
        if (depth === 1) return `<h1>${content}</h1>`
        return `<h${depth} id="${id}"><a href="#${id}" class="heading-link">${content}</a></h${depth}>`
      },
      code: ({ text, lang }) => codeBlock(text, (lang ?? '').split(/\s/)[0] ?? ''),
      link({ href, tokens: inner }) {
        const content = this.parser.parseInline(inner)
        const target = siteAddress(href, file)
        return target === undefined ? content : `<a href="${escapeHtml(target)}">${content}</a>`
      },
      html: ({ text }) => escapeHtml(text),
      table(table) {
        const cells = (row: Tokens.TableCell[], tag: string) =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag.split(' ')[0]}>`).join('')
        const rows = table.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')
        const head = table.header.some(({ text }) => text !== '')
          ? `<thead><tr>${cells(table.header, 'th scope="col"')}</tr></thead>`
          : ''
        return `<div class="table-scroll" tabindex="0"><table>${head}<tbody>${rows}</tbody></table></div>`
      },
    },
  })
  const html = marked.parser(withoutComments(tokens))
  return { html, headings, passages: passagesOf(tokens) }
}

const withoutComments = (tokens: Token[]) =>
  tokens.filter((token) => !(token.type === 'html' && token.raw.trimStart().startsWith('<!--')))

/** Where a link of a document leads on the site; undefined where it leads to a file that the site does not show. */
export function siteAddress(link: string, file: string): string | undefined {
  if (/^(https?:|\/|#)/.test(link)) return link
  const [target = '', anchor] = link.split('#')
  const page = addressOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), target)))
  if (!sitePages().some(({ address }) => address === page)) return undefined
  return anchor === undefined ? page : `${page}#${anchor}`
}

/** Ids of headings by GitHub's rule, each once in a document. */
function headingIds(): (text: string) => string {
  const used = new Map<string, number>()
  return (text) => {
    const id = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const count = used.get(id) ?? 0
    used.set(id, count + 1)
    return count === 0 ? id : `${id}-${count}`
  }
}

function passagesOf(tokens: Token[]): Passage[] {
  const idOf = headingIds()
  const passages: Passage[] = []
  for (const token of tokens) {
    if (token.type === 'heading') {
      const text = plainText((token as Tokens.Heading).tokens)
      passages.push({ heading: text, id: (token as Tokens.Heading).depth === 1 ? '' : idOf(text), text: '' })
      if ((token as Tokens.Heading).depth === 1) idOf(text)
    } else {
      const passage = passages.at(-1)
      const text = token.type === 'html' ? '' : plainText([token])
      if (passage && text !== '') passage.text = `${passage.text} ${text}`.trim()
    }
  }
  return passages
}

/** The words of tokens without their markup. */
function plainText(tokens: Token[]): string {
  return (tokens as MarkedToken[])
    .map((token): string => {
      if (token.type === 'list') return token.items.map((item) => plainText(item.tokens)).join(' ')
      if (token.type === 'table')
        return [token.header, ...token.rows]
          .flat()
          .map((cell) => plainText(cell.tokens))
          .join(' ')
      if ('tokens' in token && token.tokens) return plainText(token.tokens)
      if (token.type === 'space' || token.type === 'hr' || token.type === 'br') return ' '
      return 'text' in token ? token.text : token.raw
    })
    .join('')
    .replace(/\s+/g, ' ')
}
