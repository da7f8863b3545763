import {
  answerAll,
  type Chapter,
  complete,
  draft,
  get,
  read,
  recommend,
  remove,
  save,
  suggest,
} from '../walk-request.ts'

const events = { headers: { accept: 'text/event-stream' } }
const csv = { headers: { accept: 'text/csv' } }
const company = {
  name: 'Röstwerk',
  industry: 'cafes-bakeries',
  size: 'small',
  description: 'We roast coffee for cafés.',
}

/** Advice by a model that always says the same, in part, not at all, and from what is remembered. */
export const MODELS: Chapter = {
  name: 'models',
  world: 'models',
  requests: [
    suggest('an industry', 'ada', { companyName: 'Röstwerk' }),
    suggest('again, from what is remembered', 'ada', { companyName: 'Röstwerk' }),
    suggest('what is remembered of a name is for everybody', 'ben', { companyName: 'röstwerk ' }),
    suggest('a described company', 'ada', { companyName: 'Röstwerk', description: 'We roast coffee.' }),
    suggest('a description is for nobody else', 'ben', {
      companyName: 'Röstwerk',
      description: 'We roast coffee.',
    }),
    suggest('in Spanish', 'ada', { companyName: 'Tostadero Sol' }, { headers: { 'accept-language': 'es' } }),
    suggest('as an event', 'ada', { companyName: 'Sunrise Bakery' }, events),
    ...answerAll('ada', 'ada m', { company }),
    recommend('recommendations', 'ada', 'ada m'),
    recommend('recommendations again', 'ada', 'ada m'),
    recommend('recommendations as events', 'ada', 'ada m', events),
    draft('an answer that makes them stale', 'ada', 'ada m', 'company', { size: 'medium' }),
    recommend('anew, as events', 'ada', 'ada m', events),
    read('as the session holds them', 'ada', 'ada m'),
    complete('completing with them', 'ada', 'ada m'),
    recommend('of a completed session', 'ada', 'ada m'),
    recommend('of a completed session, as events', 'ada', 'ada m', events),
    ...answerAll('ben', 'ben m', { starts: { locale: 'es' }, company }),
    complete('completing in Spanish without having asked', 'ben', 'ben m'),
    ...answerAll('cora', 'cora m', { company: { ...company, size: 'large' } }),
    recommend('without objectives', 'cora', 'cora m', { before: { gateway: 'lacks objectives' } }),
    read('what is held of them', 'cora', 'cora m'),
    suggest(
      'industries that were made up',
      'cora',
      { companyName: 'Madeup Bakery' },
      { before: { gateway: 'unknown industries' } },
    ),
    suggest(
      'while the gateway is down',
      'cora',
      { companyName: 'Bakery Down' },
      { before: { gateway: 'down' } },
    ),
    save('another answer', 'cora', 'cora m', 'company', { size: 'startup' }),
    complete('completing while the gateway is down', 'cora', 'cora m'),
    get('what is kept of one', 'ada', '/api/onboarding/export'),
    remove('erasing a session with its advice', 'ada', 'ada m', '?erase=true'),
    get('what is kept after erasing', 'ada', '/api/onboarding/export'),
    get('what it has cost', 'admin', '/api/admin/ai-usage'),
    get('what it has cost, as CSV', 'admin', '/api/admin/ai-usage', csv),
    get('what came of it', 'admin', '/api/admin/analytics'),
  ],
}
