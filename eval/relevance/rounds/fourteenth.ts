/**
 * Forty more, half of them after what owners told newspapers and forums; written with the sentences that the reader then
 * learnt from, and before it learnt; as in `first.ts`.
 */
export const FOURTEENTH_ROUND = `
en | laundry-repair | small | 9 | acquisition | - | - | - | Dry cleaning. Nobody wears a suit to work any more and we're down to 750 pounds of clothes a week from 1,200, second slow winter in a row.
en | laundry-repair | startup | 3 | margin | - | - | - | Launderette and service washes, I work seven days. Rates are £1,700 a month, then the rent, then electric and soap powder, and I honestly can't see what's in it for me.
en | home-garden-services | startup | 1 | workload/hiring | - | - | - | Solo lawn guy, 62 properties. I'd like to take a vacation with my kids one of these summers but if I stop mowing everything stops.
en | cleaning-facilities | small | 17 | retention | - | - | - | House cleaning. Picked up more homes this spring than in any year before, then got hit by cancellations going into summer and we're back where we started.
en | wood-forest-products | small | 24 | newmarket | - | - | - | Oak flooring from our own sawmill. Paris decorators keep asking, we've never shipped outside Ireland, this is the year we do it.
en | hospitals | large | 850 | hiring | - | - | - | District hospital. Eleven beds on the stroke unit have been shut since November. It's not money, it's not equipment, it's night nurses.
en | cloud-devtools | small | 29 | quality/retention | - | - | stage=growing | Logging for Kubernetes. We ship every week. Every third ship something that worked yesterday doesn't, and the big accounts have started asking for our postmortems.
en | auto-repair | small | 7 | response | - | - | - | Garage. I am under a car all day and the phone just rings, wife says we lose a job a day like that.
en | insurance | medium | 95 | digital | - | - | - | Brokers since 1971. Renewal dates sit in Outlook, policies in a shared drive, who promised what to whom in Barry's memory. Barry is 64.
en | schools | small | 38 | acquisition | - | - | - | Village primary. We could take 26 in reception and eleven have applied.
en | restaurants | small | 21 | capacity | - | - | - | Bistro. You can't get a table on a Saturday for love nor money, but Monday to Wednesday I could play football in here.
en | fishing-aquaculture | small | 14 | concentration | - | - | - | Mussels off the west coast. A single Dutch buyer takes four fifths of the harvest and sets the price over the phone.
en | chemicals | medium | 120 | compliance | - | - | - | Paint and resin maker. The agency's inspector has listed nine breaches of our emissions permit; we answer by 15 May or the line stops.
en | nonprofit-social | small | 12 | workload | - | - | - | Women's shelter. Caseworkers carry 45 families each when 20 is what's reasonable, two signed off with stress this month.
en | electronics-manufacturing | medium | 145 | punctual | 68>90 | - | - | Circuit board assembly. On time delivery is 68% and our biggest customer put us on notice, they expect 90% by July.
en | jewelry-luxury | startup | 2 | cash | - | - | - | I make signet rings for a few boutiques. They all love taking stuff on sale or return and I love getting paid, these two things don't meet.
en | biotechnology | startup | 8 | funding | - | - | stage=pre_revenue | Yeast that makes palm oil. Two years of data, one angry board, and the account covers wages through July.
en | sports-toys-hobby | small | 11 | stock | - | - | - | Board game shop and web store. What people drive an hour for is always on backorder, and out the back I've got three hundred copies of a zombie game nobody wanted in 2022.
en | bars-nightlife | small | 15 | theft | - | - | - | Two cocktail bars. Stock count says we pour 14% more gin than we sell. Somebody has very generous friends.
en | accounting-tax | small | 10 | own | - | - | - | We keep the books of about 300 farms. Used to be chaos in January, got that sorted with the portal. No fires right now, partners want something to aim at.
es | beverages | medium | 70 | newmarket | - | - | - | Cooperativa de pequeños viñateros. Acá la uva no se paga. Estamos convencidos de que la salida es exportar, pero ninguno sabe inglés ni cómo se llena una factura de aduana.
es | laundry-repair | startup | 4 | acquisition | - | - | - | Tintorería en el centro. Con el teletrabajo ya casi nadie trae trajes y hay mañanas en que la plancha ni se prende.
es | metal-fabrication | small | 8 | acquisition | - | - | - | Taller de herrería, tercera generación. Antes hacíamos stands y estructuras para ferias; las ferias prácticamente desaparecieron y hoy vivimos de una que otra reja.
es | food-production | small | 12 | hiring | - | - | - | Pizzas congeladas. Soy nana puertas adentro y esto lo llevo con gente contratada; se me fue con licencia la que amasaba y hace un mes que no consigo reemplazo.
es | farming-livestock | small | 15 | margin | - | - | - | Tambo familiar. Nos pagan la leche a un precio que no cubre ni el balanceado, ordeñar es perder.
es | hospitals | large | 640 | response | 9>3 | - | - | Hospital regional. Quien llega a urgencias con algo leve espera 9 horas; el ministerio nos puso 3 como tope.
es | auto-repair | small | 10 | quality | - | - | - | Taller de chapa y pintura. Entregamos y a la semana el auto está otra vez en la puerta: que la pintura quedó con burbujas, que el paragolpes no calza.
es | publishing-news | startup | 5 | retention | - | - | - | Diario digital de provincia. Conseguimos suscriptores con la elección y desde entonces cada mes se borran más de los que entran.
es | hr-staffing | small | 22 | cash | 75 | - | - | Personal eventual para bodegas. Yo pago cada viernes, mis clientes me pagan a 75 días y el banco ya no me estira la línea.
es | pharmacies-optical | small | 13 | stock | - | - | - | Farmacia de barrio. La gente viene por su pastilla de la presión y le tengo que decir vuelva el jueves; y atrás, cajas de cremas que vencen sin que nadie las mire.
es | schools | medium | 90 | staying | - | - | - | Colegio bilingüe. Los profesores de inglés nos duran un año, aprenden el método y se los lleva el colegio internacional.
es | security-services | medium | 160 | concentration | - | - | - | Vigilancia privada. De nuestros 160 guardias, 118 están en la misma minera y la licitación vence en diciembre.
es | building-materials | medium | 75 | safety | - | - | - | Ladrillera. El mes pasado un muchacho se quemó las manos en el horno y antes de eso otro se cayó de la estiba. No quiero volver a llamar a una mamá.
es | dental | startup | 4 | noshow | - | - | - | Consultorio dental. Agendan por WhatsApp, dicen sí doctora, y a la hora de la cita brillan por su ausencia.
es | catering | small | 14 | margin | - | - | - | Viandas para oficinas. Cocinamos de más por las dudas y a la tarde se va a la basura comida que vale oro, encima la carne no para de aumentar.
es | arts-culture | small | 8 | funding | - | - | - | Orquesta infantil. El municipio cambió de color y nos avisaron que desde enero no hay más convenio. Son 120 chicos con su violín.
es | car-rental-mobility | small | 19 | capacity | - | - | - | Alquiler de camionetas para empresas. De 48 unidades hay veinte durmiendo en el parqueadero desde que terminó la obra del metro.
es | pharmaceuticals | medium | 110 | compliance | - | - | - | Laboratorio de genéricos. La autoridad sanitaria vuelve en agosto y de la visita anterior quedaron 14 hallazgos sin cerrar.
es | hair-beauty-spa | startup | 3 | opening | - | - | stage=idea | Después de quince años cortando el pelo en salones ajenos voy a poner el mío; ya di el anticipo del local y quiero estar cortando el 15 de abril.
es | telecom | small | 30 | own | - | - | - | Internet para fincas y veredas. Tuvimos cortes feos el año pasado, cambiamos las torres y ya no. Ahora solo queremos planear bien el trimestre.
`
