import type { EngineWords } from './shape.ts'

export const es: EngineWords = {
  problems: {
    required: 'Falta este dato: {label}.',
    unknown_field: 'No existe el campo «{name}»; quítalo.',
    not_asked: 'Con estas respuestas no se pregunta este dato: {label}. No lo envíes.',
    step_not_asked: 'Con estas respuestas no se pregunta este paso. No lo envíes.',
    wrong_form: '{label}: el formato no es correcto.',
    text: '{label}: debe ser un texto.',
    too_short: {
      one: '{label}: escribe al menos {count} carácter.',
      other: '{label}: escribe al menos {count} caracteres.',
    },
    too_short_to_see: {
      one: '{label}: escribe al menos {count} carácter visible.',
      other: '{label}: escribe al menos {count} caracteres visibles.',
    },
    too_long: {
      one: '{label}: escribe como máximo {count} carácter; ahora hay {length}.',
      other: '{label}: escribe como máximo {count} caracteres; ahora hay {length}.',
    },
    far_too_long: {
      one: '{label}: escribe como máximo {count} carácter; ahora hay muchos más.',
      other: '{label}: escribe como máximo {count} caracteres; ahora hay muchos más.',
    },
    too_many_marks: '{label}: hay más de {count} signos sobre una misma letra; quítalos.',
    characters: '{label}: contiene un carácter de control o de dirección del texto; quítalo.',
    pattern: '{label}: el formato no es correcto.',
    choice: '{label}: elige una de estas opciones: {choices}.',
    choices: '{label}: elige solo entre estas opciones: {choices}.',
    list: '{label}: debe ser una lista.',
    too_few_entries: {
      one: '{label}: indica al menos {count} elemento.',
      other: '{label}: indica al menos {count} elementos.',
    },
    too_many_entries: {
      one: '{label}: indica como máximo {count} elemento.',
      other: '{label}: indica como máximo {count} elementos.',
    },
    repeated: '{label}: no repitas ningún elemento.',
    circular: '{label}: un elemento no puede depender de sí mismo; indica otro.',
    entries: '{label}: indica sus campos por nombre.',
    whole_number: '{label}: debe ser un número entero.',
    number: '{label}: debe ser un número.',
    number_too_small: '{label}: el mínimo es {minimum}.',
    number_too_big: '{label}: el máximo es {maximum}.',
    too_precise: {
      one: '{label}: escribe como máximo {count} decimal.',
      other: '{label}: escribe como máximo {count} decimales.',
    },
    true_or_false: '{label}: debe ser verdadero o falso.',
    consent: '{label}: necesitamos que lo aceptes.',
    own_consent: '{label}: solo puede aceptarlo la propia persona. No lo envíes.',
    date: '{label}: debe ser una fecha como 2026-01-31.',
    too_early: '{label}: no puede ser anterior al {minimum}.',
    too_late: '{label}: no puede ser posterior al {maximum}.',
    email: '{label}: debe ser una dirección de correo como nombre@example.com.',
    phone: '{label}: debe ser un teléfono con prefijo de país, como +34600123456.',
    url: '{label}: debe ser una dirección completa, como {example}.',
    country: '{label}: debe ser el código de dos letras de un país, como ES.',
    industry: '{label}: debe ser el identificador de un sector.',
    unknown_industry:
      'Ese sector no existe; elige un identificador de GET /api/onboarding/industries, u "other".',
    check: '{label}: no encaja con otra respuesta de este paso.',
  },
  needAttention: { one: '{number} campo necesita atención.', other: '{number} campos necesitan atención.' },
  numbers: ['Ningún', 'Un', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez'],
  details: {
    malformed_json: 'Envía un objeto JSON que siga la RFC 8259.',
    malformed_request: 'Envía una petición HTTP/1.1 bien formada, con una cabecera Host válida.',
    unauthenticated:
      'Inicia sesión de nuevo y envía el nuevo token de acceso como "Authorization: Bearer <token>".',
    forbidden_origin: 'Llama desde un origen permitido, o envía un token Bearer en lugar de una cookie.',
    forbidden: 'Pide a un administrador el rol que necesita esta operación.',
    not_found: 'Comprueba la dirección y el identificador.',
    method_not_allowed: 'Usa uno de los métodos que indica la cabecera Allow.',
    request_timeout: 'Envía las cabeceras en 10 segundos y la petición entera en 30, por una conexión nueva.',
    edit_conflict:
      'Muestra los dos valores, deja que la persona elija y guarda otra vez con la nueva revisión.',
    flow_changed:
      'Las preguntas han cambiado. Carga el flujo de nuevo, muestra en él lo que se había escrito y guarda otra vez.',
    steps_incomplete: 'Guarda los pasos y campos que figuran en "missing" y vuelve a intentarlo.',
    session_closed: 'Llama a POST /api/onboarding/start para continuar en otra sesión.',
    session_expired:
      'Llama a POST /api/onboarding/start: la nueva sesión empieza con las respuestas de esta.',
    body_too_large: 'Envía como máximo 64 KiB.',
    unsupported_media_type: 'Envía el cuerpo como application/json en UTF-8, sin codificación de contenido.',
    validation_failed: 'Corrige los campos que figuran en "errors" y envía la petición de nuevo.',
    not_asked: 'No envíes lo que figura en "errors": con estas respuestas no se pregunta.',
    op_id_reused: 'Este opId ya se usó para otra petición. Envía un UUID nuevo para una operación nueva.',
    rate_limited: 'Espera los segundos que indica la cabecera Retry-After y vuelve a intentarlo.',
    headers_too_large: 'Envía como máximo 64 KiB de cabeceras; quita las cookies que nadie necesita.',
    internal: 'Inténtalo de nuevo; si se repite, comunica el requestId.',
    unavailable:
      'No se ha perdido nada de lo confirmado. Inténtalo de nuevo pasados los segundos que indica Retry-After.',
  },
}
