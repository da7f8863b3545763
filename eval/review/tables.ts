/** Companies that the reading found under a wrong industry: name, description, what is wanted among the first five. */
export const REVIEW_COMPANIES: readonly (readonly [
  name: string,
  description: string,
  wanted: readonly string[],
])[] = [
  ['Tía Rosa', 'Empanadas congeladas para supermercados', ['food-production']],
  ['River & Sons', 'Plumbing and bathroom refits', ['specialty-trades']],
  [
    'Oxford Department of Physics',
    'Research and teaching in physics at the university',
    ['higher-education'],
  ],
  [
    'Ocean Spray',
    'Cranberry juice and dried cranberries from a cooperative of growers',
    ['food-production', 'beverages'],
  ],
  [
    'Rappi',
    'Superapp que lleva comida, mercado y farmacia a domicilio',
    ['courier-postal', 'internet-platforms'],
  ],
]

/** What people searched for and what they meant. */
export const REVIEW_SEARCHES: readonly (readonly [query: string, wanted: readonly string[]])[] = [
  ['astillero', ['maritime']],
  ['astilleros', ['maritime']],
  ['nafta', ['fuel-stations']],
  ['venta de nafta', ['fuel-stations']],
  ['remis', ['car-rental-mobility']],
  ['tambo', ['farming-livestock']],
  ['gasfiter', ['specialty-trades']],
  ['kinesiologo', ['medical-clinics']],
  ['VC', ['investment-management']],
  ['MSP', ['it-services']],
  ['D2C', ['ecommerce']],
  ['DJ', ['events-ticketing']],
  ['EV charging', ['electric-power']],
  ['coworking', ['real-estate-agencies', 'real-estate-development']],
  ['weed', ['tobacco-cannabis', 'liquor-tobacco']],
  ['uber', ['car-rental-mobility']],
  ['prison', ['government']],
  ['prisión', ['government']],
  ['carcel', ['government']],
  ['colmado', ['supermarkets-grocery', 'convenience-stores']],
  ['matadero', ['food-production']],
  ['lecheria', ['food-production', 'farming-livestock']],
  ['procurador', ['legal']],
  ['university department', ['higher-education']],
]
