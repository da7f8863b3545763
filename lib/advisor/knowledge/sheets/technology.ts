export const TECHNOLOGY_SHEET = `
# technology
insight: In technology the value of a customer is decided after the sale: adoption and renewals show sooner than revenue whether the product is needed. | En tecnología el valor de un cliente se decide después de la venta: la adopción y las renovaciones muestran antes que los ingresos si el producto hace falta.
teams: Product, Engineering, Sales, Customer success | Producto, Ingeniería, Ventas, Éxito del cliente
words: roadmap, release, adoption, uptime | hoja de ruta, versión, adopción, disponibilidad
## delivery
objective: Ship improvements that customers notice and trust | Entregar mejoras que los clientes notan y en las que confían
focus: release speed and reliability | la velocidad y la confiabilidad de las entregas
why: Short, reliable releases turn customer feedback into value before a competitor does. | Las entregas cortas y confiables convierten los comentarios de los clientes en valor antes que la competencia.
- lead time from commitment to release | el tiempo desde el compromiso hasta la entrega | days | 7..45 | 24 > 16 | small 14 > 9 | large 35 > 26
- share of changes that cause an incident | la proporción de cambios que causan incidentes | % | 5..20 | 15 > 10
- time to restore service | el tiempo de recuperación del servicio | hours | 1..12 | 6 > 3
## demand
objective: Turn new accounts into loyal, active customers | Convertir las cuentas nuevas en clientes activos y leales
focus: adoption and renewal | la adopción y la renovación
why: A customer who uses the product every week rarely leaves and often buys more. | Un cliente que usa el producto cada semana rara vez se va y con frecuencia compra más.
- new customers active within their first month | los clientes nuevos activos en su primer mes | % | 30..65 | 42 > 52
- renewal rate | la tasa de renovación | % | 75..95 | 84 > 88
- customer net promoter score | el índice de recomendación de los clientes | nps | 20..55 | 30 > 38
# software-saas
insight: In SaaS growth comes from what stays: when monthly churn is high, sales only refill a leaking bucket, so retention and activation are read before new sales. | En SaaS se crece con lo que permanece: cuando la cancelación mensual es alta, las ventas solo llenan un balde con fugas; por eso la retención y la activación se leen antes que la venta nueva.
teams: Product, Engineering, Customer success, Sales | Producto, Ingeniería, Éxito del cliente, Ventas
words: MRR, churn, activation, net revenue retention | MRR, cancelación, activación, retención neta de ingresos
## demand
objective: Keep the customers we win and grow with them | Conservar a los clientes que ganamos y crecer con ellos
focus: churn and net revenue retention | la cancelación y la retención neta de ingresos
why: A customer who stays a second year pays back the cost of winning two. | Un cliente que se queda un segundo año paga el costo de conseguir dos.
- monthly logo churn | la cancelación mensual de clientes | % | 0.7..5 | 2.6 > 2 | small 4 > 3.2 | large 1.4 > 1.1
- net revenue retention | la retención neta de ingresos | % | 85..130 | 100 > 104 | large 105 > 109
- accounts that reach first value within two weeks | las cuentas que obtienen su primer valor en dos semanas | % | 30..70 | 42 > 54
- free trials that become paid | las pruebas gratuitas que pasan a pago | % | 8..25 | 13 > 16
## delivery
objective: Release small, safe improvements that users feel | Publicar mejoras pequeñas y seguras que los usuarios sientan
focus: release flow and reliability | el flujo de entregas y la confiabilidad
why: Small releases fail seldom and are undone quickly, which is what lets a team listen to its users. | Las entregas pequeñas fallan poco y se revierten rápido: eso permite a un equipo escuchar a sus usuarios.
- lead time from merge to production | el tiempo entre integrar un cambio y tenerlo en producción | hours | 2..72 | 30 > 14
- releases that need a fix or rollback | las versiones que requieren corrección o reversión | % | 4..18 | 12 > 8
- weekly active users on paid seats | los usuarios activos por semana sobre licencias pagadas | % | 40..80 | 55 > 63
# it-services apart
insight: IT service firms sell specialists’ hours: billable utilisation and the share of recurring contracts say whether next quarter is already paid for. | Las empresas de servicios de TI venden horas de especialistas: la utilización facturable y la proporción de contratos recurrentes dicen si el próximo trimestre ya está pagado.
teams: Service desk, Projects, Infrastructure, Account management | Mesa de ayuda, Proyectos, Infraestructura, Gestión de cuentas
words: ticket, SLA, managed service, billable hours | ticket, acuerdo de servicio, servicio administrado, horas facturables
## money
objective: Sell our specialists’ time well and without burning them out | Vender bien el tiempo de nuestros especialistas sin agotarlos
focus: utilisation and recurring revenue | la utilización y los ingresos recurrentes
why: Idle benches and unpaid overruns are the same hours lost twice. | Las horas sin asignar y los excesos sin cobrar son el mismo tiempo perdido dos veces.
- billable utilisation | la utilización facturable | % | 60..80 | 66 > 71
- revenue from recurring contracts | los ingresos por contratos recurrentes | % | 25..70 | 40 > 46
- projects that end within budget | los proyectos que terminan dentro del presupuesto | % | 55..85 | 66 > 75
## delivery
objective: Solve clients’ problems before they call a second time | Resolver los problemas del cliente antes de que llame de nuevo
focus: service levels | los niveles de servicio
why: Clients renew a managed service when nothing happens, and leave it after the second repeated fault. | El cliente renueva un servicio administrado cuando nada pasa, y lo deja tras la segunda falla repetida.
- tickets solved at first contact | los tickets resueltos en el primer contacto | % | 55..80 | 63 > 71
- tickets closed within the agreed time | los tickets cerrados en el tiempo acordado | % | 80..98 | 88 > 93
- repeated incidents on all incidents | los incidentes repetidos sobre el total | % | 8..25 | 18 > 13
# data-ai
insight: A model earns nothing until a decision uses it: the share of work in production and the error that users accept matter more than a benchmark. | Un modelo no gana nada hasta que una decisión lo usa: lo que está en producción y el error que los usuarios aceptan importan más que una prueba comparativa.
teams: Data engineering, Machine learning, Product, Client delivery | Ingeniería de datos, Aprendizaje automático, Producto, Implementación con clientes
words: model, dataset, inference, evaluation | modelo, conjunto de datos, inferencia, evaluación
## delivery
objective: Bring models from demo into decisions people trust | Llevar los modelos de la demostración a decisiones en las que se confía
focus: models in production and their quality | los modelos en producción y su calidad
why: Most projects stop between a good demo and a user who relies on the answer. | La mayoría de los proyectos se detiene entre una buena demostración y un usuario que confía en la respuesta.
- pilots that reach production | los pilotos que llegan a producción | % | 20..60 | 32 > 42
- answers that users correct or reject | las respuestas que los usuarios corrigen o rechazan | % | 5..25 | 16 > 11
- time from data request to usable dataset | el tiempo entre pedir datos y tenerlos utilizables | days | 2..20 | 11 > 7
## money
objective: Make every answer cheaper to give and worth paying for | Lograr que cada respuesta cueste menos y valga lo que se paga
focus: unit cost and expansion of accounts | el costo unitario y la expansión de cuentas
why: Computing grows with use, so a product that is loved can still lose money on each call. | El cómputo crece con el uso: un producto querido puede perder dinero en cada consulta.
- computing cost on revenue | el costo de cómputo sobre ingresos | % | 12..45 | 32 > 26
- customers who expand after the first project | los clientes que amplían tras el primer proyecto | % | 25..60 | 36 > 43
- pipelines that finish without manual repair | los procesos de datos que terminan sin reparación manual | % | 80..99 | 88 > 94
# cybersecurity apart
insight: Security is bought for a bad day that should never come: time to detect, time to contain and patched exposure are the only proof before it does. | La seguridad se compra para un mal día que no debería llegar: el tiempo de detección, el de contención y lo ya corregido son la única prueba anticipada.
teams: Security operations, Threat research, Engineering, Client advisory | Operaciones de seguridad, Investigación de amenazas, Ingeniería, Asesoría a clientes
words: incident, exposure, phishing, zero trust | incidente, exposición, phishing, confianza cero
## delivery
objective: See and stop attacks before they become incidents | Ver y detener los ataques antes de que sean incidentes
focus: detection and containment | la detección y la contención
why: An intruder needs hours to move; each hour saved in containment limits what can be taken. | Un intruso necesita horas para moverse; cada hora ganada en la contención limita lo que puede llevarse.
- mean time to detect | el tiempo medio de detección | hours | 1..48 | 18 > 9
- mean time to contain | el tiempo medio de contención | hours | 2..36 | 14 > 8
- critical weaknesses fixed within two weeks | las vulnerabilidades críticas corregidas en dos semanas | % | 55..95 | 68 > 85
## demand
objective: Become the security partner clients renew without a tender | Ser el aliado de seguridad que los clientes renuevan sin licitar
focus: renewals and alert quality | las renovaciones y la calidad de las alertas
why: Clients judge by noise: alerts that lead nowhere teach them to look away. | Los clientes juzgan por el ruido: las alertas que no llevan a nada les enseñan a no mirar.
- contract renewal rate | la tasa de renovación de contratos | % | 80..97 | 87 > 91
- alerts that prove false | las alertas que resultan falsas | % | 20..60 | 45 > 34
- assessments that lead to a contract | los diagnósticos que terminan en contrato | % | 20..50 | 30 > 37
# cloud-devtools
insight: Infrastructure products are chosen by engineers and paid for by use: reliability and the first ten minutes of a developer decide both. | Los productos de infraestructura los eligen ingenieros y se pagan por uso: la confiabilidad y los primeros diez minutos de un desarrollador deciden ambas cosas.
teams: Platform engineering, Developer relations, Reliability, Sales engineering | Ingeniería de plataforma, Relación con desarrolladores, Confiabilidad, Ingeniería de ventas
words: deploy, API, uptime, usage-based pricing | despliegue, API, disponibilidad, cobro por uso
## delivery
objective: Be the part of the stack nobody has to worry about | Ser la parte de la infraestructura de la que nadie se preocupa
focus: reliability | la confiabilidad
why: An outage of a platform is an outage of every customer at once. | Una caída de la plataforma es una caída de todos los clientes a la vez.
- minutes of customer-facing downtime a month | los minutos de caída visibles al cliente por mes | minutes | 4..90 | 40 > 20
- time to restore service | el tiempo de recuperación del servicio | minutes | 15..180 | 80 > 45
- error budget left at month’s end | el margen de error que queda a fin de mes | % | 10..80 | 35 > 55
## demand
objective: Get developers from signup to working code sooner | Llevar antes a los desarrolladores del registro al código que funciona
focus: developer activation and usage | la activación y el uso por desarrolladores
why: A developer who has something running the same day brings the team; one who does not never returns. | Un desarrollador que logra algo el mismo día trae a su equipo; el que no, nunca vuelve.
- signups that deploy within a week | los registros que despliegan en una semana | % | 15..45 | 24 > 32
- time from signup to first successful call | el tiempo entre el registro y la primera llamada exitosa | minutes | 8..120 | 55 > 30
- accounts whose usage grows month over month | las cuentas cuyo uso crece cada mes | % | 30..60 | 40 > 47
# computer-hardware apart
insight: Hardware is designed once and paid for in returns: first-year failures and inventory of parts decide whether a successful launch also earns. | El hardware se diseña una vez y se paga en devoluciones: las fallas del primer año y el inventario de partes deciden si un buen lanzamiento también deja utilidad.
teams: Hardware engineering, Firmware, Supply chain, Channel sales | Ingeniería de hardware, Firmware, Cadena de suministro, Ventas por canal
words: bill of materials, firmware, warranty, channel partner | lista de materiales, firmware, garantía, distribuidor
## delivery
objective: Ship devices that work from the first day | Entregar equipos que funcionan desde el primer día
focus: field failures and returns | las fallas en campo y las devoluciones
why: A failed unit costs its margin several times over in freight, repair and reviews. | Una unidad fallada cuesta varias veces su margen en fletes, reparación y reseñas.
- units that fail in their first month | las unidades que fallan en su primer mes | % | 0.3..3 | 1.4 > 1
- first-pass yield of assembly | el rendimiento de ensamble a la primera | % | 90..99 | 94 > 96
- time to solve a warranty case | el tiempo de solución de una garantía | days | 4..20 | 12 > 8
## money
objective: Free the cash that waits in parts and finished stock | Liberar el efectivo que espera en partes y producto terminado
focus: inventory and cost of materials | el inventario y el costo de materiales
why: Components lose value every month on the shelf, and shortages of a single part stop the whole line. | Los componentes pierden valor cada mes en el estante, y la falta de una sola parte detiene toda la línea.
- days of inventory | los días de inventario | days | 45..120 | 85 > 72
- orders shipped complete on the promised date | los pedidos enviados completos en la fecha prometida | % | 78..96 | 86 > 91
- material cost on revenue | el costo de materiales sobre ingresos | % | 45..70 | 60 > 58
# semiconductors apart
insight: In semiconductors yield is profit: each point on the wafer costs nothing more to make, and cycle time decides which customer is served in a shortage. | En semiconductores el rendimiento es la utilidad: cada punto en la oblea no cuesta más producirlo, y el tiempo de ciclo decide a qué cliente se atiende en la escasez.
teams: Design, Process engineering, Test, Supply planning | Diseño, Ingeniería de procesos, Pruebas, Planeación de suministro
words: wafer, yield, tape-out, cycle time | oblea, rendimiento, envío a fabricación, tiempo de ciclo
## money
objective: Get more good dies from every wafer we pay for | Obtener más circuitos buenos de cada oblea que pagamos
focus: yield and test cost | el rendimiento y el costo de prueba
why: A wafer costs the same whether its dies pass or not. | Una oblea cuesta lo mismo, pasen o no sus circuitos.
- wafer yield | el rendimiento por oblea | % | 70..96 | 84 > 87
- scrap cost on revenue | el costo de desperdicio sobre ingresos | % | 1.5..7 | 4.5 > 3.6
- test time per device | el tiempo de prueba por dispositivo | seconds/segundos | 2..15 | 8 > 6.5
## delivery
objective: Shorten the road from order to qualified silicon | Acortar el camino entre el pedido y el silicio calificado
focus: cycle time and design cycles | el tiempo de ciclo y de diseño
why: Customers design in the supplier whose samples arrive first and whose dates hold. | Los clientes incorporan al proveedor cuyas muestras llegan primero y cuyas fechas se cumplen.
- fab cycle time | el tiempo de ciclo de fabricación | days | 45..100 | 78 > 70
- designs that work at first tape-out | los diseños que funcionan en el primer envío a fabricación | % | 40..75 | 55 > 63
- orders delivered on the confirmed date | los pedidos entregados en la fecha confirmada | % | 80..97 | 88 > 92
# robotics-drones apart
insight: A robot is sold by the demo and kept by its uptime: hours without human help in the customer’s own site are the figure behind every renewal. | Un robot se vende por la demostración y se conserva por su operación continua: las horas sin ayuda humana en el sitio del cliente están detrás de cada renovación.
teams: Robotics engineering, Perception and software, Field deployment, Manufacturing | Ingeniería robótica, Percepción y software, Puesta en campo, Fabricación
words: autonomy, payload, flight hours, intervention | autonomía, carga útil, horas de vuelo, intervención
## delivery
objective: Let our machines work longer without a helping hand | Lograr que nuestras máquinas trabajen más tiempo sin ayuda humana
focus: autonomy and field uptime | la autonomía y la operación en campo
why: Every intervention on site costs an engineer’s trip and the customer’s patience. | Cada intervención en sitio cuesta el viaje de un ingeniero y la paciencia del cliente.
- operating hours between interventions | las horas de operación entre intervenciones | hours | 8..120 | 35 > 55
- uptime in customers’ sites | la operación continua en sitios de clientes | % | 85..98 | 91 > 95
- safety stops per hundred hours | los paros de seguridad por cada cien horas | stops/paros | 0.3..4 | 2 > 1.3
## money
objective: Turn pilots into fleets that pay for themselves | Convertir los pilotos en flotas que se pagan solas
focus: pilots and unit cost | los pilotos y el costo por unidad
why: Pilots are applauded; fleets are bought when a unit returns its price within two years. | Los pilotos se aplauden; las flotas se compran cuando una unidad recupera su precio en dos años.
- pilots that become orders | los pilotos que se convierten en pedidos | % | 20..50 | 30 > 38
- time to put a unit into service | el tiempo de puesta en servicio de una unidad | days | 3..30 | 16 > 10
- service cost on unit revenue | el costo de servicio sobre el ingreso por unidad | % | 10..35 | 24 > 19
# internet-platforms apart
insight: Consumer platforms are habits: the share of monthly users who come every day and the safety they feel decide growth before any campaign. | Las plataformas de consumo son hábitos: la proporción de usuarios mensuales que entra cada día y la seguridad que sienten deciden el crecimiento antes que cualquier campaña.
teams: Product growth, Trust and safety, Engineering, Monetisation | Crecimiento de producto, Confianza y seguridad, Ingeniería, Monetización
words: daily active users, feed, community, moderation | usuarios activos diarios, muro, comunidad, moderación
## demand
objective: Become a place people open every day by choice | Ser un lugar que la gente abre cada día por gusto
focus: daily use and retention | el uso diario y la retención
why: Paid installs leave within a month unless the first days bring a friend, an answer or a laugh. | Las descargas pagadas se van en un mes si los primeros días no traen un amigo, una respuesta o una sonrisa.
- daily users on monthly users | los usuarios diarios sobre los mensuales | % | 15..50 | 26 > 31
- new users active after thirty days | los usuarios nuevos activos a los treinta días | % | 8..30 | 15 > 19
- new users who arrive by invitation | los usuarios nuevos que llegan por invitación | % | 10..40 | 18 > 25
## delivery
objective: Keep the community safe enough to be itself | Mantener una comunidad segura para expresarse
focus: trust and safety | la confianza y la seguridad
why: People who meet abuse or fraud leave silently and take their circle along. | Quien se topa con abuso o fraude se va en silencio y se lleva a su círculo.
- reports handled within a day | los reportes atendidos en un día | % | 60..97 | 74 > 88
- harmful content found before a report | el contenido dañino detectado antes de un reporte | % | 40..95 | 60 > 74
- revenue per active user | el ingreso por usuario activo | usd | 0.3..6 | 1.2 > 1.4
# blockchain-web3 apart
insight: In Web3 trust is technical: audited code, real use instead of incentives, and funds that never move by mistake decide who is still there after the cycle. | En Web3 la confianza es técnica: código auditado, uso real en lugar de incentivos y fondos que nunca se mueven por error deciden quién sigue después del ciclo.
teams: Protocol engineering, Security, Ecosystem, Compliance | Ingeniería de protocolo, Seguridad, Ecosistema, Cumplimiento
words: wallet, smart contract, liquidity, on-chain | billetera, contrato inteligente, liquidez, en cadena
## delivery
objective: Make our code safe to trust with other people’s funds | Hacer que nuestro código sea digno de fondos ajenos
focus: code security and reliability | la seguridad y la confiabilidad del código
why: A flaw in a contract cannot be recalled once it is used. | Una falla en un contrato no se puede retirar una vez que se aprovecha.
- critical code covered by an outside audit | el código crítico cubierto por auditoría externa | % | 40..100 | 65 > 85
- transactions that fail for users | las transacciones que fallan para el usuario | % | 0.5..6 | 3 > 1.8
- time to answer a security report | el tiempo de respuesta a un reporte de seguridad | hours | 2..48 | 20 > 10
## demand
objective: Earn use that stays when the incentives end | Ganar un uso que permanezca cuando se acaben los incentivos
focus: real users and developers | los usuarios y desarrolladores reales
why: Rented volume leaves with the rewards; wallets that return on their own are the asset. | El volumen alquilado se va con los premios; las billeteras que vuelven solas son el activo.
- wallets active after sixty days | las billeteras activas a los sesenta días | % | 6..28 | 12 > 16
- volume without incentives | el volumen sin incentivos | % | 30..80 | 48 > 57
- customers verified within an hour | los clientes verificados en una hora | % | 50..95 | 66 > 80
`
