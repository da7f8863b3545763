import { NOTHING } from '../intent.ts'
import { composedOf, type Turns } from './composition.ts'
import type { LabelledText } from './train.ts'

/** As in `composed.ts`: what is sold from a shelf, made at home, written down, demanded, and who buys most of it. */
const NOUNS: Turns = {
  GOODS: [
    `medicines, insulin, reading glasses, spare parts, filters, brake pads, screws, paint, seeds, feed, tyres, bicycles, toys, puzzles, school books, novels, notebooks, shoes in size 38, winter coats, school uniforms, wool, fabrics, bread, milk, vegetables, fresh fish, cheese, wine, beer, coffee beans, flour, nappies, printer cartridges, phone chargers, light bulbs, cement, tiles, plasterboard, gas bottles, firewood, flowers, plants, pet food, cosmetics, hair dye, perfume, batteries, boxes, ingredients, reagents, gloves`,
    `remedios, medicamentos, insulina, anteojos de lectura, repuestos, filtros, pastillas de freno, tornillos, pintura, semillas, alimento balanceado, cubiertas, bicicletas, juguetes, rompecabezas, libros escolares, novelas, cuadernos, zapatos del 38, abrigos, uniformes escolares, lana, telas, pan, leche, verdura, pescado fresco, queso, vino, cerveza, café en grano, harina, pañales, cartuchos, cargadores, focos, cemento, azulejos, durlock, garrafas, leña, flores, plantas, comida para perros, cosméticos, tintura, perfumes, baterías, envases, ingredientes, reactivos, guantes`,
  ],
  MADE: [
    `chutneys, jams, cakes, biscuits, chocolates, hot sauce, kombucha, gin, soap, candles, creams, jewellery, ceramics, knitwear, bags, leather belts, wooden toys, furniture, lamps, prints, greeting cards, a cookbook, a board game, a phone app, a podcast, an online course, a planner, a bike rack, a dog lead, a garden tool, a language course, a tent`,
    `mermeladas, dulces, tortas, galletas, alfajores, chocolates, salsa picante, kombucha, gin, jabones, velas, cremas, joyas, cerámica, tejidos, carteras, cintos de cuero, juguetes de madera, muebles, lámparas, láminas, tarjetas, un recetario, un juego de mesa, una aplicación, un podcast, un curso en línea, una agenda, un portabicicletas, una correa para perros, conservas, empanadas`,
  ],
  RECORDS: [
    `quotes, invoices, delivery notes, job sheets, rotas, holiday requests, bookings, patient notes, client files, recipes, stock counts, maintenance logs, contracts, warranties, test results, price lists, orders, timesheets, expense claims, membership lists, lesson plans, inspection reports, drawings, keys and codes, addresses`,
    `presupuestos, facturas, remitos, partes de trabajo, turnos, pedidos de vacaciones, reservas, historias clínicas, fichas de clientes, recetas, conteos de stock, planillas de mantenimiento, contratos, garantías, resultados, listas de precios, pedidos, horas trabajadas, rendiciones, listas de socios, planes de clase, informes de inspección, planos, direcciones`,
  ],
  RULES: [
    `emission limits, food hygiene rules, fire regulations, data protection rules, accessibility rules, packaging rules, safety standards, waste rules, noise limits, driving time rules, labelling rules, building regulations, medical device rules, anti-money-laundering rules, organic certification, the quality standard, water discharge limits, electrical standards, export papers, staff ratios`,
    `límites de emisiones, normas de higiene, normas de incendio, normas de protección de datos, normas de accesibilidad, reglas de envases, normas de seguridad, reglas de residuos, límites de ruido, tiempos de conducción, reglas de etiquetado, código de edificación, reglas de productos médicos, normas contra el lavado, certificación orgánica, norma de calidad, límites de vertido, normas eléctricas, papeles de exportación, requisitos de personal`,
  ],
  REQUESTS: [
    `tickets, enquiries, applications, claims, quotes, repair requests, permits, complaints, loan files, refunds, test results, prescriptions, appointments, orders by phone, calls, emails, messages, bookings, approvals, planning cases, visas, reconnections, meter readings, warranty cases, call-outs, referrals, tenders, certificates`,
    `tickets, consultas, solicitudes, siniestros, presupuestos, pedidos de reparación, permisos, reclamos, expedientes, reintegros, resultados, recetas, turnos, pedidos por teléfono, llamadas, correos, mensajes, reservas, aprobaciones, trámites, visas, reconexiones, lecturas de medidor, casos de garantía, visitas técnicas, derivaciones, licitaciones, certificados`,
  ],
  BUYERS: [
    `supermarket, cooperative, wholesaler, exporter, distributor, retailer, ministry, hospital, hotel chain, car maker, airline, platform, agency, foundation, mill, brewery, bank, developer, school district, shipyard`,
    `supermercado, cooperativa, mayorista, exportadora, distribuidora, cadena de tiendas, ministerio, hospital, cadena hotelera, automotriz, aerolínea, plataforma, agencia, fundación, molino, cervecería, banco, constructora, municipio, frigorífico, acopiador`,
  ],
}

const TURNS: Turns = {
  stock: [
    `We run out of GOODS | People ask for GOODS and we have none | The shelf with GOODS is empty by Friday | We never have enough GOODS when they are wanted | Customers go to the shop next door because we have no GOODS left | The wholesaler sends GOODS late and we stand there without | Far too many GOODS that nobody asks for | We order GOODS by feel and always get it wrong | I turn people away because GOODS are sold out | Every year we are out of GOODS just when everybody wants them | There is money lying in the storeroom in GOODS that do not move | We want to have GOODS there before the rush`,
    `Me faltan GOODS | Siempre nos faltan GOODS | Me piden GOODS y no tengo | Nos quedamos sin GOODS | La gente se va a la competencia porque no tenemos GOODS | Para el viernes ya no hay GOODS | La distribuidora no me manda GOODS cuando hacen falta | Sobran GOODS que nadie pide | Compramos a ojo GOODS y siempre nos equivocamos | Se agotan GOODS justo cuando todos quieren | Plata parada en GOODS que no salen | No consigo GOODS y pierdo ventas`,
  ],
  [`${NOTHING} of goods`]: [
    `We sell GOODS | GOODS are always in stock | A shop for GOODS | We deliver GOODS to the door | We import GOODS`,
    `Vendemos GOODS | Siempre tenemos GOODS | Un local de GOODS | Llevamos a domicilio GOODS | Importamos GOODS`,
  ],
  launch: [
    `Friends say that I should sell my MADE | I make MADE at home and want to sell them | We have not sold any MADE yet | I would like to have MADE ready for the market in June | MADE, still without a name, a label or a price | We are about to bring out MADE | The first batch of MADE goes on sale in spring | I am working on MADE and want to bring it out this year | Everything is tested, MADE come out in September`,
    `Me dicen que venda mis MADE | Hago en casa MADE y quiero empezar a vender | Todavía no vendimos MADE | Quiero llegar con MADE a la feria de junio | Tengo listas MADE, pero sin nombre, etiqueta ni precio | Estamos por sacar MADE | La primera tanda de MADE sale a la venta en primavera | Estoy preparando MADE y quiero sacarlo este año`,
  ],
  digitise: [
    `RECORDS are in my head | RECORDS are on slips of paper | RECORDS get forgotten because nobody writes them down | RECORDS live in a group chat | RECORDS are in three spreadsheets that do not agree | We look for RECORDS for hours | Nobody knows where RECORDS are | We type RECORDS twice | We want one system for RECORDS | RECORDS depend on who was on shift`,
    `Llevo en la cabeza RECORDS | Tenemos en papelitos RECORDS | Se pierden RECORDS porque nadie los anota | Van por un grupo de WhatsApp RECORDS | Están en tres planillas distintas RECORDS | Buscamos durante horas RECORDS | Nadie sabe dónde están RECORDS | Cargamos dos veces RECORDS | Queremos un solo sistema para RECORDS | Volvemos a copiar a mano RECORDS`,
  ],
  [`${NOTHING} of records`]: [
    `RECORDS are all in one system | We write RECORDS for other firms | We print RECORDS`,
    `Están en un solo sistema RECORDS | Hacemos para otras empresas RECORDS | Imprimimos RECORDS`,
  ],
  compliance: [
    `New RULES apply from January | We do not meet the RULES yet | Half of our products fail the new RULES | The inspector wrote us up about RULES | We must show by June that we follow the RULES | Nobody here knows whether we comply with the RULES | The deadline for the RULES is in autumn and we are behind | Without the RULES we cannot sell any more | We got a warning about RULES`,
    `Desde enero rigen nuevos RULES | Todavía no cumplimos RULES | La mitad de los productos no pasa RULES | Nos levantaron un acta por RULES | Hay que demostrar antes de junio que cumplimos RULES | Nadie sabe si cumplimos RULES | Vence el plazo de RULES y venimos atrasados | Sin RULES no podemos vender más | Nos advirtieron por RULES`,
  ],
  response_time: [
    `A third of the REQUESTS are older than three days | REQUESTS take seven months | It takes us a week to answer REQUESTS | REQUESTS pile up over the weekend | People wait six days for REQUESTS | Our REQUESTS lie in somebody's inbox until they ring again | 400 REQUESTS a week and we answer half in time | We want no REQUESTS older than a day | REQUESTS are answered when it is too late`,
    `Un tercio de REQUESTS tiene más de tres días | Tardan siete meses REQUESTS | Tardamos una semana en contestar REQUESTS | Se amontonan el fin de semana REQUESTS | La gente espera seis días por REQUESTS | Quedan en un correo hasta que vuelven a llamar REQUESTS | Cuatrocientos por semana y contestamos la mitad a tiempo, REQUESTS | Queremos que no haya REQUESTS de más de un día | Contestamos REQUESTS cuando ya es tarde`,
  ],
  workload: [
    `We answer REQUESTS until midnight | REQUESTS on Sundays too, and nobody rests | Everyone does REQUESTS at home in the evening | Three people do the REQUESTS of five and are worn out | Too many REQUESTS for each of us, two are off sick`,
    `Contestamos hasta medianoche REQUESTS | También los domingos REQUESTS, y nadie descansa | Cada uno se lleva a casa REQUESTS por la noche | Entre tres hacemos lo de cinco, REQUESTS sin parar, y no damos más | Demasiados para cada uno, REQUESTS, y dos están de baja`,
  ],
  [`${NOTHING} of requests`]: [
    `We handle REQUESTS for other companies | REQUESTS are answered the same day | A program for REQUESTS | We check REQUESTS for banks`,
    `Gestionamos REQUESTS para otras empresas | Contestamos REQUESTS el mismo día | Un programa para REQUESTS | Revisamos REQUESTS para bancos`,
  ],
  [`${NOTHING} of rules`]: [
    `We advise firms on RULES | We have always met the RULES | We train people in RULES`,
    `Asesoramos sobre RULES | Siempre cumplimos RULES | Capacitamos en RULES`,
  ],
  concentration: [
    `Almost everything goes to one BUYERS | One BUYERS takes nearly all we make and sets the price | If the BUYERS goes, so do we | A single BUYERS is most of our turnover | We want to sell direct and not only to the BUYERS | We live off one BUYERS | The BUYERS pays what it likes because we have nobody else | We need other customers beside the BUYERS | Nine tenths of our work comes from one BUYERS`,
    `Casi todo se lo lleva una sola BUYERS | El BUYERS nos compra casi todo y pone el precio | Si se va el BUYERS, cerramos | Un solo BUYERS es la mayor parte de la facturación | Queremos vender directo y no solo al BUYERS | Vivimos de un BUYERS | El BUYERS paga lo que quiere porque no tenemos a otro | Nos hacen falta otros clientes además del BUYERS | Nueve décimas partes del trabajo vienen de un BUYERS`,
  ],
}

/** All of them, the same every time. */
export const COMPOSED_OF_TRADE: readonly LabelledText[] = composedOf(NOUNS, TURNS)
