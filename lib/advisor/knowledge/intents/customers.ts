/** Plays about whom a business serves and how; a section is an intent of `intents/intent.ts`. */
export const CUSTOMER_PLAYS = `
# more_customers
## demand
objective: Win more customers from the sources that already work | Ganar más clientes por las vías que ya funcionan
focus: new customers | los clientes nuevos
why: New customers come from few sources: find the one that brings those who stay, and spend the hours there. | Los clientes nuevos llegan por pocas vías: conviene hallar la que trae a quienes se quedan y poner ahí las horas.
monday: Ask the last ten customers how they found {company} | Preguntar a los últimos diez clientes cómo llegaron a {company}
do: One call or message each: how they heard of you, what nearly stopped them, whom else they would send. Put this week’s effort into the source named most often. | Una llamada o un mensaje a cada uno: cómo se enteraron, qué casi los frenó, a quién más enviarían. Pon el esfuerzo de esta semana en la vía más nombrada.
- donors who give for the first time | los donantes que dan por primera vez | donors/donantes | count 25 | for donations
- visits from people who had never come before | las visitas de personas que nunca habían venido | visits/visitas | count 120 | for consumer
- meetings with companies that fit | las reuniones con empresas que encajan | meetings/reuniones | few 20 | for b2b
- new customers won | los clientes nuevos ganados | customers/clientes | count 18 | for accounts
- introductions asked of happy customers | las recomendaciones pedidas a clientes contentos | requests/solicitudes | count 30
- share of enquiries that become customers | el porcentaje de consultas que se convierten en clientes | % | 10..50 | 24 > 30 | for accounts
! share of new customers who come back or stay | el porcentaje de clientes nuevos que vuelven o se quedan | % | 30..90 | 55 > 60
# keep_customers
## demand
objective: Give customers a reason to stay and come back | Dar a los clientes un motivo para quedarse y volver
focus: customers who stay | los clientes que se quedan
why: Most who leave decide it weeks before they go, so the first month and the first sign of silence are where they are kept. | Casi todos los que se van lo deciden semanas antes: se los retiene en el primer mes y ante la primera señal de silencio.
monday: Call five customers who left | Llamar a cinco clientes que se fueron
do: Ask what they hoped for, when they stopped, and what they use instead. Write down the exact words; the reason named twice is the first to repair. | Pregunta qué esperaban, cuándo dejaron de usarlo o de venir y qué usan ahora. Anota sus palabras: el motivo que aparece dos veces es el primero por arreglar.
- share of paying customers who cancel in a month | el porcentaje de clientes de pago que cancelan por mes | % | 1..9 | 5 > 3.5 | for subscription
- share of donors who give again within the quarter | el porcentaje de donantes que vuelven a dar en el trimestre | % | 25..70 | 42 > 50 | for donors
- share of customers who come back within two months | el porcentaje de clientes que vuelven en dos meses | % | 20..70 | 38 > 45 | for visits
- share of customers lost in a quarter | el porcentaje de clientes perdidos en el trimestre | % | 0.5..9 | 4 > 3 | for ongoing
- calls with customers who left or went quiet | las conversaciones con clientes que se fueron o callaron | calls/llamadas | count 20
- share of new customers who reach a first good result in two weeks | el porcentaje de clientes nuevos con un primer buen resultado en dos semanas | % | 30..85 | 50 > 62
! share of sales given away to keep customers | el porcentaje de ventas cedido para retener clientes | % | 0.5..6 | 3 > 2.5 | for buyers
# response_time
## delivery
objective: Serve people while it still matters to them | Atender a las personas mientras todavía les importa
focus: waiting time | el tiempo de espera
why: A queue is rarely short of people all day: it has peaks, repeated questions and cases that pass through too many hands. | A una fila rara vez le falta gente todo el día: tiene picos, preguntas repetidas y casos que pasan por demasiadas manos.
monday: Write down every wait for one week | Anotar cada espera durante una semana
do: Time of arrival, time of the first answer, reason. On Friday take the commonest reason and remove it: a text ready to send, a slot kept free, one person for the peak hour. | Hora de llegada, hora de la primera respuesta y motivo. El viernes quita el motivo más común: un texto listo, un turno libre reservado, una persona para la hora pico.
- share of requests answered within the promised time | el porcentaje de consultas atendidas en el tiempo prometido | % | 40..97 | 62 > 80
- people waiting at the end of the week | las personas en espera al cierre de la semana | people/personas | 5..120 | 40 > 20
- commonest questions with an answer ready | las preguntas más comunes con respuesta lista | questions/preguntas | count 12
! share of cases that come back with the same problem | el porcentaje de casos que regresan con el mismo problema | % | 3..25 | 12 > 10
# no_shows
## delivery
objective: Have people keep the times they booked | Lograr que la gente cumpla la cita que reservó
focus: kept appointments | las citas cumplidas
why: An empty hour is paid in full and cannot be sold again; most of them can be seen two days before. | Una hora vacía se paga entera y no se vuelve a vender; la mayoría puede verse dos días antes.
monday: Confirm Wednesday’s and Thursday’s bookings by hand | Confirmar a mano las citas del miércoles y jueves
do: One message two days before, one call to whoever does not answer, and a list of people who would take a freed time today. Note by hour and by person who booked how many came. | Un mensaje dos días antes, una llamada a quien no responda y una lista de personas que tomarían un horario liberado hoy. Anota por hora cuántos vinieron.
- share of booked appointments where nobody came | el porcentaje de citas reservadas a las que nadie vino | % | 3..25 | 14 > 9
- freed times filled the same day | los horarios liberados que se ocupan el mismo día | times/horarios | count 30
- share of bookings confirmed two days before | el porcentaje de citas confirmadas dos días antes | % | 40..98 | 60 > 88
! complaints about reminders or fees | los reclamos por recordatorios o cargos | complaints/reclamos | 0..10 | 4 > 3
# returns
## delivery
objective: Send people what they want to keep | Enviar a la gente lo que quiera conservar
focus: orders that stay with the customer | los pedidos que se quedan con el cliente
why: A return costs freight twice, handling and often the price; a few articles and one or two reasons usually make most of them. | Una devolución cuesta dos fletes, manipulación y a menudo el precio; pocos artículos y uno o dos motivos explican la mayoría.
monday: Split last month’s returns by article and reason | Separar las devoluciones del último mes por artículo y motivo
do: Take the five articles that come back most, read every comment on them, and change what the page, the size guide or the packing says before this week’s orders leave. | Toma los cinco artículos que más regresan, lee cada comentario y corrige la ficha, la guía de tallas o el embalaje antes de los envíos de esta semana.
- share of orders that come back | el porcentaje de pedidos que se devuelven | % | 3..40 | 16 > 13
- articles that come back most, corrected | los artículos más devueltos ya corregidos | articles/artículos | count 15
- cost of returns on sales | el costo de las devoluciones sobre ventas | % | 1..15 | 6 > 5
! conversion of visits into orders | la conversión de visitas en pedidos | % | 0.8..4.5 | 2 > 2.1
# stock
## delivery
objective: Have what sells in stock, and of the rest no more than needed | Tener en stock lo que se vende, y del resto solo lo justo
focus: stock that sells | el stock que se vende
why: The money that is missing for the best sellers mostly lies in what nobody asks for; one list shows both. | El dinero que falta para lo que más se vende suele estar en lo que nadie pide; una sola lista muestra ambas cosas.
monday: List every article by weeks of sale in stock | Ordenar los artículos por semanas de venta en stock
do: Divide what lies there by what a week sells. Order today what would run out before the next delivery, its delays included, and mark down the ten that would last longest. | Divide lo que hay por lo que se vende en una semana. Pide hoy lo que se acabaría antes de la próxima entrega, contando sus atrasos, y rebaja los diez que durarían más.
- share of best sellers in stock | el porcentaje de los más vendidos con stock | % | 70..99 | 86 > 93
- share of stock that has not moved for sixty days | el porcentaje del stock sin movimiento en sesenta días | % | 5..45 | 24 > 18
- suppliers with a second source or an earlier order date | los proveedores con segunda fuente o con pedido adelantado | suppliers/proveedores | count 5
! days of stock | los días de inventario | days | 14..150 | 62 > 56
# idle_capacity
## demand
objective: Fill the hours and places that stand empty | Llenar las horas y los lugares que quedan vacíos
focus: filled hours and places | las horas y los lugares ocupados
why: The empty hour costs nearly as much as the full one, so the first sales to win are those that need nothing new. | La hora vacía cuesta casi lo mismo que la llena: las primeras ventas por ganar son las que no necesitan nada nuevo.
monday: Draw the week hour by hour | Dibujar la semana hora por hora
do: Mark what was empty in each of the last four weeks. Offer the two emptiest slots to people you already know, at a price that still leaves something. | Marca qué estuvo vacío en cada una de las últimas cuatro semanas. Ofrece los dos huecos más vacíos a quienes ya conoces, a un precio que todavía deje algo.
- share of available hours or places sold | el porcentaje de horas o lugares disponibles que se venden | % | 35..92 | 58 > 67
- bookings for the quiet days | las reservas para los días tranquilos | bookings/reservas | count 40
- regular customers who move to a quiet time | los clientes fijos que pasan a un horario tranquilo | customers/clientes | count 10
! average price paid as a share of list price | el precio promedio cobrado como porcentaje del de lista | % | 70..100 | 90 > 92
# concentration
## demand
objective: Stand on more than one leg before we have to | Apoyarnos en más de un cliente antes de que haga falta
focus: income from more than one source | los ingresos de más de una fuente
why: Whoever lives on one source takes its prices, its dates and its risk; two more of middle size change every talk. | Quien vive de una sola fuente acepta sus precios, sus plazos y su riesgo; dos más de tamaño medio cambian cada conversación.
monday: List twenty that resemble the largest one | Hacer una lista de veinte parecidos al mayor
do: Same need, same region, half the size. Write to five of them this week, with one sentence about what you did for the largest, if it agrees to be named. | La misma necesidad, la misma región, la mitad del tamaño. Escribe a cinco esta semana con una frase sobre lo logrado con el mayor, si acepta ser nombrado.
- share of income from the largest donor | el porcentaje de ingresos del mayor donante | % | 10..70 | 40 > 35 | for donations
- share of income from the largest customer | el porcentaje de ingresos del mayor cliente | % | 10..70 | 40 > 35 | for buyers
- new donors of middle size | los donantes nuevos de tamaño medio | donors/donantes | few 5 | for donations
- new customers of middle size under contract | los clientes nuevos de tamaño medio con contrato | customers/clientes | few 3 | for buyers
- first meetings with possible customers of that size | las primeras reuniones con posibles clientes de ese tamaño | meetings/reuniones | few 12 | for buyers
- sources of income that we never had before | las fuentes de ingreso que nunca tuvimos | sources/fuentes | few 2
! share of work for the main customer delivered as agreed | el porcentaje de trabajo para el cliente principal entregado como se acordó | % | 80..99 | 93 > 95 | for buyers
# season
## money
objective: Earn through the months that are quiet now | Generar ingresos en los meses que hoy son flojos
focus: income outside the high season | los ingresos fuera de temporada
why: The high season pays for the year only if the quiet months stop eating it: a second use, an earlier sale, or a smaller cost. | La temporada alta paga el año solo si los meses flojos dejan de comérsela: un segundo uso, una venta anticipada o un costo menor.
monday: Write down what each quiet month cost last year | Anotar cuánto costó cada mes flojo del año pasado
do: Fixed cost, hours paid, income, month by month. Choose one quiet month and one offer for it, and ask ten customers of the high season whether they would buy it. | Costo fijo, horas pagadas e ingresos, mes por mes. Elige un mes flojo y una oferta para él, y pregunta a diez clientes de temporada si la comprarían.
- share of sales outside the high season | el porcentaje de ventas fuera de temporada alta | % | 8..50 | 22 > 28
- advance orders or bookings for the quiet months | los pedidos o reservas anticipados para los meses flojos | orders/pedidos | count 30
- group and company agreements signed for quiet dates | los acuerdos con grupos y empresas para fechas flojas | agreements/acuerdos | few 4
! fixed cost of a quiet month as a share of its income | el costo fijo de un mes flojo como porcentaje de su ingreso | % | 60..200 | 130 > 115
# new_market
## demand
objective: Prove one new market before paying for it | Probar un mercado nuevo antes de pagarlo
focus: first orders from a new market | los primeros pedidos de un mercado nuevo
why: A market is open once somebody there reorders without being asked; papers, prices and freight are learnt with the first few orders. | Un mercado está abierto cuando alguien allí repite sin que se lo pidan; papeles, precios y fletes se aprenden con los primeros pedidos.
monday: Name ten buyers in one place, not in ten | Nombrar diez compradores en un solo lugar, no en diez
do: Choose the place where you already have one customer or one relative, list ten buyers, and send three of them samples with a price that includes freight and duties. | Elige el lugar donde ya tienes un cliente o un conocido, haz una lista de diez compradores y envía a tres muestras con un precio que incluya flete y aranceles.
- paying customers in the new market | los clientes de pago en el mercado nuevo | customers/clientes | few 5
- first talks with buyers there | las primeras conversaciones con compradores de allí | talks/conversaciones | few 20
- customers there who order a second time | los clientes de allí que piden por segunda vez | customers/clientes | few 2
! margin on orders there after freight and duties | el margen de esos pedidos después de flete y aranceles | % | 5..45 | 18 > 21
`
