import type { NextStep } from '#lib/flow/recommendations.ts'
import type { Writer } from '../basis.ts'
import { shownLabel, spokenMetric } from '../knowledge/metric-names.ts'
import { inLocale, type Metric, type Text } from '../knowledge/shape.ts'
import type { Profile } from '../profile.ts'
import type { Said } from '../said.ts'
import { isBeforeRevenue } from './aims.ts'
import { type ChosenPlay, themeOfWork } from './chosen-play.ts'
import { focusOf } from './focus.ts'
import { isDone } from './key-results.ts'
import { fill, joinNames, TEAM_GOAL } from './phrases.ts'
import { teamExceedsCompany } from './span.ts'
import {
  ADD_DEPARTMENTS,
  BASELINES,
  BY_ROLE,
  CHECK_SIZE,
  CLOSING_STEP,
  DEFINITIONS,
  firstMoveOf,
  LEARNING,
  SOLO_STEP,
  type StepTemplate,
  WEEKLY_CHANNEL,
} from './step-templates.ts'
import { ANY_CHANNEL, CHANNEL } from './team-advice.ts'

/** From this many people on, advice by department is worth the minutes it takes to name them. */
const PEOPLE_WITH_DEPARTMENTS = 30

const isAlone = ({ teamKind }: Profile) => teamKind === 'alone'
const hasPast = (said: Said) => !isBeforeRevenue(said) && !said.isClosing

/** The steps in their order: first moves on the goals, then what keeps them alive. */
export const NEXT_STEPS: readonly Writer<NextStep>[] = [
  ({ profile }) => (teamExceedsCompany(profile) ? write(CHECK_SIZE, profile) : undefined),
  ({ plays: [lead], profile }) => lead && firstMove(lead, profile),
  ({ plays, profile, said }) =>
    hasPast(said) && estimated(plays).length > 0
      ? write(
          BASELINES[said.stage === 'early_revenue' ? 'intermediate' : (profile.experience ?? 'intermediate')],
          profile,
          plays,
        )
      : undefined,
  ({ plays, profile }) => (profile.experience === 'beginner' ? write(LEARNING, profile, plays) : undefined),
  ({ plays, profile }) => (profile.methodology === 'kpis' ? write(DEFINITIONS, profile, plays) : undefined),
  ({ plays, profile, said }) => {
    const { role = 'other', hasLeads } = profile
    if (isAlone(profile)) return write(SOLO_STEP, profile, plays)
    if (said.isClosing && (role === 'ceo' || role === 'manager')) return write(CLOSING_STEP, profile, plays)
    return write(BY_ROLE[!hasLeads && role === 'manager' ? 'team_lead' : role], profile, plays)
  },
  ({ plays: [lead, second], profile }) =>
    second &&
    (second.monday !== undefined ||
      lead?.monday !== undefined ||
      themeOfWork(second) !== (lead && themeOfWork(lead)))
      ? firstMove(second, profile)
      : undefined,
  ({ plays, profile }) =>
    isAlone(profile) ? undefined : write(WEEKLY_CHANNEL[profile.collaboration ?? 'hybrid'], profile, plays),
  ({ plays, profile }) => (mayNameDepartments(profile) ? write(ADD_DEPARTMENTS, profile, plays) : undefined),
]

function mayNameDepartments({ departments, teamSize, role }: Profile): boolean {
  return (
    departments.length === 0 &&
    (teamSize ?? 0) >= PEOPLE_WITH_DEPARTMENTS &&
    role !== 'individual_contributor'
  )
}

/** The play's own move for Monday, or the one that its theme suggests. */
function firstMove(play: ChosenPlay, profile: Profile): NextStep {
  const { monday } = play
  if (monday === undefined) return write(firstMoveOf(themeOfWork(play), isAlone(profile)), profile, [play])
  const own: StepTemplate = {
    title: monday.title,
    description: monday.what,
    category: play.theme === 'people' ? 'team' : 'goals',
    minutes: 60,
  }
  return write(own, profile, [play])
}

/** The figures that stand on our estimate alone. */
const estimated = (plays: readonly ChosenPlay[]): Metric[] =>
  plays.flatMap(({ metrics }) =>
    metrics.filter((metric) => !metric.isCounted && !metric.isStated && !isDone(metric)).slice(0, 1),
  )

const LEADS: Text = ['the leads', 'a los líderes']
const WHOLE_TEAM: Text = ['the whole team', 'a todo el equipo']
const LEADS_OF: Text = ['those who lead {departments}', 'a quienes dirigen {departments}']
const EACH_TEAM: Text = ['everyone involved', 'quienes participan']

/** What a step may speak of; each is asked for only where a step does, so that no other answer counts as read. */
function wordsFor(plays: readonly ChosenPlay[], profile: Profile): Record<string, string | number> {
  const { locale } = profile
  return {
    get company() {
      return profile.company
    },
    get served() {
      return inLocale(profile.served, locale)
    },
    get people() {
      return profile.teamSize ?? ''
    },
    get focus() {
      const [lead] = plays
      return lead ? focusOf(lead, locale) : ''
    },
    get metric() {
      const [main] = plays[0]?.metrics ?? []
      return main === undefined ? '' : spokenMetric(main, locale)
    },
    get metrics() {
      const labels = estimated(plays).slice(0, 2)
      return joinNames(
        labels.map((metric) => `“${shownLabel(metric, locale)}”`),
        locale,
      )
    },
    get goal() {
      return inLocale(TEAM_GOAL[profile.methodology], locale)
    },
    get channel() {
      const [integration] = profile.integrations
      return inLocale(integration ? CHANNEL[integration] : ANY_CHANNEL, locale)
    },
    get leads() {
      const asked = profile.departments.slice(0, 3)
      return profile.hasLeads && asked.length > 0
        ? fill(LEADS_OF, locale, { departments: joinNames(asked, locale) })
        : inLocale(profile.hasLeads ? LEADS : WHOLE_TEAM, locale)
    },
    get teams() {
      return profile.teamKind === 'layered'
        ? joinNames(profile.knowledge.teams[locale].slice(0, 3), locale)
        : inLocale(EACH_TEAM, locale)
    },
  }
}

function write(step: StepTemplate, profile: Profile, plays: readonly ChosenPlay[] = []): NextStep {
  const { locale } = profile
  const words = wordsFor(plays, profile)
  return {
    title: fill(step.title, locale, words),
    description: fill(step.description, locale, words),
    category: step.category,
    estimatedMinutes: step.minutes,
    ...(step.href === undefined ? {} : { href: step.href }),
  }
}
