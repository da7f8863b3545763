export const FINANCIAL_SHEET = `
# financial
insight: Financial firms earn on trust and lose on exceptions: growth counts only while losses, complaints and controls stay in line. | Las empresas financieras ganan por la confianza y pierden por las excepciones: crecer solo vale si las pérdidas, los reclamos y los controles siguen en orden.
teams: Commercial, Risk, Operations, Compliance | Comercial, Riesgos, Operaciones, Cumplimiento
words: portfolio, onboarding, exposure, compliance | cartera, vinculación, exposición, cumplimiento
## delivery
objective: Make every client request quick and right the first time | Resolver cada solicitud de los clientes rápido y bien a la primera
focus: service turnaround and accuracy | tiempos y exactitud del servicio
why: Clients compare the wait with an app; rework and complaints are what the wait costs inside. | Los clientes comparan la espera con una aplicación; el reproceso y los reclamos son lo que esa espera cuesta por dentro.
- client onboarding time | el tiempo de vinculación de clientes | days | 1..12 | 6 > 4 | large 9 > 6
- requests solved at first contact | las solicitudes resueltas en el primer contacto | % | 60..85 | 68 > 75
- complaints per thousand clients | los reclamos por cada mil clientes | complaints/reclamos | 2..15 | 9 > 6
## demand
objective: Become the firm clients bring more of their money to | Ser la entidad a la que los clientes confían más de su dinero
focus: client depth and retention | profundidad y retención de clientes
why: A second product with a client costs a fraction of winning a new one and makes leaving less likely. | Un segundo producto con el mismo cliente cuesta una fracción de conseguir uno nuevo y hace menos probable que se vaya.
- products per client | los productos por cliente | products/productos | 1.2..3 | 1.7 > 2
- annual client retention | la retención anual de clientes | % | 80..95 | 87 > 90
- share of new clients who come by referral | la proporción de clientes nuevos que llegan por referencia | % | 10..35 | 16 > 22
`
