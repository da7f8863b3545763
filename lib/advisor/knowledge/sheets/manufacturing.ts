export const MANUFACTURING_SHEET = `
# manufacturing
insight: A plant earns with the hours its bottleneck really produces good parts; stops, slow cycles and scrap hide more capacity than a new machine adds. | Una planta gana con las horas en que su cuello de botella produce piezas buenas; los paros, los ciclos lentos y el desperdicio esconden más capacidad que una máquina nueva.
teams: Production, Quality, Maintenance, Supply chain | Producción, Calidad, Mantenimiento, Cadena de suministro
words: line, shift, scrap, changeover | línea, turno, desperdicio, cambio de formato
## delivery
objective: Run a plant that keeps its promises safely | Operar una planta segura que cumple sus promesas
focus: delivery reliability and safety | cumplimiento de entregas y seguridad
why: Customers plan their own lines around our dates, and an unsafe plant stops sooner or later. | Los clientes planean sus propias líneas según nuestras fechas, y una planta insegura tarde o temprano se detiene.
- orders delivered on time and in full | los pedidos entregados a tiempo y completos | % | 80..98 | 88 > 93
- recordable injuries per 200,000 hours | los accidentes registrables por 200,000 horas | injuries/accidentes | 0.8..5 | 3 > 2.2
- planned maintenance done on schedule | el mantenimiento planificado cumplido en fecha | % | 65..95 | 74 > 86
## money
objective: Get more good product from the plant we have | Obtener más producto bueno con la planta que ya tenemos
focus: equipment effectiveness | efectividad de los equipos
why: Every hour recovered at the bottleneck is margin without investment. | Cada hora recuperada en el cuello de botella es margen sin inversión.
- overall equipment effectiveness (OEE) | la efectividad global de los equipos (OEE) | % | 50..85 | 60 > 65
- scrap and rework cost on sales | el costo de desperdicio y retrabajo sobre ventas | % | 1..6 | 4 > 3
- average changeover time | el tiempo promedio de cambio de formato | minutes | 15..90 | 50 > 36
`
