/** Symptoms and figures of speech by which owners tell of work and people, in Spanish; as in `as-owners-say.ts`. */
export const SINTOMAS_DE_TRABAJO = `
# on_time
Nunca entregamos a tiempo.
Casi nunca terminamos en fecha.
Decimos cuatro semanas y terminan siendo siete.
Prometo para el martes y llegamos el viernes.
Las obras siempre terminan después de la fecha que dimos.
Todas las obras van atrasadas y el cliente llama a diario.
Dijimos a la mañana y el camión llega a la tarde.
Los constructores esperan nuestras ventanas y después contratan a otro.
El traje no está listo cuando el novio lo viene a buscar.
Tenemos más trabajos que días y le fallamos a todo el mundo.
Se acaba el sprint y la función no está.
Se nos pasan todas las fechas.
Nueve de cuarenta pedidos salieron tarde de planta.
Uno de cada cuatro trenes llega tarde.
El inquilino entraba el primero y los pintores siguen ahí.
Un sofá tarda cinco meses en vez de dos.
Cotizamos diez días y la realidad son veintitrés.
Las multas por entregar tarde nos costaron un departamento.
Los clientes llaman a preguntar dónde está su pedido.
La revista sale una semana tarde todos los meses.
El hormigón llega cuando la cuadrilla ya se fue.
Queremos entregar cuando dijimos.
Que dos semanas sean dos semanas.
Siempre fuimos puntuales y desde la mudanza ya no.
La traducción llega un día después de la audiencia.
La máquina era para marzo y estamos en junio.
Con nosotros las fechas son ciencia ficción.
Solo el 71 por ciento sale el día que confirmamos.
Los proyectos se corren un mes como si nada.
Mi gente trabaja bien, pero nunca para el día que le dije al cliente.
Los paquetes duermen en el depósito y salen dos días después de lo prometido.
Quedamos mal con las fechas.
Siempre andamos corriendo detrás del plazo.
Les decimos mañana y mañana no llega nunca.
El corralón me deja colgado y yo dejo colgado al cliente.
# hire
Busco cocinero desde el invierno.
El aviso lleva meses publicado y nadie se postula.
Hay trabajo para seis y somos tres.
Rechazamos trabajos porque no tengo a quién mandar.
Hay dos camiones en el patio porque nadie los maneja.
Nadie quiere trabajar de noche.
Podría abrir al mediodía si tuviera dos meseros más.
No viene nadie a las entrevistas.
Los jóvenes no quieren aprender el oficio.
Necesitamos cuatro enfermeras para el verano.
El soldador se jubila en mayo y no hay quien lo siga.
Cerramos los lunes por falta de gente.
Cocinamos mi mujer, mi hijo y yo porque no hay personal.
Tres aulas no tienen maestra.
Necesito a alguien en la recepción y no encuentro.
Pedidos hay, manos no.
Media sala está cerrada, no por falta de pacientes sino de enfermeros.
Tenemos que contratar ocho ingenieros este trimestre.
La agencia manda gente que no sabe agarrar una llave.
Queremos sumar una segunda entrenadora y una recepcionista.
Los puestos quedan abiertos cinco meses.
Entrevisto y entrevisto y aceptan otra oferta.
Hago el trabajo de dos porque no encuentro al segundo.
Residencia con camas libres porque no hay cuidadoras.
No podemos abrir el segundo turno sin operarios.
Ya no vienen temporeros a la cosecha.
Busco socia para compartir el consultorio.
Nos faltan brazos.
Me faltan tres albañiles y un capataz.
Quisiera tener a alguien que me ayude y no aparece.
Hace falta gente, pongo carteles y nada.
No hay quien quiera el turno de la mañana.
# keep_people
Los formamos y los contrata la competencia.
Aprenden el oficio y se van con el certificado.
Apenas son buenos se van.
Desde la primavera se fueron cuatro de nueve.
Un barista dura cinco meses.
Renuncian sin tener otro trabajo.
El mejor ingeniero se fue a un banco.
Cada lunes otra carta de renuncia.
Somos la escuela de la competencia.
En la cocina nadie dura más de una temporada.
Los choferes se quedan hasta que otra empresa ofrece un poco más.
Todos los años la mitad del equipo es nueva.
Se van los buenos y quedan los otros.
No quiero perder a los tres que quedan.
Las cuidadoras nuevas renuncian el primer mes.
Queremos que la gente se quede.
Los agentes se queman y se van.
Cubrí el mismo puesto cuatro veces en dos años.
Los profesores se nos van a la escuela pública.
La rotación de personal es del 62 por ciento anual.
Se van al local de al lado por dos pesos más.
Se van los viejos y se llevan lo que saben.
Hace dos años éramos catorce, hoy somos nueve, y todos se fueron solos.
La gente entra y sale como en una estación.
Cada vez que tengo equipo se me desarma.
No hago más que enseñarles a los nuevos, porque no duran.
A los dos meses me dejan tirado.
Se me van los muchachos en cuanto agarran experiencia.
El personal es golondrina.
Duran lo que un suspiro.
# workload
Los mismos dos atienden todas las guardias.
Todos trabajan los sábados y nadie se los pidió.
Trabajo setenta horas y no llego.
Mi gente no tiene un fin de semana libre desde marzo.
Una enfermera para dieciocho pacientes.
El equipo está al límite.
La gente se va llorando a la casa.
Dos están de baja por estrés y el resto carga con todo.
Contesto correos a medianoche y a las seis arranco de nuevo.
Las horas extra ya son normales.
Cada trabajadora social lleva noventa casos.
Apagamos incendios todo el día.
Estamos todos cansados y esto no termina nunca.
Todos hacemos el trabajo de tres.
No me tomo vacaciones hace cuatro años.
Los médicos atienden un paciente cada siete minutos.
Si uno se enferma se cae todo.
Mi mujer dice que vivo en el taller.
Doble turno, un día sí y otro no.
Quiero recuperar mis noches.
Así no se puede seguir, la gente se está rompiendo.
Los choferes hacen trece horas por día.
Maestras agotadas con treinta y ocho chicos por aula.
Dijimos que sí a todo y nos tapó el trabajo.
El equipo de soporte se ahoga y dos pidieron licencia.
Queremos que a las seis todos estén en su casa.
Vivimos a café y tres horas de sueño.
Estoy sola con todo y no doy más.
El trabajo nos pasa por encima.
No tengo vida.
Andamos con la lengua afuera.
Los técnicos están sobrecargados y se acumulan los pedidos.
El equipo está desbordado y se amontonan los casos.
Estamos todos tapados y las solicitudes se apilan.
# quality
Una de cada diez piezas vuelve a la máquina.
Imprimimos dos veces porque la primera sale mal.
El cliente abre la caja y encuentra otra cosa.
Los instaladores vuelven a la mitad de las casas a arreglar algo.
Rayones, golpes, puertas que no cierran.
Errores en producción todos los viernes.
Cada versión rompe algo que andaba.
El pan sale distinto todos los días.
El laboratorio tuvo que repetir cien análisis.
Las costuras se abren al primer lavado.
Este año se duplicaron las quejas.
Una soldadura mala, un agujero mal hecho, y a empezar de nuevo.
Pierde una bomba de cada treinta.
Los clientes encuentran faltas de ortografía en nuestros informes.
Mandamos facturas con montos equivocados.
Los huéspedes dicen que las habitaciones no están limpias.
Tres estrellas de promedio por los autos sucios.
La pintura se pela al año.
Según quién cocine el plato sale bien o mal.
El tacho de descarte es lo más lleno de la planta.
Rehacemos una de cada ocho coronas.
La traducción estaba llena de errores y el cliente lo contó por todos lados.
Subieron los reclamos de garantía desde que cambiamos de proveedor.
Queremos que salga bien a la primera.
Se tiran lotes por contaminación.
Se cruzan los envíos: A recibe lo de B.
El mecánico deja algo flojo y el auto vuelve.
Dos de las quince casas tuvieron humedad después de la entrega.
La aplicación se cae y nos ponen una estrella.
Etiquetas, fechas y tarimas equivocadas.
Hacemos las cosas dos veces.
# stock
Lo que piden no hay y lo que hay no lo piden.
El depósito está lleno de cosas que no salen.
Piden el 38 y siempre falta.
A las once nos quedamos sin pan.
Falta justo el repuesto que todos necesitan.
Hay cien mil parados en los estantes.
Pedimos de más lo que no sale y de menos lo que sí.
Huecos en la góndola todos los fines de semana.
Se agotó en cuatro días y el contenedor llega en diez semanas.
Tres años de abrigos en el sótano.
La farmacia tiene que mandar gente a otra porque no está el remedio.
Tuvimos que decirle a sesenta clientes que no hay.
La mercadería muerta se come el alquiler.
El más vendido nunca está cuando lo piden.
Nadie sabe qué hay en la bodega hasta que alguien va a mirar.
La línea para porque falta un tornillo.
Ganchos vacíos donde deberían estar los juguetes de moda.
La cámara está tan llena que no encontramos nada.
Tener en el estante lo que la gente viene a buscar.
Los colores que gustan se acaban el martes.
Los repuestos viejos juntan polvo.
Nos quedamos cortos con lo que se vende y largos con lo que no.
# idle_capacity
Entre semana las habitaciones están a oscuras.
El salón está vacío cinco días por semana.
Dos de las cuatro máquinas no trabajan.
De diez a cuatro no hay nadie en las canchas.
Volamos con la mitad de los asientos libres.
El micro vuelve vacío.
Uno de cada dos escritorios del coworking está libre.
Viernes a reventar, martes desierto.
El horno se prende una vez por semana y podría prenderse todos los días.
El estudio tiene horas que nadie reserva.
El teatro con suerte llega a media sala.
Tres consultorios se usan de depósito.
La prensa trabaja un turno y podría trabajar tres.
Las retroexcavadoras se oxidan en el patio.
Los camiones vuelven sin carga.
La mitad de los amarres está libre.
El segundo comedor se abre dos veces al mes.
La mitad de las camas está desocupada.
Pagamos un galpón que usamos solo los domingos.
La cosechadora trabaja veinte días al año.
Queremos llenar las horas tranquilas.
El mediodía está muerto, la noche anda bien.
El resonador está parado a la tarde.
La función de las once se da para seis personas.
La ocupación es del 48 por ciento.
Tengo sillas de más y clientes a ciertas horas nomás.
# compliance
El inspector nos dio sesenta días para corregirlo.
La auditoría encontró once observaciones y el banco quiere que se cierren.
Sin el certificado perdemos la licitación.
La ley nueva rige desde enero y no estamos listos.
Los bomberos amenazan con clausurar el salón.
El cliente exige ISO 9001 y no hemos empezado.
Hay que renovar la habilitación antes del verano.
Vino sanidad y nos fue mal.
Con la protección de datos somos un desastre y la agencia ya escribió.
El regulador pide informes que no podemos sacar.
El año pasado nos multaron por las etiquetas y vienen otra vez.
Un cliente grande pide un informe SOC 2.
El colegio tiene que pasar la supervisión en mayo.
Medio ambiente encontró aceite en el desagüe.
El hospital perdió la acreditación y tiene que recuperarla.
Sin registro sanitario no podemos vender.
Hay que probar de dónde viene nuestro cacao.
Impuestos nos pide papeles de tres años.
Primero el certificado, después nos listan en el súper.
Nos falta el permiso de vertidos.
La próxima auditoría tiene que salir sin observaciones graves.
El ministerio nos puede quitar la licencia.
Nos cayó una multa y hay plazo hasta abril para ponernos al día.
# safety
Otra vez alguien metió la mano en la prensa.
Dos caídas del andamio en un mes.
La ambulancia vino tres veces este año.
Es suerte que nadie se haya muerto.
Los montacargas y la gente usan el mismo pasillo.
Un chico perdió un dedo.
A las enfermeras les pegan los pacientes.
Tuvimos cuatro choques con las camionetas desde el verano.
Un niño salió por el portón sin que nadie lo viera.
Que todos vuelvan enteros a su casa.
Sustos todas las semanas y nadie los anota.
La grúa soltó una carga al lado del comedor.
Demasiadas quemaduras en la cocina.
Las lesiones de espalda son normales acá y eso tiene que terminar.
Casi se nos ahoga un bañista.
Los repartidores se caen de la moto cuando llueve.
Explotó el molino, gracias a Dios de noche.
El libro de accidentes está lleno.
Los accidentes con baja pasaron de 4 a 9.
Suben al techo sin arnés.
Una abuela se cayó de la cama y se quebró la cadera, la tercera del invierno.
La aseguradora nos subió la prima por tantos heridos.
# theft
Las cosas salen caminando de la tienda.
Los viernes falta plata en la caja.
De noche desaparece el cobre de la obra.
Falta mercadería y nadie la vendió.
Cortan el alambrado y se llevan las baterías.
Las botellas se esfuman detrás de la barra.
Pedidos falsos con tarjetas robadas.
Cargan y se van sin pagar, nueve veces el mes pasado.
En cada inventario hay agujeros.
Sospechamos que el personal se sirve solo.
En todas las obras faltan herramientas.
De noche se llevan el ganado.
Entran en grupo, agarran y salen.
Nos sacan el gasoil de los camiones.
Los contracargos por fraude nos cuestan el dos por ciento.
Se pierden paquetes en el depósito.
Dos entraderas desde Navidad.
El cierre de caja nunca coincide con lo vendido.
Alquilan la bici y no la devuelven más.
Hay mano ligera en la tienda.
Los ladrones de siempre y nosotros sin cámaras.
# digitise
Está todo en la cabeza de una persona.
Cuando ella se enferma nadie sabe nada.
Los pedidos vienen en papelitos y algunos se pierden.
Tenemos cuatro planillas y nunca coinciden.
Todo se tipea dos veces.
La agenda es un cuaderno con manchas de café.
Archiveros hasta el techo.
Tardamos más en encontrar un papel que en escribirlo.
Nos mandamos versiones de la misma lista.
El inventario vive en un pizarrón.
Hago la nómina a mano, con calculadora.
Partes de horas en papel que nadie entiende.
El programa es de 1998 y solo Rubén lo entiende.
Ventas no ve lo que hace producción.
Copiamos del correo a Excel y de ahí a la contabilidad.
Nadie sabe qué se acordó con quién.
La receta la sabe mi papá y tiene ochenta años.
Los datos del cliente están en seis lugares.
Todavía usamos fax.
Queremos dejar el papel.
Nos gustaría automatizar las facturas.
Todo en grupos de WhatsApp y después no se encuentra nada.
El sistema de reservas y la caja no se hablan.
Quisiera ver en una pantalla cómo fue el día.
Fichas de socios en una caja de zapatos.
Necesitamos un sistema, el Excel ya no da.
Cuando Carmen se va de vacaciones no encontramos nada.
`
