/** Sentences from which the reader learns how people speak of work and those who do it; as in `of-customers.ts`. */
export const OF_WORK = `
# on_time
Quotes say ten working days and the truth is twenty-five.
We promise ten months and hand over the key after fifteen.
Four of ten orders leave late.
Projects finish weeks after the date in the contract.
Customers ask every day where their order is.
We deliver later than we say.
Our trains are hardly ever punctual.
Every issue goes to print after its deadline.
Installations slip because parts are missing.
Only 70 percent of deliveries arrive when they should.
The builders are always two months behind plan.
Shipments leave on Friday instead of Tuesday.
Dresses were ready after the wedding.
Penalties for late delivery cost us a fortune.
Features are announced for spring and come in autumn.
Reports reach the client a week after the agreed date.
We want to meet every date we give.
Lead times have gone from four to nine weeks.
Repairs take twice as long as we tell people.
Catering arrives when the guests are already seated.
Sowing was late because the contractor's machines came late.
La cotización dice diez días hábiles y la verdad son veinticinco.
Prometemos diez meses y damos la llave a los quince.
Cuatro de cada diez pedidos salen tarde.
Los proyectos terminan semanas después de lo que dice el contrato.
Los clientes llaman todos los días a preguntar por su pedido.
Entregamos más tarde de lo que decimos.
Nuestros trenes casi nunca llegan a horario.
Cada número entra a imprenta después del cierre.
Las instalaciones se corren porque faltan piezas.
Solo el 70 por ciento de las entregas llega cuando debe.
Las obras van siempre dos meses atrasadas.
Los envíos salen el viernes en vez del martes.
Los vestidos estuvieron listos después de la boda.
Las multas por entregar tarde nos cuestan una fortuna.
Anunciamos funciones para la primavera y salen en otoño.
Los informes llegan una semana después de lo acordado.
Queremos cumplir todas las fechas que damos.
Los plazos pasaron de cuatro a nueve semanas.
Las reparaciones llevan el doble de lo que le decimos a la gente.
El servicio llega cuando los invitados ya están sentados.
Nunca terminamos en la fecha que dijimos.
# quality
Six percent of bottles go to the grinder.
Twelve of a hundred parts fail the gauge and end up with the chips.
Hotels send sheets back with stains.
Too many units fail on the test bench.
We reprint one job in fifteen.
Customers complain about scratches.
Our bread is never the same two days in a row.
Every fourth house has leaks after the first winter.
The software ships with too many bugs.
Wrong meals go to the wrong rooms.
Translations come back with corrections.
Claims under guarantee doubled this year.
Reports contain mistakes that the client finds.
Labels come off, jars leak.
The paint peels after a few months.
Milk from two of our tanks was refused at the dairy.
We rework every third weld.
Online ratings are falling because of sloppy service.
We want fewer faults, two percent at most.
Our invoices are full of errors and have to be issued again.
The auditor found errors in four of ten files.
Scrap doubled since the new supplier.
El seis por ciento de las botellas va al molino.
De cada cien piezas, doce no pasan el calibre y van a la viruta.
Los hoteles devuelven sábanas con manchas.
Demasiadas unidades fallan en el banco de prueba.
Reimprimimos uno de cada quince trabajos.
Los clientes se quejan de rayones.
El pan nunca sale igual dos días seguidos.
Una de cada cuatro casas tiene goteras después del primer invierno.
El software sale con demasiados errores.
Los platos salen mal o van a la mesa equivocada.
Las traducciones vuelven con correcciones.
Los reclamos en garantía se duplicaron.
Los informes tienen errores que encuentra el cliente.
Las etiquetas se despegan y los frascos pierden.
La pintura se salta a los pocos meses.
La usina nos rechazó la leche de dos tanques.
Repetimos una de cada tres soldaduras.
Las reseñas bajan porque el servicio es desprolijo.
Queremos menos fallas, como mucho un dos por ciento.
Las facturas salen con errores y hay que rehacerlas.
El scrap se duplicó con el proveedor nuevo.
Tenemos mucha merma en producción.
# returns
A third of what we ship comes back, nearly always the fit.
Shoppers order three sizes and return two.
Returns eat the profit of every sale.
One parcel in four is sent back.
Customers return the shoes because they run small.
Refunds cost us more than advertising.
People send the sofa back because the colour looks different on the screen.
We want fewer returns.
Un tercio de lo que enviamos vuelve, casi siempre por el talle.
Piden tres talles y devuelven dos.
Las devoluciones se comen la ganancia de cada venta.
Uno de cada cuatro paquetes regresa.
Nos devuelven los zapatos porque calzan chico.
Los reembolsos nos cuestan más que la publicidad.
Devuelven el sillón porque el color no es el de la foto.
Queremos menos devoluciones.
# hire
38 trucks in the yard and 29 people to drive them.
Twenty machines are covered with plastic because nobody can sew.
We need two electricians and cannot get one.
The advert has been up for five months without an answer.
We turn down jobs for lack of hands.
I need somebody to take over the kitchen.
Six open positions since spring.
No engineer wants to move to our town.
We want to grow the team from eight to fourteen.
We need a sales director.
Finding nurses is impossible.
The harvest is hanging on the trees because there are no pickers.
We close two days a week because we are short of cooks.
Candidates ask for more than we can pay.
Our recruiters need ninety days to fill a post.
We would take on more families if we had more carers.
Two welders retire this year and nobody is there to replace them.
Tenemos 38 camiones y 29 choferes.
Hay veinte máquinas tapadas porque no aparece quien cosa.
Necesitamos dos electricistas y no conseguimos ni uno.
El aviso lleva cinco meses sin respuesta.
Rechazamos trabajos por falta de manos.
Necesito alguien que se haga cargo de la cocina.
Seis puestos abiertos desde la primavera.
Ningún ingeniero quiere mudarse a nuestra ciudad.
Queremos pasar de ocho a catorce personas.
Nos hace falta un director comercial.
Encontrar enfermeras es imposible.
La fruta se queda en el árbol porque no hay cosecheros.
Cerramos dos días por semana porque faltan cocineros.
Los candidatos piden más de lo que podemos pagar.
Tardamos noventa días en cubrir un puesto.
Tomaríamos más familias si tuviéramos más cuidadoras.
Se jubilan dos soldadores y no hay quien los reemplace.
Queremos contratar programadores este trimestre.
# keep_people
I hire, I train and they are gone.
Third chef this year.
Every month 9 percent of the agents hand in their badge.
Good people leave for the capital.
Drivers stay half a year at most.
Nurses go to the private clinic because it pays better.
We lose developers to remote jobs abroad.
Half of the new teachers resign in their first year.
We train apprentices and the factory next door takes them.
Staff turnover is above sixty percent.
Our waiters walk out in the middle of the season.
The sales team changes completely every year.
People leave because of the shifts.
Three project managers resigned since Easter.
The guards do not last a month.
We want our carers to stay.
Contrato, enseño y se van.
Ya voy por el tercer cocinero este año.
Cada mes el 9 por ciento de los asesores entrega la credencial y se va.
La gente buena se va a la capital.
Los choferes duran medio año como mucho.
Las enfermeras se pasan a la clínica privada porque paga mejor.
Perdemos programadores por trabajos remotos de afuera.
La mitad de los docentes nuevos renuncia el primer año.
Formamos aprendices y se los lleva la fábrica de al lado.
La rotación del personal pasa del sesenta por ciento.
Los mozos nos dejan en plena temporada.
El equipo de ventas cambia entero cada año.
La gente se va por los turnos.
Renunciaron tres jefes de proyecto desde Pascua.
Los vigiladores no duran ni un mes.
Queremos que nuestras cuidadoras se queden.
Se nos va el personal que capacitamos.
# compliance
The regulator's letter lists fourteen items and we have until 30 June.
The central bank gave us ninety days to fix what it found.
The inspector comes back in October.
We failed the food safety audit.
Without ISO 27001 we cannot bid.
The fire brigade wants a second exit.
Our licence runs out in spring and the renewal is not ready.
The new law on packaging starts in January and we are not prepared.
A large customer asks for a SOC 2 report.
We must report emissions for the first time.
The health authority closed one kitchen for a week.
The auditor found thirty gaps in our files.
Data protection: nobody here knows who may see what.
We have no permit for the new well yet.
The hygiene rating dropped from five to two.
Exporting to Europe requires traceability that we do not have.
We want to pass the certification at the first try.
The labour inspection found unpaid overtime.
La carta del regulador tiene catorce puntos y tenemos hasta el 30 de junio.
El banco central nos dio noventa días para subsanar lo que observó.
El inspector vuelve en octubre.
No pasamos la auditoría de inocuidad.
Sin la ISO 27001 no podemos presentarnos a licitaciones.
Los bomberos exigen una segunda salida.
La habilitación vence en primavera y la renovación no está lista.
La nueva ley de envases empieza en enero y no estamos preparados.
Un cliente grande nos pide un informe SOC 2.
Tenemos que informar emisiones por primera vez.
Bromatología nos clausuró una cocina una semana.
El auditor encontró treinta faltantes en los legajos.
Protección de datos: nadie sabe quién puede ver qué.
Todavía no tenemos el permiso del pozo.
Exportar a Europa exige una trazabilidad que no tenemos.
Queremos certificar a la primera.
La inspección de trabajo encontró horas sin declarar.
Nos falta adecuarnos a la norma y la fecha se viene encima.
# safety
Second rockfall in a quarter, a man was trapped.
Four crashed vehicles this year and a driver in hospital.
A worker lost two fingers in the press.
Burns in the kitchen nearly every week.
Three people slipped on the loading dock this month.
A scaffold came down and we were lucky.
Back injuries keep our warehouse people at home.
Two near misses with the forklift.
An electrician got a shock from a live cable.
Children get hurt in the playground too often.
A resident fell out of bed and broke her hip.
Chemical splashes reached somebody's eyes.
We want a year without accidents.
Segundo derrumbe del trimestre, un compañero quedó atrapado.
Cuatro unidades chocadas este año y un chofer en el hospital.
Un operario perdió dos dedos en la prensa.
Quemaduras en la cocina casi todas las semanas.
Tres personas se resbalaron en el muelle este mes.
Se cayó un andamio y tuvimos suerte.
Los dolores de espalda dejan en casa a la gente del depósito.
Dos sustos con el autoelevador.
Un electricista recibió una descarga.
Los chicos se lastiman demasiado en el patio.
Una residente se cayó de la cama y se quebró la cadera.
A un empleado le saltó ácido a los ojos.
Queremos un año sin accidentes.
La seguridad de los trabajadores nos preocupa, hubo dos accidentes.
# theft
At every count there is a hole and the expensive creams evaporate from the shelf.
Shrink hit 2.8 percent and razor blades live behind the till now.
Tools disappear from the site every week.
Somebody cuts our fence and takes the copper.
The till never matches.
Cattle were taken at night again.
Bottles leave the bar that nobody paid for.
Parcels are opened before they reach the customer.
Diesel is drained from the tractors.
Stock on the screen and stock on the shelf never agree.
We suspect our own people of taking goods.
Fraudulent cards cost us four thousand a month.
En cada arqueo falta plata y las cremas caras se evaporan del estante.
La merma desconocida llegó al 2,8 por ciento.
Todas las semanas desaparecen herramientas de la obra.
Cortan el alambrado y se llevan el cobre.
La caja nunca cuadra.
Otra vez se llevaron animales de noche.
Salen botellas de la barra que nadie pagó.
Abren los paquetes antes de entregarlos.
Chupan el gasoil de los tractores.
El stock del sistema nunca coincide con el del estante.
Sospechamos que nos roba gente de adentro.
Los fraudes con tarjeta nos cuestan cuatro mil por mes.
# workload
Our therapists see nine people a day and one by one they are cracking.
Four doctors do what seven did before.
I turn people down every week and still sit at the desk at eleven at night.
Nobody has taken a holiday since the opening.
Everyone works weekends and two are on sick leave.
The team is at the end of its strength.
We do the work of fifteen with nine people.
I answer mails until midnight.
Overtime has become normal.
Teachers correct until late and are worn down.
Everything goes through me and I cannot keep up.
The crew flies too many days in a row.
Paramedics do double shifts every week.
I have not had a free Sunday in months.
The night shift is burning out.
We want people to go home at six.
Los terapeutas atienden a nueve personas por día y de a uno se van quebrando.
Somos cuatro médicos para lo que antes hacían siete.
Rechazo gente todas las semanas y a las once de la noche sigo en el escritorio.
Nadie se tomó vacaciones desde que abrimos.
Todos trabajan los fines de semana y hay dos con licencia.
El equipo no da más.
Hacemos el trabajo de quince siendo nueve.
Contesto correos hasta la medianoche.
Las horas extra ya son lo normal.
Los docentes corrigen hasta tarde y están agotados.
Todo pasa por mí y no llego.
La tripulación vuela demasiados días seguidos.
Los paramédicos hacen doble turno todas las semanas.
Hace meses que no tengo un domingo libre.
El turno noche está fundido.
Queremos que la gente se vaya a su casa a las seis.
No damos abasto con la cantidad de trabajo y el cuerpo pasa factura.
# digitise
Case notes live in four places, half of it printed.
Files travel in folders from office to office and get lost.
Nobody can tell where an order is without shouting across the room.
We keep the accounts in notebooks.
Stock is counted with pencil and paper.
Every order is typed three times.
Our system is from 1998 and only one person understands it.
Spreadsheets everywhere and none of them agree.
Appointments are written into a diary at the desk.
We still fax.
Delivery notes come back wet and unreadable.
Patient records are in cardboard boxes.
Everything is in the owner's head.
We want to replace paper forms with an app.
Schedules are sent as photos in a chat group.
We want one place for all customer data.
Las historias están en cuatro lugares y la mitad impresa.
Los expedientes viajan en carpetas de una oficina a otra y se pierden.
Nadie sabe dónde está un pedido sin gritar de una punta a la otra.
Llevamos las cuentas en cuadernos.
El stock se cuenta con lápiz y papel.
Cada pedido se carga tres veces.
El sistema es de 1998 y lo entiende una sola persona.
Hay planillas por todos lados y ninguna coincide.
Los turnos se anotan en una agenda del mostrador.
Todavía mandamos fax.
Los remitos vuelven mojados y no se leen.
Las fichas de pacientes están en cajas de cartón.
Está todo en la cabeza del dueño.
Queremos cambiar los formularios de papel por una aplicación.
Los horarios se mandan como fotos por el grupo.
Queremos tener los datos de los clientes en un solo lugar.
Cada sector lleva su propia planilla.
# -
We grew from 40 to 400 people in three years.
We employ nine people and have done so since 1987.
Three chairs, two dentists, open on Saturdays.
We design schools and libraries in timber.
We never work for the arms trade.
We stop ransomware gangs from stealing hospital data.
We train staff not to click on bad links.
Our software helps clinics cut missed appointments.
We recover unpaid invoices for small firms.
We install alarms that prevent burglary.
In 2016 a fire destroyed the hall and we rebuilt it.
No accident in twelve years.
We do not lose customers, we lose count of them.
Nobody here works overtime.
Our staff stay for decades.
We were founded by two brothers after the war.
Deliveries in 24 hours to the whole country.
Open every day from nine to eight.
Two sites, one in the port and one downtown.
We sell to restaurants and hotels from north to south.
We teach young people to cook.
We place nurses and carers in hospitals.
A team of twelve with an office in Lyon.
We rent excavators by the day.
Certified organic since 2009.
We collect used clothes and sell them by weight.
We represent workers who were hurt on the job.
Insurance against theft and fire.
We help families who lost somebody.
We fill vacancies in hotels and on cruise ships.
Crecimos de 40 a 400 personas en tres años.
Somos nueve y trabajamos desde 1987.
Tres sillones, dos odontólogas, abrimos los sábados.
Diseñamos escuelas y bibliotecas en madera.
No vendemos armas.
Instalamos alarmas que evitan robos en comercios.
Capacitamos al personal para que no caiga en fraudes.
Nuestro software ayuda a las clínicas a reducir las inasistencias.
Recuperamos facturas impagas de pymes.
En 2016 un incendio destruyó el galpón y lo levantamos de nuevo.
Ningún accidente en doce años.
Acá nadie hace horas extra.
Nuestra gente se queda décadas.
Nos fundaron dos hermanos después de la guerra.
Entregamos en 24 horas en todo el país.
Abrimos todos los días de nueve a ocho.
Dos locales, uno en el puerto y otro en el centro.
Vendemos a restaurantes y hoteles de norte a sur.
Enseñamos a cocinar a jóvenes.
Ubicamos enfermeras y cuidadoras en hospitales.
Un equipo de doce con oficina en Lyon.
Alquilamos excavadoras por día.
Orgánico certificado desde 2009.
Juntamos ropa usada y la vendemos por kilo.
Defendemos a trabajadores accidentados.
Seguros contra robo e incendio.
Acompañamos a familias que perdieron a alguien.
Cubrimos vacantes en hoteles y cruceros.
Tenemos tres sillones nuevos y abrimos los lunes.
Instalamos paneles solares en techos de casas y galpones, sin intermediarios.
Fabricamos muebles a medida para oficinas.
Hacemos la nómina de cien pymes.
`
