export const CONSTRUCTION_SHEET = `
# construction
insight: In construction the profit is made or lost between the bid and the hand-over: changes not charged, rework and late payments eat it first. | En la construcción la utilidad se gana o se pierde entre la oferta y la entrega: los cambios sin cobrar, el retrabajo y los pagos tardíos se la comen primero.
teams: Site management, Estimating, Purchasing, Safety | Dirección de obra, Presupuestos, Compras, Seguridad
words: site, bid, change order, punch list | obra, licitación, orden de cambio, lista de pendientes
## delivery
objective: Hand over work that is safe, finished and accepted | Entregar obras seguras, terminadas y aceptadas
focus: safety and hand-over | seguridad y entrega
why: Accidents and open defects hold back the last payment, which is usually the profit. | Los accidentes y los pendientes detienen el último pago, que suele ser la utilidad.
- recordable injuries per 200,000 hours | los accidentes registrables por 200,000 horas | injuries/accidentes | 1..5 | 3.2 > 2.4
- milestones met on the agreed date | los hitos cumplidos en la fecha acordada | % | 55..90 | 68 > 77
- days from finish to client sign-off | los días entre el fin de la obra y la firma del cliente | days | 7..45 | 28 > 20
## money
objective: Turn finished work into cash without delay | Convertir la obra ejecutada en efectivo sin demora
focus: billing and change orders | facturación y órdenes de cambio
why: Builders fail with full order books when work done waits for paper. | Las constructoras quiebran con la cartera llena cuando la obra hecha espera papeles.
- days from work done to invoice | los días entre la obra ejecutada y la factura | days | 5..30 | 18 > 11
- change orders approved before the work | las órdenes de cambio aprobadas antes de ejecutar | % | 50..95 | 62 > 80
- days to collect | los días de cobro | days | 35..90 | 65 > 55
`
