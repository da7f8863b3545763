export const TECHNOLOGY_SHEET = `
# technology
insight: In technology the value of a customer is decided after the sale: adoption and renewals show sooner than revenue whether the product is needed. | En tecnología el valor de un cliente se decide después de la venta: la adopción y las renovaciones muestran antes que los ingresos si el producto hace falta.
teams: Product, Engineering, Sales, Customer success | Producto, Ingeniería, Ventas, Éxito del cliente
words: roadmap, release, adoption, uptime | hoja de ruta, versión, adopción, disponibilidad
## delivery
objective: Ship improvements that customers notice and trust | Entregar mejoras que los clientes notan y en las que confían
focus: release speed and reliability | velocidad y confiabilidad de las entregas
why: Short, reliable releases turn customer feedback into value before a competitor does. | Las entregas cortas y confiables convierten los comentarios de los clientes en valor antes que la competencia.
- lead time from commitment to release | el tiempo desde el compromiso hasta la entrega | days | 7..45 | 24 > 16 | small 14 > 9 | large 35 > 26
- share of changes that cause an incident | la proporción de cambios que causan incidentes | % | 5..20 | 15 > 10
- time to restore service | el tiempo de recuperación del servicio | hours | 1..12 | 6 > 3
## demand
objective: Turn new accounts into loyal, active customers | Convertir las cuentas nuevas en clientes activos y leales
focus: adoption and renewal | adopción y renovación
why: A customer who uses the product every week rarely leaves and often buys more. | Un cliente que usa el producto cada semana rara vez se va y con frecuencia compra más.
- new customers active within their first month | los clientes nuevos activos en su primer mes | % | 30..65 | 42 > 52
- renewal rate | la tasa de renovación | % | 75..95 | 84 > 88
- customer net promoter score | el índice de recomendación de los clientes | nps | 20..55 | 30 > 38
`
