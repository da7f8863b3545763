/** Sentences of owners who are content, and of what they want no more of than they have; as in `as-owners-say.ts`. */
export const CONTENT = `
# -
We work at night.
We clean offices after hours.
We repair roads while the city sleeps.
Trabajamos de noche.
Arreglamos calles de madrugada.
Steady.
Steady work, steady team.
We would just like a plan for the year.
My partner and I want a plan.
Nothing special, we want to be better organised.
Nada en especial.
Solo queremos un plan para el año.
Mi socio y yo queremos un plan.
Nos gustaría ordenarnos un poco.
Parejo, sin sobresaltos.
All good here.
Everything is fine, to be honest.
No complaints from us.
I can't complain.
Business is good and I would like it to stay that way.
We just want to keep it as it is.
We are happy with how things are going.
Things are going well.
We had our best year ever.
Last year we earned more than ever.
Nothing is on fire.
There is nothing wrong that I know of.
I only want to be better organised.
We want to keep things running and not forget anything.
We do well and have done so for years.
No big plans this year.
We are happy at this size.
It is a quiet, steady business.
The shop runs itself by now.
We have all the work we can do, and time for it.
I don't need to grow.
Customers are happy, staff are happy, so am I.
We make a decent living.
Just curious what you would suggest.
I am trying this out.
A friend told me to try this.
Not much to say, we are a normal company.
We don't have a particular problem.
No particular goal.
We have been doing the same thing for twenty years and it works.
It pays the bills and I like it.
Todo bien por acá.
Nos va bien.
La verdad, nos va muy bien.
No tengo quejas.
No me puedo quejar.
No nos podemos quejar.
El año pasado ganamos más que nunca.
Fue nuestro mejor año.
Estamos contentos como estamos.
Queremos seguir así.
Solo quiero que siga igual.
No hay nada que arreglar.
No tenemos ningún problema en particular.
No buscamos crecer.
Estamos bien de tamaño.
Vivimos bien de esto.
El negocio anda solo.
Los clientes están contentos y nosotros también.
Solo quiero ordenarme un poco mejor.
Quiero ver qué me recomiendan.
Me lo recomendó un amigo.
Somos una empresa normal, sin grandes planes.
Hacemos lo mismo hace veinte años y funciona.
Trabajo tengo y tiempo también.
Este año no hay planes grandes.
Por suerte marcha todo.
Va todo sobre ruedas.
Estamos tranquilos.
Da para vivir y me gusta.
We have 12 vans and 14 drivers.
We run 30 coaches with 45 drivers.
Three chairs and four barbers.
Tenemos 12 camionetas y 14 choferes.
Treinta micros y cuarenta y cinco conductores.
Tres sillones y cuatro barberos.
# keep_people
Line cooks walk after ten weeks.
We train forty people a year for sixteen jobs.
Formamos cuarenta personas al año para dieciséis puestos.
Las enfermeras buenas se van a España.
New volunteers come twice and then we never see them again.
Volunteers drift away after a month.
People last five months with us and take two to be of any use.
Los voluntarios vienen dos veces y no vuelven.
La gente nos dura cinco meses.
Cada persona nueva tarda dos meses en servir y a los cinco se va.
Two of my best have already told me they are off.
Half of the night shift is gone within the year.
The young ones stay until something better comes along.
The good ones go to the hospital across town.
Everyone I train leaves for the big place down the road.
Dos ya me avisaron que se van.
Los buenos se me van a la competencia.
Los jóvenes duran hasta que aparece algo mejor.
A todos los que formo se los lleva la empresa grande.
La mitad del turno noche se va antes del año.
# workload
Our doctors write notes at home until ten and one says she is done if it goes on.
She says she is done by summer if it goes on like this.
Los médicos escriben historias en su casa hasta las diez.
They go home at ten and are back at seven.
The kids in the office leave at midnight and tell me they can't go on like this.
Nobody takes their holidays any more.
I answer mails in bed.
We are four doing the work of seven.
Salen a las diez de la noche y así no siguen.
Acá nadie se toma vacaciones.
Somos cuatro haciendo el trabajo de siete.
Contesto correos desde la cama.
Llegan a las siete y se van de noche.
# hire
We turn families away every week because we have nobody to send.
Rechazamos familias porque no tenemos a quién mandar.
We would open on Sundays if there were somebody to stand behind the counter.
We'd run a second shift if anybody wanted to work it.
Abriríamos los domingos si hubiera quien atienda.
Haríamos otro turno si apareciera gente que quiera trabajar.
Serviríamos también cenas si alguien quisiera venir a cocinar.
I have the orders and the machines, what I lack is hands.
Hay seis telares y gente para cuatro.
Tengo los pedidos y las máquinas, lo que no tengo es gente.
# quality
Nine of ten alarms are false and the real ones we see too late.
Eleven of every hundred are rejected and the client threatens to go elsewhere.
De cada cien nos rechazan once.
Nueve de cada diez alertas son falsas y las buenas las vemos tarde.
El cliente dice que si no bajamos las fallas se va.
# response_time
A permit takes seven months and people build without one.
It takes us three weeks to say yes or no.
Patients lie eleven hours on a trolley.
Un permiso tarda siete meses y la gente construye igual.
Tardamos tres semanas en decir sí o no.
Los pacientes pasan once horas en una camilla.
# more_customers
We did 61 last year, it used to be 90.
We had forty weddings in a good year and this year we have twelve.
A chain opened round the corner and the phone stopped.
Hicimos 61 el año pasado y antes eran 90.
Abrió una cadena a la vuelta y se fue la gente.
# on_time
Seven of the last ten jobs finished late and the customer keeps the last part until it is done.
We finish late, so they hold back the final payment.
Terminamos tarde y por eso nos retienen el último pago.
Siete de las últimas diez obras terminaron tarde.
# concentration
One chain is seventy of every hundred loads and they retender in the autumn.
Half of what we bill comes from one client and he knows it.
De cada cien viajes, setenta son de una cadena y vuelven a licitar.
La mitad de lo que facturamos es de un solo cliente.
# no_shows
Eight put their names down, five come, and those who wanted to stay outside.
Se anotan ocho, vienen cinco y los que querían se quedaron afuera.
# keep_customers
They go to a free one.
From 380 accounts we are down to 340.
Se van a uno gratis.
Se pasan a otro más barato.
# on_time
Fourteen pieces are past the date we gave.
Catorce trabajos pasaron la fecha que dimos.
`
