export const HOSPITALITY_SHEET = `
# hospitality
insight: Hospitality sells moments that cannot be stored: an empty seat or bed tonight is lost, so demand, price and staffing are planned together. | La hospitalidad vende momentos que no se almacenan: el lugar vacío de esta noche se pierde, por eso demanda, precio y personal se planean juntos.
teams: Guest service, Operations, Purchasing, Reservations | Atención al huésped, Operaciones, Compras, Reservas
words: guest, covers, peak hours, review | huésped, cubiertos, horas pico, reseña
## delivery
objective: Send guests home eager to tell others | Lograr que cada huésped se vaya con ganas de recomendarnos
focus: guest experience | experiencia del huésped
why: Guests read reviews before they choose, so tonight’s service fills next month’s seats. | Los huéspedes leen reseñas antes de elegir: el servicio de hoy llena los lugares del próximo mes.
- average public review | la calificación promedio en reseñas | stars | 3.8..4.8 | 4.2 > 4.4
- reviews answered within two days | las reseñas respondidas en dos días | % | 30..95 | 45 > 80
- returning guests | los huéspedes que regresan | % | 20..45 | 28 > 33
## money
objective: Staff each shift for the demand that really comes | Dotar cada turno según la demanda que realmente llega
focus: labour planning | planeación de turnos
why: Labour is the largest cost that can be planned a week ahead, and overtime is mostly bad planning. | La mano de obra es el mayor costo que puede planearse con una semana de anticipación, y las horas extra suelen ser mala planeación.
- labour cost on sales | el costo laboral sobre ventas | % | 25..38 | 34 > 32
- overtime on hours worked | las horas extra sobre horas trabajadas | % | 2..12 | 8 > 5
- annual staff turnover | la rotación anual del personal | % | 40..95 | 75 > 66
`
