/** Plays about how the work is done and by whom; a section is an intent of `intents/intent.ts`. */
export const WORK_PLAYS = `
# on_time
## delivery
objective: Deliver on the day we promised | Entregar el día que prometimos
focus: promises kept on time | las promesas cumplidas a tiempo
why: Late work is seldom slow work: it waits for an answer, a part or a decision that nobody owned. | El trabajo tardío rara vez es lento: espera una respuesta, una pieza o una decisión que nadie tenía a cargo.
monday: Go through the last ten that were late | Repasar las últimas diez entregas tardías
do: Write for each the day on which it stopped and what it waited for. The wait that comes up most gets one owner and one rule this week. | Anota en cada una el día en que se detuvo y qué esperaba. A la espera que más se repite, asígnale esta semana un responsable y una regla.
- share of deliveries on the promised date | el porcentaje de entregas en la fecha prometida | % | 60..98 | 80 > 88
- open orders already past their date | los pedidos abiertos ya vencidos | orders/pedidos | 0..60 | 18 > 8
- share of delays told to the customer before they ask | el porcentaje de retrasos avisados antes de que el cliente pregunte | % | 10..95 | 45 > 75
! share of work delivered without a fault | el porcentaje de trabajo entregado sin fallas | % | 80..99 | 92 > 94
# quality
## delivery
objective: Get it right the first time | Hacerlo bien a la primera
focus: work that passes at the first try | el trabajo que pasa a la primera
why: Each fault is paid three times, in material, in hours and in trust, and a few causes make most of them. | Cada falla se paga tres veces, en material, en horas y en confianza, y pocas causas producen la mayoría.
monday: Keep every faulty piece for one week | Guardar cada pieza o caso fallado durante una semana
do: Put them on one table or list, with date, place and cause. On Friday agree on the largest pile, and change one thing about it before Monday. | Ponlos en una mesa o una lista, con fecha, lugar y causa. El viernes acuerda con tu gente cuál es el montón más grande y cambia una sola cosa antes del lunes.
- share of output that is scrapped, redone or rejected | el porcentaje de lo producido que se desecha, repite o rechaza | % | 1..15 | 6 > 4.5
- causes removed for good | las causas eliminadas de raíz | causes/causas | count 6
- complaints per month | los reclamos por mes | complaints/reclamos | 1..60 | 16 > 11
! share of planned orders finished in the week | el porcentaje de pedidos planeados que se terminan en la semana | % | 75..100 | 92 > 94
# safety
## people
objective: Send everyone home unhurt, every day | Lograr que todos vuelvan a casa ilesos, cada día
focus: accidents and near misses | los accidentes y casi accidentes
why: Before a serious accident there are many small ones that nobody wrote down; reports must rise first so that harm can fall. | Antes de un accidente grave hay muchos pequeños que nadie anotó; primero deben subir los avisos para que baje el daño.
monday: Walk the place of the last accident with those who work there | Recorrer el lugar del último accidente con quienes trabajan allí
do: Ask what they expect to happen next and what they would change. Repair one thing the same day, where all can see it, and put up where near misses are written. | Pregunta qué temen que pase y qué cambiarían. Arregla algo el mismo día, a la vista de todos, y pon a mano dónde anotar los casi accidentes.
- accidents and injuries per month | los accidentes y lesiones por mes | cases/casos | 0..40 | 4 > 2
- near misses reported and answered | los casi accidentes reportados y respondidos | reports/reportes | count 40
- dangers removed within a week of being named | los peligros quitados dentro de la semana de nombrarlos | dangers/peligros | count 20
! share of planned work finished without haste or overtime | el porcentaje de trabajo terminado sin apuro ni horas extra | % | 60..97 | 80 > 85
# theft
## money
objective: Lose less of what we already paid for | Perder menos de lo que ya pagamos
focus: losses from theft and missing stock | las pérdidas por robo y los faltantes
why: Losses gather in a few articles, hours and doors; counting those often shows more than another camera. | Las pérdidas se juntan en pocos artículos, horas y puertas; contar eso seguido muestra más que otra cámara.
monday: Count the twenty articles that vanish most, every evening | Contar cada noche los veinte artículos que más desaparecen
do: Write date, shift and difference on one sheet. Move the five worst within sight of the till or under lock for two weeks and compare. | Anota fecha, turno y diferencia en una hoja. Pon los cinco peores a la vista de la caja o bajo llave por dos semanas y compara.
- share of sales lost to missing or stolen stock | el porcentaje de ventas perdido en mercadería faltante o robada | % | 0.5..6 | 2.4 > 1.7
- thefts and losses in a month | los robos y pérdidas por mes | cases/casos | 1..60 | 14 > 9
- counts of the most stolen articles | los conteos de los artículos más robados | counts/conteos | count 50
! complaints about how customers are treated | los reclamos por el trato a los clientes | complaints/reclamos | 0..10 | 4 > 3
# compliance
## delivery
objective: Pass the inspection because the work is in order | Pasar la inspección porque el trabajo está en orden
focus: findings closed with proof | los hallazgos cerrados con evidencia
why: An inspector believes what is written, dated and signed; closing the gravest finding first also shows whether the rest is real. | Quien inspecciona cree lo escrito, fechado y firmado; cerrar primero el hallazgo más grave muestra si lo demás es real.
monday: Put every requirement on one page with a name and a date | Poner cada requisito en una hoja con un nombre y una fecha
do: Three columns: in order, proof missing, not done. Take the gravest line of the third column, and agree today who closes it and what will prove it. | Tres columnas: en orden, falta evidencia, sin hacer. Toma la línea más grave de la tercera y acuerda hoy quién la cierra y qué lo probará.
- open findings and gaps | los hallazgos y brechas abiertos | findings/hallazgos | 0..60 | 14 > 3
- share of requirements with dated proof | el porcentaje de requisitos con evidencia fechada | % | 40..100 | 60 > 90
- rehearsals of the inspection | los ensayos de la inspección | rehearsals/ensayos | count 3
! hours a week that proof costs the team | las horas por semana que la evidencia cuesta al equipo | hours | 2..60 | 16 > 14
# hire
## people
objective: Fill the posts that hold the work back with people who stay | Cubrir los puestos que frenan el trabajo con personas que se queden
focus: hiring | los puestos cubiertos
why: Most good people come through those who already work here, and leave the process where nobody answers within days. | La mayoría de la buena gente llega por quienes ya trabajan aquí, y abandona el proceso cuando nadie responde en días.
monday: Ask everyone who works here for one name | Pedir un nombre a cada persona que ya trabaja aquí
do: Write the post as a day of work with its pay and its hours, share it with them, and answer each name within two days. | Describe el puesto como un día de trabajo, con paga y horario, compártelo y responde a cada nombre en dos días.
- open posts filled | los puestos abiertos que se cubren | posts/puestos | count 5
- candidates named by people who work here | los candidatos nombrados por quienes trabajan aquí | candidates/candidatos | count 20
- time from application to answer | el tiempo entre la postulación y la respuesta | days | 1..30 | 12 > 4
! share of newcomers still here after sixty days | el porcentaje de personas nuevas que siguen a los sesenta días | % | 60..98 | 80 > 88
# keep_people
## people
objective: Make this a place where good people stay | Ser un lugar donde la buena gente se queda
focus: people who stay | las personas que se quedan
why: People rarely leave for pay alone: rosters that change overnight, a lead who does not listen and a bad first month come before it. | La gente rara vez se va solo por la paga: antes están los horarios que cambian, un jefe que no escucha y un mal primer mes.
monday: Talk with five people who might leave | Conversar con cinco personas que podrían irse
do: A quarter of an hour each: what nearly made you go, what made you stay, what would you change first. Do one of the things named within the week. | Un cuarto de hora cada una: qué casi le hizo irse, qué le hizo quedarse, qué cambiaría primero. Haz una de esas cosas en la semana.
- share of volunteers who are still with us after two months | el porcentaje de voluntarios que siguen a los dos meses | % | 35..95 | 60 > 70 | for donations
- yearly staff turnover at the rate of the last three months | la rotación anual del personal al ritmo de los últimos tres meses | % | 8..110 | 45 > 36 | for buyers
- share of newcomers still here after sixty days | el porcentaje de personas nuevas que siguen a los sesenta días | % | 55..97 | 75 > 84
- talks with people before they decide to go | las conversaciones antes de que alguien decida irse | talks/conversaciones | count 25
! shifts and tasks covered as planned | los turnos y tareas cubiertos como estaba previsto | % | 70..99 | 90 > 93
# workload
## people
objective: Make the work fit into the hours we are paid for | Lograr que el trabajo quepa en las horas pagadas
focus: workload and overtime | la carga de trabajo y las horas extra
why: Overload is a queue without a gate: what comes in, what can wait and what nobody needs must be decided before the day begins. | La sobrecarga es una fila sin puerta: qué entra, qué espera y qué sobra debe decidirse antes de empezar el día.
monday: Stop three things for two weeks | Dejar de hacer tres cosas por dos semanas
do: Everyone names one report, meeting or step that nobody would miss. Stop three, and look after two weeks who asked for them. | Cada persona nombra un informe, una reunión o un paso que nadie echaría de menos. Suspende tres y mira a las dos semanas quién los pidió.
- hours worked beyond contract, per person and week | las horas trabajadas de más, por persona y semana | hours | 0..15 | 6 > 3
- tasks and meetings dropped for good | las tareas y reuniones eliminadas | tasks/tareas | count 10
- share of people who say that the week is doable | el porcentaje de personas que dicen que la semana es posible | % | 30..95 | 50 > 70
! share of promises kept on the agreed day | el porcentaje de promesas cumplidas en el día acordado | % | 65..98 | 84 > 87
# digitise
## delivery
objective: Have every order and record in one place that all can find | Tener cada pedido y registro en un solo lugar que todos encuentren
focus: work on paper | el trabajo en papel
why: The new system is not the change: the change is the day on which the old notebook is closed, for one kind of work at a time. | El cambio no es el sistema nuevo: es el día en que se cierra el cuaderno viejo, un tipo de trabajo por vez.
monday: Follow one order from the call to the invoice | Seguir un pedido desde la llamada hasta la factura
do: Write down each time that something is copied by hand or looked for. Begin with the step copied most often, and keep nothing else on paper for it from next week. | Anota cada vez que algo se copia a mano o se busca. Empieza por el paso que más se copia y desde la próxima semana no lo lleves más en papel.
- share of orders kept in one system | el porcentaje de pedidos llevados en un solo sistema | % | 0..100 | 20 > 70
- steps that no longer need copying by hand | los pasos que ya no se copian a mano | steps/pasos | count 8
- people who work a whole week without the paper | las personas que trabajan una semana entera sin papel | people/personas | count 6
! errors found in orders per month | los errores encontrados en pedidos por mes | errors/errores | 1..40 | 12 > 9
`
