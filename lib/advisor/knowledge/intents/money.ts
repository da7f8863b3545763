/** Plays about money and about beginnings and ends; a section is an intent of `intents/intent.ts`. */
export const MONEY_PLAYS = `
# cash
## money
objective: Get paid sooner and see the cash of the coming weeks | Cobrar antes y conocer la caja de las próximas semanas
focus: cash and collections | la caja y las cobranzas
why: Money earned but not paid cannot meet a wage bill: who calls first, and asks for a date, is paid first. | El dinero ganado y no cobrado no paga sueldos: quien llama primero y pide una fecha cobra primero.
monday: Call the five largest debtors and ask for a date | Llamar a los cinco mayores deudores y pedir una fecha
do: List what is owed to you, oldest first, and what you owe, by week, on one sheet of thirteen weeks. Ask each of the five for a payment day, and offer instalments where there is none. | Anota lo que te deben, lo más antiguo primero, y lo que debes, por semana, en una hoja de trece semanas. Pide a cada uno de los cinco un día de pago y ofrece cuotas si no lo hay.
- days from invoice to payment | los días entre la factura y el cobro | days | 20..130 | 60 > 48
- share of what is owed to us that is overdue | el porcentaje de lo que nos deben que está vencido | % | 5..60 | 30 > 20
- overdue invoices collected | las facturas vencidas cobradas | invoices/facturas | count 20
- weeks of cash in hand at today’s costs | las semanas de caja al costo de hoy | weeks | 1..26 | 5 > 8
! share of our own payment dates kept | el porcentaje de fechas de pago que nosotros cumplimos | % | 60..99 | 82 > 90
# margins
## money
objective: Keep more of every sale that we make | Conservar más de cada venta que hacemos
focus: margin | el margen
why: Margin leaks where nobody looks weekly: old prices, work given away, products that cost more than they bring. | El margen se escapa donde nadie mira cada semana: precios viejos, trabajo regalado, productos que cuestan más de lo que dejan.
monday: Work out what the ten best sellers really leave | Calcular cuánto dejan de verdad los diez más vendidos
do: Price less material, hours and fees, for each of the ten. Raise, shrink or drop the worst one this week, and note what customers say. | Precio menos material, horas y comisiones, en cada uno. Sube, ajusta o retira el peor esta semana y anota qué dicen los clientes.
- gross margin on sales | el margen bruto sobre ventas | % | 15..85 | 38 > 41
- products or services with a price checked this quarter | los productos o servicios con precio revisado en el trimestre | prices/precios | count 20
- share of sales given away in discounts and free work | el porcentaje de ventas regalado en descuentos y trabajo | % | 1..12 | 5 > 3.5
! share of customers who stay after a price change | el porcentaje de clientes que siguen tras un cambio de precio | % | 75..99 | 92 > 94 | for subscription
! orders and sales in number, as a share of the same weeks last year | los pedidos y ventas en número, como porcentaje de las mismas semanas del año pasado | % | 80..120 | 98 > 101 | for visits
# input_cost
## money
objective: Bring the cost of what we buy back under control | Volver a tener bajo control el costo de lo que compramos
focus: cost of materials and energy | el costo de insumos y energía
why: A price rise is met in three places: what is bought, what is wasted and what is charged; the second needs nobody’s consent. | Un alza se enfrenta en tres lugares: lo que se compra, lo que se desperdicia y lo que se cobra; el segundo no necesita permiso de nadie.
monday: Ask two more suppliers for the three dearest items | Pedir precio a dos proveedores más por los tres insumos más caros
do: Weigh or count for seven days what is thrown away of them, and recalculate the price of the products that use most. | Pesa o cuenta durante siete días lo que se tira de ellos y recalcula el precio de los productos que más los usan.
- cost of energy on sales | el costo de energía sobre ventas | % | 2..25 | 9 > 8 | for energy
- uses of energy switched off or moved to cheaper hours | los consumos apagados o pasados a horas más baratas | uses/consumos | count 8 | for energy
- cost of ingredients and materials on sales | el costo de ingredientes y materiales sobre ventas | % | 15..60 | 36 > 33 | for materials
- share of bought material that is thrown away | el porcentaje de lo comprado que se tira | % | 1..15 | 7 > 5 | for materials
- prices recalculated with today’s costs | los precios recalculados con el costo de hoy | prices/precios | count 15
! complaints about size or quality per month | los reclamos por tamaño o calidad al mes | complaints/reclamos | 0..20 | 6 > 5
# raise_money
## money
objective: Give those who fund us proof that they can check | Dar a quienes nos financian pruebas que puedan comprobar
focus: funding | el financiamiento
why: Funders decide on few things they can verify: what was achieved, who vouches for it, and what the next sum makes possible. | Quien financia decide por pocas cosas que puede verificar: qué se logró, quién lo avala y qué permite la próxima suma.
monday: List thirty funders and rank them by who can decide | Hacer una lista de treinta financiadores y ordenarla por quién puede decidir
do: Name for each the person, the link to you and the sum they usually give. Ask the five nearest for a talk this week, with one page that holds one proven figure. | Anota en cada uno la persona, el vínculo y la suma que suele dar. Pide una conversación a los cinco más cercanos esta semana, con una página y una cifra comprobada.
- donors and grants confirmed in writing | los donantes y fondos confirmados por escrito | funders/fondos | few 4 | for donations
- share of income from the largest donor | el porcentaje de ingresos del mayor donante | % | 10..70 | 40 > 35 | for donations
- written commitments from investors | los compromisos escritos de inversionistas | investors/inversores | few 3 | for buyers
- first meetings with possible funders | las primeras reuniones con posibles financiadores | meetings/reuniones | few 25
- second meetings | las segundas reuniones | meetings/reuniones | few 8
! months of cash left at today’s costs | los meses de caja al costo de hoy | months | 2..24 | 7 > 8
# open_site
## delivery
objective: Open on the day we said, with the first customers waiting | Abrir el día anunciado, con los primeros clientes esperando
focus: the opening | la apertura
why: An opening is late by its permits, its people and its suppliers, in that order; and it pays back by the regulars of its first eight weeks. | Una apertura se atrasa por permisos, gente y proveedores, en ese orden; y se paga con los clientes fijos de sus primeras ocho semanas.
monday: Write the opening date and count the weeks back | Escribir la fecha de apertura y contar las semanas hacia atrás
do: Permits, lease, works, people, suppliers, trial days: a date and a name for each. Send off today the one that depends on others longest. | Permisos, contrato, obra, gente, proveedores, días de prueba: una fecha y un nombre en cada uno. Empieza hoy el que más depende de terceros.
- opening tasks done against plan | las tareas de apertura hechas sobre el plan | % | 0..100 | 20 > 95
- people on the list for the first weeks | las personas anotadas para las primeras semanas | people/personas | count 120
- people hired and trained before the first day | las personas contratadas y formadas antes del primer día | people/personas | count 5 | for team
- trial days held before opening | los días de prueba antes de abrir | days | count 4
- suppliers with prices agreed in writing | los proveedores con precio acordado por escrito | suppliers/proveedores | count 8
# launch
## demand
objective: Launch with people who already wait for it | Lanzar con gente que ya lo espera
focus: the launch | el lanzamiento
why: A launch shows what was true before it: how many tried it, came back and told somebody. | Un lanzamiento muestra lo que ya era cierto: cuántos lo probaron, volvieron y se lo contaron a alguien.
monday: Put it in front of five people and say nothing | Ponerlo frente a cinco personas y no decir nada
do: Watch where they stop, write it down, and ask each what they would pay and whom they would tell. Repair the first place where two of them stopped. | Mira dónde se detienen, anótalo y pregunta a cada una qué pagaría y a quién se lo contaría. Arregla el primer lugar donde se detuvieron dos.
- people on the waiting list | las personas en lista de espera | people/personas | count 300
- pilots or advance orders paid | los pilotos o pedidos anticipados pagados | orders/pedidos | count 5
- people who used it in two different weeks | las personas que lo usaron en dos semanas distintas | people/personas | count 30
! serious faults open on launch day | las fallas graves abiertas el día del lanzamiento | faults/fallas | 0..20 | 8 > 1
# first_customers
## demand
objective: Learn from the first customers what they would come back for | Aprender de los primeros clientes por qué volverían
focus: first paying customers | los primeros clientes de pago
why: Before there are sales, the only figure that counts is how many strangers give money or time, and do it twice. | Antes de las ventas, la única cifra que cuenta es cuántos desconocidos ponen dinero o tiempo, y lo hacen dos veces.
monday: Ask three people for money or a date | Pedir a tres personas dinero o una fecha
do: Offer the smallest version you could deliver this month, with its price. A no with its reason is worth a week of guessing. | Ofrece la versión más pequeña que podrías entregar este mes, con su precio. Un no con su motivo vale una semana de suposiciones.
- talks with possible customers | las conversaciones con posibles clientes | talks/conversaciones | count 30
- first customers who paid something | los primeros clientes que pagaron algo | customers/clientes | count 5
- customers who came back unasked | los clientes que volvieron sin que se les pidiera | customers/clientes | count 3
- changes made because somebody asked | los cambios hechos porque alguien los pidió | changes/cambios | count 6
# first_visits
## demand
objective: Learn in trial days what brings people back | Aprender en días de prueba qué hace volver a la gente
focus: the first visits | las primeras visitas
why: A place is judged by its first weeks: what fails before friends is mended cheaply, what fails before strangers is told on. | Un local se juzga por sus primeras semanas: lo que falla ante conocidos se arregla barato; lo que falla ante extraños se cuenta.
monday: Set two trial days and invite thirty neighbours | Fijar dos días de prueba e invitar a treinta vecinos
do: Charge a part of the price, ask each at the door what was worth it and what was not, and mend by the second day what two of them named. | Cobra una parte del precio, pregunta a cada uno al salir qué valió la pena y qué no, y arregla para el segundo día lo que nombren dos.
- guests of the trial days who said what to change | los invitados a los días de prueba que dijeron qué cambiar | guests/invitados | count 40
- paying visits in the first weeks | las visitas pagadas de las primeras semanas | visits/visitas | count 250
- people who came a second time | las personas que vinieron por segunda vez | people/personas | count 40
# wind_down
## money
objective: Close well: everyone paid, told and cared for | Cerrar bien: con todos pagados, avisados y atendidos
focus: the closing | el cierre
why: A closing is remembered by its last weeks: who heard it first from you, who was paid, who found the next place. | Un cierre se recuerda por sus últimas semanas: quién lo supo primero por ti, quién cobró, quién encontró su próximo lugar.
monday: Write one list of everyone who must hear it from you | Hacer una lista de todos los que deben saberlo por ti
do: People who work here first, then landlord, lenders, suppliers, customers with open orders. Put the date and what each is owed beside the name, and ask a lawyer or accountant to read it. | Primero quienes trabajan aquí, luego arrendador, acreedores, proveedores y clientes con pedidos abiertos. Pon fecha y deuda junto a cada nombre y pide que lo lea un abogado o contador.
- debts and contracts settled in writing | las deudas y contratos cerrados por escrito | contracts/contratos | count 12
- open orders and deposits honoured | los pedidos y anticipos cumplidos | orders/pedidos | count 20
- share of people here with a next job or a paid settlement | el porcentaje de personas de aquí con próximo empleo o liquidación pagada | % | 0..100 | 10 > 100 | for team
- share of stock and equipment value sold | el porcentaje del valor de mercadería y equipo ya vendido | % | 0..100 | 10 > 70
- customers told in person before it is public | los clientes avisados en persona antes del anuncio | customers/clientes | count 20
# close_accounts
## money
objective: Leave no bill open, on either side | No dejar cuentas abiertas, de ningún lado
focus: money owed and owing | el dinero por cobrar y por pagar
why: After the last day debtors answer more slowly and creditors faster. | Después del último día los deudores responden más lento y los acreedores más rápido.
monday: Balance what is owed to you against what you owe | Comparar lo que te deben con lo que debes
do: One sheet, two columns, with dates. Collect first from whoever has an open order. | Una hoja, dos columnas, con fechas. Cobra primero a quien tiene un pedido abierto.
- share of what is owed to us already collected | el porcentaje de lo que nos deben ya cobrado | % | 20..100 | 40 > 90
- accounts, subscriptions and permits ended | las cuentas, suscripciones y permisos dados de baja | accounts/cuentas | count 15
! bills that arrive after the closing | las facturas que llegan después del cierre | bills/facturas | 0..12 | 5 > 1
# own_number
## demand
objective: Move the number that we watch most | Mover la cifra que más miramos
focus: our own number | la cifra que ya miramos
why: A number that is already watched needs no new report, only a cause that somebody owns. | Una cifra que ya se mira no necesita otro informe, solo una causa con responsable.
monday: Draw the number over the last twelve weeks | Dibujar la cifra de las últimas doce semanas
do: Mark the two best and the two worst weeks and ask what was different. Repeat what the best had, from this week. | Marca las dos mejores y las dos peores semanas y pregunta qué hubo de distinto. Repite desde esta semana lo que tuvieron las mejores.
- causes tried and measured | las causas probadas y medidas | trials/pruebas | count 6
- weeks in which the number was read on its day | las semanas en que se leyó la cifra en su día | weeks | count 11
! complaints from customers per month | los reclamos de clientes por mes | complaints/reclamos | 0..40 | 10 > 8
`
