import { formatNumber } from '#lib/flow/format-number.ts'
import type { Writer } from '../basis.ts'
import { inLocale, type Text } from '../knowledge/shape.ts'
import type { Collaboration, CompanySize, Integration, Profile, Role, Structure } from '../profile.ts'
import type { ChosenPlay } from './chosen-play.ts'
import { counted, fill, joinNames, TEAM_GOAL } from './phrases.ts'

/** How many people one lead can follow: fewer where every person answers to two. */
const SPAN: Record<Structure, { low: number; high: number }> = {
  hierarchical: { low: 6, high: 8 },
  flat: { low: 8, high: 12 },
  matrix: { low: 5, high: 7 },
}
/** A team a little above the span still has one lead. */
const SPAN_TOLERANCE = 2
const ONE_ON_ONE_HOURS = 0.5
/** Above so many people a count of leads says nothing that could be followed. */
const MOST_PEOPLE_COUNTED = 250
const FEWEST_TO_LEAD = 4
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
const TEAM: Text = ['team', 'equipo']
const TEAMS: Text = ['teams', 'equipos']

const ALONE: Text = [
  'Working alone, tell one person outside every week what the figures of {focus} did: said aloud, it is done sooner.',
  'Al trabajar por su cuenta, cuente cada semana a una persona de fuera cómo van las cifras de {focus}: dicho en voz alta, se hace antes.',
]
const A_FEW: Text = [
  'With {people} people nobody needs to lead the others: agree in one talk who decides what about {focus}.',
  'Con {people} personas no hace falta un líder: acuerden en una conversación quién decide qué sobre {focus}.',
]
const ONE_LEAD: Record<Structure, Text> = {
  hierarchical: [
    'With {people} people one lead is enough: half an hour with each takes about {hours} a week, and a second level would only slow decisions on {focus}.',
    'Con {people} personas basta un líder: media hora con cada una toma unas {hours} por semana, y un segundo nivel solo haría más lentas las decisiones sobre {focus}.',
  ],
  flat: [
    'With {people} people a flat structure holds, as long as each decision on {focus} has a named owner.',
    'Con {people} personas una estructura plana se sostiene, siempre que cada decisión sobre {focus} tenga un responsable con nombre.',
  ],
  matrix: [
    'With {people} people a matrix has more lines than it needs: let one lead set priorities for {focus}, and use the second line for craft and feedback.',
    'Con {people} personas una matriz tiene más líneas de las necesarias: que un solo líder fije prioridades sobre {focus} y la segunda línea se ocupe del oficio.',
  ],
}
const MANY_LEADS: Record<Structure, Text> = {
  hierarchical: [
    'For {people} people with at most {high} per lead, plan about {leads}; a lead with more has no time to coach on {focus}.',
    'Para {people} personas con un máximo de {high} por líder, prevea alrededor de {leads}; con más no queda tiempo de acompañar en {focus}.',
  ],
  flat: [
    'For {people} people in a flat structure, form about {teams} of up to {high} with a coordinator each, so that it is known who decides on {focus}.',
    'Para {people} personas en una estructura plana, forme alrededor de {teams} de hasta {high} con un coordinador cada uno, para que se sepa quién decide sobre {focus}.',
  ],
  matrix: [
    'For {people} people in a matrix, plan about {leads} with at most {high} people each, and write down which of the two lines settles priorities for {focus}.',
    'Para {people} personas en una matriz, prevea alrededor de {leads} con un máximo de {high} personas cada uno, y escriba cuál de las dos líneas decide sobre {focus}.',
  ],
}
const THOUSANDS: Record<Structure, Text> = {
  hierarchical: [
    'With {people} people, write down for {focus} what each level settles by itself; whatever climbs more than one level is decided too late.',
    'Con {people} personas, escriba qué decide cada nivel por sí mismo sobre {focus}; lo que sube más de un nivel se decide tarde.',
  ],
  flat: [
    'With {people} people, a structure is flat only where units decide alone: name what each unit may settle about {focus} without asking.',
    'Con {people} personas, una estructura es plana solo si las unidades deciden solas: nombre qué puede resolver cada una sobre {focus} sin preguntar.',
  ],
  matrix: [
    'With {people} people in a matrix, name one line that wins on {focus}; where both may decide, both wait.',
    'Con {people} personas en una matriz, nombre una línea que decida sobre {focus}; donde ambas pueden decidir, ambas esperan.',
  ],
}
/** One person's part in the structure; how many leads there should be is not theirs to settle. */
const OWN_PART: Record<Structure, Text> = {
  hierarchical: [
    'Take whatever blocks your part of {focus} to your lead within a day: most delays are questions that waited.',
    'Lleve a su líder en un día lo que frene su parte en {focus}: la mayoría de los retrasos son preguntas que esperaron.',
  ],
  flat: [
    'Nobody hands out decisions in a flat structure: say which one about {focus} you take, whom you asked, and by when.',
    'Nadie reparte decisiones en una estructura plana: diga cuál toma usted sobre {focus}, a quién consultó y para cuándo.',
  ],
  matrix: [
    'In a matrix your priorities come from more than one lead: ask them to agree on one written order for {focus}.',
    'En una matriz sus prioridades vienen de más de un líder: pídales acordar un solo orden por escrito para {focus}.',
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
  'Aim for {low} to {high} people per lead: fewer adds levels, more leaves no time to coach on {focus}.',
  'Busque entre {low} y {high} personas por líder: con menos sobran niveles y con más no queda tiempo para acompañar en {focus}.',
]
const DEPARTMENTS: Text = [
  'You named {departments}: let one of them own {focus}, and give every other at most one {goal} beside it.',
  'Usted nombró {departments}: que una de ellas se haga cargo de {focus}, y dé a cada una de las demás como máximo un {goal} propio.',
]
const ONE_DEPARTMENT: Text = [
  'You named {departments}: say who belongs to it and who does not, and let it own {focus}.',
  'Usted nombró {departments}: diga quién pertenece y quién no, y póngala a cargo de {focus}.',
]
const MORE_DEPARTMENTS_THAN_PEOPLE: Text = [
  'You named more departments than there are people in the team: treat {departments} as roles, and let one person carry several.',
  'Usted nombró más áreas que personas en el equipo: trate {departments} como funciones y deje que una persona lleve varias.',
]
const ONE_TEAM: Text = [
  'The usual functions in {industry} are {teams}: share them within one team, with a name beside each.',
  'Las funciones habituales en {industry} son {teams}: repártalas dentro de un solo equipo, con un nombre al lado de cada una.',
]
const TEAMS_WITHOUT_SIZE: Text = [
  'The usual functions in {industry} are {teams}: put a name beside each, even where one person carries several.',
  'Las funciones habituales en {industry} son {teams}: ponga un nombre al lado de cada una, aunque una persona lleve varias.',
]
const FIRST_TEAMS: Text = [
  'The usual functions in {industry} are {teams}: give {first} a team each, and let the rest share.',
  'Las funciones habituales en {industry} son {teams}: dé un equipo a {first} y reparta el resto entre ellos.',
]
const A_TEAM_EACH: Text = [
  'The usual functions in {industry} are {teams}: give each of them a team and one {goal} of its own.',
  'Las funciones habituales en {industry} son {teams}: dé a cada una un equipo y un {goal} propio.',
]
const MANY_TEAMS: Text = [
  'The usual functions in {industry} are {teams}: each holds several teams here, so give every function one head and every team one {goal} of its own.',
  'Las funciones habituales en {industry} son {teams}: aquí cada una reúne varios equipos; ponga una persona al frente de cada función y dé a cada equipo un {goal} propio.',
]

const COLLABORATION: Record<Collaboration, Text> = {
  centralized: [
    'Where decisions are made centrally, the queue is the risk: answer requests about {focus} within a working day, in {channel}.',
    'Cuando se decide de forma centralizada, el riesgo es la fila: responda en un día hábil las solicitudes sobre {focus}, en {channel}.',
  ],
  distributed: [
    'Distributed teams run on what is written: put each decision on {focus}, its owner and its date in {channel}.',
    'Los equipos distribuidos funcionan con lo escrito: ponga cada decisión sobre {focus}, su responsable y su fecha en {channel}.',
  ],
  hybrid: [
    'In hybrid work those in the room know more than those outside: post the figures of {focus} in {channel} before you talk about it.',
    'En el trabajo híbrido, quienes están en la sala saben más que los demás: publique las cifras de {focus} en {channel} antes de conversarlas.',
  ],
}
export const CHANNEL: Record<Integration, Text> = {
  slack: ['Slack', 'Slack'],
  teams: ['Microsoft Teams', 'Microsoft Teams'],
  email: ['a shared email thread', 'un hilo de correo compartido'],
}
export const ANY_CHANNEL: Text = ['one shared place', 'un solo lugar compartido']

/** Up to so many people, parts of a goal can be given to persons; beyond, to teams. */
const MOST_KNOWN_BY_NAME = 20
const TO_ONE_TEAM: Text = [
  'Let one team answer for {focus}, and name the person in it whom everybody may ask.',
  'Que un equipo responda por {focus} y que se sepa a qué persona de él se le pregunta.',
]
const BY_ROLE: Record<Role, Text> = {
  ceo: [
    'Let one of your leads answer for {focus}, by name, and hear it from that person alone.',
    'Que uno de sus líderes responda por {focus}, con nombre, y escúchelo de esa sola persona.',
  ],
  manager: [
    'Meet your leads together once a week for half an hour: the waits between their teams that hold up progress on {focus} are yours to remove.',
    'Reúna a sus líderes media hora por semana: le toca a usted quitar las esperas entre equipos que frenan el avance en {focus}.',
  ],
  team_lead: [
    'Give each person one part of {focus} to own and one colleague who can stand in.',
    'Dé a cada persona una parte propia en {focus} y un colega que pueda cubrirla.',
  ],
  individual_contributor: [
    'Ask your lead what about {focus} matters most this quarter, and say which work you will drop for it.',
    'Pregunte a su líder qué importa más de {focus} este trimestre y diga qué trabajo dejará para lograrlo.',
  ],
  other: [
    'Write down who decides, who is asked and who is told when it comes to {focus}.',
    'Escriba quién decide, a quién se consulta y a quién se informa cuando se trata de {focus}.',
  ],
}

/** The advice in its order: span of control, teams, collaboration, and the person's own part. */
export const TEAM_ADVICE: readonly Writer<string>[] = [
  ({ plays, profile }) => span(profile, focusOf(plays, profile)),
  ({ plays, profile }) => teams(profile, () => focusOf(plays, profile)),
  ({ plays, profile }) => {
    const { collaboration, teamKind, integrations, locale } = profile
    if (collaboration === undefined || teamKind === 'alone') return undefined
    const [integration] = integrations
    return fill(COLLABORATION[collaboration], locale, {
      channel: inLocale(integration ? CHANNEL[integration] : ANY_CHANNEL, locale),
      focus: focusOf(plays, profile),
    })
  },
  ({ plays, profile }) => {
    const { role = 'other', teamKind, hasLeads, locale } = profile
    if (teamKind === 'alone') return undefined
    const focus = focusOf(plays, profile)
    if (hasLeads || (role !== 'ceo' && role !== 'manager')) return fill(BY_ROLE[role], locale, { focus })
    return fill((profile.teamSize ?? 0) > MOST_KNOWN_BY_NAME ? TO_ONE_TEAM : BY_ROLE.team_lead, locale, {
      focus,
    })
  },
]

/** What the first objective is about, as a noun; Spanish without an article needs quotation marks to stand in a sentence. */
function focusOf([lead]: readonly ChosenPlay[], { locale }: Profile): string {
  return lead === undefined ? '' : inLocale(lead.focus, locale)
}

/** Whether the team is larger than the size band that the company was given. */
export function teamExceedsCompany({ size, teamSize }: Profile): boolean {
  return size !== undefined && teamSize !== undefined && teamSize > LARGEST_TEAM[size]
}

/** The team's size where it can be relied on. */
const peopleOf = (profile: Profile): number | undefined =>
  teamExceedsCompany(profile) ? undefined : profile.teamSize

const needsOneLead = (people: number, structure: Structure) => people <= SPAN[structure].high + SPAN_TOLERANCE

function span(profile: Profile, focus: string): string {
  const { structure = 'hierarchical', role, locale } = profile
  const people = peopleOf(profile)
  const { low, high } = SPAN[structure]
  if (profile.teamKind === 'alone') return fill(ALONE, locale, { focus })
  if (role === 'individual_contributor' || people === 1) return fill(OWN_PART[structure], locale, { focus })
  if (people === undefined) return fill(WITHOUT_SIZE, locale, { low, high, focus })
  if (people < FEWEST_TO_LEAD) return fill(A_FEW, locale, { people, focus })
  if (needsOneLead(people, structure)) {
    const hours = counted(people * ONE_ON_ONE_HOURS, ['hour', 'hora'], ['hours', 'horas'], locale)
    return fill(ONE_LEAD[structure], locale, { people, hours, focus })
  }
  if (people > MOST_PEOPLE_COUNTED)
    return fill(THOUSANDS[structure], locale, { people: formatNumber(people, locale), focus })
  const groups = Math.ceil(people / high)
  return fill(MANY_LEADS[structure], locale, {
    people,
    high,
    focus,
    leads: counted(groups, LEAD, LEADS, locale),
    teams: counted(groups, TEAM, TEAMS, locale),
  })
}

/** Somebody alone has functions and no teams. */
const IS_A_TEAM = /\b(?:teams?|equipos?|crews?|cuadrillas?)\b/i

function teams(profile: Profile, focus: () => string): string {
  const { locale, departments, teamKind, industryName, methodology, role, knowledge } = profile
  const { structure = 'hierarchical' } = profile
  const people = peopleOf(profile)
  const usual = knowledge.teams[locale].filter((name) => teamKind !== 'alone' || !IS_A_TEAM.test(name))
  const values = {
    industry: industryName,
    teams: joinNames(usual, locale),
    goal: inLocale(TEAM_GOAL[methodology].one, locale),
    departments: joinNames(departments, locale),
  }
  const isOnTheirOwn = teamKind === 'alone'
  const worksForOthers = !isOnTheirOwn && (role === 'individual_contributor' || people === 1)
  if (isOnTheirOwn && departments.length < 2) return fill(ALONE_FUNCTIONS, locale, values)
  if (departments.length > 0)
    return fill(byDepartments(profile, worksForOthers), locale, { ...values, focus: focus() })
  if (worksForOthers) return fill(OWN_CONTACTS, locale, values)
  if (people === undefined) return fill(TEAMS_WITHOUT_SIZE, locale, values)
  if (needsOneLead(people, structure)) return fill(ONE_TEAM, locale, values)
  const groups = Math.ceil(people / SPAN[structure].high)
  if (groups > usual.length) return fill(MANY_TEAMS, locale, values)
  if (groups === usual.length) return fill(A_TEAM_EACH, locale, values)
  return fill(FIRST_TEAMS, locale, { ...values, first: joinNames(usual.slice(0, groups), locale) })
}

function byDepartments({ departments, teamSize }: Profile, worksForOthers: boolean): Text {
  const isOne = departments.length === 1
  if (worksForOthers) return isOne ? OWN_CONTACTS_IN_ONE_DEPARTMENT : OWN_CONTACTS_IN_DEPARTMENTS
  if (isOne) return ONE_DEPARTMENT
  return teamSize !== undefined && teamSize < departments.length ? MORE_DEPARTMENTS_THAN_PEOPLE : DEPARTMENTS
}
