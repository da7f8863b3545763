/** Sentences that name no topic by its usual word, as somebody tells them; each under the aim that it shows. */
export const TOLD_OTHERWISE_ONE = `
# keep_customers
Our people pay three months, get bored and we never see them again.
At expiry many compare prices online and are off for thirty pounds.
Members join for the yearly fair and let it run out afterwards.
Once the free period is over the account is closed.
Eleven clients went to an online platform last year.
We close the year with fewer contracts than we began it.
They love the first box, skip the second and cancel the third.
Parents switch schools after primary.
Everybody praises us and still shops elsewhere.
The customers we won two years ago have nearly all left.
After the wedding nobody comes back for a portrait.
Growers used our seed for a season and went back to the old one.
Clients take our strategy and hire a cheaper agency for the work.
Every contract that ends is a fight.
Too few of our pupils go on to the next grade with us.
Companies stop using the card by month four.
The fans of the first season did not renew their season ticket.
Readers who paid last year do not pay this year.
Only a third of our buyers from last year bought again.
People drop the app within a week.
Old donors die or stop and nobody replaces them as regular givers.
Our base erodes from below.
We can sell anything once.
Guests don't return.
Los nuestros pagan tres meses, se aburren y no los vemos más.
Al vencimiento muchos comparan en internet y se marchan por treinta euros.
Se asocian para la feria anual y después dejan caer la cuota.
Cuando se termina el período gratis cierran la cuenta.
Once clientes se fueron a una plataforma el año pasado.
Terminamos el año con menos contratos de los que teníamos.
Les encanta la primera caja, saltean la segunda y cancelan la tercera.
Los padres cambian de colegio después de la primaria.
Todos nos elogian y compran en otra parte.
De los clientes de hace dos años no queda casi ninguno.
Toman nuestra estrategia y contratan una agencia más barata.
Cada contrato que vence es una pelea.
Pocos alumnos siguen con nosotros al año siguiente.
Las empresas dejan de usar la tarjeta al cuarto mes.
Los lectores que pagaron el año pasado este año no pagan.
Solo un tercio de los compradores del año pasado volvió a comprar.
Bajan la aplicación y la borran a la semana.
Sabemos vender una vez, no dos.
Los abonados de la temporada pasada no sacaron el abono.
Nuestra base se va desgranando.
Los inquilinos se van apenas vence.
# more_customers
Reviews are lovely but few; we could take out three times as many people.
Since the car park closed fewer and fewer people wander in.
Twenty-two academies use it and we want to get to sixty.
Each Sunday there are fewer of us.
There are hardly any young people in the pews.
We are the best kept secret in town.
Three quarters of our visitors are over seventy.
Nobody clicks on our adverts.
The salon is quiet and the street is full.
Our only channel is a friend who recommends us.
People drive past and do not stop.
We got two commissions this year, last year it was nine.
The order book covers six weeks, it used to be six months.
New housing stopped and nobody buys windows.
We would like the phone to ring more often.
A supermarket opened across the road and took half our trade.
The waiting room is empty most days.
We have a boat, a licence and no passengers.
Too few architects specify our tiles.
The stand at the fair brought four addresses.
We are new here and unknown.
Our newsletter has ninety readers.
Half of the stalls at our market are visited by nobody.
The pipeline for the second half is bare.
Our sales people have nothing in the funnel.
I would be glad of a few more pupils.
Revenue has not moved since 2022.
We ought to have four times the users we have.
From twelve to twenty schools this year.
Hire a boat? Nobody thinks of us.
Las reseñas son lindas pero pocas; podríamos llevar el triple de gente.
Desde que cerró el estacionamiento entra cada vez menos gente.
Lo usan veintidós academias y queremos llegar a sesenta.
Cada domingo somos menos.
Casi no hay jóvenes en los bancos.
Somos el secreto mejor guardado del pueblo.
Tres de cada cuatro visitantes tienen más de setenta.
Nadie hace clic en los anuncios.
El salón está tranquilo y la calle llena.
Nuestro único canal es una amiga que nos recomienda.
La gente pasa con el auto y no para.
Este año tuvimos dos encargos, el año pasado nueve.
La cartera cubre seis semanas y antes cubría seis meses.
Se frenó la construcción y nadie compra ventanas.
Nos gustaría que sonara más el teléfono.
Abrió un supermercado enfrente y se llevó la mitad de la venta.
La sala de espera está vacía casi todos los días.
Tenemos lancha, habilitación y ningún pasajero.
La feria nos dejó cuatro contactos.
El boletín tiene noventa lectores.
El embudo del segundo semestre está pelado.
Estaría bien tener unos cuantos alumnos más.
La facturación no se mueve desde 2022.
De doce a veinte colegios este año.
Me vendrían bien diez clientas más.
No logramos que nos lean.
Vendo bien en persona pero a la tienda no entra nadie.
# response_time
Parents call in tears and we tell them the next slot is in February.
Doctors complain because a biopsy result reaches them after twenty days.
By the time we ring back they have gone to somebody else.
The form says 48 hours and it takes nine days.
An answer from us takes longer than the repair itself.
Our inbox has four thousand unread messages.
Citizens take a number at seven and leave at noon.
Two months pass between the call and the first visit.
We reply when we get round to it.
Nobody is free when the customer needs us.
We lose deals because the proposal comes too late.
The chat shows "we are away" most of the day.
An ambulance takes twenty-six minutes to arrive.
Los padres llaman llorando y les decimos que el próximo turno es en febrero.
Los médicos se quejan porque la biopsia les llega a los veinte días.
Cuando devolvemos la llamada ya fueron a otro.
El formulario dice 48 horas y son nueve días.
Contestar nos lleva más que arreglar.
Hay cuatro mil mensajes sin leer.
Los vecinos sacan número a las siete y salen al mediodía.
Pasan dos meses entre el llamado y la primera visita.
Contestamos cuando podemos.
Perdemos ventas porque la propuesta llega tarde.
La ambulancia tarda veintiséis minutos.
Nadie sabe decirle al cliente cómo va lo suyo.
# no_shows
Classes show as full in the app, then four in ten machines are unused because people didn't bother to come.
The first session is agreed, confirmed by message, and still three in ten do not arrive.
The court is booked and stays dark.
We set the table and wait.
The doctor sits there and the chair is empty.
They confirm and then you wait in vain.
Interviews at ten, and by half past nobody has come.
Eye tests are arranged and forgotten.
A full calendar and a half empty waiting room.
We drive forty kilometres and nobody opens the door.
La aplicación muestra la clase llena y después cuatro de diez máquinas quedan sin usar porque la gente no fue.
Se agenda la primera sesión, se confirma y aun así tres de cada diez no llegan.
La cancha está reservada y queda a oscuras.
Ponemos la mesa y esperamos.
La agenda está completa y la sala de espera medio vacía.
Manejamos cuarenta kilómetros y nadie abre la puerta.
Confirman y uno se queda esperando.
El médico está y el sillón vacío.
# idle_capacity
Fleet utilisation averaged 46 percent, that is a lot of steel parked on gravel.
Saturdays are taken until the end of the year; from Sunday to Thursday the light never goes on.
We bought a second oven and it is cold most days.
Our lab could run three times as many samples.
The theatre is lit on two nights a week.
There is room for ninety children and fifty are here.
One shift, three machines, two of them under a cover.
The ferry crosses with more crew than passengers in the morning.
Two floors of our building have no tenant.
Desks for sixty, on a good day twenty people.
We pay for a van that moves on Tuesdays.
The terrace has thirty tables and six guests at lunch.
El promedio de uso de la flota fue del 46 por ciento, mucho fierro parado.
Sábados tomados hasta fin de año; de domingo a jueves nunca se enciende la luz.
Compramos un segundo horno y casi siempre está frío.
El laboratorio podría procesar el triple de muestras.
El teatro se enciende dos noches por semana.
Hay lugar para noventa chicos y vienen cincuenta.
Un turno, tres máquinas, dos tapadas.
Dos pisos del edificio están sin inquilino.
Escritorios para sesenta y en un buen día veinte personas.
Pagamos una camioneta que sale los martes.
La terraza tiene treinta mesas y seis comensales al mediodía.
# season
May to September is mad and the other seven months I live off savings.
From December to March we bill 85 percent of the year and in winter even the hotels close.
Every February I wonder how to get to Easter.
When the cruise ships stop we stop.
The heating trade sleeps in summer.
Carnival pays for the year.
We live on what the truffle season brings.
The lake freezes and so does the till.
The phone is red hot in spring and silent in autumn.
Lemons in winter, nothing in summer.
De mayo a septiembre es una locura y los otros siete meses vivo de ahorros.
De diciembre a marzo facturamos el 85 por ciento del año y en invierno cierran hasta los hoteles.
Cada febrero me pregunto cómo llegar a Semana Santa.
Cuando se van los cruceros paramos nosotros.
El carnaval paga el año.
Se congela el lago y se congela la caja.
En primavera no paramos y en otoño nadie llama.
Limones en invierno, nada en verano.
Hay cuatro meses que no entra nada.
# concentration
A crisp manufacturer buys around eighty percent and talks about dual sourcing.
Six of ten searches come from the same bank.
When they sneeze we catch pneumonia.
I would not want to be without that account, it is more than half of us.
Our two hotels pay for everything.
Nine tenths of our parts end up in one make of tractor.
The state is our only payer.
We grow what one company tells us to grow.
If the airline changes caterer there is nothing left.
One tour operator fills three quarters of our rooms.
Una fábrica de papas fritas compra el ochenta por ciento.
Seis de cada diez búsquedas nos las da el mismo banco.
Cuando ellos estornudan nosotros nos enfermamos.
Esa cuenta es más de la mitad de lo que somos.
Dos hoteles nos pagan todo.
El Estado es nuestro único pagador.
Un operador nos llena tres cuartas partes de las habitaciones.
Si la aerolínea cambia de proveedor no queda nada.
Nueve de cada diez piezas terminan en una sola marca.
# new_market
We do fine in Austria and Italy and would like a foothold in Bavaria.
So far we sell to tourists; we want to get into museum shops in the United States.
The Gulf is next.
We have a stand at the Lyon fair to meet French buyers.
First shipment to Denmark planned for autumn.
A partner in Texas is what we are after.
We are translating the product for Brazil.
From hospitals to nursing homes, a customer we do not know yet.
Nos va bien en Austria e Italia y queremos poner un pie en Baviera.
Hasta ahora vendemos a turistas; queremos entrar en tiendas de museos de Estados Unidos.
El Golfo es lo siguiente.
Vamos a la feria de Lyon a conocer compradores franceses.
Primer embarque a Dinamarca en otoño.
Buscamos un socio comercial en Texas.
Estamos traduciendo el producto para Brasil.
Pasar de hospitales a residencias, un cliente que no conocemos.
`
