/** Pairs that the rules were written with; a line reads as in `held-out.ts`. */
export const DEVELOPMENT_PAIRS = `
en | restaurants | small | 25 | capacity | - | - | - | Thai kitchen near the station. Monday to Wednesday the room is half empty.
en | restaurants | small | 25 | margin | 41% | - | - | Food cost went to 41% of sales and I must get it down.
en | restaurants | startup | 6 | opening | - | last three months | stage=pre_revenue | Opening my first restaurant in March.
en | software-saas | small | 20 | retention | 7>4 | - | - | Monthly churn is 7%, and we want it under 4% this quarter.
en | software-saas | small | 20 | retention | - | - | - | We struggle with onboarding and activation; half of new accounts never come back.
en | software-saas | startup | 6 | funding | - | churn, net revenue | stage=pre_revenue | Raising our seed round. Eleven design partners, no revenue.
en | software-saas | startup | 7 | launch | - | churn | - | Pre-revenue, 3 pilots, launching in January.
en | software-saas | small | 30 | response | - | - | - | Our support team is drowning in tickets and customers wait days for an answer.
en | software-saas | small | 40 | hiring | - | - | - | We need to hire 8 engineers before the summer.
en | software-saas | small | 40 | compliance | - | - | - | We failed our SOC 2 audit and two banks will not sign without it.
en | software-saas | small | 20 | own | - | - | - | Our customers are accountants.
en | software-saas | small | 20 | own | - | - | - | Analytics that helps subscription brands reduce churn.
en | fashion-apparel | large | 500 | returns | 30% | - | - | Sportswear sold online in 180 countries. Returns are 30% and eat the margin in Germany.
en | industrial-machinery | medium | 120 | quality | 9% | - | - | Scrap is 9% and safety incidents are up.
en | trucking-freight | medium | 80 | punctual | - | - | - | Too many deliveries arrive late and customers complain.
en | trucking-freight | medium | 80 | staying | - | - | - | Drivers quit after a few months.
en | wholesale-distribution | small | 40 | cash | - | - | - | Our biggest clients pay at 120 days and we are short of cash.
en | convenience-stores | small | 12 | theft | - | - | - | We have had a lot of shoplifting this year.
en | cafes-bakeries | small | 14 | closing | - | - | - | We are closing one of our two shops in May.
en | cafes-bakeries | small | 30 | opening | - | - | - | We are opening a third shop in the old town.
en | nonprofit-social | small | 14 | funding | - | domestic violence, women | - | We help women who suffered domestic violence. Three large donors pay for almost everything and one is leaving.
en | aerospace-defense | medium | 90 | own | - | military | - | We make seats for regional aircraft. We do not work with the military.
en | other | small | 14 | cash | - | ceo stole, sued | - | Our ex-CEO stole money and we are being sued; there is hardly cash for next month.
en | restaurants | small | 11 | own | - | rats | - | We are a terrible restaurant with rats.
en | dental | small | 12 | noshow | - | - | - | Too many patients do not show up for their hygiene visits.
en | medical-clinics | small | 40 | response | - | - | - | Patients wait five weeks for a first appointment.
en | consulting | startup | 1 | acquisition | - | team | - | Freelance UX researcher. I want more clients of my own.
en | consulting | small | 18 | concentration | 55% | - | - | Two customers make up 55% of our revenue.
en | accounting-tax | small | 20 | workload | - | - | - | The team is exhausted after every tax season; overtime never ends.
en | printing | small | 25 | digital | - | - | - | Orders are still on paper and in spreadsheets; we want to move to one system.
en | hotels-lodging | small | 30 | season | - | - | - | Seaside hotel; winter is dead and we live from ten weeks of summer.
en | building-construction | medium | 110 | safety | - | - | - | Two serious accidents on our sites this year. It must not happen again.
en | metal-fabrication | medium | 70 | quality | - | - | - | Rework is killing us: welds fail inspection.
en | higher-education | large | 300 | grants | - | - | - | Department of physics with research groups from particle to atmospheric physics.
en | beverages | enterprise | 2500 | members | - | - | - | Cooperative of cranberry growers whose juice and dried fruit are sold worldwide.
en | data-ai | small | 45 | digital | - | - | goal=digitise | Carbon accounting platform from Berlin for companies that must report under CSRD.
en | software-saas | startup | 5 | metric | 40>80 | - | metric=Weekly active teams,teams,40,80 | Notes app for labs.
en | software-saas | small | 12 | margin | - | - | goal=margins | API for invoices.
en | hair-beauty-spa | startup | 3 | retention | - | - | goal=keep_customers; stage=established | Barber shop in Leeds.
en | ecommerce | startup | 2 | launch | - | last three months | goal=launch_open; stage=idea | Ceramic lamps made to order.
en | food-production | medium | 70 | margin | - | - | obstacle=Milk and energy prices went up by a third | Ice cream maker in Devon.
en | cleaning-facilities | small | 48 | hiring | - | - | goal=hire_keep; obstacle=We cannot find cleaners for the early shift | Office cleaning in Dublin.
en | security-services | medium | 130 | own | - | theft | - | Guards and cameras that protect shops from theft in the Midwest.
en | schools | medium | 90 | acquisition | - | - | - | Enrolment dropped two years in a row and we need more families.
en | real-estate-agencies | small | 16 | acquisition | - | - | - | We don't get enough listings.
es | cafes-bakeries | small | 14 | margin | - | - | - | Panadería de barrio. La harina subió mucho y regalamos pan al cierre.
es | restaurants | startup | 5 | opening | - | últimos tres meses | - | Abro mi primer restaurante en marzo.
es | trucking-freight | medium | 80 | punctual | - | - | - | Las entregas llegan tarde y los clientes se quejan.
es | trucking-freight | medium | 80 | staying | - | - | - | Los choferes renuncian a los pocos meses.
es | trucking-freight | medium | 80 | cash | - | - | - | Los clientes pagan a 120 días y no nos alcanza la caja.
es | trucking-freight | medium | 80 | theft | - | - | - | Sufrimos robos de mercadería en ruta.
es | trucking-freight | medium | 80 | digital | - | - | - | Llevamos todo en papel y queremos dejar de perder guías.
es | hair-beauty-spa | startup | 1 | capacity | - | Quiero dejar, Trabajo sola | - | Trabajo sola en mi salón. Quiero dejar de tener horas vacías entre semana.
es | liquor-tobacco | small | 12 | own | - | alcohol | - | Dulcería para fiestas infantiles. No vendemos alcohol ni tabaco.
es | wholesale-distribution | small | 40 | cash | - | quiebra, meses de sueldos, clientes que vuelven | - | Estamos en quiebra y debemos tres meses de sueldos.
es | electronics-retail | small | 20 | retention | - | matando | - | La competencia nos está matando y los clientes se van.
es | medical-clinics | small | 30 | noshow | 25% | - | - | Clínica de fisioterapia. El 25 % de los pacientes falta a su cita.
es | food-production | medium | 60 | punctual | - | - | goal=on_time | Congelados para supermercados.
es | software-saas | startup | 8 | retention | 5>3 | - | - | Queremos bajar la cancelación mensual del 5 % al 3 %.
es | nonprofit-social | small | 12 | concentration | - | - | - | Fundación de becas. Dependemos de tres grandes donantes.
es | industrial-machinery | medium | 100 | quality | 6% | - | - | El desperdicio está en el 6 % y los reclamos por garantía suben.
es | building-construction | medium | 90 | punctual | - | - | - | Siempre entregamos las obras con retraso.
es | it-services | small | 25 | funding | - | - | goal=raise_money; stage=early_revenue | Software de riego para pymes agrícolas.
es | veterinary-pets | small | 15 | workload | - | - | - | El equipo está agotado; atendemos urgencias todas las noches.
es | farming-livestock | medium | 60 | members | - | - | - | Cooperativa de productores de leche del sur de Chile con quesos, mantequilla y manjar.
es | consulting | startup | 1 | metric | 3>6 | equipo | metric=Clientes activos,clientes,3,6 | Contadora independiente.
es | courier-postal | medium | 90 | quality | - | - | obstacle=Se rompen demasiados paquetes | Mensajería en Bogotá.
es | fitness | small | 14 | retention | - | - | - | Los socios se inscriben en enero y se dan de baja en marzo.
es | arts-culture | small | 30 | readers | - | - | - | Biblioteca popular con talleres de lectura para chicos del barrio.
es | hotels-lodging | small | 22 | acquisition | - | - | goal=more_customers | Posada en Valle de Bravo.
`
