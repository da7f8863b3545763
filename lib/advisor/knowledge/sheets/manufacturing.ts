export const MANUFACTURING_SHEET = `
# manufacturing
insight: A plant earns with the hours its bottleneck really produces good parts; stops, slow cycles and scrap hide more capacity than a new machine adds. | Una planta gana con las horas en que su cuello de botella produce piezas buenas; los paros, los ciclos lentos y el desperdicio esconden más capacidad que una máquina nueva.
teams: Production, Quality, Maintenance, Supply chain | Producción, Calidad, Mantenimiento, Cadena de suministro
words: line, shift, scrap, changeover | línea, turno, desperdicio, cambio de formato
## delivery
objective: Run a plant that keeps its promises safely | Operar una planta segura que cumple sus promesas
focus: delivery reliability and safety | el cumplimiento de entregas y la seguridad
why: Customers plan their own lines around our dates, and an unsafe plant stops sooner or later. | Los clientes planean sus propias líneas según nuestras fechas, y una planta insegura tarde o temprano se detiene.
- orders delivered on time and in full | los pedidos entregados a tiempo y completos | % | 80..98 | 88 > 93
- recordable injuries per 200,000 hours | los accidentes registrables por 200.000 horas | injuries/accidentes | 0.8..5 | 3 > 2.2
- planned maintenance done on schedule | el mantenimiento planificado cumplido en fecha | % | 65..95 | 74 > 86
## money
objective: Get more good product from the plant we have | Obtener más producto bueno con la planta que ya tenemos
focus: equipment effectiveness | la efectividad de los equipos
why: Every hour recovered at the bottleneck is margin without investment. | Cada hora recuperada en el cuello de botella es margen sin inversión.
- overall equipment effectiveness (OEE) | la efectividad global de los equipos (OEE) | % | 50..85 | 60 > 65
- scrap and rework cost on sales | el costo de desperdicio y retrabajo sobre ventas | % | 1..6 | 4 > 3
- average changeover time | el tiempo promedio de cambio de formato | minutes | 15..90 | 50 > 36
# aerospace-defense
insight: In aerospace and defence a programme outlives its managers: milestones accepted by the customer, records without gaps and supplier quality decide margin years later. | En aeroespacial y defensa un programa sobrevive a sus directivos: los hitos aceptados por el cliente, los registros sin huecos y la calidad de proveedores deciden el margen años después.
teams: Programmes, Engineering, Quality and airworthiness, Supply chain | Programas, Ingeniería, Calidad y aeronavegabilidad, Cadena de suministro
words: milestone, airworthiness, configuration, first article | hito, aeronavegabilidad, configuración, primera pieza
## delivery
objective: Reach every programme milestone with nothing left to explain | Cumplir cada hito del programa sin nada pendiente por explicar
focus: milestones and conformity | los hitos y la conformidad
why: Payments follow accepted milestones, and one missing record can hold an aircraft on the ground. | Los pagos siguen a los hitos aceptados, y un registro faltante puede dejar una aeronave en tierra.
- milestones accepted on the planned date | los hitos aceptados en la fecha prevista | % | 55..90 | 68 > 77
- first articles accepted without a concession | las primeras piezas aceptadas sin concesiones | % | 70..96 | 82 > 88
- supplier lots that arrive conforming | los lotes de proveedores que llegan conformes | % | 88..99 | 94 > 96
# industrial-machinery
insight: A machine builder earns twice: when the machine starts up as designed, and for twenty years on parts and service if the customer was not left alone. | Un fabricante de maquinaria gana al vender la máquina que arranca como se diseñó y, durante décadas, en repuestos y servicio si el cliente no se quedó solo.
teams: Engineering, Assembly, Commissioning and service, Technical sales | Ingeniería, Montaje, Puesta en marcha y servicio, Venta técnica
words: commissioning, spare parts, quotation, acceptance test | puesta en marcha, repuestos, cotización, prueba de aceptación
## demand
objective: Grow the service that keeps customers’ machines producing | Crecer en el servicio que mantiene produciendo las máquinas del cliente
focus: service revenue and commissioning | los ingresos de servicio y la puesta en marcha
why: The installed base buys every year; new machines are bought when business is good. | La base instalada compra cada año; las máquinas nuevas, solo cuando el negocio va bien.
- revenue from parts and service | los ingresos de repuestos y servicio | % | 15..45 | 26 > 30
- machines accepted on the first test | las máquinas aceptadas en la primera prueba | % | 60..90 | 73 > 80
- quotes answered within three working days | las cotizaciones respondidas en tres días hábiles | % | 45..90 | 60 > 76
# electrical-equipment
insight: Electrical equipment is specified by engineers and bought by date: test failures at the end of the line and long quotation times lose projects that price had won. | Los equipos eléctricos los especifican ingenieros y se compran por fecha: las fallas en prueba final y las cotizaciones lentas pierden proyectos que el precio había ganado.
teams: Application engineering, Production, Testing and certification, Project sales | Ingeniería de aplicación, Producción, Pruebas y certificación, Venta de proyectos
words: switchgear, transformer, type test, specification | tablero, transformador, prueba tipo, especificación
## delivery
objective: Deliver equipment that passes every test before it ships | Entregar equipos que pasan cada prueba antes de salir
focus: final tests and lead time | las pruebas finales y los plazos
why: A panel that fails at the site stops a whole building from being switched on. | Un tablero que falla en sitio impide encender un edificio completo.
- units that pass final test the first time | los equipos que pasan la prueba final a la primera | % | 85..98 | 92 > 95
- orders shipped on the confirmed date | los pedidos enviados en la fecha confirmada | % | 75..96 | 85 > 90
- time to quote a project | el tiempo de cotización de un proyecto | days | 2..15 | 8 > 5
# electronics-manufacturing
insight: Electronics manufacturing is decided before soldering ends: component shortages, first-pass yield and line changeovers fix the cost of each board. | En la manufactura electrónica todo se decide antes de terminar la soldadura: la escasez de componentes, el rendimiento a la primera y los cambios de línea fijan el costo de cada tarjeta.
teams: Assembly lines, Test engineering, Component purchasing, Customer programmes | Líneas de ensamble, Ingeniería de pruebas, Compra de componentes, Programas de clientes
words: circuit board, surface mount, bill of materials, calibration | tarjeta, montaje superficial, lista de materiales, calibración
## delivery
objective: Build boards and instruments that pass on the first run | Producir tarjetas e instrumentos que pasan a la primera
focus: first-pass yield and shortages | el rendimiento a la primera y los faltantes
why: Every board repaired takes a technician’s hour and hides the defect that will return. | Cada tarjeta reparada toma una hora de técnico y esconde el defecto que volverá.
- first-pass yield of assembly | el rendimiento de ensamble a la primera | % | 92..99.5 | 96 > 97.8
- defects per million placements | los defectos por millón de colocaciones | ppm/ppm | 20..300 | 140 > 95
- orders stopped by missing components | las órdenes detenidas por componentes faltantes | % | 3..18 | 11 > 7
# metal-fabrication
insight: A metal shop sells machine hours and welds: nesting, rework on welds and quotes that come back late explain most of the margin it does not see. | Un taller metalmecánico vende horas de máquina y soldaduras: el aprovechamiento de lámina, el retrabajo y las cotizaciones tardías explican casi todo el margen que no se ve.
teams: Cutting and forming, Welding and assembly, Estimating, Quality | Corte y formado, Soldadura y armado, Cotizaciones, Calidad
words: weld, laser cutting, nesting, drawing | soldadura, corte láser, acomodo de piezas, plano
## money
objective: Turn more of every sheet and hour into good parts | Convertir más de cada lámina y cada hora en piezas buenas
focus: material use and quoting | el aprovechamiento de material y la cotización
why: Metal is half of the price; a sheet better used is margin without a new customer. | El metal es la mitad del precio; una lámina mejor aprovechada es margen sin buscar otro cliente.
- material used of each sheet or bar | el material aprovechado de cada lámina o barra | % | 70..92 | 80 > 84
- welds that must be redone | las soldaduras que deben repetirse | % | 1.5..8 | 5 > 3.6
- quotes that become orders | las cotizaciones que se convierten en pedidos | % | 18..40 | 26 > 31
# plastics-rubber
insight: Moulding earns by the cycle: a second saved, a mould changed in half the time and regrind kept low are repeated on every part. | El moldeo gana por ciclo: un segundo ahorrado, un molde cambiado en la mitad del tiempo y poco remolido se repiten en cada pieza.
teams: Moulding, Tooling, Quality, Materials and planning | Moldeo, Moldes y herramental, Calidad, Materiales y planeación
words: mould, cycle time, resin, regrind | molde, tiempo de ciclo, resina, remolido
## money
objective: Get more good parts from each mould and kilogram | Obtener más piezas buenas de cada molde y cada kilogramo
focus: cycle, changeover and material | el ciclo, el cambio de molde y el material
why: Resin and machine time are the price of the part; both are lost together in every reject. | La resina y el tiempo de máquina son el precio de la pieza; ambos se pierden juntos en cada rechazo.
- parts rejected | las piezas rechazadas | % | 1..6 | 3.6 > 2.7
- mould change time | el tiempo de cambio de molde | minutes | 20..180 | 95 > 70
- material cost on sales | el costo de material sobre ventas | % | 40..62 | 53 > 51
# paper-packaging
insight: Packaging runs at speed on thin margins: trim waste, press stops and a late box that stops the customer’s own line decide who keeps the account. | El empaque corre a velocidad con margen delgado: el recorte, los paros de prensa y la caja tardía que detiene la línea del cliente deciden quién conserva la cuenta.
teams: Converting and printing, Design and samples, Planning, Key accounts | Conversión e impresión, Diseño y muestras, Planeación, Cuentas clave
words: corrugated, trim waste, press run, sample | cartón corrugado, recorte, tiraje, muestra
## money
objective: Waste less board and keep the presses running | Desperdiciar menos cartón y mantener las prensas en marcha
focus: trim waste and press time | el recorte y el tiempo de prensa
why: Paper is most of the cost, and what falls beside the machine was bought at full price. | El papel es la mayor parte del costo, y lo que cae al lado de la máquina se compró a precio completo.
- paper and board lost as waste | el papel y cartón perdidos como desperdicio | % | 4..14 | 9 > 7.5
- press hours actually running | las horas de prensa en marcha | % | 45..75 | 57 > 63
- customer orders complete on the day | los pedidos completos en el día acordado | % | 85..98 | 92 > 95
# wood-forest-products
insight: In wood the log sets the price: recovery in the saw, moisture from the kiln and certified origin turn the same tree into very different revenue. | En la madera la troza fija el precio: el rendimiento del aserrío, la humedad del secado y el origen certificado hacen del mismo árbol ingresos muy distintos.
teams: Forest supply, Sawmill, Drying and finishing, Sales | Abasto forestal, Aserradero, Secado y acabado, Ventas
words: log, sawmill, kiln drying, certified timber | troza, aserradero, secado en horno, madera certificada
## money
objective: Get more value from every log that enters the mill | Obtener más valor de cada troza que entra al aserradero
focus: recovery and drying | el rendimiento y el secado
why: A few points of recovery equal a new supply area, without a road or a permit. | Unos puntos de rendimiento equivalen a una nueva zona de abasto, sin camino ni permiso.
- lumber recovered from the log | la madera obtenida de la troza | % | 42..60 | 50 > 52.5
- boards rejected after drying | las tablas rechazadas tras el secado | % | 3..14 | 9 > 7
- volume from certified origin | el volumen de origen certificado | % | 20..90 | 45 > 55
# building-materials
insight: Cement, glass and ceramics are heavy and hot: energy per tonne, breakage and the distance of the delivery decide how far a plant can sell. | El cemento, el vidrio y la cerámica son pesados y calientes: la energía por tonelada, la rotura y la distancia de entrega deciden hasta dónde puede vender una planta.
teams: Kilns and production, Quality laboratory, Dispatch, Builder and dealer sales | Hornos y producción, Laboratorio de calidad, Despacho, Venta a constructoras y distribuidores
words: kiln, dispatch, breakage, strength test | horno, despacho, rotura, prueba de resistencia
## money
objective: Fire, form and deliver more with less energy and breakage | Producir y entregar más con menos energía y rotura
focus: energy and breakage | la energía y la rotura
why: Fuel is the largest cost that the plant itself can change, and broken pieces have already been fired. | El combustible es el mayor costo que la propia planta puede cambiar, y la pieza rota ya pasó por el horno.
- energy cost on sales | el costo de energía sobre ventas | % | 12..35 | 24 > 22
- product broken or off-grade | el producto roto o fuera de grado | % | 2..9 | 6 > 4.6
- deliveries at the site on the agreed hour | las entregas en obra a la hora acordada | % | 70..95 | 80 > 87
# chemicals
insight: A chemical plant is judged first by what does not happen: no release, no batch off specification; then by how steadily it runs near its best yield. | A una planta química la juzgan primero por lo que no ocurre: ninguna fuga, ningún lote fuera de especificación; después, por cuán estable opera cerca de su mejor rendimiento.
teams: Process operations, Process safety, Laboratory, Technical sales | Operación de procesos, Seguridad de procesos, Laboratorio, Venta técnica
words: batch, reactor, specification, process safety | lote, reactor, especificación, seguridad de procesos
## delivery
objective: Run the process safely, steadily and on specification | Operar el proceso con seguridad, estabilidad y dentro de especificación
focus: process safety and batch quality | la seguridad de procesos y la calidad de lotes
why: Small deviations come before large ones; a plant that counts them has fewer of both. | Las desviaciones pequeñas anteceden a las grandes; la planta que las cuenta tiene menos de ambas.
- batches on specification the first time | los lotes dentro de especificación a la primera | % | 88..99 | 94 > 96.5
- process safety actions closed on time | las acciones de seguridad de procesos cerradas a tiempo | % | 70..98 | 82 > 92
- yield on theoretical output | el rendimiento sobre el teórico | % | 80..97 | 89 > 91
# mining-metals apart
insight: A mine earns on tonnes moved safely at a known grade: dilution, haul cycles and a stopped mill cost more than the price of the metal in most months. | Una mina gana por toneladas movidas con seguridad a una ley conocida: la dilución, los ciclos de acarreo y un molino parado cuestan más que el precio del metal en la mayoría de los meses.
teams: Mine operations, Processing plant, Safety and environment, Maintenance | Operación mina, Planta de beneficio, Seguridad y medio ambiente, Mantenimiento
words: ore grade, haulage, recovery, tailings | ley de mineral, acarreo, recuperación, relaves
## delivery
objective: Bring everyone home safe and keep the mine moving | Que todos vuelvan a casa sanos y la mina siga en movimiento
focus: safety and equipment availability | la seguridad y la disponibilidad de equipos
why: Near misses that are reported prevent the accident that stops the operation, and a truck under repair moves nothing. | Los incidentes reportados evitan el accidente que detiene la operación, y un camión en reparación no mueve nada.
- recordable injuries per 200,000 hours | las lesiones registrables por cada 200.000 horas | injuries/lesiones | 0.4..3 | 1.8 > 1.3
- availability of the haulage fleet | la disponibilidad de la flota de acarreo | % | 78..92 | 84 > 87
- safety observations closed within a week | las observaciones de seguridad cerradas en una semana | % | 60..97 | 72 > 87
## money
objective: Recover more metal from every tonne we move | Recuperar más metal de cada tonelada que movemos
focus: recovery, dilution and unit cost | la recuperación, la dilución y el costo unitario
why: Recovery and dilution are decided inside the fence; the metal price is not. | La recuperación y la dilución se deciden dentro de la operación; el precio del metal, no.
- metallurgical recovery | la recuperación metalúrgica | % | 78..95 | 87 > 89
- dilution at the face | la dilución en el frente | % | 4..18 | 11 > 9
- planned tonnes processed | las toneladas procesadas respecto al plan | % | 80..100 | 91 > 95
`
