export const LEISURE_SHEET = `
# leisure
insight: Leisure competes with the sofa: people come back when the visit is easy to book, worth the time and different enough from the last one. | El ocio compite con el sofá: la gente vuelve cuando la visita es fácil de reservar, vale el tiempo y no es igual a la anterior.
teams: Programming, Visitor service, Sales and membership, Facilities | Programación, Atención al visitante, Ventas y membresías, Instalaciones
words: membership, attendance, season, venue | membresía, asistencia, temporada, recinto
## demand
objective: Give people a reason to come back soon | Dar a las personas una razón para volver pronto
focus: repeat visits | las visitas repetidas
why: A second visit within weeks makes a regular; most visitors never get a reason for it. | Una segunda visita en pocas semanas crea un habitual; a la mayoría nunca se le da un motivo.
- visitors who return within two months | los visitantes que vuelven en dos meses | % | 15..45 | 24 > 30
- use of capacity outside peak hours | el uso de la capacidad fuera de horas pico | % | 25..60 | 36 > 43
- visitor net promoter score | el índice de recomendación de los visitantes | nps | 25..65 | 40 > 47
## money
objective: Earn more from each visit without raising entry | Ganar más por visita sin subir la entrada
focus: revenue per visit | los ingresos por visita
why: Food, extras and memberships carry a higher margin than the ticket. | Los alimentos, los extras y las membresías dejan más margen que la entrada.
- share of revenue from extras | la proporción de ingresos por extras | % | 10..40 | 20 > 25
- bookings made online | las reservas hechas en línea | % | 30..85 | 48 > 60
- labour cost on revenue | el costo laboral sobre ingresos | % | 28..50 | 41 > 38
# fitness
insight: A gym is paid by members who come: those who train twice a week renew, and those who stop coming in the third month have already left. | Un gimnasio vive de los socios que vienen: quienes entrenan cada semana renuevan, y quienes dejan de venir al tercer mes ya se fueron.
teams: Trainers, Member service, Sales, Facilities | Entrenadores, Atención al socio, Ventas, Instalaciones
words: membership, group class, personal training, attendance | membresía, clase grupal, entrenamiento personal, asistencia
## demand
objective: Help members build the habit that makes them stay | Ayudar a los socios a formar el hábito que los hace quedarse
focus: attendance and retention | la asistencia y la retención
why: A call in the week of the first absence costs minutes and saves a year of fees. | Una llamada en la semana de la primera ausencia cuesta minutos y salva un año de cuotas.
- members who train at least weekly | los socios que entrenan al menos cada semana | % | 35..65 | 46 > 54
- monthly membership cancellations | las cancelaciones mensuales de membresía | % | 2.5..7 | 5 > 4.1
- new members with a plan in their first week | los socios nuevos con un plan en su primera semana | % | 30..90 | 48 > 70
# sports-recreation
insight: Clubs and parks live from families and fixtures: fields empty on weekdays and young members who stop playing at fifteen are where growth hides. | Los clubes y parques viven de familias y calendarios: las canchas vacías entre semana y los jóvenes que dejan de jugar esconden el crecimiento.
teams: Sports programmes, Coaches, Facilities, Membership and families | Programas deportivos, Entrenadores, Instalaciones, Socios y familias
words: season, academy, league, court booking | temporada, academia, liga, reserva de cancha
## demand
objective: Fill fields and programmes on the quiet days too | Llenar canchas y programas también en los días tranquilos
focus: use of facilities and renewals | el uso de instalaciones y las renovaciones
why: Grass, light and staff cost the same on a Tuesday; schools and companies can use them then. | El césped, la luz y el personal cuestan lo mismo un martes; escuelas y empresas pueden usarlos entonces.
- weekday hours of fields and courts booked | las horas de cancha reservadas entre semana | % | 25..65 | 38 > 46
- members who renew for the next season | los socios que renuevan la siguiente temporada | % | 60..88 | 73 > 79
- young players who go on to the next age group | los jóvenes que pasan a la siguiente categoría | % | 50..85 | 65 > 72
# gambling
insight: Gaming is licensed entertainment: verified players, early signs of harm and payouts on time protect the licence that every game depends on. | El juego es entretenimiento con licencia: los jugadores verificados, las señales tempranas de daño y los pagos a tiempo protegen la licencia de la que depende todo.
teams: Gaming floor or platform, Compliance and responsible gaming, Player service, Security | Sala o plataforma de juego, Cumplimiento y juego responsable, Atención al jugador, Seguridad
words: licence, responsible gaming, payout, hold | licencia, juego responsable, pago de premios, retención de sala
## delivery
objective: Run games that are fair, safe and promptly paid | Operar juegos justos, seguros y pagados a tiempo
focus: responsible gaming and payouts | el juego responsable y los pagos
why: A slow payout or an unprotected player ends in front of the regulator. | Un pago lento o un jugador sin protección termina frente al regulador.
- players verified before their first payout | los jugadores verificados antes de su primer pago | % | 80..99.5 | 90 > 96
- risk alerts followed up within a day | las alertas de riesgo atendidas en un día | % | 50..97 | 68 > 86
- payouts made within the promised time | los premios pagados en el tiempo prometido | % | 85..99.5 | 93 > 97
# arts-culture
insight: Museums and cultural houses balance mission and box office: members, schools and repeat visitors keep the doors open between great exhibitions. | Los museos y espacios culturales equilibran misión y taquilla: los miembros, las escuelas y quienes repiten sostienen la casa entre grandes exposiciones.
teams: Curation and programme, Education, Visitor service, Development and patrons | Curaduría y programación, Educación, Atención al visitante, Desarrollo y patronos
words: exhibition, collection, patron, guided visit | exposición, colección, patrono, visita guiada
## demand
objective: Open the house to visitors who had never come and who return | Abrir la casa a visitantes nuevos y lograr que regresen
focus: new and returning visitors | los visitantes nuevos y recurrentes
why: A school visit today is a family visit next month when the invitation goes home with the child. | Una visita escolar hoy es una visita familiar el próximo mes cuando la invitación llega a casa.
- visitors who come for the first time | los visitantes que vienen por primera vez | % | 25..60 | 38 > 44
- memberships renewed | las membresías renovadas | % | 50..82 | 64 > 70
- income from members and donors | los ingresos de miembros y donantes | % | 25..65 | 40 > 45
# events-ticketing
insight: Events sell against the clock: early tickets, confirmed sponsors and a door that moves decide the result before the first song. | Los eventos venden contra el reloj: las entradas anticipadas, los patrocinadores confirmados y un acceso ágil deciden el resultado antes de la primera canción.
teams: Production, Ticketing, Sponsorship, Venue operations | Producción, Boletería, Patrocinios, Operación del recinto
words: venue, early sale, sponsor, access control | recinto, venta anticipada, patrocinador, control de acceso
## money
objective: Secure every event’s result before the doors open | Asegurar el resultado de cada evento antes de abrir puertas
focus: advance sales and sponsorship | la venta anticipada y los patrocinios
why: Advance sales pay the deposits, and every sponsor signed late is sold at a discount. | La venta anticipada paga los anticipos, y cada patrocinador de última hora se vende con descuento.
- tickets sold a month before the event | las entradas vendidas un mes antes del evento | % | 25..65 | 40 > 48
- event cost covered by sponsors | el costo del evento cubierto por patrocinadores | % | 10..45 | 22 > 28
- wait at the entrance at peak time | la espera en el acceso en hora pico | minutes | 4..35 | 20 > 13
`
