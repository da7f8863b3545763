export const MEDIA_SHEET = `
# media
insight: Media and telecom compete for attention every day: the audience that returns by habit is worth more than the peak of a launch. | Los medios y las telecomunicaciones compiten por la atención cada día: la audiencia que vuelve por costumbre vale más que el pico de un lanzamiento.
teams: Content, Audience, Commercial, Technology | Contenidos, Audiencias, Comercial, Tecnología
words: audience, subscriber, reach, catalogue | audiencia, suscriptor, alcance, catálogo
## demand
objective: Become a daily habit for the audience we serve | Convertirnos en un hábito diario de nuestra audiencia
focus: audience habit | hábito de la audiencia
why: Habit, not reach, is what subscribers pay for and advertisers renew for. | El hábito, y no el alcance, es lo que pagan los suscriptores y renuevan los anunciantes.
- monthly audience that returns every week | la audiencia mensual que vuelve cada semana | % | 20..50 | 30 > 36
- monthly subscriber churn | la cancelación mensual de suscriptores | % | 1.5..7 | 4.5 > 3.8
- average time per visit | el tiempo promedio por visita | minutes | 3..25 | 8 > 10
## money
objective: Earn more from every hour of attention | Obtener más ingresos por cada hora de atención
focus: revenue per audience hour | ingresos por hora de audiencia
why: Sold inventory and direct revenue protect the business when prices of advertising fall. | El inventario vendido y los ingresos directos protegen el negocio cuando bajan los precios de la publicidad.
- advertising inventory sold | el inventario publicitario vendido | % | 50..85 | 64 > 71
- share of revenue paid by the audience | la proporción de ingresos que paga la audiencia | % | 15..65 | 32 > 37
- advertisers who renew | los anunciantes que renuevan | % | 55..85 | 68 > 74
`
