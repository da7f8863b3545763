/** Sentences in Spanish as owners say them, of all aims; as in `as-owners-say.ts`. */
export const COMO_LO_DICEN = `
# more_customers
Tenemos 130 comercios y para ser rentables necesitamos 400.
Con el teletrabajo perdimos oficinas y hoy servimos la mitad de menús.
Para las bandas conocidas se agotan las entradas, para el resto tocamos ante treinta personas.
Tenemos ganas y despacho, faltan casos.
Recién instaladas y con la agenda por llenar.
Hoy atendemos a quince y estamos equipados para cuarenta.
La tienda en línea tiene visitas pero no ventas.
Nos recomiendan mucho pero nadie llama.
Perdimos terreno frente a las marcas grandes.
Los encargos se cuentan con los dedos de una mano.
La demanda se desplomó.
Vivimos de tres casas y hay sitio para diez.
No sabemos cómo llegar a los jóvenes.
Cuesta mucho cerrar ventas nuevas.
Necesitamos visibilidad fuera de la provincia.
El año pasado hicimos cuarenta bodas y este llevamos doce.
Queremos que nos contraten más ayuntamientos.
Nos gustaría doblar el número de abonados.
We have 130 shops and need 400 to break even.
We are equipped for forty a day and see about fifteen.
For known bands we sell out, for the rest we play to thirty people.
# keep_customers
Quedan encantadas, pero casi ninguna repite con nosotras.
La baja mensual de socios es del 9 % y la quiero en el 5 %.
Vienen una vez y ya.
Nos cuesta que renueven.
Se marchan en cuanto otro les ofrece dos euros menos.
Contentos dicen que están, pero no vuelven.
El cliente prueba, paga el primer mes y desaparece.
La mitad de los alumnos no termina el curso.
Cada trimestre perdemos un puñado de cuentas.
La competencia nos quita los clientes de toda la vida.
They are delighted and hardly any of them travels with us again.
# cash
Muchos pacientes dejan el tratamiento a medio pagar y tenemos sesenta mil pendientes.
Tenemos sesenta mil euros pendientes de cobro.
Las cuotas entran tarde y los sueldos salen puntuales.
Los clientes piden aplazar y nosotros no podemos.
Nos deben más de lo que tenemos en el banco.
La administración paga cuando quiere.
Vivimos al día porque no nos pagan.
Las facturas se quedan meses en un cajón del cliente.
Estamos siempre al límite de la línea de crédito.
They pay at ninety days and we are at the limit of our credit line.
# margins
Vendemos todo lo que producimos y aun así perdemos dinero en cada palé.
Mucho movimiento y poca ganancia.
El precio lo pone el mercado y no llegamos.
Trabajamos a pérdida y no sabemos desde cuándo.
Las horas que metemos no las pagamos con lo que cobramos.
De cada cien que entran quedan dos.
We're popular, we're growing, and we lose forty pence on every box.
# input_cost
La electricidad ya cuesta más que la mano de obra.
El pienso es el sesenta por ciento de los costos y volvió a subir.
La materia prima se comió el beneficio.
Compramos por dos y usamos uno, el resto se tira.
Pagar el gas se ha vuelto imposible.
Feed is sixty percent of our costs and went up twice this year.
# raise_money
Tenemos dinero hasta agosto y necesitamos que un fondo ponga cuatrocientos mil.
La fundación que nos daba la mitad cambia de estrategia y deja de financiarnos.
Nos hace falta un inversor.
Sin la ayuda pública tendríamos que cerrar el proyecto.
Queremos levantar capital antes de fin de año.
Faltan treinta mil euros para terminar la restauración.
The foundation that gave us half our budget will stop in December.
# open_site
Hasta ahora vendíamos en ferias; en octubre abrimos nuestra primera tienda.
Ya hemos firmado el local y abrimos en primavera.
Vamos a inaugurar un segundo centro.
We are opening a second pool in January.
# launch
Lo lanzamos en la feria de septiembre.
En otoño presentamos el producto.
Sale al mercado después de Reyes.
Our first game is out on 14 October.
# wind_down
Cerramos a fin de año porque las hermanas se trasladan.
Nos quedamos sin camino y cerramos la empresa.
En junio se acaba, lo tenemos decidido.
We ran out of road and are shutting the company down.
# hire
Necesitamos contratar a dos científicos de datos y un comercial antes de junio.
Buscamos soldadores desde hace un año; los que hay se jubilan y los jóvenes no quieren.
Nos hacen falta manos y no aparecen.
Queremos incorporar tres vendedores.
Nadie responde a las ofertas de empleo.
Hay obra para veinte y somos once.
Contratar a un jefe de cocina nos está costando meses.
Necesito una persona más en recepción.
We have funding and houses, but eighteen support worker vacancies.
# keep_people
La gente joven entra, prueba una temporada y se marcha a la construcción.
El 70 % de las camareras de piso que entran se va antes de los seis meses.
Los empleados nuevos no pasan del tercer mes.
Formamos a la gente y la competencia se la lleva.
Tres ingenieros se fueron en el trimestre y al resto lo están llamando.
Cada año cambiamos media plantilla.
Los buenos no se quedan.
No consigo que el personal dure.
Three engineers resigned last quarter and the rest are getting calls from recruiters.
I can't keep bartenders, most are gone within four months.
# workload
Somos tres haciendo las guardias de seis y estamos al límite.
Todos trabajan los fines de semana y dos están de baja.
El despacho no duerme.
Me levanto y me acuesto trabajando.
Caseloads have doubled and everyone is working weekends.
# on_time
Casi ningún proyecto termina en la fecha que le dijimos al cliente.
Prometemos seis semanas y la media es once.
Los trabajos se alargan siempre.
Llegamos tarde a todo.
Customers were promised six weeks and the average is eleven.
# quality
Tenemos un 5 % de rechazo en el cliente y nos han puesto en observación.
Se duplicaron las quejas por el color y los flecos desde que cambiamos de hilo.
Cada dos por tres hay que repetir el trabajo.
El scrap está en 3,5 % y tiene que bajar al 1 %.
Complaints about shading and loose tufts have doubled since we changed supplier.
# returns
Vuelve uno de cada cinco.
Con cien noches de prueba, uno de cada cinco colchones regresa.
# no_shows
Cada día quedan cuatro o cinco turnos vacíos porque los pacientes no avisan que no vienen.
Apartan la hora y no se presentan.
Nos dejan la mesa puesta.
# idle_capacity
El martes tenemos seis perros en un espacio para treinta.
Tenemos máquinas que podrían trabajar el doble.
On Tuesdays we have six dogs in a space made for thirty.
# season
Trabajamos de mayo a septiembre y el resto del año no hay ingresos.
Julio y agosto son el noventa por ciento.
We take ninety percent of the year's money in July and August.
# concentration
Dos aerolíneas pagan casi toda la publicidad.
Dos clientes hacen el 78 % de los ingresos.
Two utilities make up most of revenue.
# new_market
Funcionamos en Argentina y vamos a abrir operaciones en México y Brasil.
Queremos empezar a vender en Escandinavia.
Nuestro siguiente mercado es Portugal.
We sell well at home and want to start selling in Scandinavia.
# digitise
Las fichas están en papel y en tres planillas distintas, nunca sabemos a cuántos atendemos.
Queremos pasar de los cuadernos a un sistema único.
Las citas se apuntan en una agenda y se pierden.
Job sheets on paper, inventory on paper, invoices typed twice.
# theft
Nos faltan cables y herramientas del patio todos los meses.
Hay robo hormiga.
El inventario nunca cierra y sospecho del personal.
Copper pipe and power tools keep going missing from the yard.
# safety
Un compañero se cayó dentro de un silo y por suerte lo sacaron a tiempo.
Hubo dos quemados desde Semana Santa.
Que nadie se vuelva a lastimar.
Two burn injuries since Easter, I want nobody to get hurt.
# compliance
Sin la certificación de la agencia europea no podemos volar y el cliente la pide para enero.
La acreditación se renueva en noviembre y la última auditoría dejó doce no conformidades.
Our accreditation is up for renewal and the last audit raised twelve non-conformities.
# response_time
Nos escriben y contestamos al otro día, cuando ya compraron en otro lado.
Tardamos cinco días en mandar una propuesta y ya reservaron con otro.
It takes us five days to send an itinerary and by then they have booked elsewhere.
# -
Ayudamos a familias endeudadas a renegociar sus créditos.
Distribuimos garrafas y gas a granel, con revisión gratuita de instalaciones.
Suministramos agua potable a catorce pueblos.
Damos préstamos cortos hasta el día de cobro.
We provide short-term loans until payday.
We supply drinking water to villages and maintain pipes.
Desarrollamos software a medida.
Hacemos viajes para mujeres que viajan solas.
Comidas para empresas.
Modelos de riesgo para aseguradoras.
Colchones con cien noches de prueba.
Hospital veterinario abierto 24 horas.
`
