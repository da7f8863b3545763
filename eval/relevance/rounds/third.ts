/** Sixty-four more, written after the reader had learnt from the first round and some two thousand sentences; as in `first.ts`. */
export const THIRD_ROUND = `
en | specialty-trades | small | 14 | hiring | - | - | - | Plumbing and heating in Cork. Plenty of jobs on the board. What I haven't got is plumbers, two lads left for Australia and nobody has replied to the ad.
en | software-saas | medium | 85 | retention | 88>94 | - | - | Fleet tracking software sold by annual contract. Gross renewal rate is 88% and we need to get it to 94% this year.
en | travel-tourism | startup | 5 | acquisition | - | - | - | Kayak tours in Donegal. Lovely reviews, hardly any reviews in number. We could take out three times as many people.
en | equipment-rental | medium | 64 | capacity | 46% | - | - | Crane and telehandler hire. Fleet utilisation averaged 46% last quarter, that is a lot of steel parked on gravel.
en | mental-health | small | 20 | response | - | - | - | Child psychology clinic. Parents call in tears and we tell them the next slot is in February.
en | textiles | small | 34 | quality | - | - | - | Towel weavers. Our biggest retail customer says colours differ between batches and is threatening chargebacks.
en | religious | small | 9 | funding | - | - | - | Parish in Ohio with a leaking bell tower. The insurance won't pay and the repair is quoted at $240,000.
en | insurance | small | 26 | digital | - | - | - | Insurance broker. Policies sit in lever-arch files, claims in somebody's inbox and renewals in an old Access thing. Want it all in one system.
en | maritime | medium | 120 | compliance | - | - | - | Ferry operator. Coast guard detained one vessel and wants proof of drills and maintenance on all six by June.
en | gambling | medium | 90 | staying | - | - | - | Casino hotel. Dealers leave us for the cruise lines as fast as we can train them.
en | home-garden-services | small | 11 | margin | - | - | - | Tree care. Diary full for months, yet when the year closed I'd earned less than my climbers.
en | electronics-manufacturing | medium | 170 | punctual | - | - | - | Contract assembly of circuit boards. Component shortages mean we slip on roughly one order in three and clients are losing patience.
en | diagnostics-labs | small | 38 | quality/returns | - | - | - | Dental lab. Remakes: 9 in every 100 crowns. We want to get below 4.
en | associations | small | 8 | retention | - | - | - | Trade association for florists. Members join for the annual fair, then don't renew the subscription.
en | books-stationery-gifts | startup | 6 | acquisition | - | - | - | Independent bookshop. Since the car park closed fewer and fewer people wander in.
en | semiconductors | small | 45 | launch | - | - | - | Fabless chip company. Tape-out done, engineering samples in hand, general availability planned for Q3.
en | airlines-aviation | medium | 220 | safety | - | - | - | Helicopter transport for offshore wind. Two hard landings this winter; the pilots have asked for a full review.
en | rail-public-transit | large | 500 | punctual | 78>90 | - | - | Tram operator. Punctuality is 78%. The city contract says 90%.
en | cafes-bakeries | startup | 4 | margin | - | - | - | Tea room. Rent went up, cream went up, my scone still costs the same as in 2020.
en | hr-staffing | small | 22 | cash | - | - | - | Temp agency for warehouses. We pay the temps every Friday and the warehouses pay us on day sixty or seventy.
en | events-ticketing | small | 10 | season | - | - | - | Marquee hire for weddings. May to September is mad. The other seven months I live off savings.
en | agtech-supplies | small | 19 | concentration | - | - | - | Seed potatoes. A crisp manufacturer buys around 80% of them and has started to talk about "dual sourcing".
en | research-development | small | 16 | own | - | disease, deaths | - | We study why coral reefs die and publish the data openly.
en | security-services | medium | 140 | own | - | theft, stolen | - | Retail loss prevention: our officers and cameras keep shoplifters out of supermarkets.
en | aerospace-defense | startup | 18 | hiring/launch | - | - | goal=launch_open; obstacle=We cannot get propulsion engineers | Small satellite thrusters.
en | real-estate-development | medium | 70 | metric | 9>6 | - | metric=Months from permit to first dig,months,9,6 | Social housing developer.
en | laundry-repair | small | 17 | workload | - | - | - | Shoe and bag repairs, four shops. My cobblers work through lunch and stay till nine, one of them fainted on Tuesday.
en | jewelry-luxury | small | 12 | theft | - | - | - | Watch dealer. At stocktake in January eleven pieces were not where they should be.
en | fitness | small | 13 | noshow | - | - | - | Pilates reformer studio. Classes show as full in the app, then four out of ten machines are unused because people didn't bother to come.
en | building-materials | medium | 95 | newmarket | - | - | - | Clay roof tiles from Slovenia. We do fine in Austria and Italy and would like a foothold in Bavaria.
en | storage-moving | startup | 3 | closing | - | new customers | - | Removals firm, me and my brother. Backs are gone, van is sold in June, then that's us finished.
en | restaurants | small | 30 | opening | - | - | - | Vietnamese street food. We've got one busy stall and a restaurant lease starting 1 September.
es | specialty-trades | small | 10 | cash | - | - | - | Instalaciones eléctricas. Trabajo hay, pero las constructoras me retienen el diez por ciento y el resto lo sueltan a los cuatro meses.
es | software-saas | startup | 7 | acquisition | - | - | - | Programa para gestionar academias de baile. Lo usan 22 academias en Sevilla y queremos llegar a 60 en toda Andalucía.
es | travel-tourism | small | 16 | season | - | - | - | Excursiones en la Patagonia. De diciembre a marzo facturamos el 85 % del año y en invierno cierran hasta los hoteles.
es | equipment-rental | small | 12 | theft | - | - | - | Alquiler de andamios. En cada devolución faltan piezas y al final del año es un camión entero.
es | mental-health | small | 18 | noshow | - | - | - | Centro de psicología. Se agenda la primera sesión, se confirma por mensaje y aun así tres de cada diez no llegan.
es | textiles | small | 40 | staying | - | - | - | Fábrica de medias en Atuntaqui. Enseñamos a las chicas a manejar las máquinas y a los seis meses están en la fábrica de enfrente.
es | religious | small | 6 | acquisition | - | - | - | Iglesia evangélica en las afueras de Lima. Cada domingo somos menos y casi no hay jóvenes.
es | insurance | small | 21 | retention | - | - | - | Correduría de seguros en Zaragoza. Al vencimiento muchos comparan en internet y se marchan por treinta euros.
es | maritime | medium | 80 | punctual | - | - | - | Astillero de veleros. Cada barco que prometemos para mayo termina botándose en agosto.
es | gambling | small | 45 | compliance | - | - | - | Salones de juego. La ley nueva de la comunidad nos obliga a controlar la entrada con documento desde julio y no tenemos ni el sistema ni la gente.
es | home-garden-services | startup | 3 | workload | - | - | - | Jardinería, mi marido, mi cuñado y yo. Aceptamos todo, terminamos de noche, domingos incluidos.
es | electronics-manufacturing | medium | 130 | quality | 7>3 | - | - | Placas electrónicas para ascensores. El 7 % sale con soldadura fría. Meta para fin de año: 3 %.
es | diagnostics-labs | small | 30 | response | - | - | - | Laboratorio de análisis clínicos. Los médicos se quejan porque el resultado de una biopsia les llega a los veinte días.
es | associations | small | 12 | funding | - | - | - | Federación de ciegos. El convenio con la lotería, que es casi todo lo que tenemos, se renegocia este año y viene con recorte.
es | books-stationery-gifts | small | 9 | returns | - | - | - | Vendemos juguetes de madera en nuestra web. Después de Reyes vuelve una montaña de paquetes.
es | semiconductors | startup | 11 | funding | - | - | stage=pre_revenue | Diseñamos sensores de gas. Nos queda pista hasta noviembre y estamos hablando con tres fondos.
es | rail-public-transit | large | 450 | safety | - | - | - | Empresa de colectivos. En seis meses atropellamos a dos ciclistas y tuvimos once choques menores.
es | hr-staffing | small | 14 | concentration | - | - | - | Consultora de selección. Seis de cada diez búsquedas nos las da el mismo banco.
es | events-ticketing | small | 20 | capacity | - | - | - | Salón de fiestas para 300 personas. Sábados tomados hasta fin de año; de domingo a jueves nunca se enciende la luz.
es | agtech-supplies | medium | 60 | digital | - | - | - | Vivero de cítricos. Los pedidos los toma cada vendedor en su libreta y el viernes los pasa alguien en la oficina.
es | research-development | small | 25 | own | - | muertes, cáncer | - | Investigamos nuevas terapias contra el cáncer infantil junto con hospitales públicos.
es | aerospace-defense | small | 55 | hiring | - | - | - | Mecanizado aeronáutico en Querétaro. Nos urgen ocho programadores CNC, hay pedidos y tenemos máquinas apagadas por eso.
es | real-estate-development | small | 25 | margin | - | - | - | Construimos dúplex. Vendimos todo en pozo a precio fijo y ahora cada metro nos cuesta más de lo que cobramos.
es | laundry-repair | startup | 4 | opening | - | - | - | Tintorería ecológica. Firmamos ayer el alquiler del segundo local, a tres calles, abre en octubre.
es | jewelry-luxury | startup | 3 | newmarket | - | - | - | Joyas de plata de Taxco. Hasta ahora vendemos a turistas; queremos entrar en tiendas de museos de Estados Unidos.
es | fitness | small | 15 | retention | - | - | - | Gimnasio en Rancagua. Nuestra gente paga tres meses, se aburre y no la vemos más.
es | building-materials | medium | 110 | safety | - | - | goal=other; obstacle=Tres operarios se cortaron las manos en la sierra este semestre | Marmolería industrial.
es | storage-moving | small | 28 | quality | - | - | - | Mudanzas en Madrid. Una de cada doce termina con algo roto y un reclamo.
es | cleaning-facilities | small | 48 | own | - | accidentes, renuncias | - | Limpiamos oficinas y colegios en Montevideo. En nueve años no hubo accidentes y casi nadie renunció.
es | water-utilities | startup | 6 | closing | - | clientes nuevos | goal=wind_down | Reparto de bidones de agua.
es | restaurants | small | 19 | margin | - | - | - | Parrilla. La carne sube cada quince días y la carta la imprimimos dos veces por año.
`
