export const LEISURE_SHEET = `
# leisure
insight: Leisure competes with the sofa: people come back when the visit is easy to book, worth the time and different enough from the last one. | El ocio compite con el sofá: la gente vuelve cuando la visita es fácil de reservar, vale el tiempo y no es igual a la anterior.
teams: Programming, Visitor service, Sales and membership, Facilities | Programación, Atención al visitante, Ventas y membresías, Instalaciones
words: membership, attendance, season, venue | membresía, asistencia, temporada, recinto
## demand
objective: Give people a reason to come back soon | Dar a las personas una razón para volver pronto
focus: repeat visits | visitas repetidas
why: A second visit within weeks makes a regular; most visitors never get a reason for it. | Una segunda visita en pocas semanas crea un habitual; a la mayoría nunca se le da un motivo.
- visitors who return within two months | los visitantes que vuelven en dos meses | % | 15..45 | 24 > 30
- use of capacity outside peak hours | el uso de la capacidad fuera de horas pico | % | 25..60 | 36 > 43
- visitor net promoter score | el índice de recomendación de los visitantes | nps | 25..65 | 40 > 47
## money
objective: Earn more from each visit without raising entry | Ganar más por visita sin subir la entrada
focus: revenue per visit | ingresos por visita
why: Food, extras and memberships carry a higher margin than the ticket. | Los alimentos, los extras y las membresías dejan más margen que la entrada.
- share of revenue from extras | la proporción de ingresos por extras | % | 10..40 | 20 > 25
- bookings made online | las reservas hechas en línea | % | 30..85 | 48 > 60
- labour cost on revenue | el costo laboral sobre ingresos | % | 28..50 | 41 > 38
`
