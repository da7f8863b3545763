import Link from 'next/link.js'
import { siteAddress } from './guides.ts'
import { type MarkdownBlock, type MarkdownSpan, markdownBlocks, markdownSpans } from './markdown-blocks.ts'

/** A document of the repository as a page. */
export function Markdown({ text }: { text: string }) {
  return markdownBlocks(text).map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document does not change while it is shown
    <Block key={index} block={block} />
  ))
}

const anchorOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function Block({ block }: { block: MarkdownBlock }) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level} text={block.text} />
    case 'code':
      return (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="my-5 overflow-x-auto rounded-lg border border-border bg-muted p-4 text-sm leading-6"
        >
          <code>{block.text}</code>
        </pre>
      )
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item} className="my-1.5 pl-1">
          <Spans text={item} />
        </li>
      ))
      return block.isOrdered ? (
        <ol className="my-4 list-decimal pl-6">{items}</ol>
      ) : (
        <ul className="my-4 list-disc pl-6">{items}</ul>
      )
    }
    case 'table':
      return <Table head={block.head} rows={block.rows} />
    case 'paragraph':
      return (
        <p className="my-4 leading-7">
          <Spans text={block.text} />
        </p>
      )
  }
}

function Heading({ level, text }: { level: number; text: string }) {
  if (level === 1) return <h1 className="mb-6 text-3xl font-semibold tracking-tight">{text}</h1>
  const Tag = level === 2 ? 'h2' : 'h3'
  return (
    <Tag id={anchorOf(text)} className="mt-10 mb-3 text-xl font-semibold tracking-tight">
      <Spans text={text} />
    </Tag>
  )
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="my-5 overflow-x-auto" tabIndex={0}>
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-border">
            {head.map((cell) => (
              <th key={cell} scope="col" className="py-2 pr-4 font-medium">
                <Spans text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')} className="border-b border-border align-top">
              {row.map((cell) => (
                <td key={cell} className="py-2 pr-4">
                  <Spans text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Spans({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a document does not change while it is shown
  return markdownSpans(text).map((span, index) => <Span key={index} span={span} />)
}

function Span({ span }: { span: MarkdownSpan }) {
  switch (span.kind) {
    case 'code':
      return <code className="rounded bg-muted px-1 py-0.5 text-[0.9em] wrap-anywhere">{span.text}</code>
    case 'strong':
      return <strong>{span.text}</strong>
    case 'link':
      return (
        <Link
          href={siteAddress(span.href)}
          prefetch={false}
          className="text-primary underline underline-offset-4"
        >
          {span.text}
        </Link>
      )
    case 'text':
      return span.text
  }
}
