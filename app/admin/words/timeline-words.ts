import { FAILURE_WORDS } from './failure-words.ts'

const en = {
  edits: {
    started: 'Started',
    saved: 'Saved',
    prefilled: 'Prefilled by a service',
    moved: 'Taken to a newer version of the flow',
    recommended: 'Got recommendations',
    completed: 'Completed',
    abandoned: 'Closed as abandoned',
    extended: 'Given more time by an operator',
    reopened: 'Reopened by an operator',
  } as Record<string, string>,
  savedStep: (step: string, fields: string) =>
    fields === '' ? `Saved “${step}”` : `Saved “${step}”: ${fields}`,
  refused: (why: string) => `A save was refused: ${why}`,
  refusals: {
    validation_failed: 'an answer did not pass its checks',
    not_asked: 'it answered a question that was not asked',
    edit_conflict: 'somebody had changed the same answer elsewhere',
    flow_changed: 'the questions had changed meanwhile',
    steps_incomplete: 'steps were missing for the end',
    session_closed: 'the session was closed',
    session_expired: 'the session had expired',
    rate_limited: 'there were too many requests',
  } as Record<string, string>,
  ai: (task: string, outcome: string) => `${task}: ${outcome}`,
  tasks: { industry: 'Suggested industries', recommendations: 'Recommendations' } as Record<string, string>,
  outcomes: {
    complete: 'a model answered',
    incomplete: 'a model answered in part',
    cache_hit: 'from the cache',
    timeout: 'the model was too slow',
    lost: 'another model was quicker',
    cancelled: 'the request ended before the answer',
    billed_later: 'the bill for an earlier call came in',
    budget: 'the budget was spent',
    rate_limited: 'the model was busy',
    invalid_output: 'the model’s answer did not hold',
    error: 'the model failed',
  } as Record<string, string>,
  event: (name: string) => `Event ${name}`,
  deliveries: {
    delivered: 'delivered',
    waiting: 'not delivered yet',
    failing: (attempts: number) =>
      attempts === 1
        ? 'failed once, will be tried again soon'
        : `failed ${attempts} times, will be tried again soon`,
    dead: 'given up',
    failures: FAILURE_WORDS.en,
  },
}

const es: typeof en = {
  edits: {
    started: 'Empezó',
    saved: 'Guardó',
    prefilled: 'Un servicio rellenó respuestas',
    moved: 'Pasó a una versión más nueva del flujo',
    recommended: 'Recibió recomendaciones',
    completed: 'Terminó',
    abandoned: 'Se cerró como abandonada',
    extended: 'Un operador le dio más tiempo',
    reopened: 'Un operador la reabrió',
  },
  savedStep: (step, fields) => (fields === '' ? `Guardó «${step}»` : `Guardó «${step}»: ${fields}`),
  refused: (why) => `Se rechazó un guardado: ${why}`,
  refusals: {
    validation_failed: 'una respuesta no pasó sus comprobaciones',
    not_asked: 'respondía a algo que no se preguntó',
    edit_conflict: 'alguien había cambiado la misma respuesta en otro lugar',
    flow_changed: 'las preguntas habían cambiado entretanto',
    steps_incomplete: 'faltaban pasos para terminar',
    session_closed: 'la sesión estaba cerrada',
    session_expired: 'la sesión había caducado',
    rate_limited: 'hubo demasiadas solicitudes',
  },
  ai: (task, outcome) => `${task}: ${outcome}`,
  tasks: { industry: 'Sectores sugeridos', recommendations: 'Recomendaciones' },
  outcomes: {
    complete: 'respondió un modelo',
    incomplete: 'un modelo respondió en parte',
    cache_hit: 'de la caché',
    timeout: 'el modelo tardó demasiado',
    lost: 'otro modelo fue más rápido',
    cancelled: 'la solicitud terminó antes de la respuesta',
    billed_later: 'llegó la cuenta de una llamada anterior',
    budget: 'se agotó el presupuesto',
    rate_limited: 'el modelo estaba ocupado',
    invalid_output: 'la respuesta del modelo no servía',
    error: 'el modelo falló',
  },
  event: (name) => `Evento ${name}`,
  deliveries: {
    delivered: 'entregado',
    waiting: 'todavía sin entregar',
    failing: (attempts) =>
      attempts === 1 ? 'falló una vez y se repetirá pronto' : `falló ${attempts} veces y se repetirá pronto`,
    dead: 'se abandonó la entrega',
    failures: FAILURE_WORDS.es,
  },
}

export type TimelineWords = typeof en
export const TIMELINE_WORDS = { en, es }
