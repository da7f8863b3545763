export const TRANSPORT_SHEET = `
# transport
insight: Transport is paid by the kilometre and lost by the hour: empty legs, waiting and idle vehicles decide the margin. | El transporte se cobra por kilómetro y se pierde por hora: los tramos vacíos, las esperas y los vehículos parados deciden el margen.
teams: Operations, Dispatch, Maintenance, Customer service | Operaciones, Despacho, Mantenimiento, Servicio al cliente
words: route, load, dwell time, fleet | ruta, carga, tiempo de espera, flota
## delivery
objective: Arrive when promised, safely, every time | Llegar cuando se prometió, con seguridad, siempre
focus: punctuality and safety | puntualidad y seguridad
why: Punctuality keeps customers, and safe operation keeps the licence and the insurance affordable. | La puntualidad conserva a los clientes, y la operación segura mantiene la licencia y un seguro pagable.
- on-time arrivals | las llegadas a tiempo | % | 80..97 | 88 > 92
- accidents per million kilometres | los accidentes por millón de kilómetros | accidents/accidentes | 0.4..3 | 1.6 > 1.2
- customers informed before a delay | los clientes avisados antes de una demora | % | 40..95 | 58 > 80
## money
objective: Make every vehicle and trip earn its cost | Hacer que cada vehículo y cada viaje paguen su costo
focus: fleet use and cost | uso y costo de la flota
why: Fuel, maintenance and idle time are the costs that daily decisions can still change. | El combustible, el mantenimiento y el tiempo parado son los costos que aún cambian con decisiones diarias.
- use of available capacity | el uso de la capacidad disponible | % | 60..90 | 72 > 78
- unplanned downtime of the fleet | el tiempo de paro no planeado de la flota | % | 3..12 | 8 > 6
- fuel cost on revenue | el costo de combustible sobre ingresos | % | 18..38 | 30 > 28
`
