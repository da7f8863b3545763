import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GUIDES, siteAddress } from './guides.ts'
import { markdownBlocks, markdownSpans } from './markdown-blocks.ts'

test('a document is read block by block', () => {
  const text =
    '# Title\n\nOne\nline.\n\n```sh file=x\na\n\nb\n```\n\n- one\n  more\n- two\n\n| a | b |\n| --- | --- |\n| 1 | `x` |\n'
  expect(markdownBlocks(text)).toEqual([
    { kind: 'heading', level: 1, text: 'Title' },
    { kind: 'paragraph', text: 'One line.' },
    { kind: 'code', language: 'sh', text: 'a\n\nb' },
    { kind: 'list', isOrdered: false, items: ['one\n  more', 'two'] },
    { kind: 'table', head: ['a', 'b'], rows: [['1', '`x`']] },
  ])
  expect(markdownSpans('see `code`, **this** and [a guide](x.md).').map(({ kind }) => kind)).toEqual([
    'text',
    'code',
    'text',
    'strong',
    'text',
    'link',
    'text',
  ])
})

test.each(Object.values(GUIDES))(
  '$file is there, begins with its title and links to pages that exist',
  ({ file, title }) => {
    const text = readFileSync(file, 'utf8')
    const [first] = markdownBlocks(text)
    expect(first).toMatchObject({ kind: 'heading', level: 1 })
    if (file.startsWith('docs/guides/')) expect(first).toMatchObject({ text: title })
    for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+\.md)\)/g))
      expect(siteAddress(link), `${file}: ${link}`).toMatch(/^\/docs\/guides\//)
  },
)
