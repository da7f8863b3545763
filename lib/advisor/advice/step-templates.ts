import type { NextStep } from '#lib/flow/recommendations.ts'
import type { Text, Theme } from '../knowledge/shape.ts'
import type { Collaboration, Experience, Role } from '../profile.ts'

const WIZARD_PATH = '/onboarding'

/** A step before the names and figures are put in. */
export interface StepTemplate {
  title: Text
  description: Text
  category: NextStep['category']
  minutes: number
  href?: string
}

export const CHECK_SIZE: StepTemplate = {
  title: ['Check company size and team size', 'Revisar el tamaño de la empresa y del equipo'],
  description: [
    'The team of {people} is larger than the company size you chose. One of the two is worth correcting: until then nothing here depends on the size of the team.',
    'El equipo de {people} personas es mayor que el tamaño de empresa elegido. Conviene corregir uno de los dos: hasta entonces, nada aquí depende del tamaño del equipo.',
  ],
  category: 'setup',
  minutes: 5,
  href: WIZARD_PATH,
}
export const ADD_DEPARTMENTS: StepTemplate = {
  title: ['Name the departments of {company}', 'Nombrar las áreas de {company}'],
  description: [
    'Three to six names are enough. They let every {goal} have a home and show where two teams wait for each other.',
    'Bastan de tres a seis nombres. Así cada {goal} tiene un lugar y se ve dónde un equipo espera a otro.',
  ],
  category: 'setup',
  minutes: 10,
  href: WIZARD_PATH,
}

/** The first move on what the industry suggests, by what it is about. */
const FIRST_MOVE: Record<Theme, StepTemplate> = {
  demand: {
    title: [
      'Talk with five {served} before changing anything: {focus}',
      'Hablar con cinco {served} antes de cambiar nada: {focus}',
    ],
    description: [
      'Two who stay with you, two who came once, one who left. Ask what decided it and write down their words; what two of them name is the first thing to change.',
      'Dos que siguen contigo, dos que pasaron una sola vez y uno que se fue. Pregunta qué lo decidió y anota sus palabras; lo que nombren dos es lo primero que hay que cambiar.',
    ],
    category: 'goals',
    minutes: 60,
  },
  delivery: {
    title: ['Follow one case from start to end: {focus}', 'Seguir un caso de principio a fin: {focus}'],
    description: [
      'Take the latest one and note each wait and each correction. Let {teams} name one cause each before anybody proposes a cure.',
      'Toma el más reciente y anota cada espera y cada corrección. Que {teams} nombren una causa cada uno antes de proponer remedios.',
    ],
    category: 'goals',
    minutes: 60,
  },
  money: {
    title: ['Recalculate last month by hand: {focus}', 'Recalcular a mano el último mes: {focus}'],
    description: [
      'Take the five largest items behind {metric}, with invoice or receipt. The one that surprises you most is where the week begins.',
      'Toma las cinco partidas más grandes detrás de {metric}, con factura o recibo. La que más te sorprenda es por donde empieza la semana.',
    ],
    category: 'goals',
    minutes: 60,
  },
  people: {
    title: ['Ask three people what slows progress on {focus}', 'Preguntar a tres personas qué frena {focus}'],
    description: [
      'Ten minutes each, one question, no defence. Change the thing named twice, and say by {metric} whether it helped.',
      'Diez minutos cada una, una pregunta y sin defenderse. Cambia lo nombrado dos veces y mira en {metric} si ayudó.',
    ],
    category: 'team',
    minutes: 40,
  },
}
const OF_ONE_PERSON: StepTemplate = {
  ...FIRST_MOVE.delivery,
  title: ['Follow one job from start to end: {focus}', 'Seguir un trabajo de principio a fin: {focus}'],
  description: [
    'Take the latest one and note the hours of each part, each wait and each correction. Take the longest wait out of the next one.',
    'Toma el más reciente y anota las horas de cada parte, cada espera y cada corrección. Quita del próximo la espera más larga.',
  ],
}

/** The first move on a theme; what several people do together is something else for one alone. */
export const firstMoveOf = (theme: Theme, isAlone: boolean): StepTemplate =>
  isAlone && theme === 'delivery' ? OF_ONE_PERSON : FIRST_MOVE[theme]

export const BASELINES: Record<Experience, StepTemplate> = {
  beginner: {
    title: ['Find today’s figures', 'Buscar las cifras de hoy'],
    description: [
      'Look up {metrics} for the last three months. Where a figure does not exist, count by hand for two weeks; a rough number is better than none.',
      'Busca {metrics} de los últimos tres meses. Si una cifra no existe, cuéntala a mano durante dos semanas; un dato aproximado es mejor que ninguno.',
    ],
    category: 'goals',
    minutes: 60,
  },
  intermediate: {
    title: [
      'Replace our estimates with your own figures',
      'Reemplazar nuestras estimaciones por cifras propias',
    ],
    description: [
      'Take {metrics} from the last three months, note the source, and move each target by the same distance.',
      'Toma {metrics} de los últimos tres meses, anota la fuente y ajusta cada meta en la misma medida.',
    ],
    category: 'goals',
    minutes: 45,
  },
  advanced: {
    title: [
      'Test the baselines against last year’s season',
      'Contrastar los valores con la temporada del año pasado',
    ],
    description: [
      'Compare {metrics} with the same quarter a year ago, so that the season is not mistaken for progress.',
      'Compara {metrics} con el mismo trimestre del año pasado, para no confundir la temporada con un avance.',
    ],
    category: 'goals',
    minutes: 30,
  },
}

export const DEFINITIONS: StepTemplate = {
  title: [
    'Write a one-line definition for each indicator',
    'Escribir una definición de una línea para cada indicador',
  ],
  description: [
    'Formula, source and day of the week, starting with {metric}: whoever works it out again must arrive at the same value.',
    'Fórmula, fuente y día de la semana, empezando por {metric}: quien lo calcule de nuevo debe llegar al mismo valor.',
  ],
  category: 'goals',
  minutes: 45,
}

export const BY_ROLE: Record<Role, StepTemplate> = {
  ceo: {
    title: ['Name one owner for each goal', 'Nombrar un responsable para cada objetivo'],
    description: [
      'Put the figures of {focus} before {leads}, settle one owner in a single meeting, and say openly what will wait until next quarter.',
      'Presenta las cifras de {focus} {leads}, decide en una sola reunión quién se hace cargo y di abiertamente qué dejarás para el próximo trimestre.',
    ],
    category: 'team',
    minutes: 60,
  },
  manager: {
    title: ['Agree with each lead on their part', 'Acordar con cada líder su parte'],
    description: [
      'Twenty minutes with each lead: which figure they move, what they need from another team, and what they will stop doing for {focus}.',
      'Veinte minutos con cada líder: qué cifra mueve, qué necesita de otro equipo y qué dejará de hacer para mejorar {focus}.',
    ],
    category: 'team',
    minutes: 90,
  },
  team_lead: {
    title: ['Hold a first team review', 'Hacer una primera revisión con el equipo'],
    description: [
      'Show today’s figure for {metric}, ask what keeps it there, and let the team choose the first change itself.',
      'Muestra {metric} con la cifra de hoy, pregunta qué la explica y deja que el propio equipo elija el primer cambio.',
    ],
    category: 'team',
    minutes: 45,
  },
  individual_contributor: {
    title: ['Agree with your lead on your contribution', 'Acordar con tu líder tu contribución'],
    description: [
      'Bring one proposal: how your work moves {metric}, how you will show it, and what you would set aside.',
      'Lleva una propuesta: cómo tu trabajo influye en {metric}, cómo lo mostrarás y qué dejarías de lado.',
    ],
    category: 'team',
    minutes: 30,
  },
  other: {
    title: ['Share the suggestions with those who decide', 'Compartir las sugerencias con quienes deciden'],
    description: [
      'Show the first suggestion to the person who answers for {metric}, and ask what is missing before changing anything.',
      'Muestra la primera sugerencia a quien responde por {metric} y pregunta qué falta antes de cambiar nada.',
    ],
    category: 'team',
    minutes: 30,
  },
}

export const CLOSING_STEP: StepTemplate = {
  title: ['Put a name and a date on every open promise', 'Poner nombre y fecha a cada promesa abierta'],
  description: [
    'Orders, deposits, wages, guarantees, keys: one sheet, who sees to it and by when, read together every Friday until it is empty.',
    'Pedidos, anticipos, sueldos, garantías, llaves: una hoja, quién se ocupa y para cuándo, leída en común cada viernes hasta que quede vacía.',
  ],
  category: 'team',
  minutes: 45,
}

export const SOLO_STEP: StepTemplate = {
  title: ['Block an hour for the weekly review', 'Reservar una hora para la revisión semanal'],
  description: [
    'Choose a fixed hour, look at {metric}, and write one line: what moved it and what you will try next.',
    'Elige una hora fija, mira {metric} y escribe una línea: qué influyó y qué probarás después.',
  ],
  category: 'team',
  minutes: 20,
}

export const WEEKLY_CHANNEL: Record<Collaboration, StepTemplate> = {
  centralized: {
    title: ['Set up one weekly report in {channel}', 'Preparar un único informe semanal en {channel}'],
    description: [
      'Same day, three lines: the figure for {focus}, the reason, the help needed. Replies go to the owner, not to everyone.',
      'El mismo día y en tres líneas: la cifra de {focus}, el motivo y la ayuda que hace falta. Las respuestas van al responsable, no a todos.',
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
      'The owner of {focus} posts the figure, what changed and what blocks, by the same hour everywhere; nobody has to attend to know.',
      'Quien responde por {focus} publica la cifra, qué cambió y qué lo frena, a la misma hora para todos; nadie tiene que asistir para enterarse.',
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
      'Post the figure for {focus} the day before; the meeting then starts with what is off track, and those who are not in the room can prepare.',
      'Publica la cifra de {focus} el día anterior; así la reunión empieza por lo que va mal y quienes no están en la sala pueden prepararse.',
    ],
    category: 'integration',
    minutes: 20,
  },
}

export const LEARNING: StepTemplate = {
  title: ['Practise telling a result from a task', 'Practicar la diferencia entre resultado y tarea'],
  description: [
    'A task is done or not; a result is a figure that moves, like {metric}. Rewrite three items of your to-do list as results.',
    'Una tarea se hace o no se hace; un resultado es una cifra que cambia, como {metric}. Reescribe tres pendientes de tu lista como resultados.',
  ],
  category: 'learning',
  minutes: 20,
}
