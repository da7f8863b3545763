/** Short descriptions in Spanish in which a company says what it is and, in its own way, what it is after; as in `told-in-short.ts`. */
export const CONTADO_EN_BREVE = `
on_time | Persianas a medida. Hay una señora en Quilmes que vive con una sábana en la ventana porque las seis semanas fueron once.
on_time | Chapa para ascensores. Los instaladores están en el hueco y los paneles en pintura.
on_time | Traslados al aeropuerto. Decimos y cuarto y llegamos y media.
on_time | Casas de madera. El cronograma es una carta a los Reyes y la grúa ya está pagada.
on_time | Videos de boda. Los novios reciben la película para el aniversario.
on_time | Traducciones juradas. La audiencia fue el lunes y el texto llegó el miércoles.
keep_people | Centro de llamadas. Cuando la silla se calienta, el dueño ya se fue.
keep_people | Astillero chico. Yo les enseño la fibra y Noruega les paga el doble.
keep_people | Consultora de datos. Mis séniores almuerzan mirando ofertas.
keep_people | Peluquería canina. Desde la primavera escribí cuatro tarjetas de despedida.
keep_people | Hogar de niños. En dos años tuvieron seis educadoras distintas.
keep_people | Estudio contable. Nosotros pagamos el posgrado y otro se queda con el contador.
keep_people | Limpieza de quirófanos. Les enseño y la clínica los contrata directo.
hire | Tambo. Doscientas vacas y para ordeñar estamos papá y yo, el aviso lleva meses en la radio.
hire | Ascensores. Tomaríamos el hospital si alguien contestara los avisos.
hire | Jardín de infantes. Hay una sala cerrada con llave, con juguetes y todo, por falta de una maestra.
hire | Fletes de madera. Tengo un camión nuevo tapado con lona hace cinco meses, no hay quien lo maneje.
hire | Óptica. Mido la vista, vendo armazones, atiendo el teléfono y saco la basura, y nadie se postula.
hire | Ensamble electrónico. Hay líneas tapadas con plástico porque no completamos las cuadrillas.
hire | Techistas. El que está arriba a los 58 soy yo, los jóvenes no aparecen.
workload | Veterinarios de campo. El teléfono duerme debajo de la almohada.
workload | Redacción de nueve. Hacemos un diario que antes hacían treinta.
workload | Defensoría. Expedientes en el piso, en las sillas y ya en los sueños.
workload | Catering. En diciembre acá nadie sabe cómo se llaman sus hijos.
workload | Diálisis. Nos cubrimos hasta que se enferma el que cubre.
workload | Diseñadora sola. Le dije que sí al séptimo cliente y lloré en el escritorio.
workload | Centro de terapia. Atienden uno tras otro sin respirar y ya hay quien pide media jornada.
cash | Vidrieras comerciales. Podría empapelar el taller con facturas sin pagar.
cash | Clases particulares. Los papás nos adoran hasta que llega la cuenta.
cash | Luces para giras. La gira terminó en marzo y la plata sigue de gira.
cash | Importador de fruta. Le pago al productor en el muelle y la cadena me paga cuando ya se la comieron.
cash | Cuidados en casa. La prepaga autoriza el lunes y deposita una estación después.
cash | Marmolería. Todos dicen mañana y el banco dice hoy.
cash | Agroinsumos. Se compra a cosecha, se paga si llueve, y tengo medio pueblo anotado.
margins | Florería. Pétalos por todos lados y monedas en la caja.
margins | Mensajería. Nos pagan por viaje y el viaje no paga la nafta.
margins | Agencia. Premios en el estante y rojo en la última línea.
margins | Taller. La tarifa de mano de obra la pinté en 2017.
margins | Comedores escolares. Ganamos la licitación con un precio que hoy se me atraganta.
margins | Bicicletería. Vendo una de dos mil y me deja sesenta.
margins | Yoga. Las clases llenas y vivo de mi marido.
margins | Fletes. Cada vez que arranca un camión arranca una pérdida.
input_cost | Chocolatería. El cacao se triplicó y el bombón sigue igual.
input_cost | Invernadero. El medidor de gas gira más rápido de lo que crecen los tomates.
input_cost | Fonda. La mitad del guiso de cada mesa va a la basura y la carne no baja.
input_cost | Velas. La cera, el vidrio y el correo se me escaparon los tres.
input_cost | Fundición. La chatarra y la luz deciden si hay año o no hay año.
input_cost | Ensaladas. A las cuatro la lechuga está triste y a las seis es basura.
raise_money | Cuidados paliativos. Abrimos los sobres nosotras y cada vez son menos.
raise_money | Imanes para fusión. El imán anda, la plata no llega al próximo imán.
raise_money | Banda de música. Uniformes del 88, y el municipio cerró la canilla.
raise_money | Bomberos voluntarios. El motor de la autobomba se murió y uno nuevo vale una casa.
raise_money | Diagnóstico de cáncer. Los fondos asienten, se llevan la carpeta y esperan a que otro ponga primero.
raise_money | Cine de barrio. Si no juntamos doscientos mil antes de mayo se apaga el proyector.
raise_money | Banco de alimentos. El que donaba la mitad avisó que hasta junio.
more_customers | Sastre. Tengo aguja, hilo y tiempo.
more_customers | Salas de escape. Para escapar primero tienen que saber que existimos.
more_customers | Contadora recién independizada. En el buzón hay propaganda y nada más.
more_customers | Escuela de idiomas. El folleto es precioso y la lista es flaca.
more_customers | Afinador de pianos. Cada año menos pianos y menos gente con mi número.
more_customers | App de ejercicio. Me felicitan otros emprendedores, pagar no paga ninguno.
more_customers | Imprenta. La máquina zumba dos horas por día.
more_customers | Arquitecta. El teléfono está educado y callado desde la última casa.
more_customers | Interiorismo. Fotos preciosas y en lo que va del año un solo encargo.
keep_customers | Viandas por suscripción. La primera semana es amor y a la quinta vuelven al delivery.
keep_customers | Sistema de sueldos. Cada diciembre es una fiesta de despedida.
keep_customers | Gimnasio para mayores. La multitud de enero es el goteo de marzo.
keep_customers | Limpieza de vidrios. Toco una puerta de toda la vida y hay pegado el imán de otro.
keep_customers | Diario local. Enterramos un suscriptor por día y no bautizamos ninguno.
keep_customers | Uñas. Cada semana caras nuevas y casi nunca la misma.
keep_customers | Corredora. Al año la mitad de las pólizas se la lleva el comparador.
keep_customers | Fútbol infantil. A los tres meses la mitad ya está en otra cosa.
keep_customers | Refugio. Los que dieron el invierno pasado este no dieron.
response_time | Plomero. Cuando escucho el mensaje el agua ya bajó al vecino.
response_time | Obras particulares. Un plano entra con los tulipanes y sale con las hojas secas.
response_time | Internet. Los clientes se saben de memoria la musiquita.
response_time | Clínica de memoria. Se olvidan de que los derivaron antes de que los llamemos.
response_time | Seguros de auto. Una puerta abollada nos lleva un trimestre.
response_time | Inmobiliaria. Lo que entra el sábado se llama el martes y ya compraron.
response_time | Paneles solares. Entre que piden la visita y aparecemos pasan tres semanas.
no_shows | Tatuajes. La tinta lista, la música puesta y nadie.
no_shows | Talleres de empleo. Veinte sillas y seis personas, como el mes pasado.
no_shows | Oftalmología. Los viernes jugamos a las cartas entre los que se acordaron.
no_shows | Academia de manejo. Espero en el auto frente a la casa y la cortina no se mueve.
no_shows | Banco de sangre. Prometen por internet y el día la camilla está vacía.
no_shows | Comedor. Apartan trescientos y bajan doscientos treinta.
idle_capacity | Imprenta. La máquina grande se prende cuando viene visita.
idle_capacity | Hotel de convenciones. Tres salones a oscuras desde el miércoles.
idle_capacity | Grúas. Desde mi ventana veo un millón en fierros sin hacer nada.
idle_capacity | Coworking. Las plantas tienen más escritorios que la gente.
idle_capacity | Lancha de pasajeros. Cuarenta asientos y once cabezas en casi todos los cruces.
idle_capacity | Estudio de grabación. De noche reservado, de día silencio.
quality | Audífonos. Uno de cada siete chifla y vuelve a casa.
quality | Ventanas. Se traban, hacen ruido y volvemos con el cepillo.
quality | Lavandería de hospital. Sábanas con el nombre de otro.
quality | Pagos en línea. La página de caídas se lee más que la documentación.
quality | Comidas listas. Un gusano en el brócoli se hizo viral.
quality | Remeras estampadas. Cabezas cortadas, verdes en vez de azules, dobles.
quality | Tornería. La medida depende de quién esté de turno.
returns | Corpiños por internet. Lo que mando el lunes lo desempaco el viernes.
returns | Muebles de jardín. Parecía más grande, parecía más marrón, y está de vuelta.
returns | Celulares usados. La batería no es lo que esperaban y pagamos dos envíos.
returns | Zapatos de niños. Piden dos números y se quedan con uno.
stock | Juguetería. Lo que todos piden para Reyes llega en febrero.
stock | Corralón. Azulejos celestes desde 2019 y placas ninguna desde el martes.
stock | Farmacia. Me paso la mañana diciendo mañana.
stock | Repuestos de bici. Cadenas no hay y asientos no se van.
stock | Cosmética. El bálsamo de los videos se agota en horas y las cremas duermen.
compliance | Quesería. Bromatología quiere ver un plan y lo que tengo es una hoja.
compliance | Fondo de inversión. La carta del regulador tiene fecha y los legajos tienen huecos.
compliance | Andamios. Sin certificado no hay obra.
compliance | Cuidadoras. Nos pusieron insuficiente y vuelven en doce semanas.
compliance | Juguetes importados. La aduana no suelta el contenedor hasta ver el ensayo.
compliance | Transporte escolar. Dos buses no pasaron la revisión y el municipio mira.
safety | Aserradero. El capataz saluda con nueve dedos.
safety | Depósito. Los montacargas tienen prioridad y nadie les avisó a los eventuales.
safety | Sala de psiquiatría. Las enfermeras vuelven a casa con moretones.
safety | Poda en altura. Se cortó una soga y lo salvó el cerco.
safety | Planta química. Dos alarmas de gas en un mes y una era de verdad.
safety | Inyección de plástico. La prensa ya agarró dos manos.
theft | Vinoteca. Las botellas que nadie compró tampoco están.
theft | Obras. Lo que bajamos el viernes el lunes no está.
theft | Barras de festivales. Vendimos nueve barriles y se vaciaron trece.
theft | Feria americana. Los abrigos buenos nunca llegan al perchero.
theft | Taxis. El reloj apagado y el viaje andando.
theft | Joyería. Dos veces nos reventaron la vidriera.
concentration | Confección. Una sola aerolínea nos viste o nos desnuda.
concentration | Papa. La fábrica de snacks dice saltá.
concentration | Estudio de aplicaciones. Son nuestra renta, nuestros sueldos y nuestra cena de fin de año, un solo cliente.
concentration | Ayuda a refugiados. Una viuda de Berna paga seis de los diez puestos.
concentration | Buses. Sin el recorrido del colegio queda un galpón y tres choferes.
concentration | Consultoría de dos. Tenemos un cliente y está por jubilarse.
digitise | Funeraria. El cuaderno del abuelo sigue siendo la base de datos.
digitise | Club deportivo. El tesorero tiene un Excel y la secretaria otro, y no se hablan.
digitise | Despachante. Imprimimos el correo, lo sellamos, lo escaneamos y lo mandamos.
digitise | Bomberos. Para ver los turnos hay que ir hasta la pared.
digitise | Laboratorio dental. El pedido es un papelito pegado al yeso.
digitise | Gestoría. Facturas en bolsas y en servilletas, y las picamos una por una.
season | Árboles de Navidad. Cuatro semanas de fila y cuarenta y ocho de crecer.
season | Deshollinador. En otoño hollín y en primavera sillón.
season | Escuela de surf. Cuando se enfría el agua se enfría el banco.
season | Declaraciones de renta. Abril compra el pan de todo el año.
season | Pista de hielo. Desde diciembre somos una heladera gigante.
season | Cabañas. Semana Santa a tope y el resto cuento los días.
new_market | Pasta sin gluten. En Uruguay nos conocen, ahora que nos conozca España.
new_market | Programa para audición. Acá lo usan las clínicas, el plan es Chile.
new_market | Azulejos. A un comprador de Texas le encantaron y acá nadie habla aduana.
new_market | Zapatos. Bogotá está ganada, la próxima parada es Lima.
open_site | Ramen. Los albañiles adentro, el cartel pedido, puertas el tres de mayo.
open_site | Guardería. Una segunda casa a dos cuadras para los treinta de la lista.
open_site | Barbero. Me cansé de alquilar sillón y encontré una esquina.
open_site | Vermutería. El local está apalabrado y la idea es levantar la persiana en septiembre.
launch | Queso vegano. Por fin derrite, ahora hay que ponerlo en góndola.
launch | Juego de mesa. Impreso, en caja y en un barco, sale el diez de junio.
launch | App de gastos. Doscientos amigos ya la usan y en primavera es para todos.
launch | Moto eléctrica. Salió la homologación y las primeras cincuenta ruedan en agosto.
wind_down | Sombrerería. El último sombrero está en la horma.
wind_down | Academia de baile. Se terminó el contrato y se terminaron mis rodillas.
wind_down | Autoescuela. Los coches ya están vendidos y el cartel baja en Pascua.
wind_down | Almacén. Ya les avisamos a los vecinos, en junio se baja la cortina para siempre.
- | Apicultores. Once colmenas y un puesto los sábados.
- | Coro de ochenta voces con órgano prestado.
- | Hacemos cierres desde 1922.
- | Club de ajedrez. Queremos ver qué nos proponen.
- | Intérpretes judiciales en nueve idiomas.
- | Kinesiología para caballos. Va bien y nos gustaría tener rumbo.
- | Tuvimos un incendio y una inundación y las dos cosas ya pasaron. Ahora queremos planear.
- | Sala de lectura tranquila. La gente viene y lee.
- | Dos hermanas y un telar. Vendemos lo que tejemos.
- | Encuadernación y cursos los sábados. Nos gusta así.
- | Llevamos abuelos al médico. Mi contador dice que toda empresa necesita metas.
- | Huertas comunitarias. No pasa nada malo, tenemos curiosidad.
`
