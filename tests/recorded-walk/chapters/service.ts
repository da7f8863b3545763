import { ask, type Chapter, get, runJobs } from '../walk-request.ts'

const etag = 'document tag'

/** What everybody may ask of the service itself. */
export const SERVICE: Chapter = {
  name: 'service',
  world: 'plain',
  requests: [
    get('it is live', undefined, '/api/health/live'),
    get('it is ready', undefined, '/api/health/ready'),
    ask('live, by its head', undefined, 'HEAD', '/api/health/live'),
    ask('live takes no post', undefined, 'POST', '/api/health/live'),
    get('a query changes nothing about being live', undefined, '/api/health/live?x=1'),
    get('a slash at the end is the same address', undefined, '/api/health/live/'),
    get('the document', undefined, '/api/openapi.json', { keeps: { [etag]: 'entity tag' } }),
    get('the document, unchanged', undefined, '/api/openapi.json', {
      headers: { 'if-none-match': `{{${etag}}}` },
    }),
    ask('the document, by its head', undefined, 'HEAD', '/api/openapi.json'),
    ask('the document takes no put', undefined, 'PUT', '/api/openapi.json'),
    get('no such endpoint', undefined, '/api/nothing'),
    get('no such endpoint, in Spanish', undefined, '/api/onboarding/nada', {
      headers: { 'accept-language': 'es' },
    }),
    get('nothing at the root of the API', undefined, '/api'),
    get('metrics without the token', undefined, '/api/metrics'),
    get('metrics with a wrong token', undefined, '/api/metrics', {
      headers: { authorization: 'Bearer wrong' },
    }),
    ask('metrics take no post', undefined, 'POST', '/api/metrics'),
    get('jobs without the secret', undefined, '/api/jobs/run'),
    get('jobs with a wrong secret', undefined, '/api/jobs/run', {
      headers: { authorization: 'Bearer wrong' },
    }),
    get('jobs with the token of a user', 'ada', '/api/jobs/run'),
    ask('jobs take no post', undefined, 'POST', '/api/jobs/run'),
    runJobs('jobs, when there is nothing to do'),
    get('a request id is kept', undefined, '/api/health/live', { headers: { 'x-request-id': 'a-b_c-D9' } }),
    get('a request id that is too short is replaced', undefined, '/api/health/live', {
      headers: { 'x-request-id': 'short' },
    }),
    get('a request id with a space is replaced', undefined, '/api/nothing', {
      headers: { 'x-request-id': 'has a space' },
    }),
  ],
}
