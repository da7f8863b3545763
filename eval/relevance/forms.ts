/**
 * A hundred and twenty descriptions as owners write them into a form: of every size, terse, misspelt, tragic, closing,
 * negated. A line is `intent | text`, `-` where nothing is asked, `a/b` where either is a right reading. All were written
 * and labelled in one go before any was run, and committed so; the first half was then read with its errors and the
 * rules learnt from it, the second was run without being read until the rules stood.
 */
export const FORMS_READ = `
keep_customers | Dog grooming in Leeds. Loads of people come once for the offer and that is the last we see of them.
more_customers | Small acupuncture clinic, opened last year. Diary is half full, nobody knows we exist.
on_time | joinery workshop 12 staff. customers keep ringing asking where there kitchens are, we are running 5 weeks late
cash | Scaffolding. The work is there but the big builders sit on our invoices for three months and I pay the lads out of my savings.
margins | Catering for offices. Turnover went up 30% last year and at the end there was nothing left.
input_cost | Craft chocolate. Cocoa has tripled in eighteen months.
raise_money | Biotech spin-out of Ghent, 9 people. Money lasts until next March, we need a Series A before.
open_site | Barber with one shop in Cork, second one opens in September if the builders finish.
launch | We are about to release our budgeting app for teenagers.
wind_down | Family hardware store since 1952. No one to take over, we stop at the end of the year.
hire | Home care agency. We turn families away every week because there aren't enough carers.
keep_people | Contact centre with 300 seats. Half of the people we train have gone by Christmas.
quality | Injection moulding. Too many parts end up in the regrind bin since we changed resin.
returns | We sell mattresses online with a 100 night trial. One in five comes back.
no_shows | NHS physio practice. Patients book and then simply don't turn up, specially mondays.
idle_capacity | Community theatre, 220 seats, and most week nights we play to forty people.
compliance | Payroll provider. Our clients now ask for SOC 2 and we don't have it.
safety | Tree surgeons. Two near misses with the chipper last month and I can't sleep.
theft | Petrol station with shop. Drive-offs are costing us 900 a month.
workload | Two vets, one nurse. We're on call every other night and can't go on like this.
concentration | Engineering subcontractor. One car maker is nearly our whole order book.
digitise | Plant nursery. Orders are on sticky notes, stock is in my head.
season | Surf school in Devon. October to April there is no income at all.
response_time | Letting agents. Tenants report a broken boiler and hear nothing for days.
new_market | Danish furniture maker. We'd like to get into the American market.
- | We make reading glasses from recycled fishing nets.
- | Notary office in the centre of town, established 1989.
- | My husband died in 2019 and I have run the garage alone since then. We service all makes of car.
- | We are not looking for investors. Village bakery, sourdough and cakes.
more_customers | wedding photographer. enquiries dried up since summer
keep_customers | Academia de inglés en Rosario. Se anotan en marzo y para junio ya dejó la mitad.
more_customers | taller mecanico, necesito q venga mas gente
on_time | Fabricamos ventanas de aluminio. Prometemos quince días y estamos entregando en cuarenta.
cash | Constructora chica. El municipio nos debe desde enero y no llego a pagar los jornales.
margins | Imprenta familiar. Trabajamos todo el día y a fin de mes no queda nada.
input_cost | Pizzería en Montevideo. La mozzarella y la luz se fueron a las nubes.
raise_money | Refugio de perros en Puebla, vivimos de lo que dona la gente y este año no alcanza.
open_site | Tenemos una ferretería en Temuco y en agosto inauguramos la segunda.
launch | El mes que viene sacamos al mercado nuestra yerba mate orgánica.
wind_down | Cerramos la sastrería después de cuarenta años, me jubilo en diciembre.
hire | Flota de camiones frigoríficos. Tengo seis unidades paradas porque no consigo quien las maneje.
keep_people | Restaurante en Lima. Los mozos me duran dos meses.
quality | Confección de uniformes. Uno de cada diez sale con costuras torcidas y hay que rehacerlo.
returns | Vendemos zapatillas por Instagram y muchas vuelven porque no les queda el número.
no_shows | Consultorio de nutrición. Los lunes la mitad de los pacientes no aparece.
idle_capacity | Salón de fiestas infantiles en Quito. De lunes a jueves está cerrado, sin un solo evento.
compliance | Laboratorio de cosmética natural. Para vender en farmacias me piden el registro de ANMAT y todavía no lo tengo.
safety | Aserradero en Misiones. En lo que va del año tres compañeros perdieron dedos.
theft | Minimercado. Me falta mercadería todas las semanas y no sé quién es.
workload | estudio contable de 4 personas, en abril dormimos en la oficina, no puede ser
concentration | Hacemos etiquetas. Si mañana se va Bimbo, cerramos.
digitise | Cooperativa de taxis. Los viajes se anotan en un cuaderno y a fin de mes hay que sumar a mano.
season | Cabañas en Bariloche. Julio y enero explotan, el resto del año no hay nadie.
response_time | Obra social. El afiliado espera veinte días para que le autoricen un estudio.
new_market | Cerveza artesanal de Valdivia. Nos gustaría llegar a Brasil.
- | Somos una orquesta juvenil de barrio con sesenta chicos.
- | Damos clases de natación para bebés y adultos mayores.
- | No hacemos envíos. Pastelería de autor en Guadalajara.
- | Empecé a coser cuando perdí a mi hija. Hoy somos ocho mujeres que hacemos mantas para hospitales.
keep_people/hire | Hospital comunitario. Los médicos jóvenes se van al exterior y las guardias quedan sin cubrir.
`
export const FORMS_UNREAD = `
keep_customers | Meal kit subscription. After the third box most of them pause and never restart.
more_customers | Retired teacher offering maths tuition, three pupils so far, would like ten.
on_time | Bespoke yachts. Every hull of the last four years was handed over months after the contract date.
cash | Translation bureau. Agencies pay at 90 days and I pay my freelancers at 30.
margins | I run a removal company. Busy every day, yet I earn less than my drivers.
input_cost | Dry cleaner. Gas and solvents now eat a third of what we take.
raise_money | Lifeboat charity. Legacies are falling and the new boat costs 2 million.
open_site | Kebab shop doing well, signing the lease on a place near the station next week.
launch | Our card game goes on Kickstarter in February.
wind_down | We're wrapping up the agency, last client finishes in May.
hire | Ski resort. Every autumn we need 140 seasonal staff and get about 90.
keep_people | Software consultancy of 60. Four seniors handed in their notice since June.
quality | Microbrewery. Some batches taste off and pubs send kegs away.
returns | Bridal wear webshop - people order three sizes and post two of them back.
no_shows | Driving school. Learners forget their lesson and the instructor sits in the car waiting.
idle_capacity | Private MRI centre. The scanner runs four hours a day.
compliance | Toy importer. Since the new EU rules half our range lacks the right paperwork.
safety | Abattoir. Knife cuts and bad backs every week.
theft | Vineyard and farm shop. Somebody helps himself to our diesel at night.
workload | Funeral directors. Three of us, phone on day and night, none of us had a holiday this year.
concentration | Freelance illustrator, basically one publisher feeds me.
digitise | Haulage firm. Delivery notes on carbon paper, invoices typed up on Saturdays.
season | Christmas tree farm. We earn everything in five weeks.
response_time | Housing association with 4,000 flats. Repairs requests wait in the inbox for a fortnight before anybody reads them.
new_market | Welsh whisky, we want to be on shelves in Japan.
- | Orthodox parish with a Sunday school and a soup kitchen.
- | We lease cranes and hoists to building sites across Bavaria.
- | We never have problems with late payment. Auction house for clocks and watches.
- | Survivors of the flood built this cooperative. We weave baskets.
keep_customers/response_time | Broadband for villages. People leave us because nobody picks up when the line is down.
keep_customers | Gimnasio en Bogotá. En enero se llena y en marzo ya no viene nadie de los nuevos.
more_customers | Soy plomero, recién empiezo y me faltan trabajos.
on_time | Revista científica. Los artículos tardan catorce meses en publicarse y los autores reclaman.
cash | Proveemos verdura a hoteles. Pagan cuando quieren y yo al productor le pago al contado.
margins | Agencia de viajes. Vendemos mucho pero lo que nos queda por pasaje es una miseria.
input_cost | Granja de pollos. El maíz está carísimo y no puedo subir el precio.
raise_money | Museo comunitario en Oaxaca. La fundación que nos apoyaba se retira en junio.
open_site | Clínica veterinaria. Ya firmamos el local para la sucursal de Pocitos.
launch | Estamos por estrenar nuestra primera serie documental.
wind_down | Vendo todo y bajo la persiana en marzo.
hire | Empresa de software en Medellín. Llevamos cinco meses buscando dos programadores senior.
keep_people | Maquila de arneses. Cada mes se nos va el ocho por ciento de los operadores.
quality | Panificadora. Los supermercados nos rechazan pallets por fechas mal impresas.
returns | Librería en línea. Hay lectores que piden cinco libros y regresan cuatro.
no_shows | Peluquería canina. Reservan y me dejan plantada, pierdo dos turnos por día.
idle_capacity | Estudio de grabación. Por la mañana nunca hay nadie grabando.
compliance | Guardería. La inspección nos dio hasta mayo para arreglar las salidas de emergencia.
safety | Minera de caliza. Queremos un año sin accidentes.
theft | Distribuidora de celulares. Nos asaltaron dos camionetas este mes.
workload | Enfermería domiciliaria. Cada enfermera ve doce pacientes por día y están que no dan más.
concentration | El ochenta por ciento de nuestra miel la compra una sola empresa alemana.
digitise | Colegio con 900 alumnos. Las notas y la asistencia todavía van en papel.
season | Heladería artesanal. De mayo a agosto apenas pagamos el alquiler.
response_time | Banco comunal. Para aprobar un préstamo de 500 dólares tardamos un mes.
new_market | Exportamos arándanos a Estados Unidos y ahora queremos entrar a China.
- | Asociación de sordos de Castilla.
- | Alquilamos vestidos de fiesta y trajes de gala.
- | Aquí nadie se va: el más nuevo lleva once años. Carpintería de muebles antiguos.
- | Después del terremoto nos quedamos sin casa y abrimos este comedor. Servimos 200 almuerzos diarios.
hire/on_time | obra civil, nos faltan manos para terminar las obras a tiempo
`

/** Sixty more in the same voice, of trades that stand nowhere above, written and labelled when the rules stood and run once. */
export const FORMS_LATER = `
keep_customers | Window cleaning round in Norwich. I gain five houses a month and lose six.
more_customers | Piano tuner. Not enough bookings to live on.
on_time | Signage company, 14 people, jobs keep finishing after the date we gave and clients are fed up
cash | Freelance sound engineer. Production companies settle invoices whenever they feel like it.
margins | Florist. Weddings look great on paper but once I count the hours there's hardly any profit.
input_cost | Ceramics studio. The gas for the kilns doubled since last winter.
raise_money | Hospice. We're 300k short for the new wing and the county won't help.
open_site | Vietnamese street food truck, moving into our first permanent place in November.
launch | Indie perfume house about to bring out a second fragrance.
wind_down | Camera repair shop. I turn 70 in spring and that will be it.
hire | Veterinary lab. Three technician jobs open since January and nobody suitable has applied.
keep_people | Bus company. Drivers go over to the railway as soon as they have the licence.
quality | Bookbinders. Covers warp and we end up binding the same run twice.
returns | Reading glasses by mail. About a third come straight back.
no_shows | Tattoo artist. Clients ghost their slot and I sit there with the machine set up.
idle_capacity | Conference centre outside Antwerp. Apart from spring and autumn fairs most halls are unused.
compliance | Nursery school. Ofsted wants our safeguarding records fixed within six weeks.
safety | Roofers. One of the lads came off a ladder in June and I never want to make that phone call again.
theft | Builders' merchant. Copper pipe walks out of the yard.
workload | Solo bookkeeper. January kills me, I work until two in the morning.
concentration | Recruitment firm. Nine out of ten placements go to the same hospital trust.
digitise | Riding school with 80 horses. Lessons, feed and vet visits are all on a whiteboard.
season | Outdoor pool and cafe. Ten weeks of sun pay for the year, or don't.
response_time | Insurance broker. Clients complain they can't get hold of anyone.
new_market | Scottish cashmere label, we'd love to be stocked in Seoul and Tokyo.
- | Lutheran school in the hills with boarders from eleven countries.
- | Makers of bagpipes and practice chanters.
- | Our driver was killed in 2021. We still run the ferry to the island, twice a day.
- | We don't do franchising and we are not hiring. Small batch hot sauce.
- | Notified body for lifts and escalators.
keep_customers | Guardería canina. Los dueños prueban una semana y no continúan.
more_customers | abogada recien recibida, busco mis primeros clientes
on_time | Taller de bicicletas. Decimos tres días y terminan siendo diez.
cash | Fletes. Las empresas me firman el remito y cobro a los cuatro meses, si cobro.
margins | Rotisería. Hay cola todos los días pero el negocio no deja.
input_cost | Cultivo de hongos. El gasoil y el aserrín se dispararon.
raise_money | Bomberos voluntarios. Necesitamos una autobomba nueva y no tenemos cómo pagarla.
open_site | Cadena de tres ópticas, la cuarta abre en Mendoza en marzo.
launch | Dos hermanas, en noviembre presentamos nuestra marca de carteras.
wind_down | No seguimos más con el restaurante. Quedan dos meses de contrato.
hire | Tambo. No se consigue quién quiera ordeñar a las cuatro de la mañana.
keep_people | Colegio rural. Los maestros piden traslado al terminar el primer año.
quality | Fábrica de velas. Muchas salen con burbujas o se apagan solas.
returns | Lencería online. Piden dos talles y mandan uno de vuelta.
no_shows | Fonoaudióloga. Los chicos no vienen y los padres avisan cuando ya pasó la hora.
idle_capacity | Tengo dos retroexcavadoras y pasan más tiempo en el galpón que en obra.
compliance | Tostaduría. Para entrar a los supermercados nos exigen HACCP.
safety | Frigorífico. Hay cortes en las manos casi todas las semanas.
theft | Vivero. Nos llevan plantas y herramientas por el fondo.
workload | Cooperativa de cuidadoras, hacemos doble turno y ya hay dos con licencia.
concentration | Carpintería. Le vendemos todo a una mueblería de Rosario.
digitise | Club de barrio. La cuota se cobra puerta a puerta y se anota en tarjetas.
season | Venta de piletas. Desde marzo no entra un peso.
response_time | Fábrica de muebles. Contestamos los presupuestos a la semana y el cliente ya compró en otro lado.
new_market | Vinagres de Jerez, ya vendemos en toda España y queremos salir fuera.
- | Criamos caballos criollos desde 1930.
- | Coro de mayores, ensayamos los jueves en la parroquia.
- | En el incendio perdimos todo y volvimos a empezar. Hoy hacemos cincuenta colchones por día.
- | Sin fines de lucro: enseñamos ajedrez en cárceles.
- | Nunca nos falta trabajo. Restauramos vitrales.
`

/** 57 more in plainer words, written and labelled after all of the above had been learnt from, and run once. */
export const FORMS_LAST = `
keep_customers | Snow removal and landscaping. Half of our contracts don't get renewed in spring and we don't know why.
more_customers | Mobile bike mechanic. People love it but I don't have enough jobs in the week.
on_time | Custom neon signs. Our lead time has crept up to nine weeks and event planners are cancelling.
cash | Staffing agency for warehouses. We pay workers weekly and clients pay us after 75 days.
margins | Print on demand store. Plenty of orders, tiny profit.
input_cost | Small winery. Bottles and corks are up 40% and I can't pass it on.
raise_money | Robotics startup. We have five months of cash and are talking to venture funds.
open_site | Poke bowl restaurant, opening a second location downtown next summer.
launch | We're launching a line of vegan dog treats in October.
wind_down | Family dairy of four generations. We are selling the herd this autumn.
hire | Machine shop. We have had two CNC positions open for eight months.
keep_people | Nursing home. Aides leave for the hospital across town as soon as they are certified.
quality | Furniture importer. Too many tables arrive with broken legs.
returns | Plus-size fashion online, our return rate is close to 50%.
no_shows | Language tutoring. Students forget their online lessons all the time.
idle_capacity | Bowling alley. Weekday afternoons are dead.
compliance | Money transfer business. The regulator found gaps in our KYC files.
safety | Warehouse operator. Forklift incidents doubled this year.
theft | Electronics store. We lose about 2% of stock to shoplifting.
workload | Wedding planner with one assistant. We work every weekend from April to October and we're worn out.
concentration | Component supplier. Boeing is 80% of our sales.
digitise | Plumbing company. Techs fill in paper job sheets and the office types them again.
season | Ice cream van. From November to March I make nothing.
response_time | Tax advisers. Clients wait two weeks for an answer to a simple question.
new_market | Skincare brand from Korea that wants to sell in Europe.
- | Independent cinema showing world films since 1974.
- | We manufacture stainless steel tanks for breweries and dairies.
- | No employees, no debts, just me and my pottery wheel.
- | After the hurricane took our house we started this tour company.
keep_customers | App de meditación. La mayoría cancela antes del segundo mes.
more_customers | Nutricionista online. Me cuesta conseguir pacientes nuevos.
on_time | Empresa de mudanzas. Llegamos tarde a casi la mitad de los servicios.
cash | Agencia digital. Los clientes grandes nos pagan a 90 días y vivimos al descubierto.
margins | Constructora de casas. Terminamos cada obra con menos ganancia de la que calculamos.
input_cost | Restaurante peruano. El limón y el pescado subieron muchísimo.
raise_money | Fundación de lectura infantil. Perdimos al donante principal y buscamos otros.
open_site | Academia de baile. En febrero abrimos una sede en el norte de la ciudad.
launch | Startup de logística. Lanzamos la aplicación el mes que viene.
wind_down | Imprenta con 30 años. Vamos a cerrar en junio y queremos hacerlo bien.
hire | Hotel en Cancún. No encontramos recamaristas ni cocineros.
keep_people | Empresa de seguridad privada. Los guardias renuncian a los pocos meses.
quality | Fábrica de ventanas. Muchas se rayan en la instalación y tenemos que cambiarlas.
returns | Tienda de muebles online. El 15% de los sillones regresa porque no entra por la puerta.
no_shows | Clínica dental en Guayaquil. Uno de cada cinco pacientes falta a su cita.
idle_capacity | Coworking. Los viernes está vacío.
compliance | Empresa de alimentos. Tenemos que sacar el registro sanitario antes de diciembre.
safety | Constructora. Queremos terminar el año sin accidentes en obra.
theft | Farmacia. Nos roban perfumes y leche en polvo.
workload | Despacho contable. Mi equipo trabaja hasta medianoche en época de declaraciones.
concentration | Textil. Un solo cliente representa el 70% de las ventas.
digitise | Distribuidora. Los pedidos llegan por WhatsApp y se copian a mano en Excel.
season | Hotel en la playa. De septiembre a noviembre no hay huéspedes.
response_time | Soporte técnico. Los tickets tardan tres días en tener respuesta.
new_market | Café de especialidad de Huila. Queremos exportar a Corea.
- | Cooperativa de ahorro y crédito con 12 mil socios.
- | Hacemos guitarras flamencas a mano en Granada.
- | Nunca hemos despedido a nadie. Vivero de plantas nativas.
`
