export const PERSONAL_SERVICES_SHEET = `
# personal-services
insight: Personal and home services live within a few kilometres: full calendars, punctual visits and neighbours’ reviews matter more than wide advertising. | Los servicios personales y del hogar viven en pocos kilómetros a la redonda: la agenda llena, la puntualidad y las reseñas de los vecinos importan más que la publicidad amplia.
teams: Service, Scheduling, Customer care, Purchasing | Servicio, Agenda, Atención al cliente, Compras
words: booking, visit, regular, review | cita, visita, cliente habitual, reseña
## demand
objective: Fill the calendar with customers who return | Llenar la agenda con clientes que regresan
focus: bookings and regulars | las citas y los clientes habituales
why: A regular fills the quiet hours that advertising never reaches. | Un cliente habitual llena las horas tranquilas que la publicidad nunca alcanza.
- calendar hours booked | las horas de agenda reservadas | % | 50..85 | 63 > 71
- customers who book again | los clientes que vuelven a reservar | % | 35..70 | 48 > 55
- average public review | la calificación promedio en reseñas | stars | 4..4.9 | 4.4 > 4.6
## delivery
objective: Be on time and right the first time | Llegar a tiempo y hacerlo bien a la primera
focus: punctuality and quality | la puntualidad y la calidad
why: Customers let us into their day and their home; lateness and rework end that trust. | Los clientes nos abren su día y su casa; la impuntualidad y el retrabajo acaban con esa confianza.
- visits started on time | las visitas iniciadas a tiempo | % | 75..97 | 84 > 91
- jobs that must be redone | los trabajos que deben repetirse | % | 2..9 | 6 > 4
- average time to answer an enquiry | el tiempo promedio de respuesta a una consulta | hours | 0.5..12 | 5 > 2
# hair-beauty-spa
insight: A salon sells chairs by the hour and trust by the person: clients who book the next visit before leaving, and products that go home with them, make the month. | Un salón vende sillas por hora y confianza por persona: los clientes que reservan la próxima visita antes de irse y los productos que se llevan hacen el mes.
teams: Stylists and therapists, Reception, Products, Marketing | Estilistas y terapeutas, Recepción, Productos, Mercadeo
words: appointment, colour, rebooking, treatment | cita, color, nueva cita, tratamiento
## demand
objective: Send clients home happy and already booked again | Despedir a cada cliente contento y con su próxima cita
focus: rebooking and ticket | la próxima cita y el consumo
why: The moment of greatest satisfaction is the mirror; asking there works better than a message a month later. | El momento de mayor satisfacción es frente al espejo; preguntar allí funciona mejor que un mensaje un mes después.
- clients who rebook before leaving | los clientes que reservan de nuevo antes de irse | % | 20..65 | 34 > 44
- appointments missed without notice | las citas perdidas sin aviso | % | 4..15 | 10 > 7
- visits that include a product | las visitas que incluyen un producto | % | 8..35 | 16 > 22
# laundry-repair
insight: Laundries and repair shops are trusted with things people need back: the promised day, pieces that return and an honest estimate are the whole reputation. | A las lavanderías y talleres de reparación se les confían cosas que se necesitan de vuelta: el día prometido, las piezas que regresan y un presupuesto honesto son toda su reputación.
teams: Counter, Workshop or laundry, Pick-up and delivery, Business clients | Mostrador, Taller o lavado, Recolección y entrega, Clientes empresa
words: garment, estimate, pick-up, spare part | prenda, presupuesto, recolección, repuesto
## delivery
objective: Return every piece on the promised day and as hoped | Devolver cada pieza el día prometido y como se esperaba
focus: promised day and repeated work | el día prometido y los trabajos repetidos
why: Customers forgive a stain that stays but not a day that was promised. | El cliente perdona una mancha que no sale, pero no un día prometido.
- pieces ready on the promised day | las piezas listas el día prometido | % | 75..98 | 86 > 93
- claims for damage or loss per thousand pieces | los reclamos por daño o pérdida por cada mil piezas | claims/reclamos | 0.5..6 | 3 > 2
- revenue from contracts with companies | los ingresos por contratos con empresas | % | 10..50 | 24 > 29
# funeral apart
insight: Funeral houses are remembered for a few hours: answers at night, families who do not have to repeat themselves and prices explained beforehand bring the next family. | Una funeraria se recuerda por unas pocas horas: la respuesta de madrugada, las familias que no deben repetirlo todo y los precios explicados traen a la siguiente familia.
teams: Family care, Ceremonies, Transport and preparation, Plans and administration | Atención a familias, Ceremonias, Traslado y preparación, Planes y administración
words: ceremony, farewell, prepaid plan, cremation | ceremonia, despedida, plan de previsión, cremación
## delivery
objective: Accompany every family with calm and without mistakes | Acompañar a cada familia con calma y sin errores
focus: family experience and dignity of service | la experiencia de las familias y la dignidad del servicio
why: There is no second farewell; details checked beforehand are the kindest part of the service. | No hay una segunda despedida; revisar los detalles antes es la parte más amable del servicio.
- families who would recommend us | las familias que nos recomendarían | % | 80..99 | 89 > 94
- day and night calls answered within a minute | las llamadas de día y de noche atendidas en un minuto | % | 80..99 | 89 > 95
- services held without an incident | los servicios realizados sin incidentes | % | 92..99.8 | 96 > 98.5
## money
objective: Give families clear prices and plans made in time | Dar a las familias precios claros y planes hechos a tiempo
focus: plans and transparent pricing | los planes de previsión y los precios claros
why: A plan signed in calm spares the family a bill in grief, and gives the house a steady year. | Un plan firmado con calma evita una cuenta en el duelo y da a la casa un año estable.
- families who receive a written estimate first | las familias que reciben antes un presupuesto por escrito | % | 60..100 | 78 > 93
- services covered by a prepaid plan | los servicios cubiertos por un plan de previsión | % | 15..60 | 32 > 37
- plan instalments paid on time | las cuotas de planes pagadas a tiempo | % | 70..95 | 82 > 87
# home-garden-services
insight: Home services grow street by street: routes that are close together, visits on a fixed day and customers on a yearly plan leave more than one large garden far away. | Los servicios del hogar crecen calle por calle: las rutas cercanas, las visitas en día fijo y los clientes con plan anual dejan más que un gran jardín lejano.
teams: Field crews, Scheduling and routes, Quotes and customers, Materials and tools | Cuadrillas, Agenda y rutas, Cotizaciones y clientes, Materiales y herramientas
words: maintenance plan, route, season, lawn | plan de mantenimiento, ruta, temporada, césped
## money
objective: Earn more hours on site and fewer on the road | Trabajar más horas en sitio y menos en camino
focus: recurring plans and travel time | los planes recurrentes y el tiempo de traslado
why: Travel is paid by nobody; a second customer in the same street shortens the day at once. | El traslado no lo paga nadie; otro cliente en la misma calle acorta el día de inmediato.
- customers on a recurring plan | los clientes con plan recurrente | % | 25..70 | 42 > 50
- working time spent travelling | el tiempo de trabajo dedicado a traslados | % | 12..35 | 24 > 19
- quotes that become jobs | las cotizaciones que se convierten en trabajos | % | 25..55 | 36 > 43
# storage-moving apart
insight: Storage and moving sell space and care: units occupied at a fair rate, moves without damage and estimates that match the final bill decide reviews and rent alike. | Los guardamuebles y mudanzas venden espacio y cuidado: las bodegas ocupadas, las mudanzas sin daños y los presupuestos que coinciden con la cuenta deciden reseñas y renta.
teams: Moving crews, Storage site, Estimates and bookings, Claims and customers | Cuadrillas de mudanza, Bodegas, Presupuestos y reservas, Reclamos y clientes
words: storage unit, packing, inventory list, moving day | bodega, empaque, inventario, día de mudanza
## delivery
objective: Move people’s belongings as if they were our own | Mover las pertenencias de la gente como si fueran propias
focus: damage, punctuality and estimates | los daños, la puntualidad y los presupuestos
why: Moving day is one of the hardest in a family’s year, and they write about it afterwards. | El día de la mudanza es de los más difíciles del año para una familia, y después escribe sobre él.
- moves finished without damage | las mudanzas terminadas sin daños | % | 85..98 | 92 > 95
- crews that arrive at the agreed hour | las cuadrillas que llegan a la hora acordada | % | 78..97 | 87 > 92
- final bills that match the estimate | las cuentas finales que coinciden con el presupuesto | % | 65..95 | 78 > 87
## money
objective: Fill storage and calendars at rates that last | Llenar bodegas y agenda a tarifas que se sostienen
focus: occupancy and bookings | la ocupación y las reservas
why: An empty unit and a truck parked in mid-month cost the same as busy ones. | Una bodega vacía y un camión parado a mitad de mes cuestan lo mismo que los ocupados.
- storage space occupied | el espacio de bodega ocupado | % | 65..93 | 80 > 85
- estimates that become bookings | los presupuestos que se convierten en reservas | % | 20..50 | 32 > 38
- truck days booked outside month’s end | los días de camión reservados fuera de fin de mes | % | 35..75 | 50 > 58
`
