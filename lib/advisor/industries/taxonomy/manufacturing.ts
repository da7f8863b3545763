import { type IndustryEntry, phrases } from './entry.ts'

export const MANUFACTURING: IndustryEntry[] = [
  {
    slug: 'aerospace-defense',
    nameEn: 'Aerospace & Defense',
    nameEs: 'Aeroespacial y defensa',
    descriptionEn: 'Makers of aircraft, satellites, rockets and defense systems.',
    descriptionEs: 'Fabricantes de aeronaves, satélites, cohetes y sistemas de defensa.',
    aliases: phrases(`
      aircraft manufacturer, space company, defense contractor, aeroespacial, defensa, satélites
    `),
    keywordsEn: phrases(`
      aerospace, defense, defence, aircraft, aircraft parts, aircraft components, space, spacecraft,
      satellite, satellites, rocket, rockets, launch vehicle, military, missile, missiles, avionics,
      aviation manufacturing, aero, helicopters manufacturer, space launch, shipbuilding naval,
      ammunition, weapons, radar, turbine engine components, defense contractor, electric aircraft,
      flight control, space exploration, aircraft manufacturer, orbital, jet engines, munitions,
      supersonic, evtol, spaceflight, armored vehicles, fighter
    `),
    keywordsEs: phrases(`
      aeroespacial, defensa, aeronáutica, satélites, partes para aeronaves, industria aeroespacial,
      turbinas de avión, fabricación de equipo aeroespacial, componentes aeronáuticos, aeropartes,
      arneses aeronáuticos, fuselajes, armamento
    `),
  },
  {
    slug: 'industrial-machinery',
    nameEn: 'Industrial Machinery & Equipment',
    nameEs: 'Maquinaria y equipos industriales',
    descriptionEn: 'Makers of machines, tools, pumps, engines and equipment for industry.',
    descriptionEs: 'Fabricantes de máquinas, herramientas, bombas, motores y equipos para la industria.',
    aliases: phrases(`
      machine builder, machinery manufacturer, pumps, industrial equipment, maquinaria,
      equipos industriales, bombas, elevadores
    `),
    keywordsEn: phrases(`
      machinery, machine, machines, machine tools, industrial machinery, industrial equipment,
      equipment manufacturer, engineering equipment, pumps, valves, compressors, cranes, tractors,
      packaging machines, packaging machinery, hvac equipment, bearings, elevators, escalators,
      construction machinery, agricultural machinery, mining machinery, textile machinery, boilers,
      industrial automation, automation equipment, turbines, engines, diesel engines, hydraulic,
      hydraulics, forklifts, conveyor, conveyors, cutting tools, molds, dies, filtration equipment,
      gears, industrial robots, injection molding machines, printing machinery, refrigeration equipment,
      welding equipment, cnc, material handling equipment, food processing machinery, heat exchangers,
      maschinenbau, machinery works, special purpose machines, industrial pumps, vacuum pumps, filters,
      3d printing, process equipment, industrial products, excavators, drilling rigs manufacturer
    `),
    keywordsEs: phrases(`
      maquinaria, equipos industriales, bombas, válvulas, elevadores, compresores, máquinas,
      maquinaria industrial, maquinaria agrícola, fabricación de maquinaria, máquinas herramienta,
      calderas, moldes, troqueles, aire acondicionado fabricación, sistemas de refrigeración, turbinas,
      grúas fabricación, básculas, equipo industrial, filtros, motores de combustión interna,
      sistemas de riego, montacargas, herramientas de corte, intercambiadores de calor,
      máquinas y equipo, equipos de refrigeración, maquinado de moldes, transmisiones industriales
    `),
  },
  {
    slug: 'electrical-equipment',
    nameEn: 'Electrical Equipment',
    nameEs: 'Equipos eléctricos',
    descriptionEn: 'Makers of cables, transformers, motors, batteries and lighting.',
    descriptionEs: 'Fabricantes de cables, transformadores, motores, baterías e iluminación.',
    aliases: phrases(`
      cable manufacturer, battery maker, transformer, lighting manufacturer, cables eléctricos,
      transformadores, baterías, luminarias
    `),
    keywordsEn: phrases(`
      electrical equipment, electrical, electrical products, electrical components, transformer,
      transformers, cables, power cables, wire and cable, wires, batteries, battery, lithium batteries,
      lithium-ion, electric motors, motors generators, generators, switchgear, lighting fixtures,
      lighting, led lighting, lamps manufacturer, power electronics, inverters,
      power transmission equipment, power distribution equipment, relays, circuit breakers,
      solar modules, fuel cells, photovoltaic modules, power supplies, uninterruptible,
      electric appliances components, power equipment, wind turbine manufacturer, wiring devices,
      insulators, electrical systems, low voltage, high voltage, electric control,
      wind turbine components, energy storage batteries, power conversion
    `),
    keywordsEs: phrases(`
      conductores, transformadores, motores eléctricos, baterías, acumuladores, cables eléctricos, cable,
      equipo eléctrico, luminarias, iluminación, lámparas, material eléctrico fabricación,
      tableros eléctricos, generadores, balastros, interruptores, alambre, bobinas,
      equipo de iluminación, fabricación de equipo eléctrico, cables de conducción eléctrica, pilas,
      focos, componentes eléctricos, productos eléctricos, partes eléctricas, subestaciones,
      controles eléctricos
    `),
  },
  {
    slug: 'electronics-manufacturing',
    nameEn: 'Electronic Components & Instruments',
    nameEs: 'Componentes electrónicos e instrumentos',
    descriptionEn: 'Makers of electronic components, circuit boards, sensors and instruments.',
    descriptionEs: 'Fabricantes de componentes electrónicos, circuitos, sensores e instrumentos.',
    aliases: phrases(`
      electronic components, circuit boards, sensors, contract electronics manufacturer,
      componentes electrónicos, tarjetas electrónicas, sensores, maquiladora electrónica
    `),
    keywordsEn: phrases(`
      electronic, electronics, electronic components, electronic parts, components, sensors, instruments,
      connectors, circuit, circuits, circuit board, circuit boards, printed circuit boards, pcb,
      optical components, optical products, measurement, measuring instruments, capacitors, resistors,
      displays, display panels, lcd, touch panels, contract manufacturing,
      electronics manufacturing services, test and measurement, precision instruments, meters, lasers,
      laser equipment, camera modules, crystal, smart cards, rfid, electronic materials,
      analytical instruments, thermal imaging, inductors, barcode scanners, electronic manufacturing,
      machine vision, instrumentation, electronic equipment, electronic products, backlight,
      security cameras, video surveillance, smart meters, copper clad laminates, lens
    `),
    keywordsEs: phrases(`
      componentes electrónicos, electrónica, sensores, tarjetas electrónicas,
      ensamble de componentes electrónicos, ensamble electrónico, circuitos, conectores,
      instrumentos de medición, circuitos impresos, maquiladora electrónica, productos electrónicos,
      partes electrónicas, fabricación de componentes electrónicos, capacitores, resistencias, medidores,
      equipo electrónico, manufactura de componentes electrónicos, pantallas, ensamble de tarjetas,
      instrumentos de control
    `),
  },
  {
    slug: 'metal-fabrication',
    nameEn: 'Metal Fabrication',
    nameEs: 'Productos metálicos',
    descriptionEn: 'Shops and plants that cut, weld, machine, stamp and coat metal.',
    descriptionEs: 'Talleres y plantas que cortan, sueldan, maquinan, troquelan y recubren metal.',
    aliases: phrases(`
      welding, machine shop, blacksmith, metal works, herrería, soldadura, torno, tornería,
      estructuras metálicas, cancelería, galvanizado
    `),
    keywordsEn: phrases(`
      metal fabrication, metal products, metalworking, metal works, welding, machining,
      precision machining, machine shop, fasteners, screws, bolts, hand tools, structural steel,
      steel structures, steel fabrication, forging, forgings, stamping, metal stamping, sheet metal,
      coating metals, plating, galvanizing, heat treatment, fabricators, fabrication, wire products,
      springs, pipes fittings, castings, metal cans, aluminum windows, metal doors, locks, cutlery,
      ironworks, iron works, tool and die, metal parts, anodizing, tanks, blacksmith,
      stainless steel products, steel pipes, kitchen utensils metal, metal components,
      turning and milling, metallbau, storage racks, firearms manufacturer, boilers and tanks
    `),
    keywordsEs: phrases(`
      herrería, soldadura, metálicos, galvanoplastia, estructuras metálicas, torno, tornería,
      aluminio y vidrio, balconería, tornillos, cancelería, metalmecánica, maquinados,
      productos metálicos, troquelados, cromados, galvanizado, pailería, herrajes, estampado de metales,
      taller de torno, taller de soldadura, maquinado de piezas, puertas y ventanas,
      recubrimientos metálicos, tratamientos térmicos, forja, resortes, tanques, piezas metálicas,
      herramientas de mano, estructuras de acero, herreros, aluminios,
      fabricación de productos metálicos, niquelado, alambre productos, cerrajería fabricación, latas,
      cortinas metálicas, zaguanes, portones, maquinado, tratamiento térmico
    `),
  },
  {
    slug: 'plastics-rubber',
    nameEn: 'Plastics & Rubber',
    nameEs: 'Plásticos y caucho',
    descriptionEn: 'Makers of plastic and rubber parts, films, foams and containers.',
    descriptionEs: 'Fabricantes de piezas, películas, espumas y envases de plástico y hule.',
    aliases: phrases(`
      plastics manufacturer, injection molding, rubber products, plásticos, inyección de plástico, hules,
      bolsas de plástico
    `),
    keywordsEn: phrases(`
      plastic, plastics, plastic products, rubber, rubber products, polymer, polymers, injection molding,
      injection moulding, foam, foams, films, plastic films, plastic pipes, pvc pipes, extrusion,
      thermoforming, polyethylene, polypropylene, molded, moulded, plastic packaging, composites,
      plastic parts, molding, polystyrene, hoses, gaskets, seals, latex, plastic containers,
      blow molding, masterbatch, kunststoff, plastic bags, nylon products, fiberglass products,
      rubber manufacturer, plastic components
    `),
    keywordsEs: phrases(`
      plástico, plásticos, hule, caucho, inyección de plástico, polietileno, espumas, bolsas de plástico,
      inyección, artículos de plástico, productos de plástico, moldeo por inyección, envases de plástico,
      extrusión, películas de plástico, poliuretano, piezas de plástico, productos de hule,
      tubería de pvc, unicel, fabricación de productos de plástico, moldeo de plástico, termoformado,
      vulcanizado, mangueras, poliestireno, pet, fibra de vidrio, inyección de piezas plásticas,
      resinas plásticas, soplado, renovado de llantas, inyectora de plásticos
    `),
  },
  {
    slug: 'paper-packaging',
    nameEn: 'Paper & Packaging',
    nameEs: 'Papel y embalaje',
    descriptionEn: 'Makers of paper, cardboard, boxes, labels and packaging.',
    descriptionEs: 'Fabricantes de papel, cartón, cajas, etiquetas y empaques.',
    aliases: phrases(`
      packaging company, box maker, paper mill, cartón, cajas de cartón, empaques, fábrica de papel,
      etiquetas
    `),
    keywordsEn: phrases(`
      paper, paper mill, paper products, packaging, packaging products, packaging materials, carton,
      cartons, cardboard, paperboard, pulp, pulp and paper, boxes, corrugated, corrugated boxes, labels,
      containers, glass containers, tissue paper, metal containers, paper packaging, folding cartons,
      envelopes, paper bags, kraft paper, box company, flexible packaging, specialty paper,
      sustainable packaging, packaging solutions, bottles, cans, cups, papier, verpackung, emballages,
      printing and packaging
    `),
    keywordsEs: phrases(`
      papel, empaques, envases, cajas, cartón, celulosa, embalajes, piñatas, cajas de cartón, corrugado,
      etiquetas, empaque, papelera, productos de papel, cartoncillo, papel higiénico, corrugados,
      envases de cartón, cartonera, fabricación de papel, conversión de papel, cartón corrugado,
      fabricación de cajas, bolsas de papel, empaques de cartón, embalaje
    `),
  },
  {
    slug: 'wood-forest-products',
    nameEn: 'Wood & Forest Products',
    nameEs: 'Madera y productos forestales',
    descriptionEn: 'Loggers, sawmills and makers of boards, pallets and other wood products.',
    descriptionEs:
      'Explotación forestal, aserraderos y fabricantes de tableros, tarimas y otros productos de madera.',
    aliases: phrases(`
      sawmill, timber company, logging, pallets, aserradero, maderera, tarimas, triplay
    `),
    keywordsEn: phrases(`
      wood, timber, lumber, sawmill, sawmills, plywood, log homes, logging, logger, wood products,
      wood panels, forest products, forestry, pallets, millwork, veneer, particleboard, hardwood,
      wood flooring manufacturer, fiberboard, doors wood, timberland, forests, wood pellets,
      treated wood, lumber company, wooden, trusses, log, holz, bois, mdf, charcoal
    `),
    keywordsEs: phrases(`
      madera, maderas, aserradero, maderera, triplay, tarimas, productos de madera, forestal,
      aserraderos, explotación forestal, tableros de madera, aserrío, tarimas de madera,
      fabricación de tarimas, empaques de madera, carbón vegetal, puertas de madera,
      maderería industrial, aglomerados, corte de madera, tala, silvicultura, pallets,
      molduras de madera, cajas de madera
    `),
  },
  {
    slug: 'building-materials',
    nameEn: 'Building Materials, Glass & Ceramics',
    nameEs: 'Materiales de construcción, vidrio y cerámica',
    descriptionEn: 'Makers of cement, concrete, glass, bricks, tiles and other building products.',
    descriptionEs: 'Fabricantes de cemento, concreto, vidrio, ladrillos, azulejos y otros materiales.',
    aliases: phrases(`
      cement, concrete, brick maker, glass manufacturer, cementera, ladrillera, bloquera,
      concreto premezclado, cerámica
    `),
    keywordsEn: phrases(`
      cement, concrete, ready-mix, ready mix, glass, glass manufacturer, ceramic, ceramics,
      ceramic tiles, sanitary ware, brick, bricks, tiles manufacturer, gypsum, building materials,
      building products, construction materials, insulation, windows and doors, aggregates, precast,
      stone, marble, granite, asphalt, clinker, flooring manufacturer, roofing materials,
      sand and gravel, lime, pottery, refractory, refractories, plasterboard, flat glass,
      fiberglass insulation, porcelain, masonry products, cement plant, quarry stone, wall panels,
      curtain wall, bathroom products, faucets, building boards, air conditioning products,
      home building products
    `),
    keywordsEs: phrases(`
      cemento, cementos, concreto, vidrio, ladrillo, ladrillera, bloquera, block, blocks, cerámica,
      alfarería, cantera, concretos, concreto premezclado, tabique, tabiquera, mármol, mármoles, yeso,
      cal, calera, cementera, vidriera, azulejos fabricación, pisos cerámicos, premezclados,
      prefabricados, asfalto, tejas, adoquines, talavera, loza, barro, refractarios, vitrales, agregados,
      fabricación de concreto, fabricación de ladrillos, canteras, tubos de concreto, arena y grava,
      losetas, mosaicos, tablaroca, espejos, cristales, sanitarios fabricación, artesanías de barro
    `),
  },
  {
    slug: 'chemicals',
    nameEn: 'Chemicals',
    nameEs: 'Industria química',
    descriptionEn: 'Makers of industrial and specialty chemicals, gases, fertilizers, paints and resins.',
    descriptionEs:
      'Fabricantes de químicos industriales y especiales, gases, fertilizantes, pinturas y resinas.',
    aliases: phrases(`
      chemical company, fertilizer, paint manufacturer, industrial gases, química, fertilizantes,
      fábrica de pinturas, resinas, adhesivos
    `),
    keywordsEn: phrases(`
      chemical, chemicals, specialty chemicals, chemical products, fine chemicals, resins, coatings,
      paints, paint manufacturer, fertilizer, fertilizers, pesticides, industrial gases, adhesives,
      pigments, dyes, dyestuffs, solvents, petrochemicals, catalysts, agrochemicals, surfactants, inks,
      explosives, titanium dioxide, chlor-alkali, caustic soda, urea, silicones, synthetic resins,
      intermediates, additives, polymers chemicals, organic chemicals, inorganic chemicals, acids,
      carbon black, lubricants manufacturer, sealants, flavors and fragrances, petrochemical products,
      chemical fiber, phosphate, phosphates, soda ash, ammonia, chemie, chimie, potash,
      hydrogen peroxide, methanol, polyurethane, nitrogen, phosphorus, fluorine, biochemicals,
      chemical intermediates, plant protection
    `),
    keywordsEs: phrases(`
      química, químicos, resinas, recubrimientos, fertilizantes, agroquímicos, gases industriales,
      adhesivos, productos químicos, pinturas fabricación, industria química, solventes,
      fabricación de pinturas, insecticidas, plaguicidas, impermeabilizantes, petroquímica, tintas,
      pegamentos, colorantes, pigmentos, elaboración de productos químicos, aditivos, oxígeno,
      gases medicinales, fabricación de productos químicos, ácidos, explosivos, pirotecnia, velas,
      aceites lubricantes, anticorrosivos, reactivos químicos, tratamiento químico, esmaltes, barnices,
      fibras sintéticas, selladores, fabricación de resinas, desinfectantes, ceras
    `),
  },
  {
    slug: 'mining-metals',
    nameEn: 'Mining & Metals',
    nameEs: 'Minería y metales',
    descriptionEn: 'Miners and explorers of metals and minerals, steel mills and foundries.',
    descriptionEs: 'Mineras y exploradoras de metales y minerales, acerías y fundiciones.',
    aliases: phrases(`
      mining company, gold mining, steel mill, foundry, minera, siderúrgica, fundición, acero, cobre,
      oro
    `),
    keywordsEn: phrases(`
      mining, mine, mines, miner, gold, gold mining, silver, copper, steel, steel products, iron,
      iron ore, aluminum, aluminium, metals, minerals, mineral properties, mineral exploration,
      exploration stage company, resources, lithium, zinc, nickel, uranium, coal, precious metals,
      base metals, rare earth, cobalt, titanium, foundry, steel mill, metallurgy, ore, quarry, graphite,
      platinum, diamonds mining, stainless steel, alloys, smelting, tungsten, manganese,
      diamond exploration, mineral claims, nonferrous metals, copper products, steelmaking,
      iron and steel, salt mining, lead zinc, tin, molybdenum, potash exploration, drilling program,
      goldfields, junior exploration company, aluminium products, special steel, coking coal,
      royalty streaming
    `),
    keywordsEs: phrases(`
      minera, minería, acero, aceros, fundición, siderúrgica, metal, mina, oro, cobre, plata, hierro,
      aluminio, metales, minerales, fierro, fundidora, extracción de minerales, cobre minería, zinc,
      plomo, beneficio de minerales, laminación, fundición de metales, arena sílica, caliza,
      fundición de hierro, barita, acería, tubería de acero, extracción de mineral, lingotes,
      minerales metálicos, piedra caliza, bronce, fundición de aluminio, banco de materiales, carbón,
      yacimientos, trituradora, triturados
    `),
  },
]
