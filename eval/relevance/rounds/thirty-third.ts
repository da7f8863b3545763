/** Forty as founders and managers describe their company, then what occupies them. */
export const THIRTY_THIRD_ROUND = `
en | dental | startup | 8 | noshow | 9>3 | - | - | We are a family dental practice in Cork with three chairs. About 9 people a week book and simply don't turn up, I'd be happy if it was 3.
en | software-saas | startup | 12 | retention | - | - | goal=keep_customers; stage=early_revenue | We make scheduling software for swim schools. Signing schools up is easy enough, but a lot of them cancel after the first season and we don't really know why.
en | auto-repair | startup | 6 | hiring | - | - | obstacle=no mechanics apply | Independent garage in Leeds, mostly vans and fleet work. I've had an ad out for two mechanics since Easter and not one decent application.
en | marketing-advertising | startup | 15 | concentration | 70>45 | - | - | We're a small ad agency in Austin for food brands. One brewery is 70% of our billings and it keeps me up at night, I want it at 45% tops.
en | printing | small | 28 | punctual | - | - | - | We print labels and leaflets for pharma companies in Pune. Our jobs are going out three, four days after the promised date and customers are getting angry.
en | childcare-preschool | small | 25 | compliance | - | - | - | We run two nurseries in Bristol. Ofsted is due back in the autumn and there are still actions from last time we haven't closed.
en | restaurants | startup | 18 | margin | - | - | goal=margins | Neighbourhood Italian place in Melbourne, full nearly every night. Trouble is, after we've paid for everything there's hardly anything left.
en | courier-postal | medium | 85 | response | - | - | - | Same day courier service in Dublin. When someone emails to ask where the parcel is it takes us a couple of days to answer and by then they're furious.
en | fintech-payments | startup | 7 | launch | - | - | stage=pre_revenue | We are building an app that lets taxi drivers get paid the same day. It goes live in Nairobi in six weeks and we're busy preparing the rollout.
en | convenience-stores | startup | 10 | theft | 900>300 | - | - | Two corner shops in Glasgow, open till midnight. Around £900 worth of stuff gets nicked every month and I need that to be £300 or less.
en | specialty-trades | startup | 5 | workload | - | - | - | I have a small plumbing firm, four guys and me. I do the quotes, the invoices, the phone and half the jobs, I'm working till eleven most nights and can't keep that up.
en | nonprofit-social | startup | 11 | funding | - | - | goal=raise_money | We teach refugee women to code, in Birmingham. To run a second year we need a grant, our present one ends in March and no new funder has signed yet.
en | books-stationery-gifts | startup | 4 | acquisition | 35>70 | - | - | Secondhand bookshop up two flights of stairs in Galway. On a usual day 35 people find their way in, I would need 70.
en | metal-fabrication | small | 42 | capacity | 55>80 | - | - | We do laser cutting and bending for machine builders in Ohio. The lasers are only running 55% of the available hours and the bank wants to see 80.
en | ecommerce | startup | 13 | returns | 18>10 | - | - | We sell walking boots online across the UK. 18 percent of the pairs are sent back, mostly for size, we are aiming for 10.
en | accounting-tax | small | 23 | digital | - | - | goal=digitise | Accountants for farmers in Waikato. Clients still hand us shoeboxes of receipts and we key every line in by hand, then again in the tax software.
en | storage-moving | small | 36 | cash | 75>40 | - | goal=cash_collections | We move offices for corporate clients in Mumbai. Customers are paying after 75 days on average and we need it to be 40, as salaries cannot wait.
en | fitness | startup | 9 | opening | - | - | - | We have a climbing gym in Boise. Our second one opens in Nampa this November and everything at the moment is about getting that ready.
en | funeral | startup | 7 | own | - | - | - | We are a third generation funeral home in County Mayo. We look after families in the parish and the villages around it and we are content with how things are.
en | architecture-engineering | small | 26 | own | - | - | - | We design timber houses in Oregon and Washington. Projects run to schedule, nobody is leaving and the clients pay on time, so no complaints from us.
es | bars-nightlife | startup | 16 | season | - | - | - | Tenemos un chiringuito en Conil, con música en vivo por las noches. En verano es una locura y de noviembre a marzo no entra casi nadie, así no hay quien pague el alquiler.
es | hair-beauty-spa | startup | 6 | noshow | - | - | - | Somos un salón de uñas y pestañas en Guadalajara. Las clientas apartan su cita y luego no llegan ni avisan, y esa hora ya la perdí.
es | trucking-freight | medium | 60 | margin | - | - | obstacle=precio del diésel | Transportamos fruta desde el Maule a los puertos. El petróleo nos subió muchísimo este año y las tarifas siguen iguales, cada viaje nos sale más caro.
es | veterinary-pets | startup | 8 | acquisition | 15>25 | - | goal=more_customers; stage=early_revenue | Veterinaria de barrio en Córdoba, abrimos hace un año. Nos llegan unos 15 clientes nuevos por mes y para estar tranquilos necesitamos 25.
es | bpo-support | large | 320 | staying | 9>5 | - | goal=hire_keep | Somos un call center en Medellín para empresas de Estados Unidos. Cada mes se nos va el 9% de los agentes, queremos que sea máximo el 5%.
es | building-materials | small | 40 | stock | - | - | - | Ferretería y corralón en Neuquén. Vienen a buscar cemento o hierro y no hay, y en cambio tengo el depósito repleto de cosas que no pide nadie.
es | cleaning-facilities | medium | 130 | quality | 14>5 | - | - | Limpiamos oficinas y hospitales en Valencia. El mes pasado nos llegaron 14 quejas por trabajos mal hechos; lo aceptable para mí son 5.
es | food-production | small | 45 | newmarket | - | - | stage=growing | Hacemos salsas y moles en Puebla y vendemos en supermercados de todo México. Ahora queremos entrar a Estados Unidos, empezando por Texas.
es | jewelry-luxury | startup | 3 | closing | - | - | goal=wind_down; stage=closing | Joyería de taller en Salamanca, la abrió mi padre. Me jubilo en junio y cierro, no hay nadie que siga, así que estoy liquidando lo que queda.
es | it-services | small | 30 | punctual | 40>80 | - | - | Hacemos sistemas a medida para clínicas en Lima. Solo 4 de cada 10 proyectos, el 40%, los entregamos en la fecha pactada y me he propuesto llegar al 80%.
es | security-services | medium | 240 | hiring | 25 | - | - | Empresa de guardias de seguridad en Santiago. Tenemos 25 puestos sin cubrir y no aparecen postulantes con el curso al día.
es | specialty-trades | small | 33 | safety | - | - | - | Instalamos andamios y fachadas en Bilbao. Llevamos un año malo, con varias caídas y sustos en obra, y quiero que la gente vuelva entera a casa.
es | internet-platforms | startup | 14 | response | 20>4 | - | - | Conectamos dueños de casas con electricistas y gasfiteros en Lima. Cuando alguien escribe por un presupuesto pasan unas 20 horas hasta que le contestamos, deberían ser 4.
es | agtech-supplies | startup | 9 | funding | - | - | goal=raise_money; stage=pre_revenue | Desarrollamos sensores de riego para paltos en Quillota. El prototipo funciona y buscamos inversionistas para fabricar la primera serie.
es | equipment-rental | small | 21 | cash | - | - | - | Alquilamos retroexcavadoras y plantas eléctricas en Barranquilla. Las constructoras se demoran muchísimo en pagarnos y ya no sé con qué pagar la nómina.
es | sports-recreation | small | 22 | retention | 120>60 | - | - | Club de pádel en Murcia con ocho pistas. El año pasado se dieron de baja 120 socios, este año no deberían ser mas de 60.
es | waste-recycling | medium | 58 | compliance | - | - | - | Reciclamos baterías y aceite usado en Querétaro. En septiembre tenemos la auditoría ambiental y nos faltan permisos y la mitad de los registros.
es | events-ticketing | startup | 12 | workload | - | - | - | Organizamos bodas y eventos en Cartagena. Somos muy poquitos para tanto evento, el equipo trabaja todos los fines de semana y lleva meses haciendo horas extra.
es | design-creative | startup | 5 | own | - | - | - | Estudio de diseño gráfico en Montevideo, hacemos libros y carteles para museos y editoriales. Trabajamos con gusto y estamos bien así.
es | film-music | startup | 17 | launch | - | - | - | Productora de podcasts en Madrid. En octubre estrenamos nuestra plataforma de audioficción por suscripción y estamos preparando la salida.
`
