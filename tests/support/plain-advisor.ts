import type { Advisor } from '#lib/ai/advisor.ts'
import type { OKRSuggestion } from '#lib/flow/recommendations.ts'

const objective = (name: string): OKRSuggestion => ({
  objective: `Advisor objective about ${name}`,
  rationale: 'The advisor has reasons.',
  priority: 'medium',
  keyResults: ['first', 'second'].map((place) => ({
    title: `The ${place} advised result for ${name}`,
    metric: `${place} metric`,
    unit: '%',
    baseline: 10,
    target: 20,
    direction: 'increase' as const,
    dueDate: '2026-02-01',
  })),
})

/** An advisor whose every sentence can be told from a model's; its one gate refuses numbers in objectives. */
export const plainAdvisor: Advisor = {
  advise: ({ now }) => ({
    recommendations: {
      industryInsights: [
        'Advised: know the margin.',
        'Advised: watch the season.',
        'Advised: price by value.',
      ],
      suggestedOKRs: [objective('retention'), objective('speed')],
      teamStructureAdvice: ['Advised: name one owner per goal.', 'Advised: meet every week.'],
      nextSteps: ['Review goals', 'Ask the team', 'Pick a metric'].map((title) => ({
        title: `Advised: ${title}`,
        description: `Advised because ${title.toLowerCase()} comes first.`,
        category: 'goals' as const,
        estimatedMinutes: 20,
      })),
      generatedAt: now.toISOString(),
      source: 'advisor',
      itemSources: {
        industryInsights: ['advisor', 'advisor', 'advisor'],
        suggestedOKRs: ['advisor', 'advisor'],
        teamStructureAdvice: ['advisor', 'advisor'],
        nextSteps: ['advisor', 'advisor', 'advisor'],
      },
    },
    basedOn: {
      industryInsights: [['industry'], ['industry'], ['industry', 'size']],
      suggestedOKRs: [['industry', 'goal'], ['industry']],
      teamStructureAdvice: [['teamSize'], ['structure']],
      nextSteps: [['role'], ['role'], ['methodology']],
    },
  }),
  read: () => ({ intents: [], figures: [], signs: [] }),
  senseFaults: () => [],
  failedGates: (okr) => (/\d/.test(okr.objective) ? ['number_in_objective'] : []),
}
