export const AUTOMOTIVE_SHEET = `
# automotive
insight: In the automotive trade the workshop and the fleet carry the year: vehicle sales swing with the economy, service and use do not. | En el sector automotor, el servicio y la flota sostienen el año: la venta de vehículos oscila con la economía; el servicio y el uso, mucho menos.
teams: Sales, Workshop, Parts, Customer care | Ventas, Taller, Repuestos, Atención al cliente
words: work order, fleet, parts, bay | orden de trabajo, flota, repuestos, bahía
## delivery
objective: Have every vehicle ready when it was promised | Tener cada vehículo listo cuando se prometió
focus: promised delivery and rework | entregas prometidas y retrabajo
why: Drivers forgive a price sooner than a broken promise about when their vehicle is ready. | Un conductor perdona antes un precio que una promesa incumplida sobre la entrega de su vehículo.
- vehicles handed over at the promised time | los vehículos entregados a la hora prometida | % | 65..95 | 76 > 85
- jobs that come back | los trabajos que regresan | % | 2..9 | 6 > 4
- customer satisfaction after hand-over | la satisfacción del cliente tras la entrega | % | 75..95 | 83 > 88
## demand
objective: Keep drivers coming back to us by choice | Lograr que los conductores vuelvan por decisión propia
focus: customer loyalty | lealtad de clientes
why: Each returning driver saves the cost of advertising and brings the next purchase nearer. | Cada conductor que vuelve ahorra publicidad y acerca la próxima compra.
- customers who return within a year | los clientes que regresan en un año | % | 35..65 | 46 > 52
- enquiries answered within an hour | las consultas respondidas en una hora | % | 40..90 | 55 > 75
- quotes that become orders | las cotizaciones que se convierten en órdenes | % | 15..45 | 26 > 31
`
