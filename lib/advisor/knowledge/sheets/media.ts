export const MEDIA_SHEET = `
# media
insight: Media and telecom compete for attention every day: the audience that returns by habit is worth more than the peak of a launch. | Los medios y las telecomunicaciones compiten por la atención cada día: la audiencia que vuelve por costumbre vale más que el pico de un lanzamiento.
teams: Content, Audience, Commercial, Technology | Contenidos, Audiencias, Comercial, Tecnología
words: audience, subscriber, reach, catalogue | audiencia, suscriptor, alcance, catálogo
## demand
objective: Become a daily habit for the audience we serve | Convertirnos en un hábito diario de nuestra audiencia
focus: audience habit | el hábito de la audiencia
why: Habit, not reach, is what subscribers pay for and advertisers renew for. | El hábito, y no el alcance, es lo que pagan los suscriptores y renuevan los anunciantes.
- monthly audience that returns every week | la audiencia mensual que vuelve cada semana | % | 20..50 | 30 > 36
- monthly subscriber churn | la cancelación mensual de suscriptores | % | 1.5..7 | 4.5 > 3.8
- average time per visit | el tiempo promedio por visita | minutes | 3..25 | 8 > 10
## money
objective: Earn more from every hour of attention | Obtener más ingresos por cada hora de atención
focus: revenue per audience hour | los ingresos por hora de audiencia
why: Sold inventory and direct revenue protect the business when prices of advertising fall. | El inventario vendido y los ingresos directos protegen el negocio cuando bajan los precios de la publicidad.
- advertising inventory sold | el inventario publicitario vendido | % | 50..85 | 64 > 71
- share of revenue paid by the audience | la proporción de ingresos que paga la audiencia | % | 15..65 | 32 > 37
- advertisers who renew | los anunciantes que renuevan | % | 55..85 | 68 > 74
# telecom apart
insight: Telecom sells a connection that is noticed only when it fails: repeat faults, churn and the days until installation decide what the network investment returns. | Las telecomunicaciones venden una conexión que solo se nota cuando falla: las fallas repetidas, la cancelación y los días hasta la instalación deciden qué devuelve la inversión en red.
teams: Network operations, Field installation, Customer care, Sales and retention | Operación de red, Instalación en campo, Atención al cliente, Ventas y retención
words: subscriber, coverage, fibre, outage | suscriptor, cobertura, fibra, corte de servicio
## demand
objective: Keep subscribers because they want to stay | Conservar suscriptores porque quieren quedarse
focus: churn and installation | la cancelación y la instalación
why: Winning back a subscriber costs many months of margin; most had complained before they left. | Recuperar a un suscriptor cuesta muchos meses de margen; la mayoría había reclamado antes de irse.
- monthly subscriber churn | la cancelación mensual de suscriptores | % | 0.8..3.5 | 2.1 > 1.8
- time from order to working service | el tiempo entre el pedido y el servicio activo | days | 2..14 | 7 > 5
- subscribers on more than one service | los suscriptores con más de un servicio | % | 20..60 | 36 > 41
## delivery
objective: Fix faults once and see them before the customer does | Reparar cada falla una sola vez y verla antes que el cliente
focus: faults and network availability | las fallas y la disponibilidad de red
why: A repeated fault within a month is the strongest sign of a cancellation. | Una falla repetida en el mes es la señal más fuerte de una cancelación.
- faults that return within thirty days | las fallas que regresan en treinta días | % | 6..22 | 14 > 10
- faults detected before a customer reports them | las fallas detectadas antes del reporte del cliente | % | 30..80 | 48 > 60
- time to restore service | el tiempo de recuperación del servicio | hours | 2..24 | 10 > 7
# broadcasting
insight: Television, radio and streaming sell the return of an audience: completed viewing, renewals and sold minutes matter more than the peak of one night. | La televisión, la radio y el streaming venden el regreso de la audiencia: lo que se ve completo, las renovaciones y los minutos vendidos importan más que el pico de una noche.
teams: Programming, Production, Advertising sales, Technology and distribution | Programación, Producción, Venta de publicidad, Tecnología y distribución
words: audience share, programme, catalogue, ad break | participación de audiencia, programa, catálogo, tanda
## demand
objective: Make programmes that people finish and wait for | Hacer programas que la gente termina y espera
focus: completed viewing and returning audience | la audiencia que termina y regresa
why: An episode left half-way predicts a cancelled subscription and a cheaper ad break. | Un episodio dejado a la mitad anticipa una suscripción cancelada y una tanda más barata.
- programmes watched or heard to the end | los programas vistos o escuchados hasta el final | % | 40..75 | 54 > 60
- audience that returns for the next episode | la audiencia que regresa al siguiente episodio | % | 35..75 | 50 > 57
- advertising minutes sold | los minutos de publicidad vendidos | % | 55..92 | 70 > 77
# publishing-news
insight: Publishers lived on reach and now live on readers who pay: registrations, renewals and the share of stories that anyone finishes steer the newsroom better than clicks. | Los medios vivían del alcance y hoy viven de lectores que pagan: los registros, las renovaciones y las notas que alguien termina orientan mejor a la redacción que los clics.
teams: Newsroom and editors, Audience and subscriptions, Advertising, Product | Redacción y edición, Audiencias y suscripciones, Publicidad, Producto
words: newsletter, subscription, reader, edition | boletín, suscripción, lector, edición
## money
objective: Earn readers who find us worth paying for | Ganar lectores para quienes vale la pena pagarnos
focus: subscriptions and reader revenue | las suscripciones y los ingresos de lectores
why: Registered readers convert many times better than passers-by, and renewal is where the money is. | Los lectores registrados se convierten mucho mejor que los de paso, y la renovación es donde está el dinero.
- registered readers who subscribe | los lectores registrados que se suscriben | % | 1..6 | 2.6 > 3.3
- subscriptions renewed | las suscripciones renovadas | % | 60..88 | 73 > 78
- stories or titles that reach their readership goal | las notas o títulos que alcanzan su meta de lectura | % | 25..60 | 38 > 46
# film-music apart
insight: Film and music are a few successes that pay for many tries: budgets kept, rights registered and back catalogue in use decide whether a hit makes a company. | El cine y la música son pocos éxitos que pagan muchos intentos: los presupuestos cumplidos, los derechos registrados y el catálogo en uso deciden si un éxito hace empresa.
teams: Production, Rights and licensing, Release and promotion, Artist relations | Producción, Derechos y licencias, Lanzamiento y promoción, Relación con artistas
words: release, rights, catalogue, royalty | estreno, derechos, catálogo, regalías
## delivery
objective: Finish productions on budget without losing what makes them good | Terminar producciones en presupuesto sin perder lo que las hace buenas
focus: production budget and dates | el presupuesto y las fechas de producción
why: An extra shooting day pays for nobody’s better idea; most are born in preparation. | Un día extra de rodaje rara vez paga una mejor idea; casi siempre nace en la preparación.
- productions finished within budget | las producciones terminadas dentro del presupuesto | % | 50..88 | 64 > 74
- deliveries accepted without corrections | las entregas aceptadas sin correcciones | % | 55..90 | 68 > 78
- release dates kept | las fechas de estreno cumplidas | % | 60..92 | 72 > 81
## money
objective: Make the catalogue we own earn every month | Lograr que el catálogo que tenemos genere ingresos cada mes
focus: rights and licensing | los derechos y las licencias
why: Rights that are not registered correctly pay somebody else, or nobody. | Los derechos mal registrados le pagan a otro, o a nadie.
- catalogue with rights fully registered | el catálogo con derechos completamente registrados | % | 60..98 | 75 > 88
- revenue from licences and catalogue | los ingresos por licencias y catálogo | % | 15..55 | 28 > 33
- audience gained per release that stays | la audiencia ganada por estreno que permanece | % | 10..40 | 20 > 26
# video-games apart
insight: Games are learned in ten minutes and left in seven days: first-week retention, crashes and the share of players who pay gladly say more than downloads. | Un videojuego se aprende en minutos y se abandona en días: la retención de la primera semana, los cierres inesperados y quienes pagan con gusto dicen más que las descargas.
teams: Game design, Engineering, Live operations, Community | Diseño de juego, Ingeniería, Operación en vivo, Comunidad
words: retention, season, build, player community | retención, temporada, versión, comunidad de jugadores
## demand
objective: Give players a reason to come back tomorrow | Dar a los jugadores una razón para volver mañana
focus: retention and community | la retención y la comunidad
why: Players lost in the first week are the most expensive ones: they were just paid for. | Los jugadores perdidos en la primera semana son los más caros: se acaban de pagar.
- players who return the next day | los jugadores que regresan al día siguiente | % | 25..50 | 34 > 39
- players active after thirty days | los jugadores activos a los treinta días | % | 3..15 | 7 > 9
- players who pay | los jugadores que pagan | % | 1.5..8 | 3.2 > 4
## delivery
objective: Ship builds and seasons that players enjoy from the first hour | Publicar versiones y temporadas que se disfrutan desde la primera hora
focus: stability and release rhythm | la estabilidad y el ritmo de publicación
why: A broken first day fills the store page with reviews that no patch removes. | Un primer día fallido llena la tienda de reseñas que ningún parche borra.
- sessions without a crash | las sesiones sin cierres inesperados | % | 97..99.9 | 98.6 > 99.4
- milestones reached on the planned date | los hitos alcanzados en la fecha prevista | % | 45..85 | 58 > 68
- positive reviews in the store | las reseñas positivas en la tienda | % | 65..93 | 78 > 83
`
