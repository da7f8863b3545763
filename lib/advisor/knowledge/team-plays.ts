import type { Collaboration, Experience, Role, Structure } from '../profile.ts'
import type { Metric, Play } from './shape.ts'
import { readSheet } from './sheet.ts'
import { TEAM_METRICS_SHEET, TEAM_SHEET } from './sheets/team.ts'

const plays = readSheet(TEAM_SHEET)
const metrics = readSheet(TEAM_METRICS_SHEET)

const MOST_METRICS = 4

function teamPlay(section: Role | 'solo'): Play {
  const [play] = plays.get(section)?.plays ?? []
  if (play === undefined) throw new Error(`The team sheet has no play for ${section}.`)
  return play
}

function metricsOf(section: string): Metric[] {
  return metrics.get(section)?.plays.flatMap((play) => play.metrics) ?? []
}

/** Returns the play about working together, by role, experience, structure and way of collaborating. */
export function teamPlayFor(way: {
  role: Role
  experience: Experience
  structure: Structure
  collaboration: Collaboration
  worksAlone: boolean
}): Play {
  if (way.worksAlone) return teamPlay('solo')
  const play = teamPlay(way.role)
  const shared = [way.experience, way.structure, way.collaboration].flatMap(metricsOf)
  return { ...play, metrics: [...play.metrics, ...shared].slice(0, MOST_METRICS) }
}
