/** Short descriptions in Spanish that say what a company is and, last and in passing, what troubles it; as in `contado-en-breve.ts`. */
export const ESCRITO_DE_NOCHE = `
# more_customers
Taller de vitrales en San Telmo. Dos artesanas y un horno. Últimamente el correo solo trae boletines.
Somos una escuela de esgrima con tres maestros. En la lista de principiantes de este año hay cuatro nombres y uno es el hijo del portero.
Hacemos peritajes caligráficos para juzgados de Antioquia. Los juzgados ya no nos llaman y no sabemos a quién tocarle la puerta.
Fábrica de hamacas en Masaya, antes paraban buses de turistas y ahora para el del pan.
Clínica de fertilidad en Puebla. Laboratorio propio, seis médicos. Las pacientes llegan de a una y el laboratorio se diseñó para veinte por semana.
Estudio de tatuaje abierto en marzo en Rosario. Hasta ahora le tatué a mi primo, a mi novia y a mi otro primo.
Vendemos software de inventario para ferreterías, desde Córdoba. Todos los ferreteros me invitan el mate y ninguno me firma.
Granja escuela a cuarenta minutos de Valladolid, con burros y huerto. Este curso han venido nueve colegios y el anterior treinta y uno.
Banda de mariachi. Once elementos, trajes de gala. Llevamos dos meses ensayando para nadie.
Despacho de arquitectura de interiores en Monterrey: el último proyecto se entregó en mayo y detrás no viene ninguno.
Cervecería con taproom en Valdivia. El barrio cree que es una bodega y nadie cruza la puerta.
Agencia de detectives. Autorizada, con veinte años de oficio. Con los celulares la gente se espía sola y ya no nos busca.
Somos veterinarios de equinos en Sopó. Entre los dos sumamos seis caballos al mes y nos alcanzaría el tiempo para cuarenta.
Tienda de discos y tocadiscos en Gijón. Entran, acarician una portada, preguntan por el café de al lado y salen.
Empresa de limpieza de tanques en San Juan del Río. Dependemos de que alguien se acuerde de nosotros, y se acuerdan poco.
Ofrezco clases de quechua en línea. Gusta mucho en las entrevistas de radio, y de ahí salieron tres alumnos.
residencia geriatrica en mendoza, dieciocho habitaciones con sol. hace un año que la puerta se abre solo para los de siempre y quisieramos ver caras nuevas
Molemos especias y las vendemos a carnicerías. Con mi catálogo bajo el brazo recorro el país y vuelvo con dos pedidos y una infracción.
Notaría de pueblo. La carretera nueva se lleva a la gente a firmar a la ciudad.
Escuela de buceo en Taganga con compresor propio. Hay días en que los peces ven más gente que nosotros.
Soy podóloga y puse mi consultorio en mi casa. Los zapatos del barrio aprietan igual que siempre, pero a mí no me han encontrado.
Fabricamos casas de muñecas coleccionables. Una tirada al año. Este año se vendieron dieciséis y el anterior ciento cuarenta.
Cooperativa de taxis náuticos en Guatapé. La app nueva lleva a los turistas con otros y en nuestro muelle se oye el agua.
Estudio contable joven. Tres socias y una planta. De las treinta pymes que habíamos soñado tenemos ocho.
Empresa de traducción técnica. Nos entierran las traducciones por máquina y las solicitudes de presupuesto cayeron a la tercera parte.
Productora de quinua orgánica en Puno. Sabemos sembrarla, tostarla y empacarla, lo que nunca aprendimos es a quién vendérsela.
Parque de tirolesas en Jalcomulco con ocho cables. Ojalá la gente que sube el video se subiera también al cable.
Colegio de párvulos en Rancagua, sala nueva, patio nuevo. Tenemos veinte percheros con nombre y treinta y cinco sin él.
# keep_customers
App de meditación hecha en Medellín. Al día nueve la gente ya está en paz, o por lo menos ya no entra.
Cooperativa de canastas agroecológicas en Talca. Cada mes despedimos a una docena de familias que prometían quedarse.
Gimnasio de boxeo. Dos rings. Los guantes nuevos se compran en enero y en mayo se venden usados.
Despacho de nóminas con noventa empresas en cartera. Se nos van tres por trimestre con una plataforma que anuncia un futbolista.
Centro de estética avanzada en Zaragoza. La primera sesión la regala el bono, la segunda no la pide casi nadie.
Somos proveedores de internet por radio en la sierra de Puebla. Apenas llega la fibra a un pueblo, me quedo con las antenas y sin el pueblo.
Revista cultural por suscripción. Nacida en 2009. De los mil cuatrocientos que fuimos quedamos novecientos y pico.
Escuela de música con ocho profesores. Las guitarras duran hasta los primeros callos y los padres dejan de pagar el mes siguiente.
Correduría de seguros agrarios. Mis agricultores de siempre firman ahora con la caja, que les da gorra.
Plataforma de contabilidad para iglesias, en la renovación anual perdemos una de cada tres parroquias y nadie les ha preguntado por qué.
Jardinería y mantenimiento de piscinas. Al acabar el primer año casi todos cambian a uno que cobra veinte menos.
Clínica de rehabilitación de rodilla en Cuenca. En cuanto dejan de cojear dejan de venir, y el tratamiento va por la mitad.
Peluquería de barrio en Barranquilla. Abierta por mi mamá. Las nietas de sus clientas se peinan en el centro comercial.
Tenemos un servicio de comida para perros a domicilio. Al tercer envío el perro sigue contento y el dueño ya canceló.
Agencia de comunicación de doce personas. Ganamos cuentas con fuegos artificiales y las perdemos en silencio al año justo.
Distribuimos insumos para panaderías en el oriente de Guatemala. Dos rutas enteras de clientes viejos se pasaron al camión de la otra marca.
academia para oposiciones de justicia en jaen. empiezan cien y en semana santa doy clase a treinta y ocho
Soy guía de montaña. Hago grupos pequeños. Bajan llorando de emoción y al otro verano suben con otro.
Vendemos lentes de contacto por suscripción. La segunda caja ya la piden en una web que yo también pediría.
Mutual de sepelios de Entre Ríos, 11.000 socios. Se dan de baja los jóvenes y los viejos, usted ya sabe.
Laboratorio de análisis de suelos para fincas cafeteras. El que analiza una vez cree que ya lo sabe todo y no vuelve a mandar tierra.
Sistema de reservas para peluquerías hecho en Sevilla. Después de los tres meses gratis se evapora más de la mitad.
Cafetería de especialidad en Antigua: nos descubren, nos fotografían, nos etiquetan y al día siguiente toman café en otra parte.
Colegio concertado en Lleida. Los alumnos llegan a los doce años y se van al instituto público de la otra acera.
Fundación que sostiene un refugio de galgos con socios mensuales. La cuota de cinco euros es lo primero que la gente recorta y este año perdimos doscientas.
Servicio de lavandería para hoteles pequeños. Cada temporada alguno se compra su lavadora y se despide con mucho cariño.
Cine club de Morelia con membresía anual. Renovó uno de cada cuatro, y eso que pusimos a Buñuel.
Firma de control de plagas en Guayaquil. Firmamos contratos anuales que a los seis meses ya están con el vecino.
# response_time
Cerrajería en Coyoacán. Tres motos. La gente se queda afuera de su casa y afuera de mi teléfono.
Oficina de pasaportes de un consulado honorario. Cuando por fin devolvemos el mensaje, el viaje ya fue.
Somos una tienda de repuestos de tractor en Venado Tuerto. Preguntan por una bomba en plena cosecha y la respuesta llega con la siembra.
Clínica veterinaria con urgencias en Vigo, hay dueños que nos llaman seis veces desde el parking sin que nadie descuelgue.
Agencia de viajes a medida en Lima. Armamos itinerarios preciosos en nueve días para gente que reserva en dos.
Instalamos toldos y pérgolas en Murcia. Desde que piden precio hasta que me acerco a medir pasa una luna entera.
Línea de apoyo a mujeres. Atendida por voluntarias de noche. Anoche sonaron treinta y una llamadas y contestamos once.
Software de facturación para dentistas. El formulario de ayuda es un pozo al que la gente tira preguntas.
Municipalidad de un cantón pequeño de Cartago. El permiso de construir una pared tarda más que la casa.
Despachamos gas a domicilio en Temuco: la señora llama con la olla a medio cocer y el camión pasa mañana.
Consultorio de reumatología en Toluca. La próxima hora libre es para el año entrante y ya duelen las manos ahora.
Somos mayoristas de plantas ornamentales. Los paisajistas mandan su lista el lunes y cotizamos cuando ya sembraron otra cosa.
Empresa de ascensores con mantenimiento en doscientas fincas. El vecino que llama encerrado oye una grabación.
Financiera de motos en Santa Marta. Damos respuesta en diez días y al lado entregan la moto en una tarde.
Tienda en línea de té. Los domingos por la noche abro el chat y encuentro cuarenta preguntas que ya se enfriaron.
Bufete de extranjería en Madrid - los clientes vienen a la oficina a preguntar si seguimos vivos, porque por correo no lo parece.
centro de salud de la ligua. a las seis de la mañana ya hay cola y a las ocho se acabaron las horas
Fabricamos moldes de inyección. Nos piden cotizar un lunes y el precio sale del cajón a las tres semanas.
Inmobiliaria de fincas en el Quindío. Los que preguntan por el anuncio compran otra finca mientras buscamos las fotos.
Universidad a distancia con sede en Loja. El aspirante pregunta en enero y su asesor lo saluda en marzo.
Grúas de auxilio en la ruta 2. El conductor nos espera tanto que se hace amigo de la vaca.
Laboratorio que calibra balanzas, la respuesta a una solicitud sencilla pasa por tres firmas y un puente festivo.
Casa de banquetes en Querétaro. Para cuando mando el menú, la pareja ya apartó en la hacienda de junto.
Aseguradora de mascotas. El reembolso lo estudiamos con tanto cariño que la mascota cumple años.
Técnico de calderas en Burgos. Autónomo, con furgoneta. En plena helada tengo a catorce casas esperando que les diga al menos cuándo.
Biblioteca y archivo diocesano. Los investigadores piden un legajo y les contestamos cuando ya defendieron la tesis.
Somos un restaurante de mariscos en Veracruz con cien sillas. Los domingos la gente mira media hora el mantel antes de que alguien le lleve la carta.
Portal de empleo para hostelería, las empresas nos escriben por un anuncio que no sale y tardamos lo que dura la temporada.
# on_time
Imprenta de campañas políticas en Tegucigalpa. Los afiches llegaron a la plaza el lunes después de la elección.
Constructora de casas pasivas en Navarra. En la casa de los Aramburu los niños nacieron antes que la cocina.
Hacemos mudanzas internacionales desde Panamá. La familia lleva un mes durmiendo en el suelo en Lisboa y el contenedor, según nosotros, llegaba el cinco.
Taller de costura para graduaciones, el año pasado dos muchachas subieron al estrado con la toga de la tía.
Estudio de videojuegos por encargo. Cada hito se cobra en la fecha y en la fecha nunca hay hito.
Transportamos flores del aeropuerto a las floristerías de Miami. Cuando el camión toca la puerta las rosas ya tenían que estar en la mesa.
Ebanistería, ocho personas, cocinas de nogal. En el calendario del taller hay pedidos tachados tres veces y vueltos a escribir más abajo.
Laboratorio de ortopedia en Bucaramanga. Los niños crecen entre que prometemos la férula y la ponemos.
Somos una consultora ambiental. Ninguno de los cinco últimos estudios salió el mes que firmamos.
Reparto de agua en garrafón. Cuarenta rutas. Decimos de nueve a once y a las seis todavía hay clientes mirando por la ventana.
Fundición de campanas. La del pueblo de Trujillo tenía que repicar en la fiesta y repicó en el entierro del cura.
Agencia que organiza congresos. Los programas impresos llegaron a la sala con el discurso de clausura.
Hacemos páginas web para bodegas. El sitio de la añada 2022 se publicó cuando ya vendían la 2024.
Empresa de andamios en Tarragona. Las cuadrillas del cliente llegan el lunes y nuestros tubos el jueves.
Fabricamos buses a medida en Ambato. Hay un transportista que lleva ocho meses pagando cuotas de un bus que le prometimos para marzo.
Taller mecánico de camiones en Rancagua. Siempre le digo al chofer vuelva a las cuatro, y a las cuatro lo mando a tomar once.
revelado y albumes de escuela. las fotos de preescolar las entregamos en primaria
Pavimentos de hormigón pulido. La tienda abría el primero y nosotros nos fuimos el doce, con la máquina entre los maniquíes.
Doblaje y subtitulado en Bogotá. El capítulo se emite el miércoles y el miércoles seguimos grabando.
Servicio de comedores escolares en Huelva. Hay dos colegios donde la comida aparece cuando ya sonó el timbre de volver a clase.
Sastrería militar en Ciudad de México. El general desfiló con uniforme prestado porque el suyo estaba en el maniquí.
Montamos líneas de envasado: el acta de entrega la firmamos de media cuarenta días después de lo pactado y nos descuentan por cada uno.
Mensajería en bicicleta en Pamplona. Los sobres de antes de las diez los firmamos a las once menos algo.
Lavandería industrial para restaurantes. El mantel del viernes sale de aquí el sábado a mediodía.
Marmolistas de Macael. Los instaladores nos esperan con la cocina desmontada y la encimera sigue en el bloque.
Editorial infantil con veinte títulos al año. Este año el cuento de Navidad saldrá con los Reyes ya en casa.
Reforestamos laderas para una minera en Cajamarca. Había que plantar antes de las lluvias y volvimos a llegar con los hoyos secos.
Centro de copiado y ploteo de planos - a los arquitectos se les va la entrega mirando nuestra barra de progreso.
# cash
Constructora de escuelas rurales en Oaxaca. Entregamos siete aulas con niños adentro y el gobierno todavía está buscando la carpeta.
Productora de eventos corporativos en Santiago. El banco nos conoce por el nombre de pila porque a los clientes no los vemos hasta el trimestre siguiente.
Taller de confección en Gamarra. Doce máquinas. La señora de las tiendas se lleva los polos hoy y me dice de acá a fin de mes, mi amor.
Clínica de diálisis en Montería, la EPS recibe la cuenta, la glosa, la devuelve, la vuelve a recibir y el agua y los filtros se pagan al contado.
Agencia de traductores. Tenemos el mejor trimestre de la historia en papel y le debo dos meses a la gente.
Somos proveedores de carne para casinos de empresas mineras. El novillo se paga en la feria y la minera se acuerda a los ciento veinte días.
Escuela particular en Quetzaltenango. En agosto hago la lista de quién debe y me sale la lista de asistencia.
Estudio de diseño gráfico en Oviedo. El cuarenta por ciento final de cada trabajo vive en un limbo con nombre de gerente de vacaciones.
Transporte de leche cruda. La planta nos liquida cuando le paga el supermercado, y el supermercado cuando le da la gana.
Alquiler de maquinaria en Neuquén: la retro vuelve a fin de obra, la plata no vuelve con ella.
Fundación de teatro comunitario con contratos públicos. Ejecutamos en abril, justificamos en julio y el desembolso anda por algún escritorio.
Fábrica de ataúdes en La Libertad. Las funerarias piden con urgencia y pagan con eternidad.
Bufete laboralista de tres socios. Cobramos cuando gana el trabajador y paga la empresa, y los alquileres de la oficina se cobran el día uno.
Consultora de sistemas en Costa Rica con clientes del Estado. El proyecto ya cumplió un año funcionando y la factura también.
Vendo alimento balanceado a tambos de Villa María. El cuaderno dice que me deben una casa y en la cuenta no hay para una puerta.
Administramos edificios en Viña - una cuarta parte de los copropietarios no ha puesto los gastos comunes desde el invierno y el ascensorista cobra puntual.
ingenieria acustica, cuatro personas. nos pagan a la recepcion final de la obra y la recepcion final es como el horizonte
Hago muñecas de tela y las dejo en consignación en seis tiendas. Se venden, me cuentan, y el dinero se queda de consignación también.
Empresa de vigilancia. Noventa elementos. La quincena cae dos veces al mes y el municipio que nos contrató paga dos veces al sexenio.
Exportadores de arándano en Trujillo. La fruta viaja treinta días, se vende en diez y la liquidación tarda ciento cincuenta.
Imprenta offset con seis operarios. Entrego revistas con el olor de la tinta y cobro cuando ya huelen a sótano.
Odontología en Pereira. Empiezan el tratamiento con la cuota inicial y las otras once las voy mendigando.
Fotógrafa de prensa por cuenta propia. Cinco periódicos publican mis fotos esta semana y me pagan la semana de nunca.
Distribuidora de abarrotes en Chilpancingo. A los tenderos les dejo hoy y paso el sábado, y el sábado me dejan a mí para el otro sábado.
Cooperativa de reciclaje que vende a una papelera. Juntamos, pesamos, entregamos y esperamos sentados en los mismos fardos.
Estudio de arquitectura paisajista en Málaga. Este mes pagué el IVA de un jardín que todavía no me han pagado.
Organizamos campamentos de inglés. Los ayuntamientos nos confirman en mayo, los niños vienen en julio y los euros en febrero.
Grupo de técnicos de sonido en Guadalajara, hay promotores que le deben dinero hasta al que les puso el micrófono para dar las gracias.
# margins
Panificadora con tres repartos en Talca. Movemos media tonelada diaria y mi hijo gana más en el supermercado.
Hostal de surf en Máncora. Catorce camas. Temporada llena, reseñas de diez, y la cuenta final parece un chiste contado por la plataforma.
Empresa de mensajería con sesenta motos. Cada paquete deja lo que vale el timbre.
Estudio de animación premiado en Annecy, si sumo las noches, hacíamos los segundos por menos que una pizza.
Cafetal de altura con tostaduría. Cuento los sacos, cuento los billetes y creo que alguien contó mal.
Escuela infantil en Alcorcón, completa y con lista. Con la tarifa del concierto, cada bebé que entra nos cuesta un poquito.
Servicio técnico de computadoras en Tegucigalpa. Arreglo treinta al mes y quien gana es el del parqueo.
Constructora familiar. Obras de menos de un millón. En la última ganamos la licitación, el aplauso y cuatro mil pesos.
Agencia de publicidad. Veinte personas. Los clientes pagan por una idea y se llevan nueve, y las otras ocho las pagamos nosotros.
Hacemos quesos de oveja en Teruel: con el precio al que nos los compra la cadena, a la oveja le va mejor que a mí.
Centro de masajes con seis cabinas en San José. Entre comisiones, aceites y el cupón de descuento, me tocan las sobras del silencio.
Taller de bicicletas. Me pasé una tarde calculando lo que deja un parchado y hubiera sido mejor pasarla durmiendo.
Compañía de danza con gira por ocho países. Regresamos con flores, con fotos y con lo puesto.
Transporte turístico en Bariloche. Cinco combis. La agencia me paga el traslado a un precio que decidió un señor en 2020.
Software a medida para cooperativas. Vendemos cien horas y entregamos ciento sesenta, y las sesenta son mi vacación.
Clínica dental de barrio en Alicante - los seguros mandan gente todo el día y pagan por empaste menos de lo que cuesta sentarla.
distribuidora de papeleria escolar. vendemos lo mismo que en los buenos años y queda lo que quedaba en los malos
Pastelería de bodas en Cali. La de cuatro pisos la cobré a ciento ochenta y cuando hice cuentas me había costado ciento noventa con todo y mi desvelo.
Rancho de engorda en Sonora. Entran flacas, salen gordas, y la flaca es la cuenta.
Abogada civilista sola. Si divido lo que me pagan entre lo que trabajo, sale menos que la señora que me ayuda en casa.
Empresa de jardinería pública en Badajoz. Ganamos el pliego con un veinte por ciento de baja y ahora regamos con nuestro sudor y nuestro dinero.
Editorial de poesía. Del libro de quince euros nos llega uno con diez, y el poeta cree que somos ricos.
Fletes y acarreos en Sincelejo. Al cerrar diciembre nos repartimos entre tres hermanos lo de una moto usada.
Lavandería con planchado a mano. Plancho camisas al precio que puso mi abuela y no me atrevo a cambiar el letrerito.
Organizamos mercados navideños. Vienen miles, vibran las casetas y a nosotros nos queda el confeti.
Laboratorio clínico de cuatro sedes. Facturamos más que nunca y el dividendo de los socios cupo en un sobre.
Colegio de idiomas para empresas. Competimos contra una app gratis bajando tarifas y ya le ganamos, estamos casi igual de gratis.
Viñedo chico en Maipú. Vendemos a granel. El litro se paga menos que el agua de la fuente de soda, y yo tampoco sé cobrarlo mejor.
# input_cost
Chocolatería artesanal en San Cristóbal. Compro el grano al mismo señor de siempre, que ahora llega en camioneta nueva gracias a mí.
Lavandería de autoservicio en Alcalá. Los tambores giran y el contador gira más aprisa.
Hacemos muebles de teca para terrazas. La tabla que me costaba sesenta dólares me la ofrecieron ayer a ciento diez con una sonrisa.
Granja de gallinas libres en Cundinamarca, el maíz y la soya se llevan setenta de cada cien pesos y la bolsa viene más flaca.
Imprenta de empaques flexibles. El polietileno nos cambia de precio entre que cotizamos y tiramos.
Restaurante peruano en Sevilla. El pulpo lo compramos ya como quien compra acciones.
Vivero con calefacción en Ayacucho. La caldera consume lo que las orquídeas no alcanzan a florecer.
Fabricamos pelucas oncológicas. El cabello natural ha triplicado y lo que nos traen de la India pasa por cuatro manos que cobran.
Panadería sin gluten en Tandil. La harina de almendra es oro molido y encima tiramos los recortes de cada bandeja.
Transporte de pasajeros Puno a Cusco: cada vez que anuncian el diésel me acuerdo de por qué mi padre vendió el primer bus.
Taller de joyería en Taxco. La plata subió tanto que las muestras del aparador valen más fundidas.
Cocina industrial que sirve a tres hospitales. De lo que sale en carros, una quinta parte regresa intacta y se va al bote.
Criadero de truchas en Huancavelica. El alimento viene en dólares y la trucha nada en soles.
Laboratorio de cosmética natural en Galicia. El aceite de rosa mosqueta nos llega de un único importador, que acaba de descubrir que puede pedirnos lo que quiera.
Tortillería de nixtamal. Me aumentaron el maíz, el gas y la cal en la misma semana y la tortilla la vigila el presidente.
Centro de datos en Quilicura - la mitad de lo que gastamos es corriente y la empresa eléctrica mandó carta nueva.
serigrafia textil. las tintas, las mallas y las playeras en blanco me llegan cada mes con otro numero
Fábrica de velas votivas en Popayán. La parafina viene del petróleo y reza a otro santo.
Heladería con obrador en Cádiz. El pistacho de la carta nos arruina y del mango desechamos hueso, cáscara y un tercio.
Hacemos pan de yuca para aeropuertos. El queso costeño me lo subieron tres veces desde la fiesta de la Candelaria.
Pista de patinaje en hielo cubierta en Bogotá. Congelar el agua nos sale más caro que la nómina entera.
Empresa de fumigación agrícola con drones, los químicos llegan por barco, pasan por dos distribuidores y se encarecen en cada escalón.
Planta de bloques de cemento en Iquique. El saco de cemento subió veinte por ciento en lo que va del año y el dueño de la cementera es uno solo.
Bodega de sidra en Villaviciosa. Este otoño pagamos la manzana a precio de capricho.
Servicio de ambulancias privadas. Entre la gasolina, el oxígeno y los guantes, poner una unidad en la calle cuesta la mitad más que hace dos años.
Reciclamos tarimas de madera. La que antes nos regalaban ahora nos la cobran a cuatro dólares y rota.
Comedor universitario en Mérida de Yucatán. En la cocina se cuece para ochocientos, comen seiscientos y lo demás se lo llevan los puercos.
Taller de luthería, el ébano y el abeto vienen con papeles, con flete y con un precio que me hace tocar las guitarras con guantes.
# raise_money
Refugio de osos andinos en Imbabura. El zoológico que nos mantenía cerró su programa y los osos no han sido informados.
Startup de riego con sensores. Tres ingenieros de La Molina. Lo que hay en la cuenta llega a septiembre y ningún fondo ha dicho todavía que sí.
Museo del juguete en Puebla. El techo de la sala dos pide ciento ochenta mil y la caja tiene para la lona.
Escuela de circo social en Cali, la embajada que financiaba las colchonetas cambió de embajador y de prioridades.
Hacemos prótesis impresas en 3D para niños. Queremos pasar de treinta a trescientas al año y alguien tendría que poner la segunda impresora.
Compañía de títeres con teatro propio en Segovia. La ayuda autonómica salió publicada sin nosotros.
Bodega boutique de Tarija. Para las barricas de la próxima vendimia hace falta un socio que le guste esperar.
Laboratorio de biotecnología salido de la universidad. Cuatro fondos nos dijeron que sí cuando otro diga que sí.
Comedor popular en Villa El Salvador. Doscientos platos. Cáritas avisó que en junio se acaba el arroz.
Radio indígena en la sierra de Zongolica: el transmisor se quemó con el rayo y juntando moneda por moneda llevamos la antena.
Fábrica de calzado ecológico en León. El banco pide de garantía la casa de mi mamá, y mi mamá vive adentro.
Hospital de campaña móvil para la Amazonía. El barco está, los médicos están, y el combustible de este año no lo ha donado nadie.
Centro de alto rendimiento de remo en Valdivia. Faltan cuarenta millones para los botes y el alcalde nos mandó un abrazo.
Software de trazabilidad de pesca. Estamos tocando inversionistas con un prototipo, dos pilotos y ocho semanas de sueldos.
Orfanato en Comayagua. Nuestra benefactora de Ohio falleció en marzo y sus hijos tienen otras causas.
Cooperativa que quiere comprar el hotel donde trabaja - entre los veintidós juntamos la mitad y el plazo del dueño es en octubre.
festival de cine documental, decima edicion en puerta. hay peliculas, hay jurado y hay un hueco de sesenta mil euros en la hoja
Taller de muebles de cartón reciclado. La troqueladora cuesta lo que cuesta y yo me presento a cuanto concurso de emprendedores existe.
Vivienda asistida para jóvenes con síndrome de Down. La primera casa la levantaron los padres, la segunda necesita quien crea en ella con una chequera.
Planta de biogás con estiércol porcino. El proyecto está firmado por todos menos por el que pone la plata.
Coro de niños en Potosí. Nos invitaron a cantar a Viena y los pasajes no los canta nadie.
Marca de bebidas de cacao en Tabasco, con lo ahorrado compré la primera olla, y para la línea de embotellado ando buscando capital hasta en las bodas.
Estación biológica en la península de Osa. Cada investigador trae su beca y la casa no la sostiene ninguno, hay que encontrar quien dé para techos y luz.
Clínica móvil de vacunación canina. El municipio pagaba las dosis, ya no las paga, y buscamos padrinos.
Parque eólico comunitario en Osorno. La comunidad puso el viento y la tierra, y a los bancos les parece poco.
Plataforma de microseguros en Honduras. Vamos por nuestra primera ronda y no hay en el país quien firme un cheque de ese tamaño.
Hermandad que restaura un retablo del XVII. A la Virgen le faltan cuarenta y dos mil euros para recuperar las manos.
Escuela de aviación agrícola, el segundo avión se paga con un crédito que tres bancos estudian desde que tenía pelo.
# open_site
Dos amigas barberas de Usaquén. Ya tenemos local en Cedritos, dos sillas de hierro y una brocha en la mano.
Clínica de ojos con veinte años en Chiclayo. La de Piura está en ladrillo y la quiero con pacientes antes de las elecciones.
Ferretería de mi suegro, en la entrada de Jinotega. Se desocupó la esquina del parque y dijimos que sí antes de preguntar cuánto.
Centro Montessori de cero a seis en Las Rozas, nos aprobaron la licencia para el segundo chalet y en septiembre tiene que oler a niño.
Cadena de tres farmacias en Resistencia. La cuarta sería en el barrio nuevo, y el terreno ya tiene cartel.
Food truck de bagels en Guadalajara. En mayo cambiamos las llantas por cuatro paredes.
Laboratorio de quesos en Chiloé. Se viene una sala de ventas en Puerto Varas y el carpintero dice que llega.
Escuela de manejo con dos autos. Firmé por una oficina en Escazú y estreno en agosto.
Hacemos réplicas de cerámica precolombina en una casa prestada. Este año por fin alquilamos galpón y lo dejamos listo para trabajar en junio.
Bufete con sede en Bilbao: a finales de año tendremos placa también en Vitoria, si aparece el despacho.
Cevichería con barra de doce puestos en Surquillo. Vimos una casona en Barranco y ya sueño con la llave.
Crossfit en un sótano de Hermosillo. La nueva bodega es del triple, le falta el piso y abre el 2 de enero.
Cooperativa de ahorro con agencias en siete parroquias. Nos autorizaron la octava, en Macará, y hay que montarla de la puerta para adentro.
Soy fisioterapeuta y atiendo en casas. Encontré un bajo con escaparate y quiero inaugurarlo antes del verano.
Escuela de gastronomía de Arequipa. El edificio de Tacna está comprado y el primer delantal se cuelga en marzo.
Residencia canina a las afueras de Toledo. Vamos a levantar otra en Guadalajara, misma idea, cuarenta boxes.
optica de tres generaciones en linares. mi hija termino la carrera y le estamos montando la suya en constitucion
Producimos hongos en un contenedor. Nos mudamos a una nave de verdad en Ezeiza, con la primera cosecha ahí para octubre.
Librería con café en Xalapa. El ayuntamiento nos ofreció el kiosco del parque como segunda casa y hay que abrirlo el Día del Libro.
Centro de quiropraxia en Itagüí. La idea del semestre es otra sede en Rionegro, ya vi dos locales.
Hotel de ocho cuartos en Suchitoto. Compramos la casa de enfrente para hacer el hermano mayor y la obra empieza el lunes.
Guardería de barcos en Tigre. Ganamos la concesión de otra marina, en Escobar, y para el verano tiene que haber amarras.
Academia de ajedrez que ha vivido en bibliotecas. En enero pasamos a tener club propio, con puerta y con timbre.
Grupo de cuatro taquerías en Tijuana. La quinta va en el aeropuerto y el contrato dice que el primer taco sale en noviembre.
Clínica de pequeños animales en Pontevedra. Alquilamos el local del antiguo banco para poner el hospital de 24 horas.
Tienda de vinilos que empezó en un clóset. El casero de la galería nos dio tres meses de gracia para montar el primer local.
Cooperativa de confección en Estelí. Se construye un segundo taller en Somoto, con veinte máquinas, para antes de la cosecha.
Colegio técnico en Cochabamba. Tenemos terreno en El Alto, planos sellados y la orden de recibir alumnos el próximo febrero.
# launch
Quesería de cabra en Fuerteventura. Hay un yogur bebible dando vueltas en la cámara que debería estar en las tiendas para el Carnaval.
Estudio de tres programadoras en Tandil. Nuestro juego de crianza de llamas sale en agosto y hasta ahora solo lo jugó mi vieja.
Laboratorio veterinario en Celaya. El collar antigarrapata pasó todas las pruebas y el mercado aún no sabe que existe.
Bodega de pisco en Ica, este año le toca nacer al mosto verde y quiero que lo reciban con banda.
Productores de jabón. La barra de champú para perros ya tiene molde, y en octubre la estrenamos.
Editora de mapas ilustrados. El atlas de volcanes está en galeradas y hay que presentarlo en la feria de Guadalajara.
Instituto de coaching en Rosario. El programa para suegras y nueras está escrito y falta anunciarlo al mundo.
Fabricamos cascos de ciclismo. El modelo plegable sale del molde en julio y en septiembre tiene que rodar por las tiendas.
Compañía de ballet en Monterrey. Estrenamos coreografía propia en mayo, primera en doce años.
Aplicación que traduce recetas médicas al mixteco. Está lista, probada en dos clínicas, y este semestre se suelta para todos.
Fabricantes de estufas de leña eficientes en Huehuetenango. La de pared gustó en la aldea de prueba y vamos a sacarla a la venta.
Agencia de turismo rural en Soria. A partir del solsticio ofreceremos noches de lobos, que nadie ofrece.
Cervecera en Pasto. La de mora se cocinó por accidente y ahora es el producto que presentamos en diciembre.
Empresa de seguros en Asunción. El seguro por kilómetro entra en vigencia cuando le pongamos nombre y fecha.
Marca de ropa adaptada para sillas de ruedas. La primera colección está cortada y colgada, esperando que nos atrevamos a abrir la tienda virtual.
Academia de repostería: en febrero comenzamos los diplomados en línea, hoy solo damos presenciales.
hacemos barras de amaranto. el paquete familiar con chocolate esta en la imprenta de empaques y llega a los anaqueles en mayo
Laboratorio de impresión de huesos para ensayo quirúrgico. El kit de cadera pasa de demostración a producto este otoño.
Huerto urbano en la azotea de un hospital. Desde marzo vamos a vender microbrotes con nuestra propia etiqueta, algo que nunca hicimos.
Podcast y productora. La serie sobre el narco de mi pueblo sale en ocho partes en cuanto el abogado diga que sí.
Fábrica de tableros de bambú. Los paneles acústicos salen por primera vez al catálogo en el trimestre que viene.
Diseñadora de bolsos en Ubrique - el modelo con nombre de mi abuela se pone a la venta el día de su santo.
Clínica de estética. Incorporamos la depilación para hombres y quiero hacer ruido el día que empiece.
Software para condominios. El módulo de votaciones estará disponible en abril y hay que contarlo antes de que lo copien.
Tostaduría en Loja. El café en cápsula compostable ya funciona en mi cocina, y en verano debería funcionar en las de otros.
Empresa de paneles solares portátiles. El maletín para pescadores se presenta en el puerto de Manta en seis semanas.
Taller de instrumentos de percusión. Un cajón plegable, patentado, con la caja impresa, y que no ha visto aún ninguna tienda.
Universidad privada en Panamá, la carrera de logística verde recibe su primera cohorte en enero y todavía no hay afiche.
# wind_down
Tienda de telas en el centro de Lima, desde 1961. Los rollos que ve son los últimos y en julio devuelvo la llave.
Granja de conejos en Ourense. Hemos decidido no reponer madres, y con la última camada se apaga la luz.
Estudio de arquitectura de dos socios. Él se va a Australia, yo a la universidad, y la sociedad hay que enterrarla con papeles.
Agencia de noticias local, el dueño la puso en venta y si nadie la compra antes de octubre se cierra el teletipo.
Centro de yoga en Palermo. Este es el último verano y quiero devolver los abonos que queden.
Empresa de taxis de mi padre. Ocho carros. Se venden las placas de a una y con la última se cierra el despacho.
Fundación para el fomento del ajedrez femenino. Cumplimos lo que dice el acta de 2003 y ahora toca disolverla como Dios manda.
Somos una imprenta de tipos móviles. Me quedé sin vista y la Heidelberg busca nuevo dueño.
Pequeña aerolínea chárter en Iquitos. La autoridad ya tiene la carta, volamos hasta el 30 y después se entregan los hangares.
Colegio de monjas en Zamora. Quedan cuatro hermanas y este junio suena el último timbre.
Videoclub, sí, todavía. En Reyes bajo la reja y las películas se las dejo a la filmoteca.
Compañía de software de agendas médicas. Apagaremos los servidores en diciembre y a cada clínica hay que entregarle sus datos.
Confitería en Paysandú. El local se lo queda un banco, los hornos un sobrino y yo la hamaca.
Hotel familiar en Mar del Tuyú. Después de cuarenta temporadas nadie de la familia quiere otra, y estamos viendo cómo terminarlo bien.
Consulta de pediatría. A los que vacuné les vacuné también los hijos, y en mayo paso los expedientes a una colega y me retiro.
Hacíamos mascarillas y luego batas: ya no hay qué hacer con la planta y vamos a liquidar.
floricultora en tabacundo. los invernaderos se desmontan cuando acabe la temporada de madres y hay que finiquitar a sesenta
Academia de mecanografía reconvertida en informática. Con mi jubilación en septiembre se jubila el letrero.
Distribuidora de periódicos. Cada año menos papel, y el próximo ya ninguno, así que cerramos ordenadamente.
Cooperativa de pescadores artesanales. Votamos soltar los botes, vender las cuotas y repartir lo que haya.
Restaurante con estrella en Lugo. El último menú se sirve el 14 de diciembre y luego me voy a pescar.
Heladería en Mazatlán. Acepté la oferta por el terreno y en noventa días tengo que dejar la esquina barrida.
Tienda de novias en Salamanca. Vendemos hasta los espejos y el treinta y uno decimos que no al siguiente.
Bodega de café en Armenia. Mis hijos eligieron la ingeniería, así que este año entrego la trilladora y cancelo el registro.
Startup de reparto en patinete. Se acabó el viento, los inversores lo saben, y quiero cerrarla sin deberle a nadie.
Taller textil con once costureras. La marca se llevó el contrato a Honduras y en agosto cortamos el último hilo y las indemnizaciones.
Estación de servicio en la vieja carretera. Desde que hay autopista es cuestión de fecha, y la fecha ya es abril.
Clínica de acupuntura. Regreso a Seúl en primavera y busco quién se quede con las camillas y con la gente.
# hire
Panificadora industrial en Celaya. Tres turnos en teoría. El de noche es un letrero, porque no hay quien lo trabaje.
Laboratorio de análisis en Antofagasta. Mandamos la oferta para químico a cinco universidades y el buzón está virgen.
Somos una naviera fluvial en Barrancabermeja. Un remolcador está amarrado por falta de capitán.
Colegio rural de Cuenca, la plaza de inglés la cubre el de gimnasia con canciones.
Hotel boutique en Cartagena. El puesto de jefe de cocina lleva abierto tanto que ya le pusimos nombre.
Empresa de montaje de estructuras metálicas. Cotizo obras con soldadores que todavía no existen.
Residencia de mayores en Soria. Tengo dos alas abiertas y la tercera espera a once auxiliares que nadie me manda.
Estudio de desarrollo en Cuyo. Ofrecemos remoto, obra social y asado los viernes, y para el puesto de backend no postuló ni un asador.
Taller de rectificación de motores. Mi maestro tornero tiene setenta y uno, y el aviso de ayudante se amarilleó en la puerta.
Cooperativa lechera en Cajamarca: los camiones cisterna están, los caminos están, el chofer con licencia no se encuentra.
Centro de atención temprana en Almería. Hay dinero aprobado para dos logopedas y en toda la provincia no queda una libre.
Finca de espárragos. Para marzo hacen falta noventa cortadores y el contratista me prometió veinte.
Agencia de azafatas y protocolo. Nos salieron tres congresos juntos y tenemos la mitad de la gente que piden.
Editorial de manuales. Busco editora de ciencias desde el verano pasado, y los que aplican escriben haber sin hache.
Clínica psiquiátrica en Quito. El psiquiatra de noche lo publicamos en tres países.
Astillero de veleros en Mallorca. Nadie de menos de cincuenta sabe ya calafatear y los que sabían no atienden el anuncio.
transporte escolar en heredia. compre la cuarta buseta antes de tener quien la maneje, y ahi esta, con nido de pajaros
Escuela de pilotos. Nos piden abrir otro grupo y no aparece un instructor ni debajo del ala.
Clínica rural en Olancho. La vacante de médico es más vieja que la ambulancia.
Restaurante de doce mesas en Luarca. Cierro dos días a la semana desde que no encuentro ayudante de cocina.
Empresa de fibra óptica. Para cumplir el contrato necesitamos catorce cuadrillas y con suerte hemos armado seis.
Fundación que acompaña a migrantes - el puesto de abogada sigue vacío, la última candidata ganaba el doble en la notaría.
Peletería fina. Pongo aviso por una cosedora de piel y me escriben cosedoras de facturas.
Fábrica de helados en Cochabamba. Compré una envasadora alemana que nadie del departamento sabe operar y hace meses que la ofrezco con sueldo y todo.
Consultora de geotecnia de cinco personas. Quiero sumar a dos ingenieros antes de la temporada seca y las entrevistas son conmigo mismo.
Laboratorio de audiología en Trujillo. El profesional que necesito lo forman en una sola universidad y salen ocho por año, con novia en Lima.
Guardería nocturna para hijos de enfermeras. Podría recibir a otros quince si hubiera quien los arrullara.
Autobuses interurbanos en Jaén, cada semana suspendemos tres servicios porque no hay quien se siente al volante.
# keep_people
Call center bilingüe en San Salvador. Doscientos puestos. La capacitación dura seis semanas y la gente siete.
Astillero de Vigo. Los caldereros jóvenes que formamos ya saludan desde Noruega.
Salón de belleza en Polanco. Cada colorista que se me va se lleva su tijera y abre a dos cuadras.
Hospital privado en Asunción. Pagamos la especialidad de ocho enfermeras y siete están en Madrid.
Agencia digital de veinticinco personas. De los que sonríen en la foto de la web, catorce ya sonríen en otra agencia.
Colegio internacional en Lima. Los profesores extranjeros firman por dos años y se van en avión al primero.
Bodega logística en Cabanillas. Cuando por fin se aprenden los pasillos los ficha la nave de enfrente, que es más grande y tiene autobús.
Finca cafetera. Los recolectores vuelven cada cosecha menos, este año de los ochenta conocidos se asomaron dieciséis.
Despacho de auditoría en Guatemala. Salen con el título bajo el brazo y la carta de renuncia en la mano.
Cocina de un hotel todo incluido en Bávaro, en tres meses he tenido cinco sous chefs y uno solo se despidió.
Desarrolladora de software en Querétaro. Los de Austin les escriben en la mañana a mis programadores y en la tarde ellos me piden hablar cinco minutos.
Hogar de protección de menores en Temuco. Los niños cuentan las despedidas de las cuidadoras, yo ya no las cuento.
Empresa de ambulancias. El paramédico aprende con nosotros y ejerce con los bomberos.
Taller de calzado en Elda. Las aparadoras buenas trabajan hoy en casa para otro.
Minera pequeña en Copiapó. Cada bono de la grande de al lado me deja sin perforistas.
Laboratorio de imagen: los técnicos de resonancia me duran lo que tarda en llegarles un mensaje de la competencia.
periodico regional. de la redaccion que gano el premio queda el premio
Franquicia de pollo frito. Seis locales en Tuxtla. Cambiamos gerente de turno más seguido que aceite.
Residencia de ancianos de las afueras. Las auxiliares se forman, se encariñan, lloran y se van al hospital público.
Consultora de recursos humanos, y sí, tiene gracia. Este año se despidieron cuatro de nuestras siete consultoras.
Barco atunero y conserva en Manta. Los buenos marineros se bajan en Panamá y no vuelven a subirse.
Cooperativa de vigilancia en Cali - de cada diez uniformes que entrego, seis me los devuelven planchados antes de los cien días.
Instituto de investigación agraria. Los doctores jóvenes firman el contrato mirando ya la beca de Holanda.
Empresa de limpieza de oficinas en Santiago. La supervisora aprende los nombres los lunes y los viernes ya no le sirven.
Estudio de arquitectura con fama. Vienen por el nombre en el currículum y en cuanto lo tienen se van con él.
Tambo robotizado en Rafaela. El muchacho que sabía hablarle al robot renunció, y antes de él otros dos.
Escuela de idiomas en Bogotá. Los profesores nativos duran lo que les dura la visa o la novia.
Planta de arneses en Juárez, la rotación semanal es del cuatro por ciento, o sea que cada medio año estrenamos fábrica.
# workload
Veterinaria rural en Azul, atiendo cinco partidos. La última Nochebuena la pasé con el brazo adentro de una vaca y esta va por el mismo camino.
Despacho de tres abogadas de familia. Cada una lleva ciento diez divorcios y uno es el propio.
Guardia pediátrica de un hospital de provincia. Somos cuatro para cubrir lo de nueve y ya nos dormimos en los semáforos.
Tienda de regalos en línea, en mi casa se cena entre cajas y mis hijas saben poner cinta mejor que leer.
Estudio de efectos visuales. Hay colchones detrás del servidor y nadie los ve raros.
Parroquia con comedor y ropero. El padre José atiende tres pueblos, da misa en los tres y se quedó dormido en la homilía del cuarto.
Soy fontanera en Getafe. Autónoma. Mi último día sin móvil fue una operación con anestesia.
Redacción de un noticiero de madrugada. El equipo lleva desde el terremoto sin dos días libres seguidos.
Agencia de tres contadoras en Saltillo. En abril no nos ve ni el gato, y en septiembre seguimos saliendo a medianoche.
Escuela especial en Matagalpa: a cada maestra le corresponden dieciocho niños que necesitarían una para cuatro.
Comedor industrial en Ciudad del Carmen. Las cocineras entran a las tres y a las tres de la tarde siguen de pie.
Empresa de soporte de redes. Cinco ingenieros. El turno de guardia rota entre dos porque los otros tres están de licencia por agotamiento.
Taller de restauración de órganos de iglesia. Sesenta y seis años, un ayudante y catorce órganos abiertos, no me da la vida.
Fundación contra la trata. Las psicólogas se llevan las historias a la cama y este mes se quebró la segunda.
Finca de fresas. Mi mujer, yo y dos cuñados cosechamos de noche con linterna en la cabeza.
Notaría en Alajuela - la gente cree que firmo, en realidad vivo aquí.
agencia de bodas en tulum. de noviembre a mayo mi equipo no ha dormido ocho horas ni sumando
Cirugía veterinaria. Opero yo, recibo yo, cobro yo y me llevo los historiales a la bañera.
Desarrollamos una plataforma para juzgados. Los programadores contestan incidentes a las cuatro de la mañana y a las nueve tienen reunión.
Emisora comunitaria con seis locutores. Todos hacemos tres programas, la limpieza y la antena, y a la mitad se le fue la voz.
Panadería de aldea en Zamora. Mi hermano y yo llevamos desde 2021 sin coincidir despiertos.
Cooperativa eléctrica en Misiones. Tres linieros para seiscientos kilómetros de cable y una tormenta por semana.
Directora de una residencia de estudiantes. Me llaman por la llave, por el novio, por la fiebre y por el ratón, y ninguna llamada es antes de las doce.
Laboratorio de tesis y estadística. En época de grados trabajamos dieciocho horas y al asistente le tiembla un ojo.
Centro de salud de Rapa Nui. La única matrona está de turno desde que tengo memoria.
Aserradero familiar. Papá maneja la sierra, la oficina y el camión, y los domingos duerme de pie.
Consultoría de compras públicas. Mi equipo presenta cuarenta ofertas al mes y ya hubo dos desmayos y un divorcio.
Servicio de hospicio domiciliario, las enfermeras hacen nueve casas al día donde cabrían cinco, y ya no les queda ternura.
# quality
Fabricamos mochilas en Medellín. La correa derecha se suelta en una de cada quince y ya es meme.
Centro auditivo en Lugo. Los moldes salen grandes y los abuelos silban.
Conservera en Santoña. Las latas hinchadas que encontró la cadena eran ocho, y ocho son muchas.
Estudio de posproducción de sonido, el cliente oye en el cine lo que nosotros no oímos en la sala.
Taller de alineación y balanceo. Salen derechos y a las dos cuadras jalan a la izquierda.
Software para clínicas de vacunación. Tres veces este mes el sistema agendó a un bebé como nonagenario.
Fábrica de lápices en Bogotá. La mina se quiebra adentro y el niño saca punta hasta quedarse sin lápiz.
Empresa de impermeabilización. De las azoteas que sellamos en mayo, once gotean en agosto.
Cocina para colegios en Concepción. El lunes fue sal, el martes azúcar y el miércoles un botón.
Empresa de limpieza de hospitales: en la última inspección el dedo de la enfermera salió gris.
Encuadernación de lujo. Hubo que rehacer cuarenta tomos porque el lomo decía Cevrantes.
Cultivo de ostras en Chiloé. Los restaurantes separan las vacías de las nuestras y nos mandan foto del montón.
Instalamos cocinas integrales. Volvemos a cada casa dos veces, una por la bisagra y otra por la disculpa.
Laboratorio dental digital. La corona encaja en la pantalla y no en la boca.
Fundición en Torreón. De cada colada sacamos cien tapas y diecisiete van de vuelta al horno.
Academia de conductores. Nuestros alumnos reprueban el práctico el doble que los de la otra y los instructores dan versiones distintas del estacionamiento.
hotel de negocios en panama. la ducha, el wifi, la almohada: las reseñas repiten las mismas tres palabras
Tejeduría en Otavalo. El azul de un poncho no se parece al azul del siguiente aunque salgan del mismo telar.
Dispensamos quimioterapias personalizadas. Este trimestre tuvimos que anular nueve preparaciones por error de rotulado.
Hacemos casas prefabricadas en Osorno. Las ventanas entran a martillazos y la lluvia entra sola.
Fábrica de pelotas. Rebotan donde quieren y el torneo regional nos puso en la lista negra.
Plataforma de pago de peajes. Cobra doble los viernes y los lunes pedimos perdón en serie.
Cafetería en la terminal de Rosario. El mismo cortado, cuatro baristas, cuatro cortados distintos.
Tintorería a domicilio en Lima. La blusa regresa con el botón de otra blusa.
Construimos canchas de pádel. El cristal bien, la alfombra se levanta a los tres meses y vamos parchando.
Empresa de encuestas. El cliente comparó dos informes nuestros de la misma semana y no coincidían ni en el país.
Vivero de injertos de palto. Una de cada nueve plantas resulta de otra variedad y el agricultor lo descubre a los tres años.
Fabricación de andaderas y bastones - hay gomas que se salen, y quien se apoya en ellas es mi propia abuela.
# returns
Tienda en línea de zapatos de baile, desde Alicante. La primera vuelta la dan en el salón de su casa y la segunda a mi almacén.
Vendemos cunas por catálogo. Un tercio de las cajas regresa con un papelito que dice no cupo.
Marca de trajes de baño en Cali. Salen en bolsita y vuelven en bolsita, con arena y sin culpa.
Lámparas de diseño por internet, en la foto iluminaban más, y el cartero ya tiene su silla en mi tienda.
Comercio electrónico de repuestos de moto. Piden el kit por el año equivocado y me lo devuelven con grasa.
Ropa de embarazo en línea. A la semana doce piden, a la catorce devuelven y a la veinte piden otra vez.
Distribuimos libros a ciento veinte librerías. Cada enero llegan camionetas con lo mismo que mandamos en noviembre.
Somos una fábrica de sillas que vende por marketplace. El cliente tiene sesenta días para arrepentirse y los usa casi todos.
Colchonería digital en México. Llevamos trescientas camas recogidas este año y no sé dónde dormirlas.
Vestidos de fiesta talla grande, solo en línea. De cada diez que visto en sábado, cuatro desvisto el martes.
Vendo drones a aficionados. Lo estrellan, lo limpian y piden el reembolso con cara de no haber volado.
Tienda de instrumentos por internet. La guitarra hace el viaje de ida afinada y el de vuelta sin cuerda.
Cosmética coreana en Costa Rica. El tono de la base casi nunca es el de la pantalla y las cajas abiertas ya ocupan un anaquel.
Somos mayoristas de ropa para boutiques. Al acabar temporada nos regresan lo no vendido y el acuerdo dice que se lo abonemos.
Cortinas a medida por la web. Miden con el brazo, piden con el corazón y devuelven con razón.
Alimentos para deportistas en suscripción: el veintidós por ciento de los botes vuelve cerrado y el flete no se recupera.
juguetes educativos en linea desde bogota. pasada la navidad me regresan uno de cada seis, algunos envueltos todavia
Anillos de compromiso por internet. Si ella dice que no, me entero antes que la suegra, porque el anillo viene de vuelta.
Venta telefónica de colchas. La abuela compra, el nieto devuelve, y entre ambos pago dos fletes.
Electrodomésticos reacondicionados. El sesenta por ciento se queda en la casa y el resto vuelve por otra vuelta de tuerca.
Tienda de bicis eléctricas con envío. Llegan, las suben un piso, pesan, y me piden que las recoja.
Uniformes médicos en línea - las tallas son de modelo y las doctoras son de verdad, por eso el almacén está lleno de batas devueltas.
Muebles plegables para departamentos chicos. Lo que vendimos en octubre se nos está devolviendo desdoblado.
Vendemos cámaras profesionales. Las compran para el viaje, las devuelven al regreso y la playa viene en el sensor.
Marca de gafas con prueba en casa. Cinco monturas por envío. Casi siempre vuelven las cinco y el correo me sale más caro que la montura.
Árboles de Navidad artificiales. El seis de enero es nuestro día de mayor movimiento, pero hacia adentro.
Audífonos para gamers. El plazo de prueba lo tratan como alquiler gratis y ya van cuatrocientos este trimestre.
Zapatería ortopédica con tienda virtual, la horma no perdona por foto y por eso hay más pares de regreso que quedándose.
# stock
Farmacia veterinaria en Chillán. La pipeta que piden todas está en camino y la que no pide nadie está en tres estantes.
Distribuidora de tornillería. De cada pedido de veinte medidas me faltan tres, y de las que nadie pide tengo toneladas.
Tienda de disfraces en Cádiz. Nos quedaron noventa piratas del año pasado y este carnaval todos querían ser astronautas.
Taller de ensamblaje de bicicletas en Duitama, los cuadros se apilan hasta el techo, esperando una cadena que nunca llega con ellos.
Ferretería agrícola en Ocosingo. Vino la lluvia, vinieron por machetes y yo con puro rastrillo.
Librería de texto universitario. El semestre arranca con los anaqueles vacíos y termina con las cajas sin abrir.
Hospital municipal en Soledad. El cirujano pide sutura y le ofrecen gasa, que de eso hay para la eternidad.
Cervecera con seis grifos. El viernes se nos seca la rubia y el barril de la negra cumple meses.
Boutique de Punta Arenas. Compré para un invierno que no vino y en el depósito hay doscientos abrigos mirándome.
Fábrica de puertas. Faltan bisagras, sobran marcos, y nadie supo decirme cuándo las pidió.
Supermercado de pueblo en Teruel. La fruta se me pone fea en el cajón de abajo y el sábado no queda leche.
Repuestos para línea blanca. El motor que busca media ciudad está agotado y el sótano entero es de modelos que ya no existen.
Fabricamos quesillo en Chontales. Hago de más los lunes, lo tiro los jueves, y los domingos la gente se va sin quesillo.
Importadora de vinos. El Rioja se nos terminó en noviembre y el contenedor de espumoso llegó para Cuaresma.
Distribuimos medicinas a clínicas rurales. La insulina llega justa y los jarabes caducan de pie.
Óptica con cuatro tiendas: el armazón que quiere la clienta siempre está en otra sucursal, y a veces en ninguna.
ensambladora de tableros electricos. hay quince gabinetes detenidos por un interruptor que se nos paso pedir
Floristería en Envigado. Para San Valentín pedí tulipanes para el doble y girasoles para la mitad, y fue exactamente al revés.
Papelería frente a la universidad. Hojas milimetradas se venden en una mañana al semestre, y esa mañana nunca tengo.
Tienda de cómics. La novedad se agota en la preventa y el resto del local es memoria de malas apuestas.
Mayorista de frutos secos. Sobran avellanas para dos inviernos y de almendra, que es lo que piden, nunca hay.
Servicio técnico oficial de celulares en Maturín - la pantalla del modelo que se le cae a todos jamás está, y del otro hay una pared.
Fabricamos uniformes de enfermería. Tengo tela blanca para vestir a un país y a diario me piden azul.
Depósito de materiales en Resistencia. Los albañiles vienen a las siete, preguntan por cal y se van al de enfrente que sí tiene.
Laboratorio de reactivos. Se nos vencieron dos neveras completas mientras rogábamos por un frasco de otra cosa.
Cooperativa de abasto. Pedimos a ojo entre seis encargados y los pasillos lo cuentan: seis pilas de pasta, cero aceite.
Vivero forestal en Misiones. De pino me pidieron cien mil y preparé treinta mil, de eucalipto al revés.
Armamos kits escolares para municipios, al momento de cerrar la caja falta el sacapuntas, y por un sacapuntas no sale el camión.
# no_shows
Barbería de dos sillones en Quilmes. El de las cinco confirmó con un dibujito y a las cinco corté mis propias patillas.
Centro de mamografía ambulante. El camión llega al pueblo con cuarenta apuntadas y a las doce hemos visto a veintitrés.
Restaurante de cocina única. Catorce comensales por noche. Ayer cocinamos para catorce y brindaron nueve.
Clínica de sueño en Valencia, la cama está tendida, los cables listos y el paciente se durmió en su casa.
Estudio fotográfico infantil. La luz encendida, el osito en su lugar, y el bebé que tenía la hora se quedó en la siesta.
Autoescuela en Huánuco. Sumé las horas que paso estacionado esperando alumnos inscritos y son dos días por mes.
Psicóloga en línea. Entro a la sala virtual, me acomodo el pelo y converso con mi reflejo cuatro veces por semana.
Club de tenis municipal. Reservan las cuatro canchas por la web y el domingo juegan los gorriones.
Clases magistrales de cocina. Me compro doce lubinas, salen siete alumnos y ceno lubina.
Taller de revisión técnica: de los cien turnos digitales del día, veintiocho no traen el auto.
Asistencia jurídica gratuita del Colegio de Abogados. Apuntan a quince, se sientan ocho, y los que no pudieron apuntarse llaman enfadados.
Medición de terrenos con dron. Viajo dos horas hasta la finca y el portón está con candado y sin dueño.
Centro de donación de plasma. Los sábados la agenda dice sesenta y en las camillas hay treinta y ocho.
Spa en Cuernavaca. Las parejas reservan el circuito de San Valentín, se pelean y me dejan las burbujas puestas.
Servicio de home staging. Llego con los floreros y el propietario se olvidó de que era hoy.
Terapia ecuestre. Ensillamos al caballo para seis niños y suben cuatro, y el caballo se ofende.
peluqueria a domicilio para mayores. toco el timbre y doña elvira se fue al bingo, y asi tres por semana
Cata de tequila con mariachi. Vendemos la reserva sin anticipo y así nos va, dieciocho sillas vacías de cincuenta.
Oficina de orientación laboral. A la entrevista simulada falta uno de cada tres, lo cual ya es un dato laboral.
Tatuadora de línea fina en Cuenca. Dibujo tres horas para una clienta que el día señalado ni abre el mensaje.
Consulta de cardiología en Managua. El ecógrafo se enciende a las siete y hasta las nueve nadie de los citados ha aparecido.
Inmobiliaria en Ñuñoa. Muestro el departamento al portero, porque el interesado de las seis jamás llegó.
Escape room en Bilbao. El grupo de ocho que apartó la sala del submarino nunca encontró ni la entrada.
Clínica de fisioterapia. Cada mes quedan sin usar cincuenta y pico citas de gente que se sintió mejor sin avisar.
Hostal de montaña. Apartan con nombre, sin tarjeta, y en la noche tengo la sopa caliente para gente que no sube.
Banco de alimentos con reparto por turnos. A cada franja falta un cuarto de las familias citadas y las bolsas ya estaban armadas.
Vacunación de ganado a domicilio. El productor me agenda el martes, y el martes ni él ni las vacas.
Academia de conversación - los grupos son de seis, cobramos por clase tomada, y a la mesa se sientan dos.
# idle_capacity
Planta de congelado en Chimbote. Los túneles enfrían pescado once días al mes y los otros diecinueve enfrían por costumbre.
Hotel de carretera en Jaén. Veintidós llaves en el tablero y a medianoche siguen colgadas quince.
Imprenta digital gran formato. La máquina que todavía debo cuesta por mes lo mismo prendida que apagada, y está apagada.
Sala de conciertos en Valparaíso, de jueves a sábado brilla y las otras cuatro noches ensaya la alarma.
Empresa de transporte refrigerado. Bajamos a Cádiz llenos de mariscos y subimos con el frío puesto y nada dentro.
Centro deportivo en Tlaxcala con alberca semiolímpica. Los carriles de las once a las cuatro los nada el salvavidas.
Bodega en La Rioja con tanques de acero. Nos caben dos millones de litros y vinificamos setecientos mil.
Colegio salesiano. Por la tarde hay veinte aulas, un gimnasio y una cocina a disposición del silencio.
Laboratorio fotográfico con minilab. Rueda los lunes, y el resto de la semana le pongo encima las plantas.
Cuatro consultorios en un piso céntrico de Bogotá. Yo ocupo uno y los otros tres tienen la luz apagada.
Autocares de lujo para bodas. Sábado todos en ruta, de lunes a jueves parecen un museo del transporte.
Estudio de televisión en Barranquilla. Los focos cuelgan fríos desde que acabó la telenovela.
Cocina fantasma en Sabana Grande. Seis fogones y con dos nos alcanza y sobra.
Salón de bodas en Santiago de Querétaro. Doce sábados de gala y trescientos cincuenta días de barrer hojas.
Taller de mecanizado en Éibar. El centro de cinco ejes, la joya, mecaniza por las mañanas y se enfría por las tardes.
Astillero de reparación en Talcahuano: el dique está seco en los dos sentidos.
residencia de verano de una caja de ahorros. cincuenta apartamentos con vistas y luz en diecinueve
Empresa de excavación. La grande, la de treinta toneladas, lleva tanto quieta que anidó una lechuza.
Parque de oficinas en Santa Ana. Dos torres, y de la segunda solo sube el ascensorista.
Alquilamos equipos de nieve y también bicis. La bici sale los fines de semana y el resto cuelga como jamón.
Molino de aceite en Jaén. Aguanta cien mil kilos diarios y entra la mitad, porque cada pueblo hizo el suyo.
Cine de tres salas en Loja - la sala dos proyecta para el proyeccionista entre semana.
Centro de resonancia en San Pedro. El equipo costó dos casas y está dormido seis de cada diez horas.
Coworking rural en Teruel. Veinticuatro mesas, fibra, vistas al castillo, y las ocupan tres y el gato.
Remolcadores en la bahía de Panamá. De cinco trabajan dos y los otros hacen guardia de pelícanos.
Granja de incubación avícola. Las incubadoras tienen lugar para el doble de huevos desde que ampliamos.
Maquiladora textil en San Pedro Sula. La línea B está cubierta con sábanas y la gente cuelga ahí su chaqueta.
Camping en Villa Gesell, entre semana tengo cuatrocientas parcelas y dos carpas.
# compliance
Fábrica de embutidos en Vic. La veterinaria oficial encontró condensación y en tres semanas vuelve con la libreta.
Casa de cambio en Ciudad del Este. El regulador quiere el origen de cada billete y nosotros guardamos los recibos en cajas.
Colegio particular subvencionado en Iquique. La Superintendencia formuló cargos por el reglamento y hay quince días para contestar.
Laboratorio de cosmética en Medellín, el Invima cambió el formato y las veinte notificaciones nuestras están en el viejo.
Transporte de cargas peligrosas. El certificado de tres cisternas vence en junio y sin él no entran a la refinería.
Clínica de cirugía plástica en Tijuana. La autoridad pasó por aquí y lo que se llevó anotado no cabe en una hoja.
Exportamos mango a Europa. Nos encontraron un residuo por encima del límite y ahora piden análisis de cada finca.
Guardería en Móstoles. La inspección dice que faltan metros por niño y nos ha dado hasta septiembre.
Fintech de préstamos. La CNBV sacó disposiciones nuevas y nuestro manual es de cuando éramos tres.
Carpintería con barnices al solvente: el vecino denunció el olor y ahora tengo al municipio, al ambiente y un plazo.
Empresa de seguridad privada en Quito. Los permisos de las armas están por caducar y el registro pide psicológicos de todos.
Minigranja de aves. Sanidad animal exige vallado, arco de desinfección y libro, y aquí solo hay gallinas.
Agencia de empleo temporal. Salió una reforma de subcontratación y la mitad de nuestros contratos amaneció fuera de la ley.
Destilería de raicilla. Sin la denominación aprobada no puedo poner la palabra en la etiqueta, y el consejo devuelve mi carpeta cada vez por algo.
Centro de día para personas con discapacidad. La acreditación caduca en otoño y la evaluadora nos dejó una lista larga.
Software de historia clínica - un hospital nos pide cumplir la norma europea de datos y ni siquiera sabemos dónde están los respaldos.
restaurante en casa patrimonial de cusco. el ministerio, la municipalidad y los bomberos quieren tres salidas distintas por el mismo muro
Fabricante de sillas infantiles para coche. La homologación vieja deja de servir en septiembre y la nueva pide ensayos.
Banco de leche humana. Nos falta el procedimiento firmado que pide el ministerio y la visita cae en marzo.
Somos una pesquera en Paita. El nuevo sistema satelital es obligatorio y cuatro de nuestras lanchas no lo llevan.
Hotel con alberca en Acapulco. Protección Civil colgó un sello en la zona de juegos mientras no mostremos el dictamen.
Cultivamos cannabis medicinal, la cuota, la licencia y el laboratorio van por ventanillas distintas y a la cosecha no la esperan.
Consultora que procesa encuestas de salud. La agencia de protección de datos abrió expediente por un archivo mal anonimizado.
Parque de trampolines. Vino un seguro, vino un ingeniero, y ninguno firma hasta que cumplamos una norma que está en inglés.
Cooperativa de café con sello orgánico. El auditor encontró un costal sin código y el sello quedó en suspenso.
Gasolinera en Nuevo León. La Profeco marcó dos mangueras y la multa viene con nombre completo.
Empresa de residuos hospitalarios. Nos exigen manifiesto electrónico desde enero, y los nuestros se llenan a mano y sin sello.
Productora de miel en Lugo, el análisis del comprador alemán quiere saber lo que nuestras abejas comen, y hay que demostrarlo con papeles.
# safety
Aserradero en Durango. En la cantina los reconocen por los dedos.
Somos rafting en el Pacuare. La balsa tres se volteó con turistas sin casco y volvieron todos por suerte.
Taller de fundición artística. El bronce salpicó otra vez y Ramiro lleva la cara vendada.
Escuela primaria en Soacha. Del segundo piso se puede caer un niño y ya casi.
Empresa de limpieza de vidrios en altura. La cuerda se desgastó contra el pretil y lo vimos en una foto, después.
Camaronera en el golfo de Fonseca. La electricidad y el agua se llevan muy mal en nuestras piscinas y el viernes un muchacho quedó pegado.
Fábrica de fuegos artificiales en Tultepec. Tenemos santo, tenemos pozo de arena y tuvimos dos flamazos en un mes.
Hospital psiquiátrico provincial. En la sala de varones hubo once golpes al personal desde enero.
Frigorífico en Río Cuarto. El cuchillo va más rápido que la malla y la enfermería cose a diario.
Reparto urbano en furgoneta. Tres golpes, una pierna y un susto grande, y estamos apenas en abril.
Club de escalada en Madrid. Un niño llegó al suelo sin que nadie revisara su nudo.
Taller de pintura automotriz. Los muchachos salen con dolor de cabeza y los filtros son de cuando abrimos.
Cuadrilla forestal en Biobío. El último árbol cayó para el lado del compañero y tuvimos un helicóptero y una viuda casi.
Residencia de mayores. Las caídas de madrugada son siete en dos meses y ninguna tenía baranda.
Molino de arroz en Espinal. El polvo prende, el silo traga, y ya hubo que sacar a uno con soga.
Obrador con cámaras frigoríficas, la puerta se traba por dentro y el panadero pasó una hora golpeando.
zoologico pequeño. el felino no tiene culpa de que la reja cierre mal y el cuidador tenga puntos
Taller de bicicletas y patinetas eléctricas. Una batería ardió de noche y fue el vecino quien vio el humo.
Constructora de edificios en Panamá. Por el mismo hueco del ascensor se cayeron dos en un año.
Piscina municipal. El socorrista sacó a tres niños este verano y la depuradora gaseó a otro par.
Empresa de cosecha mecánica. Los operarios meten la mano con el rotor andando para ganar cinco minutos, y anteayer se perdió una mano.
Centro logístico en Pilar. Carritos, camiones y peatones comparten la rampa, y este mes uno de los peatones salió en camilla.
Estudio de acrobacia aérea. A la alumna se le soltó la tela y desde entonces miro al techo.
Manejo nocturno de buses Bogotá a Pasto. Los conductores se comen la curva dormidos y Dios no puede ir en todos.
Laboratorio de química de una universidad. La campana no extrae, la ducha de emergencia no moja y ya van dos quemados.
Finca de palma. Los racimos caen sin casco, las culebras muerden sin bota y el puesto médico está a tres horas.
Matadero comarcal. Al aturdidor se le fue un disparo y nadie sabe cómo no pasó nada.
Planta de chips de plátano: el piso aceitado ha mandado al seguro a cuatro muchachas desde Semana Santa.
# theft
Hostal en La Candelaria. De los candados para lockers solo quedan las llaves.
Tienda de conveniencia en Mexicali. Cada madrugada entran por papitas y se van por la registradora.
Cooperativa de transporte. Los tiquetes que vendemos y la gente que baja del bus no son el mismo número, y la diferencia tiene bolsillo.
Empresa de alquiler de andamios, los marcos que nos faltan aparecen en la obra de otro, recién pintados de verde.
Joyería en línea de Córdoba. La clienta jura que la caja llegó vacía, y es la novena que jura este mes.
Vivero mayorista. Los bonsáis viejos, los de diez años, desaparecieron en fila una noche sin luna.
Gasolinera rural en Zacatecas. Por los litros que entran y los que despacha la bomba, alguien tiene un tanque en casa.
Finca de cacao fino en Manabí. El saco que se seca en el patio amanece con medio saco menos.
Academia de idiomas con cinco sedes. Un coordinador cobraba mensualidades en su cuenta y los recibos eran de nuestro talonario.
Restaurante en Punta del Este: la carta de vinos caros baja sola mientras las ventas de vino siguen iguales.
Tienda de móviles. Nos compraron once teléfonos con tarjetas que no eran suyas y el banco se cobró de mí.
Fundación que reparte juguetes. Entre la bodega y los niños se pierde uno de cada seis, y los buenos primero.
Criador de ganado en Apure. Anoche cortaron la cerca y faltan treinta y cuatro mautes.
Constructora en Cuautitlán. El velador duerme con un ojo y con el otro ve pasar la varilla.
Librería de viejo en Montevideo. Las primeras ediciones se van en mochilas y los bestsellers se quedan.
Centro de acopio de celulares usados - en el conteo de la mañana hay 310, en el de la tarde 297, y nadie salió a comer.
logistica de medicamentos. los camiones llegan con los precintos bien y las cajas de antibiotico mal
Club nocturno en Ibiza. El portero tiene amigos que entran sin pulsera y la caja tiene agujeros que entran en el abrigo.
Comedor de una refinería. Se pierden pollos enteros, y un pollo no se pierde solo.
Tienda de ropa vintage. Hay un probador que se come chaquetas y devuelve perchas.
Agencia de boletos de autobús. Clonaron nuestra página y hay gente que viaja con boletos que jamás vendimos.
Taller de motos, los tanques que reparo llegan con gasolina y se van con menos, y yo no soy.
Almacén de herramienta para contratistas. El préstamo lo firma Juan Pérez, que según recursos humanos no existe.
Parque solar en Atacama. Esta semana nos cortaron otro kilómetro de cable y dejaron la cizalla.
Cafetería en un hospital. El efectivo de la tarde nunca coincide con las tazas del lavavajillas.
Bodega de arroz en Yopal. La báscula de entrada y la de salida llevan vidas separadas y el encargado estrena camioneta.
Museo textil en Arequipa. Desaparecieron dos mantos y las cámaras miraban hacia el parking.
Distribuidora de licores, los vendedores declaran botellas rotas que en la acera de enfrente están enteras y en oferta.
# concentration
Agencia de aduanas en Nogales. Un solo cliente de tomate cruza ochenta de cada cien pedimentos nuestros.
Escuela de español en Antigua. Una universidad de Ohio llena la casa, y cambió de decano.
Hacemos etiquetas para cervezas. La cervecera pesa tanto en mis cuentas que cuando sube el lúpulo me santiguo.
Consultora de riesgos de once personas. Nueve trabajan en el mismo piso del mismo banco, con el gafete del banco.
Cultivamos hierbas aromáticas en Almería. Una cadena inglesa se lleva siete cajas de cada ocho y nos habla como dueño.
Taller de bordado en San Cristóbal. La diseñadora que se lleva todo el trabajo está por sacar su línea en China.
Fundación de atención a niños sordos. El banco que nos dona tres cuartas partes estrena presidente y aún no nos saluda.
Transporte de personal. Movemos a los obreros de una armadora, y sin sus tres turnos esto es un estacionamiento con choferes.
Desarrollo de software para loterías. La lotería de una provincia paga el noventa por ciento de la luz, y el contrato se licita en octubre.
Fábrica de tapas de botella en Cali, el refresquero firma por un año, y cada noviembre envejecemos diez.
Productor de trucha ahumada. Casi todo lo ahumado viaja a un único distribuidor en Santiago que tiene mi celular y mi sueño.
Orquesta de salón. Un crucero nos contrata diez meses de doce y el capitán de entretenimiento es joven y le gusta el DJ.
Estudio de ingeniería de puentes. Si el ministerio deja de hacer puentes nosotros dejamos de existir, así de sencillo.
Microcervecería contratista. Producimos para otra marca lo que es el ochenta y tantos por ciento de las ollas.
Servicio de lavado para hospitales. El seguro social es prácticamente toda la ropa sucia que tenemos.
Corretaje de granos en Rosario. Somos tres corredores y medio país de un mismo acopio.
bufete de marcas. el grupo tabacalero sostiene a doce de los quince abogados, y yo no fumo ni duermo
Academia de inglés para tripulantes. La aerolínea nos manda a todos sus sobrecargos y a nosotros no nos manda nadie más.
Fabricante de asientos para tractores. Le vendemos a una marca, en un color, y el color lo eligen en Illinois.
Plantación de flores de corte. Un solo importador de Miami hace la mitad más uno y se ha vuelto muy exigente con esa una.
Portal de viajes en Cancún. Google nos trae el noventa por ciento de las visitas, y cada cambio suyo es nuestro terremoto.
Costureras de Tirúa: el empresario de las poleras nos compra todo y puso el precio del año pasado sin preguntar.
Tenemos un criadero de codornices. Tres cuartos de los huevos los compra una misma cadena de sushi que anda mal.
Museo privado en Oaxaca. Una agencia de cruceros trae ocho de cada diez boletos y este año evalúa otra ruta.
Empresa de jardinería en La Moraleja. El campo de golf es el ochenta por ciento de nuestras horas y le cambiaron el dueño.
Laboratorio de ensayos de cemento. Vivimos de una cementera y de sus ganas de no poner laboratorio propio.
Cooperativa de impresores. El sindicato de maestros manda imprimir casi todo lo que imprimimos, y hay elecciones en el sindicato.
Cuidamos a los mayores de un solo municipio, por contrato. Si el pliego cae para otro, ciento veinte auxiliares y yo nos vamos a casa.
# digitise
Consultorio de tres dermatólogas en Xalapa. Las fotos de los lunares están en tres teléfonos y las fichas en un cajón.
Fábrica de ladrillos. El encargado grita las cantidades de la quema y quien está cerca las apunta.
Cooperativa de ahorro de pueblo. Las libretas de los socios son de cartón y solo Etelvina descifra su letra.
Escuela de fútbol con trescientos niños, las cuotas se apuntan en la espalda de un póster de Maradona.
Transportes Hermanos Ríos. Ocho camiones. Para saber por dónde va una carga se llama a la esposa del chofer.
Residencia universitaria en Granada. Las habitaciones libres se saben mirando el tablero de llaves.
Funeraria y floristería en Masatepe. Apuntamos la misa, la caja y la corona en hojas sueltas y una vez las cruzamos.
Constructora mediana. Las órdenes de cambio llegan por WhatsApp, se imprimen, se firman y se pierden.
Distribuidor de quesos en Puebla. Los pedidos entran de noche por audio y mi cuñada los escribe de oído.
Vivero en Escobar: el inventario de plantas lo llevo en palitos de helado clavados en la tierra.
Bufete en Sucre con archivo de 1940. Buscar un expediente es una excursión con linterna.
Cooperativa de pescadores. Cada lancha trae su hojita mojada con lo pescado y en la oficina se interpreta.
Laboratorio clínico en Potosí. Tecleamos a mano en un sistema lo que la máquina ya sabe y luego lo imprimimos para el médico.
Comercializadora de granos. Hay siete hojas de cálculo con el nombre final y una que dice final de verdad.
Hotel de playa con once cabañas. Las reservas de internet se copian a un cuaderno, y el cuaderno vendió dos veces la misma noche.
Escuela de adultos en Ponferrada - las matrículas se rellenan con bolígrafo, en tres copias y con papel carbón.
clinica veterinaria equina. escribo los tratamientos en la pared del establo y despues llueve
Agrupación de productores de palta. El pago a los socios se calcula con calculadora durante cuatro noches al mes.
Compañía de seguros mutuos. Cada póliza pasa por cinco bandejas de madera antes de que exista.
Taller de uniformes. La orden de corte se dicta, la talla se adivina y el cliente llama para saber en qué va, y nadie puede ver en qué va.
Fundación con ocho comedores. Cada comedor cuenta platos a su manera y para el informe del donante juntamos ocho cuadernos y un rosario.
Lechería en Los Ángeles de Chile. Nuestras vacas tienen chip y nosotros libreta.
Corredor de propiedades en Viña. La mitad de los contactos está en mi celular y la otra mitad en el del socio que renunció.
Imprenta con quince prensistas. La cola de trabajos es un corcho con chinchetas que se caen.
Gestoría de vehículos en Ourense. Copiamos del papel a la pantalla lo que el cliente copió de la pantalla al papel.
Restaurante familiar en Oruro. La cuenta la hace mi madre de memoria, y mi madre cumple ochenta y uno.
Fábrica de hielo. Anoto los sacos con una raya por saco y a las cien rayas pierdo la cuenta.
Laboratorio de semillas, los resultados de diez años están en cuadernos de pasta dura que nadie ha vuelto a abrir.
# season
Viñedo con alojamiento en Cafayate. La vendimia llena las ocho habitaciones y en junio dormimos nosotros en la suite.
Escuela de ski en Farellones. Cuatro meses de instructores y ocho meses de instructores que llaman para preguntar.
Fábrica de flotadores en Alicante. De mayo a julio no nos alcanza el aire y en noviembre nos sobra.
Productora de roscón y turrón. Trabajamos seis semanas como locos y el resto del año pagamos la maquinaria mirándola.
Hotel de pesca con mosca en Aysén. Cuando se cierra la veda se cierra la caja registradora.
Posada en Cuetzalan. Sin puente no hay huésped y entre puente y puente hay muchísimo calendario.
Empresa de poda. En invierno no doy abasto y en verano los árboles y yo nos miramos.
Cosecha de cereza en Curicó. Son cuarenta días, y los otros trescientos veinticinco son de pagar el galpón.
Declaración de impuestos para expatriados. En abril soy indispensable y en agosto soy un hombre con una oficina.
Playa y sombrillas en Mazunte, con los huracanes, de agosto a octubre vendemos cero cocos.
Tienda de uniformes en Chitré. Vestimos a medio colegio en febrero y el resto del año a los maniquíes.
Productora de discos de villancicos. Octubre a diciembre, y luego a esperar que nazca otra vez.
Sala de bodas al aire libre en Tepoztlán. Entre junio y septiembre llueve sobre las sillas y no entra un peso.
Agencia de viajes de observación de ballenas. Cuando las ballenas migran migran también mis ingresos.
Fabricante de ponchos. Hago caja con el frío y el verano vive del frío pasado.
Instituto de preuniversitario: los meses de examen pagan, y de marzo a junio pasa el viento por las aulas.
heladeria movil en burgos. aqui el verano dura un martes y el alquiler es anual
Servicio de desbroce contra incendios. Nos llaman todos en mayo y nadie de septiembre a marzo.
Camping de caravanas en Tarifa. En noviembre quedamos el viento, yo y una cuota del banco.
Azafrán en La Mancha. Se recoge en dos semanas y con eso hay que llegar a las próximas dos semanas.
Parque acuático en La Libertad. Con las primeras lluvias de mayo guardamos las llantas y empezamos a gastar lo que se ganó.
Librería frente al campus. Marzo y agosto son colas, y entre uno y otro leo yo.
Fletamos veleros en Menorca. Cinco meses a toda vela y siete de óxido.
Guías de senderismo en Torres del Paine. El parque se vacía en abril y de mayo a septiembre vivimos de las propinas guardadas.
Compañía de teatro escolar. Con clases hay funciones, y con vacaciones hay fideos.
Calefacción a pellet en Coyhaique. En junio quisiera ser tres y en diciembre quisiera ser otro.
Elaboración de sidra y sangría. Todo lo que vendemos lo vendemos antes del quince de septiembre, y después se aprieta el cinturón.
Tours de auroras no, de estrellas, en San Pedro. La luna llena y el invierno altiplánico nos quitan cuatro meses al año.
# new_market
Fábrica de alfajores en Necochea. Los compran los turistas en la costa y queremos que los compren también en Madrid, donde viven los que se fueron.
Software de rutas escolares. Nacido en Montevideo. Allá enfrente hay cuarenta millones de argentinos con hijos y no le hemos vendido a ninguno.
Producimos mermelada de sauco en Huaraz. Vino una señora de Dinamarca, probó, y desde entonces estudiamos etiquetas en danés.
Empresa de limpieza de oficinas en Valencia, los hospitales piden lo mismo con otro nombre y ahí queremos aprender a entrar.
Calzado de seguridad en León. En México pisamos fuerte y en Guatemala no hemos puesto ni el tacón.
Bodega de Rueda. Los blancos se beben hasta en Finlandia, menos en México, que es donde ahora apuntamos.
Plataforma de turnos para veterinarias. Los dentistas nos preguntan si sirve para ellos, y este semestre vamos a decirles que sí.
Cooperativa de quinua. Hoy vendemos a mayoristas bolivianos y el año que viene quisiéramos despachar a Canadá con nuestro propio saco.
Compañía de danza flamenca. En España nos vio todo el que nos iba a ver y miramos a Corea.
Fabricamos incubadoras neonatales en Córdoba: el ministerio paraguayo mostró interés y ninguno de nosotros ha cruzado una aduana.
Escuela de cocina en Oaxaca. Damos clase a turistas y nos gustaría que nos descubrieran las empresas.
Alimento para mascotas hecho en Manizales. La costa Caribe ni sabe que existimos, y es lo que sigue en el mapa.
Estudio de doblaje. El español neutro ya lo dominamos, ahora queremos trabajo desde Estados Unidos.
Ropa térmica de alpaca. Vendemos a montañistas y el plan es vestir a los de las cámaras frigoríficas.
Consultora de propiedad intelectual en Quito. Con la ley andina, lo que hacemos aquí se hace igual en Perú y hacia allá vamos.
Fábrica de yerba en Apóstoles - en Siria la toman más que nosotros y todavía no les hemos mandado un kilo.
productora de aceite de coco en atlantico. el contenedor cero a rotterdam sale si aprendemos a llenar los formularios
Empresa de riego por goteo. Del olivar nos sabemos todo y queremos ofrecerlo a los campos de golf, que nunca nos han visto.
Juguetes de madera en Michoacán. El sueño de la asamblea es un anaquel en Japón.
Laboratorio de ADN canino. Servimos a criadores de México, y los de Colombia mandan correos preguntando cuándo.
Centro de formación en soldadura. Hasta hoy solo vendemos cursos a particulares, y la meta es entrar en las mineras.
Salinas familiares en Maras, la sal rosada ya está en los mercados de Lima, ahora nos tienta Barcelona.
Aplicación de finanzas para taxistas. Funciona en Ciudad de México y el siguiente territorio sería Monterrey, que es otro país.
Fabricante de estructuras para invernaderos de flores. Queremos que nos compren los tomateros, que son el triple y no nos conocen.
Cervecería de Baja California. Con San Diego a veinte minutos, da vergüenza no haber vendido jamás una lata del otro lado.
Editorial de cuentos bilingües en náhuatl. Las escuelas de Los Ángeles serían nuestro próximo público y nadie sabe cómo se les llega.
Taller de órganos y armonios. Trabajamos para iglesias del norte de España, y en Portugal hay iglesias y nadie que las afine.
Empresa de drones agrícolas en Tolima, el arroz lo tenemos, la palma aún no, y de palma está lleno el país.
# -
Monasterio cisterciense con hospedería y licor de hierbas. Rezamos, cocinamos y embotellamos.
Taller de guitarras en Paracho. Cuarta generación. Hacemos una por semana.
Soy partera tradicional en Cuetzalan. He recibido mil doscientos niños.
Fábrica de sombreros de paja toquilla, los hay finos y superfinos.
Somos una distribuidora de libros de arte para museos. Tenemos oficina en Lima y bodega en Callao.
Tres hermanos. Una lancha y un permiso de pesca. Salimos a las cuatro.
Vivero de suculentas en Tlalpan. Cada planta lleva nombre y apellido.
Colegio de monjas con piscina. Fundado en 1912.
Hago pan de masa madre y lo reparto en bici. Me levanto temprano y me gusta.
Agencia de traducción jurada. Seis idiomas, dos gatos.
Vendemos cámaras de seguridad y cajas fuertes. Los ladrones nos dan de comer.
Empresa de cobranzas. Hablamos con los que deben para que otros cobren.
Bufete especializado en cierres y liquidaciones. Cuando una empresa acaba, nosotros empezamos.
Consultora de selección de personal sanitario. Encontramos enfermeras para hospitales.
Damos charlas de seguridad en obras. Llevamos cascos de muestra y un maniquí.
Software que avisa a los pacientes de su cita. Lo usan ochocientas clínicas.
compramos excedentes y los vendemos con descuento. asi desde 1995
Recicladora de aceite usado. Lo recogemos de restaurantes y sale biodiésel.
Asesoramos a empresas que quieren exportar. Conocemos las aduanas como mi abuela el rosario.
Somos una incubadora universitaria. Acompañamos a equipos que buscan capital.
Hospital veterinario con residencia. Siete doctoras y un loro.
El equipo es de doce y nos llevamos bien: cada viernes hay arepas.
Nuestra planta recibe la leche y hace yogur. No hay mucha más ciencia.
Pasamos un año terrible con las obras de la calle. Ya acabaron, ya volvió la gente y dormimos tranquilos.
Nos robaron en 2018. Pusimos rejas y hasta hoy.
Antes no dábamos abasto. Entraron dos compañeras y ahora salimos a las seis.
Tuvimos deudas viejas que cobrar y se cobraron. Este año empezamos limpios.
Compañía de circo con carpa para ochocientas personas. Recorremos el Bajío de marzo a marzo.
Hotel de diez habitaciones. Todas tienen nombre de pájaro.
Cultivamos ajo morado en Las Pedroñeras. Lo trenzamos a mano.
La cooperativa nació con siete socias. Hoy somos ochenta y dos.
Fundación que presta instrumentos a niños. Hay violines, chelos y un contrabajo.
Taller mecánico de mujeres en Rosario. Hacemos frenos, embrague y mate.
Estudio de cerámica con dos hornos. Damos clases los miércoles.
Servicio de dron para fotografía de bodas. Volamos con licencia.
Residencia de mayores. Sesenta plazas. Los domingos hay vermú.
Instituto de idiomas con sede en tres ciudades. Enseñamos alemán, italiano y guaraní.
Empresa de andamios multidireccionales. Alquiler y montaje.
Bodega en Jerez. Soleras de cien años y una nieta que las cuida.
Agencia de modelos senior - la menor tiene sesenta y uno.
Radio online de cumbia. Transmitimos desde una azotea en Monterrey.
Fabricamos sellos de caucho. También hacemos placas.
Veterinaria de aves exóticas. Vienen de todo el país.
Pequeña editorial de partituras. Se estudian en cuarenta conservatorios.
llenamos extintores y damos los certificados. el camion es rojo, naturalmente
Somos contadores de condominios, llevamos los libros de noventa edificios.
Hacemos mantenimiento de pozos. Tenemos una torre y una cuadrilla.
Centro ecuestre con veinte caballos. Mi sobrina da las clases.
Almacén de telas para tapicería. Hay terciopelo de catorce colores.
Criadero de caracoles en Ciudad Real. Sí, caracoles.
Soy diseñadora de joyas. Trabajo sola y por encargo, y así me gusta.
Pintamos aviones. Es un oficio raro y bonito.
Producimos eventos para otros. De bodas a congresos.
Distribuimos insumos dentales en Centroamérica. Bodegas en Guatemala y Costa Rica.
Ganadería de lidia. Pastan trescientas cabezas.
Tenemos una lavandería con lockers. La gente deja y recoge a cualquier hora.
Equipo de tres arqueólogas. Hacemos rescate en obras públicas.
La empresa va bien, mi hijo quiso que llenara esto.
Somos un observatorio ciudadano del agua. Publicamos cuatro informes al año.
No busco nada en particular. Quiero ver para qué sirve esta herramienta.
Academia de surf para ciegos. Es la única de la costa.
Todo lo que fabricamos se vende y todo lo que se vende se paga. Con eso estamos contentos.
Hacemos mudanzas de pianos. Hasta ahora ninguno se nos ha caído.
Consultorio de homeopatía. Atiendo martes y jueves por decisión propia.
Planta de tratamiento de madera. Autoclave de doce metros.
Fábrica de cerillos. La única que queda en el país.
Mi madre fundó la farmacia y yo la atiendo. Vienen los nietos de sus clientes.
Nuestros repartidores llegan puntuales. La prensa local nos sacó en portada por eso.
Proyecto de huertos en cárceles. Trabajamos en cinco penales.
Alquiler de disfraces y vestuario teatral. Ocho mil prendas catalogadas.
Desde la pandemia vendemos también en línea. Se vende mitad y mitad.
Cuidamos jardines históricos. El más viejo es de 1780.
certificamos fincas organicas. somos nosotros los que vamos a inspeccionar
Laboratorio de prótesis para animales. Empezamos con un tucán.
Hospedaje para peregrinos. Cama, sopa y sello.
Empresa de gestión de devoluciones para tiendas. Las clasificamos y las reparamos.
Casa de empeño. Prestamos sobre oro y herramienta.
Tienda de segunda mano solidaria. Lo recaudado va a un comedor.
Escuela de negocios agrícola. Enseñamos a los productores a ganar más.
Plataforma de voluntariado. Conectamos personas con causas.
Transporte marítimo de pasajeros entre islas. Tres barcos, cuatro puertos.
Panteón privado con crematorio. Atendemos con respeto.
Molino de viento restaurado. Hacemos harina los domingos para las visitas.
Taller de imprenta Braille. Trabajamos para bibliotecas.
Quiero conocer buenas prácticas de mi sector. Por lo demás, todo en orden.
Fabricamos ascensores panorámicos. Están en dieciséis países.
`
