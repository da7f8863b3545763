/**
 * How companies of each industry speak of themselves, in the everyday words of a form: slug, English, Spanish. Other
 * sources speak the language of registers and prospectuses.
 */
const TABLE = `
software-saas | We make an app that teams use to plan their work; subscription software that replaces spreadsheets for small businesses; cloud software to manage bookings, invoices, inventory and customers | Hacemos un sistema en la nube para que las empresas lleven sus ventas y clientes; programa por suscripción para administrar citas, inventario y facturas; aplicación para gestionar tareas y equipos
it-services | We set up and look after computers, networks and email for local companies; our engineers build custom software and integrate systems for clients; outsourced IT department and help desk | Damos soporte a computadoras, redes y servidores de otras empresas; desarrollamos software a la medida y páginas web para clientes; implementamos sistemas y migraciones
data-ai | We train language models and build AI assistants that answer questions; machine learning platform that predicts demand; dashboards and analytics that turn raw data into decisions | Creamos modelos de inteligencia artificial que responden preguntas; tableros y análisis de datos para tomar decisiones; predecimos la demanda con aprendizaje automático
cybersecurity | We find and stop hackers before they get into company networks; password, identity and access protection; we test systems for weaknesses and watch for phishing and ransomware | Protegemos redes y datos de ataques y virus; pruebas de penetración y monitoreo de amenazas; control de accesos e identidades digitales
cloud-devtools | Tools that help programmers ship, test and debug code; APIs and databases for developers; servers and hosting that scale websites | Herramientas para que los programadores publiquen y prueben su código; servidores, dominios y alojamiento de páginas; bases de datos y API para desarrolladores
computer-hardware | We design and make laptops, routers, servers and printers; network equipment and storage devices | Fabricamos computadoras, ruteadores e impresoras; equipos de red y almacenamiento
semiconductors | We design chips and integrated circuits; wafer fabrication and sensors on silicon | Diseñamos chips y circuitos integrados; fabricación de obleas y sensores de silicio
robotics-drones | We build robots that pick, weld or deliver; drones that inspect, map and spray; autonomous machines for warehouses | Construimos robots que recogen, sueldan o entregan; drones para inspección y mapas; máquinas autónomas para almacenes
internet-platforms | An app to meet people, chat and share photos; an online community for creators and fans; classified ads and dating site | Una app para conocer gente, conversar y compartir fotos; comunidad en línea para creadores; anuncios clasificados y citas
blockchain-web3 | Buy, sell and store bitcoin and other coins; wallets, tokens and smart contracts; decentralized finance protocol | Compra, venta y guarda de bitcoin y otras monedas digitales; billeteras, tokens y contratos inteligentes; finanzas descentralizadas
banking | A bank with savings accounts, cards and branches; community credit union owned by its members; digital bank without fees | Banco con cuentas de ahorro, tarjetas y sucursales; caja de ahorro y cooperativa de sus socios; banco digital sin comisiones
fintech-payments | Accept card payments online or with your phone; send money abroad cheaply; invoices, payroll and expense cards through an API | Cobrar con tarjeta en línea o con el celular; enviar dinero a otros países; pagos, facturas y tarjetas de gastos para negocios
lending | Quick personal loans and cash advances; mortgages and credit for small businesses; microcredit and pawn shop | Préstamos personales rápidos; créditos hipotecarios y para negocios; microcréditos y casa de empeño
investment-management | We manage portfolios and retirement savings for families; venture capital fund that backs founders; private equity and wealth advice | Administramos inversiones y ahorros para el retiro; fondo de capital de riesgo para emprendedores; asesoría patrimonial
capital-markets | Brokerage to trade stocks and bonds; stock exchange and clearing; investment bank that raises capital | Casa de bolsa para comprar acciones y bonos; mercado de valores; banca de inversión
insurance | Car, home, health and life insurance; insurance broker who compares policies; claims handled online | Seguros de auto, casa, vida y gastos médicos; corredor que compara pólizas; agente de seguros
hospitals | General hospital with emergency room, surgery and maternity; hospital group with beds and specialists | Hospital con urgencias, quirófanos y maternidad; sanatorio con camas y especialistas
medical-clinics | Family doctors and walk-in clinic; physiotherapy, dermatology and paediatrics practice; eye surgeons and specialists by appointment | Consultorio de medicina familiar; fisioterapia, dermatología, pediatría y ginecología; especialistas con cita
dental | Cleanings, fillings, braces and implants; dentist for children and adults | Limpiezas, resinas, frenos e implantes; dentista para niños y adultos; ortodoncia y endodoncia
senior-home-care | Carers who help older people at home; nursing home and assisted living; rehabilitation and hospice | Cuidadoras de adultos mayores a domicilio; residencia y asilo de ancianos; enfermería en casa
mental-health | Therapy for adults, couples and teenagers; psychologists and psychiatrists; help with anxiety, depression and addiction | Terapia para adultos, parejas y adolescentes; psicólogos y psiquiatras; ayuda con ansiedad, depresión y adicciones
medical-devices | We make implants, monitors and surgical instruments; wheelchairs, hearing aids and syringes | Fabricamos implantes, monitores e instrumental quirúrgico; sillas de ruedas, prótesis y jeringas
pharmaceuticals | We develop and make medicines, vaccines and generics; drug manufacturer with clinical trials | Desarrollamos y fabricamos medicamentos, vacunas y genéricos; laboratorio farmacéutico
biotechnology | Gene and cell therapies; engineered enzymes, microbes and proteins; antibody discovery for cancer | Terapias génicas y celulares; enzimas, microbios y proteínas; descubrimiento de anticuerpos
digital-health | See a doctor by video; app that tracks blood sugar, sleep or medication; software for doctors, patients and clinical notes | Consultas médicas por video; app que sigue la glucosa, el sueño o las medicinas; expediente clínico electrónico y software para médicos
diagnostics-labs | Blood tests, X-rays and scans; genetic testing and pathology | Análisis de sangre, rayos X y ultrasonido; pruebas genéticas y patología
veterinary-pets | Vet for cats and dogs; grooming, boarding and pet food; vaccinations and surgery for animals | Veterinaria para perros y gatos; estética, guardería y alimento para mascotas; vacunas y cirugía de animales
supermarkets-grocery | Neighbourhood supermarket with fruit, meat and dairy; butcher, greengrocer and fishmonger; organic food store | Supermercado con frutas, carnes y lácteos; carnicería, frutería, verdulería y pescadería; tienda de alimentos naturales
convenience-stores | Corner shop open late for snacks and drinks; kiosk and mini market | Tienda de la esquina con refrescos y botanas; abarrotes, kiosco y miscelánea
department-discount | Everything under one roof at low prices; dollar store and outlet; department store with clothes, home and beauty | Todo a bajo precio; tienda departamental con ropa, hogar y belleza; bazar y saldos
fashion-apparel | Dresses, shirts and shoes for women, men and children; boutique and online clothing brand; second-hand clothes | Vestidos, camisas y zapatos para mujer, hombre y niños; boutique y marca de ropa; ropa de segunda mano
pharmacies-optical | Drugstore that fills prescriptions and sells medicines and hygiene products; glasses, contact lenses and eye tests | Venta de medicinas y recetas surtidas; perfumería y productos de higiene; lentes y exámenes de la vista
electronics-retail | We sell phones, televisions, laptops and home appliances; mobile phone shop; computer store | Vendemos celulares, televisores, laptops y electrodomésticos; tienda de celulares; línea blanca y venta de refrigeradores, lavadoras y pantallas; tienda de electrodomésticos, televisores y estufas para el hogar
home-improvement | Tools, paint, screws, timber and garden supplies; building materials store for homeowners | Herramientas, pintura, tornillos y material eléctrico; venta de materiales para construcción, plomería y pisos
furniture-home | Sofas, beds, tables, curtains and lamps for your home; mattress store; kitchenware and decor | Salas, camas, mesas, cortinas y lámparas para el hogar; colchones; cocinas y decoración
jewelry-luxury | Engagement rings, watches and fine jewellery; luxury handbags | Anillos de compromiso, relojes y joyas de oro y plata; artículos de lujo
sports-toys-hobby | Toys, games and puzzles for children; bicycles, running shoes and camping gear; musical instruments and craft supplies | Juguetes y juegos para niños; bicicletas, artículos deportivos y de campamento; instrumentos musicales y manualidades
books-stationery-gifts | New and used books; flowers, gifts and cards; school and office supplies | Libros nuevos y usados; flores, ramos, regalos y tarjetas; útiles escolares y papelería
liquor-tobacco | Wine, beer and spirits to take home; cigars, vapes and tobacco shop | Vinos, cervezas y licores para llevar; puros, vapeadores y tabaquería
ecommerce | Online store that ships to your door; marketplace where people buy and sell products; subscription boxes | Tienda en línea con envíos a todo el país; mercado donde la gente compra y vende; cajas por suscripción
fuel-stations | Petrol station with a shop and car wash; diesel and electric charging stops | Gasolinera con tienda; venta de gasolina, diésel y gas para autos
wholesale-distribution | We import and supply products to shops and restaurants; wholesale distributor of groceries, medicines or parts | Importamos y surtimos a tiendas y restaurantes; venta al mayoreo y distribución de productos
restaurants | We serve tacos, burgers, pizza or sushi to eat in or take away; family restaurant with home cooking; food truck and delivery kitchen | Tacos, hamburguesas, pizzas, mariscos y pollos para comer aquí o llevar; comida corrida casera; restaurante familiar
cafes-bakeries | Fresh bread, cakes and pastries; coffee shop with sandwiches; ice cream and juice bar | Pan, pasteles y galletas recién horneados; café y desayunos; helados, paletas y jugos
bars-nightlife | Cocktails, beer on tap and live music; night club with DJs; sports pub | Cocteles, cerveza y música en vivo; discoteca, antro y cantina; karaoke
catering | Food and service for weddings, offices and parties; school and factory canteens | Comida y servicio para bodas, oficinas y fiestas; comedores industriales; banquetes y bocadillos
hotels-lodging | Rooms by the beach with breakfast; holiday apartments and cabins; hostel for backpackers; campsite | Habitaciones con desayuno frente al mar; cabañas y departamentos vacacionales; hostal para viajeros
travel-tourism | Guided tours, excursions and holiday packages; flights and trips booked for you | Recorridos guiados, excursiones y paquetes de viaje; boletos de avión y cruceros
food-production | We make cheese, sausages, sauces, snacks or frozen meals for shops; flour mill and meat packing plant; plant-based foods | Elaboramos queso, embutidos, salsas, botanas o congelados; molino, tortillas y empacadora de carne; alimentos procesados
beverages | Craft beer, wine, tequila and spirits from our own distillery; soft drinks, juices and bottled water; coffee roaster | Cerveza artesanal, vino, mezcal y tequila de nuestra destilería; refrescos, jugos y agua purificada en garrafones; tostador de café
tobacco-cannabis | Cannabis grower and dispensary; medical cannabis dispensary with flowers and oils; hemp and CBD products; cigarette maker | Cultivo y venta de cannabis; productos de cáñamo y CBD; fabricante de cigarros
beauty-household | We make skincare, shampoo, perfume and make-up; soaps, detergents and cleaning products; candles | Hacemos cremas, champú, perfumes y maquillaje; jabones, detergentes y productos de limpieza; velas
textiles | We weave fabric, sew uniforms and make clothes for brands; yarn, carpets and leather | Fabricamos telas y uniformes; confección y maquila de ropa; hilos, alfombras y cuero
consumer-electronics | We design headphones, cameras, smart watches and home gadgets; maker of appliances and televisions | Diseñamos audífonos, cámaras y relojes inteligentes; fabricante de electrodomésticos y televisores
automotive-manufacturing | Maker of cars, trucks, motorcycles and buses; car parts supplier for assembly plants; electric vehicles and batteries | Fabricante de autos, camiones y motos; autopartes para plantas armadoras; arneses y asientos
car-dealerships | New and used cars with financing; motorcycle and truck dealer; tyres and car parts shop | Autos nuevos y seminuevos con financiamiento; agencia de motos y camiones; refaccionaria y venta de llantas
auto-repair | Brakes, oil changes and engine repair; body shop and paint; car wash and tyre service | Frenos, afinación y cambio de aceite; hojalatería y pintura; autolavado, alineación y balanceo
car-rental-mobility | Rent a car or van by the day; scooters, bikes and ride sharing; parking | Renta de autos y camionetas por día; patinetas y viajes compartidos; estacionamiento
aerospace-defense | Aircraft parts, satellites and rockets; defence systems and weapons | Partes de avión, satélites y cohetes; sistemas de defensa
industrial-machinery | We make pumps, valves, compressors and machine tools; packaging and farm machines | Fabricamos bombas, válvulas, compresores y maquinaria; máquinas de empaque y agrícolas
electrical-equipment | Motors, transformers, cables and switchgear; batteries and lighting for industry | Motores, transformadores, cables y tableros eléctricos; baterías e iluminación industrial
electronics-manufacturing | Circuit boards, connectors and sensors; contract electronics assembly | Tarjetas de circuito, conectores y sensores; ensamble electrónico
metal-fabrication | Cutting, bending, welding and machining of steel parts; forging, casting and sheet metal | Corte, doblez, soldadura y maquinado de piezas de acero; herrería, fundición y estructuras metálicas; metalúrgica y metalmecánica
plastics-rubber | Injection moulded plastic parts, bottles and pipes; rubber seals and hoses | Piezas de plástico por inyección, botellas y tubos; empaques de hule y mangueras
paper-packaging | Cardboard boxes, paper bags and labels; pulp and tissue mill | Cajas de cartón, bolsas de papel y etiquetas; papel y empaques
wood-forest-products | Sawmill with boards, plywood and pallets; doors and cabinets made of wood | Aserradero con tablas, triplay y tarimas; puertas y muebles de madera a medida
building-materials | Cement, bricks, tiles, glass and concrete blocks; quarry with sand and stone | Cemento, ladrillos, azulejos, vidrio y block; cantera con arena y grava
chemicals | Paints, resins, fertilisers and industrial chemicals; coatings and adhesives | Pinturas, resinas, fertilizantes y químicos industriales; recubrimientos y adhesivos
mining-metals | Gold, copper and lithium exploration and mines; steel mill and smelter | Exploración y minas de oro, cobre y litio; acería y fundición de metales
oil-gas | Oil and gas wells, drilling and refining; pipelines and oilfield services | Pozos de petróleo y gas, perforación y refinación; ductos y servicios petroleros
electric-power | Power plants and electricity for homes; grid operator | Centrales y suministro de electricidad; red eléctrica
renewable-climate | We put solar panels on roofs; wind farms, batteries and carbon credits; clean energy projects | Instalamos paneles solares en techos; parques eólicos y baterías; créditos de carbono y energía limpia
gas-utilities | Natural gas through pipes to homes; LP gas cylinders and tanks | Gas natural por tubería a los hogares; gas LP en cilindros y tanques
water-utilities | Drinking water and sewage for the town; water treatment plant | Agua potable y drenaje del municipio; planta de tratamiento de aguas
waste-recycling | Rubbish collection and recycling of paper, plastic and scrap; skip hire and hazardous waste | Recolección de basura y reciclaje de cartón, plástico y chatarra; residuos peligrosos
building-construction | We build houses, offices and warehouses; general contractor for renovations and new homes | Construimos casas, edificios y naves; contratista general de obra, ampliaciones y remodelaciones; albañilería
civil-infrastructure | Roads, bridges, tunnels and pipelines; earthworks and paving | Carreteras, puentes y túneles; terracería, pavimentación y drenajes
specialty-trades | Plumber for leaks, drains and boilers; electrician, roofer, painter and tiler; heating and air conditioning installation | Plomero para fugas, drenajes y calentadores; electricista, pintor, impermeabilización y herrería; instalación de aire acondicionado
architecture-engineering | Architects who design homes and interiors; structural engineers, surveyors and project managers | Arquitectos que diseñan casas e interiores; ingeniería estructural, topografía y supervisión de obra
real-estate-agencies | We help people buy, sell and rent homes; property management and letting agents | Ayudamos a comprar, vender y rentar casas y departamentos; administración de inmuebles y condominios; corredores de propiedades
real-estate-development | We develop apartment towers, malls and industrial parks; owner of offices and warehouses for lease | Desarrollamos torres de departamentos, plazas y parques industriales; arrendamiento de oficinas y naves
proptech | Platform to find, rent or buy a flat online; software for landlords and brokers | Plataforma para buscar, rentar o comprar vivienda en línea; software para arrendadores y corredores
trucking-freight | We haul loads with our own trucks; flatbed and refrigerated transport | Transporte de carga con camiones propios; fletes y tráileres refrigerados
logistics-supply-chain | Warehouse, picking and fulfilment for online shops; freight forwarding and customs | Almacén, surtido y envíos para tiendas en línea; agente de carga y aduanas
courier-postal | Parcels delivered the same day; bike couriers and last-mile delivery | Paquetería y mensajería el mismo día; repartidores y última milla
airlines-aviation | Flights between cities and islands; airport, charter and flight school | Vuelos entre ciudades; aeropuerto, vuelos privados y escuela de vuelo
maritime | Container ships, ferries and tugboats; port terminal and shipyard | Barcos de contenedores, ferris y remolcadores; puerto y astillero
rail-public-transit | City buses, trains and metro; taxis and school buses | Autobuses urbanos, trenes y metro; taxis y transporte escolar y de personal
telecom | Internet and mobile phone plans; fibre to the home and cable television | Internet y planes de celular; fibra óptica y televisión por cable
broadcasting | Radio station with music and news; television channel and podcasts | Estación de radio con música y noticias; canal de televisión y pódcasts
publishing-news | Local newspaper and news website; magazines and book publisher | Periódico local y portal de noticias; revistas y editorial de libros
film-music | We produce films, series and commercials; record label and recording studio; video production | Producimos películas, series y comerciales; disquera y estudio de grabación; producción de video
video-games | We make games for phones, consoles and PC; esports team | Hacemos juegos para celular, consola y computadora; equipo de deportes electrónicos
fitness | Gym with weights, trainers and classes; yoga, pilates and crossfit studio | Gimnasio con pesas, entrenadores y clases; estudio de yoga, pilates y crossfit
sports-recreation | Football club with a youth school; swimming pool, golf and bowling; amusement park | Club de fútbol con escuela infantil; alberca, golf y boliche; parque de diversiones
gambling | Online casino and sports betting; lottery and bingo hall | Casino en línea y apuestas deportivas; lotería y bingo
arts-culture | Museum, theatre and art gallery; dance company and cultural centre | Museo, teatro y galería de arte; compañía de danza y centro cultural
events-ticketing | We plan weddings, conferences and parties; concert tickets and festival; event venue | Organizamos bodas, congresos y fiestas; boletos de conciertos; salón de eventos
legal | Lawyers for divorce, accidents, contracts and immigration; notary and legal advice | Abogados de divorcios, laborales, contratos y migración; notaría, escrituras y testamentos; asesoría jurídica
accounting-tax | Bookkeeping, payroll and tax returns for small businesses; auditors | Contabilidad, nómina y declaraciones de impuestos; auditoría y trámites fiscales
consulting | We advise owners on strategy, operations and change; business coaching and management consultants | Asesoramos a dueños en estrategia, operaciones y cambio; consultores de negocios
marketing-advertising | Campaigns, social media and search ads for brands; advertising and public relations agency; billboards | Campañas, redes sociales y anuncios para marcas; agencia de publicidad y relaciones públicas; espectaculares
hr-staffing | We find and hire people for other companies; temporary workers and payroll; recruiters and head-hunters | Buscamos y contratamos personal para otras empresas; trabajadores temporales; reclutamiento y selección
research-development | Research institute and laboratories for new technology; scientific testing and market research | Instituto de investigación y desarrollo; pruebas científicas y estudios de mercado
design-creative | Logos, branding and websites by a design studio; wedding and product photographer; interior and product designers | Logotipos, marca y páginas web; fotógrafo de bodas y productos; diseño gráfico, de interiores y de producto
security-services | Guards, patrols and alarm monitoring; locksmith and CCTV installation | Guardias, patrullas y monitoreo de alarmas; cerrajero, copia de llaves y cámaras de vigilancia
cleaning-facilities | Office and house cleaning; windows, carpets and pest control; building maintenance | Limpieza de casas y oficinas; vidrios, alfombras y fumigación; mantenimiento de edificios
equipment-rental | Rent tools, scaffolding, cranes and party equipment; machinery hire | Renta de herramienta, andamios, grúas y mobiliario; alquiler de maquinaria
bpo-support | Call centre that answers for other companies; outsourced customer support, data entry and translation | Centro de llamadas que atiende a clientes de otras empresas; captura de datos, cobranza y traducciones
printing | Flyers, banners, business cards and T-shirts printed; copy shop and signs | Impresión de folletos, lonas, tarjetas y playeras; copias, rótulos y serigrafía
schools | Bilingual primary and secondary school; private high school | Escuela primaria, secundaria y preparatoria; colegio bilingüe
higher-education | University with degrees and research; community college and business school | Universidad con licenciaturas y maestrías; instituto tecnológico y escuela de negocios
childcare-preschool | Daycare and nursery for toddlers; preschool and after-school care | Guardería y estancia infantil; preescolar, jardín de niños y kínder
training-tutoring | English and language courses for adults; private tutoring and exam preparation; driving, music and cooking lessons; corporate training and coding bootcamp | Cursos de inglés e idiomas para adultos; clases particulares y regularización; autoescuela, clases de música y cocina; capacitación para empresas
edtech | App that helps children learn maths and reading; online learning platform for schools and students | App para que los niños aprendan matemáticas y lectura; plataforma de cursos en línea para escuelas y alumnos
farming-livestock | We grow vegetables, fruit, coffee and grain; cattle ranch, dairy, chickens and pigs; vineyard and greenhouse | Cultivamos hortalizas, fruta, café y maíz; rancho ganadero, vacas, gallinas y cerdos; invernadero y viñedo
fishing-aquaculture | Shrimp and fish farm; fishing boats and seafood catch | Granja de camarón y peces; barcos pesqueros y cultivo de tilapia y ostión
agtech-supplies | Seeds, fertiliser and sprayers for farmers; sensors and software that watch crops; grain elevator and farm cooperative | Semillas, fertilizantes y fumigación para agricultores; sensores y software que vigilan los cultivos; acopio de granos
government | City hall services; ministry, police and fire department | Servicios del ayuntamiento; ministerio, policía y bomberos
nonprofit-social | We feed and shelter people in need; scholarships and meals for poor children; volunteers who protect animals, women or the environment; charity funded by donations | Apoyamos a personas en situación de calle; becas y comedores para niños pobres; voluntarios que protegen animales, mujeres o el medio ambiente; asociación civil que vive de donativos
religious | Sunday worship, Bible study and youth group; parish and mission | Culto dominical, estudio bíblico y grupo de jóvenes; parroquia, misas y retiros
associations | Chamber of commerce and trade association; labour union, alumni and neighbourhood club | Cámara de comercio y asociación de empresarios; sindicato, colegio de profesionistas y club de vecinos
hair-beauty-spa | Haircuts, colour, nails and make-up; barber shop, massage, tattoo and tanning | Cortes de cabello, tinte, uñas y maquillaje; barbería, masajes, tatuajes y depilación
laundry-repair | Laundry, dry cleaning and ironing; we fix phones, shoes, watches, clothes and appliances; tailor alterations | Lavado y planchado de ropa, tintorería; reparamos celulares, zapatos, relojes y electrodomésticos; arreglos de ropa, costurera y sastre
funeral | Burials, cremation and memorials; cemetery | Velorios, cremación y entierros; cementerio y planes funerarios
home-garden-services | Lawn mowing, tree trimming and garden design; handyman and pool cleaning; snow removal | Poda, césped y diseño de jardines; reparaciones en casa y limpieza de albercas
storage-moving | House moves, packing and vans; self-storage units by the month | Mudanzas, empaque y camionetas; bodegas y guardamuebles por mes
`

/** What a company could have written about itself. */
export interface OwnDescription {
  slug: string
  text: string
}

/** Each sentence alone, and all of one language together, since people write as little as the one and as much as the other. */
export const OWN_DESCRIPTIONS: readonly OwnDescription[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [slug = '', ...languages] = line.split(' | ')
    return languages.flatMap((sentences) =>
      [...sentences.split('; '), sentences].map((text) => ({ slug, text })),
    )
  })
