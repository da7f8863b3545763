/** More sentences about customers, in other words than `of-customers.ts`. */
export const MORE_OF_CUSTOMERS = `
# keep_customers
We do not want to lose any more customers.
I can't afford to lose another client.
We must not lose the members we have.
No queremos perder más clientes.
No quiero perder a los socios que quedan.
Que no se nos vaya ningún cliente más.
Most of our growth leaks out at the other end.
Gross churn is eating our new business.
Cohorts from last year have shrunk by half.
Companies sign for a pilot and do not convert into a second year.
Downgrades outnumber upgrades.
Shops that stock us once don't reorder.
The same people who loved the launch are gone by autumn.
Schools try us for a term and then switch back to paper books.
Families leave the club when the child turns twelve.
Patients finish the first round and skip the check-ups for ever after.
Our gym is full in January and half empty of members by May.
Guests rate us well but book elsewhere next summer.
Restaurants leave our platform after the free months.
Old customers are defecting to an online competitor.
We've had a wave of cancellations since the price rise.
Contracts worth a million end this year and half of them look shaky.
Not enough pet owners come back for the yearly vaccine.
The number of active accounts falls although sign-ups rise.
Merchants go quiet a few weeks after they join.
Keep the clients we have, that is all I ask for this year.
I want my customers to stay longer than a season.
We would like donors to give again.
Reduce churn.
Improve retention of existing members.
Make people come back.
Customers are loyal to the stylist and leave with her.
Advertisers book one campaign and vanish.
Our listeners drop off after the third episode.
Landlords take their flats away from us after a year.
Borrowers go to a bank as soon as they can.
El crecimiento se nos va por el otro lado.
Las cancelaciones se comen las ventas nuevas.
Las empresas hacen el piloto y no siguen al segundo año.
Las tiendas que nos compran una vez no reponen.
Los que vinieron a la inauguración ya no aparecen.
Los colegios nos prueban un ciclo y vuelven al libro de siempre.
Los chicos dejan el club cuando cumplen doce.
Los pacientes hacen la primera etapa y no vuelven a los controles.
El gimnasio se llena en enero y en mayo quedó la mitad.
Nos puntúan bien pero el verano siguiente van a otro lado.
Los restaurantes dejan la plataforma cuando se acaban los meses gratis.
Los clientes viejos se pasaron a un competidor por internet.
Desde que subimos el precio hubo una ola de bajas.
Vencen contratos grandes este año y la mitad está en duda.
Pocos dueños vuelven para la vacuna anual.
Las cuentas activas caen aunque suben las altas.
Los comercios se apagan a las pocas semanas de sumarse.
Cuidar a los clientes que tenemos es lo único que pido este año.
Quiero que mis clientas se queden más que una temporada.
Nos gustaría que los donantes repitan.
Reducir la fuga de socios.
Mejorar la retención.
Que la gente vuelva.
Los anunciantes hacen una campaña y desaparecen.
Los propietarios nos sacan el departamento al año.
Se dan de baja porque no usan el servicio.
las clientas vienen un par de veces y no las veo mas
muchos se anotan y al mes ya no estan
people sign up for the free month and thats it
we dont manage to get second orders
El abandono en los primeros noventa días es altísimo.
De cada diez que entran, al año quedan tres.
Of ten who join, three are left after a year.
Vuelven pocos.
# more_customers
Sales fell from 61,000 to 52,000 a month.
Takings dropped from 90 to 70 thousand.
Turnover went down from two million to one and a half.
Las ventas cayeron de 61 a 52 mil por mes.
La facturación bajó de 90 a 70 mil.
What we lack is a way to get in front of more schools.
We need to get the word out.
Nine companies use us, we want a hundred.
We have a good product and nobody to sell it to.
Orders fall month after month.
Quality is praised, prices are fine, but the order book is thin.
We don't lack people or machines, we lack orders.
Too little comes in through the website.
Few pets come in because the neighbourhood does not know us yet.
Half of the places on our course are free.
We would love to have a waiting list one day.
There is one enquiry a week, we could handle ten.
Business is slow.
The town is shrinking and so is our clientele.
Younger people do not know our brand.
We have never done any marketing.
Referrals from doctors stopped when the old GP retired.
My stall sells less every market day.
Our advertising brings clicks and no calls.
Conversion from demo to contract is only one in twelve.
We lose most pitches to larger agencies.
Win more tenders.
Sell more to hotels.
Find thirty new stockists.
Get our first hundred paying users.
Grow revenue by a third.
More bookings during the week.
We want more parents to know about us.
Sales have been going sideways for two years.
It used to be that people queued, now the shop is quiet.
I only have two clients and I could serve six.
New competitors have taken a bite out of our sales.
Our auction house gets too few consignments.
Attendance on match days has halved.
Nos falta una manera de llegar a más colegios.
Hay que hacerse conocer.
Nueve empresas nos usan y queremos cien.
Tenemos un buen producto y no tenemos a quién venderlo.
Los pedidos bajan mes a mes.
No nos faltan personas ni máquinas, nos faltan pedidos.
Por la web entra muy poco.
Llegan pocas mascotas porque el barrio no nos ubica.
La mitad de los cupos del curso está libre.
Entra una consulta por semana y podríamos atender diez.
El negocio está lento.
El pueblo se achica y la clientela también.
Los jóvenes no conocen la marca.
Nunca hicimos publicidad.
Los médicos dejaron de derivarnos pacientes.
En la feria vendo menos cada sábado.
La publicidad trae clics pero no llamadas.
De cada doce demostraciones cerramos una.
Perdemos casi todos los concursos contra agencias grandes.
Ganar más licitaciones.
Vender más a hoteles.
Conseguir treinta puntos de venta nuevos.
Llegar a los primeros cien usuarios de pago.
Crecer un tercio en ventas.
Más reservas entre semana.
Queremos que más padres nos conozcan.
Hace dos años que vendemos lo mismo.
Antes hacían fila y ahora el local está tranquilo.
Tengo solo dos clientes y podría con seis.
Los competidores nuevos nos sacaron ventas.
Viene la mitad de público a los partidos.
necesito mas clientes
no me entran trabajos
queremos vender mas y no sabemos como
hace falta gente que compre
we just need more bookings
not enough work coming in
sales r down
# response_time
Customers open tickets and wait two days.
Residents come to the counter four times for one permit.
We are slow to reply.
Quotes go out too late.
It takes five hours until a doctor sees them.
Passport applications pile up.
Our hotline has an average wait of eighteen minutes.
Repairs are reported and nothing happens for weeks.
The first consultation is booked out until June.
Parents write and nobody replies before Friday.
Loan decisions take a month.
We are always behind with answering enquiries.
Customers chase us for an answer.
Average handling time is far too long.
Turnaround of samples is twelve days and doctors want three.
People give up in the queue.
The dispatcher is overloaded and callers wait.
Reduce response times.
Answer within the hour.
Los clientes abren un tique y esperan dos días.
Los vecinos vienen cuatro veces al mostrador por un trámite.
Somos lentos para responder.
Los presupuestos salen tarde.
Pasan cinco horas hasta que los ve un médico.
Se acumulan las solicitudes de pasaporte.
La línea de atención hace esperar dieciocho minutos.
Avisan de una rotura y no pasa nada durante semanas.
La primera consulta está tomada hasta junio.
Los padres escriben y nadie responde antes del viernes.
Las decisiones de crédito tardan un mes.
Siempre vamos atrasados con las consultas.
Los clientes nos persiguen por una respuesta.
Los resultados tardan doce días y los médicos piden tres.
La gente se cansa de esperar y se va.
Bajar los tiempos de respuesta.
Contestar dentro de la hora.
tardamos mucho en contestar el whatsapp
people wait too long for an appointment
la gente espera mucho
# no_shows
Guests cancel an hour before.
Patients cancel on the day and the slot stays empty.
Half of the class cancels at the last minute.
Clients cancel the same day and I lose the fee.
Members cancel their class on the morning itself.
Cancelan una hora antes y el turno queda vacío.
Los clientes cancelan el mismo día.
Los huéspedes cancelan a última hora.
Kids forget the lesson and the tutor sits alone in the video call.
They make a booking, we prepare, they don't turn up.
A quarter of the students do not connect at the agreed hour.
Every day two chairs stay empty because someone forgot.
People ask for a visit and are not at home when we ring.
Blood donors sign up and do not come.
Our test rides are booked out and half are not taken.
We heat the sauna and the group does not come.
Clients skip sessions without a word.
Late cancellations leave holes in the day.
Reduce no-shows.
Se olvidan de la clase y el profesor queda solo en la videollamada.
Reservan, preparamos todo y no aparecen.
Un cuarto de los alumnos no se conecta a la hora acordada.
Cada día quedan dos sillones vacíos porque alguien se olvidó.
Piden visita y no están en casa cuando llegamos.
Los donantes de sangre se anotan y no van.
Faltan a las sesiones sin decir nada.
Las cancelaciones tardías dejan huecos.
Bajar el ausentismo de pacientes.
la gente no viene a los turnos
they book n dont come
me dejan plantada
# idle_capacity
Friday and Saturday are great, Monday to Wednesday we could close and nobody would notice.
After seven there is a waiting list, the rest of the day the pitches are deserted.
Most of our meeting rooms are free most of the time.
Our looms stand still two shifts out of three.
The bus goes out with four passengers.
Half of the greenhouse is not planted.
We own six boats and use two.
Treatment rooms are free every morning.
The big hall is rented nine days a month.
Machines run at forty percent of what they could.
The campsite is empty on weekdays outside the holidays.
Our trucks drive home empty.
The dining room is quiet at noon.
The co-working floor is at a third.
Fill the empty rooms.
Viernes y sábado bien, de lunes a miércoles podríamos cerrar y nadie se daría cuenta.
Desde las siete hay lista de espera, el resto del día las canchas están desiertas.
La mayoría de las salas está libre casi siempre.
Los telares están quietos dos turnos de tres.
El colectivo sale con cuatro pasajeros.
La mitad del invernadero está sin plantar.
Tenemos seis lanchas y usamos dos.
Los consultorios están libres todas las mañanas.
El salón grande se alquila nueve días al mes.
Las máquinas trabajan al cuarenta por ciento de lo que podrían.
El camping está vacío entre semana.
Los fletes vuelven vacíos.
Al mediodía el comedor está muerto.
El piso de oficinas compartidas está a un tercio.
Llenar las habitaciones vacías.
sobra lugar casi siempre
la sala esta vacia de lunes a jueves
rooms are empty midweek
# season
All the cash comes in eight weeks, then forty-four weeks of waiting.
From June to November we don't stop; the rest of the year the boats are on land.
Tourists come in three months and leave nine.
Half a year of plenty and half a year of nothing.
After Epiphany nobody buys toys.
We sell fans, so winter is a desert.
Wedding season ends in September and so does our income.
The ski lift runs ninety days and has to pay for the year.
Harvest is one month and the rest is cost.
Back-to-school is everything for us.
Toda la plata entra en ocho semanas y después son cuarenta y cuatro de espera.
De junio a noviembre no paramos; el resto del año, los barcos en seco.
Los turistas vienen tres meses y faltan nueve.
Medio año de abundancia y medio de nada.
Después de Reyes nadie compra juguetes.
Vendemos ventiladores, así que el invierno es un desierto.
La temporada de bodas termina en septiembre y los ingresos también.
El medio de elevación anda noventa días y tiene que pagar el año.
La cosecha es un mes y el resto es gasto.
La vuelta al cole es todo para nosotros.
fuera del verano no entra un peso
winter is dead
# concentration
Four donors cover nearly all that we do.
Two foundations carry the whole house.
Cuatro donantes cubren casi todo lo que hacemos.
Dos fundaciones sostienen toda la casa.
Two agencies give us seventy percent of our contracts.
Half of what I do is for one builder.
Three schools order nearly everything we bake.
Dos administradores me dan el setenta por ciento de los contratos.
La mitad de lo que hago es para una constructora.
Tres colegios piden casi todo lo que horneamos.
One pub group takes about sixty percent of our output.
We sell seventy percent to a single chain.
Losing that customer would sink us.
The mine is our only employer of any size.
A single buyer sets the price because we have no other.
Nearly all referrals come from one doctor.
Four fifths of revenue is one public contract.
Everything we grow goes to one processor.
Our two main clients decide whether we eat.
Spread our revenue over more clients.
Un grupo de bares se lleva el sesenta por ciento de la producción.
El setenta por ciento se lo vendemos a una sola cadena.
Perder ese cliente nos hundiría.
Un único comprador pone el precio porque no tenemos otro.
Casi todas las derivaciones vienen de un médico.
Cuatro quintos de los ingresos son un contrato público.
Todo lo que cultivamos va a un acopiador.
De dos clientes depende que comamos.
Repartir los ingresos entre más clientes.
casi todo lo que vendo se lo lleva el mismo
# new_market
We sell in Mendoza and San Juan; the next step is Chile.
We would like to start selling to Germans and Dutch.
From the islands to the mainland, that is the plan.
After Poland comes Ukraine.
Find an importer in Canada.
Bring our sauces to American supermarkets.
First customers in Ireland by summer.
Take the course to Latin America.
Sell to hospitals, not only to private practices.
Vendemos en dos provincias; el próximo paso es Chile.
Nos gustaría empezar a vender a alemanes y holandeses.
De las islas a la península, ese es el plan.
Después de Perú viene Bolivia.
Encontrar un importador en Canadá.
Llevar nuestras salsas a supermercados de Estados Unidos.
Primeros clientes en Uruguay antes del verano.
Vender a hospitales y no solo a consultorios.
`
