/** Twenty-four more, with more figures of speech, after the reader had learnt from the three before; as in `first.ts`. */
export const ELEVENTH_ROUND = `
en | auto-repair | small | 7 | hiring | - | - | - | Garage. Six lifts, three mechanics who can actually do brakes and diagnostics. Waiting list is two weeks long.
en | legal | small | 12 | acquisition | - | - | - | Conveyancing solicitors. The estate agent who sent us half our files was bought by a firm with its own lawyers.
en | courier-postal | medium | 120 | margin | - | - | - | Parcel subcontractor. We deliver 11,000 parcels a day and lose 14 cents on each, the contract runs two more years.
en | dental | small | 23 | quality/returns | 7% | - | - | Crowns and bridges. 1 in 14 comes back because the shade or the fit is off, and dentists blame us on facebook.
en | video-games | startup | 6 | launch | - | - | stage=pre_revenue | cozy farming game, 22k wishlists, release 18 June, two game breaking bugs left and no trailer.
en | home-garden-services | small | 15 | season | - | - | - | Pool cleaning in Ohio. Flat out May to Sept then I let six people go every fall and beg them back in spring.
en | supermarkets-grocery | large | 300 | staying | - | - | - | District manager, 11 stores. Store managers last 14 months on average, and each one that goes takes two good people along.
en | farming-livestock | startup | 3 | own | - | - | - | 400 ewes and a few cows. It's going fine thanks. My daughter filled this in.
en | government | large | 410 | response | - | - | - | Planning department. 62% of applications decided within 8 weeks, ministry puts us under special measures below 70% from October.
en | security-services | medium | 130 | digital | - | - | - | Guards for building sites. Rosters are made in Excel by one woman, guards text her at 5am, hours are typed into payroll by hand and every month 30 people are paid wrong.
en | nonprofit-social | small | 8 | funding | - | - | - | We restore salmon rivers. Federal program that paid 70% of our costs was cancelled last month.
en | cloud-devtools | small | 31 | retention | - | - | stage=growing | CI for mobile teams. Trials convert fine, but by month four 40% have moved back to GitHub Actions.
es | accounting-tax | small | 9 | workload | - | - | - | Despacho contable. En marzo y abril dormimos cuatro horas, los clientes traen todo el último día y alguien siempre acaba llorando.
es | veterinary-pets | startup | 2 | acquisition | - | - | - | Peluquería canina móvil, llevamos 4 meses con la camioneta y salen 2 perros al día, necesito 6 para vivir.
es | auto-repair | small | 8 | stock | - | - | - | Taller y repuestos. Tengo el carro abierto en el elevador y la pieza no llega, así estoy con 9 de 12 carros.
es | food-production | medium | 54 | quality | 5% | - | - | Planta de quesos. Uno de cada 20 lotes sale inflado y hay que botarlo, el mes pasado fueron 800 kilos.
es | cafes-bakeries | small | 18 | opening | - | - | stage=growing | Dos cafeterías que van bien. En octubre abrimos la tercera en Valencia y no conocemos a nadie allí.
es | farming-livestock | medium | 75 | cash | - | - | - | Cerdos. El frigorífico me paga cuando se le antoja, le doy de comer a 3000 animales y el banco me cobra el descubierto.
es | hair-beauty-spa | startup | 1 | own | - | - | - | Manicurista a domicilio, agenda llena, clientas lindas. Quiero usar esto para no perderme con las fechas.
es | logistics-supply-chain | medium | 90 | theft | - | - | - | Depósito de electrónica para terceros. En tres meses se evaporaron 41 televisores y el cliente quiere auditarnos.
es | mining-metals | large | 540 | safety | - | - | - | Mina subterránea de plata. Un muerto en febrero y dos derrumbes sin víctimas desde entonces. La producción puede esperar.
es | schools | medium | 80 | retention | 8% | - | - | Colegio particular. El año pasado 47 de nuestros 610 alumnos se cambiaron de colegio y este año ya avisaron 30.
es | software-saas | small | 26 | newmarket | - | - | stage=growing | Software de nómina. En Colombia crecemos, en Ecuador llevamos un año y tenemos 3 clientes. O lo hacemos andar o nos vamos.
es | architecture-engineering | small | 14 | punctual | - | - | - | Arquitectos. Ningún proyecto de ejecución lo entregamos antes de tres semanas tarde y los promotores ya nos meten penalizaciones.
`
