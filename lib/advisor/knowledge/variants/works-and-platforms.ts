/** Lines of business that build, move or publish, where the industry's own sheet would speak of another. */
export const WORKS_AND_PLATFORMS = `
# shipyard apart
insight: A yard earns by the hours that are planned before the steel is cut: late drawings and late equipment cost more in the dock than any worker can save. | Un astillero gana con las horas planeadas antes de cortar el acero: los planos y equipos tardíos cuestan más en grada de lo que cualquier operario puede ahorrar.
teams: Engineering, Steel and blocks, Outfitting, Commissioning | Ingeniería, Acero y bloques, Armamento, Pruebas y entrega
words: block, outfitting, sea trial, milestone | bloque, armamento, prueba de mar, hito
## delivery
objective: Reach each building milestone on its date | Alcanzar cada hito de construcción en su fecha
focus: milestones of each hull | los hitos de cada casco
why: A block that is lifted unfinished is finished at three times the hours on board. | Un bloque que se iza sin terminar se termina a bordo con el triple de horas.
- milestones reached on the planned date | los hitos alcanzados en la fecha prevista | % | 55..95 | 72 > 82
- blocks outfitted before they are lifted | los bloques armados antes de izarse | % | 35..90 | 58 > 68
- drawings issued before the work starts | los planos emitidos antes de empezar el trabajo | % | 60..97 | 78 > 88
## money
objective: Build with the hours that we quoted | Construir con las horas que cotizamos
focus: hours and rework | las horas y el retrabajo
why: Rework and waiting hide inside the hours until the last month of a hull. | El retrabajo y las esperas se esconden en las horas hasta el último mes de un casco.
- hours spent on rework | las horas dedicadas a retrabajo | % | 3..18 | 10 > 8
- hours worked as a share of hours planned | las horas trabajadas como porcentaje de las planeadas | % | 90..140 | 116 > 110
- changes priced before they are built | los cambios con precio antes de ejecutarse | % | 40..98 | 65 > 82
- injuries per hundred thousand hours | las lesiones por cien mil horas | cases/casos | 0.3..4 | 1.8 > 1.2
# delivery_platform apart
insight: A delivery platform is three markets in one hour: if riders, kitchens and people do not meet within minutes, each leaves the other two. | Una plataforma de reparto son tres mercados en una hora: si repartidores, comercios y personas no se encuentran en minutos, cada uno abandona a los otros dos.
teams: City operations, Riders, Merchants, Product and data | Operaciones de ciudad, Repartidores, Comercios, Producto y datos
words: dispatch, basket, courier, take rate | despacho, canasta, repartidor, comisión
## delivery
objective: Bring every order on the minute we showed | Llevar cada pedido en el minuto que mostramos
focus: delivery time | el tiempo de entrega
why: The shown time is the promise; ten minutes beyond it cost the next three orders. | El tiempo mostrado es la promesa; diez minutos más cuestan los próximos tres pedidos.
- orders delivered within the time shown | los pedidos entregados en el tiempo mostrado | % | 65..95 | 80 > 87
- orders cancelled or refunded | los pedidos cancelados o reembolsados | % | 2..10 | 5.5 > 4
- riders’ waiting time at the merchant | la espera de repartidores en el comercio | minutes | 3..15 | 8 > 6
## money
objective: Earn on each order in the cities we already serve | Ganar en cada pedido en las ciudades que ya atendemos
focus: margin per order | el margen por pedido
why: Batching, idle riders and vouchers decide whether the next order costs or pays. | Agrupar envíos, repartidores ociosos y cupones deciden si el próximo pedido cuesta o paga.
- orders per rider and hour | los pedidos por repartidor y hora | orders/pedidos | 1.2..3.5 | 2.1 > 2.4
- users who order again within a month | los usuarios que vuelven a pedir en un mes | % | 35..70 | 50 > 56
- vouchers and discounts on order value | los cupones y descuentos sobre el valor pedido | % | 3..18 | 9 > 7
# esports apart
insight: An esports club earns from attention more than from trophies: partners pay for hours watched and for players whom fans know by name. | Un club de e-sports gana por la atención más que por los trofeos: los patrocinadores pagan por horas vistas y por jugadores que los fans conocen.
teams: Teams and coaches, Content, Partnerships, Merchandise | Equipos y entrenadores, Contenido, Patrocinios, Productos
words: roster, sponsor, stream, scrim | plantilla, patrocinador, transmisión, entrenamiento
## demand
objective: Turn matches into fans who come back between them | Convertir partidas en fans que vuelven entre una y otra
focus: fans and hours watched | los fans y las horas vistas
why: Seasons pause and rosters change; what stays is the habit of watching our people. | Las temporadas paran y las plantillas cambian; lo que queda es el hábito de ver a nuestra gente.
- fans who watched in three of the last four weeks | los fans que vieron en tres de las últimas cuatro semanas | % | 8..40 | 18 > 24
- new members of the fan community | los miembros nuevos de la comunidad | fans/fans | count 400
- content pieces with a player released per week | las piezas de contenido con jugadores por semana | pieces/piezas | 2..20 | 7 > 10
## money
objective: Give partners results that make them renew | Dar a los patrocinadores resultados que los hagan renovar
focus: partners and merchandise | los patrocinios y los productos
why: A partner renews on figures sent before they ask. | Un patrocinador renueva por cifras enviadas antes de que las pida.
- partner reports sent on the agreed day | los informes a patrocinadores enviados el día acordado | % | 40..100 | 65 > 92
- revenue that comes from fans themselves | los ingresos que vienen de los propios fans | % | 5..35 | 14 > 18
- talks opened with new partners | las conversaciones abiertas con patrocinadores nuevos | talks/conversaciones | count 20
# podcast apart
insight: A show is a promise of a day and a voice: listeners stay when each episode is there on time and the first two minutes keep them. | Un programa es la promesa de un día y una voz: quien escucha se queda si cada episodio llega a tiempo y los dos primeros minutos lo retienen.
teams: Editorial, Production, Audience, Partnerships | Editorial, Producción, Audiencia, Alianzas comerciales
words: episode, host, listener, ad break | episodio, conductor, oyente, corte comercial
## demand
objective: Make shows that listeners finish and pass on | Hacer programas que la gente termina y recomienda
focus: listeners who stay | los oyentes que se quedan
why: Most who leave do so in the first minutes; the next listeners come from those who reach the end. | La mayoría se va en los primeros minutos; los próximos oyentes llegan por quienes llegan al final.
- listeners who finish an episode | los oyentes que terminan un episodio | % | 35..80 | 56 > 63
- listeners who follow the show | los oyentes que siguen el programa | % | 15..60 | 34 > 41
- new listeners sent by other shows or guests | los oyentes nuevos traídos por otros programas o invitados | listeners/oyentes | count 500
## money
objective: Live from listeners and partners, not from one of them | Vivir de oyentes y patrocinadores, no de uno solo
focus: income per show | los ingresos por programa
why: Ad money comes and goes by quarter; paying listeners and own productions level it. | La publicidad va y viene por trimestre; los oyentes que pagan y las producciones propias la equilibran.
- ad breaks sold | los cortes comerciales vendidos | % | 30..95 | 60 > 72
- listeners who pay | los oyentes que pagan | % | 0.5..8 | 2.4 > 3
- hours of work per finished episode | las horas de trabajo por episodio terminado | hours | 8..120 | 45 > 38
- episodes published on their day | los episodios publicados en su día | % | 60..100 | 84 > 95
# translation apart
insight: Translation is bought on trust, since the buyer cannot read the result: the same translator, the agreed term list and a date that holds are the product. | La traducción se compra por confianza, porque quien paga no puede leer el resultado: el mismo traductor, el glosario acordado y una fecha que se cumple son el producto.
teams: Project management, Translators, Revision, Sales | Gestión de proyectos, Traductores, Revisión, Ventas
words: glossary, revision, word rate, language pair | glosario, revisión, tarifa por palabra, par de idiomas
## delivery
objective: Deliver texts that need no second look | Entregar textos que no necesitan una segunda mirada
focus: quality and dates | la calidad y las fechas
why: One wrong term in a contract or label undoes ten good jobs. | Un término equivocado en un contrato o una etiqueta borra diez trabajos buenos.
- jobs accepted without corrections | los trabajos aceptados sin correcciones | % | 75..98 | 88 > 93
- jobs delivered by the agreed hour | los trabajos entregados a la hora acordada | % | 85..99 | 93 > 97
- clients with an agreed glossary | los clientes con glosario acordado | % | 15..80 | 38 > 55
## demand
objective: Win clients who send work every month | Ganar clientes que envían trabajo cada mes
focus: regular clients | los clientes regulares
why: A client who sends monthly costs one sale; a single certificate costs one each time. | Un cliente mensual cuesta una venta; un certificado suelto cuesta una cada vez.
- clients who sent work in each of the last two months | los clientes que enviaron trabajo en los dos últimos meses | % | 15..60 | 32 > 40
- quotes answered within two hours | las cotizaciones respondidas en dos horas | % | 35..95 | 58 > 80
- margin after paying translators | el margen después de pagar traductores | % | 28..55 | 40 > 43
# farm_cooperative apart
insight: A cooperative holds as long as members deliver to it by choice: the price they net, the day they are paid and what is done with their product decide that. | Una cooperativa se sostiene mientras sus socios entregan por decisión propia: el precio que reciben, el día en que cobran y lo que se hace con su producto lo deciden.
teams: Member services, Plant and quality, Sales and export, Finance | Atención a socios, Planta y calidad, Ventas y exportación, Finanzas
words: member, delivery, grading, settlement | socio, entrega, clasificación, liquidación
## demand
objective: Sell more of our members’ harvest where it is worth most | Vender más de la producción de los socios donde más vale
focus: value of what members deliver | el valor de lo que entregan los socios
why: The same litre or kilo earns half again as a branded product with a standing order. | El mismo litro o kilo vale la mitad más como producto de marca con pedido fijo.
- product sold under own brand or contract | el producto vendido con marca propia o contrato | % | 20..80 | 45 > 51
- buyers with a standing order | los compradores con pedido fijo | buyers/compradores | count 6
- deliveries accepted at the highest grade | las entregas aceptadas en la clase más alta | % | 55..95 | 76 > 82
## people
objective: Give members reasons to deliver everything to us | Dar a los socios motivos para entregarnos todo
focus: loyalty of members | la lealtad de los socios
why: Members compare the net price and the day of payment, and talk about both. | Los socios comparan el precio neto y el día de pago, y hablan de ambos.
- members who deliver all they produce | los socios que entregan toda su producción | % | 50..95 | 74 > 80
- settlements paid on the agreed day | las liquidaciones pagadas el día acordado | % | 75..100 | 90 > 98
- visits to members with a written recommendation | las visitas a socios con recomendación escrita | visits/visitas | count 60
# ride_hailing apart
insight: A ride is sold in the minute after the request: cars near enough, drivers who earn by staying, and passengers who feel safe decide whether there is a next one. | Un viaje se vende en el minuto siguiente al pedido: autos cerca, conductores a los que les conviene seguir y pasajeros que se sienten seguros deciden si hay otro.
teams: Driver operations, Dispatch, Safety and support, City growth | Operación de conductores, Despacho, Seguridad y atención, Crecimiento por ciudad
words: pickup, driver hours, trip, cancellation | recogida, horas de conductor, viaje, cancelación
## delivery
objective: Pick people up in the minutes we promised | Recoger a la gente en los minutos que prometimos
focus: pickups and cancellations | las recogidas y las cancelaciones
why: A cancelled pickup loses the trip, the passenger and often the driver’s next hour. | Una recogida cancelada pierde el viaje, al pasajero y a menudo la próxima hora del conductor.
- requests that end in a trip | los pedidos que terminan en viaje | % | 60..92 | 76 > 82
- time from request to pickup | el tiempo entre pedido y recogida | minutes | 3..15 | 8 > 6.5
- safety reports per ten thousand trips | los reportes de seguridad por diez mil viajes | reports/reportes | 0.5..8 | 3 > 2
## money
objective: Let drivers earn more from each hour on the road | Lograr que los conductores ganen más en cada hora
focus: paid time of drivers | el tiempo pagado de los conductores
why: Drivers stay for what an hour leaves, and empty kilometres are what it loses. | Los conductores se quedan por lo que deja una hora, y los kilómetros vacíos son lo que pierde.
- driver hours with a passenger | las horas de conductor con pasajero | % | 35..70 | 50 > 56
- drivers active in each of the last four weeks | los conductores activos en cada una de las últimas cuatro semanas | % | 35..75 | 54 > 61
- passengers who ride again within a month | los pasajeros que repiten en un mes | % | 35..70 | 50 > 56
# slaughterhouse apart
insight: A meat plant lives on grams and degrees: yield per carcass and the cold chain decide the margin, and one missed check decides the licence. | Una planta de faena vive de gramos y grados: el rendimiento por canal y la cadena de frío deciden el margen, y un control omitido decide la habilitación.
teams: Livestock reception, Slaughter and boning, Cold store and dispatch, Quality | Recepción de ganado, Faena y despostada, Frío y despacho, Calidad
words: carcass, yield, cold chain, condemnation | canal, rendimiento, cadena de frío, decomiso
## money
objective: Get more saleable meat from every animal we receive | Obtener más carne vendible de cada animal que recibimos
focus: yield and condemnation | el rendimiento y los decomisos
why: Half a point of yield is worth more than any talk about price with the farmer. | Medio punto de rendimiento vale más que cualquier discusión de precio con el productor.
- saleable meat on carcass weight | la carne vendible sobre el peso canal | % | 62..80 | 71 > 72.5
- carcass weight condemned or trimmed | el peso canal decomisado o recortado | % | 0.4..3 | 1.5 > 1.1
- chilling loss of weight | la merma por frío | % | 1..3.5 | 2.2 > 1.8
## delivery
objective: Keep every cut cold, traced and on time | Mantener cada corte frío, trazado y a tiempo
focus: cold chain and safety | la cadena de frío y la inocuidad
why: Temperature lost on the dock cannot be given back. | La temperatura que se pierde en el andén no se recupera.
- loads dispatched within temperature | las cargas despachadas en temperatura | % | 90..99.8 | 96 > 98.5
- hygiene checks passed the first time | los controles de higiene aprobados a la primera | % | 80..99 | 91 > 96
- injuries with knives per month | las lesiones con cuchillo por mes | cases/casos | 0..12 | 4 > 2
`
