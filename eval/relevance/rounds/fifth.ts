/** Sixty-four more of other trades, written after the reader had learnt from four rounds; as in `first.ts`. */
export const FIFTH_ROUND = `
en | laundry-repair | small | 11 | acquisition | - | - | - | Upholstery workshop in Ghent. Four people, beautiful work, but lately we finish a job and the next one isn't there.
en | cybersecurity | small | 35 | compliance | - | - | - | We run a security operations centre. To keep our biggest bank as a client we have to be ISO 27001 certified by October.
en | hospitals | large | 600 | staying | 24>15 | - | - | Private hospital. Nurse turnover runs at 24% a year; we have set ourselves 15% as the target.
en | broadcasting | small | 24 | funding | - | - | - | Community radio station. Listener donations covered 80% of our costs three years ago, now it's barely half.
en | rail-public-transit | medium | 160 | hiring | - | - | - | Regional bus company. Eleven routes are cancelled every day because we don't have the drivers.
en | furniture-home | small | 26 | margin | - | - | - | Bespoke kitchens. We're good at making them and bad at pricing them: every job ends up costing more than the quote.
en | higher-education | medium | 130 | retention | - | - | - | Business college. Nearly a third of our first-years drop out before the summer.
en | oil-gas | large | 450 | safety | - | - | - | Drilling contractor. Our lost-time injury rate is the worst it has been in ten years and clients have noticed.
en | funeral | small | 12 | response | - | - | - | Crematorium and chapel. Families currently wait three weeks for a service, which is awful for them.
en | electrical-equipment | medium | 140 | punctual | - | - | - | Switchboards and transformers. Lead times quoted at 12 weeks are turning into 20 and customers are furious.
en | internet-platforms | small | 19 | quality | - | - | - | We match families with babysitters. Too many complaints about sitters arriving unprepared or rude.
en | wholesale-distribution | small | 30 | cash | - | - | - | Fruit and veg wholesaler. Restaurants buy on account and half of them are two months behind.
en | sports-toys-hobby | startup | 6 | season | - | - | - | We sell kites and beach games. Eighty per cent of the takings fall between June and August.
en | building-construction | small | 22 | digital | - | - | - | Loft conversions. Site diaries, deliveries and hours are all on scraps of paper, the office spends two days a week typing them up.
en | religious | small | 7 | capacity | - | - | - | Retreat house with 32 rooms. At weekends we turn people away, Monday to Friday it's mostly empty.
en | agtech-supplies | startup | 8 | launch | - | - | stage=pre_revenue | Robot that weeds onions. Field trials went well, first ten machines are delivered in April.
en | consulting | startup | 1 | acquisition | - | leaders, team | - | I'm a freelance grant writer. My two regular charities closed their programmes, so I need new clients by autumn.
en | electronics-retail | small | 18 | returns | - | - | - | Refurbished laptops. One in six comes back within the thirty days, mostly for battery life.
en | chemicals | medium | 100 | concentration | - | - | - | Adhesives. Half of turnover comes from one car plant that may close.
en | childcare-preschool | small | 23 | workload | - | - | - | After-school club. Staff ratios are tight, people skip breaks and take work home, I am worried they'll break.
en | department-discount | medium | 140 | theft | - | - | - | Discount stores. Gangs come in and clear whole shelves of razors and baby formula.
en | biotechnology | small | 22 | hiring | - | - | - | Enzymes for detergents. We have been trying to fill the head of production role since May.
en | beauty-household | small | 17 | newmarket | - | - | - | Vegan nail polish. Sold in 400 shops in the Netherlands and Belgium. This year: Germany.
en | training-tutoring | small | 15 | noshow | - | - | - | Driving school. Pupils cancel the night before or just aren't at the pick-up point.
en | restaurants | small | 16 | opening | - | - | - | Family diner in Tulsa. Second diner across the river, hoping to serve first breakfast there on 1 May.
en | gambling | small | 20 | own | - | addiction | - | We treat people with gambling addiction, free of charge, in four towns.
en | insurance | small | 18 | own | - | accident, stolen | - | Insurance for cyclists: accidents, theft, liability. No excess, no small print.
en | associations | small | 9 | metric | 310>400 | - | metric=Paying members,members,310,400 | Allotment society.
en | trucking-freight | medium | 85 | cash | - | - | goal=cash_collections | Heavy haulage. We are short of drivers and the fuel bill is terrible.
en | printing | startup | 5 | closing | - | new customers | - | Letterpress studio. We've sold the presses to a museum and shut on 30 June.
es | laundry-repair | startup | 4 | acquisition | - | - | - | Arreglos de ropa en Bilbao. El local es bonito, la calle tiene paso, pero entra muy poca gente.
es | cybersecurity | small | 28 | hiring | - | - | - | Consultora de ciberseguridad. Tenemos proyectos firmados y no encontramos analistas con experiencia.
es | hospitals | medium | 210 | noshow | 19% | - | - | Clínica de ojos. El 19 % de las cirugías programadas se cae porque el paciente no llega.
es | broadcasting | small | 17 | cash | - | - | - | Productora audiovisual. Los canales pagan a los seis meses de emitido y nosotros financiamos el rodaje.
es | rail-public-transit | medium | 140 | punctual | - | - | - | Ferrocarril turístico. Casi todos los días salimos con más de media hora de demora.
es | furniture-home | small | 20 | quality | - | - | - | Fábrica de sillas. Cada semana nos reclaman por patas flojas y tapizados mal terminados.
es | higher-education | medium | 120 | acquisition | - | - | - | Instituto técnico. Este año se inscribieron 180 alumnos, hace tres años eran 320.
es | oil-gas | medium | 200 | compliance | - | - | - | Servicios petroleros. La operadora nos exige certificar la norma API antes de renovar el contrato.
es | funeral | small | 14 | staying | - | - | - | Funeraria. Los choferes y tanatólogos nuevos aguantan dos o tres meses y se van.
es | electrical-equipment | small | 33 | margin | - | - | - | Bobinamos motores. El cobre se disparó y cada presupuesto que dimos el mes pasado hoy es pérdida.
es | internet-platforms | small | 16 | retention | - | - | - | App de turnos para barberías. Las barberías la contratan, la usan un mes y la dejan.
es | wholesale-distribution | medium | 75 | digital | - | - | - | Distribuidora de ferretería. Los vendedores toman pedidos por WhatsApp y una persona los carga a mano en el sistema, con errores.
es | sports-toys-hobby | startup | 5 | launch | - | - | stage=pre_revenue | Hacemos un juego de mesa sobre el carnaval. En noviembre llega de imprenta y salimos a vender.
es | building-construction | medium | 65 | safety | - | - | - | Constructora. Tuvimos un accidente grave con un andamio en marzo y otro en mayo.
es | religious | small | 8 | funding | - | - | - | Hogar de niños de una congregación. Las donaciones bajaron a la mitad y en dos meses no podremos pagar la luz.
es | agtech-supplies | small | 21 | concentration | - | - | - | Fabricamos cajas para fruta. Una sola empacadora nos compra tres cuartas partes.
es | consulting | startup | 1 | margin | - | líderes, equipo | - | Soy consultora independiente de recursos humanos. Trabajo muchísimo, cobro poco y a fin de mes no me queda nada.
es | electronics-retail | small | 11 | theft | - | - | - | Tienda de celulares. Nos faltan equipos del depósito y creo que es alguien de adentro.
es | chemicals | small | 44 | newmarket | - | - | - | Productos de limpieza industrial. Ya vendemos en toda Guatemala y queremos entrar a Honduras y El Salvador.
es | childcare-preschool | small | 12 | capacity/acquisition | - | - | - | Guardería en Sevilla. Tenemos 60 plazas y solo 37 niños.
es | department-discount | medium | 90 | margin | - | - | - | Cadena de saldos. Las ventas crecen pero la ganancia no, y no sabemos qué rubro da pérdida.
es | biotechnology | startup | 7 | funding | - | churn | - | Probióticos para abejas. Estamos buscando medio millón de dólares para la planta piloto.
es | beauty-household | small | 13 | returns | - | - | - | Pelucas y extensiones por internet. Muchas clientas las devuelven porque el color no coincide con la foto.
es | training-tutoring | small | 10 | retention | - | - | - | Academia de oposiciones. De cada grupo de treinta, a los cuatro meses quedan doce.
es | restaurants | small | 22 | workload | - | - | - | Restaurante de playa. En agosto hacemos dieciséis horas diarias y varios se han puesto enfermos.
es | gambling | small | 30 | own | - | robos | - | Administramos quioscos de lotería oficial en terminales de ómnibus.
es | insurance | startup | 6 | own | - | incendio, robo | - | Somos productores de seguros: hogar, robo, incendio y vida para familias de la zona.
es | associations | small | 10 | response | - | - | - | Colegio profesional de ingenieros. Un trámite de matrícula tarda dos meses y los colegas protestan.
es | trucking-freight | small | 24 | capacity | - | - | - | Fletes refrigerados. De ida vamos llenos a Buenos Aires y a la vuelta los camiones vienen vacíos.
es | printing | small | 13 | punctual | - | - | goal=on_time | Imprenta de etiquetas. Nos roban clientes los chinos y el papel está carísimo.
es | metal-fabrication | startup | 5 | closing | - | clientes nuevos | - | Herrería artística. Mi socio se jubila, yo me mudo a Uruguay, cerramos en septiembre.
es | beverages | small | 19 | season | - | - | - | Hacemos sidra. Vendemos casi todo en diciembre y el resto del año apenas cubrimos gastos.
`
