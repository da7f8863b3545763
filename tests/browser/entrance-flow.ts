import { defineFlow, field } from '#entries/index.ts'

/** What the server serves as FLOW_FILE: a question in languages from either side, and in one that pages have no words in. */
export default defineFlow({ id: 'entrance', version: 1, locales: ['ar', 'pt-BR', 'de'] })
  .step('company', { name: field.text({ min: 2, max: 80 }) })
  .words({
    ar: { company: { title: 'شركتك', fields: { name: 'اسم الشركة' } } },
    'pt-BR': { company: { title: 'Sua empresa', fields: { name: 'Nome da empresa' } } },
    de: { company: { title: 'Ihre Firma', fields: { name: 'Name der Firma' } } },
  })
