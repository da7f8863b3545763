/** The inputs of a reading of the advice, each with the fault that it showed; the rest of a line as in `relevance`. */
export const REVIEW_INPUTS = `
F1 | en | restaurants | small | 25 | bag | - | dining room, tables, covers per seat | - | Ghost kitchen, delivery only, no dining room.
F1 | en | restaurants | small | 25 | own | - | - | - | Tasting menu of twelve courses for thirty guests a night.
F1 | es | trucking-freight | medium | 60 | punctual | - | - | - | Entregas tarde.
F1 | es | trucking-freight | medium | 60 | staying | - | - | - | Los choferes renuncian.
F1 | es | trucking-freight | medium | 60 | cash | - | - | - | Los clientes nos pagan a 120 días.
F1 | es | trucking-freight | medium | 60 | theft | - | - | - | Tenemos robos en ruta.
F1 | es | trucking-freight | medium | 60 | digital | - | - | - | Todo va en papel.
F2 | en | software-saas | small | 20 | own | - | loyal, active customers | - | Our customers are accountants.
F2 | en | software-saas | small | 20 | retention | - | - | - | We struggle with onboarding and activation.
F3 | es | hair-beauty-spa | startup | 1 | capacity | - | Trabajo sola, Quiero dejar, horas vacías” | - | Trabajo sola. Quiero dejar de tener horas vacías.
F3 | en | nonprofit-social | small | 14 | own | - | domestic violence, women | - | We help women who suffered domestic violence.
F3 | en | aerospace-defense | small | 30 | own | - | military | - | We do not work with the military.
F3 | es | cafes-bakeries | small | 14 | own | - | alcohol, tabaco | - | No vendemos alcohol ni tabaco.
F3 | en | consulting | small | 14 | own | - | stole, sued, ex-CEO | - | Our ex-CEO stole money and we are being sued.
F3 | es | building-construction | small | 30 | cash | - | quiebra, meses de sueldos, clientes que vuelven | - | Estamos en quiebra y debemos tres meses de sueldos.
F3 | es | electronics-retail | small | 14 | own | - | matando | - | La competencia nos está matando.
F3 | en | restaurants | small | 14 | own | - | rats, terrible | - | We are a terrible restaurant with rats.
F4 | en | fashion-apparel | large | 400 | returns | 30% | - | - | Returns are 30%.
F4 | en | software-saas | small | 24 | retention | 7>4 | - | - | Monthly churn is 7%, and we want it under 4% this quarter.
F4 | en | restaurants | small | 24 | margin | 41% | - | - | Food cost went to 41% of sales.
F4 | en | industrial-machinery | medium | 90 | quality | 9% | - | - | Scrap is 9%.
F5 | en | software-saas | startup | 6 | launch | - | churn, net revenue retention | - | Pre-revenue, 3 pilots, launching in January.
F5 | es | restaurants | startup | 6 | opening | - | últimos tres meses | - | Abro mi primer restaurante en marzo.
F5 | en | software-saas | startup | 6 | funding | - | - | - | Raising our seed round.
F5 | en | cafes-bakeries | small | 20 | closing | - | - | - | Closing one of the two shops.
F5 | en | cafes-bakeries | small | 20 | opening | - | - | - | Opening a third shop.
F9 | en | maritime | medium | 200 | milestone | - | crane moves | - | Shipyard that builds ferries.
F9 | en | tobacco-cannabis | small | 20 | counter | - | usable share of each harvest | - | Cannabis dispensary with three counters.
F9 | en | sports-recreation | small | 30 | fans | - | fields and courts | - | Esports club with four teams.
F9 | es | internet-platforms | large | 600 | minute | - | contenido dañino | - | Plataforma de delivery con repartidores en diez ciudades.
F9 | es | arts-culture | startup | 6 | readers | - | - | - | Biblioteca popular del barrio.
F9 | en | publishing-news | small | 30 | listeners | - | time per visit | - | Narrative podcasts and audio documentaries.
F9 | en | schools | small | 20 | calm | - | learners on track | - | Day care for sixty toddlers.
F11 | en | marketing-advertising | large | 400 | returns | 30% | - | - | Performance marketing for a fashion brand; returns are 30% in Germany.
`
