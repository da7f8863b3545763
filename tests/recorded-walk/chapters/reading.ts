import { ask, type Chapter, draft, get, NO_SESSION, read, start } from '../walk-request.ts'

const known = (tag: string) => ({ headers: { 'if-none-match': tag } })

/** Reading one's own session, asking whether it has changed, and what is not told apart. */
export const READING: Chapter = {
  name: 'reading',
  world: 'plain',
  requests: [
    start('a fresh session', 'hugo', { restart: true }, { session: 'hugo', keeps: undefined }),
    start('its id', 'hugo', {}, { session: 'hugo' }),
    read('by its id', 'hugo', 'hugo', { keeps: { 'tag of hugo': 'entity tag' } }),
    read('unchanged', 'hugo', 'hugo', known('{{tag of hugo}}')),
    read('unchanged, by a weak tag', 'hugo', 'hugo', known('W/{{tag of hugo}}')),
    read('unchanged, by one of several tags', 'hugo', 'hugo', known('"x", {{tag of hugo}}')),
    read('unchanged, by any tag', 'hugo', 'hugo', known('*')),
    read('by another tag', 'hugo', 'hugo', known('"x"')),
    get('the current one, unchanged', 'hugo', '/api/onboarding/session/current', known('{{tag of hugo}}')),
    ask('by its head', 'hugo', 'HEAD', '/api/onboarding/session/{{hugo}}'),
    draft('a change', 'hugo', 'hugo', 'welcome', { role: 'ceo' }),
    read('changed', 'hugo', 'hugo', known('{{tag of hugo}}')),
    read('by somebody else', 'ada', 'hugo'),
    read('by somebody else who knows the tag', 'ada', 'hugo', known('{{tag of hugo}}')),
    get('one that there is none of', 'hugo', `/api/onboarding/session/${NO_SESSION}`),
    get('what is no id', 'hugo', '/api/onboarding/session/no-such-id'),
    get('what is no id, in Spanish', 'hugo', '/api/onboarding/session/no-such-id', {
      headers: { 'accept-language': 'es' },
    }),
    get('an id in capitals', 'hugo', `/api/onboarding/session/${NO_SESSION.toUpperCase()}`),
    get('an id that does not decode', 'hugo', '/api/onboarding/session/%E0%A4'),
    get('an id with a slash in it', 'hugo', '/api/onboarding/session/a%2Fb'),
    get('without an id', 'hugo', '/api/onboarding/session/'),
    get('a further segment', 'hugo', '/api/onboarding/session/current/edits'),
    ask('posting to it', 'hugo', 'POST', '/api/onboarding/session/current'),
    ask('of nobody', undefined, 'GET', '/api/onboarding/session/current'),
    get('somebody without one', 'support', '/api/onboarding/session/current'),
    read('after its time', 'hugo', 'hugo', { before: { expires: 'hugo' } }),
    get('the current one after its time', 'hugo', '/api/onboarding/session/current'),
  ],
}
