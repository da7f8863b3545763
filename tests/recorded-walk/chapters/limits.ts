import { ask, type Chapter, draft, get, read, start, suggest } from '../walk-request.ts'

/** Where each person may do everything once a minute, and an address 15 things. */
export const LIMITS: Chapter = {
  name: 'limits',
  world: 'limits',
  requests: [
    start('the first start', 'ada', {}, { session: 'ada l' }),
    start('the second', 'ada', {}),
    start('another person starts', 'ben', {}, { session: 'ben l' }),
    draft('the first save', 'ada', 'ada l', 'welcome', { role: 'ceo' }),
    draft('the second save', 'ada', 'ada l', 'welcome', { role: 'manager' }),
    draft('another person saves', 'ben', 'ben l', 'welcome', { role: 'manager' }),
    get('the first search', 'ada', '/api/onboarding/industries?limit=1'),
    get('the second search, in Spanish', 'ada', '/api/onboarding/industries?limit=1', {
      headers: { 'accept-language': 'es' },
    }),
    suggest('the first advice', 'ada', { companyName: 'Panadería Sol' }),
    suggest('the second advice', 'ada', { companyName: 'Panadería Sol' }),
    read('reading goes on', 'ada', 'ada l'),
    ask('a refused method does not count', 'ada', 'PATCH', '/api/onboarding/start'),
    get('nobody counts for the address', undefined, '/api/onboarding/export'),
    get('the address again', undefined, '/api/onboarding/export'),
    get('and again', undefined, '/api/onboarding/export'),
    get('the last that the address may', undefined, '/api/onboarding/export'),
    get('the address has had its share', undefined, '/api/onboarding/export'),
    read('for everybody', 'ben', 'ben l'),
  ],
}
