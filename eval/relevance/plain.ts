/**
 * Descriptions in plain words, in four parts: each was written and labelled when the rules stood, run once, and only then
 * learnt from. A line is as in `forms.ts`.
 */
export const PLAIN_FIRST = `
keep_customers | Accounting app for freelancers. Too many trial users never become regular and paying ones cancel in month three.
keep_customers | Pool maintenance. Every autumn a third of our clients cancel and don't come back in spring.
keep_customers | Estudio de yoga. Las alumnas se inscriben con entusiasmo y a los dos meses ya no vienen.
more_customers | New podiatry practice in Hull. We need more patients.
more_customers | Ventas de mi tienda de regalos bajaron 30% este año.
more_customers | Boutique travel agency; bookings are down and we rely on referrals.
on_time | Steel fabricator. A third of our deliveries miss the agreed date.
on_time | Sastrería. Entregamos los trajes tarde y los novios se ponen nerviosos.
on_time | IT projects always overrun. We want to deliver when we say we will.
cash | Landscaping. Commercial clients take three months to pay and payroll is every Friday.
cash | Clínica privada. Las aseguradoras nos deben cuatro meses.
cash | We have 60 unpaid invoices older than 90 days.
margins | Sandwich chain. Sales are growing but profit isn't.
margins | Taller de chapa y pintura. Cobramos lo mismo que hace dos años y ya no ganamos nada.
margins | Web agency. We underestimate nearly every project and eat the overrun.
input_cost | Bakery with two shops. Butter and electricity prices are eating our margin.
input_cost | Transporte escolar. El precio del combustible se comió la ganancia.
input_cost | Craft soap maker, olive oil costs twice what it did.
raise_money | Film festival. The city withdrew its subsidy and we need new sponsors.
raise_money | Startup de salud. Estamos levantando una ronda semilla de un millón.
open_site | Climbing gym: opening our second site in Leeds in spring.
open_site | Queremos abrir nuestra primera cafetería antes de Navidad.
launch | Board game publisher. New title ships in September.
launch | Vamos a lanzar una línea de cosmética sólida en marzo.
wind_down | We are closing the restaurant at the end of August after 22 years.
wind_down | Me retiro y cierro el consultorio el año próximo.
hire | Dental lab. We can't find ceramists anywhere.
hire | Empresa constructora. Nos faltan albañiles y electricistas.
hire | Startup in Porto, need to hire four backend engineers this quarter.
keep_people | Our best sales reps keep leaving for competitors.
keep_people | Restaurante. Los cocineros duran tres meses y se van.
quality | Print shop. One job in ten has to be reprinted.
quality | Fábrica de calzado. Los clientes se quejan de suelas despegadas.
quality | Medical billing company, too many claims come back with errors.
returns | Online furniture. Returns cost us more than marketing.
returns | Vendo ropa por internet y me devuelven tres de cada diez pedidos.
no_shows | Hairdresser. Clients book and don't show up.
no_shows | Consultorio de psicología. Muchos pacientes cancelan a última hora.
idle_capacity | Small hotel. From Sunday to Thursday half the rooms are empty.
idle_capacity | Cancha de fútbol. Por la mañana no se alquila.
compliance | Fintech. We must get our e-money licence before June.
compliance | Residencia de mayores. La inspección encontró fallas en los registros.
safety | Paper mill. Hand injuries are rising.
safety | Logística. Tuvimos cuatro accidentes con autoelevadores.
theft | Hardware store. Tools disappear from the shelves.
theft | Cadena de supermercados. La merma por robo es del 3%.
workload | Architecture studio. Everyone works overtime and two people burned out.
workload | Veterinaria 24 horas. El equipo está agotado.
concentration | Marketing agency. One client is 65% of revenue.
concentration | Productor de palta. Dependemos de un solo exportador.
digitise | Property management. Everything is in Excel and paper folders.
digitise | Taller mecánico. Las órdenes de trabajo están en papel y se pierden.
season | Beach bar. We make all our money between June and September.
season | Fábrica de panes dulces. Vendemos todo en diciembre y el resto del año sobra capacidad.
response_time | Online shop. Customers wait four days for a reply.
response_time | Inmobiliaria. Tardamos demasiado en contestar las consultas.
new_market | Swiss chocolatier looking to expand into the Gulf.
new_market | Software contable peruano. Queremos entrar a Chile y Colombia.
- | Law firm specialised in maritime and insurance law.
- | Fabricamos bicicletas eléctricas y las vendemos en tiendas propias.
- | We help restaurants reduce food waste.
- | Ayudamos a pymes a cobrar sus facturas.
- | Family farm growing saffron and almonds.
- | Servicio de traducción jurada en ocho idiomas.
`
export const PLAIN_SECOND = `
keep_customers | Coffee subscription. Subscribers drop out after two or three deliveries.
keep_customers | B2B payroll software; our churn doubled after the price rise.
keep_customers | Escuela de idiomas online. Pierdo alumnos todos los meses.
keep_customers | Pest control. We would like customers to sign up again each year.
more_customers | Escape room in Ghent. We want more groups on the calendar.
more_customers | Immigration lawyer starting out, hardly any clients yet.
more_customers | Consultora de recursos humanos. Necesitamos ganar nuevas cuentas.
more_customers | Centro de estética. Cada vez vienen menos clientas.
on_time | Custom software studio. Every project is late and clients complain.
on_time | Catering. We often arrive late at events.
on_time | Cocinas a medida. Tenemos seis semanas de atraso en las entregas.
on_time | Carpintería metálica. Queremos cumplir con las fechas que prometemos.
cash | Electrical wholesaler. Customers pay late and the bank wants the overdraft reduced.
cash | We run out of money every January before the first tuition fees come in.
cash | Empresa de limpieza. Nos cuesta cobrar y vivimos con lo justo.
cash | Constructora. Tengo un millón en facturas vencidas.
margins | Car dealership. We sell plenty of cars but make very little on each.
margins | Event agency. I want to raise our margins.
margins | Lavandería. Trabajamos con precios de hace tres años.
margins | Distribuidora de bebidas. El margen es cada vez más chico.
input_cost | Brewery. Malt, cans and energy have all gone up.
input_cost | Furniture maker. Timber prices are killing us.
input_cost | Heladería. La leche y el azúcar están carísimas.
input_cost | Avícola. Los costos del alimento balanceado se triplicaron.
raise_money | Deep tech startup raising a Series A.
raise_money | Community radio. Our grant ends in March.
raise_money | Orquesta juvenil. Buscamos padrinos para comprar instrumentos.
raise_money | Necesitamos inversión para la segunda planta piloto.
open_site | Physiotherapy practice moving to bigger premises and opening a branch.
open_site | Panadería. Vamos a abrir otro local en Palermo.
launch | Toy company. New collection launches in November.
launch | Estudio de videojuegos. Publicamos nuestro primer juego en Steam en octubre.
wind_down | Bookshop closing for good after Christmas.
wind_down | Vamos a cerrar una de nuestras dos fábricas.
hire | Care home desperate for night nurses.
hire | Logistics firm. 12 driver vacancies.
hire | Pizzería. No consigo pizzero ni repartidores.
hire | Agencia de viajes. Queremos contratar tres asesores.
keep_people | Kitchen staff turnover is over 80% a year.
keep_people | Consultora. Los mejores analistas se van a empresas más grandes.
quality | Circuit board assembler. 4% of boards fail testing.
quality | Constructora. Recibimos muchos reclamos por filtraciones.
quality | Translation agency. Clients find too many mistakes.
returns | Tienda de ropa deportiva online con demasiadas devoluciones.
no_shows | Driving test centre. 15% of candidates miss their test.
no_shows | Restaurante. Los sábados hay reservas que nunca llegan.
idle_capacity | Our CNC machines are idle half the week.
idle_capacity | Teatro independiente. Vendemos apenas un tercio de las butacas.
compliance | Meat processor preparing for a BRC audit in May.
compliance | Clínica. Nos falta la habilitación del quirófano.
safety | Quarry. Three workers were injured last year.
safety | Taller de herrería. Se lastiman seguido.
theft | Clothing store. Shoplifters take things every weekend.
theft | Depósito. Todos los meses faltan productos en el inventario.
workload | Small PR firm. The team is stressed and works late.
workload | Escuela rural. Las maestras están sobrecargadas.
concentration | Packaging maker. Three supermarkets buy 90% of what we make.
concentration | Si Mercado Libre nos cierra la cuenta nos quedamos sin ventas.
digitise | Medical practice. Patient files are still on paper.
digitise | Estudio jurídico. Queremos digitalizar los expedientes.
season | Garden centre. We do 70% of sales in spring.
season | Hostel en Bariloche. En abril y mayo no viene nadie.
response_time | Internet provider. Support calls wait 40 minutes.
response_time | Municipalidad. Los permisos demoran tres meses.
new_market | Olive oil from Jaén, we want to start exporting to Japan.
new_market | Edtech mexicana. Queremos expandirnos a Colombia.
- | Dry cleaner on the high street since 1962.
- | We build websites for small businesses.
- | Our founder passed away last year; her sons run the orchard.
- | Consultoría que mejora la retención de clientes de los bancos.
- | Vendemos repuestos de motos.
- | No trabajamos con el Estado.
`
export const PLAIN_THIRD = `
keep_customers | Boiler service plans. A fifth of customers do not renew.
keep_customers | We run a kids' coding club. Families sign up for one term and then quit.
keep_customers | Plataforma de cursos. La mayoría abandona antes de la mitad.
keep_customers | Tienda de alimento para mascotas. Quiero que los clientes compren todos los meses.
more_customers | Our spa opened in May and we need to fill our appointment book.
more_customers | Sales have stalled for two years. Manufacturer of garden sheds.
more_customers | Escuela de manejo. Bajó mucho la cantidad de alumnos.
more_customers | Fotógrafo de productos, busco más clientes.
on_time | Print and mail house: jobs leave two days late.
on_time | Boat repairs never finish when promised.
on_time | Ingeniería vial. Nuestras obras se atrasan tres meses en promedio.
cash | Our receivables stand at 85 days.
cash | Imprenta. Los clientes pagan con cheques a 120 días.
cash | Event production company; customers pay after the event and suppliers want money before.
margins | Cafe. Busy every morning but we barely make a profit.
margins | Despacho de arquitectura. Cada proyecto nos cuesta más horas de las que cobramos.
input_cost | Glass blower; natural gas is our biggest cost and it has risen 60%.
input_cost | Taller textil. Los hilos importados aumentaron al doble.
raise_money | Hospital foundation that has to collect 2 million for a scanner.
raise_money | Fintech de Quito en busca de inversionistas.
open_site | Second dental clinic opening in Valencia in September.
open_site | Cadena de gimnasios. Este año abrimos tres sedes.
launch | Our AI notetaker goes live in January.
launch | Editorial. En mayo sale nuestra nueva colección de poesía.
wind_down | The family decided to close the mill next year.
wind_down | Cerramos la fábrica en diciembre, hay que indemnizar a cuarenta personas.
hire | Vineyard. Not enough pickers for the harvest.
hire | Clínica rural. Hace un año que buscamos pediatra.
hire | Our agency wants to hire two senior designers.
keep_people | Half of our new teachers resign within two years.
keep_people | Tengo mucha rotación de meseros.
quality | Brick factory. Too many cracked bricks.
quality | Desarrollo de software. Cada versión sale con errores.
quality | Meal delivery: lots of complaints about cold food.
returns | Online bike shop: 12% of bikes are sent back.
no_shows | Veterinary clinic: owners book and don't come.
no_shows | Barbería. Perdemos cinco turnos por día porque la gente no avisa.
idle_capacity | Our cold store is only half used.
idle_capacity | Hotel de negocios. Los fines de semana las habitaciones están vacías.
compliance | Craft distillery waiting for its licence renewal.
compliance | Importadora. Aduana nos multó dos veces por documentación.
safety | Poultry plant. Too many workers get hurt on the cutting line.
safety | Minera. Nuestra prioridad es que nadie se accidente.
theft | Farm. Diesel and tools get stolen at night.
theft | Ferretería. Los empleados se llevan cosas.
workload | Emergency vets working 70-hour weeks.
workload | Soy contadora independiente y no me alcanzan las horas.
concentration | Video production studio; two clients make up nearly all our revenue.
concentration | El gobierno es nuestro único cliente.
digitise | We still schedule 200 cleaners with a paper calendar.
digitise | Ferretería. Quiero tener el stock en un sistema y no en un cuaderno.
season | Ski rental shop; nothing happens in summer.
season | Productores de cerezas. Todo el ingreso llega en dos meses.
response_time | Law firm. New enquiries wait days for a call back.
response_time | Clínica. Los pacientes pasan dos horas en la sala de espera.
new_market | Mexican mezcal brand entering the United States.
new_market | Quesería uruguaya, queremos vender en Brasil.
- | Chain of six bakeries in Zagreb.
- | Instituto de investigación oceanográfica.
- | Our software cuts no-shows for dentists by half.
- | Seguros contra robo e incendio para comercios.
`
export const PLAIN_FOURTH = `
keep_customers | Laser hair removal clinic. Clients buy one package and never rebook.
keep_customers | Vending machines for offices. We lost nine sites last year.
keep_customers | Servicio de internet rural. Los abonados se pasan a la competencia.
keep_customers | Club de vinos por suscripción, la gente se da de baja al cuarto envío.
more_customers | Our cooking school has too few participants on weekdays.
more_customers | Tree nursery. Demand from landscapers has dropped sharply.
more_customers | Soy psicóloga y quiero llenar mi agenda.
more_customers | Metalúrgica. Tenemos pocos pedidos desde que cerró la automotriz.
on_time | Swimming pool builder. Projects run a month over on average.
on_time | Translation company. We missed 14 deadlines last quarter.
on_time | Muebles de oficina. Los clientes esperan el doble de lo que prometimos.
cash | Organic vegetable boxes. Restaurants owe us 40,000 euros.
cash | Publicidad exterior. Cobramos a 150 días.
cash | Subcontractor; cash is always short before the end of the month.
margins | Removal firm. Prices are too low to make a living.
margins | Consultora. Facturamos bien pero la rentabilidad es baja.
margins | Restaurant group: two of our five places lose money.
input_cost | Plastics recycler. Electricity takes a quarter of our revenue.
input_cost | Cervecería. Subió la malta y subieron las latas.
raise_money | Wildlife rescue charity, donations have halved.
raise_money | Agtech. Necesitamos cerrar una inversión antes de que se acabe la caja.
open_site | Nail bar about to open its third shop.
open_site | Restaurante vegano. En julio inauguramos el segundo local.
launch | Medical device startup waiting to launch its first product in spring.
launch | Bodega. Lanzamos un vino sin alcohol en verano.
wind_down | We are shutting down our startup and want to treat everyone fairly.
wind_down | Cierro mi tienda de ropa a fin de temporada.
hire | Bakery: nobody wants to start at 3 am, we need two bakers.
hire | Empresa de energía solar. Faltan instaladores calificados.
hire | Ad agency looking for a creative director since spring.
keep_people | Elderly care. Staff leave because of the shifts.
keep_people | Programadores que renuncian apenas aprenden.
keep_people | Warehouse with annual turnover above 90%.
quality | Contract sewing. 8% of garments need repair before shipping.
quality | Panadería industrial. Nos devuelven pan por mal horneado.
quality | Construction company with a long snag list on every flat.
returns | Shoe retailer online. Wrong sizes mean lots of returns.
returns | Vendemos electrónica por Mercado Libre y el 9% pide devolución.
no_shows | Massage therapist. Last-minute cancellations cost me a day a week.
no_shows | Hospital público. Un tercio de los turnos se pierde porque el paciente no asiste.
idle_capacity | Printing plant; the big press stands idle two days a week.
idle_capacity | Salón de eventos vacío entre semana.
compliance | Online pharmacy. We have to comply with the new serialisation law by July.
compliance | Escuela privada. El ministerio nos observó los planos de evacuación.
safety | Fishing fleet. Two crew members were injured in a month.
safety | Constructora de torres. Hubo una caída de altura.
theft | Transport company: cargo thefts on the motorway.
theft | Joyería. Nos asaltaron en marzo.
workload | I run a physio practice alone and work 60 hours a week.
workload | Equipo de soporte desbordado, trabajan sábados y domingos.
concentration | Sheet metal shop: half of our turnover comes from one tractor maker.
concentration | Agencia. Perder a nuestro mayor cliente sería el fin.
digitise | School office drowning in paper forms.
digitise | Contabilidad en planillas, queremos automatizar.
season | Umbrella shop. Sunny months are terrible.
season | Agencia de turismo en Cusco. De enero a marzo no hay pasajeros.
response_time | Insurance. Claims take six weeks to settle.
response_time | Tienda online. No alcanzamos a responder los mensajes.
new_market | Irish gin. We plan to export to Canada.
new_market | Marca de zapatos colombiana. Queremos llegar a México.
- | Boat builder since 1921, wooden dinghies and tenders.
- | Escuela de circo para jóvenes.
- | Guards and cameras against theft for retailers.
- | We never had an accident. Paragliding school.
- | Software para reducir el ausentismo de pacientes.
`
