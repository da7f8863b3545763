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
