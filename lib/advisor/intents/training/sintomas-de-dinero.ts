/** Symptoms and figures of speech by which owners tell of money and growth, in Spanish; as in `as-owners-say.ts`. */
export const SINTOMAS_DE_DINERO = `
# cash
Paso medio mes persiguiendo a los que me deben.
Hay cuarenta mil que son nuestros y no están acá.
Les entregué las llaves hace meses y falta la última cuota.
El descubierto del banco es nuestro verdadero socio.
Los viernes pago los sueldos con mi tarjeta.
En el papel somos ricos, en la cuenta no hay nada.
El municipio paga a 120 días y el fisco no espera ni uno.
No duermo antes de cada quincena.
Nuestro cliente más grande paga cuando se le da la gana.
El proveedor quiere contado y el comprador quiere noventa días.
Un cajón lleno de facturas que nadie pagó.
Facturamos en marzo y vemos el dinero en septiembre.
Me dicen que la transferencia ya sale, hace semanas.
Las obras sociales tardan medio año en pagar.
Tres clientes nos deben más que un mes de sueldos.
Somos el banco de nuestros clientes.
Todos los meses el mismo malabar: a quién se le paga y quién espera.
Queremos cobrar a treinta días.
La caja está vacía aunque la temporada fue buena.
Las familias se atrasan con la cuota y me da pena cobrarles.
El trabajo está hecho, la plata no está.
Ya nadie paga a tiempo.
Mando recordatorios y no contestan, y odio hacer esa llamada.
Se nos olvida facturar y después no hay con qué pagar.
Facturo tarde porque estoy todo el día en la obra.
Tendríamos que pedir anticipo y nunca lo pedimos.
Los subsidios llegan un año después de los gastos.
Los pagos del exterior quedan trabados meses.
El fiado me tiene ahogada.
El cuaderno del fiado está más gordo que la caja.
Se nos acaba la plata la segunda semana de cada mes.
Nos deben dos meses de ventas.
Las cuotas de la obra llegan cuando ya empezó la etapa siguiente.
Me hacen el cuento del cheque.
Vendo mucho, cobro poco y tarde.
Tengo que rogar para que me paguen lo mío.
Queremos que nos paguen a tiempo.
Quisiera que mis clientes paguen en fecha.
Nuestra meta es cobrar lo que nos deben.
# margins
Todo el día ocupados y a fin de año no queda nada.
Facturamos un millón y los dos socios ganamos menos que el capataz.
Trabajamos para el dueño del local y para el banco.
Cuanto más vendemos, menos nos queda.
Revisé los números y la mitad de los trabajos da pérdida.
Todo lo que cotizamos a precio cerrado se nos pasa.
Damos demasiados descuentos por miedo a perder la venta.
Cobro lo mismo que hace seis años.
Piden un cambio más, y otro, y nunca lo facturamos.
El contador dice que ganamos el uno por ciento.
Las aplicaciones de reparto se quedan con el treinta y a nosotros nos dejan migajas.
Somos los más baratos y se nota en la cuenta.
No sé cuál de mis productos deja algo.
Restaurante lleno y billetera vacía.
Mucha venta, tajada finita.
Vendo trescientas tortas por semana y no me puedo pagar un sueldo.
Queremos ganar más en cada pedido.
Tiene que volver a valer la pena, hoy no la vale.
Quisiera subir los precios y no me animo.
Después del arriendo y la nómina queda para un café.
Regalamos muchísimas horas.
Perdemos plata en cada habitación por debajo de ochenta euros.
Lo que pagan las cadenas apenas cubre el costo.
La ganancia se derritió del ocho al dos por ciento.
El margen bruto es 19 por ciento y debería ser 30.
Corremos como hámsters por monedas.
Salimos hechos, ni ganamos ni perdemos.
Cambiamos la plata.
El contrato no se ajusta desde 2019 y los costos sí.
Trabajamos por amor al arte.
Al final del mes hago cuentas y no me quedó ni para mí.
# input_cost
El huevo se triplicó y la mantequilla también.
La luz ya cuesta más que el arriendo.
El acero cambia de precio antes de que termine el presupuesto.
El combustible se lleva un tercio de lo que ganamos.
El alimento se duplicó y la leche no.
El molino manda lista nueva cada quince días.
El cartón cuesta cuarenta por ciento más que hace un año.
El gas de los hornos está por las nubes.
El café en grano vale el doble y la taza vale lo mismo.
El flete de China se multiplicó por cinco.
Tiramos la quinta parte de lo que horneamos.
Cada noche salen dos bolsas de ensalada a la basura.
La madera está tan cara que perdemos en lo que cotizamos en primavera.
El proveedor sabe que no tengo otro y me cobra lo que quiere.
El fertilizante se comió la cosecha.
En la cocina se gasta de más en todo.
El costo de la comida llegó al 39 por ciento de la venta.
Los aranceles nos subieron una cuarta parte los repuestos.
Calentamos una piscina con gas, imagínense.
Las licencias de la nube se duplicaron.
La materia prima sube y el cliente no quiere saber nada.
Quiero gastar menos en ingredientes sin tocar el plato.
Compramos caro y compramos de más.
El seguro subió sesenta por ciento y sin él no puedo trabajar.
El envase vale más que lo de adentro.
Se nos pudre la mitad de la fruta.
# raise_money
Tenemos plata hasta agosto.
La cuenta alcanza para cinco quincenas.
El dinero se acaba en otoño y al prototipo le falta un año.
Dos fondos nos dijeron que volvamos con ventas.
Hablamos con ángeles y nadie quiere ser el primero.
La fundación que pagaba la renta cambió de rumbo.
El aporte del estado termina con el año escolar.
El techo de la capilla cuesta noventa mil y juntamos doce.
Necesitamos 300.000 para la segunda máquina y el banco pide garantía.
La beca se acaba y no hay otra.
Estamos armando una ronda semilla.
Buscamos un socio capitalista que entienda de campo.
El gobierno nos recortó un tercio.
Las donaciones ya no cubren el refugio.
Para construir la planta hacen falta cuatro millones.
El banco dijo que no, otra vez.
Queremos ganar dos fondos nuevos antes del verano.
Sin capital nuevo paramos en primavera.
La campaña tiene que juntar sesenta mil.
Necesitamos gente que aporte todos los meses.
Vivimos de convocatoria en convocatoria.
Se terminó la herencia que nos sostenía.
Perdimos el convenio que nos pagaba los sueldos y hay que reemplazarlo.
Quiero comprarle su parte a mi socio y necesito un crédito.
La planta piloto funciona, ahora alguien tiene que pagar la grande.
Nos quitaron la subvención.
Hay que pasar la gorra otra vez.
Salimos a buscar inversión en marzo.
# open_site
Ya firmamos el contrato del segundo local.
Nos dan las llaves de la tienda nueva en abril.
El primero está lleno y queremos otro del otro lado de la ciudad.
Quiero abrir mi propia peluquería después de doce años de empleada.
Estamos acondicionando la clínica nueva y tiene que estar lista en junio.
Otra sucursal, en el pueblo de al lado, ese es el plan.
Encontré un local en esquina y abriría en otoño.
La tercera cocina abre en primavera.
Estamos construyendo otro depósito en el norte.
El primer local propio, después de años de ferias.
El centro comercial nos ofreció un espacio y dijimos que sí.
Queremos pasar de un estudio a dos.
Nos mudamos a una nave más grande en julio.
Ya está el permiso, abrimos puertas en septiembre.
Una segunda bodega, más cerca del puerto.
Estoy por abrir una guardería con cuarenta lugares.
Empezamos con un carrito y ahora queremos un restaurante de verdad.
En agosto abrimos un colegio con dos cursos.
La inauguración es en diez semanas y falta el piso.
Quiero tomar la panadería vacía de la plaza.
Hay dos puntos de venta más previstos para este año.
Vamos por la tercera tienda.
# launch
La aplicación sale en mayo.
Llevamos un año construyéndola y queremos sacarla.
La primera colección sale en otoño.
Nadie la compró todavía porque todavía no está a la venta.
El producto nuevo tiene que estar en góndola antes de Navidad.
El juego sale el 12 de octubre.
La beta tiene doscientas personas y ahora queremos que sea un producto.
Vamos a sacar una línea vegana.
Tengo la idea y el prototipo, ventas ninguna.
El primer lote sale de fábrica en junio.
El curso está escrito, falta salir a venderlo.
Queremos empezar a repartir a domicilio.
El modelo nuevo está anunciado para primavera y la matriz no está.
El primer número de la revista sale en marzo.
Queremos agregar una caja por suscripción este verano.
Llegó el registro sanitario y ahora hay que salir al mercado.
Queremos mostrarlo al público en la feria de septiembre.
Hasta ahora en secreto, en julio lo ve todo el mundo.
Faltan ocho semanas para el lanzamiento y no tenemos ni página.
Estamos por estrenar un servicio de reservas para hoteles.
Queremos arrancar con la venta en línea en abril.
# wind_down
En diciembre cuelgo el delantal.
Decidimos que hasta acá llegamos.
Las rodillas no dan más y en la familia nadie quiere la tienda.
El último servicio es el domingo de Pascua.
Bajamos la cortina y queremos hacerlo bien.
Se termina el alquiler y no lo renovamos, fueron cuarenta años.
Busco a quien le pase el consultorio, me retiro el año que viene.
En junio ya no estamos y hay mercadería que vender y gente a quien avisar.
Se acabó la plata y hay que disolver la sociedad como corresponde.
Los dueños quieren vender la empresa.
Cerramos la fundación y tenemos que ubicar a los chicos en otro lado.
Voy a cerrar una de las dos tiendas.
Entramos en concurso y queremos pagarle primero al personal.
Se terminó, las máquinas van a remate.
La marca se la queda un competidor y nosotros cerramos la planta.
Estoy cansado y me quiero ir.
El último día es el 31 de agosto.
Tengo 68 años y toca traspasar el negocio.
Quiero pasarle la posta a otro.
# concentration
Si un cliente estornuda, a nosotros nos da neumonía.
Tres cuartas partes de lo que facturamos es de una automotriz.
Sin el ministerio no hay empresa.
Sin Amazon estamos muertos.
Todos los huevos están en una canasta y se llama supermercado.
Dos operadores nos llenan siete de cada diez habitaciones.
Un agricultor compra casi todo lo que hacemos.
La plataforma cambia una regla y se va media facturación.
Un solo hospital paga casi todos los sueldos.
Si cambia el comprador, cambia nuestro futuro.
Un contrato mantiene a cuarenta personas.
Todo lo que cosechamos va al mismo ingenio.
Nueve de diez derivaciones vienen del mismo médico.
No quiero seguir colgado de una sola empresa.
Dependemos de un patrocinador.
La mitad del presupuesto es el cheque de un donante.
Sin ellos estamos acabados, y lo saben.
El sesenta por ciento de la venta es de una cadena.
Un único importador se lleva todo el vino.
Necesitamos más de un cliente grande.
Son un gran cliente, y también el único.
Si ese se va, apagamos la luz.
# season
Ocho semanas buenas y después vivimos de los ahorros.
En invierno podría cerrar y nadie se daría cuenta.
De noviembre a marzo no entra nada.
La Navidad paga todo el año.
Apenas llueve la terraza se muere.
La temporada de esquí se acortó y las cuentas no.
En verano rechazamos gente y en invierno apagamos la luz.
La cosecha trae dinero una vez al año.
Contratamos a treinta en mayo y los despedimos en septiembre.
De Semana Santa a octubre es una locura, después nada.
Cuando hay vacaciones escolares me quedo sin ingresos.
El helado se vende con calor y el arriendo se paga con frío.
Cuando se van los turistas el pueblo duerme y nosotros también.
Enero y febrero muertos, todos los años.
Queremos algo para vender en los meses fríos.
Los meses flojos se comen lo que dejaron los buenos.
Todo el mundo se casa en verano.
La mitad de lo que ganamos entra en diciembre.
Sin nieve no hay huéspedes.
Hay que pasar la mitad tranquila del año.
La época de impuestos es un infierno y después silencio hasta otoño.
La temporada baja nos desangra.
Los meses de lluvia pago sueldos y no trabajo.
`
