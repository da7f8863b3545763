export const PROFESSIONAL_SHEET = `
# professional
insight: A service firm sells hours and judgement: utilisation, realised rates and repeat clients explain nearly all of its result. | Una firma de servicios vende horas y criterio: la utilización, las tarifas realmente cobradas y los clientes que repiten explican casi todo su resultado.
teams: Client service, Business development, Delivery, Administration | Servicio al cliente, Desarrollo comercial, Ejecución, Administración
words: engagement, proposal, retainer, deliverable | encargo, propuesta, iguala, entregable
## demand
objective: Grow with clients who stay and refer others | Crecer con clientes que se quedan y nos recomiendan
focus: client retention and referrals | retención y referencias de clientes
why: Repeat and referred clients need less selling and accept better terms. | Los clientes que repiten o llegan recomendados exigen menos venta y aceptan mejores condiciones.
- proposals won | las propuestas ganadas | % | 25..55 | 36 > 42
- revenue from repeat clients | los ingresos de clientes que repiten | % | 50..85 | 64 > 70
- client net promoter score | el índice de recomendación de los clientes | nps | 30..65 | 42 > 48
## money
objective: Get paid fully and promptly for good work | Cobrar completo y a tiempo el buen trabajo
focus: pricing and cash | precios y cobranza
why: Work given away and invoices paid late are the two silent discounts of a service firm. | El trabajo regalado y las facturas cobradas tarde son los dos descuentos silenciosos de una firma de servicios.
- days to collect | los días de cobro | days | 30..75 | 54 > 46
- jobs delivered within budget | los trabajos entregados dentro del presupuesto | % | 60..90 | 71 > 79
- gross margin per job | el margen bruto por trabajo | % | 25..50 | 35 > 38
`
