/** Forty more, half of them after what companies say in public, half as founders type; written after the reader had learnt short descriptions; as in `first.ts`. */
export const SEVENTEENTH_ROUND = `
en | airlines-aviation | medium | 150 | hiring | - | - | - | Regional airline serving island communities since 1968. Demand has recovered fully, however we had to cut nine weekly rotations because two captains retired and replacements with the right rating are nowhere to be found.
en | proptech | small | 26 | retention | 6>3 | - | stage=growing | Tenant portal for landlords. We lose 6% of accounts a month, mostly small ones. Goal is 3%.
en | sports-toys-hobby | startup | 4 | acquisition | - | - | - | model train shop online and in town. used to get 30 orders a day during lockdown, now its 6 or 7. what can i do
en | oil-gas | large | 600 | safety | - | - | - | Drilling contractor. Our people are our greatest asset and last year we had 14 recordable injuries, up from 8. The board has made getting that number down its first priority.
en | books-stationery-gifts | small | 9 | stock | - | - | - | Stationers. In September we never have enough of the notebooks schools put on their lists and in November I'm marking down what came too late.
en | investment-management | small | 35 | digital | - | - | - | Wealth advisers. Client reviews take two days each since the numbers have to be pulled together from five systems and a spreadsheet that only one analyst dares to touch.
en | food-production | small | 44 | margin | - | - | - | Hummus and dips in three supermarket chains. Volumes up 20%. Then they deduct for promotions, for waste, for late trucks, and what reaches us is less than in 2022.
en | storage-moving | small | 15 | capacity | 58 | - | - | Self storage in a former mill. 58% occupied after two years, the bank expected 80.
en | higher-education | large | 700 | retention | - | - | - | Community college. Enrolment is healthy, the trouble is that so many first-semester students are gone by spring.
en | specialty-trades | small | 13 | cash | - | - | - | HVAC. We aren't short of jobs, we are short of money in the bank: general contractors sit on our invoices for 60, 90, sometimes 120 days.
en | cafes-bakeries | startup | 6 | opening | - | - | - | Two of us, one coffee cart, three years. We signed for a little shop by the station last week and want to be open before the commuters are back on 1 September.
en | bpo-support | large | 900 | staying | 48 | - | - | Outsourced customer support in Manila and Cebu. Annual attrition runs at 48% and training a new agent costs us eleven weeks.
en | biotechnology | small | 19 | hiring/funding | - | - | - | Enzymes for textile recycling. Fresh off our Series A, so money is fine for once. What we lack is four fermentation people, soon.
en | government | medium | 190 | response | - | - | - | County planning office. Nobody here is idle, still a household waits 23 weeks to hear whether it may build a porch.
en | car-dealerships | small | 40 | noshow | - | - | - | Used cars. My salesmen confirm the test drives in the morning and in the afternoon half of the people just aren't there.
en | nonprofit-social | startup | 5 | concentration/funding | - | - | - | Literacy charity. 83% of our income is one family trust. They're lovely. They're also both in their eighties.
en | laundry-repair | small | 25 | punctual | - | - | - | Hotel laundry. Contract says clean linen by 7am. Four mornings last week the van got there at nine and housekeeping stood around.
en | gambling | medium | 80 | compliance | - | - | - | Bingo halls. The commission's new affordability rules kick in on 1 October. Our customer files don't have half of what they want to see.
en | agtech-supplies | small | 17 | own | - | - | - | Irrigation equipment for orchards, sold through dealers. We used to have a returns problem with one valve, redesigned it, done. Looking for a sensible plan for the next three months.
en | design-creative | startup | 2 | workload | - | - | - | we do brand films. love the work but its two of us doing what should be five people, my husband says im a lodger
es | fuel-stations | small | 24 | theft | - | - | - | Dos estaciones de servicio. El arqueo de la noche siempre sale corto, 40 o 50 dólares por turno, y no es siempre el mismo empleado.
es | aerospace-defense | medium | 210 | quality | - | - | - | Mecanizado de piezas para aviones. Nuestro cliente francés nos devolvió ya el tercer lote del año por medidas fuera de tolerancia.
es | travel-tourism | startup | 5 | acquisition/capacity | - | - | - | Tours gastronómicos por el mercado. Los que vienen lo aman, 4.9 en Google, pero somos dos guías para seis personas cuando caben catorce.
es | senior-home-care | medium | 88 | hiring | - | - | - | Cuidado de adultos mayores a domicilio. Tenemos 40 familias esperando y no porque no queramos: no damos con cuidadoras certificadas.
es | liquor-tobacco | small | 11 | newmarket | - | - | - | Mezcal de una comunidad zapoteca. En México estamos donde queremos. Ahora toca cruzar: dos importadores de Texas pidieron muestras.
es | legal | small | 16 | response | - | - | - | Despacho laboralista. El que acaba de perder el empleo nos llama hoy y le damos cita para dentro de tres semanas, para entonces ya firmó cualquier cosa.
es | printing | small | 19 | capacity | - | - | - | Impresión en gran formato. Compramos una máquina de 200 mil dólares y trabaja tres horas al día.
es | schools | medium | 75 | funding | - | - | - | Escuela comunitaria en la sierra. La cooperación española que pagaba comedor y tres maestras se retira en diciembre.
es | furniture-home | startup | 6 | margin | - | - | - | Carpintería. Trabajo no falta, cobro lo que cobran todos, pero hago las cuentas del mes y da para la luz y poco más.
es | courier-postal | small | 34 | punctual | - | - | - | Mensajería en Bogotá. El año pasado nuestro problema eran los robos y eso se resolvió. Hoy es que de cada diez paquetes tres llegan al día siguiente del prometido.
es | cloud-devtools | startup | 8 | launch | - | - | stage=pre_revenue | Base de datos para sensores. Llevamos catorce meses construyendo, el 15 de junio la abrimos al público y me da terror que no llegue nadie.
es | pharmacies-optical | medium | 52 | stock | - | - | - | Cadena de seis farmacias. Entre vencidos y faltantes se nos va el negocio: sobra lo que no rota y falta lo que recetan.
es | consulting | startup | 1 | concentration | - | - | - | Consultor de procesos. Facturo bien pero el 90% me lo paga una minera y el contrato es año a año.
es | farming-livestock | small | 20 | season | - | - | - | Aguacate y algo de flor. De mayo a julio entra todo el dinero, el resto del año salen sueldos, riego y abono.
es | dental | small | 14 | retention | - | - | - | Ortodoncia. Empiezan el tratamiento felices y a mitad de camino dejan de venir a los controles y de pagar.
es | associations | small | 6 | digital | - | - | - | Colegio de enfermeras. Las cuotas se apuntan en una libreta, los carnets en un Excel y las direcciones en otro, y cuando alguien llama nadie sabe si está al día.
es | waste-recycling | small | 37 | cash | - | - | - | Reciclaje de chatarra. Al recolector hay que pagarle en la mano y la siderúrgica nos deposita a 45 días; cada mes es un milagro llegar.
es | hair-beauty-spa | small | 12 | noshow | - | - | - | Spa de día. Entre las que cancelan una hora antes y las que ni avisan pierdo como un tercio de la agenda del sábado.
es | metal-fabrication | small | 28 | workload | - | - | - | Tornería. Entró un contrato grande y estamos de lunes a domingo, la gente me pide por favor un descanso.
es | arts-culture | startup | 3 | own | - | - | - | Museo del juguete. Público hay, la muni nos apoya, la colección crece. Este año no queremos inventar nada raro, solo que alguien nos ordene las ideas.
`
