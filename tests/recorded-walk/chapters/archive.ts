import {
  answerAll,
  type Chapter,
  complete,
  draft,
  get,
  opId,
  read,
  remove,
  runJobs,
  start,
} from '../walk-request.ts'

/** Where the archive takes what is closed at the next sweep. */
export const ARCHIVE: Chapter = {
  name: 'archive',
  world: 'archive',
  requests: [
    start('a session', 'ada', { opId: opId(50), source: 'fair' }, { session: 'ada a' }),
    draft('something in it', 'ada', 'ada a', 'company', { name: 'Sol', description: 'Bread.' }),
    remove('abandoning', 'ada', 'ada a'),
    read('until the sweep it is there', 'ada', 'ada a'),
    runJobs('the sweep'),
    read('from then on it is in the archive', 'ada', 'ada a'),
    start('the operation that started it', 'ada', { opId: opId(50), source: 'fair' }, { session: 'ada a2' }),
    draft('something else', 'ada', 'ada a2', 'company', { name: 'Luna' }),
    runJobs('a sweep after its time'),
    read('it is expired and archived', 'ada', 'ada a2'),
    draft('saving into it', 'ada', 'ada a2', 'company', { name: 'Mar' }),
    start('a start after that has nothing to take along', 'ada', {}, { session: 'ada a3' }),
    ...answerAll('ben', 'ben a'),
    complete('a completed one', 'ben', 'ben a'),
    runJobs('a sweep leaves it'),
    get('it is still current', 'ben', '/api/onboarding/session/current'),
    get('what is kept', 'ada', '/api/onboarding/export'),
    remove('erasing from the archive', 'ada', 'ada a', '?erase=true'),
    get('what is kept after erasing', 'ada', '/api/onboarding/export'),
    get('figures stay', 'admin', '/api/admin/analytics'),
  ].map((request) =>
    request.name === 'a sweep after its time' ? { ...request, before: { expires: 'ada a2' } } : request,
  ),
}
