/** More sentences about money, beginnings and ends, in other words than `of-money.ts`. */
export const MORE_OF_MONEY = `
# cash
Half of them stop paying their instalments by the third month.
People pay twice and then we never see the rest.
La mitad deja de pagar las cuotas al segundo mes.
Nos pagan la primera cuota y después desaparecen.
Landlords pay our fee when they feel like it and we are owed eleven thousand.
We get paid with cheques at 150 days and buy for cash.
Invoices are out, money is not in.
The contractor holds back ten percent for two years.
One big debtor could take us down.
Farmers pay after the harvest and we advance the seed.
Clients stretch terms from thirty to ninety days.
Cash flow keeps me awake.
We are always waiting for money from the council.
There is profit but no cash.
Working capital is tied up in stock and receivables.
Wages are paid with the card this month.
Bad debts have doubled.
Shops take our goods on credit and forget.
Customers dispute every bill to gain time.
Half of my week goes into reminding people to pay.
Collect faster.
Get paid sooner.
Nos pagan con cheques a 150 días y compramos al contado.
Facturado está, cobrado no.
La constructora nos retiene el diez por ciento dos años.
Un deudor grande nos puede tumbar.
Los productores pagan después de la cosecha y nosotros adelantamos la semilla.
Nos llevaron el plazo de treinta a noventa días.
El flujo de caja no me deja dormir.
Siempre estamos esperando la plata del municipio.
Hay ganancia pero no hay caja.
El capital está metido en stock y en cuentas por cobrar.
Este mes pagamos sueldos con la tarjeta.
Los incobrables se duplicaron.
Los comercios se llevan fiado y se olvidan.
Discuten cada factura para ganar tiempo.
La mitad de mi semana se va en recordar pagos.
Cobrar más rápido.
Cobrar antes.
las empresas me pagan cuando quieren
no me pagan en fecha
clients r late paying n rent is due
La morosidad de las cuotas está por las nubes.
Propietarios que no pagan las expensas.
Los seguros rechazan o demoran los pagos.
# margins
Booking sites take 18% of every room.
The apps keep a third of each order.
Las plataformas se quedan con el 30 % de cada pedido.
Entre comisiones y descuentos no queda nada de la venta.
Tonnage is up a lot, what remains at the bottom of the page is not.
Tuition does not cover salaries and every cycle ends with a loss.
We sell a lot and earn little.
Turnover doubled, my salary did not.
I do not know what an hour of my work costs.
Our price list is from 2021.
Every tender is won by the cheapest and the cheapest earns nothing.
The more we sell the more we lose.
Costs have outgrown income.
Our menu has eighty dishes and half of them lose money.
Change requests are done for free.
Overruns on fixed-price projects.
Rebates and returns leave us with two percent.
The museum shop makes a loss.
Make the business profitable again.
Know what each job leaves.
Raise our hourly rate without losing clients.
Vendemos mucho y ganamos poco.
Las cuotas no cubren los sueldos y cada ciclo cerramos con pérdida.
Se duplicó la facturación y mi sueldo no.
No sé cuánto me cuesta una hora de trabajo.
La lista de precios es de 2021.
Cada licitación la gana el más barato y el más barato no gana nada.
Cuanto más vendemos, más perdemos.
Los gastos crecieron más que los ingresos.
La carta tiene ochenta platos y la mitad da pérdida.
Los cambios que pide el cliente los hacemos gratis.
Los proyectos a precio fijo nos salen más caros de lo presupuestado.
Entre descuentos y comisiones queda un dos por ciento.
Que el negocio vuelva a dar ganancia.
Saber qué deja cada trabajo.
Subir la tarifa sin perder clientes.
trabajo un monton y no me queda nada
lots of work no money left at the end
al final del mes empatamos
Los precios que cobramos quedaron viejos.
# input_cost
Chocolate and milk rose forty percent in half a year and our price only ten.
Cost of ingredients is running away from us.
The power bill for the ovens doubled.
Malt, glass and cans are all dearer.
We lose a tenth of the fruit in the cold store.
Meat prices change weekly.
Wood costs twice what it cost.
Our biggest cost is fuel and it's out of control.
Too much food ends up in the bin.
Resin follows the oil price and our customers don't.
Imported parts got expensive with the exchange rate.
Buy materials cheaper.
Cut food waste.
Bring the energy bill down.
El chocolate y la leche subieron cuarenta por ciento en un semestre y nuestro precio apenas diez.
El costo de los ingredientes se nos escapa.
La factura de luz de los hornos se duplicó.
La malta, el vidrio y las latas están más caros.
Perdemos un décimo de la fruta en la cámara.
La carne cambia de precio todas las semanas.
La madera cuesta el doble de lo que costaba.
El combustible es el gasto más grande y está fuera de control.
Demasiada comida termina en la basura.
La resina sigue al petróleo y nuestros clientes no.
Los repuestos importados se encarecieron con el dólar.
Comprar más barato la materia prima.
Bajar el desperdicio de comida.
Bajar la cuenta de energía.
todo lo que compramos aumenta menos lo que vendemos
ingredients keep getting more expensive
# raise_money
City subsidy stops after June and we must find ninety thousand.
The oil company that sponsored us left the country.
Six months of money left, closing the pre-seed is job number one.
We are talking to funds about a series A.
Our biggest donor died and left nothing to the foundation.
We need half a million to finish the trial.
Grants are getting smaller and more competitive.
Membership fees do not pay for the building; we need donors.
We are looking for a business angel.
Public money for theatres has been frozen.
We have to replace a European project that ends.
The crowdfunding stopped at forty percent.
Secure funding for next year.
Find backers.
El subsidio de la ciudad se corta en junio y hay que encontrar noventa mil.
La petrolera que nos auspiciaba se fue del país.
Queda dinero para seis meses, cerrar la pre-semilla es lo primero.
Estamos hablando con fondos por una serie A.
Nuestro mayor donante falleció y no hay quien lo reemplace.
Necesitamos medio millón para terminar el ensayo.
Los fondos concursables son cada vez más chicos.
Las cuotas no pagan el edificio; necesitamos donantes.
Buscamos un inversor ángel.
El dinero público para teatros está congelado.
Hay que reemplazar un proyecto europeo que termina.
La campaña de aportes quedó en el cuarenta por ciento.
Asegurar los fondos del año próximo.
Encontrar patrocinadores.
buscamos plata para la segunda etapa
we run out of money in spring
No sabemos cómo pagar a los profesores en marzo porque se cayó el convenio.
# open_site
Third shop opening at the end of April.
We are about to open in the next town.
A second kitchen starts in the summer.
New premises, twice the size, from October.
We take over a second farm shop in May.
Our first physical shop opens in December.
A new plant in Vietnam starts up next year.
We are fitting out a day clinic that opens in autumn.
Opening day is 4 May.
Open a branch in the capital.
Vamos por el tercer local, inaugura en marzo.
Estamos por abrir en la ciudad vecina.
En verano arranca la segunda cocina.
Local nuevo, el doble de grande, desde octubre.
En mayo tomamos una segunda tienda de campo.
Abre en diciembre nuestra primera tienda física.
El año que viene arranca una planta en Vietnam.
Estamos equipando un centro de día que abre en otoño.
La inauguración es el 4 de mayo.
Abrir sucursal en la capital.
me mudo a un local mas grande en abril
new place opens in spring
# launch
Our first series comes out on a streaming platform in October.
In April the first version goes out to the public.
Pilot ends in May, then we go live.
We start with a subscription box in autumn.
The second model is presented at the fair in March.
New menu, new name, same kitchen, from 1 June.
We have built it and nobody has used it yet.
First lessons begin in September.
Certification is through; production starts in July.
We publish the first issue in February.
Release our app.
Put the new line on the market.
Nuestra primera serie sale en una plataforma en octubre.
En abril sale la primera versión al público.
El piloto termina en mayo y después salimos.
En otoño empezamos con una caja por suscripción.
El segundo modelo se presenta en la feria de marzo.
Lo construimos y todavía nadie lo usó.
Las primeras clases empiezan en septiembre.
Ya está certificado; la producción arranca en julio.
En febrero publicamos el primer número.
Poner la línea nueva en el mercado.
sacamos la app en unos meses
app launches in june
# wind_down
My hands won't do it any more, so the workshop shuts at midsummer.
Nobody in the family wants it and we close at year's end.
The lease is over and we won't look for another place.
Only the last orders and then it is finished.
The board voted to end the charity.
I am 68 and looking for a decent way to end the practice.
After the sale of the building we stop.
We are winding up our affairs.
This harvest is the last one.
Las manos ya no me dan, así que el taller cierra en junio.
Nadie de la familia la quiere y a fin de año bajamos la persiana.
Se vence el contrato y no vamos a buscar otro lugar.
Solo los últimos encargos y se terminó.
La comisión votó cerrar la asociación.
Tengo 68 y busco una manera digna de terminar con el consultorio.
Después de vender el edificio paramos.
Esta cosecha es la última.
cerramos en unos meses
closing for good this summer
Vamos a bajar la cortina antes de que termine el año.
`
