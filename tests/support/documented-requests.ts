/** Stands for the id of the walk's session wherever a request or an answer names it. */
export const SESSION_ID = '3f2b8c1e-5a44-4c0e-9b1d-2f6f0c9f7a10'

/** Stand for the ids of a plan's items in the order in which answers name them; this is the first one's. */
export const itemIdAt = (place: number) => `3f2b8c1e-0000-8000-a000-${String(place).padStart(12, '0')}`
const FIRST_ITEM = itemIdAt(0)

/** One request of the walk through the API that the reference shows. */
export interface DocumentedRequest {
  operationId: string
  method: string
  path: string
  name: string
  query?: Record<string, string>
  body?: object
  /** A body that is not JSON, which the reference cannot show. */
  raw?: string
  headers?: Record<string, string>
  status: number
  isSignedOut?: boolean
  /** An admin makes it. */
  isOperator?: true
  /** Lets the session expire before it. */
  afterExpiry?: boolean
}

const START = { operationId: 'startOnboarding', method: 'POST', path: '/api/onboarding/start' }
const SAVE = { operationId: 'saveProgress', method: 'PUT', path: '/api/onboarding/progress' }
const COMPLETE = { operationId: 'completeOnboarding', method: 'POST', path: '/api/onboarding/complete' }
const READ = { operationId: 'getSession', method: 'GET', path: `/api/onboarding/session/${SESSION_ID}` }
const DELETE = {
  operationId: 'deleteSession',
  method: 'DELETE',
  path: `/api/onboarding/session/${SESSION_ID}`,
}
const PLAN = { operationId: 'getPlan', method: 'GET', path: '/api/onboarding/plan' }
const ADD_ITEM = { operationId: 'addPlanItem', method: 'POST', path: '/api/onboarding/plan/items' }
const CHANGE_ITEM = {
  operationId: 'changePlanItem',
  method: 'PATCH',
  path: `/api/onboarding/plan/items/${FIRST_ITEM}`,
}
const INDUSTRIES = { operationId: 'findIndustries', method: 'GET', path: '/api/onboarding/industries' }
const SUGGEST = { operationId: 'suggest', method: 'POST', path: '/api/onboarding/ai-suggestions' }
const save = (step: string, data: object, more: object = {}) => ({
  body: { sessionId: SESSION_ID, step, data, ...more },
})
const ORGANIZATION = {
  teamSize: 12,
  structure: 'flat',
  methodology: 'okrs',
  collaborationStyle: 'hybrid',
  integrations: ['slack', 'email'],
  departments: [{ name: 'Kitchen' }, { name: 'Counter', parent: 'Kitchen' }],
}

/** The requests that the reference shows, in the order in which they are made. */
export const DOCUMENTED_REQUESTS: DocumentedRequest[] = [
  { ...START, name: 'signed-out', isSignedOut: true, body: {}, status: 401 },
  {
    ...START,
    name: 'first',
    body: { locale: 'en', source: 'pricing-page', opId: 'b5c3b0a6-0d0e-4a36-8a6c-6f0e3d1f2a01' },
    status: 201,
  },
  { ...START, name: 'again', body: {}, status: 200 },
  { ...START, name: 'malformed', raw: '{"locale": ', status: 400 },
  { ...START, name: 'form', raw: 'locale=en', headers: { 'content-type': 'text/plain' }, status: 415 },
  { ...START, name: 'unknown-field', body: { language: 'en' }, status: 422 },
  {
    ...SAVE,
    name: 'finished-step',
    ...save('welcome', { role: 'ceo', experienceLevel: 'beginner' }),
    status: 200,
  },
  { ...SAVE, name: 'draft', ...save('company', { name: 'Panadería Sol' }, { complete: false }), status: 200 },
  {
    ...SAVE,
    name: 'edited-elsewhere',
    ...save('company', { name: 'Panadería Luna' }, { complete: false, baseRevision: 1 }),
    status: 409,
  },
  { ...SAVE, name: 'too-short', ...save('company', { name: 'P' }), status: 422 },
  { ...SUGGEST, name: 'too-early', body: { kind: 'recommendations', sessionId: SESSION_ID }, status: 409 },
  {
    ...SUGGEST,
    name: 'industry',
    body: { kind: 'industry', companyName: 'Panadería Sol', description: 'Bread and cakes, baked daily' },
    status: 200,
  },
  { ...INDUSTRIES, name: 'typed', query: { q: 'bakry', limit: '3' }, status: 200 },
  { ...INDUSTRIES, name: 'no-such-limit', query: { limit: '0' }, status: 422 },
  {
    ...SAVE,
    name: 'with-operation-id',
    ...save(
      'company',
      { industry: 'cafes-bakeries', size: 'small', description: 'Bread and cakes, baked daily' },
      { opId: 'b5c3b0a6-0d0e-4a36-8a6c-6f0e3d1f2a02' },
    ),
    status: 200,
  },
  { ...COMPLETE, name: 'too-early', body: { sessionId: SESSION_ID }, status: 409 },
  { ...SAVE, name: 'last-step', ...save('organization', ORGANIZATION), status: 200 },
  { ...READ, name: 'in-progress', status: 200 },
  { ...READ, name: 'signed-out', isSignedOut: true, status: 401 },
  { ...READ, path: '/api/onboarding/session/no-such-id', name: 'no-such-session', status: 404 },
  {
    ...SUGGEST,
    name: 'recommendations',
    body: { kind: 'recommendations', sessionId: SESSION_ID },
    status: 200,
  },
  { ...COMPLETE, name: 'all-steps-done', body: { sessionId: SESSION_ID }, status: 200 },
  { ...PLAN, name: 'untouched', status: 200 },
  { ...PLAN, name: 'no-such-format', query: { format: 'pdf' }, status: 422 },
  { ...PLAN, name: 'no-such-session', query: { sessionId: 'no-such-id' }, status: 404 },
  {
    ...CHANGE_ITEM,
    name: 'accepted',
    body: { state: 'accepted', baseRevision: 1, opId: 'b5c3b0a6-0d0e-4a36-8a6c-6f0e3d1f2a03' },
    status: 200,
  },
  { ...CHANGE_ITEM, name: 'edited-elsewhere', body: { state: 'dismissed', baseRevision: 1 }, status: 409 },
  {
    ...CHANGE_ITEM,
    name: 'edited-and-moved',
    body: { content: { text: 'Morning is when bread is sold here.' }, position: 2 },
    status: 200,
  },
  { ...CHANGE_ITEM, name: 'no-such-state', body: { state: 'archived' }, status: 422 },
  {
    ...CHANGE_ITEM,
    path: '/api/onboarding/plan/items/no-such-id',
    name: 'no-such-item',
    body: { state: 'done' },
    status: 404,
  },
  {
    ...ADD_ITEM,
    name: 'own-step',
    body: {
      kind: 'next-step',
      content: {
        title: 'Ask ten customers',
        description: 'What would make you come before eight?',
        category: 'learning',
        estimatedMinutes: 90,
      },
    },
    status: 201,
  },
  { ...ADD_ITEM, name: 'too-little', body: { kind: 'okr', content: { objective: 'Bake' } }, status: 422 },
  {
    ...SUGGEST,
    name: 'renewed',
    body: { kind: 'recommendations', sessionId: SESSION_ID, renew: ['insight'] },
    status: 200,
  },
  { ...SAVE, name: 'completed', ...save('welcome', { role: 'manager' }), status: 409 },
  { ...DELETE, name: 'completed', status: 409 },
  { ...DELETE, name: 'erased', query: { erase: 'true' }, status: 204 },
  { ...START, name: 'after-erasing', body: { locale: 'en' }, status: 201 },
  {
    ...SAVE,
    name: 'expired',
    ...save('welcome', { role: 'manager' }, { complete: false }),
    afterExpiry: true,
    status: 410,
  },
  {
    operationId: 'helpSession',
    method: 'POST',
    path: `/api/admin/sessions/${SESSION_ID}/actions`,
    name: 'reopened',
    body: { action: 'reopen', reason: 'Asked for it by phone' },
    isOperator: true,
    status: 200,
  },
  {
    operationId: 'testWebhook',
    method: 'POST',
    path: '/api/admin/webhooks/tests',
    name: 'taken',
    body: { receiver: 'webhook' },
    isOperator: true,
    status: 200,
  },
  { operationId: 'isLive', method: 'GET', path: '/api/health/live', name: 'live', status: 200 },
  { operationId: 'isReady', method: 'GET', path: '/api/health/ready', name: 'ready', status: 200 },
]
