/** Twenty-six more, after the reader had learnt who is content and what a shelf lacks; as in `first.ts`. */
export const NINTH_ROUND = `
en | hotels-lodging | small | 11 | margin | - | - | - | nine rooms above a pub. Gas bill went from £900 to £2,100 a month and I cant put the rooms up any more, people already moan at £110.
en | biotechnology | startup | 9 | funding | - | - | stage=pre_revenue | enzyme that eats PFAS. Works in the lab at 1 litre. Money lasts until February and we need to show it at 1000 litres before anyone invests.
en | schools | medium | 95 | hiring | - | - | - | Secondary school, 1,150 pupils. Three maths posts empty since September, cover teachers every week, results are sliding.
en | it-services | small | 6 | response | - | - | - | I lead the helpdesk. 400 tickets a week and 35% are older than 3 days. Boss wants under 10% by June.
en | printing | small | 14 | quality/digital | - | - | obstacle=Artwork comes in by email, WhatsApp and on sticks and we print the wrong version | Flyers, banners, menus.
en | nonprofit-social | small | 5 | staying/retention | - | - | - | community kitchen, 5 staff and about 60 volunteers. New volunteers come twice and then we never see them again.
en | funeral | startup | 4 | acquisition | - | - | - | Funeral directors since 1954. The big chain opened round the corner and we did 61 funerals last year, used to be 90.
en | veterinary-pets | small | 24 | opening | - | - | stage=growing | opening our second practice in Hexham in April. Lease signed, no nurses yet for it.
en | film-music | small | 17 | cash | 150 | - | - | sound post for documentaries. work is great, money is not: producers pay when the broadcaster pays, sometimes 5 months later, and I paid wages from my own card twice.
en | architecture-engineering | small | 20 | own | - | - | - | Structural engineers, mostly schools and churches. Steady. Partner and I would just like a plan for the year.
en | design-creative | startup | 3 | margin | - | - | - | brand design. every project turns into 6 rounds of changes and we end up making $19 an hour. Clients love us lol
en | data-ai | small | 34 | retention | 18% | - | stage=growing | Demand forecasts for grocers, yearly contracts. 9 of 51 accounts did not renew last year. Board target: lose no more than 4.
en | civil-infrastructure | large | 760 | safety | - | - | - | We resurface motorways at night. Two operatives hit by cars in the last 14 months. After that nothing else matters this year.
en | training-tutoring | startup | 1 | noshow | - | - | - | piano lessons. 19 kids, 4 or 5 cancel every week the same morning and I don't get paid.
es | beverages | small | 13 | margin | - | - | - | Cerveza artesanal. El bote de aluminio subió 40% y el súper no nos acepta subir el precio, vendemos más y ganamos menos.
es | fashion-apparel | small | 30 | newmarket | - | - | - | Chompas de alpaca. Vendemos bien en Lima y Cusco, queremos entrar a Estados Unidos antes de Navidad, no sabemos por dónde empezar.
es | medical-clinics | small | 16 | noshow | 22% | - | - | Dermatología. De 60 citas al día unas 13 no llegan y el doctor se queda mirando el techo.
es | supermarkets-grocery | small | 21 | theft | - | - | - | Cada inventario me faltan como 18 mil pesos de mercancía y no sé si son los clientes o los muchachos.
es | bpo-support | large | 420 | staying | - | - | - | Call center. La gente nos dura 5 meses y cada agente nuevo tarda 2 en servir para algo.
es | other | startup | 2 | launch/acquisition/retention | - | - | stage=idea | Queremos poner colmenas en techos de edificios y vender la miel a los vecinos. Somos dos amigas con ganas y sin plata.
es | books-stationery-gifts | startup | 3 | closing | - | - | - | Me jubilo el 30 de junio y bajo la persiana. Tengo dos empleadas de toda la vida y el almacén lleno.
es | fishing-aquaculture | medium | 58 | compliance | 9 | - | - | Piscicultura. El servicio nos encontró 9 observaciones y si en 90 días no están cerradas nos clausuran dos estanques.
es | ecommerce | small | 10 | returns | 17% | - | - | Ropa de bebé por internet, nos devuelven 1 de cada 6 porque los talles no coinciden con la tabla.
es | car-dealerships | small | 26 | punctual | - | - | - | Concesionaria con taller. El auto que se promete para el martes sale el viernes, la gente se calienta y me deja reseñas horribles.
es | religious | startup | 6 | own | - | - | - | Parroquia con cáritas, catequesis y un grupo de jóvenes. Nada en especial, ordenarnos un poco.
es | electric-power | large | 650 | theft/response | - | - | - | Distribuidora eléctrica provincial. Perdemos el 19% de la energía entre robo y cables viejos y la gente espera 6 días una reconexión.
`
