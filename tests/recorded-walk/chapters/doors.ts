import { MALFORMED_JSON } from '#tests/support/malformed-json.ts'
import { ask, type Chapter, get, JSON_TYPE } from '../walk-request.ts'

const START = '/api/onboarding/start'
const SAVE = '/api/onboarding/progress'

const PATHS = {
  start: START,
  progress: SAVE,
  complete: '/api/onboarding/complete',
  session: '/api/onboarding/session/current',
  industries: '/api/onboarding/industries',
  suggestions: '/api/onboarding/ai-suggestions',
  export: '/api/onboarding/export',
  analytics: '/api/admin/analytics',
  usage: '/api/admin/ai-usage',
}

const types: [what: string, headers: Record<string, string>][] = [
  ['no type', {}],
  ['text', { 'content-type': 'text/plain' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['JSON in Latin-1', { 'content-type': 'application/json; charset=iso-8859-1' }],
  ['JSON in UTF-8', { 'content-type': 'Application/JSON; Charset="UTF-8"' }],
  ['JSON of another kind', { 'content-type': 'application/merge-patch+json' }],
  ['packed JSON', { ...JSON_TYPE, 'content-encoding': 'gzip' }],
]

/** The order in which a body, a method and a size are refused, before anybody looks at what is meant. */
export const DOORS: Chapter = {
  name: 'doors',
  world: 'plain',
  requests: [
    ...Object.entries(MALFORMED_JSON).map(([what, raw]) =>
      ask(`malformed: ${what}`, 'ada', 'PUT', SAVE, { raw, headers: JSON_TYPE }),
    ),
    ask('malformed: a prototype', 'ada', 'PUT', SAVE, {
      raw: '{"__proto__":{"isAdmin":true}}',
      headers: JSON_TYPE,
    }),
    ask('32 levels', 'ada', 'PUT', SAVE, {
      raw: `${'['.repeat(32)}${']'.repeat(32)}`,
      headers: JSON_TYPE,
    }),
    ask('an empty body where one is needed', 'ada', 'PUT', SAVE, { raw: '', headers: JSON_TYPE }),
    ask('an empty body where none is needed', 'ada', 'POST', START, { raw: '', headers: JSON_TYPE }),
    ask('malformed where none is needed', 'ada', 'POST', START, { raw: '{', headers: JSON_TYPE }),
    ask('malformed, in Spanish', 'ada', 'PUT', SAVE, {
      raw: '{',
      headers: { ...JSON_TYPE, 'accept-language': 'es' },
    }),
    ...types.map(([what, headers]) =>
      ask(`sent as ${what}`, 'ada', 'PUT', SAVE, { raw: '{"sessionId":1}', headers }),
    ),
    ask('64 KiB', 'ada', 'PUT', SAVE, {
      raw: `"${'x'.repeat(64 * 1024 - 2)}"`,
      headers: JSON_TYPE,
    }),
    ask('a byte more', 'ada', 'PUT', SAVE, { raw: `"${'x'.repeat(64 * 1024 - 1)}"`, headers: JSON_TYPE }),
    ask('a byte more, of nobody', undefined, 'PUT', SAVE, {
      raw: `"${'x'.repeat(64 * 1024 - 1)}"`,
      headers: JSON_TYPE,
    }),
    ask('a size that is only declared', 'ada', 'PUT', SAVE, {
      headers: { ...JSON_TYPE, 'content-length': '70000' },
    }),
    ask('a stream beyond the size', 'ada', 'PUT', SAVE, {
      raw: Array.from({ length: 9 }, () => Buffer.alloc(8 * 1024, 'x')),
      headers: JSON_TYPE,
    }),
    ask('a stream within the size', 'ada', 'PUT', SAVE, {
      raw: [Buffer.from('{"sessionId":'), Buffer.from('1}')],
      headers: JSON_TYPE,
    }),
    ...Object.entries(PATHS).flatMap(([what, path]) => [
      ask(`${what}: patch`, 'ada', 'PATCH', path, { body: {} }),
      ask(`${what}: options`, undefined, 'OPTIONS', path),
    ]),
    ask('an odd method', 'ada', 'PROPFIND', START),
    get('everything wrong at once', undefined, `${START}?x=%E0`, {
      headers: { cookie: 'a=b', origin: 'https://evil.example.com' },
    }),
  ],
}
