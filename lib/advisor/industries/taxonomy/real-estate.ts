import { type IndustryEntry, phrases } from './entry.ts'

export const REAL_ESTATE: IndustryEntry[] = [
  {
    slug: 'real-estate-agencies',
    nameEn: 'Real Estate Agencies & Property Management',
    nameEs: 'Inmobiliarias y administración de propiedades',
    descriptionEn: "Estate agents, realtors and managers of other people's property.",
    descriptionEs: 'Inmobiliarias, agentes y administradores de propiedades ajenas.',
    aliases: phrases(`
      realtor, estate agent, property manager, real estate broker, inmobiliaria, agente inmobiliario,
      administrador de propiedades, bienes raíces,
      coworking, coworking space, espacio de coworking
    `),
    keywordsEn: phrases(`
      real estate, real estate agency, real estate agent, real estate agents, real estate brokerage, realty,
      realtors, realtor, property management, property manager, estate agent, estate agents, estate agency,
      properties, lettings, letting agent, homes for sale, brokerage real estate, leasing agents,
      real estate services, real estate broker, property services, appraisal, real estate appraisers,
      immobilien, immobilier, immobiliare, hausverwaltung, title and escrow,
      commercial real estate services, makelaars, residential management, chartered surveyors,
      homeowners association management, apartment management, community management, real estate company,
      real estate franchise, block management, property sales, first-time buyers, house hunting,
      flats to rent, immobilienmakler, agence immobilière, imobiliária, agenzia immobiliare
    `),
    keywordsEs: phrases(`
      inmobiliaria, bienes raíces, propiedades, agente inmobiliario, administración de propiedades,
      corretaje inmobiliario, venta de casas, inmuebles, asesores inmobiliarios, alquiler de viviendas,
      administración de inmuebles, gestión inmobiliaria, servicios inmobiliarios, avalúos,
      agencia inmobiliaria, fincas, administración de condominios, administración de fincas, casas en venta,
      departamentos en renta, terrenos en venta, asesor inmobiliario, renta de locales
    `),
  },
  {
    slug: 'real-estate-development',
    nameEn: 'Real Estate Development & Investment',
    nameEs: 'Desarrollo e inversión inmobiliaria',
    descriptionEn: 'Developers, landlords and REITs that own and build property to let or sell.',
    descriptionEs: 'Desarrolladores, arrendadores y fideicomisos que poseen o construyen inmuebles.',
    aliases: phrases(`
      real estate developer, reit, landlord, land developer, desarrolladora inmobiliaria, fibra,
      arrendamiento de inmuebles
    `),
    keywordsEn: phrases(`
      real estate developer, real estate development, real estate investment,
      real estate investment trust, reit, land development, land, property developer,
      property development, property investment, estates, realty trust, office buildings, apartments,
      apartment communities, leasing property, shopping centers, shopping centres, shopping mall, malls,
      residential developer, commercial properties, properties trust, industrial properties,
      real estate assets, real estate properties, logistics properties, office properties,
      rental housing, commercial real estate, residential properties, owns properties,
      portfolio of properties, landlord, developers, housing development, plaza, business park,
      develops and sells residential, properties ltd, leases real estate, subdivision, industrial park,
      grundstücks, vermögensverwaltung, foncière, real estate projects, wohnungsbau, student housing,
      net lease, property company, hotel properties, invests in real estate, land holdings,
      property holdings
    `),
    keywordsEs: phrases(`
      desarrolladora, desarrollo inmobiliario, desarrollos, socimi, fibra, arrendamiento de inmuebles,
      centros comerciales, plaza comercial, parque industrial, desarrolladora inmobiliaria,
      promotora inmobiliaria, promotora, fraccionamiento, inversión inmobiliaria, renta de locales,
      arrendadora de inmuebles, parques industriales, promociones inmobiliarias, patrimonial,
      fideicomiso inmobiliario, renta de inmuebles, terrenos, urbanizadora, inmuebles en renta
    `),
  },
  {
    slug: 'proptech',
    nameEn: 'PropTech',
    nameEs: 'PropTech',
    descriptionEn: 'Technology for buying, renting, financing and managing homes and buildings.',
    descriptionEs: 'Tecnología para comprar, alquilar, financiar y administrar viviendas y edificios.',
    aliases: phrases(`
      real estate software, rental platform, home buying app, portal inmobiliario, software inmobiliario,
      coliving
    `),
    keywordsEn: phrases(`
      proptech, real estate software, real estate technology, home buying platform, home buying,
      rental platform, rental marketplace, rent, renters, tenants, landlords software, housing,
      housing platform, mortgage platform, co-living, coliving, property listings,
      real estate marketplace, real estate platform, homeowners, home buyers, home sellers,
      real estate agents software, apartment search, leasing platform, fractional ownership homes,
      property management software, real estate transactions, buy a home, sell your home, roommate,
      online real estate, ibuyer, short term rental software, construction technology, smart buildings,
      adu, home ownership, renting
    `),
    keywordsEs: phrases(`
      portal inmobiliario, software inmobiliario, plataforma de alquiler, coliving,
      compra de vivienda en línea, inquilinos, tecnología inmobiliaria, renta de departamentos en línea,
      comprar casa
    `),
  },
]
