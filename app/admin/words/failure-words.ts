type FailureWords = Readonly<Record<string, string>>

const en: FailureWords = {
  timeout: 'no answer in time',
  connection: 'could not connect',
  thrown: 'threw an error',
}

const es: FailureWords = {
  timeout: 'sin respuesta a tiempo',
  connection: 'no se pudo conectar',
  thrown: 'lanzó un error',
}

/** Why a receiver did not take an event; what an endpoint answered is said as it is. */
export const FAILURE_WORDS = { en, es }
