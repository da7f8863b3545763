import { describe } from 'vitest'
import { checkFlow } from '#lib/flow/check-flow.ts'
import { field } from '#lib/flow/field.ts'
import { begin, type Fault, refused, text, type Untyped } from './refused.ts'

/** A flow of one step with one text, and what it says. */
const speaking = (texts: object, head?: object): Untyped =>
  begin(head).step('company', { name: text() }).words(texts)
const SAID = { en: { company: { title: 'Company', fields: { name: 'Name' } } } }

const said = (change: (words: Untyped) => void) => {
  const words = structuredClone(SAID)
  change(words.en.company)
  return words
}

const FAULTS: Fault[] = [
  [
    'no words',
    () => checkFlow(begin().step('company', { name: text() })),
    'flow "shop": has no words in "en"',
  ],
  [
    'a language without words',
    () => checkFlow(speaking(SAID, { locales: ['en', 'es'] })),
    'flow "shop": has no words in "es"',
  ],
  [
    'words in another language',
    () => checkFlow(speaking({ ...SAID, fr: SAID.en })),
    'flow "shop": has words in "fr", which is none of its locales',
  ],
  [
    'a step without words',
    () => checkFlow(speaking({ en: {} })),
    'flow "shop", step "company": has no words in "en"',
  ],
  [
    'words for no step',
    () => checkFlow(speaking({ en: { ...SAID.en, town: SAID.en.company } })),
    'flow "shop": has words in "en" for a step "town" that there is not',
  ],
  [
    'a step without a title',
    () => checkFlow(speaking(said((company) => delete company.title))),
    'flow "shop", step "company": has no title in "en"',
  ],
  [
    'a blank title',
    () => checkFlow(speaking(said((company) => Object.assign(company, { title: ' ' })))),
    'flow "shop", step "company": has no title in "en"',
  ],
  [
    'a field without a label',
    () => checkFlow(speaking(said((company) => delete company.fields.name))),
    'flow "shop", step "company", field "name": has no label in "en"',
  ],
  [
    'words for no field',
    () => checkFlow(speaking(said((company) => Object.assign(company.fields, { fax: 'Fax' })))),
    'flow "shop", step "company": has words in "en" for a field "fax" that there is not',
  ],
  [
    'choices of a text',
    () =>
      checkFlow(
        speaking(said((company) => Object.assign(company.fields, { name: { label: 'N', choices: {} } }))),
      ),
    'flow "shop", step "company", field "name": has words in "en" for a text "choices" that there is not',
  ],
  [
    'a name for the entries of a group',
    () =>
      checkFlow(
        begin()
          .step('company', { name: field.group({ a: text() }) })
          .words({
            en: { company: { title: 'C', fields: { name: { label: 'N', entry: 'E', fields: { a: 'A' } } } } },
          }),
      ),
    'flow "shop", step "company", field "name": has words in "en" for a text "entry" that there is not',
  ],
  [
    'a blank word for one entry',
    () =>
      checkFlow(
        begin()
          .step('company', { name: field.list({ a: text() }) })
          .words({
            en: { company: { title: 'C', fields: { name: { label: 'N', add: ' ', fields: { a: 'A' } } } } },
          }),
      ),
    'flow "shop", step "company", field "name": has no add in "en"',
  ],
  [
    'a choice without a label',
    () =>
      checkFlow(
        begin()
          .step('company', { name: field.choice(['a', 'b']) })
          .words({ en: { company: { title: 'C', fields: { name: { label: 'N', choices: { a: 'A' } } } } } }),
      ),
    'flow "shop", step "company", field "name": has no label for choice "b" in "en"',
  ],
  [
    'choices in one language alone',
    () =>
      checkFlow(
        begin({ locales: ['en', 'es'] })
          .step('company', { name: field.choice(['a']) })
          .words({
            en: { company: { title: 'C', fields: { name: { label: 'N', choices: { a: 'A' } } } } },
            es: { company: { title: 'C', fields: { name: 'N' } } },
          }),
      ),
    'flow "shop", step "company", field "name": has no labels for its choices in "es"',
  ],
  [
    'choices of an entry in one language alone',
    () =>
      checkFlow(
        begin({ locales: ['en', 'es'] })
          .step('company', { name: field.list({ in: field.group({ a: field.choice(['b']) }) }) })
          .words(
            Object.fromEntries(
              [['en', 'A'] as const, ['es', { label: 'A', choices: { b: 'B' } }] as const].map(
                ([locale, a]) => [
                  locale,
                  {
                    company: {
                      title: 'C',
                      fields: { name: { label: 'N', fields: { in: { label: 'I', fields: { a } } } } },
                    },
                  },
                ],
              ),
            ),
          ),
      ),
    'flow "shop", step "company", field "name.in.a": has no labels for its choices in "en"',
  ],
  [
    'a consent to nothing',
    () => checkFlow(begin().step('company', { name: field.consent() }).words(SAID)),
    'flow "shop", step "company", field "name": has no text in "en"',
  ],
  [
    'a pattern that nobody is told',
    () =>
      checkFlow(
        begin()
          .step('company', { name: text({ pattern: /a/ }) })
          .words(SAID),
      ),
    'flow "shop", step "company", field "name": has no pattern in "en"',
  ],
  [
    'an entry without labels',
    () =>
      checkFlow(
        begin()
          .step('company', { name: field.list({ a: text() }) })
          .words(SAID),
      ),
    'flow "shop", step "company", field "name": has no labels of its fields in "en"',
  ],
  [
    'a check without a message',
    () =>
      checkFlow(
        begin()
          .step('company', { name: text(), again: text() }, (_: Untyped, own: Untyped) => ({
            check: { same: own.again.equals(own.name) },
          }))
          .words({ en: { company: { title: 'C', fields: { name: 'N', again: 'A' } } } }),
      ),
    'flow "shop", step "company": has no message for check "same" in "en"',
  ],
  [
    'words that the engine has not',
    () => checkFlow(speaking({ en: { ...SAID.en, engine: { problems: { wrong: 'W' } } } })),
    'flow "shop": engine.problems.wrong in "en" is none of the engine\'s words, or not in their form',
  ],
  [
    'a brand without a name',
    () => checkFlow(speaking(SAID, { brand: {} })),
    'flow "shop": brand.name must be a text',
  ],
  [
    'a logo without encryption',
    () => checkFlow(speaking(SAID, { brand: { name: 'S', logo: 'http://x.example/l.png' } })),
    'flow "shop": brand.logo must be an https address',
  ],
  [
    'advice without an industry',
    () => checkFlow(speaking(SAID).advice({ bind: { name: 'company.name' } })),
    'flow "shop": advice must bind "industry"',
  ],
  [
    'advice about no field',
    () => checkFlow(speaking(SAID).advice({ bind: { name: 'company.name', industry: 'company.sector' } })),
    'flow "shop": advice binds "industry" to "company.sector", which is no field',
  ],
  [
    'advice about another kind',
    () => checkFlow(speaking(SAID).advice({ bind: { name: 'company.name', industry: 'company.name' } })),
    'flow "shop": advice binds "industry" to "company.name", which must be industry',
  ],
  [
    'a way to a later version',
    () => begin().migrate(2, (answers: Untyped) => answers),
    'flow "shop": migrate goes to a version from 2 to 1, which 2 is not',
  ],
  [
    'two ways to a version',
    () =>
      begin({ version: 2 })
        .migrate(2, () => ({}))
        .migrate(2, () => ({})),
    'flow "shop": there are two ways to version 2',
  ],
  [
    'a loss without a place',
    () => begin({ version: 2 }).migrate(2, () => ({}), { drops: ['fax'] }),
    'flow "shop": drops names fields as "step.field", which "fax" is not',
  ],
]

describe('a flow that says too little or too much, or a brand or a binding that is none, is refused in one line', () =>
  refused(FAULTS))
