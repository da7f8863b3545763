import { type MarkedToken, marked, type Token, type Tokens } from 'marked'
import Link from 'next/link.js'
import { siteAddress } from './guides.ts'

/** A document of the repository as a page; HTML in it is shown as text. */
export function Markdown({ text }: { text: string }) {
  return <Parts tokens={marked.lexer(text)} />
}

function Parts({ tokens }: { tokens: Token[] }) {
  // Without extensions, the library makes no tokens but its own.
  const own = tokens as MarkedToken[]
  // biome-ignore lint/suspicious/noArrayIndexKey: a document does not change while it is shown
  return own.map((token, index) => <Part key={index} token={token} />)
}

function Part({ token }: { token: MarkedToken }) {
  switch (token.type) {
    case 'heading':
      return <Heading heading={token} />
    case 'paragraph':
      return (
        <p className="my-4 leading-7">
          <Parts tokens={token.tokens} />
        </p>
      )
    case 'code':
      return (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="my-5 overflow-x-auto rounded-lg border border-border bg-muted p-4 text-sm leading-6"
        >
          <code>{token.text}</code>
        </pre>
      )
    case 'list':
      return token.ordered ? (
        <ol className="my-4 list-decimal pl-6">
          <Parts tokens={token.items} />
        </ol>
      ) : (
        <ul className="my-4 list-disc pl-6">
          <Parts tokens={token.items} />
        </ul>
      )
    case 'list_item':
      return (
        <li className="my-1.5 pl-1">
          <Parts tokens={token.tokens} />
        </li>
      )
    case 'table':
      return <Table table={token} />
    case 'codespan':
      return <code className="rounded bg-muted px-1 py-0.5 text-[0.9em] wrap-anywhere">{token.text}</code>
    case 'strong':
      return (
        <strong>
          <Parts tokens={token.tokens} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <Parts tokens={token.tokens} />
        </em>
      )
    case 'link':
      return (
        <Link
          href={siteAddress(token.href)}
          prefetch={false}
          className="text-primary underline underline-offset-4"
        >
          <Parts tokens={token.tokens} />
        </Link>
      )
    case 'text':
      return token.tokens ? <Parts tokens={token.tokens} /> : token.text
    case 'escape':
      return token.text
    case 'space':
      return null
    default:
      return token.raw
  }
}

const anchorOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function Heading({ heading: { depth, text, tokens } }: { heading: Tokens.Heading }) {
  if (depth === 1) return <h1 className="mb-6 text-3xl font-semibold tracking-tight">{text}</h1>
  const Tag = depth === 2 ? 'h2' : 'h3'
  return (
    <Tag id={anchorOf(text)} className="mt-10 mb-3 text-xl font-semibold tracking-tight">
      <Parts tokens={tokens} />
    </Tag>
  )
}

function Table({ table: { header, rows } }: { table: Tokens.Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="my-5 overflow-x-auto" tabIndex={0}>
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-border">
            {header.map(({ text, tokens }) => (
              <th key={text} scope="col" className="py-2 pr-4 font-medium">
                <Parts tokens={tokens} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(({ text }) => text).join('|')} className="border-b border-border align-top">
              {row.map(({ text, tokens }) => (
                <td key={text} className="py-2 pr-4">
                  <Parts tokens={tokens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
