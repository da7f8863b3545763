/** Texts in Spanish whose figures are known; como en `figures-told-one.ts`. */
export const CIFRAS_CONTADAS_UNO = `
25>60 | Uno de cada cuatro presupuestos se convierte en venta. Para dormir tranquilos tendria que ser seis de cada diez. Pintamos fachadas en Valencia desde 2001.
31>12 | Rotacion de personal: vamos en 31% y corporativo nos exige 12. La planta de Apodaca tiene 380 operarios y tres turnos.
39>18 | En la encuesta de este mes 39 empleados de 140 dijeron que se quieren ir; la gerencia se fijo como techo 18.
70>95 | Siete de cada diez entregas salen completas; la cadena de supermercados nos obliga a 95 por ciento o nos multa con 2.000 dólares.
44>20 | La deuda vencida representa 44% de la cartera; la superintendencia admite 20. La caja de ahorro atiende a 2,300 socios en Oaxaca.
350>500 | Al cooperativo entran 350 litros diarios y la quesera requiere 500 para prender la línea. Somos 27 socios en Los Altos de Jalisco.
45>15 | Un paciente espera 45 minutos en recepcion. La clinica de enfrente, que abrio en 2021, los atiende en 15 y a esa marca hay que llegar.
52>30 | Le pago al proveedor a los 52 días. Él reclama 30, y tiene razón, es lo que firmé. Tengo una farmacia de barrio, dos empleadas.
14>20 | Aspiramos a tener 20 alumnos por grupo. La inscripción de este ciclo cerró en 14, un poco por debajo de los 16 del año anterior.
500>150 | Quinientos dólares por día nos cuesta la demora del barco. El seguro solo contempla 150, y ahí quisiéramos quedarnos. Exportamos mango desde Piura.
1200>2000 | Vendemos 1.200 empanadas por semana. El punto al que queremos llevar la fábrica es 2.000, con las mismas 5 empleadas.
7>2 | De 40 pedidos despachados esta semana, 7 llegaron tarde. Al cliente le prometimos que nunca serian mas de 2.
6 | Me devuelven 6 vestidos por semana y no sé por qué. Vendo por Instagram desde Tlaquepaque y somos mi mamá y yo, las 2.
5>2 | Por cada servicio hacemos 5 visitas, una barbaridad. Con 2 bastaría si el diagnóstico fuera bueno. Somos técnicos de refrigeración en Guayaquil, 8 en total.
80 | Ocho de cada diez clientes pagan en efectivo y eso me complica la contabilidad. Puesto de mariscos en Veracruz, 15 anos.
380>300 | Cada par de botas nos sale en 380 pesos de material; el presupuesto marca 300. Hacemos botas vaqueras en León desde 1974.
300 | Perdemos unos 300 euros diarios por las averías de la cinta. La fábrica de galletas está en Palencia y emplea a 75 personas.
40>25 | Del costo total, la harina y la mantequilla me comen el 40. Lo que recomienda mi contadora es que no suba de 25. Tengo 2 cafeterías en Medellín.
19>4 | Diecinueve por ciento de las llamadas se pierden. El contrato que tenemos con la aseguradora estipula un máximo de cuatro. Atendemos 1.500 llamadas por día.
17 | Cada vez que llueve, el taller se queda parado; llevamos 17 jornadas perdidas esta temporada. Hace tres años fueron 6.
21>7 | Seguimos tardando 21 dias en liquidar a los productores aunque los estatutos mandan 7. La cooperativa tiene 310 socios.
24 | Nuestro dron de riego falla en 24 de 100 vuelos. El equipo son cinco ingenieros de Mendoza, y el primer prototipo es de 2020.
28>14 | Según la última medición, el 28% de los turnos se caen sin aviso. Quedamos con la directora médica en llevarlo al 14 antes de agosto.
17>30 | Solo 17 familias pagan la cuota; hacen falta 30 para sostener la escuelita de fútbol. Empezamos en 2013 con 2 canchas prestadas.
>1000 | Sueño con vender mil cajas de alfajores al mes. Apenas estoy empezando, con un horno y 2 recetas de mi abuela.
11>5 | Once obras tenemos abiertas a la vez, con 3 capataces. No deberíamos pasar nunca de cinco.
>10 | Me gustaria bajar a 10 minutos la espera en la barra, aunque nunca la he cronometrado. Cafeteria en Roma Norte, abrio en 2019.
8>24 | Aguantamos apenas 8 meses con la caja que hay, y los socios del fondo quieren ver 24. La startup nació en Santiago en 2022, con 11 empleados.
4>10 | En la cuadra ya me conocen, pero de las 60 mesas que atiendo un sábado solo 4 piden postre. Con 10 estaría feliz.
>15 | Apuntamos a sumar 15 escuelas al programa. Nuestra ONG nació en Cali en 2016 y la llevamos siete personas.
23>9 | Se nos va en retrabajo el 23% de las horas. Mi meta personal, la que tengo pegada en el monitor, dice 9. Estudio de arquitectura, 13 personas.
- | Mi papá empezó con 1 carreta en 1962 y hoy la empresa la manejamos sus 4 hijos. Vendemos nieves en Dolores Hidalgo.
130>60 | Tardo 130 minutos en limpiar un departamento de alquiler temporario; las chicas de la otra empresa lo hacen en 60, así que esa es mi vara.
29>12 | Al 31 de mayo habia 29 expedientes atrasados. El juzgado nos dio como limite 12. En el despacho somos cuatro abogadas.
- | Se reunieron 9 vecinos el 14 de marzo en el salón comunal. Se leyó el acta anterior y se aprobó por 8 votos contra 1.
240>400 | Son 240 los suscriptores que pagan la revista, y para imprimir sin pérdida precisamos 400. Sale cada 2 meses desde 1995.
- | En 2015 un incendio nos quemo 2 galpones. Reconstruimos y seguimos fabricando colchones en Quilmes con 34 operarios.
92>98 | Nuestro inventario cuadra en 92 por ciento. El cliente farmacéutico, con quien firmamos por 3 años, no acepta menos de 98.
68>85 | Me aprueban 68 de cada 100 soldaduras; el pliego de la petrolera pide 85. Tengo 14 soldadores certificados.
- | La naviera opera 2 ferris entre Algeciras y Ceuta desde 1999. Cada barco lleva 600 pasajeros y 110 coches.
2>6 | Tenemos dos clientes corporativos y el plan de negocio contempla seis para fin de año. Somos un catering de Montevideo, 10 personas.
37>37.5 | La temperatura de la incubadora está quedando en 37 grados y el manual exige 37.5. Tenemos 6 máquinas compradas en 2017.
- | El despacho ocupa el piso 7 de una torre de 21 niveles en Panamá. Llevamos asuntos marítimos, 12 abogados.
88>96 | El rendimiento de la línea 2 se mantiene en 88%, igual que en 2022. La casa matriz nos fijó 96.
- | La compañía de teatro tiene 8 actores, una furgoneta de 2006 y tres obras en repertorio. Giramos por Castilla-La Mancha.
22>10 | Che, la verdad es que la merma en cámara está en 22% y un frigorífico sano no debería pasar de 10. Arrancamos en Mataderos en 2004 con 2 camiones.
110>75 | La camioneta me gasta 110 dolares de gasolina a la semana, y yo tengo apartados 75 para eso. Reparto agua en Santo Domingo, 3 rutas.
15>6 | Andamos perdiendo 15 ovejas por cada cien al parto. El veterinario que viene desde hace 2 años dice que lo alcanzable es 6.
7>4 | Siete firmas necesita una compra cualquiera. Le propuse al rector dejarlas en 4. La universidad tiene 9 facultades.
13>3 | Uno de cada ocho muebles vuelve por rayones; según mi socio, lo aceptable es 3 por ciento. Tenemos taller en Villa El Salvador desde 2009.
18>5 | Tengo una panadería en Puebla desde 1998 y somos 9. Hoy tiro el 18 por ciento del pan al cierre y me conformaría con tirar 5.
3 | Ya van 3 contadores que me renuncian en lo que va del año. El negocio factura bien, tenemos 8 tiendas y una bodega.
60>30 | La constructora nos esta pagando a 60 dias cuando el contrato dice clarito 30. Llevamos 12 anos trabajando con ellos.
36>48 | El taladro autónomo avanza 36 metros por jornada; lo vendimos diciendo que hacía 48. La minera nos contrató en febrero.
- | Hacemos velas aromáticas a 250 pesos la grande y 120 la chica. Las vendemos en 5 bazares de la Ciudad de México.
9>15 | Hay nueve voluntarios en el comedor cuando harian falta quince. Servimos 180 platos diarios en Iztapalapa.
2>5 | Con suerte cerramos 2 ventas de terreno al mes, y el plan que firmamos con los inversionistas habla de 5. Son 84 lotes en total.
35 | La rotacion de cajeras anda en 35%; el año pasado era de 22. Tenemos 4 minimarkets en Barranquilla.
- | Somos 3 socias de 29, 31 y 44 años y llevamos una editorial infantil en Lima. Hemos publicado 26 libros.
- | En el kilometro 87 de la carretera tenemos un restaurante de carnitas con 18 mesas. Lo abrio mi suegro en 1990.
14 | A la fecha hay 14 departamentos vacíos de un total de 60. La inmobiliaria la fundó mi abuelo en 1968.
>4 | Queremos que la merma de fruta no supere el 4 por ciento; todavía nadie la ha medido. Tenemos 3 puestos en la Central de Abasto.
27>5 | Nos faltan al trabajo 27 de 200 jornaleros cada lunes. Con 5 faltas podríamos cosechar sin contratar de urgencia.
57 | El 57% de las luminarias que revisamos no funciona. Somos una contratista municipal con 5 cuadrillas, fundada en 2010.
>2 | La norma europea permite como mucho 2 defectos por lote. Vamos a pedir la certificacion en junio, somos 40 en planta.
19 | Diecinueve días tarda hoy un crédito en aprobarse, contra 11 que tardaba en 2021. En la financiera trabajamos 30 personas.
16>8 | El informe del auditor señala 16 facturas sin respaldo; la política interna admite hasta 8. La fundación se constituyó en 2011.
54>20 | La asociacion arrastra 54 viviendas con la cuota vencida. En asamblea se voto bajar ese numero a 20. El edificio es de 1981.
26>35 | El margen bruto del último corte fue 26%; en el sector lo saludable son 35. Importamos repuestos desde 2008.
- | Nos cuesta retener a los meseros y no sabemos por qué. Restaurante de 28 mesas en Cusco, abierto de 12 a 22 horas.
>48 | Para diciembre la consigna es responder toda queja en menos de 48 horas. La empresa de agua tiene 120 empleados y nació en 1985.
20>50 | Dos de cada diez clientes regresan; el sueño es que vuelvan cinco de cada diez. Estetica canina, 7 años en Merida.
2.5>4 | En Google aparecemos con 2,5 estrellas y el dueño de la franquicia pide 4. El local está en Lavapiés y abrió en marzo de 2020.
>200000 | El presupuesto para la remodelación es de 200 mil pesos y no hay que pasarse. El salón tiene 25 años y 6 estilistas.
3>8 | Ocho demos por vendedor al mes fijo el directorio. Con los cuatro vendedores que tenemos andamos en 3 cada uno.
55>80 | La ocupación del hotel no levanta de 55 por ciento, y eso que con 80 recién se paga el crédito de 2019. Tenemos 36 habitaciones en Punta Cana.
400>250 | El recibo de luz llega en 400 mil pesos y presupuestamos 250 mil. La lavandería está en Bucaramanga, con 9 máquinas.
32>15 | En el almacén cada pedido se arma en 32 minutos. El operador logístico que nos quiere quitar la cuenta ofrece 15 y tenemos que igualarlo.
>95 | El contrato nuevo con el hospital nos va a exigir 95% de cumplimiento a partir de enero. Lavamos ropa clínica, 18 operarios.
48>24 | La promesa en la web es respuesta en 24 horas. ¿La realidad? 48. Y mira que somos 5 atendiendo el chat.
12>6 | Doce semanas de espera para una ventana a la medida, eso le digo hoy al cliente. Me propuse que para Navidad sean 6 semanas y ni una mas.
- | Recibimos un premio en 2018 y otro en 2023. La bodega cultiva 14 hectareas de tannat en Canelones.
65>90 | El tablero marca 65% de puntualidad en la flota; nuestro compromiso público con el municipio fue 90. Operamos 48 buses en Arequipa.
- | Quiero que los clientes confíen más en nosotros. Taller mecánico con 3 elevadores, sobre la ruta 40, a 12 km de Bariloche.
4>1 | Tenemos 4 reclamos por cada mil envios y el acuerdo con el marketplace tolera 1. Trabajamos con 6 motos en Providencia.
6>12 | Publico 6 articulos al mes y con el patrocinador me comprometi a 12. El sitio existe desde 2014 y lo hacemos mi primo y yo.
75>40 | Yo mismo hago 75 horas a la semana y le juré a mi mujer que serían 40. Tengo una llantera en Culiacán y tres ayudantes.
6>0 | Seis accidentes llevamos este trimestre en el aserradero y el objetivo es cero. Hay 52 trabajadores, el mayor de 67 años.
- | La papelería queda a 200 metros de una secundaria y abre a las 7. La atiendo yo, tengo 58 años, con ayuda de mi sobrina.
72 | Setenta y dos horas pasan entre que el cliente escribe y alguien le contesta. Tenemos tienda de bicis en Bogotá, 2 mecánicos.
- | Ferretería familiar fundada en 1987 por dos hermanos, 3 locales en Rosario y 22 empleados. Vendemos tornillería, pintura y herramientas.
- | Doy terapia de lenguaje a niños de 3 a 9 años en Viña del Mar. Las sesiones duran 45 minutos y cobro 30.000 pesos.
85000>120000 | Cada mes entran 85 mil pesos y para cubrir renta y sueldos necesitamos 120 mil. El gimnasio abrió hace 3 años y tiene 240 metros cuadrados.
41 | Con la nueva ley quedamos con 41 tramites detenidos en aduana. Somos agencia desde 1993, con oficinas en 2 puertos.
10>3 | Diez semanas demora la importación de telas, y nuestro plan de temporada supone 3. Confeccionamos en Gamarra con 19 costureras.
3>1 | Hoy por hoy la máquina se para 3 veces por turno. El fabricante garantiza una sola parada y a eso queremos volver. La compramos en 2018 por 90.000 euros.
9>3 | Me tardo 9 días en mandar una cotización. Ojalá fueran 3, como cuando en 2016 estaba mi hermana en la oficina.
33>10 | El 33 por ciento de las cajas de arándano se rechaza en puerto. El importador holandés, que nos compra desde 2017, perdona 10.
150>80 | Por el momento gastamos 150 dólares en traer a cada alumno nuevo. El tope que aprobó la junta es de 80. Damos clases de inglés en 4 ciudades.
90>50 | Nueve de cada diez pesos que facturamos vienen de un solo cliente, y el banco no quiere ver más de cinco de cada diez. Somos una imprenta de 17 personas en Toluca.
4>7 | El jardin de niños tiene 4 educadoras. Son 7 las que dicta la norma para 140 niños.
3>12 | Se exigen doce simulacros por ano en la refineria y lo que efectivamente hacemos son 3. Trabajan aca 640 personas.
90>30 | Hago 90 kilómetros diarios para ver clientes, y si agrupara por zonas me bastaría con 30. Vendo seguros desde hace 11 años.
2>0 | Dos niños se han caído del juego grande este mes; obviamente deben ser cero. El parque infantil tiene 11 atracciones.
23>40 | Ahora facturamos 23 contratos de mantenimiento. La deuda del galpon se sostiene con 40, por lo que cuarenta es la cifra que repetimos todas las mañanas.
140>90 | Gastamos 140 litros de agua por huésped. La certificación verde, a la que aplicamos en mayo, concede el sello con 90. Hostal de 12 cuartos en Tulum.
13>5 | En urgencias del hospital veterinario un gato espera 13 minutos; el protocolo que adoptamos en enero manda 5. Somos 9 veterinarios.
16>9 | Sufrimos 16 caidas del servidor al mes; lo comprometido por contrato son 9. Tenemos 70 clientes y un centro de datos en Queretaro.
5>15 | Hoy los clientes nos dejan 5 por ciento de anticipo, y lo que pretendo del próximo contrato es 15. Fabricamos cocinas desde 2006, 20 personas.
29 | Casi todo marcha, menos esto: 29 de 160 inquilinos deben renta. Administramos edificios en Monterrey desde 2002.
1>4 | Una publicacion por semana, eso es todo lo que sacamos. El convenio con la camara de comercio estipula 4, y dura 18 meses.
8>3 | De 50 pasteles de boda entregados este año, 8 tuvieron queja; mi límite, el que me puse al abrir en 2012, es de 3.
37 | El 37 % de nuestros usuarios no abre la app ni una vez. Lanzamos en octubre, la hicimos entre 5 y costó 90.000 dólares.
47>70 | En el examen nacional nuestros egresados sacaron 47 puntos de promedio esta vez. La rectora quiere 70; en 2019 fueron 51.
120000 | Le debo 120 mil pesos a la refaccionaria y eso no me deja avanzar. Soy mecanico diesel, tengo 2 ayudantes y 46 años.
83>97 | La certificadora orgánica pide 97 de cada 100 parcelas sin residuos; nuestra cosecha de abril salió con 83. Somos 65 familias cafetaleras.
65 | Dependemos de China para el 65 por ciento de los componentes. En 2010 era menos de 30. Armamos ventiladores en Rionegro.
34>20 | Dicen que en el gremio es normal 20 por ciento de desperdicio de tela; a nosotros se nos va 34. Taller de uniformes escolares, 16 maquinas.
38>10 | Treinta y ocho bicicletas de la flota están rotas. La concesión, firmada en 2022 por 10 años, tolera 10.
70 | Siete de cada diez correos que mandamos rebotan. La base la compró el gerente anterior en 2020 por 3.000 soles.
55>21 | La tramitología: 55 días para una licencia. El alcalde prometió en campaña que con él serían 21. En la ventanilla somos seis.
>6 | No quiero que nadie espere más de 6 minutos por un taco, y para eso voy a poner otra plancha. Abrimos en 2021 con 8 mesas.
15>2 | Quince de los 120 paneles solares que pusimos no generan. Garantizamos al ejido que a lo sumo serían 2.
29>15 | Que un camion pase 29 horas parado en frontera es nuestra realidad diaria. La aduana se comprometio a que sean 15. Movemos 200 contenedores al mes.
>50000 | Mi hermana y yo aspiramos a facturar 50 mil soles al mes. La tienda abre en agosto, cerca del óvalo, a 3 cuadras de mi casa.
180000>120000 | Nuestra nómina suma 180 mil dólares. El consejo puso de tope 120 mil y nos dio 6 meses para ajustarla.
>12 | Buscamos doce meses de colchon en caja antes de expandirnos a Peru. El estudio nacio en Rosario en 2015, con cinco socios.
72>24 | Mandamos los resultados de laboratorio a las 72 horas. Si en Chillan otro laboratorio los da en 24, nosotros tenemos que dar lo mismo.
24>6 | Perdemos 24 kilos de miel por cosecha en el filtrado. Con el filtro italiano, que vale 1.800 euros, calculamos perder 6.
- | El gremio agrupa a 1.400 pescadores de Chiloé y se creó en 1973. Elegimos directiva cada 2 años.
14>28 | Hoy el banco de sangre aguanta 14 dias de reserva, y el ministerio nos pide tener 28. Hay 5 centros de donacion.
- | Acta número 14. Se inicia la sesión a las 18:30 con 11 consejeros presentes y se aprueba el balance de 2023.
7>1 | La caja no cuadra 7 veces por mes, cosa que a la dueña la tiene loca; ella perdona una. Tenemos kiosco 24 horas en Almagro.
2200>1500 | El bus escolar hace 2,200 kilómetros al mes. Optimizando rutas queremos que haga 1,500. Lleva a 43 niños de Santa Tecla.
- | Tengo 2 hijas, 1 nieto y una mercería que cumple 50 años en abril. La gente viene por los botones.
8>5 | Ocho horas dura el cierre de mes de un almacen. En cinco tendria que estar listo, dice el CFO. Hay 14 almacenes en 3 paises.
- | La ruta sale a las 5 de la mañana de Huancayo y llega a las 12 a Lima. Tenemos buses de dos pisos, con 52 asientos.
10>4 | El pollo nos llega con diez grados. Sanidad solo autoriza 4, y la multa va desde 5.000 soles. Pollería de 30 mesas en Comas.
9>4 | El sindicato reporta 9 despidos injustificados; el convenio colectivo, que vence en 2026, admite 4.
- | A los jóvenes les cuesta quedarse en el campo. La escuela agrícola, de 1949, da clases a 130 chicos de lunes a viernes.
13>20 | Trece turistas por salida es lo que llevo en la lancha. Me cierra el numero con 20. Salgo de Holbox a las 9 y cobro 900 pesos.
19>8 | Del presupuesto publicitario, el 19 por ciento se malgasta en clics falsos. El proveedor se comprometió por escrito a que fueran ocho.
- | El museo conserva 3.400 piezas en 7 salas. La entrada vale 5 euros y los domingos es gratis para menores de 14.
5>8 | El cacao me lo pagan a 5 dolares el kilo. Vale 8 en la bolsa y eso es lo que le voy a exigir al comprador. Tengo 7 hectareas en Tarapoto.
31>60 | De cada 100 aspirantes acaban el curso de soldadura 31; la beca estatal se renueva únicamente si acaban 60. Damos el curso desde 2017.
73>50 | Estoy utilizando el 73% de mi línea de crédito. Mi asesora insiste en que no use más de 50. Vendo ropa de bebé, 2 sucursales.
26>12 | En el conmutador se nos quedan 26 llamadas diarias sin contestar. Acordamos en junta que el tope sean 12. Somos una notaría de 1979.
40>75 | Cuatro de cada diez solicitudes de beca se resuelven a tiempo. El donante suizo espera 75 por ciento y nos financia hasta 2027.
77>92 | Objetivo del trimestre, 92% de ordenes sin error; resultado a hoy, 77. Somos distribuidores de medicinas con 3 bodegas.
95000>60000 | El flete me cuesta noventa y cinco mil colombianos por viaje, cifra actual. Para que el negocio dé, no debería costar más de 60 mil. Vendo papa desde Tunja.
50>100 | Produzco 50 kilos de queso por dia y un distribuidor de Montevideo me pide 100. Tengo 22 vacas y un empleado.
9>25 | Van 9 nadadores inscritos en el turno mañana. Menos de 25 no paga el gas de la pileta, así que 25 es lo que buscamos. Club fundado en 1931.
27>18 | Tardamos 27 meses en levantar una torre y el folleto que repartimos decia 18. Hemos hecho 5 edificios en Nunoa.
10>2 | Se me mueren 10 pollos por galpón cada día. El integrador me descuenta todo lo que pase de 2. Tengo 3 galpones en Lebrija.
3>1 | Usamos tres sistemas para llevar la contabilidad y hay que acabar con uno solo. La empresa tiene 7 filiales en Centroamérica.
17>4 | Vean: 17 de 90 tomas de agua fugan. La comisión estatal condiciona el apoyo a que sean 4 o menos.
18>8 | Para armar un stand uso 18 horas-hombre. A mi competencia de Guadalajara le toma 8, y si no la alcanzo me quedo sin las 2 ferias grandes.
21>7 | Tenemos 21 posiciones abiertas en sistemas y Recursos Humanos se obligó a dejar solo 7. La empresa cumple 40 años.
- | Este 2024 celebramos 25 años de radio comunitaria. Transmitimos en el 101.3 de FM con un equipo de 9 locutores.
62>90 | El comité fijó 90 por ciento de asistencia. Estamos en 62, dicho por el pase de lista del lunes. La escuela tiene 14 grupos.
66>45 | Los costos de personal se comen 66 centavos por cada 100 que facturamos, y la consultora dice que lo sano es 45. Agencia de publicidad, 21 empleados.
>30 | Para el año que viene el ministerio nos fijó recuperar 30 hectáreas de manglar. Arranca en enero, con 14 comuneros de Tumbes.
6.5>3 | La cartera morosa cerró junio en 6,5%. El plan estratégico aprobado por los 800 socios la quiere en 3.
11 | Me paso 11 horas por semana pasando facturas a mano. Somos 3 en la oficina y atendemos a 85 comercios.
>250 | La municipalidad nos compra 250 árboles nativos para setiembre y tenemos que cumplir. Vivero en Salto, 2 invernáculos.
5 | Cada mudanza nos rompe un promedio de 5 piezas, cuando en 2019 eran 2. Tenemos 4 camiones y 13 cargadores.
130 | En la última semana el contador de paros de la prensa sumó 130 minutos perdidos. Estampamos piezas para 4 armadoras.
48 | La tinta tarda 48 horas en secar con esta humedad. Taller de serigrafía en Cartagena, tres pulpos y 6 empleados.
58>85 | El NPS interno está en 58; para la matriz japonesa cualquier cosa abajo de 85 es fracaso, así que 85 es lo que piden. Planta en Aguascalientes.
12>30 | Si llegaramos a 30 referidos por mes ya no pagariamos anuncios. Estamos recibiendo 12, casi todos de una sola clinica que conocemos hace 4 anos.
52>80 | La residencia está al 52 por ciento de su capacidad; 80 es lo que la congregación fijó al abrirla en 2020. Atendemos mayores de 75.
6>2 | Mi hija y yo probamos seis veces cada receta antes de que salga. Dos pruebas es lo razonable, y es lo que hacen en la escuela de Lyon.
- | Me llamo Rosa, tengo 62 años y tejo fajas desde los 12. Vendo en el mercado de Pisac, a 35 soles la pieza.
4>9 | El margen con que operamos es cuatro por ciento. Nueve figura en el plan a 3 años que presentamos al banco en Asunción.
60>20 | Los baños del estadio: 60 de cada 100 fuera de servicio. La federación amenaza con clausurar si en marzo hay más de 20.
280>365 | El molino trabaja 280 días al año; a los accionistas les dijimos que serían los 365. Lo instalaron los alemanes en 2007.
110>150 | Nos falta piso: medimos 110 metros por cuadrilla al día y al cliente le firmamos 150. Tendemos fibra óptica en Cajamarca.
9 | Nueve de las 33 computadoras del laboratorio ya no prenden. Es una secundaria técnica de 1978 en Tepic.
20>45 | Le dedico 20 minutos a cada paciente porque no me da el tiempo, cuando el colegio médico recomienda 45. Atiendo en 2 consultorios de Quito.
- | Nos mudamos a una nave de 900 metros en Getafe, a 13 km de Madrid. Fabricamos toldos y persianas con 27 compañeros.
4 | Cuatro de los 6 hornos están averiados en este momento. Cerámica artesanal, en Talavera desde 1954.
- | Exportamos flores a 11 países desde la sabana de Bogotá. Tenemos 2 fincas, una en Madrid y otra en Facatativá.
64>35 | El padrón dice que el 64 por ciento de los taxis incumple la verificación, y la alcaldía tolera 35. La agrupación tiene 48 unidades.
- | Cultivamos 40 hectareas de aguacate en Tancitaro. La huerta es de mi abuelo, que tiene 91 anos.
30>10 | Treinta y cinco años tengo en esto y ahorita el 30 por ciento de los trajes se me regresa al taller. Un sastre bueno no pasa del 10.
1500>4000 | Mi canal tiene 1.500 vistas por video. Con la marca de mates que me auspicia quedé en 4.000. Grabo los jueves con 2 amigos.
>99.5 | El contrato recién firmado con la telco exige 99.5 por ciento de disponibilidad. El servicio todavía no arranca, somos 18.
- | Por 1.200 pesos pinto una barda de 10 metros. Trabajo con mi cuñado en Ecatepec y llevamos 6 años.
- | Una década atrás perdíamos el 20 por ciento de la leche; eso quedó resuelto. Ahora producimos 3 tipos de queso en Tandil.
25>70 | Aprovechamos apenas una cuarta parte, el 25 por ciento, de la biomasa. Técnicamente se puede 70 y hacia allá va el proyecto de 4 ingenieras.
43>65 | 43 personas vinieron a la ultima funcion y la sala necesita 65 para no ir a perdida. Teatro independiente de Cordoba, 110 butacas.
350>200 | Cada inspección genera 350 fotos que nadie mira. Les pedí a los 12 inspectores que manden 200 como máximo.
>3 | La nueva politica dice que ninguna reparacion debe pasar de 3 dias. No sabemos cuanto tardamos ahora. Tenemos 5 tecnicos.
- | El bufete lleva 80 casos civiles y 25 penales, todos en regla. Lo fundaron 3 compañeros de la UNAM en 1996.
16000>25000 | Saco dieciseis mil pesos al mes despues de gastos y para mantener a mis 3 hijos me urgen veinticinco mil. Hago unas a domicilio.
>5 | Rotación máxima aceptada por la casa matriz: 5 por ciento. Acá nadie lleva la cuenta, y somos 210 en planta.
11>6 | Once aprobaciones pasa un plano antes de salir a obra. Con la reingenieria seran 6, segun lo que el gerente anuncio a las 3 areas.
22 | Hay veintidós quejas abiertas por ruido contra nuestro bar. El ayuntamiento de Cádiz nos visitó 2 veces y cerramos a las 3.
41>25 | Hay 41 alumnos por aula, 6 más que hace cinco años. La ley habla de 25 y la supervisora ya nos visitó.
- | Ofrecemos tres planes: 19, 39 y 79 dolares mensuales. El software lo desarrollaron 2 hermanas de Manizales.
5>12 | Pasa que el camión frigorífico mantiene 5 horas el frío y la ruta a Formosa dura 12, por lo que 12 horas es lo que debe aguantar.
67>95 | Dos tercios, o sea 67 por ciento, de los envases están bien etiquetados. Walmart acepta proveedores con 95. Hacemos salsas macha en Orizaba.
2>10 | Yo instalo 2 calentadores solares por semana. El programa del gobierno me tiene asignados 10 y paga a los 15 días.
1800>2500 | Sacamos 1.800 ladrillos por jornada. A la constructora de Neuquén le aseguramos 2.500 desde octubre, con un horno de 1988.
34>22 | Marca 34 grados el termómetro de la bodega de chocolate. Deben ser 22. Compramos 3 ventiladores y nada.
240>180 | Doscientos cuarenta soles me cuesta hoy cada mesa. Para competir con Brasil tengo que fabricarla a 180. Carpintería en Pucallpa.
14>4 | La franquicia nos tolera 4 por ciento de mermas, estamos nosotros en 14, así que nos pusieron en plan de mejora por 90 días.
23>5 | Hay 23 semáforos apagados en el municipio. La promesa del intendente fue que nunca hubiera más de 5. La población es de 88.000.
4>11 | Nos cubrimos con 4 guardias cuando el contrato del fraccionamiento habla de once. Son 320 casas y 2 accesos.
42 | Nos reportan que el 42% del alumnado repite matemáticas. En 2018 el dato era 29. El colegio tiene 3 sedes.
8>20 | De 100 muestras que repartimos se convierten en cliente 8. Para justificar a las tres promotoras harían falta 20.
7>14 | Siete pedidos al día preparamos con lo que hay de cocina. En la solicitud de crédito pusimos catorce. Es comida keto a domicilio en Pereira.
53 | En la mina 53 de los 210 trabajadores presentan perdida auditiva. El informe lo firmaron 2 medicos.
3>6 | Trabajamos con un colchón de 3 semanas de materia prima, insuficiente. Desde la pandemia de 2020 sé que lo prudente son 6.
38 | Actualmente 38 tortillerías nos deben masa. La cooperativa abarca 3 municipios de la sierra y nació en 1992.
82>60 | El ruido del taller mide 82 decibeles y la ordenanza de Getxo permite 60. Somos 14 y llevamos aquí desde 1971.
60 | El sesenta por ciento de mi ganancia se va en comisiones de las apps. Antes, en 2019, no usaba ninguna. Hago hamburguesas en Tigre.
20>6 | Veinte minutos de cola en caja, según cronómetro. El gerente regional, que cuida 17 tiendas, se conforma con seis.
32>20 | Edad de la flota aparte, cada tractor consume 32 litros por hora; la ficha técnica promete 20 y por eso reclamamos. Compramos 5 en 2022.
31 | Se me rompen 31 botellas por turno en la embotelladora. La línea es italiana, de 1999, y la manejan 6 operarios.
15>9 | Trescientas páginas tiene el manual y aun así cometemos 15 errores por auditoría. Nueve es lo permitido para conservar el sello.
>7 | Haremos lo posible por entregar cada lente en 7 días, esa será nuestra promesa al público. Abrimos en mayo, con 3 socios.
750>600 | El proyecto ejecutivo autoriza 600 metros cúbicos de concreto; vamos consumidos 750 y aún faltan 2 losas.
43>20 | Se nos pierde el 43 por ciento de las plántulas en el trasplante. Me daría por satisfecha perdiendo 20. Vivero de cacao en Duarte, 6 trabajadoras.
>1.5 | La distribuidora alemana pone como condición 1,5 por ciento de humedad máxima en el orégano. Nunca la medimos. Somos de San Carlos, 1982.
65>45 | Vaya caos: 65 incidencias por semana. El responsable de IT, que lleva 5 meses, asumió un máximo de 45 en su evaluación.
>80 | Lo que la marca nos pediría para darnos la segunda agencia es 80 puntos en satisfacción. Todavía no nos evalúan. La primera abrió en 2020.
95>99 | Salen bien 95 de cada 100 cirugias de catarata. La red internacional a la que entramos en 2023 considera el minimo 99.
5000>3000 | Pagamos cinco mil dólares de multas ambientales al mes. En el presupuesto de este ejercicio hay 3.000. La curtiembre es de 1966.
- | Abrimos los 365 días, de 6 a 23 horas. La gasolinera está en el km 14 de la carretera a Progreso.
6>4 | Dan vueltas 6 motos para lo que pueden hacer 4, que es lo que quiero dejar. Delivery de sushi en Pocitos, abierto de 19 a 1.
- | La comunicación entre áreas no fluye. La empresa tiene 3 pisos, 9 departamentos y un comedor para 200 personas.
700>1000 | Hay 700 inscritos en mi plataforma de cursos y a mi editora le dije que serían 1000. Empecé en 2021 con una cámara prestada.
3.2>2.1 | La conversión alimenticia de mis truchas es 3.2 y en Puno los buenos criaderos tienen 2.1. Me propuse alcanzarlos. Tengo 8 jaulas.
- | Fabricamos llaves de 8 a 32 milímetros en Éibar. La tercera generación tomó el mando en 2017.
9>15 | La cuota sindical nos permite becar a 9 hijos de compañeros. En el congreso de marzo se resolvió que fueran quince. Afiliados: 4.200.
- | Durante 2 años, de 2008 a 2010, vendimos solo 3 máquinas. Aquello pasó y ahora lo nuestro es el alquiler.
11>30 | El sitio retiene 11% de las visitas. Un competidor chileno, más chico, de 9 empleados, retiene 30. Igualémoslo: esa es la instrucción.
1>3 | En nuestra pyme apenas una de las maquinas CNC esta programada por gente de casa; para septiembre contamos con que sean tres. Somos 25.
- | Nuestra app calcula impuestos para freelancers y cuesta 9.99 al mes. La creamos 3 ingenieros de Heredia en 2023.
18>12 | Firme con Liverpool una devolucion tope de 12 por ciento. Me esta devolviendo 18. Hago bolsas de piel con 7 artesanos.
13>25 | Trece litros por minuto rinde el pozo; el sistema se diseñó para 25 y el pueblo de 600 habitantes no se conforma con menos.
- | Del equipo de 60, cinco son ingenieras, dos geólogas y el resto perforistas. Trabajamos en Antofagasta por turnos 7x7.
21>14 | Los azulejos cortados mal ya suman 21 cajas en esta obra. El maestro estimó 14 y sobre eso cobramos. Son 3 torres.
88>40 | Ochenta y ocho correos me entran antes del mediodía; un director cuerdo recibiría 40. Dirijo una ONG con 6 programas.
78>30 | Una habitacion que se desocupa tarda 78 minutos en quedar lista. El estandar de la cadena: 30. Hotel en Cancun con 410 cuartos.
14>3 | Tenemos 14 contratos sin firmar en un cajón. Cumplimiento, un área creada en 2022, consiente 3.
64>100 | El acueducto rural da agua a 64 casas. Faltan las demás: el convenio con el departamento contempla 100 y se firmó en 2021.
400>900 | Cuatrocientas personas visitan el parque por día; los inversores de Medellín calcularon novecientas. Hay 22 juegos y un lago.
25>15 | Minuta del 4 de abril: el plazo medio de compra es 25 días. Se acuerda que pase a 15. Asistieron siete personas.
`
