/** Descriptions in Spanish as companies publish themselves, with the worry in their own official wording, by intent. */
export const COMO_SE_PUBLICAN = `
# keep_customers
Fundada en Pamplona en 1979, Aguas Txantrea suministra fuentes de agua a 3.200 empresas. El Consejo ha fijado como prioridad del ejercicio reducir la tasa de abandono de contratos, que alcanzó el 17%.
En su sesión ordinaria, la Junta Directiva del Club Náutico de Algarrobo tomó nota de 84 renuncias de socios y acordó un plan para retener a los que permanecen.
Donantes del Maule, asociación civil: agradecemos a quienes siguen, y pedimos a los que interrumpieron su aporte mensual que lo reconsideren, porque este año nos dejó uno de cada tres.
La Mutualidad Sanitaria de Antioquia presenta su memoria anual. Frente a 9.400 afiliaciones nuevas se registraron 11.150 desafiliaciones voluntarias, tendencia que la gerencia se propone revertir.
Somos un proveedor de conectividad con presencia en doce ciudades del noroeste mexicano. Nuestro principal desafío para el periodo es la fidelización: el churn mensual se ubica en 3,8%.
El Teatro Circo de Albacete rinde su gestión de 2024. Sólo el 49% de los abonados renovó para la temporada siguiente, por lo que se propone un programa de permanencia.
RecetaViva es una plataforma peruana de recetas con 52.000 suscriptores de pago. Nos hemos propuesto que al menos la mitad supere los seis meses, hoy apenas lo logra el 28%.
Acta del consejo de administración de la cooperativa eléctrica de Olavarría. Se deja constancia de la migración de grandes usuarios a otras distribuidoras y se encomienda al gerente recuperar a los que se fueron.
El Colegio Santa Clara de Cuenca comunica a las familias que la no renovación de matrícula subió al 14%; fortalecer el vínculo con los alumnos actuales será el eje del año.
Correduría de seguros con 40 años de trayectoria en la Costa del Sol. De acuerdo con el cuadro de mando, las anulaciones de póliza superan a las altas en el ramo de hogar y procede actuar sobre la cartera vigente.
Licitación privada: se requiere consultora para diseñar un programa de lealtad, dado que el 63% de los huéspedes del complejo turístico de Samaná no repite estadía.
Fundación Manos de Ayacucho, balance social del año. La permanencia media del padrino se redujo de 38 a 21 meses y la dirección considera imprescindible mejorarla.
Grupo Lácteo del Bajío informa a sus accionistas que seis cadenas regionales no prorrogaron sus contratos de suministro, circunstancia que obliga a proteger la relación con las restantes.
Carta de la presidenta a las socias de la Red de Emprendedoras de Asunción: cada trimestre nos dicen adiós unas cuarenta compañeras, y quisiéramos que encontraran motivos para quedarse.
Nube Andina presta servicios de alojamiento web para pymes de Quito. La tasa de renovación anual bajó a 71% y el objetivo aprobado es que renueve el 85% de los clientes.
En cumplimiento del plan estratégico, la Caja de Compensación del Quindío trabajará en la recuperación de empresas desafiliadas, que en el último año fueron 212.
Transparencia: la Hermandad del Rocío de Huelva perdió 260 hermanos por baja voluntaria en tres años. El cabildo ha nombrado una comisión para que los hermanos no sigan marchándose.
Nuestra lavandería industrial atiende a hospitales y hoteles de Montevideo. Tras la rescisión de cuatro contratos, el directorio dispuso medir la satisfacción de los clientes actuales para evitar nuevas salidas.
Newsletter de Club del Libro Granada: el 40% de los lectores cancela su suscripción antes de la cuarta entrega, y dedicaremos el trimestre a cambiarlo.
Agroquímicos del Valle, Mexicali, conserva al 68% de los productores que atendía hace dos temporadas; la deserción se atribuye a una atención posventa insuficiente.
# more_customers
El Conservatorio Municipal de Ambato ofrece dieciocho especialidades. Ante la escasa demanda de inscripciones, el directorio aprobó una campaña de captación de nuevos estudiantes.
Las salas del Museo Etnográfico de Zamora recibieron menos público: las visitas descendieron a 7.300, y el Patronato se marca como objetivo llegar a las 12.000.
Ingeniería acústica con sede en Providencia, veinte proyectos a la fecha. Queremos ampliar nuestra base de clientes, todavía reducida.
Por acuerdo de asamblea, la Asociación de Productores Orgánicos de Tarija destinará el fondo común a darse a conocer, pues el número de compradores es insuficiente.
Clínica Visión del Sur, en Neuquén, dispone de tres consultorios y quirófano propio. El plan comercial apunta a incrementar las primeras consultas, que hoy no superan las 30 mensuales.
Boletín parroquial de San Isidro, Heredia. Nos duele que a la catequesis se hayan apuntado apenas nueve niños y pedimos a todos que inviten a otra familia.
Somos el Club de Ajedrez de Vigo, fundado en 1934. La Junta desea rejuvenecer y aumentar la masa social, estancada en 61 miembros.
Términos de referencia: contratación de agencia para generar oportunidades comerciales en favor de Metalúrgica Cuyo, cuya cartera de nuevos prospectos se redujo 45% respecto del año previo.
Seguros Pacífico Norte se dirige a sus accionistas. La producción nueva quedó 22% por debajo de lo presupuestado, de modo que la captación constituye la prioridad del segundo semestre.
Escuela de Gastronomía del Caribe, Cartagena: formamos cocineros desde 2006. Las matrículas de primer ingreso cayeron a 118 y el Rector ha solicitado un plan de promoción.
El Comité de Turismo de Villa de Leyva constata en acta que los visitantes entre semana son muy pocos y encarga a la secretaría una estrategia de atracción.
Despacho jurídico especializado en propiedad intelectual, con oficinas en Ciudad de México. Aspiramos a un mayor número de consultas de empresas tecnológicas, segmento que aún no nos conoce.
La biblioteca popular de Santa Fe comunica que sólo 37 vecinos sacaron su carné este año; invitamos a la comunidad a hacerse socia.
Carta abierta del Coro Universitario de Cáceres. Contamos con director, sala y repertorio, y nos hacen falta voces: cualquiera que ame cantar será bienvenido.
En el ejercicio cerrado, Energía Solar Chiclayo respondió a 90 solicitudes de presupuesto, un 38% menos. La compañía destinará recursos a elevar la generación de contactos.
Termas de Guaviyú, Uruguay, reabiertas en 2022. Nuestra meta institucional para el trimestre es duplicar las reservas recibidas por canal propio, actualmente escasas.
Cooperativa agroindustrial de Copán con planta de cacao. El consejo observó que la incorporación de clientes está detenida desde enero y dispuso reforzar la fuerza de ventas.
Fundación Voluntarios de Lleida hace un llamamiento: este curso se ofrecieron sólo once personas, y necesitamos sumar sesenta.
En la sesión plenaria, el Ayuntamiento de Talavera analizó la baja afluencia al mercado de abastos y acordó acciones para atraer compradores.
Gimnasios Activa, Panamá, opera cuatro centros. Según nuestro informe de marzo, las altas nuevas fueron 140 frente a una meta de 400, razón por la cual se relanza la captación.
# response_time
La Defensoría del Usuario de Concepción publica sus indicadores. El plazo medio para una primera respuesta a los reclamos fue de 26 días y la institución se compromete a llevarlo a siete.
Compromiso de servicio de la Mancomunidad de Aguas del Jerte: los ciudadanos aguardan de media tres semanas la contestación a sus escritos, cifra que debe reducirse.
Nuestro centro de contacto atiende a 600.000 asegurados en Bogotá y Cali. El nivel de servicio fue de 54%, con un tiempo de espera promedio de nueve minutos, y el objetivo es 80/20.
Acta 14/2025 del Colegio de Notarios de Jalisco. Se expuso la inconformidad por las demoras en atender las solicitudes de información y se acordó establecer un máximo de 48 horas.
Hospital Comarcal de Calahorra, actividad del año: la demora media para la primera consulta externa asciende a 74 días, y su disminución es línea prioritaria.
Somos una compañía uruguaya de soporte informático para cooperativas. De los incidentes abiertos, el 41% no recibió respuesta dentro del acuerdo de nivel de servicio; corregirlo será la tarea del trimestre.
Caja rural de Cajamarca, noticias para el socio. Los socios nos han hecho ver que la resolución de un crédito toma 33 días hábiles, y la gerencia se ha propuesto que no pase de diez.
Invitación a cotizar: la inmobiliaria Alto Bosque, de San Salvador, requiere una solución que acorte el tiempo de respuesta a los interesados, hoy superior a dos días.
Ventanilla única del municipio de Mérida. El ciudadano permanece en sala una hora y cincuenta minutos hasta ser atendido, situación que se pretende corregir con cita y refuerzo.
Asociación de Ayuda a la Mujer, Rosario. Pedimos disculpas a quienes esperan contestación a su consulta desde hace semanas; queremos atender todo pedido dentro de las 72 horas.
En la revisión por la dirección de Repuestos Andes, Quito, se evidenció que las solicitudes de cotización permanecen cuatro días sin respuesta, lo que constituye una no conformidad.
Nuestra ONG responde a cartas de comunidades campesinas desde 1992. El comité evaluador encontró que hay peticiones sin contestar desde marzo y estableció un plazo de respuesta de quince días.
Carta de servicios del Registro Civil de Heredia: el promedio de atención por usuario es de 52 minutos de espera, y esta administración lo llevará a 20.
Transfármacos, Guayaquil, fue sometida a auditoría externa. Las boticas esperan en promedio seis horas la confirmación de sus pedidos, por lo que se recomienda acelerar la respuesta.
Aseguramos cosechas en todo el Paraguay. Nuestra inspección de siniestros se produce 19 días después de la denuncia y procuraremos que sea en cinco.
Clínica universitaria de Navarra: el tiempo transcurrido entre la petición de una resonancia y su realización es objeto de estudio, puesto que la lista de espera roza los cuatro meses.
El Consejo de la Judicatura Estudiantil de Tegucigalpa comunica que las respuestas a los recursos de alumnos demoran dos meses y estudia cómo agilizarlas.
Telecomunicaciones del Maipo, memoria 2025. El 37% de las llamadas de clientes fue abandonado antes de ser atendido, dato que el directorio calificó de inaceptable.
A quien corresponda: la asociación de pacientes de Arequipa solicita y ofrece colaborar para que ninguna persona espere más de tres días la devolución de su llamada.
Ópticas Cantabria aprobó su plan de mejora. Reducir a la mitad la espera de los clientes en tienda, fijada hoy en 35 minutos, figura como objetivo único.
# on_time
Constructora Río Magdalena rinde cuentas a sus accionistas. De los catorce contratos vigentes, nueve registran desfase respecto del cronograma, situación que la administración se compromete a corregir.
El Consejo Editorial de la Universidad de Salamanca reconoce que los volúmenes de la serie histórica aparecieron con una demora media de siete meses, y establece un calendario vinculante.
Logística del Golfo, Veracruz, cierra el trimestre: el índice de entregas a tiempo quedó en 76%, doce puntos bajo la meta comprometida con los clientes.
Somos fabricantes de mobiliario escolar en Villa El Salvador. Las penalidades por entrega tardía sumaron 410.000 soles, motivo por el cual se priorizará el cumplimiento de plazos.
Acta de la Corporación Municipal de Valdivia. Se analiza el atraso de las obras de la costanera, que debieron recibirse en marzo, y se exige un nuevo programa de ejecución al contratista.
Pliego de condiciones: el adjudicatario del mantenimiento de Renfe Cercanías ha incumplido el plazo de revisión en un 19% de las unidades, por lo que se solicita plan de recuperación.
Imprenta Del Plata, Montevideo, revisó sus indicadores. El cumplimiento de fechas de entrega bajó a 68% y debe situarse por encima de 95% en diciembre.
La fundación comunica a sus beneficiarios de Petén que las viviendas prometidas para mayo no estarán antes de septiembre, y que ha reorganizado sus cuadrillas para no volver a retrasarse.
Talleres Bergantín, Cartagena: reparación naval. Los buques salen de varada en promedio seis días después de lo convenido y nos proponemos eliminarlo.
Boletín interno de Software Cóndor, Santa Cruz. Los últimos cinco hitos se cerraron fuera de plazo; el comité de proyectos fijará y respetará las fechas del trimestre.
Consorcio vial del Norte, en Trujillo. La supervisión ha advertido tres meses de rezago acumulado en el tramo dos y la empresa adoptará medidas de aceleración.
Catering institucional de Gran Canaria con 8.000 menús diarios. Las entregas a colegios posteriores a la hora fijada ascendieron al 11%, cuando el contrato admite el 2.
A los clientes de Uniformes Atacama. Sabemos que les fallamos con las fechas: entregamos después de lo acordado en cuatro de cada diez pedidos.
Nuestra contraloría interna, en Costa Rica, señala que los dictámenes del instituto se emiten tardíamente en el 52% de los casos, y ordena ajustar los plazos.
Compromiso de la Orden de los Arquitectos de Asunción: los proyectos visados salen de la oficina con retraso medio de 22 días, que la comisión llevará a cero.
En la última revisión contractual, Cables Iberia, Zaragoza, acumulaba 640 líneas de pedido vencidas sin expedir y quedó obligada a ponerse al día.
A los suscriptores del Diario Rural de Tandil: la edición impresa llegó a sus hogares pasado el mediodía en 60 ocasiones, y nos comprometemos a que llegue antes de las siete.
Aeroservicios Bolivia fija su plan operativo: la puntualidad de las salidas descendió a 71%; recuperar el 90% encabeza los objetivos del periodo.
Instituto de la Vivienda de Nuevo León. En sesión del comité se hizo constar que 18 de 25 fraccionamientos se concluirán posteriormente al término pactado.
Metales del Cauca publica su balance. El retraso medio en el despacho de estructuras fue de once días y los clientes lo señalan como su principal queja.
# cash
Estados financieros de Hilados Tlaxcala: la rotación de cuentas por cobrar pasó de 48 a 101 días, lo que comprometió la liquidez para atender nómina y proveedores.
Compañeros asociados de la Cooperativa de Trabajo Aurora, Berisso: los organismos públicos adeudan cuatro meses de facturación y el retiro de los socios se encuentra pendiente.
La Junta de la Comunidad de Regantes de Motril expone que las derramas impagadas superan los 390.000 euros y que no podrá abonar la energía del trimestre sin cobrarlas.
Grupo Editorial Azuay, memoria 2025. El flujo de caja operativo fue negativo por el retardo en los pagos del sector estatal, y se priorizará la gestión de cobranza.
El Club Deportivo Ñublense Básquetbol comunica que existe una deuda de sueldos de dos meses, ocasionada por el incumplimiento del auspiciador, que la directiva busca saldar.
Somos una constructora con sede en Bucaramanga y 230 colaboradores. La cartera por actas de obra no canceladas llega a 7.200 millones de pesos, y el capital de trabajo resulta insuficiente.
Ante la asamblea de padres de Getafe informó el tesorero. Un 29% de las familias mantiene cuotas sin abonar, y el saldo bancario apenas cubre cinco semanas.
Hospital San Rafael de Cartago. La administración reporta cuentas por cobrar a las aseguradoras superiores a 300 días y solicita medidas urgentes para recuperar efectivo.
Clientes y proveedores: Transportes Lago Argentino se encuentra en proceso de reestructuración de pasivos, por no haber podido atender los vencimientos de marzo y abril.
El informe de la comisión revisora de la Fundación Aymara, La Paz, alerta de que la tesorería se agotará en ocho semanas si el convenio no se desembolsa.
Turismo Ibérico, Huesca, cuentas del ejercicio. Los mayoristas liquidan a 75 días, plazo incompatible con nuestras obligaciones salariales; la reducción del periodo medio de cobro es objetivo del año.
Pesquera Sullana, sesión de directorio: ante la falta de fondos para la campaña, se aprueba negociar el diferimiento de deudas y cobrar las letras vencidas.
Laboratorio de análisis clínicos con sede en Tegucigalpa. El seguro social no ha cancelado prestaciones por 22 millones de lempiras y ello impide honrar compromisos con los proveedores.
Asamblea del Sindicato de Taxistas, Montevideo. Se resuelve intimar a los afiliados en mora, que adeudan en conjunto nueve millones, pues no hay fondos para el aguinaldo.
Carta del gerente general: Confecciones Gamarra ha facturado lo previsto, mas el dinero se percibe tan tarde que dos planillas se pagaron con sobregiro bancario.
Consejo Rector de Aceites de Jaén. Las facturas vencidas y no satisfechas por los compradores importan 2,1 millones de euros, y urge restablecer la tesorería.
Universidad Popular de Chiapas, aviso a la comunidad: el subsidio se recibió con cinco meses de desfase y quedan sin cubrir las remuneraciones de agosto.
Ascensores Paraná, casa fundada en 1981. Servicio en 900 edificios, de los cuales 260 no están al corriente de pago; la compañía depende de normalizar esa cobranza para sostenerse.
Dictamen del comisario de Envases Maracay: la sociedad presenta riesgo de cesación de pagos dentro de los próximos noventa días por insuficiencia de disponible.
Festival de Música de Panamá: su patronato informa que las entidades patrocinadoras no han transferido sus aportes y que los honorarios de los artistas están impagos.
# margins
Reformas Vallés, cuentas de 2025. Los ingresos crecieron un 19% en tanto que el resultado de explotación descendió al 1,8% de las ventas, lo que hace imprescindible revisar la política de precios.
Distribuciones Oaxaqueñas, informe gerencial: el volumen alcanzó un máximo histórico y, sin embargo, el margen bruto retrocedió cuatro puntos por los descuentos concedidos a las cadenas.
Constructora Los Andes reporta a sus socios que once de diecisiete obras cerraron por debajo del presupuesto de utilidad, a causa de sobrecostos no trasladados al cliente.
La comisión de hacienda del Club Regatas de Resistencia dictaminó. El comedor tiene ocupación plena y arroja pérdida, de manera que procede actualizar la carta de precios.
Estudio de arquitectura con treinta años en Bilbao. La dedicación real excede en un 42% a la presupuestada y la rentabilidad por proyecto se ha vuelto marginal.
Resumen ejecutivo: Impresos Guayas facturó 6,4 millones con un beneficio neto de 41.000 dólares; recuperar la rentabilidad constituye la prioridad del plan.
Frutícola de Rengo, cooperativa, sesión del consejo. Se constata que la fruta se vende por debajo del costo de proceso en tres calibres y se encomienda fijar un precio mínimo.
Nuestra consultora, con sede en Bogotá, entrega un servicio valorado por sus clientes. El margen por hora bajó de 31% a 14%, y para el trimestre se dispuso renegociar honorarios.
Revisión presupuestaria de la Empresa Municipal de Catering, Granada: cada menú servido genera un déficit de 0,38 euros, que debe eliminarse.
Plásticos del Este, Asunción, publica sus resultados. Las licitaciones ganadas a precios bajos elevaron la actividad al 100% sin dejar utilidad alguna.
Agencia de comunicación de Lima, cincuenta clientes. Reconocemos que las horas no facturadas absorben la ganancia, y por ello revisaremos el alcance de cada contrato.
Transportes Unidos de Choluteca comunica a la asamblea que la tarifa por quintal no cubre el costo operativo desde abril; se negociará su ajuste con los cargadores.
Grupo Vinícola del Duero se dirige a quienes invirtieron. Hemos vendido más botellas que nunca y ganado menos que hace cinco años, por la guerra de precios en la distribución.
Mantenimientos Querétaro evidencia en su informe técnico que el 60% de los contratos opera con rentabilidad inferior al 5%, umbral mínimo que aprobó el consejo.
Sanatorio Privado de Salto, ejercicio cerrado: la actividad quirúrgica aumentó, mas el excedente por intervención disminuyó de manera sostenida y requiere un nuevo arancel.
Panorama 2026 de Textil Itagüí. Sostener los precios de 2021 nos ha llevado a un margen de contribución de 6%, insuficiente para reponer maquinaria.
Entidad sin ánimo de lucro de Alajuela que presta cuidados a domicilio: las tarifas acordadas con el Estado cubren el 83% del costo de cada hora, y se requiere corregir esa pérdida.
Eventos Cusco, palabras de la dirección. Los encargos se duplicaron en el año y el beneficio no varió, en razón de desviaciones de gasto no controladas.
El Instituto Cervecero de Valdivia analiza su cuenta de resultados: la venta a granel deja 2% y la embotellada 21%; se acordó orientar la mezcla para ganar más con lo mismo.
Auditoría interna de Ferreterías Cibao, Santo Domingo. El descuento medio otorgado en mostrador, de 18%, equivale a toda la ganancia esperada y debe limitarse.
# input_cost
Los panaderos asociados de Mar del Plata hacemos saber lo siguiente. El incremento acumulado de la harina en el año es de 88% y nuestras casas no pueden absorberlo.
Cerámicas Onda cerró un año difícil: el gasto en gas natural se multiplicó por 2,4, circunstancia que obliga a buscar suministros alternativos.
La Unión Ganadera de Sinaloa hace público que el alimento concentrado representa ya el 71% del costo de producción de leche, y negociará compras en conjunto.
Hospital de la Caridad, Cuenca, gestión del director. La factura eléctrica y la de insumos médicos se elevaron un 36%; el plan de compras perseguirá la contención de ese encarecimiento.
Tintoreros de Atitlán, cooperativa con 54 familias. El hilo importado se paga a 94 quetzales la libra frente a los 61 de hace un año, y necesitamos nuevas fuentes de abasto.
Consejo de Administración de Pesquera Coquimbo. El petróleo absorbe el 44% de los ingresos por captura, nivel que impide operar los barcos con beneficio.
Editorial Pichincha informa a la prensa: la escalada del precio del papel sitúa el costo de imprenta un 57% por encima del año anterior y la empresa revisará su abastecimiento.
Avícola La Granja, Trujillo, comunica a la junta general que la torta de soya y el maíz amarillo subieron por encima de lo previsto, impacto que habrá de mitigarse con coberturas.
Plan de ahorro del Ayuntamiento de Guadalajara, España. La piscina municipal consumió 214.000 euros de energía, el doble que en 2021, y se acuerda renegociar el contrato de suministro.
Fertilizantes San Isidro, Rancagua, abastece a 800 agricultores. La urea importada nos cuesta un 68% más que en la campaña anterior y trabajamos en fórmulas sustitutivas.
El acta de la directiva de la Cooperativa de Vivienda de Tegucigalpa consigna el alza del arrendamiento del local, de 18.000 a 31.000 lempiras, y encarga su renegociación.
Circular de la gremial de panificadores de Oruro: el quintal de harina y la garrafa de gas aumentaron en forma desmedida, y solicitamos a los proveedores un precio concertado.
Grupo Hotelero Riviera Maya, resultados del semestre. Los costos de alimentos y bebidas se incrementaron 24% y la dirección de compras tiene el mandato de contenerlos.
Asamblea de la Federación de Arroceros de Ibagué. Los agroquímicos subieron al doble en dos ciclos, por lo que el comité de insumos buscará proveedores en bloque.
Manufacturas Penelope, de Barcelona, prevé que la seda y el algodón de fibra larga encarezcan un 30% adicional, y estudia importar directamente.
La comunidad terapéutica Nuevo Amanecer, de Posadas, informa que la luz y la leña insumen la mitad del presupuesto anual; nos resulta impostergable bajar ese consumo.
Cámara de Transportistas de Cochabamba, noticias gremiales. La subida del diésel y de las llantas ha vuelto insostenible el costo por kilómetro, y ensayaremos compras asociativas.
Colchones Cotopaxi afrontó tres ajustes de la espuma de poliuretano en doce meses, con un impacto de 260.000 dólares sobre el costo de materiales.
Licitación n.º 7: suministro de combustible y lubricantes para la flota de Ciudad del Este. Se persigue compensar el alza del carburante, cuyo precio subió 39% interanual.
Molinos Huancayo precisa en su informe de costos que la electricidad supone ya 0,31 soles por kilo, frente a 0,19, y propone sustituir parte por energía solar.
# raise_money
Llamamiento de la Fundación Casa del Niño, Tarija: para terminar el nuevo pabellón nos hacen falta 240.000 dólares, y apelamos a la generosidad de donantes particulares y empresas.
Biotérmica SpA, empresa chilena de pirólisis de residuos. En el presente ejercicio se abrirá una ronda de inversión por 3 millones de dólares para la planta piloto.
Ponferrada, pleno municipal de abril: se acuerda presentar solicitud a los fondos europeos con el fin de financiar la rehabilitación del antiguo economato minero.
Oyentes de Voces del Río, radio comunitaria de Formosa: iniciamos una campaña de aportes mensuales, pues la renovación de equipos exige 6 millones de pesos que no poseemos.
Agrotecnia Andina, Quito, presenta su estrategia. La ampliación del laboratorio requiere un préstamo de largo plazo por 1,2 millones, cuya gestión es la tarea central de la gerencia.
Somos una startup mexicana de diagnóstico por imágenes con tres patentes. Estamos buscando capital semilla de inversionistas afines a la salud, por 15 millones de pesos.
En asamblea extraordinaria, los socios de Cooperativa Cafetera Sierra Nevada autorizaron a la directiva a tramitar un crédito para el beneficio húmedo.
Amigos del Museo de la Memoria de Ayacucho. Con el apoyo de 300 nuevos benefactores podremos sostener la sala permanente, de lo contrario permanecerá cerrada.
Convocatoria de patrocinio: el Festival de Jazz de Vitoria dispone de programación y busca empresas que aporten 180.000 euros para su celebración.
Proyecto de reforestación en Petén que ha plantado 90.000 árboles. Postularemos a la cooperación internacional para una segunda fase, cuyo costo asciende a 700.000 quetzales.
El Club Social y Deportivo Ferroviarios, de Junín, resuelve por mayoría emprender una colecta entre socios y comercio local a fin de reunir los fondos del techo del gimnasio.
Plan de negocio 2026 de Aceites del Paraná. La incorporación de un socio inversor, con una participación de hasta el 35%, permitirá financiar la segunda prensa.
Iglesia Metodista de Concepción: solicitamos de hermanos y amigos las ofrendas necesarias para la reparación de la torre, estimada en 95 millones de pesos.
Documento de posición de la Red de Bancos de Alimentos, Costa Rica. Asegurar la financiación de los camiones refrigerados mediante donaciones corporativas es el objetivo único del trimestre.
Cinemática Films, Bogotá, en palabras de su gerente: el largometraje cuenta con guion y elenco, y depende de obtener el estímulo del Fondo y coproductores que aporten el 40%.
Resolución del Patronato del Hospital San Juan, en Cáceres, por la que se aprueba captar legados y subvenciones para la adquisición de un acelerador lineal.
Presentación a inversionistas de Movilidad Eléctrica Guayaquil. Buscamos 800.000 dólares en deuda convertible para incorporar veinticinco triciclos.
Mujeres de Huancavelica, asociación con 22 años de labor: el financiamiento actual concluye en diciembre y hemos comenzado la búsqueda de nuevos cooperantes para el centro de acogida.
Cervezas Artesanas de Gredos saluda a sus futuros accionistas. Lanzamos una emisión de participaciones por 350.000 euros que costeará la nueva línea de envasado.
Estatuto del Fondo de Becas de Asunción. Ante el incremento de solicitudes se resuelve recaudar 500 millones de guaraníes adicionales entre egresados y empresas.
# open_site
Grupo Farmacéutico del Oriente comunica que en abril inaugurará su local número treinta, en Puerto Ordaz, y que trabaja en la habilitación del inmueble.
Consejo Escolar de San José de la Montaña, sesión de mayo. Se aprueba el calendario para la puesta en marcha de la sede de Alajuelita, prevista para febrero.
La Caja Rural de Teruel anuncia a sus impositores: en el tercer trimestre abriremos oficina en Alcañiz, con seis puestos y cajero permanente.
Panadería industrial con obradores en Mendoza y San Luis. La próxima planta, en San Juan, iniciará operaciones en octubre y concentra la labor del equipo.
Licitación de obra: acondicionamiento del local destinado a la nueva sucursal de Óptica Central, en Mérida, que habrá de estar abierta al público el 1 de diciembre.
La Clínica del Country, de Bogotá, proyecta la apertura de un centro ambulatorio en Chía durante el semestre y constituye para ello un comité.
Supermercados Araucanía, con catorce tiendas. El plan inmediato contempla inaugurar la tienda de Villarrica, cuya construcción se encuentra en fase final.
Escuelas Infantiles Sol crece: tras consolidar nuestros centros de Murcia, este septiembre ponemos en marcha el de Cartagena con ochenta plazas.
La Cooperativa de Consumo de Bariloche informa que firmó el contrato de locación en El Bolsón y que la nueva boca de expendio deberá estar operativa en diciembre.
Hermanos Quispe S.A.C. explota dos restaurantes en Arequipa. Anunciamos la próxima apertura de un tercero en Moquegua, para lo cual adecuamos el inmueble y tramitamos la licencia.
Laboratorios Querétaro, con cuatro sucursales. La de San Juan del Río abrirá sus puertas en junio, tan pronto concluyan los trámites y la contratación.
En reunión ordinaria, la junta de la Biblioteca Popular de Treinta y Tres resolvió instalar una filial en el barrio Villa Sara y fijó su inauguración para mayo.
Clínicas Dentales Sonrisa, Santiago, once sillones. El desafío del ejercicio es estrenar la sede de Temuco en la fecha comprometida.
Residencias Mirador, Cantabria, comunica a las familias que el nuevo centro de Torrelavega, de 90 plazas, recibirá a sus primeros residentes en otoño.
Ferretería Continental, Tegucigalpa, plan del año. Se prevé montar una sala de ventas en Comayagua, con apertura en agosto.
La Universidad Austral de Loja pone en conocimiento de la comunidad la próxima creación de su extensión en Zamora, que empezará sus clases en abril.
Somos la red de bicicletas públicas de Medellín. Para noviembre está prevista la apertura de doce estaciones en Envigado, proyecto al que se dedican todos los recursos del trimestre.
Junta de Gobierno de la Sociedad Protectora de Asunción: se ratifica el inicio de operaciones del refugio de Luque y se asigna responsable para su apertura.
Hilo de Plata, joyería de Taxco con taller y tienda. Durante la temporada de otoño inauguraremos una boutique en San Miguel de Allende.
Federación de Cooperativas de Potosí, a sus bases. El centro de acopio de Uyuni deberá funcionar a partir de julio y resta equiparlo y contratar su personal.
# launch
Laboratorios Vértice, de Quito, comunica a la comunidad médica la próxima introducción de su suero oral pediátrico, cuya comercialización comienza en junio.
Quesos Idiazábal da por finalizado un trabajo de tres años: concluido el desarrollo del untable ahumado, el objetivo del trimestre es su salida al mercado.
En sesión de directorio de Seguros La Frontera, Asunción, se fijó para el 15 de agosto el lanzamiento de la póliza digital para motociclistas.
Editorial educativa con sede en Santiago y treinta títulos. Este año presentamos nuestra primera plataforma de lectura para escolares, y toda la casa prepara su estreno.
Caja Municipal de Piura, novedades. Próximamente pondremos a disposición de los clientes una billetera móvil propia, que entra en servicio en octubre.
Cervecería del Istmo informa a sus distribuidores que la línea de bebidas sin alcohol se presentará en la feria de Panamá y saldrá a la venta al día siguiente.
Viveros del Ebro, campaña 2026. La nueva variedad de peral, resultado de doce años de trabajo, se introducirá esta campaña y requiere darse a conocer.
Nexo Software, Guadalajara, comité de producto. Se aprueba la fecha de publicación del módulo de inventarios y se asignan recursos para su lanzamiento.
La Fundación Educativa Antioquia anuncia el inicio de su diplomado virtual en gestión rural, oferta inédita cuya primera cohorte se convoca en julio.
Maquinaria Pampeana presentará en Expoagro su primera sembradora autónoma, y encara el semestre con la vista puesta en ese debut comercial.
Nuestra mutua ofrecerá a partir de enero un servicio de telemedicina a sus 40.000 asegurados de Baleares; la puesta en marcha constituye el proyecto del año.
Textiles Otavalo, con mercado en tres continentes. La gerencia presentará en septiembre una colección infantil que no tiene antecedentes en la casa.
Teatro Solís, informe de la dirección artística. Se estrena en mayo el canal de funciones en línea, y se requiere asegurar una buena acogida del nuevo servicio.
Alimentos Sayula, botanas de amaranto. La barra proteica obtuvo su registro sanitario y la introduciremos en tiendas a lo largo del segundo trimestre.
Convocatoria a medios. La Universidad Nacional de Heredia dará a conocer su nuevo servicio de análisis de suelos para productores, cuyo lanzamiento está previsto para marzo.
Hidrosistemas Valencia anuncia a sus clientes la inminente salida de su contador inteligente; la compañía concentra el trimestre en ponerlo en el mercado.
Taxistas cooperados de Cochabamba: el 1 de noviembre comenzará a operar la aplicación propia de pedido de viajes, que habrá que promover entre usuarios y choferes.
Café Montaña Verde, de Copán, ha concluido las pruebas de su cápsula compostable. Nos proponemos introducirla en supermercados antes de la Navidad.
Resolución rectoral por la cual se crea la maestría en energías renovables de la UNT, Tucumán, cuya primera edición se lanza en agosto.
Cosmética Rocío, Huelva, para sus clientas. Presentamos en primavera una gama solar completamente nueva y queremos que ustedes sean los primeros en conocerla.
# wind_down
Comunicado de la familia Larrañaga. Tras 64 años, la sombrerería de Tolosa cesará su actividad el 31 de enero y procederá a la liquidación de existencias.
La asamblea extraordinaria de la Asociación Cultural Pueblo Nuevo, Paysandú, resuelve su disolución y designa comisión liquidadora.
Curtiembres Riachuelo S.A., previo informe del síndico, inicia el proceso de cierre ordenado de la planta, con desvinculación del personal y enajenación de activos.
Fundación Lectura Abierta, Cúcuta, último boletín. Concluido nuestro ciclo, entregaremos el acervo a la biblioteca municipal y liquidaremos la entidad en el curso del semestre.
A los padres del Colegio Inglés de Iquique: la congregación ha determinado el cierre definitivo del establecimiento al término del año escolar.
Oferta de traspaso: gabinete de estética en Santander con cartera propia, por jubilación de la titular, quien desea transmitirlo antes de junio.
Transportes Unión Panamericana, Guatemala, acta 112. Se acuerda vender las unidades, pagar los pasivos laborales y disolver la sociedad.
Nuestra imprenta, establecida en Tacna en 1962, se despide de su clientela. Los pedidos se atenderán hasta el 30 de septiembre, tras lo cual se cerrará el taller.
La Junta General de Vinos La Serena aprueba la fusión por absorción a favor de un tercero; la sociedad dejará de existir y se ordena el traspaso de trabajadores, fincas y marcas.
Estimados socios del Club de Bridge de Mérida: por falta de relevo generacional se extingue la asociación, y sus bienes se donarán al asilo.
Documento informativo. Los socios fundadores de Ingeniería Cauquenes anuncian su retiro y la venta de la compañía a su equipo directivo en el plazo de nueve meses.
Videoclub Andrómeda, Ciudad de México, cierra para siempre sus puertas en agosto, pone a la venta su acervo y agradece 30 años de compañía a la colonia Roma.
El patronato del Hospital de Peregrinos de Burgos somete a aprobación la extinción de la fundación y el reparto de su patrimonio conforme a los estatutos.
Hotel Los Sauces, Bariloche, bajo dirección familiar desde 1971. En razón del retiro de sus dueños el establecimiento se ofrece en venta, con continuidad del personal.
Aviso de liquidación voluntaria de Comercial Chimborazo: se convoca a acreedores y se procede a la realización de inventarios hasta el cierre.
Cooperativa de Costureras de Limón. En última instancia, la asamblea acordó no renovar operaciones y pagar a cada asociada lo que en derecho le corresponde.
Proyecto Agua Segura, Huehuetenango, memoria de cierre. Concluye en diciembre, por lo que se transfieren las obras a los comités y se da por finalizado el programa.
La empresa Juguetes Piolín, Itagüí, inicia su salida del mercado: se detendrá la fabricación en julio y se negociará la indemnización con el sindicato.
Decreto de la diócesis por el que se suprime el Seminario Menor de Ayaviri y se dispone el destino de sus bienes y archivos.
Aviso a proveedores de Marroquinería Uruguaya: la firma deja de operar por decisión de sus accionistas; las obligaciones pendientes se saldarán antes de fin de año.
# hire
Convocatoria pública: el Hospital Regional de Coyhaique busca cubrir doce plazas de médico especialista que llevan vacantes más de un año.
Grupo Transportista Norteño informa a su asamblea que 46 unidades están detenidas por ausencia de operadores, y la incorporación de personal encabeza la agenda.
Residencias Cantábrico señala en su memoria social 31 puestos de gerocultor sin ocupar, cuya cobertura es el objetivo del trimestre.
Somos una firma de ingeniería ferroviaria con obras en Córdoba y Rosario. Nos proponemos contratar a quince proyectistas, perfil que el mercado local apenas ofrece.
Comunidad Educativa de Heredia, reunión de marzo. Se declara desierto por tercera vez el concurso de docente de física y se acuerda ampliar la búsqueda.
Asociación de Bodegas de Ica, aviso urgente: la vendimia demanda 900 jornaleros y no han respondido ni 400 al llamado; solicitamos difusión.
Trabaje con nosotros. Ascensores Guadalquivir precisa incorporar técnicos de mantenimiento en Sevilla y Cádiz, plazas que desde el verano no conseguimos proveer.
Banco del Pacífico Sur, Cali, talento humano: 74 vacantes tecnológicas permanecen abiertas con un promedio de 118 días, y se procurará reducirlo.
La Municipalidad de Antigua Guatemala convoca a electricistas, topógrafos y fontaneros, dado que las plazas aprobadas en el presupuesto siguen sin titular.
Cerámicas Sassuolo, Castellón, dos hornos nuevos. Incorporar veinte operarios de horno en el año, y no los doce que se logró, es la meta fijada por la dirección.
Llamamiento de Bomberos de Osorno: faltan conductores y enfermeros de la unidad, y se invita a quienes reúnan los requisitos a integrarse al cuerpo.
Ministerio de Obras, Paraguay. El proyecto vial requiere veintitrés residentes de obra y, agotadas dos convocatorias, aún restan catorce por seleccionar.
Clínica de salud mental en Bogotá con cinco puestos de psiquiatra sin cubrir. La escasez de profesionales nos ha llevado a buscarlos en otras regiones.
Hilaturas Puebla comunica a sus clientes. La puesta en marcha del tercer turno está supeditada a la contratación de 120 obreros que el mercado no nos provee.
Notificación al Consejo Escolar de Zaragoza: el centro inicia curso sin orientador ni maestra de audición, y continúa sin candidatos para ambas plazas.
La Orquesta Filarmónica de Guayaquil cerró su temporada. Permanecen sin cubrir los atriles de fagot y trompa, por lo que se realizarán audiciones internacionales.
Exposición de motivos: el Instituto de Investigación Pesquera de Salto requiere biólogos y no logra atraer postulantes, aun con salario mejorado.
Grupo Hotelero Riviera Nayarit, mensaje de la presidencia: el reclutamiento de cocineros, recamaristas y guías no alcanza a cubrir la temporada.
Se licita un servicio de reclutamiento. Empacadora Chavimochic, Virú, necesita 600 operarios de planta y dispone de 210 postulantes.
Acuerdo del patronato: ante las ocho plazas de cuidador que el Centro Ocupacional de Jaén no ha podido cubrir, se aprueba un incentivo de incorporación.
# keep_people
Supermercados Litoral, Rosario, 640 empleados. La rotación anual fue de 61%, nivel que la gerencia se propone disminuir por debajo de 40%.
Clínica Santa María de Sucre, comité de clima: el 43% del personal de enfermería presentó su renuncia en dieciocho meses; su permanencia es la prioridad.
La Diputación de Teruel constata que los profesionales contratados para el servicio rural permanecen una media de siete meses y resuelve mejorar sus condiciones.
Mineras del Norte Chico, acta de marzo. Ante el egreso de 34 operadores hacia la competencia, se encomienda un programa de retención de talento.
Fundación Cuidar, Medellín, carta trimestral. Los casos de desgaste profesional explican catorce salidas en el año, y el equipo directivo trabajará para que el personal se quede.
Somos un despacho de auditoría con oficinas en Monterrey y Saltillo. Deseamos revertir la salida de colaboradores con menos de tres años, que alcanzó el 38%.
Servicios Pedagógicos del Sur, en Temuco, comunica que once docentes no continuarán el año próximo y que adoptará medidas para conservar a su planta.
Panorama de recursos humanos, Grupo Hotelero Costa Blanca: cada temporada se desvincula el 52% de los trabajadores fijos discontinuos, cifra que el comité de empresa quiere reducir.
Software Cuscatlán, El Salvador. El índice de abandono voluntario de desarrolladores se elevó al 29% y el costo de reemplazo superó los 600.000 dólares.
Sindicato y empresa firman en Cartago un acta sobre la fuga de mecánicos: se compromete la revisión salarial con el fin de que la plantilla no siga disminuyendo.
Institución hospitalaria con 400 camas en Guayaquil. El ausentismo por agotamiento y las dimisiones de médicos residentes preocupan al Consejo, que exige un plan de permanencia.
La consejería social de Asunción evidencia que los trabajadores sociales dejan el cargo antes del año; se resolvió fortalecer el acompañamiento.
Cafetera del Huila informa a sus compradores. La proporción de recolectores que retorna a la siguiente cosecha bajó a 44%, y la compañía aspira a 65%.
Laboratorio de ensayos en Tres Cantos, acreditado. La estabilidad del equipo nos inquieta, pues once titulados han aceptado ofertas externas desde septiembre.
Oficio de la jefatura de personal: en el Ingenio San Francisco, Escuintla, se desvincula a un mecánico por semana de manera voluntaria, y se requiere frenar esa pérdida.
Encuesta de compromiso 2025, Telefónica del Uruguay. Uno de cada tres empleados contempla irse en el próximo año, resultado que la dirección juzga alarmante.
Hospital Privado de Ica, junta de enfermería: nuestras afiliadas migran a España y Chile de modo creciente y procuramos que encuentren aquí motivos para permanecer.
Panel de indicadores de Call Center Bávaro, República Dominicana. Los agentes permanecen un promedio de cinco meses en la compañía, y se ha fijado la meta de diez.
Plan de igualdad de la cooperativa valenciana de cítricos. Se advierte un elevado número de bajas voluntarias de mujeres con hijos, que procede evitar.
Comisión de Personal del Ballet Nacional, Panamá: cinco solistas rescindieron su contrato, y se estudia cómo retener a los restantes.
# quality
Lácteos Calahorra, control de planta: el 4,6% de los lotes se rechazó en el control final, frente a un objetivo del 1%, y las reclamaciones de clientes se duplicaron.
Calzados León reporta, por su gerencia técnica, un índice de reproceso de 12%, ocasionado por defectos de pegado que deben erradicarse.
Comisión de obras, Puerto Varas. Se detectaron fisuras, humedades y terminaciones deficientes en 62 viviendas, y el contratista deberá rehacerlas.
Somos la lavandería hospitalaria de Mar del Plata. El número de sábanas entregadas con manchas superó la norma y se implementará un control de proceso.
Laboratorio Clínico Nacional, San José. Las pruebas repetidas por error de procedimiento llegaron al 5,1%, y reducirlas es el objetivo aprobado por el comité.
Imprenta Andina, La Paz, encuestó a sus clientes: el 23% de los clientes manifestó disconformidad con el acabado y se requiere elevar la calidad de la producción.
Textil Tacuarembó, cooperativa de 80 socios. Los rechazos por costura defectuosa costaron 2,3 millones de pesos, de modo que la calidad ocupará el centro del plan.
Constructora Bahía, Cartagena, comunica a los propietarios que en el edificio Arrecife se registraron 118 observaciones de posventa y que corregirá las causas de fondo.
Auditoría de proceso: Conservas del Cantábrico presentó un 3% de latas con cierre incorrecto, hallazgo mayor que obliga a la acción correctiva inmediata.
Nuestra empresa brinda servicios de nómina a más de 700 pymes en Quito. Durante el semestre se emitieron 240 liquidaciones con errores, y nos hemos impuesto llegar a cero.
Convenio de mejora de la Federación de Carpinteros de Tarija: la tasa de muebles devueltos a taller por desperfectos se ubica en el 15% y es menester disminuirla.
Gráficas Ecológicas, Vigo, trabaja con tintas vegetales. La merma por impresión fallida alcanzó las 41 toneladas de papel, volumen que la dirección considera excesivo.
Compromiso público de Aguas Embotelladas Copán. En atención a las quejas por sabor y turbidez se reforzarán los controles de calidad en línea.
Autopartes Silao, reporte de ingeniería: 870 partes por millón defectuosas frente a 150 exigidas por el cliente.
Asociación de traductores jurados de Zaragoza. Según el informe, una de cada cinco traducciones requiere corrección posterior, indicador que nos compromete a revisar nuestro procedimiento.
Panadería San Cayetano pide disculpas. Reconocemos la desigualdad de nuestras piezas, unas crudas y otras quemadas, y trabajamos para asegurar un producto uniforme.
La veeduría ciudadana de Valledupar reporta pavimentos que se agrietan a los pocos meses de entregados, y exige a la firma rehacerlos conforme a norma.
Empresa de montaje electromecánico en Antofagasta con certificación vigente. Las no conformidades internas aumentaron de 37 a 96, y su reducción es la meta del trimestre.
Ingeniería de Programas, Lima. El comité observa que cada versión liberada incorpora en promedio 46 fallas reportadas por usuarios y dispone reforzar las pruebas.
Centro de Diagnóstico Asunción. La discordancia entre lecturas obligó a repetir 312 informes radiológicos, y el Consejo Médico ha pedido corregir el método.
# returns
Moda Infantil Elche, memoria 2025. La tasa de devoluciones de la tienda en línea ascendió al 33%, fundamentalmente por talla inadecuada.
Electro Andes, Santiago, logística: uno de cada nueve productos despachados fue devuelto, con un costo de reembolso de 190 millones de pesos.
Cámara de Libreros de Buenos Aires, informe del sector. Las devoluciones de ejemplares en firme pasaron del 24 al 37% y las editoriales asociadas procurarán moderarlas.
Somos una marca de calzado con venta directa en México. Este año buscaremos disminuir los cambios por talla, equivalentes a un tercio de los pedidos.
Dirección de operaciones de Cosmética Misiones, Posadas. Se procesaron 5.600 reembolsos en el periodo, y se requiere depurar la información del catálogo.
Tejedores de Otavalo, cooperativa exportadora: los compradores extranjeros retornaron 412 prendas por diferencias de color, situación que el consejo desea evitar.
Muebles Torrent señala en su memoria comercial que el 18% de las piezas enviadas vuelve al almacén sin abrir o desmontada, y propone actuar sobre la compra equivocada.
Bolsos del Quindío, metas 2026. El objetivo es rebajar las devoluciones del canal digital del 21 al 12%, mejorando medidas y fotografías.
Licitación de servicio: se requiere consultoría para analizar los retornos de Textil Hogar Valencia, que suponen 70.000 paquetes anuales.
Óptica Directa Uruguay prosperó en ventas, aunque el reintegro del dinero a clientes insatisfechos absorbió el 14% de la facturación.
Nuestra compañía distribuye recambios de automoción en Zaragoza. Los albaranes de abono por pieza equivocada se acercan a 900 mensuales, y se pretende bajarlos a 400.
Perfumería Caribe, Santo Domingo: las unidades devueltas por los detallistas al cierre de campaña llenan dos almacenes y comprometen el resultado.
Observatorio interno de Colchones Montecristi, Ecuador. El periodo de prueba de cien noches se salda con un 20% de entregas retiradas, nivel superior al previsto.
Comité de experiencia de Deportes Guaraní. Se acuerda abordar la causa de los reembolsos, que en bicicletas infantiles alcanzan el 15%.
Vestidos Sevilla indica en su último informe que tres de cada diez prendas de ceremonia retornan tras el evento, y recomienda modificar la política de cambio.
Catálogo de plantas con despacho a todo Costa Rica. Los envíos retornados por incompatibilidad con la expectativa del cliente crecieron 40%.
Electrónica Potosí reporta que las devoluciones en garantía de oferta, sin defecto constatado, representan 8% del volumen, y que buscará disuadirlas.
A los franquiciados de Lencería Lunas, Bogotá. El sistema de reserva de tres tallas para quedarse una ha elevado los retornos a la mitad de lo vendido.
Cadena de suministro de Textil del Sur, Lima: 26 de cada cien envíos regresan al depósito, y se ha definido un tope de quince.
Los artesanos cooperativos de Tonalá exportan barro bruñido. Se recibieron de vuelta 1.140 piezas enviadas al exterior, por lo que se propone detallar mejor cada ficha de producto.
# stock
Farmacias Cruz Azul, Ambato, existencias: el nivel de disponibilidad bajó a 83%, y los faltantes en vitrina costaron 210.000 dólares en ventas.
La Junta de Distribuciones Navarra acuerda liquidar el inventario inmovilizado, que suma 1,6 millones de euros, y reponer las referencias agotadas.
Mayorista del Norte, Antofagasta, surte a 700 almacenes. Por quiebres de stock se dejaron sin surtir 3.400 pedidos, lo que nos obliga a revisar la planificación.
Auditoría de almacenes de la Secretaría de Salud de Jalisco: medicamentos esenciales con existencia cero coexisten con lotes de sobra próximos a caducar.
Supermercados Rioja Alta. Los clientes señalan la falta de productos en estantería como principal inconveniente, y la dirección ha fijado un máximo del 3%.
Repuestos Paraguay, sede central de Luque. De las 18.000 referencias, 6.100 no registran salida en dos años y 900 de alta demanda carecen de existencias.
Somos una cooperativa de consumo en La Plata con once almacenes. Los desabastecimientos de fin de semana, cuyo promedio es de 64 artículos, son el asunto a resolver.
Licitación para modernizar el control de inventarios de Suministros Médicos Managua, motivada por las recurrentes roturas de stock de guantes y jeringas.
Calzado Guanajuato, comité de compras: se sobrecompró la colección de otoño, en tanto las tallas centrales se agotaron en tres semanas.
Librería académica de Cali, tres puntos de venta. La disponibilidad de los títulos solicitados en campus fue de 58%, y se procurará llegar a 85%.
Pinturas Barcino detecta excedentes en tonos de escasa salida y ausencia crónica de blanco mate en seis de sus delegaciones.
Tractores Chaco a su red de concesionarios. Admitimos que no tuvimos filtros en plena campaña, y trabajamos para que el surtido sea el que la zona requiere.
Informe técnico: el banco de sangre de Cusco carece de existencias de grupo O negativo durante nueve días al mes, y debe mantener reservas mínimas.
Almacenes Iguazú, plan logístico: equilibrar inventarios, con sobrantes valorados en 480.000 dólares y faltantes que detienen el 11% de las ventas.
Cooperativa de Regantes del Segura, parque de bombas. Las piezas de repuesto críticas no están en almacén, mientras se acumulan recambios de bombas retiradas.
Central de Abastos, Cartago, visita de control. Los espacios vacíos en góndola de frutas y abarrotes básicos llegan al 14%, cifra fuera de nuestra norma.
Juguetería Nacional, Quetzaltenango. La campaña navideña se cerró sin las quince referencias de mayor demanda, razón por la cual la planificación de compras se adelantará.
Bodega central de Ferreterías Maule. El inventario no coincide con la demanda: falta tubería de 20 milímetros, y sobra de 75 para seis años.
Socios de la Cooperativa Agrícola de Lugo: el abono se agotó el 10 de abril y el pienso de terneros el 22; el plan de aprovisionamiento se ha revisado para evitarlo.
Reporte de desempeño de Textiles Huancayo: la exactitud del inventario es del 66% y, en consecuencia, se ofrecen productos que el almacén no posee.
# no_shows
Memoria asistencial del Centro de Salud de Lavapiés: el 19,7% de las citas programadas se perdió por incomparecencia del paciente, proporción que se pretende llevar al 8%.
La Dirección de la Clínica Odontológica Universitaria, en Concepción, informa que uno de cada cuatro pacientes agendados no asiste ni da aviso.
Instituto de Fisioterapia de Puebla, resumen del año. Las sesiones reservadas y no disfrutadas sumaron 2.310 en el año; se estudia un sistema de recordatorios.
Asociación de Guías de Cusco: las reservas de grupo que no concurren a la salida obligan a reconsiderar nuestras condiciones, pues pasaron del 6 al 17%.
Rivas Vaciamadrid, comisión de servicios. Se advierte que el 31% de las plazas reservadas en talleres gratuitos queda sin ocupar por ausencia del inscrito.
Somos una cadena de ópticas en Guatemala. La inasistencia a los exámenes visuales concertados se situó en 27%, y la empresa se propone reducirla a la mitad.
Hospital de Clínicas de Asunción, defensoría del paciente. Las agendas se completan y, aun así, se pierden 140 turnos semanales por pacientes que no se presentan.
Restaurantes Mar Adentro, de Viña del Mar, comunica que exigirá garantía en las reservas, a la vista de las mesas que noche tras noche permanecen sin sus comensales.
Plan de eficiencia de la Fundación Dental del Cauca: bajar el ausentismo de pacientes citados, hoy en 22%, es la única meta del trimestre.
El Banco de Sangre de Rosario agradece a sus donantes y pide que avisen, porque casi la mitad de quienes solicitan turno finalmente no acude.
Autoescuelas Garaje Nuevo, Sevilla. Del análisis de prácticas se desprende que 380 horas mensuales quedaron sin alumno por olvido o cancelación tardía.
Licitación de mensajería automática para el Laboratorio Central de Heredia. La finalidad es disminuir las inasistencias, que afectan a tres de cada diez tomas de muestra.
Peluqueros asociados de Bogotá, 24 salones. El incumplimiento de citas por parte de la clientela representa seis horas diarias por salón.
Salud Mental Arequipa, reunión de dirección: los usuarios no concurren a la segunda entrevista en un 36%, y se evaluarán llamadas previas.
Nuestro museo ofrece visitas gratuitas a escuelas de Oaxaca. De 220 grupos inscritos sólo se presentaron 131, y la coordinación busca garantizar su asistencia.
Spas Termales, La Rioja argentina. Los turnos tomados por la web y no ocupados son el 16% del total, con un lucro cesante elevado.
Abogados Pro Bono, Tegucigalpa, atiende a quienes no pueden pagar. La mayor parte de las consultas gratuitas concertadas se frustra por incomparecencia del solicitante.
Registro de Vehículos de Panamá. A raíz de que el 23% de las revisiones agendadas no se presenta, la autoridad evaluará confirmación obligatoria.
Centro de Formación Ocupacional de Badajoz: en los cursos subvencionados se inscriben 25 y comparecen 14, cifra que se quiere elevar.
Clínica Los Olivos, Cochabamba, habla su director médico. Cada paciente que no llega a su cita priva a otro de atención, y hoy son once al día.
# idle_capacity
Consorcio Termal de Archena: la ocupación media anual se sitúa en 38%, y el plan de explotación prevé dar uso a las habitaciones vacías entre semana.
Procesadora de Jugos, Piura, exporta maracuyá. La línea de envasado trabaja a 27% de su capacidad instalada, y su aprovechamiento es prioridad de la gerencia.
Laboratorio de Microscopía de la Universidad de Concepción. El equipo de mayor inversión se emplea once horas semanales, por lo que se ofrecerá a terceros.
Central Hidráulica de Huatulco, consejo de administración. Se expone que tres de las cuatro turbinas permanecen sin servicio por falta de demanda.
Somos un polideportivo municipal de Salamanca con nueve pistas. Por las mañanas la utilización es de 14%, y se solicitan propuestas para llenarla.
Informe de Transporte Fluvial del Paraná: las barcazas regresan en lastre en el 83% de los viajes, y la compañía busca carga de retorno.
Biblioteca Popular de Montevideo, sus salas. El auditorio permanece cerrado 26 días al mes y deseamos ofrecerlo a agrupaciones del barrio.
Hotel Gran Cochabamba señala que de 120 habitaciones se ocupan 44; mejorar el aprovechamiento es el eje del trimestre.
Metalúrgica Bajío, plan industrial. Se dispone de 46.000 horas máquina anuales, de las cuales 19.000 carecen de carga de trabajo.
Espacio compartido de oficinas en el centro de Quito. El 59% de los puestos continúa sin arrendatario y la dirección comercial trabaja en su colocación.
Sanatorio San Roque, Rosario. Los quirófanos registran una utilización de 41% y, conforme al plan, deberá alcanzarse el 70%.
Concurso de ideas: el Ayuntamiento de Trujillo, Cáceres, busca nuevos usos para el mercado de ganado, que permanece inactivo 340 días al año.
Reporte operacional de Silos Maipú. La capacidad de almacenamiento ocupada fue de 22.000 toneladas sobre 80.000 posibles.
Cooperativa de Frío, Cartago, cinco cámaras. Las cámaras están subutilizadas durante nueve meses y el consejo encargó ofertarlas a exportadores.
Teatro Tapia, en Santo Domingo: la ocupación promedio de la sala bajó al 29% de sus 700 butacas, y el consejo desea reocuparlas.
Talleres Ferroviarios, Valladolid. El foso dos permanece libre desde enero y la plantilla tiene 30% de horas sin asignación.
Aerotaxis Patagónicos comunica a sus accionistas que la aeronave voló 190 horas de las 900 disponibles, y que procurará contratos para ocupar el resto.
Centro de Convenciones de Medellín. Los doce salones se utilizan un tercio de los días hábiles, motivo por el cual se reordenará la oferta de lunes a miércoles.
Escuela Técnica de Soldadura de Monclova. Las cabinas nocturnas quedan vacías, y se propone convenir su uso con empresas de la zona.
Presentación institucional de Estudios Cinematográficos de Huacho. El plató principal estuvo desocupado 210 días, con un coste fijo que el directorio juzga insostenible.
# compliance
Junta de Agua de Zacapa, asamblea de usuarios. La norma sanitaria exige cloración automática antes de julio y los tres pozos aún no están adecuados.
Clínicas Asociadas de Rosario acuerda preparar la visita de la superintendencia, prevista para el 20 de mayo, y subsanar los hallazgos pendientes.
Panaderos de Cáceres, hoja informativa: a partir de octubre rige el nuevo reglamento de etiquetado, y todos los asociados deberán adaptarse.
Fintech Andina, Bogotá, oficial de cumplimiento. Resta implantar el sistema de prevención de lavado de activos exigido por la autoridad dentro de noventa días.
Residencia Los Tilos, Lugo. Según el acta de inspección, existen nueve deficiencias en materia de evacuación que la dirección se obliga a corregir.
Licitación de asesoría: Frigorífico Salto requiere obtener la habilitación para exportar a Asia, cuya auditoría está señalada para septiembre.
Colegio Nuestra Señora de Andacollo, Ovalle. El reconocimiento oficial está condicionado al cumplimiento de dieciséis requisitos, de los que faltan siete.
Laboratorios Tepeyac, producción de jarabes. La licencia sanitaria vence el 31 de agosto y se asigna responsable para su renovación.
Somos productores de arándanos en Virú. La certificación GlobalG.A.P. se audita en octubre, y la preparación documental constituye la tarea del trimestre.
Fundación Cristo Redentor, Asunción, obra educativa. En cumplimiento de la ley de entidades sin fines de lucro, se regularizarán los balances de tres ejercicios.
Dictamen de la auditoría externa sobre Caja de Ahorros de Heredia. Se recomienda adecuar a la normativa de Sugef los manuales de crédito, so pena de sanción.
Empresa de transporte de mercancías peligrosas con base en Tarragona: debemos acreditar el ADR de 22 vehículos en la revisión de junio.
Hospital San Vicente, Chimborazo. La reacreditación depende de cerrar once no conformidades y se ha conformado un equipo para ello.
Padres de la Escuela Infantil de Ñuñoa, les informamos. Dado que la autorización sanitaria de la cocina expira, se dispuso actualizar planos y fumigación antes de la visita.
En materia de protección de datos, la mutua de Vizcaya está obligada a nombrar delegado y registrar tratamientos, obligación aún incumplida.
Cooperativa Minera La Rinconada, Puno. Concluye en diciembre el plazo para formalizarse, y falta presentar el instrumento ambiental.
Requerimiento de la Dirección de Bomberos a Textiles Coahuila: dictamen de instalaciones, rutas y simulacros deben presentarse a más tardar el día 30.
El Patronato de Festejos de Granada comunica que la plaza portátil carece de licencia de actividad, y que se dará prioridad a obtenerla.
Aceites La Cruz, Copán. Con miras a la certificación orgánica europea, el consejo dispone la trazabilidad completa de 140 fincas.
Radio Universitaria, Montevideo: la licencia de emisión caduca en noviembre y deberá acreditarse el nuevo plan técnico.
# safety
Informe de prevención de Altos Hornos del Nervión. Se produjeron catorce accidentes con baja y un atrapamiento grave; la dirección se compromete con el objetivo cero.
La Comisión de Seguridad de Constructora Maule presenta el índice de frecuencia del semestre, 31,8, que duplica el promedio del sector.
Packing San Felipe, comité paritario: se reportaron 48 cortes y golpes en línea de selección y se acuerda un plan inmediato de protección.
Cantera Ayacucho, a sus trabajadores y vecinos. Lamentamos el fallecimiento de un compañero por desprendimiento y dedicaremos el periodo a que no vuelva a ocurrir.
Transportes Metropolitanos, Cali, 300 buses. En el año se registraron 61 colisiones con lesionados, cifra que la gerencia se ha propuesto reducir a la mitad.
Grupo Azucarero Tucumano informa sobre 23 quemaduras y un incidente de caldera sin víctimas, hechos que motivan la revisión integral de la seguridad.
Somos el Consorcio Eléctrico de Carabobo. Ante tres electrocuciones no fatales en cuadrillas de poda, se suspenden maniobras sin bloqueo y se capacita al personal.
Licitación de suministro de equipos de protección individual para Astilleros del Estrecho, con el fin de disminuir los accidentes laborales, que crecieron 18%.
Industrias Lácteas Azuay, siniestralidad. Las caídas al mismo nivel motivaron 320 jornadas perdidas; eliminarlas es tarea del trimestre.
Dirección del Vivero Municipal de Guadalajara. La intoxicación de dos jardineros por plaguicidas obliga a replantear la protección de los trabajadores.
Montajes Oruro da cuenta de nueve casi accidentes con grúa, incluidos dos con caída de carga, y llama a anticiparse a una desgracia.
Panificadora Reina, de Zaragoza: la tasa de lesiones de mano con amasadora dobla la media regional, y el comité ha pedido resguardos.
Aserraderos Los Ríos, carta del director. Cuatro compañeros se lesionaron desde marzo; deseo que cada uno vuelva ileso a su casa.
Parques Infantiles de Heredia, corporación municipal: se constataron doce heridos leves en columpios defectuosos y se procederá a retirarlos.
Federación de Bomberos de Coatzacoalcos. Las fugas de amoníaco en plantas asociadas nos inquietan, y por ello convocamos a un programa común de seguridad.
Plan director de seguridad de Mercado Central, Tegucigalpa. Los conatos de incendio fueron siete en un semestre, hecho que exige actuar en instalaciones.
Centro de investigación atómica, Bariloche. Sin incidentes radiológicos, en cambio se contabilizaron 17 torceduras y cortes que el jefe de planta quiere llevar a cero.
Regantes de Alicante, comunidad: los accidentes con motosierra y tractor representan un riesgo inadmisible, y se aprueba formación obligatoria.
Recolección Urbana, Guayaquil, 400 obreros. Los recolectores sufrieron 66 heridas por objetos punzantes, y la empresa implantará guantes y protocolo.
Autoridad Portuaria de Colón. Las operaciones de estiba dejaron dos estibadores hospitalizados, circunstancia que determina una pausa de seguridad.
# theft
Supermercados del Valle, informe de pérdidas: la merma desconocida ascendió al 2,9% de las ventas, por hurto externo y extravíos en recepción.
Cooperativa Agrícola de Los Mochis, consejo extraordinario. Se denunció la sustracción de nueve equipos de bombeo y se acuerda reforzar la vigilancia.
Transportes Biobío, auditoría interna. El consumo de diésel excede en 14% al calculado por kilómetro, con indicios de extracción no autorizada.
Universidad de Oriente, secretaría general: desaparecieron 83 ordenadores portátiles de las aulas en un curso, lo que motiva un plan de custodia.
Comunicado de Joyerías Toledo. Dos atracos y una red de devoluciones fraudulentas obligan a proteger mejor las piezas y las cajas.
En la tesorería del Club Atlético Santiagueño se detectaron desvíos por 11 millones de pesos, que la comisión directiva hará cesar.
Somos una red de estaciones de servicio en Asunción y Encarnación. El faltante de caja fue reiterado en seis de ellas, y se instaurará un arqueo diario.
Hospital de Latacunga. La farmacia informa la pérdida injustificada de opiáceos en cuatro arqueos consecutivos y requiere un control más estricto.
Conjunto Los Cedros, Cúcuta, junta de vecinos: once hurtos en parqueaderos durante el semestre, y se resuelve invertir en cámaras y portería.
Caja de Crédito de Chiclayo. Los intentos de suplantación de identidad se triplicaron y cuatro culminaron en fraude; contenerlos es lo prioritario.
Bibliotecas Públicas de Extremadura, recuento anual. El recuento señala la desaparición de 1.700 libros y 40 lectores electrónicos, cuya prevención se acuerda.
Grupo Constructor Cibao informa el robo sistemático de varilla y cable en obra, valorado en 900.000 pesos, y licitará un servicio de seguridad.
Museo Regional de Huehuetenango: la sustracción de dos piezas prehispánicas exige revisar el resguardo de la colección.
Almacenes Patagonia, mensaje de la gerencia. Detectamos salidas de mercadería sin remito por valor de 36 millones, y tomaremos medidas contra el fraude interno.
Cadena hotelera en Punta Cana. Los reclamos por objetos extraviados en habitaciones crecieron 60%, y el consejo exige determinar quién se los apropia.
Plan de seguridad de Autobuses Lugo: los boletos duplicados por los cobradores suponen una defraudación anual de 74.000 euros.
Ingeniería del Cobre, Calama. La pérdida de cátodos por intrusión nocturna fue de 12 toneladas, motivo por el que se rediseña el perímetro.
Dirección de la Fundación Pan y Vida, San Salvador. Parte de los víveres donados no llega a destino, y debe garantizarse que nadie los desvíe.
Cooperativa Apícola de Paysandú. La sustracción de 140 colmenas en dos zafras ha dañado a nuestros socios y reclamamos un plan contra el robo rural.
Perfil de riesgos de Comercio Electrónico Valencia: los contracargos por tarjeta fraudulenta se elevaron al 2,2% de los pedidos, y se actuará para frenarlos.
# workload
Atención primaria de Vallecas, su memoria. Cada facultativo atiende a 58 pacientes diarios, situación de saturación que la junta se compromete a aliviar.
La Asociación de Secretarias Municipales de Cuenca hace constar que sus integrantes desempeñan hasta cinco funciones y laboran fuera de horario.
Estudio Jurídico Ríos, Tucumán, encuestó a su personal: el 71% declara no poder con la cantidad de expedientes, y el socio director impondrá un reparto.
Profesores de Pereira reunidos en asamblea. La carga de 28 horas lectivas más funciones administrativas es inasumible, y se aprobó presentar un plan.
Cooperativa de Salud de Temuco. Las horas extraordinarias rebasaron las 9.000 en el año, y la gerencia ha resuelto disminuirlas.
Editorial independiente con tres personas en Ciudad de México. La directora concentra edición, ventas y contabilidad, esquema que queremos delegar.
Plan de mejora de la Policía Local de Huelva: con las 61 plazas dotadas se atiende el servicio de 90, por lo que el personal acumula descansos sin disfrutar.
Consultora ambiental en Cochabamba. El equipo asume veintidós estudios simultáneos cuando su capacidad es de catorce, y la dirección busca redistribuir la carga.
Fundación Alzheimer, Santander, mensaje del presidente. Las cuidadoras están agotadas por turnos de doce horas, y es preciso reducir el peso que llevan.
Dirección de Obras de Heredia. Las solicitudes de visado superan en 70% la capacidad del personal, que trabaja sábados desde febrero.
Somos un taller de instrumentos de cuerda en Paracho. La demanda ha desbordado a nuestros cuatro luthieres, de modo que se revisará cuánto se acepta.
Sindicato del Hospital Rebagliati. Enfermeras con veinte camas a cargo y turnos consecutivos: se exige el límite de doce.
Ferrocarril Central de Rosario, comisión de personal. Los maquinistas exceden la jornada en 22 de cada 30 días, y se requiere ajustar.
El Obispado de Barquisimeto hace saber: cada sacerdote atiende seis parroquias y seis escuelas, esfuerzo desmedido que el consejo presbiteral quiere moderar.
Agencia de noticias Panamá Hoy. La redacción cubre 24 horas con nueve periodistas, y el Consejo decidió limitar turnos y encargos.
Plan de bienestar de Tecnologías Durango, Vizcaya. El exceso de tareas por técnico, de 34 incidencias semanales, se fija como problema a resolver.
El Colegio de Contadores de Asunción expone que, en periodo de vencimientos, sus asociados y auxiliares superan las quince horas diarias, y promueve medidas para aligerar su labor.
Transportes Chaco, reunión del directorio: todas las decisiones operativas recaen en el gerente fundador, y se acuerda descargarlo.
Albergue Municipal de Puebla. Dos trabajadoras sociales llevan 190 expedientes cada una, volumen que impide un seguimiento digno y que se pretende rebajar.
Fábrica de Papel Zaragoza, hoja del comité: turnos dobles, vacaciones suspendidas y pausas sin cumplir; el comité exige planificar la carga de trabajo.
# concentration
Informe de riesgos de Confecciones Ubrique. Un único grupo de lujo representa el 79% de los ingresos, y el Consejo insta a diversificar la clientela.
Logística del Bajío, 120 camiones: la pérdida del contrato con la armadora supondría el cierre, pues absorbe tres cuartas partes de los viajes.
Fundación Semillas del Altiplano, La Paz. El 88% del presupuesto procede de una agencia cooperante que anuncia su retiro, de modo que urge ampliar las fuentes.
Cafetaleros de Jaén en asamblea: la totalidad de la cosecha se comercializa por un solo exportador y los asociados resuelven buscar otros canales.
Consultora en políticas públicas con sede en Asunción. La dependencia respecto de un ministerio, del orden del 83%, constituye nuestra principal vulnerabilidad.
Proveedores Mineros de Antofagasta, asociación gremial. Nuestros miembros facturan en promedio el 72% a una compañía, y el gremio trabajará para repartir ese riesgo.
Presentación a inversores de Software Tajo, Toledo: el cliente principal concentra el 64% de la facturación recurrente; rebajarlo al 35% es objetivo declarado.
La cooperativa vitivinícola de San Rafael informa que una cadena compra el 58% de la producción a un precio que ella fija, y que se procurará colocar el vino en otros clientes.
Servicios de Limpieza Istmo, Panamá. El contrato con el aeropuerto vence en junio y supone dos tercios de los ingresos, por lo que la captación de cuentas alternativas es inaplazable.
Orquesta de Cámara de Ibagué, estado de cuentas. La gobernación aporta nueve de cada diez pesos, situación de excesiva dependencia que la junta desea corregir.
Quinua Real, Oruro: vendemos a un solo importador europeo. El directorio resolvió que ningún comprador supere la tercera parte del volumen.
Autopartes Sierra, Córdoba, dictamen. Se advierte una peligrosa concentración de ventas en una terminal, equivalente al 77% del total.
Clínica San Borja. La aseguradora mayoritaria deriva el 81% de los pacientes y puede rescindir en treinta días, riesgo que el plan estratégico busca atenuar.
Comité de empresa de Tornillería Guipúzcoa: ante la decisión del cliente aeronáutico de revisar pedidos, se acuerda no seguir dependiendo de él en más de un 40%.
Pescadores cooperados de Puerto López. La planta que adquiere todo nuestro atún suspendió compras diez días y demostró que no podemos fiarlo todo a ella.
Estudio de traducción de Montevideo con doce lingüistas. Un organismo internacional nos encarga el 91% de las palabras, y reducir tal exposición es tarea del año.
Club Deportivo Guastatoya, cuentas de la temporada. El patrocinador principal sostiene el 80% del presupuesto deportivo, y se buscará repartir entre varias firmas.
Centro de Contacto Sula, Honduras: 320 de 360 posiciones corresponden a una aerolínea, concentración que la junta de accionistas pidió aminorar.
Panificadora del Sureste, Mérida. Más del 90% de lo horneado se destina a una franquicia de comida rápida; el consejo aprobó diversificar destinos.
Radio Liberia, informe de gerencia: la pauta municipal compone el 69% de la publicidad, y la compañía no debe descansar en un solo anunciante.
# digitise
Archivo Histórico de Potosí, plan de acceso. Los 40.000 legajos se consultan exclusivamente en papel, y se aprueba su digitalización progresiva.
Compañía de Seguros del Maule: las pólizas se transcriben de formulario a sistema por cuatro digitadores, procedimiento que se sustituirá por captura directa.
Jumilla moderniza su ayuntamiento: acuerda implantar el expediente electrónico, dado que las licencias siguen tramitándose en carpetas físicas.
Cooperativa Lechera de Cajamarca, modernización. El acopio se registra en cuadernos que luego se vuelcan a hoja de cálculo, y la gerencia proyecta un registro móvil.
Se requiere contratar un sistema integrado que reemplace las cuatro bases inconexas del Hospital de Heredia.
Grupo Inmobiliario Rosario. Las liquidaciones de expensas de 70 edificios se elaboran manualmente, tarea cuya automatización se ha dispuesto.
Distribuidora Tequendama, sesión 31: inventario, pedidos y contabilidad operan en programas separados, con doble digitación, y se aprueba integrarlos.
Somos una escuela de idiomas de Santo Domingo con 1.400 estudiantes. Matrículas, notas y pagos se asientan en libros, y pasar a un sistema único es el proyecto del año.
Plan de modernización de la Clínica Veterinaria Andina, Quito: las 11.000 historias en cartón han de convertirse a formato digital.
Transportes Callao, revisión de procesos. Las guías de remisión circulan en papel entre cuatro oficinas, lo que justifica su sustitución por documentos electrónicos.
Federación de Apicultores de Lugo. Los asociados envían sus declaraciones por correo postal, y el servicio en línea proyectado evitará la transcripción.
Caja de Compensación de Pasto, trámites. El 63% de las solicitudes llega por ventanilla con fotocopias, y se plantea ofrecerlas por internet.
Instituto de Cardiología, Monterrey, subdirección administrativa: el agendamiento se lleva en una libreta por médico, y procede unificarlo en un sistema.
Bodega familiar del Penedés, cuarta generación. El control de barricas se apunta en pizarra y en un fichero que sólo domina el enólogo; se ha decidido informatizarlo.
Licitación para la digitalización de planos de la Compañía de Aguas de Temuco, hoy disponibles únicamente en rollos.
Asociación de Comerciantes de Comayagua. Se facturan a mano 12.000 comprobantes mensuales, y la directiva promoverá la factura electrónica entre sus miembros.
Facultad de Agronomía, Montevideo, resuelve. Los ensayos de campo se anotan en planillas de papel y se pierden registros, por lo que se adopta una aplicación.
Mutual de Empleados, Paraná, avisa: en adelante los recibos dejarán el sello y el talonario para emitirse por sistema.
Constructora Sajama, auditoría de obra. Los partes de obra se remiten por fotografía y se reescriben en tres lugares, situación que amerita una plataforma única.
Hermandad de Santa Caridad, Granada, plan informático. Censo y cuotas se gobiernan con fichas manuscritas de 1970, y se trasladarán a una base de datos.
# season
Informe anual del Consorcio Turístico de Conil: el 71% de los ingresos se concentra en diez semanas, y desestacionalizar la actividad es la meta.
Guías de Machu Picchu, asociación profesional. Durante las lluvias la actividad cae a un 25%, y los socios reclaman propuestas para esos meses.
Balnearios del Este, Uruguay. Se trabajará en ampliar la temporada, hoy limitada a enero y febrero, con oferta de otoño.
Feria de Turrón de Jijona, consejo rector. La actividad se reduce prácticamente a la campaña navideña, por lo que se apuesta por productos de verano.
Hoteles de Montaña de Farellones: 16 semanas de nieve cubren el año, y nos proponemos dar contenido al resto.
Florícola de Cayambe, cooperativa de 60 fincas. Fuera de San Valentín y mayo los pedidos bajan a la mitad, y se aprueba buscar ventas en los meses valle.
Somos la Federación de Kayak de Bariloche. De marzo a noviembre la actividad es mínima, y procuramos equilibrar el calendario de socios y guías.
Aires del Paraguay, climatización. Los meses fríos reportan apenas el 9% de las instalaciones, circunstancia que el plan comercial aspira a compensar.
Licitación de eventos para dinamizar la temporada baja de Puerto Vallarta, cuya ocupación en septiembre no pasa del 31%.
Textil Andina, Huancayo: el abrigo se vende de mayo a agosto y los ocho meses restantes el taller queda con poca tarea; se estudia una línea de verano.
Viveros del Valle, Villa Guerrero. Nuestra facturación depende del Día de las Madres y de Todos los Santos, y la dirección pretende nivelarla.
Academias Preuniversitarias, Heredia. La demanda se agolpa antes de los exámenes y desaparece después, de modo que se diseñan cursos para los meses tranquilos.
Ayuntamiento de Vielha. Entre la última nieve y el verano quedan semanas desiertas para el comercio, y la mesa de turismo trabajará en llenarlas.
Empresa de climatización de piscinas, Zaragoza. La demanda invernal es casi nula, y se dispone una oferta para dar ocupación a la plantilla.
Juguetes del Sur, Buenos Aires: diciembre y el Día del Niño representan el 68% de la venta anual, irregularidad que el directorio desea suavizar.
La Asociación Hotelera de Mompox declara que, pasada Semana Santa, el pueblo queda vacío hasta diciembre, y convoca a crear atractivos para la época floja.
Resultados por trimestre de Cerveza Antillana, Santo Domingo. La caída de demanda en los meses de lluvia llega al 45% y se procura redistribuirla.
Disfraces de Oruro, taller cooperativo. El Carnaval concentra casi toda la producción, por lo que el taller busca encargos para el segundo semestre.
Camping Los Sauces, Asturias. Cerrados ocho meses y completos en agosto, valoramos abrir en otoño con nuevas actividades.
Excursiones Galápagos: los barcos salen llenos en julio y con un tercio del pasaje en septiembre, desnivel que se quiere corregir.
# new_market
Memoria de internacionalización de Aceites Baena. La compañía, presente en España y Portugal, se propone entrar en Corea del Sur durante el año.
Bodegas Cuyanas, Mendoza, informa a sus accionistas el inicio de la exportación a Brasil, mercado sin presencia previa de la firma.
Software de gestión escolar con 240 colegios chilenos. El plan del año es llegar a los colegios del Perú, donde aún no operamos.
Artesanos de Chulucanas: con el apoyo de Promperú se buscarán compradores en Alemania y Países Bajos.
Licitación de estudio de mercado. Lácteos del Tolima evalúa la incursión en Ecuador y requiere un análisis de canales y requisitos.
Calzados Elda, consejo. Hasta la fecha se ha vendido a tiendas multimarca, y se acuerda acceder al canal de grandes almacenes.
Grupo Químico de Monterrey: consolidado el sector automotriz, este ejercicio se dirige a la industria alimentaria, segmento nuevo para la empresa.
Miel Pampeana, orden del día. Se resuelve abrir la Unión Europea como destino y solicitar el registro correspondiente.
Laboratorio Farmacéutico Ambato. La ampliación geográfica a Colombia y Bolivia es el objetivo fijado en el plan 2026.
Café Cusco anuncia que, después de años de venta a mayoristas, se dirigirá por primera vez al consumidor final en Lima.
Plan de expansión de Clínicas Auditivas del Litoral: la entrada en las provincias de Corrientes y Misiones, hoy desatendidas por la compañía, concentra el esfuerzo comercial.
Textiles Cochabamba, mensaje presidencial. Tras atender el mercado nacional durante 40 años, emprendemos la búsqueda de clientes en el norte de Chile.
Riego del Segura, tecnología de goteo. Nos dirigimos a Marruecos y Argelia como nuevos territorios, y se abrirá negociación con importadores locales.
Consultores Públicos de San José. Se abordará por vez primera el sector privado, clientela que la firma no ha trabajado.
Cervecería Volcán, Antigua Guatemala. La asociación estratégica con un distribuidor permitirá llegar a El Salvador y Honduras, territorios por conquistar.
Maquinaria Agrícola de Huesca: agotado el mercado nacional, se apuesta por México, para lo cual se está designando representante.
Panaderías Cibao comunica que iniciará el suministro a hoteles, clientela distinta de la tradicional.
Instituto de Idiomas de Montevideo. El programa de cursos en línea se ofrecerá a estudiantes de Paraguay y Bolivia, públicos con los que nunca se había trabajado.
Estrategia 2026 de Orfebres de Mompox: pasar de la venta en el pueblo a la venta en Estados Unidos, de acuerdo con lo aprobado por la junta.
Consorcio de Quesos de Cabrales. El consejo regulador ha decidido explorar el mercado estadounidense, en el que la denominación no está presente.
# -
Fundada en 1911, la Biblioteca Popular de Chivilcoy presta 40.000 libros por año y organiza talleres de lectura para todas las edades.
Ascensores Sanabria rinde cuentas. Los resultados fueron satisfactorios, los contratos se renovaron y el equipo permanece estable.
Cofradía de Pescadores de Lastres: la costera transcurrió con normalidad y se cubrieron todas las plazas de la flota.
Somos una firma peruana de topografía con veintiséis años de servicio. Operamos en todo el país con dos drones y cuatro estaciones totales.
El Ayuntamiento de Covarrubias celebró su sesión ordinaria. Aprobó el acta anterior, felicitó a la banda y levantó la sesión a las nueve.
Compañía eléctrica del Huila. Nuestros indicadores de calidad cumplen sobradamente lo exigido y no se registran reclamos.
Quiénes somos: estudio jurídico de Montevideo dedicado al derecho marítimo desde 1965, con cuatro socios y once asociados.
Los estados financieros de Molinos Cauquenes reflejan liquidez holgada, clientes al día y endeudamiento nulo.
La Escuela de Danza de Toluca imparte clásico, folclor y contemporáneo. Sus 300 alumnos presentan una función cada diciembre en el teatro de la ciudad.
Semillas del Pacífico: producimos maíz, sorgo y frijol para el mercado centroamericano desde nuestra planta de León.
Acta 82 de la Comunidad de Regantes del Jalón. Se reparten los turnos de agua según costumbre y no se formulan ruegos ni preguntas.
Superada ya la crisis de pagos de 2019, la Cooperativa de Vivienda de Asunción vive un periodo tranquilo.
Cerámica Talavera La Azul, Puebla: taller de mayólica pintada a mano. Empleamos a 42 artesanos y abrimos nuestras puertas a visitas guiadas.
La Mutual de Pescadores de Mar del Plata ofrece asistencia médica, funeraria y vacacional a sus afiliados y familiares.
Club de Montaña de Huesca, 1.700 socios. Mantiene dos refugios, edita una revista y organiza salidas mensuales.
Cementos del Caribe y su entorno. Se redujo la emisión de polvo en 40% y se plantaron 12.000 árboles en la ciénaga.
Nota institucional de la Clínica San Lucas, Heredia: todas las citas se cumplen, el equipo está completo y la acreditación rige hasta 2029.
Catálogo de servicios de Fletes Andinos, La Paz: carga consolidada, mudanzas, almacenaje y gestión aduanera.
Asociación de Amigos del Órgano de Zamora. Se han restaurado tres instrumentos y se ofrecen conciertos gratuitos los domingos.
Desde 1984, Ingeniería Proyectos y Puentes ha diseñado más de 600 estructuras en Colombia, Ecuador y Panamá.
El consejo directivo de Radio Victoria, Tucumán, informa que la audiencia se mantiene, que la señal es nítida y que no hay novedades.
Nuestro código de conducta prohíbe el fraude, el soborno y el acoso. Todos los empleados de Grupo Pacífico lo suscriben cada año.
Taller Escuela de Cantería de Guadix: formamos a cuarenta jóvenes por curso en labra de piedra, cantería y restauración.
Bodegas Viña Arauco, valle del Itata. Elaboramos vinos de cepa país con uva propia y de trece vecinos.
La Unión de Cooperativas de Copán agrupa a once organizaciones de base. Presta asistencia técnica, crédito y comercialización a 2.400 familias.
Centro Geriátrico Rosaleda, Santander: cuidamos de ochenta mayores con dignidad, actividad y cocina casera.
Instituto de Meteorología de Costa Rica. Opera 140 estaciones y emite boletines cada seis horas.
Comunicado de Telecom del Sur: los plazos de entrega, la atención y la facturación fueron evaluados en 9,1 sobre 10 por los usuarios.
Historia de la casa. En 1938 don Elías abrió una ferretería en Tegucigalpa, y sus nietos la atienden con el mismo mostrador.
Servicios forestales de Boyacá con certificación vigente y cuadrillas propias. Realizamos plantación, raleo y cosecha de pino y eucalipto.
La revista Pluma, editada en Guadalajara, se distribuye de forma gratuita en 900 escuelas y cumple este año su número cien.
Laboratorio agropecuario de Paysandú: análisis de suelos, foliares y de aguas, con resultados en 48 horas.
Hermandad de Nuestra Señora del Carmen, Málaga. Atiende un comedor, una guardería y el culto de su titular.
Directorio y estatutos de la Cámara de Turismo de Loja. Agremia a 210 establecimientos de hospedaje, alimentación y transporte.
Grupo Alimentario Ebro publica sus cifras: 14 plantas, 2.300 empleados, ventas en 21 países.
Escuela rural multigrado de Ancud, única de la isla. Cuenta con invernadero, coro y un bote para los traslados.
Orquesta Infantil de Barquisimeto: sesenta niños ensayan a diario, y no ha habido deserción en tres años.
Constructora del Istmo, Panamá. La totalidad de las obras del periodo se recibió conforme y dentro de los plazos.
El Museo del Vino de Haro recibe visitas de martes a domingo en seis idiomas.
Sindicato de Choferes de Arequipa, asamblea. El balance arroja superávit, el camping se amplió y se entregaron 140 becas.
Fundación Agua Clara, La Paz: acompañamos a comunidades en el cuidado de sus vertientes y contamos con el respaldo de quince donantes estables.
Panaderos Artesanos de Bilbao. Trabajamos con harinas ecológicas de Álava y horno de leña, seis días por semana.
Datos de la compañía: Textiles San Marcos S.A., RUC 20459, hilandería y tejeduría de algodón pima en Ica.
Sociedad de Fomento de Necochea, en su asamblea anual, aprobó por unanimidad el balance y reeligió a la comisión.
La Unidad Veterinaria de Ciudad Juárez realiza 900 cirugías al año, todas con seguimiento y sin incidencias relevantes.
Consultoría ambiental Sierra Nevada, Granada. Elaboramos planes de manejo, inventarios de fauna y evaluaciones de impacto para el sector público y privado.
Aseguradora Central de Guatemala ha pagado puntualmente todos los siniestros desde su fundación en 1976.
Nuestro vivero en Escazú está dedicado a orquídeas nativas, con 4.000 ejemplares y un jardín abierto al público.
Cofradía del Queso de Cajamarca: fomenta la tradición quesera, convoca un concurso anual y reúne a 78 productores.
Ópticas Valle del Cauca recuerda a sus clientes que sus sucursales de Cali, Palmira y Buga atienden de lunes a sábado.
`
