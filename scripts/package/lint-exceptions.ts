/** The linter of Next.js 15 refuses to hear of rules that only that of Next.js 16 knows, so that none is named. */
const WHATEVER_IT_KNOWS = ''
const KNOWS_DEPENDENCIES = ' react-hooks/exhaustive-deps'

/**
 * What `eslint-config-next` is not to say of copied files, which break its rules by intent: that state is set in an
 * effect, and on what one depends. Next.js 15 lints when it builds. `npm run test:mount` lints them all.
 */
export const LINT_EXCEPTIONS: Readonly<Record<string, string>> = {
  'app/components/site-header.tsx': ' @next/next/no-img-element',
  'app/onboarding/fields/industry-combobox.tsx': WHATEVER_IT_KNOWS,
  'app/onboarding/fields/industry-suggestions.tsx': WHATEVER_IT_KNOWS,
  'app/onboarding/plan/print-cover.tsx': WHATEVER_IT_KNOWS,
  'app/onboarding/plan/use-texts-of.ts': WHATEVER_IT_KNOWS,
  'app/onboarding/saved-indicator.tsx': WHATEVER_IT_KNOWS,
  'app/onboarding/update/update-entrance.tsx': WHATEVER_IT_KNOWS,
  'app/onboarding/wizard-entrance.tsx': KNOWS_DEPENDENCIES,
  'app/onboarding/wizard.tsx': KNOWS_DEPENDENCIES,
}
