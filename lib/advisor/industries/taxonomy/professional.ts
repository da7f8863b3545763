import { type IndustryEntry, phrases } from './entry.ts'

export const PROFESSIONAL: IndustryEntry[] = [
  {
    slug: 'legal',
    nameEn: 'Legal & LegalTech',
    nameEs: 'Legal',
    descriptionEn: 'Law firms, notaries, patent attorneys and legal technology.',
    descriptionEs: 'Despachos de abogados, notarías, agentes de patentes y tecnología legal.',
    aliases: phrases(`
      law firm, lawyer, attorney, notary, despacho de abogados, abogado, bufete, notaría,
      estudio jurídico,
      procurador, procuradores
    `),
    keywordsEn: phrases(`
      law, law firm, law office, law offices, law group, legal, attorney, attorneys, attorneys at law,
      lawyers, lawyer, llp, solicitors, barristers, notary, patent, patents, legal services, legaltech,
      litigation, contracts, immigration, immigration law, immigration attorneys, paralegal, counsel, esq,
      advocaten, advocatuur, rechtsanwälte, avocats, avvocati, trademark, intellectual property,
      injury lawyers, legal documents, court, juridique, legal work, notaires, notarissen, legal aid,
      law pc, law pllc, abogados llp, pllc, law firms, legal software, estate planning, divorce,
      inheritance, custody, wills, visas, injury claims, rechtsanwalt, anwalt, kanzlei, avocat,
      cabinet d’avocats, advocacia, advogados, studio legale
    `),
    keywordsEs: phrases(`
      abogados, abogado, jurídico, notaría, bufete, despacho jurídico, derecho, legal, notario,
      asesoría legal, estudio jurídico, servicios legales, corporativo jurídico, asesoría jurídica,
      propiedad intelectual, despacho legal, patentes y marcas, litigios, divorcios, herencias,
      pensión alimenticia, sucesiones, demandas, amparos, trámites migratorios
    `),
  },
  {
    slug: 'accounting-tax',
    nameEn: 'Accounting & Tax',
    nameEs: 'Contabilidad e impuestos',
    descriptionEn: 'Accountants, auditors, bookkeepers and tax preparers.',
    descriptionEs: 'Contadores, auditores, servicios de contabilidad y de impuestos.',
    aliases: phrases(`
      accountant, cpa, tax preparer, bookkeeper, contador, despacho contable, asesoría fiscal, gestoría
    `),
    keywordsEn: phrases(`
      accounting, accountant, accountants, cpa, cpas, certified public accountants, tax, taxes, audit,
      auditing, auditors, bookkeeping, bookkeeper, payroll services, tax preparation, tax services,
      tax advisor, tax consultants, accounting firm, accountancy, income tax, steuerberatung, steuerberater,
      steuerberatungsgesellschaft, wirtschaftsprüfungsgesellschaft, wirtschaftsprüfung, treuhand,
      expertise comptable, experts-comptables, commercialisti, chartered accountants, revisione,
      accountants b.v, tax return, tax filing, tax advisory, payroll, vat returns, bookkeepers, buchhaltung,
      expert-comptable, comptable, contabilidade, commercialista
    `),
    keywordsEs: phrases(`
      contabilidad, contadores, contador, auditoría, impuestos, fiscal, asesoría fiscal, contable,
      despacho contable, auditores, consultoría fiscal, nómina, contadores públicos, declaraciones,
      estudio contable, asesores fiscales, gestoría, libros contables, facturación y contabilidad,
      devolución de impuestos
    `),
  },
  {
    slug: 'consulting',
    nameEn: 'Management Consulting',
    nameEs: 'Consultoría de gestión',
    descriptionEn: 'Management, strategy and business consultants.',
    descriptionEs: 'Consultores de gestión, estrategia y negocios.',
    aliases: phrases(`
      management consultant, business consulting, strategy firm, consultoría, consultora,
      asesoría de negocios
    `),
    keywordsEn: phrases(`
      consulting, consultants, consultant, consultancy, consulting firm, consulting group, advisory,
      advisory services, strategy, management consulting, management consultants, business consulting,
      advisors, management services, business advisory, business strategy, strategic consulting,
      partners consulting, unternehmensberatung, beratung, conseil, consulenza, adviesbureau,
      holding management, organizational, management company, change management, professional services,
      environmental consulting, business management, process improvement, operations consulting,
      solutions group, government consulting, supply chain consulting, sustainability consulting,
      management holding, strategies
    `),
    keywordsEs: phrases(`
      consultoría, consultores, asesores, asesoría, gestión, consultora, consultoría de negocios,
      asesoría empresarial, estrategia, consultoría empresarial, servicios corporativos,
      asesoría administrativa, capacitación y consultoría, soluciones empresariales,
      consultoría ambiental
    `),
  },
  {
    slug: 'marketing-advertising',
    nameEn: 'Marketing & Advertising',
    nameEs: 'Marketing y publicidad',
    descriptionEn: 'Advertising, digital marketing, media and public-relations agencies and their tools.',
    descriptionEs:
      'Agencias de publicidad, marketing digital, medios y relaciones públicas, y sus herramientas.',
    aliases: phrases(`
      ad agency, digital marketing, pr agency, seo agency, agencia de publicidad, marketing digital,
      relaciones públicas, agencia de medios
    `),
    keywordsEn: phrases(`
      marketing, advertising, ad agency, digital agency, digital marketing, agency, creative agency,
      media agency, media, public relations, pr, branding, brand, brands agency, seo,
      search engine optimization, ads, adtech, campaigns, social media marketing, billboards,
      outdoor advertising, promotions, promotional products, promotional, marketing services,
      marketing agency, interactive agency, advertising agency, email marketing, influencer marketing,
      lead generation, direct marketing, performance marketing, content marketing, marketing automation,
      werbeagentur, werbung, publicité, communications agency, brand strategy, loyalty programs,
      interactive marketing, advertisers, customer acquisition, marketers, audience, growth marketing,
      media buying, experiential, merchandising services, digital advertising, media planning, direct mail,
      affiliate marketing, web marketing, creative media, display advertising, sms marketing, google ads,
      facebook ads, influencer campaigns, leads for local businesses, copywriting
    `),
    keywordsEs: phrases(`
      publicidad, mercadotecnia, agencia, marketing, agencia de publicidad, anuncios, campañas,
      marketing digital, relaciones públicas, publicitaria, medios publicitarios, espectaculares,
      agencia de medios, promociones, comunicación, artículos promocionales, posicionamiento web,
      promotoría, marca, agencia creativa, anuncios en google, anuncios en facebook, community manager,
      redes sociales para negocios
    `),
  },
  {
    slug: 'hr-staffing',
    nameEn: 'HR, Staffing & Recruiting',
    nameEs: 'RR. HH. y reclutamiento',
    descriptionEn: 'Staffing and recruiting agencies, payroll and human-resources services and software.',
    descriptionEs: 'Agencias de empleo y reclutamiento, nómina y servicios o software de recursos humanos.',
    aliases: phrases(`
      staffing agency, recruiter, headhunter, hr software, agencia de empleo, reclutamiento,
      recursos humanos, trabajo temporal
    `),
    keywordsEn: phrases(`
      staffing, staffing agency, staffing services, recruiting, recruiters, recruitment, hr,
      human resources, talent, talent acquisition, employment, employment agency, employment services,
      jobs, job, hiring, hire, workforce, workforce solutions, personnel, payroll, payroll and benefits,
      temporary staffing, temporary employment, temp agency, temps, headhunting, executive search,
      interim, peo, professional employer organization, employee benefits, careers, hr software,
      candidates, job board, job seekers, contractors hiring, applicant tracking, uitzendbureau,
      zeitarbeit, personaldienstleistungen, personalservice, intérim, travail temporaire,
      placement agency, lavoro, employer of record, remote teams, resources staffing,
      professional employer, employee engagement, outplacement, job search, search group, freelance,
      nurse staffing, onboarding, workers
    `),
    keywordsEs: phrases(`
      recursos humanos, reclutamiento, empleo, personal temporal, empleos, agencia de empleo,
      selección de personal, talento, suministro de personal, empresa de trabajo temporal, nóminas,
      outsourcing de personal, servicios de personal, capital humano, bolsa de trabajo, colocación,
      headhunters, administración de personal
    `),
  },
  {
    slug: 'research-development',
    nameEn: 'Research & Market Research',
    nameEs: 'Investigación y estudios de mercado',
    descriptionEn: 'Scientific research institutes, market research and polling.',
    descriptionEs: 'Institutos de investigación científica, estudios de mercado y encuestas.',
    aliases: phrases(`
      research institute, market research, survey company, think tank, instituto de investigación,
      estudios de mercado, encuestas
    `),
    keywordsEn: phrases(`
      research, research institute, research center, r&d, research and development, scientific,
      scientific research, sciences, science, institute, market research, survey, surveys,
      clinical research, think tank, insights, polling, opinion research, user research,
      laboratory research, marktforschung, forschung, forschungsinstitut, recherche, ricerca, ricerche,
      consumer insights, scientific development, technology research, economic research, focus groups,
      experimental development, r & d, innovation center, research foundation, biological research
    `),
    keywordsEs: phrases(`
      investigación, estudios de mercado, investigación científica, encuestas,
      investigación y desarrollo, instituto de investigación, desarrollo tecnológico,
      centro de investigación, investigación de mercados, centro tecnológico, innovación
    `),
  },
  {
    slug: 'design-creative',
    nameEn: 'Design, Photo & Creative',
    nameEs: 'Diseño, fotografía y creatividad',
    descriptionEn: 'Designers, photographers, illustrators, translators and creative studios.',
    descriptionEs: 'Diseñadores, fotógrafos, ilustradores, traductores y estudios creativos.',
    aliases: phrases(`
      graphic designer, photographer, interior designer, translator, diseño gráfico, fotógrafo,
      estudio de diseño, traductor
    `),
    keywordsEn: phrases(`
      design, designs, designer, design studio, graphic design, graphic designer, creative, creative studio,
      photography, photographer, photographers, photo, photo studio, photo printing, portrait,
      interior design, interiors design, industrial design, product design, web design, illustration,
      translation, translators, localization, design tools, designers, studio, visual design, ux design,
      branding design, fashion design, fotografie, fotostudio, übersetzungen, kunst, image, portraits,
      presentation design, interpreting, wedding photography, photoshoots, illustrator, packaging design
    `),
    keywordsEs: phrases(`
      diseño, diseño gráfico, fotografía, creativo, diseño de interiores, fotógrafo, estudio fotográfico,
      traducción, ilustración, diseñadores, estudio creativo, traducciones, estudio de diseño, interiorismo,
      foto, traductores, sesiones de fotos, retratos, diseño de empaques, diseño web
    `),
  },
  {
    slug: 'security-services',
    nameEn: 'Security Services',
    nameEs: 'Servicios de seguridad',
    descriptionEn: 'Guards, alarms, armored transport, locksmiths and investigation.',
    descriptionEs: 'Vigilantes, alarmas, traslado de valores, cerrajeros e investigación.',
    aliases: phrases(`
      security guard, alarm company, locksmith, private investigator, seguridad privada, vigilancia,
      cerrajero, alarmas
    `),
    keywordsEn: phrases(`
      security, security services, security guard, guard, guards, guard services, alarm, alarms,
      alarm systems, alarm monitoring, surveillance, protection, protective services, patrol, armored,
      armored car, cash in transit, locksmith, locksmiths, investigations, detective, private investigator,
      security systems, sicherheit, sicherheitsdienst, sécurité, gardiennage, vigilanza, beveiliging,
      bodyguard, access control, background checks, locks and keys, key cutting, home security,
      security monitoring, private security, bodyguards, cctv, patrols, locks
    `),
    keywordsEs: phrases(`
      seguridad, vigilancia, alarmas, seguridad privada, custodia, traslado de valores, cerrajería,
      cerrajero, guardias, monitoreo, protección, servicios de seguridad, escoltas, investigación privada,
      sistemas de seguridad, resguardo, cámaras de seguridad, cerraduras, custodios
    `),
  },
  {
    slug: 'cleaning-facilities',
    nameEn: 'Cleaning & Facility Services',
    nameEs: 'Limpieza y mantenimiento',
    descriptionEn: 'Cleaning, janitorial, pest-control and building-maintenance companies.',
    descriptionEs: 'Empresas de limpieza, control de plagas y mantenimiento de edificios.',
    aliases: phrases(`
      cleaning company, janitorial, pest control, facility management, empresa de limpieza, fumigación,
      mantenimiento de edificios
    `),
    keywordsEn: phrases(`
      cleaning, cleaning services, cleaners, commercial cleaning, janitorial, facility, facilities,
      facility services, maintenance, building maintenance, pest control, exterminator, extermination,
      termite, housekeeping, facility management, facilities management, carpet cleaning, window cleaning,
      pressure washing, office cleaning, chimney, duct cleaning, maid, maids, maid service,
      facilities support services, nettoyage, propreté, pulizie, schoonmaak, gebäudereinigung, reinigung,
      gebäudeservice, disinfection, building services, sanitizing, custodial, property maintenance,
      services pest, sweeping, janitors, limpeza
    `),
    keywordsEs: phrases(`
      limpieza, mantenimiento, fumigación, control de plagas, servicios de limpieza,
      mantenimiento de edificios, limpieza de oficinas, intendencia, conserjería, sanitización,
      limpieza industrial, desinfección, fumigaciones, servicio de limpieza, mantenimiento integral,
      servicios integrales, facility, empleadas domésticas, limpieza de alfombras
    `),
  },
  {
    slug: 'equipment-rental',
    nameEn: 'Equipment Rental & Leasing',
    nameEs: 'Alquiler de equipos',
    descriptionEn: 'Rental and leasing of tools, machinery, containers, furniture and other goods.',
    descriptionEs:
      'Alquiler y arrendamiento de herramientas, maquinaria, contenedores, muebles y otros bienes.',
    aliases: phrases(`
      tool rental, equipment hire, crane rental, alquiler de maquinaria, renta de equipo,
      alquiler de herramientas, renta de andamios
    `),
    keywordsEn: phrases(`
      equipment rental, rental, rentals, tool hire, tool rental, plant hire, hire, equipment leasing,
      leasing equipment, crane rental, cranes rental, machinery rental, equipment hire, party rental,
      tent rental, rent-to-own, furniture rental, container rental, scaffold rental,
      construction equipment rental, portable toilets, aircraft leasing, generator rental,
      heavy equipment rental, costume rental, rent equipment, verleih, vermietung, location de matériel,
      noleggio, verhuur, mietservice, trailer rental, lift rental, leases equipment, av rental
    `),
    keywordsEs: phrases(`
      renta de equipo, alquiler de maquinaria, renta de maquinaria, alquiler, alquiler de equipos, renta,
      arrendamiento de maquinaria, alquiler de herramientas, renta de grúas, andamios, arrendadora,
      renta de mobiliario, alquiler de equipo, arrendamiento de equipo, renta de plantas de luz
    `),
  },
  {
    slug: 'bpo-support',
    nameEn: 'Outsourcing & Business Support',
    nameEs: 'Tercerización y soporte empresarial',
    descriptionEn: 'Call centers, collections, back-office and other business-support services.',
    descriptionEs: 'Centros de llamadas, cobranza, back office y otros servicios de apoyo a empresas.',
    aliases: phrases(`
      call center, outsourcing company, virtual assistant, centro de llamadas, cobranza,
      tercerización
    `),
    keywordsEn: phrases(`
      outsourcing, bpo, business process outsourcing, call center, call centers, call centre,
      contact center, contact centers, business support, business services, back office, back-office,
      collections, collection agency, debt collection, document, document services, virtual assistant,
      virtual assistants, coworking, co-working, workspace, office services, answering service,
      customer care outsourcing, telemarketing, credit bureau, data entry, mailing, inkasso,
      recouvrement, secretarial, transcription, records management, administrative services,
      customer experience outsourcing, shared services, office support, serviced offices,
      telephone answering, repossession, fulfilment services
    `),
    keywordsEs: phrases(`
      centro de llamadas, cobranza, tercerización, servicios administrativos, atención a clientes,
      recuperación de cartera, servicios de oficina, centro de contacto, apoyo a los negocios,
      telemercadeo, externalización, asistente virtual, servicios empresariales, cobranzas,
      digitalización de documentos, espacios de coworking
    `),
  },
  {
    slug: 'printing',
    nameEn: 'Printing & Signage',
    nameEs: 'Imprenta y señalética',
    descriptionEn: 'Printers, sign makers and copy shops.',
    descriptionEs: 'Imprentas, rotulistas y centros de copiado.',
    aliases: phrases(`
      print shop, sign maker, copy shop, screen printing, imprenta, serigrafía, rótulos,
      centro de copiado
    `),
    keywordsEn: phrases(`
      printing, printing services, print, print shop, printers, signs, sign, signage, copy, copy shop,
      copy shops, graphics, lithography, screen printing, commercial printing, digital printing, offset,
      business forms, t-shirt printing, embroidery and screen printing, banners, press printing,
      bookbinding, labels printing, sign company, printing company, imprimerie, druckerei, druck, drukkerij,
      tipografia, grafiche, arti grafiche, repro, sign shop, engraving, lithographic, neon, prints,
      blueprint, copying, vinyl, printing house, business cards, printery, mugs, stickers, flyers, gráfica
    `),
    keywordsEs: phrases(`
      imprenta, impresos, serigrafía, litografía, rótulos, anuncios luminosos, impresiones, tipografía,
      impresión, artes gráficas, gráfica, gráficos, copias, centro de copiado, impresora, lonas, anuncios,
      offset, rotulación, sellos, impresión digital, grabados, encuadernación, litográfica,
      impresión de libros, formas continuas, imprentas, publicidad impresa, estampados, tazas,
      playeras personalizadas, calcomanías, volantes, sublimación, bordados
    `),
  },
]
