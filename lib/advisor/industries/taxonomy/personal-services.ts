import { type IndustryEntry, phrases } from './entry.ts'

export const PERSONAL_SERVICES: IndustryEntry[] = [
  {
    slug: 'hair-beauty-spa',
    nameEn: 'Hair, Beauty & Spa',
    nameEs: 'Peluquería, belleza y spa',
    descriptionEn: 'Hair and nail salons, barbers, spas, massage and tattoo studios.',
    descriptionEs: 'Peluquerías, salones de uñas, barberías, spas, masajes y estudios de tatuajes.',
    aliases: phrases(`
      hairdresser, barber shop, nail salon, spa, beauty salon, tattoo studio, peluquería, barbería,
      salón de belleza, estética, uñas, masajes
    `),
    keywordsEn: phrases(`
      salon, salons, hair, hair salon, hair salons, hair care, haircuts, haircut, barber, barbers,
      barbershop, spa, day spa, nails, nail salon, massage, massage therapy, beauty salon, beauty salons,
      tanning, tanning salon, waxing, hairdresser, hairdressers, hairdressing, tattoo, medspa, med spa,
      lash, lashes, brows, eyebrow, hair removal, laser hair removal, weight loss center, sauna, blow dry,
      stylist, stylists, friseur, friseure, coiffure, coiffeur, parrucchieri, kapsalon, kosmetik, estetica,
      hair studio, skin clinic, facials, beauty services, beauty center, threading, piercing, manicure,
      sun tanning, aesthetics, eyelashes, eyebrows, beard trims, pedicure, braids, lash extensions,
      friseursalon, cabeleireiro, salão de beleza, barbearia, parrucchiere
    `),
    keywordsEs: phrases(`
      peluquería, estética, barbería, salón de belleza, uñas, masajes, spa, belleza y spa, peluquerías,
      barbero, depilación, tatuajes, cosmetología, peluquero, manicure, cortes de cabello,
      centro de estética, bronceado, estilista, salón spa, podología, depilación láser, pestañas, cejas,
      faciales, cortes de pelo, barba, manicura, pedicura, alaciado, trenzas, microblading, masajista
    `),
  },
  {
    slug: 'laundry-repair',
    nameEn: 'Laundry & Repair Services',
    nameEs: 'Lavandería y reparaciones',
    descriptionEn: 'Laundries, dry cleaners and repairers of phones, appliances, shoes and machines.',
    descriptionEs:
      'Lavanderías, tintorerías y reparadores de teléfonos, electrodomésticos, calzado y máquinas.',
    aliases: phrases(`
      dry cleaner, laundromat, phone repair, shoe repair, appliance repair, lavandería, tintorería,
      reparación de celulares, zapatero, reparación de electrodomésticos
    `),
    keywordsEn: phrases(`
      laundry, laundries, laundry services, laundromat, laundromats, dry cleaning, dry cleaners,
      dry cleaner, repair, repairs, repair service, repair shop, shoe repair, shoe repairs, phone repair,
      mobile phone repair, smartphone repair, tailor, tailoring, alterations, appliance repair,
      appliance service, uniform rental, linen supply, computer repair, electronics repair,
      electronic repair, watch repair, machine repair, furniture repair, coin laundry, self-service laundry,
      equipment repair, wäscherei, textilreinigung, blanchisserie, pressing, cleaners dry, lavanderie,
      stomerij, refurbishing, machinery repair, upholstery repair, device repair, welding repair,
      instrument repair, cleaners inc, industrial repair, reweaving, wash and fold, ironing,
      sewing alterations
    `),
    keywordsEs: phrases(`
      lavandería, tintorería, reparación, lavanderías, reparaciones, planchaduría, lavado de ropa,
      reparación de celulares, reparación de electrodomésticos, lavandería industrial, arreglos de ropa,
      reparación de calzado, reparación de maquinaria, servicio técnico, mantenimiento y reparación,
      composturas, reparación de equipo, lavandería de mezclilla, rebobinado de motores, embobinado,
      taller de reparación, autoservicio de lavado, reparación de motores, limpieza en seco,
      lavado por kilo, zapatero, compostura de ropa, relojero, reparación de lavadoras
    `),
  },
  {
    slug: 'funeral',
    nameEn: 'Funeral Services',
    nameEs: 'Servicios funerarios',
    descriptionEn: 'Funeral homes, cemeteries, crematoria and memorial services.',
    descriptionEs: 'Funerarias, cementerios, crematorios y servicios conmemorativos.',
    aliases: phrases(`
      funeral home, cemetery, crematorium, funeraria, cementerio, crematorio, velatorio
    `),
    keywordsEn: phrases(`
      funeral, funerals, funeral home, funeral homes, funeral directors, funeral director, funeral services,
      cremation, cremations, cemetery, cemeteries, mortuary, memorial, memorial park, burial, burials,
      undertaker, undertakers, crematory, monuments, bestattung, bestattungen, pompes funèbres,
      onoranze funebri, uitvaart, caskets, coffins, tombstones, obituaries, deathcare, end-of-life, hearse,
      wakes, gravestones
    `),
    keywordsEs: phrases(`
      funeraria, funerales, pompas fúnebres, cementerio, crematorio, tanatorio, panteón,
      servicios funerarios, velatorio, capillas de velación, cremación, mortuorios, ataúdes,
      previsión funeraria, criptas, camposanto, féretros, velación, velorios, lápidas, traslados funerarios
    `),
  },
  {
    slug: 'home-garden-services',
    nameEn: 'Landscaping & Home Services',
    nameEs: 'Jardinería y servicios del hogar',
    descriptionEn: 'Landscapers, gardeners, pool care, handymen and other services at home.',
    descriptionEs: 'Paisajistas, jardineros, cuidado de albercas y otros servicios a domicilio.',
    aliases: phrases(`
      landscaper, gardener, handyman, lawn care, pool cleaning, jardinero, paisajista,
      servicios del hogar, mantenimiento de piscinas
    `),
    keywordsEn: phrases(`
      landscaping, landscape, landscapes, landscapers, landscaper, lawn, lawn care, lawn service,
      tree service, tree care, tree surgeon, arborist, gardening, gardeners, gardener, home services,
      home maintenance, home repair services, handyman, snow removal, snow plowing, irrigation services,
      pool service, pool cleaning, groundskeeping, grounds maintenance, garden maintenance, gartenbau,
      garten- und landschaftsbau, gartengestaltung, espaces verts, paysagiste, giardini, hoveniers,
      sprinkler systems, sod, yard, mowing, lawn and landscape, home cleaning app, outdoor living, turf,
      tree removal, tree trimming, household services, domestic services, home improvement services app,
      house cleaners, mow, prune, hedges, weeds, lawn mowing, leaf blowing, garden clean-up,
      pool maintenance
    `),
    keywordsEs: phrases(`
      jardinería y paisajismo, paisajismo, servicios del hogar, jardineros, mantenimiento de jardines, poda,
      mantenimiento de albercas, servicios a domicilio, servicios domésticos, áreas verdes, jardines,
      césped, piscinas mantenimiento, podar, setos, riego, limpieza de jardines, mantenimiento de piscinas,
      fumigación de jardines
    `),
  },
  {
    slug: 'storage-moving',
    nameEn: 'Self-Storage & Moving',
    nameEs: 'Guardamuebles y mudanzas',
    descriptionEn: 'Self-storage, movers and relocation companies.',
    descriptionEs: 'Minibodegas, mudanzas y empresas de reubicación.',
    aliases: phrases(`self storage, moving company, mudanzas, minibodegas, guardamuebles, trasteros`),
    keywordsEn: phrases(`
      self storage, self-storage, storage units, storage facility, storage facilities, mini storage, moving,
      moving company, movers, moving and storage, moving services, van lines, relocation, relocations,
      removals, household goods moving, storage, storage rental, public storage, movers llc,
      storage company, umzüge, umzug, möbelspedition, déménagement, déménagements, traslochi, verhuizingen,
      lagerraum, garde-meubles, storage space, long-distance moving, packing and moving, portable storage,
      u-store, self storage rental, house moves, removal van, packing boxes, storage lockers
    `),
    keywordsEs: phrases(`
      mudanzas, guardamuebles, minibodegas, trasteros, mini bodegas, renta de bodegas, almacenaje personal,
      mudanza, autoalmacenaje, bodegas en renta, fletes y mudanzas, fletes locales, acarreos, empaque,
      mudarse
    `),
  },
]
