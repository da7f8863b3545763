import {
  ask,
  type Chapter,
  COMPANY,
  draft,
  ORGANIZATION,
  read,
  save,
  start,
  WELCOME,
} from '../walk-request.ts'

type Wrong = [what: string, answers: object]

/** What is wrong with a finished step, by its fields; the rest of each step is right. */
const WRONG: { step: string; right: object; wrong: Wrong[] }[] = [
  {
    step: 'welcome',
    right: WELCOME,
    wrong: [
      ['an unknown role', { role: 'boss' }],
      ['a role that is a number', { role: 5 }],
      ['no role', { role: undefined }],
      ['no role of one’s own', { role: 'other' }],
      ['an empty role of one’s own', { role: 'other', customRole: ' ' }],
      ['a role of one’s own of 81 characters', { role: 'other', customRole: 'r'.repeat(81) }],
      ['a role of one’s own with a line feed', { role: 'other', customRole: 'a\nb' }],
      ['a role of one’s own that is a list', { role: 'other', customRole: ['a'] }],
      ['an unknown experience', { experienceLevel: 'expert' }],
      ['no experience', { experienceLevel: undefined }],
      ['an unknown field', { favouriteColour: 'red' }],
      ['a field with a strange name', { '<script>/~': 1 }],
      ['an unasked role of one’s own', { role: 'manager', customRole: 'Baker' }],
    ],
  },
  {
    step: 'company',
    right: COMPANY,
    wrong: [
      ['a name of one letter', { name: 'P' }],
      ['a name that is a number', { name: 42 }],
      ['no name', { name: undefined }],
      ['an industry in capitals', { industry: 'Cafes' }],
      ['an industry of 65 characters', { industry: 'i'.repeat(65) }],
      ['an industry that is a number', { industry: 7 }],
      ['an unknown industry', { industry: 'no-such-industry' }],
      ['no industry', { industry: undefined }],
      ['no industry of one’s own', { industry: 'other' }],
      ['an industry of one’s own of one letter', { industry: 'other', customIndustry: 'x' }],
      ['an industry of one’s own of 81 characters', { industry: 'other', customIndustry: 'x'.repeat(81) }],
      ['an unknown size', { size: 'tiny' }],
      ['no size', { size: undefined }],
      ['a description of 501 characters', { description: 'd'.repeat(501) }],
      ['a description that is an object', { description: {} }],
      ['a website without a scheme', { website: 'sol.example.com' }],
      ['a website of another scheme', { website: 'ftp://sol.example.com' }],
      ['a website that is code', { website: 'javascript:alert(1)' }],
      ['a website with a password', { website: 'https://ada:secret@sol.example.com' }],
      ['a website without a host', { website: 'https://' }],
      ['a website with a space', { website: 'https://sol.example.com/a b' }],
      ['a website of 2,049 characters', { website: `https://sol.example.com/${'w'.repeat(2025)}` }],
      ['a logo over http', { logo: 'http://sol.example.com/logo.png' }],
      ['a logo that is data', { logo: 'data:image/png;base64,AAAA' }],
      ['everything at once', { name: '', industry: 'No', size: 1, website: 'x', logo: 'y', extra: true }],
    ],
  },
  {
    step: 'organization',
    right: ORGANIZATION,
    wrong: [
      ['a team of nobody', { teamSize: 0 }],
      ['a team of 10,001', { teamSize: 10_001 }],
      ['a team of one and a half', { teamSize: 1.5 }],
      ['a team that is a text', { teamSize: '12' }],
      ['a team of minus one', { teamSize: -1 }],
      ['no team', { teamSize: undefined }],
      ['an unknown structure', { structure: 'round' }],
      ['no structure', { structure: undefined }],
      ['an unknown methodology', { methodology: 'OKRS' }],
      ['no methodology', { methodology: undefined }],
      ['an unknown style', { collaborationStyle: 'loose' }],
      ['no style', { collaborationStyle: undefined }],
      ['an unknown integration', { integrations: ['slack', 'fax'] }],
      ['an integration twice', { integrations: ['slack', 'slack'] }],
      ['four integrations', { integrations: ['slack', 'teams', 'email', 'slack'] }],
      ['integrations that are a text', { integrations: 'slack' }],
      ['no integrations', { integrations: undefined }],
      ['departments that are an object', { departments: {} }],
      ['51 departments', { departments: Array.from({ length: 51 }, (_, i) => ({ name: `D${i}` })) }],
      ['a department without a name', { departments: [{ parent: 'Kitchen' }] }],
      ['a department with an empty name', { departments: [{ name: 'Kitchen' }, { name: '' }] }],
      ['a department with a name of 101 characters', { departments: [{ name: 'n'.repeat(101) }] }],
      ['a department with an unknown field', { departments: [{ name: 'Kitchen', head: 'Ada' }] }],
      ['a department that is a text', { departments: ['Kitchen'] }],
      ['a department under itself', { departments: [{ name: 'Kitchen', parent: 'Kitchen' }] }],
      [
        'departments in a circle',
        {
          departments: [
            { name: 'A', parent: 'B' },
            { name: 'B', parent: 'A' },
          ],
        },
      ],
      ['everything at once', { teamSize: 0, structure: '', methodology: null, integrations: ['x', 'x'] }],
    ],
  },
]

/** What a half-filled form may not hold either. */
const WRONG_DRAFTS: [step: string, ...Wrong][] = [
  ['welcome', 'an unknown role', { role: 'boss' }],
  ['company', 'a name of 101 characters', { name: 'x'.repeat(101) }],
  ['company', 'a website that is code', { website: 'javascript:alert(1)' }],
  ['company', 'an unknown field', { nmae: 'x' }],
  ['organization', 'a team that is a text', { teamSize: '12' }],
  ['organization', 'a team of 10,001', { teamSize: 10_001 }],
]

/** Wrong bodies around answers that are right. */
const WRONG_ENVELOPES: [what: string, fields: object][] = [
  ['no session', { sessionId: undefined }],
  ['a session that is a number', { sessionId: 5 }],
  ['no step', { step: undefined }],
  ['an unknown step', { step: 'payment' }],
  ['a step that is no step', { step: 'complete' }],
  ['no data', { data: undefined }],
  ['data that are a list', { data: [] }],
  ['data that are null', { data: null }],
  ['a completion that is a text', { complete: 'yes' }],
  ['a revision of 0', { baseRevision: 0 }],
  ['a revision of one and a half', { baseRevision: 1.5 }],
  ['a revision that is a text', { baseRevision: '1' }],
  ['a revision beyond any', { baseRevision: 3_000_000_000 }],
  ['a revision that is still to come', { baseRevision: 4000 }],
  ['an operation id that is none', { opId: 'once' }],
  ['an unknown language', { locale: 'fr' }],
  ['an unknown field', { stepp: 'welcome' }],
  ['a flow version that is a text', { flowVersion: 'one' }],
  ['five wrong fields', { sessionId: 5, step: 5, data: 5, complete: 5, opId: 5 }],
]

/** Each refusal of each field, all that is wrong in one answer, and nothing saved. */
export const REFUSED_ANSWERS: Chapter = {
  name: 'refused answers',
  world: 'plain',
  requests: [
    start('a fresh session', 'sara', {}, { session: 'sara' }),
    ...WRONG.flatMap(({ step, right, wrong }) => [
      save(`${step}: nothing`, 'sara', 'sara', step, {}),
      ...wrong.map(([what, answers]) =>
        save(`${step}: ${what}`, 'sara', 'sara', step, { ...right, ...answers }),
      ),
    ]),
    ...WRONG_DRAFTS.map(([step, what, answers]) =>
      draft(`a draft of ${step}: ${what}`, 'sara', 'sara', step, answers),
    ),
    ...WRONG_ENVELOPES.map(([what, fields]) =>
      save(`around the answers: ${what}`, 'sara', 'sara', 'welcome', WELCOME, fields),
    ),
    save(
      'in Spanish: a step that lacks everything',
      'sara',
      'sara',
      'organization',
      {},
      {},
      {
        headers: { 'accept-language': 'es' },
      },
    ),
    ask('completing with a number', 'sara', 'POST', '/api/onboarding/complete', { body: { sessionId: 5 } }),
    ask('completing with more', 'sara', 'POST', '/api/onboarding/complete', {
      body: { sessionId: '{{sara}}', force: true },
    }),
    read('what is saved of all this', 'sara', 'sara'),
  ],
}
