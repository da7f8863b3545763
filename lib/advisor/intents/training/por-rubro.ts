/** What owners of each trade see when something is wrong or to come, in Spanish; as in `by-trade.ts`. */
export const POR_RUBRO = `
more_customers | Bajaron los cubiertos y ya no entra nadie de paso.
input_cost | La carne pasó de ocho a trece el kilo y la hamburguesa sigue igual en la carta.
margins | Entre la aplicación, el dueño del local y los sueldos me queda una moneda por mesa.
keep_people | Desde Navidad van cuatro lavaplatos.
hire | No consigo parrillero ni pagándole bien.
no_shows | El sábado me fallaron dos mesas de ocho.
idle_capacity | De domingo a miércoles el salón son sillas y eco.
quality | Los platos vuelven a la cocina porque la carne sale gris.
response_time | Un café tarda veinticinco minutos en llegar a la mesa.
theft | Lo que sale de la bodega y lo que marca la caja no cuadra.
season | Desde noviembre el chiringuito les vende a las gaviotas.
open_site | Nos dieron las llaves del banco viejo y quiero estar friendo en mayo.
compliance | Bromatología nos hizo un acta y vuelve en seis semanas.
input_cost | Cada tarde van a la bolsa las medialunas que sobran.
stock | A las diez y media ya no hay pan de campo.
quality | Un día el pan sale aplastado y otro quemado.
workload | Me levanto a las dos y mi señora atiende hasta las siete.
hire | Ningún panadero quiere arrancar a las tres de la mañana.
more_customers | El súper nuevo también hace pan y se acabó la fila.
concentration | La mitad de los panes va a un hotel.
cash | Las cafeterías me pagan marzo en junio.
no_shows | Reservan con cancelación gratis y la noche antes se borran.
idle_capacity | Las piezas del patio se ocupan una noche de cada tres.
margins | El portal se queda con dieciocho y la lavandería con el resto.
quality | En las reseñas siempre aparece el pelo en la ducha.
hire | Limpio yo las habitaciones porque no hay mucamas.
season | Cierra el cerro en septiembre y con él nosotros.
keep_customers | Las familias venían todos los veranos y ahora vienen una vez.
response_time | Los pedidos de grupos duermen tres días en el correo.
safety | Un huésped se resbaló en la piscina, y es el segundo.
compliance | Bomberos dice que la escalera de emergencia no sirve.
no_shows | Se olvidan de la limpieza dental y el sillón se queda frío.
keep_customers | Les sacamos el dolor de muela y no los vemos nunca más.
hire | Desde la primavera me falta una higienista.
cash | Los tratamientos están mitad pagados y mitad prometidos.
margins | Lo que paga la prepaga no cubre ni la corona.
quality | Las prótesis llegan del laboratorio y no calzan.
response_time | Con dolor y todo, el primer turno es en diecinueve días.
digitise | Radiografías en sobres, fichas en cajones y la agenda en papel.
workload | La doctora ve cincuenta por día y almuerza parada.
compliance | Salud encontró que las recetas no están firmadas.
safety | Los abuelos se caen de noche camino al baño.
safety | A un paciente le dieron otra dosis.
keep_people | Las cuidadoras devuelven el uniforme a las pocas semanas.
hire | Las noches las cubre una agencia porque no tengo enfermeras.
idle_capacity | De cuarenta camas hay once tendidas y vacías.
raise_money | El municipio paga por cada chico menos de lo que cuesta y hay que buscar lo que falta.
keep_customers | Hacen dos sesiones de terapia y dejan.
no_shows | En la primera sesión, de cada diez sillas cuatro se quedan frías.
workload | Las psicólogas lloran en el baño.
response_time | Para una evaluación la lista de espera es de ocho meses.
raise_money | La línea de ayuda tiene plata para cinco meses más.
concentration | Todas las derivaciones vienen de un mismo médico.
stock | Se van de la farmacia sin su remedio porque no lo tengo.
theft | Desaparecen los perfumes y la leche de fórmula.
margins | El estado fija el precio y a mí me quedan centavos.
quality | Los cristales salieron con otra graduación.
returns | Los lentes que vendo por internet vuelven porque no ven bien.
on_time | Los resultados salen dos días después de lo que dijimos.
quality | Tuvimos que volver a pinchar a cien personas.
compliance | El ente de acreditación nos dejó doce no conformidades.
keep_customers | La mitad de los que se anotan en enero en marzo ya no entrena.
idle_capacity | La sala de pesas es un desierto de nueve a cuatro.
no_shows | Clase de bici: treinta reservados y dieciocho pedalean.
more_customers | Enfrente abrió un gimnasio barato y no se inscribe nadie.
keep_people | El profe que se hace bueno pone su propio estudio.
season | Sale el sol y a la pileta cubierta no viene nadie.
keep_customers | Los chicos juegan una temporada y no vuelven.
hire | Sin guardavidas no hay pileta.
keep_customers | Se hacen un color y la próxima vez van con la chica de la otra cuadra.
no_shows | Los sábados tengo tres huecos de gente que no vino.
keep_people | Las chicas arman su clientela y se van a alquilar sillón a otro lado.
idle_capacity | Seis sillones y de lunes a miércoles uso dos.
hire | Busco barbero desde el otoño.
stock | Del 38 al 40 se acaba en una semana y el resto espera la liquidación.
returns | La campera queda divina en la modelo y un tercio vuelve a casa.
theft | Las alarmas tiradas en el probador y el jean que no está.
more_customers | La calle está vacía y la tienda también.
input_cost | Subieron el algodón, el flete y la tintura y la cadena no paga un peso más.
season | Hacemos el año entre el Buen Fin y Nochebuena.
concentration | Una tienda departamental compra sesenta de cada cien abrigos.
quality | Los cierres se rompen a las diez puestas.
on_time | La colección de invierno llegó a las tiendas en julio.
launch | La primera colección sale en marzo.
new_market | Me escriben de Madrid y nunca mandé nada fuera del país.
returns | Piden el sillón en tres colores y no se quedan con ninguno.
on_time | Esperan cuatro meses la mesa que prometí en ocho semanas.
quality | Las puertas rozan, los cajones se traban, y hay que volver.
stock | Tengo madera para dos años y ni una bisagra.
more_customers | Hacemos once cocinas al año y podríamos hacer treinta.
cash | El último diez por ciento no llega nunca, siempre hay un rayón.
digitise | Las medidas las anotamos en cualquier papel.
theft | Las baterías de los taladros salen a pasear.
stock | El maestro pide cuarenta bolsas y tengo seis.
cash | Los constructores anotan en la cuenta y la cuenta crece.
more_customers | Todo el mundo compra en el hipermercado de la ruta.
margins | En clavos y pintura ya no se gana nada.
response_time | En primavera la fila del mostrador llega a la esquina.
on_time | De las nueve obras solo dos van como dice el cronograma.
safety | Un muchacho se cayó de la escalera y se quebró las dos muñecas.
cash | El fondo de reparo de hace dos años todavía no lo soltaron.
cash | El gobierno nuevo no paga las planillas del anterior.
margins | Ganamos la licitación por tres y perdimos siete haciéndola.
hire | Podría empezar dos casas más si tuviera albañiles.
quality | La lista de pendientes es más larga que el contrato.
concentration | Si el instituto de vivienda deja de construir, nosotros también.
compliance | El municipio nos paró la obra por los permisos.
input_cost | El hierro y el cemento subieron después de firmar.
raise_money | Para la segunda etapa hacen falta cuatro millones que el banco no presta.
more_customers | Con estas tasas nadie construye.
digitise | Los partes de obra en papel y las fotos en cinco teléfonos.
workload | Los jefes de obra hacen sesenta horas y manejan diez más.
on_time | Se atrasa el plomero, se atrasa el que coloca y nos atrasamos todos.
response_time | Un caño roto hay que verlo en una hora y nosotros vamos al otro día.
response_time | El que se quedó afuera llama a otro si no atiendo al segundo timbre.
hire | Tengo camioneta y no tengo electricista.
cash | Termino el viernes y me pagan cuando se acuerdan.
keep_people | El ayudante aprende y se larga por su cuenta.
more_customers | Soy gasista y la semana que viene tengo dos trabajos.
season | En enero nadie piensa en la calefacción.
workload | El teléfono suena de madrugada y siempre voy yo.
season | Cuando entra el frío mando a los muchachos a la casa.
keep_customers | Jardines de años ahora los corta un robot.
hire | Nadie quiere andar podando bajo la lluvia.
keep_customers | Las familias cortan la limpieza cuando hay que ahorrar.
keep_people | Empiezan el lunes y el jueves ya no aparecen.
concentration | La universidad son noventa de los ciento treinta puestos.
concentration | Con una llamada de ese cliente quedamos todos en la calle.
quality | El colegio reclamó cuatro veces por los baños.
margins | Limpiamos más metros por hora y nos pagan menos por metro.
compliance | A varios vigilantes se les venció la credencial.
keep_people | Los guardias se van al aeropuerto a los dos meses.
response_time | Suena una alarma y la ronda llega en cuarenta minutos.
safety | A dos de los nuestros los golpearon en la ronda.
on_time | La moto que prometo para el sábado está el martes.
quality | Se lo llevan y al otro día vuelven con el mismo ruido.
response_time | Tengo las manos llenas de grasa y el teléfono se cansa de sonar.
stock | Esperamos una caja de cambios y el elevador está tomado.
hire | Cuatro elevadores y dos mecánicos.
idle_capacity | La cabina de pintura se usa un día de cada cinco.
cash | La aseguradora discute meses por cada puerta.
more_customers | Vendimos cinco autos en enero y el salón está lleno.
idle_capacity | De cincuenta camionetas hay veinte durmiendo.
theft | Los autos alquilados vuelven sin la rueda de auxilio.
no_shows | Seis de cada diez pruebas de manejo no se hacen.
on_time | Llegamos fuera de ventana y el súper nos multa.
hire | Hay ocho tractos parados porque no hay quien los maneje.
keep_people | El chofer se queda hasta que le ofrecen dormir en su casa.
input_cost | El diésel es un tercio de cada kilómetro.
safety | Un vuelco en marzo y un choque en abril.
idle_capacity | Los camiones vuelven del norte con aire.
cash | Los cargadores pagan a sesenta días y el surtidor cobra hoy.
margins | La tarifa por kilómetro no se mueve hace cuatro años.
theft | Nos asaltan los camiones en la autopista.
theft | Los paquetes desaparecen entre el depósito y la puerta.
on_time | A las ocho de la noche quedan doscientos paquetes en las camionetas.
quality | Las cajas llegan aplastadas y la tienda nos cobra.
idle_capacity | La mitad de las posiciones de pallet está libre.
season | En diciembre necesito noventa personas y en febrero cuarenta.
quality | Una quinta parte de las piezas sale con poros.
on_time | El tablero de entregas está todo en rojo.
hire | El último matricero se jubila y atrás no viene nadie.
concentration | Una automotriz y su humor deciden nuestro año.
safety | Dedos y plegadora, dos veces este año.
input_cost | La electricidad del horno cuesta más que la gente.
margins | Vendemos por kilo y perdemos por kilo.
cash | El gigante paga cuando su portal quiere.
digitise | Planos con manchas de café son nuestra planificación.
compliance | El auditor del cliente nos dio hasta junio para cerrar las observaciones.
quality | La armadora rechaza cuatro de cada cien y el contrato permite una.
stock | La línea espera por un conector de dos centavos.
on_time | De seis semanas pasamos a catorce.
launch | La bomba nueva se muestra en la feria y después tiene que estar en venta.
more_customers | La cartera de pedidos se termina en junio.
quality | Las costuras pierden y el bidón vuelve.
input_cost | La resina se compra en dólares y se vende llorando.
returns | El súper devuelve tarimas enteras por una etiqueta.
quality | Los colores cambian de una tirada a otra.
on_time | El programa se imprime y el concierto fue ayer.
more_customers | Ya nadie imprime folletos.
input_cost | El papel vale el doble.
stock | Hilo de cuarenta tonos y nunca el que piden.
hire | No hay costureras jóvenes.
quality | Se corta un hilo y van cuarenta metros a la basura.
input_cost | Se duplicaron el cacao y la leche y la cadena me congela el precio un año.
quality | Tuvimos que retirar un lote por un pedazo de metal.
concentration | La marca propia de una cadena es dos tercios de la planta.
compliance | Viene la auditoría y no tenemos trazabilidad.
input_cost | Uno de cada diez kilos de tomate va al compost.
stock | Hay frascos y no hay tapas.
launch | La bebida de avena está lista y tiene que llegar a góndola en primavera.
new_market | El queso tiene que estar en tiendas de Miami.
margins | Nos pagan el litro menos de lo que cuesta sacarlo.
input_cost | Alimento, fertilizante y gasoil nos están terminando.
season | El espárrago son ocho semanas y después queda el campo.
hire | No hay cosecheros y la fruta queda en el árbol.
concentration | La usina láctea es el único comprador del valle.
theft | Por tercera vez nos sacaron el GPS del tractor.
quality | Un tercio de la manzana se va para jugo.
cash | El ingenio paga la zafra cuando ya sembramos la otra.
theft | Entran en lancha de noche y vacían las jaulas.
theft | Se nos meten de madrugada y se llevan la cosecha.
margins | Bajó el camarón y el alimento no bajó.
quality | Un parásito se llevó la quinta parte.
concentration | Un exportador se lleva todo el salmón.
concentration | Cuando paran ellos, nosotros barremos el piso.
input_cost | Subieron el lúpulo y la lata y el bar lo quiere más barato.
new_market | Estamos en cuarenta bares de acá y queremos entrar en Uruguay.
stock | La cerveza de verano se acabó en diciembre y la negra sigue ahí.
compliance | El fisco pide libros que no llevamos.
launch | El gin está destilado, la etiqueta en la imprenta, y salimos en octubre.
more_customers | Las catas se llenan y nadie se lleva una caja.
keep_customers | Lo usan la primera semana y después no entran más.
keep_customers | Después del piloto dan las gracias y vuelven a Excel.
quality | Las notas de versión son una lista de disculpas.
response_time | El cliente grande espera tres días a que soporte despierte.
more_customers | Demostraciones hay, firmas no.
raise_money | Quedan nueve meses de caja y el directorio mira el reloj.
compliance | Un banco compraría mañana si tuviéramos la certificación.
on_time | La función era para marzo y estamos en septiembre.
hire | Necesito tres programadores y una diseñadora antes de que arranque el contrato.
keep_people | Los programadores se van a trabajar para afuera.
workload | Los mismos dos están de guardia y uno ya no se ríe.
launch | En junio salimos de la beta.
margins | La nube y los modelos se comen la mitad de cada suscripción.
concentration | Si no renueva la telefónica se va el cuarenta por ciento.
keep_customers | El primer día es una fiesta y el día treinta no queda nadie.
more_customers | Hay cuatrocientos en el boletín y compraron dos.
quality | Se cae en los teléfonos viejos, una estrella tras otra.
keep_customers | Terminan el tutorial y no vuelven.
response_time | El repartidor llega cuarenta minutos después de lo que dice la aplicación.
theft | Los contracargos por tarjetas robadas se llevaron un mes.
more_customers | Tenemos compradores y no tenemos quien venda.
compliance | El banco central nos pide la licencia antes de diciembre o apagamos.
response_time | Un crédito nos lleva tres semanas y al otro banco tres minutos.
cash | Uno de cada ocho deudores está atrasado.
theft | Abren cuentas con la cara de otros.
digitise | Los legajos viajan en carrito de un piso al otro.
keep_customers | Las pólizas se caen en la primera renovación.
response_time | Los siniestros duermen un mes en el escritorio.
more_customers | Los jóvenes no pisan una sucursal.
keep_customers | Se pasan al contador barato de internet.
workload | En época de balances nadie ve a sus hijos.
cash | Entregamos el balance en abril y vemos los honorarios en octubre.
on_time | Presentamos la última noche, o la siguiente.
margins | Abono fijo y preguntas sin límite.
keep_people | Se reciben con nosotros y se van a una grande.
digitise | Los clientes traen bolsas llenas de comprobantes.
cash | El cliente ganó el juicio, está feliz y no paga.
response_time | La gente con un problema llama y nadie le devuelve la llamada.
on_time | Se nos venció un plazo del juzgado.
margins | El taller se prepara en diez días y se paga como dos.
more_customers | Se me terminó el proyecto y no hay otro.
concentration | Tengo un cliente y le digo empresa.
margins | Cuatro rondas de cambios que nadie paga.
on_time | La campaña sale una semana después de la oferta.
keep_customers | Se quedan con la estrategia y la hacen ellos.
no_shows | En la mitad de las visitas somos el departamento vacío y yo.
more_customers | Compradores sobran y no tengo qué venderles.
response_time | A los contactos del portal los llamamos a los dos días.
keep_people | Los asesores duran cinco meses.
idle_capacity | Hay once oficinas con cartel desde la primavera.
cash | Tres inquilinos no pagan desde Año Nuevo.
response_time | Una canilla que gotea nos lleva un mes.
raise_money | La preventa no le alcanza al banco.
on_time | Las llaves eran para Semana Santa.
keep_customers | Los de primero no llegan a segundo.
keep_customers | Un tercio de los que ingresan ya no está al año siguiente.
more_customers | Once inscritos para treinta lugares.
hire | Tercer año sin profesor de física.
keep_people | Se quedan dos años y se van a la ciudad.
raise_money | El ministerio nos cortó a la mitad lo que daba por alumno.
compliance | La supervisión nos puso en plan de mejora y vuelve en otoño.
safety | Un nene se lastimó en el juego y no tenemos piso blando.
no_shows | Un tercio de las clases de prueba es nadie en la puerta.
idle_capacity | Después de las dos las aulas están vacías.
cash | Los papás deben tres meses de colegiatura.
workload | Cuarenta alumnos por curso y corregimos los domingos.
raise_money | La ciudad nos quita el subsidio en enero.
more_customers | Treinta personas en una sala de trescientas.
idle_capacity | El escenario junta polvo cinco noches.
keep_customers | Ven una obra y no vienen a la otra.
raise_money | El patrocinador se bajó con la muestra a medio montar.
keep_customers | Pagan la cuota el primer año y el segundo no.
more_customers | Los socios se ponen viejos y no entra gente joven.
more_customers | La clientela se me va muriendo y los jóvenes compran por el celular.
raise_money | El techo gotea y la limosna no alcanza.
hire | Voluntarios hay pocos y alguien tiene que manejar la combi.
keep_people | Los voluntarios vienen dos veces y se pierden.
workload | Tres hacemos lo que hacían doce.
concentration | Una sola fundación paga casi todo.
response_time | Un permiso acá tarda medio año.
digitise | Tres libros en tres oficinas para un mismo vecino.
safety | A los recolectores los atropellan detrás del camión.
on_time | Uno de cada cinco buses llega tarde.
theft | De noche nos cortan el cable de cobre.
theft | La quinta parte del agua no llega a ningún medidor.
response_time | Después de una tormenta la gente está dos días sin luz.
cash | Cuatro de cada diez hogares no pagan la boleta del agua.
compliance | Nos multaron por lo que tiramos al río.
safety | La pala le pisó el pie a un compañero.
keep_customers | Los suscriptores se van cuando se va el fútbol.
more_customers | Nadie de menos de cuarenta compra el diario.
concentration | Un anunciante llena la contratapa y paga la oficina.
cash | El canal paga cuando sale al aire.
season | En febrero no se casa nadie.
cash | Los novios pagan el último tercio cuando ya se olvidaron de la torta.
no_shows | Quinientos inscritos y doscientas credenciales en la mesa.
launch | El veinte salimos con la venta de entradas de la primera feria.
season | Cuando llueve las lanchas se quedan en la playa.
more_customers | En plena temporada las excursiones van a medias.
concentration | Dos navieras mandan casi todos los pasajeros.
keep_customers | Quedan fascinados y al año siguiente viajan con otro.
idle_capacity | Las excavadoras están en el patio desde noviembre.
theft | Alquilan generadores con documento falso y no vuelven.
compliance | Al expediente le faltan dos estudios y sin eso no se vende nada.
raise_money | La caja cubre sueldos hasta julio.
raise_money | El piloto salió bien y con lo que hay en el banco no pasamos de septiembre.
on_time | El ensayo va cinco meses atrás.
launch | Ya está el registro, las primeras unidades salen en mayo.
new_market | Sesenta hospitales acá y ninguno afuera, lo que sigue es Colombia.
margins | Se mueve mucho y a mí me quedan las monedas.
margins | Entre la tarjeta, la luz y el mayorista se va todo.
wind_down | En cuanto termine la mercancía bajo la persiana.
wind_down | La última cena es el 30 y las llaves vuelven al dueño.
wind_down | Mi hija es ingeniera y no se va a hacer cargo.
- | Alquilamos botes en el lago.
- | Hacemos pan sin gluten y lo repartimos nosotros.
- | Imprimimos invitaciones en máquinas antiguas.
- | Nuestra gente pinta puentes de noche.
- | Liquidamos sueldos para cuatrocientas empresas.
- | Hace años se nos quemó el galpón y lo levantamos de nuevo.
- | En 2021 se inundó el taller, pagó el seguro y seguimos.
- | Estamos andando desde la primavera y contentos.
- | La comisión quiere que pongamos metas por escrito.
- | Mi contadora insiste en que tengamos objetivos.
- | Vendemos parejo todos los meses.
- | Tuvimos líos con un proveedor y lo cambiamos.
- | Hace dos años estuvo difícil y ya no.
- | Dos talleres propios, los cristales se cortan en casa.
- | Lavamos cuarenta mil kilos de ropa por semana.
stock | Faltan las tallas que más se venden y sobran las otras.
stock | Falta mercadería en las góndolas todos los lunes y la gente compra enfrente.
stock | Nos faltan los medicamentos que más piden los médicos del barrio.
stock | Falta producto en la tienda justo cuando lo anuncian en la tele.
stock | Se nos acaba el alimento para perro y el cliente se va con las manos vacías.
stock | Lo más buscado nunca está en el estante cuando lo vienen a buscar.
stock | Falta género en el escaparate porque pedimos tarde.
stock | No tenemos en existencia lo que la gente viene a comprar.
stock | Faltan repuestos y el coche se queda esperando en el elevador.
theft | Falta mercadería del depósito y nadie la vendió.
theft | Faltan botellas cada vez que cierra el mismo turno.
theft | Al contar falta género y no hay factura que lo explique.
returns | El coche regresa al taller con la misma avería y lo arreglamos de nuevo sin cobrar.
returns | La lavadora que reparamos vuelve a la quincena con el mismo fallo.
returns | Me traen otra vez el teléfono que ya había reparado, por lo mismo.
returns | El cliente vuelve con la bici porque el freno sigue fallando, y lo repetimos gratis.
returns | Cada semana nos traen de vuelta motos que entregamos como reparadas.
quality | La pieza sale torcida del torno y hay que hacerla otra vez.
quality | Antes de entregar repasamos el coche y siempre queda algo por rehacer.
hire | Somos nueve en el equipo y queremos ser catorce antes del verano.
hire | Tenemos 6 empleados y queremos llegar a 10.
hire | De 20 trabajadores queremos pasar a 30 este año.
hire | El equipo tiene que crecer de cinco a ocho personas.
hire | Queremos sumar tres personas al equipo en lo que queda del año.
stock | Se nos acaba el pan antes del mediodía y la gente se va a otra panadería.
stock | Se nos agotan las flores rojas cada febrero.
stock | Nos quedamos sin hielo todos los sábados.
- | Cocina oculta, solo reparto, sin mesas ni mozos.
- | Solo por internet, sin local ni vidriera.
- | Cocina para llevar, no tenemos salón.
`
