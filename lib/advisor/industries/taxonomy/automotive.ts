import { type IndustryEntry, phrases } from './entry.ts'

export const AUTOMOTIVE: IndustryEntry[] = [
  {
    slug: 'automotive-manufacturing',
    nameEn: 'Automotive Manufacturing & Parts',
    nameEs: 'Fabricación automotriz y autopartes',
    descriptionEn: 'Makers of cars, trucks, motorcycles and their parts.',
    descriptionEs: 'Fabricantes de autos, camiones, motocicletas y sus partes.',
    aliases: phrases(`
      car maker, auto parts manufacturer, electric vehicle maker, autopartes, armadora de autos,
      fabricante de vehículos, arneses
    `),
    keywordsEn: phrases(`
      automotive, auto parts, automotive parts, auto components, automotive components, vehicles,
      car manufacturer, automaker, automobile manufacturer, motors, motor company, tyres manufacturer,
      tires, tyre manufacturer, electric vehicles, electric vehicle, ev maker, motorcycles,
      motorcycle manufacturer, trucks manufacturer, brakes, axle, axles, transmissions, seats,
      seat belts, wiring harness, engine parts, vehicle bodies, trailers, buses manufacturer, wheels,
      exhaust systems, steering, passenger cars, commercial vehicles, scooters manufacturer, gearbox,
      pistons, drivetrain, automotive systems, automotive interior, airbags, automobile parts,
      truck bodies, suspension, auto manufacturing, automobiles, two-wheelers
    `),
    keywordsEs: phrases(`
      autopartes, automotriz, vehículos, arneses, carrocerías, frenos, llantas fabricación, ejes,
      asientos automotrices, transmisiones, partes para vehículos automotores, industria automotriz,
      partes automotrices, fabricación de autopartes, ensamble de vehículos, remolques,
      arneses automotrices, cinturones de seguridad, componentes automotrices, partes para automóvil,
      sistemas de dirección, volantes, bolsas de aire, motores de gasolina, maquila de autopartes,
      vestiduras automotrices, ensamble de arneses, fabricación de automóviles y camiones
    `),
  },
  {
    slug: 'car-dealerships',
    nameEn: 'Vehicle Dealerships',
    nameEs: 'Concesionarios de vehículos',
    descriptionEn: 'Dealers of new and used cars, trucks, motorcycles, boats and caravans.',
    descriptionEs: 'Concesionarios de autos, camiones, motos, botes y casas rodantes nuevos o usados.',
    aliases: phrases(`
      car dealer, used cars, motorcycle dealer, concesionaria, venta de autos, autos usados,
      agencia de autos, motos
    `),
    keywordsEn: phrases(`
      car dealer, car dealers, car dealership, dealership, dealerships, auto sales, automobile dealers,
      used cars, used car dealer, motors dealer, toyota, ford, chevrolet, honda, nissan, chrysler,
      rv dealer, motorcycle dealer, truck sales, auto dealer, vehicle dealer, boat dealer,
      new and used vehicles, caravans, auto group, chevrolet buick, harley-davidson, car retailer, buy cars,
      autohaus, sell used cars, dodge jeep, auto mall, powersports, hyundai, kia, volkswagen, bmw,
      mercedes dealer, truck dealer, subaru, rv sales, shock absorbers, car batteries shop,
      spare parts shop, concessionnaire, concessionária, concessionaria auto
    `),
    keywordsEs: phrases(`
      concesionario, concesionaria, automóviles, autos, agencia de autos, autos usados, venta de autos,
      seminuevos, motocicletas venta, venta de vehículos, distribuidor automotriz,
      compra y venta de vehículos, vehículos nuevos, camiones venta, venta de camiones, agencia automotriz,
      comercio de automóviles, automotores venta, amortiguadores, acumuladores, filtros y bujías,
      autopartes usadas, lote de autos
    `),
  },
  {
    slug: 'auto-repair',
    nameEn: 'Auto Repair & Car Care',
    nameEs: 'Talleres y cuidado del automóvil',
    descriptionEn: 'Garages, body shops, tire and parts shops, car washes and oil changes.',
    descriptionEs: 'Talleres mecánicos, carrocería, llantas, refacciones, autolavados y cambio de aceite.',
    aliases: phrases(`
      mechanic, car wash, tire shop, body shop, auto parts store, taller mecánico, llantera,
      refaccionaria, lavado de autos, gomería, hojalatería y pintura
    `),
    keywordsEn: phrases(`
      auto repair, car repair, automotive repair, auto body, body shop, collision, collision repair,
      tire shop, tire dealer, tires shop, tyre shop, car wash, oil change, auto service, mechanic,
      mechanics, muffler, auto glass, windshield, transmission repair, auto parts store,
      auto parts retailer, car parts, car parts retailer, garage, car care, car service, detailing,
      truck repair, autobody, tire retailer, tyre retailer, tyres and car repair, lube, quick lube,
      brake service, towing, vehicle inspection, radiator, wheel alignment, automotive aftermarket,
      auto care, car maintenance, auto center, carrosserie, brakes, engine rebuild, gearbox, bodywork,
      dents, tyres, tires, autowerkstatt, kfz-werkstatt, werkstatt, garage automobile, oficina mecânica,
      autofficina
    `),
    keywordsEs: phrases(`
      taller mecánico, taller, refaccionaria, refacciones, llantas, llantera, lavado de autos, autolavado,
      reparación automotriz, servicio automotriz, hojalatería, hojalatería y pintura, mecánica,
      autopartes tienda, cambio de aceite, repuestos, afinación, verificación vehicular, vulcanizadora,
      mantenimiento de vehículos, reparación de vehículos, mantenimiento automotriz, gomería,
      lubricantes y aceites, grúas, alineación y balanceo, suspensión automotriz, mofles, servicio mecánico,
      venta de refacciones, servicio y mantenimiento automotriz, agencia servicio, frenos, motores,
      cajas de cambio, rectificado, balatas, suspensión, parabrisas, eléctrico automotriz
    `),
  },
  {
    slug: 'car-rental-mobility',
    nameEn: 'Car Rental, Parking & Mobility',
    nameEs: 'Alquiler de autos, parking y movilidad',
    descriptionEn: 'Car rental, car and bike sharing, ride hailing, parking and charging.',
    descriptionEs: 'Alquiler de autos, vehículos compartidos, viajes por app, estacionamientos y carga.',
    aliases: phrases(`
      car rental, rent a car, ride sharing, parking, scooter sharing, alquiler de autos,
      estacionamiento, renta de autos, carga de autos eléctricos,
      remis, remises, remisería, uber, ride hailing
    `),
    keywordsEn: phrases(`
      car rental, rent a car, car hire, carsharing, car sharing, scooter, scooters, scooter sharing,
      bike sharing, bicycle sharing, bike rental, ride sharing, ride hailing, ridesharing, rides,
      mobility, parking, parking lots, parking garage, car park, truck rental, charging, ev charging,
      charging stations, charging station, electric vehicle charging, charging network, van rental,
      rental cars, vehicle rental, micromobility, car subscription, fleet leasing, carpooling,
      parking operator, auto rental, limousine, bicycle rental, valet, vehicle leasing, carpool
    `),
    keywordsEs: phrases(`
      alquiler de autos, renta de autos, estacionamiento, estacionamientos, aparcamiento,
      renta de vehículos, alquiler de vehículos, bicicletas compartidas, movilidad,
      cargadores eléctricos, playa de estacionamiento, parquímetros, arrendadora de autos, electrolinera,
      transporte ejecutivo, pensión de autos
    `),
  },
]
