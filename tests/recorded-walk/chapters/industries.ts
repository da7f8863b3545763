import { ask, type Chapter, get } from '../walk-request.ts'

const PATH = '/api/onboarding/industries'

function find(name: string, query: Record<string, string>, headers?: Record<string, string>) {
  return get(name, 'ada', `${PATH}?${new URLSearchParams(query)}`, { headers })
}

const typed = (q: string, more: Record<string, string> = {}) =>
  find(`typed: ${q}${more.locale ? ` (${more.locale})` : ''}`, { q, limit: '3', ...more })

const company = (name: string, more: Record<string, string> = {}) =>
  find(
    `for the company ${name}${more.locale ? ` (${more.locale})` : ''}${more.description ? ', described' : ''}`,
    { company: name, limit: '3', ...more },
  )

/** Finding an industry: typed with and without mistakes, by category, for a company, in both languages. */
export const INDUSTRIES: Chapter = {
  name: 'industries',
  world: 'plain',
  requests: [
    get('the first of all', 'ada', PATH, { keeps: { 'tag of industries': 'entity tag' } }),
    get('unchanged', 'ada', PATH, { headers: { 'if-none-match': '{{tag of industries}}' } }),
    get('of another language', 'ada', PATH, {
      headers: { 'if-none-match': '{{tag of industries}}', 'accept-language': 'es' },
    }),
    find('all of them', { limit: '200' }),
    ask('by their head', 'ada', 'HEAD', PATH),
    typed('bakery'),
    typed('bakry'),
    typed('panaderia', { locale: 'es' }),
    typed('panadería', { locale: 'en' }),
    typed('PANADERÍA', { locale: 'es' }),
    typed('restaurent'),
    typed('software'),
    typed('sofware saas'),
    typed('dentista', { locale: 'es' }),
    typed('law'),
    typed('abogados', { locale: 'es' }),
    typed('bienes raices', { locale: 'es' }),
    typed('ai'),
    typed('b'),
    typed('   '),
    typed('zzzzzzqqq'),
    typed('%_\\'),
    typed("'; drop table industries;--"),
    typed('株式会社'),
    typed('🥐'),
    find('typed nothing', { q: '', limit: '2' }),
    find('typed, in the language of the header', { q: 'pelu', limit: '3' }, { 'accept-language': 'es' }),
    find('of a category', { category: 'hospitality', limit: '5' }),
    find('of a category, in Spanish', { category: 'technology', limit: '5', locale: 'es' }),
    find('typed within a category', { q: 'services', category: 'technology', limit: '5' }),
    find('of a category that there is none of', { category: 'no-such-category' }),
    company('Panadería Sol', { locale: 'es' }),
    company('Röstwerk', { description: 'We roast coffee and sell it to cafés.' }),
    company('Acme Dental Clinic'),
    company('Xqzt'),
    company('Nubo', { description: 'Software de facturación para pymes en la nube', locale: 'es' }),
    company('株式会社'),
    company('Sol', { category: 'hospitality' }),
    find('typed, ranked for a company', { q: 'services', company: 'Cloud Nine Software', limit: '3' }),
    find('just one', { limit: '1' }),
    find('none', { limit: '0' }),
    find('too many', { limit: '201' }),
    find('half a one', { limit: '1.5' }),
    find('in a language there is none of', { locale: 'fr' }),
    find('a category that is none', { category: 'No Slug' }),
    find('a description of nobody', { description: 'We bake.' }),
    find('an empty company', { company: ' ' }),
    find('a company of 101 characters', { company: 'c'.repeat(101) }),
    find('a description of 501 characters', { company: 'Sol', description: 'd'.repeat(501) }),
    find('typed 101 characters', { q: 'q'.repeat(101) }),
    find('typed a control character', { q: 'a\u0000b' }),
    find('an unknown parameter', { qq: 'bakery', limit: '1' }),
    get('a parameter twice', 'ada', `${PATH}?limit=1&limit=2`),
    get('a parameter that does not decode', 'ada', `${PATH}?q=%E0%A4&limit=1`),
    find(
      'three wrong parameters, in Spanish',
      { limit: 'x', locale: 'xx', company: '' },
      {
        'accept-language': 'es',
      },
    ),
    ask('posting to them', 'ada', 'POST', PATH, { body: {} }),
    get('of nobody', undefined, PATH),
  ],
}
