/** Lines of business that people visit or are served by, where the industry's own sheet would speak of another. */
export const PLACES_AND_SERVICES = `
# dispensary apart
insight: A dispensary lives on trust and shelf: people return for the advice and for finding the same product again, and one wrong record can close the door. | Un dispensario vive de la confianza y del anaquel: la gente vuelve por el consejo y por hallar el mismo producto, y un registro mal llevado puede cerrar la puerta.
teams: Counter and advice, Purchasing, Compliance, Security | Mostrador y asesoría, Compras, Cumplimiento, Seguridad
words: basket, strain, age check, track and trace | canasta, variedad, control de edad, trazabilidad
## demand
objective: Be the counter where people get the right advice | Ser el mostrador donde la gente recibe el consejo correcto
focus: regulars and basket | los clientes habituales y la canasta
why: The same brands stand in every shop; what brings people back is being understood in two minutes. | Las mismas marcas están en todas partes; lo que hace volver es ser entendido en dos minutos.
- customers who return within a month | los clientes que vuelven en un mes | % | 30..65 | 44 > 51
- items per basket | los artículos por compra | items/artículos | 1.4..3 | 1.9 > 2.2
- first-time visitors who got advice | las personas nuevas que recibieron asesoría | % | 40..95 | 62 > 80
## delivery
objective: Keep every gram and every age check in order | Tener cada gramo y cada control de edad en regla
focus: stock records and licence | los registros y la licencia
why: The licence is the business, and inspectors begin with the stock record. | La licencia es el negocio, y la inspección empieza por el registro de inventario.
- differences between stock and track-and-trace record | las diferencias entre inventario y trazabilidad | cases/casos | 0..20 | 8 > 3
- best sellers in stock at the weekend | los más vendidos disponibles el fin de semana | % | 75..98 | 85 > 93
- products near their date, on stock value | los productos por vencer sobre el inventario | % | 2..15 | 8 > 5
# library apart
insight: A library is measured by who comes and stays as much as by what is lent: programmes, quiet hours and open doors bring the neighbours that shelves alone do not. | Una biblioteca se mide por quién viene y se queda tanto como por lo que presta: talleres, horas tranquilas y puertas abiertas traen al barrio que los estantes solos no traen.
teams: Reader services, Collection, Programmes, Volunteers | Atención a lectores, Colección, Talleres, Voluntariado
words: loan, reader, reading group, catalogue | préstamo, lector, taller de lectura, catálogo
## demand
objective: Bring more neighbours in and give them a reason to return | Traer a más vecinos y darles un motivo para volver
focus: readers and visits | los lectores y las visitas
why: A person who comes twice in a month usually becomes a reader; the second visit is won by something that happens on a known day. | Quien viene dos veces en un mes suele volverse lector; la segunda visita se gana con algo que ocurre un día fijo.
- new readers registered | los lectores nuevos inscritos | readers/lectores | count 80
- readers who borrowed or attended this month | los lectores que retiraron o asistieron este mes | % | 15..55 | 30 > 37
- people per reading group or workshop | las personas por taller de lectura | people/personas | 4..25 | 9 > 12
## delivery
objective: Have what readers ask for, when they ask for it | Tener lo que los lectores piden, cuando lo piden
focus: collection and hours | la colección y los horarios
why: A request that waits a month is a reader who stops asking. | Un pedido que espera un mes es un lector que deja de pedir.
- requests met within two weeks | los pedidos atendidos en dos semanas | % | 35..90 | 58 > 70
- loans overdue by more than a month | los préstamos con más de un mes de atraso | % | 3..20 | 11 > 7
- opening hours kept as announced | las horas abiertas según lo anunciado | % | 80..100 | 91 > 97
# day_care apart
insight: A day care sells calm: parents choose by what they see at the door in the morning, and places stay full where the same faces receive the child. | Una guardería vende tranquilidad: las familias eligen por lo que ven en la puerta por la mañana, y las plazas se llenan donde reciben las mismas caras.
teams: Educators, Kitchen, Families and enrolment, Administration | Educadoras, Cocina, Familias e inscripción, Administración
words: adaptation, ratio, nap, waiting list | adaptación, proporción, siesta, lista de espera
## delivery
objective: Keep the same calm faces with the children every day | Tener cada día las mismas caras tranquilas con los niños
focus: continuity and safety | la continuidad y la seguridad
why: Children settle with people they know; each change of educator is felt by every family in the room. | Los niños se adaptan con quien conocen; cada cambio de educadora lo nota toda la sala.
- days with the planned ratio in every room | los días con la proporción planeada en cada sala | % | 75..100 | 88 > 96
- small accidents per hundred children and month | los pequeños accidentes por cien niños y mes | cases/casos | 1..15 | 6 > 4
- families who had a talk with their educator this term | las familias que hablaron con su educadora este período | % | 40..98 | 62 > 85
## demand
objective: Fill every place with families who stay | Llenar cada plaza con familias que se quedan
focus: places and enrolment | las plazas y la inscripción
why: An empty place cannot be sold twice next month, and most families decide at their first visit. | Una plaza vacía no se vende dos veces el mes próximo, y casi todas las familias deciden en la primera visita.
- places occupied | las plazas ocupadas | % | 70..100 | 86 > 93
- visits that become enrolments | las visitas que terminan en inscripción | % | 25..70 | 44 > 54
- fees paid by the due day | las cuotas pagadas al vencimiento | % | 75..99 | 88 > 94
# coworking apart
insight: A coworking earns on the desks that are sold twice and the members who stay past month three; a full house of day passes is fragile. | Un coworking gana con los puestos que se venden dos veces y los miembros que pasan del tercer mes; una casa llena de pases diarios es frágil.
teams: Community, Sales and tours, Operations, Events | Comunidad, Ventas y visitas, Operaciones, Eventos
words: desk, member, tour, meeting room | puesto, miembro, visita, sala de reuniones
## demand
objective: Fill the desks with members who stay | Llenar los puestos con miembros que se quedan
focus: occupied desks | los puestos ocupados
why: Rent is due for every desk; a member who knows three others rarely leaves. | El alquiler se paga por cada puesto; un miembro que conoce a otros tres rara vez se va.
- desks under monthly contract | los puestos con contrato mensual | % | 45..92 | 66 > 75
- members who leave in a month | los miembros que se van en un mes | % | 2..10 | 6 > 4.5
- tours that become memberships | las visitas que terminan en membresía | % | 15..50 | 28 > 36
## money
objective: Earn more from rooms and hours that stand empty | Ganar más con salas y horas que están vacías
focus: rooms and extras | las salas y los extras
why: Meeting rooms and evenings cost the same empty or full. | Las salas y las tardes cuestan lo mismo vacías o llenas.
- bookable room hours sold | las horas de sala vendidas | % | 15..60 | 32 > 42
- revenue per desk beside rent of the desk | el ingreso por puesto además de su cuota | usd | 5..80 | 25 > 31
- requests of members solved within a day | los pedidos de miembros resueltos en un día | % | 55..97 | 74 > 87
# charging apart
insight: A charging point is judged by the driver who stands before it: if it does not start at the first try, neither the place nor the price matters. | Un punto de carga lo juzga quien llega con la batería baja: si no arranca al primer intento, ni el lugar ni el precio importan.
teams: Operations and maintenance, Site development, Driver support, Energy purchasing | Operación y mantenimiento, Desarrollo de sitios, Atención a conductores, Compra de energía
words: session, connector, uptime, grid connection | sesión, conector, disponibilidad, conexión a la red
## delivery
objective: Let every driver charge at the first try | Lograr que cada conductor cargue al primer intento
focus: charging that works | las cargas que funcionan
why: One failed session sends a driver to another network for good. | Una sesión fallida manda al conductor a otra red para siempre.
- sessions that start at the first try | las sesiones que arrancan al primer intento | % | 75..97 | 86 > 92
- uptime of charging points | la disponibilidad de los puntos de carga | % | 88..99.5 | 95 > 97
- time to repair a point | el tiempo de reparación de un punto | hours | 6..120 | 48 > 30
## money
objective: Put more energy through the points we already have | Entregar más energía por los puntos que ya tenemos
focus: use of installed points | el uso de los puntos instalados
why: The connection is paid whether anyone charges or not. | La conexión se paga, cargue alguien o no.
- hours in use per point and day | las horas de uso por punto y día | hours | 1..7 | 2.6 > 3.3
- drivers who return within a month | los conductores que vuelven en un mes | % | 25..65 | 42 > 50
- sites signed with a grid connection confirmed | los sitios firmados con conexión confirmada | sites/sitios | count 4
# ghost_kitchen apart
insight: A kitchen without a room is judged by a photo, a rating and the state of a bag after twenty minutes; commission and packing decide what is left. | Una cocina sin salón se juzga por una foto, una calificación y el estado de una bolsa a los veinte minutos; la comisión y el empaque deciden qué queda.
teams: Kitchen, Packing and dispatch, Menu and brands, Purchasing | Cocina, Empaque y despacho, Menú y marcas, Compras
words: commission, packing, rating, rider wait | comisión, empaque, calificación, espera del repartidor
## delivery
objective: Have every bag leave on time and arrive as cooked | Lograr que cada bolsa salga a tiempo y llegue como se cocinó
focus: time and accuracy of orders | el tiempo y la exactitud de los pedidos
why: Riders who wait and dishes that are missing push a kitchen down the list where nobody scrolls. | Los repartidores que esperan y los platos que faltan bajan a la cocina en la lista donde nadie la ve.
- orders ready when the rider arrives | los pedidos listos cuando llega el repartidor | % | 60..96 | 78 > 88
- orders with a missing or wrong item | los pedidos con algo faltante o equivocado | % | 1..8 | 4 > 2.5
- average rating in the apps | la calificación promedio en las aplicaciones | stars | 3.9..4.9 | 4.4 > 4.6
## money
objective: Keep more of each order after food, bag and commission | Conservar más de cada pedido después de comida, empaque y comisión
focus: what an order leaves | lo que deja un pedido
why: A third can go in commission before the first onion is cut; own orders and a smaller menu are the two ways back. | Un tercio puede irse en comisión antes de cortar la primera cebolla; los pedidos propios y un menú más corto son los dos caminos de vuelta.
- food and packing cost on sales | el costo de comida y empaque sobre ventas | % | 30..45 | 38 > 35
- orders that arrive without a platform | los pedidos que llegan sin plataforma | % | 3..40 | 12 > 19
- customers who order again within a month | los clientes que vuelven a pedir en un mes | % | 18..45 | 28 > 34
# university_department apart
insight: A department keeps its standing by three clocks that run at different speeds: students of this year, grants of the next, discoveries of the decade. | Un departamento mantiene su lugar con tres relojes distintos: los alumnos de este año, los fondos del próximo, los hallazgos de la década.
teams: Research groups, Teaching, Graduate office, Administration | Grupos de investigación, Docencia, Oficina de posgrado, Administración
words: proposal, supervision, lab, seminar | propuesta, dirección de tesis, laboratorio, seminario
## money
objective: Win the grants that our best questions deserve | Ganar los fondos que merecen nuestras mejores preguntas
focus: research funding | los fondos de investigación
why: Proposals read by a colleague two weeks early are funded more often than those finished on the last night. | Las propuestas leídas por un colega dos semanas antes se financian más que las terminadas la última noche.
- proposals sent with a review by colleagues | las propuestas enviadas con revisión de colegas | % | 25..95 | 45 > 75
- proposals sent to funders | las propuestas enviadas a financiadores | proposals/propuestas | count 8
- overheads and equipment covered by grants | los equipos y gastos cubiertos por fondos | % | 15..70 | 36 > 42
## delivery
objective: Help every student finish what they came for | Ayudar a cada estudiante a terminar lo que vino a hacer
focus: progress of students | el avance de los estudiantes
why: Students who are stuck fall silent first; a fixed monthly talk finds them while it is easy. | Quien se atasca primero calla; una charla mensual fija lo detecta cuando aún es fácil.
- doctoral students with a supervision talk this month | los doctorandos con reunión de dirección este mes | % | 50..98 | 70 > 88
- coursework returned within three weeks | los trabajos devueltos en tres semanas | % | 45..97 | 68 > 85
- laboratory hours lost to equipment failures | las horas de laboratorio perdidas por fallas | % | 2..18 | 9 > 6
`
