/**
 * Sentences from which the reader learns how people speak of customers, each under the aim that it shows. None is taken
 * from a text on which the reader is judged.
 */
export const OF_CUSTOMERS = `
# keep_customers
Second-year renewals are leaking.
Renewal rates keep slipping, mostly among smaller accounts.
We win plenty of new logos and lose nearly as many at renewal.
Half of our trial users never come back after the first week.
Our retention after six months is poor.
People sign up, use it twice and forget about us.
Members freeze their plan in January and never restart.
We lose more students between level one and level two than anywhere else.
Customers try us once and go back to the big chains.
Too many guests stay once and never book again.
Only one buyer in ten places a second order.
Subscribers cancel as soon as the discount ends.
Parents take their children out after the first term.
Our best accounts are being picked off by a cheaper rival.
Three large clients did not extend their contracts this spring.
Donors give once and we never hear from them again.
The drop-off after onboarding is brutal.
Users activate and then go dark.
Regulars have started going to the new place across the road.
Usage goes down after month two and then they churn.
Net revenue retention is below ninety.
Clients leave after the first project and do not come back for a second.
Policyholders switch at renewal because of price.
Patients start treatment and drop it halfway.
Repeat purchase rate is too low.
Players quit before they reach level five.
Readers let their subscription lapse after the first year.
Tenants move out as soon as their lease allows.
We want clients to come back every year instead of every three.
We need to stop the bleeding of existing customers.
Too many people unsubscribe after the second box.
Our churn has crept up to five percent.
Members say they are happy and then quit anyway.
Loyalty is our weak spot, nobody buys a second time.
We get them in the door but we can't hold on to them.
Nuestros clientes no renuevan el segundo año.
La renovación de contratos viene bajando, sobre todo entre las cuentas chicas.
Ganamos cuentas nuevas y perdemos casi las mismas.
La mitad de los usuarios de prueba no vuelve después de la primera semana.
Se inscriben en enero y en marzo ya no aparecen más.
Los socios pausan la cuota y no la retoman.
Perdemos muchos alumnos entre el primer y el segundo nivel.
Nos prueban una vez y vuelven al supermercado.
Los huéspedes vienen una vez y no repiten.
Solo uno de cada diez compradores hace un segundo pedido.
Cancelan en cuanto termina el descuento.
Muchos padres retiran a sus hijos después del primer trimestre.
La competencia más barata se está quedando con nuestros mejores clientes.
Tres cuentas grandes no extendieron el contrato esta primavera.
Los donantes aportan una vez y no volvemos a saber de ellos.
La caída después del alta es tremenda.
Los clientes de siempre empezaron a ir al local nuevo de enfrente.
Los asegurados se cambian de compañía al vencer la póliza.
Los pacientes empiezan el tratamiento y lo dejan a la mitad.
La tasa de recompra es muy baja.
Los suscriptores se borran al segundo mes.
Queremos que los clientes vuelvan todos los años y no cada tres.
Tenemos que frenar la fuga de clientes.
La fidelidad es nuestro punto débil, casi nadie compra por segunda vez.
Entran muchos pero se nos escapan igual de rápido.
Nos cuesta retener a los que ya nos compraron.
La deserción de alumnos a mitad de año nos preocupa.
Quieren irse con otro proveedor porque es más barato.
Las bajas superan a las altas desde el verano.
Nuestra prioridad es que no se nos vayan los abonados que ya tenemos.
# more_customers
Applications have slid four years in a row.
The intake gets smaller every year.
We need more people through the door.
Enrolment is shrinking and class sizes with it.
The phone rings far less than it did two years ago.
We have capacity for forty clients and only fifteen.
Nobody outside our town has heard of us.
Our pipeline is empty after March.
We depend on word of mouth and it is not enough any more.
Leads dried up after we stopped advertising.
Fewer weddings each year, and enquiries come late.
We had fourteen orders last month and need forty to make a living.
I am new in this city and need my first patients.
Footfall in the high street has collapsed.
Sales are flat and we want to grow twenty percent.
We want to double the number of subscribers.
Ticket sales are half of what they were before the pandemic.
Website traffic is fine but almost nobody buys.
Too few demos are booked each week.
Our sales team closes well but has too little to work with.
The congregation is ageing and no young families join.
Membership has fallen below a thousand.
Museum visitors are down by a third.
There are whole weeks without a single enquiry.
We want to win bigger clients.
We need steady work, some months there is no new commission.
It is hard to get new patients since the chain opened next door.
Not enough bids won this year.
Our tenders keep coming second.
We need to sell more of what we already make.
I would like to reach more families in the neighbourhood.
Demand from builders has dropped since interest rates went up.
Bookings for the autumn are thin.
We get visits to the shop but few people buy.
We want fifty new schools on the platform by summer.
Market share is going to the cheaper brands.
Las inscripciones bajan por cuarto año seguido.
Cada año arrancamos con un curso menos.
Necesitamos que entre más gente.
El teléfono suena mucho menos que hace dos años.
Tenemos lugar para cuarenta clientes y atendemos a quince.
Fuera del barrio no nos conoce nadie.
No tenemos nada vendido después de marzo.
Vivimos de las recomendaciones y ya no alcanza.
Desde que dejamos de anunciar no llegan consultas.
Este mes tuve catorce pedidos y necesitaría cuarenta para vivir de esto.
Soy nueva en la ciudad y me hacen falta mis primeras pacientes.
Por la calle pasa la mitad de la gente que antes.
Las ventas están planchadas y queremos crecer un veinte por ciento.
Queremos duplicar los suscriptores.
Vendemos la mitad de entradas que antes de la pandemia.
La web recibe visitas pero casi nadie compra.
El equipo comercial cierra bien pero le llegan muy pocas oportunidades.
Los fieles envejecen y no se suman familias jóvenes.
Quedan menos de mil afiliados.
Los visitantes del museo cayeron un tercio.
Hay semanas enteras sin una sola consulta.
Queremos conseguir clientes más grandes.
Necesito trabajo parejo, hay meses sin un solo encargo nuevo.
Cuesta conseguir pacientes desde que abrió la cadena al lado.
Ganamos muy pocas licitaciones.
Tenemos que vender más de lo que ya hacemos.
Me gustaría llegar a más familias del barrio.
La demanda de las constructoras cayó con la suba de tasas.
Entran a mirar y se van sin comprar.
Las familias eligen otros colegios y la matrícula se achica.
Nos falta visibilidad, la gente no sabe que existimos.
Las marcas más baratas nos están ganando el mercado.
Queremos sumar cincuenta escuelas a la plataforma antes del verano.
Hoy facturo poco porque tengo tres clientes y necesito diez.
Las reservas para otoño vienen muy flojas.
Hay poca demanda de nuestros cursos.
# response_time
A permit takes nine months from filing to answer.
Citizens wait far too long for a decision.
People hang up before we pick up the phone.
Tickets stay open for a week.
Our first reply takes two days and customers complain.
It takes us three weeks to send a quote and by then they have chosen somebody else.
The next free appointment is in four months.
For an MRI the first date we can give is eight months out.
Families wait eleven weeks to be seen.
The queue at the counter is out of the door every morning.
Emails sit in the inbox for days.
Support cannot keep up with the number of requests.
Claims take sixty days to be decided.
Emergency room patients wait six hours.
We answer reviews and messages too late.
Callers get bounced from desk to desk.
Applicants hear nothing for weeks.
Our lab results come back too slowly.
It takes a month to repair a boiler because nobody is free to go.
Reservations are confirmed only the day after.
We want to answer every message the same day.
We want to cut the waiting list by half.
Tenants report a leak and nobody comes for two weeks.
Chat goes unanswered in the evenings.
Un permiso tarda nueve meses desde que se presenta.
Los vecinos esperan demasiado una respuesta.
La gente corta antes de que atendamos.
Los reclamos quedan abiertos una semana.
Tardamos dos días en dar la primera respuesta.
Demoramos tres semanas en mandar un presupuesto y ya eligieron a otro.
El próximo turno libre es dentro de cuatro meses.
Para una resonancia damos fecha recién a ocho meses.
Las familias esperan once semanas para ser atendidas.
La fila llega a la vereda todas las mañanas.
Los correos quedan días sin contestar.
Soporte no da abasto con la cantidad de pedidos.
Los siniestros tardan sesenta días en resolverse.
En urgencias esperan seis horas.
Contestamos tarde los mensajes y las reseñas.
Al que llama lo pasan de un área a otra.
Los postulantes no saben nada durante semanas.
Los resultados del laboratorio salen muy lentos.
Tardamos un mes en ir a arreglar una caldera.
Queremos contestar todos los mensajes en el día.
Queremos bajar a la mitad la lista de espera.
El inquilino avisa de una gotera y nadie va en dos semanas.
La atención es lenta y los usuarios se quejan de las colas.
# no_shows
People book and then don't come.
One in six appointments is wasted because the patient stays away.
Folks make a reservation for eight and nobody shows.
Hygiene visits end up as gaps.
Students book a trial lesson and forget about it.
Clients cancel an hour before the session.
Saturday tables stay empty because groups never arrive.
Candidates don't turn up for the interview.
Drivers arrive for the test drive slot and the customer isn't there.
Last-minute cancellations cost us two hours a day.
Patients miss their follow-up and the slot is lost.
We lose a fifth of our slots to people who do not show.
Half of the people who register for a free workshop stay at home.
Viewings are booked and the buyer never appears.
We want fewer missed appointments.
La gente saca turno y después no viene.
Reservan y ni avisan que no llegan.
Uno de cada seis turnos se pierde porque el paciente no aparece.
Piden mesa para ocho y no cae nadie.
Los alumnos agendan la clase de prueba y se olvidan.
Cancelan una hora antes de la sesión.
El sábado quedan mesas sin ocupar de grupos que reservaron y no llegaron.
Los candidatos no se presentan a la entrevista.
Las cancelaciones de último momento nos cuestan dos horas por día.
Faltan al control y ese horario ya no se recupera.
Perdemos la quinta parte de las citas por gente que no asiste.
La mitad de los inscriptos al taller gratuito no va.
Queremos que la gente cumpla los turnos que pide.
Dan hora, se les espera y no llegan.
Las ausencias sin aviso nos dejan huecos en la agenda.
# idle_capacity
On weekdays the place feels abandoned.
Packed at weekends, deserted from Monday to Thursday.
We have 180 seats and on Thursdays we play to fifteen people.
The second press runs one day a week.
Half of our desks are not rented.
The courts are full after six and empty all morning.
Our vans come back with nothing in them.
The scanner is used three hours a day.
Three of the five rooms are never booked in winter or summer.
The kitchen stands idle until evening.
Occupancy is stuck at fifty percent.
Two of four chairs have nobody in them.
Our warehouse is only half used.
The new machine has hardly any work.
Lunch is dead, dinner is full.
We could make twice as much with the machines we have.
Classes for twenty run with six.
Planes fly half full on the afternoon route.
The storage units on the upper floor have been vacant for a year.
Excavators stand in the yard most of the month.
De lunes a jueves el hotel parece abandonado.
El fin de semana explota y entre semana no hay nadie.
Tenemos 180 butacas y los jueves actuamos para quince.
La segunda impresora trabaja un día por semana.
La mitad de los escritorios está sin alquilar.
Las canchas se llenan después de las seis y a la mañana están vacías.
Los camiones vuelven sin carga.
El tomógrafo se usa tres horas al día.
Tres de las cinco salas no se reservan nunca.
La cocina está parada hasta la noche.
La ocupación no pasa del cincuenta por ciento.
Dos de los cuatro sillones están libres todo el día.
El depósito está usado a medias.
La máquina nueva casi no tiene trabajo.
Al mediodía no hay nadie y a la noche no damos abasto.
Podríamos producir el doble con las máquinas que tenemos.
Hacemos clases para veinte y vienen seis.
Las retroexcavadoras pasan casi todo el mes en el galpón.
Tenemos la mitad de la planta sin uso.
# season
Busy until Halloween and then silence till Easter.
January and July are full, from April to June nothing happens.
We earn everything between June and September.
Outside of the harvest there is no income.
Ninety percent of our sales come in the six weeks before Christmas.
When it rains nobody comes.
In winter we lay everyone off because there is no work.
The snow decides whether we have a year.
From November on the phone stops.
We make our money in twelve weekends.
Summer pays for everything, the other months only cost.
August is dead because everybody is on holiday.
School holidays leave us without students.
Sales of ice cream fall to almost nothing in the cold months.
The low season eats what the high season earned.
Trabajamos mucho hasta noviembre y después, silencio hasta Semana Santa.
Enero y julio completos; de abril a junio no pasa nada.
Todo lo ganamos entre junio y septiembre.
Fuera de la cosecha no entra plata.
El noventa por ciento de las ventas es en las seis semanas antes de Navidad.
Cuando llueve no viene nadie.
En invierno tenemos que suspender a todos porque no hay obra.
La nieve decide si tenemos año.
Desde mayo no suena el teléfono hasta la primavera.
Hacemos la plata en doce fines de semana.
El verano paga todo, los otros meses solo gastan.
En agosto la ciudad se vacía y nosotros también.
En las vacaciones escolares nos quedamos sin alumnos.
En los meses fríos casi no vendemos helado.
La temporada baja se come lo que deja la alta.
Tenemos trabajo seis meses y los otros seis sobrevivimos.
# concentration
If our biggest client walked, we would close.
Two of every three dollars come from one hospital group.
Eight of ten kilos go to the same exporter.
One retailer buys nearly everything.
Seventy percent of our billing is one bank.
We have one sponsor and no second one.
A single distributor decides our year.
Three customers make up most of the order book.
We live off one contract with the council.
If the supermarket delists us we are finished.
All our traffic comes from one platform.
We are too dependent on Amazon.
Our only big customer is being sold.
Almost all our work is for one car maker.
Half of the funding comes from one foundation.
We need other customers beside the mine.
Si se va nuestro cliente más grande, cerramos.
Dos de cada tres pesos vienen de un solo grupo.
De cada diez kilos, ocho van a la misma exportadora.
Una sola cadena nos compra casi todo.
El setenta por ciento de la facturación es un banco.
Tenemos un único auspiciante.
Un distribuidor decide nuestro año.
Tres clientes son casi toda la cartera.
Vivimos de un contrato con la municipalidad.
Si el supermercado nos saca de la góndola, se acabó.
Todo el tráfico nos llega por una plataforma.
Dependemos demasiado de Mercado Libre.
Están vendiendo a nuestro único cliente grande.
Casi todo lo que hacemos es para una automotriz.
La mitad de los fondos viene de una sola fundación.
Necesitamos otros compradores además de la minera.
Tenemos todo puesto en un solo comprador.
# new_market
Our plan for this year is Tokyo and Seoul.
Next we want to sell in the United States.
We sell all over Mexico and now it is the turn of the north.
We want our first distributor in Germany.
After ten years in Spain we are going to Portugal.
We would like to export half a container by autumn.
We are preparing to enter Brazil.
So far we only serve Madrid; this year we want to reach Valencia and Seville.
We want to move from restaurants into retail.
We plan to offer our service to companies, until now only to private people.
We want to start exporting our wine.
Opening up the French market is the goal.
El plan de este año es Tokio y Seúl.
Ahora queremos vender en Estados Unidos.
Ya estamos en todo el país y ahora nos toca afuera.
Buscamos nuestro primer distribuidor en Alemania.
Después de diez años en España vamos a Portugal.
Queremos exportar el primer contenedor antes del otoño.
Nos preparamos para entrar a Brasil.
Hasta hoy trabajamos solo en Madrid; este año queremos llegar a Valencia.
Queremos pasar de los restaurantes a las góndolas.
Queremos ofrecer el servicio a empresas, hasta ahora solo a particulares.
Queremos empezar a exportar nuestro aceite.
Nuestra meta es abrir el mercado chileno.
`
