import type { Locale } from '#app/locales.ts'

const en = {
  title: 'Onboarding that never loses an answer.',
  introduction:
    'The onboarding backend for Next.js and Supabase products. It asks your questions, saves every answer, and gives each company advice of its own, within five seconds and a budget that holds.',
  tryWizard: 'Try the wizard',
  readDocs: 'Read the docs',
  signIn: 'Sign in',
  picture: {
    label: 'The wizard’s second step: a company’s name and size, with its answers saved',
    step: 'Step 2 of 3',
    title: 'Your company',
    saved: 'Saved',
    name: 'Company name',
    size: 'How many people?',
    sizes: ['1–10', '11–50', '51–250'],
    next: 'Continue',
  },
  flow: {
    title: 'Your questions, in one file',
    text: 'Steps, fields, conditions and words are one typed value. Forms, validation, drafts, encryption, the API reference and the figures all follow from it.',
    link: 'How a flow works',
  },
  guarantees: {
    title: 'What it guarantees',
    text: 'Every figure was printed by a command that you can run yourself.',
    source: 'How it was measured',
    items: {
      answers: {
        title: 'No answer is lost',
        text: '{requests} requests by {people} people: none failed, and every session held exactly what was sent.',
      },
      speed: {
        title: 'Saving is quick',
        text: '95% of saves and reads took at most {slowestMs} ms under that load, through a pooler, on two cores.',
      },
      advice: {
        title: 'Advice is on time',
        text: 'When a model hangs, people have advice after {cutOffSeconds} s: the built-in advisor steps in.',
      },
      budget: {
        title: 'The budget holds',
        text: '{budgetCalls} calls at once over three processes: {budgetSpent} spent of {budgetCap}, not a cent more.',
      },
    },
  },
  start: {
    title: 'Start in two commands',
    text: 'Node and Postgres come from npm. No Docker, no account, no key.',
    link: 'Quick start, ten minutes',
  },
  footer: {
    label: 'Site',
    licence: 'MIT License',
    links: [
      { href: '/docs/quick-start', text: 'Quick start' },
      { href: '/docs', text: 'Documentation' },
      { href: '/docs/reference/api', text: 'API reference' },
      { href: '/docs/security', text: 'Security' },
      { href: '/sign-in', text: 'Sign in' },
      { href: '/admin', text: 'For operators' },
    ],
  },
}

const es: typeof en = {
  title: 'Un onboarding que no pierde ninguna respuesta.',
  introduction:
    'El backend de onboarding para productos con Next.js y Supabase. Hace tus preguntas, guarda cada respuesta y le da a cada empresa consejos propios, en cinco segundos y con un presupuesto que se respeta.',
  tryWizard: 'Probar el asistente',
  readDocs: 'Leer la documentación',
  signIn: 'Iniciar sesión',
  picture: {
    label: 'El segundo paso del asistente: nombre y tamaño de la empresa, con las respuestas guardadas',
    step: 'Paso 2 de 3',
    title: 'Tu empresa',
    saved: 'Guardado',
    name: 'Nombre de la empresa',
    size: '¿Cuántas personas son?',
    sizes: ['1–10', '11–50', '51–250'],
    next: 'Continuar',
  },
  flow: {
    title: 'Tus preguntas, en un solo archivo',
    text: 'Pasos, campos, condiciones y textos son un solo valor con tipos. De él salen los formularios, la validación, los borradores, el cifrado, la referencia de la API y las métricas.',
    link: 'Cómo funciona un flujo',
  },
  guarantees: {
    title: 'Lo que garantiza',
    text: 'Cada cifra la imprimió un comando que puedes ejecutar tú.',
    source: 'Cómo se midió',
    items: {
      answers: {
        title: 'Ninguna respuesta se pierde',
        text: '{requests} peticiones de {people} personas: no falló ninguna y cada sesión tenía justo lo que se envió.',
      },
      speed: {
        title: 'Guardar es rápido',
        text: 'El 95 % de los guardados y lecturas tardó como máximo {slowestMs} ms con esa carga, a través de un pooler y con dos núcleos.',
      },
      advice: {
        title: 'Los consejos llegan a tiempo',
        text: 'Si un modelo se queda colgado, los consejos llegan a los {cutOffSeconds} s: responde el asesor integrado.',
      },
      budget: {
        title: 'El presupuesto se respeta',
        text: '{budgetCalls} llamadas a la vez en tres procesos: se gastaron {budgetSpent} de {budgetCap}, ni un centavo más.',
      },
    },
  },
  start: {
    title: 'Empieza con dos comandos',
    text: 'Node y Postgres vienen de npm. Sin Docker, sin cuentas y sin claves.',
    link: 'Primeros pasos, diez minutos',
  },
  footer: {
    label: 'Sitio',
    licence: 'Licencia MIT',
    links: [
      { href: '/docs/quick-start', text: 'Primeros pasos' },
      { href: '/docs', text: 'Documentación' },
      { href: '/docs/reference/api', text: 'Referencia de la API' },
      { href: '/docs/security', text: 'Seguridad' },
      { href: '/sign-in', text: 'Iniciar sesión' },
      { href: '/admin', text: 'Para operadores' },
    ],
  },
}

export type HomeWords = typeof en

/** The texts of the home page. */
export const HOME_WORDS: Record<Locale, HomeWords> = { en, es }
