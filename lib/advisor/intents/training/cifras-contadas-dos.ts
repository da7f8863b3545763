/** More texts in Spanish whose figures are known; como en `figures-told-one.ts`. */
export const CIFRAS_CONTADAS_DOS = `
33>12 | Auditoria interna encontro 33 extintores vencidos. El seguro nos sigue cubriendo nomas si son 12 o menos. El centro comercial tiene 95 locales.
12 | Mi problema son las reseñas: tengo 12 de una estrella y no me las quitan. Barbería en Chamberí, 3 sillones, precio 14 euros.
9>3 | Estoy haciendo 9 guardias al mes y le planteé a la dirección que me dejen 3. Soy anestesióloga en Concepción, tengo 51 años.
450>300 | Gasto 450 bolívares diarios en hielo, y con un congelador de 2 puertas calculo quedarme en 300. Pescadería en Margarita.
- | Los boletos cuestan 80 pesos y los niños de menos de 5 pasan gratis. El zoológico se fundó en 1964.
16>40 | El taller textil recicla el 16 por ciento de sus retazos. Zara audita en noviembre y su umbral es 40.
5>2 | Cinco proveedores de leche me están fallando por quincena. Que fallen 2, pase; más no. Heladería con 12 sabores en Cienfuegos.
16 | Sigo sin poder cobrar 16 facturas a la gobernación. Hacemos señalización vial, 11 años de experiencia y dos camionetas.
- | El consultorio está en el 4.º piso, timbre 402. Atiendo lunes y jueves; soy nutrióloga desde hace 8 años.
74>90 | Se reportó un avance físico de 74 por ciento en el puente; a estas alturas el calendario preveía 90. Laboran 130 obreros.
25 | Uno de cada cuatro paquetes va a parar a una dirección equivocada. Mensajería con 30 bicicletas en Bogotá.
>85 | Según el plan de estudios, deberá titularse 85 por ciento de la primera generación. Son 42 chicos y egresan en 2026.
2>1 | Dos ascensores se traban cada semana. El consorcio nos contrató para que sea uno a lo sumo. Mantenemos 130 torres en Palermo.
39>60 | Que treinta y nueve de cada cien socios voten es un papelón. El reglamento, reformado en 2018, pone el quórum en 60.
- | Mi bisabuelo compró el terreno en 1911 por 40 monedas de plata. Hoy es un viñedo familiar en el Valle de Guadalupe.
56>80 | La productividad por hectárea se estancó en 56 quintales. Con riego por goteo, que cuesta 3.000 dólares, proyecto 80.
51>35 | El gasto en fertilizante equivale al 51% del costo. Mi agrónoma calcula que 35 es alcanzable. Tengo 90 hectáreas en Pergamino.
7 | Siete horas a la semana nos quedamos sin luz en el taller. Somos 5 torneros en Santiago de los Caballeros y empezamos en 2001.
22>35 | Vendo 22 playeras por feria. Ya si fueran 35 recuperaria lo del puesto, que me sale en 1,800 pesos el fin de semana.
- | Somos 4 primas, la menor tiene 19 años. Hacemos joyería con semillas y la vendemos en 2 hoteles de Cartagena.
28>7 | El laboratorio está tardando 28 días en calibrar un equipo y la acreditación, que obtuvimos en 2015, habla de 7.
50>20 | De 300 envios de medicamentos, llegan 50 con la caja golpeada. Farmacias del Sur nos penaliza arriba de 20.
10>45 | Ahora mismo solo diez familias reciclan. El fondo europeo nos pagará si son 45, en una aldea de 71 casas en Lugo.
>3 | Ojala ningun alumno esperara mas de 3 semanas por su instrumento. Aun no llevamos registro. La orquesta tiene 70 ninos.
19>25 | La vaca me da 19 litros. Mi vecino, con la misma raza y 40 cabezas como yo, le saca 25, y a eso aspiro.
>20 | Con el nuevo arrendador negociamos un alza que no pase de 20 por ciento. El local tiene 85 metros y 2 baños.
120>70 | Contamos 120 motores parados en bodega; la gerencia autoriza guardar 70. Rebobinamos desde 1983, 16 tecnicos.
4>2 | Despachar un contenedor me toma cuatro jornadas. El puerto de Cartagena, con quien competimos, lo logra en 2: igualarlo es la orden.
>10000 | Nos encantaria plantar 10 mil encinos en la cuenca. Apenas conseguimos el permiso; somos 26 ejidatarios.
- | Se dio lectura a 3 cartas recibidas y se nombró a Julia Paz como tesorera por 2 años. Asistieron 23 socios.
30>45 | Mi margen por lente es de 30. Con 45 podría pagarle a un optometrista. Óptica en Maracay, dos vitrinas.
17>10 | El dólar no es el problema; el problema es que 17 de mis 40 vendedoras no llegan a cuota. Diez sería tolerable y es lo que le ofrecí a la dueña.
300>450 | Vamos vendiendo 300 boletos para la final. Cuatrocientos cincuenta es lo que hay que vender para pagarle al DJ y a los 2 grupos.
240 | Tengo parados 240 pares de sandalias que nadie quiso esta temporada. Mi esposo y yo fabricamos en Trujillo desde hace 19 años.
>400 | Cupo de capacitación fijado para el próximo año: 400 maestras rurales. El programa lo inauguran 3 ministros.
92>75 | El 92 por ciento de mis panes va para un solo penal. Quiero depender menos: 75 como mucho. Panadería de 4 personas en Talca.
8 | Ocho meses llevamos esperando el permiso de la CAR. El proyecto cuesta 2 millones y vivimos 4 familias de esto.
7>3 | Por falta de lugar, siete mesas se nos van cada noche, y con que se fueran tres no me quejaría. Parrilla en Asunción, 22 años.
95 | Noventa y cinco contenedores nuestros están retenidos por la aduana. Eso nos tiene ahogados. Somos 13 en la agencia.
2>8 | Tenemos dos psicólogas para 1.900 estudiantes. Serían 8 conforme a la directriz del ministerio.
- | Dirijo un coro de 36 voces que ensaya los martes a las 20. El repertorio incluye 12 piezas de Piazzolla.
- | Vendo miel en frascos de 250 y 500 gramos. Mis colmenas estan a 15 kilometros de Tizimin, Yucatan.
6>18 | En el banco de alimentos juntamos 6 toneladas mensuales. Hay familias para 18, y esa es la cifra que pedimos a las 9 cadenas.
8>5 | Vivo a base de cafe porque cada campaña lleva 8 rondas de cambios. A partir de ahora, en los contratos pondre 5. Soy ilustrador en Gijon.
27>16 | Tienen que ser 16 las personas por cuadrilla, no las 27 que mando ahora. Cosecho uva en Ica, 60 hectáreas.
12>8 | El turno de noche produce 12 piezas malas por hora; el de día, que lleva otro jefe, demuestra que se puede con 8, y eso se le pide.
- | La señora Delia, de 71 años, cose polleras desde los 14. Su taller está en la calle 8 de Juliaca.
- | Cada barril guarda 225 litros y reposa 18 meses. La destilería emplea a 33 personas en Amatitán.
37>55 | Treinta y siete por ciento de mujeres, ese es el dato vigente de la planta. Firmamos un pacto para llegar a 55 en 2028.
46>30 | Anda por 46 el porcentaje de pacientes que abandona el tratamiento; era 38 en 2020. Treinta fue lo que acordamos con el financiador.
160>100 | El nivel de polvo alcanza 160 microgramos. Cien es el límite de la OMS que adoptamos en la cantera. Hay 45 obreros.
24>10 | El 24 por ciento del grano sale partido del molino. El comprador de Callao paga completo únicamente hasta 10. El molino es de 1994.
630>500 | Se consumen 630 cartuchos de impresora al año. El ahorro que anunció el rector implica 500. Son 14 edificios.
78>90 | Las reservas del banco de leche cubren el 78% de la demanda; la jefa de neonatología aspira al 90. Se creó en 2009.
3>7 | Se planteó producir 7 capítulos por temporada; el dinero está dando para 3. Somos una productora de Valdivia, cinco fijos.
0>3 | Cero mujeres hay en la mesa directiva. Los nuevos estatutos, de noviembre, obligan a que sean 3. La liga tiene 28 equipos.
15>40 | Quince por ciento de lo que vendo es en línea. Mi nuera, que sabe del tema, puso cuarenta como objetivo para 2026. Zapatería, 2 vitrinas.
4>12 | Mi página saca cuatro prospectos semanales. La agencia que contraté en marzo por 900 dólares me garantizó doce.
36>12 | Suman 36 los trabajadores sin contrato. El inspector nos dio 60 días para que sean doce. Finca bananera en Urabá, 240 hectáreas.
33>50 | ¿Por qué nada más 33 proveedores facturan electrónicamente, si la ley de enero nos obliga a que sean 50? Somos 8 en cuentas por pagar.
25>12 | Cargo veinticinco kilos en la mochila de fumigar. Doce permite la norma de ergonomía. Trabajo en invernaderos de El Ejido.
4>2 | En cada turno faltan cuatro enfermeras y el plan de contingencia da por manejable que falten dos. Hospital de 180 camas en Neiva.
7>5 | Hoy se firmó en siete copias el acta, un exceso. Serán cinco en lo sucesivo, conforme propuso la vocal. Asistieron 31.
20>12 | Estoy comprando veinte bolsas de cemento por casa y el cálculo del ingeniero da doce. Alguien me roba. Van 6 casas en La Vega.
59>45 | Llegan tarde 59 de los 300 operarios, lo vemos en el reloj checador. Se negoció con el sindicato que 45 es lo máximo aguantable.
26>18 | A los 26 pesos por tortilla de harina nadie me compra, pero eso me cuesta hoy producirla; tengo que bajarla a 18. Empecé hace 4 meses.
450>220 | En el estacionamiento se extravian 450 boletos por mes y la concesion admite 220. Son 3 sotanos y 9 cajeros.
12>20 | Me dejan doce pesos de propina por mesa, mientras que en el bar de la esquina dejan veinte, y yo quiero eso. Tengo 6 meseros.
110 | Hay ciento diez reclamos de garantia sin respuesta. La ensambladora de motos tiene 3 lineas y esta en Girardota desde 1976.
85>60 | La inspección señaló que metemos 85 chicos por micro; están habilitados 60. Hacemos 2 viajes a la mañana.
52>30 | Lleva cincuenta y dos minutos llegar a una emergencia. Treinta es el compromiso que figura en la carta de servicios de los bomberos. Hay 3 estaciones.
13 | Pierdo 13 pesos en cada garrafón que reparto lejos. Empecé con una camioneta del 98 y dos hijos adolescentes.
90>45 | El área legal devuelve un contrato a los 90 días. Hay 3 abogados. Tienen la orden de que en 2025 sean 45.
45 | Nuestros plazos de cobro se estiraron a 45 días, que en 2022 eran 20. Vendemos insumos dentales en 7 provincias.
6>9 | En la encuesta a padres sacamos un 6 de nota. La red de colegios laicos quiere ver un 9. Tenemos 480 alumnos y piscina.
1700 | Tenemos 1,700 piezas obsoletas ocupando la bodega de Tijuana. Somos maquiladora con 260 personas y 2 turnos.
11>7 | Tenemos once tipos de caja y el almacén pide dejarlas en siete. Cosmética natural, lanzada en 2018, 23 personas.
5>10 | Nuestra red de wifi comunitario alcanza a 5 barrios. Según el acuerdo con la ministra, han de ser 10. La operan 4 técnicos.
2>4 | Personas de mantenimiento hay 2 y se requieren 4 segun el contrato con la plaza, que tiene 210 locales y abrio en 2011.
>8 | Es mi deseo que el embarque a Japón tome 8 días; ni idea tengo de lo que tomará. Exporto camarón de Guayas, 2 piscinas.
7>12 | La escuela gradúa 7 perros guía al año. La fundación que nos financia desde 2014 paga para graduar 12.
23>8 | Enviamos a reproceso 23 bultos por día de los 400. La visión del área, escrita en la pared, dice "8 y ni uno más".
100>250 | Ahora cien casas reciben el periodico de barrio; los anunciantes, que son 17, condicionan la renovacion a 250.
>14 | Pensamos ofrecer plazo de 14 dias para cambios, ni uno mas. La tienda en linea sale en 3 semanas; vendemos cascos.
31>15 | Incumplimos: 31 obleas vencidas detectó el inspector y se nos toleran 15. Tenemos 90 ascensores a cargo.
68>40 | Del curso de buceo desertan 68 de cada 100 reclutas. La marina mercante espera que no sean más de 40. Lo damos desde 2003.
- | El 8 de mayo asumió la nueva directiva, con 7 integrantes. El club tiene 1.100 socios y una sede de 1928.
14>30 | La batería del scooter dura 14 kilómetros. Nuestra campaña, que costó 5 millones, dice 30. Hay que lograrlo antes de Fiestas Patrias.
- | Cruzando el río, a 6 cuadras de la plaza, está mi tallercito. Reparo máquinas de coser desde los 20 años.
6>1 | La cámara fría se descompone seis veces al año, según la bitácora. Con mantenimiento preventivo, dice el técnico, debería ser una. Tiene 13 años.
- | Me preocupa la imagen de la marca. Hacemos jabones de 90 gramos con 3 aromas y los vendemos a 55 pesos.
9>6 | La cerveza tarda 9 semanas en salir. Apretando la maduración aspiro a 6. Cervecería en El Bolsón, 4 fermentadores de 2.000 litros.
- | Mi socio aporta el 60 por ciento del capital y yo el 40. El negocio son 2 lavaderos de autos en Maipú.
30>80 | Ochenta maletas por minuto prometía el folleto del fabricante, y es lo que le reclamamos. En la práctica la banda mueve 30. La terminal tiene 9 puertas.
- | Somos 2 veterinarias y 1 peluquero. Atendemos perros y gatos de 9 a 18 en Guaynabo.
19>35 | El tambo procesa con 19 por ciento de crema; para la manteca que me encarga el hotel, que paga a 30 días, necesito 35.
- | Cobro 350 pesos la hora de clase de piano. Estudie 11 anos en el conservatorio y toco en una orquesta de 60.
18000>12000 | Estan costandonos dieciocho mil pesos los uniformes por trimestre; hay doce mil etiquetados para eso. Colegio en Saltillo, 21 maestros.
- | Vinieron 3 técnicos de Lima a dar un curso de 40 horas. Participamos 18 alpaqueros de Macusani.
75>92 | Confiabilidad de báscula, setenta y cinco por ciento. El comprador suizo de oro, con oficina en Juliaca, exige noventa y dos.
- | La librería guarda 12.000 títulos en 2 plantas. El gato se llama Borges y tiene 9 años.
480>350 | Nuestro alumno gasta 480 al año en libros. Con el banco de libros que impulsan 11 madres, la idea es que gaste 350.
41>28 | Subimos a 41 días de inventario, el más alto desde 2016. El director financiero tiene apuntado 28 en su plan.
37>22 | La app tarda 37 segundos en abrir. En el telefono de la competencia, 22. Igualarla es la tarea de los 6 programadores.
64>80 | El ausentismo docente ya se resolvió; lo que sigue mal es la lectura: 64 por ciento lee fluido y el estándar nacional es 80.
5>3 | Cinco intermediarios hay entre mi pez y el plato en Madrid. Quedarían 3 si me certifico. Pesco en Celeiro desde los 16 años.
6 | No logro que la gente se quede en mis clases de yoga; en la de las 7 vienen 6. El año pasado venían 15.
1300>2000 | Mil trescientos colones es lo que gano por pieza. Para que valga la pena serían dos mil. Tallo madera en Sarchí, con mi hijo de 17.
2 | Apenas quedan 2 bombas trabajando de las cinco que teníamos en 2020. Regamos arroz en Tumbes, 340 hectáreas.
8>16 | La tubería aguanta ocho bares y la norma técnica del 2020 obliga a dieciséis. La red mide 41 km.
2>1 | Uso 2 latas de barniz por puerta porque la pistola está vieja. Me alcanzaría con 1 si compro la de 700 dólares. Ebanista en Tarija.
10>5 | Cinco rechazos por millar nos tolera Bosch; nuestro tablero amaneció con diez. Estampado en Ramos Arizpe, 3 prensas.
55>70 | Peso promedio del lechón a la venta, 55 kilos. El camal de Ambato los recibe mejor pagados en 70; hacia ahí voy. Tengo 30 madres.
48>60 | Cosecho 48 sacos de café por hectárea; la variedad que sembré en 2019 está prometida para 60. Somos de Huila.
17>25 | Diecisiete voluntarias tiene la línea de ayuda. El año próximo, y está en el convenio con la Generalitat, serán veinticinco. Nació en 2005.
33 | Treinta y tres alumnas abandonaron el internado en lo que llevamos de ciclo. Lo dirige una congregación con 4 hermanas.
>0 | Nos hemos puesto como propósito cero caídas de altura en la obra que empieza. La torre llevará 26 pisos y 2 grúas.
66>100 | Mucho ojo: el fondo de pensiones está fondeado al 66 por ciento. Ley en mano, en 2030 debe ser 100. Afilia a 5.100 mineros.
>3000 | El donante quiere 3.000 filtros de agua instalados al terminar el proyecto. Iniciamos en marzo con 5 promotoras en Guajira.
- | Ofertamos 9 carreras técnicas en turnos de 7 a 13 y de 14 a 20. El campus se inauguró en 2012 en Celaya.
12>3 | Le erramos el precio a doce etiquetas de cada góndola, y Defensa del Consumidor perdona tres. Súper chino en Flores, 2 cajas.
- | Duramos 3 días en el mar por cada salida. El barco mide 14 metros y la tripulación la formamos 5 primos.
- | Producimos 5 variedades de chile seco. El molino data de 1955 y ocupa media manzana en Zacatecas.
>90 | Toda la red deberá lograr 90 en la auditoría del próximo año, la primera que se hace. Son 52 farmacias en 6 estados.
70>35 | Al doctor le entran 70 pacientes por jornada. Lo digno son 35, asi lo pacto el sindicato. El centro de salud cubre 9 veredas.
51 | El cincuenta y uno por ciento de lo que se siembra se lo come la plaga. Comunidad de 48 familias, a 3.800 metros de altura.
>65 | Se comprometió el intendente a recoger 65 toneladas diarias con los camiones nuevos, que llegan en julio. Compró 4.
43>10 | Cuarenta y tres expedientes sin digitalizar quedan en mi escritorio. Le aseguré a la jueza que para el viernes quedarían diez.
>600 | Para el festival de noviembre hay que colocar 600 abonos, cada uno a 1.800 pesos. La preventa abre en agosto.
13>20 | Mi salon suma 13 citas por jornada. Ya con 20 le pagaria el curso de colorimetria a las 3 chicas.
- | El hotel está a 2.800 metros sobre el nivel del mar y tiene 14 cabañas. Lo abrimos mi esposa y yo en 1997.
57>75 | Nuestros choferes cumplen 57 de cada 100 ventanas de entrega. Amazon, cliente desde hace 2 años, nos pone la vara en 75.
16>21 | Dieciséis materias pasé a formato virtual. El decano cuenta con que sean veintiuna antes de la visita del ministerio, el 3 de octubre.
3>2 | Perdemos tres puntos de grado Brix en el transporte de la caña; el ingenio paga castigo arriba de dos. El trayecto es de 64 km.
38>25 | Traigo la empresa con 38% de deuda sobre activos. Me sentiría segura en 25. Manufactura de velas, Morelia, 1990.
- | Nos faltan ideas para la campaña de fin de año. La agencia cumple 15 años y atiende a 21 marcas.
9>2 | De 50 pruebas antidopaje a choferes, 9 dieron positivo en mayo. Nuestra póliza se cancela si hay más de 2.
9 | Nueve de nuestros 15 camiones carecen de seguro a dia de hoy. Transportamos cana en Tucuman, tercera generacion.
27>40 | Veintisiete hectolitros filtramos por hora; la ampliación de 2 millones se aprobó para filtrar cuarenta. Bodega en San Juan.
>25 | Un bar como el mío debería gastar en bebida 25 por ciento de la venta. No llevo números. Tengo 10 mesas y una rocola de 1970.
10>4 | A diez clientes les tengo fiado en la tienda del pueblo, y me prometi no fiarle sino a 4. Queda en Chiquinquira, abro a las 6.
29>50 | Arrancó el mes y vamos 29 inscripciones. Si no son 50, el posgrado no abre. El claustro lo forman 7 profesores.
1>5 | De los 12 quinceaños que cotice este mes amarre uno. Cinco es lo que necesito amarrar para no despedir a Toño.
- | En la crisis de 2001 cerramos 4 sucursales y nos quedamos con una. Desde ahí crecimos y ya son 6, todas en Lanús.
20 | Acumulamos 20 vestidos de novia atrasados. Cosemos tres modistas en Sevilla, en un taller abierto desde 1989.
21>6 | Van 21 bajas en la brigada y la temporada empieza en mayo. El reglamento de Protección Civil acepta hasta 6. La integran 80.
74 | Me tiene preocupado que el 74% de los socios pase de los 60 años. La cooperativa electrica nacio en 1947.
28 | Acaba de salir el dato: 28 por ciento de pacientes no recoge su medicina. En la clinica atendemos desde 1971 y somos 90.
880>600 | La escuelita paga 880 de alquiler y la diócesis puede ayudar hasta 600, así que eso hay que renegociar con el dueño. Van 55 niños.
- | Pago 18.000 de alquiler y 2.300 de expensas por el local. Vendo plantas en Carrasco con mi cuñada.
5>8 | Es de cinco el puntaje que nos puso el catador. Para subasta piden ocho. Beneficio Las Nubes, 1.650 metros de altura.
20>12 | El ciclo de la lechuga me está tomando 20 semanas por el frío. La cadena de ensaladas lo necesita en 12. Tengo 3 naves en Chiapas.
3>10 | Mi lista de espera no crece, van 3 apuntados al taller de cerámica; con diez ya podría comprar el horno de 28.000 pesos.
7>10 | De diez mesas que tenemos, 7 se llenan el viernes. Quiero las 10. Bar de vinos en Valparaíso, abierto en 2022.
180>240 | Ciento ochenta cajas despacha la línea por hora. Doscientas cuarenta promete el robot de 60.000 dólares y a eso apostamos.
2>0 | Aun hay 2 ninos que trabajan en la cadena de una proveedora. La tolerancia de la marca es de cero. Somos 31 proveedoras en la lista.
5>20 | Se colocan 5 créditos al día por asesora, cuando la meta corporativa es de veinte. La microfinanciera tiene 44 agencias.
62>50 | El barco quema 62 toneladas de bunker en el viaje. La naviera ofrecio a Bruselas quemar cincuenta. Lleva 18 tripulantes.
11>15 | Once bocas de riego andan; quince calcula el proyecto que hacen falta. El barrio tiene 28 manzanas en Resistencia.
6>2 | El cura pide que nadie dé más de dos vueltas por un trámite de bautismo, y los feligreses están dando seis. Parroquia de 1742.
550>420 | Enterrar una cañería por metro sale 550. Licitamos a 420 y no hay manera todavía. Cuadrilla de 9 en Temuco.
14>6 | Está claro el diagnóstico: 14 procesos duplicados. Está clara la aspiración: 6. La entidad cumple 70 años y tiene 1.200 funcionarios.
75>50 | Se queja el dueño de que pagamos comisión de 75 por operación; la casa de cambio de Iquique, nuestra rival, paga 50 y la vamos a igualar.
10>6 | Los alumnos dicen que el comedor les cobra 10 por un menú que la asociación quiere a 6. Se sirven 230 al día.
100>60 | Consume cien litros de agua por minuto el enfriador de la chocolatería. El permiso de CONAGUA me da 60. Fábrica en Tabasco, 3 marcas.
28>19 | Es una barbaridad que 28 maestras estén con licencia psicológica; el presupuesto de suplencias cubre 19. La escuela tiene 3 turnos.
7>5 | Pasamos siete filtros de seguridad para meter una herramienta a la mina. Pedimos quedarnos en cinco. Somos contratistas con 61 personas.
9>14 | Sostenemos 9 horas de atención al público. El nuevo decreto impone 14 desde enero. La farmacia es de turno, 4 químicos.
5 | Encontré 5 cucarachas en la cocina esta mañana. Restaurante vegano de 14 mesas en Palermo, abierto hace dos años.
40 | Me deben 40 jornales y el capataz no contesta. Soy albañil desde los 15, tengo 3 hijos y vivo en Soacha.
19>13 | En el último relevamiento había 19 perros por cada cien casas sueltos. La ordenanza, del 2017, aspira a 13.
8 | Las ocho camas de terapia del pueblo están ocupadas por gente que no puede irse. Hospital rural de 1959, 3 médicos.
58>90 | Vacunamos al 58 por ciento del hato. Senasa espera noventa antes del 30 de noviembre. Tengo 740 cabezas en Corrientes.
14 | La cuadrilla amaneció con catorce motosierras sin afilar. Trabajamos en el bosque de Misiones, 3 turnos de 8 horas.
30>12 | Una de las cosas que me desespera: 30 minutos desde la orden hasta el plato. El menú de mediodía, a 13 euros, presupone 12.
90 | Se demoran 90 segundos en abrirme cada plano. Diseño invernaderos en Almería, 2 socios, oficina de 45 metros.
36 | Contamos 36 productores que dejaron de entregarnos leche. En 1998 éramos 70 familias y hoy la cooperativa tiene 3 camiones.
400>600 | Hornear 400 conchas por noche no alcanza, el OXXO quiere que le surta 600. Tengo 2 hornos y al maestro don Chuy, de 70 años.
45>30 | Cuesta 45 pesos lavar una sábana. El hotel nos adjudicó a 30 y hay que llegar. Tenemos 3 túneles de lavado en Cabo San Lucas.
>75 | La autoridad exige 75 por ciento de reciclado en las botellas a partir de 2026. Aún no medimos. La planta tiene 4 inyectoras.
>18 | El proyecto nos obliga a entregar 18 aulas pintadas en diciembre. Comenzamos ahora, con un equipo de 6 jovenes y 200 latas.
82>95 | Los análisis de trazabilidad van completos en 82 por ciento de los lotes; con 95 pasamos a proveedor A del grupo Carozzi. Llevamos 6 años como B.
3>5 | Cubrimos tres corregimientos con la lancha escuela. En el acta de compromiso con la gobernación figuran cinco. Nació en 2018.
>7 | Con la ley nueva el sodio no puede pasar de 7 por ciento. El laboratorio nos da el dato en 20 dias. Hacemos embutidos desde 1980.
>45 | Cuarenta y cinco pasajeros por vuelo nos hacen falta para que el avión a Isla Margarita sea rentable. Despega en diciembre.
2>7 | El radio de entrega es de 2 kilómetros y el socio nuevo insiste en que cubramos 7. Heladería con 20 sabores en San Juan.
- | Se convoca a los 64 comuneros a la faena del sábado 12 a las 6. Traer pico, lampa y 2 litros de agua.
5>1 | Nos auditan y hallan 5 no conformidades mayores. Según el consultor, el certificado se salva si queda una sola, y a eso vamos. La planta es de 2009.
- | La comunicación con el cliente es mala. Tenemos 5 sucursales en Coahuila y dimos empleo a 31 jóvenes en 2023.
17>6 | Quien revise las bitácoras verá 17 fugas de amoniaco por temporada. Seis es la cifra que la aseguradora considera asegurable. La planta es de 1977.
- | El terreno mide 20 por 40 metros y tiene 6 duraznos. Ahí levantamos la casa del adulto mayor hace 3 décadas.
64>48 | Mantenemos 64 horas semanales a los vigilantes, lo admito. El código de trabajo dice 48. Son 37 vigilantes repartidos en 12 clientes.
- | En la plaza 5 de Mayo, local 11, hay una relojería. La atienden Emilio, de 83 años, y su hija.
93>85 | La bodega opera al 93 por ciento de ocupación, peligrosa para maniobrar. Operaciones recomienda 85. Hay 6 montacargas.
- | El ajedrez se ensena aqui a 70 ninos de 6 a 14 anos. Las clases son gratis y dura cada una 50 minutos.
14>22 | Voy por el mural 14 de los 40 que me encargó la alcaldía; a esta fecha, según el cronograma, debería ir por el 22.
- | Se estudian 4 idiomas en el instituto y se paga por trimestre: 7.500. El edificio data de 1919.
1900>1400 | Un nicho me cuesta 1.900 construirlo. El cabildo licitó con tope de 1.400 y quiero ganar. Marmolería en Telde, 5 operarios.
- | Alquilamos 60 kayaks a 25 dolares la hora. Estamos en el lago Llanquihue desde 2005 y cerramos en julio.
23>32 | Recojo 23 bolsas de PET por ruta. Mi compadre Beto, con el mismo triciclo, recoge 32; si él puede, yo tambien.
- | Por un aviso de 5 por 5 en la revista cobramos 300 soles. Sale los días 1 y 15, con 40 páginas a color.
72>50 | El 72 por ciento de nuestro café se va como pergamino barato. Bajarlo a 50 sería un triunfo, según votamos los 112 socios.
8>3 | Me cancelan ocho tours por mes. Si me cancelaran tres, ni me enteraba. Guio en San Cristóbal desde 2010, grupos de 12.
4>6 | Los jóvenes en la directiva del sindicato suman cuatro. Por la cuota aprobada en 2022 les corresponden seis lugares. Nació en 1936.
1>2 | Sólo contamos con 1 ambulancia para toda la isla. La ley insular manda tener 2. La población es de 7.400 y sube en Semana Santa.
32>24 | Se contabilizan 32 horas de retraso acumulado en el rodaje. La productora, con 14 días de plan, tolera veinticuatro.
67 | El sesenta y siete por ciento de los baches que reportan sigue abierto. El departamento de obras tiene 9 camiones, 3 de ellos nuevos.
21>35 | Rinden 21 quintales mis frijoles. El agronomo del INTA, que viene cada 15 dias, me trazo 35. Sembre 4 manzanas en Esteli.
210 | La cola para el carnet alcanza las 210 personas cada lunes. En 2020 no llegaba a 60. La oficina abre de 8 a 14.
39>55 | Treinta y nueve sillas fabricamos esta semana. Al restaurante de Cuenca le quedamos mal: le dijimos 55.
11>7 | La línea de ensamble requiere once estaciones. Rediseñada quedaría en siete, y en eso nos comprometimos con Toyota. Hay 3 naves.
26 | Tenemos un 26 por ciento de clientes inactivos en la base. Empezamos a vender cosmeticos en 2012 y somos 60 asesoras.
13>25 | En mi cuadrilla, 13 de los 50 saben leer un plano. Me ofrecí a que fueran 25 antes de terminar la central.
84>70 | Llega a ochenta y cuatro la saturación de aluminio de mi suelo. El cacao quiere setenta, y encalando 3 años espero lograrlo. Son 6 lotes.
52>10 | Ya nadie revisa los 52 tickets que quedaron abiertos en soporte. Quien dirige el área se apostó un asado a que quedan 10 en julio. Somos 4.
47>30 | Hago pruebas de alcoholemia en 47 segundos cada una. La fila exige hacerlas en 30. En la mina entran 900 por turno.
>30 | Queremos que ninguna llamada dure más de 30 minutos en espera: eso dice la carta que entra en vigor el 1 de junio. 48 agentes.
12>2 | Doce familias siguen en carpas tras el deslizamiento de 2023. El plan de reubicación proyecta que en abril sean 2.
95>70 | De noventa y cinco decibeles es la música del salón. La vecindad aceptó 70 en la mediación del 6 de marzo. Cabemos 250.
15>11 | Quince colores de hilo tenemos por prenda. El cliente de Barcelona pide que en la proxima coleccion sean 11. Bordamos en Ayacucho.
25>18 | Nuestra cifra de mortalidad de truchas sigue siendo 25 por cien, idéntica al informe de 2022. El préstamo verde la condiciona a 18.
16>10 | Se me quiebran 16 ladrillos de cada 100 en el horno viejo. A mi tío se le quiebran 10 y eso busco. Ladrillera en Durango, 5 peones.
88>72 | El censo del albergue da 88 migrantes durmiendo ahi; hay camas y licencia para 72. Funciona desde 2014 en Tapachula.
37>21 | La duracion media de la baja medica es de treinta y siete dias. La mutua nos anima a veintiuno. Conservera de Santona, 160 personas.
>1 | Esperamos no tener más de una inspección fallida en el primer año. La planta abre en Ensenada el 2 de febrero con 50 plazas.
3>9 | Licitaciones ganadas en lo que va del año: tres. Nueve por año es el libreto que nos pasó el fondo. Constructora, 70 personas.
>2 | Mi regla será no tener más de 2 pedidos abiertos a la vez. Voy a montar mi estudio de retratos en Oaxaca, con 15.000 pesos ahorrados.
- | Toco la marimba desde los 9 años y fabrico 2 al año. Cada una lleva 78 teclas de hormiguillo.
>5000 | Apunto a sembrar cinco mil plantas de pitahaya cuando salga el crédito. Mi terreno está en Palora, 1.000 msnm.
270>190 | Tejer un poncho grande me lleva 270 horas. La tienda de Buenos Aires me lo paga como de 190, asi que en 190 tengo que hacerlo. Tejo desde 1996.
- | Salimos campeones en 1994, 2002 y 2011. El club entrena en dos canchas de barrio y vende 3 tipos de camisetas.
24>16 | Caben 16 chicos por salon si se respeta la guia de inclusion; hoy metimos 24. Preescolar de Carolina, 6 maestras.
35>20 | Gastos de oficina: 35 por ciento de los donativos. La guia de transparencia, que firmamos hace 3 anos, sugiere 20.
- | Desde la terraza se ven 3 volcanes. El hostal queda a 4 horas de la capital y a 2 de Quetzaltenango.
1 | Nos queda 1 abogado para toda la fundación. Atiende a mujeres de 14 municipios de Nariño y viaja en moto.
41>33 | Vamos cuarenta y una semanas de obra y seguimos sin entregar. El contrato era por 33. Ampliación del mercado de Loja, 4 millones.
77>60 | Vean la factura: 77 kilovatios por tonelada molida. El benchmark chileno es 60 y el gerente lo adoptó para la planta. Somos 115.
18 | A estas alturas del año se han cancelado 18 funciones por falta de público. El circo lo heredé en 2003 y somos 22.
9>4 | Nuestro ratio de deuda es nueve a uno. Cuatro a uno es el que la cláusula del crédito sindicado permite. Participan 3 bancos.
- | Nuestra cocina tiene 8 quemadores y una parrilla. Mi hijo de 22 prepara los postres y yo atiendo.
6>3 | Entre que el niño se enferma y avisamos al padre pasan 6 horas. El reglamento del campamento nos da 3. Recibimos 140 por tanda.
60>85 | A hoy, 18 de junio, el programa lleva ejecutado 60 por ciento del gasto. El cooperante aleman requiere 85 o retira el saldo.
26>40 | El indice de donantes recurrentes esta clavado en 26%. Cuarenta es el que fijo la mesa en su retiro de febrero. Nos apoyan 3 embajadas.
- | En el salón caben 180 invitados; incluye 3 meseros y un DJ. El paquete cuesta 22.000 pesos en temporada baja.
330>200 | Por cada novillo se me van 330 litros de agua en lavado. La planta de Rafaela lava con 200 y pienso copiarle. Faenamos 90 al dia.
61 | El sesenta y uno por ciento de las ventas se nos junta en diciembre y el resto del ano la pasamos mal. La panaderia cumplio 30 en mayo.
33>45 | La edición digital apenas es 33 por ciento del ingreso; la casa matriz quiere verla en cuarenta y cinco. Somos un diario de 1903.
- | Mi jefe me enseño el oficio en 1984. Afino pianos en Viña y cobro 60.000 pesos por visita.
- | La asociación quiere mejorar su gobierno interno. Cuenta con 3 comisiones, 9 vocales y una sede en Ponce.
4>9 | Con nueve lecheras me salvaba; ordeño cuatro. Tengo el campito en Florida, 35 hectáreas y dos perros.
`
