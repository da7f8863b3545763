import { defaultFlowWords } from './default-flow-words.ts'
import { defineFlow } from './define-flow.ts'
import { field } from './field.ts'

/** The flow that is served unless an adopter has one: the three steps of the specification. */
export const defaultFlow = defineFlow({ id: 'onboarding', version: 2, locales: ['en', 'es'] })
  .step(
    'welcome',
    {
      role: field.choice(['ceo', 'manager', 'team_lead', 'individual_contributor', 'other'], {
        shareWith: ['model'],
      }),
      customRole: field.text({ max: 80, sealed: true, shareWith: ['model'] }),
      experienceLevel: field.choice(['beginner', 'intermediate', 'advanced'], { shareWith: ['model'] }),
    },
    (_, own) => ({ fields: { customRole: { when: own.role.is('other') } } }),
  )
  .step(
    'company',
    {
      name: field.text({ min: 2, max: 100, shareWith: ['model'], findBy: true }),
      industry: field.industry({ shareWith: ['model', 'analytics'] }),
      customIndustry: field.text({ min: 2, max: 80, sealed: true, shareWith: ['model'] }),
      size: field.choice(['startup', 'small', 'medium', 'large', 'enterprise'], {
        shareWith: ['model', 'analytics'],
      }),
      description: field.paragraphs({ max: 500, required: false, sealed: true, shareWith: ['model'] }),
      website: field.url({ required: false, sealed: true }),
      logo: field.url({ schemes: ['https'], required: false, sealed: true }),
      stage: field.choice(['idea', 'pre_revenue', 'early_revenue', 'growing', 'established', 'closing'], {
        required: false,
        shareWith: ['model'],
      }),
      country: field.country({ required: false, shareWith: ['model'] }),
    },
    (_, own) => ({ fields: { customIndustry: { when: own.industry.is('other') } } }),
  )
  .step(
    'organization',
    {
      teamSize: field.integer({ min: 1, max: 10_000, shareWith: ['model'] }),
      structure: field.choice(['hierarchical', 'flat', 'matrix'], { shareWith: ['model'] }),
      methodology: field.choice(['okrs', 'kpis', 'custom'], { shareWith: ['model'] }),
      collaborationStyle: field.choice(['centralized', 'distributed', 'hybrid'], { shareWith: ['model'] }),
      integrations: field.choices(['slack', 'teams', 'email'], { shareWith: ['model'] }),
      departments: field.list(
        { name: field.text({ max: 100 }), parent: field.text({ min: 1, max: 100, required: false }) },
        { max: 50, required: false, tree: { name: 'name', parent: 'parent' }, shareWith: ['model'] },
      ),
      goal: field.choice(
        [
          'more_customers',
          'keep_customers',
          'on_time',
          'cash_collections',
          'margins',
          'raise_money',
          'launch_open',
          'hire_keep',
          'quality',
          'compliance',
          'digitise',
          'wind_down',
          'other',
        ],
        { required: false, shareWith: ['model'] },
      ),
      customGoal: field.text({ min: 1, max: 120, required: false, sealed: true, shareWith: ['model'] }),
      obstacle: field.text({ max: 200, required: false, sealed: true, shareWith: ['model'] }),
      metric: field.group(
        {
          name: field.text({ max: 80 }),
          unit: field.text({ max: 20 }),
          now: field.decimal(),
          wanted: field.decimal(),
        },
        { required: false, sealed: true, shareWith: ['model'] },
      ),
    },
    (_, own) => ({ fields: { customGoal: { when: own.goal.is('other') } } }),
  )
  .words(defaultFlowWords)
  .advice({
    bind: {
      name: 'company.name',
      industry: 'company.industry',
      customIndustry: 'company.customIndustry',
      size: 'company.size',
      description: 'company.description',
      stage: 'company.stage',
      country: 'company.country',
      role: 'welcome.role',
      customRole: 'welcome.customRole',
      experienceLevel: 'welcome.experienceLevel',
      teamSize: 'organization.teamSize',
      structure: 'organization.structure',
      methodology: 'organization.methodology',
      collaborationStyle: 'organization.collaborationStyle',
      integrations: 'organization.integrations',
      departments: 'organization.departments',
      goal: 'organization.goal',
      customGoal: 'organization.customGoal',
      obstacle: 'organization.obstacle',
      metric: 'organization.metric',
    },
  })
