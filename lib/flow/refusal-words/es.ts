import type { RefusalWords } from './shape.ts'

export const es: RefusalWords = {
  sign_in_unreachable:
    'El servicio de inicio de sesión no responde y no se puede comprobar el token. Inténtalo más tarde.',
  questions_replaced: 'Las preguntas se acaban de sustituir. No se ha cambiado nada; inténtalo más tarde.',
  plan_kept_changing:
    'El plan no dejaba de cambiar. No se ha guardado nada de esta petición; envíala de nuevo.',
  answers_kept_changing:
    'Las respuestas no dejaban de cambiar. No se ha perdido nada ni se ha guardado nada de esta petición; envíala de nuevo.',
  unreadable_but_saved:
    'Ahora mismo no se puede leer una respuesta guardada. La tuya se ha guardado; inténtalo más tarde.',
  unreadable_unchanged:
    'Ahora mismo no se puede leer una respuesta guardada. No se ha cambiado nada; inténtalo más tarde.',
  start_session: 'No tienes ninguna sesión así. Llama a POST /api/onboarding/start.',
  read_plan: 'No hay ningún elemento así en un plan tuyo. Lee GET /api/onboarding/plan.',
  restart_completed:
    'Este onboarding está terminado y no se puede cambiar. Empieza otro con {"restart": true}.',
  erase_completed:
    'Una sesión terminada se conserva. Añade ?erase=true para borrarla sin dejar rastro de ella.',
  facts_needed: 'Las recomendaciones necesitan al menos las respuestas que figuran en "missing".',
  no_advice: 'Este flujo no da recomendaciones.',
  no_endpoint: 'No existe esa dirección; en /docs están las que hay.',
  ended_early: 'El cuerpo terminó antes de tiempo; envíalo de nuevo.',
  not_utf8: 'El cuerpo no es UTF-8.',
  not_json: 'El cuerpo no es JSON; envía un objeto JSON que siga la RFC 8259.',
  nul: 'Quita el carácter NUL; un texto no puede contenerlo.',
  surrogate: 'Quita el sustituto suelto; envía el texto como Unicode bien formado.',
  proto_key: 'Quita la clave "__proto__".',
  repeated_key: 'Un objeto tiene dos veces la misma clave; envía cada clave una sola vez.',
  too_deep: 'Anida como máximo {levels} niveles.',
  infinite_number: 'Un número es demasiado grande para conservarlo; envía uno finito.',
  limit_reached: {
    one: 'Como máximo {limit} peticiones en {window} segundos. Inténtalo de nuevo en {count} segundo.',
    other: 'Como máximo {limit} peticiones en {window} segundos. Inténtalo de nuevo en {count} segundos.',
  },
  persons_alone: 'Aquí no se admite ningún token de servicio; inicia sesión como persona.',
  service_user: 'Indica con su identificador, en la cabecera {header}, por quién llama el servicio.',
  service_reason: 'La cabecera {header} puede tener hasta {most} caracteres, en una línea.',
  service_user_unknown: 'No hay ningún usuario con el identificador de la cabecera {header}.',
  user_id: 'A un usuario se le nombra con un UUID.',
  misconfigured:
    'El servidor está mal configurado; su registro dice qué variable es. No se ha cambiado nada; inténtalo más tarde.',
  body_object: 'El cuerpo debe ser un objeto JSON.',
  value_form: 'Este valor no tiene el formato correcto.',
  one_of: '{name}: usa uno de estos valores: {choices}.',
  uuid: '{name} debe ser un UUID.',
  flag: '{name} debe ser true o false.',
  session_id: 'sessionId debe ser el identificador de una sesión.',
  step_answers: 'Las respuestas de un paso deben ser un objeto con sus campos.',
  answers_by_step: 'answers debe ser un objeto con los campos de cada paso.',
  update_or_restart: 'update sigue con lo que se terminó y restart empieza de nuevo: envía solo uno.',
  session_revision: 'baseRevision debe ser la revisión de una sesión.',
  plan_revision: 'baseRevision debe ser la revisión de un plan.',
  session_revision_ahead: 'La sesión no ha llegado a esta revisión; envía la última que recibiste.',
  plan_revision_ahead: 'El plan no ha llegado a esta revisión; envía la última que recibiste.',
  flow_version: '{name} debe ser la versión de un flujo.',
  step_data: 'data debe ser un objeto con los campos del paso.',
  renewed_kinds: 'renew debe ser una lista de tipos de elemento: {choices}.',
  locale_without_renew: 'locale solo va con renew: las recomendaciones están en el idioma de su sesión.',
  whole_number_from_to: '{name} debe ser un número entero de {minimum} a {maximum}.',
  category_slug: 'category debe ser el identificador de una categoría.',
  description_without_company: 'description solo va con company; indica también la empresa.',
  item_content: 'content debe ser un objeto con todos los campos de su tipo.',
  nothing_to_change: 'Indica al menos uno de estos: state, content, position.',
  key_results: 'keyResults debe ser una lista de {minimum} a {maximum} resultados.',
  link: 'href debe empezar por /, http:// o https:// y tener como máximo {most} caracteres.',
  plan_full: 'Un plan tiene como máximo {most} elementos; cambia uno de los que hay.',
}
