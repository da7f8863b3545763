import { readFileSync } from 'node:fs'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { GUIDES, siteAddress } from './guides.ts'

/** What the page of a guide renders; anything else would stand there as its source. */
const RENDERED = [
  'code',
  'codespan',
  'em',
  'escape',
  'heading',
  'link',
  'list',
  'list_item',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
]

test.each(Object.values(GUIDES))(
  '$file is there, begins with its title, is rendered whole and links to pages that exist',
  ({ file, title }) => {
    const tokens = marked.lexer(readFileSync(file, 'utf8'))
    expect(tokens[0]).toMatchObject({ type: 'heading', depth: 1 })
    if (file.startsWith('docs/guides/')) expect(tokens[0]).toMatchObject({ text: title })
    marked.walkTokens(tokens, (token) => {
      expect(RENDERED, token.raw).toContain(token.type)
      if (token.type === 'link' && token.href.endsWith('.md'))
        expect(siteAddress(token.href), `${file}: ${token.href}`).toMatch(/^\/docs\/guides\//)
    })
  },
)
