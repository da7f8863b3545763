export const FINANCIAL_SHEET = `
# financial
insight: Financial firms earn on trust and lose on exceptions: growth counts only while losses, complaints and controls stay in line. | Las empresas financieras ganan por la confianza y pierden por las excepciones: crecer solo vale si las pérdidas, los reclamos y los controles siguen en orden.
teams: Commercial, Risk, Operations, Compliance | Comercial, Riesgos, Operaciones, Cumplimiento
words: portfolio, onboarding, exposure, compliance | cartera, vinculación, exposición, cumplimiento
## delivery
objective: Make every client request quick and right the first time | Resolver cada solicitud de los clientes rápido y bien a la primera
focus: service turnaround and accuracy | los tiempos y la exactitud del servicio
why: Clients compare the wait with an app; rework and complaints are what the wait costs inside. | Los clientes comparan la espera con una aplicación; el reproceso y los reclamos son lo que esa espera cuesta por dentro.
- client onboarding time | el tiempo de vinculación de clientes | days | 1..12 | 6 > 4 | large 9 > 6
- requests solved at first contact | las solicitudes resueltas en el primer contacto | % | 60..85 | 68 > 75
- complaints per thousand clients | los reclamos por cada mil clientes | complaints/reclamos | 2..15 | 9 > 6
## demand
objective: Become the firm clients bring more of their money to | Ser la entidad a la que los clientes confían más de su dinero
focus: client depth and retention | la profundidad y la retención de clientes
why: A second product with a client costs a fraction of winning a new one and makes leaving less likely. | Un segundo producto con el mismo cliente cuesta una fracción de conseguir uno nuevo y hace menos probable que se vaya.
- products per client | los productos por cliente | products/productos | 1.2..3 | 1.7 > 2
- clients who renew when their term ends | los clientes que renuevan al terminar su plazo | % | 75..97 | 87 > 90
- share of new clients who come by referral | la proporción de clientes nuevos que llegan por referencia | % | 10..35 | 16 > 22
# banking
insight: A bank’s result is made between what deposits cost and what loans return; low-cost deposits and early signs of arrears say more than loan growth. | El resultado de un banco se hace entre lo que cuestan los depósitos y lo que rinden los créditos; los depósitos de bajo costo y las primeras señales de mora dicen más que el crecimiento de la cartera.
teams: Branches and channels, Credit risk, Operations, Compliance | Sucursales y canales, Riesgo de crédito, Operaciones, Cumplimiento
words: deposits, net interest margin, arrears, branch | depósitos, margen financiero, mora, sucursal
## money
objective: Fund sound loans with deposits that stay | Financiar créditos sanos con depósitos que permanecen
focus: deposits, arrears and cost to income | los depósitos, la mora y la eficiencia
why: Cheap and stable deposits protect the margin when rates move, and arrears caught in the first month are mostly cured. | Los depósitos baratos y estables protegen el margen cuando cambian las tasas, y la mora atendida en el primer mes casi siempre se cura.
- low-cost deposits on all deposits | los depósitos de bajo costo sobre el total | % | 30..65 | 44 > 47
- loans more than thirty days past due | los créditos con más de treinta días de atraso | % | 1.5..6 | 4 > 3.3
- cost-to-income ratio | la razón de gastos sobre ingresos | % | 45..70 | 60 > 57
## delivery
objective: Decide on each loan while the applicant still needs it | Resolver cada crédito mientras el solicitante todavía lo necesita
focus: loan files that need no second round | los expedientes que no vuelven atrás
why: Most of the wait is a paper that is missing: what is complete on the first day is decided in a few. | Casi toda la espera es un papel que falta: lo que está completo el primer día se resuelve en pocos.
- loan applications complete on the first day | las solicitudes de crédito completas el primer día | % | 35..90 | 56 > 70
- applicants who withdraw before the decision | los solicitantes que desisten antes de la respuesta | % | 4..30 | 15 > 11
- loan files decided without being sent back | los expedientes de crédito resueltos sin devolverse | % | 45..92 | 68 > 80
# fintech-payments apart
insight: Payment firms earn a sliver of each transaction: approval, fraud and the first live payment of a new merchant move the result more than the fee. | Las empresas de pagos ganan una fracción de cada operación: la aprobación, el fraude y el primer cobro real de un comercio nuevo mueven más el resultado que la tarifa.
teams: Product, Engineering, Risk and fraud, Compliance | Producto, Ingeniería, Riesgo y fraude, Cumplimiento
words: authorisation, chargeback, settlement, wallet | autorización, contracargo, liquidación, billetera
## delivery
objective: Get good payments through and stop the bad ones | Dejar pasar los pagos buenos y detener los malos
focus: approval and fraud | la aprobación y el fraude
why: A declined good payment loses the sale and often the customer; a fraud that passes takes the margin of hundreds of payments. | Un pago bueno rechazado pierde la venta y muchas veces al cliente; un fraude que pasa se lleva el margen de cientos de pagos.
- payment approval rate | la tasa de aprobación de pagos | % | 80..96 | 87 > 90
- chargebacks per ten thousand payments | los contracargos por cada diez mil pagos | chargebacks/contracargos | 4..60 | 30 > 20
- payouts settled on the promised day | las liquidaciones pagadas el día prometido | % | 95..99.9 | 97.5 > 99
## demand
objective: Bring new accounts to their first real payment sooner | Llevar antes a las cuentas nuevas a su primer pago real
focus: activation and active accounts | la activación y las cuentas activas
why: Most accounts that have not moved money in the first month never will, however much was paid to win them. | La mayoría de las cuentas que no mueven dinero en el primer mes no lo hará nunca, por mucho que haya costado ganarlas.
- new accounts that transact within thirty days | las cuentas nuevas que operan en treinta días | % | 30..70 | 44 > 54
- applications finished without leaving | las solicitudes terminadas sin abandono | % | 45..80 | 58 > 67
- customers active every month | los clientes activos cada mes | % | 35..75 | 50 > 57
# lending
insight: A lender is judged by the loans of last year, not by this month’s sales: approvals, price and collections only fit when each month’s loans are followed as a group. | A una financiera la juzgan los créditos del año pasado, no la colocación del mes: aprobación, precio y cobranza solo cuadran si los créditos de cada mes se siguen como un grupo.
teams: Origination, Credit analysis, Collections, Funding | Originación, Análisis de crédito, Cobranza, Fondeo
words: origination, arrears, collections, credit score | originación, mora, cobranza, puntaje de crédito
## money
objective: Lend quickly to people who will pay us back | Prestar con rapidez a quienes sí nos pagarán
focus: credit quality and collections | la calidad crediticia y la cobranza
why: The first instalment tells almost everything: a loan that misses it was approved wrongly or explained badly. | La primera cuota lo dice casi todo: un crédito que no la paga se aprobó mal o se explicó mal.
- loans that miss their first instalment | los créditos que no pagan su primera cuota | % | 1..8 | 5 > 3.8
- arrears recovered within thirty days | la mora recuperada en treinta días | % | 45..80 | 58 > 67
- time from application to decision | el tiempo entre la solicitud y la decisión | hours | 1..72 | 36 > 18
# investment-management apart
insight: Asset managers are paid on what clients leave with them: net flows, fees after discounts and keeping promises about risk matter more than one good quarter. | A un gestor le pagan por lo que sus clientes dejan invertido: los flujos netos, la comisión después de descuentos y cumplir lo prometido sobre el riesgo importan más que un buen trimestre.
teams: Portfolio management, Client advisory, Research, Compliance | Gestión de carteras, Asesoría a clientes, Análisis, Cumplimiento
words: portfolio, net flows, mandate, benchmark | cartera, flujos netos, mandato, índice de referencia
## demand
objective: Earn the trust that keeps client assets with us | Ganar la confianza que mantiene con nosotros los activos del cliente
focus: net flows and client reviews | los flujos netos y las revisiones con clientes
why: Clients seldom leave over one weak quarter; they leave when nobody called to explain it. | Los clientes rara vez se van por un trimestre débil; se van cuando nadie llamó a explicarlo.
- client assets withdrawn in a quarter | los activos de clientes retirados en un trimestre | % | 0.8..5 | 2.4 > 1.9
- clients with a portfolio review this quarter | los clientes con revisión de cartera en el trimestre | % | 45..95 | 62 > 80
- new assets that come by referral | los activos nuevos que llegan por referencia | % | 20..55 | 32 > 39
## delivery
objective: Run every mandate exactly as it was promised | Gestionar cada mandato tal como se prometió
focus: mandate discipline and reporting | la disciplina de mandatos e informes
why: A breach of limits or a late report costs more trust than a return below the index. | Un límite incumplido o un informe tardío cuesta más confianza que un rendimiento por debajo del índice.
- portfolios within their risk limits | las carteras dentro de sus límites de riesgo | % | 92..99.5 | 95 > 98
- client reports sent within ten working days | los informes a clientes enviados en diez días hábiles | % | 70..99 | 82 > 92
- trade errors per thousand orders | los errores de operación por cada mil órdenes | errors/errores | 0.3..4 | 2 > 1.3
# capital-markets
insight: Brokers and dealers live from active clients and clean execution: a quiet account pays nothing, and a failed settlement costs a day of profit. | Las casas de bolsa viven de clientes activos y ejecución limpia: una cuenta quieta no paga, y una liquidación fallida cuesta un día de utilidad.
teams: Trading, Client coverage, Settlement, Compliance | Mesa de operaciones, Cobertura de clientes, Liquidación, Cumplimiento
words: order, execution, settlement, underwriting | orden, ejecución, liquidación, colocación
## money
objective: Turn client activity into clean and lasting revenue | Convertir la actividad de los clientes en ingresos limpios y duraderos
focus: active clients and settlement | los clientes activos y la liquidación
why: Revenue that depends on a few active days disappears with them; recurring activity and clean settlement do not. | El ingreso que depende de pocos días activos se va con ellos; la actividad recurrente y la liquidación limpia, no.
- clients who trade every month | los clientes que operan cada mes | % | 15..45 | 26 > 31
- trades settled without a failure | las operaciones liquidadas sin fallas | % | 95..99.8 | 97.8 > 99
- revenue that does not depend on trading volume | los ingresos que no dependen del volumen operado | % | 15..50 | 27 > 32
# insurance apart
insight: An insurer earns when premiums exceed claims and costs together: the combined ratio, the renewal rate and how a claim is handled decide the year. | Una aseguradora gana cuando la prima supera a los siniestros y los gastos juntos: el índice combinado, la renovación y el trato en el siniestro deciden el año.
teams: Underwriting, Claims, Distribution and brokers, Actuarial | Suscripción, Siniestros, Distribución y corredores, Actuaría
words: policy, premium, claim, combined ratio | póliza, prima, siniestro, índice combinado
## money
objective: Write the risks we understand at a price that holds | Suscribir los riesgos que entendemos a un precio que se sostiene
focus: loss ratio and expenses | la siniestralidad y los gastos
why: A point of loss ratio outweighs a campaign, and most of it is decided the day the policy is priced. | Un punto de siniestralidad pesa más que una campaña, y casi todo se decide el día en que se cotiza la póliza.
- loss ratio | la siniestralidad | % | 55..75 | 68 > 66
- expense ratio | la razón de gastos | % | 22..38 | 32 > 30.5
- quotes issued on the same day | las cotizaciones emitidas el mismo día | % | 40..90 | 58 > 72
## delivery
objective: Settle claims so well that policyholders renew | Resolver los siniestros tan bien que el asegurado renueve
focus: claims service and renewals | la atención de siniestros y las renovaciones
why: The claim is the only moment in which a customer tries the product, and the renewal is decided there. | El siniestro es el único momento en que el cliente prueba el producto, y allí se decide la renovación.
- time to settle a simple claim | el tiempo de pago de un siniestro simple | days | 3..25 | 14 > 10
- policies renewed | las pólizas renovadas | % | 75..92 | 82 > 85
- claims reopened after closing | los siniestros reabiertos tras el cierre | % | 2..10 | 6 > 4
`
