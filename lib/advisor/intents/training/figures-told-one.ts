/** Texts whose figures are known: where something stands and what is wished of it, `now>wanted`, before a stroke. */
export const FIGURES_TOLD_ONE = `
9>3 | We run a family bakery in Leeds, open since 1987, with 14 staff. As things stand we throw away 9 % of the day's bread, and I'd be happy with 3.
41>24 | Our service contract promises a reply within 24 hours. Truth be told it takes us 41, and that's with two extra people on the desk.
7>2 | Of 40 orders that left the yard in May, 7 went out late; the client was promised no more than 2.
90>60 | Nine in ten of our calls are about the same five invoices. It really ought to be six in ten at the most.
- | We are a plumbing firm from Cork, set up in 1994 by my father, with 3 vans and 11 plumbers on the road.
18 | I own two hairdressers in Pune. Right now 18 clients a week don't turn up, and nobody tells me why.
>95 | The board wants 95 % of parcels delivered on the first attempt by the end of 2026. Nobody here has ever measured it across our 4 depots.
62>80 | The hotel has 48 rooms. Occupancy sits at 62 per cent; the bank made 80 a condition of the loan it gave us in 2021.
35>20 | Before a quote leaves the house, 35 days go by. Twenty would be decent, given that our nearest rival was founded only six years ago and gets by with 4 people.
12>5 | Staff turnover: it used to be 7 a year, lately we're losing 12. My partner says we can live with 5.
4.5>6 | Our tour guests give us 4.5 out of ten at the moment for the food. The agency that sends us 300 people a year insists on a 6.
250000>90000 | Customers owe us 250,000 naira today. I don't want more than 90,000 outstanding at any time, we are just 5 people with one lorry.
- | My wife and I took over the garage in 2009; there are 6 lifts and we're open from 7 until 18.30. Sometimes the parts just don't come.
28>10 | The ward's falls came to 28 this quarter, the minutes of 12 March record. The regulator tolerates 10.
16>9 | Target for scrap is 9 %. We're sitting on 16, though to be fair it was 21 when I started in 2019.
>15 | We'd love to get the waiting time in the clinic down to a quarter of an hour, 15 minutes and no longer. Three doctors work here on 2 floors.
3>8 | The choir has 3 tenors left, and our conductor, who's been with us for 22 years, says eight is what the Requiem calls for.
54 | At present 54 of the 130 trees in the orchard carry no fruit at all. My grandfather planted them in 1961.
72>48 | Turnaround on lab samples is currently 72 hours, whereas the hospital's tender stipulates 48. We've got 9 technicians and one analyser.
1100>1500 | The cows give about 1,100 litres a day as we speak. To pay for the new parlour, which cost 180,000 euro, we'd have to reach 1,500.
22>30 | Margin stands at 22 points. Anything under 30 and the shareholders, 7 cousins in all, start grumbling.
6>1 | Six machines out of 19 are idle this morning for want of parts. What I can accept is one.
- | Founded in Melbourne in 2012, we sell surfboards at 650 to 1,400 dollars each through 27 dealers. Most of us still surf before work.
45>30 | Our drivers now spend 45 minutes on average at each drop. Dispatch allows thirty; before we took on the 2 new supermarkets it was 38.
8 | Eight of our 60 apprentices have not shown up since Monday, Mrs Okafor reports from the workshop in Ibadan.
84>97 | Eighty-four percent of the trains leave on time these days. Passengers were promised ninety-seven when the franchise was signed in 2018.
13>5 | One in eight boxes reaches the shop broken. Our glass supplier, which has 3 furnaces, agreed with us on five per cent.
5>2 | You wait five weeks for an appointment with us now, and the practice next door does it in two. We're only three dentists.
31>12 | Mistakes on payslips? 31 a month at present, among 410 employees. HR's ceiling is a dozen.
>40000 | We must raise £40,000 for the new roof before winter. The hall was built in 1923 and seats 160.
190>120 | Our cold store burns through 190 kilowatt-hours a shift. The energy consultant, who came on 4 February, thinks 120 feasible.
70>50 | I am sleeping badly: seventy hours a week I put in, at 58 years of age. My doctor says fifty and not an hour more.
2>10 | Since the pandemic only 2 schools still book us; there were 17 before. Ten is what we need to keep the 4 actors on.
- | The company was registered in Nairobi in 2016 and has 45 employees across 3 counties. Our chairman turned 70 last year.
26>14 | It takes a newcomer 26 days to get her first laptop, and the IT charter, page 3, says 14.
0>4 | Not a single apprentice this year, 0, while the guild expects 4 from a firm with 80 journeymen.
15>15.5 | Sugar content is at 15 degrees in the lower vineyard. We pick at 15.5, never earlier, as my uncle has done for 40 years.
33>20 | A third of our guests cancel. With 12 rooms we can't afford more than one in five.
19>7 | Nineteen complaints are open on my desk as I write. By the time the auditors arrive on 1 October it has to be seven.
1.8>1.2 | Our forklifts have 1.8 accidents a month now. The insurer, with us since 2003, draws the line at 1.2.
38>25 | Of the leads we get, 38 % go cold within 2 days. I could stomach 25 %.
480>600 | The brewery presently fills 480 bottles an hour. The line, bought second-hand in 2015, is rated for 600 and that's what I want to see.
11 | As of today we have 11 vacancies in nursing. The home has 92 residents and opened in 1978.
17>6 | How late are we with the accounts? By 17 days. The parent company, which owns 51 sites, gives us 6.
65>85 | Sixty-five out of a hundred members pay their subscription in time; as treasurer I'd like eighty-five. The club has existed for 31 years.
- | Our 2 restaurants in Galway are open 6 days a week, and a main course costs between 18 and 29 euro. The chef is from Lyon.
21>21 | Response time in the shop is 21 minutes, spot on the 21 that head office asked for. It was 34 in January.
>3 | Rework must not go above 3 % from July on. That's what the customer's quality manager, Herr Brandt, wrote to our 5 suppliers.
52>35 | Fuel eats 52 % of our freight income, and we've only 6 rigs. Healthy would be 35, says our accountant of 14 years.
14>4 | Customers ring us 14 times a day asking where the fitter is. If it were 4, our two secretaries could finally do their own work.
40>75 | Our school's parents' evening draws forty families nowadays. We'd hope for seventy-five; there are 210 pupils in 9 classes.
6.5>3 | Handover between shifts eats up 6.5 minutes per patient today. Matron has set three as the goal, for all 4 wards.
23>0 | There are 23 unread safety notices in the foreman's box, and it should be zero. We operate 6 cranes at 2 ports.
88>99 | Availability of our booking platform hovers around 88 %. The service level agreed with the airline in 2022 is 99 %.
57 | We are a call centre in Manila with 300 seats. Currently 57 agents are off sick, I have never seen that in my 11 years here.
300>450 | Yield per acre comes in at 300 kilos. My neighbour, on the very same soil and with 2 tractors fewer, manages 450 and I mean to catch up.
- | I have been a roofer for 26 years, my son for 4. We cover everything within 30 miles of Exeter.
29>15 | For every hundred garments, 29 come back. The marketplace starts fining sellers above 15, so that's our limit; we've been on it since 2017.
9>14 | We presently close nine deals a month with a sales force of 5. The plan for 2025 has fourteen in it.
4>1 | A crate gets lost four times a week at the moment. Once a week I'd forgive, considering we move 7,000 of them.
75>30 | Payment by the council drags on for 75 days. By law it's 30. We've 8 mouths to feed on the payroll.
3600>2500 | The monthly water bill comes to 3,600 dollars now, up from 2,900. I budgeted 2,500.
>10 | No class should have more than 10 toddlers, the new inspector told us in June. We have 3 rooms and a garden.
47>20 | Forty-seven percent of our stock hasn't moved for 12 months. Twenty is what other ironmongers consider sound.
24>12 | Ticket backlog per agent: 24. Agreed with the works council in 2020: 12.
- | On 14 May 2019 our shop moved from number 8 to number 42 in the same street. Since then we've had 2 tills and a little café.
10>25 | Just 10 of the 64 machines report their data so far. Before the trade fair in Pune on 9 November we've got to have 25 connected.
5.4>7 | Employee satisfaction, asked last week among our 230 people, came out at 5.4. The group won't be content below a 7.
36 | Thirty-six bikes are waiting to be repaired as of this morning, and we are two mechanics and a trainee of 17.
8>3 | The lift broke down 8 times this month. The maintenance contract, 4,200 a year, allows for 3.
130>200 | The theatre sells around 130 tickets a night these days. We break even at 200 and so that's the number I chase; there are 340 seats.
27>18 | My kitchen's food cost is 27 % of sales. For a place with 50 covers it had better be 18.
2.3>4 | In the north we make 2.3 visits per rep per day. Our director, who came from a competitor in 2023, is asking for 4.
20>45 | Barely twenty of our customers have downloaded the app. Forty-five by Easter is what I promised the 3 investors.
- | There are 7 of us in the partnership, the eldest being 66. We share an office on the 5th floor with a notary.
63>90 | Of the diocese's 200 files, 63 bear a signature. The bishop's office requires that 90 of them do before Lent.
96>70 | Our lorry drivers are at 96 hours a fortnight. Under the new rota that we negotiated over 3 evenings it's to be 70.
55>40 | Rent swallows 55 cents of each dollar. I told my landlord of nine years that 40 is the most I can carry.
>500 | Our ambition is 500 subscribers to the vegetable box. The farm covers 12 hectares and lies 20 km from Graz.
12>8 | A batch presently takes us twelve hours from mixing to packing. On paper it's eight; the oven dates from 1999.
150>60 | Our office in Lagos gets 150 queries a day by WhatsApp, for 4 people. I want that cut to 60.
- | We print on paper of 80 to 350 grams and own a 5-colour press from Heidelberg, bought in 2014. Jobs come in from all over Wales.
44>30 | The average age of an unpaid invoice in our books is 44 days; terms are 30. The biggest debtor has been a client since 2001.
16 | Every second counts in our trade, and the crew now needs 16 minutes to reach the hangar. We have 2 engines and 24 firemen.
7>5 | The moisture of our hazelnuts is at 7 % according to the sheet of 3 June, and the chocolate factory takes them only up to 5.
82>95 | Fill rate as of now: 82. The wholesaler with its 19 branches demands 95 or we're delisted.
39>10 | We've got thirty-nine open points from the last inspection. The hygiene officer expects no more than ten when she's back on the 20th.
1>3 | There is 1 nurse on nights for 34 beds. By the ministry's rule it has to be 3.
680>1000 | The honey harvest brings in 680 jars nowadays. To supply the 2 delis that asked, I'd need a thousand.
25>50 | A quarter of our electricity comes from the roof, where the panels were fitted in 2020. My aim is half.
- | The society was founded by 9 women in 1932 and today runs a library of 14,000 volumes. Membership costs 15 pounds a year.
58 | Our courier firm has 21 riders. In this heat, 58 parcels a day go undelivered, said the depot manager on Tuesday.
11>2 | Double bookings! Eleven of them this season alone, and our 16 cottages really can't have more than 2.
3.2>2 | The defect rate on castings is 3.2 % at the time of writing; the car maker's specification from 2016 reads 2 %.
>48 | The tender asks that faults be repaired within 48 hours. Our firm has 33 electricians in 4 towns and a stores in Durban.
67>50 | Sixty-seven people are on the waiting list for an allotment. It'd be bearable at fifty, with 120 plots.
18>12 | Our annual churn has crept up to 18 %, from 11 in 2021. What we've told investors is 12.
- | I studied for 5 years in Delhi, then worked 8 more in Dubai. Our clinic now has 3 chairs and I hardly know how to plan the week.
50>20 | Honestly, half of our tenders come to nothing because a form is missing. The chamber of architects, where I sat for 6 years, thinks two in ten normal.
- | Our bus company began with one vehicle in 1971. Nowadays the fleet counts 46, and my sister drives the number 12 to the airport.
120>365 | Reserves cover 120 days of running costs; the charity's rules from 2011 speak of 365.
>6 | From next season on, the skippers shall have no more than 6 guests on board. We own 3 boats and charge 75 dollars a head.
30>12 | What our patrons have to put up with: 30 minutes for a coffee on Sundays. What they'd put up with gladly: 12. We've 19 tables.
17>40 | Seventeen women are in the football section, compared with 160 men. By our 75th anniversary we intend to be forty.
64>52 | Our concrete trucks stand around 64 minutes per load, and the site manager only pays for 52. We run 8 of them.
410>350 | The co-operative's printing costs work out at 410 euros an issue. Our cap, fixed by the 5 editors in March, is 350.
3>1 | Three of our eleven buses are off the road for rust. One is what the timetable can cope with.
- | Between 1998 and 2006 I worked on oil rigs; afterwards I opened a bike shop with 2 friends. The rent is 900 pounds.
22 | Our solicitor's office has twenty-two files with no owner as we speak, and that with 6 partners.
76>92 | Nurse call bells are answered on time in 76 cases out of a hundred. The trust, which runs 4 hospitals, pledged ninety-two.
5>12 | In the shop in Accra I see five repeat customers a week. Kofi across the road, open since 2020, has a dozen, and I want no less.
2700>2000 | The bakery's gas comes to 2,700 a month. When I did the business plan with my brother-in-law 3 years ago, I wrote down 2,000, and there I want to get back to.
13>7 | The paper machine is stopped 13 times a week these days. Anything up to 7 is put down as normal in the manual of 1992.
42>65 | Our open rate has got stuck at 42 %. I'm after 65, since we've 8,000 readers who paid for this.
9 | A guest waits nine days for an answer to an e-mail in our house of 70 beds. That's how things look today.
1.4>0.5 | The lime content is 1.4 per litre now that the second well is in use; the spec sheet, version 8, only permits 0.5.
>80 | Eighty cubic metres a day, that is what the sawmill is supposed to deliver to the builder from May. My nephew, 29, will be in charge.
36>48 | The walls stay damp because we let them dry for 36 hours. The plasterer's guild, of which we've been members since 1960, prescribes 48.
14>20 | We have fourteen volunteers for the soup kitchen right now, down from 31 in 2018. Father Mike reckons twenty would see us through the winter.
- | The workshop measures 220 square metres, lies 3 km outside Nashik and has a crane for 5 tonnes. Our deliveries are often late.
8>24 | Of the 24 fire doors in the hotel, 8 close. All 24 have to, and the fire brigade comes back on 2 May.
66>45 | The committee noted that legal costs per case amount to 66 hours. It resolved, by 7 votes to 2, on a limit of 45.
19>10 | My phone shows 19 missed calls a day on average since my assistant left. I'd settle for 10.
0.9>2 | Our stall in the market turns its stock over 0.9 times a month. It should do so 2 times, says the lady from the bank where I've had my account for 17 years.
58>75 | With 58 % of the desks taken, our coworking space loses money. From 75 % upwards it carries itself; the lease runs until 2031.
210>150 | Each of our wind turbines is down for 210 hours a year. We guaranteed the pension fund that owns 40 of them 150.
4>9 | I publish 4 articles a month at present for a paper founded in 1889. My editor wants 9.
- | On average a wedding at our estate has 120 guests and lasts 14 hours. The barn was rebuilt in 2008 by a local firm.
25>5 | I'm a florist. A quarter of my roses end up on the compost, while the wholesaler's leaflet says that five percent is what a well-run shop has. I've had mine for 13 years.
35>15 | In the canteen we're down to 35 minutes of queue after it was 50 in the autumn. Staff, all 900 of them, were promised 15.
6>10 | To be profitable each fitter has got to do 10 boilers a week. They do 6. There are 5 fitters and a lad of 18.
73>30 | Out of every 500 pages our translators deliver, 73 have a terminology slip. The publisher we've served since 2010 has put the tolerance at 30.
12 | Twelve of the greenhouse's 80 windows are cracked at this time. I'm the head gardener, 61 years old, and can't climb anymore.
88>60 | Noise by the press is eighty-eight decibels where it ought to be sixty. The neighbour in number 17 has already written to the mayor.
240>400 | Daily footfall in our bookshop: about 240 heads now. Before the tram works began it was 520; I would be glad of 400.
>99 | The rescue service's radio must work in 99 out of 100 calls, states the contract with the 2 counties. Our mast was put up in 1984.
10>3 | I keep finding ten wrong labels per pallet. Three would be acceptable to the importer in Rotterdam, who buys 60 pallets a year.
27>21 | It's about the pigs: they now need 27 weeks to reach weight. Farmers with the same feed get it done in 21, and so must we, with 1,200 animals.
- | The founder's grandson, now 44, took over 3 years ago. We make brushes of 12 kinds and export to 9 countries.
55>70 | Right at this minute 55 per cent of our taxis are on the road. City hall's licence, renewed in 2022, obliges us to 70.
16>5 | When it rains, 16 of the museum's rooms leak. The county put 200,000 into the budget on condition that by 2027 it's no more than 5.
8000>5000 | Our overdraft stands at 8,000 pounds, the limit being 5,000. I've been with the bank since I was 19.
3.5>2 | Two hours for a tyre change on a coach, that's the standard. We're at 3.5 with our 4 lads.
41>60 | So far, 41 households have signed up for district heating. Without sixty the pipe won't be laid, and the village has 140.
7>4 | As it is, my cleaners have 7 offices each per evening; 4 was what they signed for when I hired them in 2023.
29 | Our radio station has 3 presenters. Twenty-nine minutes of dead air a week is where we are now.
92>98 | Of the pills we pack, ninety-two in a hundred come out whole. A competitor with 2 plants in Gujarat manages ninety-eight and we want to draw level.
450>300 | My loan instalments: 450 euros at the moment. What I could afford: 300. I run a kiosk of 9 square metres.
- | In the year 2000 we were 4 lads in a shed; today we have 85 people, a canteen and a works bus that leaves at 5.40.
18>11 | Our handball team concedes 18 goals per half now. The coach, who played 34 internationals, will be pleased with 11.
5>0 | Every month 5 lab mice get mixed up. That number has to be 0, the ethics board decided on 16 January.
20>32 | The drip system reaches twenty rows in the tea garden. My aim, before the monsoon in June, is thirty-two of the 50.
11>6 | Our accountants close the month in 11 working days. For listed companies six is the rule and we go public in 2026.
600>250 | Sadly there are about 600 unindexed photographs in our parish archive. We set ourselves the mark of 250 for the jubilee; the church was consecrated in 1425.
2>5 | We had 9 suppliers for timber, and now it's just 2. I'd feel safe with 5.
46>30 | A staggering 46 percent of candidates quit our application form halfway. The HR head, in post for 8 months, would like to see thirty.
>12 | Our limit is 12 children per childminder, and I shall enforce it. The nursery has two gardens and opened in 2004.
33>50 | I earn 33 dollars an hour as things are. Similar joiners in Adelaide charge 50, and that's what I've made up my mind to get to. I have 15 years in the trade.
- | The hall costs 340 euros per evening, seats 280 people and has 2 bars. Bookings are taken by Mrs Lindqvist.
14>2 | We lose 14 sheep per winter to foxes. Two I could shrug off, with a flock of 300.
71>55 | The ambulance trust reported on Thursday that handovers take 71 minutes currently. NHS guidance, para 4, allows 55.
39>45 | Battery packs from our line last 39 months; the warranty we grant runs to 45. We've sold 12,000 since 2020.
85>100 | The dam is filled to 85 now. In order to irrigate all 3 districts it would have to be 100.
24 | Two dozen, 24 to be exact, that's how many drains are blocked today in the streets we look after. Our van is 11 years old.
1300>800 | A call-out from our firm costs the customer 1,300 rupees these days. I'd like that to be 800, as it was when my father ran things in 2005.
36>15 | Thirty-six school lunches a day go straight in the bin. The caterer, with whom we've a 2-year deal, was told fifteen at the outside.
- | We have 3 tablets in the workshop and nobody uses them. The business was founded in 1990 and sits on a lane where 50 lorries pass daily.
15>28 | My stall sells 15 falafels an hour at lunchtime now that the office block is empty. To pay my 2 helpers it would take 28.
4>2.5 | It's four kilometres of walking per shift for our pickers. After the re-layout, planned by 2 consultants, it should be 2.5.
>1500000 | The museum's campaign is meant to bring in 1,500,000 dollars by 2028. There are 6 trustees and I'm the youngest.
37>25 | Per head we give out 37 pounds on food in the hostel. The grant covers 25. We've 18 beds.
70>90 | The surveyor found that our crews tick off 70 % of the checklist; ninety is needed for the seal of quality we've held since 2013.
- | At the AGM 62 members were present, 5 apologised. The meeting closed at 21.45 and the next is on 8 October.
21>14 | Books stay out for 21 days, though the university's statute says 14. We're a library with 11 staff.
8.5 | Our operators rate the new software 8.5 for difficulty. The vendor, a firm of 40 in Tallinn, did the training in 2 days.
0.6>1 | My solar pump gives 0.6 litres a second. The dealer in Mombasa swore it'd be 1, and for that I paid 3 instalments.
70>92 | The cheese cracks as our cellar is at 70 % humidity; 92 is right for a tomme. I learnt it in Savoy in 2007.
13>30 | As many as 13 of our guides speak Spanish by now. The tour operator in Madrid will sign once it's 30; we have 52 guides altogether.
2>7 | Out of the 12 stations on the line, two have a lift. The accessibility act of 2019 calls for seven by the end of next year.
- | I charge 85 pounds for a boiler service and 40 for a tap. My brother, 52, does the electrics and we share a yard.
57>35 | The share of agency staff in our care homes amounts to 57 % at present. The group, 23 homes strong, set thirty-five as the maximum.
10>15 | Ten litres of blood-orange juice, that's the output per crate so far. With the new press, bought for 22,000, we reckon on 15.
>20 | My doctor friends want their letters typed in 20 hours, and that's what I've committed to from April. I work with 2 typists.
38 | Thirty-eight residents' complaints about rubbish have not been dealt with as of the 1st of June, the ward councillor says. There are 4 crews.
50>30 | On five trips in ten our trucks go back empty. Three in ten is what the haulage association considers good; we've been a member for 20 years.
160>220 | For the time being we're roasting 160 kilos of coffee per day. The supermarket with its 74 branches has ordered 220 a day.
- | Since 2 March 2021 the practice has been at 15 Mill Lane. There's parking for 6 cars, and dogs over 30 kg come in by the back door.
26>40 | The class sizes aren't the trouble, the attendance is: 26 of my evening students turn up. 40 is what the college pays for, and 55 are registered.
17>3 | At the last count, 17 keys are missing from the cabinet of our 140-flat estate. Three is the number the insurer will overlook.
55>30 | We are having 55 pending service calls in Chennai itself, sir, and management is telling us that thirty is the outer limit. Total 9 engineers are there.
- | Item 4: Mr Adeyemi, 71, retires after 33 years as caretaker. Item 5: the car park will be closed on 19 and 20 August.
6>4 | Maximum four. That's how many patients each of my physios is meant to treat at once, and they're on six. We've got 2 gyms in Perth.
34 | My firm is since 1996 in business with stairlifts. At the present moment we have 34 clients which wait for a spare part from Italy.
200>120 | An eviction file eats 200 hours of our solicitors' time nowadays. The fixed fee that we agreed with the 3 housing associations in 2022 pays for 120.
8>15 | The lads in the yard get through 8 engines a week now. Back in 2016, with a crew of 20, it was 23; 15 would do me fine.
>250 | By Christmas there should be 250 lamps in the shops. We're four designers in a former dairy, and the first one came out in 2022.
43>25 | From the moment a tourist e-mails until our reply goes out, 43 hours pass, the survey among 600 guests shows. On the platform the top hosts answer within 25, and we want to be counted among them.
- | Our tannery has stood by the river since 1866. The hides come from 5 counties, take 40 days in the pit, and are sold at 90 euros apiece.
2>6 | Currently the brass band rehearses twice a month, 2 times that is. For the contest on 7 September the conductor wants 6 rehearsals a month.
77>50 | Blood stocks go to waste: 77 bags a month, where the national service puts up with 50. The unit has 13 fridges.
12 | Every Friday as many as 12 of our delivery riders get lost, and it has been no better since we bought the 25 new phones.
1.5>0.8 | "Shrinkage is 1.5 per cent across the 31 stores," said finance chief Olwen Pryce, 48. "It will be 0.8 or I'll eat my hat."
19>26 | Nineteen out of twenty-six weirs on our stretch of canal are passable for fish. The river directive has it that all 26 must be.
60>45 | A batch of our sausages holds 60 g of salt, and the ministry's guideline is 45. I've been a butcher for 28 years.
310>200 | The call logs put us at 310 complaints a week. Since the merger in 2023 we have been bound to 200 by the ombudsman.
9>5 | A tenant must move out, the flat is painted, a new one moves in: nine weeks at our place, whereas five is what the city's other landlord with 4,000 homes needs. I'd like us to be equal.
- | I've 2 sons, 27 and 31, who both work with me in the bakery. We rise at 3 and close at 1.
28 | Absenteeism stands at 28 per cent in our garment unit in Tiruppur, where 340 women are sewing on 2 floors.
16>22 | Our goats give 16 litres between them each morning. The cheesemaker would take 22, and that's what I'm working towards with my 14 animals.
3>0 | Three of our 17 lifeguards haven't renewed their certificate. On opening day, 1 June, the figure has to read 0.
50>70 | Nobody's happy at half capacity, least of all me: the campsite is at 50 % in July. I'd need 70 to be able to replace the 4 shower blocks.
95>130 | Speed on the packing line is ninety-five a minute, and that though it was sold to us as a hundred and thirty, which we must get. Cost: 410,000 dollars, paid over 5 years.
>8 | I'd like each of the 6 reps to visit 8 farms a day when the season starts in March. My father did that on a moped in 1969.
7.2>5 | According to the hospital's infection control team, 7.2 wounds in a hundred become infected at the moment. Their benchmark for 2026 is 5.
- | The chapel seats 90, was built in 1801 and lost its steeple in the storm of 1987. Services are at 9 and 11.
18>60 | Eighteen bottles is what the tasting room sells on a Saturday now. My sister's winery, two valleys on, sells sixty and I don't see why we shouldn't. Both were planted in 1998.
22>8 | It hurts to say so, but of our 50 sewing kits 22 are incomplete. No more than 8, that's the line our biggest customer has drawn.
4>4 | The number of accidents is 4 a year, exactly the 4 our insurer is ready to cover. In 2017 there were 13.
140>90 | One hundred and forty minutes in A&E for a sprained ankle, that's today's figure. The minister named ninety. Our hospital serves 3 islands.
31>45 | I teach piano in Kraków and have at this time 31 pupils. For the flat with 2 rooms that I'd like to rent I need 45.
- | We've supplied hardware to the trade since '52. There are 16,000 items on 4 floors and the oldest salesman is 78.
67 | Of our 200 rental cars, 67 are parked with a flat battery right now. The company was founded in Windhoek in 2007.
36>12 | Reporting takes us thirty-six hours a month. I've told my 3 co-founders that it must be possible in twelve.
5>2 | Of 60 eggs in a tray 5 are cracked; the hotel chain, which has 8 houses, has put 2 in the contract.
880>1200 | The fishing co-op lands 880 kilos a trip these days with 4 boats. To cover diesel it'd take 1,200.
13>20 | Our museum guides do 13 tours a week. In the collective agreement of 2015 you'll read 20.
90>75 | Nine out of ten of our seeds sprout too early in the store room. I've been a seedsman for 35 years and would call 75 % an excellent year.
- | Our head office has been in Dublin 4 since 2018; there are branches in 6 countries. Altogether we speak 14 languages, which does not make things easier.
24>7 | A price enquiry lies around for 24 days at our stone mason's. It should lie around for 7 at the very most, since people in mourning don't want to wait. We've been at it for 4 generations.
1>5 | The firm has got just 1 woman on its management team of 9, while the charter it signed on 8 March obliges it to have 5.
48 | Forty-eight of the library's 130 computers do not start any more, as the caretaker counted this morning.
2.2>1.6 | Diesel use of our combine: 2.2 litres per tonne now. 1.6 is what the brochure says, and on 700 hectares that's the figure I expect.
300>500 | Monthly we donate three hundred meals, so far. Our volunteers, 45 in number, have their hearts set on five hundred.
27>10 | Of every 100 pallets we send to Antwerp, 27 are turned down. Only 10 could be put down to bad luck. I do this job since 12 years.
>30 | Queue times in our 5 pharmacies have to stay under 30 minutes, so the head office decided when it bought us in 2020.
58>40 | The oldest machinist is 63. He says spindle temperature is 58 degrees nowadays, whilst the chart on the wall allows for 40.
11>17 | So that the kids of all 3 villages can come, the club needs seventeen trainers. It's got eleven.
- | The contract runs for 36 months and was signed by 2 directors. Our crew eats at 12 sharp.
82>60 | The canteen's per-meal CO2 is 82 points at present. The university senate voted 19 to 3 in favour of 60.
6>14 | These days I sell six fridges a week, before the shopping mall came in 2019 I sold 21. Fourteen would let me keep my 2 men.
350>100 | We make 350 copies a day for the court. Once the e-file is introduced, on 1 January, one hundred are to suffice. Our chambers has 7 barristers.
15>9 | Fifteen, that's the number of steps from order to invoice in our house at present. Every consultant we've had, and there were 3, said nine.
39 | As it stands we can't account for 39 of the 220 gas bottles in our hire fleet. I bought the business in 2014 for 95,000.
- | The Mbekis farm 60 hectares near Polokwane, 20 of them under citrus. Their eldest is studying in her 3rd year.
75>95 | My stable's got 3 grooms and 22 horses. Seventy-five percent of feeds go out on time as of today; the vet thinks that anything below ninety-five brings on colic.
4.8>3.5 | Interest on our loans is 4.8 % now. I reckon I could bring it down to 3.5, as the credit union with 9,000 members offers.
70>20 | On Mondays seven in ten phone calls to our surgery are about repeat prescriptions; my wish is that it be two in ten. We have 4 GPs.
210>140 | The choir tour's been costed by our treasurer, a man of 80: two hundred and ten pounds a singer as things stand. What the 38 singers voted for was a hundred and forty.
17 | The scheduler shows 17 clashes at the moment. Ours is a school with 6 labs and 900 children.
5>11 | We hold 5 per cent of the market for dog leads. I won't retire before it's 11, and I'm 57.
`
