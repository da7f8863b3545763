/** Forty more, as in `seventeenth.ts`; written and measured last, after the reader had learnt from all before. */
export const NINETEENTH_ROUND = `
en | broadcasting | small | 32 | concentration | - | - | - | Community radio. Two thirds of our ad income is a single car dealer and he has just retired.
en | pharmaceuticals | medium | 160 | hiring | - | - | - | Contract packager for generics. We turned down two tenders this spring, we'd have won them, we just don't have the line operators.
en | hotels-lodging | startup | 8 | acquisition/capacity | - | - | - | glamping site, 9 tents. reviews are brilliant, instagram 14k, and still more nights free than booked, even in july
en | accounting-tax | small | 19 | staying | - | - | - | Audit boutique. Every autumn a couple of seniors hand in their notice, the Big Four offer them a title and 20% more.
en | cleaning-facilities | small | 24 | margin | - | - | - | Window and gutter cleaning. Vans out all day, books full to August. At year end my accountant showed me what was left and I thought he'd lost a page.
en | edtech | startup | 7 | retention | 11>5 | - | stage=early_revenue | Maths tutoring app. Families cancel at a rate of 11% a month, we need 5% to make the numbers work.
en | paper-packaging | medium | 84 | quality | - | - | - | Folding cartons. Print's fine, glue isn't. One customer after another calls about boxes popping open on their lines.
en | civil-infrastructure | medium | 140 | cash | - | - | - | Road marking. Councils approve the work in a day and the invoice in a quarter.
en | dental | small | 16 | digital | - | - | - | Orthodontic practice, three chairs. Consent forms on clipboards, photos on a camera card, plans in a filing cabinet. I'd love to be able to find a patient in one place.
en | farming-livestock | medium | 55 | safety | - | - | - | Egg producer. We've had three people hurt by the same conveyor, one of them badly.
en | jewelry-luxury | small | 9 | theft | - | - | - | Vintage watches. Two fakes of payments and one smash and grab in a year, my wife wants to sell up but I'd rather fix it.
en | senior-home-care | medium | 60 | compliance | - | - | - | Home care in Wales. Inspectors rated us requires improvement over medication records, re-inspection by the end of June.
en | electronics-retail | small | 20 | stock | - | - | - | Hi-fi shops. Customers come in for the turntable that was reviewed on Saturday and I have everything except that one.
en | logistics-supply-chain | medium | 130 | response | - | - | - | Freight forwarder. A quote request gets an answer after two days on average, and our competitors do it in two hours.
en | religious | small | 12 | own | - | - | - | A mosque with a Saturday school and a food pantry. We've no burning issue, the trustees asked for objectives.
en | robotics-drones | startup | 13 | funding | - | - | stage=pre_revenue | Weeding robots. First field season convinced the farmers, not the investors. With what's in the bank we get to November.
en | bars-nightlife | small | 18 | workload | - | - | - | Jazz club. My two managers close at three and open at ten, one has started to forget things and the other snaps at guests.
en | furniture-home | small | 27 | punctual | - | - | - | Upholstery. The old lady's armchair should have been back for Christmas. It's March. Half of the chairs in here have a story like that.
en | beverages | small | 21 | newmarket | - | - | - | Irish whiskey blender. The home market takes all it will take, so this year we're going after Germany and the Netherlands.
en | training-tutoring | small | 11 | noshow | - | - | - | First aid courses. Companies book twelve places and send eight people, the other four chairs are paid by nobody.
es | video-games | startup | 10 | launch | - | - | stage=pre_revenue | Estudio indie de Montevideo. Nuestro primer juego sale a la venta el 28 de mayo y la página tiene 9.000 listas de deseos.
es | medical-clinics | small | 21 | hiring | - | - | - | Centro de imágenes. Tenemos dos ecógrafos apagados, no por falta de pacientes: no hay ecografistas.
es | fashion-apparel | small | 13 | stock | - | - | - | Zapatería de niños. En febrero me piden escolares del 28 al 33 y nunca tengo; en abril los regalo.
es | water-utilities | large | 330 | response | - | - | - | Cooperativa de agua. Un vecino avisa que le revienta el caño en la vereda y pasan cuatro días hasta que aparecemos.
es | marketing-advertising | small | 15 | margin | - | - | - | Agencia digital. Cerramos abonos por 40 horas y terminamos poniendo 70. Crecemos en clientes y bajamos en ganancias.
es | trucking-freight | medium | 68 | theft | - | - | - | Transporte de cigarrillos y licores. Van tres camiones asaltados en lo que va del año, el seguro nos duplicó la prima.
es | schools | small | 40 | acquisition | - | - | - | Colegio privado de barrio. Hace diez años había sorteo para entrar, ahora salimos a buscar alumnos y no llegamos a llenar primero básico.
es | fitness | small | 12 | retention | - | - | - | Crossfit. Me mata que entran quince por mes y se me van dieciséis.
es | metal-fabrication | medium | 58 | punctual | - | - | - | Estructuras para galpones. Los productores quieren el galpón antes de la cosecha y nosotros lo terminamos después.
es | design-creative | startup | 2 | cash | - | - | - | Ilustradoras. Las editoriales encargan en enero, publican en septiembre y pagan cuando les queda cómodo.
es | agtech-supplies | medium | 77 | concentration | - | - | - | Semillas de girasol. Más de la mitad de la venta es con una aceitera y cada año nos aprieta un poco más.
es | building-construction | medium | 95 | safety | - | - | - | Edificios en altura. La semana pasada cayó una tabla del piso once, no mató a nadie de milagro, y no es la primera.
es | catering | startup | 6 | season | - | - | - | Tortas de boda. De octubre a diciembre no duermo; de enero a agosto horneo para mi familia.
es | printing | small | 17 | quality | - | - | - | Etiquetas para vinos. Nos rechazaron dos tirajes seguidos porque el dorado sale opaco.
es | nonprofit-social | small | 10 | workload | - | - | - | Acompañamos a víctimas de violencia. Somos cinco para 300 casos abiertos y ya nadie se toma el feriado.
es | bpo-support | medium | 200 | staying | - | - | - | Cobranza telefónica. De los que entran en enero, para Semana Santa ya se fue más de la mitad.
es | food-production | small | 26 | compliance | - | - | - | Quesos artesanales. Para vender fuera de la provincia nos piden el registro nacional y nos falta la mitad de la carpeta.
es | pharmacies-optical | startup | 4 | opening | - | - | - | Óptica familiar. El 3 de abril inauguramos el local del centro comercial y todavía no llegaron los muebles.
es | arts-culture | small | 9 | funding | - | - | - | Festival de cine documental. El ministerio nos bajó el aporte a la mitad y el auspiciante de siempre no contesta.
es | laundry-repair | startup | 3 | own | - | - | - | Arreglo de relojes. Somos mi padre, mi hermano y yo. Hay trabajo, nos gusta, y queremos pensar un poco el año.
`
