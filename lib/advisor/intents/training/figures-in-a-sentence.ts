/** Short texts whose figures are known, of kinds that a rule reads; as in `figures-told-one.ts`. */
export const FIGURES_IN_A_SENTENCE = `
44>70 | Occupancy is 44%, break-even is at 52, and 70 is what we have set ourselves.
38>60 | Bed use 38 per cent; we break even at 50 and our aim is 60.
41>66 | Las mesas están al 41 %, nos cubrimos con 50 y queremos 66.
29>50 | The boats run at 29%, we cover wages with 35 and the target is 50.
27>48 | Los cupos van al 27 %, con 36 no perdemos y la meta es 48.
75>40 | No customer may weigh more than 40% of sales. One takes three quarters of what we do.
67>30 | Ningún cliente debería pesar más del 30 %. Uno solo se lleva dos tercios de lo que hacemos.
19>6 | At most 6 broken pallets a month is our aim. March ended with 19.
22>8 | Como mucho 8 quejas al mes es lo que buscamos. Abril cerró con 22.
7>18 | We price jobs to make 18%, and at the end it is 7. I want my eighteen.
9>20 | Cotizamos para ganar el 20 % y al cerrar es un 9. Quiero mis veinte.
30000>150000 | Llevamos juntados 30 mil euros de los 150 mil que hacen falta.
25000>90000 | We have 25,000 pounds of the 90,000 that the roof takes.
60000>220000 | Of the 220,000 dollars that we need, 60,000 have been pledged.
24>9 | Almost a quarter of our cooks, 24 percent, left over the year; I would count 9 percent as a win.
32>12 | Nearly a third of our drivers, 32 percent, quit; 12 percent would be a success.
74>90 | Three out of four repairs, 74% to be exact, end on the day and it should be 90%.
25>10 | Uno de cada cuatro envíos, el 25 %, llega roto; para mí un 10 % sería un logro.
80>40 | 4 de cada 5 pesos, es decir el 80%, vienen de una sola cadena y no quiero pasar del 40.
70>45 | Siete de cada diez euros, o sea el 70 %, salen de un contrato y el tope sano es 45.
80>96 | The shops are demanding 96% on the day; as things stand we manage 80.
81>97 | Clients expect 97 percent of parcels on the agreed day. What they get is 81.
58>72 | El convenio habla de un 72 % de ocupación; lo que hay es un 58.
74>92 | The plan says 92% of rooms filled. We closed the year on 74%.
66>85 | El pliego pide un 85 % de entregas a tiempo. Cerramos el mes con un 66 %.
69>90 | The tender asks for 90% and last month was 69%.
4>1 | We promise a reply in one day and it is four.
11>5 | We quote five days and it takes eleven.
6>3 | Decimos tres semanas y terminan siendo 6.
8 | Churn rose from 5% to 8%.
7 | Scrap went from 3% to 7%.
21 | Las ausencias subieron del 12 % al 21 %.
62 | Occupancy fell from 80% to 62%.
13 | Las bajas pasaron de 6 a 13 en un año.
130>180 | We had 180 season tickets last year, 130 now, and it should be 180 again.
140>190 | Vendíamos 190 cajas por semana, ahora 140, y queremos volver a 190.
900 | In January 1,150 members, today 900.
820 | En marzo eran 1.060 socios, hoy 820.
15>8 | No-shows went from 8% to 15%; we want to be back at 8%.
18>9 | Falls rose from 9 to 18 a month and I want 9 again.
55 | Occupancy is 55%. We need fifteen points more.
48 | On time is 48%, ten points short of the plan.
26 | El 26 % de los turnos se cae; hay que bajarlo seis puntos.
70 | El cumplimiento es del 70 %. Necesitamos diez puntos más.
33 | The reject rate is 33%. Cut it by five points.
12 | Complaints are 12 a week. We want half.
20 | El 20 % llega tarde. Queremos la mitad.
- | Vendemos el litro a 900 pesos y la caja a 9.800.
- | A dozen eggs sells at 3 dollars and a crate at 40.
- | El menú cuesta 12 euros y la carta sale a unos 30.
- | Three of the seven partners are over 55.
- | Dos de los cuatro socios tienen más de 60 años.
6 | Churn is 6%. We want to open 2 shops by June.
9 | Scrap is 9%. We plan to hire 4 people this year.
8 | La rotación es del 8 %. Queremos abrir 3 locales en mayo.
14 | Late orders are 14%. We mean to buy 2 vans in spring.
10>5 | Scrap is 10%. The trade magazine has 5%.
17>9 | Returns are 17%. The handbook of the trade says 9%.
45>60 | Ocupamos el 45 % de las plazas. El préstamo se paga con el 60 %.
52>68 | Occupancy is 52%. The loan pays for itself at 68%.
16>10 | Refunds are 16%, 10% if the photos are right.
22>15 | La merma es del 22 %, un 15 % si se guarda en frío.
- | Retail is 55% of sales, wholesale 45%.
- | Exports are 70% of what we sell, the home market 30%.
- | El vino es el 65 % de la carta, la cerveza el 35 %.
- | Women are 60% of the staff, men 40%.
9 | Returns are 9%. York has 12%, Leeds 5%.
11 | La merma es del 11 %. Rosario tiene 8 %, Santa Fe 14 %.
6 | Churn is 6%. 3% of customers complain.
5 | Churn is 5%. 2% of the invoices are disputed.
10 | Se cae el 10 % de los turnos. El 4 % de los pacientes reclama.
- | Agencies pay at 60 days and we pay our people at 15.
60 | Los hospitales pagan a 60 días y nosotros pagamos a 15.
5 | Guests wait 5 weeks. It takes the carrier 2.
24 | No-shows are 24%. It used to be 11%.
17 | Se nos cae el 17 % de los turnos, hace dos años era el 8 %.
19 | Turnover is 19%, a year ago it was 10%.
31 | Late jobs are at 31%; it was 22% in 2022.
11>4 | 11% of loads arrive late and the chain fines us for anything above 4%.
9>2 | Rechazan el 9 % y la marca no nos paga si superamos el 2 %.
31>45 | 31% of seats are sold; with 45% we would break even.
25>12.5 | A quarter of our parcels are late. It should be an eighth, 12.5%.
33>10 | A third of our quotes are lost. It should be a tenth.
45>30 | Guests wait 45 minutes; half an hour is the most they put up with.
20>9 | Se va el 20 % de los socios. ¿La meta? Nueve.
18>7 | Staff turnover is 18%. The target? Seven.
52 | La rotación llega al 52 %.
9 | Contestamos a los 9 días.
68 | Jobs ready when promised: 68%.
5 | El cliente nos marca fallas en 5 de cada 100 piezas.
30 | The average invoice is paid after 30 days.
- | We keep three of our fifteen lorries for hire within 2 days.
- | We have 12 vans and 14 drivers.
- | Treinta micros y cuarenta y cinco conductores.
- | Open Monday to Friday from 8 to 18, Saturdays from 9 to 13.
- | Abrimos de 10 a 14 y de 17 a 21.
- | We are ISO 9001 certified and have to be ISO 27001 certified by October.
- | A building permit takes nine months and citizens are furious.
- | Damos cita para dentro de tres semanas y para entonces ya compró otra cosa.
- | Our town has 60,000 inhabitants and two bridges.
- | Ocho camas de pilates. Se anotan las 8, vienen 5.
- | I have 310 subscribers; every month 40 come and 35 go.
- | Entran quince por mes y se me van dieciséis.
- | We did 61 weddings last year, it used to be 90.
- | Two of us do what should be the work of five people.
- | Hotel de 40 habitaciones; los huéspedes nos ponen un 9.
- | Childcare, 60 places and 18 families on the waiting list.
- | Tiene 3 hornos y 2 repartidores, y quiere ordenarse.
70 | 70% of our sales are to one client, 20% to two others.
63 | One buyer is 63% of what we sell; a second one is 12%.
`
