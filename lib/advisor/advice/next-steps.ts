import type { NextStep } from '#lib/flow/recommendations.ts'
import { inLocale, metricLabel, type Play, type Text } from '../knowledge/shape.ts'
import type { Collaboration, Experience, Methodology, Profile, Role } from '../profile.ts'
import { fill, joinNames, TEAM_GOAL } from './phrases.ts'
import { ANY_CHANNEL, CHANNEL, teamExceedsCompany } from './team-advice.ts'

const MAX_STEPS = 6
/** From this many people on, advice by department is worth the minutes it takes to name them. */
const PEOPLE_WITH_DEPARTMENTS = 8
const WIZARD_PATH = '/onboarding'

interface StepTemplate {
  title: Text
  description: Text
  category: NextStep['category']
  minutes: number
  href?: string
}

const CHECK_SIZE: StepTemplate = {
  title: ['Check company size and team size', 'Revisar el tamaño de la empresa y del equipo'],
  description: [
    'The team of {people} is larger than the company size you chose. One of the two is worth correcting, since figures and team advice depend on both.',
    'El equipo de {people} personas es mayor que el tamaño de empresa elegido. Conviene corregir uno de los dos, porque las cifras y los consejos dependen de ambos.',
  ],
  category: 'setup',
  minutes: 5,
  href: WIZARD_PATH,
}
const ADD_DEPARTMENTS: StepTemplate = {
  title: ['Name the departments of {company}', 'Nombrar las áreas de {company}'],
  description: [
    'Three to six names are enough. They let every {goal} have a home and show where two teams wait for each other.',
    'Bastan de tres a seis nombres. Así cada {goal} tiene un lugar y se ve dónde un equipo espera a otro.',
  ],
  category: 'setup',
  minutes: 10,
  href: WIZARD_PATH,
}

const BASELINES: Record<Experience, StepTemplate> = {
  beginner: {
    title: ['Find today’s figures for {company}', 'Buscar las cifras de hoy de {company}'],
    description: [
      'Look up {metrics} for the last three months. Where a figure does not exist, count by hand for two weeks; a rough number is better than none.',
      'Busque {metrics} de los últimos tres meses. Si una cifra no existe, cuéntela a mano durante dos semanas; un dato aproximado es mejor que ninguno.',
    ],
    category: 'goals',
    minutes: 60,
  },
  intermediate: {
    title: [
      'Replace the suggested baselines with your own',
      'Reemplazar los valores iniciales por los propios',
    ],
    description: [
      'Take {metrics} from the last three months at {company}, note the source, and move each target by the same distance.',
      'Tome {metrics} de los últimos tres meses en {company}, anote la fuente y mueva cada objetivo en la misma distancia.',
    ],
    category: 'goals',
    minutes: 45,
  },
  advanced: {
    title: [
      'Test the baselines against last year’s season',
      'Contrastar los valores iniciales con la temporada del año pasado',
    ],
    description: [
      'Compare {metrics} at {company} with the same quarter a year ago, so that the season is not mistaken for progress.',
      'Compare {metrics} en {company} con el mismo trimestre del año pasado, para no confundir la temporada con un avance.',
    ],
    category: 'goals',
    minutes: 30,
  },
}

const BY_METHODOLOGY: Record<Methodology, StepTemplate> = {
  okrs: {
    title: ['Choose the objective that comes first', 'Elegir el objetivo que va primero'],
    description: [
      'Keep the first objective, park the others, and delete every key result that nobody at {company} could influence within twelve weeks.',
      'Conserve el primer objetivo, deje los demás en espera y elimine todo resultado clave en el que nadie en {company} pueda influir en doce semanas.',
    ],
    category: 'goals',
    minutes: 40,
  },
  kpis: {
    title: [
      'Write a one-line definition for each indicator',
      'Escribir una definición de una línea para cada indicador',
    ],
    description: [
      'Formula, source, owner and day of the week for each: two people at {company} must arrive at the same value, starting with {metric}.',
      'Fórmula, fuente, responsable y día de la semana para cada uno: dos personas de {company} deben llegar al mismo valor, empezando por {metric}.',
    ],
    category: 'goals',
    minutes: 45,
  },
  custom: {
    title: ['Fit the goals to the method you already use', 'Adaptar las metas al método que ya utiliza'],
    description: [
      'Rename goals and measures as {company} does, and set the dates to your own cycle; keep the start value, the target and the owner.',
      'Dé a las metas y los parámetros los nombres que se usan en {company} y ajuste las fechas a su propio ciclo; conserve el valor inicial, el valor meta y el responsable.',
    ],
    category: 'goals',
    minutes: 40,
  },
}

const BY_ROLE: Record<Role, StepTemplate> = {
  ceo: {
    title: ['Name one owner for each goal', 'Nombrar un responsable para cada meta'],
    description: [
      'Put the goals before {leads} at {company}, settle one owner for each in a single meeting, and say openly what will wait until next quarter.',
      'Presente las metas en {company} {leads}, decida en una sola reunión quién se hace cargo de cada una y diga abiertamente qué esperará al próximo trimestre.',
    ],
    category: 'team',
    minutes: 60,
  },
  manager: {
    title: ['Agree with each lead on their part', 'Acordar con cada líder su parte'],
    description: [
      'Twenty minutes with each lead: which figure they move, what they need from another team, and what they will stop doing for {metric}.',
      'Veinte minutos con cada líder: qué cifra mueve, qué necesita de otro equipo y qué dejará de hacer para mejorar {metric}.',
    ],
    category: 'team',
    minutes: 90,
  },
  team_lead: {
    title: ['Hold a first team review', 'Hacer una primera revisión con el equipo'],
    description: [
      'Show today’s figure for {metric}, ask what keeps it there, and let the team choose the first change itself.',
      'Muestre {metric} con la cifra de hoy, pregunte qué la explica y deje que el propio equipo elija el primer cambio.',
    ],
    category: 'team',
    minutes: 45,
  },
  individual_contributor: {
    title: ['Agree with your lead on your contribution', 'Acordar con su líder su contribución'],
    description: [
      'Bring one proposal: how your work moves {metric}, how you will show it, and what you would set aside.',
      'Lleve una propuesta: cómo su trabajo influye en {metric}, cómo lo mostrará y qué dejaría de lado.',
    ],
    category: 'team',
    minutes: 30,
  },
  other: {
    title: ['Share the suggestions with those who decide', 'Compartir las sugerencias con quienes deciden'],
    description: [
      'Show the first suggestion to the person who answers for {metric} at {company}, and ask what is missing before changing anything.',
      'Muestre la primera sugerencia a quien responde por {metric} en {company} y pregunte qué falta antes de cambiar nada.',
    ],
    category: 'team',
    minutes: 30,
  },
}

const SOLO_STEP: StepTemplate = {
  title: ['Block an hour for the weekly review', 'Reservar una hora para la revisión semanal'],
  description: [
    'Choose a fixed hour for {company}, look at {metric}, and write one line: what moved it and what you will try next.',
    'Elija una hora fija para {company}, mire {metric} y escriba una línea: qué influyó y qué probará después.',
  ],
  category: 'team',
  minutes: 20,
}

const ALONE_BY_METHODOLOGY: Partial<Record<Methodology, StepTemplate>> = {
  okrs: {
    ...BY_METHODOLOGY.okrs,
    description: [
      'Keep the first objective, park the others, and delete every key result that your own work at {company} could not move within twelve weeks.',
      'Conserve el primer objetivo, deje los demás en espera y elimine todo resultado clave que su propio trabajo en {company} no pueda mover en doce semanas.',
    ],
  },
  kpis: {
    ...BY_METHODOLOGY.kpis,
    description: [
      'Formula, source and day of the week for each: next month you should arrive at the same value again, starting with {metric}.',
      'Fórmula, fuente y día de la semana para cada uno: el mes próximo debería llegar otra vez al mismo valor, empezando por {metric}.',
    ],
  },
}

const WEEKLY_CHANNEL: Record<Collaboration, StepTemplate> = {
  centralized: {
    title: ['Set up one weekly report in {channel}', 'Preparar un único informe semanal en {channel}'],
    description: [
      'Same day, same order, three lines per {goal}: figure, reason, help needed. Replies go to the owner, not to everyone.',
      'El mismo día, en el mismo orden y tres líneas por {goal}: cifra, razón y ayuda requerida. Las respuestas van al responsable, no a todos.',
    ],
    category: 'integration',
    minutes: 20,
  },
  distributed: {
    title: [
      'Start a written weekly check-in in {channel}',
      'Iniciar un seguimiento semanal escrito en {channel}',
    ],
    description: [
      'Each owner posts the figure, what changed and what blocks, by the same hour everywhere; nobody has to attend to know.',
      'Cada responsable publica la cifra, qué cambió y qué lo frena, a la misma hora para todos; nadie tiene que asistir para enterarse.',
    ],
    category: 'integration',
    minutes: 25,
  },
  hybrid: {
    title: [
      'Post the figures in {channel} before the meeting',
      'Publicar las cifras en {channel} antes de la reunión',
    ],
    description: [
      'Owners post the day before; the meeting then starts with what is off track, and those who are not in the room can prepare.',
      'Los responsables publican el día anterior; así la reunión empieza por lo que va mal y quienes no están en la sala pueden prepararse.',
    ],
    category: 'integration',
    minutes: 20,
  },
}

const LEARNING: Record<Experience, StepTemplate> = {
  beginner: {
    title: ['Practise telling a result from a task', 'Practicar la diferencia entre resultado y tarea'],
    description: [
      'A task is done or not; a result is a figure that moves, like {metric}. Rewrite three items of your to-do list as results.',
      'Una tarea se hace o no se hace; un resultado es una cifra que cambia, como {metric}. Reescriba tres pendientes de su lista como resultados.',
    ],
    category: 'learning',
    minutes: 20,
  },
  intermediate: {
    title: ['Review what the last cycle taught', 'Repasar lo que enseñó el último ciclo'],
    description: [
      'List the goals of last quarter at {company}, what moved them and what did not, and carry a single lesson into this one.',
      'Anote las metas del trimestre pasado en {company}, qué las movió y qué no, y traiga una sola lección a este.',
    ],
    category: 'learning',
    minutes: 30,
  },
  advanced: {
    title: ['Imagine the quarter failed, and ask why', 'Imaginar que el trimestre falló y preguntar por qué'],
    description: [
      'Write down the likeliest reason why {metric} might not move, and the sign that would show it by week four.',
      'Escriba la razón más probable de no mejorar {metric} y la señal que lo mostraría en la cuarta semana.',
    ],
    category: 'learning',
    minutes: 40,
  },
}

/** Writes three to six next steps in the order in which they help. */
export function nextSteps(plays: Play[], profile: Profile): NextStep[] {
  const {
    experience = 'intermediate',
    methodology,
    collaboration = 'hybrid',
    teamSize,
    teamKind,
    departments,
    role = 'other',
  } = profile
  const alone = teamKind === 'alone'
  const mayNameDepartments = (teamSize ?? 0) >= PEOPLE_WITH_DEPARTMENTS && role !== 'individual_contributor'
  const ownRole = teamKind === 'small' && role === 'manager' ? 'team_lead' : role
  const steps = [
    ...(teamExceedsCompany(profile) ? [CHECK_SIZE] : []),
    ...(experience === 'beginner' ? [LEARNING.beginner] : []),
    BASELINES[experience],
    (alone ? ALONE_BY_METHODOLOGY[methodology] : undefined) ?? BY_METHODOLOGY[methodology],
    alone ? SOLO_STEP : BY_ROLE[ownRole],
    ...(alone ? [] : [WEEKLY_CHANNEL[collaboration]]),
    ...(departments.length === 0 && mayNameDepartments ? [ADD_DEPARTMENTS] : []),
    ...(experience === 'beginner' ? [] : [LEARNING[experience]]),
  ]
  const values = wordsFor(plays, profile)
  return steps.slice(0, MAX_STEPS).map((step) => write(step, values, profile))
}

function wordsFor(plays: Play[], profile: Profile): Record<string, string | number> {
  const { locale, company, departments, integrations, methodology, teamSize, teamKind } = profile
  const [first, second] = plays.map((play) => play.metrics[0])
  const [integration] = integrations
  const asked = departments.slice(0, 3)
  return {
    company,
    people: teamSize ?? '',
    metric: first ? inLocale(first.name, locale) : '',
    metrics: joinNames(
      [first, second]
        .filter((metric) => metric !== undefined)
        .map((metric) => `“${metricLabel(metric, locale)}”`),
      locale,
    ),
    goal: inLocale(TEAM_GOAL[methodology].one, locale),
    channel: inLocale(integration ? CHANNEL[integration] : ANY_CHANNEL, locale),
    leads:
      asked.length > 0 && teamKind === 'layered'
        ? fill(LEADS_OF, locale, { departments: joinNames(asked, locale) })
        : inLocale(teamKind === 'small' ? WHOLE_TEAM : LEADS, locale),
  }
}

const LEADS: Text = ['the leads', 'a los líderes']
const WHOLE_TEAM: Text = ['the whole team', 'a todo el equipo']
const LEADS_OF: Text = ['those who lead {departments}', 'a quienes dirigen {departments}']

function write(step: StepTemplate, values: Record<string, string | number>, { locale }: Profile): NextStep {
  return {
    title: fill(step.title, locale, values),
    description: fill(step.description, locale, values),
    category: step.category,
    estimatedMinutes: step.minutes,
    ...(step.href === undefined ? {} : { href: step.href }),
  }
}
