const en = {
  title: 'Help this person',
  text: 'Each action is one row of the audit trail, with your reason.',
  reason: 'Reason',
  reasonHint: 'For example: asked by phone, ticket 4711.',
  reasonMissing: 'Enter a reason first. The audit trail records it.',
  actions: {
    extend: 'Keep open for seven more days',
    reopen: 'Reopen',
    abandon: 'Close as abandoned',
    erase: 'Erase',
  },
  done: {
    extend: 'The session stays open for at least seven more days.',
    reopen: 'The person can go on.',
    abandon: 'The session is closed.',
    erase: 'Every trace of the session was erased.',
  },
  eraseQuestion: 'Erase every trace of this session? This cannot be undone.',
  eraseConfirm: 'Erase for good',
  cancel: 'Keep it',
  completedNote:
    'A completed session stays as it is. Reopening it gives the person a new one with its answers, to change them.',
  working: 'One moment…',
  outOfReach: 'The server did not answer. Check your connection and try again.',
}

const es: typeof en = {
  title: 'Ayuda a esta persona',
  text: 'Cada acción es una fila de la auditoría, con tu motivo.',
  reason: 'Motivo',
  reasonHint: 'Por ejemplo: lo pidió por teléfono, caso 4711.',
  reasonMissing: 'Escribe primero un motivo. La auditoría lo registra.',
  actions: {
    extend: 'Dejar abierta siete días más',
    reopen: 'Reabrir',
    abandon: 'Cerrar como abandonada',
    erase: 'Borrar',
  },
  done: {
    extend: 'La sesión sigue abierta al menos siete días más.',
    reopen: 'La persona puede continuar.',
    abandon: 'La sesión está cerrada.',
    erase: 'Se borró todo rastro de la sesión.',
  },
  eraseQuestion: '¿Borrar todo rastro de esta sesión? No se puede deshacer.',
  eraseConfirm: 'Borrar para siempre',
  cancel: 'Conservarla',
  completedNote:
    'Una sesión completada se queda como está. Al reabrirla, la persona recibe una nueva con sus respuestas para cambiarlas.',
  working: 'Un momento…',
  outOfReach: 'El servidor no respondió. Revisa tu conexión e inténtalo de nuevo.',
}

export type HelpWords = typeof en
export const HELP_WORDS = { en, es }
