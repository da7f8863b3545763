export const CONSTRUCTION_SHEET = `
# construction
insight: In construction the profit is made or lost between the bid and the hand-over: changes not charged, rework and late payments eat it first. | En la construcción la utilidad se gana o se pierde entre la oferta y la entrega: los cambios sin cobrar, el retrabajo y los pagos tardíos se la comen primero.
teams: Site management, Estimating, Purchasing, Safety | Dirección de obra, Presupuestos, Compras, Seguridad
words: site, bid, change order, punch list | obra, licitación, orden de cambio, lista de pendientes
## delivery
objective: Hand over work that is safe, finished and accepted | Entregar obras seguras, terminadas y aceptadas
focus: safety and hand-over | la seguridad y la entrega
why: Accidents and open defects hold back the last payment, which is usually the profit. | Los accidentes y los pendientes detienen el último pago, que suele ser la utilidad.
- recordable injuries per 200,000 hours | los accidentes registrables por 200.000 horas | injuries/accidentes | 1..5 | 3.2 > 2.4
- milestones met on the agreed date | los hitos cumplidos en la fecha acordada | % | 55..90 | 68 > 77
- days from finish to client sign-off | los días entre el fin de la obra y la firma del cliente | days | 7..45 | 28 > 20
## money
objective: Turn finished work into cash without delay | Convertir la obra ejecutada en efectivo sin demora
focus: billing and change orders | la facturación y las órdenes de cambio
why: Builders fail with full order books when work done waits for paper. | Las constructoras quiebran con la cartera llena cuando la obra hecha espera papeles.
- days from work done to invoice | los días entre la obra ejecutada y la factura | days | 5..30 | 18 > 11
- change orders approved before the work | las órdenes de cambio aprobadas antes de ejecutar | % | 50..95 | 62 > 80
- days to collect | los días de cobro | days | 35..90 | 65 > 55
# building-construction
insight: Builders earn or lose the job in its estimate and its changes: unpriced changes, idle crews and the list of defects at hand-over take the margin that the contract promised. | Una constructora gana o pierde la obra en su presupuesto y sus cambios: los cambios sin precio, las cuadrillas paradas y los detalles en la entrega se llevan el margen del contrato.
teams: Site management, Estimating, Purchasing, Hand-over and warranty | Dirección de obra, Presupuestos, Compras, Entrega y garantía
words: change order, site, snag list, subcontractor | orden de cambio, obra, lista de detalles, subcontratista
## money
objective: Hand over every building with the margin we quoted | Entregar cada edificio con el margen que cotizamos
focus: changes and hand-over | los cambios y la entrega
why: A change built without a signed price is a gift, and a long defect list keeps the last payment away. | Un cambio ejecutado sin precio firmado es un regalo, y una larga lista de detalles aleja el último pago.
- changes signed before they are built | los cambios firmados antes de ejecutarse | % | 45..95 | 62 > 80
- gap between estimated and real cost | la diferencia entre el costo estimado y el real | % | 2..15 | 9 > 6.5
- defects per home or unit at hand-over | los detalles por vivienda o unidad en la entrega | defects/detalles | 3..25 | 14 > 9
# civil-infrastructure
insight: Public works pay by measured progress: certified quantities, machines that work and permits in time keep a road or bridge from financing its owner. | La obra pública paga por avance medido: las estimaciones certificadas, las máquinas en trabajo y los permisos a tiempo evitan que un camino o puente financie a su dueño.
teams: Site works, Machinery, Surveying and quality, Contract administration | Frentes de obra, Maquinaria, Topografía y calidad, Administración de contratos
words: certified progress, earthworks, machinery, right of way | avance certificado, movimiento de tierras, maquinaria, derecho de vía
## money
objective: Get measured work certified and paid without delay | Lograr que el avance medido se certifique y pague sin demora
focus: certification and machine use | la certificación y el uso de maquinaria
why: Work done but not certified is credit given to the client without interest. | El trabajo hecho y no certificado es crédito sin intereses para el cliente.
- time from measured work to certified payment | el tiempo entre avance medido y pago certificado | days | 25..90 | 60 > 50
- machine hours worked on hours available | las horas máquina trabajadas sobre las disponibles | % | 50..85 | 63 > 70
- quality tests passed the first time | los ensayos de calidad aprobados a la primera | % | 85..99 | 92 > 95.5
# specialty-trades apart
insight: Trades firms sell skilled hours on the road: jobs finished in one visit, quotes sent the same day and invoices that leave with the van make the difference. | Los oficios venden horas calificadas en la calle: los trabajos resueltos en una visita, la cotización del mismo día y la factura que sale con la camioneta hacen la diferencia.
teams: Field crews, Dispatch and quotes, Materials, Customer service | Cuadrillas, Despacho y cotizaciones, Materiales, Atención al cliente
words: service call, installation, emergency repair, maintenance contract | visita de servicio, instalación, reparación de emergencia, contrato de mantenimiento
## delivery
objective: Finish the job in one visit and leave it clean | Terminar el trabajo en una visita y dejarlo limpio
focus: one-visit jobs and billing | los trabajos en una visita y la facturación
why: A second trip for a missing part costs the hour, the fuel and the next customer’s patience. | Un segundo viaje por una pieza faltante cuesta la hora, el combustible y la paciencia del siguiente cliente.
- jobs finished in one visit | los trabajos terminados en una visita | % | 60..90 | 72 > 80
- quotes sent within a day | las cotizaciones enviadas en un día | % | 40..92 | 56 > 75
- jobs invoiced on the day they end | los trabajos facturados el día en que terminan | % | 30..92 | 48 > 72
## demand
objective: Be the first call when something breaks or must be built | Ser la primera llamada cuando algo se descompone o hay que instalarlo
focus: accepted quotes and recommendations | las cotizaciones aceptadas y las recomendaciones
why: Whoever knew the price before and found the place clean afterwards sends the neighbours. | Quien supo el precio antes y encontró limpio después manda a sus vecinos.
- quotes that become jobs | las cotizaciones que se convierten en trabajos | % | 30..65 | 42 > 49
- jobs that come by recommendation | los trabajos que llegan por recomendación | % | 25..65 | 38 > 46
- invoices paid within fifteen days | las facturas pagadas en quince días | % | 45..90 | 60 > 72
# architecture-engineering apart
insight: Design firms sell thought by the hour and give much of it away: scope that grows unpaid, corrections on site and proposals to everyone eat the fee. | Los despachos de arquitectura e ingeniería venden criterio por hora y regalan buena parte: el alcance que crece sin cobro, las correcciones en obra y las propuestas a todos se comen el honorario.
teams: Design, Technical coordination, Site supervision, Business development | Diseño, Coordinación técnica, Supervisión de obra, Desarrollo comercial
words: drawings, scope, tender, site supervision | planos, alcance, licitación, supervisión de obra
## money
objective: Be paid for all the design we deliver | Cobrar todo el diseño que entregamos
focus: fees, scope and utilisation | los honorarios, el alcance y la utilización
why: Extra versions are the largest discount that a studio gives, and nobody ever asked for it by that name. | Las versiones adicionales son el mayor descuento que da un despacho, y nadie lo pidió con ese nombre.
- hours billed on hours worked | las horas facturadas sobre las trabajadas | % | 55..80 | 64 > 70
- scope changes agreed in writing | los cambios de alcance acordados por escrito | % | 35..90 | 52 > 72
- days to collect fees | los días de cobro de honorarios | days | 35..90 | 64 > 55
## delivery
objective: Issue drawings that build without questions | Emitir planos que se construyen sin preguntas
focus: drawing quality and deadlines | la calidad y los plazos de los planos
why: A clash found on screen costs an hour; on site it costs a week. | Una interferencia hallada en pantalla cuesta una hora; en obra cuesta una semana.
- deliverables issued on the agreed date | los entregables emitidos en la fecha acordada | % | 65..93 | 76 > 84
- site questions per hundred drawings | las consultas de obra por cada cien planos | questions/consultas | 8..45 | 28 > 20
- designs approved at the first review | los diseños aprobados en la primera revisión | % | 50..85 | 63 > 72
`
