import type { Metadata } from 'next'
import { DocsFrame } from '../../docs-frame.tsx'
import { openApi, operationAddress, operations } from '../openapi.ts'

export const metadata: Metadata = {
  title: 'API reference',
  description: 'Every endpoint of the onboarding API with its parameters, statuses and examples.',
}

const idOf = (tag: string) => tag.toLowerCase()

/** Every operation by its group, each with a page of its own. */
export default function Reference() {
  const { tags } = openApi()
  return (
    <DocsFrame
      address="/docs/reference/api"
      headings={tags.map(({ name }) => ({ depth: 2, id: idOf(name), text: name }))}
    >
      <h1>API reference</h1>
      <p>
        JSON over HTTPS. A success is <code>{'{"data", "meta"}'}</code>, a failure is{' '}
        <code>application/problem+json</code> with a code and what to do next.{' '}
        <a href="/docs/http-api">The conventions</a> hold for every endpoint,{' '}
        <a href="/docs/errors">the errors</a> have a page, and <a href="/api/openapi.json">openapi.json</a> is
        the whole description in OpenAPI 3.1.
      </p>
      {tags.map(({ name, description }) => (
        <section key={name}>
          <h2 id={idOf(name)}>{name}</h2>
          <p>{description}</p>
          <ul className="operations">
            {operations()
              .filter(({ tags: [tag] }) => tag === name)
              .map((operation) => (
                <li key={operation.operationId}>
                  <a href={operationAddress(operation)}>
                    <span className="method">{operation.method}</span> <code>{operation.path}</code>
                    <span>{operation.summary}</span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </DocsFrame>
  )
}
