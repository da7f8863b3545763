/** Long sentences of owners in Spanish, each of one of two aims that are easily taken for one another; as in `as-owners-say.ts`. */
export const EN_FRASES_LARGAS = `
# hire
Tenemos pedidos hasta octubre y no alcanzan los soldadores.
Hago sesenta horas porque no encuentro otro veterinario.
Todos hacen horas extra porque no logramos cubrir los dos puestos de despacho.
Llevamos dos meses buscando jefe de ventas y nada.
Los clientes esperan porque tengo un solo técnico y no consigo otro.
Crecemos hasta donde encontramos choferes.
Con tres carpinteros más tomaría mañana mismo la obra del colegio.
Tuvimos que cerrar el comedor de arriba porque no hay quien lo atienda.
El puesto de portero de noche está libre desde el verano y lo hace el gerente.
Buscamos dos aprendices y un capataz antes de la temporada.
Quiero contratar a mi primera empleada y no sé cómo se hace.
Necesito una mano derecha en la oficina para volver a la cocina.
El jardín podría recibir veinte niños más si tuviera dos maestras más.
Se fue con licencia la que amasaba y hace un mes que no consigo reemplazo.
# keep_people
Gente encuentro, lo que pasa es que no pasa del período de prueba.
En un año contratamos once cocineros y diez ya se fueron.
Se paga bien, se trabaja bien, y cada primavera media cuadrilla firma con otro.
Cuando la cajera ya sabe el trabajo se va al banco de enfrente.
Los veteranos se van de a uno y los nuevos no duran.
Le dedicamos seis meses a cada analista y el cliente se lo lleva.
Nadie se va por plata, se van por los turnos.
Las enfermeras que trajimos de afuera se van a la capital después del primer contrato.
Me cansé de despedir a gente buena.
De los diecinueve que empezaron en enero quedan siete.
Los de limpieza rotan como locos.
Mi segundo de cocina me avisó hoy que se va, van dos en un año.
Nos duran un año, aprenden el método y se los lleva otro colegio.
# workload
En el papel somos los que hacen falta, pero los mismos cuatro hacen todo y están fundidos.
Los socios facturan dos mil horas y duermen en la oficina.
Desde la fusión cada consultor tiene tres proyectos de más.
El turno de noche es tan flaco que nadie tiene descanso.
Mis dos chicas de la oficina no se tomaron vacaciones y las veo enfermarse.
Le prometimos demasiado a demasiados y ahora son noches y fines de semana.
Los profesores corrigen hasta medianoche y algunos piden menos horas.
Quería ser mi propio jefe y terminé siendo mi propio esclavo.
Desde que empezó la temporada nadie descansa dos días seguidos.
Los médicos andan con el tanque vacío.
Quisiera trabajar menos sin ganar menos.
No puedo parar ni una semana porque sin mí no camina nada.
# on_time
Somos buenos para hacerlo y malos para hacerlo en fecha.
El cliente espera la cocina tres semanas más de lo acordado.
La lancha tenía que estar en el agua en mayo y sigue en el galpón.
Todo se termina, pero nunca en la semana que dice el contrato.
Los camiones salen tarde y llegan más tarde.
Cada proyecto se pasa una quinta parte del plazo.
Las novias se ponen nerviosas porque entregamos el vestido a último momento.
Le dijimos marzo al municipio y ahora decimos julio.
Un trabajo que cotizo en diez días me lleva veinte.
El taller está lleno de pedidos que tenían que salir la semana pasada.
Queremos que nueve de cada diez arreglos estén el día prometido.
Tenemos fama de buenos techos y de no cumplir.
# response_time
El trabajo es rápido, pero tardamos días en contestarle a la gente.
Los pacientes llaman toda la mañana y da ocupado.
El que nos escribe un viernes sabe de nosotros el martes.
El socio pide un préstamo y espera tres semanas por un sí o un no.
Desde que llaman hasta que el técnico toca el timbre pasan seis horas.
El presupuesto sale tan tarde que el cliente ya se olvidó de que lo pidió.
Para una resonancia hay cuatro meses de cola.
Nos escriben por tres canales y respondemos por uno.
Avisan de un bache y lo miramos dos meses después.
La mesa de ayuda no le ve el fin a los tickets.
Que el que llame hable con una persona en menos de un minuto.
La gente se cansa de esperar y se va.
El que llega a urgencias con algo leve espera nueve horas.
# margins
Estamos llenos y yo gano menos que la señora de la limpieza.
La venta se duplicó y la ganancia se partió en dos.
Por cada tarima que sale ponemos una moneda encima.
Los clientes están felices con nuestros precios y ese es el problema.
Siempre terminamos haciendo más de lo que nos pagan.
Alquiler, sueldos, comisiones, impuestos, y lo que queda es un chiste.
Después de treinta años de pan gano menos por hora que el ayudante.
Cotizamos barato, ganamos la obra y sangramos hasta terminarla.
Los vendedores no saben vender sin descuento.
El portal se lleva su tajada y nos deja el hueso.
Ya no sé para qué trabajo.
Hay cursos que cuestan más de lo que dejan.
Ordeñar es perder.
# input_cost
Subieron la harina, el azúcar y el gas, y el cliente no paga más.
Horneamos y una cuarta parte se la comen los chanchos.
El cobre subió un tercio desde que firmamos.
La boleta de luz se comió la ganancia del año.
El pescado está tan caro en la lonja que la carta no tiene sentido.
El pasto y el gasoil nos matan.
Todos los proveedores avisaron que suben en enero.
Le compramos a un solo mayorista y pagamos lo que pide.
Media caja de hierbas termina en la basura cada noche.
Subió el aluminio, subió el vidrio y la botella vale lo mismo.
Importar la tela se puso treinta por ciento más caro.
Quiero que en la cocina se tire menos.
Cocinamos de más por las dudas y a la tarde se va a la basura.
# cash
Ganamos plata y no podemos pagar el alquiler, porque todos nos pagan tarde.
El cliente es un gigante y paga como un enano.
Vendí bien a crédito, ahora hay que recuperarlo.
Entregamos en junio y el dinero llega en noviembre.
La mitad de los papás no pagó este mes.
Tenemos 60.000 en facturas impagas y me siento mendigando.
El 30 es una pesadilla porque los hoteles pagan cuando quieren.
La plata de la obra entra al final y el material se paga al principio.
Nos usan de banco gratis.
Nunca sé si el viernes va a alcanzar en el banco.
Las aseguradoras se sientan meses sobre nuestros reclamos.
Las tiendas se llevan lo mío en consignación y no veo un peso en medio año.
Pago cada viernes y a mí me pagan a los setenta y cinco días.
# raise_money
La ciencia funciona y la cuenta queda vacía en diez meses.
El fondo más grande se acaba en junio y de él viven nueve sueldos.
Necesitamos que alguien ponga medio millón para armar la segunda línea.
El municipio recortó lo que daba y los chicos siguen viniendo.
Todos los bancos me piden una casa de garantía.
Queremos comprar el edificio antes que otro y faltan fondos.
A los inversionistas les gusta el equipo y esperan a que venda.
Alcanza hasta el verano, después tengo que encontrar quien nos apoye.
Nos avisaron que desde enero no hay más convenio.
Cada año salimos a juntar fondos y cada año cuesta más.
# more_customers
El equipo está listo, la cocina está lista, faltan comensales.
Soy buena terapeuta y pésima vendedora, tengo media agenda vacía.
Abrieron dos competidores y se adelgazó la cartera de pedidos.
Hacíamos cuarenta bodas y ahora son veintidós.
El portal grande nos manda cada mes menos contactos.
Los profesores están de brazos cruzados porque se inscribe poca gente.
Hacemos un queso increíble y se lo vendemos a once personas.
Desde que se vaciaron las oficinas el almuerzo bajó a la mitad.
Sin ferias no conocemos a ningún comprador.
No sabemos cómo llegar a las empresas que nos necesitan.
Queremos doscientos suscriptores antes de fin de año.
En internet no nos encuentra nadie.
Las ferias desaparecieron y hoy vivimos de una que otra reja.
# keep_customers
Cada semana entran socios y el total no se mueve, porque se van otros tantos.
Estuvieron nueve años con nosotros y se fueron con una aplicación.
Después del segundo mes ni abren la caja y cancelan.
Firmamos diez colegios en otoño y en verano seis no siguen.
La mayoría empieza el programa y pocos lo terminan.
Cuando subimos dos euros se fue la décima parte.
Con la elección llegaron suscriptores y desde entonces se borran más de los que entran.
Los clientes se quedan hasta que tienen su propio contador.
Nos ponen diez puntos y las próximas vacaciones las pasan en otro lado.
# idle_capacity
Tenemos cuarenta camas y casi todas las noches se ocupan veintidós.
El sábado echamos gente y el martes los meseros juegan a las cartas.
La segunda línea costó una fortuna y trabaja dos días por semana.
De doce a cinco la peluquería es un pueblo fantasma.
Las retros están media año en obra y la otra mitad en el patio.
El auditorio se usa nueve horas por semana.
Desde que terminó el metro hay veinte camionetas durmiendo.
Podríamos guardar el doble, la bodega está a medias.
La pista se llena el fin de semana y entre semana no hay nadie.
# season
El verano nos da de comer y el invierno nos mata de hambre.
Ganamos todo entre Semana Santa y septiembre, después las lanchas quedan en tierra.
Hasta que no cae la primera nieve no reserva nadie.
La vendimia son seis semanas y los sueldos son doce meses.
Cada enero se calla el teléfono hasta la primavera.
La temporada de bodas es una locura y desde octubre no tengo nada.
Con las lluvias se paran los paseos y el crédito no se para.
Necesitamos algo que se venda entre feria y feria.
La vuelta al cole es dos tercios del año.
# concentration
Casi toda la facturación es con una aerolínea.
De nuestros 160 guardias, 118 están con el mismo cliente.
Un comprador pone el precio porque se lleva casi todo.
Trabajamos muy bien para un solo ministerio, y vienen elecciones.
Si el súper nos saca de la lista cerramos.
El patrocinador pone más que todas las entradas juntas.
Dos cuentas son casi toda la agencia y duermo mal por eso.
Vivimos de una plataforma que no es nuestra.
# quality
Entregamos rápido y después volvemos a arreglar.
A la semana el auto está otra vez en la puerta.
Cada versión grande trae una noche de volver atrás.
La muestra sale perfecta y la serie no.
Pierden dos botellas de cada cien.
El cliente encuentra los errores antes que nosotros.
Cambia el panadero y cambia el pan.
Limpian amables pero dejan rincones y el colegio reclama.
Una etiqueta mal y el súper devuelve el camión entero.
Pasamos más tiempo corrigiendo que haciendo.
# stock
Vienen por la pastilla de la presión y les digo vuelva el jueves.
Las cremas se vencen y los remedios faltan.
Lo que gusta llega el lunes y se acaba el mismo día.
Tengo plata dormida en cerámicos que nadie va a querer.
El comprador se enamoró del violeta y ahora hay un galpón lleno.
El armado espera por un chip.
No sabemos qué tenemos y lo volvemos a pedir.
# returns
Lo tienen tres semanas y lo mandan de vuelta.
Uno de cada cinco vestidos vuelve por el talle.
Las cajas que salen el lunes están de vuelta el viernes.
Mandamos 900 paquetes por semana y regresan 240.
# no_shows
Dicen sí doctora y brillan por su ausencia.
La mesa de ocho está puesta, con velas y todo, y no viene nadie.
Manejo cuarenta minutos a una visita y me quedo solo.
De doce que reservan la clase llegan siete.
Cancelan una hora antes y ya no puedo llenar el hueco.
# compliance
El inspector dejó nueve faltas y una fecha abajo.
La autoridad vuelve en agosto y lo de la otra visita sigue abierto.
Tenemos que mostrarle al banco de dónde viene cada peso y no podemos.
Sin sello no hay exportación.
La ley nueva pide etiquetas que no tenemos.
Se venció el permiso del ascensor y la casa está llena.
# safety
Otro muchacho se quemó las manos en el horno.
No quiero volver a llamar a una mamá.
El piso está mojado, los cuchillos cortan, y todos los meses cosen a alguien.
Este año hubo más accidentes que en los cinco anteriores.
Esta vez fue un susto y la próxima no.
# theft
Servimos más ginebra de la que vendemos.
El conteo nunca da y alguien tiene amigos muy generosos.
El gasoil se evapora, pero solo de noche.
Alguien se sirve solo en el depósito.
Salen repuestos del patio y no sale ninguna factura.
# digitise
Lo que se le prometió a cada quien lo sabe Rosa, y Rosa se jubila.
Las fechas están en un lado, los contratos en otro y el resto en la cabeza.
Lo escriben a mano, después lo pasan y después lo imprimen.
Llevo el negocio con una caja de zapatos y un almanaque.
Nadie sabe dónde está un pedido sin recorrer el galpón.
# new_market
Nos piden de París hace años y nunca mandamos nada fuera de la isla.
Estamos convencidos de que la salida es exportar y ninguno llenó nunca un papel de aduana.
Ya hicimos el norte y queremos probar el sur.
Nos conocen los decoradores y nos falta entrar con los arquitectos.
# open_site
Después de quince años en cocinas ajenas voy a poner la mía.
Ya di el anticipo del local y quiero estar cortando pelo en abril.
El segundo depósito tiene que andar antes de la cosecha.
# launch
En ocho semanas salen las primeras botellas y no tengo etiqueta.
La mostramos en tres edificios y la queremos vender desde mayo.
La línea nueva tiene que estar en tiendas para el Día de la Madre.
# wind_down
El personal ya lo sabe, ahora se lo digo a los clientes, en junio se cierra.
Tengo setenta, los hijos son ingenieros, toca cerrar con llave.
# -
Tuvimos cortes dos años, cambiamos las torres y se acabó.
Enero era un caos y el portal lo resolvió.
Los socios quieren algo a qué apuntar.
Queremos planear bien el trimestre.
Solo queremos ver venir el año.
La orquesta tiene 120 chicos.
Vienen clientes de toda la provincia.
Pasamos una mala época con las entregas, cambiamos de depósito y listo.
Lo del ruido con los vecinos ya está arreglado.
Llevamos los libros de trescientos campos.
`
