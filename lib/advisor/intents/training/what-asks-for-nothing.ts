/** What owners tell beside what they ask for, and what only sounds like it, in both languages; as in `content.ts`. */
export const WHAT_ASKS_FOR_NOTHING = `
# -
We serve a tasting menu of eight courses.
Tasting menus for twenty guests at one table.
Servimos un menú de degustación de ocho pasos.
Menú de pasos para treinta comensales por noche.
Bookings are not the issue.
Demand isn't our problem.
We have no trouble finding customers.
The team is solid.
Money is not the question.
Nobody has ever left us.
We had a rough patch in 2021 and came out of it.
Two years ago we nearly closed, today we're fine.
Last year we had no work, this year we do.
We used to be late and fixed that.
That problem is behind us.
We solved our staffing trouble last year.
The shop has been in the family since 1931.
My grandfather started it with one oven.
We've grown from three people to thirty.
We're proud of our numbers.
The bank is fine with us.
We make a good product.
My wife does the books.
My brother runs the workshop and I do the selling.
I'm a nurse by training.
We have been together for decades.
It's a family business, four of us and a dog.
People like it.
Our customers are mostly pensioners.
We have regulars from three villages.
We sell at markets and online.
Our clients are law firms and banks.
We do weddings, christenings and company parties.
We offer courses for people who've lost their jobs.
We help shops to lose less to theft.
We help companies to get paid sooner.
Our app tells restaurants what they'll sell tomorrow, so that they throw away less.
We recruit drivers for hauliers.
We advise founders on raising money.
We clean up after fires and floods.
We repair what others throw away.
We treat people with burnout.
We collect scrap and sell it on.
We take returns for online shops and put them on sale again.
We run exit interviews for large firms.
We sell software for inspections.
We organise the opening of shops for brands.
We rent out empty rooms on behalf of their owners.
We plan the season for farmers.
We train guards for airports.
We teach people how to work with less stress.
We transport goods to Norway and Sweden.
We export to thirty countries.
We've customers in Germany and France.
Open all year round.
We deliver on time, every time.
No accidents in four years.
Three sites, eleven people, one truck.
We close at six.
Closed on Mondays.
We are open at night.
We have two shops.
We opened in 2009.
We were founded in 1987 in Leeds.
Awarded best newcomer last year.
The building is listed.
There are nine of us.
We have 4,100 homes.
Tell us what a good quarter looks like.
What would you do in our place?
We don't know where to begin.
We just want some structure.
We would like a plan and someone to look at it with us.
Tidy up a little, that is all.
I'd like to keep an overview.
Our mission is to make learning joyful for every child.
We believe in quality and fair prices.
We bring people together around good food.
We put our customers first.
Innovative solutions for a better tomorrow.
A leading provider of industrial valves.
Full service from one hand.
Passion for wood since 1955.
Certified to ISO 9001 since 2012.
We're regulated by the central bank.
Trusted by more than 400 companies.
Las reservas no son el problema.
Demanda no nos falta.
No nos cuesta encontrar clientes.
El equipo es sólido.
La plata no es el tema.
Nunca se nos fue nadie.
Tuvimos una mala racha en 2021 y salimos.
Hace dos años casi cerramos y hoy estamos bien.
El año pasado no teníamos trabajo, este año sí.
Antes entregábamos tarde y lo arreglamos.
Eso ya quedó atrás.
El año pasado resolvimos lo del personal.
La tienda es de la familia desde 1931.
Mi abuelo empezó con un horno.
Pasamos de tres personas a treinta.
Estamos orgullosos de lo que hacemos.
Hacemos un buen producto.
Mi mujer lleva las cuentas.
Mi hermano está en el taller y yo vendo.
Soy enfermera de profesión.
Nos va bien.
Llevamos décadas juntos.
Es un negocio familiar, somos cuatro y un perro.
A la gente le gusta.
Nuestros clientes son sobre todo jubilados.
Tenemos clientes fijos de tres pueblos.
Vendemos en ferias y por internet.
Trabajamos para estudios jurídicos y bancos.
Hacemos bodas, bautizos y fiestas de empresa.
Damos cursos a personas que perdieron el empleo.
Ayudamos a las tiendas a perder menos por robos.
Ayudamos a las empresas a cobrar antes.
Nuestra aplicación les dice a los restaurantes qué van a vender, para que tiren menos.
Reclutamos choferes para transportistas.
Asesoramos a emprendedores que buscan inversión.
Limpiamos después de incendios e inundaciones.
Reparamos lo que otros tiran.
Atendemos a personas con agotamiento.
Compramos chatarra y la revendemos.
Recibimos devoluciones de tiendas en línea y las ponemos otra vez a la venta.
Vendemos programas para inspecciones.
Organizamos inauguraciones de tiendas.
Alquilamos habitaciones vacías por cuenta de sus dueños.
Formamos vigiladores para aeropuertos.
Enseñamos a trabajar con menos estrés.
Transportamos mercadería a Brasil y Paraguay.
Exportamos a treinta países.
Tenemos clientes en Alemania y Francia.
Abierto todo el año.
Entregamos siempre a tiempo.
Cuatro años sin accidentes.
Tres sedes, once personas y un camión.
Cerramos a las seis.
Cerrado los lunes.
Abrimos de noche.
Tenemos dos tiendas.
Abrimos en 2009.
Fundada en 1987 en Rosario.
El edificio es patrimonio.
Somos nueve.
Tenemos 4.100 viviendas.
Dígannos cómo sería un buen trimestre.
¿Ustedes qué harían?
No sabemos por dónde empezar.
Solo queremos un poco de orden.
Queremos un plan y alguien con quien mirarlo.
Poner un poco de orden, nada más.
Quisiera no perder de vista lo importante.
Nuestra misión es que cada niño disfrute aprendiendo.
Creemos en la calidad y el precio justo.
Unimos a la gente alrededor de la buena comida.
El cliente es lo primero.
Soluciones innovadoras para un mañana mejor.
Empresa líder en válvulas industriales.
Servicio integral llave en mano.
Pasión por la madera desde 1955.
Certificados ISO 9001 desde 2012.
Estamos regulados por el banco central.
Más de 400 empresas confían en nosotros.
Somos poquitos pero alcanza.
Chico pero nuestro.
Trabajamos mi marido y yo, y en verano viene mi hija.
Hacemos la cosa bonita.
Llevamos la contabilidad de treinta pymes.
Ofrecemos financiamiento a comerciantes.
`
