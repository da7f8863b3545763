/** Sentences of practices, schools, agencies, plants, carriers and foundations in Spanish, by a scene, a figure or a quotation; as in `as-owners-say.ts`. */
export const OIDO_EN_LA_OFICINA = `
# more_customers
El comercial trae tarjetas de presentación, contratos no trae.
Hicimos catorce propuestas este semestre y ganamos la de mi primo.
La clínica abrió en enero y hay días en que el único que pasa a consulta es el cartero.
Matriculamos a sesenta y el edificio se pagaba con ciento diez.
El embudo tiene mucha boca y ninguna salida.
Nuestros colegas nos admiran, los que pagan no nos conocen.
Nos bajamos un demo tras otro y al final dicen qué interesante, nosotros les avisamos.
Éramos cuatro abogados en el pueblo y ahora somos once para los mismos pleitos.
La página recibe visitas de robots y de mi mamá.
Con dos licitaciones ganadas al año no se llena una constructora.
Antes nos buscaban por el boca a boca y a esas bocas ya se las llevó el tiempo.
Inscritos al diplomado: siete, contando a la sobrina del rector.
Hace tres trimestres que no firmamos una cuenta nueva en la agencia.
Tenemos el mejor método de lectura del país y nueve colegios que lo usan.
El laboratorio recibe treinta muestras al día donde caben noventa y el médico de la zona no nos manda a nadie.
Nos descargan gratis miles y de pago van doscientos doce.
Abrimos consulta de psicología y suena más el timbre del vecino.
Los hoteles nos prefieren de palabra y luego piden al de siempre.
En LinkedIn nos aplauden los mismos cuarenta de cada semana.
Se cayó el convenio con la aseguradora y con él la puerta por la que entraban los pacientes.
Necesitamos que cien familias más digan que sí antes de marzo.
la notaria nueva esta preciosa y vacia
Le hablamos a todo el parque industrial y nos recibió el guardia.
Con el nombre que tenemos nadie adivina que hacemos topografía.
Desde el Zoom ninguna empresa nos pide presupuesto para su convención.
Para vivir de las auditorías tendríamos que hacer treinta, hacemos doce.
Queremos que la guardería deje de ser el secreto mejor guardado de la colonia.
En la feria de Guadalajara repartimos trescientos folletos y nos escribió el que vende folletos.
# keep_customers
La primera renovación es nuestro acantilado.
Los colegios nos contratan en febrero y en noviembre nos mandan una carta muy amable.
Los pacientes empiezan la ortodoncia aquí y se la quitan en otra clínica.
Se nos van del gimnasio tan calladitos que nos enteramos por el banco.
De los que entraron a la plataforma en enero quedan encendidos dos de cada diez.
Perdimos a la azucarera, a la papelera y a la de los cereales, y las tres llevaban diez años con nosotros.
El cliente firma enamorado y se divorcia en el mes once.
Los padres cambian de jardín infantil en cuanto hay cupo en el de la otra calle.
Las bajas de la mutual ya le ganan a las altas.
Cada fin de contrato el banco saca a concurso la limpieza y gana otro.
Los donantes mensuales se borran al cuarto débito.
A la segunda declaración de renta ya la llevan con el contador del cuñado.
La radio tenía cuarenta anunciantes fijos y van quedando veintidós.
Nos usan para arrancar y cuando crecen se pasan al programa grande.
Los inquilinos no renuevan, ninguno pasa del año.
Nuestra cartera se parece al hielo en la mano.
Al terminar la terapia gratis del seguro casi nadie continúa con nosotros.
Los lectores dejan vencer la revista y ni abren el aviso.
se dan de baja los que llevaban mas tiempo y eso es lo que duele
El churn anda en seis por ciento mensual y el directorio lo quiere a la mitad.
La empresa de transporte escolar perdió a catorce familias, y las catorce con hermanitos.
Vamos tapando cuentas que salen con cuentas que entran, como quien achica un bote.
La mitad de los alumnos del instituto no llega al segundo nivel de inglés.
Los que compraron el seguro de vida lo dejan caer antes de dos años.
Nadie nos reclama, solo un día ya no mandan carga.
Quiero que el que prueba nuestra nube se quede más allá del trimestre.
Las cooperativas socias se nos salen de una en una y la cuota la cargamos los que estamos.
Un competidor les ofrece los tres primeros meses gratis y allá van mis abonados.
# response_time
El ciudadano manda su solicitud en verano y lo llamamos con abrigo.
Los tickets de soporte ya tienen barba.
Entre que la mamá pide la cita con la fonoaudióloga y la ven, el niño ya habla.
Para autorizar un préstamo de dos sueldos pedimos catorce firmas y veinte días.
La central telefónica contesta, pone música y ahí se acaba la ayuda.
Los candidatos preguntan por la beca y les escribimos cuando ya empezaron en otra universidad.
Quien pide cotización de flete el lunes la recibe el viernes, con el barco zarpado.
Urgencias está tan llena que la gente cena en la sala de espera.
Hay ochocientos correos de afiliados sin abrir y siguen cayendo.
El perito llega a ver el choque cuando el coche ya está reparado.
Un trámite de licencia de obra pasa por seis escritorios y en cada uno duerme un mes.
Nos demoramos once días en contestar una queja y la ley del cliente son dos horas.
La mesa de ayuda atiende de nueve a cinco y los sistemas se caen a las ocho de la noche.
A la víctima que escribe pidiendo orientación le respondemos en tres semanas, cuando ya no la necesita o ya es tarde.
Los resultados del laboratorio tardan tanto que el médico receta a ciegas.
El inquilino reporta la fuga y el administrador aparece cuando ya hay alberca.
El chat de la web dice en línea y miente.
La secretaria anota los recados en post-it y los socios devuelven la llamada al mes.
de cada diez llamadas al consultorio entran cuatro
Los vendedores del concesionario dejan enfriar los contactos del portal dos o tres días.
A los siniestros grandes los tenemos esperando un dictamen desde el otoño.
La lista para primera cita de psiquiatría infantil está en siete meses.
Los embajadores contestan antes que nosotros, nos dijo un aplicante a la visa.
Cuando contestamos la solicitud de información ya cambió el gobierno.
Queremos que nadie espere más de un día para saber si le aprobamos la póliza.
El técnico del internet llega a los nueve días y la casa es de una que trabaja desde ahí.
Las familias preguntan por cupo en la residencia y nadie les devuelve el mensaje.
Los arquitectos piden muestras de piedra y se las mandamos cuando ya eligieron porcelanato.
# on_time
El cronograma de la obra es una novela de ficción.
Le dijimos al ministerio treinta de abril, y el informe sigue en Word.
La migración iba a durar un fin de semana y vamos en el quinto.
Los planos ejecutivos llegan a la obra detrás de los albañiles.
El barco sale con o sin nosotros, y ya van dos que salen sin.
De cada diez fletes, tres descargan después de la ventana que dio el almacén.
Los libros de texto llegaron a las escuelas en noviembre.
Tenemos un Gantt precioso, en rojo.
El cliente le puso penalización al día de retraso y ya nos debe menos de lo que le debemos.
La revista de mayo circula a mediados de junio.
La versión dos la anunciamos para el primer trimestre de hace cuatro trimestres.
Las traducciones se entregan la noche siguiente a la noche prometida.
Cada licitación la armamos a las once y cincuenta y nueve, y dos veces fueron las doce y uno.
Las prótesis prometidas para el viernes las tiene el dentista el miércoles, con el paciente en la silla.
La planta despacha el 71 por ciento de los pedidos el día acordado y el contrato dice 95.
El autobús de las siete pasa a las siete y algo, y ese algo ya es media hora.
Para entregarle al cliente siempre falta una semana, y la semana siguiente también.
Los moldes salen del taller tres semanas pasada la fecha y la línea del cliente parada.
a los estudiantes les entregamos el diploma cuando ya no lo piden
La mudanza de oficinas acabó un mes más tarde y hubo dos sedes pagando renta.
Los dictámenes periciales vencen y nosotros pidiendo prórroga.
El documental era para el aniversario, y el aniversario ya fue.
Los ascensores quedan instalados cuando los vecinos llevan dos meses subiendo a pie.
Nos llaman los de la semana que viene.
Los paneles prometidos para antes del verano siguen en el galpón y ya refresca.
Quiero que un proyecto, uno solo, cierre el día que decía la carta.
La ambulancia de traslado programado llega cuando la cita ya pasó.
El estudio de impacto se comprometió a seis meses y anda por los diez.
# cash
El Estado nos debe dos años de medicinas y nosotros le debemos al laboratorio.
La nómina la pagamos con lo que le pido prestado a mi suegro mientras la aseguradora lo analiza.
Nuestra cobranza es una señora con un Excel y mucha paciencia.
Terminamos el puente en septiembre y la estimación sigue en revisión.
El cheque está firmado, nos dicen, pero falta que alguien lo suelte.
Los honorarios del juicio se cobran cuando acaba, y los juicios no acaban.
El bufete es millonario en cuentas por recibir.
Un tercio de las familias va tres colegiaturas abajo y no nos animamos a sacarles al niño.
La matriz liquida a 120 días porque así lo dice Fráncfort.
El cliente mete la factura en un portal y el portal se la traga.
Las EPS nos giran cuando quieren, lo que quieren.
Entregamos el software, lo usan tres mil personas y el último pago es un fantasma.
Los convenios con la alcaldía se ejecutan en marzo y se desembolsan en diciembre.
Salió la cosecha de palta, llegó a Róterdam, se vendió, y el liquidado no llega.
La caja da para ocho días y por cobrar hay para ocho meses.
Los condóminos deben mantenimiento desde el año pasado y la bomba de agua no entiende de eso.
Facturamos por hito y el cliente mueve el hito.
Un hospital nos adeuda once meses de guardias y sigue pidiendo gente.
cobrar me toma mas tiempo que auditar
Para pagar el IVA de unas facturas que nadie me ha pagado saqué un crédito.
La productora espera a que el canal deposite, y el canal espera a que emita.
La cuenta está en cero cada día 14 y el 15 es quincena.
Nos liquidan por debajo de la mesa de un tal comité de pagos que se reúne cuando hay quórum.
El extranjero manda la transferencia, el banco intermediario se la queda a dormir un mes.
Financiamos con nuestro dinero la campaña publicitaria de una empresa que vale mil veces más.
Quisiéramos ver el dinero de enero en enero.
La subvención ya está justificada y aprobada, y a la cuenta no ha caído.
Los agremiados pagan su anualidad en octubre, con suerte.
# margins
Repasé el proyecto estrella y resultó que le pagamos al cliente por dejarnos hacerlo.
Facturamos el doble que hace cuatro años y ganamos la mitad.
El bufete brilla de mármol y a los socios nos toca lo que a un pasante.
La hora del consultor cuesta 38 y la vendemos a 41.
Nos quedan dos puntos, y eso si no se poncha una llanta.
El plan básico atiende a ocho mil usuarios y cada uno nos cuesta más de lo que paga.
El colegio está lleno y cada junio cerramos tablas.
Hicimos ciento veinte traslados y con lo que sobró compramos el café de la oficina.
Al cliente grande le bajamos la tarifa tres veces y ya trabajamos para pagarle el honor.
El EBITDA lo ve el auditor con lupa.
Al cliente le rediseñamos la fachada siete veces por el precio de una.
Por parto nos paga la aseguradora lo que cuesta la sábana.
Nuestros guardias los vendemos por encima de su sueldo lo justo para imprimir la factura.
Vemos pasar cuarenta millones y se quedan cuatrocientos mil.
Bajamos el precio para ganar el contrato y lo ganamos, pobres de nosotros.
Una carrera brillante, tres premios de arquitectura y la utilidad de un puesto de chicles.
No subimos honorarios desde que el euro era novedad.
El directorio preguntó qué línea deja dinero y en la sala solo se oyó el aire acondicionado.
mucho proyecto mucha firma y al cierre puro papel
La comisión del portal y la comisión del banco ganan más que el hotel.
El flete se cotiza por kilómetro y se vive por milagro.
Diez años dando clases llenas para que el balance diga más o menos.
La agencia regala la estrategia y cobra los banners.
Las dos clínicas buenas subsidian a la tercera y al final las tres quedan en nada.
Queremos pasar de un cinco a un doce de ganancia sin crecer un metro.
Lo que sobra por contenedor no da para la propina del estibador.
Dimos el software con soporte incluido para siempre y el siempre nos salió carísimo.
Con los números en la mano, el mejor negocio habría sido quedarnos en casa.
# input_cost
La resina la facturan en dólares y sube en el ascensor mientras nosotros vamos por la escalera.
La cuenta de los servidores creció más que los usuarios.
El papel bond cuesta ya casi lo mismo que el libro impreso.
Sube el acero los martes y los jueves.
El comedor del internado tira dos cubetas de arroz al día.
El oxígeno medicinal nos lo facturan como si viniera de Suiza.
Entre peajes y diésel, cada viaje a Manzanillo nos cuesta un tercio más que en primavera.
Los reactivos pasaron de ser un renglón a ser la página entera.
De cada plancha cortamos ocho piezas y la otra mitad es chatarra.
La tarifa eléctrica industrial nos cambió de turno: fundimos de noche y ni así.
Las llantas duran lo de antes y cuestan lo de un carro.
El cloro de la piscina municipal ya es la segunda partida del presupuesto.
Las licencias de diseño nos las cobran por cabeza, y por cabeza subieron cuarenta por ciento.
El seguro de la flota vino con un cero que no esperábamos.
Renegociar con el molino es como hablar con la pared, y la pared cobra intereses.
El algodón subió, el hilo subió, el botón subió, la tarifa de la luz ni se diga.
pagamos el cobre al precio del dia y el dia siempre es malo
Las vacunas que compramos para los terneros valen ya como las de personas.
Usamos tres litros de agua por cada litro de jugo y el agua dejó de ser barata.
El gas natural nos comió lo que íbamos a poner en la línea dos.
Los anticongelantes, los filtros y los frenos de los camiones nos llegan con lista nueva cada mes.
Un solo fabricante nos surte las válvulas y cada enero manda una carta con aumento.
Los tubos de ensayo los compramos al mayorista más caro porque así se hizo siempre.
Nuestra merma de cartón llega al once por ciento.
Calentar el colegio en julio cuesta lo que tres maestras.
El flete marítimo de las baterías vale más que las baterías.
Queremos gastar un quinto menos en materia prima sin cambiar la fórmula.
El hospital tira medicina vencida por valor de una ambulancia.
# raise_money
La pista alcanza para siete meses y el avión todavía no tiene ruedas.
El patronato se reunió, se miró y nadie sacó la chequera.
La cooperación sueca termina en diciembre y con ella las becas de cuarenta niñas.
Hemos enseñado el mismo PowerPoint a veintiséis fondos.
Los ángeles inversionistas nos dicen vuelvan cuando no nos necesiten.
La ronda se iba a cerrar en marzo, luego en mayo, y aquí seguimos comiendo arroz.
El escáner cuesta dos millones y el hospital ha juntado doscientos mil en dos años de tómbolas.
Necesitamos un donante grande o muchos chiquitos, y rápido.
El ministerio nos dejó fuera del presupuesto y el albergue come todos los días.
Tenemos la patente, tenemos el equipo y tenemos saldo hasta Navidad.
El museo necesita un mecenas que no quiera su nombre en los baños.
La caja de compensación financiaba la biblioteca y avisó que el convenio se acaba.
Pedimos un crédito para el segundo horno y el banco quiere hipotecar hasta al perro.
La planta solar piloto funciona, la de verdad vale nueve millones que no tenemos.
Se nos va la vida en formularios de convocatorias y ganamos una de quince.
La aceleradora nos dio lo justo para llegar a la siguiente puerta, que está cerrada.
estamos buscando capital semilla y un buen corbatin
La orquesta juvenil tocó para el gobernador y nos dio una medalla en vez del apoyo.
El techo del teatro aguanta un invierno más y la restauración no la paga nadie todavía.
El family office puso condiciones y el otro no contesta, y sin uno de los dos no hay fase dos.
La escuela rural vive de una empresa minera que ya no quiere donar.
Para comprar el terreno del hospicio hay que reunir cuatrocientos mil antes de San Juan.
Queremos levantar dos millones y no sabemos por qué puerta se empieza.
Nuestra serie A se volvió serie de largas.
El préstamo puente se lo comió el puente.
La fundación alemana recorta a la mitad, y nuestra mitad paga a seis terapeutas.
Los socios no quieren meter un peso más y la expansión pide veinte.
La campaña de recaudación va por el termómetro en azul.
# open_site
Ya hay arquitecto para la clínica de San Pedro Sula y en agosto debería recibir pacientes.
Firmamos con el mall una isla de dos por dos y nos la entregan en marzo.
El segundo campus está en obra negra.
Los de la caja aprobaron la agencia de Huancayo, falta mobiliario, gente e inauguración.
Nuestro primer laboratorio fuera del garaje lo ocupamos en octubre.
Queremos una oficina en Querétaro, porque allá están las plantas.
Se puso la primera piedra del hogar para mayores y ahora viene todo lo demás.
Nos quedamos el piso de arriba para montar la unidad de fisioterapia, a partir de enero.
La planta de Escuintla debe arrancar antes de la zafra.
El ayuntamiento nos cedió la antigua estación y ahí pondremos la biblioteca infantil.
El consultorio que compartía se queda chico, y me voy a uno propio en la calle Colón.
El centro de distribución de Bahía Blanca está alquilado y pelado.
Tenemos ya las llaves de la escuela de Maipú y cien pupitres por comprar.
Habrá sala de diálisis en Loja si todo sale como está en el plano.
La junta votó por abrir una segunda guardería, al lado del hospital.
De trabajar cada quien en su cocina, en mayo pasamos a tener oficina.
nos mudamos a la torre nueva y el dia uno es el 2 de enero
La idea es que el banco de alimentos tenga bodega también en el sur.
Después de un piloto en un garaje prestado, vamos por un centro de reciclaje de verdad.
Abrimos hotel, el nuestro, con quince llaves, cuando terminen de poner los vidrios.
Ando detrás de un edificio para la residencia universitaria número dos.
Los dueños del terreno aceptaron y el colegio agrícola tendrá sede en Estelí.
Está en marcha la apertura de la delegación de Vigo.
Nos dieron luz verde para montar el segundo call center, de doscientas posiciones.
La óptica uno va sola y el cuerpo me pide la óptica dos.
Falta el dictamen de bomberos y la recepción, lo demás del sanatorio nuevo está.
Montar una base de mantenimiento en el aeropuerto de Liberia, ese es el proyecto del año.
El templo queda, y junto a él queremos levantar el comedor antes del invierno.
# launch
El curso en línea está grabado y sigue en el disco duro.
Tenemos al equipo en capilla: la app aparece en las tiendas el 3 de junio.
La póliza para repartidores está registrada y sale a la calle en otoño.
Desarrollamos un reactivo nuevo que todavía nadie puede comprar.
Vamos a estrenar la maestría y no hemos dicho ni pío.
Ya hay maqueta, ya hay logo, lo que no hay es una fecha en que el público la vea.
Nuestro primer largometraje se estrena en el festival de Morelia.
La tarjeta de crédito sin anualidad debe estar circulando antes de septiembre.
Acabamos el videojuego y nos da miedo apretar el botón.
El programa de telemedicina arranca con cien pacientes en abril.
Hasta ayer éramos consultoría y el mes que viene sacamos nuestro propio software.
La revista digital nace el 8 de marzo.
Faltan seis semanas para enseñarle al mundo el dron fumigador.
El banco de pruebas dio verde: el cargador rápido se comercializa este semestre.
Pasaremos del prototipo a la preventa con las primeras cien sillas de ruedas.
La vacuna para tilapia tiene registro y ahora hay que ponerla en el mercado.
La plataforma de becas sale del laboratorio el próximo trimestre.
La beta cerrada acabó y toca abrirla a todo mundo.
queremos sacar el plan dental familiar antes que la competencia
El podcast de la fundación se estrena, si mis nervios quieren, en mayo.
Hay un módulo de nómina listo que los clientes todavía no han visto.
La colección de becerros genéticos se ofrecerá por primera vez en la feria de Rionegro.
El taller de robótica para abuelos abre inscripciones en enero, es cosa nueva para nosotros.
El nuevo aislante acústico salió bien en Alemania, en julio sale en nuestro catálogo.
La sidra está en el tanque y el nombre registrado, ahora queremos que haga ruido en su debut.
Pensamos ofrecer auditorías de ciberseguridad, que hasta hoy no vendíamos.
Tres años de investigación y el dispositivo debe salir este año o se nos adelantan.
El audiolibro lo soltamos el Día del Niño.
# wind_down
La asamblea votó y la asociación se disuelve en diciembre.
El laboratorio cierra su sede de Burgos y hay que repartir a los doce.
Vendemos la agencia o la apagamos, pero de junio no pasa.
El colegio gradúa a su última generación este año.
Ya contratamos a la liquidadora.
Se venció la concesión de la ruta y los seis buses se van a remate.
La startup se queda en el camino y quiero hacerlo con decencia con la gente y con los fondos.
Los socios nos separamos y la firma no sobrevive al divorcio.
Estoy buscando colega que se quede con mis pacientes, yo ya cumplí.
El centro de día se cierra y son veintiséis familias a las que hay que reubicar.
La matriz en Chicago decidió que la planta de Reynosa llega hasta agosto.
Nos piden un plan para apagar el servidor y devolver los datos a cada cliente.
Termino con la notaría en mayo y todos los protocolos van al archivo.
La empresa de mi padre no la quiere ningún hermano, la vamos a dar en venta.
El proyecto cumplió su ciclo, la fundación baja el telón.
La imprenta universitaria desaparece con el presupuesto del año entrante y hay que inventariar.
los tres fundadores ya tenemos otros trabajos, falta enterrar la sociedad
Este semestre cerramos la línea de mamparas y nos quedamos sin ella.
El hotel cambia de manos en otoño y hasta entonces hay que dejarlo limpio de deudas y de reservas.
No renovamos oficina, ni dominio, ni nada: en marzo bajamos la cortina del estudio.
Queremos jubilarnos y que alguien de la casa se quede con la consultora.
Pedimos el concurso de acreedores el lunes.
La clínica rural no puede seguir, nos despedimos del pueblo el 31.
El semanario imprime su último número en Semana Santa.
Tenemos que finiquitar a cuarenta personas y vender las prensas antes del cierre.
El heredero prefiere el terreno sin fábrica.
Dejo la gestoría y quiero que mis clientes caigan en buenas manos.
Se apaga la emisora, la frecuencia ya está vendida.
# hire
La silla del contador senior lleva con la funda puesta desde abril.
Ofrecemos una plaza de anestesista y ya hasta le incluimos la casa.
El headhunter nos mandó tres hojas de vida, dos eran la misma persona.
Tenemos aula, alumnos y computadoras, profesor de física no.
Los tráileres están, los fletes están, los operadores están en Estados Unidos.
Nadie en cien kilómetros sabe programar el PLC y la plaza sigue abierta.
La bolsa de trabajo del colegio de enfermería nos devuelve el aviso sin un solo nombre.
Los pediatras no quieren venir a la selva.
Queremos doce desarrolladores para antes de que empiece el proyecto y vamos por el dos.
Tuve que volver yo a dar clases porque la plaza de matemáticas sigue desierta.
El turno tres de la planta no existe porque no hay quien lo cubra.
Buscamos directora de fundación con vocación, inglés y que exista.
Cada feria de empleo regresamos con los folletos y sin nadie.
Entrevistamos a veintidós agentes y aceptó una, que luego no apareció.
Con los soldadores homologados pasa como con los unicornios.
Tres puestos de trabajador social abiertos, convocatoria declarada desierta por cuarta vez.
Los actuarios se los lleva la capital antes de que acaben la tesis y a nuestro aviso no responde ni uno.
urge recepcionista bilingue, urge desde el verano
Hay presupuesto para cinco auditores y cuatro sillas siguen frías.
El camarógrafo que necesitamos está siempre contratado por otro.
Para el hotel nuevo hay que juntar treinta y ocho personas en dos meses.
Los aviones están, lo que cuesta es hallar mecánicos con licencia.
La obra pide treinta fierreros y al portón llegan ocho.
Sin un geólogo titulado no podemos aceptar el estudio, y el anuncio lleva ocho meses.
Quisiera mi primer vendedor y no sé ni cuánto se le paga ni dónde viven.
El comité de selección se sienta cada martes delante de una carpeta vacía.
Se jubilan seis maquinistas en dos años y en la escuela técnica no hay ni uno estudiando.
Nadie nos acepta la oferta: al tercer día ya firmaron con un banco.
# keep_people
Invertimos un año en cada programador y Toronto lo recibe con los brazos abiertos.
El pastel de despedida ya es una partida del presupuesto.
Las maestras se nos van en diciembre y en enero volvemos a presentarnos.
Las enfermeras hacen aquí la práctica, la residencia y la maleta.
El organigrama se imprime con lápiz.
Los vendedores aprenden la cartera y se la llevan puesta.
En dos años tuvimos cuatro directores de obra, y el quinto está leyendo ofertas.
Los chavos del call center aguantan lo que dura la capacitación.
Nuestros mejores auditores trabajan hoy para nuestros clientes.
La antigüedad media en la bodega es de cuatro meses y medio.
Cuando llega el bono de marzo llegan también las cartas.
Los médicos jóvenes cumplen su año rural y ni voltean.
En las entrevistas de salida todos dicen lo mismo y yo sigo firmando finiquitos.
Me enteré por LinkedIn de que mi jefa de producto celebraba su nuevo puesto.
De la generación que entró en 2022 queda uno, y porque es mi sobrino.
Tenemos una puerta giratoria en lugar de un departamento de diseño.
Los pilotos hacen horas con nosotros y las cobran en otra aerolínea.
las terapeutas duran un semestre y los ninos se quedan llorando cada vez
La planta de al lado da transporte y comedor y se nos va pasando la línea completa.
El equipo de ventas cambia tan seguido que los clientes ya no preguntan nombres.
Cada desarrollador que se va se lleva medio sistema en la cabeza.
Renunció la coordinadora, y con ella las dos que valían.
A los choferes los entrenamos para la licencia federal y al mes se suben a otro camión.
Los del laboratorio preguntan por su carrera y como no hay respuesta, se van.
Nos hace falta que los cuidadores pasen del primer invierno.
Perdimos a un tercio de la redacción en lo que va del año.
El mes pasado se nos fueron tres cajeras de la cooperativa y anteayer otra.
Quiero que cuando alguien cumpla cinco años aquí no sea noticia.
# workload
La luz del tercer piso no se apaga, y no es por seguridad.
Los pasantes se turnan el sofá.
Atiendo cincuenta y dos pacientes diarios y al último ya le cambio el nombre.
El cierre de mes dura todo el mes.
A la directora la encontramos dormida sobre las boletas.
Cada maestra tiene cuarenta y cuatro niños y una sola espalda.
El ingeniero de guardia es el mismo desde agosto.
Nuestra terapeuta lleva tres meses con migraña y no falta porque no hay quien falte por ella.
Calendario de vacaciones: en blanco.
Las enfermeras doblan turno y a la salida se quedan sentadas en el carro sin arrancar.
Hago de gerente, de chofer, de mensajero, y el domingo de contador.
El equipo bromea con que el divorcio viene en el paquete de prestaciones.
A las dos de la mañana hay más gente conectada que a las dos de la tarde.
Los abogados jóvenes ya cenan en el escritorio sin preguntar.
Tres trabajadoras sociales para doscientos setenta expedientes.
El equipo de desarrollo lleva diez sábados seguidos.
Los jueces nos piden más y nosotros somos los de siempre, con más canas.
No he visto a mis hijos despiertos desde la auditoría.
las mismas cuatro voluntarias cargan con todo el albergue y una ya se quebro
Todo asunto tiene que pasar por mí y hago fila ante mí mismo.
El contador se internó en marzo y desde la cama seguía mandando declaraciones.
Los choferes manejan catorce horas y se duermen en la caseta.
La residencia funciona a base de café y culpa.
Quisiéramos que el viernes a las seis la oficina estuviera oscura.
En la planta llevamos cinco semanas a doce horas y se les ve en los ojos.
Cada uno lleva dos puestos desde el recorte, y ya se oyen llantos en el baño.
El rector me pidió descansar, y me lo pidió en una junta un domingo.
El psiquiatra del hospital necesita psiquiatra.
# quality
El informe salió con el nombre de otro cliente en la portada.
La línea tres hace dos buenas y una para el bote.
Nos rechazaron un lote completo por rebabas y el cliente mandó fotos con flechas.
Cada viernes desplegamos y cada sábado pedimos perdón.
La encuesta de pacientes dice que los tratan bien y que los diagnósticos se contradicen.
Los puentes de las muelas se despegan al año.
El auditor encontró errores en uno de cada seis expedientes que dimos por buenos.
Depende de qué maestro te toque, dicen los papás, y tienen razón.
Las cajas salen con la tinta corrida y el logo parece otro.
Volvemos a colar losas que ya habíamos colado.
Los audios del doblaje llegan desfasados y el canal nos los regresa a corregir.
La tasa de retrabajo anda en catorce por ciento, la meta es de tres.
El sistema cobra dos veces a la gente y nos enteramos por Twitter.
Hubo que repetir sesenta y tantas biometrías porque el equipo mide mal.
Traducimos contratos y un cero de más casi nos lleva a juicio.
Los uniformes llegan con una manga más larga y van tres empresas que reclaman.
Los vuelos salen, las maletas no siempre con ellos.
las piezas pasan la inspeccion nuestra y reprueban la del cliente
El mapa del dron salió corrido dos metros y ya habían puesto las estacas.
De la cocina del hospital mandan dietas equivocadas a las camas equivocadas.
El concreto no dio la resistencia en cuatro probetas de diez.
La clase en línea se congela, el audio se va y los alumnos lo cuentan en las reseñas.
Encontramos vidrio en un frasco y desde entonces no dormimos.
A los vidrios templados les salen burbujas desde que cambiamos de turno.
Un ascensor de cada nueve que instalamos se para a la semana.
Los reportes que sacamos no cuadran entre sí y el cliente dejó de creernos.
Ponemos la etiqueta en inglés donde va la de español y al revés, cada embarque.
Quiero que el inspector del cliente se aburra abriendo nuestras cajas.
# returns
El centro de distribución tiene un andén nada más para lo que regresa.
De cada cien colchones que vendemos en línea, veintidós dan la vuelta.
El marketplace nos penaliza porque nos rebotan demasiados envíos.
Logística inversa, le dice el consultor, nosotros le decimos el bumerán.
Las librerías nos regresan cuatro de cada diez ejemplares al cerrar el año.
En moda deportiva vendimos 3.000 piezas en línea y mil volvieron con arena.
La gente pide tres audífonos, se queda con unos y nosotros pagamos seis viajes.
El reembolso ya es la transacción más frecuente de nuestra tienda virtual.
Las alfombras vuelven porque en la foto eran beige.
Las farmacias regresan al laboratorio lo que no vendieron y ahí se va el trimestre.
Nos devuelven lentes de sol como quien devuelve un libro.
Un equipo de seis personas abre cajas que ya habíamos cerrado.
Las tallas europeas confunden a los nuestros y las zapatillas hacen turismo.
Enviamos camas a todo Chile y una de cada siete hace el viaje redondo.
Compran el robot de cocina en la tele a medianoche y en la mañana lo mandan de vuelta.
Los distribuidores aprovechan la cláusula de retorno y nos llenan el patio en enero.
El almacén tiene más muebles de vuelta que muebles por salir.
los clientes piden dos colores para ver cual y el otro lo mandan de regreso
Con el periodo de prueba de la aspiradora nos pasa que la prueban y chao.
En Cyber Lunes celebramos el viernes, y el viernes siguiente recibimos de vuelta casi un tercio.
Del total de cosméticos enviados por catálogo, el diecinueve por ciento regresa sin abrir.
La partida de notas de crédito ya tiene su propia pestaña.
El carrito de bebé vuelve porque no cabe en la cajuela y eso no lo decía la ficha.
Quisiéramos bajar los cambios y reembolsos de la web del 30 al 15.
Las sillas ergonómicas regresan a la semana, con marca de nalgas y sin caja.
Entregamos la misma laptop a tres clientes distintos y los tres la mandaron de vuelta.
El suscriptor recibe la caja de ropa, se prueba todo y se queda con un calcetín.
A la tienda en línea se le va un peso de cada cinco en lo que la gente no quiso.
# stock
En quirófano no hay guantes talla siete y hay seis mil de la nueve.
El almacén central dice que sobra paracetamol, las postas dicen que falta.
Paramos la línea cuatro horas por una tuerca de dos pesos.
Doscientas toneladas de un pigmento que nadie pide duermen bajo el techo bueno.
La refacción que el cliente necesita hoy viene en un barco que llega en mayo.
El libro de texto se agota en agosto y la bodega revienta en diciembre.
Los bancos de sangre tenemos de todo menos O negativo.
Compras pide por si acaso, y ese por si acaso ya ocupa dos naves.
Lanzamos la promoción, salió en la tele y no había producto.
Volvimos a comprar lo que ya teníamos y dejamos que se acabara lo que se vende.
Pedimos chips para un año y nos llegaron para marzo.
Al ensamble de tableros le falta siempre un componente distinto.
Las vacunas se nos caducan en el refrigerador mientras en el otro centro mandan niños a su casa.
Tenemos medicina veterinaria para caballos que ya murieron.
Cuando el mayorista pide el modelo gris hay azul, y cuando pide azul hay gris.
No hay papel membretado, pero sí hay tres mil calendarios del año pasado.
El ERP dice que compremos, la bodega dice que no cabe y ventas dice que no hay.
el producto que mas rota esta quebrado cada fin de mes
Se nos acaba el bacalao en plena Cuaresma y nos sobra para San Juan.
El inventario parado vale más que el edificio donde está parado.
Los albergues reciben toneladas de ropa que no sirve y ninguna cobija.
Los repuestos de ascensor los tenemos por duplicado, menos el que se rompe.
Quisiéramos tener en bodega lo de seis semanas y tenemos lo de nueve meses, pero de otra cosa.
El camión de reparto sale a medio llenar porque el pedido no está completo.
Las farmacias nos compran a otro cuando decimos agotado, y decimos agotado a diario.
Nos quedamos sin botella en plena vendimia.
El almacén de la obra tiene codos para un estadio y ni un metro de tubo.
Se pudre la semilla comprada de más y la variedad que quieren los productores nunca alcanza.
# no_shows
Las citas del martes son literatura fantástica.
Al dentista lo esperan todos, los que no llegan son los pacientes.
Se confirma el taller con treinta madres y dan la plática a once.
El consultorio de nutrición tiene seis huecos a la semana que nadie avisó.
Doce de cada cien vuelos privados se cancelan con el piloto en cabina.
La resonancia se quedó esperando a un señor que se fue a pescar.
Tutorías apartadas: cuarenta, tutorías dadas: veintiséis.
Programamos la toma de muestras en ayunas y a las siete no hay ni un brazo.
Vamos a tasar la casa y el portón no se abre.
Los del programa de vacunación apartan turno y se quedan dormidos.
El notario sienta a los testigos, sirve el café y no aparece el que firma.
Los candidatos agendan la entrevista y a la hora la videollamada me enseña mi cara.
La sala de quirófano reservada, el equipo lavado y la paciente en su pueblo.
Para las catas de empresa apartan cincuenta copas y levantan treinta.
Mandamos la ambulancia programada y resulta que la abuelita fue con el hijo.
Los alumnos apartan laboratorio y dejan las llaves colgadas.
De las asesorías gratuitas, cuatro de cada diez son conmigo y la silla.
La barra de abogados ofrece consulta y la mitad de los citados se olvida.
por telefono juran que van y la camilla se queda fria
El instalador de fibra toca, vuelve a tocar y se va, cinco veces al día.
La foniatra se pinta las uñas entre paciente que no vino y paciente que no vino.
Los donantes de médula citados el sábado se quedan en casa cuando llueve.
Los recorridos del campus se llenan en la lista y en el autobús vamos el guía y yo.
Un diecisiete por ciento de las citas de vista termina en una raya roja de ausente.
Quiero que los que agendan prueba de inglés se presenten.
El grupo de terapia tiene nueve inscritos y cuatro sillas con calor.
Las inspecciones de gas quedan en no había nadie en el domicilio.
El maestro de piano espera con la tapa abierta y el alumno manda un emoji después.
# idle_capacity
El quirófano dos lo usan para guardar los árboles de Navidad.
El salón de actos tiene más conserjes que actos.
La sala de juntas trabaja los lunes y descansa como un rey.
El tomógrafo podría hacer cuarenta estudios y hace nueve.
Tres aviones en tierra y un piloto jugando solitario.
Por las tardes el colegio es de las palomas.
Nuestra bodega frigorífica enfría aire en su mayor parte.
Compramos una impresora 3D de metal que imprime los miércoles.
El barco cruza con cuarenta coches y le caben ciento veinte.
La prensa de doscientas toneladas se prende cuando vienen los socios.
En el edificio hay nueve despachos en renta y uno rentado.
El servidor que rentamos trabaja al doce por ciento.
Los autobuses de turismo duermen de lunes a jueves en fila, muy bonitos.
La residencia tiene cincuenta y cuatro camas tendidas y treinta y una usadas.
El foro de televisión se graba dos tardes y se barre cinco.
Consultores en la banca: once, y el café se acaba.
El teatro cuesta lo mismo con el telón arriba o abajo, y casi siempre está abajo.
la planta de agua embotella un turno y esta hecha para tres
Nos sobran horas de laboratorio como para analizar otro país.
El helipuerto ve un helicóptero al mes.
Las cabinas de radio están libres de diez de la noche a seis de la mañana y casi todo el sábado.
Los contenedores vuelven al puerto vacíos y eso también se paga.
El centro de convenciones presta eco de martes a viernes.
La unidad móvil dental sale una vez por semana, las otras cuatro mañanas está en la cochera.
Queremos vender las mañanas de la alberca, que son agua sola.
La lavandería del hospital lava de seis a once y después las máquinas miran.
Las grúas torre están acostadas en el patio desde que acabó la torre.
De cinco consultorios, tres prenden la luz.
# compliance
La superintendencia nos mandó un oficio con diecinueve puntos y treinta días.
Sin la acreditación, los títulos del año que viene serían papel bonito.
Nos falta el oficial de protección de datos y la agencia ya preguntó quién es.
El auditor de la ISO abrió un cajón y ahí se acabó la visita.
La nueva ley de plásticos entra en enero y nuestro envase es todo lo que prohíbe.
COFEPRIS nos detuvo el registro por tres firmas.
El Ministerio de Educación viene en septiembre a ver si merecemos el nombre de universidad.
El cliente alemán quiere rastrear cada grano hasta la finca y nosotros llegamos hasta el camión.
La licencia de operador logístico vence en mayo y el expediente está a la mitad.
Nos multaron por el manejo de residuos y la segunda multa trae cierre.
La SUNAT cruzó datos y nos mandó un amor de carta.
La Secretaría pide protocolos de abuso infantil firmados y los nuestros son verbales.
La norma de accesibilidad nos obliga a rampas y hay tres escalones y un plazo.
El banco corresponsal exige manual contra lavado y oficial de cumplimiento, o cierra la cuenta.
Pasar la revisión del transporte escolar en marzo, o no hay ruta.
Al ensayo clínico lo tiene parado el comité de ética por un consentimiento mal hecho.
Las fichas de seguridad están en chino y el inspector no lee chino.
el contrato con la petrolera pide tres certificaciones y tenemos una
La residencia no cumple la ratio de personal que marca la comunidad y hay expediente abierto.
Nuestra app guarda datos de menores y resulta que para eso hay ley.
La aeronáutica nos dejó nueve hallazgos y uno es rojo.
Si el permiso de vertidos no sale, en junio nos ponen candado.
La casa de bolsa recibió un requerimiento del regulador y no tenemos ni la mitad de los papeles.
Un proveedor nos pidió el certificado de comercio justo que dijimos tener.
Las historias clínicas están sin firmar y la visita de habilitación es en tres semanas.
El reglamento europeo de deforestación nos deja fuera si no mapeamos las parcelas.
Queremos pasar la próxima auditoría social sin que nos suden las manos.
La STPS nos emplazó por el programa de capacitación que no existe.
# safety
El letrero de días sin accidentes lo quitamos por vergüenza.
Un montacargas le pasó por el empeine al supervisor de seguridad.
En la obra cayó un tablón desde el cuarto piso y aterrizó en una silla vacía.
A la maestra le rompieron la nariz de un pelotazo y el patio sigue igual.
El paciente se levantó solo de noche y lo hallamos en el piso, es el tercero del mes.
Los eléctricos trabajan en caliente porque apagar toma tiempo.
Tres choferes cabecearon este mes y uno despertó en la cuneta.
Nuestros socorristas se salvan entre ellos.
Se evacuó la nave por amoniaco y la mitad no sabía por dónde salir.
Dos técnicos se asomaron a la cisterna sin arnés y uno no respondía.
Las agujas usadas pinchan a alguien cada quincena.
El alumno se fue de la excursión con nadie contando y apareció en la carretera.
Hubo explosión chica en el laboratorio, de las que se cuentan riendo hasta que no.
En la mina firmamos charlas de cinco minutos y los tobillos se siguen rompiendo.
Una camilla sin freno bajó sola por la rampa.
Los guardias van a turnos de noche en moto y llevamos dos atropellados.
A los repartidores los tumban en la moto, ya hay uno con el brazo enyesado y otro con miedo.
los arneses existen, estan colgados, limpiecitos
Un residente le dio sus pastillas a otro y nos salvó una enfermera.
La prensa no tiene paro de emergencia del lado donde se para la gente.
El andamio de la fachada se movió con el viento y había tres arriba.
Los índices de lesiones de la planta son el doble que los de la planta hermana.
Encontramos a un operario con las manos dentro de la mezcladora andando.
Se cayó una niña de la resbaladilla y ya son cuatro puntos en dos meses.
Queremos un año entero en que la enfermería de la fábrica se aburra.
Los pescadores salen sin chaleco y el mes pasado uno no regresó.
La cuadrilla de poda toca líneas vivas más veces de las que reporta.
Al jefe de bodega le cayó una tarima de la altura tres y está vivo de milagro.
# theft
Las laptops del laboratorio de cómputo se gradúan antes que los alumnos.
El tanque de la pipa llega con menos litros de los que salió y no tiene fugas.
Contabilidad encontró a un proveedor que no existe y al que le hemos pagado todo el año.
Entran al patio y se llevan los catalizadores de la flota.
Nos hackearon el correo, cambiaron la cuenta y el cliente le pagó al ladrón.
En el hospital desaparecen fentanilo y batas.
El cajero de la cooperativa se hacía préstamos a nombre de muertos.
La caseta dice que entraron ochenta camiones y la báscula dice setenta y tres.
Se piratean nuestro software con una llave que salió de aquí adentro.
En el tráiler venían quinientas televisiones y llegaron cuatrocientas seis, con el sello puesto.
El becario clonó tarjetas de huéspedes.
Los tubos de cobre de la clínica en obra duraron un fin de semana.
Hay viáticos de viajes que nadie hizo.
Las colectas de la iglesia pesan menos en la oficina que en la canasta.
Los boletos de la función los vende alguien dos veces.
Reclaman siniestros por coches que nunca chocaron, y pagamos uno de cada doce.
Sacan el mineral bueno en las loncheras.
las toallas del hotel viajan mas que yo
En las obras tenemos velador, perro y barda, y de todas formas se llevan la varilla.
Los contracargos por compras con tarjetas ajenas ya igualan a la comisión.
Nos abrieron la bodega de vacunas y se llevaron hasta el refrigerador.
El encargado de compras recibía su porcentaje y nosotros el sobreprecio.
La diferencia entre lo ordeñado y lo entregado la bebe alguien.
Los pasajeros pagan y el chofer no corta boleto.
Quiero cerrar el hoyo por donde se nos va la mercancía del almacén 3.
Al museo le falta una pieza y nadie firmó la salida.
Se nos meten a la red eléctrica de la planta y la cuenta la pagamos nosotros.
El robo de ganado nos quitó veintiún novillos, siempre la noche del partido.
# concentration
Cuando el ministro cambia de humor, a nosotros nos cambia la nómina.
El organigrama de la empresa debería empezar por nuestro único cliente.
El 83 por ciento de las horas las compra un banco.
La clínica es en realidad una sucursal de una aseguradora que nos manda a casi todos.
Vivimos de Pemex como vive la rémora del tiburón.
Todo el software que hemos hecho es para una misma naviera.
Sin la beca de ese filántropo no hay fundación, y él acaba de cumplir noventa.
La agencia tiene veintidós empleados y dos cuentas.
Un solo armador da trabajo a todo el astillero.
El contrato del metro es nueve décimas de nosotros y acaba en abril del otro año.
Siempre nos dicen diversifiquen, y seguimos con la misma cervecera pagando las luces.
Si la armadora para, nuestras prensas se quedan mudas ese mismo día.
Una universidad llena la residencia y está construyendo la suya.
El noventa y tantos de nuestros ingresos entra por Booking.
La orquesta se mantiene por una petrolera y por Dios, en ese orden.
Tres cuartos del tonelaje es de un exportador de banano.
Los patrocinios de la carrera vienen del mismo señor de las llantas.
la mineria se lleva todos nuestros laboratorios y si baja el cobre bajamos nosotros
El colegio depende de los hijos de los empleados de una sola fábrica.
Cada vez que negociamos con la cadena de farmacias firmamos lo que diga, porque es dos tercios de la planta.
Hay una hoja de cálculo con todos los clientes y sobra casi toda la hoja.
Traducimos para una editorial y para nadie más, y la editorial está en venta.
El despacho vive del pleito de una familia.
Nuestros guardias cuidan un solo centro comercial de ciento veinte puestos, los otros son de tres.
Quisiera que ningún anunciante pasara del veinte y uno está en el sesenta y ocho.
La mitad del presupuesto de la ONG sale de una agencia extranjera que está cambiando de continente.
Si el Instituto no nos renueva el comedor, cuatrocientos platos menos de quinientos.
La licitación de basura de un municipio sostiene a nuestros treinta y un camiones.
# digitise
Las historias clínicas están en una bodega con un señor que sabe dónde.
Firmamos en papel lo que imprimimos de un PDF que escaneamos de un papel.
El Excel maestro pesa noventa megas y se abre con oraciones.
Las calificaciones viajan en USB de salón en salón.
La nómina de doscientas personas se calcula con una regla y un marcatextos.
El pizarrón es nuestro sistema de planeación y ayer lo borró la señora del aseo.
Para saber si un voluntario viene hay que preguntarle a Maruja.
Los choferes entregan guías mojadas y alguien las captura al mes.
El padrón de socios tiene cuatro versiones y tres muertos que siguen votando.
Nadie ve el inventario de los tres hospitales a la vez, se pasa por fax.
Tenemos un sistema de 1994 que corre en una computadora que no se puede apagar.
Los contratos están en un archivero cuya llave tiene el socio que vive en Miami.
Los pedidos de los distribuidores entran por nota de voz y se transcriben.
Hacemos la conciliación bancaria con dos monitores, dos colores y dos personas.
Cada sede lleva su lista de alumnos como Dios le da a entender.
Las órdenes de mantenimiento se cuelgan de un clavo.
Recopilamos las encuestas en papel y una becaria las pasa todo el verano.
los expedientes se mueven en diablito por los pasillos
Las bitácoras de vuelo se llenan tres veces: a pluma, en hoja y en otra hoja.
La asistencia se pasa a mano y a fin de mes la sumamos con palitos.
Recursos Humanos tiene las vacaciones de todos en un calendario de taquería.
Quien quiere saber cuánto vendimos ayer espera al viernes a que Nora arme el cuadro.
La receta del reactor vive en una libreta manchada que usan cuatro turnos.
Cada que cambia la tarifa hay que corregir cuarenta archivos uno por uno.
Quisiéramos que el médico viera la placa sin que un mensajero cruzara la calle.
Los datos del sensor salen en una impresora de matriz y los tecleamos de vuelta.
El presupuesto lo hacemos en una hoja que solo entiende quien se jubila en mayo.
Los apoderados mandan la autorización en papel, la firma se pierde y el niño no va al paseo.
# season
Hasta abril hacemos rentas y de mayo en adelante hacemos crucigramas.
Las matrículas caen en febrero y agosto, y los demás meses caen los gastos.
El hotel de playa vive de cien noches y paga trescientas sesenta y cinco.
Los exámenes de admisión nos llenan el instituto dos meses y después apagamos aulas.
El campamento de verano son nueve semanas con las que pagamos el año de la finca.
En elecciones la encuestadora no da abasto, el resto del sexenio da pena.
Las fumigaciones empiezan con las lluvias y con las lluvias se acaban.
Los congresos médicos son en primavera y otoño, y nuestros azafatos comen también en julio.
El observatorio se llena cuando no hay nubes, y hay nubes de mayo a octubre.
Lo de los fuegos artificiales es septiembre, diciembre y rezar.
Nuestro despacho fiscal tiene marzo y luego tiene marzo del año que viene.
La constructora de caminos se para con el aguacero cinco meses.
Los cruceros dejan de venir en mayo y el muelle se queda con las gaviotas.
El quitanieves se paga solo si nieva, y el resto del año lo pagamos nosotros.
En la clínica de alergias la primavera paga el invierno.
Las togas se rentan en junio y se planchan once meses.
La sidrería vende de enero a abril y los sueldos van de enero a enero.
en vacaciones la escuela de manejo revienta y en clases se muere
El transporte escolar cobra diez meses y come doce.
Lo nuestro es agosto, con las fiestas patronales de cuarenta pueblos, y en noviembre no hay ni una verbena.
Vendemos agendas de octubre a enero y calladitos el resto.
Para los viajes de estudios tenemos mayo y junio, y en octubre vuelven los números rojos.
La planta de tomate trabaja noventa días y luego es un edificio.
El termalismo llena con los jubilados de otoño, en verano aquí no se mete nadie al agua caliente.
Quisiéramos repartir la facturación, que hoy cae toda entre noviembre y Reyes.
Los peritajes de granizo llegan juntos en abril y en septiembre no hay nada que tasar.
El parque acuático cierra las compuertas en octubre y los intereses no cierran.
Los disfraces para carnaval nos dan tres meses de locura y nueve de mirar al techo.
# new_market
El software se usa en ochenta clínicas chilenas y la pregunta del directorio es por qué no en Perú.
De atender pymes queremos pasar a que nos contraten los corporativos.
Un fondo de Bogotá nos insiste en que crucemos a Ecuador.
Somos la número uno en Mérida y fuera de la península no existimos todavía, eso cambia este año.
La editorial vende en España y quiere que la lean en Argentina.
El colegio virtual podría recibir alumnos de toda Centroamérica, hoy son todos ticos.
Nos tocaron la puerta desde Marruecos por las bombas de riego.
Hacemos pruebas para humanos, el veterinario es el siguiente cliente.
Tenemos el certificado, falta el primer contenedor a Japón.
Las válvulas las compran petroleras, la junta quiere que las compren también las papeleras.
La fundación trabaja en Oaxaca y la idea es llevar el modelo a Chiapas y a Guatemala.
En Brasil hay doscientos millones y ninguno habla como nosotros, hay que aprender.
Traducimos la página al inglés porque ahora vamos por Florida.
El diplomado lo damos a ingenieros, quisiéramos que lo tomaran médicos.
Nuestra fintech presta en Colombia y pide permiso para prestar en Panamá.
Se nos quedó chica la comunidad autónoma, Portugal está a media hora.
el siguiente paso natural es uruguay y nadie de aqui ha ido
Los simuladores se venden a escuelas de aviación, y queremos llegar a las mineras.
Con las auditorías pasamos del sector público al privado, si alguien nos abre la primera puerta.
Nos salió un representante en Emiratos para los dátiles y el plan es embarcar en otoño.
Hoy curamos cacao para chocolateros nacionales y el objetivo es Bélgica.
De norte a sur nos faltan tres regiones: Aysén, Magallanes y las ganas de ir.
Queremos dejar de ser una agencia de Tijuana y atender también a San Diego.
Las ambulancias las equipamos para gobiernos, el mercado nuevo serían las aseguradoras.
El laboratorio tiene registro sanitario en cinco países y va por el sexto, República Dominicana.
Nunca hemos facturado en dólares y el próximo año queremos que sea la cuarta parte.
Los generadores sirven a hospitales, y hay granjas avícolas que todavía no saben que existimos para ellas.
A la aerolínea le gustaría tener ruta a Belice y conquistar ese turismo.
# -
Clínica dental con cuatro unidades y rayos X propio.
Somos un despacho de seis abogados, especialistas en derecho marítimo.
Desarrollamos software para laboratorios clínicos.
La fundación da becas a hijas de jornaleros.
Operamos tres rutas de autobús en el valle.
Colegio bilingüe de preescolar a bachillerato, fundado en 1974.
Ofrecemos terapia ocupacional y del lenguaje.
La empresa tiene oficinas en Lima, La Paz y Quito.
Cobramos deudas para otras empresas, con buenos modales.
Somos una firma de reclutamiento de médicos.
Damos talleres de prevención de riesgos laborales a constructoras.
Auditamos a otros, y a nosotros nos auditan cada mayo sin novedad.
Hacemos sistemas de recordatorio de citas para consultorios.
Agencia de viajes de estudio.
Administramos edificios en Miraflores y San Isidro.
Nuestro director fue alumno de la casa.
La cooperativa agrupa a 312 productores de cacao.
Imprimimos libros de arte en cortas tiradas.
Producimos documentales sobre ríos.
Consultora de agua y saneamiento.
Nos va bien y queremos saber qué haría usted.
Estamos llenos, al día y de buen humor.
Nuestros alumnos se quedan hasta graduarse y vuelven a visitarnos.
Tenemos cero bajas de personal este año.
La auditoría pasó sin observaciones.
Planta de galvanizado por inmersión en caliente.
La renta está pagada, los sueldos también.
Ya resolvimos el atraso de los planos, contratamos a dos dibujantes.
Antes todo era en papel, ahora cada quien trae su tableta.
Somos proveedores de uniformes de vuelo.
Centro de rehabilitación de fauna silvestre.
Asesoramos fusiones y cierres de empresas.
Gestionamos subvenciones europeas para ayuntamientos.
El bufete ocupa el piso nueve, con vista al parque.
Nuestra especialidad es la microcirugía de mano.
La escuela de enfermería depende de la diócesis.
Hacemos mapas.
Fabricamos válvulas de bola en acero inoxidable.
Residencia para estudiantes con 80 habitaciones y jardín.
Radio comunitaria en quechua y castellano.
Sindicato de panaderos, 1.400 afiliados.
Cuidamos niños de cero a tres años.
Se nos conoce por la puntualidad.
El consejo me pidió llenar este cuestionario.
Empresa de catering para aerolíneas.
El laboratorio trabaja las 24 horas en tres turnos.
Pagamos bien y a tiempo, y así nos pagan.
Seguimos donde mismo, haciendo lo mismo, con la misma gente.
Vendemos software antifraude a bancos.
Somos agentes de aduanas en el puerto de Cartagena.
Trasladamos pacientes a diálisis en cinco ambulancias.
Nuestra app ayuda a dormir mejor.
El instituto enseña lengua de señas.
Capacitamos a empresas para que su gente no renuncie.
Ayudamos a exportadores con sus trámites en Asia.
Ordenamos archivos y digitalizamos expedientes de notarías.
Reciclamos equipos electrónicos de oficina.
Somos la tercera generación de topógrafos.
Diseñamos hospitales.
Una consultora de dos, sin oficina y sin jefe.
Coworking con doscientos miembros y una terraza con limoneros.
Mi lema es una cosa a la vez.
Gestionamos reservas y cancelaciones para restaurantes.
Transporte de valores en cuatro departamentos.
Aseguradora de cosechas.
Hospital comarcal con 120 camas.
Atendemos a personas sin hogar de noche y de día.
El año cerró como lo planeamos.
No sé qué poner aquí.
Damos crédito a mujeres emprendedoras del altiplano.
Revisamos ascensores de terceros, con certificado oficial.
Tuvimos una huelga en 2021 y desde entonces hay buen ambiente.
El sistema funciona y los usuarios lo dicen.
Dirijo un coro, una escuela y un perro.
Somos un hub logístico junto al aeropuerto.
La galería representa a catorce artistas.
Fábrica de envases de vidrio con dos hornos.
Vendemos repuestos para ascensores a los instaladores.
Estudiamos aves migratorias en humedales.
Buscamos orientación general, nada urgente.
Software para gestionar turnos de hospitales.
Nuestros pilotos tienen, en promedio, quince años en la casa.
La ONG lleva médicos a comunidades de río.
Alquiler de grúas y plataformas elevadoras.
`
