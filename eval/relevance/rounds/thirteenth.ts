/**
 * Forty more, half of them after what companies of that kind say in public and half as founders type: symptoms, several
 * clauses, what was against what is, slips of the keyboard; as in `first.ts`.
 */
export const THIRTEENTH_ROUND = `
en | cafes-bakeries | small | 12 | margin | - | - | - | Neighbourhood bakery for twenty-five years. Chocolate, coffee, jam: all of it has shot up with the tariffs, insurance took another 20 percent, and we don't want to frighten off the regulars with the price of a loaf.
en | dental | medium | 52 | noshow | 17>10 | - | - | Community clinic with twelve doctors. Missed visits went from 9% to 17% in a year and a half, the front desk reaches four in ten by phone. We want it at 10% or under.
en | software-saas | startup | 4 | retention | 8% | - | stage=early_revenue | Twelve paying teams at $150 a month, six months in. New ones keep signing, but about 8% walk away every month so the bucket never fills.
en | real-estate-development | medium | 140 | response | - | - | - | Housing association, 4,100 homes. A tenant who reports a leak now waits 31 days for somebody to come, it used to be nine.
en | hotels-lodging | small | 25 | hiring | - | - | - | Seaside inn, three generations. Bookings are not the issue. I've had the ad for two chefs up since February and zero people rang.
en | nonprofit-social | small | 9 | funding | - | - | - | We run a helpline for parents of premature babies. The lottery grant that carries 60% of it runs out in October.
en | metal-fabrication | medium | 75 | quality | - | - | - | Laser cutting and bending. Last year we were proud of our numbers, this year every tenth pallet goes back on the press because a hole is where it shouldnt be.
en | ecommerce | startup | 3 | stock | - | - | - | I sell baby carriers online. We go viral on TikTok every other month and by then the warehouse is bare, so people get "sold out" for weeks.
en | it-services | small | 14 | workload | - | - | - | Managed services. The same three guys get the 2am calls every single night, one of them fell asleep in a client's server room last week.
en | farming-livestock | small | 11 | season | - | - | - | Pick-your-own strawberries. Five weeks of madness in June and forty-seven weeks of feeding the tractor.
en | consulting | startup | 1 | acquisition | - | - | - | Freelance UX researcher. Finished a nine month contract in January and since then my inbox has been a desert.
en | building-construction | small | 19 | cash | 74000 | - | - | Loft conversions. Bank's fine with us on paper, but there is £74,000 sitting with three customers who've had their keys since summer.
en | beverages | small | 16 | newmarket | - | - | - | Cider maker in Herefordshire. We've got the UK pubs we want. What I'd love by Christmas is our bottles on shelves in Denmark and Norway.
en | security-services | medium | 210 | staying | - | - | - | Guarding company. I train them, get them licensed, and after eight weeks the airport pays them a pound more and off they go.
en | arts-culture | small | 13 | own | - | - | - | A small theatre museum. People like it, the council likes it, our volunteers have been with us for decades. Tell us what a good quarter looks like.
en | trucking-freight | medium | 64 | safety | - | - | - | Tanker haulage. Three rollovers since Easter. Nobody killed, thank God, but the next one might be.
en | publishing-news | small | 21 | concentration | - | - | - | Trade magazine for the grain industry. Eight of the twelve ad pages come from one fertiliser company and their new marketing boss doesn't believe in print.
en | supermarkets-grocery | small | 28 | theft | - | - | - | Two village shops. Wine and steaks walk out the door, last count we were £2,300 light in a month.
en | digital-health | startup | 6 | compliance | - | - | stage=pre_revenue | Remote monitoring for heart patients. Hospital said yes to a pilot provided we show ISO 27001 and a data protection assessment; we have neither.
en | furniture-home | small | 23 | punctual | - | - | - | Fitted kitchens. we say six weks and its more like ten, people have a hole where there kitchen was and they ring my wife.
es | restaurants | small | 18 | hiring | - | - | - | Cocina mexicana de barrio en Phoenix. Me gustaría volver a abrir hasta medianoche como antes, pero no aparece quien quiera trabajar el turno de la tarde y terminamos cocinando la familia.
es | hotels-lodging | small | 40 | acquisition/capacity | - | - | - | Hostería en la montaña. Antes de la ruta nueva parábamos a todo el mundo; hoy los autos pasan de largo y quedan habitaciones con las luces apagadas.
es | food-production | medium | 85 | newmarket | - | - | - | Mole artesanal de Dolores Hidalgo. Ya mandamos a Dallas y Chicago, el reto de este año es entrar a Canadá y Alemania.
es | ecommerce | small | 9 | returns | 22>12 | - | - | Vendemos zapatos por internet. De cada cien pares vuelven 22, casi siempre por el número. Quisiera bajar a 12.
es | medical-clinics | small | 17 | response | - | - | - | Consultorio de pediatría. Suena y suena el teléfono y nadie lo levanta, las mamás me lo reclaman por Instagram.
es | printing | startup | 5 | cash | - | - | - | Imprenta de barrio. Se me va medio mes correteando a los que me deben y el otro medio pidiéndole paciencia al del papel.
es | software-saas | startup | 6 | acquisition/launch | - | - | stage=pre_revenue | Hicimos una app para administrar consorcios. La mostramos en tres edificios y les encanta, pero todavía no nos paga nadie.
es | textiles | medium | 130 | margin | - | - | - | Hilandería con 60 años. El kilo de algodón se fue a las nubes y los clientes nos siguen pidiendo el precio de hace dos años.
es | wholesale-distribution | medium | 48 | stock | - | - | - | Distribuimos repuestos de motos. Tenemos el galpón hasta el techo de cosas que nadie pide y siempre falta la pastilla de freno que piden todos.
es | training-tutoring | small | 12 | retention | - | - | - | Academia de baile. En marzo somos 140, en junio ya van quedando 80. Entran con mucho entusiasmo y se van apagando.
es | specialty-trades | small | 8 | punctual | - | - | - | Electricistas. El año pasado no teníamos trabajo, ahora tenemos tanto que le quedamos mal a todo el mundo: decimos martes y caemos el viernes.
es | mining-metals | large | 520 | safety | 11 | - | - | Planta de áridos. Llevamos 11 lesionados en lo que va del año y la mutual ya nos avisó. Que nadie más salga en ambulancia.
es | senior-home-care | medium | 66 | workload | - | - | - | Residencia de mayores en Soria. Dos auxiliares para treinta abuelos por la noche, doblan turno un día sí y otro también.
es | associations | small | 7 | funding/retention | - | - | - | Cámara de comerciantes. La mitad de lo que entra es el subsidio de la provincia y este año no lo renuevan; hay que salir a buscar plata.
es | furniture-home | small | 26 | quality | - | - | - | Muebles a medida. Hacemos la cosa bonita, pero la mitad de las veces toca volver a la casa del cliente a cambiar una puerta rayada o un cajón que no cierra.
es | legal | small | 10 | digital | - | - | - | Estudio de abogados. Todo vive en la cabeza de Marta y en sus carpetas de colores. Se fue de vacaciones y estuvimos dos semanas a ciegas.
es | travel-tourism | small | 15 | season | - | - | - | Avistamiento de ballenas en Puerto Madryn. De junio a diciembre no damos abasto; los otros seis meses pago sueldos mirando el mar.
es | fitness | startup | 5 | opening | - | - | - | Estudio de pilates en Providencia, lleno todo el día. Ya firmé el arriendo de otro local en Ñuñoa y abre el 1 de junio.
es | religious | startup | 4 | own | - | - | - | Comunidad parroquial con ropero solidario, coro y catequesis para adultos. Somos poquitos pero alcanza.
es | cybersecurity | small | 33 | concentration | 70% | - | - | Seguridad informática para bancos. Nos va bien, demasiado bien con uno solo: el 70% de lo que facturamos sale de ahí y si cambia de gerente estamos fritos.
`
