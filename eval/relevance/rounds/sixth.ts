/** Sixty-four more of other trades, written after the reader had learnt from five rounds; as in `first.ts`. */
export const SIXTH_ROUND = `
en | veterinary-pets | small | 13 | capacity/noshow | - | - | - | Dog daycare and grooming. Saturdays are overbooked; on Tuesdays and Wednesdays we have six dogs in a space made for thirty.
en | it-services | small | 37 | staying | - | - | - | Managed IT for schools. Three engineers resigned in the last quarter and the rest are getting calls from recruiters.
en | fishing-aquaculture | small | 20 | margin | - | - | - | Trout farm. Feed is now sixty percent of our costs and it went up twice this year.
en | proptech | startup | 14 | retention | - | - | - | Software for letting agents. Agents sign up after the demo but a lot of them cancel within six months because their staff never use it.
en | arts-culture | medium | 60 | acquisition | - | - | - | City museum. Visitor numbers have not recovered since the renovation and the board is worried.
en | plastics-rubber | small | 48 | cash | - | - | - | Rubber seals for car makers. They pay at 90 days end of month and we are constantly at the limit of our credit line.
en | nonprofit-social | medium | 70 | hiring | - | - | - | Supported living for adults with autism. We have funding and houses, but eighteen support worker vacancies.
en | travel-tourism | small | 15 | response | - | - | - | Tailor-made safaris. It takes us five days to send an itinerary and by then people have often booked with someone else.
en | dental | small | 12 | acquisition | - | - | - | New orthodontic practice. We're equipped for 40 patients a day and currently see about 15.
en | textiles | small | 29 | quality | - | - | - | Carpet mill. Complaints about shading and loose tufts have doubled since we changed yarn supplier.
en | catering | startup | 6 | margin | - | - | - | Office lunches. We're popular, we're growing, and we lose about forty pence on every box.
en | computer-hardware | medium | 90 | punctual | - | - | - | Industrial PCs. Customers were promised delivery in six weeks and the average is eleven.
en | building-materials | small | 40 | theft | - | - | - | Builders' merchant. Copper pipe and power tools keep going missing from the yard, about £2,000 a month.
en | diagnostics-labs | medium | 110 | compliance | - | - | - | Food testing laboratory. Our accreditation is up for renewal in November and the last audit raised twelve non-conformities.
en | bars-nightlife | small | 22 | staying | - | - | - | Cocktail bar. I can't keep bartenders, most are gone within four months.
en | metal-fabrication | small | 31 | safety | - | - | - | Galvanising plant. Two burn injuries since Easter. I want this to be a place where nobody gets hurt.
en | publishing-news | small | 17 | funding | - | - | - | Investigative news site, non-profit. The foundation that gave us half our budget is changing its strategy and will stop in December.
en | fitness | small | 9 | opening | - | - | - | Swim school for babies. We are opening a second pool in Cardiff in January.
en | storage-moving | small | 26 | digital | - | - | - | Removals and storage. Job sheets on paper, inventory on paper, invoices typed twice. We want to move to a single system this year.
en | video-games | startup | 8 | launch | - | - | stage=pre_revenue | Indie studio in Turku. Our first game is out on Steam on 14 October.
en | data-ai | small | 28 | concentration | - | - | - | Forecasting for energy companies. Two utilities make up 78% of revenue.
en | hotels-lodging | small | 14 | season | - | - | - | Campsite in Brittany. We take 90% of the year's money in July and August.
en | legal | small | 19 | workload | - | - | - | Family lawyers. Caseloads have doubled, everyone is working weekends and two people have gone on sick leave.
en | furniture-home | startup | 7 | newmarket | - | - | - | Lamps made from recycled glass. We sell well in the UK and want to start selling in Scandinavia.
en | lending | medium | 75 | own | - | debt, overdue | - | We provide short-term loans to people who need to bridge a gap before payday.
en | water-utilities | medium | 100 | own | - | - | - | We supply drinking water to fourteen villages and maintain 300 km of pipe.
en | aerospace-defense | medium | 160 | quality | 3.5>1 | - | - | Carbon fibre parts. The scrap rate is 3.5% and it has to come down to 1%.
en | gas-utilities | medium | 90 | acquisition | - | - | goal=more_customers; obstacle=People think changing supplier is complicated | Biogas supplier.
en | blockchain-web3 | startup | 4 | closing | - | new customers | stage=closing | Wallet for collectors. We ran out of road and are shutting the company down.
es | veterinary-pets | small | 11 | workload | - | - | - | Hospital veterinario 24 horas. Somos tres veterinarios haciendo las guardias de seis y estamos al límite.
es | it-services | small | 30 | punctual | - | - | - | Desarrollamos software a medida. Casi ningún proyecto termina en la fecha que le dijimos al cliente.
es | fishing-aquaculture | small | 25 | staying | - | - | - | Criadero de mejillones en Galicia. La gente joven entra, prueba una temporada y se marcha a la construcción.
es | proptech | startup | 9 | acquisition | - | - | - | Plataforma de alquileres sin aval. Tenemos 130 inmobiliarias y para ser rentables necesitamos 400.
es | arts-culture | small | 12 | acquisition/capacity | - | - | - | Sala de conciertos en Valparaíso. Para las bandas conocidas se agotan las entradas, para el resto tocamos ante treinta personas.
es | plastics-rubber | medium | 70 | quality | - | - | - | Inyección de tapas. Tenemos un 5 % de rechazo en el cliente y nos han puesto como proveedor en observación.
es | nonprofit-social | small | 19 | digital | - | - | - | Comedor social. Las fichas de las familias están en papel y en tres planillas distintas, nunca sabemos a cuántos atendemos.
es | travel-tourism | startup | 3 | retention | - | - | - | Hacemos viajes para mujeres que viajan solas. Quedan encantadas, pero casi ninguna repite con nosotras.
es | dental | small | 10 | cash | - | - | - | Clínica dental. Muchos pacientes dejan el tratamiento a medio pagar y tenemos 60 mil euros pendientes.
es | textiles | medium | 100 | margin | - | - | - | Hilandería. La electricidad ya cuesta más que la mano de obra.
es | catering | small | 18 | acquisition | - | - | - | Comidas para empresas. Con el teletrabajo perdimos oficinas y hoy servimos la mitad de menús que en 2019.
es | computer-hardware | startup | 6 | launch | - | - | stage=pre_revenue | Diseñamos un lector de libros para personas ciegas. Lo lanzamos en la feria de septiembre.
es | building-materials | small | 38 | margin | - | - | - | Fábrica de ladrillos. Vendemos todo lo que producimos y aun así perdemos dinero en cada palé.
es | diagnostics-labs | small | 22 | noshow | - | - | - | Centro de imágenes. Cada día quedan cuatro o cinco turnos de ecografía vacíos porque los pacientes no avisan que no vienen.
es | bars-nightlife | startup | 7 | season | - | - | - | Chiringuito. Trabajamos de mayo a septiembre y el resto del año no hay ingresos.
es | metal-fabrication | small | 27 | hiring | - | - | - | Calderería en Asturias. Buscamos soldadores desde hace un año; los que hay se jubilan y los jóvenes no quieren.
es | publishing-news | small | 14 | concentration | - | - | - | Revista de viajes. Dos aerolíneas pagan casi toda la publicidad.
es | car-dealerships | small | 20 | response | - | - | - | Concesionaria de motos. Nos escriben por Instagram y contestamos al otro día, cuando ya compraron en otro lado.
es | fitness | small | 11 | retention | 9>5 | - | - | Centro de crossfit. La baja mensual de socios es del 9 % y la quiero en el 5 %.
es | storage-moving | small | 21 | safety | - | - | - | Depósito de granos. Un compañero se cayó dentro de un silo y por suerte lo sacaron a tiempo.
es | video-games | small | 18 | funding | - | - | - | Estudio de videojuegos. Tenemos dinero hasta agosto y necesitamos que un publisher o un fondo ponga 400 mil.
es | data-ai | startup | 10 | hiring | - | - | - | Modelos de riesgo para aseguradoras. Necesitamos contratar a dos científicos de datos y un comercial antes de junio.
es | hotels-lodging | medium | 80 | staying | - | - | - | Resort en Punta Cana. El 70 % de las camareras de piso que entran se va antes de los seis meses.
es | legal | startup | 2 | acquisition | - | líderes | - | Abogadas laboralistas recién instaladas. Tenemos ganas y despacho, faltan casos.
es | furniture-home | medium | 55 | returns | - | - | - | Colchones por internet con cien noches de prueba. Vuelve uno de cada cinco.
es | lending | small | 24 | own | - | deudas, mora | - | Ayudamos a familias endeudadas a renegociar sus créditos.
es | aerospace-defense | small | 33 | compliance | - | - | - | Drones de vigilancia. Sin la certificación de la agencia europea no podemos volar de noche y el cliente la pide para enero.
es | gas-utilities | small | 29 | own | - | explosiones | - | Distribuimos garrafas y gas a granel en el sur del país, con revisión gratuita de instalaciones.
es | blockchain-web3 | startup | 6 | newmarket | - | - | - | Pagos con criptomonedas para comercios. Funcionamos en Argentina y vamos a abrir operaciones en México y Brasil.
es | jewelry-luxury | startup | 2 | opening | - | - | - | Joyería contemporánea. Hasta ahora vendíamos en ferias; en octubre abrimos nuestra primera tienda en Malasaña.
es | religious | small | 5 | closing | - | - | - | Librería religiosa. Cerramos a fin de año porque las hermanas se trasladan.
`
