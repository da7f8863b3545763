/** Forty more, half of them after what companies say in public; written after the reader had learnt the words of trades; as in `first.ts`. */
export const SIXTEENTH_ROUND = `
en | paper-packaging | medium | 115 | punctual | - | - | - | Corrugated boxes. A new converter was meant to speed things up. Instead our trucks are leaving the yard two, three days behind what sales confirmed, and customers' lines stand still waiting for cartons.
en | beauty-household | startup | 6 | retention | - | - | - | Vegan skincare by subscription. Box one gets five-star reviews, box three ends up unopened on somebody's shelf and box four is never ordered.
en | funeral | small | 13 | cash | - | - | - | Third-generation funeral home. Families in grief don't want to talk about money, and neither do I, which is how I come to have thirty-one unpaid accounts in a drawer.
en | semiconductors | medium | 240 | quality | 71>85 | - | - | Photonic chips. Yield is stuck at 71% on the new line and the plan says 85% by December.
en | equipment-rental | small | 17 | capacity | - | - | - | Scissor lifts and telehandlers. Walk the yard on any weekday and you'll count more machines at rest than at work.
en | water-utilities | large | 410 | theft/quality | - | - | - | Municipal water company serving 300,000. Of every five litres we pump only four are ever billed; bypassed meters and old pipe take the rest.
en | home-improvement | small | 22 | hiring | - | - | - | Roofers. Phone's hot, quotes get accepted, and I'm the one up on the slates at 58 because the lads I advertise for want to be YouTubers.
en | rail-public-transit | large | 900 | punctual | - | - | - | Regional railway. Passengers set their watches by us once. In the autumn timetable nearly a quarter of trains got in over five minutes adrift.
en | publishing-news | small | 16 | acquisition | - | - | - | Independent publisher, nature writing. Prizes on the wall, stock in the barn. The books deserve readers and we can't seem to get in front of any.
en | consumer-electronics | startup | 10 | launch | - | - | stage=pre_revenue | A baby monitor without a cloud. Tooling is paid, certification's done, pre-orders open on 4 June.
en | legal | small | 21 | staying | - | - | - | Family law firm. We've trained five associates in four years; three of them now sit on the other side of the table, working for the competition.
en | tobacco-cannabis | small | 14 | compliance | - | - | - | Licensed dispensary. State inspectors wrote us up for labels and camera footage; a second write-up and the licence goes.
en | architecture-engineering | small | 27 | margin | - | - | - | We keep winning competitions and we keep losing money on them. Hours run to twice the fee, every single time.
en | childcare-preschool | small | 18 | acquisition | - | - | - | Montessori nursery. Used to have a two-year waitlist. Birth rate dropped, a chain moved in, and now nine of our cots are nobody's.
en | hair-beauty-spa | startup | 4 | noshow | - | - | - | Lash studio. DM me for an appointment, pinky promise, and then I'm sitting there at 10am with my tweezers.
en | logistics-supply-chain | medium | 155 | safety | - | - | - | Cold store. Reach trucks and pickers in the same aisle: four people clipped since summer, the last one's foot was crushed.
en | marketing-advertising | small | 12 | concentration | - | - | - | Performance agency. I'm told we're lucky to have a client like that. Lucky, until I work out that without them I could keep three people.
en | nonprofit-social | medium | 64 | workload | - | - | - | Homeless outreach. Need has doubled since the winter, our outreach workers haven't. They skip lunch, they skip leave, and I can hear it in their voices.
en | gas-utilities | medium | 130 | response | - | - | - | Bottled gas and boilers. When the heating's off with a baby in the house, five hours is an eternity, and five hours is our average.
en | religious | startup | 6 | own | - | - | - | Small Quaker meeting with a garden and a lending library of tools. We'd be interested to see what you come up with.
es | bars-nightlife | startup | 5 | opening | - | - | stage=idea | Con mi hermana vamos a poner un bar de vermús en Malasaña. Tenemos el local apalabrado y la idea es levantar la persiana en septiembre.
es | accounting-tax | small | 9 | digital | - | - | - | Gestoría. Nos llegan facturas por correo, por WhatsApp, en bolsas y hasta en servilletas, y las picamos una por una.
es | sports-recreation | small | 12 | retention | - | - | - | Escuela de fútbol infantil. Se inscriben por el mundial y a los tres meses la mitad ya está en otra cosa.
es | trucking-freight | small | 26 | margin | - | - | - | Mudanzas y fletes. Cobramos por viaje lo que cobrábamos con el gasoil a la mitad. Cada vez que arranca un camión arranca una pérdida.
es | insurance | small | 18 | retention | - | - | - | Corredora de seguros. Sudamos para conseguir cada póliza y al año la mitad se la lleva el comparador.
es | beauty-household | small | 31 | stock | - | - | - | Cosmética natural. El bálsamo que sale en todos los videos se agota en horas y tardamos dos meses en reponerlo; mientras tanto las cremas de caléndula duermen.
es | agtech-supplies | small | 20 | cash | - | - | - | Insumos agrícolas. Acá se compra a cosecha y se paga si llueve. Tengo medio pueblo anotado.
es | architecture-engineering | startup | 3 | acquisition | - | - | - | Estudio de interiorismo. Fotos preciosas, muchos seguidores, y en lo que va del año un solo encargo de verdad.
es | plastics-rubber | medium | 140 | safety | - | - | - | Inyección de plásticos. Dos atrapamientos de mano en la misma prensa y el sindicato amenaza con parar la planta.
es | renewable-climate | small | 28 | response | - | - | - | Paneles solares para casas. Hay interés de sobra; entre que alguien pide la visita y nosotros aparecemos pasan tres semanas, y en el medio firma con otro.
es | catering | small | 17 | noshow/capacity | - | - | - | Comedor de empresa. Apartan 300 menús y bajan a comer 230, los otros 70 los regalamos o los tiramos.
es | medical-devices | medium | 75 | compliance | - | - | - | Camas clínicas. Sin el nuevo marcado europeo en mayo dejamos de vender en media Europa y vamos por el tercer borrador del expediente.
es | cleaning-facilities | small | 38 | staying | - | - | - | Limpieza de hospitales. Enseño a una señora a desinfectar quirófanos y a los dos meses la clínica la contrata directo.
es | textiles | small | 30 | concentration | - | - | - | Confeccionamos uniformes. Si la aerolínea no hubiera existido, nosotros tampoco; si deja de existir, ídem.
es | electronics-manufacturing | medium | 95 | hiring | - | - | - | Ensamble de tarjetas en Tijuana. Tenemos tres líneas nuevas tapadas con plástico porque no completamos las cuadrillas.
es | nonprofit-social | small | 11 | funding | - | - | - | Banco de alimentos. La empresa que donaba la mitad de lo que repartimos cambió de dueño y avisó que hasta junio.
es | hotels-lodging | startup | 8 | season | - | - | - | Cabañas en la sierra. Semana Santa y julio a tope; el resto del calendario cuento los días que faltan para Semana Santa.
es | mental-health | small | 13 | workload | - | - | - | Centro de terapia. Los compañeros atienden uno tras otro sin respirar, dos ya pidieron irse a media jornada y yo tampoco duermo.
es | other | startup | 3 | own | - | - | - | Taller de encuadernación artesanal. Hacemos libros cosidos a mano y cursos los sábados. Nos gusta así, pero mi hermana dice que nos falta rumbo.
es | jewelry-luxury | small | 10 | theft | - | - | - | Joyería en galería comercial. En seis meses dos alunizajes y el seguro ya no quiere renovarnos.
`
