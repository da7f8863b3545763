/** Symptoms and figures of speech by which owners tell of whom they sell to, in Spanish; as in `as-owners-say.ts`. */
export const SINTOMAS_DE_CLIENTES = `
# more_customers
Desde enero no me escribe nadie.
El timbre de la puerta casi no suena.
Paso el día mirando si entra algún pedido.
La agenda está en blanco después de Semana Santa.
Terminamos la obra grande y no hay otra en puerta.
Muchos me gusta y pocas ventas.
Nos felicitan, pero no nos contratan.
Podemos hacer cuarenta por semana y vendemos once.
Repartí dos mil volantes y me llamó una persona.
Desde que movieron la parada del bus pasa un tercio de la gente.
La página tiene visitas y nadie llena el formulario.
Faltan diez familias para completar el curso de marzo.
Queremos duplicar las empresas que atendemos.
Con dos bodas al mes estaría feliz, y tengo cuatro en todo el año.
Antes había lista de espera y hoy sobran cupos en todos los grupos.
Antes el teléfono no paraba y ahora reviso si está enchufado.
Me gustaría que nos conozcan fuera del barrio.
Vivimos del boca a boca y se acabó.
Desde que cerró la fábrica se nos cayó el menú del mediodía.
El de enfrente tiene fila y yo miro.
Las reservas bajaron una cuarta parte frente al verano pasado.
La gente cree que cerramos hace años.
Nadie menor de cincuenta nos conoce.
Conseguir los primeros cinco clientes cuesta más de lo que pensé.
Tengo el título, el consultorio y el sillón, lo que no tengo son pacientes.
Quisiéramos volver a tener llena la cartera de pedidos.
En la feria hay más días flojos que buenos.
Perdemos nueve de cada diez licitaciones.
Piden presupuesto y no vuelven a aparecer.
Mandamos muchas cotizaciones y casi ninguna se cierra.
Google manda a todos a la cadena y a nosotros nadie.
Las ventas están planchadas y el dueño pide veinte por ciento más.
Necesito clientes, así de simple.
¿Cómo hago para que entre gente?
Somos el secreto mejor guardado del pueblo y ya estoy cansada.
Los chicos eligen el instituto de la capital y nos quedan plazas.
Abrimos a las nueve y el primero entra al mediodía.
Vendimos tres cocinas en el trimestre y deberíamos vender nueve.
Estamos estancados en doscientas descargas.
Tenemos capacidad para el doble del trabajo que llega.
Nos cuesta un mundo que nos compren por primera vez.
No entra ni el gato.
La competencia se queda con todas las obras nuevas.
Queremos llegar a más colegios.
Los turistas ya no pasan por nuestra calle.
La venta de mostrador viene cuesta abajo.
# keep_customers
El balde tiene un agujero: entran diez y salen nueve.
Se apuntan en enero y en Semana Santa ya no están.
Prueban una vez, dicen qué rico y después van a otro lado.
El cliente más antiguo se fue el mes pasado con uno más barato.
La mitad de los hogares que ganamos el año pasado ya tiene otra compañía.
Dejan de abrir la aplicación a la semana.
Cuando se termina la promoción desaparecen.
El problema es la segunda visita, no la primera.
Los padres sacan a los chicos después del primer trimestre.
Se vence el contrato y el cliente dice gracias y adiós.
Tres de las diez cuentas grandes ya avisaron que se van.
Los ganamos con un descuento y los perdemos cuando se acaba.
Una cuarta parte de los suscriptores saltea una caja y después cancela.
Solo uno de cada cinco compradores nuevos vuelve a pedir.
Los habituales ya no aparecen.
Los que venían dos veces por semana ahora vienen una vez al mes.
Veo cada vez menos caras conocidas.
Quisiera que la mitad de los huéspedes volviera el año que viene.
Queremos que más clientes renueven.
Que el que compró una vez vuelva a comprar.
Desde que subimos la cuota hay más bajas.
Hacen el primer proyecto y no llaman más.
Cada mes cierran la cuenta unos treinta.
La renovación bajó de 88 a 79 por ciento.
Se nos van con el gigante de internet apenas pueden.
Los jugadores abandonan antes del nivel cinco.
Los pacientes dejan el tratamiento a la mitad.
Los donantes dan en Navidad y nunca más.
Los patrocinadores de una temporada no firman la siguiente.
Este año se mudaron veinte inquilinos, casi todos al edificio de enfrente.
Por cada póliza nueva se cae otra.
Cuando cambia el gerente perdemos la cuenta.
No logramos que pasen del tercer mes.
Vienen por la prueba gratis y nada más.
Los alumnos se bajan antes del examen.
No reclaman, simplemente desaparecen.
Los de toda la vida se nos están yendo.
La gente se desinfla a los dos meses y no paga más la cuota.
Arrancan sesenta y terminan veinticinco.
Se van y ni nos dicen por qué.
# response_time
El teléfono suena y nadie atiende.
Los mensajes quedan sin leer todo el fin de semana.
Nos escriben tres veces antes de que alguien conteste.
La mitad de las llamadas va al buzón.
Contestamos a los cuatro días y ya compraron en otro lado.
Avisan de una avería el lunes y alguien va el jueves de la otra semana.
Se acumulan los tickets y el más viejo es de marzo.
La cola del mostrador llega a la vereda.
Para una primera consulta hay que esperar once semanas.
El que se postula no sabe nada de nosotros en dos meses.
Cuando mandamos el presupuesto ya contrataron a otro.
A una emergencia llegamos después de una hora.
La gente está dos horas en la sala de espera.
Las reseñas dicen rico todo, cuarenta minutos para que te tomen el pedido.
Aprobar un préstamo nos lleva nueve días y el banco digital lo hace en uno.
Un siniestro duerme seis semanas en un cajón.
Después de las cinco no contesta nadie.
Los clientes nos persiguen para saber en qué va lo suyo.
Deberíamos devolver la llamada en una hora y lo hacemos en dos días.
Queremos que toda consulta se conteste en el día.
El permiso tarda cinco meses y los comerciantes pierden la paciencia.
Somos lentos para responder, eso dicen todas las malas reseñas.
Quedan dieciocho minutos en espera escuchando la musiquita.
Tardamos una semana en decir si hay un repuesto.
Con dolor de muela les damos turno en tres semanas.
Los contactos de la página se enfrían antes de que los llamemos.
Un vecino avisa de un foco quemado y espera cuarenta días.
No damos abasto con los correos.
Todos se quejan de lo que tardamos en responder.
La primera respuesta tarda 26 horas.
Tengo el WhatsApp lleno de mensajes sin abrir.
Mis clientes dicen que es imposible ubicarme.
Estoy debajo de un auto, no escucho el teléfono y llaman al otro taller.
Un trámite que debería salir en dos días sale en veinte.
Los dejamos en visto.
El técnico va cuando puede y el cliente se cansa de esperar.
# no_shows
El sillón está reservado y queda vacío porque no viene nadie.
Reservan para las ocho y no aparecen.
Sacan turno por internet, no les cuesta nada, y se quedan en casa.
Una de cada cinco clases se cancela la misma mañana.
Un tercio de las visitas al departamento soy yo esperando en la puerta.
Guardamos la mesa y perdemos la noche.
Los padres se olvidan de la cita y yo ahí sentada.
Las cancelaciones de último momento me arruinan el día.
Confirman por mensaje y tampoco vienen.
Ayer nos dejaron plantados ocho de cuarenta pacientes.
Hay canchas reservadas y nadie juega.
En los talleres gratuitos se anotan noventa y vienen treinta y cinco.
El instalador llega a la hora acordada y no hay nadie en la casa.
Los candidatos piden entrevista y no se presentan.
Me clavan todas las semanas una hora antes de la sesión.
Los sábados tengo huecos de gente que no vino ni avisó.
Queremos menos turnos perdidos.
Los que no se presentan nos cuestan un día entero al mes.
El doctor espera y el paciente está en otro lado.
No cobro las cancelaciones tardías y la gente lo sabe.
Con cita, con recordatorio, y aun así faltan.
Se pierden horas porque alguien olvidó cancelar.
Reservan en tres restaurantes para la misma noche y no anulan ninguno.
La higienista mira el techo porque su paciente de las once se olvidó.
Nos dejan la mesa colgada.
Piden hora y después si te he visto no me acuerdo.
# returns
La mitad de los paquetes vuelve.
El mensajero trae tanto como lleva.
Piden tres talles y se quedan con uno.
Uno de cada cuatro pares vuelve.
El color se ve distinto en la pantalla y lo devuelven.
Los lunes manejamos más devoluciones que pedidos.
Lo usan para la fiesta y el lunes lo devuelven.
Los reembolsos se comen la ganancia.
Devuelven el sofá porque era más grande de lo que pensaban.
Se van cuatro mil euros al mes en paquetes que regresan.
Llega la lámpara, no les gusta y pagamos ida y vuelta.
Uno de cada seis cascos vuelve por el talle.
La tabla de medidas no sirve y las cajas vuelven a casa.
Quisiéramos que vuelva menos mercadería.
El marketplace nos cobra cada devolución y tenemos muchísimas.
Nuestra tasa de devolución es el doble que la de los demás.
Lo abren, lo prueban y quieren su plata.
La trastienda está llena de cosas devueltas.
Paso las noches gestionando reembolsos.
Como las fotos engañan, la mercadería vuelve.
Me regresan la ropa porque no les queda.
El librero devuelve lo que no vendió.
# new_market
Vendemos en todo Perú y queremos llegar a los anaqueles de Chile.
Nuestro programa solo está en español y en Brasil lo piden.
La junta nos quiere en Canadá la próxima primavera.
No sabemos nada de aduanas, pero en Noruega quieren nuestro queso.
El plan es vender afuera por primera vez.
Nos encantaría llevar la marca al otro lado de la frontera.
En Bogotá somos fuertes, el siguiente paso es Medellín.
Un distribuidor de Dubái mostró interés y hay que aprovecharlo.
La primera exportación es el sueño de este año.
Queremos llegar al mercado latino de Estados Unidos.
Buscamos importador en Polonia.
El mercado local está saturado, hay que salir.
Hasta ahora vendemos en nuestra provincia y queremos entrar en otras tres.
Le vendemos a dentistas y nos gustaría venderles también a veterinarios.
Hacemos casas y ahora queremos hacer colegios y oficinas.
De los restaurantes al supermercado, ese es el salto que queremos dar.
Traducir la página al italiano y vender allá es lo que sigue.
La ciudad nos quedó chica, vamos por la capital.
Ya estamos en México y nos falta pisar Centroamérica.
Que el aceite se venda en Japón.
Nos piden desde Uruguay y no tenemos cómo mandar.
Queremos cruzar el charco.
`
