export const HOSPITALITY_SHEET = `
# hospitality
insight: Hospitality sells moments that cannot be stored: an empty seat or bed tonight is lost, so demand, price and staffing are planned together. | La hospitalidad vende momentos que no se almacenan: el lugar vacío de esta noche se pierde, por eso demanda, precio y personal se planean juntos.
teams: Guest service, Operations, Purchasing, Reservations | Atención al huésped, Operaciones, Compras, Reservas
words: guest, covers, peak hours, review | huésped, cubiertos, horas pico, reseña
## delivery
objective: Send guests home eager to tell others | Lograr que cada huésped se vaya con ganas de recomendarnos
focus: guest experience | la experiencia del huésped
why: Guests read reviews before they choose, so tonight’s service fills next month’s seats. | Los huéspedes leen reseñas antes de elegir: el servicio de hoy llena los lugares del próximo mes.
- average public review | la calificación promedio en reseñas | stars | 3.8..4.8 | 4.2 > 4.4
- reviews answered within two days | las reseñas respondidas en dos días | % | 30..95 | 45 > 80
- returning guests | los huéspedes que regresan | % | 20..45 | 28 > 33
## money
objective: Staff each shift for the demand that really comes | Dotar cada turno según la demanda que realmente llega
focus: labour planning | la planeación de turnos
why: Labour is the largest cost that can be planned a week ahead, and overtime is mostly bad planning. | La mano de obra es el mayor costo que puede planearse con una semana de anticipación, y las horas extra suelen ser mala planeación.
- labour cost on sales | el costo laboral sobre ventas | % | 25..38 | 34 > 32
- overtime on hours worked | las horas extra sobre horas trabajadas | % | 2..12 | 8 > 5
- people who leave in a quarter | las personas que se van en un trimestre | % | 5..30 | 19 > 16
# restaurants
insight: In restaurants food and labour together decide the month: once this prime cost passes two thirds of sales, a full room no longer earns money. | En un restaurante los alimentos y la mano de obra deciden el mes: cuando ese costo primo pasa de dos tercios de la venta, un salón lleno ya no deja dinero.
teams: Kitchen, Dining room, Bar, Purchasing | Cocina, Salón, Barra, Compras
words: covers, mise en place, table turn, tickets | cubiertos, mise en place, rotación de mesas, comandas
## money
objective: Protect the kitchen’s margin without shrinking the plate | Cuidar el margen de la cocina sin achicar el plato
focus: prime cost of the kitchen | el costo primo de la cocina
why: A point of food cost saved is worth more than a good Saturday, and most of it is lost in portions, waste and prices that were never updated. | Un punto menos de costo de alimentos vale más que un buen sábado, y casi todo se pierde en porciones, mermas y precios sin actualizar.
- food cost on sales | el costo de alimentos sobre ventas | % | 28..36 | 34 > 31.5
- prime cost on sales | el costo primo sobre ventas | % | 55..68 | 65 > 62
- food thrown away on food bought | los alimentos desechados sobre los comprados | % | 3..10 | 7 > 5
## demand
objective: Fill more tables on the quiet nights of the week | Llenar más mesas en las noches tranquilas de la semana
focus: table occupancy and guest return | la ocupación de mesas y el regreso de comensales
why: Rent and kitchen cost the same on a Tuesday; guests who return fill the days that advertising does not. | La renta y la cocina cuestan lo mismo un martes; los comensales que regresan llenan los días que la publicidad no alcanza.
- covers per seat on weekdays | los cubiertos por asiento entre semana | covers/cubiertos | 0.8..2.2 | 1.2 > 1.5
- guests who return within two months | los comensales que regresan en dos meses | % | 20..40 | 27 > 33
- average public review | la calificación promedio en reseñas | stars | 3.8..4.7 | 4.2 > 4.4
- average spend per guest | el consumo promedio por comensal | usd | 12..45 | 20 > 22
# cafes-bakeries
insight: Cafés and bakeries live on small tickets and long mornings: what is baked too much at dawn is given away at dusk, and what sells out by ten was lost. | Las cafeterías y panaderías viven de tickets pequeños y mañanas largas: lo que se hornea de más al amanecer se regala al cierre, y lo que se agota a las diez fue venta perdida.
teams: Baking, Counter, Deliveries, Purchasing | Horno, Mostrador, Reparto, Compras
words: batch, display case, proofing, day-old bread | horneada, vitrina, fermentación, pan del día anterior
## money
objective: Bake what sells and sell what we bake | Hornear lo que se vende y vender lo que se hornea
focus: unsold goods and ingredient cost | el producto sin vender y el costo de ingredientes
why: Unsold pieces carry flour, energy and the earliest hours of the day, so planning the batch is the cheapest saving there is. | Cada pieza sin vender lleva harina, energía y las horas más tempranas del día; planear la horneada es el ahorro más barato.
- baked goods left unsold at closing | el producto horneado sin vender al cierre | % | 4..15 | 10 > 7
- ingredient cost on sales | el costo de ingredientes sobre ventas | % | 25..35 | 33 > 31
- products sold out before noon | los productos agotados antes del mediodía | % | 3..15 | 9 > 6
## demand
objective: Turn the morning queue into a daily habit | Convertir la fila de la mañana en un hábito diario
focus: regulars and ticket size | los clientes habituales y su consumo
why: A regular who adds a pastry to the coffee earns more than a new passer-by, and waits no longer than the line allows. | Un cliente habitual que suma un pan al café deja más que uno nuevo, y no espera más de lo que la fila permite.
- customers who come at least weekly | los clientes que vienen al menos cada semana | % | 25..50 | 32 > 38
- items per ticket | los artículos por ticket | items/artículos | 1.3..2.5 | 1.6 > 1.8
- morning wait from queue to cup | la espera matutina entre la fila y la entrega | minutes | 2..8 | 6 > 4
# bars-nightlife
insight: A bar earns behind the counter: pour cost, spillage and the pace of the last two hours explain the result better than the number of people inside. | Un bar gana detrás de la barra: el costo de bebida, el derrame y el ritmo de las últimas horas explican el resultado mejor que la cantidad de gente.
teams: Bar, Floor, Door and security, Bookings and events | Barra, Salón, Puerta y seguridad, Reservas y eventos
words: pour cost, happy hour, bar tab, last call | costo de bebida, hora feliz, cuenta de barra, última ronda
## money
objective: Pour with precision and keep what the bar earns | Servir con precisión y conservar lo que gana la barra
focus: pour cost and stock variance | el costo de bebida y las diferencias de inventario
why: Over-pouring and missing bottles take the margin before the rent does. | Servir de más y las botellas que faltan se llevan el margen antes que la renta.
- pour cost on beverage sales | el costo de bebida sobre ventas de barra | % | 18..25 | 24 > 21.5
- variance between stock and sales | la diferencia entre inventario y ventas | % | 2..10 | 7 > 4
- complaints and incidents per thousand guests | los reclamos e incidentes por cada mil clientes | incidents/incidentes | 0.5..4 | 2.4 > 1.5
## demand
objective: Give guests a reason to come before the weekend | Dar a los clientes un motivo para venir antes del fin de semana
focus: weekday demand | la demanda entre semana
why: The bar is staffed and licensed all week, but most of its sales fall in a few hours. | La barra tiene personal y licencia toda la semana, pero casi toda la venta cae en pocas horas.
- share of sales made before Friday | la proporción de ventas hechas antes del viernes | % | 20..45 | 28 > 34
- average spend per guest | el consumo promedio por cliente | usd | 12..40 | 19 > 21
- tables booked in advance | las mesas reservadas con anticipación | % | 10..45 | 18 > 28
# catering
insight: Catering wins or loses before the event: the quote, the head count and the purchase list fix the margin that the kitchen can only keep. | En el catering todo se gana o se pierde antes del evento: la cotización, el número de invitados y la lista de compras fijan el margen que la cocina solo puede conservar.
teams: Event sales, Kitchen, Service crews, Logistics | Venta de eventos, Cocina, Cuadrillas de servicio, Logística
words: head count, tasting, banquet order, contract kitchen | número de invitados, degustación, orden de banquete, comedor industrial
## demand
objective: Win the events that fit our kitchen best | Ganar los eventos que mejor se ajustan a nuestra cocina
focus: quotes and repeat contracts | las cotizaciones y los contratos que se repiten
why: A quote sent the same day wins against a cheaper one sent on Friday, and repeat clients hardly compare. | Una cotización enviada el mismo día le gana a una más barata que llega el viernes, y los clientes que repiten casi no comparan.
- quotes that become events | las cotizaciones que se convierten en eventos | % | 20..45 | 28 > 34
- time to send a quote | el tiempo de envío de una cotización | hours | 4..72 | 36 > 18
- contracts from repeat clients | los contratos de clientes que repiten | % | 30..60 | 40 > 47
## money
objective: Serve every event as quoted and keep its margin | Servir cada evento como se cotizó y conservar su margen
focus: margin per event | el margen por evento
why: Extra guests, extra hours and emergency purchases are given away unless someone counts them on the night. | Los invitados, las horas y las compras de último momento se regalan si nadie los cuenta esa misma noche.
- food cost on event revenue | el costo de alimentos sobre el ingreso del evento | % | 27..38 | 35 > 32
- gap between quoted and real margin | la diferencia entre el margen cotizado y el real | % | 2..12 | 8 > 5
- temporary labour on event revenue | la mano de obra eventual sobre el ingreso del evento | % | 12..28 | 23 > 20
- events served without a complaint | los eventos servidos sin reclamos | % | 85..99 | 91 > 95
# hotels-lodging
insight: A room empty tonight is never sold again, so hotels read occupancy and rate together, as RevPAR, and watch what each booking channel charges. | Una habitación vacía esta noche ya no se vende: por eso los hoteles leen juntas la ocupación y la tarifa, como RevPAR, y vigilan cuánto cobra cada canal.
teams: Front desk, Housekeeping, Revenue and reservations, Food and beverage | Recepción, Ama de llaves, Ingresos y reservas, Alimentos y bebidas
words: RevPAR, ADR, check-in, direct booking | RevPAR, tarifa promedio, registro de entrada, reserva directa
## demand
objective: Fill more rooms at a rate worth the stay | Llenar más habitaciones a una tarifa que lo valga
focus: RevPAR and direct bookings | el RevPAR y las reservas directas
why: RevPAR joins rate and occupancy, and each direct booking saves the fifteen to twenty-five per cent that an intermediary keeps. | El RevPAR une tarifa y ocupación, y cada reserva directa ahorra el quince a veinticinco por ciento que cobra un intermediario.
- revenue per available room (RevPAR) | el ingreso por habitación disponible (RevPAR) | usd | 35..140 | 62 > 68 | small 46 > 51 | large 78 > 83
- occupancy | la ocupación | % | 50..80 | 61 > 66
- bookings made directly | las reservas hechas de forma directa | % | 20..55 | 30 > 38
## delivery
objective: Make every stay one that guests recommend | Hacer de cada estancia una que el huésped recomiende
focus: guest satisfaction and room readiness | la satisfacción del huésped y las habitaciones a tiempo
why: The review score sets the rate a hotel can ask, and rooms that are not ready spoil it at the front desk. | La calificación en reseñas fija la tarifa que se puede pedir, y las habitaciones que no están listas la arruinan en recepción.
- average guest review | la calificación promedio de los huéspedes | points of 10/puntos de 10 | 7.5..9.3 | 8.2 > 8.6
- rooms ready at check-in time | las habitaciones listas a la hora de entrada | % | 80..98 | 87 > 94
- housekeeping time per departure room | el tiempo de limpieza por habitación de salida | minutes | 22..40 | 34 > 30
- bookings by guests who had stayed before | las reservas de huéspedes que ya se habían alojado | % | 15..45 | 24 > 28
# travel-tourism apart
insight: Travel agencies earn a thin commission on other people’s seats: the answer time to an enquiry and the extras around the trip make the difference. | Las agencias viven de una comisión delgada sobre plazas ajenas: el tiempo de respuesta y los extras alrededor del viaje hacen la diferencia.
teams: Travel advice, Product and suppliers, Operations, Marketing | Asesoría de viajes, Producto y proveedores, Operaciones, Mercadeo
words: itinerary, package, departure, take rate | itinerario, paquete, salida, comisión
## demand
objective: Turn more enquiries into trips people look forward to | Convertir más consultas en viajes que la gente espera con ilusión
focus: enquiries and conversion | las consultas y la conversión
why: The traveller asks several agencies at once and books with the first one that answers with a real proposal. | El viajero pregunta a varias agencias a la vez y reserva con la primera que responde con una propuesta concreta.
- enquiries that become bookings | las consultas que se convierten en reservas | % | 8..28 | 14 > 18
- time to a first proposal | el tiempo hasta la primera propuesta | hours | 2..48 | 20 > 9
- bookings by travellers who had booked before | las reservas de viajeros que ya habían reservado | % | 20..55 | 32 > 37
## money
objective: Earn more on every trip without raising its price | Ganar más en cada viaje sin subir su precio
focus: margin per booking | el margen por reserva
why: Insurance, transfers and excursions carry several times the commission of the ticket, and changes cost hours nobody bills. | Los seguros, traslados y excursiones dejan varias veces la comisión del boleto, y los cambios cuestan horas que nadie cobra.
- average commission on sales | la comisión promedio sobre ventas | % | 7..16 | 10 > 11.5
- bookings with at least one extra | las reservas con al menos un extra | % | 25..65 | 36 > 45
- bookings that need rework before departure | las reservas que requieren correcciones antes de la salida | % | 5..18 | 12 > 8
`
