import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import http from 'highlight.js/lib/languages/http'
import json from 'highlight.js/lib/languages/json'
import sql from 'highlight.js/lib/languages/sql'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'

// TSX marks up its elements with the rules of XML.
const LANGUAGES = { sh: bash, http, json, sql, ts: typescript, tsx: typescript, xml }
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language)

/** Code as HTML whose words carry classes; in a language that is not known, as escaped text. */
export function highlighted(code: string, language: string): string {
  return Object.hasOwn(LANGUAGES, language) ? hljs.highlight(code, { language }).value : escapeHtml(code)
}

/** Text as it may stand in HTML and in its attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A sentence as HTML, with what stands in backticks as code. */
export const inlineHtml = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')
