/**
 * What people say of their business, and which intent comes first in it (`-` for none), as `intent | text`. Each part
 * was run once before the rules learnt from it; how many were right then is in `docs/evaluation.md`.
 */
export const PHRASES = `
keep_customers | Executive coaching. Most people book one session and I never see them again.
keep_customers | Rural internet provider; subscribers are moving to Starlink by the dozen.
more_customers | Two-lawyer practice in Boise. The phone has gone quiet since our website moved.
more_customers | Hostal en Cusco. Las reservas cayeron a la mitad desde que cerró el aeropuerto.
on_time | We print for publishers. Jobs go out two or three days after we said they would.
on_time | Entregamos cocinas con tres semanas de atraso y ya nadie nos cree.
cash | Subcontractor for plastering. Main contractors hold back our money for half a year.
cash | Agencia chica; tenemos tres clientes que no pagan y los sueldos vencen el viernes.
margins | Every wedding we do seems to cost more than we quoted.
input_cost | Feed prices jumped and each dozen eggs now costs us more than the shop pays.
raise_money | We have nine months of runway and start talking to investors in May.
raise_money | Parroquia que restaura su techo; nos falta reunir 40.000 euros.
open_site | Our second clinic opens across the river in October.
launch | Lanzamos nuestra línea de champú sólido en primavera.
wind_down | After thirty years I am retiring and the bookshop will close in August.
hire | We are twenty nurses short and beds stay shut because of it.
hire | No consigo mecánicos que sepan de híbridos.
keep_people | Baristas stay for three months, just long enough to learn the machine.
quality | Every release breaks something and support spends its week apologising.
quality | De cada cien camisas, ocho salen con fallas.
returns | One in four headphones we ship is sent back within the month.
no_shows | Tables booked for Saturday stay empty because people just don't come.
no_shows | Las clientas reservan y después no vienen.
idle_capacity | Our courts are booked solid after six and deserted before.
compliance | The buyer wants BRC certification by June or they delist us.
compliance | La supervisión nos dio treinta días para corregir las salidas de emergencia.
safety | A colleague lost a finger in the press last month.
theft | Copper pipe and tools vanish from our sites every weekend.
workload | Nobody has taken a full day off since November.
concentration | If Volvo sneezes we are out of work: they buy 7 of every 10 brackets we make.
digitise | Los remitos se pierden porque todavía los llenamos a mano.
season | Mowing keeps eight of us busy until October, then there is nothing until March.
response_time | People wait four months for a building permit.
response_time | Contestamos los reclamos a los diez días.
new_market | Queremos llevar nuestro mezcal a Alemania.
- | We design hospitals and schools that use half the energy of ordinary buildings.
- | Protegemos a familias contra robos, incendios y accidentes.
- | We recruit nurses and carers for hospitals across Wales.
- | We deliver on time, every time, for 300 retailers.
- | Abogados que defienden a trabajadores despedidos y cobran solo si ganan.
keep_customers | Half the firms that sign up stop logging in within a fortnight.
keep_customers | Policyholders shop around at renewal and a fifth of them go.
more_customers | Language school in Bogotá; this term we only filled 30 of 80 places.
on_time | Regional airline. A third of our flights left late last winter.
on_time | Las obras de alcantarillado van cuatro meses atrasadas.
cash | Hospitals are our best customers and our slowest payers.
cash | Compramos la colección en enero y la cobramos recién en junio.
margins | We deliver more than ever and earn less than two years ago.
input_cost | Resin has become so expensive that we refuse orders.
raise_money | The ministry cut our subsidy by a third and we need new patrons.
open_site | Vamos a inaugurar dos locales más en Mendoza antes de fin de año.
launch | Our glucose patch gets its CE mark in May and goes on sale in September.
hire | We turn families away because we have no carers for the night shift.
hire | Buscamos calculistas y no aparece ninguno.
keep_people | Agents leave for fifty cents more an hour.
keep_people | Las mucamas se van apenas empieza la temporada.
quality | Customers keep sending photos of scratched tables.
returns | Bookshops send back a third of what we print.
no_shows | One driving test in six is wasted because the candidate stays at home.
idle_capacity | Our buses run nearly empty between ten and three.
compliance | El ministerio nos exige trazabilidad desde julio.
safety | Hubo dos derrumbes este año y un minero quedó herido.
theft | Nos llevan ganado de noche.
workload | My people have not seen their families since February.
concentration | Everything we stamp goes to one carmaker.
digitise | Seguimos usando carpetas y sellos, y encontrar un expediente lleva una hora.
season | Ski school: sixteen good weeks, then silence.
response_time | When somebody reports a leak it takes us two days to come.
- | We advise retailers on pricing, returns and store openings.
- | Immigration lawyers in Houston, English and Spanish spoken.
keep_customers | Meditation app. Users try it for a week and then cancel the trial.
keep_customers | Muchas clientas vienen una vez y no regresan.
more_customers | We want more families to plan ahead with us.
more_customers | Applications to our master's programme fell by a quarter.
on_time | We keep missing delivery dates and Airbus has put us on a watch list.
on_time | Prometemos tres días y entregamos en seis.
cash | We pay temps every Friday and clients pay us after sixty days.
cash | Las obras sociales nos deben cuatro meses de recetas.
margins | Sales are good but at the end of the month there is no profit.
input_cost | Butter and eggs doubled in price and we have not dared to raise ours.
raise_money | We need 80,000 pounds by Christmas to keep the shelter open.
raise_money | Estamos levantando una ronda semilla de un millón.
open_site | Abrimos nuestro segundo gimnasio en julio.
launch | We release our first game on Steam in October.
hire | We have six vacancies for maths teachers.
hire | No encontramos soldadores con experiencia.
keep_people | Guards leave after a couple of weeks; turnover is over 100%.
quality | Last month two batches had to be destroyed because of wrong labels.
returns | Almost a third of our orders are returned because of size.
no_shows | Muchos pacientes no llegan a su cita y no avisan.
idle_capacity | Half of our cranes sit in the yard unused.
compliance | We need our e-money licence renewed before December.
safety | Tuvimos dos caídas de altura en tres meses.
theft | Shrinkage doubled and we suspect our own staff.
workload | Nurses do double shifts and many are on sick leave with stress.
concentration | El 70 % de lo que facturamos viene de un solo banco.
digitise | Our port still works with faxes and stamped paper.
season | En invierno el hotel queda vacío.
response_time | Claims take eight weeks and people complain.
new_market | We want to start selling our blankets in Japan.
wind_down | Cerramos la imprenta a fin de año.
- | Diario digital que cubre política y deportes de Salta.
- | We help restaurants win new customers through social media.
- | Designs power chips for electric cars and solar inverters.
keep_customers | Customers close their accounts after the first year and move to online banks.
keep_customers | Perdemos la mitad de los socios antes del verano.
more_customers | Showroom visits are down by half and the salesmen sit around.
more_customers | Quiero llenar mis cursos de inglés para adultos.
on_time | We are always late on site and architects stopped calling us.
on_time | Las cadenas nos multan porque los pedidos llegan incompletos y tarde.
cash | Clients take months to pay and we live off the overdraft.
cash | El ingenio nos paga la caña con seis meses de demora.
margins | We sell a lot on Amazon but the fees eat everything.
input_cost | Steel went up 30% and our quotes are valid for ninety days.
raise_money | Our EU grant ends next year and we have not found another.
raise_money | We are closing a Series B to fund the phase two trial.
open_site | Next spring I open a second coffee bar by the station.
open_site | Este año abrimos la secundaria.
launch | Our new pricing product goes live in June.
hire | We have eleven trucks and eight drivers.
hire | Faltan médicos de guardia los fines de semana.
keep_people | Half of the junior doctors leave before finishing their contract.
quality | First-pass yield dropped to 88% and the customer is angry.
returns | Too many sofas come back because they do not fit through the door.
no_shows | Los alumnos faltan a las clases sin avisar.
idle_capacity | The theatre is full on Saturdays and empty the other nights.
compliance | An inspection in March found that our records are incomplete.
safety | We had five burns in the foundry this year.
theft | Pallets disappear between the dock and the store.
workload | Associates work eighty hours a week and nobody says anything.
concentration | Zara compra el 80 % de nuestra producción.
digitise | We keep every file on paper and lose hours looking for them.
season | El calamar se pesca cuatro meses; el resto del año los barcos están amarrados.
response_time | El servicio técnico tarda cinco días en ir a una casa.
new_market | We are preparing to export our cider to Denmark.
- | Savings bank with 60 branches in Galicia and a programme for young farmers.
- | Forecasts demand for supermarkets so that less food is thrown away.
- | Alarmas y guardias para casas y comercios en Córdoba.
keep_customers | Subscribers cancel when their contract ends and we want to keep them.
keep_customers | Los comensales vienen una vez por curiosidad y no vuelven.
more_customers | We have chair time to fill and need new patients.
on_time | One in ten shipments arrives late.
on_time | La revista siempre sale con retraso.
cash | Unpaid invoices pile up while salaries are due.
cash | Los seguros nos pagan a noventa días.
margins | Our projects are profitable on paper and lose money in the end.
input_cost | The price of hops and glass keeps rising.
raise_money | We have to find sponsors for next season.
raise_money | Buscamos capital semilla para fabricar el primer lote.
open_site | We will open two new pharmacies this year.
launch | Our first children's collection comes out in September.
hire | We can't find electricians.
hire | Nos faltan cocineros para el verano.
keep_people | Employee turnover is 60% a year.
keep_people | Varios maestros renunciaron en diciembre.
quality | Reject rate is 4% on the new line.
returns | 15% of our online orders come back.
no_shows | Clients miss one session in five.
idle_capacity | Las canchas están vacías por la mañana.
compliance | We must pass the BRC audit in November.
safety | Tuvimos cuatro accidentes con nuestros camiones.
theft | Shoplifting cost us 2% of sales last year.
workload | Our caseworkers are burnt out.
concentration | We depend on one publisher for half of our sales.
digitise | Todos los trámites se hacen en papel y queremos digitalizarlos.
season | Most of our bookings are in July and August.
response_time | Customers wait three days for support to answer.
wind_down | We are winding down the factory by June.
- | Microcréditos para mujeres emprendedoras en zonas rurales.
- | Public hospital with 400 beds serving the north of the province.
- | We help families find their first home.
`

/** How many of each part were right the one time it was run before the rules learnt from it. */
export const FIRST_RUNS: readonly { about: string; right: number; of: number }[] = [
  { about: 'first, full of figures of speech', right: 11, of: 40 },
  { about: 'second, harder still', right: 5, of: 30 },
  { about: 'third, plain', right: 25, of: 34 },
  { about: 'fourth, mixed', right: 15, of: 34 },
  { about: 'fifth, plain', right: 30, of: 33 },
  { about: 'sixth, with none of the usual words', right: 9, of: 65 },
  { about: 'seventh, as people write to a form', right: 44, of: 56 },
]
