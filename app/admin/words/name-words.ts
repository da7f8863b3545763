const en = {
  completeStep: 'Complete',
  unknown: 'Not answered',
  yes: 'Yes',
  no: 'No',
  advice: 'Recommendations',
}

const es: typeof en = {
  completeStep: 'Final',
  unknown: 'Sin respuesta',
  yes: 'Sí',
  no: 'No',
  advice: 'Recomendaciones',
}

export type NameWords = typeof en
export const NAME_WORDS = { en, es }
