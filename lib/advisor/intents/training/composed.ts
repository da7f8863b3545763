import { NOTHING } from '../intent.ts'
import { composedOf, type Turns } from './composition.ts'
import type { LabelledText } from './train.ts'

/**
 * Sentences put together of nouns and turns of speech, so that the reader knows who works, who buys, what is made, what is
 * bought and what can stand empty, whatever the trade.
 */
const NOUNS: Turns = {
  WORKERS: [
    `negotiators, stylists, dealers, nurses, drivers, cooks, teachers, engineers, carers, guards, technicians, welders, waiters, cleaners, developers, sales reps, pickers, pharmacists, midwives, electricians, plumbers, bakers, butchers, hairdressers, designers, editors, translators, pilots, sailors, mechanics, fitters, machinists, seamstresses, receptionists, agents, advisers, analysts, consultants, lawyers, accountants, therapists, physiotherapists, vets, dentists, assistants, lecturers, researchers, coaches, instructors, tutors, carpenters, painters, roofers, masons, installers, gardeners, farmhands, shepherds, fishermen, couriers, riders, warehouse people, shift leaders, project managers, surveyors, planners, musicians, dancers, technicians on site, apprentices, interns, juniors, managers, supervisors, housekeepers, barbers, brewers, tailors, locksmiths, lab staff, paramedics, lads, girls at the counter, youngsters, helpers, guides, bar staff`,
    `negociadores, estilistas, crupieres, enfermeras, choferes, cocineros, docentes, ingenieros, cuidadoras, vigiladores, técnicos, soldadores, camareros, limpiadoras, programadores, vendedores, operarios de almacén, farmacéuticas, parteras, electricistas, plomeros, panaderos, carniceros, peluqueras, diseñadores, redactores, traductores, pilotos, marineros, mecánicos, montadores, torneros, costureras, recepcionistas, asesores, analistas, consultores, abogados, contadores, terapeutas, kinesiólogos, veterinarios, odontólogos, auxiliares, profesores, investigadores, entrenadores, instructores, carpinteros, pintores, techistas, albañiles, instaladores, jardineros, peones, pastores, pescadores, repartidores, mensajeros, jefes de turno, jefes de obra, topógrafos, músicos, bailarines, aprendices, pasantes, becarios, encargados, camareras de piso, barberos, cerveceros, sastres, cerrajeros, laboratoristas, paramédicos, educadoras, monitores, socorristas, muchachos, chicas del mostrador, chicos del taller, ayudantes, oficiales, empleados, guías`,
  ],
  CUSTOMERS: [
    `customers, clients, patients, members, subscribers, guests, tenants, students, pupils, families, parents, donors, readers, listeners, viewers, players, fans, passengers, policyholders, account holders, merchants, sellers, restaurants, hotels, schools, farmers, growers, dealers, retailers, pharmacies, clinics, councils, landlords, owners, couples, tourists, visitors, users, small firms, freelancers, companies, households, borrowers, savers, advertisers, sponsors, exhibitors, authors, investors in our fund, collectors, walkers, cyclists, dog owners, pet owners, horse owners, gym members, choir members, alumni, learners, trainees on our courses, shoppers, regulars, neighbours, congregants`,
    `clientes, pacientes, socios, suscriptores, huéspedes, inquilinos, estudiantes, alumnos, familias, padres, donantes, lectores, oyentes, espectadores, jugadores, hinchas, pasajeros, asegurados, cuentahabientes, comercios, vendedores de la plataforma, restaurantes, hoteles, colegios, productores, agricultores, concesionarios, minoristas, farmacias, clínicas, municipios, propietarios, dueños de mascotas, parejas, turistas, visitantes, usuarios, pymes, autónomos, empresas, hogares, prestatarios, ahorristas, anunciantes, auspiciantes, expositores, autores, coleccionistas, ciclistas, exalumnos, compradores, vecinos, fieles, abonados, comensales, clientas, afiliados, monotributistas, gimnasios, talleres`,
  ],
  PRODUCTS: [
    `boxes, parts, castings, boards, crowns, prostheses, dresses, shoes, sofas, tables, cabinets, windows, doors, tiles, bricks, bottles, cans, labels, books, posters, loaves, cakes, cheeses, beers, wines, sausages, meals, dishes, uniforms, towels, mattresses, bikes, boats, pumps, valves, sensors, cables, batteries, chips, phones, headphones, toys, candles, soaps, creams, pills, lenses, frames, rings, reports, drawings, translations, invoices, statements, videos, welds, joints, bags, pallets, seedlings, fruit`,
    `cajas, piezas, fundiciones, placas, coronas, prótesis, vestidos, zapatos, sillones, mesas, gabinetes, ventanas, puertas, baldosas, ladrillos, botellas, latas, etiquetas, libros, afiches, panes, tortas, quesos, cervezas, vinos, embutidos, comidas, platos, uniformes, toallas, colchones, bicicletas, botes, bombas, válvulas, sensores, cables, baterías, chips, celulares, auriculares, juguetes, velas, jabones, cremas, pastillas, lentes, monturas, anillos, informes, planos, traducciones, facturas, resúmenes, videos, soldaduras, bolsas, tarimas, plantines, frutas`,
  ],
  INPUTS: [
    `fuel, diesel, tyres, flour, butter, milk, cream, cocoa, coffee, sugar, eggs, meat, fish, vegetables, olive oil, malt, hops, glass, aluminium, steel, copper, cement, timber, plywood, paper, cardboard, ink, resin, plastic, fabric, cotton, leather, thread, chemicals, fertiliser, feed, seed, electricity, gas, heating, rent, insurance, freight, packaging, spare parts, medicines, reagents, flowers, cloud hosting, labour`,
    `el combustible, el gasoil, las cubiertas, la harina, la manteca, la leche, la crema, el cacao, el café, el azúcar, los huevos, la carne, el pescado, la verdura, el aceite, la malta, el lúpulo, el vidrio, el aluminio, el acero, el cobre, el cemento, la madera, el papel, el cartón, la tinta, la resina, el plástico, la tela, el algodón, el cuero, el hilo, los químicos, el fertilizante, el alimento balanceado, la semilla, la luz, el gas, la calefacción, el alquiler, el seguro, el flete, el envase, los repuestos, los medicamentos, los reactivos, las flores, la mano de obra`,
  ],
  PLACES: [
    `rooms, tables, seats, beds, courts, pitches, lanes, desks, offices, studios, classes, chairs, treatment rooms, operating theatres, machines, presses, looms, ovens, kilns, trucks, vans, buses, coaches, boats, cranes, excavators, scanners, tanks, greenhouses, silos, storage units, parking spaces, moorings, pitches for tents, cabins, climbing walls, pools, stages, halls, kitchens, labs, lines`,
    `las habitaciones, las mesas, las butacas, las camas, las canchas, las pistas, los carriles, los escritorios, las oficinas, los estudios, las clases, los sillones, los consultorios, los quirófanos, las máquinas, las prensas, los telares, los hornos, los camiones, las camionetas, los micros, los botes, las grúas, las retroexcavadoras, los tomógrafos, los tanques, los invernaderos, los silos, las bauleras, las cocheras, las amarras, las parcelas, las cabañas, las piletas, los escenarios, los salones, las cocinas, los laboratorios, las líneas`,
  ],
}

const TURNS: Turns = {
  [NOTHING]: [
    `We never lose CUSTOMERS | We do not lose CUSTOMERS | Our CUSTOMERS do not leave us | No CUSTOMERS cancelled last year | CUSTOMERS have been with us for decades | CUSTOMERS never wait at our counter | CUSTOMERS pay us on time | We have no CUSTOMERS who owe us anything | We do not need more CUSTOMERS | We do not want to grow beyond the CUSTOMERS we have | CUSTOMERS never miss an appointment | We serve CUSTOMERS all over the country | We work for CUSTOMERS | We help CUSTOMERS to save time`,
    `Nunca perdemos CUSTOMERS | No perdemos CUSTOMERS | No se nos van CUSTOMERS | El año pasado no canceló ninguno de nuestros CUSTOMERS | Hace décadas que están con nosotros los mismos CUSTOMERS | No hacemos esperar a nuestros CUSTOMERS | Nos pagan en fecha los CUSTOMERS | No nos deben nada los CUSTOMERS | No necesitamos más CUSTOMERS | No queremos crecer más allá de los CUSTOMERS que tenemos | Nunca faltan a su cita los CUSTOMERS | Atendemos a CUSTOMERS de todo el país | Trabajamos para CUSTOMERS | Ayudamos a CUSTOMERS a ahorrar tiempo`,
  ],
  [`${NOTHING} of work`]: [
    `We do not have a shortage of WORKERS | Our WORKERS never leave | None of our WORKERS resigned | No WORKERS were hurt | We never had an accident with WORKERS | Our WORKERS do not work overtime | We employ WORKERS | We train WORKERS for other companies | We are a team of WORKERS | We have all the WORKERS we need | We have machines and WORKERS of our own`,
    `No nos faltan WORKERS | Nunca se van nuestros WORKERS | No renunció ninguno de nuestros WORKERS | No hubo WORKERS heridos | Nunca tuvimos accidentes con WORKERS | No hacen horas extra nuestros WORKERS | Empleamos WORKERS | Formamos WORKERS para otras empresas | Somos un equipo de WORKERS | Tenemos todos los WORKERS que necesitamos | Tenemos máquinas y WORKERS propios`,
  ],
  [`${NOTHING} of products`]: [
    `We do not have late deliveries of PRODUCTS | No PRODUCTS come back | We never deliver PRODUCTS late | PRODUCTS without a fault | Nobody steals PRODUCTS | We do not sell PRODUCTS | We make PRODUCTS | We sell PRODUCTS online and in shops | We repair PRODUCTS | We design PRODUCTS to order`,
    `No tenemos retrasos con PRODUCTS | No nos devuelven PRODUCTS | Nunca entregamos tarde PRODUCTS | PRODUCTS sin fallas | No nos roban PRODUCTS | No vendemos PRODUCTS | Fabricamos PRODUCTS | Vendemos PRODUCTS por internet y en tiendas | Reparamos PRODUCTS | Diseñamos PRODUCTS a pedido`,
  ],
  [`${NOTHING} of places`]: [
    `We rent PLACES | We have twelve PLACES | Our PLACES are always full | We do not have empty PLACES | We clean PLACES | We build PLACES`,
    `Alquilamos por día PLACES | Están siempre llenas PLACES | No tenemos vacías PLACES | Limpiamos PLACES | Construimos PLACES`,
  ],
  [`${NOTHING} of inputs`]: [
    `We sell INPUTS | We trade in INPUTS | We deliver INPUTS | We do without INPUTS`,
    `Vendemos y distribuimos INPUTS | Llevamos a domicilio INPUTS | No usamos INPUTS`,
  ],
  keep_people: [
    `WORKERS stay about nine months and then move to a competitor | Our WORKERS leave as soon as somebody pays more | We lose too many WORKERS | WORKERS do not stay | Half of our WORKERS resigned last year | Turnover among WORKERS is 40% | WORKERS quit after a few weeks | The best WORKERS are poached by bigger firms | We want our WORKERS to stay | Every few months we replace WORKERS | New WORKERS are gone within the year | WORKERS leave to go self-employed | Two WORKERS told me that they will go | WORKERS are looking for something else | Another of my WORKERS handed in notice`,
    `WORKERS duran unos nueve meses y se van a la competencia | Se nos van WORKERS apenas les pagan más | Perdemos demasiados WORKERS | WORKERS que no se quedan | La mitad de nuestros WORKERS renunció el año pasado | La rotación de WORKERS es del 40 % | WORKERS que renuncian a las pocas semanas | Las empresas grandes nos quitan WORKERS | Queremos que se queden nuestros WORKERS | Cada pocos meses hay que reemplazar WORKERS | Hay mucha rotación entre WORKERS | WORKERS que se van para trabajar por su cuenta | Dos WORKERS ya me avisaron que se van | WORKERS que buscan otra cosa | Otra vez renunciaron WORKERS`,
  ],
  hire: [
    `We cannot find WORKERS | There are no WORKERS in our region | We have been looking for WORKERS for months | We need six more WORKERS | Two WORKERS short since Christmas | Nobody answers our advert for WORKERS | We turn work away for want of WORKERS | Qualified WORKERS are impossible to get | We want to hire WORKERS this quarter | Positions for WORKERS stay open for months | I am one short among my WORKERS and cannot fill the place | A shortage of WORKERS holds us back | We have more machines than WORKERS | Eight of the vans stay in the yard because there are no WORKERS`,
    `No conseguimos WORKERS | En la zona no hay WORKERS | Hace meses que buscamos WORKERS | Necesitamos seis WORKERS más | Nos faltan dos WORKERS desde Navidad | Nadie contesta el aviso para WORKERS | Rechazamos trabajo por falta de WORKERS | Es imposible conseguir WORKERS con experiencia | Queremos contratar WORKERS este trimestre | Hay puestos de WORKERS sin cubrir | Nos urgen WORKERS | La escasez de WORKERS nos frena | Tenemos más máquinas que WORKERS | Ocho camiones parados porque no hay WORKERS`,
  ],
  workload: [
    `WORKERS are exhausted | WORKERS do double shifts | WORKERS work 14-hour days | Our WORKERS are overloaded | Two WORKERS are off sick with stress | WORKERS have not had a weekend in months | Overtime among WORKERS never ends | Too much work for too few WORKERS who cannot go on like this | WORKERS go home at ten at night | WORKERS say that they cannot go on like this | WORKERS skip lunch and still do not finish`,
    `WORKERS agotados | WORKERS que hacen turnos dobles | WORKERS trabajando catorce horas por día | Nuestros WORKERS están sobrecargados | Dos WORKERS de baja por estrés | WORKERS que no tienen un fin de semana libre hace meses | Las horas extra de WORKERS no terminan | Demasiado trabajo para tan pocos WORKERS, así no pueden seguir | WORKERS que salen a las diez de la noche | WORKERS que me dicen que así no siguen | WORKERS que no paran ni para almorzar`,
  ],
  safety: [
    `One of our WORKERS was injured | WORKERS get hurt nearly every month | Three accidents with WORKERS this year | Our WORKERS had two near misses | Two WORKERS were hit by a car | One of the WORKERS fell from the roof | WORKERS burned their hands | The insurer says that one more of our WORKERS hurt and it is over`,
    `Se lastimó uno de nuestros WORKERS | Casi todos los meses se lastiman WORKERS | Tres accidentes con WORKERS este año | WORKERS heridos en el trabajo | Atropellaron a dos WORKERS | Se cayó del techo uno de los WORKERS | WORKERS con quemaduras en las manos | El seguro dice que con otro accidente de WORKERS nos deja`,
  ],
  keep_customers: [
    `CUSTOMERS leave us after a few months | CUSTOMERS do not come back | We lose CUSTOMERS every month | CUSTOMERS cancel after the first year | Fifteen CUSTOMERS went to cheaper rivals | Too many CUSTOMERS do not renew | CUSTOMERS try us once and are gone | We want CUSTOMERS to stay longer | Seven in ten CUSTOMERS drop out by the third month | CUSTOMERS switch to an online platform | Churn among CUSTOMERS is 6% a month | We want to lose fewer CUSTOMERS`,
    `Se nos van CUSTOMERS a los pocos meses | No vuelven nuestros CUSTOMERS | Perdemos CUSTOMERS todos los meses | CUSTOMERS que cancelan después del primer año | Se han ido quince CUSTOMERS a plataformas más baratas | Demasiados CUSTOMERS no renuevan | CUSTOMERS que prueban una vez y no siguen | Queremos que se queden más tiempo nuestros CUSTOMERS | La mayoría de CUSTOMERS se da de baja antes del tercer mes | CUSTOMERS que se cambian a una plataforma en línea | La baja de CUSTOMERS es del 6 % mensual | Queremos perder menos CUSTOMERS`,
  ],
  more_customers: [
    `We need more CUSTOMERS | We just don't have enough CUSTOMERS | Fewer CUSTOMERS come every year | CUSTOMERS do not find us | We want to go from ten to thirty CUSTOMERS | New CUSTOMERS have become rare | We want to win CUSTOMERS | There are days without CUSTOMERS | Our number of CUSTOMERS is down by a third | How do we reach CUSTOMERS | We do not get new CUSTOMERS | Too few CUSTOMERS know about us`,
    `Necesitamos más CUSTOMERS | No tenemos suficientes CUSTOMERS | Cada año vienen menos CUSTOMERS | No nos encuentran los CUSTOMERS | Queremos pasar de diez a treinta CUSTOMERS | Casi no entran CUSTOMERS nuevos | Queremos captar CUSTOMERS | Hay días sin CUSTOMERS | Bajó un tercio la cantidad de CUSTOMERS | Cómo llegamos a más CUSTOMERS | No conseguimos CUSTOMERS nuevos | Muy pocos CUSTOMERS nos conocen`,
  ],
  no_shows: [
    `CUSTOMERS book and do not show up | CUSTOMERS miss their appointments | A fifth of CUSTOMERS do not turn up | CUSTOMERS forget their booking | CUSTOMERS cancel at the last minute | Four or five CUSTOMERS cancel every week on the morning itself and I am not paid`,
    `Reservan y no vienen los CUSTOMERS | CUSTOMERS que faltan a su cita | Un quinto de CUSTOMERS no se presenta | CUSTOMERS que se olvidan del turno | CUSTOMERS que cancelan a último momento | Cuatro o cinco CUSTOMERS cancelan cada semana la misma mañana y no cobro`,
  ],
  response_time: [
    `CUSTOMERS wait too long for an answer | CUSTOMERS wait six weeks for an appointment | We answer CUSTOMERS too slowly | Requests from CUSTOMERS pile up | CUSTOMERS complain that nobody calls back`,
    `Esperan demasiado una respuesta los CUSTOMERS | CUSTOMERS que esperan seis semanas una cita | Contestamos tarde a los CUSTOMERS | Se acumulan los pedidos de CUSTOMERS sin responder | CUSTOMERS que se quejan porque nadie les contesta`,
  ],
  cash: [
    `CUSTOMERS pay at 120 days | CUSTOMERS owe us money | CUSTOMERS pay late | We wait months until CUSTOMERS pay | Invoices to CUSTOMERS are overdue | CUSTOMERS are behind with payments`,
    `Nos pagan a 120 días los CUSTOMERS | Nos deben plata los CUSTOMERS | CUSTOMERS que pagan tarde | Esperamos meses hasta que pagan los CUSTOMERS | Facturas vencidas de CUSTOMERS | CUSTOMERS atrasados con los pagos`,
  ],
  quality: [
    `Too many PRODUCTS are faulty | PRODUCTS have to be made again | Customers complain about our PRODUCTS | 6% of PRODUCTS are rejected | PRODUCTS break or come apart | PRODUCTS go out with mistakes | We scrap too many PRODUCTS | One in twelve PRODUCTS fails the check`,
    `Salen demasiadas PRODUCTS con fallas | Hay que rehacer PRODUCTS | Los clientes se quejan de PRODUCTS que vienen mal | El 6 % de PRODUCTS se rechaza | PRODUCTS que se rompen | PRODUCTS que salen con errores | Descartamos demasiadas PRODUCTS | Una de cada doce PRODUCTS no pasa el control`,
  ],
  on_time: [
    `PRODUCTS are delivered late | We never deliver PRODUCTS on the agreed date | PRODUCTS are ready weeks after we promised | PRODUCTS promised for Tuesday leave on Friday | A third of the orders for PRODUCTS is late | We want PRODUCTS to leave on time`,
    `Entregamos tarde PRODUCTS | Nunca entregamos PRODUCTS en la fecha acordada | PRODUCTS que están semanas después de lo prometido | PRODUCTS que se prometen para el martes y salen el viernes | Un tercio de los pedidos de PRODUCTS sale con retraso | Queremos que PRODUCTS salgan a tiempo`,
  ],
  returns: [
    `Buyers send PRODUCTS back | Our online shop gets 20% of PRODUCTS returned | Too many PRODUCTS come back because they do not fit`,
    `Nos devuelven PRODUCTS | En la tienda en línea nos devuelven el 20 % de PRODUCTS | Vuelven demasiadas PRODUCTS porque no eran lo que esperaban`,
  ],
  theft: [
    `PRODUCTS are stolen | PRODUCTS disappear from the store | Somebody takes PRODUCTS without paying | We are missing PRODUCTS at every count | At every stocktake PRODUCTS worth a thousand are missing and I do not know who takes them | PRODUCTS go out of the back door`,
    `Nos roban PRODUCTS | Desaparecen PRODUCTS del depósito | Se llevan PRODUCTS sin pagar | En cada recuento faltan PRODUCTS | En el inventario faltan PRODUCTS por miles y no sé si es la gente o los empleados | Se van por la puerta de atrás PRODUCTS`,
  ],
  input_cost: [
    `The price of INPUTS doubled | INPUTS went up 35% and we cannot pass it on | INPUTS cost us too much | INPUTS have gone through the roof this year and customers won't accept a surcharge | We spend too much on INPUTS | Costs of INPUTS are rising faster than our prices`,
    `Se duplicó INPUTS | Subió un 35 % INPUTS y no podemos pasarlo al precio | Nos sale carísimo INPUTS | Está por las nubes INPUTS y los clientes no aceptan un recargo | Gastamos demasiado en INPUTS | Aumenta más que nuestros precios INPUTS`,
  ],
  idle_capacity: [
    `Our PLACES stand empty | Half of our PLACES are not used | PLACES are full in the evening and empty all morning | Use of PLACES is 41% and should be 60% | We could fill twice as many PLACES | Nobody uses the PLACES during the week`,
    `Están vacías la mitad del tiempo PLACES | No se usan PLACES | Por la tarde se llenan PLACES y a la mañana no hay nadie | La ocupación de PLACES es del 41 % y queremos 60 % | Están paradas PLACES | Entre semana nadie usa PLACES`,
  ],
}

/** All of them, the same every time. */
export const COMPOSED: readonly LabelledText[] = composedOf(NOUNS, TURNS)
