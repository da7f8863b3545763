import { codeBlock } from '../content/code-block.ts'
import type { Document, Heading } from '../content/document.ts'
import { escapeHtml, inlineHtml } from '../content/highlight.ts'
import { type Operation, operationAddress, operations } from './openapi.ts'
import { samplesOf } from './samples.ts'
import { fieldHtml, schemaHtml } from './schema-html.ts'

/** The page of an operation, made from its description; undefined where there is none at this address. */
export function operationDocument(address: string): { operation: Operation; document: Document } | undefined {
  const operation = operations().find((each) => operationAddress(each) === address)
  if (operation === undefined) return undefined
  const parts = PARTS.map(({ id, text, html }) => ({ id, text, html: html(operation) })).filter(
    ({ html }) => html !== '',
  )
  const headings: Heading[] = parts.map(({ id, text }) => ({ depth: 2, id, text }))
  const html = [
    `<h1>${escapeHtml(operation.summary)}</h1>`,
    `<p class="endpoint"><span class="method">${operation.method}</span> <code>${escapeHtml(operation.path)}</code></p>`,
    `<p>${inlineHtml(operation.description ?? '')}</p>`,
    ...parts.map(
      ({ id, text, html: part }) =>
        `<h2 id="${id}"><a href="#${id}" class="heading-link">${text}</a></h2>${part}`,
    ),
  ].join('')
  const text = `${operation.method} ${operation.path} ${(operation.description ?? '').replaceAll('`', '')}`
  return { operation, document: { html, headings, passages: [{ heading: operation.summary, id: '', text }] } }
}

const PARTS: { id: string; text: string; html: (operation: Operation) => string }[] = [
  { id: 'who', text: 'Who may call it', html: accessHtml },
  { id: 'sample', text: 'Sample', html: samplesHtml },
  { id: 'request', text: 'Request', html: requestHtml },
  { id: 'answer', text: 'Answer', html: answerHtml },
  { id: 'statuses', text: 'Statuses', html: statusesHtml },
]

const WAYS: Record<string, string> = {
  bearer: 'a Supabase access token as Bearer',
  cookie: 'the cookies of <code>@supabase/ssr</code>',
}

function accessHtml({ security }: Operation): string {
  const names = (security ?? []).flatMap((way) => Object.keys(way))
  if (names.length === 0) return '<p>Anybody.</p>'
  return `<p>Send ${names.map((name) => WAYS[name] ?? `<code>${escapeHtml(name)}</code>`).join(', or ')}.</p>`
}

function requestHtml({ parameters = [], requestBody }: Operation): string {
  const fields = parameters.map(({ name, required = false, schema, description }) =>
    fieldHtml(name, { ...schema, description }, required, 0),
  )
  const body = requestBody?.content['application/json']?.schema
  return [
    fields.length > 0 ? `<h3>Parameters</h3><ul class="fields">${fields.join('')}</ul>` : '',
    body === undefined ? '' : `<h3>Body</h3>${schemaHtml(body)}`,
  ].join('')
}

/** Radio buttons choose the sample, so that it works without a script. */
function samplesHtml(operation: Operation): string {
  const samples = samplesOf(operation)
  const choices = samples.map(
    ({ name }, place) =>
      `<input type="radio" name="sample" id="sample-${place}" value="${name}"${place === 0 ? ' checked' : ''}>` +
      `<label for="sample-${place}">${name}</label>`,
  )
  const panels = samples.map(({ code, language }) => `<div class="panel">${codeBlock(code, language)}</div>`)
  return `<div class="code-tabs" role="group" aria-label="Sample">${choices.join('')}${panels.join('')}</div>`
}

function answerHtml({ responses }: Operation): string {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, { description, content = {} }]) => {
      const json = content['application/json']
      const example = Object.values(json?.examples ?? {})[0]?.value
      const shown = example === undefined ? '' : codeBlock(shortened(example), 'json')
      const shape = json?.schema === undefined ? '' : schemaHtml(json.schema)
      const fields = shape === '' ? '' : `<details><summary>All fields</summary>${shape}</details>`
      return `<h3>${status}</h3><p>${inlineHtml(description)}</p>${shown}${fields}`
    })
    .join('')
}

const MAX_LINES = 60

function shortened(example: unknown): string {
  const lines = JSON.stringify(example, null, 2).split('\n')
  return lines.length <= MAX_LINES ? lines.join('\n') : `${lines.slice(0, MAX_LINES).join('\n')}\n  …`
}

function statusesHtml({ responses }: Operation): string {
  const rows = Object.entries(responses)
    .filter(([status]) => !status.startsWith('2'))
    .map(
      ([status, { description }]) =>
        `<tr><td>${status}</td><td>${withErrorLinks(inlineHtml(description))}</td></tr>`,
    )
  return `<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">Status</th><th scope="col">When, and what to do</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

const withErrorLinks = (html: string) =>
  html.replace(/<code>([a-z_]+)<\/code>: /g, '<a href="/docs/errors#$1"><code>$1</code></a> ')
