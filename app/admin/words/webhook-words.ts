import { FAILURE_WORDS } from './failure-words.ts'

const en = {
  title: 'Webhooks',
  introduction: 'Where events are sent, and how each delivery is going. Times are in UTC.',
  receivers: 'Receivers',
  noReceivers: 'Events are not sent anywhere yet.',
  noReceiversText:
    'Set WEBHOOK_URL and WEBHOOK_SECRET, or several endpoints with WEBHOOK_ENDPOINTS, and restart.',
  read: 'Read about webhooks',
  receiver: 'Receiver',
  events: 'Events',
  everything: 'everything',
  lastSeen: 'Last active',
  undelivered: 'To deliver',
  dead: 'Given up',
  deliveries: 'Deliveries',
  state: 'State',
  any: 'Any',
  show: 'Show',
  clear: 'Show everything',
  states: {
    waiting: 'Waiting',
    failing: 'Failing',
    delivered: 'Delivered',
    dead: 'Given up',
  },
  failures: FAILURE_WORDS.en,
  attempts: (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`),
  next: (distance: string) => `next ${distance}`,
  deliveredIn: (duration: string) => `after ${duration}`,
  session: 'Session',
  noneTitle: 'No delivery matches',
  noneText: 'Events appear here once somebody starts, saves or ends, as long as they are kept.',
  repair:
    'On the server, “npx firststep webhooks redeliver ID” sends one again, and “discard ID” gives one up so that what waits behind it goes out.',
  test: {
    send: 'Send a test to',
    sending: 'Sending…',
    taken: 'it received the test',
    failed: 'it did not accept the test',
    outOfReach: 'The server was out of reach. Try again.',
  },
  more: 'Older deliveries',
  newest: 'Back to the newest',
}

const es: typeof en = {
  title: 'Webhooks',
  introduction: 'A dónde se envían los eventos y cómo va cada entrega. Las horas son UTC.',
  receivers: 'Receptores',
  noReceivers: 'Todavía no se envían eventos a ningún lugar.',
  noReceiversText:
    'Define WEBHOOK_URL y WEBHOOK_SECRET, o varias direcciones con WEBHOOK_ENDPOINTS, y reinicia.',
  read: 'Leer sobre los webhooks',
  receiver: 'Receptor',
  events: 'Eventos',
  everything: 'todos',
  lastSeen: 'Última actividad',
  undelivered: 'Por entregar',
  dead: 'Abandonados',
  deliveries: 'Entregas',
  state: 'Estado',
  any: 'Cualquiera',
  show: 'Ver',
  clear: 'Ver todo',
  states: {
    waiting: 'En espera',
    failing: 'Con fallos',
    delivered: 'Entregado',
    dead: 'Abandonado',
  },
  failures: FAILURE_WORDS.es,
  attempts: (count) => (count === 1 ? '1 intento' : `${count} intentos`),
  next: (distance) => `el próximo ${distance}`,
  deliveredIn: (duration) => `en ${duration}`,
  session: 'Sesión',
  noneTitle: 'Ninguna entrega coincide',
  noneText: 'Los eventos aparecen aquí cuando alguien empieza, guarda o termina, mientras se conservan.',
  repair:
    'En el servidor, «npx firststep webhooks redeliver ID» envía uno otra vez y «discard ID» renuncia a uno para que salga lo que espera detrás.',
  test: {
    send: 'Enviar una prueba a',
    sending: 'Enviando…',
    taken: 'recibió la prueba',
    failed: 'no recibió la prueba',
    outOfReach: 'No se pudo llegar al servidor. Inténtalo de nuevo.',
  },
  more: 'Entregas anteriores',
  newest: 'Volver a lo más reciente',
}

export type WebhookWords = typeof en
export const WEBHOOK_WORDS = { en, es }
