/**
 * Pairs that the rules were not written from: this half was written and committed before the first rule, and is only
 * ever run. A line is `language | industry | size | team | topic | figures that stand | words that must not | answers |
 * description`; the same answers without goal, obstacle, metric, stage and description are the other half of the pair.
 */
export const HELD_OUT_PAIRS = `
en | food-production | medium | 140 | returns | 9% | - | - | Maker of shortbread in the Highlands, sold in tins through department stores. Retailers sent back 9% of last Christmas's tins dented, and we want far fewer of them back this year.
en | software-saas | startup | 8 | retention | 6>3 | - | - | Scheduling app for dog groomers, billed monthly. Around 6% of subscribers cancel each month and we need to get that down to 3%.
en | fitness | small | 22 | retention | - | - | - | Climbing gym with two walls in Leeds. New members are keen for six weeks and then quietly drift away.
en | dental | small | 14 | noshow | 18% | - | - | Family dentist in Tucson. 18% of appointments end in an empty chair because people simply do not turn up.
en | software-saas | small | 30 | own | - | no-show | - | We make reminder software that cuts no-shows for physiotherapists and vets across Ireland.
en | trucking-freight | medium | 90 | staying | - | - | - | Refrigerated haulier from Rotterdam. Half of our drivers resign within their first year and replacing them is eating us alive.
en | building-construction | medium | 120 | punctual | - | - | - | We put up timber-frame schools. Four of our last five handovers slipped past the agreed day and the councils are fining us.
en | it-services | small | 35 | concentration | 60% | - | - | Managed IT for law firms in Toronto. One client brings in 60% of what we bill, which keeps me awake at night.
en | consulting | small | 16 | cash | - | - | - | Environmental consultants. Clients sit on our invoices for three months and payroll is getting tight.
en | nonprofit-social | small | 18 | funding | - | - | - | We teach bicycle repair to refugees in Glasgow. Our main grant runs out in June and we have to find new backers before then.
en | biotechnology | startup | 9 | funding | - | churn | stage=pre_revenue | Enzymes that eat textile waste. No sales yet; we are raising a Series A to build a pilot plant.
en | cafes-bakeries | small | 12 | opening | - | - | - | Sourdough bakery in Cork with a long Saturday queue. We sign the lease of a second shop in spring.
en | restaurants | small | 25 | margin | 38% | - | - | Neapolitan pizzeria. Ingredients have climbed to 38% of sales since the summer and nothing is left at the end of the month.
en | fashion-apparel | medium | 180 | returns | 34% | - | - | Online-only label for tall women. 34% of parcels come back, mostly for fit.
en | medical-clinics | medium | 70 | response | - | - | - | Paediatric clinic in Lagos. Parents sit three hours in the waiting room and the reviews say so.
en | hotels-lodging | small | 20 | capacity | - | - | - | Eleven rooms on a loch. We are full from May to September and nearly empty the rest of the year.
en | metal-fabrication | medium | 60 | quality | 7% | - | - | CNC shop for hydraulic blocks. 7% of parts go in the bin and two customers have asked for corrective plans.
en | fintech-payments | small | 45 | compliance | - | - | - | Payment accounts for freelancers in the Baltics. The regulator gave us until autumn to fix our anti-money-laundering checks.
en | convenience-stores | small | 28 | theft | - | - | - | Five corner shops in Marseille. Bottles and razor blades keep walking out of the door.
en | design-creative | startup | 1 | acquisition | - | leads, team | - | Illustrator for children's books, on my own since January. I'd like a steady flow of new commissions instead of waiting for the phone.
en | accounting-tax | small | 15 | workload | - | - | - | Bookkeepers for restaurants. Everyone works weekends from January to April and two people burnt out last year.
en | schools | medium | 80 | hiring | - | - | - | Bilingual school in Nairobi. We still have nine teaching posts unfilled for the coming term.
en | maritime | enterprise | 5000 | own | - | - | - | Container line with 120 ships calling at ports in 40 countries.
en | printing | small | 40 | digital | - | - | - | Carton printers since 1962. Job tickets still travel on paper and quotes live in one man's notebook; we want all of it on a system.
en | wholesale-distribution | medium | 75 | capacity | - | - | - | Wholesaler of catering equipment. Half the trucks leave the yard less than half loaded.
en | arts-culture | small | 26 | acquisition | - | - | - | Textile museum in Lowell. Visitor numbers have not recovered since the pandemic and we want local families through the door again.
en | farming-livestock | small | 30 | season | - | - | - | Cherry orchards in Washington. Nine tenths of our sales happen in five weeks and we are looking for income in the other months.
en | video-games | startup | 7 | launch | - | churn | stage=pre_revenue | Two-person-crew submarine game, five years in the making, coming out on Steam in March.
en | senior-home-care | medium | 110 | safety | - | - | - | Care homes in Kent. Residents fell 42 times last quarter and the inspector noticed.
en | ecommerce | startup | 4 | closing | - | new customers | goal=wind_down | Online shop for fountain pens, closing after eleven years.
en | legal | small | 12 | cash | - | - | goal=cash_collections | Employment lawyers in Dublin.
en | software-saas | small | 24 | punctual | - | - | goal=on_time | Payroll software for theatres.
en | food-production | small | 20 | metric | 120>200 | - | metric=Stockists,shops,120,200 | Kombucha brewery in Bristol.
en | insurance | large | 600 | quality | - | - | goal=quality; obstacle=Too many claims have to be reopened | Motor insurer for young drivers.
en | medical-devices | small | 38 | compliance | - | - | obstacle=Our notified body found 11 gaps in the technical file | Portable ultrasound for midwives.
es | cafes-bakeries | startup | 6 | margin | - | - | - | Confitería de barrio en Rosario. La manteca y el azúcar subieron tanto que cada torta nos deja casi nada.
es | restaurants | small | 18 | staying | - | - | - | Marisquería en Veracruz. Los meseros nos duran dos meses y siempre andamos entrenando gente nueva.
es | software-saas | startup | 9 | retention | 8>4 | - | - | Sistema de turnos para peluquerías, con abono mensual. Se dan de baja el 8 % de los abonados por mes y queremos bajarlo al 4 %.
es | building-construction | medium | 95 | cash | - | - | - | Obras viales en el Cauca. El departamento nos debe siete meses y ya no tenemos con qué pagar a los proveedores.
es | dental | small | 11 | noshow | 20% | - | - | Clínica dental en Murcia. El 20 % de los citados no aparece y no avisa.
es | nonprofit-social | small | 15 | funding | - | - | - | Comedor para personas mayores en Valparaíso. En diciembre termina el convenio con el municipio y buscamos donantes que lo reemplacen.
es | textiles | medium | 130 | punctual | - | - | - | Hilandería en Puebla. Casi un tercio de los pedidos sale después de la fecha prometida y las marcas amenazan con irse.
es | medical-clinics | small | 32 | response | - | - | - | Centro de rehabilitación en Quito. La gente espera seis semanas para la primera cita.
es | beverages | small | 25 | concentration | - | - | - | Bodega en Mendoza. Un solo importador de Miami nos compra casi todo el vino.
es | hotels-lodging | small | 21 | season | - | - | - | Cabañas en Bariloche. Vivimos de julio y enero; en otoño no viene nadie.
es | supermarkets-grocery | medium | 85 | theft | - | - | - | Tres supermercados en Guayaquil. Cada inventario faltan miles de dólares en mercadería que nadie sabe quién se lleva.
es | fitness | startup | 5 | opening | - | últimos tres meses | stage=pre_revenue | Estudio de yoga en Zaragoza que abre sus puertas en septiembre.
es | pharmaceuticals | large | 420 | compliance | - | - | - | Laboratorio de genéricos en Toluca. La COFEPRIS nos visita en mayo y tenemos observaciones sin cerrar.
es | trucking-freight | small | 40 | safety | - | - | - | Transporte de combustible en Antofagasta. Tuvimos tres volcamientos este año y no puede pasar otra vez.
es | consulting | startup | 1 | acquisition | - | líderes, equipo | - | Soy asesora de nutrición y trabajo por mi cuenta. Me faltan pacientes nuevos los lunes y martes.
es | food-production | medium | 70 | own | - | - | - | Elaboramos quesos de oveja en La Mancha con leche de ganaderías propias y los vendemos en toda España.
es | farming-livestock | small | 45 | own | - | alcohol, tabaco | - | Producimos hortalizas sin pesticidas. No usamos químicos ni semillas modificadas.
es | it-services | small | 28 | hiring | - | - | - | Consultora de datos en Montevideo. Llevamos cinco meses buscando ingenieros y no conseguimos a nadie.
es | furniture-home | small | 33 | quality | - | - | - | Muebles a medida en Medellín. Uno de cada seis muebles vuelve al taller para arreglarlo.
es | schools | medium | 60 | workload | - | - | - | Colegio en Asunción. Los docentes corrigen de noche y los fines de semana, y varios están de licencia por agotamiento.
es | ecommerce | small | 19 | returns | 22% | - | - | Zapatos por internet desde Elche. Nos devuelven el 22 % de los pares.
es | video-games | startup | 6 | launch | - | - | stage=pre_revenue | Estudio de juegos en Guadalajara; en noviembre publicamos nuestro primer título para consolas.
es | printing | small | 26 | digital | - | - | - | Imprenta familiar en Lima. Todo se anota en cuadernos y queremos pasar los pedidos a un programa.
es | restaurants | startup | 7 | closing | - | ganar clientes | goal=wind_down | Parrilla en Salta; cerramos en marzo después de veinte años.
es | cleaning-facilities | medium | 200 | retention | - | - | goal=keep_customers | Limpieza de oficinas en Barcelona.
es | legal | small | 13 | hiring | - | - | goal=hire_keep; obstacle=No encontramos abogados con experiencia laboral | Despacho en San José.
es | farming-livestock | small | 24 | metric | 900>1100 | - | metric=Cajas por hectárea,cajas,900,1100 | Mango de exportación en Piura.
es | arts-culture | small | 17 | acquisition | - | - | obstacle=Vienen pocos visitantes entre semana | Museo del ferrocarril en Aguascalientes.
en | food-production | enterprise | 1900 | margin | - | - | - | Oat drinks from Sweden sold in coffee bars and supermarkets on three continents. After years of expansion the board asks for one thing: stop losing money on every litre.
en | software-saas | large | 900 | own | - | no-shows | - | Appointment booking for doctors in France, Germany and Italy; eighty million patients use it to find a slot and avoid forgotten visits.
en | fashion-apparel | medium | 240 | acquisition | - | - | goal=more_customers | Outdoor gear from Salt Lake City made of leftover fabric, a certified B Corp that gives part of its revenue to fight poverty.
en | industrial-machinery | enterprise | 9000 | workload | - | - | obstacle=Field service engineers are overloaded and tickets pile up | Lifts, escalators and moving walkways from Finland, with maintenance contracts in sixty countries.
en | nonprofit-social | large | 800 | response | - | - | - | Helpline for children in the UK. One call in four goes unanswered because the lines are busy, and that has to change.
en | courier-postal | large | 700 | punctual | 81>92 | - | - | Bicycle and van parcel couriers in Berlin. On-time delivery fell to 81% and we have promised retailers 92% by spring.
es | restaurants | enterprise | 8000 | staying | 70% | - | - | Operadora mexicana de cafeterías y pizzerías de marcas internacionales. La rotación anual de personal en tiendas es del 70 %.
es | beverages | large | 500 | opening | - | - | - | Cervecería artesanal de Antofagasta. Este trimestre inauguramos nuestra segunda planta en Chillán.
es | internet-platforms | enterprise | 3000 | compliance | - | - | obstacle=La nueva ley de repartidores nos obliga a contratarlos antes de julio | Aplicación española que lleva comida, compras y paquetes a casa en veinte países.
es | maritime | enterprise | 4200 | punctual | - | - | goal=on_time | Astilleros públicos españoles que construyen fragatas, submarinos y patrulleros.
`
