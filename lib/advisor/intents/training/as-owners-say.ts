/** Sentences as owners say them in passing, of all aims; as in `told-otherwise-one.ts`. */
export const AS_OWNERS_SAY = `
# more_customers
Lately we finish a job and the next one isn't there.
There's a gap in the diary from May onwards.
Work has dried up.
We have had no new instruction in six weeks.
I need two more regular clients to make it work.
We're brilliant and nobody knows.
It's a beautiful shop on a good street, and hardly anyone walks in.
Numbers through the gate are the lowest in ten years.
We could take on another forty households tomorrow.
Word hasn't spread yet.
Footfall is half of what it was.
We opened in March and are still waiting for people to discover us.
My two regular customers stopped and I need new ones by autumn.
Nobody answers our mailings.
We're getting outspent on search ads and the leads go elsewhere.
Fewer brides, fewer dresses.
Our intake was 320, now it is 180.
Sixty places, thirty-seven children.
We had three good years and now orders are thin.
The big agencies get all the briefs.
The problem is selling, not making.
Tenemos 60 plazas y solo 37 niños.
Este año se inscribieron 180 y antes eran 320.
Terminamos un trabajo y no hay otro detrás.
El problema es vender, no fabricar.
La calle tiene paso pero entra muy poca gente.
Se secó el trabajo.
Tengo un hueco en la agenda desde mayo.
# keep_customers
Nearly a third of our first-years drop out before the summer.
Of each group of thirty, twelve are left after four months.
They try it for a month and leave it.
People are keen in week one and gone by week six.
Every spring we say goodbye to a quarter of our members.
Clients outgrow us and move to somebody bigger.
We are a stepping stone, customers use us until they can afford better.
It's a one-night stand, not a marriage, with most of our customers.
Accounts close as quickly as they open.
After the pilot year the schools go back to what they had.
They order the starter kit and that's the last order.
De cada grupo de treinta, a los cuatro meses quedan doce.
La contratan, la usan un mes y la dejan.
Empiezan con ganas y a las seis semanas no están.
Los clientes crecen y se pasan a uno más grande.
Piden el kit inicial y no piden más.
# cash
Restaurants buy on account and half of them are two months behind.
Shops take stock on credit and pay when it's sold, if at all.
They pay us when the film has been shown, half a year later.
The money always comes after the bills.
Two months behind is normal for our customers.
We lend our customers money without wanting to.
I've got forty grand out there and eight in the bank.
The council has been sitting on our claim since June.
Wages on Friday, customers pay in ninety days.
Compran a cuenta y la mitad lleva dos meses de atraso.
La plata siempre llega después de las cuentas.
Nos pagan a los seis meses de emitido.
Tengo cuarenta mil en la calle y ocho en el banco.
# margins
Every job ends up costing more than the quote.
We're good at making them and bad at pricing them.
Sales grow, profit does not, and we do not know which lines lose money.
For every pound we take we keep two pence.
We're working for the landlord.
Nothing sticks.
I haven't paid myself since spring.
We win on price and lose on everything else.
If I count my hours I earn less than minimum wage.
Las ventas crecen pero la ganancia no, y no sabemos qué rubro da pérdida.
Trabajamos para el dueño del local.
Si cuento mis horas gano menos que un empleado.
Cada trabajo termina costando más que el presupuesto.
# input_cost
Copper shot up and every quote we gave last month is a loss today.
Feed, fuel and vet bills have all gone up.
Ingredients are half of the price of a plate now.
The gas bill for the kiln tripled.
We bin a van load of bread a week.
Freight from China costs more than the goods.
El cobre se disparó y cada presupuesto que dimos el mes pasado hoy es pérdida.
La cuenta de gas del horno se triplicó.
Los ingredientes ya son la mitad del plato.
# raise_money
Listener donations covered most of our costs three years ago, now it's barely half.
Giving has fallen and the roof needs doing.
Donations dropped by half and in two months we cannot pay for light.
We need half a million for the pilot plant.
The trust that keeps us going is closing its programme.
Our overdraft is what pays the youth workers since the grant ended.
We want to raise a round before the year is out.
Las donaciones bajaron a la mitad y en dos meses no podremos pagar la luz.
Buscamos medio millón para la planta piloto.
Se cayó el aporte que nos sostenía.
# hire
Eleven routes are cancelled every day because we don't have the drivers.
We have been trying to fill the head of production role since May.
Projects are signed and we find no analysts.
One person down and no replacement in sight.
Work is booked three weeks ahead because I am one mechanic short.
The ward stays closed for lack of nurses.
We could open a second shift if there were people for it.
No applicants, none.
There are no apprentices any more.
Se cancelan once viajes por día porque no hay choferes.
Tenemos proyectos firmados y no encontramos analistas.
Desde mayo tratamos de cubrir la jefatura de producción.
Podríamos abrir un segundo turno si hubiera gente.
# keep_people
New drivers put up with it for two or three months and leave.
Half the team is new every year.
They get their certificate with us and take it elsewhere.
We are a training camp for the competition.
My head chef left, then the second, then the third.
People don't last here.
Nurse turnover runs at twenty-four percent.
Los nuevos aguantan dos o tres meses y se van.
Somos la escuela de la competencia.
Sacan el título con nosotros y se lo llevan a otro lado.
# workload
Staff ratios are tight, people skip breaks and take work home.
I am worried they'll break.
Sixteen hours a day in August and several fell ill.
Everyone is running on fumes.
I haven't had a proper day off since we opened.
Too few people for too many children.
The phones never stop and my people are frazzled.
We're stretched to breaking point.
It's just too much for three of us.
En agosto hacemos dieciséis horas diarias y varios se enfermaron.
Es demasiado para tres.
La gente saltea los descansos y se lleva trabajo a casa.
# on_time
Lead times quoted at twelve weeks are turning into twenty.
We leave more than half an hour late nearly every day.
Promised for Tuesday, done on Saturday.
We're always chasing our own deadlines.
Half the fit-outs overrun.
The date on the order means nothing any more.
Casi todos los días salimos con más de media hora de demora.
Prometido para el martes, listo el sábado.
Los plazos de doce semanas terminan en veinte.
# quality
Too many complaints about sitters arriving unprepared or rude.
Every week they complain about loose legs and badly finished covers.
The print is smeared or the glue doesn't hold.
Guests grumble about dirty rooms.
Our work isn't consistent from one crew to the next.
Reviews have dropped to three stars because of careless mistakes.
Things that left here perfect arrive crooked.
Cada semana nos reclaman por patas flojas y tapizados mal terminados.
Las reseñas bajaron a tres estrellas por descuidos.
Los huéspedes se quejan de habitaciones sucias.
# returns
One in six comes back within the thirty days.
They send them back because the colour does not match the photo.
We ship a hundred and get thirty back.
Las devuelven porque el color no coincide con la foto.
Mandamos cien y vuelven treinta.
# no_shows
Pupils cancel the night before or just aren't at the pick-up point.
A fifth of the scheduled operations fall through because the patient does not arrive.
Half of the interviewees never log on.
Empty chairs at ten, phone off.
El 19 % de las cirugías programadas se cae porque el paciente no llega.
Cancelan la noche antes o no están en el punto de encuentro.
# idle_capacity
At weekends we turn people away, Monday to Friday it's mostly empty.
Full on the way out and empty on the way back.
Only one of our three kilns is lit.
There's nobody on the walls in the mornings.
De ida vamos llenos y a la vuelta los camiones vienen vacíos.
Los fines de semana rechazamos gente y de lunes a viernes está casi vacío.
# season
Eighty per cent of the takings fall between June and August.
We sell nearly everything in December and the rest of the year we hardly cover costs.
Once the leaves fall the phone stops.
From October we live on what is left.
Vendemos casi todo en diciembre y el resto del año apenas cubrimos gastos.
De diciembre a febrero no hay eventos y nos quedamos sin ingresos.
# concentration
Half of turnover comes from one car plant that may close.
A single packing house buys three quarters of what we make.
We are a one-customer company and that scares me.
Una sola empacadora nos compra tres cuartas partes.
Somos una empresa de un solo cliente y da miedo.
# new_market
Sold in four hundred shops in the Netherlands and Belgium; this year Germany.
We already sell all over Guatemala and want to enter Honduras.
Time to try our luck in Canada.
Ya vendemos en toda Guatemala y queremos entrar a Honduras.
Este año, Alemania.
# digitise
Site diaries, deliveries and hours are all on scraps of paper and the office types them up.
Sales people take orders by message and somebody keys them in, with mistakes.
Each agent keeps contacts on a phone and takes them along when leaving.
We key everything in by hand.
Receipts come in carrier bags.
Los vendedores toman pedidos por mensaje y una persona los carga a mano.
Cada agente lleva sus contactos en su celular y cuando se va se lleva la cartera.
Los comprobantes llegan en bolsas.
# theft
Gangs come in and clear whole shelves of razors and baby formula.
Equipment is missing from the store and I think it is somebody inside.
People walk out without paying.
Kids and regulars alike help themselves.
Faltan equipos del depósito y creo que es alguien de adentro.
Entran en banda y vacían los estantes.
# safety
Our lost-time injury rate is the worst in ten years.
A serious accident with a scaffold in March and another in May.
People get hurt with nail guns and saws nearly every month.
Tuvimos un accidente grave con un andamio en marzo y otro en mayo.
# compliance
To keep our biggest bank as a client we have to be certified by October.
State inspectors found lead above the limit and gave us a deadline.
The operator demands that we certify before the contract is renewed.
La operadora nos exige certificar antes de renovar el contrato.
Los inspectores encontraron plomo por encima del límite y nos dieron un plazo.
# response_time
Families currently wait three weeks for a service.
A registration takes two months and colleagues protest.
We take far too long to get back to people.
Un trámite de matrícula tarda dos meses y los colegas protestan.
La familia espera tres semanas.
# launch
Field trials went well, the first ten machines are delivered in April.
It comes back from the printer in November and then we start selling.
En noviembre llega de imprenta y salimos a vender.
Las pruebas salieron bien y en abril entregamos las primeras diez máquinas.
# open_site
Second diner across the river, hoping to serve first breakfast there on 1 May.
We have found the building for our third nursery and move in in August.
Esperamos servir el primer desayuno en el nuevo local el 1 de mayo.
# wind_down
We've sold the presses to a museum and shut on 30 June.
The herd goes to auction in October, none of us wants to carry on.
My partner retires, I move abroad, we close in September.
Vendimos las prensas y cerramos el 30 de junio.
El rodeo va a remate en octubre y nadie quiere seguir.
Mi socio se jubila y yo me mudo, cerramos en septiembre.
# -
Insurance for cyclists: accidents, theft, liability.
No excess, no small print.
Home, fire, theft and life insurance for families.
We treat people with addictions, free of charge.
We run official lottery kiosks in bus terminals.
Repayment is 98% and nobody is in arrears.
We develop vaccines for fish.
We are proud of our work.
Family business in the third generation.
Four people, beautiful work.
The shop is pretty and the street is busy.
We make kitchens, wardrobes and stairs to measure.
Heavy haulage with a fleet of thirty.
Sold in four hundred shops.
Open since 1989.
Seguros de hogar, robo, incendio y vida.
Tratamos adicciones sin cobrar.
Empresa familiar de tercera generación.
Somos cuatro y nos gusta lo que hacemos.
Desarrollamos vacunas para peces.
`
