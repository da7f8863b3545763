/** Sentences of shops, kitchens, workshops, trades and farms in Spanish, by a scene, a figure or a quotation; as in `as-owners-say.ts`. */
export const OIDO_EN_EL_MOSTRADOR = `
# more_customers
La campanita de la puerta ya tiene telarañas.
Hoy vendí dos conchas y un café, y el café fue para mi compadre.
El letrero costó nueve mil pesos y lo único que ha traído es a un señor preguntando por el baño.
Mi mejor comprador soy yo mismo.
En el barrio creen que seguimos siendo la mercería de antes y pasan de largo.
La gente mira la vitrina, saca foto y sigue caminando.
Con los que entran en un día no se arma ni un partido de dominó.
Me sobran chiles rellenos y me faltan bocas.
Desde que pusieron la ciclovía nadie se estaciona y nadie se baja a comprar.
Afilo cuchillos como nadie y eso lo saben once carniceros.
El vecino del puesto 14 grita más fuerte y se los lleva a todos.
Puse quinientas tarjetas en parabrisas y la única llamada fue para quejarse.
La peluquería canina está lista, lo que no llega son los perros.
Tres mesas ocupadas en viernes, y una es la de mi suegra.
En Google aparecemos después del panteón.
Los turistas bajan del bus y doblan a la derecha, nosotros estamos a la izquierda.
Sastrería de tres generaciones y este mes entró un pantalón para bastilla.
El horno lo prendo para cuarenta barras y despacho quince.
Nos vendría bien que se corriera la voz, porque en el pueblo de al lado ni saben que hay quesería.
Los novios pasan, preguntan por el pastel y se lo piden a la prima.
Cerraron la fábrica de enfrente y con ella se fueron mis almuerzos.
cuelgo el cartel de abierto y a las ocho lo descuelgo igual de limpio
Ni la promo de dos por uno me llenó la pollería.
El carpintero soy yo, el que hace falta es el que traiga encargos.
Los que me conocen me compran, lo malo es que me conocen mis primos.
Quisiera ver la tienda un martes como estaba antes de que llegara el hipermercado.
Nueva en la galería, local 22, al fondo a la izquierda, donde no llega ni el wifi ni la gente.
Un tatuador sin brazos que pintar.
# keep_customers
La señora Carmen compró aquí veinte años el pan y ayer la vi con la bolsa de la otra panadería.
Al que me compró un colchón lo vuelvo a ver en diez años, pero al de la comida del perro tampoco.
La tarjeta de diez cafés casi siempre se queda en el sello dos.
Caras nuevas todos los días, y ninguna se vuelve vieja.
Le corté el pelo a medio Envigado, una sola vez.
Los de la suscripción de café la cancelan antes de acabarse la segunda bolsa.
Mis caseritas se me han ido yendo una por una al mercado nuevo.
El taller los recibe para la primera revisión y la segunda se la hacen en otra parte.
Se llevan la canasta de verduras tres semanas, me dicen que salió mucho betabel, y adiós.
La mitad de las fichas del cajón son de gente que no pisa la veterinaria hace dos años.
A los restaurantes les vendo pescado hasta que pasa otro con cincuenta céntimos menos.
En la academia de baile la salsa enamora hasta la tercera clase.
Gané quince abonados en primavera y en otoño había perdido dieciocho.
El socio nuevo viene con ganas, el de seis meses ya no viene.
Las novias quedan felices con el vestido, pero es que las hijas se visten en otra casa.
Me dejó el hotel que me lavaba las sábanas conmigo desde 1998.
De los que probaron el menú del mediodía, nueve de cada diez no han vuelto a asomarse.
La promo los trae y la falta de promo se los lleva.
Antes el bebé venía por su primer corte y a los dieciocho seguía viniendo.
Los clientes me duran lo que un yogur abierto.
La florería de la esquina me está sacando a los que tenían cuenta abierta conmigo.
con el que mas confianza tenia ya le compra el alimento a otro
Se me desarmó la clientela de toda la vida desde que se jubiló la que atendía.
Al barbero nuevo lo siguieron los clientes que eran míos.
El problema nunca fue que prueben la barra de pilates, es que renueven el bono.
Tenía doscientas señoras con encargo fijo de tamales y me quedan noventa.
Todos dicen nos vemos pronto y a ninguno lo vuelvo a ver.
La app de ofertas los suelta en mi puerta una vez y los suelta en otra la próxima.
# response_time
El WhatsApp de la tienda tiene 143 globitos verdes.
Para cuando paso el presupuesto del baño ya lo está alicatando otro.
Llaman por la lavadora rota y a los cuatro días todavía no sé decirles cuándo paso.
La fila de la carnicería da la vuelta al pasillo y a la mitad se van sin carne.
No puedo estar con las manos en la masa y en el teléfono, así que suena.
Preguntan el precio en Instagram y contesto el domingo, cuando ya ni se acuerdan.
Le prometí una cotización a un arquitecto en mayo y se la mandé en julio.
Nadie levanta el fono entre doce y cuatro.
El cliente con la cortina metálica trabada espera, espera y termina llamando a la competencia.
A la gente que manda correo la tenemos castigada.
Cuarenta minutos para que les tomen la orden, y eso con el salón a medias.
El que pregunta por una torta para el sábado recibe respuesta el lunes.
Tres personas atendiendo y en la ferretería se hacen viejos esperando un tornillo.
Dejo los audios para la noche y en la noche me duermo.
Cuando por fin llego con la grúa, el carro ya lo movió un primo.
La gente se cansa de estar parada en caja y deja el carrito lleno en el pasillo.
Presupuesto pedido el 3, presupuesto enviado el 27.
En la panadería hay que sacar número y traer silla.
El buzón de voz está lleno desde Reyes.
Me escriben si hay mesa y les contesto cuando ya cenaron.
Cotizar una ventana me toma una semana y el cliente decide en un día.
Doña, llevo media hora con el ticket en la mano, me dicen.
A quien se le va la calefacción en enero le digo que el miércoles de la otra.
contestamos cuando se puede y casi nunca se puede
Preguntan si hay repuesto para la moto y se enteran por otro antes que por mí.
Los que quieren visita para medir cortinas llevan en la lista desde la feria.
Una reseña dice que es más fácil hablar con el Papa que con nuestra tintorería.
El correo de pedidos lo abre mi hija cuando viene de la universidad.
# on_time
Le dije a la novia que el vestido para el jueves y la boda fue el miércoles.
En mi taller mañana quiere decir pasado.
La cocina del señor Fuentes iba a estar para el bautizo y ya el niño camina.
El pedido de los viernes lo reparto los sábados.
Tengo once zapatos con papelito de fecha y todas las fechas ya pasaron.
Prometemos el carro para las cinco y a las cinco está sin puertas.
Nos dicen los mañana vengo, porque así contesta el herrero.
Los pasteles salen a las once y la fiesta era a las diez.
Quedé de entregar los uniformes antes de clases y los niños empezaron con ropa de calle.
El techo de lámina iba a estar antes del aguacero y llegó primero el aguacero.
De veinte muebles, dos salieron el día que puse en la nota.
Los marcos de la exposición llegaron el día de la clausura.
Siempre le pido al cliente tres días más, y luego otros tres.
Los de la mudanza dijimos de ocho a diez y aparecimos a las tres.
La leche llega a las cafeterías cuando ya pasó el desayuno.
Se me juntan las composturas y no hay una que salga cuando dice el talón.
Con las invitaciones impresas me pasé: la fiesta ya había sido.
La lápida la quieren para el Día de los Muertos y la pongo para las posadas.
El tapicero le falló a todos los sillones de agosto.
Quiero que cuando digo martes sea martes.
Mis instaladores de piso llevan dos semanas más de las que puse en el contrato, y eso en cada casa.
De repartir antes de las nueve, como firmamos con el hotel, ni hablamos.
Tengo al cliente sentado en un balde porque sus sillas van para el mes que viene desde hace tres meses.
todo queda bonito pero queda despues de la fecha
Los ramos del 10 de mayo los entregamos el 11, y ahí ya no sirven.
Le puse fecha a la reja tres veces.
Los disfraces del carnaval quedaron preciosos para Semana Santa.
La camioneta de reparto llega siempre una hora después de lo que dice la página.
# cash
La libreta donde apunto lo que me quedan debiendo ya va por el tomo tres.
Al maestro de obra le fío cemento y él me paga cuando le paga el dueño, y el dueño cuando vende.
Ya me sé los cumpleaños de los que me deben de tanto ir a su casa.
Los restaurantes piden el pescado de hoy con la plata de septiembre.
El ayuntamiento encargó las banderas para la fiesta, la fiesta fue en agosto y estamos en marzo sin ver un euro.
Mis viernes son de ir tocando puertas con la factura en la mano.
Cheques a sesenta, a noventa, y uno que rebotó.
El mayorista me cobra al bajar la caja y yo cobro cuando la señora se acuerda.
Casero, para fin de mes, y ya son tres fines de mes.
Hay ventas, hay notas firmadas y no hay con qué pagar la luz.
La constructora me dice que estoy en el próximo lote de pagos desde febrero.
Le terminé la escalera, le encantó, y el saldo se le olvidó.
Para comprar el cuero del lunes tuve que empeñar la cadena, teniendo medio millón en la calle.
Si todos los que me deben un kilo de carne vinieran hoy, cerraba y me iba a la playa.
Los colegios recogen los uniformes en enero y los cancelan después de Semana Santa.
La cadena de supermercados nos devuelve la factura por una coma y vuelve a empezar la cuenta de noventa días.
Le presté mi dinero a medio barrio sin haber abierto un banco.
Puse un cartel de hoy no se fía y lo puse fiando.
entrego la mercaderia el dia uno, cuando me la pagan es un misterio
La tarjeta me abona a los treinta días y el panadero quiere efectivo a las seis.
Trabajamos para tres hoteles y los tres tienen la misma contadora de vacaciones.
Se vendió la cosecha en mayo y el acopio todavía no suelta el último tercio.
El dueño del edificio anda de viaje cada vez que voy por el cheque del elevador.
Me pagan en abonos tan chiquitos que no alcanzan para el pasaje de ir por ellos.
Si cobrara la mitad de lo que ya facturé, no tendría que pedirle a mi hermano para la quincena.
Los lavados de la flotilla se acumulan en una factura que nadie firma.
La peor parte del oficio no es soldar, es que te paguen la soldada antes de Navidad.
Queremos que el dinero de la fruta llegue antes de que se pudra la siguiente.
# margins
El contador me enseñó lo que quedaba y pensé que faltaba una hoja.
Sesenta mesas el domingo y el lunes conté setecientos pesos.
Vendo la barra a cincuenta y hacerla me sale en cuarenta y ocho.
La caja suena todo el día y a la noche no dice nada.
Gano más cuando llueve y no abro.
Le pusimos precio a la hamburguesa mirando al de enfrente, y el de enfrente ya quebró.
El menú a diez euros lo inventó mi padre y lo sigo dando al mismo precio.
Del anillo se lleva una parte la tienda, otra la plataforma, y para la que lo hizo quedan los dedos.
Tuve que preguntarle a mi hija de sexto cuánto me queda por arepa, y me dijo que nada, pa.
Vendemos tantas empanadas que ya ni dormimos, y seguimos igual de pobres.
Con lo que me deja un corte no me alcanza para pagarme un corte.
El que más gana en mi carpintería es el dueño del galpón.
Por cada puerta que instalo pierdo una bisagra.
Me da pena cobrar la mano de obra y por eso sale gratis.
Pintamos tres casas en junio y nos tocó a veinte mil por cabeza.
Un año redondo, cero.
En la farmacia movemos millones para quedarnos con el vuelto.
A la cadena le dimos precio de amigo y ahora somos muy amigos y muy pobres.
Revisé plato por plato y el que más se pide es el que nos hunde.
Hacemos el mantel a mano en nueve horas y lo vendemos como si fueran dos.
muchas bolsas salen por la puerta, poca plata se queda adentro
Del kilo de tortilla me queda lo que me queda entre los dedos.
La rebaja del veinte la hicimos una vez, ahora nadie compra sin ella y ahí se fue lo que ganábamos.
Mi utilidad cabe en un frasco de mayonesa, y sobra frasco.
El reparto es gratis para el cliente, para mí no.
Al final del año me pagué menos que a la muchacha de los sábados.
Quisiera que de cada traje me quedara por lo menos para el hilo del siguiente.
Cobramos barato porque siempre cobramos barato, y el negocio ya no aguanta.
# input_cost
El aguacate amaneció a noventa y el guacamole sigue en la carta a lo mismo.
Cada vez que llega el del aceite trae otra lista.
La harina la pagaba a 18 y ahora a 31, y el bolillo no lo puedo mover.
Mi recibo de luz parece número de teléfono.
El tanque de gas dura lo mismo y cuesta el doble.
Pelamos, cortamos y al tacho va casi un tercio de la papa.
Un marco lleva dos metros de cedro y el cedro está a precio de jamón ibérico.
El concentrado para gallinas subió cuatro veces desde enero, el huevo una.
Antes con diez mil llenaba la hielera de camarón y hoy apenas le tapo el fondo.
El limón se volvió artículo de lujo y aquí hacemos ceviche.
Botamos tanta lechuga que los cuyes del vecino están gordos gracias a nosotros.
La plata se me va en telas: el rollo que pagaba a 40 está a 65.
Tengo los hornos prendidos y me da miedo mirar el medidor.
El oro subió y cada anillo que vendo me cuesta reponerlo más de lo que lo vendí.
Cortamos la pieza y la mitad del cuero va al piso.
La mantequilla francesa ya vale más que el panadero.
El bulto de abono costaba ochenta y va por doscientos diez.
El diésel del tractor se bebe el algodón.
me subieron el carton, la cinta y el plastico el mismo lunes
La cebolla me hizo llorar, pero en la factura.
Trajeron el café verde con otro precio y ni siquiera avisaron.
Para un kilo de queso hacen falta diez litros y el litro se disparó.
La vitrina refrigerada gasta en corriente lo que vende en helados.
Se echa a perder media caja de mango antes de llegar al mostrador.
Los clavos, la lija, el barniz: todo trae etiqueta nueva encima de la etiqueta.
Quiero saber a quién más comprarle el vidrio, porque el único que hay me aprieta cada mes.
El de las flores importadas cobra en dólares y el dólar anda de fiesta.
Servimos porciones de boda y al bote se va media boda.
# raise_money
Le mostré al banco la panadería que quiero y me ofrecieron un calendario.
La amasadora nueva cuesta seis millones y en la alcancía hay seiscientos mil.
Mi cuñado puso lo que tenía, mi mamá puso lo que tenía, y falta la mitad.
Sin un préstamo el tostador se queda en foto.
Buscamos quien meta dinero en la destilería a cambio de una parte.
El tractor ya no tiene arreglo, otro vale ochenta mil y la caja rural pide aval.
Hicimos una rifa, una kermés y una tocada para el techo del taller, y apenas llevamos para las láminas.
Para comprarle la ferretería a don Raúl nos hacen falta cuarenta millones y nadie nos los presta.
La cooperativa de crédito me tiene en estudio desde antes de la pandemia.
Con lo mío llego hasta junio, de ahí para adelante necesito que alguien crea en esto.
Un socio con capital, serio, para crecer la cervecería.
El fondo del gobierno para artesanas cerró la convocatoria y contábamos con él para los telares.
El horno de leña se rajó, otro sale en doce mil y no hay de dónde.
Los vecinos juntamos para comprar el local de la cooperativa y vamos por la tercera parte.
Toqué cuatro bancos y en los cuatro me preguntaron por mi marido.
Estamos por lanzar una campaña de mecenazgo para salvar la imprenta de tipos.
La invernada se pagaba con el crédito de fomento, y este año no hay crédito.
Tengo el proyecto del molino en una carpeta bonita y ningún inversionista que la abra.
queremos comprar el camion refrigerado pero nadie nos fia ochenta mil dolares
Si alguien pusiera doscientos mil, en dos años le devuelvo trescientos.
La subvención para rehabilitar el obrador pide que ponga yo la mitad, y esa mitad no la tengo.
Sacamos cuentas y para el pozo nuevo hay que conseguir treinta mil dólares antes de la siembra.
Mi plan cabe en una servilleta y mi capital también.
Vendimos la camioneta para comprar la primera máquina y para la segunda ya no hay camioneta.
Me piden tres años de balances para prestarme y llevo ocho meses con la quesería.
El microcrédito que nos dieron alcanza para la vitrina, no para el local.
Andamos buscando padrino para el taller de instrumentos.
Le hemos escrito a nueve fondos rurales y contestó uno, para decir que no.
# open_site
Ya pintamos la segunda taquería y el viernes cuelgan el rótulo.
Me dieron el puesto 31 en el mercado y hay que ponerle azulejo antes de mayo.
Después de vender tres años en el maletero, por fin una puerta con mi nombre.
Estamos levantando la otra panadería en la plaza, abre para la fiesta del patrón.
Firmé por un local en la terminal y ahora me tiemblan las piernas.
El 4 de octubre damos la primera hornada en la tienda de Chapinero.
Falta el permiso, la barra y la cafetera, y el segundo café sería nuestro.
La bodega de Temuco tiene llave desde ayer y hay que dejarla andando en dos meses.
Queremos otra veterinaria al otro lado del río antes de que la ponga otro.
La idea es pasar del garaje a una carnicería de verdad.
Con el carrito me fue tan bien que ya aparté un localcito.
Dos obreros, un plano y el 15 de agosto como fecha: así va la nueva barbería.
Toca montar el obrador grande en el polígono, este se nos quedó de juguete.
Mi hermana atiende la de aquí y yo quiero poner la de Arequipa.
Van a hacer una plaza comercial nueva y nos guardaron la esquina.
Este trimestre quiero tener levantada la cortina de la sucursal tres.
El contrato de arriendo del local de La Serena está en la notaría.
por fin dejo el sillon alquilado y pongo mi salon, seria para noviembre
Nos cambiamos a la nave de al lado y duplicamos, inauguramos en Pascua.
Ya tengo elegida la casa donde va a estar el hostal, falta tumbar dos paredes.
Los del food truck vamos a tener techo: el local lo entregan en marzo.
Compré la franquicia y en noventa días tiene que estar sirviendo pollo.
La segunda huerta, la de Cartago, se planta este año.
Quiero una peluquería en la capital además de la del pueblo.
Ando viendo locales porque la tienda necesita una hermana.
Nos quedamos con el bar de Paco, que se jubila, y lo reabrimos con nuestro nombre en septiembre.
Tengo al electricista en el local nuevo y al inspector citado para el martes.
Otro punto de venta en el centro, chico, de diez metros, para estar antes de diciembre.
# launch
La salsa ya está en frasco y nadie fuera de mi cocina la ha probado.
En la Feria del Libro estrenamos los cuadernos.
Tengo doscientas velas nuevas curándose y en mayo las saco.
La línea para bebés la presentamos en cuanto lleguen las etiquetas.
Vamos a empezar con los desayunos, que nunca hemos dado.
Este otoño sale nuestra primera cerveza sin alcohol.
El jabón de nopal lleva ocho pruebas, la novena es la que va a la tienda.
Quiero estrenar el helado de lúcuma antes de que empiece el calor.
El kit para hacer tu propio queso está en la imprenta y debuta en Navidad.
La bicicleta de carga está armada, ahora hay que sacarla a la calle y ponerle precio.
Diseñé unas sandalias, ya está el molde, y quisiera tenerlas a la venta para el verano.
Nos animamos al servicio a domicilio y arranca el primero del mes.
La mermelada de chile gana en todas las cenas y todavía no la vendo.
Las galletas para perros serían nuestro producto nuevo, el veterinario ya dio el visto bueno.
El vino naranja se embotella en marzo y en abril lo damos a conocer.
falta ponerle nombre y etiqueta al mezcal, sale en septiembre
Con el pan congelado para hornear en casa queremos debutar en noviembre.
Todavía es un prototipo de silla, en el salón del mueble la enseñamos por primera vez.
En dos meses empezamos a ofrecer cursos de pan y no hay ni cartel.
Las muestras del bolso gustaron, la colección se estrena en la feria de León.
Vamos a sacar un aceite temprano, verde, picante, y quiero que se hable de él.
La caja mensual de plantas la abrimos al público en febrero.
El ron de la casa tiene tres años en barrica y este junio ve la luz.
Mi abuela guardó la receta cincuenta años y yo la voy a poner en frasco este invierno.
Es un peine para rizos, lo patenté, y de la patente no se vive: hay que ponerlo en las tiendas.
Nuevo menú degustación, se estrena el día 20.
Pensamos arrancar con lavado de muebles a domicilio, además de las alfombras.
El primer tiraje de la baraja sale de la imprenta en tres semanas y hay que presentarla.
# wind_down
Ya le dije al casero que en diciembre le entrego las llaves.
A mi edad los sacos de harina pesan más y no hay quien los siga cargando.
Estamos rematando hasta los ganchos.
Puse el cartel de se traspasa y se me hizo un nudo.
La última tanda de queso se hace en mayo y las vacas ya tienen comprador.
Cuarenta y tres años de relojería, y el reloj de cerrar es en marzo.
Mi marido falleció y yo no pienso seguir con el taller.
Lo que queda en los estantes es lo último que va a haber.
El edificio lo tiran en otoño y nosotros con él, no vamos a buscar otro.
Los hijos están en Canadá y a nadie le interesa la talabartería.
Le queda un verano al quiosco, después lo bajo para siempre.
Quiero despedirme bien de la clientela y vender la maquinaria antes del 30.
Sacamos cuentas y lo más sano es cerrar el molino.
La panadería se acaba con las fiestas, ya avisamos a los muchachos.
Me operan de la espalda y ya no vuelvo a la herrería.
Dejamos de sembrar, se arrienda la tierra y se remata lo demás.
El que quiera la barra, las mesas y la clientela, que pase a hablar conmigo.
No hay relevo, no hay ganas y no hay motivo para otro invierno en la pescadería.
Cierro la librería en San Juan y no sé a quién hay que notificar primero.
Pasamos a jubilarnos los dos el mismo día y con nosotros la mercería.
Dos ofertas tengo por el negocio y quiero soltarlo antes de que se me pase el arroz.
despues de pascua ya no hay mas tintoreria, se acabo
De tres puestos me quedo con uno y los otros dos los suelto.
A mí me jubiló la rodilla y yo voy a jubilar la clínica de perros.
Apago el horno el 28 de febrero y no lo vuelvo a prender.
Tenemos que liquidar a seis empleados y bajar la persiana con la frente en alto.
Me ofrecieron trabajo en Houston y la barbería la dejo.
El juez ya nombró síndico, esto se termina en el trimestre.
# hire
Puse se busca ayudante y lo único que llegó fue un gato.
Llevo desde Candelaria pidiendo un taquero y nadie sabe manejar el trompo.
Los muchachos prefieren la moto de reparto que el torno.
Si mañana apareciera un hojalatero lo recibo con mariachi.
La segunda caja está apagada porque no hay quien se siente ahí.
En el pueblo quedan viejos, y los viejos no suben a la escalera a cosechar aceituna.
Vinieron tres a la entrevista, uno era menor y los otros dos no sabían coser.
La máquina overlock está tapada esperando quien la use.
Contesto el aviso yo mismo a ver si funciona, porque nadie más contesta.
Necesito un maestro panadero que le guste la madrugada, y no existe.
Mi cocinera se pensiona en julio y no hay ni quien pele.
El gremio se está muriendo: para un aprendiz de zapatero hay que ir al museo.
Me hacen falta dos chavos para el lavado de autos y no los consigo ni pagando más.
Estamos rechazando cenas porque no tenemos quién lleve los platos.
Ofrezco casa, comida y sueldo, y no aparece un ordeñador.
el anuncio en facebook tiene 40 likes y cero candidatos
Busco costureras, de las de antes o de las de ahora, ya no importa.
Un mecánico diésel vale oro y por aquí no hay minas.
Hay tres bicicletas de reparto y un repartidor.
Con esta van siete veces que publico la plaza de carnicero.
Quiero meter a una persona fija para las mañanas y no sé ni dónde preguntar.
Para la vendimia faltan doce pares de manos y faltan nueve días.
La vacante de vendedora lleva más tiempo en la vitrina que los maniquíes.
Un vidriero joven, por el amor de Dios.
Los del instituto técnico ya tienen trabajo antes de graduarse y a mi taller no llega ninguno.
Cierro al mediodía porque para ese turno no encontré a nadie.
Somos dos pintores para una lista que pide cinco, y el aviso sigue colgado.
Hace falta quien maneje el torno CNC, que lo compré y lo mira todo el mundo sin saber prenderlo.
# keep_people
La mesera que ya se sabía los nombres se me fue al hotel.
Apenas aprenden a decorar pasteles ponen su propia pastelería.
He tenido más ayudantes que martillos.
Con cada quincena se me despide uno.
El carnicero bueno dura hasta que lo prueba el supermercado.
Vengo enseñando a hacer tortillas desde enero y la que mejor las hacía ya está en otra parte.
En mi peluquería las sillas son fijas y las estilistas no.
La foto del equipo de Navidad tiene nueve personas y hoy trabajan conmigo dos.
Se van al norte todos en cuanto juntan para el coyote.
A los tres meses me piden la carta de recomendación.
Cada vez que se va un bartender se lleva la receta y a la novia de la caja.
La bodega paga diez pesos más la hora y por diez pesos se van.
A los ayudantes ya ni les aprendo el nombre hasta que pasan el segundo mes.
Desde que pusieron el call center no hay cajera que me aguante.
El maestro dulcero firmó con la fábrica grande, y el otro está hablando con ella.
Mandan un mensaje el domingo en la noche y el lunes ya no vienen a trabajar más.
en esta cocina el mas antiguo lleva ocho meses y soy yo sin contarme
Del curso de injertos salieron cinco buenos y los cinco están en otros viveros.
Me renunció la encargada y detrás de ella dos muchachas.
La cuadrilla que me podó este año no era la del año pasado ni será la del que viene.
Tengo mandiles con seis nombres bordados de gente que ya no está.
No es que no consiga, es que no se me quedan.
Los aprendices se van a medio aprender, y los que aprenden se van enteros.
Cuando al fin el muchacho sabe soldar, le entra la idea de independizarse.
Quisiera que alguno de los meseros cumpliera aquí un año.
Mi mejor florista me dijo ayer que ya encontró otra cosa.
La rotación en la pollería es tal que en el chat del grupo hay más exempleados que empleados.
Le pago la escuela de barbería y se va con el diploma en la mano.
# workload
Abro a las cinco, cierro a las once y en medio no me siento.
Mi hija me dibujó dormido en el mostrador.
Las muchachas de la cocina ya no platican, ya ni fuerzas.
Llevo tres años sin un domingo.
Como parada, si es que como.
El lunes descansamos, decía el cartel, y el cartel ya lo quitamos.
Le dije a mi esposa que nos viéramos con cita.
Hacemos doble turno desde Muertos y al panadero le sangra la nariz.
Entre la caja, el horno, los pedidos y los niños, me estoy acabando.
Me tomé un día libre y lo pasé arreglando la cámara fría.
Las costureras se llevan trabajo a casa y siguen hasta la una de la madrugada.
Mi doctor me dijo que o bajo el ritmo o me baja él.
En la cuadrilla nadie ha ido al cumpleaños de sus hijos este año.
Soy la que hornea, la que vende, la que limpia y la que llora.
me duermo en los altos de tanto reparto
Dos personas hacemos lo que en la otra tienda hacen seis.
El herrero mayor se desmayó de cansancio y al otro día vino igual.
Ordeño mañana y tarde, los 365, y la espalda ya me pasó la factura.
Vacaciones, esa palabra en esta carnicería es en otro idioma.
Quiero poder cerrar un día sin sentir que se cae el mundo.
A los muchachos del taller los veo arrastrar los pies desde el miércoles.
Estoy en la tienda cuando sale el sol y cuando se mete, al sol no lo conozco.
Entre los dos hermanos llevamos el vivero, la casa y a mamá, y el cuerpo ya no da.
Hay noches que me acuesto con el mandil puesto.
El equipo de la cafetería encadena turnos desde julio y ya hay dos con médico.
Todo pasa por mis manos y solo tengo dos.
Si me enfermo se para todo, y llevo enfermo un mes.
Me hablan a las seis por la llave de paso y a las doce de la noche por lo mismo.
# quality
Las tortas salen unas altas y otras que parecen tortilla.
Vuelven con la chamarra porque se le cayó el cierre en la puerta.
La señora sacó un tornillo del pan y lo puso en mi mostrador sin decir nada.
Mis sillas son hermosas y una de cada ocho cojea.
El que pinta los lunes no pinta igual que el de los viernes, y se nota en las puertas.
Le cambié la pastilla de freno y regresó con el mismo chillido.
Me cayó una reseña con foto: un pelo y la palabra nunca más.
El queso de una semana es manjar y el de la otra es goma.
Los clientes traen las ollas de vuelta con el mango en la mano.
Medio litro de esmalte y a los dos meses la reja ya está llorando óxido.
Repetimos el ramo de la novia porque salieron las rosas cafés.
De las cien velas se apagan solas unas veinte.
La receta es la misma, la sopa nunca.
Las fotos del carné salen azules y la gente vuelve enojada.
Quiero que la empanada de hoy sepa a la de ayer.
El cemento del patio se rajó a los veinte días, y no es el primero que colamos así.
Mandamos los zapatos pegados y en la segunda lluvia abren la boca.
A cada rato se nos va una camisa planchada con la marca de la plancha.
hay que rehacer tres de cada diez marcos porque las esquinas no cierran
El tinte agarra disparejo y la clienta sale de aquí con el pelo de tres colores.
Las piñatas se rompen antes de la fiesta.
Un frasco hinchado en la tienda del hotel y nos quieren sacar.
La carne unas veces tierna y otras para suela, según quién corte.
Se está despegando el azulejo que pusimos en marzo.
El reclamo de siempre: la llave gotea a la semana de que yo la arreglé.
Ya nos dicen la pizzería de la ruleta.
Los colchones que hacemos se hunden en el medio antes del año.
Tallé cien trofeos y en diecinueve escribí mal el apellido.
# returns
Me traen el vestido el lunes, con perfume y etiqueta pegada con cinta.
La repisa de la entrada es para lo que la gente trae de vuelta.
Por internet vendo seis pares y me regresan dos.
Compran el taladro el viernes, hacen el hueco y el sábado quieren su dinero.
El mensajero ya me saluda con la bolsa de lo que no quisieron.
Los pantalones van y vienen como si fueran de paseo.
Que no era el rojo que veía en el celular, y otra vez a reembolsar.
Lo que vendí en enero lo estoy recibiendo en febrero.
Les doy treinta días y al día veintinueve aparecen con la olla usada.
La mitad de los brasieres que mando regresan porque la talla no es.
Después del Día del Padre hay cola, pero en la caja de cambios.
Reenvasar lo que devuelven ya es un puesto de trabajo en mi tienda.
Mandé treinta lámparas por paquetería y once vinieron a conocer de nuevo la bodega.
El disfraz sale el 30 de octubre y entra el 2 de noviembre.
Se arrepienten antes de abrir la caja y el flete de ida y vuelta lo pongo yo.
Quisiera que lo que se va por paquetería se quede allá.
Compran tres espejos, escogen uno y los otros dos se me rompen al volver.
pido perdon, hago el reembolso y vuelvo a colgar la blusa
Las pelucas por internet son un búmeran.
En el Buen Fin vendí récord, y para el 5 de diciembre me habían regresado un cuarto.
Un edredón ha salido y vuelto de esta tienda cuatro veces.
Cada semana hago nota de crédito para treinta y tantos clientes de la tienda en línea.
La bici llega armada a su casa, la miran, les parece chica y de regreso.
Los muebles por catálogo regresan con el mismo camión que los lleva.
El anillo casi nunca es la medida y por correo eso cuesta dos envíos.
La política de cambios libres nos está dejando en la calle.
Una de cada tres fajas que vendo en línea acaba otra vez en mi mostrador.
Reviso más paquetes abiertos que paquetes por enviar.
# stock
Tengo tornillos para tres guerras y ni un taquete del ocho.
Se acabó la masa a las nueve y la gente quería quesadillas hasta las once.
Vienen por pañales etapa cuatro y hay de la uno, la dos y la seis.
La vitrina está llena de lo que nadie quiere y el cajón de lo que todos piden está vacío.
Me quedan ochenta suéteres navideños y estamos en marzo.
Se lo debo, casera, se lo debo: ya parezco disco rayado con el azúcar.
El cuarto de atrás es un museo de zapatos del 44.
Pedí dos cajas de antigripal y se fueron en una mañana, llegan más cuando ya todos estén sanos.
El carburador que busca todo el mundo está en camino desde enero.
Compré paraguas y no llovió, no compré ventiladores y mire usted.
Creí que quedaban doce, en el anaquel hay cero, y otra vez le digo a la clienta que no hay.
Cada sábado nos quedamos sin cebada y el domingo sobra lúpulo para un año.
Las rosas rojas volaron el 13 y el 14 vendí disculpas.
Hay plata enterrada en pintura color salmón.
Nunca adivino cuántos tamales: o me los como yo o se me enoja la fila.
No hay talla, no hay color, no hay modelo, me dice la muchacha como letanía.
Mandé a la gente a la competencia por un filtro de aceite que debería tener siempre.
Para el armado de la reja hay perfil y no hay soldadura, o al revés.
compro por corazonada y asi me va con los estantes
El lote de yogur caduca el jueves y hay trescientos.
Ningún lunes tengo el alimento de gato que se lleva todo el barrio.
La temporada escolar empezó y las mochilas están en un barco.
Quiero saber qué pedir y cuánto, antes de que se me acabe o se me pudra.
En la relojería hay correas para relojes que ya no existen.
El cliente quería veinte bolsas de fertilizante, le di ocho y se fue a la otra agropecuaria.
La estantería me mira llena y el cliente se va vacío.
El hilo azul marino se termina siempre en medio de un uniforme.
De las novedades me llegan tres y las piden treinta.
# no_shows
La novia apartó la prueba a las diez y son las doce.
Guardé la mesa de quince con globos y al final los globos cenaron solos.
Tengo la tina llena de agua tibia y el perro no llegó.
Apartan hora de tinte, que son tres horas, y me dejan con el tinte mezclado.
Se inscriben veinte al taller de barro y amasan ocho.
Los sábados me fallan seis de cada veinte cortes, sin un mensaje siquiera.
Encargan el pastel por teléfono y nunca vienen por él.
Ayer esperé al del polarizado hasta que se hizo oscuro solo.
Que si les guardo cancha, claro, y a la hora el balón y yo.
Confirman con pulgar arriba y ese pulgar no se presenta.
La agenda de uñas dice lleno, la silla dice otra cosa.
Cerré el bar para una despedida de cuarenta y vinieron nueve.
El que pidió la cata para dos a las siete debe estar catando en su sofá.
La gente reserva caballo y no monta.
Doy la cita del carro a las ocho y el elevador se queda con los brazos arriba.
citas hay, clientas que lleguen a la cita no
El libro de reservas es más optimista que la realidad: un cuarto se queda en el libro.
Muelo la carne del encargo, la empaco, la guardo y no la recogen.
Les puse recordatorio y me lo leen en azul desde su casa.
Desde que reservan por la app les da lo mismo venir que no.
Quiero que quien aparta el temazcal se aparezca.
Nadie cancela, simplemente no llegan, y la depiladora cobra igual su turno.
La silla del barbero gira vacía de cuatro a cinco porque el de las cuatro se arrepintió.
De las pruebas de lentes agendadas el mes pasado, catorce fueron con el aire.
Voy a medir un clóset al otro lado de la ciudad y no hay nadie en casa.
Los papás apartan la fiesta infantil y el payaso se queda maquillado.
Me plantaron más veces este mes que en toda mi vida de soltero.
Reservan tres peluquerías a la vez y van a una, que no es la mía.
# idle_capacity
De lunes a jueves podría jugar fútbol en el comedor.
Compré la horneadora de doce charolas y uso tres.
El cuarto frío tiene eco.
Las sillas del fondo las sacudo los viernes y vuelven a empolvarse hasta el otro viernes.
Tres lavadoras industriales, y una es la que lava.
El camión sale cargado y regresa con el chofer cantando solo.
De dos a seis de la tarde en la peluquería ni el ventilador se mueve.
La trilladora le alcanzaría a medio valle y casi todos los días la usan las gallinas.
Pago renta por doscientos metros y vendo en sesenta.
Mi cancha sintética brilla de noche, de día la cuida un perro.
El tostador aguanta treinta kilos por hora y le meto cinco.
Entre semana las seis habitaciones del hostal las duermo yo por turnos.
La cabina de pintura está parada más de lo que pinta.
El autolavado tiene cuatro bahías y los martes cuento moscas en tres.
El salón de fiestas vive los sábados y está muerto los otros seis días.
Rento inflables y hay veinte que siguen doblados desde que los compré.
dos mesas de billar ocupadas y diez con la lona puesta
La imprenta puede tirar diez mil por hora y tira diez mil por semana.
Los lunes, el spa es una piscina para el encargado.
La cortadora láser está más tiempo apagada que la cafetera.
Hay corrales para cien caballos de pensión y duermen treinta y siete.
Arriba tenemos un segundo piso con manteles puestos que no pisa nadie entre semana.
El molino está moliendo una mañana de cada cuatro.
Quiero alquilar las horas muertas de la cocina, que son casi todas las de la noche.
El estacionamiento se llena con el mercado y el resto de la semana es un llano.
Mis dos hornos cerámicos se turnan para estar fríos.
Los cuartos de ensayo tienen banda los viernes y cucarachas los martes.
La nave nueva la pensamos para el doble y sigue siendo el doble.
# compliance
Vino el de salubridad, abrió el refrigerador, apuntó y dijo nos vemos en quince días.
El extintor está vencido desde el mundial pasado y ya nos lo apuntaron.
Me pusieron el sello de clausurado en la puerta y me dieron cinco días.
A la carnicería le falta el registro y la municipalidad ya mandó la segunda carta.
La cocina necesita campana con certificado y la mía tiene campana con fe.
Hacienda quiere factura electrónica desde enero y aquí seguimos con el talonario.
Los de Invima dicen que mi yogur no puede llevar esa etiqueta.
Nos falta el curso de manipulador de alimentos de media cocina y la inspección es el jueves.
El nuevo reglamento pide alérgenos en cada plato y tengo ciento diez platos.
Protección civil no me firma mientras no ponga la segunda salida.
Para venderle al supermercado nos exigen HACCP y lo que hay es una libreta de limpieza.
Llevo dos multas por la terraza y a la tercera me la quitan.
El SENASA observó el matadero y mientras no se arregle no hay sello.
La balanza no pasó la verificación y me la pueden decomisar.
Trabajo con solventes y el permiso ambiental se me venció en octubre.
que tengo a dos meseros sin contrato y viene la inspeccion del trabajo
Nos citaron del Sernac por los precios sin exhibir.
El aceite usado hay que entregarlo con papel, y papel no tengo de ninguno.
Cambió la norma de juguetes y los nuestros de madera ya no cumplen.
El gas de la tintorería lo prohíben a partir del año entrante.
El inspector de pesas vuelve el 20 y la bomba tres sigue marcando de más.
Perdí el sello orgánico por un papel y lo tengo que recuperar antes de la cosecha.
Los títulos del local dicen bodega y yo tengo un restaurante.
Si no saco el certificado sanitario antes de marzo, la escuela no me deja vender en su cafetería.
La Seremi encontró el lavamanos sin agua caliente y abrió sumario.
Nos pidieron el libro de plagas y no sabíamos que existía un libro de plagas.
El notario, la licencia, los bomberos, el ruido: me faltan tres de los cuatro.
Vendo alcohol con un permiso que está a nombre del dueño anterior.
# safety
El aprendiz se voló la uña con la sierra y dice que tuvo suerte.
En la cocina hay más curitas que cucharas.
La freidora ya bautizó a tres.
El andamio lo amarramos con alambre y una oración.
Mi hermano bajó del techo sin usar la escalera.
La señora se resbaló en la entrada mojada y salió en ambulancia.
El toro corneó a un peón y nadie sabe qué hacer la próxima vez.
Al muchacho de la fumigación lo encontramos vomitando detrás del galpón.
Estamos cosiendo dedos más que pantalones.
La caldera silba raro y todos se hacen los sordos.
Ya van tres motociclistas del reparto en el suelo este mes.
El soldador no usa careta porque le estorba, y anoche no podía abrir los ojos.
Un cliente se cortó con la vitrina rota y pudo ser un niño.
Los cables cruzan el taller por donde camina la gente y el lunes uno soltó chispa.
La escalera de la bodega ha tirado a dos, y la tercera fui yo.
Quiero que nadie más termine en urgencias por un cuchillo.
El tractor se volteó en la ladera con el hijo del capataz encima.
Tenemos una amoladora sin guarda y un carpintero con nueve uñas.
se nos quemo otro muchacho con el aceite, segundo del mes
En la mina de piedra trabajan con sandalias.
Se cayó un estante lleno de latas donde un minuto antes jugaba la nieta.
La máquina de hielo dio toques y desde entonces la prenden con un palo.
En el gallinero todos tosen y yo también.
Cuando llueve, el piso de la pescadería es pista de patinaje y ya hubo una cadera rota.
El perro mordió a la bañadora, y van dos en la misma semana.
Guardamos la gasolina junto a la estufa hasta que un día entendimos por qué no se debe.
A mi oficial le cayó la puerta del garaje en el hombro y está incapacitado.
Los que cortan caña llegan con la pierna vendada día por medio.
# theft
El jamón serrano adelgaza por las noches.
Cuento las cervezas al cerrar y en la mañana siempre faltan seis.
Traje cámaras porque las chamarras aprenden a caminar.
Tengo clientes que entran flacos y salen gordos, con mis camisetas debajo.
La caja cuadra cuando está mi hermana y no cuadra cuando está el otro.
A la gallina que pone no la agarró el zorro, la agarró el vecino.
Pagaron la pantalla con billetes que el banco me devolvió rotos.
El lunes el contenedor amaneció sin candado y el taller sin taladros.
Nos vacían el camión de refrescos en la misma calle cada mes.
Del cajón de anillos se esfumaron dos y solo tres tenemos llave.
Dijo que había transferido, me enseñó la pantalla, se llevó el celular y la transferencia era de mentira.
Alguien se come la ganancia en sobres de a doscientos, de la caja chica.
Los aguacates desaparecen del árbol la noche antes del corte.
Entraron por el techo y lo único que dejaron fue la báscula.
Me faltan catorce bolsas de cemento y la única puerta es la mía.
Vendí tres bicis por internet y al mes el banco me quitó el dinero porque la tarjeta era clonada.
El mesero cobra en efectivo y la comanda nunca existió.
se nos llevan el cobre, las llaves, hasta el timbre
En los probadores aparecen ganchos sin ropa.
Voy por la tercera cortina metálica forzada este año.
Los frascos de fórmula infantil tienen que estar bajo llave porque vuelan.
El inventario dice que vendimos menos whisky del que se acabó.
De la huerta se llevan los limones en costales, con luna o sin luna.
Un empleado pasaba los perfumes por cebollas en la báscula.
Pesan tres kilos, cobran dos, y el otro se lo lleva el primo.
Quiero saber quién se lleva las herramientas buenas y deja las malas.
Cada fin de semana me roban las macetas de la entrada.
Hay una mano muy amiga del cajón de las propinas.
# concentration
Casi todo el pan va para un solo hotel, y el hotel cambió de gerente.
Si la maquila de enfrente se va, mi fonda se va con ella.
El ochenta por ciento de los quesos los compra un señor que se llama don Beto.
Le cosemos a una sola marca y ya tiene muestras de Vietnam.
Mi floristería es una funeraria con otro nombre, porque ella compra nueve de cada diez coronas.
El día que la minera cambie de lavandería, apago las máquinas.
Vendo todo a un camión que pasa los jueves.
Sin la escuela de monjas no habría taller de uniformes.
Un restaurante se lleva tres cuartas partes de las lechugas y este mes me pidió rebaja porque puede.
Mis ventas dependen de que a un youtuber le siga gustando la salsa.
La ferretería vive de una constructora, y la constructora está en líos.
el acopiador es uno y el precio lo pone el
De las trece mil tortillas diarias, doce mil son para el penal.
A un mayorista de Guayaquil le entrego casi toda la finca.
Hacemos marcos para un único pintor que vende mucho, y ya tiene setenta y nueve años.
Siete de cada diez muebles los pide la misma cadena y me exige exclusividad.
Nueve de cada diez kilos de pescado los pide el mismo chef, y el chef se quiere ir a Dubái.
Cuando el ingenio cierra, en el pueblo no se vende una soda.
Hay un cliente gordo y once flaquitos.
Quisiera no temblar cada vez que suena el teléfono de la cadena de cafés.
Casi la totalidad de las velas va para la catedral.
Toda la aceituna se la lleva una almazara y este año ya avisó que quiere menos.
El barrio no me sostiene: me sostiene el contrato de la cárcel.
De mis ingresos por tallado, el sesenta y cinco viene de una sola galería en Santa Fe.
Trabajo para un decorador, y si se pelea conmigo me quedo barriendo.
La panadería le vende ocho de cada diez baguettes a un catering.
La app de domicilios trae casi todo y ayer cambió las reglas.
La planta que me compra la leche es la única que pasa por este camino.
# digitise
Los pedidos de tortas están pegados con imanes en el refrigerador.
Nadie sabe cuánto hay en bodega sin subirse a la escalera a contar.
Le apunto el fiado en la orilla del periódico.
Llevamos tres libretas: la de mi papá, la mía y la que se perdió.
Para hacer una factura hay que buscar a Lupita, la pluma y el talonario, en ese orden.
El precio de cada cosa está en la cabeza de mi tía.
Las comandas van en servilleta y la cocina lee lo que puede.
Sumo las ventas con una calculadora a la que no le sirve el siete.
El historial de los perros está en tarjetas amarillas por orden de raza.
Tomamos las medidas en cartón de cigarros.
La computadora está ahí, con su funda, desde que la compramos.
Pierdo dos noches al mes pasando notas al cuaderno grande.
Guardo las recetas de óptica en cajas de zapatos y cuando vuelve el cliente le hago el examen otra vez.
El calendario de riego es una hoja pegada con lodo en la puerta.
Cuando el cliente pregunta por su compostura, revolvemos una caja de papelitos.
Apuntamos las horas del taller en la pared, con gis.
El catálogo existe en fotocopias de fotocopias.
todo lo tengo en el celular, en fotos borrosas de papeles
Los turnos de la peluquería los guarda una agenda que ya se mojó dos veces.
Si se quema el cuaderno verde no sabemos quién debe qué ni quién es quién.
Cotizo en Word copiando el de antes, y una vez le llegó a uno el nombre de otro.
Queremos dejar de contar las botellas con palitos.
Los apuntes del ganado los hago en la mano y se me borran con el sudor.
Me mandan pedidos por cuatro chats y los paso a mano a una hoja que nadie ve.
El inventario se hace el 31 de diciembre, a ojo y con sueño.
Tenemos la misma lista de precios en tres versiones y ninguna es la buena.
La bodeguera escribe el vale, el chofer lo dobla y en la oficina nadie lo entiende.
No tenemos ni un programita para la caja, todo es lápiz.
# season
En diciembre no duermo y en febrero no vendo ni una vela.
Vendo elotes cuando hay feria y feria hay en agosto.
De junio a septiembre la heladería es una mina, y después es un congelador caro.
Con el frío nadie quiere ceviche.
La Cuaresma me da de comer seis semanas y las otras cuarenta y seis miro el mar.
Cuando acaba la zafra, acaba el restaurante.
Los uniformes se venden en enero y los telares duermen once meses.
Diez de mayo, quince de septiembre, dos de noviembre: ahí gano, lo demás es decorado.
Las lluvias se llevan a los turistas de abril a noviembre.
Piscinas: de marzo a julio no contesto ni a mi madre, y en invierno llamo yo a ver si hay algo.
Mis turrones tienen seis semanas de vida al año.
Apenas se va el calor, los ventiladores y yo nos guardamos.
El pueblo se llena en la romería y con eso hay que pasar el año.
Después de Reyes la juguetería es una biblioteca.
Chimeneas en octubre, hambre en mayo.
en temporada alta contrato a doce y en baja me sobro hasta yo
Enero y febrero pagan la hostería y el otoño se lo come todo.
Se me va el verano en cerezas y el resto del año en gastos fijos.
Quiero algo que vender cuando no hay playa.
La fresa da cuatro meses, la cuota del tractor son doce.
Tapas y sangría mientras haya sol, y de noviembre a marzo tres ingleses despistados.
Las piñatas se mueren en enero hasta la primera comunión.
El cordero se vende en Pascua y en Navidad, en medio lo alimento.
Hay tres meses de cola en la puerta y nueve de silencio, y no sé cómo repartirlos.
Con el regreso a clases vendo más que en los otros diez meses juntos.
Los quinceaños caen todos de mayo a agosto y el salón hiberna después.
Lo que junto con los romeros en mayo se me acaba antes de las castañas.
Los viveros vivimos de la primavera y en agosto regamos recuerdos.
# new_market
Nuestra panela la piden desde Madrid y aquí nadie ha llenado una guía de exportación.
El mezcal ya está en Oaxaca y Puebla, ahora le toca Monterrey.
Los turrones gustan en todo Alicante y quisiéramos que gustaran en México.
Hasta ahora vendemos a señoras, y queremos vender a hoteles.
Mi compadre de Chicago dice que allá se venderían mis moles como pan caliente.
Tenemos los bares de Valparaíso, queremos los de Santiago.
Un señor de Panamá se llevó tres hamacas y pidió doscientas para allá.
Quiero que mis zapatos crucen a Perú, por ahora no han salido de Cuenca.
Siempre le vendimos al campo, y la idea es entrar a los jardines de ciudad.
La chocolatería solo existe en el Cusco y la meta es que exista en Lima.
Del otro lado de la cordillera pagan el doble por esta lana y nunca la hemos cruzado.
nos falta probar suerte en honduras con las botas
Los franceses prueban el aceite y preguntan dónde lo compran en París, y no hay dónde.
Quesos: el norte lo tenemos, al sur del río no nos conoce nadie y allá vamos.
De vender a la familia pasamos a querer venderle a los comedores de empresa.
El café de la cooperativa debería estar en Corea antes de dos años.
Queremos sacar las hamacas de Yucatán y ponerlas en tiendas de Texas.
Me visitó un importador suizo por las alpargatas y no supe ni en qué moneda hablarle.
Las tortilladoras que fabricamos se venden en todo Guatemala, nos tienta El Salvador.
A los chefs ya los tenemos, ahora vamos por los supermercados.
Quiero mandar mis joyas a Estados Unidos, pero primero averiguar aranceles, aduana y todo eso.
En Asunción hay una colonia de los nuestros y no hay quien les lleve yerba de esta.
Nuestros vinos se beben en Mendoza y quisiéramos que se beban en Londres.
La línea de limpieza es para casas, y hay un mundo de clínicas al que nunca le ofrecimos.
Este año toca salir de la isla: península primero, Portugal después.
La cerveza es famosa en Ensenada y del otro lado de la frontera hay sed.
Vamos a intentar vender las mantas en Bogotá, hasta hoy solo en Boyacá.
Una cadena de Costa Rica nos preguntó por las tostadas y queremos decirle que sí.
# -
Vendemos pan desde antes de que hubiera luz en la calle.
La ferretería la fundó mi abuelo con un préstamo de su madrina, que ya está pagado.
Hacemos tamales oaxaqueños, de rajas, de mole y de dulce.
Somos la única zapatería de la cuadra.
Aquí se arreglan relojes de péndulo y de pulsera.
Los domingos abrimos de ocho a dos.
Puesto de flores en el mercado de Jamaica, pasillo 7.
Carnicería halal en Melilla.
Damos cursos de panadería para principiantes los sábados.
Reparamos lavadoras, secadoras y refrigeradores de todas las marcas.
El toldo es verde y el perro se llama Canelo.
Mi hija dice que ponga algo aquí, así que pongo que hacemos queso.
Tenemos dos hornos, un camión y muchas ganas.
Vendemos alarmas contra robo para comercios.
Instalamos cámaras y cortinas metálicas antirrobo.
Compramos ropa devuelta por las tiendas y la revendemos por kilo.
Alquilamos sillas, mesas y manteles para fiestas.
Heladería artesanal con obrador a la vista.
Cultivamos aguacate Hass en ocho hectáreas.
Hacemos uniformes escolares y de enfermería.
Somos conocidos por el lechón.
Tostamos café los martes y los jueves.
Me encanta mi oficio, afilo desde los catorce.
Liquidamos saldos de otras tiendas, ese es el negocio.
Traspasamos locales: ponemos en contacto al que se va con el que llega.
Trabajamos con cita previa.
Nos surte la misma familia de pescadores desde hace treinta años.
El mes pasado entró a robar un mapache, fuera de eso, tranquilos.
Tuvimos goteras, se arregló el techo y ya.
La gente llega, come y se va contenta.
Las cuentas cuadran y la familia come.
No le debemos a nadie y nadie nos debe.
Mi socio dice que llene esto, a mí me parece que todo va bien.
Vendemos lo mismo en enero que en julio.
El personal lleva aquí toda la vida.
Llegamos cuando decimos, de eso presumimos.
Quisiera ideas, no tengo ninguna queja.
A ver qué sale de esta encuesta.
Hierbas medicinales, incienso y un gato que no se vende.
Fonda de comida corrida, tres guisos diarios.
Somos tres hermanas y un molino.
La barbería tiene cuatro sillones rojos de 1958.
Distribuimos hielo en bolsa a gasolineras.
Rentamos lavadoras por semana en Iztapalapa.
Vendemos celulares reacondicionados con garantía de un año.
Hacemos piñatas de siete picos.
Aquí mismo se hila, se tiñe y se teje.
Somos una botica con laboratorio de fórmulas magistrales.
Criamos alpacas a cuatro mil metros.
Nuestros clientes son taxistas y estudiantes.
Pescadería con vivero de langostas.
El taller queda detrás de la iglesia, toque fuerte.
Encuadernamos tesis en 24 horas.
Preparamos loncheras para colegios.
Ya pasamos lo peor, hoy se trabaja sabroso.
Hace dos años se nos iba la gente, hoy ya nadie se quiere ir.
El año del robo fue 2019, desde entonces nada.
Surtimos a veintitantas tiendas de abarrotes.
Trabajamos con cuero curtido al vegetal.
Tenemos el mejor mirador de la plaza.
Vendemos seguros de viaje y divisas.
Lo que más sale es el pastor.
Ofrecemos un programa de puntos para tiendas de barrio.
Recuperamos cartera vencida para comercios.
Hago collares, los vendo y soy feliz.
Pollería, cuarenta pollos diarios, cuarenta pollos vendidos.
Estamos bien, gracias a Dios.
Acá se viene a conversar y de paso se compra.
Ninguna novedad por ahora.
Bodega familiar de 60 barricas.
Somos proveedores de orquídeas para hoteles.
Nos compran de todo: escuelas, oficinas y vecinos.
Producimos miel multifloral y polen.
Carpintería de ribera, hacemos botes.
Reparto de garrafones en triciclo.
El local es propio.
Atendemos con cariño y sin apuro.
Hemos cumplido veinticinco años y lo celebramos con un caldo.
Elaboramos embutidos ibéricos de bellota.
Quiero aprender a llevar mejor mi negocio.
`
