const en = {
  title: 'Answers',
  none: 'Nothing was answered yet.',
  hidden: 'Hidden',
  hiddenText: 'Only you will see what you reveal. The audit trail records that you looked, and why.',
  revealReason: 'Why you need to look',
  reveal: 'Reveal',
  revealing: 'Revealing…',
  revealed: 'Protected answers are shown. The audit trail records that you looked.',
  reasonMissing: 'Enter a reason first. The audit trail records it.',
  outOfReach: 'The server did not answer. Check your connection and try again.',
}

const es: typeof en = {
  title: 'Respuestas',
  none: 'Todavía no hay respuestas.',
  hidden: 'Oculta',
  hiddenText: 'Solo tú verás lo que muestres. La auditoría registra que lo viste y por qué.',
  revealReason: 'Por qué necesitas verlo',
  reveal: 'Mostrar',
  revealing: 'Mostrando…',
  revealed: 'Las respuestas protegidas están a la vista. La auditoría registra que las viste.',
  reasonMissing: 'Escribe primero un motivo. La auditoría lo registra.',
  outOfReach: 'El servidor no respondió. Revisa tu conexión e inténtalo de nuevo.',
}

export type AnswerWords = typeof en
export const ANSWER_WORDS = { en, es }
