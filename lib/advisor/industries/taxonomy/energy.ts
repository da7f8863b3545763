import { type IndustryEntry, phrases } from './entry.ts'

export const ENERGY: IndustryEntry[] = [
  {
    slug: 'oil-gas',
    nameEn: 'Oil & Gas',
    nameEs: 'Petróleo y gas',
    descriptionEn: 'Explorers, producers, refiners and carriers of oil and natural gas, and their suppliers.',
    descriptionEs:
      'Exploradores, productores, refinadores y transportistas de petróleo y gas, y sus proveedores.',
    aliases: phrases(`
      oil company, oilfield services, refinery, drilling, petrolera, refinería, perforación de pozos,
      gasoducto
    `),
    keywordsEn: phrases(`
      oil, gas, oil and gas, natural gas exploration, petroleum, oilfield, oilfield services, drilling,
      drilling contractor, offshore drilling, refinery, refining, pipeline, pipelines, midstream, lng,
      exploration and production, crude oil, upstream, energy services, petroleum products, wells,
      oil wells, onshore, offshore, hydrocarbons, shale, fracturing, seismic, oil sands, lubricants,
      exploration licenses, drilling rigs, gas processing, royalty trust oil, petroleum and natural gas,
      drilling services, tankers lng, oil refining, energy corp, petroleum exploration, well services,
      permian, wellbore, gas exploration, subsea
    `),
    keywordsEs: phrases(`
      petróleo, petróleos, pemex, pozos, hidrocarburos, petrolera, refinería, gasoducto, perforación,
      exploración petrolera, transporte por ducto, productos derivados del petróleo,
      extracción de petróleo, almacenamiento de petrolíferos, terminal de almacenamiento y reparto,
      ductos, petrolíferos, crudo, servicios petroleros, petroquímicos, gas y petróleo, asfaltos, tar,
      refinación, plataformas marinas, distribución de combustibles
    `),
  },
  {
    slug: 'electric-power',
    nameEn: 'Electric Power & Utilities',
    nameEs: 'Energía eléctrica',
    descriptionEn: 'Companies that generate, transmit, distribute and sell electricity.',
    descriptionEs: 'Empresas que generan, transmiten, distribuyen y venden electricidad.',
    aliases: phrases(`
      electric company, power plant, electric utility, compañía eléctrica, central eléctrica,
      generación de energía,
      ev charging, ev charging network, charging stations, electrolinera, electrolineras
    `),
    keywordsEn: phrases(`
      electric utility, electric, electric power, power, electricity, utility, utilities, energy,
      electric cooperative, power plant, power plants, power generation, power company, grid,
      grid operator, hydro, hydroelectric, hydropower, power transmission, electricity distribution,
      electricity supply, thermal power, nuclear power, independent power producer, energy supplier,
      transmission lines, distribution network, transmission system operator, energy company,
      substations, wholesale electricity, rural electric, power producer, combined cycle,
      generating station, stadtwerke, multi-utility, electricity generation, public power,
      light and power, energie, enel, generates electricity, heat and power, distribution of electricity,
      electricity company, municipal utility
    `),
    keywordsEs: phrases(`
      energía eléctrica, energía, electricidad, cfe, central eléctrica, generación de energía,
      generación eléctrica, generadora, transmisión de energía, distribución eléctrica, hidroeléctrica,
      termoeléctrica, cogeneración, generación de energía eléctrica, compañía eléctrica, ciclo combinado,
      central generadora, cooperativa eléctrica, red eléctrica, comisión federal de electricidad,
      distribución de energía eléctrica, subestación, planta de generación,
      autoabastecimiento de energía
    `),
  },
  {
    slug: 'renewable-climate',
    nameEn: 'Renewable Energy & Climate Tech',
    nameEs: 'Energías renovables y clima',
    descriptionEn: 'Solar, wind, storage, hydrogen, carbon removal and other climate technology.',
    descriptionEs:
      'Energía solar, eólica, almacenamiento, hidrógeno, captura de carbono y otras tecnologías climáticas.',
    aliases: phrases(`
      solar company, wind farm, climate tech, carbon credits, paneles solares, energía solar, eólica,
      parque eólico, créditos de carbono
    `),
    keywordsEn: phrases(`
      solar, solar power, solar energy, solar panels, wind, wind power, wind farm, wind farms,
      wind energy, renewable, renewables, renewable energy, clean energy, climate, climate tech, carbon,
      carbon capture, carbon removal, carbon credits, carbon emissions, green energy, green hydrogen,
      hydrogen, biofuel, biofuels, biomass, biogas, ethanol, energy storage, sustainability,
      sustainable energy, photovoltaic, geothermal, fusion energy, decarbonize, decarbonization,
      emissions, net zero, greenhouse gas, carbon footprint, energy transition, solar installation,
      biodiesel, carbon accounting, fusion, clean fuel
    `),
    keywordsEs: phrases(`
      renovables, eólica, fotovoltaica, solar, energía solar, paneles solares, parque eólico, biogás,
      biodiesel, hidrógeno verde, energía renovable, energía limpia, energía eólica, geotérmica,
      bonos de carbono, biocombustibles, biomasa, central eólica, sustentabilidad, etanol
    `),
  },
  {
    slug: 'gas-utilities',
    nameEn: 'Natural Gas Utilities',
    nameEs: 'Distribución de gas',
    descriptionEn: 'Distributors of natural gas, propane and LPG to homes and businesses.',
    descriptionEs: 'Distribuidores de gas natural, propano y gas LP a hogares y negocios.',
    aliases: phrases(`
      gas company, propane, natural gas utility, gas lp, gas natural, gas a domicilio, gasera
    `),
    keywordsEn: phrases(`
      natural gas distribution, gas distribution, gas utility, gas utilities, gas company, natural gas,
      propane, lpg, liquefied petroleum gas, city gas, piped gas, gas supply, natural gas utility,
      bottled gas, distribution of natural gas, gas pipeline distribution, natural gas company,
      gas services, gas networks, compressed natural gas, butane, natural gas transmission,
      gas transmission, gas heating, propane delivery, sells natural gas, gas distributor
    `),
    keywordsEs: phrases(`
      gas natural, gas lp, gas l.p., propano, distribución de gas, gas licuado de petróleo, gasera,
      gas a domicilio, planta de gas, estación de carburación, distribución de gas lp,
      almacenamiento y distribución de gas, almacenamiento de gas, gas butano, carburación, venta de gas,
      suministro de gas, planta de almacenamiento de gas
    `),
  },
  {
    slug: 'water-utilities',
    nameEn: 'Water & Sanitation Utilities',
    nameEs: 'Agua y saneamiento',
    descriptionEn: 'Suppliers of drinking water and operators of sewers and treatment plants.',
    descriptionEs: 'Suministradores de agua potable y operadores de alcantarillado y plantas de tratamiento.',
    aliases: phrases(`
      water company, water treatment, sewer, agua potable, planta de tratamiento, saneamiento,
      alcantarillado
    `),
    keywordsEn: phrases(`
      water, water utility, water utilities, waterworks, water supply, water company, wastewater,
      wastewater treatment, sewer, sewage, sewerage, water treatment, drinking water, water services,
      drainage, irrigation district, water district, water works, tap water, water distribution,
      sanitation, sanitary district, water authority, water department, water board, wasser, abwasser,
      eau, eaux, acque, acquedotto, wasserwerk, potable water, sewage treatment, wasserverband,
      desalination, municipal water, water and sewer, water management
    `),
    keywordsEs: phrases(`
      agua, aguas, agua potable, saneamiento, acueducto, alcantarillado, tratamiento de aguas residuales,
      planta de tratamiento, aguas residuales, servicio de agua, sistema de agua, comisión de agua,
      junta de aguas, agua y saneamiento, captación de agua, suministro de agua, tratamiento de agua,
      plantas de tratamiento, drenaje, ptar, desalinizadora, organismo operador
    `),
  },
  {
    slug: 'waste-recycling',
    nameEn: 'Waste & Recycling',
    nameEs: 'Residuos y reciclaje',
    descriptionEn: 'Collectors, processors and recyclers of waste, scrap and hazardous materials.',
    descriptionEs: 'Recolectores, procesadores y recicladores de residuos, chatarra y materiales peligrosos.',
    aliases: phrases(`
      garbage collection, recycling company, scrap yard, recolección de basura, recicladora, chatarra,
      residuos peligrosos
    `),
    keywordsEn: phrases(`
      waste, waste management, recycling, recycler, recyclers, recycled, garbage, garbage collection,
      disposal, waste disposal, scrap, scrap metal, environmental services, hazardous waste, remediation,
      environmental remediation, landfill, waste treatment, waste collection, septic, septic services,
      trash, solid waste, compost, composting, incineration, waste-to-energy, salvage, dumpster,
      dumpsters, junk removal, medical waste, recovery facility, plastic recycling, entsorgung,
      recyclage, ambiente, sludge, rubbish, skip hire, solid waste treatment, transfer station
    `),
    keywordsEs: phrases(`
      residuos, reciclaje, recicladora, recolección, basura, chatarra, residuos peligrosos,
      recolección de residuos, tratamiento de residuos, acopio, centro de acopio, relleno sanitario,
      manejo de residuos, confinamiento, incineración, desechos, aceites usados,
      transporte de residuos peligrosos, remediación, reciclado, residuos sólidos, biológico infecciosos,
      acopio de residuos peligrosos, recuperación de solventes, desperdicios industriales,
      compra venta de chatarra, reciclaje de plástico, recicladores, disposición final, rpbi, ecología,
      ambiental, recolectora
    `),
  },
]
