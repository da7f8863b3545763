import { inLocale, type Text } from '../knowledge/shape.ts'
import type { Profile } from '../profile.ts'
import { fill, joinNames, TEAM_GOAL } from './phrases.ts'
import { needsOneLead, peopleOf, SPAN } from './span.ts'

const OWN_CONTACTS: Text = [
  'The usual teams in {industry} are {teams}: note which of them wait for your work and whose work you wait for, with one name in each.',
  'Los equipos habituales en {industry} son {teams}: anota cuáles esperan tu trabajo y cuál esperas tú de ellos, con un nombre en cada uno.',
]
const OWN_CONTACTS_IN_DEPARTMENTS: Text = [
  'Of {departments}, note which ones wait for your work and whose work you wait for: one name in each saves most delays.',
  'De {departments}, anota cuáles esperan tu trabajo y cuál esperas tú de ellos: un nombre en cada una evita casi todos los retrasos.',
]
const OWN_CONTACTS_IN_ONE_DEPARTMENT: Text = [
  'In {departments}, note whose work you wait for and who waits for yours: one name for each saves most delays.',
  'En {departments}, anota de quién esperas trabajo y quién espera el tuyo: un nombre para cada caso evita casi todos los retrasos.',
]
const CONTACTS_OF_A_TEAM: Text = [
  'The usual functions in {industry} are {teams}: note which of them your team waits for and which wait for it, with one name in each.',
  'Las funciones habituales en {industry} son {teams}: anota a cuáles espera tu equipo y cuáles lo esperan, con un nombre en cada una.',
]
const ALONE_FUNCTIONS: Text = [
  'The usual functions in {industry} are {teams}: decide which ones you keep, which you buy from outside and which can wait.',
  'Las funciones habituales en {industry} son {teams}: decide cuáles conservas, cuáles contratas fuera y cuáles pueden esperar.',
]
const DEPARTMENTS: Text = [
  'You named {departments}: let one of them own {focus}, and give every other at most one {goal} beside it.',
  'Nombraste {departments}: que una se haga cargo de {focus} y las demás tengan, como mucho, un {goal} propio.',
]
const ONE_DEPARTMENT: Text = [
  'You named {departments}: say who belongs to it and who does not, and let it own {focus}.',
  'Nombraste {departments}: di quién pertenece y quién no, y ponla a cargo de {focus}.',
]
const MORE_DEPARTMENTS_THAN_PEOPLE: Text = [
  'You named more departments than there are people in the team: treat {departments} as roles, and let one person carry several.',
  'Nombraste más áreas que personas en el equipo: trata {departments} como funciones y deja que una persona lleve varias.',
]
const ONE_TEAM: Text = [
  'The usual functions in {industry} are {teams}: share them within one team, with a name beside each.',
  'Las funciones habituales en {industry} son {teams}: repártelas dentro de un solo equipo, con un nombre al lado de cada una.',
]
const TEAMS_WITHOUT_SIZE: Text = [
  'The usual functions in {industry} are {teams}: put a name beside each, even where one person carries several.',
  'Las funciones habituales en {industry} son {teams}: pon un nombre al lado de cada una, aunque una persona lleve varias.',
]
const FIRST_TEAMS: Text = [
  'The usual functions in {industry} are {teams}: give {first} a team each, and let the rest share.',
  'Las funciones habituales en {industry} son {teams}: da un equipo a {first} y reparte el resto entre ellos.',
]
const A_TEAM_EACH: Text = [
  'The usual functions in {industry} are {teams}: give each of them a team and one {goal} of its own.',
  'Las funciones habituales en {industry} son {teams}: da a cada una un equipo y un {goal} propio.',
]
const SOME_WITH_MORE_TEAMS: Text = [
  'The usual functions in {industry} are {teams}: the largest ones hold more than one team here, so give every function one head and every team one {goal} of its own.',
  'Las funciones habituales en {industry} son {teams}: aquí las más grandes reúnen más de un equipo; pon una persona al frente de cada función y da a cada equipo un {goal} propio.',
]
const MANY_TEAMS: Text = [
  'The usual functions in {industry} are {teams}: each holds several teams here, so give every function one head and every team one {goal} of its own.',
  'Las funciones habituales en {industry} son {teams}: aquí cada una reúne varios equipos; pon una persona al frente de cada función y da a cada equipo un {goal} propio.',
]

const MOST_IN_A_SMALL_COMPANY = 50

/** Somebody alone has functions and no teams. */
const IS_A_TEAM = /\b(?:teams?|equipos?|crews?|cuadrillas?)\b/i

/** Advises on departments and functions; `focus` is asked for only where a sentence speaks of it. */
export function teams(profile: Profile, focus: () => string): string {
  const { locale, departments, teamKind, industryName, methodology, role, knowledge } = profile
  const { structure = 'hierarchical' } = profile
  const people = peopleOf(profile)
  const usual = knowledge.teams[locale].filter((name) => teamKind !== 'alone' || !IS_A_TEAM.test(name))
  const values = {
    industry: industryName,
    teams: joinNames(usual, locale),
    goal: inLocale(TEAM_GOAL[methodology], locale),
    departments: joinNames(departments, locale),
  }
  const isOnTheirOwn = teamKind === 'alone'
  const worksForOthers = !isOnTheirOwn && (role === 'individual_contributor' || people === 1)
  if (isOnTheirOwn && departments.length < 2) return fill(ALONE_FUNCTIONS, locale, values)
  if (departments.length > 0)
    return fill(byDepartments(profile, worksForOthers), locale, { ...values, focus: focus() })
  if (worksForOthers) return fill(OWN_CONTACTS, locale, values)
  if (role === 'team_lead' && isOneOfMany(profile)) return fill(CONTACTS_OF_A_TEAM, locale, values)
  if (people === undefined) return fill(TEAMS_WITHOUT_SIZE, locale, values)
  if (needsOneLead(people, structure)) return fill(ONE_TEAM, locale, values)
  const groups = Math.ceil(people / SPAN[structure].high)
  if (groups >= 2 * usual.length) return fill(MANY_TEAMS, locale, values)
  if (groups > usual.length) return fill(SOME_WITH_MORE_TEAMS, locale, values)
  if (groups === usual.length) return fill(A_TEAM_EACH, locale, values)
  return fill(FIRST_TEAMS, locale, { ...values, first: joinNames(usual.slice(0, groups), locale) })
}

/** A team in a company of more than fifty is one of several: the functions of the company are not its own. */
const isOneOfMany = ({ size, teamSize }: Profile): boolean =>
  size !== undefined && size !== 'startup' && size !== 'small' && (teamSize ?? 0) <= MOST_IN_A_SMALL_COMPANY

function byDepartments({ departments, teamSize }: Profile, worksForOthers: boolean): Text {
  const isOne = departments.length === 1
  if (worksForOthers) return isOne ? OWN_CONTACTS_IN_ONE_DEPARTMENT : OWN_CONTACTS_IN_DEPARTMENTS
  if (isOne) return ONE_DEPARTMENT
  return teamSize !== undefined && teamSize < departments.length ? MORE_DEPARTMENTS_THAN_PEOPLE : DEPARTMENTS
}
