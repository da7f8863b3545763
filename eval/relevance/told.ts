/**
 * Forty situations that owners told to newspapers, forums and their consultants, in words of ours that keep close to
 * theirs, so that they are not from the mind that wrote the vocabulary. Labelled before they were run. A line is as in
 * `forms.ts`.
 */
export const TOLD = `
cash | Events company in Sussex. Unpaid invoices are a slow bleed, and it never seems to stop.
cash | We've been bouncing along the overdraft ceiling for months and the bank has begun to return cheques.
input_cost/margins | Twenty years in pizza. Cheese, wages, the cost of everything climbs and I have not touched my menu prices since May 2022.
hire | Diner. We are so short-handed that the doors stay shut two days a week.
more_customers | Four restaurants in Richmond. Revenue is still about 30% under 2019.
wind_down | Country store with a breakfast counter, sixteen years. It's all got to go, I'm selling everything off.
wind_down | Little quilt shop. We can no longer keep the doors open.
raise_money | Our federal grants were cancelled within weeks and half the programme is gone.
raise_money | Thrift shop that funds art lessons. The bank is about to foreclose and we have to raise 4.4 million to keep it open.
no_shows | Dental implants. Leads schedule a free consultation, we keep calling and they neither show nor ring back.
no_shows | Psychiatrist in private practice. A quarter of the week's slots are people who never arrived or cancelled within the day.
digitise | Metal parts maker. Everything runs on FoxPro programs that a retiring executive wrote, and the rest on Excel.
on_time/quality | Since the new ERP went live past due orders ballooned from 500 to 7,000.
on_time | Custom process equipment. We used to hit our deliveries, then we grew and it broke.
keep_customers | Physiotherapy. Seven in ten complete their plan of care, the rest fade away after two visits.
more_customers | Wooden ornaments, third generation. People stop and admire them, but fewer and fewer are buying.
input_cost | My supplier of beef and dairy puts prices up every other week and I swallow it.
keep_people | Restaurant group. High turnover means we're constantly onboarding somebody.
theft | Corner shop. They grab what they want and run, I've stopped calling the police.
- | We served families after funerals at the cemetery across the street. Breakfast and lunch, sixteen tables.
more_customers | Comida casera en el centro. La calle estuvo cerrada por un operativo y la venta bajó a la mitad.
wind_down/input_cost | Despensa de barrio. Me piden seis veces más de alquiler, la boleta de luz es impagable y ya decidí cerrar.
theft | Artículos de regalo. Ya van dos veces en el mes que nos asaltan y tenemos miedo de abrir.
more_customers | Abarrotes en la esquina. Las calles están solas y a partir de las siete no se vende nada.
more_customers | Ropa en un pasaje comercial. Las ventas son mínimas y no sacamos ni la renta.
margins | Trabajo más que nunca, toco mil frentes y a fin de mes los números dicen lo mismo.
margins | Negocio de congelados con un año de vida, bien surtido y con buenos precios, y todavía no logra ser rentable.
margins/input_cost | Repuestos. Lo que vendemos no alcanza por la inflación y hemos tenido pérdidas.
cash | El dinero no entra a tiempo y tengo que decidir qué proveedor espera.
workload | El equipo no para, las tareas se acumulan y las jornadas se alargan.
workload | Somos pocos y trabajamos al límite: si falta una persona se descompone todo.
quality | Planta chica. Se olvidan pasos, hay errores de operación y el cliente termina devolviéndonos la mercadería.
digitise | Cada área lleva su propia planilla, se duplican tareas y nadie sabe qué está pasando.
hire | Quiero crecer pero no consigo a quién delegar, la gente que entrevisto no sirve.
concentration | Casi todo lo que producimos va a Gloria. Si nos baja el pedido estamos muertos.
keep_customers | Peluquería. La clienta viene por la promo y después no la veo más.
response_time | Municipio. El vecino presenta el papel y en dos meses nadie le dice nada.
compliance | No tengo los impuestos ni las patentes al día y me pueden clausurar.
raise_money | Boutique. Todos los bancos me negaron el crédito y necesito capital para la temporada.
- | Me dedico a la cerrajería desde hace quince años, de este taller vivimos cuatro.
`

/** Forty more of the same kind from other pages, gathered and labelled when the rules stood, and run once before they were mended again. */
export const TOLD_LATER = `
hire | General contractor in Atlanta. More permits than people to swing a hammer, and it keeps getting harder to put a full crew together.
wind_down | Fifty years of building. I started to wind things up when materials peaked and I'm getting out while the getting is good.
on_time | Custom homes. I can't guarantee a finish date on anything any more.
response_time | Small remodeler. There are nine unanswered messages on my desk right now.
margins | Remodeling, one or two jobs at a time. I have no idea whether we made money on the last three.
more_customers | Our backlog of work is down to two weeks and there's nothing promising on the horizon. Deck builder.
margins | All that work and nothing to show for it: the homeowners want it cheaper and the subs want it in advance.
keep_customers | Yoga studio in Brooklyn, 180 members. Five or six slip away every month and we only notice weeks later.
keep_customers | Pilates. Clients are ghosting faster and long-time members are slipping away.
keep_customers | Indoor cycling; I am losing my core group, the people who were there every Tuesday.
idle_capacity | Boutique fitness. Classes are not filling consistently.
digitise | Four studios. Intro packs are tracked by hand and somebody always forgets the reminder.
input_cost | Goat farm. The drought dried the pasture and a bale of hay is ten dollars where it was three.
input_cost | We sell milk to a cheese plant. Trucking it there cost 4,800 a few years ago, last year they charged us 38,000.
margins | Milking cows is too much work for no return, we get less per litre than twenty years ago.
workload | Alone on the farm with the paperwork of six different bodies. I hardly sleep.
concentration | One processor takes our milk and sets the terms, there is nobody else within reach.
keep_people | My helpers treat roofing as a stopgap until something better shows up, then they vanish.
- | Fruit, quinoa and panela from organic smallholders, sold as jams, soups and energy bars.
- | We milk forty cows and make cheese with my grandmother's recipe.
more_customers | Motel en el centro. Cada vez menos parejas rentan cuartos y estamos muy bajos.
cash | Hotel chico. Debemos la luz y el agua, he tratado de juntar y no me ha alcanzado.
idle_capacity/more_customers | Hostal en Valladolid. Estamos con veinte por ciento de ocupación, la más baja en años.
season | Hotelito de playa. De mayo a octubre es una lucha, lo bueno es de noviembre a abril.
raise_money | Heredé la panadería, quiero un horno nuevo y una red de reparto y nadie me presta.
more_customers/cash/input_cost | Piña en Los Chiles. El exportador canceló la compra y nos quedamos con 150 mil kilos.
margins | Tomate. Se lo lleva el intermediario, él pone el precio y el que produce siempre pierde.
margins | Aguacates. Trabajamos mucho y ganamos poco, algo estamos haciendo mal.
new_market | Cooperativa de café en Puno. Vendemos todo en la región y queremos la capacidad para exportar.
compliance | Asociación de cacao. Sin el sello orgánico no nos compran y sacarlo es caro y exigente.
quality | Cooperativa. Se está vendiendo grano de mala calidad afuera y eso nos quita prestigio.
open_site | Empezamos repartiendo donas en el centro, ya juntamos para la renta y el mes que viene ponemos el local.
workload | Las donas las hacemos nosotros, todo lo hacemos nosotros y no hay quien atienda si uno cae enfermo.
theft | Nos dañaron la maquinaria y se metieron dos veces al local de la plaza.
hire | Bordados en Juárez. Me piden miles de piezas de Houston y no tengo capacidad, pienso en subcontratar gente.
wind_down/cash | Galletas. Llegamos a tener setenta empleados y hoy estamos casi en quiebra.
open_site | Hago waffles en casa y mi plan es tener una tienda física.
launch | Costurera. Voy a empezar una colección de atuendos propios apenas compre las telas.
- | Hotelería de montaña con senderismo, arqueología y mucha calma.
- | Tercera generación de tamberos: quesos y dulce de leche.
`
