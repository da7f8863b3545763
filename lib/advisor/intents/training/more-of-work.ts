/** More sentences about work and those who do it, and what asks for nothing, in other words than `of-work.ts`. */
export const MORE_OF_WORK = `
# on_time
The last three towers were handed over almost a year late.
Our on-time rate is sixty-two percent and has to be eighty-five.
We give a date and then move it twice.
Orders leave the dock two days behind the plan.
Kitchens arrive after the family has moved in.
The magazine reaches subscribers a week after the event.
Buses run behind the timetable.
Every sprint spills over into the next.
Exhibitions are ready the morning they open, or not.
Customers stopped believing our dates.
We underestimate how long things take.
Spare parts that we promised for Monday come on Thursday.
Contract deadlines are missed in half of our sites.
Late again, that is what clients say of us.
Deliver when we said.
Halve the delay.
Las tres últimas torres se entregaron con casi un año de retraso.
Nuestro cumplimiento de fechas es del sesenta y dos por ciento y tiene que ser ochenta y cinco.
Damos una fecha y después la movemos dos veces.
Los pedidos salen del muelle dos días después de lo planeado.
Las cocinas llegan cuando la familia ya se mudó.
La revista llega una semana después del evento.
Los colectivos no cumplen el horario.
Cada etapa se pasa a la siguiente.
Los clientes ya no creen en nuestras fechas.
Calculamos mal cuánto llevan las cosas.
Los repuestos prometidos para el lunes llegan el jueves.
En la mitad de las obras no se cumple el plazo.
Otra vez tarde, eso dicen de nosotros.
Entregar cuando dijimos.
Bajar los retrasos a la mitad.
no llegamos a entregar en fecha
we are always late with orders
Las reparaciones se demoran más de lo que le prometemos al cliente.
# quality
Mispicks are our plague: wrong shade, wrong size, wrong box.
Four percent of the pieces are rejected at final inspection.
Tables reach the customer scratched.
Too many dishes come back to the kitchen.
Our welds do not pass the X-ray.
We ship the wrong item too often.
Crowns have to be made again.
Every release breaks something.
Cakes collapse, icing runs.
Tenants complain that the work is sloppy.
Rework takes a whole day a week.
We find mistakes after printing.
Our cement varies from batch to batch.
Complaints went up by half.
Fruit arrives bruised at the market.
Do it right the first time.
Bring the error rate down.
Nos equivocamos de tono, de talle y de caja en demasiados envíos.
El cuatro por ciento de las piezas se rechaza en inspección final.
Las mesas llegan rayadas al cliente.
Demasiados platos vuelven a la cocina.
Las soldaduras no pasan la radiografía.
Mandamos el artículo equivocado muy seguido.
Hay que rehacer coronas.
Cada versión rompe algo.
Las tortas se desarman.
Los inquilinos se quejan de trabajos mal hechos.
Rehacer cosas nos lleva un día por semana.
Encontramos los errores después de imprimir.
El cemento cambia de un lote a otro.
Los reclamos subieron a la mitad.
La fruta llega golpeada al mercado.
Hacerlo bien a la primera.
Bajar los errores.
salen muchas piezas falladas
lots of defects lately
# returns
Parcels come back, mainly sizing.
They return too much because of the size and I pay the shipping.
Nearly every second dress is sent back.
Clients keep one pair of three.
Too many lamps come back broken or unwanted.
Cut returns.
Vuelven muchísimos paquetes por el talle y el envío lo pago yo.
Casi uno de cada dos vestidos se devuelve.
Se quedan con un par de tres.
Demasiadas lámparas regresan porque no eran lo que esperaban.
Bajar las devoluciones.
me devuelven mucha ropa
# hire
We have been two vets down since last winter and every advert draws a blank.
Four carer posts have been open for half a year.
We could build twice as many houses with ten more people.
There is nobody under fifty who knows this craft.
We search for a head of sales and find nobody who fits.
Interviews lead nowhere.
We offer good wages and still no one applies.
A second baker is what we need most.
Our agency cannot supply enough interpreters.
The orchard needs forty hands and has twelve.
Our shifts are not covered at weekends.
Recruit six engineers.
Fill the open positions.
Llevamos medio año con cuatro plazas sin cubrir.
Con diez personas más haríamos el doble de casas.
No queda nadie menor de cincuenta que sepa este oficio.
Buscamos jefe de ventas y ninguno encaja.
Las entrevistas no llegan a nada.
Ofrecemos buen sueldo y aun así nadie se presenta.
Un segundo panadero es lo que más nos hace falta.
La finca necesita cuarenta manos y tiene doce.
Los fines de semana quedan turnos sin cubrir.
Sumar seis ingenieros.
Cubrir los puestos abiertos.
no encuentro ayudante
cant find staff
me urge un cocinero
# keep_people
We do not want to lose any more nurses.
I can't afford to lose another driver.
No queremos perder más gente del equipo.
No quiero perder a los choferes que quedan.
Families see a new face every week because carers leave.
Night staff hand in notice after a few months.
Each summer we start with a team and in September half of it is gone.
Half the crew we began the season with has walked.
Our juniors learn and go to the big firms.
Exit interviews all say the same: pay and shifts.
We keep replacing the same three positions.
Volunteers come for a month and disappear.
Since the new manager came, seven colleagues have quit.
Our attrition is twice that of the sector.
Every resignation costs us a client.
Keep our people.
Bring staff turnover below thirty percent.
Las familias ven una cara nueva cada semana porque las cuidadoras se van.
El turno noche renuncia a los pocos meses.
Cada verano empezamos con un equipo y en septiembre ya se fue la mitad.
Los juniors aprenden y se van a las grandes.
Todas las entrevistas de salida dicen lo mismo: sueldo y horarios.
Reemplazamos siempre los mismos tres puestos.
Los voluntarios vienen un mes y desaparecen.
Desde que llegó el gerente nuevo renunciaron siete.
Nuestra rotación es el doble que la del sector.
Retener al equipo.
Bajar la rotación a menos del treinta por ciento.
se me van los empleados
staff keep leaving
# compliance
Audit in March and there are still twenty-three open findings.
The environmental authority gave us sixty days to put our waste water in order.
Our data processing agreements are missing and the clients ask for them.
The hospital will not renew our accreditation unless we change the records.
New hygiene rules come into force and half of our kitchens are not ready.
We need the export certificate before the season.
Tax inspection next month and the papers are a mess.
The bank regulator wants a plan for money laundering checks.
Our fire certificate has expired.
Without the CE mark we may not sell.
We have to bring the school up to the new safety standard.
Get certified.
Close the audit findings.
La autoridad ambiental nos dio sesenta días para ordenar los efluentes.
Auditoría en marzo y todavía hay veintitrés hallazgos abiertos.
Faltan los contratos de tratamiento de datos y los clientes los piden.
El hospital no renueva la acreditación si no cambiamos los registros.
Entran en vigor reglas de higiene nuevas y la mitad de las cocinas no está lista.
Necesitamos el certificado de exportación antes de la temporada.
Inspección de impuestos el mes que viene y los papeles son un desorden.
El supervisor quiere un plan contra el lavado de dinero.
Se venció el certificado de bomberos.
Sin el registro sanitario no podemos vender.
Hay que adaptar el colegio a la nueva norma de seguridad.
Certificarnos.
Cerrar los hallazgos de la auditoría.
nos van a inspeccionar y no estamos listos
# safety
Safety incidents are up on last year.
Accidents have gone up since the second line started.
Injuries doubled after we moved to the new hall.
We record more near misses than ever.
Incident numbers keep climbing.
More people get hurt on nights than on days.
Los incidentes de seguridad van en aumento.
Hay más accidentes desde que arrancó el segundo turno.
Las lesiones se duplicaron con la mudanza.
Cada mes registramos más casi accidentes.
Two spills and one burned forearm since January.
Two falls from height in four months and the insurer is watching us.
A forklift hit a colleague.
Needle sticks happen every month.
A child fell from the climbing wall.
Crew members come home with cuts and bruises.
One of our drivers fell asleep at the wheel.
Residents fall at night.
Make the site safe.
Dos derrames y un antebrazo quemado desde enero.
Dos caídas de altura en cuatro meses y la aseguradora nos observa.
Un autoelevador golpeó a un compañero.
Todos los meses alguien se pincha con una aguja.
Un chico se cayó del muro de escalada.
Un chofer se durmió al volante.
Los residentes se caen de noche.
Que la obra sea segura.
hubo otro accidente en planta
# theft
In every delivery round crates are missing and nobody can say why.
Handsets vanish from the stockroom and we can't tell if it is customers or our own.
Stock disappears between the warehouse and the shop.
Guests take towels, robes and even lamps.
Someone helps themselves to the petty cash.
Break-ins at three of our sites this winter.
Metal is stolen from our yard.
Lose less stock.
En cada reparto faltan cajones y nadie sabe explicar por qué.
Desaparecen celulares del depósito y no sabemos si son clientes o gente nuestra.
La mercadería se pierde entre el depósito y la tienda.
Los huéspedes se llevan toallas y batas.
Alguien mete mano en la caja chica.
Entraron en tres obras este invierno.
Perder menos mercadería.
nos faltan cosas del stock
# workload
January wrecks everybody: seventy-hour weeks and tears in the corridor.
On-call staff chain 24-hour shifts and three are on leave.
One nurse for forty beds.
Everyone does two jobs.
I work seven days and still leave things undone.
The kitchen has not had a day off in weeks.
People answer clients on Sunday night.
Caseloads are twice what they should be.
The founders do everything and sleep little.
Absences because of exhaustion are rising.
Get the hours back to normal.
Enero destroza a todos: semanas de setenta horas.
El personal de guardia encadena turnos de 24 horas y hay tres de licencia.
Una enfermera para cuarenta camas.
Todos hacen dos trabajos.
Trabajo siete días y aun así quedan cosas sin hacer.
La cocina lleva semanas sin un franco.
Contestan a clientes el domingo a la noche.
Cada trabajador social lleva el doble de casos de lo que debería.
Los fundadores hacen todo y duermen poco.
Suben las bajas por cansancio.
Volver a horarios normales.
no me da la vida
no doy mas
we are all exhausted
# digitise
Deeds are still searched in bound volumes and we want everything scanned.
Stock and volunteers are kept on sheets of paper and we want to stop that.
Each driver hands in a pile of slips on Friday.
Our booking is a wall calendar.
Nobody knows the balance until the accountant comes.
We copy numbers from one file into another all day.
Prescriptions are written by hand.
The workshop plans with magnets on a board.
Guest data are in three programs that do not talk to each other.
Get rid of the paper.
Go digital.
Las escrituras se buscan en tomos y queremos tener todo escaneado.
Llevamos el stock y los voluntarios en hojas de papel y queremos dejar de hacerlo.
Los viernes cada chofer entrega una pila de papelitos.
Las reservas son un calendario en la pared.
Nadie sabe el saldo hasta que viene el contador.
Copiamos números de un archivo a otro todo el día.
Las recetas se hacen a mano.
El taller planifica con imanes en una pizarra.
Los datos de los huéspedes están en tres programas que no se hablan.
Sacarnos el papel de encima.
Digitalizar la gestión.
todo en excel y whatsapp
everything is on paper still
# -
Twelve years without a single accident and proud of it.
Debt recovery lawyers: we chase late payers on behalf of landlords.
American nonprofit organization.
Retail chain in the United States.
Operates hotels in Germany and Austria.
A healthcare network based in St. Louis.
Provides information solutions in Canada, the United States, China and Mexico.
Engages in the ownership and management of land in the United States.
Develops and markets residential land in Australia.
Charitable organisation in Germany.
Not-for-profit health care system.
For-profit institution of higher learning.
Hire engineers vouched for by other engineers.
Order ahead at restaurants and get rewards with friends.
Access all your live data in one place.
Secure sending of big files.
Find profitable deals early.
All-in-one client platform.
Testing and iteration made simple.
Platform for sales teams and their prospects.
Personal injury law firm.
Auto painting and collision repair shops.
Litigation finance and risk management.
Anti-counterfeiting products and sensors.
Display driver circuits for entry-level mobile phones.
Sale of cars, spare parts and service.
Children's hospital for families of little means.
Operates drugstores in Japan and home care services.
Exploration of mineral resources in Australia.
Trading company with offices in Chile, Peru and Colombia.
Launch your shop in minutes.
Helps businesses ship faster.
Motor winding and assembly systems worldwide.
Insurance products in Canada and the United States.
The new standard for payroll.
Your first hire in finance, as a service.
Late-night pizza.
Last-mile delivery for e-commerce.
Lost and found service for airports.
Emergency clinic open all night.
Second-hand furniture.
Debt advice for families.
Payroll and time tracking for shift workers.
Security printing and anti-theft labels.
Closed-end investment fund.
Returnable packaging for breweries.
Empty container depot.
Seasonal flowers and plants.
Winter clothing for children.
Summer camps in the mountains.
Grants management for foundations.
Venture capital for climate.
Certification body for organic food.
Auditors and tax consultants.
Staffing for hospitals.
Accident repair for trucks.
Quality control laboratories.
Waste paper recovery.
Waiting rooms and office furniture.
Organización sin fines de lucro.
Cadena de tiendas en Estados Unidos.
Opera hoteles en Alemania y Austria.
Red de salud con sede en Guadalajara.
Venta de automóviles, refacciones y servicio.
Hospital infantil para familias de escasos recursos.
Despacho de abogados de accidentes.
Talleres de chapa y pintura.
Comercializadora con oficinas en Chile, Perú y Colombia.
Exploración de minerales en Argentina.
Lanza tu tienda en minutos.
Ayudamos a las empresas a vender más.
Contrata desarrolladores en una semana.
Todos tus datos en un solo lugar.
Reparto de última milla para comercios.
Clínica de urgencias abierta toda la noche.
Muebles de segunda mano.
Asesoría de deudas para familias.
Nómina y control de horarios.
Etiquetas antirrobo.
Envases retornables para cervecerías.
Depósito de contenedores vacíos.
Flores y plantas de temporada.
Ropa de invierno para niños.
Campamentos de verano en la sierra.
Capital de riesgo para el clima.
Certificadora de alimentos orgánicos.
Auditores y asesores fiscales.
Personal temporal para hospitales.
Laboratorios de control de calidad.
Recuperación de papel.
Criamos truchas sin antibióticos ni químicos.
Hacemos cobranzas para bancos y cooperativas.
Nunca tuvimos un accidente.
We do not have late deliveries.
We have no cash problems.
We never lose customers.
We have no debts, no lawsuits and no unhappy staff.
We don't need investors.
We are not looking for money.
We do not plan to open more shops.
No plans to close.
No paper anywhere, everything is in one system.
Nothing was ever stolen.
We act for people injured in road accidents.
We defend victims of accidents and are paid only if we win.
Defendemos a víctimas de accidentes y cobramos solo si ganamos.
Insurance against accidents for cyclists.
We never had a complaint.
We don't depend on anybody.
Our season lasts the whole year.
Profit is good and steady.
We pass every audit.
No waiting lists.
No tenemos problemas de caja.
No queremos crecer más.
No buscamos inversores.
No tenemos deudas ni juicios.
No pensamos abrir más locales.
No pensamos cerrar.
Todo está en un sistema, nada en papel.
Nunca nos robaron nada.
Nunca tuvimos un reclamo.
No dependemos de nadie.
Trabajamos parejo todo el año.
La ganancia es buena y estable.
Pasamos todas las auditorías.
Sin listas de espera.
Nunca entregamos tarde.
No tenemos deudas con nadie.
Nuestros clientes se quedan con nosotros desde hace veinte años.
Our customers have been with us for twenty years.
We have never missed a delivery.
Nadie se queja.
Two out of three households in town know us.
Pagamos a nuestros proveedores en fecha.
We pay our growers on delivery.
La competencia es fuerte.
Competition is fierce.
La competencia nos está matando.
We want to be the best in our region.
Queremos ser los mejores de la región.
Our dream is to make people happy.
`
