import { type IndustryEntry, phrases } from './entry.ts'

export const TRANSPORT: IndustryEntry[] = [
  {
    slug: 'trucking-freight',
    nameEn: 'Trucking & Freight',
    nameEs: 'Transporte de carga',
    descriptionEn: 'Carriers that move goods by road.',
    descriptionEs: 'Transportistas que mueven mercancías por carretera.',
    aliases: phrases(`
      trucking company, freight carrier, hauling, transportista, fletes, autotransporte,
      camiones de carga
    `),
    keywordsEn: phrases(`
      trucking, freight, freight carrier, transport, transportation, carriers, carrier, hauling, haul,
      haulage, truck lines, truck, trucks, express freight, truckload, less-than-truckload, freight lines,
      road transport, drivers, truckers, tank truck, spedition transport, transporte routier, autotrasporti,
      transport logistics, fleet, motor freight, dry bulk hauling, logging trucks, trucking marketplace,
      cargo transport, transports, flatbed, spedition, transporte gmbh, transports routiers, transportadora
    `),
    keywordsEs: phrases(`
      transportes, fletes, carga, autotransporte, autotransportes, transporte de carga,
      transporte terrestre, autotransporte de carga, transportista, camiones, transporte de materiales,
      carga general, transporte de mercancías, tractocamiones, autolíneas, líneas de transporte,
      acarreos
    `),
  },
  {
    slug: 'logistics-supply-chain',
    nameEn: 'Logistics, Warehousing & Supply Chain',
    nameEs: 'Logística, almacenes y cadena de suministro',
    descriptionEn: 'Warehouses, freight forwarders, customs brokers and supply-chain operators.',
    descriptionEs: 'Almacenes, transitarios, agentes aduanales y operadores de la cadena de suministro.',
    aliases: phrases(`
      warehouse, freight forwarder, customs broker, fulfillment, 3pl, almacén, agencia aduanal,
      operador logístico
    `),
    keywordsEn: phrases(`
      logistics, warehouse, warehouses, warehousing, supply chain, freight forwarding, freight forwarder,
      forwarder, fulfillment, cold storage, cold chain, storage and distribution, distribution center,
      customs, customs broker, freight brokerage, supply chain management, inventory management, 3pl,
      third-party logistics, spedition, freight services, shipping platform, delivery platform,
      logistics services, logistics provider, last-mile, last mile, container, contract logistics,
      supply chain software, freight marketplace, global trade, procurement logistics,
      packing and crating, terminals, storage services, logistik
    `),
    keywordsEs: phrases(`
      logística, almacenamiento, almacenes, aduanal, cadena de suministro, agencia aduanal, almacenaje,
      bodegas de almacenamiento, centro de distribución, operador logístico, agentes de carga, almacén,
      servicios logísticos, refrigerados almacenamiento, distribución y almacenamiento,
      comercio exterior, recinto fiscal, cadena de frío
    `),
  },
  {
    slug: 'courier-postal',
    nameEn: 'Courier, Postal & Delivery',
    nameEs: 'Mensajería, correo y reparto',
    descriptionEn: 'Postal services, couriers and parcel delivery.',
    descriptionEs: 'Servicios postales, mensajería y entrega de paquetes.',
    aliases: phrases(`
      courier, post office, parcel delivery, mensajería, paquetería, correo, reparto a domicilio
    `),
    keywordsEn: phrases(`
      courier, couriers, delivery, postal, postal service, post, post office, parcel, parcels, mail,
      express delivery, express courier, shipping store, package delivery, parcel locker, messenger,
      postal operator, mail services, delivery services, delivery company, express, air freight,
      same-day delivery, poste, posta, pošta, drone delivery, mailbox, packages, national postal,
      on-demand delivery
    `),
    keywordsEs: phrases(`
      correo, correos, mensajería, paquetería, reparto, entregas, servicio postal, envíos,
      correos y telégrafos, entrega a domicilio, paquetes, mensajeros
    `),
  },
  {
    slug: 'airlines-aviation',
    nameEn: 'Airlines & Aviation',
    nameEs: 'Aerolíneas y aviación',
    descriptionEn: 'Airlines, airports, charter and helicopter operators.',
    descriptionEs: 'Aerolíneas, aeropuertos y operadores de vuelos chárter y helicópteros.',
    aliases: phrases(`
      airline, airport, charter flights, aerolínea, aeropuerto, vuelos chárter, taxi aéreo
    `),
    keywordsEn: phrases(`
      airline, airlines, airways, aviation, airport, airports, flights, air carrier, helicopters,
      helicopter, charter, air charter, private jet, jets, jet, passenger airline, low-cost carrier,
      aviation services, ground handling, air cargo, air transport, aircraft maintenance, flight, fly,
      air service, airport operator, air ambulance, aero services, aircraft charter, aviation fuel,
      seaplane, scheduled air transportation
    `),
    keywordsEs: phrases(`
      aerolínea, aerolíneas, aéreas, aviación, aeropuerto, aeropuertos, vuelos, transporte aéreo,
      aeroportuario, taxi aéreo, helicópteros, servicios aéreos, grupo aeroportuario,
      mantenimiento de aeronaves, transportes aéreos
    `),
  },
  {
    slug: 'maritime',
    nameEn: 'Shipping & Ports',
    nameEs: 'Transporte marítimo y puertos',
    descriptionEn: 'Shipping lines, ports, ferries and services to ships.',
    descriptionEs: 'Navieras, puertos, transbordadores y servicios a los barcos.',
    aliases: phrases(`
      shipping line, port, ferry, shipyard services, naviera, puerto, terminal portuaria,
      shipyard, shipyards, shipbuilding, shipbuilder, astillero, astilleros, construcción naval
    `),
    keywordsEn: phrases(`
      shipping, shipping company, maritime, marine, port, ports, harbor, harbour, ferry, ferries, vessel,
      vessels, ship, ships, tankers, bulk carriers, dry bulk, container shipping, cruise line, boats,
      stevedoring, port terminal, sea transport, ocean freight, tugboats, towage, marine services,
      ship management, shipowner, seaborne, port operator, port authority, marine terminals, barge,
      barges, reederei, rederi, rederij, lines ltd shipping, navigation, offshore vessels,
      marine transportation
    `),
    keywordsEs: phrases(`
      naviera, marítima, puerto, puertos, terminal portuaria, transporte marítimo, buques, embarcaciones,
      portuario, estibadores, maniobras portuarias, transbordadores, administración portuaria,
      navegación, barcos, servicios portuarios, remolcadores
    `),
  },
  {
    slug: 'rail-public-transit',
    nameEn: 'Rail & Public Transit',
    nameEs: 'Ferrocarril y transporte público',
    descriptionEn: 'Railways, metros, buses, taxis and other passenger transport on land.',
    descriptionEs: 'Ferrocarriles, metros, autobuses, taxis y otro transporte terrestre de pasajeros.',
    aliases: phrases(`
      railway, bus company, taxi, metro, transit agency, ferrocarril, línea de autobuses,
      transporte público, tranvía
    `),
    keywordsEn: phrases(`
      rail, railway, railways, railroad, railroads, train, trains, transit, transit agency, metro, bus,
      buses, bus operator, bus company, tram, trams, tramway, taxicab, subway, coach,
      coaches, school bus, public transport, public transit, public transportation, bus lines,
      passenger transport, rapid transit, train operator, commuter rail, light rail, transit authority,
      freight railroad, bus service, verkehrsbetriebe, transportation authority, regional transport,
      autobus, bahn, transports publics, monorail, streetcar, shuttle, motor coach, bus network
    `),
    keywordsEs: phrases(`
      ferrocarril, ferroviaria, autobuses, ómnibus, tren, transporte público, transporte de pasajeros,
      metro, tranvía, autotransporte de pasajeros, líneas de autobuses, camiones urbanos,
      transporte urbano, ferrocarriles, pasaje, taxis, central de autobuses, transporte escolar,
      colectivos, sitio de taxis, transporte de personal
    `),
  },
]
