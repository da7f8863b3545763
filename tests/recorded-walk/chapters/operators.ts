import { ask, type Chapter, get, runJobs } from '../walk-request.ts'

const ANALYTICS = '/api/admin/analytics'
const USAGE = '/api/admin/ai-usage'
const csv = { headers: { accept: 'text/csv' } }

/** The operators' figures of everything that has happened before, and who may see them. */
export const OPERATORS: Chapter = {
  name: 'operators',
  world: 'plain',
  requests: [
    runJobs('nothing is left to do'),
    get('analytics', 'admin', ANALYTICS),
    get('analytics as CSV', 'admin', ANALYTICS, csv),
    get('rather JSON', 'admin', ANALYTICS, { headers: { accept: 'text/csv;q=0.1, application/json' } }),
    get('analytics of a time before', 'admin', `${ANALYTICS}?from=2020-01-01&to=2020-01-31`),
    get('analytics of a time before, as CSV', 'admin', `${ANALYTICS}?from=2020-01-01&to=2020-01-31`, csv),
    get('of no day', 'admin', `${ANALYTICS}?from=2020-02-30`),
    get('backwards', 'admin', `${ANALYTICS}?from=2020-02-02&to=2020-02-01`),
    get('before anything', 'admin', `${ANALYTICS}?from=1969-12-31&to=2020-02-01`),
    get('an unknown parameter', 'admin', `${ANALYTICS}?day=2020-01-01`),
    get('a segment', 'admin', `${ANALYTICS}?segment=size:small&from=2020-01-01&to=2020-01-31`),
    get('analytics for support', 'support', ANALYTICS),
    get('analytics for an analyst', 'analyst', `${ANALYTICS}?from=2020-01-01&to=2020-01-31`),
    get('analytics for anybody', 'ada', ANALYTICS),
    get('analytics for anybody, in Spanish', 'ada', ANALYTICS, { headers: { 'accept-language': 'es' } }),
    get('analytics for nobody', undefined, ANALYTICS),
    ask('analytics by their head', 'admin', 'HEAD', ANALYTICS),
    get('usage', 'admin', USAGE),
    get('usage as CSV', 'admin', USAGE, csv),
    get('usage of a time before', 'admin', `${USAGE}?from=2020-01-01&to=2020-01-31`),
    get('usage of no day', 'admin', `${USAGE}?to=yesterday`),
    get('usage for support', 'support', USAGE),
    get('usage for anybody', 'ben', USAGE),
    get('usage for nobody', undefined, USAGE),
    ask('posting usage', 'admin', 'POST', USAGE, { body: {} }),
    get('metrics of a process are no figures', 'admin', '/api/metrics'),
    get('no such page', 'admin', '/api/admin/nothing'),
  ],
}
