/** Sixty-two more descriptions of other trades, written after the reader had learnt from the first round; as in `first.ts`. */
export const SECOND_ROUND = `
en | veterinary-pets | small | 17 | hiring | - | - | - | Mixed practice in rural Wales, mostly sheep and dogs. We've been two vets down since last winter and every advert draws a blank.
en | software-saas | startup | 9 | acquisition | - | - | - | Rota planning for care homes. Product is solid, nine homes use it daily. What we lack is a way to get in front of the next hundred.
en | industrial-machinery | medium | 140 | punctual | 62>85 | - | - | Packaging machines. On-time delivery was 62% last year; by December it has to be 85%.
en | senior-home-care | medium | 95 | staying | 44% | - | - | Domiciliary care in Glasgow. Staff turnover is 44%, families see a new face every week.
en | restaurants | startup | 8 | capacity | - | - | - | Tapas bar, 40 covers. Fri and sat great, mon to wed we could close and nobody would notice.
en | fintech-payments | small | 48 | retention | - | - | - | Expense cards for small firms. Sign-ups are healthy but most companies stop using the card by month four.
en | government | medium | 210 | digital | - | - | - | County land registry. Deeds are still searched in bound volumes; the aim this year is to have everything scanned and searchable.
en | nonprofit-social | small | 12 | staying/workload | - | - | - | Refuge for homeless teenagers. Night staff burn out and hand in notice after a few months, that's the thing we have to solve.
en | chemicals | medium | 180 | safety | - | - | - | Paint solvents. Two spills and one burned forearm since January, the works council is up in arms.
en | fashion-apparel | small | 14 | returns | 27>18 | - | - | Plus-size dresses sold on our own site. 27% of parcels come back, mainly sizing. Goal: 18%.
en | real-estate-agencies | startup | 4 | cash | - | - | - | Letting agents. Landlords pay our fee when they feel like it and we're owed eleven thousand pounds.
en | logistics-supply-chain | medium | 150 | quality | - | - | - | Fulfilment for cosmetics brands. Mispicks are our plague: wrong shade, wrong size, wrong box.
en | beverages | small | 16 | concentration | - | - | - | Cider maker. One pub group takes about 60 percent of our output, which keeps me awake.
en | hospitals | large | 950 | response | - | - | - | District hospital. Patients sit in A&E for five hours on average before a doctor sees them.
en | accounting-tax | small | 18 | workload | - | - | - | Tax advisers. January wrecks everybody: 70-hour weeks, tears in the corridor. It can't be like that next year.
en | electronics-retail | small | 13 | theft | - | - | - | Phone shops in three malls. Handsets vanish from the stockroom and we can't tell if it's customers or our own.
en | aerospace-defense | large | 700 | compliance | - | - | - | Landing gear parts. EASA audit in March and there are still 23 open findings from the last one.
en | childcare-preschool | small | 19 | funding | - | - | - | Community kindergarten. City subsidy stops after June, we must find 90k or raise fees.
en | film-music | startup | 5 | launch | - | - | - | We make documentaries. Our first series comes out on a streaming platform in October.
en | waste-recycling | medium | 88 | margin | - | - | - | Scrap dealers. Tonnage is up a lot, what remains at the bottom of the page is not.
en | cafes-bakeries | small | 21 | opening | - | - | - | Sourdough bakery, 2 shops in Bristol, third one in Bath opening end of april
en | training-tutoring | startup | 3 | noshow | - | - | - | Maths tutoring online. Kids forget the lesson, parents forget to cancel, tutor sits alone on zoom.
en | farming-livestock | small | 20 | season | - | - | - | Strawberries. All the cash comes in eight weeks, then forty-four weeks of waiting.
en | telecom | medium | 160 | retention | - | - | goal=keep_customers; obstacle=Price is the reason most give when they leave | Fibre for villages.
en | printing | small | 25 | acquisition | - | - | - | Label printers. Nobody chases us for money, quality is praised, but order volume drops month after month.
en | pharmaceuticals | medium | 230 | punctual | - | - | goal=on_time | Contract manufacturer of ointments. Many things to do: new ERP, hire QA, cut energy.
en | travel-tourism | small | 11 | newmarket | - | - | - | Walking holidays in Madeira for British guests. We'd like to start selling to Germans and Dutch.
en | cleaning-facilities | medium | 130 | own | - | accidents, injuries | - | We clean windows on high-rises. Twelve years without a single accident and proud of it.
en | legal | small | 15 | own | - | collect, overdue | - | Debt recovery lawyers: we chase late payers on behalf of landlords and suppliers.
en | jewelry-luxury | startup | 2 | closing | - | new customers | - | Goldsmith. My hands won't do it any more, so the workshop shuts at midsummer.
en | water-utilities | large | 600 | metric | 31>24 | - | metric=Water lost in the network,%,31,24 | Regional water company.
en | data-ai | startup | 12 | funding | - | churn | stage=pre_revenue | Models that read old maps. Six months of money left, pre-seed closing is job number one.
es | veterinary-pets | startup | 6 | acquisition | - | - | - | Veterinaria nueva en Temuco, abrimos hace cinco meses. Atendemos bien pero llegan pocas mascotas, la gente del barrio todavía no nos ubica.
es | software-saas | small | 31 | response | - | - | - | Facturación electrónica en Perú. Los clientes abren tickets y esperan dos días por una respuesta, se quejan en redes.
es | industrial-machinery | small | 42 | cash | - | - | - | Fabricamos silos. Nos pagan con cheques a 150 días y los proveedores nos cobran al contado.
es | senior-home-care | small | 37 | hiring | - | - | - | Residencia de mayores en Lugo. Llevamos medio año con cuatro plazas de auxiliar sin cubrir.
es | restaurants | small | 26 | staying | - | - | - | Dos arroceras en Valencia. Cada verano empezamos con un equipo y en septiembre ya se ha ido la mitad.
es | fintech-payments | startup | 10 | launch | - | clientes que vuelven | stage=pre_revenue | App de ahorro para adolescentes en Chile. En abril sale la primera versión al público.
es | government | large | 700 | response | - | - | - | Intendencia departamental. Un permiso de obra demora siete meses y los vecinos vienen cuatro veces al mostrador.
es | nonprofit-social | small | 15 | digital | - | - | - | Banco de alimentos. Llevamos el stock y los voluntarios en hojas de papel y queremos dejar de hacerlo.
es | chemicals | medium | 90 | compliance | - | - | - | Formulamos agroquímicos. La autoridad ambiental nos dio sesenta días para ordenar los efluentes.
es | fashion-apparel | startup | 7 | returns | - | - | - | ropa de bebe por instagram, me devuelven muchisimo por el talle y el envio lo pago yo
es | real-estate-development | medium | 60 | punctual | - | - | - | Desarrolladora en Mérida. Las tres últimas torres se entregaron con casi un año de retraso.
es | wholesale-distribution | medium | 120 | theft | - | - | - | Distribuidora de bebidas. En cada reparto faltan cajones y nadie sabe explicar por qué.
es | food-production | small | 28 | margin | - | - | - | Fábrica de alfajores. El chocolate y el dulce de leche aumentaron cuarenta por ciento en un semestre, el precio al kiosco apenas diez.
es | hospitals | medium | 240 | workload | - | - | - | Sanatorio en Mendoza. El personal de guardia encadena turnos de 24 horas, hay tres licencias psiquiátricas.
es | accounting-tax | startup | 2 | retention | - | - | - | Estudio contable de dos socias. En el último año se nos fueron once clientes a una plataforma online.
es | electric-power | medium | 150 | safety | - | - | - | Montaje de torres de alta tensión. Dos caídas de altura en cuatro meses y la aseguradora nos observa.
es | beauty-household | small | 23 | concentration | - | - | - | Jabones para supermercados con marca blanca. El 70 % lo vendemos a una sola cadena.
es | schools | small | 38 | margin | - | - | - | Escuela Waldorf en Puebla. Las colegiaturas no alcanzan a cubrir los sueldos, cada ciclo cerramos con pérdida.
es | maritime | small | 18 | season | - | - | - | Paseos en lancha para ver ballenas. De junio a noviembre no paramos; el resto del año, barcos en seco.
es | cafes-bakeries | small | 13 | opening | - | - | - | Heladería artesanal en Cuenca, vamos por el tercer local, si todo va bien inaugura en marzo
es | edtech | small | 20 | noshow | - | - | - | Clases particulares por videollamada. Uno de cada cuatro alumnos no se conecta a la hora acordada.
es | sports-recreation | small | 15 | capacity | - | - | - | Complejo de fútbol 5. De 19 a 23 lista de espera, el resto del día las canchas están desiertas.
es | furniture-home | startup | 5 | quality | - | - | goal=quality; obstacle=Las mesas llegan rayadas al cliente | Mesas de madera reciclada.
es | textiles | medium | 110 | acquisition | - | - | - | Uniformes para empresas. No nos falta gente ni máquinas, nos faltan pedidos.
es | agtech-supplies | small | 19 | newmarket | - | - | - | Sensores de humedad para viñedos. Vendemos en Mendoza y San Juan; el próximo paso es Chile.
es | medical-devices | medium | 130 | quality | 4>1 | - | goal=quality | Prótesis de cadera. El 4 % de las piezas se rechaza en inspección final, la meta es 1 %.
es | fishing-aquaculture | medium | 85 | own | - | químicos | - | Criamos truchas en aguas de montaña, sin antibióticos ni químicos, y las vendemos ahumadas.
es | bpo-support | medium | 200 | own | - | cobrar | - | Hacemos cobranzas para bancos y cooperativas: llamamos a quienes deben y acordamos planes de pago.
es | home-improvement | small | 12 | closing | - | clientes nuevos | - | Ferretería familiar. Nadie de la familia la quiere y a fin de año bajamos la persiana.
es | arts-culture | small | 14 | funding | - | - | - | Orquesta juvenil. La petrolera que nos auspiciaba se fue del país y no sabemos cómo pagar a los profesores en marzo.
`
