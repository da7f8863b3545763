import type { Intent } from '../intents/intent.ts'

/** Fields by their category or their own name. */
interface Fields {
  usual: string
  seldom: string
}

const WITH_SHELVES = 'retail beauty-household food-production beverages'
const WITH_APPOINTMENTS =
  'medical-clinics dental mental-health diagnostics-labs digital-health hospitals veterinary-pets hair-beauty-spa fitness training-tutoring real-estate-agencies restaurants'
const THAT_MAKE =
  'manufacturing consumer-goods automotive-manufacturing semiconductors computer-hardware medical-devices pharmaceuticals printing'
const BY_SUBSCRIPTION =
  'software-saas cloud-devtools cybersecurity data-ai telecom broadcasting fitness associations edtech insurance training-tutoring higher-education video-games internet-platforms'
const OF_KNOWLEDGE =
  'technology legal accounting-tax consulting marketing-advertising research-development design-creative'
const WITH_SEASONS =
  'travel-tourism hotels-lodging farming-livestock home-garden-services sports-recreation events-ticketing agtech-supplies arts-culture catering bars-nightlife cafes-bakeries beverages fishing-aquaculture'
const WITH_INSPECTORS =
  'financial medical-devices pharmaceuticals biotechnology diagnostics-labs food-production chemicals mining-metals energy tobacco-cannabis gambling schools childcare-preschool senior-home-care security-services aerospace-defense agtech-supplies'

/** What companies of a field are often after, and what they seldom are: it tips the scales where words leave two aims open. */
const FIELDS: Partial<Record<Intent, Fields>> = {
  no_shows: {
    usual: WITH_APPOINTMENTS,
    seldom:
      'manufacturing consumer-goods agriculture financial energy wholesale-distribution ecommerce transport technology',
  },
  returns: {
    usual:
      'ecommerce fashion-apparel electronics-retail department-discount sports-toys-hobby furniture-home',
    seldom:
      'healthcare hospitality professional education public-nonprofit personal-services financial construction real-estate energy agriculture leisure software-saas transport',
  },
  stock: {
    usual: WITH_SHELVES,
    seldom: 'financial professional education public-nonprofit technology real-estate leisure media',
  },
  theft: {
    usual:
      'retail bars-nightlife restaurants fishing-aquaculture farming-livestock trucking-freight courier-postal logistics-supply-chain water-utilities electric-power rail-public-transit construction equipment-rental jewelry-luxury fintech-payments',
    seldom:
      'education consulting legal marketing-advertising design-creative software-saas healthcare insurance',
  },
  season: { usual: WITH_SEASONS, seldom: 'technology financial healthcare manufacturing public-nonprofit' },
  idle_capacity: {
    usual:
      'hospitality leisure equipment-rental car-rental-mobility real-estate hospitals senior-home-care trucking-freight logistics-supply-chain metal-fabrication printing airlines-aviation',
    seldom:
      'software-saas ecommerce legal insurance nonprofit-social electric-power water-utilities gas-utilities',
  },
  safety: {
    usual:
      'manufacturing construction transport energy senior-home-care hospitals fishing-aquaculture farming-livestock security-services automotive-manufacturing logistics-supply-chain',
    seldom:
      'technology financial ecommerce legal accounting-tax consulting marketing-advertising design-creative',
  },
  on_time: {
    usual:
      'manufacturing construction transport furniture-home printing automotive auto-repair real-estate-development textiles food-production marketing-advertising architecture-engineering',
    seldom: 'retail fitness hair-beauty-spa childcare-preschool nonprofit-social insurance',
  },
  quality: {
    usual: `${THAT_MAKE} construction auto-repair restaurants cleaning-facilities software-saas cloud-devtools diagnostics-labs`,
    seldom: 'real-estate-agencies lending',
  },
  response_time: {
    usual:
      'medical-clinics hospitals government banking lending insurance it-services electric-power gas-utilities water-utilities specialty-trades auto-repair legal bpo-support internet-platforms security-services telecom real-estate-agencies',
    seldom: 'manufacturing farming-livestock fishing-aquaculture',
  },
  keep_customers: {
    usual: BY_SUBSCRIPTION,
    seldom: 'funeral civil-infrastructure real-estate-development government jewelry-luxury',
  },
  compliance: { usual: WITH_INSPECTORS, seldom: 'design-creative books-stationery-gifts hair-beauty-spa' },
  concentration: {
    usual: 'manufacturing consumer-goods agriculture professional wholesale-distribution trucking-freight',
    seldom: 'hospitality retail personal-services hospitals dental schools religious',
  },
  raise_money: {
    usual:
      'public-nonprofit biotechnology arts-culture robotics-drones medical-devices research-development digital-health',
    seldom: 'personal-services professional retail restaurants auto-repair',
  },
  digitise: {
    usual:
      'government legal accounting-tax medical-clinics hospitals insurance construction schools trucking-freight',
    seldom: 'software-saas cloud-devtools data-ai internet-platforms ecommerce video-games',
  },
  launch: {
    usual:
      'technology video-games consumer-electronics medical-devices biotechnology beverages beauty-household',
    seldom:
      'government cleaning-facilities trucking-freight senior-home-care hospitals schools legal accounting-tax auto-repair funeral',
  },
  open_site: {
    usual: 'hospitality retail fitness hair-beauty-spa dental medical-clinics childcare-preschool',
    seldom:
      'government software-saas data-ai cloud-devtools energy civil-infrastructure insurance robotics-drones',
  },
  input_cost: {
    usual:
      'hospitality food-production beverages farming-livestock trucking-freight metal-fabrication plastics-rubber printing textiles',
    seldom: 'technology financial legal consulting education',
  },
  workload: {
    usual:
      'healthcare nonprofit-social accounting-tax legal education public-nonprofit it-services consulting',
    seldom: 'ecommerce wholesale-distribution',
  },
  keep_people: {
    usual: `${OF_KNOWLEDGE} cleaning-facilities security-services bpo-support senior-home-care hospitality trucking-freight schools hair-beauty-spa`,
    seldom: '',
  },
}

const parsed = new Map(
  Object.entries(FIELDS).map(([aim, { usual, seldom }]) => [
    aim,
    { usual: new Set(usual.split(' ')), seldom: new Set(seldom.split(' ')) },
  ]),
)

/** How often companies of a field are after an aim: 1 often, −1 seldom, 0 as often as others. */
export function usualness(aim: string, { slug, category }: { slug: string; category: string }): -1 | 0 | 1 {
  const fields = parsed.get(aim)
  if (fields === undefined) return 0
  if (fields.usual.has(slug)) return 1
  if (fields.seldom.has(slug)) return -1
  return fields.usual.has(category) ? 1 : fields.seldom.has(category) ? -1 : 0
}
