import {
  ask,
  type Chapter,
  COMPANY,
  draft,
  get,
  NO_SESSION,
  ORGANIZATION,
  opId,
  read,
  remove,
  runJobs,
  save,
  start,
  WELCOME,
} from '../walk-request.ts'

/** Drafts, finished steps, merging, clearing, repeating, and sessions that take nothing any more. */
export const SAVING: Chapter = {
  name: 'saving',
  world: 'plain',
  requests: [
    start('a fresh session', 'paul', {}, { session: 'paul' }),
    start('one of somebody else', 'rosa', {}, { session: 'rosa' }),
    draft('an empty draft', 'paul', 'paul', 'welcome', {}),
    draft('half a step', 'paul', 'paul', 'welcome', { role: 'manager' }),
    draft('the same half again', 'paul', 'paul', 'welcome', { role: 'manager' }),
    draft('the other half', 'paul', 'paul', 'welcome', { experienceLevel: 'intermediate' }),
    save('nothing more to say, so it is done', 'paul', 'paul', 'welcome', {}),
    save('done again, with another answer', 'paul', 'paul', 'welcome', { role: 'team_lead' }),
    draft('a draft into a finished step', 'paul', 'paul', 'welcome', { experienceLevel: 'advanced' }),
    draft('a draft that breaks a finished step', 'paul', 'paul', 'welcome', { role: 'other' }),
    draft('a draft that clears what a finished step needs', 'paul', 'paul', 'welcome', { role: null }),
    save('clearing what a finished step needs', 'paul', 'paul', 'welcome', { role: null }),
    save('a condition with its answer', 'paul', 'paul', 'welcome', { role: 'other', customRole: 'Baker' }),
    save('the answer stays when nobody asks for it any more', 'paul', 'paul', 'welcome', { role: 'ceo' }),
    save('until it is cleared', 'paul', 'paul', 'welcome', { customRole: null }),
    save('clearing what is not there', 'paul', 'paul', 'welcome', { customRole: null }),
    save('the third step before the second', 'paul', 'paul', 'organization', {
      ...ORGANIZATION,
      departments: [{ name: 'Kitchen' }, { name: 'Counter', parent: 'Kitchen' }],
    }),
    draft('a name too short to be finished', 'paul', 'paul', 'company', { name: 'P' }),
    save('finishing it all the same', 'paul', 'paul', 'company', {
      industry: 'cafes-bakeries',
      size: 'small',
    }),
    draft('an industry that there is none of, as a draft', 'paul', 'paul', 'company', {
      industry: 'no-such-industry',
    }),
    save('an industry that there is none of', 'paul', 'paul', 'company', {
      ...COMPANY,
      industry: 'no-such-industry',
    }),
    save('a company', 'paul', 'paul', 'company', {
      ...COMPANY,
      description: 'Bread and cakes.',
      website: 'https://sol.example.com/pan?x=1#top',
      logo: 'https://sol.example.com/logo.png',
    }),
    save('lists are replaced whole', 'paul', 'paul', 'organization', {
      integrations: ['email', 'slack'],
      departments: [{ name: 'Bakery' }],
    }),
    save('an empty list', 'paul', 'paul', 'organization', { integrations: [], departments: [] }),
    save('clearing a list that may be absent', 'paul', 'paul', 'organization', { departments: null }),
    save('in Spanish from now on', 'paul', 'paul', 'company', {}, { locale: 'es' }),
    save('a wrong answer, told in Spanish', 'paul', 'paul', 'company', { name: 'P' }),
    save('in English again', 'paul', 'paul', 'company', { description: null }, { locale: 'en' }),
    save('an operation', 'paul', 'paul', 'company', { size: 'medium' }, { opId: opId(10) }),
    save('the operation again', 'paul', 'paul', 'company', { size: 'medium' }, { opId: opId(10) }),
    save('what comes after it', 'paul', 'paul', 'company', { size: 'large' }, { opId: opId(11) }),
    save('the first operation once more', 'paul', 'paul', 'company', { size: 'medium' }, { opId: opId(10) }),
    save('its id with another answer', 'paul', 'paul', 'company', { size: 'small' }, { opId: opId(10) }),
    save(
      'its id as a draft',
      'paul',
      'paul',
      'company',
      { size: 'medium' },
      { opId: opId(10), complete: false },
    ),
    save('an operation that is refused', 'paul', 'paul', 'company', { name: 'P' }, { opId: opId(12) }),
    save('its id for what is right', 'paul', 'paul', 'company', { name: 'Panadería' }, { opId: opId(12) }),
    read('where this has led', 'paul', 'paul'),
    save('into the session of somebody else', 'rosa', 'paul', 'welcome', WELCOME),
    ask('into a session that there is none of', 'paul', 'PUT', '/api/onboarding/progress', {
      body: { sessionId: NO_SESSION, step: 'welcome', data: WELCOME },
    }),
    ask('into what is no id', 'paul', 'PUT', '/api/onboarding/progress', {
      body: { sessionId: 'current', step: 'welcome', data: WELCOME },
    }),
    draft('by nobody', 'paul', 'paul', 'welcome', {}),
    save('of the other person, in Spanish', 'rosa', 'rosa', 'welcome', WELCOME, { locale: 'es' }),
    save('a refusal in Spanish', 'rosa', 'rosa', 'company', { name: 'P', size: 'huge' }),
    save(
      'a refusal in the language of the header',
      'rosa',
      'rosa',
      'company',
      {},
      {},
      {
        headers: { 'accept-language': 'en' },
      },
    ),
    draft('into a session whose time is over', 'rosa', 'rosa', 'company', { name: 'Too late' }),
    remove('abandoning', 'rosa', 'rosa'),
    save('into an abandoned session', 'rosa', 'rosa', 'welcome', WELCOME),
    get('everything that is kept of it', 'rosa', '/api/onboarding/export'),
    get('everything that is kept, edit by edit', 'paul', '/api/onboarding/export'),
    runJobs('what was told of all this'),
  ].map((request) => {
    if (request.name === 'by nobody') return { ...request, as: undefined }
    if (request.name === 'into a session whose time is over')
      return { ...request, before: { expires: 'rosa' } }
    return request
  }),
}
