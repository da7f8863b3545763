/** Sentences from which the reader learns how people speak of money, beginnings and ends; as in `of-customers.ts`. */
export const OF_MONEY = `
# cash
Certified work sits 110 days before the council settles it.
On paper we made a profit, in the bank there is nothing.
Big advertisers pay at 120 days and we pay the media up front.
We wait three months for the insurers to pay.
Our customers take forever to settle their invoices.
We have a quarter of a million in unpaid bills.
The ministry owes us since last year.
We finance our clients with our own overdraft.
Every month it is a struggle to make payroll.
Some buyers pay when they remember.
Receivables have doubled and the bank is nervous.
We can't pay suppliers until the clients pay us.
Money arrives too late to buy the next batch of material.
Two customers went broke owing us forty thousand.
Parents are behind with the fees.
Tenants owe two months of rent.
Retentions on finished buildings are never released.
I chase payments all Friday.
Our cash lasts six weeks.
Commissions are paid out half a year after the sale.
The hospital pays at 180 days.
We want to be paid within thirty days.
The credit line is at its limit and wages are due.
We are growing but the cash runs out before the invoices come in.
Cooperative members are late with their dues.
Nos certifican la obra y la cobramos a los 110 días.
En los papeles ganamos, en el banco no hay nada.
Los anunciantes grandes pagan a 120 días y nosotros pagamos la pauta por adelantado.
Las obras sociales tardan tres meses en pagarnos.
Los clientes se toman una eternidad para pagar.
Tenemos un cuarto de millón en facturas sin cobrar.
El ministerio nos debe desde el año pasado.
Financiamos a los clientes con nuestro descubierto.
Todos los meses cuesta juntar para los sueldos.
Algunos pagan cuando se acuerdan.
Las cuentas por cobrar se duplicaron y el banco está nervioso.
No podemos pagar a proveedores hasta que nos paguen.
La plata llega tarde para comprar el material siguiente.
Dos clientes quebraron y nos dejaron debiendo cuarenta mil.
Los padres están atrasados con las cuotas.
Los inquilinos deben dos meses.
Paso los viernes reclamando pagos.
Nos queda caja para seis semanas.
El hospital paga a 180 días.
Queremos cobrar a treinta días.
La línea de crédito está al tope y vienen los sueldos.
Crecemos pero la caja se acaba antes de que entren los cobros.
Los socios se atrasan con la cuota social.
Entregamos hoy y cobramos con suerte en tres meses.
Los distribuidores grandes nos estiran los plazos de pago.
Tenemos plata en la calle.
# margins
We never bill the hours we put in.
Clients love us but there is hardly any profit.
We are busy all year and earn nothing.
The processor pays us less than it costs to produce.
Revenue doubled and profit went down.
Every project ends up over budget and we eat the difference.
We don't know which products make money.
Discounts eat what we earn.
We charge too little for what we do.
Competitors sell below cost and we have to follow.
Small orders cost more than they bring in.
Scope keeps growing and the price does not.
After wages there is nothing left for us.
Every route to the islands loses money.
Our fixed price jobs always take longer than quoted.
The margin on each box is a few cents.
Two of our four shops lose money.
The restaurant is full and the account is empty at the end of the month.
We need to become profitable this year.
We want a gross margin of forty percent.
Our overheads are too high.
Delivery platforms take a third of every order.
The board wants us to stop losing money.
We have not raised prices in three years.
Nunca facturamos todas las horas que ponemos.
Los clientes nos quieren pero casi no hay ganancia.
Trabajamos todo el año y no queda nada.
La industria nos paga menos de lo que cuesta producir.
Facturamos el doble y ganamos menos.
Todos los proyectos se pasan de presupuesto y la diferencia la ponemos nosotros.
No sabemos qué productos dejan plata.
Los descuentos se comen la ganancia.
Cobramos poco para lo que hacemos.
La competencia vende por debajo del costo y hay que seguirla.
Los pedidos chicos cuestan más de lo que dejan.
El cliente pide cada vez más por el mismo precio.
Después de pagar sueldos no queda nada para nosotros.
Los trabajos a precio cerrado siempre llevan más de lo cotizado.
El margen por caja es de centavos.
De los cuatro locales, dos pierden plata.
El restaurante está lleno y la cuenta vacía a fin de mes.
Este año tenemos que ser rentables.
Queremos un margen bruto del cuarenta por ciento.
Los gastos fijos son demasiado altos.
Las aplicaciones de reparto se quedan con un tercio de cada pedido.
Los dueños quieren que dejemos de perder plata.
Hace tres años que no subimos los precios.
Así no hay negocio.
Vendemos bien pero no se ve la ganancia.
Nos aprietan con el precio y cada trabajo deja menos.
# input_cost
Bean prices are up sixty percent since last Christmas and milk too.
Raw material already takes 43 percent of what I sell.
Flour and gas cost double.
Diesel went up and our rates stayed.
Energy is our biggest bill and it keeps growing.
Steel prices change every week and we quote for months.
Feed costs more than the milk brings.
We throw away a fifth of the vegetables we buy.
Food cost is above forty.
Packaging costs us more than the product.
Fertiliser tripled.
Cocoa has never been so expensive.
Rent for the shop rose by a third.
Freight from Asia quadrupled.
Our suppliers put prices up every month.
We waste too much fabric when we cut.
Bread goes to the pigs every evening.
The electricity for the cold rooms is killing us.
We want to bring food cost down to thirty percent.
We buy from too many suppliers at bad prices.
El café subió un sesenta por ciento y la leche también.
La materia prima ya representa el 43 por ciento de lo que vendo.
La harina y el gas cuestan el doble.
El gasoil subió y las tarifas no.
La energía es lo que más pagamos y no deja de crecer.
El acero cambia de precio cada semana y cotizamos a meses.
El alimento de los animales cuesta más que lo que deja la leche.
Tiramos la quinta parte de la verdura que compramos.
El costo de comida pasa del cuarenta.
El envase nos sale más caro que el producto.
Los fertilizantes se triplicaron.
El cacao nunca estuvo tan caro.
El alquiler del local subió un tercio.
El flete desde Asia se cuadruplicó.
Los proveedores remarcan todos los meses.
Desperdiciamos demasiada tela al cortar.
Todas las noches sobra pan y se tira.
La luz de las cámaras frigoríficas nos mata.
Queremos bajar el costo de insumos al treinta por ciento.
Compramos caro porque compramos poco a cada proveedor.
# raise_money
Federal money that covered two thirds of our work is gone in September.
The company that paid half of our budget leaves next year.
Our money lasts until October and without a round we do not reach registration.
We are raising two million.
The grant ends in June and nothing follows it.
We need a new boat and have no money for it.
The ministry cut the programme that paid our teachers.
We look for an investor to build the second line.
The bank refused the loan for the new oven.
Runway is nine months.
Fundraising is harder than ever, fewer companies give.
We want to close a pre-seed before summer.
The church roof needs three hundred thousand.
Sponsors left after the election.
Public funding was halved.
We need capital to buy machines.
Our lab depends on a grant that nobody has confirmed.
We want a thousand monthly donors.
The legacy that paid for the shelter is used up.
We would like to crowdfund our first edition.
Se termina en septiembre el dinero del Estado que pagaba dos tercios.
La empresa que ponía la mitad del presupuesto se retira el año que viene.
La plata alcanza hasta octubre y sin una ronda no llegamos al registro.
Estamos levantando dos millones.
El subsidio termina en junio y no hay nada después.
Necesitamos un bote nuevo y no tenemos con qué.
El ministerio recortó el programa que pagaba a los docentes.
Buscamos un socio que invierta en la segunda línea.
El banco nos negó el crédito para el horno nuevo.
Nos quedan nueve meses de pista.
Cada vez menos empresas donan.
Queremos cerrar una pre-semilla antes del verano.
El techo del templo cuesta trescientos mil.
Los auspiciantes se fueron después de las elecciones.
Nos bajaron a la mitad el aporte público.
Necesitamos capital para comprar máquinas.
El laboratorio depende de un fondo que nadie confirmó.
Queremos mil donantes mensuales.
Se acabó la herencia con la que se sostenía el refugio.
Nos falta financiamiento para seguir con el proyecto.
# open_site
The second plant starts in August and the building is signed.
Signed for a second unit across town, doors open in ten weeks.
We open our first shop in March.
A new branch in Leeds opens this autumn.
We are moving to a bigger workshop in May.
Our third clinic opens next quarter.
We are building a new warehouse by the motorway.
I want to open a small restaurant of my own this year.
The new campus takes its first students in September.
We are about to open a kitchen for deliveries in the north of the city.
Next year we open ten franchises.
We have the keys to the new premises and six weeks to get ready.
The hotel's new wing opens before Easter.
En agosto arranca la segunda planta, el galpón ya está firmado.
Firmamos un segundo local y abrimos en diez semanas.
Abrimos nuestra primera tienda en marzo.
Este otoño abre la sucursal de Leeds.
En mayo nos mudamos a un taller más grande.
Nuestra tercera clínica abre el próximo trimestre.
Estamos construyendo un depósito nuevo al lado de la autopista.
Quiero abrir mi propio restaurante este año.
El nuevo edificio recibe a los primeros alumnos en septiembre.
Estamos por abrir una cocina para envíos en el norte de la ciudad.
El año que viene abrimos diez franquicias.
Ya tenemos las llaves del local nuevo y seis semanas para prepararlo.
El ala nueva del hotel se inaugura antes de Pascua.
Vamos a poner una sucursal en el centro.
# launch
First units leave the building in May.
We release the app in spring.
The new product reaches shops in September.
Our beta ends this month and then everybody can use it.
We are launching a line for children.
We have not sold anything yet; the first version comes out in June.
The book comes out in November.
We will start selling online in April.
The new service goes live next quarter.
We publish our second game before Christmas.
The device is certified and sales begin after the summer.
We want to launch a subscription beside the shop.
The new collection is presented in February.
We bring out a second beer this summer.
Las primeras unidades salen en mayo.
Publicamos la aplicación en primavera.
El producto nuevo llega a las tiendas en septiembre.
La beta termina este mes y después queda abierta a todos.
Vamos a lanzar una línea para chicos.
Todavía no vendimos nada; la primera versión sale en junio.
El libro aparece en noviembre.
En abril empezamos a vender por internet.
El servicio nuevo arranca el próximo trimestre.
Sacamos nuestro segundo juego antes de Navidad.
El equipo ya está certificado y la venta empieza después del verano.
Queremos lanzar un abono además de la tienda.
La colección nueva se presenta en febrero.
Este verano sacamos una segunda cerveza.
Estamos por salir con nuestro primer producto.
# wind_down
After 31 years we hand over the premises in December and that is that.
We close at the end of the season and won't reopen.
I retire next year and nobody wants the shop.
We are selling the machines and closing the workshop.
The association dissolves in June.
We have decided to stop.
This is our last year.
We want to close in order and pay everybody.
My children do not want the farm, so I am selling the animals.
The company is being liquidated.
We finish the open orders and then shut.
Después de 31 años entregamos el local en diciembre y hasta acá llegamos.
Cerramos al final de la temporada y no volvemos a abrir.
Me jubilo el año que viene y nadie quiere el negocio.
Vendemos las máquinas y cerramos el taller.
La asociación se disuelve en junio.
Decidimos no seguir.
Este es nuestro último año.
Queremos cerrar en orden y pagarle a todos.
Mis hijos no quieren el campo, así que vendo los animales.
La empresa está en liquidación.
Terminamos los pedidos pendientes y bajamos la persiana.
Ya no tiene sentido seguir, en marzo cerramos.
`
