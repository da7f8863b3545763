import { type Chapter, draft, get, read, save, start, WELCOME } from '../walk-request.ts'

const FAMILY = '👩\u200d👩\u200d👧\u200d👦'

/** Company names as people type them; each comes back letter for letter, or is refused. */
const NAMES: [what: string, name: string][] = [
  ['an apostrophe', "L'Oréal"],
  ['a typographic apostrophe', 'L’Oréal Café'],
  ['markup', '<3 Café & Co. <b>"quoted"</b>'],
  ['Japanese', '株式会社'],
  ['a family of one character', FAMILY],
  ['Hebrew', 'מאפיית השמש'],
  ['Arabic and Latin', 'مخبز Sol'],
  ['composed from two code points', 'Cafe\u0301 Sol'],
  ['spaces around', '  Panadería Sol  '],
  ['spaces inside', 'Panadería   Sol'],
  ['a backslash', 'C:\\temp\\$x {y}'],
  ['SQL', "Robert'); drop table students;--"],
  ['a formula', '=1+1'],
  ['two letters', 'IQ'],
  ['100 characters', 'x'.repeat(100)],
  ['100 emoji', '🥐'.repeat(100)],
  ['101 characters', 'x'.repeat(101)],
  ['101 emoji', '🥐'.repeat(101)],
  ['blanks only', '     '],
  ['characters that nobody sees', '\u200b\u200b\u200b'],
  ['a soft hyphen and a letter', '\u00adA'],
  ['a right-to-left override', 'Sol\u202eloS'],
  ['an isolate', 'Sol\u2066x\u2069'],
  ['a line feed', 'Panadería\nSol'],
  ['a tab', 'Panadería\tSol'],
  ['an escape', 'Sol\u001b[31m'],
  ['a next line', 'Sol\u0085'],
  ['a byte order mark', '\ufeffSol'],
  ['a private character', 'Sol\ue000'],
]

const DESCRIPTIONS: [what: string, description: string][] = [
  ['nothing', ''],
  ['several lines', 'Bread.\nCakes.\n\n\tCoffee.'],
  ['lines of Windows', 'Bread.\r\nCakes.\r\n'],
  ['a lone carriage return', 'Bread.\rCakes.'],
  ['500 characters', 'd'.repeat(500)],
  ['501 characters', 'd'.repeat(501)],
  ['a bell', 'Bread\u0007'],
]

/** Text that people type, in every script, to its bounds and beyond. */
export const TYPED_TEXTS: Chapter = {
  name: 'typed texts',
  world: 'plain',
  requests: [
    start('a fresh session', 'nora', {}, { session: 'nora' }),
    ...NAMES.map(([what, name]) => draft(`a name with ${what}`, 'nora', 'nora', 'company', { name })),
    save('finished with the last name', 'nora', 'nora', 'company', {
      industry: 'other',
      customIndustry: '  Perfume\u0301 bottles ',
      size: 'startup',
    }),
    ...NAMES.slice(-14).map(([what, name]) =>
      save(`a finished name with ${what}`, 'nora', 'nora', 'company', { name }),
    ),
    ...DESCRIPTIONS.map(([what, description]) =>
      save(`a description with ${what}`, 'nora', 'nora', 'company', { description }),
    ),
    save('a role of somebody’s own', 'nora', 'nora', 'welcome', {
      ...WELCOME,
      role: 'other',
      customRole: 'Chief 🥐 Officer',
    }),
    read('all of it', 'nora', 'nora'),
    get('all of it, exported', 'nora', '/api/onboarding/export'),
  ],
}
