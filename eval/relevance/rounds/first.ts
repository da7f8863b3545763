/**
 * Sixty descriptions of many trades, half Spanish, each with what the lead must be about, written before the rules were
 * changed for them and run once before they were read. A line is as in `pairs.ts`.
 */
export const FIRST_ROUND = `
en | software-saas | small | 34 | retention | 4.2>2.5 | - | - | B2B SaaS for property managers. Logo churn sits at 4.2% a month, board wants 2.5% by year end.
en | dental | small | 13 | noshow | 18% | - | - | Family dentist, three chairs. 18% of hygiene visits end up as gaps because folks don't come and don't phone.
en | farming-livestock | medium | 75 | margin/concentration | - | - | - | Dairy co-op of 140 farms. The processor pays us less per litre than it costs to milk the cow.
en | internet-platforms | large | 420 | retention | - | - | - | We grew from 40 to 400 people in three years; new logos come in fine, it is the second-year renewals that leak.
en | nonprofit-social | small | 22 | funding | - | - | - | Food bank in Ohio. Federal money that covered two thirds of our trucks is gone in September.
en | metal-fabrication | small | 27 | punctual | - | - | - | CNC job shop, 27 people. Quotes say ten working days. Truth is more like twenty-five.
en | hotels-lodging | small | 31 | capacity/season | - | - | - | boutique hotel by the lake, packed fri-sun, weekdays the place feels abandoned
en | fintech-payments | medium | 140 | compliance | - | - | - | E-money institution. The regulator's letter lists 14 remediation items and we have until 30 June to close them.
en | marketing-advertising | small | 19 | margin | - | - | - | Creative agency. Clients love us. We just never seem to bill the hours we actually put in.
en | government | large | 900 | response | - | - | - | Town hall of 60,000 inhabitants. A building licence needs about nine months from filing to answer, citizens are furious.
en | it-services | medium | 60 | concentration | - | - | - | MSP in Phoenix. If the hospital group we serve walked tomorrow, two out of every three dollars would walk with it.
en | restaurants | small | 24 | staying | - | - | - | Ramen place, two sites. I hire, I train, they are gone before the season turns. Third sous chef this year.
en | medical-devices | small | 45 | launch | - | customers who come back | stage=pre_revenue | Infusion pump, CE mark just granted. First units leave the building in May, nobody has bought one yet.
en | higher-education | large | 1200 | acquisition | - | - | - | Regional university. Applications slid for the fourth year running and the freshman class keeps getting smaller.
en | building-construction | medium | 85 | cash | - | - | - | General contractor. On paper we made a profit, in the bank there is nothing: certified work sits 110 days before the council settles it.
en | cafes-bakeries | small | 15 | margin | - | - | - | 3 coffee bars. bean price up 60 percent since last xmas, milk too, havent touched our menu prices
en | trucking-freight | small | 38 | hiring | - | - | - | Haulage. 38 tractors in the yard and 29 people to drive them.
en | home-garden-services | startup | 6 | season | - | - | - | Lawn care. Busy as bees until Halloween and then you could hear a pin drop till Easter.
en | ecommerce | small | 12 | returns | 34% | - | - | Online swimwear. Thirty-four percent of what we ship boomerangs back, nearly always the fit.
en | legal | small | 11 | digital | - | - | - | Immigration law practice. Case notes live in four places, half of it printed, and nobody can tell where a file is without shouting across the room.
en | plastics-rubber | medium | 110 | quality | 6>3 | - | - | Blow moulder. Six percent of bottles go to the grinder. Anything above three is money burnt, so three it must be.
en | supermarkets-grocery | medium | 130 | theft | 2.8% | - | - | Four neighbourhood grocers. Shrink hit 2.8% and the razor blades have to live behind the till now.
en | mental-health | small | 14 | workload | - | - | - | Counselling charity. Our therapists see nine people a day and one by one they are cracking.
en | mining-metals | large | 640 | safety | - | - | - | Underground zinc mine. Second rockfall in a quarter, this time a man was trapped for two hours.
en | fashion-apparel | small | 17 | newmarket | - | - | - | Knitwear from Donegal. Dublin and London buy us; the plan for this year is Tokyo and Seoul.
en | fitness | startup | 7 | opening | - | - | - | Boxing gym in Leicester. Signed for a second unit across town, doors in ten weeks.
en | architecture-engineering | small | 16 | own | - | compliance, overdue | - | We design schools and libraries in timber. We never chase awards and never work for the arms trade.
en | cybersecurity | small | 52 | own | - | theft, stolen | - | We stop ransomware gangs from stealing hospital data, and train staff not to click on bad links.
en | accounting-tax | startup | 1 | workload/acquisition | - | leads, team | - | Bookkeeper, only me. Turning people down every week and still at the desk at eleven at night.
en | printing | small | 21 | cash | - | - | goal=cash_collections | We print catalogues. Machines break a lot and two pressmen left, but what matters is written above.
es | software-saas | small | 26 | retention | 6>3 | - | - | Software de nómina para pymes. El 6 % de las cuentas se nos va cada mes y nos pusimos como meta el 3 %.
es | dental | small | 9 | noshow | - | - | - | consultorio de ortodoncia en Pilar, la gente saca turno y despues brilla por su ausencia
es | farming-livestock | medium | 90 | concentration | - | - | - | Cooperativa de arándanos con 64 productores. De cada diez kilos, ocho se los lleva la misma exportadora.
es | nonprofit-social | small | 18 | funding | - | - | - | Fundación que da becas a chicas del campo. La empresa que ponía la mitad del presupuesto se baja el año que viene.
es | metal-fabrication | small | 30 | quality | - | - | - | Tornería de precisión. De cada cien piezas, doce no pasan el calibre y van al contenedor de viruta.
es | hotels-lodging | small | 22 | season/capacity | - | - | - | Hostería en Villa La Angostura. Enero y julio explotamos; de abril a junio ni las moscas.
es | fintech-payments | medium | 110 | compliance | - | - | - | Billetera virtual. El banco central nos dio noventa días para subsanar lo que observó sobre lavado.
es | marketing-advertising | small | 12 | cash | - | - | - | Agencia de medios en Bogotá. Los anunciantes grandes giran a 120 días y nosotros pagamos la pauta por adelantado.
es | government | large | 400 | digital | - | - | - | Municipio de 35 mil habitantes. Los expedientes viajan en carpetas de una oficina a otra y se pierden, hay que terminar con eso.
es | restaurants | small | 20 | margin | 43% | - | - | Pizzería en Guadalajara. La materia prima ya representa el 43 % de lo que vendo, así no hay negocio.
es | trucking-freight | medium | 70 | safety | - | - | - | Fletera en Monterrey. En lo que va del año llevamos cuatro unidades chocadas y un operador en el hospital.
es | schools | medium | 65 | acquisition | - | - | - | Colegio bilingüe en Salta. Cada marzo arrancamos con un grado menos: las familias eligen otros colegios o la pública.
es | building-construction | small | 35 | punctual | - | - | - | Hacemos casas llave en mano. Prometemos diez meses y al dueño le damos la llave a los quince.
es | bpo-support | large | 700 | staying | 9% | - | - | Centro de contacto en Medellín. Mes a mes el 9 % de los asesores entrega el carnet y se va.
es | ecommerce | startup | 5 | acquisition | - | - | - | vendo plantas x internet, mando a todo el pais. este mes 14 pedidos, necesitaria 40 para vivir de esto
es | hospitals | large | 800 | response | - | - | - | Hospital comarcal. Para una resonancia damos fecha a ocho meses vista.
es | textiles | medium | 95 | hiring | - | - | - | Taller de confección en Gamarra. Tengo 20 máquinas tapadas con plástico porque no aparece quien las cosa.
es | beverages | small | 14 | newmarket | - | - | - | Mezcal de Oaxaca. Ya estamos en todo México y ahora nos toca Estados Unidos.
es | arts-culture | small | 16 | capacity/acquisition | - | - | - | Teatro independiente de 180 butacas en Rosario. Los jueves actuamos para quince.
es | pharmacies-optical | small | 12 | theft | - | - | - | Dos boticas en Trujillo. Cada arqueo hay un hueco y las cremas caras se evaporan del estante.
es | medical-clinics | small | 25 | workload | - | - | - | Centro de salud familiar. Somos cuatro médicos para lo que antes hacían siete y el cuerpo ya pasa factura.
es | travel-tourism | startup | 4 | closing | - | clientes nuevos | - | Agencia de viajes de barrio. Después de 31 años entregamos el local en diciembre y hasta acá llegamos.
es | food-production | small | 33 | opening | - | - | - | Tostaduría de café en Manizales. En agosto arranca la segunda planta, ya está firmado el galpón.
es | biotechnology | startup | 8 | funding | - | - | - | Hacemos diagnósticos con saliva. La plata alcanza hasta octubre; sin una ronda de dos millones no llegamos al registro.
es | laundry-repair | small | 19 | quality | - | - | obstacle=Los hoteles nos mandan de vuelta sábanas con manchas | Lavandería industrial en Cancún, veinte hoteles.
es | security-services | medium | 260 | own | - | robos | - | Instalamos alarmas que evitan robos en comercios y damos respuesta en minutos. No vendemos armas.
es | consulting | startup | 1 | acquisition | - | líderes, equipo | - | Trabajo sola como correctora de textos. Hay semanas enteras en que no entra ni un mail.
es | electric-power | small | 40 | own | - | accidentes | - | Instalamos paneles solares en techos de casas y galpones de toda la provincia, sin intermediarios.
es | hair-beauty-spa | startup | 5 | retention | - | - | goal=keep_customers | Peluquería en Getafe. Tenemos tres sillones nuevos y abrimos los lunes.
`
