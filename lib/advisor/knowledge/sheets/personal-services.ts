export const PERSONAL_SERVICES_SHEET = `
# personal-services
insight: Personal and home services live within a few kilometres: full calendars, punctual visits and neighbours’ reviews matter more than wide advertising. | Los servicios personales y del hogar viven en pocos kilómetros a la redonda: la agenda llena, la puntualidad y las reseñas de los vecinos importan más que la publicidad amplia.
teams: Service, Scheduling, Customer care, Purchasing | Servicio, Agenda, Atención al cliente, Compras
words: booking, visit, regular, review | cita, visita, cliente habitual, reseña
## demand
objective: Fill the calendar with customers who return | Llenar la agenda con clientes que regresan
focus: bookings and regulars | citas y clientes habituales
why: A regular fills the quiet hours that advertising never reaches. | Un cliente habitual llena las horas tranquilas que la publicidad nunca alcanza.
- calendar hours booked | las horas de agenda reservadas | % | 50..85 | 63 > 71
- customers who book again | los clientes que vuelven a reservar | % | 35..70 | 48 > 55
- average public review | la calificación promedio en reseñas | stars | 4..4.9 | 4.4 > 4.6
## delivery
objective: Be on time and right the first time | Llegar a tiempo y hacerlo bien a la primera
focus: punctuality and quality | puntualidad y calidad
why: Customers let us into their day and their home; lateness and rework end that trust. | Los clientes nos abren su día y su casa; la impuntualidad y el retrabajo acaban con esa confianza.
- visits started on time | las visitas iniciadas a tiempo | % | 75..97 | 84 > 91
- jobs that must be redone | los trabajos que deben repetirse | % | 2..9 | 6 > 4
- average time to answer an enquiry | el tiempo promedio de respuesta a una consulta | hours | 0.5..12 | 5 > 2
`
