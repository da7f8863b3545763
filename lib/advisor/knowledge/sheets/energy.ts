export const ENERGY_SHEET = `
# energy
insight: Energy and utilities are judged on the day something fails: safety, continuity and losses decide cost, permits and trust. | La energía y los servicios públicos se juzgan el día en que algo falla: la seguridad, la continuidad y las pérdidas deciden el costo, los permisos y la confianza.
teams: Operations, Maintenance, Safety and environment, Commercial | Operaciones, Mantenimiento, Seguridad y ambiente, Comercial
words: asset, outage, permit, load | activo, interrupción, permiso, carga
## delivery
objective: Operate without harm to people or places | Operar sin daño a las personas ni al entorno
focus: safety and environment | la seguridad y el ambiente
why: Near misses reported today are the accidents, spills and fines that do not happen tomorrow. | Los incidentes menores que se reportan hoy son los accidentes, derrames y multas que mañana no ocurren.
- recordable injuries per 200,000 hours | los accidentes registrables por 200.000 horas | injuries/accidentes | 0.3..3 | 1.6 > 1.1
- near misses closed within two weeks | los casi accidentes cerrados en dos semanas | % | 50..95 | 65 > 82
- preventive maintenance done on schedule | el mantenimiento preventivo cumplido en fecha | % | 70..97 | 80 > 89
## money
objective: Recover the value that leaks between meter and bank | Recuperar el valor que se pierde entre el medidor y el banco
focus: losses and collection | las pérdidas y la cobranza
why: What is produced but not billed, or billed but not paid, is the cheapest capacity to win back. | Lo que se produce y no se factura, o se factura y no se cobra, es la capacidad más barata de recuperar.
- invoices collected on time | las facturas cobradas a tiempo | % | 78..97 | 87 > 91
- billing errors per thousand invoices | los errores de facturación por cada mil facturas | errors/errores | 1..12 | 6 > 4
- average response time to service calls | el tiempo promedio de respuesta a llamados | hours | 1..12 | 5 > 3.5
# oil-gas apart
insight: Oil and gas is run on integrity: a well, unit or pipeline out of service costs more than most savings, and a spill costs the licence to operate. | El petróleo y el gas se operan con integridad: un pozo, unidad o ducto fuera de servicio cuesta más que casi cualquier ahorro, y un derrame cuesta la licencia social.
teams: Production operations, Integrity and maintenance, Safety and environment, Subsurface and planning | Operación de producción, Integridad y mantenimiento, Seguridad y ambiente, Subsuelo y planeación
words: well, lifting cost, shutdown, pipeline integrity | pozo, costo de extracción, paro de planta, integridad de ductos
## delivery
objective: Keep production flowing with nothing spilled or burned in vain | Mantener la producción sin derrames ni quema innecesaria
focus: uptime, integrity and emissions | la continuidad, la integridad y las emisiones
why: Deferred production is seldom recovered in the same year, and leaks found early are cheap ones. | La producción diferida rara vez se recupera en el año, y las fugas halladas a tiempo son las baratas.
- production deferred by unplanned stops | la producción diferida por paros no planeados | % | 2..12 | 7 > 5
- integrity inspections done on schedule | las inspecciones de integridad hechas a tiempo | % | 75..98 | 86 > 94
- gas flared on gas produced | el gas quemado sobre el gas producido | % | 0.5..8 | 4 > 3
## money
objective: Lift every barrel at a cost that survives low prices | Extraer cada barril a un costo que resista precios bajos
focus: unit cost and planned work | el costo unitario y el trabajo planeado
why: The price is set elsewhere; the operating cost per barrel is what a field itself decides. | El precio se fija en otra parte; el costo de operación por barril es lo que decide el propio campo.
- lifting cost per barrel | el costo de extracción por barril | usd | 6..28 | 15 > 13.8
- maintenance hours that were planned | las horas de mantenimiento planeadas | % | 55..90 | 68 > 76
- non-productive time of rigs and crews | el tiempo no productivo de equipos y cuadrillas | % | 6..25 | 16 > 12.5
# electric-power
insight: Electric utilities are measured in minutes without light and energy that is never billed: interruptions, losses and the time to connect tell the customer’s story. | Las eléctricas se miden en minutos sin luz y en energía que no se factura: las interrupciones, las pérdidas y el tiempo de conexión cuentan la historia del cliente.
teams: Grid operations, Generation, Metering and billing, Customer service | Operación de red, Generación, Medición y facturación, Atención al cliente
words: outage, substation, grid losses, meter | corte, subestación, pérdidas de red, medidor
## delivery
objective: Keep the lights on and restore them sooner | Mantener la luz encendida y reponerla antes
focus: interruptions and losses | las interrupciones y las pérdidas
why: Vegetation, old fuses and slow switching cause most minutes without supply, and each has an owner. | La vegetación, los fusibles viejos y las maniobras lentas causan casi todos los minutos sin servicio, y cada una tiene responsable.
- interruption per customer and quarter | la interrupción por cliente y trimestre | minutes | 15..180 | 80 > 62
- energy losses in the grid | las pérdidas de energía en la red | % | 5..18 | 11 > 9.8
- new connections made on time | las conexiones nuevas hechas a tiempo | % | 70..96 | 82 > 90
# renewable-climate apart
insight: Renewables are built on permits and run on availability: months lost before construction and inverters waiting for a technician decide the return. | Las renovables se construyen con permisos y se operan con disponibilidad: los meses perdidos antes de la obra y los inversores que esperan a un técnico deciden el retorno.
teams: Project development, Engineering and construction, Operations and maintenance, Energy sales | Desarrollo de proyectos, Ingeniería y construcción, Operación y mantenimiento, Venta de energía
words: solar plant, power purchase agreement, permit, availability | planta solar, contrato de energía, permiso, disponibilidad
## delivery
objective: Bring clean projects into service on time and keep them there | Poner en servicio a tiempo los proyectos limpios y mantenerlos así
focus: project milestones and availability | los hitos de proyecto y la disponibilidad
why: Energy not generated on a sunny or windy day cannot be delivered later. | La energía que no se genera en un día de sol o viento no se puede entregar después.
- project milestones met on plan | los hitos de proyecto cumplidos según el plan | % | 50..85 | 64 > 73
- plant availability | la disponibilidad de las plantas | % | 93..99 | 96 > 97.6
- energy produced on energy expected | la energía producida sobre la esperada | % | 85..100 | 92 > 95
## demand
objective: Make the clean choice the easy one for our customers | Hacer que la opción limpia sea la fácil para el cliente
focus: proposals and customer savings | las propuestas y el ahorro del cliente
why: Customers sign when the saving is shown with their own bill and the wait for installation is short. | El cliente firma cuando ve el ahorro en su propia factura y la espera de instalación es corta.
- proposals that become signed contracts | las propuestas que se convierten en contratos | % | 12..35 | 20 > 25
- time from signature to service | el tiempo entre la firma y la puesta en servicio | weeks | 6..40 | 22 > 18
- customers whose savings match the proposal | los clientes cuyo ahorro cumple lo propuesto | % | 70..96 | 82 > 89
# gas-utilities
insight: A gas utility is a safety service that sends bills: minutes to reach a leak, old pipe replaced and meters read correctly come before new connections. | Una distribuidora de gas es un servicio de seguridad que emite facturas: los minutos para llegar a una fuga, la tubería renovada y los medidores bien leídos van antes que las conexiones nuevas.
teams: Network and emergencies, Connections, Metering and billing, Customer service | Red y emergencias, Conexiones, Medición y facturación, Atención al cliente
words: leak, service line, meter reading, inspection | fuga, acometida, lectura de medidor, revisión
## delivery
objective: Reach every leak report before it becomes an emergency | Llegar a cada aviso de fuga antes de que sea emergencia
focus: leak response and network safety | la atención de fugas y la seguridad de la red
why: The first half hour decides whether a smell of gas is a visit or a headline. | La primera media hora decide si un olor a gas es una visita o una noticia.
- leak reports reached within the hour | los avisos de fuga atendidos en una hora | % | 85..99.5 | 93 > 97
- household inspections done on schedule | las revisiones domiciliarias hechas a tiempo | % | 70..97 | 82 > 90
- gas unaccounted for | el gas no contabilizado | % | 0.8..5 | 2.8 > 2.3
# water-utilities
insight: A water utility loses its product before it sells it: leaks, old meters and unpaid bills together hide more supply than a new well. | Una empresa de agua pierde su producto antes de venderlo: las fugas, los medidores viejos y las cuentas impagas esconden más agua que un pozo nuevo.
teams: Network and leaks, Treatment and quality, Metering and billing, Customer service | Red y fugas, Tratamiento y calidad, Medición y facturación, Atención al cliente
words: non-revenue water, leak repair, treatment plant, water quality | agua no facturada, reparación de fugas, planta de tratamiento, calidad del agua
## money
objective: Deliver more of the water we treat and bill it fairly | Entregar más del agua que tratamos y cobrarla con justicia
focus: non-revenue water and leaks | el agua no facturada y las fugas
why: Treated water that leaks has already paid for energy and chemicals. | El agua tratada que se fuga ya pagó energía y químicos.
- non-revenue water | el agua no facturada | % | 5..50 | 24 > 22
- time to repair a reported leak | el tiempo de reparación de una fuga reportada | days | 1..9 | 4.5 > 3
- water quality samples that comply | las muestras de agua que cumplen la norma | % | 95..100 | 98 > 99.3
# waste-recycling apart
insight: Waste pays by the route and the bale: full trucks, short routes and clean material decide whether collecting more also earns more. | Los residuos pagan por ruta y por fardo: camiones llenos, rutas cortas y material limpio deciden si recolectar más también deja más.
teams: Collection routes, Sorting plant, Fleet maintenance, Municipal and company accounts | Rutas de recolección, Planta de clasificación, Mantenimiento de flota, Cuentas municipales y empresas
words: collection route, contamination, bale, landfill diversion | ruta de recolección, contaminación, fardo, desvío de relleno
## delivery
objective: Collect every stop on its day with fewer kilometres | Recolectar cada parada en su día con menos kilómetros
focus: routes and missed stops | las rutas y las paradas omitidas
why: A missed container is called in the same morning, and the truck goes twice. | Un contenedor omitido se reclama la misma mañana, y el camión va de nuevo.
- stops missed per thousand | las paradas omitidas por cada mil | stops/paradas | 0.5..8 | 4 > 2.6
- trucks available for the first shift | los camiones disponibles en el primer turno | % | 82..97 | 89 > 93
- lost-time injuries per 200,000 hours | los accidentes con baja por cada 200.000 horas | injuries/accidentes | 1..6 | 3.6 > 2.8
## money
objective: Recover more clean material from what we collect | Recuperar más material limpio de lo que recolectamos
focus: recovery and contamination | la recuperación y la contaminación
why: Clean bales are sold; contaminated ones are paid for to be taken away. | Los fardos limpios se venden; por los contaminados se paga para que se los lleven.
- material recovered from what is collected | el material recuperado de lo recolectado | % | 15..55 | 30 > 34
- contamination in recovered material | la contaminación del material recuperado | % | 4..22 | 14 > 11
- collection cost on revenue | el costo de recolección sobre ingresos | % | 45..70 | 59 > 56
`
