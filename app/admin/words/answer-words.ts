const en = {
  title: 'Answers',
  none: 'Nothing was answered yet.',
  hidden: 'Hidden',
  hiddenText: 'Revealing shows them to you, and the audit trail keeps that you looked, and why.',
  revealReason: 'Why you need to see them',
  reveal: 'Reveal answers',
  revealing: 'Revealing…',
  revealed: 'Protected answers are shown. The audit trail keeps that you looked.',
  reasonMissing: 'Enter a reason first. The audit trail keeps it.',
  outOfReach: 'The server did not answer. Check your connection and try again.',
}

const es: typeof en = {
  title: 'Respuestas',
  none: 'Todavía no hay respuestas.',
  hidden: 'Oculta',
  hiddenText: 'Al mostrarlas las ves tú, y la auditoría guarda que miraste y por qué.',
  revealReason: 'Por qué necesitas verlas',
  reveal: 'Mostrar respuestas',
  revealing: 'Mostrando…',
  revealed: 'Las respuestas protegidas están a la vista. La auditoría guarda que miraste.',
  reasonMissing: 'Escribe primero un motivo. La auditoría lo guarda.',
  outOfReach: 'El servidor no respondió. Revisa tu conexión e inténtalo de nuevo.',
}

export type AnswerWords = typeof en
export const ANSWER_WORDS = { en, es }
