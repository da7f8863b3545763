export const AUTOMOTIVE_SHEET = `
# automotive
insight: In the automotive trade the workshop and the fleet carry the year: vehicle sales swing with the economy, service and use do not. | En el sector automotor, el servicio y la flota sostienen el año: la venta de vehículos oscila con la economía; el servicio y el uso, mucho menos.
teams: Sales, Workshop, Parts, Customer care | Ventas, Taller, Repuestos, Atención al cliente
words: work order, fleet, parts, bay | orden de trabajo, flota, repuestos, bahía
## delivery
objective: Have every vehicle ready when it was promised | Tener cada vehículo listo cuando se prometió
focus: promised delivery and rework | las entregas prometidas y el retrabajo
why: Drivers forgive a price sooner than a broken promise about when their vehicle is ready. | Un conductor perdona antes un precio que una promesa incumplida sobre la entrega de su vehículo.
- vehicles handed over at the promised time | los vehículos entregados a la hora prometida | % | 65..95 | 76 > 85
- jobs that come back | los trabajos que regresan | % | 2..9 | 6 > 4
- customer satisfaction after hand-over | la satisfacción del cliente tras la entrega | % | 75..95 | 83 > 88
## demand
objective: Keep drivers coming back to us by choice | Lograr que los conductores vuelvan por decisión propia
focus: customer loyalty | la lealtad de los clientes
why: Each returning driver saves the cost of advertising and brings the next purchase nearer. | Cada conductor que vuelve ahorra publicidad y acerca la próxima compra.
- visits by customers who had come before | las visitas de clientes que ya habían venido | % | 40..80 | 58 > 64
- enquiries answered within an hour | las consultas respondidas en una hora | % | 40..90 | 55 > 75
- quotes that become orders | las cotizaciones que se convierten en órdenes | % | 15..45 | 26 > 31
# automotive-manufacturing apart
insight: Car makers and suppliers answer for each part: a defect per million, a missed sequence or a late launch travels through the whole chain within hours. | Los fabricantes y proveedores automotrices responden por cada pieza: un defecto por millón, una secuencia fallada o un arranque tardío recorre toda la cadena en horas.
teams: Production, Quality, Launch engineering, Logistics | Producción, Calidad, Ingeniería de arranque, Logística
words: parts per million, just in sequence, tooling, model launch | partes por millón, entrega en secuencia, herramental, arranque de modelo
## delivery
objective: Send every part to the line right and in sequence | Enviar cada pieza a la línea correcta y en secuencia
focus: defects and delivery | los defectos y las entregas
why: A stopped customer line is billed by the minute, and the scorecard decides the next programme. | Una línea de cliente detenida se cobra por minuto, y la evaluación decide el siguiente programa.
- customer defects per million parts | los defectos de cliente por millón de piezas | ppm/ppm | 5..150 | 70 > 45
- deliveries on time and in sequence | las entregas a tiempo y en secuencia | % | 94..99.8 | 97 > 98.8
- parts right the first time | las piezas correctas a la primera | % | 90..99 | 94.5 > 96.5
## money
objective: Lower the cost of each vehicle or part without touching safety | Bajar el costo de cada vehículo o pieza sin tocar la seguridad
focus: line efficiency and scrap | la eficiencia de línea y el desperdicio
why: Contracts give price reductions every year; only the plant can pay for them. | Los contratos ceden precio cada año; solo la planta puede pagarlo.
- line efficiency (OEE) | la eficiencia de la línea (OEE) | % | 60..85 | 71 > 76
- scrap cost on sales | el costo de desperdicio sobre ventas | % | 0.8..4 | 2.3 > 1.8
- premium freight on logistics cost | los fletes urgentes sobre el costo logístico | % | 1..10 | 6 > 4
# car-dealerships
insight: A dealership sells cars and lives from service: the age of its stock, the credit desk and the share of buyers who return to the workshop carry the month. | Un concesionario vende autos y vive del servicio: la edad del inventario, el financiamiento y los compradores que vuelven al taller sostienen el mes.
teams: New and used sales, Finance and insurance, Service workshop, Parts | Venta de nuevos y usados, Financiamiento y seguros, Taller de servicio, Repuestos
words: test drive, trade-in, stock age, service retention | prueba de manejo, auto a cambio, edad del inventario, retención de servicio
## money
objective: Sell vehicles while they are fresh and keep them in service | Vender los vehículos a tiempo y conservarlos en servicio
focus: stock age and service absorption | la edad del inventario y la absorción de servicio
why: A car past sixty days on the lot pays interest instead of margin, and service covers costs when sales fall. | Un auto con más de sesenta días en patio paga intereses en lugar de margen, y el servicio cubre los gastos cuando la venta cae.
- stock older than sixty days | el inventario con más de sesenta días | % | 15..45 | 32 > 25
- fixed costs covered by service and parts | los costos fijos cubiertos por servicio y repuestos | % | 45..90 | 62 > 68
- test drives that end in a sale | las pruebas de manejo que terminan en venta | % | 20..45 | 29 > 35
# auto-repair
insight: A workshop sells hours of bays and mechanics: parts that arrive late, estimates without an answer and jobs that come back steal the day. | Un taller vende horas de bahía y de mecánico: los repuestos tardíos, los presupuestos sin respuesta y los trabajos que regresan se roban el día.
teams: Reception and estimates, Mechanics, Parts, Customer follow-up | Recepción y presupuestos, Mecánica, Repuestos, Seguimiento a clientes
words: estimate, diagnosis, lift, labour hour | presupuesto, diagnóstico, elevador, hora de mano de obra
## money
objective: Sell more of the hours the workshop already has | Vender más de las horas que el taller ya tiene
focus: workshop productivity | la productividad del taller
why: A lift that waits for a part or a signature costs the same rent as one that works. | Un elevador que espera un repuesto o una firma paga la misma renta que uno que trabaja.
- labour hours billed on hours available | las horas de mano de obra facturadas sobre las disponibles | % | 55..90 | 68 > 76
- estimates approved on the same day | los presupuestos aprobados el mismo día | % | 45..80 | 58 > 67
- jobs stopped for lack of parts | los trabajos detenidos por falta de repuestos | % | 5..25 | 16 > 11
# car-rental-mobility apart
insight: Rental and parking sell time: a vehicle or space idle for a day, or one in the workshop, never earns that day again. | El alquiler y el parking venden tiempo: un vehículo o lugar parado un día, o en el taller, no recupera ese día.
teams: Fleet, Reservations, Branch and customer service, Maintenance | Flota, Reservas, Sucursales y atención, Mantenimiento
words: fleet utilisation, daily rate, booking, damage claim | utilización de flota, tarifa diaria, reserva, reclamo por daños
## money
objective: Keep more of the fleet earning on any given day | Mantener más flota generando ingresos cada día
focus: utilisation and downtime | la utilización y el tiempo parado
why: Depreciation runs by the day, rented or not. | La depreciación corre por día, con o sin alquiler.
- fleet or space utilisation | la utilización de la flota o los lugares | % | 60..88 | 71 > 77
- time out of service per event | el tiempo fuera de servicio por evento | days | 1..8 | 4.5 > 3.2
- damage cost recovered | el costo de daños recuperado | % | 45..90 | 62 > 74
## demand
objective: Make booking and pick-up the easiest part of the trip | Hacer de la reserva y la entrega lo más fácil del viaje
focus: direct bookings and hand-over | las reservas directas y la entrega
why: A long counter at the airport is what customers remember, and what the direct booking avoids. | La fila en el mostrador es lo que el cliente recuerda, y lo que la reserva directa evita.
- bookings made directly | las reservas hechas de forma directa | % | 25..65 | 40 > 47
- time from arrival to keys or entry | el tiempo entre la llegada y las llaves o el acceso | minutes | 3..25 | 15 > 9
- customers who rent or subscribe again | los clientes que vuelven a alquilar o se suscriben | % | 25..55 | 36 > 42
`
