/**
 * Sixty more pairs of many trades, written without a look at the rules after these had been mended from the held-out
 * half, and run once before the rules learnt from them; `FRESH_FIRST_RUN` is how many were right then. A line is as in
 * `held-out.ts`.
 */
export const FRESH_FIRST_RUN = 31
export const FRESH_PAIRS = `
en | fishing-aquaculture | small | 18 | own | - | - | - | Oysters grown on ropes in a Cornish estuary and sold to restaurants from London to Lyon.
en | wood-forest-products | medium | 85 | safety | - | - | - | Sawmill in Oregon. Two men hurt their hands on the edger since New Year and the insurer has written to us.
en | veterinary-pets | small | 16 | noshow | 14% | - | - | Vets in Swansea. About 14% of booked pets never show, mostly on Mondays.
en | hair-beauty-spa | startup | 5 | acquisition | - | - | - | Barbershop in Malmö. Three of the four chairs are idle on weekday mornings and we need more people through the door.
en | cybersecurity | small | 40 | concentration | 55% | - | - | Penetration testers. A single bank accounts for 55% of revenue and their procurement changes in June.
en | logistics-supply-chain | medium | 160 | quality | 3.2>1 | - | - | We pick and pack for web shops. 3.2% of orders leave with the wrong item and we have promised to be under 1% by summer.
en | trucking-freight | small | 35 | margin | - | - | - | Tank transport of milk. Diesel has gone up faster than our rates and some routes lose money.
en | childcare-preschool | small | 14 | hiring | - | - | - | Nursery in Utrecht with a waiting list of sixty families because we cannot recruit enough qualified carers.
en | mental-health | small | 12 | response | - | - | - | Therapists for teenagers. It takes eleven weeks from the first call until somebody sees them.
en | civil-infrastructure | large | 700 | punctual | - | - | - | Bridge builders. Seven of our ten current projects are behind programme.
en | publishing-news | small | 20 | retention | 48% | - | - | Local paper gone online. 48% of trial readers do not convert and those who pay often lapse after a year.
en | insurance | medium | 120 | retention | 81>88 | - | - | Pet insurer. Renewal rate stands at 81%, we are aiming for 88%.
en | hotels-lodging | medium | 90 | staying | - | - | - | Two resorts in Bali. We train housekeepers and then competitors poach them.
en | waste-recycling | medium | 70 | quality | 22% | - | - | Sorting plant for packaging. Contamination in our paper bales is 22%, mills turn loads away.
en | research-development | small | 24 | funding | - | churn | - | Marine research institute whose core funding from the state ends in December.
en | electronics-retail | small | 11 | returns | - | - | - | We refurbish phones. Too many buyers send them back within two weeks because of the battery.
en | real-estate-agencies | small | 9 | acquisition | - | - | - | Estate agents in Bath. Sellers have become rare: we list half as many homes as two years ago.
en | security-services | medium | 200 | staying | - | - | - | Guards for office towers. People quit after a few night shifts.
en | architecture-engineering | small | 28 | workload | - | - | - | Structural engineers. We say yes to everything, the team is exhausted and two have been signed off sick.
en | pharmacies-optical | small | 19 | theft | - | - | - | Four pharmacies in Naples. Perfume and baby milk get pinched nearly every day.
en | arts-culture | medium | 55 | funding | - | - | - | Opera company. The city has cut its grant and we have to raise half a million from private givers.
en | furniture-home | medium | 66 | punctual | - | - | - | Made-to-measure wardrobes. We quote four weeks and average seven.
en | food-production | medium | 130 | compliance | - | - | - | Smoked salmon. The food safety authority found listeria controls missing and comes back in ten weeks.
en | edtech | startup | 6 | launch | - | churn | stage=pre_revenue | Maths tutor in an app, in beta with three schools; we go live in every app store in August.
en | printing | small | 22 | cash | 74 | - | - | Packaging printers in Lahore. On average we wait 74 days to be paid and the paper mill wants cash.
en | it-services | medium | 95 | response | - | - | - | Help desk for councils. Tickets sit for two days before anybody looks at them.
en | beverages | small | 15 | newmarket | - | - | - | Gin from Tasmania. Next we want to sell in Singapore and Taiwan.
en | sports-recreation | small | 13 | season | - | - | - | Kayak hire on a lake. From October to April we earn nothing.
en | lending | medium | 140 | own | - | late, overdue | - | We help small businesses collect late invoices by buying them on the day they are issued.
en | cleaning-facilities | medium | 180 | own | - | sick | - | Cleaning of operating theatres so that patients do not fall ill from infections.
en | automotive-manufacturing | large | 900 | quality | 640>400 | - | - | Wiring harnesses. Customers reported 640 faulty parts per million last quarter; the target is 400.
en | funeral | startup | 7 | closing | - | - | - | Family undertakers. We have no successor and will shut the doors next spring.
en | telecom | large | 600 | retention | 2.1>1.6 | - | - | Mobile operator in the Balkans. Monthly churn is 2.1% and the board wants 1.6%.
en | associations | small | 8 | retention | - | - | - | Chamber of architects. Younger members join for the conference and do not pay the second year.
es | catering | small | 20 | margin | 41% | - | - | Catering de bodas en Querétaro. La comida se nos lleva el 41% de cada evento y así no queda ganancia.
es | auto-repair | startup | 6 | digital | - | - | - | Taller de frenos en Rosario. Las órdenes se anotan en un cuaderno y cada semana se nos traspapela alguna.
es | medical-clinics | small | 26 | noshow | 23>12 | - | - | Centro de kinesiología en Córdoba. El 23% de los turnos se pierde porque el paciente no aparece; queremos llegar al 12%.
es | building-construction | medium | 110 | cash | - | - | - | Constructora de viviendas sociales. El Estado nos paga los certificados con cinco meses de atraso.
es | farming-livestock | small | 34 | hiring | - | - | - | Invernaderos de pimiento en Almería. Para la próxima campaña nos faltan treinta temporeros.
es | software-saas | small | 28 | retention | 5>3 | - | - | Software para gimnasios. Cada mes se nos da de baja el 5% y nos propusimos bajar al 3%.
es | textiles | medium | 75 | concentration | - | - | - | Hilandería en Arequipa. Casi todo lo que hilamos va a una sola marca italiana.
es | fashion-apparel | small | 17 | returns | 29% | - | - | Zapatos de mujer por internet. Nos devuelven el 29% de los pares por el talle.
es | convenience-stores | small | 15 | theft | - | - | - | Tres kioscos en Montevideo. Todos los meses falta mercadería y no sabemos quién se la lleva.
es | schools | medium | 60 | acquisition | - | - | - | Colegio bilingüe en Valencia. Para septiembre tenemos inscritos 40 alumnos menos que el año pasado.
es | fitness | startup | 8 | retention | - | - | - | Estudio de pilates. Las alumnas se anotan en enero y para marzo ya no están.
es | restaurants | small | 24 | staying | - | - | - | Parrilla en Bogotá. Los meseros duran tres meses y vuelta a empezar.
es | industrial-machinery | medium | 100 | punctual | - | - | - | Fabricamos envasadoras. De las últimas doce máquinas, nueve salieron con más de un mes de retraso.
es | nonprofit-social | startup | 9 | funding | - | - | - | Comedor comunitario en Medellín. La empresa que nos financiaba se retira en julio.
es | hotels-lodging | small | 18 | season | - | - | - | Hotel de playa en Máncora. En temporada baja apenas ocupamos un cuarto de las habitaciones.
es | mining-metals | large | 800 | safety | - | - | - | Cantera de mármol. Este semestre se lesionaron siete operarios.
es | legal | startup | 4 | acquisition | - | - | - | Despacho de extranjería en Madrid. Casi toda la gente nos llega por recomendación y queremos no depender de la suerte para conseguir casos.
es | diagnostics-labs | small | 40 | response | - | - | - | Laboratorio clínico. Los resultados demoran cuatro días y los médicos se quejan.
es | security-services | medium | 150 | own | - | robos, robo | - | Vigilancia privada que evita robos en obras y depósitos de todo el Bajío.
es | hr-staffing | small | 20 | own | - | rotación | - | Ayudamos a hoteles a reducir la rotación de su personal.
es | cafes-bakeries | startup | 7 | opening | - | - | - | Heladería artesanal en Cuenca. En diciembre inauguramos la segunda sucursal.
es | metal-fabrication | small | 45 | quality | 6>2 | - | - | Tornería de precisión. Descartamos 6 de cada 100 piezas y nos pusimos como meta 2.
es | consulting | small | 12 | workload | - | - | - | Consultora ambiental. El equipo trabaja hasta la medianoche y los domingos también.
es | pharmaceuticals | medium | 220 | compliance | - | - | - | Laboratorio de genéricos. En marzo nos visita la autoridad sanitaria para renovar el certificado de buenas prácticas.
es | travel-tourism | startup | 5 | digital | - | - | - | Agencia de viajes en Sucre. Llevamos las reservas en planillas sueltas y a veces vendemos dos veces el mismo asiento.
es | video-games | startup | 6 | launch | - | - | stage=pre_revenue | Estudio en Guadalajara. Nuestro primer juego sale en octubre.
`
