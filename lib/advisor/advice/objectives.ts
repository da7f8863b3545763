import type { OKRSuggestion } from '#lib/flow/recommendations.ts'
import { inLocale, type Play, type Text, type Theme } from '../knowledge/shape.ts'
import { foldedWords } from '../plain-text.ts'
import type { Methodology, Profile, Role } from '../profile.ts'
import { keyResult } from './key-results.ts'
import { fill, quoted, TERMS } from './phrases.ts'

const KEY_RESULTS = 3
const PRIORITIES = ['high', 'medium', 'medium', 'low'] as const

const OBJECTIVE: Record<Methodology, { named: Text; plain: Text }> = {
  okrs: {
    named: ['At {company}, {objective}', 'En {company}, {objective}'],
    plain: ['{Objective}', '{Objective}'],
  },
  kpis: {
    named: ['KPI focus area at {company}: {focus}', 'Área de enfoque de KPI en {company}: {focus}'],
    plain: ['KPI focus area: {focus}', 'Área de enfoque de KPI: {focus}'],
  },
  custom: {
    named: ['Goal for {company}: {objective}', 'Meta de {company}: {objective}'],
    plain: ['Goal: {objective}', 'Meta: {objective}'],
  },
}

/** What one person does for an aim that belongs to more people than them. */
const IS_HELP_ALREADY = /^(?:Help|Ayudar a) /
const CONTRIBUTION: Text = ['Help our team {objective}', 'Ayudar a {objective}']

const BY_ROLE: Record<Role, Text> = {
  ceo: [
    'As CEO, go through it with the team leads of {company} every week and let no other {goal} compete with it.',
    'Desde la dirección general, revise el avance cada semana con los líderes de {company} y evite que otras prioridades compitan.',
  ],
  manager: [
    'As a manager, agree with each team of {company} which {measure} it moves and what it will stop doing for that.',
    'Desde la gerencia, acuerde con cada equipo de {company} qué {measure} le toca mover y qué dejará de hacer para lograrlo.',
  ],
  team_lead: [
    'As a team lead, keep the {measures} where the team at {company} sees them every day.',
    'Como líder de equipo, deje los {measures} donde el equipo de {company} los vea todos los días.',
  ],
  individual_contributor: [
    'Choose the {measure} that your own work at {company} moves most, and offer to report it.',
    'Elija el {measure} que su propio trabajo en {company} más mueve y ofrezca reportarlo.',
  ],
  other: [
    'From your position, pick the {measure} you can influence at {company} and agree on the rest with its owners.',
    'Desde su puesto, elija el {measure} en el que puede influir en {company} y acuerde el resto con sus responsables.',
  ],
}
/** Who leads a small team leads its people, not other leads. */
const BY_ROLE_IN_SMALL_TEAM: Partial<Record<Role, Text>> = {
  ceo: [
    'At the head of {company}, go through it with the whole team every week and let no other {goal} compete with it.',
    'Al frente de {company}, revise el avance cada semana con todo el equipo y evite que otras prioridades compitan.',
  ],
  manager: [
    'As a manager, agree with each person in your team at {company} which {measure} they move and what they will stop doing for that.',
    'Desde la gerencia, acuerde con cada persona de su equipo en {company} qué {measure} le toca mover y qué dejará de hacer para lograrlo.',
  ],
}
const ALONE: Text = [
  'As a team of one at {company}, look at the {measures} at the same hour every week, and drop whatever does not move them.',
  'Como equipo de una sola persona en {company}, mire los {measures} cada semana a la misma hora y deje lo que no los mueva.',
]
const BY_CUSTOM_ROLE: Text = [
  'In your role ({role}), pick the {measure} you can influence at {company} and agree on the rest with its owners.',
  'En su función ({role}), elija el {measure} en el que puede influir en {company} y acuerde el resto con sus responsables.',
]
const BY_OWN_WORDS: Text = [
  'At {company}, check first how it shows in {terms}, to use your own words.',
  'En {company}, observe primero cómo se nota en {terms}, para usar sus propias palabras.',
]
const BY_COMPANY: Text = [
  'At {company} you can begin with figures that are already kept.',
  'En {company} puede empezar con cifras que ya se registran.',
]
const OWNER: Text = ['Natural home: {department}.', 'Área natural para llevarlo: {department}.']
const STARTING_POINTS: readonly Text[] = [
  [
    'Baselines and targets are starting points: put your own figures in their place.',
    'Los valores iniciales y los objetivos son puntos de partida: reemplácelos por sus propias cifras.',
  ],
  [
    'Take the figures as a starting point, and correct them with your last three months.',
    'Tome las cifras como punto de partida y corríjalas con sus últimos tres meses.',
  ],
  [
    'These values are only a starting point; measure for two weeks before you commit to them.',
    'Estos valores son solo un punto de partida; mida dos semanas antes de comprometerse con ellos.',
  ],
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
export function suggestion(play: Play, position: number, profile: Profile): OKRSuggestion {
  return {
    objective: objective(play, position, profile),
    rationale: rationale(play, position, profile),
    priority: PRIORITIES[position] ?? 'low',
    keyResults: play.metrics.slice(0, KEY_RESULTS).map((metric, index) => keyResult(metric, index, profile)),
  }
}

function objective(play: Play, position: number, profile: Profile): string {
  const { locale, methodology, company, companyFitsObjective, role, teamKind } = profile
  const template = inLocale(play.objective, locale)
  const carriesName = template.includes('{company}')
  const named = companyFitsObjective && position === 0 && !carriesName
  const aim = fill(play.objective, locale, { company: companyFitsObjective ? company : OUR_COMPANY[locale] })
  const shared =
    role === 'individual_contributor' &&
    teamKind !== 'alone' &&
    play.theme !== 'people' &&
    !IS_HELP_ALREADY.test(aim)
  const text = shared ? fill(CONTRIBUTION, locale, { objective: lowerFirst(aim) }) : aim
  return fill(OBJECTIVE[methodology][named ? 'named' : 'plain'], locale, {
    company,
    focus: inLocale(play.focus, locale),
    objective: lowerFirst(text),
    Objective: text,
  })
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const OUR_COMPANY = { en: 'our organization', es: 'nuestra organización' }

function rationale(play: Play, position: number, profile: Profile): string {
  const { locale, company } = profile
  return [
    fill(play.why, locale, { company }),
    about(play, position, profile),
    owner(play, profile),
    inLocale(STARTING_POINTS[position % STARTING_POINTS.length] ?? ['', ''], locale),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** One sentence that ties the play to this customer: the role first, then their own words. */
function about(play: Play, position: number, profile: Profile): string {
  const { locale, company, methodology, ownTerms, role = 'other', customRole } = profile
  const values = {
    company,
    goal: inLocale(TERMS[methodology].goal, locale),
    measure: inLocale(TERMS[methodology].measure, locale),
    measures: inLocale(TERMS[methodology].measures, locale),
    role: customRole ?? '',
    terms: quoted(ownTerms.slice(0, 2), locale),
  }
  if (position === 0) {
    return fill(byRole(profile, role, customRole), locale, values)
  }
  if (inLocale(play.why, locale).includes('{company}')) return ''
  return fill(ownTerms.length > 0 ? BY_OWN_WORDS : BY_COMPANY, locale, values)
}

function byRole({ teamKind }: Profile, role: Role, customRole: string | undefined): Text {
  if (role === 'other' && customRole) return BY_CUSTOM_ROLE
  if (teamKind === 'alone') return ALONE
  return (teamKind === 'small' ? BY_ROLE_IN_SMALL_TEAM[role] : undefined) ?? BY_ROLE[role]
}

function owner({ theme }: Play, { departments, locale }: Profile): string {
  const department = departments.find((name) => DEPARTMENTS[theme].test(foldedWords(name).join(' ')))
  return department === undefined ? '' : fill(OWNER, locale, { department })
}
