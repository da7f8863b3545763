/**
 * A page that is a file of the repository, or one that the site makes itself. `isFoundByTitle` keeps the rest of a page
 * out of the search, where it is about other things than the product.
 */
export type PageRow =
  | string
  | { file: string; label: string; isFoundByTitle?: true }
  | { address: string; label: string; about: string }

export interface Section {
  title: string
  about: string
  /** Every document of this folder belongs here; those that `pages` does not name follow in their titles' order. */
  folder?: string
  pages: readonly PageRow[]
}

/** What stands on the site, in the order in which it is read. A new document of no folder here needs a row here. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'Start',
    about: 'From nothing to a session that saves, in ten minutes.',
    pages: ['docs/quick-start.md'],
  },
  {
    title: 'Guides',
    about: 'One task each, from the first command to the check that it worked.',
    folder: 'docs/guides',
    pages: [
      'docs/guides/your-own-flow.md',
      'docs/guides/change-your-flow.md',
      'docs/guides/add-to-nextjs.md',
      'docs/guides/gate.md',
      'docs/guides/test-your-onboarding.md',
      'docs/guides/add-to-hono.md',
      'docs/guides/add-to-express.md',
      'docs/guides/upgrade.md',
      'docs/guides/put-on-supabase.md',
      'docs/guides/deploy-to-vercel.md',
      'docs/guides/run-in-a-container.md',
      'docs/services.md',
    ],
  },
  {
    title: 'Concepts',
    about: 'What the parts are and what each one guarantees.',
    folder: 'docs/concepts',
    pages: [
      'docs/flow.md',
      'docs/concepts/sessions.md',
      'docs/concepts/the-plan.md',
      { file: 'docs/ai.md', label: 'Models and the budget' },
      'docs/advisor.md',
      'docs/concepts/row-security.md',
      'docs/wizard.md',
    ],
  },
  {
    title: 'Reference',
    about: 'Every endpoint, event, error, variable and command.',
    folder: 'docs/reference',
    pages: [
      {
        address: '/docs/reference/api',
        label: 'API reference',
        about: 'Every endpoint with its parameters, statuses and examples.',
      },
      'docs/http-api.md',
      {
        address: '/docs/errors',
        label: 'Errors',
        about: 'What each error code means and what to do about it.',
      },
      { file: 'docs/webhooks.md', label: 'Events and webhooks' },
      'docs/configuration.md',
      'docs/reference/command-line.md',
      { file: 'client/README.md', label: 'Client library and React' },
    ],
  },
  {
    title: 'Operations',
    about: 'Running it: figures, alerts, retention, speed.',
    pages: [
      'docs/operations.md',
      'docs/performance.md',
      'docs/scale.md',
      { file: 'docs/retention.md', label: 'Retention, export and erasure' },
      'docs/embedded-services.md',
      { file: 'docs/evaluation.md', label: 'How good suggestions are' },
      'docs/industries-data-sheet.md',
      { file: 'docs/advice-samples.md', label: 'Samples of advice', isFoundByTitle: true },
    ],
  },
  {
    title: 'Security',
    about: 'What is defended, against whom, and how that is proven.',
    pages: [
      'docs/security.md',
      { file: 'docs/rls-matrix.md', label: 'Row security matrix' },
      { file: 'docs/api/owasp.md', label: 'OWASP API checklist' },
    ],
  },
  {
    title: 'Decisions',
    about: 'Why it is built the way it is, and what was turned down.',
    folder: 'docs/decisions',
    pages: [],
  },
]

/** Documents for whoever works on this repository; users of the product do not need them. */
export const NOT_ON_THE_SITE: readonly string[] = ['docs/testing.md', 'docs/words.md']
