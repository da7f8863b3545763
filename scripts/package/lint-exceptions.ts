const SETS_STATE = 'react-hooks/set-state-in-effect'
const KNOWS_DEPENDENCIES = 'react-hooks/exhaustive-deps'

/**
 * Rules of `eslint-config-next` that a copied file breaks by intent, so that the linter of its app has nothing to say:
 * Next.js 15 lints when it builds. `npm run test:mount` lints them all.
 */
export const LINT_EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'app/admin/figures/period-form.tsx': ['react-hooks/purity'],
  'app/components/site-header.tsx': ['@next/next/no-img-element'],
  'app/onboarding/fields/industry-combobox.tsx': [SETS_STATE, KNOWS_DEPENDENCIES],
  'app/onboarding/fields/industry-suggestions.tsx': [SETS_STATE, KNOWS_DEPENDENCIES],
  'app/onboarding/plan/print-cover.tsx': [SETS_STATE],
  'app/onboarding/plan/use-texts-of.ts': [SETS_STATE],
  'app/onboarding/saved-indicator.tsx': [SETS_STATE],
  'app/onboarding/update/update-entrance.tsx': [SETS_STATE],
  'app/onboarding/wizard-entrance.tsx': [KNOWS_DEPENDENCIES],
  'app/onboarding/wizard.tsx': [KNOWS_DEPENDENCIES],
}
