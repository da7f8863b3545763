/** Twenty-six more, of which a third name several troubles or none; as in `first.ts`. */
export const EIGHTH_ROUND = `
en | sports-toys-hobby | small | 9 | stock | - | - | - | wooden toy shop in Ludlow. Every december we run out of the good stuff by the 10th and I end up turning people away. I want that sorted before Christmas.
en | accounting-tax | small | 8 | retention | 30% | - | - | Bookkeeping for tradespeople. We lost 12 of our 40 clients this year, mostly to the new AI apps. Need to stop the bleeding.
en | senior-home-care | medium | 64 | staying | 50% | - | - | Care home with 48 beds. Half the night carers leave inside a year, agency costs us £14k a month. Families are happy, CQC rated us good.
en | hair-beauty-spa | startup | 3 | own | - | - | - | Barber shop, three chairs, open since 2016. All good to be honest, just want to keep it that way and not forget anything.
en | furniture-home | small | 22 | punctual | 70% | - | obstacle=Fitters are always waiting for worktops | We make and fit kitchens. Its a mess, 7 of the last 10 jobs finished late and customers hold back the last 20% til its done.
en | cybersecurity | startup | 4 | acquisition | 5 | - | stage=early_revenue | Pen testing for hospitals. 5 paying clients, all from my old job. No idea how to get the next ten without knowing anybody, want 15 by September.
en | wood-forest-products | medium | 85 | safety | - | - | - | Saw mill. Three hands injured since January and the insurer says one more and our premium doubles. Orders are fine.
en | equipment-rental | small | 16 | capacity | - | - | - | Access platforms hire. 60 machines, on a good day 31 are out. Prices are ok vs others, we just dont have enough of them working.
en | home-garden-services | small | 12 | digital | - | - | - | gardening and tree work. Everything lives in my head and in a whatsapp group, quotes get forgotten, nobody knows who is where. My wife says get a system before I burn out
en | edtech | small | 7 | retention | - | - | stage=growing | Maths app for ages 8 to 12. Kids love week one, by week five most have stopped opening it. My team does the learning path.
en | laundry-repair | startup | 5 | closing | - | - | stage=closing | Retiring in October after 31 years, nobody to take over the laundrette. Want the staff to land on their feet and the landlord off my back.
en | chemicals | large | 320 | compliance | - | - | - | Industrial paints. New solvent limits apply from 1 January 2027 and 38 of our 112 recipes do not comply yet.
en | food-production | startup | 1 | launch | - | - | stage=idea | I make chutneys at home, everyone says I should sell them. No licence, no label, no price yet. Would like to be at the farmers market in June.
es | pharmacies-optical | small | 7 | stock | - | - | - | Farmacia de barrio, siempre me faltan remedios y la gente cruza a la de enfrente. La droguería entrega cuando quiere.
es | building-construction | small | 15 | cash | - | - | - | Hacemos reformas de pisos. Nos deben 84.000 euros entre cinco clientes y yo ya debo dos nóminas. Trabajo no falta.
es | fitness | small | 9 | retention/members | 160 | - | stage=growing | Gym de crossfit, de 210 socios pasamos a 160 desde enero. Quiero volver a los 210 para agosto y que la gente deje de irse al mes.
es | software-saas | startup | 3 | launch | - | - | stage=pre_revenue | App para que los caficultores registren su cosecha sin señal. Tenemos 40 fincas probando gratis, nadie paga todavia. Salimos a vender en mayo.
es | trucking-freight | medium | 70 | hiring | - | - | - | Tengo 30 camiones y 22 choferes, los otros 8 parados en el patio todos los dias pagando seguro.
es | textiles | medium | 120 | quality | 11>4 | - | - | Cosemos para marcas de afuera. De cada cien prendas nos rechazan once y el cliente principal dice que si no bajamos a cuatro se va a Vietnam.
es | veterinary-pets | startup | 4 | own | - | - | - | Veterinaria de pueblo, perros, gatos y algun caballo. Nos va bien, no tengo quejas, el año pasado ganamos más que nunca.
es | farming-livestock | small | 18 | concentration | - | - | - | Tomate y pimiento ecológico. Casi todo se lo lleva una cooperativa que nos paga lo que quiere. Nos gustaría vender directo al menos la tercera parte antes del verano que viene.
es | legal | small | 14 | workload | - | - | - | Abogados laboralistas. Los chicos salen a las diez de la noche y dos ya me avisaron que asi no siguen. No nos falta trabajo ni plata.
es | government | large | 340 | response | 210>60 | - | - | Un permiso de obra tarda 7 meses y los vecinos construyen sin permiso. El intendente quiere que sean 60 días.
es | cafes-bakeries | startup | 6 | margin | - | - | - | Se llena todos los días, colas y todo, y a fin de mes no queda nada. No sé si es la nómina, el arriendo o que cobro barato.
es | banking | large | 6 | quality/response | - | - | - | Banco regional. En mi equipo revisamos alertas de fraude: 9 de cada 10 son falsas y las buenas las vemos tarde.
en | hospitals | large | 800 | response | 11 | - | - | 240 bed hospital. Patients wait 11 hours in A&E and operations get cancelled because there is no bed. We are not short of money this year.
`
