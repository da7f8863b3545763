/** Forty more, as in `seventeenth.ts`; written last, and measured before the reader learnt from the five before. */
export const EIGHTEENTH_ROUND = `
en | maritime | medium | 110 | hiring | - | - | - | Tugs and harbour pilots. Traffic is at record levels. Our constraint is crew: two boats stay tied up each night as we can't find masters with the licence.
en | catering | small | 23 | margin | - | - | - | Corporate lunches. We quote per head, then there's one more salad, one more vegan, one more delivery, and none of it gets invoiced.
en | veterinary-pets | small | 15 | noshow | 14% | - | - | Animal hospital in Tucson. 14% of surgery slots are lost because the owner simply doesn't bring the dog.
en | internet-platforms | startup | 6 | acquisition | - | - | stage=early_revenue | Marketplace for second hand wedding dresses. 1,400 listed, lovely photos, 11 sold. Supply was easy, brides aren't.
en | chemicals | medium | 95 | safety | - | - | - | Industrial cleaning agents. We had a leak in March and another in May, two operators ended up in A&E, and the insurer is asking what we're doing about it.
en | furniture-home | small | 30 | returns | 19% | - | - | Sofas online. 19% come back, nearly always with the same note: bigger than I thought.
en | religious | small | 10 | funding | - | - | - | Cathedral choir school. The endowment lost a third of its value and the appeal has to bring in £250,000 before Advent.
en | data-ai | startup | 5 | concentration | - | - | - | We build forecasting models for grocers. Actually for one grocer, the other two pilots went nowhere, so he's our payroll.
en | hotels-lodging | medium | 70 | quality | - | - | - | Country house hotel. Lately our reviews mention cold soup, dusty lampshades, a bathroom that smelled. It never used to be like that.
en | specialty-trades | startup | 2 | response | - | - | - | emergency glazing. if we dont answer in 3 rings they google the next one, and we're usually up a ladder
en | hr-staffing | small | 18 | retention | - | - | - | Temp agency for warehouses. We win clients at a steady pace and they drop us after peak season, every January the list starts from scratch.
en | metal-fabrication | small | 36 | digital | - | - | - | Gates and railings. Job cards are photocopies of photocopies; if a card gets lost, so does the job. Boss wants it on tablets by summer.
en | fashion-apparel | small | 14 | stock | - | - | - | Women's boutique, two shops. I buy six months ahead and always guess wrong: the linen's all gone by June and the party dresses are still here.
en | trucking-freight | medium | 71 | punctual | - | - | - | Refrigerated transport. Last year's headache was diesel, that's calmed down. This year it is dairies fining us because one load in six gets there after the cut-off.
en | childcare-preschool | small | 21 | staying | - | - | - | Nursery in Bristol. Parents adore the staff, so do other nurseries: five of our twelve practitioners have been poached since last summer.
en | medical-devices | startup | 12 | compliance | - | - | stage=pre_revenue | Glucose patch. The clinical side is done. What's between us and the market is a quality system that an auditor will believe, and the audit is in July.
en | sports-recreation | small | 26 | capacity | - | - | - | Indoor tennis. After work you can't get a court, before work and all afternoon you can have all eight.
en | wholesale-distribution | small | 33 | theft | - | - | - | Power tools to the trade. Stock checks keep coming up short by a few thousand a quarter and I've stopped believing it's typing mistakes.
en | arts-culture | small | 12 | own | - | - | - | Heritage railway museum. Trains run, volunteers turn up, gift shop breaks even. We don't have a crisis, we'd just like to be a little less improvised.
en | consulting | small | 8 | workload | - | - | - | Sustainability consultants. Everybody needs a report by the same deadline and we sold more of them than there are nights in spring.
es | restaurants | startup | 7 | opening | - | - | stage=growing | Arepera en Chapinero. Nos va tan bien que no cabemos; ya vimos local en Usaquén y queremos tenerlo andando el 1 de agosto.
es | building-materials | medium | 64 | cash | - | - | - | Cerámicos. Vendemos mucho a constructoras y ahí está el problema: nos firman a 30 días y la plata aparece a los 100.
es | food-production | medium | 140 | quality | 5>2 | - | - | Galletas. El 5% de los paquetes sale mal sellado y la cadena nos exige bajar a 2%.
es | gambling | small | 30 | own | - | - | - | Bingo de club de barrio. Va la gente de siempre, se paga la luz y queda algo para las divisiones inferiores. Estamos cómodos, queremos ver qué sale de acá.
es | it-services | small | 27 | staying | - | - | - | Consultora de SAP. Tardamos un año en formar a alguien y en cuanto tiene el certificado le escriben de España.
es | beverages | small | 12 | launch | - | - | - | Kombucha. El sabor nuevo está probado, las latas llegan el lunes y el 5 de abril tiene que estar en las heladeras de los 80 puntos de venta.
es | civil-infrastructure | large | 450 | safety | - | - | - | Túneles y viaductos. Perdimos a un compañero en febrero. Lo único que le importa al directorio este año es que no vuelva a pasar.
es | dental | small | 11 | acquisition | - | - | - | Consultorio en un barrio nuevo. Los edificios se llenan de gente joven y nosotros tenemos la sala de espera pelada.
es | telecom | medium | 120 | response | - | - | - | Operador de cable regional. Cuando se corta, el abonado llama, llama y llama. Tardamos en promedio 52 horas en mandar una cuadrilla.
es | textiles | small | 35 | margin | - | - | - | Confección a façon. Trabajamos para marcas conocidas a un precio que no tocan hace tres años; con cada paritaria nos queda menos.
es | hospitals | large | 520 | workload | - | - | - | Clínica privada en Guayaquil. Las enfermeras hacen tres turnos seguidos, hay licencias por todos lados y las que quedan aguantan como pueden.
es | ecommerce | startup | 4 | retention | - | - | stage=early_revenue | Café de especialidad por suscripción. Tengo 310 suscriptores; cada mes sumo 40 y se me caen 35.
es | real-estate-development | small | 22 | punctual | - | - | - | Edificios chicos. Prometimos posesión para marzo, vamos por septiembre y los compradores ya mandaron carta documento.
es | nonprofit-social | small | 14 | hiring | - | - | - | Comedores comunitarios. La comida la tenemos, la cocina también. Lo que no aparece es gente que quiera cocinar entre semana.
es | fishing-aquaculture | small | 25 | newmarket | - | - | - | Trucha ahumada de Bariloche. Vendemos en todo el país. Un chef de São Paulo nos pidió 200 kilos y quedamos entusiasmados con entrar a Brasil.
es | automotive-manufacturing | medium | 190 | concentration | 74% | - | - | Asientos para camiones. El 74% va a una sola terminal, que anunció que se muda a Querétaro.
es | home-garden-services | small | 10 | season | - | - | - | Piscinas. De octubre a marzo no dormimos y de abril a septiembre hacemos arreglitos para no despedir a nadie.
es | insurance | small | 20 | digital | - | - | - | Productores de seguros. Cada aseguradora tiene su portal, nosotros un Excel y Silvia un cuaderno. Cuando vence algo nos enteramos por el cliente.
es | associations | startup | 4 | own | - | - | - | Peña folklórica. Ensayamos los jueves, viajamos dos veces al año y la cuota alcanza. Nos invitaron a probar esto.
es | convenience-stores | startup | 3 | closing | - | clientes nuevos | - | Autoservicio. El dueño del local lo vende y nosotros ya no tenemos edad para empezar en otro lado: en diciembre entregamos las llaves.
`
