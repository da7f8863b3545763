/** Two more parts, as in `phrases.ts`: one that avoids the usual words, one as people write to a form. */
export const MORE_PHRASES = `
keep_customers | Meal kits for families in Manchester. After the welcome discount ends, three quarters of households are gone.
keep_customers | We clean offices. Last year eleven contracts were not extended and we only found out from the cancellation letter.
more_customers | Small winery in Mendoza with a tasting room. Tour groups used to stop here every day; now we see two a week.
more_customers | I tune pianos. My old customers are dying out and young families do not know that I exist.
on_time | Stairlift fitters. Customers are told Tuesday and we turn up on Friday.
on_time | We translate court documents. Nearly a third are filed after the date the court set.
cash | We supply hospitals with linen. The health service takes five months to settle and our bank has stopped the overdraft.
cash | Wedding photographer: couples pay the deposit and then I run after the rest for months.
margins | Bicycle couriers. The more parcels we carry, the less is left over.
margins | We price every kitchen by feel and discover in the end that half of them earned nothing.
input_cost | Candle maker; wax has doubled and jars are not far behind.
raise_money | Mountain rescue team. Our helicopter fund is 80,000 short and the lottery has turned us down.
raise_money | We build a sensor for wine barrels and have cash until February; angels want to see a pilot first.
open_site | Vegan butcher with a queue around the block; the keys for our place in Leith come in May.
launch | Our board game goes to backers in November and to shops after Christmas.
wind_down | My husband died and I cannot run the nursery alone; we will sell the plants and hand back the land.
hire | Our theatre needs a lighting crew and every advert stays unanswered.
hire | Optician chain. Two of six shops are closed on Saturdays since there is no optometrist to be had.
keep_people | Call centre in Sofia. We replace the whole floor every nine months.
keep_people | Young vets finish their first year with us and move to corporate practices.
quality | Contract brewery. Three batches went down the drain this quarter because of wild yeast.
quality | Payroll bureau: clients find mistakes in their payslips before we do.
returns | Mattresses online with 100 nights to try. Far too many come home again.
no_shows | Driving instructor. Learners cancel on the doorstep or simply are not there.
idle_capacity | Our sawmill could run two shifts and only has orders for one.
idle_capacity | Co-working in Porto; desks by the window are taken, the whole second floor is not.
compliance | We transport chemicals. In the last check they noted eight shortcomings and gave us a deadline in March.
safety | Scaffolders. Since spring we have had two broken legs and one very lucky escape.
theft | Garden centre. People load plants into the boot and drive off without paying.
workload | Country vet, on call every second night. I have forgotten what my children look like.
concentration | We stitch covers for one sofa brand. When they sneeze we catch pneumonia.
digitise | Haulage in Silesia: waybills in shoe boxes, invoices typed from memory.
season | Christmas trees. We live eleven months on what December brings.
response_time | Boiler repairs. In January people sit in the cold for a week until one of us gets there.
new_market | Chilean berry exporter; next year we would like to be on shelves in South Korea.
- | We fit alarms and cameras in warehouses all over Saxony.
- | Debt advice for families, free of charge, in twelve towns.
- | Tax software that files returns for freelancers in four countries.
keep_customers | Academia de inglés. Terminan el primer nivel y casi ninguno se anota al segundo.
more_customers | Óptica de barrio: desde que abrió la cadena de enfrente entra la mitad de gente.
more_customers | Hacemos muebles de cartón y no nos conoce nadie fuera de Bilbao.
on_time | Imprenta de libros. Las editoriales reciben las tiradas cuando la feria ya terminó.
cash | Transportamos granos; las cerealeras liquidan cuando quieren y el gasoil se paga al contado.
cash | Clínica dental en Lima. Las aseguradoras nos deben medio millón de soles.
margins | Pizzería con reparto: entre la aplicación y los envases, de cada pizza nos quedan monedas.
input_cost | Fábrica de pastas. La harina pasó de 300 a 480 la bolsa en seis meses.
raise_money | Refugio de animales; la municipalidad no renovó el aporte y tenemos alimento para tres semanas.
open_site | Peluquería canina: en septiembre ponemos en marcha el local de Palermo.
launch | En abril ve la luz nuestra revista infantil.
hire | Astillero en Vigo: hay trabajo para dos años y no damos con soldadores.
keep_people | Los pibes de reparto duran lo que dura una canción.
quality | Lavandería industrial. Las sábanas vuelven a los hoteles con manchas.
returns | Vendemos lámparas por internet y una de cada seis vuelve rota.
no_shows | Consultorio pediátrico: las madres piden hora y el martes la sala está vacía.
idle_capacity | Salón de fiestas. Los sábados no damos abasto, el resto de la semana está cerrado y pagamos igual.
compliance | Planta de faena. Nos suspendieron el registro hasta que separemos los desagües.
safety | Minería artesanal. En un año enterramos a dos compañeros.
theft | Cada lunes amanecen vacíos dos tanques de los camiones.
workload | Somos tres enfermeras para cuarenta camas y nadie recuerda su último franco.
concentration | De los nueve barcos que reparamos al año, ocho son de la misma naviera.
digitise | Cooperativa de taxis: los viajes se reparten por radio y se apuntan en una libreta.
response_time | Inmobiliaria. Quien pregunta por un piso el lunes recibe respuesta el jueves, si la recibe.
season | Escuela de surf en Lobitos. De mayo a octubre las tablas juntan telarañas.
- | Seguros de crédito que protegen a exportadores contra impagos.
- | Formamos a camareros y cocineros para hoteles de la costa.
keep_customers | Online pharmacy in Poland. A lot of people order once with a voucher and we never hear from them again.
keep_customers | Boxing club; we lose about forty members every spring and want to find out why.
keep_customers | Nuestros clientes del plan básico cancelan a los tres meses.
more_customers | Law firm for start-ups. We are good at what we do but hardly anyone outside our circle has heard of us.
more_customers | Hotel boutique en Salta, queremos recibir más huéspedes extranjeros.
more_customers | Our kindergarten has 18 free places for September.
on_time | Window manufacturer. Installers complain that frames reach the site a week late.
on_time | Somos una agencia de eventos y casi siempre entregamos los montajes con horas de retraso.
cash | Staffing agency with 300 temps. We pay weekly, our clients pay after 75 days, and the gap is killing us.
cash | Consultorio jurídico. Muchos clientes se atrasan con las cuotas y no tenemos quien cobre.
margins | Removal company. Turnover is up 20% but there is no more profit than before.
margins | Vendemos mucho por Mercado Libre y al final del mes no ganamos plata.
input_cost | Chocolate maker in Brussels. Cocoa prices tripled in two years.
input_cost | El kilo de queso nos cuesta un 35% más que en enero.
raise_money | Medical device company looking for 4 million to finish the clinical trial.
raise_money | Fundación que da becas; necesitamos duplicar los donantes mensuales.
open_site | We're opening a second escape room in Ghent this autumn.
open_site | El mes que viene abrimos nuestro tercer gimnasio.
launch | Robotics start-up. We plan to release our first gripper in Q3.
launch | Editorial pequeña: en noviembre publicamos nuestra primera novela gráfica.
wind_down | The cinema is closing down after the summer, and we want to do right by our staff.
hire | Architecture office in Oslo. Need to hire four BIM specialists and can't find them.
hire | Hospital comarcal: llevamos un año buscando anestesistas.
keep_people | Our developers leave after eighteen months on average.
keep_people | Hay mucha rotación entre los vendedores de la tienda.
quality | Too many of our bread deliveries are incomplete or squashed.
quality | Imprenta textil: cada semana tenemos que repetir estampados por errores de color.
returns | Online shoe shop, around 40% of orders are returned.
returns | Las clientas nos devuelven muchos vestidos porque la talla no corresponde.
no_shows | Restaurant in Lyon: on Fridays ten tables book and don't show up.
no_shows | Centro de estética. Muchas clientas no llegan a su cita y no avisan.
idle_capacity | Our padel courts are empty during the day.
idle_capacity | El microcine solo se llena los viernes.
compliance | We need to be ISO 27001 certified before our biggest customer's contract comes up for renewal.
compliance | Matadero municipal: la nueva normativa sanitaria nos obliga a cambiar procesos antes de junio.
safety | Construction firm. There were nine accidents on our sites last year.
safety | Queremos bajar los accidentes de tránsito de nuestros repartidores.
theft | Supermarkets in Guatemala; shrinkage is eating up our profit.
theft | Nos roban herramientas de la obra todas las semanas.
workload | Accountants are working until ten at night during the season.
workload | Las cuidadoras están agotadas y piden menos turnos.
concentration | Nearly all of our revenue comes from one telecom company.
concentration | El 70% de lo que facturamos viene de un solo cliente.
digitise | Orders come in by fax and are typed by hand into three systems.
digitise | Todavía llevamos el inventario en hojas de cálculo y nunca cuadra.
season | Ski hotel that is empty from April to November.
season | Nuestra heladería vive de los tres meses de verano.
response_time | It takes our support team two days to answer a ticket.
response_time | Los pacientes esperan dos horas aunque tengan turno.
new_market | Hungarian toy brand that wants to start selling in Germany and Austria.
- | We connect farmers with restaurants in three states.
- | Clínica de fertilidad con sedes en Quito y Guayaquil.
- | Platform that helps landlords collect rent on time.
- | Escuela de música para niños y adultos en Valparaíso.
- | We manufacture brake pads for trains and trams.
- | Bufete especializado en propiedad intelectual.
`
