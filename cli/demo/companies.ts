import type { CompanyData, Locale, OrganizationData, WelcomeData } from '#lib/flow/steps.ts'

/** A real company by its public name, told in a sentence of ours; who signs up and how they work is made up. */
export interface DemoCompany {
  name: string
  description: string
  locale: Locale
  size: CompanyData['size']
}

const company = (
  locale: Locale,
  size: CompanyData['size'],
  name: string,
  description: string,
): DemoCompany => ({
  name,
  description,
  locale,
  size,
})

export const COMPANIES: DemoCompany[] = [
  company('es', 'medium', 'Laboratorios Zeyco', 'Fabricamos medicamentos y productos para odontología.'),
  company('es', 'small', 'Alva-Mex Química', 'Pinturas, recubrimientos e impermeabilizantes.'),
  company('es', 'large', 'Cooperativa Obrera', 'Cadena de supermercados de los propios consumidores.'),
  company('es', 'startup', 'Casa De Pesca', 'Carnadas artificiales y artículos para pesca.'),
  company('es', 'medium', 'Misako', 'Tiendas de bolsos, mochilas y accesorios de moda.'),
  company('es', 'large', 'Organización Coordinadora Argentina', 'Correo privado y paquetería.'),
  company('es', 'small', 'Fabrica De Papel San Francisco', 'Producción y venta de papel.'),
  company('es', 'medium', 'Freddo', 'Heladerías artesanales.'),
  company('es', 'small', 'Electroacabados De México', 'Anodizado de aluminio para terceros.'),
  company('es', 'enterprise', 'Arbomex', 'Piezas de motor para la industria automotriz.'),
  company(
    'es',
    'small',
    'Sistemas Integrales En El Manejo De Residuos Industriales',
    'Acopio e incineración de residuos.',
  ),
  company('es', 'medium', 'Altia Consultores', 'Consultoría y servicios de tecnologías de la información.'),
  company('en', 'large', 'Tompkins Community Bank', 'A regional bank in upstate New York.'),
  company('en', 'medium', 'Großhamburger Bestattungsinstitut', 'Funeral homes in Hamburg.'),
  company('en', 'large', 'Joyful AK', 'Home improvement stores in Hokkaido.'),
  company('en', 'enterprise', 'Yakult Honsha', 'Fermented milk drinks and other beverages.'),
  company('en', 'medium', 'Jazzercise', 'Dance fitness classes and franchises.'),
  company('en', 'large', 'Coral', 'Betting shops in the United Kingdom.'),
  company('en', 'medium', 'Taiming Assurance Broker', 'Brokerage of life and property insurance.'),
  company('en', 'large', 'Mansfield Independent School District', 'Public schools of a Texan town.'),
  company('en', 'medium', 'NightOwl', 'Convenience stores across Australia.'),
  company('en', 'startup', 'Repair Café', 'Workshops where neighbours repair things together.'),
  company('en', 'large', 'Median Kliniken', 'Hospitals and rehabilitation clinics.'),
  company('en', 'medium', 'Shenzhen Honor Electronic', 'Switching power adapters for industry.'),
  company('en', 'enterprise', 'Sanepar', 'Water supply and sanitation.'),
  company('en', 'medium', 'Rochester', 'Furniture shops in southern Africa.'),
  company('en', 'large', 'Kay Jewelers', 'Jewelry stores in shopping malls.'),
  company('en', 'large', 'BlackBerry', 'Security software for enterprises and governments.'),
  company('en', 'enterprise', 'BAE Systems', 'Defence, aerospace and security systems.'),
  company('en', 'medium', 'Kelowna Regional Transit System', 'Public buses in and around a Canadian city.'),
  company('en', 'small', 'Marshall Municipal Utilities', 'Electricity for a town in Minnesota.'),
  company('en', 'medium', 'Taylors', 'Estate agents who sell and let homes.'),
  company('en', 'large', 'Alexion Pharmaceuticals', 'Biotechnology for rare diseases.'),
  company('en', 'small', 'Zilltek Technology', 'A design house for analog semiconductors.'),
  company('en', 'medium', 'Wesdome Gold Mines', 'Exploration and mining of gold in Canada.'),
  company('en', 'large', 'Radisson RED', 'City hotels with restaurants and bars.'),
  company('en', 'medium', 'Lifemark Physiotherapy', 'Physiotherapy clinics.'),
  company('en', 'large', 'PharmaChoice', 'A cooperative of independent pharmacies.'),
  company('en', 'enterprise', 'Thai Airways', 'Passenger and cargo airline.'),
  company('en', 'startup', 'Kits Eyecare', 'Glasses and contact lenses sold online.'),
]

const ROLES: WelcomeData['role'][] = ['ceo', 'manager', 'team_lead', 'individual_contributor']
const LEVELS: WelcomeData['experienceLevel'][] = ['beginner', 'intermediate', 'advanced']
const STRUCTURES: OrganizationData['structure'][] = ['hierarchical', 'flat', 'matrix']
const METHODOLOGIES: OrganizationData['methodology'][] = ['okrs', 'kpis', 'custom']
const STYLES: OrganizationData['collaborationStyle'][] = ['centralized', 'distributed', 'hybrid']

const pick = <Choice>(choices: readonly Choice[], index: number): Choice =>
  choices[index % choices.length] as Choice

/** Every fifth person has a role of his own, every eighth an industry that no list has. */
const OWN_ROLES = ['Guardian of the sourdough', 'Responsable de las ideas locas', 'Chief listening officer']
const OWN_INDUSTRIES = ['Things that smell of the sea', 'Oficios que ya nadie aprende']

/** The answers of the person who signs up for the company at this place of the list. */
export function answersFor(index: number): {
  welcome: WelcomeData
  organization: OrganizationData
  ownIndustry: string | undefined
} {
  const role: Pick<WelcomeData, 'role' | 'customRole'> =
    index % 5 === 4
      ? { role: 'other', customRole: pick(OWN_ROLES, Math.floor(index / 5)) }
      : { role: pick(ROLES, index) }
  return {
    welcome: { ...role, experienceLevel: pick(LEVELS, index) },
    ownIndustry: index % 8 === 7 ? pick(OWN_INDUSTRIES, Math.floor(index / 8)) : undefined,
    organization: {
      teamSize: 3 + ((index * 7) % 60),
      structure: pick(STRUCTURES, index),
      methodology: pick(METHODOLOGIES, index + 1),
      collaborationStyle: pick(STYLES, index + 2),
      integrations: index % 2 === 0 ? ['slack', 'email'] : ['teams'],
    },
  }
}
