export const ENERGY_SHEET = `
# energy
insight: Energy and utilities are judged on the day something fails: safety, continuity and losses decide cost, permits and trust. | La energía y los servicios públicos se juzgan el día en que algo falla: la seguridad, la continuidad y las pérdidas deciden el costo, los permisos y la confianza.
teams: Operations, Maintenance, Safety and environment, Commercial | Operaciones, Mantenimiento, Seguridad y ambiente, Comercial
words: asset, outage, permit, load | activo, interrupción, permiso, carga
## delivery
objective: Operate without harm to people or places | Operar sin daño a las personas ni al entorno
focus: safety and environment | seguridad y ambiente
why: Near misses reported today are the accidents, spills and fines that do not happen tomorrow. | Los incidentes menores que se reportan hoy son los accidentes, derrames y multas que mañana no ocurren.
- recordable injuries per 200,000 hours | los accidentes registrables por 200,000 horas | injuries/accidentes | 0.3..3 | 1.6 > 1.1
- near misses closed within two weeks | los casi accidentes cerrados en dos semanas | % | 50..95 | 65 > 82
- preventive maintenance done on schedule | el mantenimiento preventivo cumplido en fecha | % | 70..97 | 80 > 89
## money
objective: Recover the value that leaks between meter and bank | Recuperar el valor que se pierde entre el medidor y el banco
focus: losses and collection | pérdidas y cobranza
why: What is produced but not billed, or billed but not paid, is the cheapest capacity to win back. | Lo que se produce y no se factura, o se factura y no se cobra, es la capacidad más barata de recuperar.
- invoices collected on time | las facturas cobradas a tiempo | % | 78..97 | 87 > 91
- billing errors per thousand invoices | los errores de facturación por cada mil facturas | errors/errores | 1..12 | 6 > 4
- average response time to service calls | el tiempo promedio de respuesta a llamados | hours | 1..12 | 5 > 3.5
`
