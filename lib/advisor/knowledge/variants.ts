import { foldInPlace } from '../intents/clauses.ts'
import type { IndustryKnowledge } from './shape.ts'
import { readSheet } from './sheet.ts'
import { PLACES_AND_SERVICES } from './variants/places-and-services.ts'
import { WORKS_AND_PLATFORMS } from './variants/works-and-platforms.ts'

/** A line of business that its industry's sheet would describe wrongly, and the words that it is found by. */
interface Variant {
  section: string
  /** The industries in which it is looked for. */
  among: readonly string[]
  words: RegExp
}

const variant = (section: string, among: string, words: string): Variant => ({
  section,
  among: among.split(' '),
  words: new RegExp(`\\b(?:${words})`),
})

const VARIANTS: readonly Variant[] = [
  variant(
    'shipyard',
    'maritime aerospace-defense industrial-machinery metal-fabrication other',
    'shipyards?|shipbuild\\w*|builds? (?:\\w+ ){0,3}(?:frigates|ships|vessels|ferries|boats)|astilleros?|construccion naval|fragatas',
  ),
  variant(
    'dispensary',
    'tobacco-cannabis pharmacies-optical liquor-tobacco other',
    'dispensar(?:y|ies)|cannabis (?:shop|store|retail\\w*)|budtenders?|dispensarios?|tienda de cannabis',
  ),
  variant(
    'esports',
    'sports-recreation video-games events-ticketing film-music other',
    'e-?sports?\\b|competitive gaming|gaming team|deportes electronicos|equipo de videojuegos',
  ),
  variant(
    'delivery_platform',
    'internet-platforms courier-postal restaurants logistics-supply-chain ecommerce fintech-payments other',
    '(?:food|meal|grocery|on-demand) delivery (?:app|platform|marketplace)|delivery (?:app|platform)|superapp|(?:app|aplicacion|plataforma)\\w* (?:\\w+ ){0,4}(?:lleva (?:comida|compras)|de (?:reparto|delivery|domicilios))|couriers? (?:to|bring)|repartidores',
  ),
  variant(
    'library',
    'arts-culture government associations schools higher-education books-stationery-gifts nonprofit-social other',
    'librar(?:y|ies)\\b|bibliotecas?\\b',
  ),
  variant(
    'podcast',
    'publishing-news broadcasting film-music marketing-advertising other',
    'podcasts?\\b|podcasters?|narrative audio|youtube channel|newsletters? and podcasts|canal de youtube',
  ),
  variant(
    'day_care',
    'childcare-preschool schools training-tutoring other',
    'day ?care|nurser(?:y|ies)\\b|creche|kinderg\\w+|toddlers|guarderias?|jardin (?:infantil|maternal)|sala cuna|escuela infantil',
  ),
  variant(
    'translation',
    'bpo-support consulting design-creative publishing-news marketing-advertising other',
    'translat(?:ion|ions|ors?|e)\\b|interpret(?:ers|ing)\\b|locali[sz]ation|traduccion\\w*|traductor\\w*|interpretes',
  ),
  variant(
    'farm_cooperative',
    'farming-livestock food-production beverages agtech-supplies associations wholesale-distribution other',
    // Who sells to one is none.
    '(?<!\\b(?:to|by|through|from|a|al|por|con|lleva|compra) (?:the |a |an |one |our |local |la |una |otra |esa |nuestra )*)(?:co-?operatives?|cooperativas?)\\b(?! (?:that |which |who |que )?(?:pays?|buys?|takes?|sets?|nos|me|compra|paga))|(?:^| (?:are|is|de|como) )(?:a |una |la )?(?:co-?operative|cooperativa)\\b(?! (?:that |which |que )?(?:pays?|buys?|nos|me))|growers.? (?:association|owned)|farmer-owned',
  ),
  variant(
    'ride_hailing',
    'car-rental-mobility internet-platforms rail-public-transit other',
    'ride[- ]?(?:hailing|sharing)|taxis?\\b|cabs\\b|remis\\w*|mototaxis?|viajes (?:por|con) (?:app|aplicacion)',
  ),
  variant(
    'coworking',
    'real-estate-agencies real-estate-development proptech cleaning-facilities bpo-support hotels-lodging other',
    'co-?working|shared offices?|flexible (?:offices?|workspace)|oficinas compartidas|espacios? de trabajo compartid\\w+',
  ),
  variant(
    'charging',
    'electric-power renewable-climate fuel-stations car-rental-mobility other',
    '(?:ev|vehicle|car) charging|charging (?:points?|stations?|network)|charge points?|electrolineras?|(?:puntos|estaciones|red) de (?:carga|recarga)',
  ),
  variant(
    'slaughterhouse',
    'food-production farming-livestock wholesale-distribution other',
    'slaughter\\w*|abattoir|meat ?pack\\w*|mataderos?|frigorifico\\w*|rastro\\b|faena\\w*',
  ),
  variant(
    'ghost_kitchen',
    'restaurants catering courier-postal other',
    'ghost kitchens?|dark kitchens?|cloud kitchens?|delivery[- ]only|no dining room|cocinas? (?:ocultas?|fantasmas?)|solo (?:delivery|a domicilio)|sin salon',
  ),
  variant(
    'university_department',
    'higher-education research-development',
    'department of|faculty of|research groups?|departamento de|facultad de|grupos? de investigacion',
  ),
]

const sections = new Map([PLACES_AND_SERVICES, WORKS_AND_PLATFORMS].flatMap((sheet) => [...readSheet(sheet)]))

/** Whether an industry has lines of business of their own, so that name and description may speak of one. */
export const hasVariants = (slug: string): boolean => VARIANTS.some(({ among }) => among.includes(slug))

/** Returns what is known of the line of business that name and description speak of, where its industry has variants. */
export function variantKnowledge(
  slug: string,
  name: string,
  description: string,
): IndustryKnowledge | undefined {
  const text = foldInPlace(`${name} ${description}`)
  const found = VARIANTS.find(({ among, words }) => among.includes(slug) && words.test(text))
  return found === undefined ? undefined : sections.get(found.section)
}
