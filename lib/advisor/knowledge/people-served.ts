import type { Metric, Play, Text } from './shape.ts'

/** What a field calls those whom it serves, one and many; Spanish nouns are masculine, as `cliente` is. */
interface PeopleServed {
  one: Text
  many: Text
}

const people = (one: string, many: string, uno: string, muchos: string): PeopleServed => ({
  one: [one, uno],
  many: [many, muchos],
})
const PATIENTS = people('patient', 'patients', 'paciente', 'pacientes')
const STUDENTS = people('student', 'students', 'alumno', 'alumnos')
const VISITORS = people('visitor', 'visitors', 'visitante', 'visitantes')
const MEMBERS = people('member', 'members', 'socio', 'socios')
const GUESTS = people('guest', 'guests', 'huésped', 'huéspedes')
const DINERS = people('guest', 'guests', 'comensal', 'comensales')
const PASSENGERS = people('passenger', 'passengers', 'pasajero', 'pasajeros')
const PARTICIPANTS = people('participant', 'participants', 'participante', 'participantes')

const CUSTOMERS = people('customer', 'customers', 'cliente', 'clientes')

/** By industry; where none is named, people are customers. */
const PEOPLE_OF: Partial<Record<string, PeopleServed>> = {
  hospitals: PATIENTS,
  'medical-clinics': PATIENTS,
  dental: PATIENTS,
  'mental-health': PATIENTS,
  'digital-health': PATIENTS,
  schools: STUDENTS,
  'higher-education': STUDENTS,
  'training-tutoring': STUDENTS,
  'arts-culture': VISITORS,
  fitness: MEMBERS,
  associations: MEMBERS,
  religious: MEMBERS,
  'hotels-lodging': GUESTS,
  restaurants: DINERS,
  'rail-public-transit': PASSENGERS,
  'airlines-aviation': PASSENGERS,
  'nonprofit-social': PARTICIPANTS,
  government: people('resident', 'residents', 'vecino', 'vecinos'),
}

/** What many of them are called. */
export const servedIn = (slug: string): Text => (PEOPLE_OF[slug] ?? CUSTOMERS).many

/** Writes a play that speaks of customers in the field's own noun for them. */
export function inNounOfTheField(play: Play, slug: string): Play {
  const served = PEOPLE_OF[slug]
  if (served === undefined) return play
  const say = (text: Text): Text => said(text, served)
  return {
    ...play,
    objective: say(play.objective),
    focus: say(play.focus),
    why: say(play.why),
    ...(play.monday ? { monday: { title: say(play.monday.title), what: say(play.monday.what) } } : {}),
    metrics: play.metrics.map((metric) => metricInNounOfTheField(metric, slug)),
  }
}

/** Writes a metric that speaks of customers in the field's own noun for them. */
export function metricInNounOfTheField(metric: Metric, slug: string): Metric {
  const served = PEOPLE_OF[slug]
  return served === undefined
    ? metric
    : { ...metric, name: said(metric.name, served), unit: said(metric.unit, served) }
}

const said = (text: Text, served: PeopleServed): Text => [
  replaced(text[0], served, 0, ['customer', 'customers']),
  replaced(text[1], served, 1, ['cliente', 'clientes']),
]

function replaced(
  text: string,
  { one, many }: PeopleServed,
  language: 0 | 1,
  [customer, customers]: readonly [string, string],
): string {
  return text
    .replaceAll(new RegExp(`\\b${customers}\\b`, 'g'), many[language])
    .replaceAll(new RegExp(`\\b${customer}\\b`, 'g'), one[language])
    .replaceAll(new RegExp(`\\b${upper(customers)}\\b`, 'g'), upper(many[language]))
}

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
