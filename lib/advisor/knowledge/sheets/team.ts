/** Plays about how a team works; the roles are sections, each with metrics of its own. `{company}` is filled in. */
export const TEAM_SHEET = `
# ceo
## people
objective: Give every team at {company} a goal it can repeat | Lograr que cada equipo de {company} tenga un objetivo que pueda repetir
focus: clear goals in every team | los objetivos claros en cada equipo
why: People decide faster when they know which goal wins; this is the part that nobody but you can settle at {company}. | Las personas deciden más rápido cuando saben qué objetivo gana; esa es la parte que en {company} nadie más que tú puede definir.
- people who can name our main goal | las personas que pueden nombrar nuestro objetivo principal | % | 20..90 | 40 > 70
# manager
## people
objective: Help the teams at {company} agree early and deliver together | Ayudar a los equipos de {company} a acordar temprano y entregar juntos
focus: coordination between teams | la coordinación entre equipos
why: Most delays at a manager's level happen between teams, where nobody at {company} owns the wait. | La mayoría de los retrasos que ve una gerencia ocurre entre equipos, donde nadie en {company} es dueño de la espera.
- commitments between teams met on the agreed date | los compromisos entre equipos cumplidos en la fecha acordada | % | 45..90 | 60 > 75
# team_lead
## people
objective: Build a team at {company} that plans, delivers and learns every week | Formar en {company} un equipo que planea, entrega y aprende cada semana
focus: weekly rhythm of the team | el ritmo semanal del equipo
why: A steady week is what a lead controls best, and {company} can see the effect within a month. | Una semana constante es lo que un líder mejor controla, y {company} puede ver el efecto en un mes.
- weekly plans that end delivered | los planes semanales que terminan entregados | % | 40..85 | 55 > 70
# individual_contributor
## people
objective: Be someone colleagues at {company} can plan around | Ser alguien con quien los colegas de {company} pueden contar para planear
focus: reliability of own work | la confiabilidad del trabajo propio
why: Reliable work is the contribution to {company} that depends on no one else. | El trabajo confiable es el aporte a {company} que no depende de nadie más.
- own work delivered on the promised date | el trabajo propio entregado en la fecha prometida | % | 55..95 | 68 > 84
- own work accepted without rework | el trabajo propio aceptado sin correcciones | % | 60..95 | 74 > 84
- questions from colleagues answered within a working day | las consultas de colegas respondidas en un día hábil | % | 50..97 | 68 > 85
# other
## people
objective: Make the work at {company} visible to everyone who depends on it | Hacer visible el trabajo en {company} para quienes dependen de él
focus: visibility of work | la visibilidad del trabajo
why: Work that others can see is asked about less and finished sooner; at {company} it also shows where help is needed. | El trabajo que otros pueden ver genera menos consultas y termina antes; en {company} también muestra dónde hace falta ayuda.
- tasks with an owner and a date | las tareas con responsable y fecha | % | 35..90 | 50 > 75
# solo
## people
objective: Protect time for the work that makes {company} grow | Proteger el tiempo para el trabajo que hace crecer a {company}
focus: use of own time | el uso del tiempo propio
why: When one person does everything at {company}, the urgent eats the important unless the week is planned. | Cuando una sola persona hace todo en {company}, lo urgente se come lo importante si la semana no se planea.
- weeks that start with a written plan | las semanas que empiezan con un plan escrito | % | 10..90 | 30 > 75
- working hours spent on customers or product | las horas de trabajo dedicadas a clientes o al producto | % | 35..70 | 45 > 55
- promises to customers met on the agreed date | las promesas a clientes cumplidas en la fecha acordada | % | 65..97 | 78 > 88
`

/** Metrics that a way of working adds to the team's play: by experience, structure and collaboration. */
export const TEAM_METRICS_SHEET = `
# beginner
## people
- goals reviewed every week | los objetivos revisados cada semana | % | 10..90 | 25 > 70
# intermediate
## people
- goals with fresh figures every week | los objetivos con cifras actualizadas cada semana | % | 30..95 | 45 > 75
# advanced
## people
- goals agreed with the teams they depend on | los objetivos acordados con los equipos de los que dependen | % | 35..90 | 50 > 75
# hierarchical
## people
- time from raising a problem to a decision | el tiempo entre plantear un problema y decidirlo | days/días | 1..10 | 6 > 3
# flat
## people
- decisions with a single named owner | las decisiones con un único responsable nombrado | % | 30..95 | 50 > 80
# matrix
## people
- people whose leads agree on their priorities | las personas cuyos líderes coinciden en sus prioridades | % | 40..90 | 55 > 75
# centralized
## people
- meetings that end with a named owner and a date | las reuniones que terminan con responsable y fecha | % | 20..95 | 40 > 75
# distributed
## people
- decisions written down within a day | las decisiones puestas por escrito en un día | % | 20..95 | 40 > 75
# hybrid
## people
- meetings with notes that absent colleagues can use | las reuniones con notas útiles para quienes no asistieron | % | 20..95 | 40 > 75
`
