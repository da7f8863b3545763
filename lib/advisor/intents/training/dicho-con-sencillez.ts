/** Descriptions in Spanish as owners say them plainly or half plainly, by intent. */
export const DICHO_CON_SENCILLEZ = `
# keep_customers
Tenemos un gimnasio de barrio en Móstoles, 640 socios: se apuntan en enero con muchas ganas y para Semana Santa ya se ha borrado la mitad.
Alquilo dispensadores de agua a oficinas en Monterrey y cada mes me devuelven entre ocho y diez equipos porque se cambiaron con otro proveedor.
La clientela de toda la vida de mi peluquería en Rosario se me está yendo a la competencia y no sé cómo retenerla.
Internet por fibra en tres comunas de La Araucanía, 4.100 hogares: el año pasado se dieron de baja 610 y este vamos por el mismo camino.
Academia de inglés en Bucaramanga. De los alumnos que terminan el primer nivel, apenas uno de cada cuatro se matricula en el segundo.
Vendo café de especialidad por suscripción desde Lima, y me cancelan al tercer envío, casi siempre sin decir por qué.
Quiero que los pacientes de la clínica dental vuelvan a la revisión del año, porque hoy siete de cada diez no regresan nunca.
Asociación protectora de animales en Zaragoza con 900 socios que pagan cuota, y cada trimestre devuelven el recibo unos cuarenta y ya no renuevan.
Distribuidora de insumos para panaderías, Guayaquil. Nos dejaron de comprar catorce panaderías que llevaban años con nosotros y se pasaron a un mayorista.
Hacemos la contabilidad de pymes en Querétaro y, en cuanto la empresa crece un poquito, nos cambia por un despacho más grande.
Un lavadero de autos en Montevideo con tarjeta de abonado. El que viene una vez no vuelve, y los abonados de antes tampoco aparecen.
Mantenimiento de ascensores en Valencia, 1.200 comunidades en cartera. Perdemos unas noventa al año que se van con una multinacional y quiero bajar de treinta.
Los restaurantes que nos compraban verdura cada semana en Arequipa han ido dejando de pedir, uno tras otro, y no logramos recuperarlos.
Software de turnos para consultorios, hecho en Córdoba. La baja mensual está en 4,5% y así no hay crecimiento que aguante, hay que frenar esa fuga.
Club de pádel en San José donde el primer año todos pagan la mensualidad felices; al segundo se nos desafilia más del 40%.
Mi revista de cocina se lee en papel desde 1998. Los suscriptores de siempre no nos están renovando y cada cierre de año somos menos.
Colegio particular en Antofagasta, 480 niños. Para marzo treinta y dos familias ya avisaron que retiran a sus hijos y los cambian a otro.
Servicio de jardinería por abono en Marbella. Los dueños de los chalets me duran una temporada, luego contratan a otro y vuelta a empezar.
Fundación que apadrina niños en Cochabamba. Padrinos nuevos llegan, lo malo es que la mayoría deja de aportar antes de cumplir el año.
Se nos van los clientes, así de simple: de los 300 que teníamos en la aseguradora de Tegucigalpa quedan 190.
Guardería canina en Providencia. Vienen dos o tres veces, dicen que encantados, y después no los vemos más.
Renta de copiadoras en León, Guanajuato, con 210 contratos: vencen 60 este año y, si pasa como el anterior, la mitad no va a renovar con nosotros.
Nuestra cooperativa de consumo en Vitoria cuenta 1.350 familias. Los que se dan de baja ya superan a los que entran, y lo que queremos es conservar a los que están.
Tienda de vinos en Mendoza con club mensual. El socio promedio me dura cinco cajas; tendría que durarme por lo menos diez.
Damos vigilancia a conjuntos residenciales en Cali, este año siete administraciones nos terminaron el contrato y quiero que no se vaya ni una más.
# more_customers
Abrí hace dos años un taller de bicicletas en Gijón y trabajo bien, cobro lo justo, pero entra muy poca gente por la puerta.
Nadie nos conoce. Tenemos una escuela de música en Toluca con cuatro maestros y apenas diecinueve alumnos.
Hago muebles a medida en Bahía Blanca, el teléfono casi no suena y necesito que lleguen más pedidos de presupuesto.
Bufete de laboralistas en Sevilla, tres socios. Vivimos del boca a boca y este año nos han llegado la mitad de consultas que el anterior.
Laboratorio clínico en Trujillo, equipado a todo dar, pero nos hacen falta pacientes: atendemos 25 al día y podríamos ver 80.
El museo del ferrocarril de Temuco recibió 6.200 visitas, muy pocas para lo que es; quisiéramos llegar a diez mil.
Vendo paneles solares en Barranquilla y me está costando conseguir clientes nuevos desde que entraron las cadenas grandes.
Cafetería con librería en Quito: los que entran se quedan toda la tarde, el problema es que son siempre los mismos doce.
Agencia de publicidad en Guadalajara con seis personas, llevamos cuatro meses sin que entre una sola cuenta nueva.
Parroquia que organiza campamentos en Ávila. Antes había lista de espera y este verano se inscribieron 22 chavales para 60 plazas.
Quiero dar a conocer mi consulta de nutrición en Viña del Mar, porque tengo la agenda con cinco pacientes por semana y no más.
Fabricamos cajas de cartón en San Pedro Sula. De veinte cotizaciones que mandamos sale un pedido, y además cada vez nos piden menos cotizaciones.
Cerrajero en Badajoz, con furgoneta y 24 horas, la gente busca en el móvil y salen otros; a mí no me llama casi nadie.
Tienda en línea de juguetes de madera, Mérida, Yucatán: entran 3.000 personas al mes a la página y compran once.
Se acabaron las recomendaciones. Durante años los arquitectos de Medellín nos mandaban obras y ahora hay que salir a buscar cliente y no sabemos cómo.
Coro de adultos en La Plata, cuota accesible, ensayos los jueves. Quedamos catorce y precisamos sumar gente, sobre todo tenores.
Asesoría fiscal en Lugo: los autónomos jóvenes van todos a las gestorías de internet y aquí no entra ninguno.
Tenemos un hostal frente al mar en Huanchaco. Las reservas no llegan ni a la mitad de lo que hacíamos hace tres años, nos falta gente que nos encuentre.
Fumigadores en Ciudad del Este. Con los clientes que hay no alcanza, me urge conseguir por lo menos quince contratos más.
Mi mamá hace tortas por encargo en Maipú y le quedan preciosas. Ahora lo que falta es que le encarguen, porque salen dos por semana.
Centro de rehabilitación en Panamá, con piscina y todo, sólo que los médicos no nos derivan pacientes y por nuestra cuenta llegan contados.
La parrilla está en Salto, frente al río, y cocino yo. ¿Cómo hago para que vengan más comensales, si de noche no entran ni quince?
Nuestra plataforma para administradores de fincas en Murcia la usan 31 despachos. Entra un cliente nuevo cada dos meses y queremos llegar a cien.
Instituto de computación en Santa Cruz de la Sierra. La matrícula bajó de 410 a 260 estudiantes nuevos en dos años y hay que levantarla.
Somos dos veterinarias jóvenes recién instaladas en Pachuca. Nos falta clientela, el barrio todavía ni sabe que existimos.
# response_time
Servicio técnico de lavadoras en Alicante: desde que el cliente avisa hasta que alguien le contesta pasan cuatro días, y se nos queja todo el mundo.
Mandan un mensaje al WhatsApp de la inmobiliaria en Puebla y se les contesta al día siguiente, si bien les va; quiero que sea en menos de una hora.
La mesa de ayuda de nuestro software en Bogotá tarda 31 horas en dar la primera respuesta, cuando prometimos ocho.
En nuestra veterinaria de Ñuñoa el que llega sin hora espera dos horas y media en la sala, con el perro llorando.
Oficina municipal de atención al vecino en Tandil, donde un reclamo por luminarias se contesta a los veinte días, y queremos que nadie espere más de cinco.
Vendemos repuestos de maquinaria agrícola en Albacete. Nos piden precio por correo y entre unas cosas y otras damos respuesta cuando ya han comprado en otro sitio.
Demoramos demasiado en cotizar. Somos una imprenta de Miraflores, y el cliente espera una semana entera por un presupuesto sencillo.
Corredora de seguros en Asunción, nueve personas. La gente llama, le decimos que le devolvemos la llamada y la devolvemos al tercer día.
En el centro de salud comunitario de Cuenca las personas hacen cola desde las cinco de la mañana y las atienden pasado el mediodía.
Compañía de gas a granel, Hermosillo. El conmutador tiene a la gente once minutos en la línea antes de que conteste alguien.
Asociación de ayuda a víctimas en Las Palmas. Quien nos escribe pidiendo cita recibe contestación a las tres semanas, y eso es muchísimo.
Taller de celulares en Santo Domingo: llegan 60 mensajes diarios y más de la mitad se quedan sin leer hasta la noche.
Mi estudio contable en Mar del Plata es serio, pero los clientes me reprochan que tardo una eternidad en contestarles un mail.
Notaría en Getafe donde, para que alguien te atienda en el mostrador hay que esperar hora y cuarto de media, cronometrado.
Universidad privada de Concepción, admisión: los postulantes preguntan por las becas y les respondemos a los nueve días, cuando ya se matricularon en otra parte.
Cooperativa de ahorro y crédito en Ambato cuyos socios aguardan hasta un mes para saber si su préstamo se aprueba o no, y hay que reducirlo a una semana.
Administro edificios en Envigado. Los residentes reportan un daño y sienten que les escriben a una pared, porque les contestamos muy tarde.
Los tickets sin responder se nos acumulan: 380 hoy en la tienda en línea de Naucalpan, el más viejo de hace dos semanas.
Farmacia de guardia en Castellón. Hay ratos en que la cola sale a la calle y la gente espera cuarenta minutos por una caja de paracetamol.
Reparo calderas en Bariloche y, cuando me dejan un mensaje de voz, entre que lo escucho y llamo pasaron dos días y la familia está congelada.
Banco de alimentos de Chiclayo, 140 comedores nos piden víveres por formulario; a la mayoría le damos un sí o un no recién al mes.
Que nadie espere más de diez minutos en recepción, eso pido: en el laboratorio de Heredia hoy van por treinta y cinco.
El cliente pide visita para que le midamos las ventanas y le damos fecha para dentro de cinco semanas. Fabricamos aluminio en Jaén, y no puede ser que esperen tanto a que los atendamos.
Nuestra línea de crédito para taxistas en La Paz funciona bien, sólo que somos lentísimos en responder las solicitudes.
Grúas y auxilio vial en la salida a Irapuato. Del aviso a que llega la grúa pasa hora y media, y el conductor ahí parado en la cuneta.
# on_time
Constructora de viviendas en Ciudad Real: las tres últimas promociones las entregamos con cinco meses de retraso.
Confeccionamos uniformes escolares en Gamarra y el año pasado entregamos 40 pedidos de cada cien después de la fecha y los colegios ya nos tienen fichados.
Carpintería en Zapopan, con tres oficiales. Quedo mal con todos: prometo la cocina integral para el 15 y la instalo a fin del mes siguiente.
Arquitectos de Rosario, cuyos proyectos ejecutivos salen siempre tarde, a veces por semanas, y la obra nos está esperando.
Transporte de carga entre Santiago y Puerto Montt, 35 camiones. El 28% de los viajes llega fuera de la hora comprometida y lo quiero en menos del 8%.
Casa editora universitaria en Manizales, treinta títulos anuales. Ningún libro ha salido este año en el mes que se había anunciado.
Pastelería en Oviedo con encargos de boda. El sábado dos tartas llegaron con el banquete empezado y no puede volver a pasar.
Metalmecánica en Saltillo. La armadora nos penaliza por cada embarque atrasado y en el semestre llevamos diecisiete.
Instalamos aire acondicionado en Asunción, con seis cuadrillas, y no hay trabajo que terminemos el día que dijimos.
Los plazos no se cumplen. Hacemos desarrollo a medida en Montevideo y la última entrega, prevista para marzo, fue en agosto.
Tapicería de Cuenca, la de Ecuador. Se me juntan los sillones y le quedo debiendo el trabajo a la señora tres semanas más de lo hablado.
Imprenta de Burgos especializada en carteles para fiestas: hay pueblos a los que el cartel les llegó cuando la fiesta había terminado.
Mensajería en San Salvador: de cada cien paquetes, 22 llegan después del plazo y los comercios nos reclaman a diario.
Consultora ambiental en Copiapó. Entregamos los informes con atraso y dos mineras nos aplicaron multa por eso.
La chapistería que tengo en Avellaneda está lleno, pero no devuelvo un auto en fecha ni por casualidad.
Ingeniería de carreteras, Boyacá, al corte de junio tres de nuestros cinco frentes van por detrás del cronograma y hay que ponerse al día.
Fabricantes de puertas en Villacañas. Nuestro plazo es de cuatro semanas y la realidad son siete, que se lo pregunten a los montadores.
Lavandería industrial para hoteles en Cancún: las sábanas que debían regresar a las seis regresan a las diez, y el hotel sin camas.
Laboratorio de prótesis dental en Cusco, cinco técnicos. La cita del paciente llega y la corona todavía no está lista, pasa cada semana.
Despachamos fruta de exportación desde Piura. Otra vez perdimos el barco porque la carga salió de planta un día después.
Para mí el tema de este trimestre es entregar cuando se dijo. Tenemos un vivero en Escobar y los parques quedan plantados meses después de lo pactado.
Orfebre en Taxco, anillos de compromiso por encargo. Un novio tuvo que pedir matrimonio con una caja vacía, y ya son cuatro entregas fuera de tiempo.
Auditores en Tegucigalpa. Los dictámenes se firman pasado el vencimiento en uno de cada tres casos.
El autobús escolar que operamos en Alcalá llega tarde al colegio dos de cada cinco mañanas, y los padres nos han hecho una lista.
Montaje de stands para ferias, Corferias y otras. Siempre terminamos con la feria ya abierta, dando martillo delante de los visitantes.
# cash
Limpiamos colegios en Sabadell con 70 empleadas; el ayuntamiento nos paga a ciento cuarenta días y este mes no tengo para las nóminas.
Me deben mucho. Surto abarrotes a tienditas en Ecatepec y entre todas me traen atorados 480 mil pesos.
Corralón de materiales en Resistencia. Los constructores pagan a 90 y hasta 120 días y yo le pago al cemento al contado, me quedo sin efectivo.
Maestranza en Talca, 18 trabajadores: facturamos harto, pero la plata entra tan tarde que los sueldos de julio se pagaron en dos partes.
Colegio en Soacha: las familias nos adeudan 312 millones de pensiones y no hay con qué pagarle a los profesores.
Vamos al día en todo menos en cobrar: los hoteles de Punta Cana nos cancelan las flores a los cuatro meses.
Comunidad de propietarios en Torrevieja, 84 vecinos. Hay 23 morosos y en la cuenta no queda para arreglar el ascensor.
Nuestro taller de confecciones en Lima crece y aun así nos falta caja, las tiendas pagan con letras a seis meses.
El bar de Huelva tira, pero el dinero se va antes de llegar. Debo tres meses de alquiler y dos de la Seguridad Social y no sé con qué los voy a pagar.
Clínica particular en Tampico a la que las aseguradoras tardan en liberar los pagos y andamos pidiendo prestado para la quincena.
Productora de cine publicitario, Buenos Aires. Las agencias pagan cuando quieren y nosotros adelantamos todo, así que la cuenta está en rojo desde mayo.
Ganaderos de Cajamarca, una cooperativa a la que la planta viene pagando la leche con dos meses de demora y los socios ya no aguantan.
Imposible cuadrar los pagos: en la constructora de Manta nos deben siete planillas y los proveedores nos cortaron el crédito.
Tenemos efectivo para cinco semanas, ni una más. Somos una app de mensajería de Bogotá y la cobranza va lentísima.
Veterinario de campo en Soria. Los ganaderos son buena gente, lo que pasa es que me liquidan cuando venden los corderos y yo sin blanca.
Club de fútbol de barrio en Valparaíso. La mitad de los socios no está al día con la cuota y ya nos cortaron la luz una vez.
Ferretería en Comayagua: tanto fié que ahora tengo 900 mil lempiras en la calle y el banco encima.
Despacho de ingenieros en Mérida. Los clientes liquidan la última estimación con meses de retraso y nos ahorcamos en el flujo.
ONG de agua potable en Potosí. El desembolso de la cooperación se retrasó y debemos dos salarios a los promotores.
Reparto de diarios y revistas en Paraná, vencí un cheque el jueves y el lunes vence otro que tampoco voy a poder cubrir.
Taller mecánico en Leganés, cuatro elevadores. Las compañías de renting me pagan a los noventa días y yo tengo que sacar la tarjeta para comprar recambios.
Viajes de estudios en Temuco, donde la cartera vencida pasó de 20 a 74 millones y queremos cobrarla antes de diciembre.
No nos alcanza para pagar a fin de mes, y eso que vendemos. Es una avícola familiar en Tepatitlán, con facturas sin cobrar por todos lados y la cuenta vacía.
Transportista con nueve tráileres en Callao. Me pagan los fletes a 60 días, el grifo cobra hoy y ya no tengo con qué llenar el tanque.
Orquesta juvenil de Maracay. La gobernación nos debe el convenio del año pasado entero y los maestros trabajan sin cobrar desde febrero.
# margins
Hago reformas de baños en Vallecas, una detrás de otra, trabajo como un animal y cuando echo cuentas me quedan cuatro duros.
Vendemos más que nunca y ganamos menos: somos mayoristas de golosinas en Iztapalapa y el margen se nos quedó en 3%.
Imprenta en Tucumán que, para no perder el laburo bajamos el precio una y otra vez, y ahora cada folleto lo sacamos casi a pérdida.
La constructora de Barrancabermeja factura 9.000 millones al año y la utilidad es ridícula, se nos va en sobrecostos de obra.
Restaurante de menú en Santander, siempre lleno. Pero a final de mes, quitando todo, me llevo menos que el camarero.
Tengo dos camiones de mudanzas en Rancagua. Cobro barato, hay pega todos los días y no me sobra nada.
Nuestra agencia de diseño en Miraflores regala horas: cobramos 60 y metemos 95 en cada proyecto.
Distribuimos cosméticos en Guatemala. Entre los descuentos que piden las cadenas y las promociones, de cada cien quetzales nos quedan dos.
Catering para empresas, Las Condes. Este año atendimos 210 eventos y la ganancia fue de lo más flaca, hay que revisar las tarifas.
Soy herrero en Posadas y cotizo a ojo. El portón lo cobro 300 mil y cuando sumo los materiales y los días me doy cuenta de que puse plata.
Mayorista de pescado en Vigo, el volumen va muy bien, el beneficio no llega al 1,5% y queremos que sea del 4.
Nos ganan el precio los vecinos, así que igualamos, y de ese modo no hay utilidad que alcance en la ferretería de Torreón.
Programamos a precio cerrado en Heredia. Los proyectos se pasan siempre de lo presupuestado y eso se come la ganancia.
Confección de ropa de trabajo en Itagüí. Tenemos órdenes hasta diciembre, pero con lo que nos pagan por prenda apenas salimos tablas.
Mi tienda de mascotas en Cochabamba mueve bastante plata y no deja casi nada, no sé qué productos me hacen perder.
Despacho de arquitectos en San Sebastián. Hay encargos de sobra y la rentabilidad es penosa, tenemos que aprender a cobrar.
Transportamos caña en el Valle del Cauca. Por cada viaje nos dan lo mismo que hace cinco años, y así el negocio trabaja gratis.
Peluquería en Encarnación con cinco sillones llenos. Cobro el corte al precio de 2019 porque me da miedo subirlo, y ya no me queda ganancia.
Fábrica de colchones en Puebla, y de cada colchón sólo nos quedan 140 pesos limpios, el doble sería lo justo.
Instalaciones eléctricas en Quilmes, agarramos obras grandes para crecer y las cerramos en cero, cuando no en negativo.
Semilleros de Almería que despachan ocho millones de plantones; los supermercados nos aprietan tanto que el resultado del año cupo en un bolsillo.
Hotelito en Cusco con buena ocupación. Las plataformas se llevan el 22% y, después de pagar todo, la ganancia por cuarto es de siete soles.
Se factura bonito pero no se gana. Tenemos una empresa de eventos en Panamá y hay fiestas que, bien sumadas, nos costaron más de lo que cobramos.
Clínica de estética en Maracaibo. Tanto descuento y tanto dos por uno han dejado el margen por los suelos.
Carnicería de Pamplona: cola todos los sábados, los números negros por los pelos. Vendo mucho y gano poco, algo hago mal con los precios.
# input_cost
Panadería en Rosario, la tercera generación. La harina subió 60% en seis meses y el gas ni te cuento, así que hay que abaratar las compras.
Tenemos una tortillería en Celaya y los molinos no se pueden apagar. Nos llegó el recibo de la luz: 41.000 pesos, cuando antes eran 24.000.
Ganadería de leche en Cantabria, y el pienso se ha encarecido tanto que cada vaca come más de lo que da.
Hago cortinas en Cali y la tela importada me sale un 35% más cara desde enero.
Pollería a la brasa en Comas. El pollo vivo pasó de siete a diez soles el kilo y el carbón también está por las nubes.
Somos una cafetería de Barrio Italia. El casero nos sube el arriendo un 45% en la renovación y tenemos que ver cómo se compensa.
Vidriería en Xalapa donde cada lista de precios del vidrio viene más alta que la otra y ya no sé ni cómo cotizar.
Fabricamos piscinas de fibra en Toledo y la resina nos cuesta el doble que hace dos años y hay que encontrar otra forma de comprarla.
Flota de 20 taxis en Santo Domingo; el combustible, las gomas y el seguro nos han aumentado todos a la vez.
Cervecería artesanal de Bariloche. La malta, el lúpulo y las latas se ajustan con el dólar y nos están matando los costos de insumos.
En la granja porcina de Los Ángeles el alimento representa el 74% del gasto. Volvió a subir el maíz y necesito comprar mejor.
Hago empanadas para tiendas en Ibagué y el aceite, la papa y la carne se dispararon, y la bolsa de empaque también.
Invernaderos de tomate en El Ejido. Lo que pagamos por abonos y plásticos ha crecido un 52% desde la última campaña.
Tallamos muebles de cedro en Masaya. La madera se puso carísima, el maestro aserrador nos cobra casi el doble por pie.
Reducir la factura eléctrica un 20%, ese es mi objetivo en la fábrica de hielo de Manta, que se ha vuelto imposible de pagar.
Mi lavandería en Montevideo gasta más en energía que en sueldos. UTE nos ajustó la tarifa y el jabón aumentó otro tanto.
Piscifactoría de truchas en Huancayo, y el balanceado está a precio de oro: 5.300 soles la tonelada, antes 3.900.
Taller de joyería en Córdoba, España. Con el oro a como está, reponer el material me cuesta un tercio más que el año pasado.
Pastelería en Tegucigalpa. Huevos, mantequilla y azúcar encarecieron a la vez y no encuentro dónde comprarlos más barato.
Recauchutadora de neumáticos en Arica. El caucho nos lo aumentaron tres veces este año y el flete marítimo cuatro.
Comedor de empleados en Pilar, 700 almuerzos. Compro todo a mayoristas y cada semana el verdulero me remarca los cajones.
Tintorería industrial de Igualada: entre gas y colorantes se nos han ido 190.000 euros más de lo previsto.
Cultivamos arroz en Daule. La urea y el fertilizante nos cuestan una barbaridad y ya no sabemos con qué reemplazarlos.
Imprimimos libros en Tlaquepaque. Lo que me tiene sin dormir es el papel, que llegó a 32 pesos el kilo y va para arriba.
Geriátrico en Teruel. La calefacción, la comida y los pañales cuestan un 30% más y toca renegociar con todos los proveedores.
# raise_money
Tenemos un prototipo de silla de ruedas plegable en Bilbao, probado por cuarenta personas, y buscamos 600.000 euros de inversores para fabricarla.
Heladería en La Serena. Quiero conseguir un crédito para comprar la segunda máquina, son 18 millones de pesos.
Somos una start-up de telemedicina en Medellín y para crecer necesitamos levantar una ronda de dos millones de dólares este año.
La biblioteca comunal de Villa El Salvador no tiene techo en el segundo piso. Andamos buscando donantes que pongan los 85.000 soles que cuesta.
Cooperativa de mujeres tejedoras en Chiapas que va a pedir un apoyo del gobierno para los telares y hay que armar la solicitud.
Mi socio y yo hacemos drones para el campo en Pergamino. Falta encontrar quién ponga el capital, porque con lo nuestro no llegamos a la serie.
Bodega en Valdepeñas. Para el plan de embotellado propio hacen falta 400.000 euros y queremos reunirlos entre banco y socios nuevos.
Hogar de niñas en Cochabamba, 36 camas. El convenio con Alemania se acaba y hay que juntar 90.000 dólares de otros donantes para el próximo año.
Para comprar el local de la ferretería en Quito, antes de que lo vendan a otro, nos falta que el banco nos preste 220.000 dólares.
Radio comunitaria en Liberia, Costa Rica. Lanzaremos una colecta porque el transmisor nuevo vale 14 millones de colones y no hay de dónde.
Invento una bomba de riego que no gasta electricidad, en Ovalle. Voy a postular a Corfo y ojalá también aparezca un inversionista ángel.
Compañía de danza de Valencia. La gira por América está cerrada a falta de dinero, así que este trimestre va de encontrar patrocinadores.
Planta de reciclaje en Saltillo: el proyecto de ampliación cuesta 35 millones de pesos y buscamos un fondo que entre con la mitad.
Academia de programación para jóvenes de barrios en Montevideo. Lo que nos hace falta son empresas que financien 120 becas.
Una inversora nos dijo que sí, si aparece otra. Hacemos carne vegetal en Buenos Aires y tenemos que completar la ronda antes de octubre.
Asociación de padres de niños con autismo en Albacete. Pediremos la subvención de la Junta y la de una caja para pagar el aula nueva.
Los bomberos voluntarios de Puerto Varas queremos un carro nuevo, y entre rifas y empresas tenemos que recaudar 160 millones.
Café de altura en Jaén, Perú. El plan de la secadora ya está escrito; ahora precisamos un préstamo blando o un socio con plata.
Clínica rural en Huehuetenango: vamos a tocar la puerta de fundaciones de fuera para costear el quirófano.
Nuestro parque de aventuras en Jarabacoa está diseñado. Faltan 900 mil dólares y con gusto cedemos una parte del negocio a quien los aporte.
Estudio de videojuegos en Alicante, siete personas. Con la demo bajo el brazo, toca buscar editor o inversor que pague los dieciocho meses que quedan.
Iglesia colonial de Mompox. Nos propusimos reunir 600 millones para restaurar el retablo, entre feligreses, ministerio y empresas.
Taxi eléctrico en Ciudad de Panamá: quisiera un financiamiento a siete años para pasar los doce carros de gasolina a batería.
Hacemos bioplástico de nopal en Aguascalientes y ya se acabó lo que pusieron los amigos. Ahora hay que convencer a un fondo de que invierta en nosotros.
El equipo femenino de hockey de Mendoza clasificó al sudamericano. Sin patrocinador no viajamos, y por eso salimos a pedir aportes.
# open_site
Llevo una heladería en Cádiz desde 2015, en mayo abro la segunda, en Jerez, y quiero que arranque bien.
Vamos a inaugurar una sucursal en Ensenada el 3 de septiembre y todavía estamos con los permisos y la pintura.
Ferretería familiar de Lomas de Zamora. Alquilamos un local en Adrogué y la idea es levantar la persiana en octubre.
Clínica de ojos en Pereira: la sede nueva en Armenia abre sus puertas en el segundo semestre y hay que dejarla lista.
Mi primera panadería. Firmé el contrato del local en Ñuñoa la semana pasada y quiero abrir antes de las Fiestas Patrias.
Gimnasios en Lima con tres locales, el cuarto, en San Miguel, está en obra y debe empezar a atender en noviembre.
Farmacias en Santa Cruz de la Sierra, una cadena que estrenará local en Montero; tengo que montar el equipo, los anaqueles y la apertura.
Nos mudamos de cocina a restaurante: en agosto ponemos mesas por primera vez, en una casona de Antigua Guatemala.
Tenemos una óptica en Talavera y ahora montamos otra en Plasencia, que tiene que abrir para la vuelta al cole.
Escuela infantil en Bello. Conseguimos la casa para la nueva sede y en enero tenemos que recibir ahí a los primeros 60 niños.
Distribuidores de bebidas del oeste del conurbano. El 1 de julio arranca otro depósito, en Pilar, y hay que armarlo desde el piso.
Veterinaria en Cuenca. Hemos decidido poner un segundo consultorio en Azogues y estamos buscando el sitio.
Cafetería de especialidad en Santiago, estamos a ocho semanas de abrir en Concepción y todo está a medias.
Taller de motos en Barranquilla: el dueño del lote ya nos entregó las llaves y hay que instalar el punto nuevo en Soledad.
La cooperativa agraria inaugura tienda propia en Cáceres después del verano, con ella quiere llegar al público de la ciudad.
Llegó la hora de tener local a la calle. Vendo ropa de bebé desde mi casa en Tigre y en primavera abro la boutique.
Laboratorio de análisis en Chihuahua, dos sucursales. La tercera, en Delicias, tiene que estar abierta en marzo con todo y personal.
Banco comunal en Ayacucho que abrirá agencia en Huanta este año, la primera fuera de la capital de la región.
Nuestra pizzería de San Pedro Sula pone otro local dentro del mall, y el centro comercial exige que abramos el 15 de noviembre.
Residencia para estudiantes en Salamanca, cuyas obras del segundo edificio terminan en julio y lo estrenamos con el curso.
Supermercado en Ciudad del Este. El proyecto del momento es poner en marcha la sede de Hernandarias, 1.200 metros, desde cero.
Peluquería canina en Envigado. Voy a montar una segunda sala en Sabaneta, me entregan el espacio en dos semanas.
Guardería de motos acuáticas en Punta del Este: este verano debutamos con una base en La Paloma y falta armarla entera.
El obispado nos dejó el edificio y en abril abrimos ahí el comedor social, el segundo que tendremos en Maracay.
Hospital privado de Mérida. Se está equipando la unidad de urgencias de Progreso y la apertura no puede pasar de junio.
# launch
Hacemos quesos de cabra en Fuerteventura, en otoño sacamos un yogur y tengo que presentarlo como Dios manda.
Una app para que los vecinos pidan turno en la barbería: la lanzamos el 1 de agosto en Córdoba capital.
Laboratorio de cosmética en Bogotá con quince productos que va a sacar al mercado nuestra primera línea para hombres.
Cervecería de Tijuana. La lager sin alcohol ya está en los tanques y sale a la venta en mayo, hay que preparar el estreno.
Nuestra editorial de Valparaíso publica libros y este año presenta su primera colección de audiolibros, que queremos que se note.
Academia de oposiciones en León que pone en marcha un curso nuevo, el de auxilio judicial, y las plazas se abren en septiembre.
Soy nutricionista en Trujillo y voy a lanzar un programa en línea de doce semanas, aunque nunca he vendido nada por internet.
Fábrica de bicicletas en Tandil. El modelo eléctrico está homologado, ahora hay que sacarlo a la calle antes de la primavera.
El servicio de lavandería a domicilio lo estrenamos el mes que viene en Escazú, con tres motos y una página.
Bodega de Ica. Presentaremos un pisco mosto verde en la feria de noviembre y quiero que el lanzamiento no pase sin pena ni gloria.
Desarrollamos un programa para talleres mecánicos en Zaragoza. La versión 1.0 sale al mercado en junio y hay que preparar el estreno.
Juguetes didácticos en Tlaxcala. Ya tenemos listo el juego de mesa del maíz y toca ponerlo en las tiendas para Navidad.
Compañía de seguros de Asunción, que en julio comienza a ofrecer un seguro para mascotas; todo está por comunicar.
Este trimestre se trata del debut de la salsa picante. Llevamos un restaurante yucateco en Mérida y por fin la vamos a embotellar y vender.
Fisioterapeutas en Vigo: vamos a estrenar un servicio para embarazadas y necesito un buen arranque.
Teatro independiente de Montevideo: el 12 de octubre sale nuestro abono digital, con las obras grabadas, y hay que darle bombo.
Mi hermana cose mochilas en Otavalo. La línea escolar está diseñada y queremos tenerla a la venta antes del inicio de clases de la Sierra.
Telecom pequeña en Osorno. Saldremos con televisión sobre fibra en abril y la idea es llegar a 500 hogares en el arranque.
Helados veganos, Maracay. Probamos la receta con cien personas y les encantó, así que en diciembre la lanzamos de forma oficial.
La caja de ahorros de León, Nicaragua, prepara la salida de su billetera en el celular, prevista para después de Semana Santa.
Fabricamos detergentes en Escobar. Se viene el lanzamiento de las cápsulas, con envase nuevo y todo, y no sé por dónde empezar.
Revista de viajes en Madrid. En enero estrenamos pódcast y pretendemos que tenga 5.000 oyentes a los tres meses.
Un curso de manejo defensivo para repartidores: eso vamos a sacar en Cali de aquí a agosto.
Semillero de Los Mochis. Nuestra nueva variedad de tomate resistente entra al mercado esta temporada y el plan es darla a conocer al productor.
Empresa de riego en Mendoza. Terminamos el sensor de humedad, que todavía no se vendió nunca, y el trimestre es para lanzarlo.
# wind_down
La mercería la abrió mi abuela en Ponferrada en 1951. Me jubilo en diciembre y cierro, así que quiero hacerlo ordenado.
No seguimos. La imprenta de Iquique baja la cortina en marzo y hay que pagar a la gente, vender las máquinas y entregar el local.
Quince mesas en el centro de Logroño y treinta y dos años detrás de la barra. Traspaso el bar por jubilación antes del verano.
Fundación educativa en Manizales cuya junta votó la liquidación y tenemos seis meses para terminar los programas y repartir los activos.
Mis hijos no quieren el taller de zapatos en León, y a mis 71 ya estuvo. Voy a venderlo o a cerrarlo este año.
Vendemos pasajes y excursiones en Rosario, con mi señora decidimos cortar acá: terminamos con los pasajes vendidos y entregamos la llave.
Cine de pueblo en Loja, que dejará de dar funciones a fin de año. Nos toca desmontar la sala y despedirnos bien de la gente.
Granja de gallinas en Guadalajara, la de España. No hay relevo, de modo que este será el último año y quiero liquidarlo todo sin deudas.
Consultorio de dos dentistas en San Borja. Vendo mi parte y me retiro, falta ponerle precio y pasar los pacientes al colega.
El club de leones de Canelones se disuelve porque somos cuatro y los cuatro pasamos los ochenta; hay que donar lo que queda.
Tienda de discos en Providencia. Se acabó, en junio termina el contrato y no lo renuevo, toca rematar las existencias y cerrar.
Cooperativa textil en Tehuacán. Los socios acordamos cerrar la planta, y lo urgente es finiquitar a 43 compañeras conforme a la ley.
Escuela de conductores en Cartagena. Mi esposo falleció y yo no voy a seguir con esto, la quiero vender o liquidar.
Nos compra un grupo francés la bodega de Haro. Hay que traspasarlo todo, personal, viñas y marcas, antes del 31 de diciembre.
Startup de reparto en Quito, la plata de los inversionistas no da para más y decidimos apagar la plataforma con dignidad.
Dejaremos de fabricar en Avellaneda después de 48 años. El plan es cumplir los últimos pedidos, indemnizar a los muchachos y vender el galpón.
Posada rural en Villa de Leyva. Cumplí los setenta y lo que busco es quién me la compre para irme a descansar.
Mi kiosco de prensa en Gijón echa el cierre a finales de mes, y falta devolver género, darme de baja y recuperar la fianza.
Vecinos de Carabanchel Alto: cesamos la actividad en septiembre y hay que archivar y cancelar la cuenta.
Constructora en Tegucigalpa con dos obras por acabar. En cuanto se entreguen la empresa se liquida, ya lo hablamos los socios.
Veterinaria de Chiclayo, treinta años de atención. A fin de año me retiro y quiero traspasar el consultorio con las fichas y todo.
Restaurante en Punta Arenas, no da más. Cerramos en mayo y hay que avisar al personal, al dueño del local y a los proveedores.
La fábrica de sombreros de Sahuayo se vende por retiro del dueño; buscamos comprador para naves, hormas y marca.
Nuestro proyecto de radio en Cochabamba termina con el convenio, en junio. Tenemos que clausurarlo bien y rendir cuentas.
Colegio de monjas en Ávila. La congregación cierra el centro al acabar el curso y hay que recolocar a 140 alumnos y a las profesoras.
# hire
Panificadora en Mataró, y llevo cinco meses buscando un panadero de noche y no se presenta nadie.
No consigo choferes. Tengo 14 camiones en Monclova y cuatro están parados en el patio porque faltan operadores.
Centro de día y residencia en Ourense: necesitamos nueve auxiliares y sólo llegan currículums de gente sin título.
Empresa de software en Córdoba. Hay seis puestos de programador vacíos y las entrevistas terminan siempre en un "lo voy a pensar".
Soldadores, eso me falta. La maestranza de Calama tiene contrato con la mina y no encuentro quien sepa soldar acero inoxidable.
Clínica en Pucallpa: la plaza de pediatra está libre desde enero y ningún médico quiere venirse a la selva.
Hotel de cien habitaciones en Ibiza; para abrir en mayo tengo que contratar a treinta personas y he firmado a siete.
Nos urge contratar meseros y cocineros. Marisquería en Mazatlán, se publica la vacante y vienen uno o dos que no saben agarrar una charola.
Colegio bilingüe en Barranquilla. Aún no tenemos profesor de matemáticas ni de física para agosto y hay que dar con ellos ya.
Taller de costura en San Juan de Lurigancho: pego el letrero de "se necesita remallista" y pasan los meses sin que toque nadie.
Estudio jurídico de Montevideo que quiere sumar dos abogados con experiencia tributaria; llevamos tres rondas y ninguno sirve.
Falta gente para la cosecha. En la viña de Curicó precisamos 120 temporeros y hasta hoy se anotaron 46.
Peluquería en Alajuela, estoy sola con una silla vacía al lado, quiero una estilista y no aparece.
Instaladora de ascensores en Burgos, con ocho vacantes de técnico. Los jóvenes no estudian esto y ya no sé dónde buscar gente para contratar.
Empacadora de aguacate, Uruapan. Cada lunes debería meter quince personas nuevas a la línea y con trabajos llegan cinco.
Farmacéutica regente, urgente: la que teníamos se mudó y la farmacia de Encarnación no encuentra reemplazo.
Constructora en Manta. Sin un residente de obra no podemos arrancar, y hace dos meses que buscamos uno bueno.
Mi meta es cubrir las once plazas de enfermería que tiene vacantes la clínica de Valledupar antes de que acabe el trimestre.
Autobuses urbanos de Badajoz. Se nos han quedado desiertas dos convocatorias de conductor y hacen falta doce.
Fábrica de pastas en Morón. Publiqué el aviso de mecánico de mantenimiento en todos lados y no vino ni uno que sepa de tableros.
Carnicería en Alcobendas con buena clientela, lo que no hay manera de encontrar es un carnicero que sepa despiezar.
Telefonistas en inglés, en Santo Domingo. El cliente nos pide 80 agentes con inglés para septiembre, tenemos 31 y reclutar los demás es todo un drama.
Vigilancia privada en Guayaquil: los puestos se abren, los candidatos no pasan el examen, y me quedan 26 turnos por asignar a alguien.
Viveros en Cuernavaca. Busco capataz desde Reyes; el que sabe de plantas no quiere mandar y el que quiere mandar no sabe de plantas.
El ayuntamiento nos concedió el taller ocupacional de Cuenca y todavía no hemos dado con una terapeuta que acepte la plaza.
# keep_people
Panificadora en Itagüí: los muchachos aprenden el oficio y a los cuatro meses se me van a otra panadería.
Residencia en Donostia, 58 empleadas, y en un año se han marchado 21 y las que quedan miran ofertas en el móvil.
Nadie aguanta aquí más de un año. Call center en Hermosillo, la rotación anda en 92%.
Estudio contable en Rosario donde renunciaron tres semi senior en dos meses, quiero que los demás no hagan lo mismo.
Los ingenieros que formamos en Antofagasta se nos van con las mineras, que pagan el doble, y hay que ver cómo retenerlos.
Cadena de cafeterías en Lima con 90 baristas que duran siete semanas en promedio y vuelta a entrenar.
Hospital de campo en Choluteca. Las enfermeras, agotadas, piden la baja una tras otra, ya van nueve desde enero.
Software factory en Medellín, 64 personas. Este año dijeron adiós diecinueve, casi todos a empresas gringas que trabajan remoto.
Hotel rural en Cáceres. El jefe de cocina se despidió en abril y el segundo en mayo, hay que conseguir que la plantilla dure.
Colegio en Quito. Se nos renuncia un maestro por mes y los papás preguntan quién les va a dar clase a sus hijos mañana.
Obreros buenos tengo, lo que no logro es conservarlos: a la constructora de Asunción se le escapan a España apenas ahorran el pasaje.
Peluquería de siete sillas en Tijuana. Dos estilistas se salieron y pusieron su local enfrente, y otra ya lo anda pensando.
Guardería en Getxo cuyas educadoras se nos queman, cogen la baja por ansiedad y después no regresan.
Transportes en Bahía Blanca. El año pasado se fueron 16 de 40 choferes, y esa sangría la queremos cortar por la mitad.
Taller de confección en Managua: el lunes de quincena siempre hay tres máquinas solas porque la muchacha no volvió más.
Fundación que trabaja con jóvenes en Ciudad Juárez, el personal se desgasta rápido y se retira antes de los dos años.
Mi gente joven se aburre y se larga. Llevo una agencia digital en Málaga y quiero saber qué hacer para que se queden.
Packing de arándanos en Trujillo. De 300 operarios permanentes, 140 abandonaron el puesto antes de los seis meses.
Una clínica dental en Maipú con cuatro doctores; el año pasado eran otros cuatro y el anterior otros cuatro distintos.
Casa de retiro en Cartago. A las cuidadoras les pagamos lo legal, pero se pasan a casas particulares y no hay semana sin una despedida.
Custodiamos edificios en Maracaibo. Los vigilantes dejan el uniforme doblado en la garita y no vuelven, así se fueron 58 este año.
Vivimos de los técnicos y los técnicos renuncian. Instaladora de fibra en Huelva, once salidas en lo que va de año.
Ferretería industrial de Monterrey. Los vendedores con experiencia se están cambiando a la competencia, y quisiera que los que quedan sigan conmigo.
Periódico digital en Santiago. La redacción entera se renovó en año y medio porque no sabemos cuidar a los periodistas.
Laboratorio en Cochabamba, 30 bioquímicos. La gente sale quejándose del trato del jefe, y ya perdimos a ocho por lo mismo.
# quality
Carpintería de aluminio en Elche: de cada diez ventanas que montamos, a tres hay que volver porque no cierran bien.
Cosemos pantalones para una marca en Torreón y nos regresan con la costura chueca uno de cada doce y los tenemos que rehacer.
Imprenta en Mar del Plata. El mes pasado tiramos 4.000 folletos con el color corrido, y el anterior el error fue un teléfono.
Las tortas salen disparejas: una rica, otra cruda por dentro. Pastelería de Maipú, los clientes ya se quejan en voz alta de lo mal hechas que van.
Análisis de sangre y orina en Ibagué, un laboratorio que cambió nombres en doce muestras este año y una sola ya sería demasiado.
Constructora en Cusco. Entregamos departamentos con filtraciones y puertas descuadradas, quiero que se hagan bien a la primera.
Limpieza de portales en Las Palmas, cada semana tenemos quejas de que los baños quedaron a medias.
Fundición en San Luis Potosí, 9% de piezas a la chatarra; debemos bajar a 3%.
Hacemos nóminas para otros y nos equivocamos demasiado. Gestoría de Vitoria, 41 recibos mal calculados en un trimestre.
Restaurante de comida criolla en Guayaquil. El seco sale distinto según quién cocine y la gente se queja del sabor y de la sal.
Software para farmacias en Montevideo. Cada actualización rompe algo, tenemos 130 fallas reportadas y el cliente harto.
Muebles de Ñemby. Un día la puerta queda rayada, otro día el cajón no corre, y todo por no revisar antes de mandar.
El 6% de los frascos que envasamos en Heredia lleva la etiqueta torcida o la tapa floja, y eso es un desperdicio tremendo.
Albañilería y pintura, Quilmes. Tuve que repintar tres departamentos gratis porque los muchachos lo hicieron mal.
Taller de relojería en Toledo. Reparaciones que vuelven a los quince días con la misma avería: una vergüenza para mí.
Planta de alimentos balanceados en Tepatitlán. Los lotes salen fuera de especificación de proteína y el ganadero lo nota.
Traducimos contratos en Bogotá. Dos clientes encontraron errores gordos en el último mes y hay que revisar mejor antes de entregar.
Mis zapatos se despegan. Fábrica chica en León, con un pegamento que falla y señoras reclamando suelas.
Talabartería en Paysandú, hacemos monturas. Últimamente los remaches vienen mal puestos y medio lote se reprocesa.
Animales chicos y grandes, consultorio en Oruro. Tuvimos tres suturas que se abrieron y un diagnóstico equivocado, hay que trabajar con más cuidado.
Transformamos plástico en Valencia, Carabobo. El operador arranca la máquina y los primeros doscientos envases van a la basura por defectuosos.
Call center de encuestas en Panamá: uno de cada cinco cuestionarios viene mal llenado y toca repetirlo.
Obra pública menor en Osorno. Las veredas se trizan a los tres meses y la inspección nos observó todas.
Conservas de espárrago en Navarra. Hay botes con vacío defectuoso, hemos apartado 2.700, y el trimestre es para que eso no pase.
Encuaderno tesis en La Paz. Páginas al revés, tapas con el apellido mal escrito; los errores míos ya son la comidilla de la facultad.
# returns
Zapatillas por internet desde Elda, y nos devuelven 34 pares de cada cien, casi siempre porque la talla no era.
Vendemos vestidos de fiesta en Guadalajara. La clienta lo compra el viernes, lo usa el sábado y el lunes lo regresa para que le dé su dinero.
Una tienda de electrónica en Santiago. Entre cambios y reembolsos se nos va el 11% de lo que vendemos en la web.
Los colchones vuelven. Ochenta noches de prueba en toda Argentina, y el 19% nos lo retira el flete antes de que se cumplan.
Repuestos para moto en Cali. La mayoría de las devoluciones es porque pidieron la pieza de otro modelo, hay que evitarlo.
Tiendita de ropa infantil en línea, Arequipa. De cien polos que despacho me retornan veintiséis y el flete lo pago yo.
Anteojos recetados a domicilio en Montevideo: uno de cada siete se devuelve porque no ven bien o no les queda.
Lencería de Barcelona. Por tallas que no coinciden tenemos el almacén con 3.000 prendas devueltas y la meta es bajarlo a la mitad.
Cortinas a medida en Querétaro; los clientes miden mal, reciben, no les queda y las mandan para atrás.
Mando plantas por paquetería desde Cartago. Cuando llegan, una parte de la gente pide que le devuelva la plata, y son más cada mes.
Librería universitaria de Salamanca. Las facultades piden de más y nos retornan pallets enteros de manuales.
Bolsos de cuero, Bucaramanga. En la foto se ve café y en la mano se ve naranja: por eso tengo tantas devoluciones.
Electrodomésticos en Santo Domingo. Freidoras que regresan sin estrenar, en su caja, en una cantidad que ya no caben en la bodega.
Sólo en junio hicimos 412 reembolsos. Vendo cosmética coreana desde Quito y quiero menos pedidos de vuelta.
Mayorista de juguetes en Valencia. Después de Reyes las jugueterías nos mandan de regreso un tercio de lo servido.
Uniformes médicos en Monterrey. Cada cambio de talla me cuesta 180 pesos de guía y hago unos cuarenta por semana.
Nuestro problema se llama "no era lo que esperaba". Decoración por catálogo en Mendoza, el 22% de los pedidos vuelve.
Alfombras hechas en Ayacucho que se venden afuera; me regresaron 31 este año y cada vuelta desde Estados Unidos cuesta un dineral.
Hamacas y tejidos en Masaya, con envío a todo el país. Hay mucha devolución por color y tenemos que describirlos mejor.
Las clientas piden tres tallas y se quedan con una. Moda de fiesta en Maipú, me devuelven más paquetes de los que despacho.
Fabricamos estanterías para armar en Cuenca, España. Un 15% se devuelve, por piezas que el comprador no logra encajar.
Compran, abren, se arrepienten. Tengo una juguetería en línea en Panamá y los reembolsos me están dando dolor de cabeza.
Venta directa de ollas en Cochabamba. Las promotoras nos devuelven al cierre de campaña cajas que nunca colocaron, cada vez más.
Ropa deportiva de Envigado: por cada mil camisetas que salen, 240 hacen el viaje de vuelta, y quiero que sean menos de cien.
Electrónica reacondicionada en Zaragoza. El teléfono llega, al cliente le parece rayado y nos lo retorna; así le pasa a uno de cada ocho.
# stock
Ferretería en Tacna en la que lo que me piden no lo tengo, y lo que tengo lleva ahí desde antes de la pandemia.
Farmacia de barrio en Murcia con 6.000 referencias. Cada día perdemos unas veinte ventas porque falta el medicamento.
Tienda de abarrotes en Oaxaca donde se me acaba el aceite los viernes y el azúcar los sábados, y el cliente se va con las manos vacías.
Refaccionaria de Culiacán, cuatro mostradores. Hay dos millones de pesos parados en piezas de carros que ya ni circulan.
En bodega sobra invierno y en vitrina falta verano. Ropa de señora en La Plata, compré mal y tengo el depósito lleno de lo que no sale.
Distribuidor de cerámicos en Concepción. La mitad de los pedidos se despacha incompleta por quiebre de stock.
Librería en Pereira, que se quedó sin textos escolares en plena temporada. Necesito que para enero no se agoten otra vez.
Supermercado pequeño de Trujillo, los anaqueles con huecos: el 12% de los productos está agotado en un día normal.
Mayorista de vinos en Logroño. Tenemos 40.000 botellas que no rotan y nos quedamos sin las que se piden.
Vendo repuestos de lavadoras en Asunción, y la pieza que hace falta siempre es la que está agotada.
Óptica de Guatemala. Armazones de moda pasada llenan los cajones y los modelos buscados tardan un mes en reponerse.
Pinturerías en el Gran Buenos Aires, ocho locales; en uno se vence el látex y en otro no hay ni un balde.
Cada fin de semana se nos agota el pan de molde y el lunes botamos pan de hamburguesa. Somos una tienda en Maracaibo y nunca pedimos la cantidad que se vende.
Almacén de insumos médicos en Panamá. La existencia del sistema dice 200 cajas y en el estante hay 40, así no se puede surtir.
Sostener el surtido, eso busco. En mi perfumería de Bilbao faltan siempre los veinte productos más vendidos.
Comercio de telas en Otavalo. Se me quedan metros y metros de colores que nadie lleva, del negro nunca alcanza.
Bicicletería de Palermo: cubiertas rodado 29 no quedan desde marzo y tengo el fondo lleno de rodado 26.
Tornillería industrial, Monclova. Nos paran la venta unas 70 claves sin existencia, y otras 900 llevan dos años sin moverse.
La juguetería llegó a diciembre sin las muñecas que todos querían. Está en Huancayo, y este año quiero pedir bien para que no se agote lo que se busca.
Veterinaria con tienda en San José. Un saco de alimento sí, otro no; el cliente viene por el suyo y casi siempre está en cero.
Congelados de Vigo. Compramos pulpo a ojo y ahora hay nueve meses de género en la cámara, mientras la merluza se nos termina cada semana.
Agropecuaria de Santa Cruz de la Sierra. En plena siembra se agotaron las semillas y vendimos la mitad de lo que se podía.
Mi sex shop en línea, Medellín. Vendo, y luego tengo que escribir al cliente que ya no había; pasa con uno de cada nueve pedidos.
Repostería creativa en Málaga. Los moldes y los fondant más buscados están siempre sin reponer, y de los raros tengo para diez años.
Papelería de Iquique. Compro por corazonada, así que cada marzo me sobra de todo y me falta lo que pide la lista.
# no_shows
Dentista en Pozuelo: cada mañana fallan dos o tres pacientes con hora dada y el sillón se queda mirando.
Barbería con citas por aplicación en Guadalajara: el 24% aparta y no llega.
Quiero que dejen de plantarme. Doy masajes en Palermo y de cada siete que sacan turno, dos no vienen ni avisan.
Restaurante de doce mesas en Barranco. La noche del sábado tres reservas no se presentaron y otra vez tuve que mirar las sillas.
Clínica de fisioterapia en Manizales. El paciente separa la sesión, se olvida y nosotros con el terapeuta cruzado de brazos.
Centro de estética en Viña. A las evaluaciones gratis agendadas no se presenta ni la mitad de la gente.
Academia de manejo, Guayaquil. Los alumnos reservan hora de práctica y no vienen, así quedan 30 clases perdidas al mes.
Ecografías en Rosario: el ausentismo anda en 18% y cada hueco es una hora del médico pagada para nada.
Nos dejan colgados. Tours en kayak desde Puerto Vallarta, reservan doce y en el muelle hay siete.
Servicio municipal de asesoría jurídica gratuita en Getafe al que una de cada tres personas citadas no acude.
La psicóloga soy yo, en Cochabamba, y la silla vacía de las cinco de la tarde es la cita que olvidaron avisarme que no tomarían.
Mecánica automotriz en Heredia. La gente pide cita para el servicio del carro y unas seis por semana ni llaman ni traen el carro.
Vacunación de mascotas por turno, en Montevideo: se anotan 50 los sábados y concurren 33.
Tutorías en línea desde Bogotá. Pagan la matrícula, agendan la clase y luego me dejan solo frente a la pantalla, cada vez más alumnos.
Hotel boutique en Colonia. Los huéspedes que reservan sin tarjeta a menudo no se presentan y la habitación se queda hecha.
Peluquería de Torreón, cinco sillas. Perdemos tres citas diarias de señoras que quedan en venir y no vienen, hay que pararlo.
Entrevistas de empadronamiento en nuestra agencia de Tegucigalpa: la gente confirma y el día no comparece.
Podóloga en Oviedo. Recordatorios no mando, y así me fallan 40 visitas al mes.
Sala de escape en Santiago. Grupos de seis que agendan y no llegan nunca nos cuestan casi dos millones de pesos al mes.
El nutricionista de nuestro consultorio en Mérida atiende a cinco de los nueve que tenía apuntados. Los otros simplemente no asisten a la cita.
Donantes de sangre con cita, Paraná. Nos faltan a la mitad de los turnos que ellos mismos piden.
Fotógrafa de recién nacidos en Arequipa. Tres familias me dejaron esperando este mes con el estudio calientito y todo preparado.
Inmobiliaria de Alicante. De las visitas a pisos concertadas por la web, cuatro de cada diez compradores no aparecen en el portal.
Reservan cancha y no vienen a jugar. Fútbol siete en Encarnación, los jueves a las diez dos equipos que apartaron no llegan.
Para este trimestre: que los ausentes a las consultas de la clínica de Cartago pasen de 21 a 8 de cada cien.
# idle_capacity
Compré una máquina de corte láser en Sabadell que corta como mantequilla. Está encendida seis horas por semana y el resto la tapa una sábana.
Hotel de 60 habitaciones en Tampico, de domingo a jueves ocupamos 17 y las demás están cerradas con llave.
Tengo dos retroexcavadoras en Temuco: una trabaja y la otra pasa el mes en el patio juntando polvo.
Sala de ensayo en Rosario, cuatro cuartos. De lunes a miércoles no suena nada, quiero llenar esas horas.
El laboratorio de la universidad tiene un microscopio carísimo. Se usa el 12% del tiempo y queremos que llegue al 60%.
Cancha techada en Encarnación que por la mañana no la pisa nadie.
Espacio de oficinas compartidas en Medellín con 140 puestos; hay 85 sin alquilar y la luz la pago igual.
Molino arrocero en Daule: puede moler 300 quintales diarios y muele 110, el resto es fierro parado.
Nuestro autobús de 50 plazas sale de Teruel con 11 pasajeros. Ir con los asientos vacíos a Zaragoza no puede seguir siendo lo normal.
Clínica en San Isidro. Los quirófanos están libres de viernes a lunes y los cirujanos preguntan por qué.
Nave frigorífica en Salto: sólo usamos 900 de los 2.400 palets que caben, hay que sacar partido al frío que sobra.
Estudio de grabación, Puebla. Se me van las tardes sin que haya nadie en la cabina, y eso que ahí está el equipo más caro del estado.
Aparcamiento de 200 plazas en Gijón: quedan 130 libres todo el día.
La imprenta de Tegucigalpa sólo prende la prensa dos turnos a la semana; está aprovechada al 30% y podría con el triple.
Salón de fiestas en Cuautla. Los sábados está tomado y de lunes a viernes nada más lo barro.
Avioneta fumigadora en Venado Tuerto. La temporada que viene quiero que vuele 400 horas, porque este año estuvo en el hangar más de lo que voló.
Teatro municipal con 620 butacas en Ambato; los espectáculos salen con menos de 200 ocupadas.
Empresa metalmecánica de Cali. Dos de los cuatro tornos están sin uso desde que acabó el contrato, y las horas muertas cuestan.
Tenemos siete cabinas de estética en Alcorcón y trabajan tres. Las otras cuatro están vacías y apagadas toda la semana.
Planta embotelladora en Huancayo. La línea opera 19 horas a la semana de las 120 posibles y hay que llenarla con maquila.
Camión que va lleno a Puerto Montt y regresa vacío a Santiago: 1.000 kilómetros con aire en la caja, eso quiero arreglar.
Academia de costura en Managua. Hay ocho máquinas sin alumna por la mañana y doce por la noche.
Consultorios por horas en Montevideo. Diez boxes hermosos, y a las dos de la tarde sólo hay luz en tres.
Fundición chica en Avellaneda; el horno se prende los martes nada más, y a los otros días habría que buscarles trabajo.
Piscina climatizada de Ciudad Real, doce calles. Entre las diez y las cuatro está vacía, nada más el socorrista y el agua.
# compliance
Panadería de Lugo a la que en octubre viene sanidad y todavía no tengo al día el plan de alérgenos.
Clínica en Barranquilla, habilitación vencida en marzo. Tenemos que renovar la licencia antes de que la secretaría nos cierre.
Transportamos gas en Jalisco. La autoridad revisa los tanques en verano y nos faltan papeles de nueve unidades.
Jardín infantil en Talca. Para el reconocimiento oficial piden veinte cosas y llevamos once.
Empresa de alimentos en Rosario que necesita la certificación sin TACC para seguir vendiendo; la auditoría es en mayo.
Obrador de embutidos en Vic. El inspector de trabajo nos dejó una lista de catorce puntos y hay tres meses para cumplirla.
Caja de ahorros de Riobamba. La superintendencia nos visita en agosto y quiero que no encuentre nada.
Farmacia de Trujillo: Digemid nos hizo observaciones en la última visita y las debemos levantar antes de fin de mes.
Nuestro hostal en Valparaíso todavía no tiene la patente definitiva, hay que ponerse en regla con el municipio y con bomberos.
Autoescuela en Jaén: la nueva ley obliga a cambiar contratos, tasas y registros, y nos queda todo por hacer.
Fábrica de embutidos en Tepatitlán. Sin el sello TIF no exportamos, así que toca preparar la planta para la revisión.
Guardamos datos de 40.000 pacientes en Bogotá. Cumplir con la ley de protección de datos es lo que nos falta y la multa da miedo.
Laboratorio ambiental en Panamá. Vence la acreditación ISO 17025 en noviembre y la visita de los evaluadores ya tiene fecha.
Las cuentas del club de Avellaneda nunca se presentaron a la Inspección General de Justicia y ahora nos intiman.
Finca de café en Copán. Los compradores exigen el certificado de no deforestación y hay que reunir la documentación de 80 productores.
Guardería en Mérida: Protección Civil quiere el programa interno con todo y simulacro, a más tardar el 30.
Clínica veterinaria de Asunción, con rayos X sin licencia de operación. O tramitamos el permiso este trimestre o apagamos el aparato.
Hago cosmética natural en Montevideo y desde ahora cada crema necesita registro sanitario. Son diecinueve expedientes que armar para que la autoridad los apruebe.
La residencia que dirijo en Segovia: la Junta inspecciona cada año y el pasado salimos con cuatro deficiencias que subsanar.
Bar en Santa Cruz: la licencia de funcionamiento está caducada y la intendencia avisó que clausura.
Minera chica en Nasca. Para formalizarnos falta el estudio ambiental, y el plazo del Estado se acaba en diciembre.
Empresa constructora en San José. Auditan nuestra ISO 9001 en septiembre y los procedimientos están guardados en un cajón.
Fintech en Ciudad de México. La Comisión Bancaria solicita manuales contra el lavado que no tenemos escritos, y el requerimiento vence en sesenta días.
Colegio en Ambato; el ministerio autoriza por dos años y el permiso expira al final del curso, hay que tramitar la renovación.
Casino de alimentos en Rancagua, 600 raciones diarias. Queremos pasar la revisión de la Seremi sin observaciones.
# safety
Aserradero en Cuenca donde dos compañeros perdieron un dedo en menos de un año y eso no se puede repetir.
Construimos techos en Saltillo y el mes pasado uno de mis muchachos se cayó de cuatro metros, gracias a Dios está vivo.
Fábrica de muebles en Yecla, llevamos once accidentes con baja en seis meses, quiero terminar el trimestre sin ninguno.
Los montacargas casi atropellan a alguien cada semana en el almacén de Quilmes.
Cuadrillas de poda en Bogotá. Cada tres semanas hay un lesionado, por una rama, por una motosierra o por no ponerse el arnés.
Mina de caliza en Ayacucho. Tuvimos un derrumbe sin heridos y un susto con explosivos, de milagro no hubo que lamentar nada.
Cocina industrial en Viña. Quemaduras, cortes y resbalones: 23 en un semestre, y los chicos lo toman como parte del oficio.
Panadería de Oviedo. La amasadora le pilló la mano al aprendiz en marzo y a otro lo salvó el botón.
Procesadora de pollo en Tegucigalpa con 220 obreras; las lesiones de muñeca y espalda suben y hay que bajarlas a la mitad.
Taller de soldadura en Ciudad del Este. No usan careta ni guantes, y ya mandé a tres al hospital por los ojos.
Andamios en Montevideo. El lunes se aflojó una abrazadera con dos personas arriba y por poco hay desgracia.
Cosecha de caña en Cali. Los cortes de machete son cosa de todos los días y queremos que nadie más salga herido.
Llevamos niños a la escuela en Mérida. Tuvimos cuatro choques en el año con niños a bordo, sin heridos graves, y no va a haber un quinto.
Metalúrgica de Durango, en Vizcaya, 90 operarios. Siete accidentes el año pasado, uno de ellos muy serio, con la prensa.
Instalación de paneles en Arica. Se han caído herramientas desde el techo varias veces y un día le van a partir la cabeza a alguien.
Mataderos de Salto. La sierra, el gancho y el piso mojado nos dejan un accidentado por mes, quiero que todos vuelvan enteros a su casa.
Vivero en Cuernavaca: dos intoxicados por plaguicidas desde enero, no hay equipo de protección que aguante ni quien lo use.
Limpieza de cristales en altura, Bilbao. Un descolgado, una cuerda rozada y varios sustos nos dicen que trabajamos sin red.
Los mensajeros en moto se accidentan. Empresa de Lima con 60 motorizados, nueve caídas en el último mes.
Astillero en Manta. El amoníaco de la cámara vecina se fugó otra vez y hubo cuatro compañeros con náusea en la enfermería.
Ingenio azucarero de Tucumán. Ante todo, que no haya más quemados en la caldera, ya van dos.
Fuegos artificiales en Tultepec. Hace un año explotó un polvorín del vecino; nosotros hemos tenido dos conatos y es hora de cuidar a la gente.
Empacadora de banano en Machala. Las trabajadoras se cortan y se resbalan, y la enfermera anota ocho incidentes por semana.
El invernadero de Almería registró tres golpes de calor el verano pasado, hay que proteger a la cuadrilla antes de junio.
Colegio con taller de carpintería, Antofagasta. Un alumno se clavó el formón y otro se quemó con la caladora; que no se lastime ninguno más.
# theft
Supermercado en Maracaibo donde cada noche desaparecen latas y botellas de los estantes, y sin ver una puerta forzada.
Tortillería en Celaya, y sólo somos cuatro los que abrimos la caja. La cuento en la noche y siempre le faltan 400, 600 pesos, alguien agarra.
Ferretería de Fuenlabrada. El inventario de junio dio 18.000 euros menos de lo debido, así que alguien se lo lleva.
Flota de camiones en Guatemala: nos roban combustible de los tanques y dos veces el cargamento entero.
Viñedo en Mendoza; de madrugada entran y se llevan herramientas, caños y cable de cobre.
La tienda de ropa de Medellín pierde un 5% del género en los probadores, con etiquetas arrancadas y todo.
Farmacia en Quito. Las tabletas controladas no cuadran con el libro y sospecho de un turno.
Nos estafaron tres veces con transferencias falsas. Vendo celulares en San Miguelito y quiero cortar ese fraude.
Obra en Antofagasta: se llevan el fierro, la gata y el generador los fines de semana.
Radiotaxis de Asunción. Un chofer alteraba el odómetro y quedaba con la plata de los viajes, y no era el único.
Club náutico de Mar del Plata. Los motores fuera de borda desaparecen de la guardería, ya van cinco este año.
Librería en Sevilla. Los cómics y los juegos de cartas se los meten bajo el abrigo, hemos contado unos doscientos ejemplares hurtados.
Almacén de repuestos, Santa Cruz. Hay un 3% de merma sin explicación, y creo que la sacan en los camiones cargados de más.
Distribuidora de golosinas de Chiclayo. Dos repartidores firmaban entregas que no hacían y el faltante sumó 38.000 soles.
Restaurante en Polanco. Botellas de tequila que salen por la puerta de atrás, hay que detener a quien se las está llevando.
En la cooperativa agrícola de Daule faltaron 200 sacos de arroz en el último conteo y nadie sabe nada, o nadie dice nada.
Mis bicicletas de alquiler en Valencia amanecen sin ruedas o no amanecen. Este año nos robaron 61.
Despensa solidaria en Ciudad de Panamá. La comida donada se está extraviando entre el almacén y el comedor, y debe acabarse.
Joyería de Lima: dos asaltos y un empleado que cambiaba piedras buenas por malas, eso quiero prevenir.
Granja en Teruel a la que nos robaron 40 corderos en Navidad y otros 15 en febrero.
Tienda de electrónicos en San José, con fraude de tarjetas clonadas en una de cada cincuenta ventas en línea.
Universidad pública en Córdoba. Los proyectores y las notebooks se esfuman de las aulas y el seguro ya no cubre más.
Mina de cobre en Calama: la cuadrilla de la noche se lleva cátodos, según la última pesquisa interna.
Supervisora de caja en Santo Domingo. Encontré devoluciones fantasma por 90.000 pesos, y sospecho que hay más.
Peaje y parqueo en Barranquilla; las monedas que registra la máquina y las que llegan al banco no son las mismas, se las están clavando.
# workload
Gestoría de Girona, dos socias. Abrimos el portátil a las siete y lo cerramos a las once de la noche, incluido el domingo.
Todo pasa por mí. Tengo una ferretería en Heredia y si no voy yo no se compra, no se cobra y no se abre.
Hospital en Tucumán donde cada enfermera tiene quince pacientes y ha hecho 60 horas extra este mes.
Imprenta en Toluca, cuatro personas para un trabajo de siete: andamos a las carreras, comemos de pie y nadie ha tomado vacaciones.
Proyectamos casas en Montevideo. Estamos tapados de proyectos y el equipo no da abasto, hay que ordenar la carga.
Reparación de computadoras en Cali. Soy uno solo, tengo 37 equipos sobre la mesa y cada día entran seis más.
Cooperativa de taxis en Manta. La secretaria hace contabilidad, turnos, reclamos y limpieza, y no puede más.
El equipo de atención de la municipalidad de Ñuñoa trabaja de sol a sol; queremos repartir mejor y que salgan a su hora.
Colegio rural en Teruel. La directora da cuatro clases, lleva el comedor y conduce el autobús, nadie la releva.
Pastelería en Maipú. Las madrugadas empiezan a las dos y las noches terminan a las doce, con las mismas tres manos.
Veterinaria de Arequipa. Somos dos y atendemos 45 mascotas diarias, los fines de semana también, ya no aguantamos el ritmo.
Despacho jurídico en Cuernavaca con 160 asuntos para tres abogados y no alcanzan las horas.
Fundación de salud mental en Medellín; cada psicóloga lleva a 62 personas, cuando lo sano serían 30.
Taller de rótulos en Badajoz. Hago presupuestos de noche, monto de día, facturo los sábados. Es demasiado trabajo para uno solo y necesito soltar cosas.
Mis jefes de turno doblan. Planta de alimentos en Rosario, cada uno cubre el suyo y el del vecino.
Clínica dental de Cochabamba: la doctora no ha tenido una tarde libre desde agosto, y la agenda sigue creciendo.
Producción audiovisual en Lima. Con tanto encargo encima trabajamos hasta las tres y el domingo también, así no se puede seguir.
Fletera de Querétaro. La despachadora hace doce horas diarias en tres teléfonos, hay que quitarle trabajo de encima.
Residencia canina en Getafe. Somos tres para sesenta perros y las vacaciones se quedan en nada.
El dueño soy yo, y soy vendedor, chofer, cajero y electricista. Vidriería en Choluteca, quiero dejar de ser indispensable.
Iglesia evangélica en Bogotá. El pastor visita, predica, cuida el jardín y lleva los libros, y el consejo teme que reviente.
Instalador de gas en Temuco. Estamos saturados: 90 instalaciones al mes con dos cuadrillas y las horas extra por las nubes.
Contador en Guayaquil, cierre de año eterno. Los asistentes salen a medianoche desde enero, debo aliviarles la carga.
Periódico local en Huesca, tres redactores para seis secciones. Se trabaja doce horas y se sueña con el periódico.
Ópticas de Panamá. La encargada de compras hace también pagos, inventarios y redes, y ya me dijo que o se reparte o revienta.
# concentration
Cosemos bolsas en Ubrique y el 78% de lo que facturamos es de una sola marca francesa y, si se va, cerramos.
Línea de camiones en Saltillo. Vivimos de una armadora, todo lo demás son migajas; hay que conseguir otros cargadores.
Un único comprador en Alemania se lleva nuestro café de Jaén, en Perú. Queremos no depender tanto de un solo cliente.
Consultora en Ciudad de México. Tres de cada cuatro pesos vienen de una sola secretaría y el sexenio se acaba.
Fundación con 90% de su presupuesto de un donante suizo que se retira en dos años. Diversificar las fuentes es lo urgente, que no dependa todo de uno.
Maestranza en Calama. La mina es nuestro cliente, y cuando dejó de pedir un mes estuvimos a punto de cerrar.
Estudio de diseño en Rosario que trabaja casi sólo para una cervecera; si cambian de gerente nos quedamos en la calle.
Viñedo en La Rioja. Una cadena de supermercados nos compra las tres cuartas partes de las botellas y nos tiene cogidos.
Soporte informático en Guatemala. Dos bancos representan el 85% y con uno que renegocie tiemblan las nóminas.
Nuestro taller textil en Itagüí cose para una única firma de pantalones, quiero que ninguna pese más del 30%.
Productores de quinua en Puno: toda la cosecha se va con un solo acopiador, que pone el precio que quiere.
Turismo receptivo en Cancún. Una operadora canadiense manda ocho de cada diez turistas, y si cambia de hotel se acabó.
Limpieza de oficinas en Montevideo: el aeropuerto es el 66% de la facturación y en junio sale a concurso.
Traductor en Madrid. De un solo organismo internacional saco el 90% de lo que gano y me da vértigo.
Granja de camarón en Machala, vendemos todo al mismo exportador, debemos abrir al menos tres compradores.
Sastre de uniformes en Tegucigalpa. El ejército nos encarga el 95%, un cambio de ministro y me quedo mano sobre mano.
Radio de Liberia: la alcaldía paga siete de cada diez cuñas, y la próxima elección asusta.
Ingeniería de software en Asunción. Tenemos veintidós personas en el proyecto de un cliente, nueve en todos los demás juntos.
Autopartes en Córdoba. Fiat nos deja el 70% de la producción, quiero bajar esa dependencia a la mitad.
Todo lo que pescamos en Coquimbo se lo lleva una planta; si esa planta para, nosotros no comemos.
Centro de llamadas en San Pedro Sula. Un solo contrato con una aerolínea ocupa 310 de las 360 sillas, es demasiado peligroso.
Artesanías de Chulucanas. Mi pedido gordo es de una tienda de Nueva York, el resto alcanza para la luz.
Escuela de fútbol en Huelva, que recibe el 80% de sus ingresos del mismo patrocinador. Hay que sumar otros patrocinadores para no colgar de uno solo.
Panadería industrial de Mérida; le servimos a una cadena de hamburguesas y a nadie más. Necesito tener más de un cliente para no vivir con miedo.
Clínica en Santo Domingo. Una aseguradora manda a casi todos los pacientes y, cada vez que amenaza con romper, hay crisis en la junta.
# digitise
Llevo las citas de la peluquería en una libreta. Cuando la dejo en casa, no sé quién viene, y quiero pasarlo todo al ordenador.
Fábrica de lácteos en Cajamarca. Los pesos de la leche se anotan a mano y después una señorita los pasa a Excel, con errores.
Cooperativa de transporte en Ambato; cada boleto se corta de un talonario de papel, así como hace treinta años.
Almacén de telas, Medellín. El inventario vive en catorce hojas de cálculo y ninguna dice lo mismo que la otra.
La facturación va por un lado y la bodega por otro. Ferretería en Concepción, copiamos cada venta dos veces.
Veterinaria en Ourense con 7.000 fichas de cartón. Hay que meterlas en un programa antes de que se las coman las polillas.
Colegio en San Pedro Sula. Las notas, la asistencia y los pagos se llevan en cuadernos distintos, quiero un solo sistema.
Pedidos por WhatsApp, anotados en post-its y pegados en la pared: así despachamos 200 diarios en la avícola de Tepatitlán.
Administro 60 edificios en Rosario. Mis liquidaciones salen de planillas que armo a mano, una por una.
Taller de autos, Ciudad de Panamá. Las órdenes de trabajo son un papel carbón y se pierden dos por semana.
Residencia de ancianos en Lleida, donde las enfermeras apuntan la medicación en papel y luego la vuelven a teclear en la Generalitat.
Distribuidora de gas en Pachuca. El chofer trae sus notas en una bolsa y capturarlas nos lleva la noche entera.
Clínica en Asunción donde la historia clínica está en carpetas, buscar una nos toma veinte minutos.
Nuestros vendedores levantan el pedido en una libreta y en la oficina lo pasan a la computadora. Mayorista de Quito, el pedido tiene que entrar directo al sistema, sin copiarlo.
Constructora en Antofagasta, con avances de obra en fotos de celular y correos. Necesitamos cargarlo en un sistema que todos vean.
Bodega en Mendoza. Tres programas que no se hablan: el de stock, el de ventas y el contable, y yo en el medio copiando números.
Archivo parroquial en Oaxaca. Hay libros desde 1870 y actas que la gente solicita, deberíamos escanearlos.
Gimnasio de Getafe. Apunto los pagos de los socios en una hoja y hasta fin de mes no me entero de quién debe.
Inspección de extintores en Bogotá, quince técnicos. Llenan tres formularios con lapicero, y la oficina los digita al otro día.
Riego tecnificado en Ica. Todo el cálculo está en un archivo que sólo entiende mi sobrino, así que toca pasarlo a un programa de verdad.
Asociación de pensionistas en Montevideo, que manda sus circulares por fotocopia y cobra la cuota con sellos. Queremos ponerla en la era de internet.
Transportistas de contenedores, Callao. Las guías van y vienen en físico, se mojan y no se puede facturar hasta que aparecen.
Mi mamá administra la pensión con un cuaderno de tapa verde. En Cuenca eso no va más, la meta es un sistema de reservas.
Pesquera en Puerto Montt. Los certificados se piden por correo, se imprimen, se firman y se escanean otra vez; hay que quitar pasos.
Almacén de medicinas en Managua: control de lotes a lápiz. Digitalizar los registros es lo que nos toca.
# season
Chiringuito en Conil: en agosto no doy abasto y de noviembre a marzo no entra un alma.
Vendo útiles escolares en Guayaquil: dos meses lleno, diez meses mirando a la calle.
Cabañas en Villa La Angostura. Julio y enero completos, mayo y octubre con tres lugares ocupados de veinte.
Fábrica de árboles de Navidad en León. El resto del año no sabemos qué hacer con los cuarenta trabajadores.
La heladería de Temuco factura en enero lo que en seis meses de frío, hay que encontrar algo para el invierno.
Escuela de surf en Máncora. Cuando se van los turistas quedamos sin alumnos medio año, y la renta corre igual.
Renta de inflables y sillas en Querétaro. Diciembre es una locura, febrero y agosto están muertos.
Hotel de nieve en Farellones: lleno quince semanas, desierto treinta y siete. Lo que quiero es tener huéspedes también en verano, fuera de temporada.
Florería en Bogotá, San Valentín y Día de la Madre nos dan medio año. En los otros meses vamos a media máquina.
Camping en Asturias donde todo el ingreso entra entre junio y septiembre, después no hay nada.
Aires acondicionados en Asunción, furor de noviembre a marzo y el personal de brazos cruzados en junio. Busco emparejar los meses.
Dulces de Semana Santa en Antigua. Vendemos el 70% en dos semanas, las restantes cincuenta son relleno.
Casa de disfraces, Santiago. Octubre paga el año entero, tendría que pasar algo entre marzo y agosto.
Transporte de turistas en Puerto Iguazú, con los colectivos trabajando a tope en vacaciones y vacíos fuera de ellas.
Piscinas en Zaragoza. De mayo a agosto doblamos turnos y en invierno no sé en qué ocupar a la gente.
Academia de repaso en Heredia. Solo nos llenamos antes de los exámenes de noviembre, los demás meses hay ocho alumnos.
El vivero de Villa Guerrero vive del 10 de mayo y del 2 de noviembre. Entre una fecha y otra pasan meses sin vender casi nada.
Asociación de guías de Cusco. Con las lluvias los visitantes bajan a un tercio y la gente pasa apuros cada febrero.
Ropa de abrigo en Bariloche. En verano nadie compra una campera, el trimestre es para equilibrar eso.
Un restaurante en Punta del Este que reparte doscientos platos en enero y once un martes de agosto, esa diferencia nos mata.
Catering de bodas en Toledo. La primavera nos revienta y de enero a marzo no se casa ni el gato.
Miel y turrones de Jijona. Once de cada doce euros los hacemos antes de Reyes, y queremos que también se venda en julio.
Alquilo kayaks en Tarragona: los meses buenos son tres y los gastos son doce.
Mudanzas y embalajes en Ciudad de Panamá. A fin de año y en julio sobra trabajo, marzo y octubre son un desierto.
Tienda de trajes para quince años, Torreón. De la temporada alta a la baja las ventas se caen un 80%, así todos los años.
# new_market
Quesos de oveja de Zamora, vendemos en toda España y queremos empezar en Portugal.
Fabricamos bolsos en Bogotá. El año que entra nos gustaría entrar a Estados Unidos y no sabemos cómo.
Software para clínicas en Guadalajara, 140 clientes, todos privados. Ahora queremos venderle también al sector público.
Vinos de Mendoza, que en el país tienen su público. El objetivo es entrar al mercado de Brasil.
Conservas de palmito en Iquitos: hasta hoy se quedan en Lima, me interesa llevarlas a Chile.
Hacemos muebles para hogares en Monterrey y nos proponemos entrar en hoteles, que es otro mundo.
Ropa de montaña de Bariloche, lista para salir a España. Falta encontrar un distribuidor español y cambiar etiquetas y precios para aquel mercado.
La agencia trabaja sólo con bodegas de La Rioja; en este trimestre vamos a ofrecernos a las queserías.
Sistema de taxis en Montevideo. Pretendemos entrar en dos plazas nuevas, Asunción y Córdoba, durante el año.
Cooperativa cafetera en Huila. Vendemos al por mayor y queremos llegar al consumidor final, en Bogotá y Medellín.
Capacitamos gerentes en Ciudad de Panamá. Hablamos con bancos, nos toca aprender a hablar con el gobierno de Costa Rica.
Cosmética de argán de Almería: todo en farmacias, nada en peluquerías. En otoño empezamos a venderles también a ellas, un canal nuevo para nosotros.
Tequila de Arandas. Nos falta Asia y le tengo fe a Japón, así que este trimestre buscamos importador.
Análisis clínicos Pichincha, en Quito, trabaja sólo en la Sierra. Salir hacia Guayaquil y la Costa es lo siguiente.
Hornos de pan de Lérida. Queremos exportar a Marruecos, y ni sabemos qué papeles piden.
Dulce de leche en Salto. Hasta ahora lo comemos nosotros, quiero que lo coman los argentinos.
Consultoría de recursos humanos en Lima para empresas grandes. Vamos a salir a venderles también a las medianas, que nunca nos han visto.
Ferretería en Temuco. Sólo vendemos a particulares y ahora apuntamos a las constructoras.
Sombrereros de Montecristi que siempre han vendido en Ecuador. Nos toca llegar a Europa por nuestra cuenta.
Textiles en Cochabamba, el próximo paso es vender en Perú, del otro lado del lago.
Plataforma de cursos en Medellín. Nos lanzamos al mercado mexicano en septiembre y hay que adaptarlo todo.
Camiones frigoríficos en Valencia. Llevamos fruta a Francia y queremos llevarla también a Polonia, donde no conocemos a nadie.
Zapatos de niña de Elche. En tiendas infantiles nos va muy bien, entrar en grandes almacenes es la jugada.
Máquinas tortilladoras de Celaya. Nuestro mercado es el Bajío y ahora queremos vender en Centroamérica.
Clínica de audífonos en Rosario, con todo el público de la ciudad. Queremos salir a vender en los pueblos de Entre Ríos, donde nadie nos conoce.
# -
Panadería en Oviedo, tercera generación. Abrimos a las siete, vendemos todo antes de las dos y así estamos contentos.
Ahorro y crédito en Ambato, cooperativa con 12.000 socios. Los socios vienen, se quedan y traen a sus primos.
Mi taller de bicicletas en Palermo funciona solo. Trabajo de martes a sábado y los domingos pedaleo.
Despacho de abogados en Sevilla, fundado en 1988, que asesora a empresas familiares en herencias y contratos.
Fábrica de sombreros en Sahuayo. Hubo una época de robos y otra de incendios, hoy ni lo uno ni lo otro.
Cadena de farmacias del norte de Perú, once locales. Repartimos a domicilio sin costo en toda la ciudad.
No tenemos problemas de cobro. Los clientes de la cooperativa vitivinícola de Valdepeñas pagan a los treinta días y lo hacen.
Escuela de idiomas en Bogotá; clases de lunes a viernes en inglés, francés y mandarín.
Vivero de Escobar, dos hectáreas bajo techo. Criamos azaleas, jazmines y rosales para paisajistas de la zona norte.
El año 2020 fue durísimo, se fue media plantilla y tuvimos que cerrar un salón. Aquello pasó y la casa está como siempre.
Transportamos vacunas en cadena de frío por todo Chile. La flota es propia, moderna, y los conductores llevan años en la casa.
Cafetería en San José de Costa Rica. Tostamos en el local, servimos desayunos y los clientes nos saludan por el nombre.
La orquesta de Maracay ensaya dos veces por semana en el liceo y da doce conciertos al año.
Gestoría en Girona con seis empleadas. Hacemos renta, autónomos y sociedades; las seis llevan aquí más de diez años.
Cabañas en el sur, San Martín de los Andes. Están ocupadas todo el año, con esquiadores en invierno y pescadores en verano.
Laboratorio dental en Cali, que se certificó el año pasado y no tiene auditoría hasta 2028.
Distribuidora de bebidas en Asunción: 40 camiones, 300 empleados, una fiesta grande en diciembre.
Veterinaria en Gijón, somos tres veterinarias y una recepcionista que sabe el nombre de todos los gatos.
Nunca nos devuelven nada. Cosemos trajes a medida en Quito y el cliente se los prueba aquí.
Casa de la cultura de Temuco: talleres gratuitos de mapuzugun, telar y cocina en el segundo piso.
Fabricamos ascensores en Zaragoza y los mantenemos en toda Aragón. Nueve técnicos de guardia cubren las noches.
Notaría de Puebla. Atendemos sin cita, los expedientes se consultan en línea y la gente sale en media hora.
Un puesto de mercado en Lima con cuarenta años: pescado fresco, cebiche para llevar y clientela fiel.
Club deportivo de Rosario con tres canchas y 2.300 socios, al día con sus cuotas, que este año cumple cien años.
Bodega pequeña en San Rafael. Elaboramos 30.000 botellas de malbec y las vendemos todas a amigos y restaurantes.
Consultoría forestal de Lugo, con dieciséis ingenieros. Inventariamos montes y planificamos cortas para ayuntamientos.
Colegio San Martín, en Trujillo. Los alumnos cursan seis años de secundaria y salen con dos idiomas.
Renta de maquinaria en Monterrey. Las excavadoras están rentadas, los clientes pagan, y el taller da servicio el mismo día.
Empresa de limpieza en Sabadell, certificada en medio ambiente, con contratos estables en hospitales y escuelas.
Heredé la imprenta de mi suegro. Cambiamos de máquina en 2023 y desde entonces ni un folleto mal.
Residencia de mayores en Huesca. Todos los turnos están cubiertos y las familias pasan a tomar café los jueves.
Tienda de instrumentos en Santo Domingo. El repertorio va de güiras a pianos de cola y damos clases de tambora.
Agencia de viajes en Iquique especializada en el altiplano, con guías locales y vehículos 4x4 propios.
Mermeladas artesanas de Ayacucho. Tres hermanas y una olla grande, vendemos lo que cocinamos y no queremos más.
La ferretería de Comayagua se inundó en el 98 y perdió todo. Hoy es la más grande del valle y nos va bien.
Central de reservas de un hospital en Bilbao. Contestamos en menos de un minuto, según la última medición.
Asociación de vecinos de Nueva Córdoba: organizamos la feria, cuidamos la plaza y nos reunimos el primer martes de mes.
Planta de agua embotellada en Manta: tres líneas, dos turnos, ningún accidente desde que se inauguró.
Nuestra empresa instala riego por goteo en Ica, Piura y La Libertad. Los equipos vienen de Israel y el diseño es nuestro.
Relojero en Toledo, con el taller en la calle Comercio. Arreglo relojes mecánicos y la gente espera con gusto.
Universidad pública de Jalisco, sede regional, con 4.100 estudiantes y siete licenciaturas.
Museo del café en Armenia. Los visitantes llegan de todas partes y en temporada baja también hay grupos escolares.
Estudio de arquitectura en Asunción que proyecta casas y escuelas; somos ocho y no pensamos crecer.
Fundación de apoyo a las personas ciegas en Montevideo. Producimos libros en braille desde 1961.
El gimnasio tiene lista de espera, paga puntual al personal y el dueño se va a las seis. Está en Antofagasta, frente al parque.
Fontanería en Alicante. Cobro precios justos, llego a la hora que digo y duermo tranquilo.
Granja de trucha en Huancayo, 60 toneladas por año, repartidas entre veinte compradores. La vida sigue igual que siempre.
Librería infantil en Tlalpan. Hacemos cuentacuentos los sábados y el club de lectura se llena.
Transporte escolar de Heredia; las busetas tienen la revisión al día y nunca hemos tenido un choque.
La señora Rosa hace empanadas en Punta Arenas para la fábrica, el colegio y la parroquia. Le gusta así.
Alquiler de andamios en La Coruña. Todo el material se guarda en la nave de Arteixo, ordenado y numerado.
Software de nómina hecho en Medellín, usado por 900 empresas. Las renovaciones superan el 96% y no tocamos lo que funciona.
Cooperativa de recicladores de Cochabamba que trabaja con quince municipios. Se recoge cartón, vidrio y plástico, y con eso se sostiene.
Comercializamos semillas de pasto en Santa Cruz. Los depósitos son tres, el pedido sale al día siguiente.
Vendemos ropa de trabajo en Guatemala desde 1972. Los precios se actualizan cada enero y nadie reclama.
Clínica oftalmológica en Murcia. Aquí un paciente citado viene, y si no viene avisa.
El sindicato de panaderos de Tandil tiene un camping propio, con parrillas, pileta y cancha de bochas.
Perforación de pozos en Hermosillo, dos equipos. Este año se terminaron todos en fecha y pasamos el invierno con la agenda llena.
Peluquería de pueblo en Cuenca, tres sillones y mucha conversación. Ni falta gente ni sobra.
Orfebrería Maldonado, Cusco: filigrana de plata, doce artesanos, exposición permanente en San Blas.
`
