import { formatNumber } from '#lib/flow/format-number.ts'
import type { OKRSuggestion } from '#lib/flow/recommendations.ts'
import { shownLabel, spokenMetric } from '../knowledge/metric-names.ts'
import { inLocale, type Metric, type Text, type Theme } from '../knowledge/shape.ts'
import { foldedWords } from '../plain-text.ts'
import type { Methodology, Profile, Role } from '../profile.ts'
import type { Origin } from '../ranked-aims.ts'
import { type ChosenPlay, themeOfWork } from './chosen-play.ts'
import { focusOf } from './focus.ts'
import { isStep, keyResult, movementFor } from './key-results.ts'
import { fill, GOAL } from './phrases.ts'

const KEY_RESULTS = 5
const PRIORITIES = ['high', 'medium', 'low', 'low'] as const
const MAX_RATIONALE = 600

const AS_SAID: { named: Text; plain: Text } = {
  named: ['At {company}, {objective}', 'En {company}, {objective}'],
  plain: ['{Objective}', '{Objective}'],
}
const OBJECTIVE: Record<Methodology, { named: Text; plain: Text }> = {
  okrs: AS_SAID,
  kpis: {
    named: ['KPI focus area at {company}: {focus}', 'Área de enfoque de KPI en {company}: {focus}'],
    plain: ['KPI focus area: {focus}', 'Área de enfoque de KPI: {focus}'],
  },
  custom: AS_SAID,
}

/** What one person does for an aim that belongs to more people than them. */
const IS_HELP_ALREADY = /^(?:Help|Ayudar a) /
const CONTRIBUTION: Text = ['Help our team {objective}', 'Ayudar a {objective}']

/** Why it stands here, by the answer that it follows from. */
const BECAUSE: Record<Origin, Text> = {
  goal: [
    'It leads because you chose it as what matters most this quarter.',
    'Va primero porque lo elegiste como lo más importante del trimestre.',
  ],
  customGoal: [
    'It leads because it answers the goal that you wrote.',
    'Va primero porque responde al objetivo que escribiste.',
  ],
  obstacle: [
    'It is here because of what you say gets in the way at {company}.',
    'Está aquí por lo que, según cuentas, frena a {company}.',
  ],
  description: [
    'It is here because of what you write about {company}.',
    'Está aquí por lo que escribes sobre {company}.',
  ],
  metric: ['It is built around the number that you already watch.', 'Se apoya en la cifra que ya miras.'],
  stage: ['It follows from the stage that {company} is in.', 'Viene de la etapa en que está {company}.'],
}

const BY_ROLE: Record<Role, Text> = {
  ceo: [
    'Read {metric} with the leads every week, and let no other {goal} compete with it.',
    'Revisa {metric} con los líderes cada semana y no dejes que otras prioridades compitan.',
  ],
  manager: [
    'Agree with each team what it will stop doing so that {metric} can move.',
    'Acuerda con cada equipo qué dejará de hacer para mejorar {metric}.',
  ],
  team_lead: [
    'Keep {metric} where your team sees it every day.',
    'Pon {metric} a la vista diaria de tu equipo.',
  ],
  individual_contributor: [
    'See which part of {metric} passes through your own hands, and offer to report that part.',
    'Fíjate en qué parte de {metric} pasa por tus manos y ofrece reportar esa parte.',
  ],
  other: [
    'From your position, settle with its owner what you can do for {metric}.',
    'Desde tu puesto, acuerda con quien responde por {metric} qué puedes hacer tú.',
  ],
}
/** Who leads a small team leads its people, not other leads. */
const WITHOUT_LEADS: Partial<Record<Role, Text>> = {
  ceo: [
    'Read {metric} with the whole team every week, and let no other {goal} compete with it.',
    'Revisa {metric} con todo el equipo cada semana y no dejes que otras prioridades compitan.',
  ],
  manager: [
    'Agree with each person what they will stop doing so that {metric} can move.',
    'Acuerda con cada persona qué dejará de hacer para mejorar {metric}.',
  ],
}
const MOST_AROUND_A_TABLE = 20
const IN_MANY_TEAMS: Text = [
  'Read {metric} with one person from each team every week, and let no other {goal} compete with it.',
  'Revisa {metric} con una persona de cada equipo cada semana y no dejes que otras prioridades compitan.',
]
const ALONE: Text = [
  'Look at {metric} at the same hour every week, and drop what does not move it.',
  'Mira {metric} cada semana a la misma hora y deja lo que no influya.',
]
const BY_CUSTOM_ROLE: Text = [
  'In your role ({role}), settle with its owner what you can do for {metric}.',
  'En tu función ({role}), acuerda con quien responde por {metric} qué puedes hacer tú.',
]
const OWNER: Text = ['Natural home: {department}.', 'Área natural para llevarlo: {department}.']

const STATED: Text = [
  'At {company} the figures of “{label}” are yours.',
  'En {company}, las cifras de “{label}” son las tuyas.',
]
const ESTIMATED: Text = [
  'Where “{label}” stands at {company} is our estimate: put your own figure in its place.',
  'El valor de hoy de “{label}” es una estimación nuestra para {company}: pon tu cifra.',
]
const STEP: Text = [
  'At {company} the figures of “{label}” are yours: {wanted} is for later than this cycle, and {step} is the step on the way.',
  'En {company}, las cifras de “{label}” son las tuyas: {wanted} es para después de este ciclo y {step} es el paso de ahora.',
]
/** What is counted or guessed moves towards a day of theirs. */
const TOWARDS_A_DAY: Text = [
  'The dates lead up to the day that you name.',
  'Las fechas llevan al día que nombras.',
]
/** The first objective has said what to do with an estimate. */
const ESTIMATED_LATER: Text = [
  'At {company}, “{label}” starts from our estimate.',
  'En {company}, “{label}” parte de nuestra estimación.',
]
const COUNTED: Text = [
  'Counts such as “{label}” begin at zero at {company} on the first day.',
  'Los conteos como “{label}” empiezan en cero en {company} el primer día.',
]

/** Which departments look after a theme, by stems of their names in both languages. */
const DEPARTMENTS: Record<Theme, RegExp> = {
  demand: /\b(sales|market|ventas|venta|comercial|commercial|mercad|growth|reserv|admis|business dev)/,
  delivery:
    /\b(oper|produ|qual|calidad|serv|logist|engineer|ingenier|taller|clinic|atencion|support|soporte|obra|dispatch)/,
  money: /\b(financ|finanz|account|contab|compra|purchas|procure|admin|tesor|treasury|control)/,
  people: /\b(people|human|hr\b|rr|talent|person|recursos|cultur)/,
}

/** Writes a play as the suggestion at a position: the first is the one to begin with. */
export function suggestion(play: ChosenPlay, position: number, profile: Profile): OKRSuggestion {
  return {
    objective: objective(play, position, profile),
    rationale: rationale(play, position, profile),
    priority: PRIORITIES[position] ?? 'low',
    keyResults: play.metrics.slice(0, KEY_RESULTS).map((metric, index) => keyResult(metric, index, profile)),
  }
}

function objective(play: ChosenPlay, position: number, profile: Profile): string {
  const { locale, methodology, company, companyFitsObjective, role, teamKind } = profile
  const template = inLocale(play.objective, locale)
  const carriesName = template.includes('{company}')
  const named = companyFitsObjective && position === 0 && !carriesName
  const aim = companyFitsObjective
    ? fill(play.objective, locale, { company })
    : fill(play.objective, locale, { company: OUR_COMPANY[locale] }).replace(IN_OUR_COMPANY[locale], '')
  const shared =
    role === 'individual_contributor' &&
    teamKind !== 'alone' &&
    play.theme !== 'people' &&
    !IS_HELP_ALREADY.test(aim)
  const text = shared ? fill(CONTRIBUTION, locale, { objective: lowerFirst(aim) }) : aim
  return fill(OBJECTIVE[methodology][named ? 'named' : 'plain'], locale, {
    company,
    focus: focusOf(play, locale),
    objective: lowerFirst(text),
    Objective: text,
  })
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const OUR_COMPANY = { en: 'our organization', es: 'nuestra organización' }
/** Where the name is no more than the place, nothing is missing without it. */
const IN_OUR_COMPANY = { en: / (?:at|in) our organization/, es: / (?:en|de) nuestra organización/ }

/** Why it matters, why it is here, what this person does about it, and whose figures it shows. */
function rationale(play: ChosenPlay, position: number, profile: Profile): string {
  const { locale, company } = profile
  const sentences = [
    fill(play.why, locale, { company }),
    play.origin === undefined ? '' : fill(BECAUSE[play.origin], locale, { company }),
    position === 0 ? forRole(play, profile) : '',
    owner(play, profile),
    ofFigures(play, position, profile),
  ].filter((sentence) => sentence !== '')
  while (sentences.length > 1 && [...sentences.join(' ')].length > MAX_RATIONALE) sentences.splice(-2, 1)
  return sentences.join(' ')
}

function forRole({ metrics }: ChosenPlay, profile: Profile): string {
  const { locale, methodology, role = 'other' } = profile
  const customRole = role === 'other' ? profile.customRole : undefined
  const [metric] = metrics
  const values = {
    goal: inLocale(GOAL[methodology], locale),
    role: customRole ?? '',
    metric: metric === undefined ? '' : spokenMetric(metric, locale),
  }
  return fill(byRole(profile, role, customRole), locale, values)
}

function byRole(profile: Profile, role: Role, customRole: string | undefined): Text {
  if (customRole) return BY_CUSTOM_ROLE
  if (profile.teamKind === 'alone') return ALONE
  const direct = WITHOUT_LEADS[role]
  if (direct === undefined || profile.hasLeads) return BY_ROLE[role]
  return (profile.teamSize ?? 0) > MOST_AROUND_A_TABLE ? IN_MANY_TEAMS : direct
}

function owner(play: ChosenPlay, { departments, locale }: Profile): string {
  const theme = themeOfWork(play)
  const department = departments.find((name) => DEPARTMENTS[theme].test(foldedWords(name).join(' ')))
  return department === undefined ? '' : fill(OWNER, locale, { department })
}

/** Says of the first figure whose it is: a reader should never take an estimate for a fact. */
function ofFigures({ metrics }: ChosenPlay, position: number, profile: Profile): string {
  const { locale, company } = profile
  const stated = metrics.find(({ isStated }) => isStated)
  const estimated = metrics.find(({ isStated, isCounted }) => !isStated && !isCounted)
  const counted = metrics.find(({ isCounted }) => isCounted)
  const say = (text: Text, metric: Metric | undefined) =>
    metric === undefined
      ? ''
      : fill(text, locale, {
          company,
          label: shownLabel(metric, locale),
          wanted: formatNumber(metric.movement.target, locale),
          step: formatNumber(movementFor(metric, profile).target, locale),
        })
  return [
    say(stated !== undefined && isStep(stated, profile) ? STEP : STATED, stated),
    say(position === 0 ? ESTIMATED : ESTIMATED_LATER, estimated) || say(COUNTED, counted),
    metrics.some(({ wishedBy, isStated }) => wishedBy && !isStated) ? inLocale(TOWARDS_A_DAY, locale) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
