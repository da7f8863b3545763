/** Sixty-two more of other trades, written after the reader had learnt from six rounds; as in `first.ts`. */
export const SEVENTH_ROUND = `
en | jewelry-luxury | small | 9 | acquisition | - | - | - | Engagement rings made to order. Enquiries through the website have fallen by half since spring.
en | banking | medium | 180 | retention | - | - | - | Savings bank. Young customers open an account for the bonus and close it within a year.
en | mining-metals | medium | 150 | hiring | - | - | - | Gravel and sand. We need eight heavy plant operators and cannot find them anywhere in the county.
en | airlines-aviation | small | 40 | punctual | 68>85 | - | - | Island air taxi. 68% of flights leave on time, our aim is 85%.
en | tobacco-cannabis | small | 18 | compliance | - | - | - | Licensed cannabis grower. The state audit found gaps in our tracking records and we have 45 days to fix them.
en | equipment-rental | small | 16 | quality | - | - | - | Party equipment hire. Too often tents arrive with poles missing or dirty covers and customers are angry.
en | home-garden-services | startup | 4 | cash | - | - | - | Pool maintenance. Hotels take forever to pay me, right now I'm waiting on 19,000 euros.
en | film-music | small | 11 | season | - | - | - | Wedding and festival sound. The calendar is packed from May to September and in winter there is almost nothing.
en | capital-markets | startup | 12 | funding | - | - | stage=early_revenue | Trading terminal for small funds. We are raising a seed extension because cash runs out in February.
en | medical-clinics | small | 28 | response | - | - | - | Hearing clinic. New patients wait nine weeks for a first test.
en | convenience-stores | small | 10 | theft | - | - | - | Petrol station shop. Drive-offs and shoplifting cost us about 1,200 a month.
en | schools | medium | 75 | staying | - | - | - | Charter school. A third of our teachers left at the end of last year and we can't afford that again.
en | electric-power | medium | 95 | safety | - | - | - | Solar farm builders. Two of our crew fell from trailers this spring and one broke an arm.
en | design-creative | small | 13 | margin | - | - | - | Branding studio. Clients keep asking for extra rounds of changes and we end up doing them for nothing.
en | cloud-devtools | small | 33 | acquisition | - | - | - | Developer tool with 4,000 free users. Only a handful pay, we want 300 paying teams by the end of the year.
en | pharmacies-optical | small | 14 | capacity | - | - | - | Optician. Our second testing room is used one day a week.
en | government | medium | 160 | digital | - | - | - | Cemetery and parks department. Burial records are on index cards and we want them in one system by summer.
en | wood-forest-products | small | 24 | concentration | - | - | - | Sawmill. One furniture company buys 70 percent of our boards.
en | real-estate-agencies | small | 12 | noshow | - | - | - | Holiday flat sales. People book a viewing, we drive an hour, and they simply aren't there.
en | beverages | startup | 6 | launch | - | - | stage=pre_revenue | Alcohol-free aperitif. First bottles go on sale in June.
en | fashion-apparel | small | 15 | returns | 31>22 | - | - | Jeans sold online. 31% of orders are returned and I want that down to 22%.
en | auto-repair | small | 12 | workload | - | - | - | Truck repair. We are working six days a week, ten hours a day, and my guys are worn out.
en | food-production | small | 23 | newmarket | - | - | - | Hot sauces from Belize. We would like to be in US supermarkets by next year.
en | mental-health | startup | 5 | opening | - | - | - | Therapy practice. We are opening a second office in Dundee in August.
en | cafes-bakeries | small | 12 | margin | - | - | - | Doughnut shop. Flour, oil and sugar are all much more expensive and I can't raise prices any further.
en | arts-culture | small | 8 | funding | - | - | - | Youth theatre. The council has cut our grant and we need to find 35,000 pounds by September.
en | legal | small | 16 | own | - | accidents, injuries | - | We act for people injured in road accidents, no win no fee.
en | agtech-supplies | small | 18 | own | - | - | - | Bumblebees for greenhouse pollination, bred in Spain and shipped to growers across Europe.
en | sports-recreation | startup | 4 | closing | - | new customers | - | Riding stables. We're giving up at the end of the summer and finding new homes for the ponies.
es | jewelry-luxury | startup | 3 | acquisition | - | - | - | Hacemos anillos de boda. Vendemos uno o dos por semana y necesitaríamos seis.
es | banking | medium | 120 | response | - | - | - | Caja rural. Aprobar un crédito nos lleva veinte días y los socios se van a otro banco.
es | mining-metals | medium | 170 | safety | - | - | - | Cantera de mármol. En un año tuvimos siete accidentes con días perdidos.
es | airlines-aviation | small | 45 | hiring | - | - | - | Escuela de pilotos. Nos faltan instructores y tenemos alumnos esperando.
es | tobacco-cannabis | small | 15 | launch | - | - | stage=pre_revenue | Aceites de cáñamo. En agosto salen nuestros primeros tres productos.
es | equipment-rental | small | 18 | capacity | - | - | - | Alquiler de grúas. La mitad de las máquinas está parada en el patio desde hace meses.
es | home-garden-services | small | 14 | retention | - | - | - | Mantenimiento de piscinas. Cada otoño se da de baja un tercio de los clientes y en primavera no regresan todos.
es | film-music | small | 10 | cash | - | - | - | Estudio de doblaje. Las distribuidoras nos deben facturas desde hace cinco meses.
es | capital-markets | small | 30 | compliance | - | - | - | Casa de bolsa. La comisión de valores nos pidió un plan para corregir diez observaciones antes de marzo.
es | medical-clinics | small | 20 | noshow | 26% | - | - | Centro de fisioterapia. El 26 % de las citas se pierde porque los pacientes no vienen.
es | convenience-stores | startup | 4 | margin | - | - | - | Kiosco y almacén. Vendo bien, pero después de pagar todo no me queda nada.
es | schools | small | 45 | acquisition | - | - | - | Colegio rural. Cada año se matriculan menos niños y el curso que viene podríamos perder un aula.
es | electric-power | small | 26 | punctual | - | - | - | Instalación de paneles solares. Prometemos ocho semanas y estamos instalando a las dieciséis.
es | cloud-devtools | startup | 9 | funding | - | - | - | Herramienta para programadores. Buscamos cerrar una ronda de 800 mil dólares este semestre.
es | pharmacies-optical | small | 11 | returns/quality | - | - | - | Óptica con tienda en línea. Muchas gafas vuelven porque la graduación está mal hecha.
es | government | small | 60 | digital | - | - | - | Registro civil municipal. Las actas están en libros y queremos pasarlas todas a un sistema este año.
es | wood-forest-products | medium | 65 | theft | - | - | - | Plantación de pinos. Nos roban madera y gasoil casi todas las semanas.
es | real-estate-agencies | small | 13 | staying | - | - | - | Inmobiliaria en Bogotá. Los asesores duran cuatro meses, apenas aprenden se van con la competencia.
es | beverages | small | 22 | margin | - | - | - | Cervecería. La malta y el gas subieron tanto que ya no ganamos con la lata.
es | fashion-apparel | small | 20 | quality | - | - | - | Uniformes escolares. Este año tuvimos muchísimos reclamos por costuras que se abren.
es | auto-repair | startup | 6 | opening | - | - | - | Taller de motos. En mayo abrimos el segundo taller, en la otra punta de la ciudad.
es | food-production | small | 29 | concentration | - | - | - | Aceitunas. El 65 % de lo que envasamos se lo lleva un distribuidor francés.
es | mental-health | small | 12 | staying/workload | - | - | - | Centro de día. Los monitores se queman y piden la cuenta antes del año.
es | cafes-bakeries | small | 11 | capacity/acquisition | - | - | - | Cafetería frente a la universidad. Por la mañana lleno, por la tarde las mesas están vacías.
es | arts-culture | small | 10 | season | - | - | - | Museo en un pueblo de playa. Vivimos de julio y agosto; el resto del año abrimos para nadie.
es | legal | small | 14 | own | - | accidentes | - | Defendemos a víctimas de accidentes de tránsito y cobramos solo si ganamos.
es | agtech-supplies | small | 16 | newmarket | - | - | - | Fertilizantes orgánicos. Queremos empezar a exportar a Ecuador y Colombia.
es | sports-recreation | small | 17 | retention | 12>7 | - | - | Gimnasio de escalada. Cada mes se va el 12 % de los socios y queremos que sea el 7 %.
es | fintech-payments | startup | 8 | closing | - | clientes nuevos | stage=closing | Billetera para estudiantes. No conseguimos inversión y vamos a cerrar ordenadamente.
es | farming-livestock | small | 25 | metric | 21>25 | - | metric=Litros por vaca,litros,21,25 | Tambo en Santa Fe.
`
