import type { Writer } from '../basis.ts'
import { inLocale, type Text } from '../knowledge/shape.ts'
import type { Collaboration, Integration, Profile, Role } from '../profile.ts'
import type { ChosenPlay } from './chosen-play.ts'
import { focusOf } from './focus.ts'
import { fill } from './phrases.ts'
import { span } from './span.ts'
import { teams } from './teams.ts'

const COLLABORATION: Record<Collaboration, Text> = {
  centralized: [
    'Where everybody works side by side, much is agreed aloud and forgotten: write in {channel}, the same day, what was decided on {focus}.',
    'Cuando todos trabajan en un mismo lugar, mucho se acuerda de palabra y se olvida: escribe en {channel}, el mismo día, lo que se decida sobre {focus}.',
  ],
  distributed: [
    'Distributed teams run on what is written: put each decision on {focus}, its owner and its date in {channel}.',
    'Los equipos distribuidos funcionan con lo escrito: cada decisión sobre {focus} va con responsable y fecha en {channel}.',
  ],
  hybrid: [
    'In hybrid work those in the room know more than those outside: post the figures of {focus} in {channel} before you talk about it.',
    'En el trabajo híbrido, quienes están en la sala saben más que los demás: publica las cifras de {focus} en {channel} antes de conversarlas.',
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
  'Que un equipo responda por {focus} y que todos sepan a quién preguntarle.',
]
const BY_ROLE: Record<Role, Text> = {
  ceo: [
    'Let one of your leads answer for {focus}, by name, and hear it from that person alone.',
    'Que uno de tus líderes, con nombre y apellido, responda por {focus}, y que sea esa persona quien te cuente cómo va.',
  ],
  manager: [
    'Meet your leads together once a week for half an hour: the waits between their teams that hold up progress on {focus} are yours to remove.',
    'Reúne a tus líderes media hora por semana: te toca a ti quitar las esperas entre equipos que frenan {focus}.',
  ],
  team_lead: [
    'Give each person one part of {focus} to own and one colleague who can stand in.',
    'Da a cada persona una parte propia de {focus} y un colega que pueda cubrirla.',
  ],
  individual_contributor: [
    'Ask your lead what about {focus} matters most this quarter, and say which work you will drop for it.',
    'Pregunta a tu líder qué es lo más importante de {focus} este trimestre y di qué trabajo dejarás para lograrlo.',
  ],
  other: [
    'Write down who decides, who is asked and who is told when it comes to {focus}.',
    'Escribe quién decide, a quién se consulta y a quién se informa cuando se trata de {focus}.',
  ],
}

/** The advice in its order: span of control, teams, collaboration, and the person's own part. */
export const TEAM_ADVICE: readonly Writer<string>[] = [
  ({ plays, profile }) => span(profile, focusOfLead(plays, profile)),
  ({ plays, profile, said }) =>
    said.isClosing && profile.departments.length === 0
      ? undefined
      : teams(profile, () => focusOfLead(plays, profile)),
  ({ plays, profile }) => {
    const { collaboration, teamKind, integrations, locale } = profile
    if (collaboration === undefined || teamKind === 'alone') return undefined
    const [integration] = integrations
    return fill(COLLABORATION[collaboration], locale, {
      channel: inLocale(integration ? CHANNEL[integration] : ANY_CHANNEL, locale),
      focus: focusOfLead(plays, profile),
    })
  },
  ({ plays, profile }) => {
    const { role = 'other', teamKind, hasLeads, locale } = profile
    if (teamKind === 'alone') return undefined
    const focus = focusOfLead(plays, profile)
    if (hasLeads || (role !== 'ceo' && role !== 'manager')) return fill(BY_ROLE[role], locale, { focus })
    return fill((profile.teamSize ?? 0) > MOST_KNOWN_BY_NAME ? TO_ONE_TEAM : BY_ROLE.team_lead, locale, {
      focus,
    })
  },
]

const focusOfLead = ([lead]: readonly ChosenPlay[], { locale }: Profile): string =>
  lead === undefined ? '' : focusOf(lead, locale)
