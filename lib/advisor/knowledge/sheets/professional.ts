export const PROFESSIONAL_SHEET = `
# professional
insight: A service firm sells hours and judgement: utilisation, realised rates and repeat clients explain nearly all of its result. | Una firma de servicios vende horas y criterio: la utilización, las tarifas realmente cobradas y los clientes que repiten explican casi todo su resultado.
teams: Client service, Business development, Delivery, Administration | Servicio al cliente, Desarrollo comercial, Ejecución, Administración
words: engagement, proposal, retainer, deliverable | encargo, propuesta, iguala, entregable
## demand
objective: Grow with clients who stay and refer others | Crecer con clientes que se quedan y nos recomiendan
focus: client retention and referrals | la retención y las referencias de clientes
why: Repeat and referred clients need less selling and accept better terms. | Los clientes que repiten o llegan recomendados exigen menos venta y aceptan mejores condiciones.
- proposals won | las propuestas ganadas | % | 25..55 | 36 > 42
- revenue from repeat clients | los ingresos de clientes que repiten | % | 50..85 | 64 > 70
- client net promoter score | el índice de recomendación de los clientes | nps | 30..65 | 42 > 48
## money
objective: Get paid fully and promptly for good work | Cobrar completo y a tiempo el buen trabajo
focus: pricing and cash | los precios y la cobranza
why: Work given away and invoices paid late are the two silent discounts of a service firm. | El trabajo regalado y las facturas cobradas tarde son los dos descuentos silenciosos de una firma de servicios.
- days to collect | los días de cobro | days | 30..75 | 54 > 46
- jobs delivered within budget | los trabajos entregados dentro del presupuesto | % | 60..90 | 71 > 79
- gross margin per job | el margen bruto por trabajo | % | 25..50 | 35 > 38
# legal
insight: A law firm is paid for hours that are recorded, billed and collected: each step loses a part, and clients leave over silence more often than over lost cases. | Un despacho jurídico cobra las horas que registra, factura y cobra: en cada paso pierde una parte, y los clientes se van por el silencio más que por un caso perdido.
teams: Litigation, Corporate and contracts, Client relations, Administration | Litigio, Corporativo y contratos, Relación con clientes, Administración
words: matter, hearing, retainer, contract review | asunto, audiencia, iguala, revisión de contratos
## money
objective: Collect fairly for every matter we move forward | Cobrar lo justo por cada asunto que hacemos avanzar
focus: recorded hours and collection | las horas registradas y la cobranza
why: Hours written down the next week shrink; those recorded the same day are billed and understood. | Las horas anotadas a la semana siguiente se encogen; las registradas el mismo día se facturan y se entienden.
- hours recorded on the same day | las horas registradas el mismo día | % | 45..95 | 60 > 80
- billed fees collected within sixty days | los honorarios cobrados en sesenta días | % | 60..92 | 72 > 80
- clients with a status report every month | los clientes con informe de avance cada mes | % | 40..95 | 55 > 78
# accounting-tax
insight: Accounting firms live between deadlines: documents that arrive late from clients, corrections and the share of advice beside compliance decide how the season feels. | Los despachos contables viven entre vencimientos: los documentos tardíos del cliente, las correcciones y la parte de asesoría frente al cumplimiento deciden cómo se vive la temporada.
teams: Bookkeeping, Tax, Audit and advisory, Client service | Contabilidad, Impuestos, Auditoría y asesoría, Atención a clientes
words: tax return, closing, filing deadline, audit | declaración, cierre contable, vencimiento, auditoría
## delivery
objective: Close every client’s month early and without corrections | Cerrar el mes de cada cliente temprano y sin correcciones
focus: closing time and accuracy | el tiempo y la exactitud del cierre
why: A close that comes early is advice; one that comes late is only history. | Un cierre temprano es asesoría; uno tardío es solo historia.
- monthly closings ready by the tenth working day | los cierres mensuales listos al décimo día hábil | % | 50..92 | 66 > 79
- returns that need a correction | las declaraciones que requieren corrección | % | 1..8 | 4.5 > 3
- clients whose documents arrive on time | los clientes cuyos documentos llegan a tiempo | % | 40..85 | 55 > 68
# consulting
insight: Consultants sell change that outlasts them: recommendations that the client really applied are what the next engagement is sold with. | Los consultores venden un cambio que los sobrevive: las recomendaciones que el cliente de verdad aplicó son con lo que se vende el siguiente proyecto.
teams: Engagement teams, Practice development, Research and methods, Business development | Equipos de proyecto, Desarrollo de práctica, Investigación y métodos, Desarrollo comercial
words: engagement, workshop, diagnosis, steering committee | proyecto, taller, diagnóstico, comité directivo
## delivery
objective: Leave clients with change that works without us | Dejar en los clientes cambios que funcionan sin nosotros
focus: applied recommendations and utilisation | las recomendaciones aplicadas y la utilización
why: A report on a shelf is paid once; a result that can be measured brings the next sponsor. | Un informe en el estante se paga una vez; un resultado medible trae al siguiente patrocinador.
- recommendations applied within sixty days | las recomendaciones aplicadas en sesenta días | % | 20..65 | 36 > 46
- consultant utilisation | la utilización de los consultores | % | 60..82 | 68 > 73
- engagements that lead to another | los proyectos que llevan a otro | % | 35..70 | 48 > 55
# marketing-advertising
insight: Agencies are hired for ideas and kept for results: margin leaks in unpaid rounds of changes, and accounts leave a quarter after the reports stop saying something new. | A una agencia la contratan por ideas y la conservan por resultados: el margen se fuga en cambios sin cobrar, y la cuenta se va cuando los informes dejan de decir algo nuevo.
teams: Accounts, Creative, Media and performance, Production | Cuentas, Creatividad, Medios y resultados, Producción
words: brief, campaign, media plan, pitch | brief, campaña, plan de medios, concurso
## delivery
objective: Make campaigns that clients can defend with figures | Hacer campañas que el cliente pueda defender con cifras
focus: campaign results and rounds of change | los resultados de campaña y las rondas de cambios
why: A client who can show the result inside keeps the budget, and the agency with it. | Un cliente que puede mostrar el resultado conserva el presupuesto, y con él a la agencia.
- campaigns that reach their agreed goal | las campañas que alcanzan su meta acordada | % | 45..85 | 60 > 70
- pieces approved within the agreed rounds | las piezas aprobadas en las rondas acordadas | % | 50..88 | 63 > 74
- client accounts lost in a quarter | las cuentas de clientes perdidas en un trimestre | % | 1..9 | 5 > 3.8
# hr-staffing
insight: Recruiters are paid for people who stay: speed wins the assignment, but those who leave in the first three months take back the fee and the client. | A quien recluta le pagan por personas que se quedan: la rapidez gana el encargo, pero quienes se van en los primeros meses se llevan el honorario y al cliente.
teams: Recruiting, Client accounts, Candidate care, Payroll and contracts | Reclutamiento, Cuentas de clientes, Atención a candidatos, Nómina y contratos
words: vacancy, shortlist, placement, candidate | vacante, terna, colocación, candidato
## delivery
objective: Place people sooner who are still there next year | Colocar antes a personas que sigan allí el próximo año
focus: time to fill and retention | el tiempo de cobertura y la permanencia
why: A vacancy costs the client every day, and a wrong placement costs everyone twice. | Una vacante le cuesta al cliente cada día, y una mala colocación cuesta el doble a todos.
- time to fill a vacancy | el tiempo de cobertura de una vacante | days | 14..60 | 36 > 29
- placements still in the job after sixty days | las colocaciones que siguen en el puesto a los sesenta días | % | 78..97 | 87 > 91
- shortlisted candidates interviewed by the client | los candidatos de la terna entrevistados por el cliente | % | 50..85 | 64 > 72
# research-development
insight: Research is bought for a decision: studies delivered while the decision is still open, with data that hold when questioned, are the ones that are repeated. | La investigación se compra para decidir: los estudios entregados cuando la decisión sigue abierta, con datos que resisten preguntas, son los que se repiten.
teams: Research design, Fieldwork and laboratory, Analysis, Client or grant relations | Diseño de investigación, Campo y laboratorio, Análisis, Relación con clientes o fondos
words: study, sample, fieldwork, grant | estudio, muestra, trabajo de campo, fondo
## delivery
objective: Deliver findings while they can still change a decision | Entregar hallazgos cuando todavía pueden cambiar una decisión
focus: study deadlines and data quality | los plazos y la calidad de los estudios
why: A perfect report after the decision is an archive. | Un informe perfecto después de la decisión es un archivo.
- studies delivered on the agreed date | los estudios entregados en la fecha acordada | % | 60..93 | 73 > 82
- records rejected in quality control | los registros rechazados en control de calidad | % | 2..14 | 8 > 6
- proposals for studies or grants that are funded | las propuestas de estudios o fondos que se financian | % | 15..45 | 26 > 31
# design-creative
insight: Creative studios sell time that is hard to see: clear briefs, paid revisions and clients who return with the next job keep the calendar full of good work. | Los estudios creativos venden un tiempo difícil de ver: los encargos claros, las revisiones pagadas y los clientes que vuelven mantienen la agenda llena de buen trabajo.
teams: Design or photography, Production, Client relations, Administration | Diseño o fotografía, Producción, Relación con clientes, Administración
words: brief, portfolio, revision, photo session | encargo, portafolio, revisión, sesión de fotos
## delivery
objective: Get work approved sooner through clearer briefs | Lograr aprobaciones antes gracias a encargos más claros
focus: briefs, revisions and deadlines | los encargos, las revisiones y los plazos
why: Most revisions correct the brief, not the design. | La mayoría de las revisiones corrige el encargo, no el diseño.
- jobs approved within the agreed revisions | los trabajos aprobados en las revisiones acordadas | % | 50..88 | 62 > 73
- jobs started with a signed brief and deposit | los trabajos iniciados con encargo firmado y anticipo | % | 45..95 | 60 > 80
- jobs delivered on the agreed date | los trabajos entregados en la fecha acordada | % | 65..95 | 76 > 85
# security-services apart
insight: Security firms sell presence that can be proved: posts covered, rounds recorded and guards who stay longer than a year are what a client renews. | Las empresas de seguridad venden una presencia que se puede probar: los puestos cubiertos, las rondas registradas y los guardias que permanecen son lo que un cliente renueva.
teams: Guard operations, Monitoring centre, Recruiting and training, Client accounts | Operación de guardias, Central de monitoreo, Selección y capacitación, Cuentas de clientes
words: post, patrol round, alarm, access control | puesto, ronda, alarma, control de acceso
## delivery
objective: Cover every post and prove every round | Cubrir cada puesto y comprobar cada ronda
focus: post coverage and response | la cobertura de puestos y la respuesta
why: An uncovered post is seen the same night, and remembered at the renewal. | Un puesto sin cubrir se nota la misma noche y se recuerda en la renovación.
- posts covered on time | los puestos cubiertos a tiempo | % | 92..99.8 | 96.5 > 98.5
- patrol rounds completed and recorded | las rondas completadas y registradas | % | 80..99 | 89 > 95
- time to respond to an alarm | el tiempo de respuesta a una alarma | minutes | 3..20 | 11 > 8
## money
objective: Keep the guards and the clients that we have trained | Conservar a los guardias y a los clientes que ya tenemos
focus: turnover and contract renewal | la rotación y la renovación de contratos
why: Every guard who leaves is hired, trained and explained to the client again. | Cada guardia que se va se contrata, se capacita y se explica de nuevo al cliente.
- guards who leave in a quarter | los guardias que se van en un trimestre | % | 5..28 | 16 > 13.5
- contracts renewed | los contratos renovados | % | 75..95 | 84 > 88
- overtime on hours worked | las horas extra sobre las trabajadas | % | 4..22 | 13 > 10
# cleaning-facilities apart
insight: Cleaning and facility firms are noticed when something is missing: inspected quality, crews that arrive complete and repairs on time decide contracts with thin margins. | Las empresas de limpieza y mantenimiento se notan cuando algo falta: la calidad inspeccionada, las cuadrillas completas y los arreglos a tiempo deciden contratos de margen delgado.
teams: Cleaning crews, Technical maintenance, Supervision and quality, Client accounts | Cuadrillas de limpieza, Mantenimiento técnico, Supervisión y calidad, Cuentas de clientes
words: inspection, work order, shift coverage, supplies | inspección, orden de trabajo, cobertura de turnos, insumos
## delivery
objective: Leave every site as if an inspection came today | Dejar cada sitio como si hoy hubiera inspección
focus: inspected quality and work orders | la calidad inspeccionada y las órdenes de trabajo
why: Clients complain once and then count; an inspection of our own comes before the complaint. | El cliente reclama una vez y después cuenta; una inspección propia llega antes que el reclamo.
- site inspections passed | las inspecciones de sitio aprobadas | % | 75..98 | 85 > 92
- shifts covered with the full crew | los turnos cubiertos con la cuadrilla completa | % | 82..98 | 90 > 95
- work orders closed on time | las órdenes de trabajo cerradas a tiempo | % | 70..96 | 81 > 89
## money
objective: Keep contracts that pay for the work they need | Conservar contratos que pagan el trabajo que exigen
focus: contract margin and renewal | el margen y la renovación de contratos
why: A contract signed below its hours is paid by the crew, and then by the client. | Un contrato firmado por debajo de sus horas lo paga la cuadrilla, y después el cliente.
- sites within their planned hours | los sitios dentro de sus horas planeadas | % | 60..93 | 74 > 83
- contracts renewed | los contratos renovados | % | 78..96 | 86 > 90
- crew members who leave in a quarter | las personas de cuadrilla que se van en un trimestre | % | 7..32 | 19 > 16
# equipment-rental apart
insight: Rental firms earn when iron is out: time on rent, days in the workshop between rentals and damage that is never billed decide the return of each machine. | Una empresa de alquiler gana cuando el equipo está afuera: el tiempo rentado, los días en taller y los daños no cobrados deciden el retorno de cada máquina.
teams: Rental desk, Workshop, Delivery and pick-up, Customer accounts | Mostrador de alquiler, Taller, Entrega y recolección, Cuentas de clientes
words: time on rent, machine hours, damage waiver, contract | tiempo rentado, horas máquina, cobertura de daños, contrato
## money
objective: Keep more equipment out earning and less in the yard | Tener más equipos afuera generando y menos en el patio
focus: time utilisation and damage | la utilización y los daños
why: A machine in the yard costs its instalment; one waiting for repair costs a customer too. | Una máquina en el patio cuesta su cuota; una en espera de reparación cuesta además un cliente.
- time utilisation of the fleet | la utilización de la flota de equipos | % | 50..78 | 62 > 68
- days in the workshop between rentals | los días en taller entre alquileres | days | 1..9 | 5 > 3.5
- damage billed on damage found | los daños cobrados sobre los detectados | % | 40..90 | 58 > 72
## delivery
objective: Deliver machines that start at the first turn of the key | Entregar máquinas que arrancan al primer intento
focus: reliable delivery | la entrega confiable
why: A machine that fails on site stops a crew of people who all know who sent it. | Una máquina que falla en sitio detiene a una cuadrilla que sabe quién la envió.
- rentals without a breakdown | los alquileres sin fallas | % | 85..98 | 92 > 95
- deliveries at the agreed hour | las entregas a la hora acordada | % | 75..96 | 84 > 90
- preventive services done on schedule | los servicios preventivos hechos a tiempo | % | 70..97 | 82 > 91
# bpo-support
insight: Outsourcing is bought by cost and kept by quality: first-contact resolution, schedule adherence and agents who stay past training decide the margin of each account. | La tercerización se compra por costo y se conserva por calidad: la resolución al primer contacto, la adherencia al horario y los agentes que permanecen deciden el margen de cada cuenta.
teams: Operations, Quality and training, Workforce planning, Client accounts | Operaciones, Calidad y capacitación, Planeación de turnos, Cuentas de clientes
words: service level, agent, script, quality monitoring | nivel de servicio, agente, guion, monitoreo de calidad
## delivery
objective: Solve more at first contact with agents who stay | Resolver más al primer contacto con agentes que permanecen
focus: resolution and agent retention | la resolución y la permanencia de agentes
why: A new agent needs months to reach the pace of the one who left. | Un agente nuevo tarda meses en alcanzar el ritmo del que se fue.
- contacts solved the first time | los contactos resueltos a la primera | % | 60..85 | 71 > 77
- contacts answered within the service level | los contactos atendidos dentro del nivel de servicio | % | 75..95 | 84 > 89
- monthly agent turnover | la rotación mensual de agentes | % | 2..9 | 6 > 4.8
# printing apart
insight: Printing is custom work at industrial speed: proofs approved on time, spoiled sheets and machine set-up decide which jobs really paid. | La imprenta es trabajo a medida a velocidad industrial: las pruebas aprobadas a tiempo, los pliegos desperdiciados y la preparación de máquina deciden qué trabajos pagaron.
teams: Prepress and design, Press, Finishing, Sales and quotes | Preprensa y diseño, Impresión, Acabados, Ventas y cotizaciones
words: proof, print run, finishing, signage | prueba de color, tiraje, acabado, señalética
## delivery
objective: Print it right, once, and for the promised day | Imprimir bien, una vez y para el día prometido
focus: reprints and deadlines | las reimpresiones y los plazos
why: A reprint uses paper, press and night shift for a job that was already paid. | Una reimpresión usa papel, prensa y turno nocturno para un trabajo que ya se cobró.
- jobs delivered on the promised day | los trabajos entregados el día prometido | % | 78..97 | 86 > 92
- jobs reprinted | los trabajos reimpresos | % | 1..6 | 3.5 > 2.4
- proofs approved at the first round | las pruebas aprobadas en la primera ronda | % | 55..88 | 68 > 77
## money
objective: Quote faster and waste less on the press | Cotizar más rápido y desperdiciar menos en prensa
focus: quotes, set-up and waste | las cotizaciones, la preparación y el desperdicio
why: Short runs are won by the first quote and lost in the set-up. | Los tirajes cortos se ganan con la primera cotización y se pierden en la preparación.
- quotes that become orders | las cotizaciones que se convierten en pedidos | % | 25..55 | 36 > 42
- paper and material wasted | el papel y material desperdiciados | % | 3..14 | 9 > 7
- set-up time per job | el tiempo de preparación por trabajo | minutes | 15..75 | 42 > 33
`
