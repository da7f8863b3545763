import {
  answerAll,
  ask,
  type Chapter,
  COMPANY,
  draft,
  get,
  NO_SESSION,
  read,
  recommend,
  remove,
  save,
  start,
  suggest,
} from '../walk-request.ts'

const events = { headers: { accept: 'text/event-stream' } }
const PATH = '/api/onboarding/ai-suggestions'

/** Advice without a model: industries and recommendations, as one answer and as events. */
export const ADVICE: Chapter = {
  name: 'advice',
  world: 'plain',
  requests: [
    suggest('an industry by the name', 'uma', { companyName: 'Panadería Sol' }),
    suggest('an industry by the description', 'uma', {
      companyName: 'Röstwerk',
      description: 'We roast coffee and sell it to cafés.',
    }),
    suggest(
      'an industry in Spanish',
      'uma',
      { companyName: 'Clínica Dental Luz' },
      {
        headers: { 'accept-language': 'es' },
      },
    ),
    suggest('an industry of nobody knows what', 'uma', { companyName: 'Xqzt' }),
    suggest('an industry as events', 'uma', { companyName: 'Panadería Sol' }, events),
    suggest(
      'rather JSON than events',
      'uma',
      { companyName: 'Panadería Sol' },
      {
        headers: { accept: 'text/event-stream;q=0.1, application/json' },
      },
    ),
    suggest('a company without a name', 'uma', { companyName: '' }),
    suggest('a company with a name of 101 characters', 'uma', { companyName: 'c'.repeat(101) }),
    suggest('a description of 501 characters', 'uma', {
      companyName: 'Sol',
      description: 'd'.repeat(501),
    }),
    suggest('an unknown field', 'uma', { companyName: 'Sol', locale: 'es' }),
    ask('an unknown kind', 'uma', 'POST', PATH, { body: { kind: 'horoscope' } }),
    ask('no kind', 'uma', 'POST', PATH, { body: {} }),
    ask('without a session', 'uma', 'POST', PATH, { body: { kind: 'recommendations' } }),
    ask('of nobody', undefined, 'POST', PATH, { body: { kind: 'industry', companyName: 'Sol' } }),
    ask('reading advice', 'uma', 'GET', PATH),
    start('a fresh session', 'uma', {}, { session: 'uma' }),
    recommend('too early', 'uma', 'uma'),
    recommend('too early, in Spanish', 'uma', 'uma', { headers: { 'accept-language': 'es' } }),
    recommend('too early, as events', 'uma', 'uma', events),
    draft('a name', 'uma', 'uma', 'company', { name: 'Panadería Sol' }),
    recommend('with a name alone', 'uma', 'uma'),
    draft('an industry', 'uma', 'uma', 'company', { industry: 'cafes-bakeries' }),
    recommend('with a name and an industry', 'uma', 'uma'),
    recommend('again, from what is held', 'uma', 'uma'),
    save('the rest of the company', 'uma', 'uma', 'company', COMPANY),
    recommend('as events', 'uma', 'uma', events),
    draft('an answer that makes it stale', 'uma', 'uma', 'welcome', { role: 'team_lead' }),
    recommend('anew', 'uma', 'uma'),
    read('as the session holds it', 'uma', 'uma'),
    recommend('of the session of somebody else', 'ada', 'uma'),
    ask('of a session that there is none of', 'uma', 'POST', PATH, {
      body: { kind: 'recommendations', sessionId: NO_SESSION },
    }),
    ask('of what is no id', 'uma', 'POST', PATH, {
      body: { kind: 'recommendations', sessionId: 'current' },
    }),
    ask('with a list to renew', 'uma', 'POST', PATH, {
      body: { kind: 'recommendations', sessionId: '{{uma}}', renew: ['okr'] },
    }),
    remove('abandoning', 'uma', 'uma'),
    recommend('of an abandoned session', 'uma', 'uma'),
    ...answerAll('hugo', 'hugo 2', {
      starts: { restart: true, locale: 'es' },
      welcome: { role: 'manager', experienceLevel: 'intermediate' },
      company: { name: 'Nubo', industry: 'software-saas', size: 'startup' },
    }),
    recommend('in Spanish', 'hugo', 'hugo 2'),
    recommend('after its time', 'hugo', 'hugo 2', { before: { expires: 'hugo 2' } }),
    get('what is kept of advice', 'uma', '/api/onboarding/export'),
  ],
}
