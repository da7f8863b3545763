import type { WordClass } from './classes.ts'
import type { Vocabulary } from './lexicon.ts'

/** What a business makes, uses, fills, answers and writes down. */
export const THINGS: Partial<Vocabulary<WordClass>> = {
  work: `
    documents, filings, translations, traducciones, documentos, our reports, orden de trabajo, ordenes de
    trabajo, wardrobes, windows, stairs, order, orders, delivery, deliveries, shipment*, consignments, projects,
    project, jobs, job, work, repairs, installations, handover*, kitchens, kitchen, houses, flats, hulls,
    yachts, boats, books, issues, articles, films, buses, trains, flights, parcels, drawings, plans, releases,
    commissions, builds, roofs, pedidos, pedido, entregas, entrega, envios, envio, encargos, proyectos,
    proyecto, obras, obra, trabajos, trabajo, reparaciones, instalaciones, cocinas, casas, muebles, planos,
    articulos, libros, viajes, trenes, vuelos, colectivos, micros, mudanzas`,
  item: `
    product, products, item, items, goods, articles, parcel, parcels, orders, order, dresses, shoes, clothes,
    sizes, pairs, phones, laptops, mattresses, sofas, books, toys, garments, pieces, boxes, bikes, parts,
    bottles, kegs, producto, productos, articulo, articulos, prendas, prenda, vestidos, zapatos, zapatillas,
    ropa, pares, talles, tallas, telefonos, celulares, colchones, libros, juguetes, cajas, piezas, paquetes,
    pedidos, encomiendas`,
  product_of_ours: `
    release, version, versions, update, updates, deliveries, bread, sheets, linen, sabanas, toallas, payslips,
    statements, yield, pan, part, parts, piece, pieces, batch, batches, unit, units, product, products, weld,
    welds, print, prints, label, labels, dish, dishes, garment, garments, uniforms, tables, chairs, doors,
    windows, bottles, cans, kegs, tins, loaves, cakes, bricks, tiles, boxes, pallets, jars, shirts, shoes,
    furniture, boards, lenses, crowns, moulds, beers, wines, cheeses, fruit, software, releases, app, meals,
    plates, orders, pieza, piezas, lote, lotes, unidad, unidades, producto, productos, prenda, prendas,
    uniformes, camisas, zapatos, muebles, mesas, sillas, puertas, ventanas, botellas, latas, frascos, panes,
    tortas, ladrillos, baldosas, cajas, tarimas, etiquetas, costuras, soldaduras, platos, pedidos, fruta,
    quesos, cervezas, vinos, protesis, lentes, impresos, uno de cada #, una de cada #, one in #, one in every #`,
  bill: `
    invoice, invoices, bill, bills, accounts, payments, payment, retentions, retainers, fees, factura, facturas,
    pagos, cuotas, honorarios, cuentas, cheques, remitos`,
  input: `
    calefaccion, heating oil, pellet,
    malta, lupulo, latas, corks, corchos, hilos, hilados, telas importadas, wax, jars, clay, glaze, soap, food,
    comida, verduras, vegetables, fruit, barley, grain, seed, seeds, pellets, tin, bottles, el kilo de _, el
    litro de _, la bolsa de _, el precio de la _, el precio del _, the price of _, cost of everything,
    everything we buy, lo que compramos, todo lo que compramos, coffee beans, green coffee, flowers, sand,
    cable, copper wire, cocoa, coffee, milk, butter, cream, cheese, mozzarella, eggs, flour, sugar, oil, olive
    oil, meat, beef, chicken, fish, salmon, feed, maize, corn, wheat, malt, hops, soya, fertili*, seed prices,
    fodder, hay, wool, cotton, yarn, fabric, leather, timber, wood, plywood, steel, iron, aluminium, aluminum,
    copper, zinc, brass, glass, cement, concrete, bricks, bitumen, asphalt, resin, plastic, plastics, polymer,
    paper, pulp, cardboard, ink, packaging, gas, electricity, power, energy, fuel, diesel, petrol, kerosene,
    heating, water bill, solvents, chemicals, lithium, chips, components, ingredients, ingredient, materials,
    material, raw material, raw materials, supplies, spare parts, tyres, freight, containers, shipping rates,
    rent, lease, insurance premiums, cacao, cafe, leche, manteca, mantequilla, crema, queso, muzzarella, huevos,
    huevo, harina, azucar, aceite, carne, pollo, pescado, maiz, trigo, soja, sorgo, forraje, balanceado,
    alimento balanceado, fertilizante*, urea, semillas, lana, algodon, hilo, hilado, tela, telas, cuero, madera,
    acero, hierro, fierro, chapa, aluminio, cobre, vidrio, cemento, arena, asfalto, resina, plastico, papel,
    carton, tinta, envases, empaque, empaques, embalaje, luz, electricidad, energia, combustible, nafta,
    gasolina, gasoil, bencina, repuestos, neumaticos, llantas, insumo, insumos, ingredientes, materiales,
    materia prima, materias primas, quimicos, fletes, flete, alquiler, alquileres, arriendo, renta del local,
    proveedor, proveedores, suppliers`,
  own_price: `
    our prices, our price, my prices, our rates, the price, subir el precio, subir los precios, subir precios,
    trasladarlo, pass it on, raise prices, raise our prices, raise the price, charge more, cobrar mas, nuestros
    precios, mis precios`,
  profit: `
    profit*, margin, margins, earnings, surplus, bottom line, take home, ganancia*, margen, margenes, utilidad,
    utilidades, rentabilidad, excedente, resultado`,
  turnover: `
    venta, la venta, turnover, revenue, sales, takings, we sell a lot, sell more, sell well, vendemos mucho,
    vendemos mas, ventas, facturacion, facturamos mucho, facturamos mas, facturamos`,
  place_to_fill: `
    halls, excavator*, diggers, equipment, equipo, equipos, maquinaria, kit, retroexcavador*, andamios,
    scaffolding, forklifts, autoelevador*, trailers, acoplados, silos, tanks, tanques, chambers, camaras, looms,
    telares, sewing machines, maquinas de coser, ovenspace, kitchen, cocina, bar, terrace, terraza, patio,
    campsite, camping, parcelas, plots, stalls, puestos, boxes de, stables, caballerizas, simulators, labs,
    laboratorio, treatment rooms, gabinetes, boxes, operating theatre, quirofano, quirofanos, sillones dentales,
    dental chairs, parking, estacionamiento, cocheras, storage, lockers, advertising space, billboards,
    carteles, escenario, auditorio, auditorium, table, tables, room, rooms, bed, beds, seat, seats, chair,
    chairs, court, courts, pitch, pitches, lane, lanes, studio, studios, theatre, cinema, hall, venue, desk,
    desks, office space, slots, slot, hours, berths, moorings, machine, machines, press, presses, lathe, lathes,
    scanner, scanners, oven, ovens, kiln, line, lines, van, vans, truck, trucks, lorries, lorry, coaches, buses,
    planes, cranes, excavators, warehouse, cold store, greenhouse, classes, courses, mesa, mesas, habitacion*,
    cama, camas, asiento*, butaca*, silla, sillas, sillon*, cancha, canchas, pista, pistas, carriles, estudio,
    teatro, cine, sala, salas, salon, salones, quincho, escritorios, puestos de trabajo, oficinas, turnos,
    cupos, horas, maquina, maquinas, prensa, torno, tornos, horno, hornos, linea, lineas, tomografo, resonador,
    camion, camiones, camioneta*, micros, colectivos, aviones, gruas, galpon, bodega, camara fria, invernadero,
    aulas, cabanas, departamentos, carpas`,
  booking: `
    test, tests, exam, exams, driving test, examen, examenes, appointment*, booking*, booked, book, books,
    reservation*, reserve, lesson, lessons, session, sessions, test drive, test drives, viewing, viewings,
    visit, visits, consultations, check up, check ups, table for, slot, slots, interview, interviews, cita,
    citas, citad*, turno, turnos, reserva, reservas, reservan, reservo, sesion, sesiones, clase, clases,
    consulta, consultas, hora reservada, visita, visitas, entrevistas, anotan, se anotan`,
  request: `
    results, resultados, samples, muestras, informes medicos, request, requests, ticket, tickets, enquir*,
    inquir*, questions, query, queries, complaint, complaints, claim, claims, message, messages, email, emails,
    mails, phone, phones, call, calls, line, inbox, helpline, hotline, support, quote, quotes, quotation*,
    application, applications, refund, refunds, prescriptions, boiler, repair, referral*, first appointment,
    diagnosis, solicitud*, pedido de, tramite*, reclamo, reclamos, consulta, consultas, pregunta*, mensaje,
    mensajes, whatsapp, correos, telefono, llamada*, llamado*, presupuesto, presupuestos, cotizacion*, prestamo,
    prestamos, credito, creditos, estudio, autorizacion*, primera cita, siniestro, siniestros, reembolso*,
    expediente*, carnet, licencia`,
  record: `
    lessons, visits, cuota, cuotas, socios, members list, client list, clientes, recipes, recetas, measurements,
    medidas, maintenance, mantenimiento, shifts, turnos del personal, rota, rotas, roster, permissions,
    permisos, claims, siniestros, deliveries, entregas, proyectos, projects, work orders, horas, hours, gastos,
    expenses, receipts, recibos, donations, donaciones, prestamos, loans, loan applications, leads, contactos,
    contacts, quotations, cotizaciones, presupuestos, tickets, ordenes, comandas, waybills, fichas, guias,
    papers, hojas de ruta, programs, programmes, tasks, processes, knowledge, systems, tareas, procesos, datos,
    data, informacion, order, orders, stock, inventory, bookings, appointments, invoice, invoices, delivery
    notes, job sheets, timesheets, records, files, patient files, attendance, grades, marks, trips, routes,
    reports, accounts, payroll, forms, contracts, customer list, quotes, everything, pedido, pedidos,
    inventario, reservas, turnos, factura, facturas, remitos, viajes, rutas, historias clinicas, historias,
    asistencia, notas, expedientes, cuentas, planilla de sueldos, formularios, contratos, cobros, cobranzas,
    ventas, compras, todo`,
  permit: `
    haccp, iso 9001, iso 14001, iso 27001, iso 45001, iso 13485, pci, pci dss, gots, fsc, b corp, leed, brcgs,
    globalgap, global gap, halal, kosher, ce, mdr, reach, csrd, esg report, carbon report, huella de carbono,
    safeguarding, fire safety, asbestos, emissions, vertidos, effluent*, efluentes, residuos peligrosos, data
    privacy, accesibilidad, accessibility, licencia de conducir, carnet de, habilitacion de bomberos, libreta
    sanitaria, carne de manipulador, facturacion electronica, e invoicing, electronic invoicing, nueva reforma,
    new law, nueva ley, nueva norma, new standard, ban, prohibicion, prohibe*, prohiben, sello, sellos de
    calidad, seal, organic label, organic certificate, fairtrade, registro de marca, patente municipal,
    habilitacion municipal, plan de evacuacion, manipulacion de alimentos, food hygiene, hygiene rating, health
    and safety rules, data protection, proteccion de datos, lavado de activos, aml, taxes, tax returns,
    impuestos, patentes, patente, papeles en regla, en regla, papers in order, monotributo, al dia con, permit*,
    licence*, license*, certificate*, certification*, certified, accreditation*, paperwork, approval,
    registration, iso, iso #, soc 2, soc2, hipaa, gdpr, brc, gmp, ce mark, ce marking, fda, eu rules, new rules,
    rules, regulation*, directive, standard, standards, law, act, audit, inspection, safety case, registro,
    registro de, registro sanitario, habilitacion*, permiso*, licencia*, certificado*, certificacion*,
    acreditacion*, norma, normas, normativa*, ley, resolucion, auditoria*, inspeccion*, anmat, invima, cofepris,
    digemid, senasa, digesa, sanidad, bomberos, fire exits, salidas de emergencia`,
  inspector: `
    ofsted, fca, osha, epa, cqc, hse, fsa, usda, tuv, finra, faa, easa, fire marshal, building control,
    environmental health, trading standards, sunafil, osinergmin, indecopi, profeco, sernac, sag, seremi, isp,
    dian, ica, semarnat, profepa, imss, ministerio de trabajo, bromatologia, aduana, customs, bank's auditors,
    dgt, aesan, agencia tributaria, seguridad social, defensa del consumidor, superintendencia, supervision,
    last check, last inspection, last audit, buyer, customer audit, comprador, el cliente grande, inspector*,
    regulator*, authority, authorities, auditor*, ministry, council, tax office, notified body, health
    department, fire brigade, fire department, insurer, inspection, inspectorate, inspectores, regulador*,
    ministerio, municipio, municipalidad, alcaldia, inspeccion, hacienda, afip, sunat, sii, sat, sanidad,
    bomberos`,
  site: `
    pharmacies, pharmacy, escape room, room, place, centre, center, secundaria, primaria, cafes, bars, clinics,
    studios, schools, hotels, offices, bakeries, gyms, salons, farmacias, cafeterias, panaderias, clinicas,
    gimnasios, consultorios, escuelas, colegios, shop, shops, store, stores, branch, branches, restaurant,
    restaurants, cafe, bar, bakery, salon, studio, gym, clinic, surgery, practice, school, nursery, hotel,
    hostel, office, site, sites, location, locations, plant, factory, warehouse, depot, showroom, lease,
    premises, kitchen, unit, lab, laboratory, campus, greenhouse, local, locales, tienda, tiendas, sucursal*,
    restaurante*, cafeteria, panaderia, heladeria, ferreteria, farmacia, gimnasio, clinica, consultorio,
    colegio, escuela, jardin, guarderia, hostal, oficina*, sede, sedes, planta, fabrica, deposito, bodega,
    galpon, taller, laboratorio, contrato de alquiler`,
  stock: `
    televisores, televisor, televisions, tvs, tablets, notebooks, electrodomesticos, appliances, monitores,
    pipe, pipes, plants, plantas, wine, vino, whisky, spirits, cigarettes, cigarrillos, meat, carne, laptops,
    jewels, batteries, baterias, wheels, ruedas, llantas, catalytic converter*, saddles, monturas, monturas de,
    chickens, gallinas, lambs, corderos, honey, colmenas, hives, timber, lena, scaffolding tubes, cobre,
    pallets, boxes, cajas, parcels, jewellery, joyas, stock, goods, merchandise, inventory, tools, tool, copper,
    cable, cables, diesel, fuel, cattle, sheep, calves, fruit, avocados, bottles, phones, perfume, money, cash,
    till, takings, bikes, parts, mercaderia, mercancia, productos, producto, inventario, herramienta*,
    combustible, gasoil, ganado, vacas, terneros, fruta, paltas, aguacates, botellas, celulares, plata, dinero,
    caja, repuestos, bicicletas, camionetas, vans, lorries, trailers`,
  country: `
    seoul, tokyo, osaka, shanghai, beijing, shenzhen, mumbai, delhi, bangkok, jakarta, manila, sydney,
    melbourne, auckland, toronto, montreal, vancouver, chicago, boston, texas, california, florida, los angeles,
    san francisco, houston, mexico city, bogota, lima, santiago, buenos aires, sao paulo, rio, quito,
    montevideo, asuncion, la paz, madrid, barcelona, lisbon, lisboa, rome, milan, vienna, zurich, munich,
    hamburg, amsterdam, brussels, copenhagen, stockholm, oslo, helsinki, warsaw, prague, budapest, athens,
    istanbul, cairo, lagos, nairobi, johannesburg, riyadh, doha, kuwait, tel aviv, scotland, wales, ireland,
    northern ireland, the south, the north, the coast, el interior, el sur, el norte, la costa, la capital, new
    cities, nuevas ciudades, other cities, other regions, otras regiones, otra provincia, otra region,
    neighbouring countries, paises vecinos, mercosur, centroamerica, latam, the gulf, fuera, fuera del pais,
    fuera de espana, outside the country, outside spain, outside the uk, outside france, outside italy,
    international, international markets, mercados internacionales, mercado internacional, mercado externo,
    foreign markets, new market, new markets, nuevo mercado, nuevos mercados, germany, german, france, french,
    spain, spanish, italy, italian, uk, united kingdom, britain, british, england, us, usa, united states,
    america, american, canada, canadian, mexico, mexican, brazil, brazilian, chile, peru, colombia, argentina,
    ecuador, uruguay, bolivia, paraguay, venezuela, costa rica, panama, guatemala, denmark, sweden, norway,
    finland, nordics, scandinavia, poland, polish, portugal, netherlands, dutch, belgium, switzerland, swiss,
    austria, greece, czech*, hungary, romania, croatia, estonia, latvia, lithuania, iceland, india, indian,
    korea, turkey, morocco, egypt, israel, dubai, emirates, saudi*, gulf, nigeria, kenya, ghana, south africa,
    singapore, taiwan, vietnam, thailand, philippines, indonesia, malaysia, australia, australian, new zealand,
    japan, japanese, china, chinese, hong kong, europe, european, asia, asian, africa, african, latin america,
    london, new york, paris, berlin, abroad, overseas, other countries, alemania, francia, espana, italia, reino
    unido, inglaterra, estados unidos, eeuu, ee uu, norteamerica, brasil, dinamarca, suecia, noruega, polonia,
    holanda, paises bajos, belgica, irlanda, suiza, japon, corea, turquia, marruecos, emiratos, europa, miami,
    el exterior, exterior, extranjero, otros paises, otras provincias, otras ciudades`,
  project_to_fund: `
    roof, building, boat, new boat, organ, church, hall, extension, restoration, expedition, exhibition,
    festival, library, school, ambulance, lab, trial, trials, prototype, techo, edificio, capilla, templo,
    restauracion, comedor, refugio, ambulancia, cancha, biblioteca, escuela, prototipo, ensayo`,
  body: `
    finger, fingers, hand, hands, back, backs, eye, eyes, leg, legs, arm, arms, dedo, dedos, mano, la mano, ojo,
    ojos, espalda, pierna, brazo, lumbalgia`,
  vehicle: `
    trucks, lorries, vans, buses, vehicles, units, machines, chairs, wards, beds, camiones, camionetas, micros,
    unidades, maquinas, vehiculos, tractores, sillas, camas`,
  online: `
    online, webshop, web shop, e commerce, ecommerce, website, instagram, amazon, etsy, shopify, marketplace,
    mercado libre, tienda online, por internet, en linea, linea, by post, mail order`,
  creation: `
    game, games, album, record, book, novel, collection, film, series, documentary, app, magazine, patch,
    device, product, line, range, model, edition, single, podcast, course, platform, juego, disco, libro,
    novela, coleccion, pelicula, serie, documental, aplicacion, revista, dispositivo, producto, linea, modelo,
    edicion, curso, plataforma`,
  traffic: `
    consultations, consultas nuevas, viewings, reservations,
    foot traffic, footfall, traffic, walk ins, walk in trade, web visits, downloads, sign ups, signups,
    registrations, enrolment*, enrollment*, pipeline, order book, backlog of work, demand, market share,
    attendance, audience, turnout, congregation, matricula, inscripciones, inscripcion, inscriptos, inscritos,
    demanda, trafico, concurrencia, afluencia, asistencia, visitas, consultas, descargas, movimiento, flujo de
    gente, flujo de clientes, cartera de pedidos`,
  date: `
    finish date, finish dates, completion date*, delivery date*, due date*, deadline*, delivery times, delivery
    time, lead time, lead times, fecha de entrega, fechas de entrega, fechas, plazo de entrega, plazos de
    entrega, plazos, tiempos de entrega, tiempo de entrega, cronograma, schedule, schedules`,
  occupancy: `
    occupancy, ocupacion, occupation, utilisation, utilization, capacity, capacidad instalada, capacidad, aforo`,
  weather: `
    sunny, sunny months, rainy, dry, wet, rain, rains, snow, weather, cold snap, heat wave, lluvia, lluvias,
    llueve, nieve, clima, drought, sequia, frio, calor, sol`,
  first_place: `
    tienda fisica, physical store, brick and mortar, own premises, own shop, own place, place of our own, place
    of my own, local propio, local a la calle, own kitchen, cocina propia, taller propio, own workshop,
    consultorio propio, own office, bigger place, larger premises, bigger premises, local mas grande, lugar mas
    grande`,
  returns_noun: `
    returns, return rate, return rates, devoluciones, tasa de devolucion, indice de devolucion`,
  finance: `
    tax, taxes, investor, investors, investment*, fund, funds, financial, yield, dividend*, inversion*,
    inversor*, rendimiento*, impuesto*`,
  lawsuit: `
    sued, sue, lawsuit, lawsuits, court, trial, ex ceo, former partner, former ceo, ex socio, juicio, juicios,
    demandados, tribunales`,
}
