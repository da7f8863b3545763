import { categoryKnowledge, industryKnowledge } from '../knowledge/library.ts'
import { inLocale, type Text } from '../knowledge/shape.ts'
import type {
  AdviceInput,
  Collaboration,
  CompanySize,
  Integration,
  Profile,
  Role,
  Structure,
} from '../profile.ts'
import { counted, fill, joinNames, TEAM_GOAL } from './phrases.ts'

/** How many people one lead can follow: fewer where every person answers to two. */
const SPAN: Record<Structure, { low: number; high: number }> = {
  hierarchical: { low: 6, high: 8 },
  flat: { low: 8, high: 12 },
  matrix: { low: 5, high: 7 },
}
const ONE_ON_ONE_HOURS = 0.5
const PEOPLE_PER_TEAM = 6
/** The most people of each size band, as the wizard names them. */
const LARGEST_TEAM: Record<CompanySize, number> = {
  startup: 10,
  small: 50,
  medium: 250,
  large: 1000,
  enterprise: Number.POSITIVE_INFINITY,
}

const LEAD: Text = ['lead', 'líder']
const LEADS: Text = ['leads', 'líderes']
const LAYER: Text = ['layer of leads', 'nivel de mando']
const LAYERS: Text = ['layers of leads', 'niveles de mando']
const TEAM: Text = ['team', 'equipo']
const TEAMS: Text = ['teams', 'equipos']

const ALONE: Text = [
  'Working alone, reserve one fixed hour a week at {company} to look at the figures, and name one person outside whom you tell the result.',
  'Al trabajar por su cuenta, reserve una hora fija por semana en {company} para mirar las cifras y elija a una persona de fuera a quien contarle el resultado.',
]
/** With two or three people, who leads whom is no question. */
const FEWEST_TO_LEAD = 4
const A_FEW: Text = [
  'With {people} people nobody at {company} needs to lead the others: agree in one talk who decides what, and again whenever the work changes.',
  'Con {people} personas, en {company} no hace falta un líder: acuerden en una conversación quién decide qué, y de nuevo cuando cambie el trabajo.',
]
const ONE_LEAD: Record<Structure, Text> = {
  hierarchical: [
    'With {people} people one lead is enough: half an hour with each person takes about {hours} a week, and a second level would only slow decisions.',
    'Con {people} personas basta un líder: media hora con cada una toma unas {hours} por semana, y un segundo nivel solo haría más lentas las decisiones.',
  ],
  flat: [
    'With {people} people a flat structure holds without a layer of leads, as long as each decision at {company} has a named owner.',
    'Con {people} personas una estructura plana se sostiene sin niveles de mando, siempre que cada decisión en {company} tenga un responsable con nombre.',
  ],
  matrix: [
    'With {people} people a matrix has more lines than it needs: let one lead set priorities, and use the second line for craft and feedback.',
    'Con {people} personas una matriz tiene más líneas de las necesarias: que un solo líder fije prioridades y la segunda línea se ocupe del oficio y la retroalimentación.',
  ],
}
const MANY_LEADS: Record<Structure, Text> = {
  hierarchical: [
    'For {people} people with at most {high} per lead, plan about {leads} in {layers}; a lead with more direct reports has no time to coach.',
    'Para {people} personas con un máximo de {high} por líder, prevea alrededor de {leads} en {layers}; quien tiene más reportes directos no tiene tiempo de acompañar.',
  ],
  flat: [
    'For {people} people in a flat structure, form about {teams} of up to {high} with a coordinator each; beyond that size nobody knows who decides.',
    'Para {people} personas en una estructura plana, forme alrededor de {teams} de hasta {high} con un coordinador cada uno; con grupos mayores nadie sabe quién decide.',
  ],
  matrix: [
    'For {people} people in a matrix, plan about {leads} with at most {high} people each in {layers}, and write down which of the two lines settles priorities.',
    'Para {people} personas en una matriz, prevea alrededor de {leads} con un máximo de {high} personas cada uno en {layers}, y deje por escrito cuál de las dos líneas decide las prioridades.',
  ],
}
/** One person's part in the structure; how many leads there should be is not theirs to settle. */
const OWN_PART: Record<Structure, Text> = {
  hierarchical: [
    'In a hierarchy, take whatever blocks your work at {company} to your lead within a day: most delays are questions that waited.',
    'En una jerarquía, lleve a su líder en un día lo que frene su trabajo en {company}: la mayoría de los retrasos son preguntas que esperaron.',
  ],
  flat: [
    'In a flat structure nobody hands out decisions: say which one you take at {company}, whom you asked, and by when it is made.',
    'En una estructura plana nadie reparte las decisiones: diga cuál toma usted en {company}, a quién consultó y para cuándo estará.',
  ],
  matrix: [
    'In a matrix your priorities come from more than one lead: ask them at {company} to agree on one written order before you start.',
    'En una matriz sus prioridades vienen de más de un líder: pídales en {company} acordar un solo orden por escrito antes de empezar.',
  ],
}
const OWN_CONTACTS: Text = [
  'The usual teams in {industry} are {teams}: note which of them wait for your work and whose work you wait for, with one name in each.',
  'Los equipos habituales en {industry} son {teams}: anote cuáles esperan su trabajo y de cuáles espera usted, con un nombre en cada uno.',
]
const OWN_CONTACTS_IN_DEPARTMENTS: Text = [
  'Of {departments}, note which ones wait for your work and whose work you wait for: one name in each saves most delays.',
  'De {departments}, anote cuáles esperan su trabajo y de cuáles espera usted: un nombre en cada una evita casi todos los retrasos.',
]
const OWN_CONTACTS_IN_ONE_DEPARTMENT: Text = [
  'In {departments}, note whose work you wait for and who waits for yours: one name for each saves most delays.',
  'En {departments}, anote el trabajo de quién espera usted y quién espera el suyo: un nombre para cada caso evita casi todos los retrasos.',
]
const ALONE_FUNCTIONS: Text = [
  'The usual functions in {industry} are {teams}: decide which ones you keep, which you buy from outside and which can wait.',
  'Las funciones habituales en {industry} son {teams}: decida cuáles conserva, cuáles contrata fuera y cuáles pueden esperar.',
]
const WITHOUT_SIZE: Text = [
  'Aim for {low} to {high} people per lead at {company}: fewer adds levels, more leaves no time to coach.',
  'Busque entre {low} y {high} personas por líder en {company}: con menos sobran niveles y con más no queda tiempo para acompañar.',
]

const DEPARTMENTS: Text = [
  'Start from the departments you named: {departments}. With {people} that is about {each} in each department; give each of them at most two {goals} of its own.',
  'Parta de las áreas que usted nombró: {departments}. Con {people} corresponden en promedio {each} a cada área; dé a cada una como máximo dos {goals} propios.',
]
const ONE_DEPARTMENT: Text = [
  'Start from the department you named, {departments}: with {people} in the team, say who belongs to it and who does not, and give it at most two {goals} of its own.',
  'Parta del área que usted nombró, {departments}: con {people} en el equipo, diga quién pertenece a ella y quién no, y dele como máximo dos {goals} propios.',
]
const ONE_DEPARTMENT_WITHOUT_SIZE: Text = [
  'Start from the department you named, {departments}: give it one owner and at most two goals of its own.',
  'Parta del área que usted nombró, {departments}: dele un responsable y como máximo dos metas propias.',
]
const DEPARTMENTS_WITHOUT_SIZE: Text = [
  'Start from the departments you named: {departments}. Give each of them one owner and at most two goals of its own.',
  'Parta de las áreas que usted nombró: {departments}. Dé a cada una un responsable y como máximo dos metas propias.',
]
const MORE_DEPARTMENTS_THAN_PEOPLE: Text = [
  'You named more departments than there are people in the team: treat {departments} as roles, and let one person carry several.',
  'Usted nombró más áreas que personas en el equipo: trate {departments} como funciones y deje que una persona lleve varias.',
]
const ONE_TEAM: Text = [
  'The usual functions in {industry} are {teams}: at this size share them within one team, with a name beside each.',
  'Las funciones habituales en {industry} son {teams}: con este tamaño, repártalas dentro de un solo equipo, con un nombre al lado de cada una.',
]
const TEAMS_WITHOUT_SIZE: Text = [
  'The usual functions in {industry} are {teams}: put a name beside each, even where one person carries several.',
  'Las funciones habituales en {industry} son {teams}: ponga un nombre al lado de cada una, aunque una persona lleve varias.',
]
const FIRST_TEAMS: Text = [
  'The usual teams in {industry} are {teams}: with {people} people, begin with {first} and split further only when a team passes {limit}.',
  'Los equipos habituales en {industry} son {teams}: con {people} personas, empiece con {first} y divida más solo cuando un equipo pase de {limit}.',
]
const MANY_TEAMS: Text = [
  'The usual functions in {industry} are {teams}: with {people} people each holds several teams, so give every function one head and every team one {goal} of its own.',
  'Las funciones habituales en {industry} son {teams}: con {people} personas cada una reúne varios equipos; ponga una persona al frente de cada función y dé a cada equipo un {goal} propio.',
]

const COLLABORATION: Record<Collaboration, Text> = {
  centralized: [
    'Where decisions are made centrally, the queue is the risk: answer requests within a working day and publish the answers in {channel}.',
    'Cuando las decisiones se toman de forma centralizada, el riesgo es la fila: responda cada solicitud en un día hábil y publique las respuestas en {channel}.',
  ],
  distributed: [
    'Distributed teams run on what is written: put each decision, its owner and its date in {channel}, and keep meetings for disagreement.',
    'Los equipos distribuidos funcionan con lo que está escrito: ponga cada decisión, su responsable y su fecha en {channel}, y deje las reuniones para los desacuerdos.',
  ],
  hybrid: [
    'In hybrid work those in the room know more than those outside: hold the weekly review in {channel} first, so that both start equal.',
    'En el trabajo híbrido, quienes están en la sala saben más que los demás: haga primero la revisión semanal en {channel}, para que todos partan de lo mismo.',
  ],
}
export const CHANNEL: Record<Integration, Text> = {
  slack: ['Slack', 'Slack'],
  teams: ['Microsoft Teams', 'Microsoft Teams'],
  email: ['a shared email thread', 'un hilo de correo compartido'],
}
export const ANY_CHANNEL: Text = ['one shared place', 'un solo lugar compartido']

const BY_ROLE: Record<Role, Text> = {
  ceo: [
    'Keep your own direct reports at {company} to eight or fewer, and give each of them one result that is theirs alone.',
    'Mantenga en {company} ocho reportes directos o menos, y dé a cada uno un resultado que sea solo suyo.',
  ],
  manager: [
    'Meet the leads of {company} together once a week for half an hour: waits between their teams are yours to remove.',
    'Reúna a los líderes de {company} media hora por semana: a usted le toca quitar las esperas entre sus equipos.',
  ],
  team_lead: [
    'Give each person in your team at {company} one result to own and one colleague who can stand in.',
    'Dé a cada persona de su equipo en {company} un resultado propio y un colega que pueda cubrirla.',
  ],
  individual_contributor: [
    'Ask your lead at {company} which single result matters most this quarter, and say which work you will drop for it.',
    'Pregunte a su líder en {company} qué resultado importa más este trimestre y diga qué trabajo dejará para lograrlo.',
  ],
  other: [
    'Write down who decides, who is asked and who is told for the three commonest decisions at {company}.',
    'Escriba quién decide, a quién se consulta y a quién se informa en las tres decisiones más comunes de {company}.',
  ],
}

/** Writes two to four pieces of advice: span of control, teams, collaboration, and the person's own part. */
export function teamStructureAdvice(input: AdviceInput, profile: Profile): string[] {
  const { locale, company, collaboration, integrations, role, teamKind } = profile
  const leadsPeople = teamKind === 'small' && (role === 'ceo' || role === 'manager')
  const [integration] = integrations
  const channel = inLocale(integration ? CHANNEL[integration] : ANY_CHANNEL, locale)
  return [
    span(profile),
    teams(input, profile),
    ...(collaboration && teamKind !== 'alone'
      ? [fill(COLLABORATION[collaboration], locale, { channel })]
      : []),
    ...(teamKind === 'alone'
      ? []
      : [fill(BY_ROLE[leadsPeople ? 'team_lead' : (role ?? 'other')], locale, { company })]),
  ]
}

/** Whether the team is larger than the size band that the company was given. */
export function teamExceedsCompany({ size, teamSize }: Profile): boolean {
  return size !== undefined && teamSize !== undefined && teamSize > LARGEST_TEAM[size]
}

function span({ teamSize: people, structure = 'hierarchical', role, company, locale }: Profile): string {
  const { low, high } = SPAN[structure]
  if (role === 'individual_contributor' && people !== 1) return fill(OWN_PART[structure], locale, { company })
  if (people === undefined) return fill(WITHOUT_SIZE, locale, { company, low, high })
  if (people === 1) return fill(ALONE, locale, { company })
  if (people < FEWEST_TO_LEAD) return fill(A_FEW, locale, { people, company })
  if (people <= high) {
    const hours = counted(people * ONE_ON_ONE_HOURS, ['hour', 'hora'], ['hours', 'horas'], locale)
    return fill(ONE_LEAD[structure], locale, { people, hours, company })
  }
  const layers = layersOfLeads(people, high)
  return fill(MANY_LEADS[structure], locale, {
    people,
    high,
    company,
    leads: counted(aboutAsMany(layers.reduce((sum, leads) => sum + leads, 0)), LEAD, LEADS, locale),
    layers: counted(layers.length, LAYER, LAYERS, locale),
    teams: counted(aboutAsMany(layers[0] ?? 1), TEAM, TEAMS, locale),
  })
}

/** An estimate says no more than it knows: 701 leads are about 700. */
const aboutAsMany = (count: number) => (count < 50 ? count : Math.round(count / 10) * 10)

/** Returns how many leads each layer needs, lowest first, until one person can follow the layer below. */
function layersOfLeads(people: number, span: number): number[] {
  const leads = Math.ceil(people / span)
  return leads <= 1 ? [leads] : [leads, ...(leads > span ? layersOfLeads(leads, span) : [])]
}

function teams({ industry }: AdviceInput, profile: Profile): string {
  const { locale, departments, teamSize, teamKind, industryName, methodology, role } = profile
  const usual = (industryKnowledge(industry.slug) ?? categoryKnowledge(industry.category)).teams[locale]
  const values = { industry: industryName, teams: joinNames(usual, locale) }
  const isContributor = role === 'individual_contributor' && teamKind !== 'alone'
  if (teamKind === 'alone' && departments.length < 2) return fill(ALONE_FUNCTIONS, locale, values)
  if (isContributor && departments.length === 0) return fill(OWN_CONTACTS, locale, values)
  if (departments.length > 0) return fill(byDepartments(profile), locale, departmentValues(profile))
  if (teamSize === undefined) return fill(TEAMS_WITHOUT_SIZE, locale, values)
  const first = Math.min(Math.floor(teamSize / PEOPLE_PER_TEAM), usual.length)
  if (first <= 1) return fill(ONE_TEAM, locale, values)
  const limit = SPAN[profile.structure ?? 'hierarchical'].high
  if (teamSize > usual.length * limit)
    return fill(MANY_TEAMS, locale, {
      ...values,
      people: teamSize,
      goal: inLocale(TEAM_GOAL[methodology].one, locale),
    })
  return fill(FIRST_TEAMS, locale, {
    ...values,
    people: teamSize,
    first: joinNames(usual.slice(0, first), locale),
    limit,
  })
}

function byDepartments({ departments, teamSize, teamKind, role }: Profile): Text {
  const isOne = departments.length === 1
  if (role === 'individual_contributor' && teamKind !== 'alone')
    return isOne ? OWN_CONTACTS_IN_ONE_DEPARTMENT : OWN_CONTACTS_IN_DEPARTMENTS
  if (teamSize === undefined) return isOne ? ONE_DEPARTMENT_WITHOUT_SIZE : DEPARTMENTS_WITHOUT_SIZE
  if (isOne) return ONE_DEPARTMENT
  return teamSize < departments.length ? MORE_DEPARTMENTS_THAN_PEOPLE : DEPARTMENTS
}

function departmentValues({ departments, teamSize = 0, methodology, locale }: Profile) {
  const people = (count: number) => counted(count, ['person', 'persona'], ['people', 'personas'], locale)
  return {
    departments: joinNames(departments, locale),
    people: people(teamSize),
    each: people(Math.round(teamSize / departments.length)),
    goals: inLocale(TEAM_GOAL[methodology].many, locale),
  }
}
