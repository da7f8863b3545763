/**
 * Forty more, half of them after what owners and managers say in interviews and in their news; written before the reader
 * learnt anew, and no sentence that it learns from was written after them; as in `first.ts`.
 */
export const FIFTEENTH_ROUND = `
en | electrical-equipment | small | 47 | hiring | - | - | - | Contract manufacturer in our 83rd year. Reshoring brought the work back and we bought two new machines, yet there simply aren't enough qualified operators to stand in front of them.
en | internet-platforms | startup | 2 | retention | - | - | stage=early_revenue | Habit tracker I built at night. A spike on launch day, 900 signed up, and by day thirty the graph is flat on the floor.
en | metal-fabrication | medium | 180 | margin | - | - | - | Galvanisers. Zinc and gas bought on the exchange are eating us; we put a surcharge on in spring and half the customers refused to pay it.
en | building-construction | small | 33 | punctual | - | - | - | Extensions and renovations. A builder's word used to be his bond. Right now of nine sites only two are where the programme says they should be.
en | fashion-apparel | startup | 5 | acquisition | - | - | - | Hand-knitted jumpers. Zero audience, 200 followers, one sale last month and it was my aunt.
en | medical-clinics | small | 19 | digital | - | - | - | Physio group, three rooms in three towns. The diary's on paper in one, in Google in another, and Dr Shah has his own system which is Dr Shah.
en | hotels-lodging | small | 12 | closing | - | new guests | - | Guest house on the front. Seventy-one, plane tickets bought, the last breakfast is on 30 September and the keys go back to the landlord.
en | plastics-rubber | medium | 66 | quality | - | - | - | Blow-moulded cans for chemicals. Since we took on the new grade of resin one batch out of nine leaks at the seam and comes back on the same lorry.
en | training-tutoring | small | 10 | own | - | - | - | Sailing school. We lost most of our gear in a flood two years ago, it took some rebuilding, and we're up and running. The chair would like us to set goals like grown-ups.
en | courier-postal | medium | 88 | theft | - | - | - | Parcel depot. Phones and trainers leave the van between here and the doorstep, £11,000 a month in claims and always on the same two routes.
en | mental-health | startup | 5 | noshow | - | - | - | Counselling for students, free at the point of use. They sign up in tears at midnight and on the day four chairs in ten stay cold.
en | agtech-supplies | startup | 11 | compliance | - | - | stage=pre_revenue | Biological pesticide. Field trials are great; nothing gets sold till the dossier is accepted in Brussels and we're two studies short.
en | electronics-retail | small | 18 | returns | - | - | - | Refurbished laptops online. What goes out on Tuesday is back on Friday week with a note saying battery, and we pay the courier both times.
en | senior-home-care | medium | 74 | staying | - | - | - | Visiting carers for the elderly. I put up the wage twice. They still hand in the uniform before the first half year is out.
en | wholesale-distribution | small | 29 | cash | - | - | - | Catering supplies. Ninety pubs on our books and I could name you six who settle when the invoice says so.
en | banking | medium | 230 | response | 21>5 | - | - | Credit union. A car loan takes 21 days from form to answer and the dealer's own finance takes one. We must be at 5.
en | sports-recreation | small | 20 | season | - | - | - | Mini golf and kayaks by the lake. Weather like today I could employ forty. In February there's me and a heron.
en | cleaning-facilities | medium | 130 | concentration | - | - | - | Office cleaning. Honestly one phone call from the university would put ninety of our 130 out of a job.
en | video-games | startup | 9 | launch | - | - | stage=pre_revenue | Two-player puzzle game. It's on 41,000 wishlists and comes out on 12 May.
en | senior-home-care | small | 31 | safety | - | - | - | Care home with 40 residents. Seventeen falls since New Year, two ended in hip surgery and one family has got a solicitor.
es | building-construction | small | 44 | hiring | - | - | - | Reformas y mantenimiento desde 2005. Demanda hay como nunca, pero rechazamos una obra tras otra: oficiales dispuestos a hacer fuerza ya casi no se consiguen.
es | fashion-apparel | startup | 2 | closing | - | clientes nuevos | - | Mercería, 32 años detrás del mostrador. Tengo 77, mi hija es ingeniera forestal y no se va a hacer cargo; en cuanto termine la mercancía bajo la persiana.
es | civil-infrastructure | medium | 160 | cash | - | - | - | Constructora de caminos, segunda generación. Hicimos las obras del gobierno anterior y el nuevo no paga las planillas; hay máquinas paradas porque no me da para el combustible.
es | supermarkets-grocery | startup | 4 | acquisition | - | - | - | Ultramarinos de los de antes. La clientela se me va muriendo, así de claro, y los jóvenes piden todo por el celular.
es | fishing-aquaculture | medium | 92 | theft | - | - | - | Criadero de camarón. Entran en lancha de madrugada con tarros y en una noche nos vacían media piscina.
es | higher-education | medium | 210 | retention | 31>20 | - | - | Universidad privada. El 31% de los que ingresan ya no está en segundo año. La rectora pide llegar a 20%.
es | specialty-trades | startup | 3 | response | - | - | - | Cerrajería 24 horas. La gente que se quedó afuera no espera: si no atiendo al segundo timbrazo ya está hablando con otro, y arriba de la moto no puedo.
es | food-production | medium | 120 | punctual | - | - | - | Fideos secos. Los súper dan ventana de dos horas para descargar; llegamos fuera de ventana un camión de cada cuatro y nos multan.
es | dental | small | 12 | workload | - | - | - | Clínica dental en Rosario. Estamos atendiendo de ocho a diez de la noche, mi socia lloró el viernes en el baño y yo ya ni me acuerdo de mis hijos.
es | robotics-drones | startup | 7 | funding | - | - | stage=pre_revenue | Drones que siembran manglar. El piloto salió redondo, pero con lo que hay en el banco no pasamos de septiembre.
es | automotive-manufacturing | large | 420 | quality | 4>1 | - | - | Arneses eléctricos para autos. De cada cien que mandamos la armadora nos rechaza 4 y por contrato no puede ser más de 1.
es | bars-nightlife | small | 16 | capacity | - | - | - | Boliche de música en vivo. Viernes y sábado no entra un alfiler; el resto de la semana el escenario junta polvo.
es | medical-devices | small | 25 | newmarket | - | - | - | Prótesis de rodilla hechas en Guadalajara. En México ya estamos en 60 hospitales. Lo que sigue es Colombia y Perú, y ahí no conocemos a nadie.
es | convenience-stores | small | 13 | margin | - | - | - | Cuatro minimercados. Se mueve mucho, sí, pero entre la tarjeta, la luz y el mayorista a mí me quedan las monedas.
es | home-garden-services | startup | 5 | season | - | - | - | Instalamos y limpiamos albercas. De abril a agosto me llueve trabajo y cuando entra el frío mando a los muchachos a su casa.
es | government | medium | 140 | digital | - | - | - | Municipalidad de provincia. Para saber si un vecino debe algo hay que ir a tres oficinas y abrir tres libros gordos.
es | wood-forest-products | small | 23 | concentration | - | - | - | Aserradero. Todo lo que cortamos se lo lleva la misma fábrica de pallets; cuando ellos paran, nosotros barremos.
es | events-ticketing | startup | 4 | launch | - | - | stage=pre_revenue | Plataforma de boletos para ferias de pueblo. El 20 de mayo salimos al aire con la primera feria y seguimos probando en casa.
es | pharmacies-optical | small | 15 | own | - | - | - | Óptica de barrio, dos talleres propios. Tuvimos líos con un proveedor de cristales, lo cambiamos. Vendemos parejo y mi contadora insiste en que tengamos objetivos por escrito.
es | waste-recycling | medium | 85 | safety | - | - | - | Recolección de residuos. Van tres recolectores atropellados este año detrás del camión y uno sigue en terapia.
`
