/** What a well-behaved model says to each of the product's questions, by the task that a request is tagged with. */
export const GOOD_ELEMENTS: Record<string, unknown[]> = {
  industry: [
    { slug: 'software', confidence: 0.9, reason: 'The name stands for software.' },
    { slug: 'consulting', confidence: 0.3, reason: 'It may sell advice as well.' },
  ],
  insights: [
    { text: 'Buyers of roastery equipment compare three vendors before they talk to anyone.' },
    { text: 'Green coffee prices move faster than menus, so margins need a weekly look.' },
    { text: 'Subscriptions carry small roasters through quiet months better than discounts do.' },
  ],
  okrs: [
    {
      objective: 'Make wholesale coffee buyers come back on their own',
      rationale: 'Repeat orders cost nothing to win.',
      priority: 'high',
      keyResults: [
        {
          title: 'Raise the reorder rate',
          metric: 'reorder rate',
          unit: '%',
          baseline: 40,
          target: 55,
          weeks: 12,
        },
        {
          title: 'Cut late deliveries',
          metric: 'late deliveries',
          unit: 'per month',
          baseline: 12,
          target: 4,
          weeks: 10,
        },
        {
          title: 'Answer complaints sooner',
          metric: 'hours to first answer',
          unit: 'hours',
          baseline: 30,
          target: 8,
          weeks: 8,
        },
      ],
    },
    {
      objective: 'Turn café guests into coffee subscribers who stay',
      rationale: 'Subscribers steady the cash flow.',
      priority: 'medium',
      keyResults: [
        {
          title: 'Win subscribers',
          metric: 'active subscribers',
          unit: 'people',
          baseline: 80,
          target: 200,
          weeks: 12,
        },
        { title: 'Keep them', metric: 'monthly churn', unit: '%', baseline: 9, target: 5, weeks: 12 },
      ],
    },
  ],
  advice: [
    { text: 'Let one person own the weekly numbers and bring them to a short Monday meeting.' },
    { text: 'Give the roasting and the sales people one shared goal, so that neither wins alone.' },
  ],
  next_steps: [
    {
      title: 'Invite your team',
      description: 'Ask the five people who decide.',
      category: 'team',
      estimatedMinutes: 15,
    },
    {
      title: 'Write the first objective',
      description: 'Start from the suggestion above.',
      category: 'goals',
      estimatedMinutes: 45,
    },
    {
      title: 'Connect Slack',
      description: 'Updates reach people where they talk.',
      category: 'integration',
      estimatedMinutes: 10,
    },
  ],
}

/** The elements as the JSON that the product's schema asks for. */
export function jsonOf(elements: unknown): string {
  return JSON.stringify({ elements })
}
