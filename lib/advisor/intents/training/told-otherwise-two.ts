/** Sentences that name no topic by its usual word, of money, work and people; as in `told-otherwise-one.ts`. */
export const TOLD_OTHERWISE_TWO = `
# cash
We pay the temps every Friday and the warehouses pay us on day seventy.
Builders keep ten percent back and let go of the rest after four months.
Big names, beautiful invoices, empty account.
The supplier wants his money on Friday and ours comes in May.
I have not drawn a salary since March because clients are behind.
Our accountant says we are rich, the bank says otherwise.
Exporters settle once the container has landed.
Everything I earn sits in other people's pockets.
The tax is due before the customer pays.
We had to borrow to pay December.
Three schools have not paid since the autumn.
Pagamos a los temporales cada viernes y las empresas nos pagan al día setenta.
Me retienen el diez por ciento y el resto lo sueltan a los cuatro meses.
Grandes nombres, lindas facturas, cuenta vacía.
El proveedor quiere su plata el viernes y la nuestra llega en mayo.
No retiro sueldo desde marzo porque los clientes están atrasados.
El contador dice que somos ricos y el banco dice otra cosa.
Todo lo que gano está en el bolsillo de otros.
El impuesto vence antes de que el cliente pague.
Tuvimos que pedir prestado para pagar diciembre.
Tres colegios no pagan desde el otoño.
# margins
Diary full for months, yet at the end of the year I had earned less than my climbers.
We sold everything at a fixed price and now each metre costs more than we charge.
Two years of growth and not a penny more.
Cheap clients take most of our time.
My scone costs the same as in 2020 and everything else does not.
It takes us three hours to do what we bill as one.
Supermarkets press us until nothing is left.
We quote low to win and regret it later.
There is work, there is no living in it.
I make more as an employee than as the owner.
Half of our tours cost more than the tickets bring.
Every extra wish is on the house.
Agenda llena durante meses y a fin de año gané menos que mis empleados.
Vendimos todo a precio fijo y ahora cada metro cuesta más de lo que cobramos.
Dos años creciendo y ni un peso más.
Los clientes baratos se llevan casi todo el tiempo.
Nos lleva tres horas lo que facturamos como una.
Los supermercados nos aprietan hasta que no queda nada.
Cotizamos bajo para ganar y después nos arrepentimos.
Trabajo hay, lo que no hay es ganancia.
Ganaba más como empleado que como dueño.
La mitad de las excursiones cuesta más de lo que entra.
Cada pedido extra va por cuenta de la casa.
# input_cost
Meat goes up every two weeks and we print the menu twice a year.
Rent went up, cream went up, gas went up.
The oven eats more money than the bakers.
What we pay for paper has doubled in eighteen months.
Importing the bulbs costs more than selling them.
Vegetables rot in the cold room before we use them.
Each truck burns what it earns.
Half of the leather ends up as scraps.
La carne sube cada quince días y la carta la imprimimos dos veces por año.
Subió el alquiler, subió la crema, subió el gas.
El horno gasta más que los panaderos.
El papel se duplicó en dieciocho meses.
La verdura se pudre en la cámara antes de usarla.
Cada camión quema lo que gana.
La mitad del cuero termina en retazos.
# raise_money
The bell tower leaks, the insurer won't pay and the repair costs two hundred and forty thousand.
The lottery agreement that is nearly all we have is being cut.
We have runway until November and are talking to three funds.
There is an idea and a prototype; what is missing is a cheque.
The village wants a pool and the council has no money.
If nobody steps in by May the shelter closes its beds.
The museum's new wing lacks one and a half million.
Our patron passed away.
We have to put together forty thousand for the trip to the championship.
The state pays for half of each pupil and the other half we must find.
El campanario gotea y arreglarlo cuesta doscientos cuarenta mil.
El convenio con la lotería, que es casi todo lo que tenemos, viene con recorte.
Nos queda pista hasta noviembre y hablamos con tres fondos.
Hay idea y prototipo; falta el cheque.
Si nadie aparece antes de mayo el refugio cierra camas.
Al ala nueva del museo le falta un millón y medio.
Murió nuestro mecenas.
Hay que juntar cuarenta mil para el viaje al campeonato.
El Estado paga la mitad de cada alumno y la otra mitad hay que encontrarla.
# open_site
One busy stall and a restaurant lease starting 1 September.
We signed yesterday for a second shop three streets away, it opens in October.
The builders hand over our new surgery in June.
Next stop: a workshop of our own.
The counter in the station will be ours from spring.
We are going from one kindergarten to two.
Ayer firmamos el alquiler del segundo local, a tres calles, abre en octubre.
Los albañiles entregan el consultorio nuevo en junio.
Próximo paso: un taller propio.
El puesto de la estación será nuestro desde la primavera.
Pasamos de un jardín a dos.
# launch
Engineering samples in hand, general availability planned for the third quarter.
Doors of the online shop open on Monday week.
The translation is done, the printing is booked, readers get it in May.
The prototype works; from summer people can order it.
Our pilot has twelve testers and becomes a product in autumn.
Muestras listas, disponibilidad general en el tercer trimestre.
La tienda en línea abre en dos lunes.
La traducción está, la imprenta está reservada, en mayo llega a los lectores.
El prototipo funciona; desde el verano se puede pedir.
El piloto tiene doce probadores y en otoño es un producto.
# wind_down
Backs are gone, van is sold in June, then that's us finished.
The licence ends in May and I am not renewing it.
We are looking for homes for the last horses.
No more courses after Christmas.
The kiln is sold and so is the stock.
It was a good run, and it ends this autumn.
La espalda no da más, la camioneta se vende en junio y hasta ahí llegamos.
La habilitación vence en mayo y no la renuevo.
Buscamos casa para los últimos caballos.
Después de Navidad no hay más cursos.
El horno está vendido y la mercadería también.
Fue lindo, y se termina este otoño.
# on_time
Component shortages mean we slip on one order in three.
Every boat we promise for May ends up in the water in August.
The city contract says ninety and we are at seventy-eight for punctuality.
People move in with boxes and no kitchen.
The bride collected her dress on the morning.
We said spring and did not say of which year.
What was to take a weekend took a month.
Clients plan around our dates and curse us.
The conference brochure arrived when the conference was over.
Cada barco que prometemos para mayo termina botándose en agosto.
Una de cada tres órdenes se nos corre por falta de componentes.
La gente se muda con cajas y sin cocina.
La novia retiró el vestido esa misma mañana.
Dijimos primavera y no dijimos de qué año.
Lo que iba a llevar un fin de semana llevó un mes.
El folleto del congreso llegó cuando el congreso había terminado.
# quality
Our biggest retail customer says colours differ between batches.
Remakes: nine in every hundred crowns.
Seven percent leave with a cold solder joint.
One move in twelve ends with something broken and a claim.
The same bolt never fits twice.
Half of the statements we send out have to be corrected.
Our gelato is wonderful on Monday and grainy on Friday.
Painters had to come back to six flats of ten.
El cliente más grande dice que los colores cambian de una partida a otra.
De cada cien coronas rehacemos nueve.
El siete por ciento sale con soldadura fría.
Una de cada doce mudanzas termina con algo roto y un reclamo.
El mismo tornillo no encaja dos veces.
La mitad de los resúmenes que mandamos hay que corregirlos.
El helado es hermoso el lunes y arenoso el viernes.
Los pintores tuvieron que volver a seis de diez departamentos.
# returns
After Epiphany a mountain of parcels comes back.
The courier brings us more than he takes.
Try-on at home means two thirds travel back.
Después de Reyes vuelve una montaña de paquetes.
El correo nos trae más de lo que se lleva.
Prueban en casa y dos tercios viajan de regreso.
# hire
Plenty of jobs on the board, what I haven't got is plumbers.
Two lads left for Australia and nobody has replied to the ad.
We cannot get propulsion engineers.
Machines are switched off because there is nobody to run them.
Eight programmers are needed urgently and orders are waiting.
The cook is also the waiter because there is no waiter.
We would open on Sundays if somebody wanted to work.
Nobody under forty wants to climb poles.
Our next accountant has not been born yet.
Trabajo sobra; lo que no hay es plomeros.
Dos muchachos se fueron a Australia y nadie contestó el aviso.
No conseguimos ingenieros de propulsión.
Tenemos máquinas apagadas porque no hay quien las maneje.
Nos urgen ocho programadores y hay pedidos esperando.
El cocinero también sirve porque no hay mozo.
Abriríamos los domingos si alguien quisiera trabajar.
Ningún joven quiere subirse a los postes.
# keep_people
Dealers leave us for the cruise lines as fast as we can train them.
We teach the girls the machines and after six months they are in the factory across the road.
My best waiter opened his own place and took two with him.
It takes a year to make a good grinder and eighteen months until he goes.
The farewell cake is the most ordered cake in the office.
Nobody here has been with us for longer than two years.
Enseñamos a manejar las máquinas y a los seis meses están en la fábrica de enfrente.
Los crupieres se van a los cruceros apenas los formamos.
Mi mejor mozo abrió su local y se llevó a dos.
Un buen afilador se hace en un año y se va al año y medio.
Acá nadie lleva más de dos años.
Hacemos una despedida por mes.
# compliance
The coast guard detained one vessel and wants proof of drills and maintenance by June.
The new regional law makes us check documents at the door from July and we have neither the system nor the people.
We were told to fix the cold chain or lose the right to export.
The bank asks for our anti-money-laundering manual and there is none.
Our school buses no longer meet the rule on seat belts.
The trademark office and the food agency both sent letters.
Prefectura nos detuvo un barco y quiere pruebas de simulacros antes de junio.
La ley nueva nos obliga a controlar la entrada con documento desde julio y no tenemos ni sistema ni gente.
Nos dijeron que arreglemos la cadena de frío o perdemos la exportación.
El banco pide el manual de prevención y no existe.
Los micros escolares ya no cumplen la regla de cinturones.
# safety
Two hard landings this winter and the pilots have asked for a full review.
We ran over two cyclists in six months.
One of them fainted next to the furnace.
The ambulance came three times in November.
A beam missed a man by a hand's breadth.
Three workers cut their hands on the saw this half-year.
Dos aterrizajes duros este invierno y los pilotos piden una revisión completa.
En seis meses atropellamos a dos ciclistas.
Uno se desmayó al lado del horno.
La ambulancia vino tres veces en noviembre.
Una viga pasó a un palmo de un hombre.
Tres operarios se cortaron las manos en la sierra.
# theft
At stocktake eleven pieces were not where they should be.
At every return parts are missing and at the end of the year it is a whole lorry.
The safe was open and nobody knows who did it.
Our honey changes hives at night.
More steaks leave the kitchen than the till knows about.
En el inventario once piezas no estaban en su lugar.
En cada devolución faltan piezas y al final del año es un camión entero.
La caja fuerte estaba abierta y nadie sabe quién fue.
De noche la miel cambia de colmena.
De la cocina salen más bifes de los que marca la caja.
# workload
My cobblers work through lunch and stay till nine, one of them fainted.
My husband, his brother and I take every job and finish at night, Sundays included.
I did the books at three in the morning again.
We are two short and the rest carry it.
There is no such thing as a weekend here.
Every midwife has twice as many births as she should.
I answer patients from my bed.
Mis zapateros trabajan de corrido y se quedan hasta las nueve.
Mi marido, mi cuñado y yo aceptamos todo y terminamos de noche, domingos incluidos.
Otra vez hice las cuentas a las tres de la mañana.
Nos faltan dos y el resto lo carga.
Acá no existe el fin de semana.
Cada partera tiene el doble de partos de lo que debería.
Atiendo pacientes desde la cama.
# digitise
Policies sit in lever-arch files and renewals in an old Access thing.
Each salesman takes orders in his notebook and on Friday somebody types them in.
The rota is on the fridge.
Members pay in an envelope and we tick a list.
To find a contract we go to the cellar.
Three people keep three versions of the same table.
Las pólizas están en biblioratos y las renovaciones en un programa viejo.
Cada vendedor toma los pedidos en su libreta y el viernes alguien los pasa.
Los turnos del personal están en la heladera.
Los socios pagan en un sobre y tildamos una lista.
Para encontrar un contrato bajamos al sótano.
Tres personas llevan tres versiones de la misma tabla.
# -
Our officers and cameras keep shoplifters out of supermarkets.
We study why coral reefs die and publish the data openly.
We research new therapies against childhood cancer with public hospitals.
In nine years there were no accidents and hardly anybody resigned.
We buy unpaid invoices.
We repair what others have broken.
We rescue horses from slaughter.
We translate for courts and hospitals.
We run a late-night bus for the university.
We supply spare parts within a day.
We plan gardens and look after them.
We keep bees and sell honey.
We insure farmers against hail.
We organise congresses for doctors.
We grow without chemicals.
We make wheelchairs that fold.
Investigamos por qué mueren los arrecifes y publicamos los datos.
En nueve años no hubo accidentes y casi nadie renunció.
Compramos facturas impagas.
Arreglamos lo que otros rompieron.
Rescatamos caballos del matadero.
Traducimos para tribunales y hospitales.
Repuestos en un día.
Diseñamos jardines y los cuidamos.
Aseguramos a agricultores contra el granizo.
Organizamos congresos médicos.
Nuestros guardias evitan robos en supermercados.
Recolectamos residuos en catorce municipios.
Tenemos plantas en León y Querétaro.
Exportamos a nueve países desde hace una década.
We have exported to nine countries for a decade.
We opened in 1994 and employ sixty people.
Abrimos en 1994 y somos sesenta.
We have two shops, one in Leeds and one in York.
`
