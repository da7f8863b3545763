export const TRANSPORT_SHEET = `
# transport
insight: Transport is paid by the kilometre and lost by the hour: empty legs, waiting and idle vehicles decide the margin. | El transporte se cobra por kilómetro y se pierde por hora: los tramos vacíos, las esperas y los vehículos parados deciden el margen.
teams: Operations, Dispatch, Maintenance, Customer service | Operaciones, Despacho, Mantenimiento, Servicio al cliente
words: route, load, dwell time, fleet | ruta, carga, tiempo de espera, flota
## delivery
objective: Arrive when promised, safely, every time | Llegar cuando se prometió, con seguridad, siempre
focus: punctuality and safety | la puntualidad y la seguridad
why: Punctuality keeps customers, and safe operation keeps the licence and the insurance affordable. | La puntualidad conserva a los clientes, y la operación segura mantiene la licencia y un seguro pagable.
- on-time arrivals | las llegadas a tiempo | % | 80..97 | 88 > 92
- accidents per million kilometres | los accidentes por millón de kilómetros | accidents/accidentes | 0.4..3 | 1.6 > 1.2
- customers informed before a delay | los clientes avisados antes de una demora | % | 40..95 | 58 > 80
## money
objective: Make every vehicle and trip earn its cost | Hacer que cada vehículo y cada viaje paguen su costo
focus: fleet use and cost | el uso y el costo de la flota
why: Fuel, maintenance and idle time are the costs that daily decisions can still change. | El combustible, el mantenimiento y el tiempo parado son los costos que aún cambian con decisiones diarias.
- use of available capacity | el uso de la capacidad disponible | % | 60..90 | 72 > 78
- unplanned downtime of the fleet | el tiempo de paro no planeado de la flota | % | 3..12 | 8 > 6
- fuel cost on revenue | el costo de combustible sobre ingresos | % | 18..38 | 30 > 28
# trucking-freight
insight: A truck earns loaded and loses empty: kilometres without cargo, hours at the dock and fuel per kilometre explain nearly all of a carrier’s month. | Un camión gana cargado y pierde vacío: los kilómetros sin carga, las horas en el andén y el combustible por kilómetro explican casi todo el mes de un transportista.
teams: Dispatch, Drivers, Fleet maintenance, Customer accounts | Despacho, Conductores, Mantenimiento de flota, Cuentas de clientes
words: backhaul, detention, waybill, axle | carga de retorno, demora, carta de porte, eje
## money
objective: Run fewer empty kilometres and waste less fuel | Recorrer menos kilómetros vacíos y gastar menos combustible
focus: empty kilometres, fuel and waiting | los kilómetros vacíos, el combustible y las esperas
why: The return trip costs almost the same as the one that was sold. | El viaje de regreso cuesta casi lo mismo que el que se vendió.
- kilometres driven empty | los kilómetros recorridos en vacío | % | 12..35 | 24 > 20
- fuel cost on revenue | el costo de combustible sobre ingresos | % | 24..40 | 33 > 31
- wait at loading and unloading | la espera en carga y descarga | hours | 1..6 | 3.5 > 2.6
# logistics-supply-chain
insight: A warehouse sells accuracy: stock that matches the system and orders that leave complete keep the contract; space and overtime decide whether it earns. | Un almacén vende exactitud: el inventario que coincide con el sistema y los pedidos completos conservan el contrato; el espacio y las horas extra deciden si deja utilidad.
teams: Warehouse operations, Transport planning, Inventory control, Client accounts | Operación de almacén, Planeación de transporte, Control de inventario, Cuentas de clientes
words: picking, cross-dock, stock accuracy, dock | preparación de pedidos, cruce de andén, exactitud de inventario, andén
## delivery
objective: Make every client’s stock right and every order complete | Lograr inventarios exactos y pedidos completos para cada cliente
focus: accuracy and complete orders | la exactitud y los pedidos completos
why: A wrong pick is handled three times and explained twice. | Un error de preparación se maneja varias veces y se explica otras tantas.
- stock accuracy | la exactitud del inventario | % | 95..99.8 | 97.8 > 99
- orders shipped complete and on time | los pedidos enviados completos y a tiempo | % | 92..99.5 | 96 > 98
- order lines picked per hour | las líneas preparadas por hora | lines/líneas | 40..140 | 78 > 90
# courier-postal
insight: Parcels are won and lost at the door: a second attempt costs the margin of several deliveries, so the first one is the figure to watch. | La paquetería se gana o se pierde en la puerta: un segundo intento cuesta el margen de varias entregas; por eso el primero es la cifra que importa.
teams: Sorting, Delivery routes, Customer service, Business accounts | Clasificación, Rutas de reparto, Atención al cliente, Cuentas empresariales
words: first attempt, last mile, sorting, proof of delivery | primer intento, última milla, clasificación, prueba de entrega
## delivery
objective: Hand over every parcel on the first attempt | Entregar cada paquete en el primer intento
focus: first-attempt delivery and losses | la entrega al primer intento y las pérdidas
why: Most failed attempts come from an address or a time that could have been asked beforehand. | Casi todos los intentos fallidos vienen de una dirección o una hora que se pudo preguntar antes.
- parcels delivered on the first attempt | los paquetes entregados en el primer intento | % | 80..96 | 88 > 92
- parcels lost or damaged per thousand | los paquetes perdidos o dañados por cada mil | parcels/paquetes | 0.5..6 | 3 > 2
- stops delivered per route hour | las paradas entregadas por hora de ruta | stops/paradas | 8..25 | 14 > 16.5
# airlines-aviation
insight: An aircraft pays only in the air: turnaround, dispatch reliability and seats sold at the right time decide the day, and safety reports decide the decade. | Un avión solo paga en el aire: la escala, la confiabilidad de despacho y los asientos vendidos a tiempo deciden el día, y los reportes de seguridad, la década.
teams: Flight operations, Maintenance, Ground handling, Revenue management | Operaciones de vuelo, Mantenimiento, Servicios en tierra, Gestión de ingresos
words: turnaround, load factor, dispatch, slot | escala, factor de ocupación, despacho, turno de despegue
## delivery
objective: Leave on time, every time, with nothing overlooked | Salir a tiempo cada vez y sin pasar nada por alto
focus: punctuality and dispatch reliability | la puntualidad y la confiabilidad de despacho
why: A late first departure repeats itself at every airport of the day. | Una primera salida tardía se repite en cada aeropuerto del día.
- departures within fifteen minutes of schedule | las salidas dentro de quince minutos del horario | % | 68..90 | 78 > 83
- technical dispatch reliability | la confiabilidad técnica de despacho | % | 97..99.7 | 98.6 > 99.2
- turnaround time on the ground | el tiempo de escala en tierra | minutes | 25..70 | 46 > 41
# maritime
insight: Ships and ports sell time at the berth: hours waiting, moves per crane and containers held by a paper decide more than the freight rate. | Los barcos y puertos venden tiempo en el muelle: las horas de espera, los movimientos por grúa y los contenedores detenidos por un papel deciden más que la tarifa.
teams: Vessel or terminal operations, Cargo documents, Maintenance, Commercial | Operación de buques o terminal, Documentación de carga, Mantenimiento, Comercial
words: berth, crane moves, bill of lading, demurrage | muelle, movimientos de grúa, conocimiento de embarque, sobrestadía
## delivery
objective: Turn ships and cargo around with fewer idle hours | Atender buques y carga con menos horas muertas
focus: berth time and documents | el tiempo en muelle y los documentos
why: A ship at anchor burns money every hour, and a missing document stops a container as surely as a storm. | Un buque fondeado gasta dinero cada hora, y un documento faltante detiene un contenedor como una tormenta.
- wait for a berth | la espera por muelle | hours | 3..48 | 22 > 17
- crane moves per hour | los movimientos de grúa por hora | moves/movimientos | 18..34 | 25 > 27.5
- cargo documents right before arrival | los documentos de carga correctos antes del arribo | % | 75..98 | 86 > 93
# rail-public-transit
insight: Public transport is trusted by the minute: headways kept, vehicles available at dawn and fares really paid decide who leaves the car at home. | Al transporte público se le tiene confianza por minuto: las frecuencias cumplidas, los vehículos disponibles al amanecer y el pasaje pagado deciden quién deja el auto en casa.
teams: Service control, Drivers and crews, Rolling stock, Passenger service | Control de servicio, Conductores, Material rodante, Atención al pasajero
words: headway, ridership, timetable, rolling stock | frecuencia, pasajeros, horario, material rodante
## delivery
objective: Run the service that the timetable promises | Cumplir el servicio que promete el horario
focus: punctuality and vehicle availability | la puntualidad y la disponibilidad de vehículos
why: Passengers plan around the worst day of the week, not the average one. | El pasajero planea según el peor día de la semana, no el promedio.
- trips on time | los viajes puntuales | % | 75..96 | 85 > 89
- planned trips cancelled | los viajes programados cancelados | % | 0.5..6 | 3 > 2
- distance between vehicle failures | la distancia entre fallas de vehículos | thousand km/miles de km | 5..60 | 22 > 27
`
