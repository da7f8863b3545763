import { formatNumber } from '#lib/flow/format-number.ts'
import type { Text } from '../knowledge/shape.ts'
import type { CompanySize, Profile, Structure } from '../profile.ts'
import { counted, fill } from './phrases.ts'

/** How many people one lead can follow: fewer where every person answers to two. */
export const SPAN: Record<Structure, { low: number; high: number }> = {
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
  'Si trabajas por tu cuenta, cuéntale cada semana a una persona de fuera cómo van las cifras de {focus}: dicho en voz alta, se hace antes.',
]
const A_FEW: Text = [
  'With {people} people nobody needs to lead the others: agree in one talk who decides what about {focus}.',
  'Con {people} personas no hace falta un líder: acuerden en una charla quién decide qué sobre {focus}.',
]
const ONE_LEAD: Record<Structure, Text> = {
  hierarchical: [
    'With {people} people one lead is enough: half an hour with each takes about {hours} a week, and a second level would only slow decisions on {focus}.',
    'Con {people} personas basta un líder: media hora con cada una lleva unas {hours} por semana, y un segundo nivel solo haría más lentas las decisiones sobre {focus}.',
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
    'Para {people} personas con un máximo de {high} por líder, calcula unos {leads}; con más gente a cargo no queda tiempo para acompañar a nadie en {focus}.',
  ],
  flat: [
    'For {people} people in a flat structure, form about {teams} of up to {high} with a coordinator each, so that it is known who decides on {focus}.',
    'Para {people} personas en una estructura plana, forma unos {teams} de hasta {high} personas, cada uno con alguien que coordine, para que se sepa quién decide sobre {focus}.',
  ],
  matrix: [
    'For {people} people in a matrix, plan about {leads} with at most {high} people each, and write down which of the two lines settles priorities for {focus}.',
    'Para {people} personas en una matriz, calcula unos {leads} con un máximo de {high} personas cada uno, y escribe cuál de las dos líneas decide sobre {focus}.',
  ],
}
const THOUSANDS: Record<Structure, Text> = {
  hierarchical: [
    'With {people} people, write down for {focus} what each level settles by itself; whatever climbs more than one level is decided too late.',
    'Con {people} personas, escribe qué decide cada nivel por sí mismo sobre {focus}; lo que sube más de un nivel se decide tarde.',
  ],
  flat: [
    'With {people} people, a structure is flat only where units decide alone: name what each unit may settle about {focus} without asking.',
    'Con {people} personas, una estructura es plana solo si las unidades deciden solas: nombra qué puede resolver cada una sobre {focus} sin preguntar.',
  ],
  matrix: [
    'With {people} people in a matrix, name one line that wins on {focus}; where both may decide, both wait.',
    'Con {people} personas en una matriz, nombra una línea que decida sobre {focus}; donde ambas pueden decidir, ambas esperan.',
  ],
}
/** One person's part in the structure; how many leads there should be is not theirs to settle. */
const OWN_PART: Record<Structure, Text> = {
  hierarchical: [
    'Take whatever blocks your part of {focus} to your lead within a day: most delays are questions that waited.',
    'Lleva a tu líder en un día lo que frene tu parte de {focus}: la mayoría de los retrasos son preguntas que esperaron.',
  ],
  flat: [
    'Nobody hands out decisions in a flat structure: say which one about {focus} you take, whom you asked, and by when.',
    'Nadie reparte decisiones en una estructura plana: di cuál tomas tú sobre {focus}, a quién consultaste y para cuándo.',
  ],
  matrix: [
    'In a matrix your priorities come from more than one lead: ask them to agree on one written order for {focus}.',
    'En una matriz tus prioridades vienen de más de un líder: pídeles acordar un solo orden por escrito para {focus}.',
  ],
}
const WITHOUT_SIZE: Text = [
  'Aim for {low} to {high} people per lead: fewer adds levels, more leaves no time to coach on {focus}.',
  'Calcula entre {low} y {high} personas por líder: con menos sobran niveles y con más no queda tiempo para acompañar a nadie en {focus}.',
]
/** Whether the team is larger than the size band that the company was given. */
export function teamExceedsCompany({ size, teamSize }: Profile): boolean {
  return size !== undefined && teamSize !== undefined && teamSize > LARGEST_TEAM[size]
}

/** The team's size where it can be relied on. */
export const peopleOf = (profile: Profile): number | undefined =>
  teamExceedsCompany(profile) ? undefined : profile.teamSize

export const needsOneLead = (people: number, structure: Structure) =>
  people <= SPAN[structure].high + SPAN_TOLERANCE

/** Advises on how many people lead, and on what somebody does who leads nobody. */
export function span(profile: Profile, focus: string): string {
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
