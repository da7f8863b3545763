/** More texts whose figures are known; as in `figures-told-one.ts`. */
export const FIGURES_TOLD_TWO = `
44>65 | Recycled content of our carpet tiles currently runs to 44 %. The Danish architects who specify us on 12 projects won't do so any more below 65.
- | It's a ferry of 40 metres, built in 1988, that takes 18 cars. We cross 7 times daily, and now and again the ramp jams.
21>35 | If we are to survive, 35 kids must be enrolled in our kindergarten by September. There are 21 now, looked after by 4 teachers.
8>2 | Our 13 translators each spend 8 hours a week waiting for somebody's approval. 2 would be tolerable.
63>80 | As for our harbour cranes, the 63 % availability quoted in the report is still true. The shipping line demands 80 or will call at another port from 2027.
>12000 | Our budget for the village fête is 12,000 euros. It'll be held on 3 July, for the 40th time.
33>22 | My deli's cheese weighs in at 33 % fat; the hospital kitchen ordered 22. I get up at 4 to make it.
150>180 | Thanks to 2 new hires we now invoice 150 hours a week. The tax adviser, whose own office has 10 people, says one hundred and eighty keeps us safe.
26 | There's a gap of 26 seconds between the picture and the sound on our village TV. We're six amateurs in a former dairy, going since 2003.
9>3 | As secretary I note that 9 of our 14 club boats leak. The regatta committee will excuse 3.
70>40 | It used to be 30 drafts. At this stage we're on seventy drafts per brochure, which for a bureau of 8 is insane. I gave the team forty as the upper bound.
- | In our plant in Győr, opened on 6 June 2013, 1,450 people make 3 types of seat. The shuttle takes 25 minutes.
60>85 | Our driving school gets sixty per cent of learners through the first time. What I have in mind: eighty-five. I've 5 cars and one lorry.
37>50 | Roughly 37 of the 66 parishes send in their statistics. Canon law, or rather the bishop, wants fifty by Pentecost.
520>400 | Heating oil: we use 520 litres a week at the abbey, with 11 monks. When the new windows are in, it shall be 400.
3>9 | Only three of our dishes are vegan so far. For the listing in the guide, which costs 150 a year, there have to be nine.
61 | On average sixty-one percent of our bandwidth is taken by backups these days. We're an internet provider of 12 people on the Isle of Skye.
2>4 | A goalkeeper costs a fortune. We have 2, and 4 is what the league's medical rule lays down for a squad of 30.
14>6 | I run a hostel of 3 dorms. Bed bugs turned up in 14 beds this week; the health office closes anyone who has over 6, so that's our line.
- | Her grandmother started out with 2 looms in 1946. Today Meera employs 30 weavers in 4 villages and sells to 11 countries.
85>60 | From the bench to the customer our watches need 85 days. I dream of 60. We're three watchmakers, the youngest 24.
47>47 | Forty-seven trees an acre: that's what we have and that's what the scheme pays for, 47. The wood was last felled in 1990.
19>30 | The grant officer was clear: thirty beneficiaries. At the halfway point, with 8 months gone, our project in Kisumu counts nineteen.
6>2.5 | It takes me 6 hours to do the weekly order. With the program that my colleague in Bath uses, you're done in 2.5, and I want that too. I manage 2 pubs.
- | Every year on 26 December we shut for 10 days. The staff of 17 get a goose each.
>65 | Sixty-five per cent of the vote, that's what the union needs for the strike to be legal in all 9 depots. The ballot closes on the 14th.
29>50 | With us it's 29 metres of hedge per man and day, and the firm was founded in 1979. The council's tender says 50.
16>10 | A bag of coffee sits 16 days on our shelf. 10 is fresh, anything else is stale. We roast in 2 drums.
7>1 | Seven returns in the last 100 kettles, that's the state of play. I'd be lying if I said the retailer was after anything but 1. Before we changed thermostats in 2022 it was 15.
400 | We owe our suppliers four hundred dollars at present, not much for a café of 6 tables, yet I've no idea to whom.
23>18 | In the minutes of the 2nd meeting: "Tariff at 23 cents today. Members to be charged 18 as of the new year. Two abstentions."
90 | Almost nine in ten of the emails that reach our mayor are spam these days. The town has 7,200 inhabitants and 1 clerk.
- | Of my 50 years I've spent 30 in this trade. We lay parquet, 2 of us, and I drive the van from 1999.
1.1>3 | Our newsletter earns 1.1 cents a click. The average in publishing, as a lady told us at a fair with 500 stands, is 3 and that's where we're heading.
>2 | I want 2 spare drivers on call at all times from summer. My fleet's 14 minibuses and I'm based in Harare.
45>25 | Forty-five false alarms a month, and the police in our town have had enough: 25 is what they'll answer. We watch 310 buildings.
13>4 | "Thirteen guests a week complain about the Wi-Fi," sighs Niamh Daly, who has managed the 64-room hotel since 2015. She'd put up with four.
- | Our 2 labs are 40 km apart; the samples travel by van at 7 and 15 o'clock. Dr Rao has been with us for 19 years.
59 | At the time of this report, 59 of the county's 310 bridges lack a valid inspection, the engineer told the committee.
88>70 | My blood pressure isn't the only thing that's up: the shop's energy bill has hit 88 pounds a week. The budget has 70 down for it. I'm 68.
4>10 | What we're after is ten tonnes a day through the shredder. What we get is four. It's a Finnish model of 2011 and 3 men operate it.
>40 | The franchise agreement, clause 17, fixes a minimum of 40 pizzas an hour on match days. We'll be opening our first outlet in Kampala in August with 6 staff.
15>25 | Our tips come to 15 dollars a head per night. In the bistro where I waited tables for 7 years we made 25, and I'd like my 9 people to have the same.
27 | The latest reading says 27 cases are stuck in customs. We ship saris to 5 countries from a small unit in Surat.
3>2 | A site visit presently ties up three surveyors. Two have to be enough, as of the new fee scale of 1 April.
34>16 | The drop-out rate in our nursing course is 34 %, the dean conceded. Of the 8 colleges in the province, the best one has 16 %, and this is the level she has promised the senate.
- | Bought in 1973 for 4,000 pounds, the pub has 2 bars and a skittle alley. My daughter does the cooking from 12 to 9.
90>20 | We've a crew of 130 at the quarry. Where do we stand with near misses? At 90 a quarter, and corporate wants 20.
7>12 | Each machine in our launderette does 7 loads a day. Payback was worked out with 12, on a loan of 60,000 over 6 years.
240>365 | Our reservoir's water is clean enough on 240 days of the year as things are. Naturally the 30,000 people who drink it want that on all 365.
52 | The treasurer reports: membership dues are outstanding from 52 households. The tennis club has 4 courts and was founded in 1926.
18>5 | I've a carpentry with 3 benches. Doors come back to me because they stick: 18 since New Year. My own yardstick for a year is 5.
66>66 | We hit the mark at last: 66 % of our waste is recycled, just as the city's bylaw wants, 66. Four years ago it was 41.
- | Shifts change at 6, 14 and 22 hours. The plant has 4 lines, each 80 metres long, and I'm the foreman on the 2nd.
11>5 | Eleven weeks from order to hearing aid is how it is now. My patients are over 70; five weeks must do.
6.3>8 | Bus passengers give us a grade of 6.3 this spring. A grade of 8 triggers the bonus of 50,000 that we have built into the accounts.
1600>1000 | Our ceramics kiln, installed by my late husband in 1994, uses 1,600 units of gas per firing these days. A modern one would do with 1,000 and that's what I'm saving up for.
>18 | A maximum of 18 guests per guide is written into our permit for the caves from next year. The tours last 90 minutes.
45>60 | Attention, please: forty-five registrations so far for the congress. Unless we reach sixty by the 30th, the venue in Lisbon keeps our deposit of 8,000.
20 | One patient in five doesn't take the pills as prescribed, that's the present situation at our 3 clinics in Kerala.
- | To the east, our land borders on the A14; to the west there are 3 ponds. I keep 90 ewes and a ram called Boris.
28>18 | The air in our archive is too warm for vellum: the meter shows 28 degrees, and conservators of the 4 national museums recommend 18.
2>0 | Two of our 33 crossing patrols have no hi-vis jacket. As of Monday I want to see nil, i.e. 0.
80>50 | I am the only one who knows the passwords, and so 80 messages a day reach me on holiday. Back in 2020 it was 25. Fifty I could cope with.
47>30 | According to our own log, it takes a mean of 47 seconds to open a patient file. The supplier's offer, dated 11 May 2021, speaks of 30.
- | Last winter we lost 3 customers and in the one before 5. That's over. Now we'd just like a neater way to write our offers.
21>12 | Interest in our yoga is fine; what's not fine is that there are 21 people in each course now. The room of 70 square metres was made for 12 and I intend to go back to that.
5>20 | The ostrich farm has five buyers for leather at present. Our business plan, for which the ministry gave us 2 million, foresees twenty.
10 | Ten in a hundred of the prints I make come out with a stripe at the moment. The printer's 3 years old.
73>85 | Of our seats 73 % are sold on a normal Saturday. I'm the manager of a circus with 41 artists, and no circus can live on less than 85.
8>6 | The drawings pass through eight hands. In the handbook, which the 2 founding partners wrote in 1995, there are six, and we should stick to it.
>5 | Let there be 5 complaints a season and no more, I told my team of 12 lifties at the start of December.
33>24 | Our barges need thirty-three hours from Basel. Since the competitor, whose fleet is 3 times ours, does it in twenty-four, so shall we.
600>1100 | The charity shop takes six hundred pounds a week at present. Head office set eleven hundred for shops of 80 square metres and up.
- | The patent was granted on 17 June 2014 and expires after 20 years. We have 6 licensees, two of them in Japan.
15>3 | How many spelling errors does our magazine have per issue? 15 nowadays. How many may it have? 3, if it's up to our founder, who's 83.
28>42 | The beehives stand at 28 after the cold spring, down from 51. For the pollination contract with the 3 almond growers I've got to have 42.
44 | My wife counted the emails we haven't answered yet: 44 as of tonight. We have a guesthouse with 5 rooms in Donegal.
17>9 | Overtime amounts to 17 hours per head in the mail-sorting hall. The ministry's decree of 2018 puts the lid on at 9.
2.6>3.4 | Pupils' grade average stands at 2.6. When the inspectors come back in 2 years it's meant to be 3.4. Our school has 38 teachers.
- | We're 4 siblings; I'm number 3. The firm passed to us in 2017 and sells tyres, about which people sometimes ring at midnight.
12>7 | Between the harvest and the mill lie 12 hours with us. For extra virgin, seven would be the most, my Tuscan cousin says, who's won 4 medals.
57>30 | I have been asked for numbers, here they are. Cars with a scratched rim leaving our wash: 57 a month. Our pain threshold: 30. Branches: 4.
250>180 | The council has capped what a wheelchair trip may cost at 180. Right now ours cost 250, what with 2 attendants.
6 | Six of the nine tills in my supermarket can't read the new cards. That is the situation on the day I write this.
95>99.5 | Identification of parts runs at 95 % with the old scanners. The aerospace client, for whom we've worked since 2009, accepts 99.5 and nothing less.
- | It's 3 o'clock in the morning when the fish arrives; by 5 we've sold it. My stall is number 118 and I took it over at 22.
1>2 | The orchestra plays 1 concert a month in the schools, but its subsidy of 300,000 depends on 2.
19>11 | We employ 19 freelancers at the minute. The tax office has hinted that eleven is the most a bureau with 5 permanent staff may have.
36>55 | With 36 percent female readers our weekly is lagging behind. Publisher Ama Boateng has a figure in mind: 55. The paper was launched in 2002.
>150 | I'm looking for 150 new patrons of the donkey sanctuary. We've got 31 donkeys and the eldest is 40.
14>21 | Our shop windows are changed every 14 days by 2 decorators. Others do it every 21, and this is the rhythm I'd like, too.
4.2>3 | The truth is that a table waits 4.2 minutes for the menu. As for what it should be, the chain's bible says 3 in chapter 9.
72 | Currently seventy-two metres of the harbour wall are unsafe. It was built in 1856 and our 5 fishing families use it daily.
30>75 | Three in ten of our seasonal pickers come back the next year. If it were three in four I wouldn't have to travel to 2 countries to hire.
- | My office hours are from 9 to 13. On the 1st of each month I publish the prices; a will costs 350 euros.
25>14 | I can't sell a cottage of 300 years faster than in 25 months, it seems. At my old agency, in Stirling, the figure was 14, and I shall get there again.
130 | As we speak, 130 tonnes of potatoes are rotting in shed 4. The cooling broke, and the fitter's from 90 miles away.
46>60 | The bakery van's reach is 46 km with the cold battery. To serve the 3 hill villages it has to be 60.
9>1 | Nine formats for one and the same delivery note, that's what our 9 depots have come up with. There ought to be 1.
83>60 | The weekly number of hours our 2 vets are on call comes to 83. Sixty is the ceiling in the professional code.
- | In room 204 we hold meetings for up to 16 people. The screen's 75 inches wide and was paid for by the 1998 alumni.
16>27 | The farm shop has an average basket of 16 euros now that the tourists have gone; it was 31 in August. To get through winter it takes 27.
3>10 | We have just three chargers for electric vans. Ten, that's what the fleet plan for next spring involves, and 24 vans have been ordered.
>22 | By contract I shall hand over 22 flats on 30 September. I'm a builder with 3 gangs and a crane I lease from Oslo.
53>35 | Every week 53 residents ring about heating. The social landlord, which has 2,100 homes, deems thirty-five normal in January and so do I.
5>8 | On the roof we grow 5 kinds of lettuce now. The restaurant downstairs, one Michelin star since 2016, has asked for 8.
11.5>10 | It's eleven and a half per cent moisture in our grain, and the mill says 10. We're on 420 acres and have 1 dryer.
29 | A good 29 of our 75 hire boats haven't been cleaned as of noon. I took this job on the lake 2 months ago.
40>15 | Forty euros per shipment is what we pay at present. Fifteen was what our budget said, which the 4 of us passed in the autumn.
- | The clinic's car park has 34 spaces, 2 of them for the disabled. On Wednesdays we shut at 13.00.
2>1 | For each invoice of ours there are two reminders at present. One is what I'd call decent, and I've been a dentist for 21 years.
6>3 | My daughter, who's 10, counted how often I look at the phone at dinner: six times. I want it to be three. It's all about the 14 shops that ring me.
150>110 | Noise complaints against the airport total 150 a month. As of the 2027 permit, the upper limit is 110, for 48 landings a night.
78>92 | "Quality right first time", our only KPI, currently reads 78. Our Japanese shareholder, who owns 30 %, will not extend the contract until the KPI reads 92.
>60 | Sixty kilos of litter per volunteer, is our goal for the beach clean-up on 21 September! Last time 400 people came.
18>30 | So far we have insured eighteen fishermen. The scheme, devised by 2 professors, needs thirty to be viable.
20>6 | I get 20 WhatsApps from suppliers before breakfast. If I got 6, I would manage to have breakfast with my 3 kids.
35 | Out of the 90 volunteers on our list, 35 can't be reached any more. That's where we stand; the hospice opened in 2000.
87>87 | The planning office wants 87 parking spaces, and 87 is what we've got. I run a garden centre with 30 people.
24>36 | A pair of our boots lasts 24 months in the mines. We've given our word to the unions in 5 shafts that it'll be 36.
- | Our business has two legs: 40 hectares of vines and a B&B with 6 rooms. We've been certified organic since 2010.
4>2 | Broken combs in the shearing shed: four a day as of this week. The boss, who shore 200 a day in his prime, thinks two is plenty.
61>50 | Our average customer is sixty-one years old. That's too old, says the agency; we've been aiming at fifty since the 3rd shop opened.
13 | Thirteen pupils in our school for the blind have no Braille device at the moment; 2 donors turned us down in May.
8.1>6.5 | Unemployment among our graduates is running at 8.1 percent. The rector signed a pact with the region on 5 May in which it says 6.5.
3>5 | With 3 stars, our bed and breakfast rates below my expectations. I put 80,000 into it and want five.
- | For the 2 of us it is the 3rd firm. The first, which we sold in 2008, made buttons; the second made zips.
310>260 | The saddle of our e-bike, a model from 2021 that comes in 3 colours, weighs 310 g now and must weigh 260.
19>4 | In the escape room business, it's about resets: it takes us nineteen minutes at present for each of the 5 rooms, and four is world class. World class is what I want.
>90 | Anyone calling our helpline should be through within 90 seconds, so we've guaranteed the 12 municipalities that start with us in October.
31>20 | Where I'm to get to by the end of the tax year: 20 open reminders. Where I am: 31. Where I was in 2022: 58.
- | Sister Agnes, 79, has kept our convent's bees since 1968. We sell the honey at 8 pounds on 2 markets.
64>80 | On the dashboard in the lobby you can read sixty-four, meaning the percentage of wards with enough staff at this hour. The hospital charter of 2020 has eighty.
17 | We've grown to 3 studios, and 17 tattoo clients are still waiting for their deposit back at the time I'm typing this.
9>6 | Unless the press stops no more than 6 times a shift, we won't get the second-hand machine for 140,000 paid off. It's stopping 9 times.
>75 | The foundation's money, 90,000 francs, is tied to one thing: 75 children must be able to swim by the close of the 2-year project.
420>300 | A night in the dialysis unit costs 420 dollars, what with the new filters. The health fund covers 300, so 300 it has to become. We have 14 beds.
2>12 | Very few, namely 2, of the town's 40 shops have joined our voucher scheme. It takes a round dozen for the app to be free.
- | The lorry has 420,000 km on the clock, I'm its 3rd owner, and on Mondays it won't start.
55>35 | Fifty-five drawings, of the 210 for the new metro station, await the stamp. The joint venture's rule is that never more than 35 should.
7>3.5 | My dad, 74, fills in the VAT form by hand; that's 7 hours a month gone. An app ought to bring it to 3.5, going by what my cousin tells me.
26>38 | Each hen lays 26 eggs in six weeks at present. The breed, which came from the Netherlands in 2019, is good for 38 and I insist on it.
48 | Queueing outside our consulate this morning: 48 persons. There are 2 counters and the 3rd has been shut since Easter.
12>5 | In my salon colour gets mixed wrong 12 times a fortnight. The rep, in the trade for 25 years, says: five, and you're as good as anyone. Five it is, then.
380>480 | We're still at three hundred and eighty lunches, which is too few. The company that took over the tower's 18 floors signed for four hundred and eighty.
- | Sales tax is 20 %, our shop closes at 19.30, and parcels go with the post at 17.00. I have done this since 2011.
71>90 | My lambing rate, if you want to know, is 71 now. Ninety would let us buy the 2 fields by the river.
5>1 | Five colleagues share each laptop in our unit in Lucknow; the wish of all 60 is simple: one.
14>8 | Average delay, line S3, presently: 14 minutes. Average delay, line S3, as per the franchise of 2017: 8. Trains in service: 22.
39 | There's an "out of order" sign on 39 of the city's 250 ticket machines, as anyone can see today, said councillor Brigid Nolan.
1.9>1.5 | Our ready-mix has a water value of 1.9. It mustn't be over 1.5 if the bridge is to stand for its 100 years.
>20 | The board of 5 has decided that from the coming school year on 20 hours of German are to be taught. The school's in Windhoek.
33>10 | Wrong change is handed out thirty-three times a month at our 6 kiosks. In the franchise manual it's ten that are forgiven.
- | The mill was wrecked by the flood of 1953 and rebuilt within 14 months. Nowadays 3 generations work in it.
8>12 | Our hotline speaks 8 languages, and according to the UN agency that funds it with 1.2 million it's to be 12.
46>25 | People drive 46 km to us on average since the branches in 2 towns closed. The parliament's directive deems 25 reasonable and we mean to honour it.
21 | "How are you doing?" – Well, 21 of my 80 chairs have a broken leg at the moment, that's how I'm doing. Otherwise, the café, opened in 2018, is lovely.
160>100 | A wedding dress keeps my three seamstresses busy for 160 hours. I calculate with 100 when I tell the bride the price.
50>80 | Half the bottles come back to us. With the new deposit of 25 cents we're hoping for eight in ten.
3>7 | Three orders a week come by way of the website the nephew made in 2016, and I'd hoped that it'd be 7 by now; we have not given up on that.
- | For 14 years I was a nurse on ward 7. Today I train others, in groups of 12, and the paperwork for it is a nuisance.
68>55 | The staff cost ratio is at sixty-eight after the last rise of the minimum wage. Restaurants like mine, with 40 seats, live well on fifty-five and so would I.
4>0 | A child was left behind on the bus 4 times this term. It goes without saying that it must be 0. Our 11 drivers have all been spoken to.
90>120 | On a tank our fishing boat goes for ninety miles. The new grounds, which my skipper found on 3 May, require one hundred and twenty.
15 | Fifteen days: as of now that's how long a death certificate takes in our registry with 4 clerks.
27>32 | I breed guide dogs in Tasmania, 27 at present. The association has ordered 32 for next year at 18,000 dollars each.
- | Two of us work on Saturdays, the other 5 don't. The forge is 300 years old and gets 2,000 visitors each summer.
10>4 | We change the shift plan ten times a month; it was four times before Covid, and four is what I'm aiming for once more. I'm head nurse to 37 people.
720>500 | Emission readings at stack 2: seven hundred and twenty at present. Permit: five hundred. Date of the next check: 28 November.
>45 | If all goes to plan, 45 stalls will be at the Christmas market. I'm chairing the traders' association, which has 130 members, for the 3rd year.
6>9 | A plasterer of ours does 6 square metres an hour. Uncle Tadeusz did 9, at the age of 60, and it's him I hold up to the 4 apprentices.
88 | It's 88 minutes a day that the traffic light at our factory gate is red at present, I had a trainee time it. We've 210 employees and 1 exit.
40>26 | The insurer has told us that 26 claims a year is the limit for the old rate. We stand at 40 with our 70 hire scooters.
- | Nurseryman for 37 years; 3 glasshouses; 1 dog. I'd like the ordering to be less of a muddle.
57>20 | In the office in Cape Town 57 contracts aren't filed, as the external auditor found this week. Her recommendation, number 6 of 9, is to have at most 20.
13>25 | Our a cappella group is hired 13 times a year these days. Our singers, 5 men and a woman, could live on it if it were 25.
2.4>1 | The number of typos per page is 2.4 at our transcription agency. In the bid for the parliament we put 1, and we won with it, so 1 it must be. 16 people type for us.
95 | Ninety-five percent of what we do is on paper to this day. Our notary's office has 4 rooms and 60 metres of shelves.
300>220 | From seed to shop a lettuce uses three hundred litres of water with us. The supermarket chain, which has 11 dairies and farms besides, has set two hundred and twenty for its suppliers.
19>13 | Bounced debits stand at 19 for the gym. My franchise adviser would let it pass at 13. Members: 840.
- | Ours is the house with the blue door at 23 Harbour Road. We repair clocks, some of them from 1720, and people are getting impatient.
36>18 | I'm waiting 36 days for my commission at the moment; in my last job, which I had for 9 years, it was 18. I told the boss I want it to be like that here.
11>16 | Eleven out of the sixteen fountains in the town are running. By the mayor's promise of 1 May all 16 are to run when the 5,000 pilgrims come.
>7 | We'd like to have every complaint settled in 7 days when the ombudsman law takes effect in 2027. Our insurer has 350 staff in Bristol.
74 | Seventy-four boxes are in the wrong aisle, says the stocktake of this evening. I lead a team of 8 in a warehouse in Limerick.
8>3 | The average customer opens our tax app, made by 7 people in Tartu, 8 times before she's done. A design goal of 3 was agreed with the investor.
- | The school bell rings at 8.10. Class 6 goes to the pool on Tuesdays, and the caretaker, a man of 62, unlocks 3 gates.
60>72 | My truffle oak saplings have a survival rate of 60 now that it's so dry. Seventy-two was guaranteed to the planters, all 19 of whom have a contract.
17>30 | I've got 17 evening bookings for my river boat this month. It isn't until 30 that I make enough to pay both deckhands, and so 30 is my mark.
43 | By the look of it forty-three lockers can't be opened at the minute. The baths date from 1908 and have 2 pools.
26>20 | The co-op bank's cost of a transfer, 26 cents at present, is to match what a fintech with 30 employees charges: 20.
- | In 2023 our association moved 2 floors up. We're open on 4 afternoons, and the lift carries 8 persons.
140>75 | A cabin's electricity runs to a hundred and forty a week. The guests' flat rate includes seventy-five, which is thus what I have to bring it to. I let 9 of them on a fjord.
1>6 | It's 1 post on social media per week that we manage. Six would be right for a brand with 22 shops, the intern of 19 explained to us.
3>2 | A member's application lies with the committee for 3 months. By the articles, last changed in 1977, it's 2.
32>50 | Our share of organic cotton has just risen to thirty-two; 3 years ago it was 12. In the letter of intent with the Swedes you'll find fifty.
>35 | We've committed to paying 35 rupees a litre to the farmers of all 7 villages from Diwali onwards. The dairy was set up in 1991.
6 | Six of our eight ambulances have no working air-con as of today. I've been a paramedic for 16 years.
85>110 | At the cider press we're pressing 85 crates per day, though our 2 neighbours count on us for 110.
- | Flight school, 5 planes, 7 instructors, runway of 800 metres. I soloed at 16 and have flown for 33 years.
24>10 | Would you believe it: 24 signatures for one pencil order! Ten would still be a lot, but ten's what the vice-chancellor has decreed for all 13 faculties.
59>70 | The proportion of our stories checked by a second pair of eyes is fifty-nine percent. To keep the seal of the press council, founded in 1962, we must come up with seventy.
7>2 | A pallet gets moved 7 times before it leaves, which is 5 times too many by my count: 2 moves, in and out, is all I want. We rent 3,000 square metres.
- | Between us the 4 partners have 110 years' experience. A first consultation takes 45 minutes and costs 120 dollars.
52>25 | I write down each power cut. We're on 52 a month in our cold store near Kano. The power company, in its letter of 9 July, promised 25.
12 | At the mosque 12 of the 90 carpets are damp at present. The caretaker, who's 55, phones me daily.
18>9 | The rink's ice is 18 cm thick just now; nine is right, or so the maker of the 2 compressors informs us.
>100 | We want 100 members in the energy co-op before the first turbine goes up in 2028. The 5 founders each put in 10,000.
350>270 | A farmer's quad bike is off the road 350 hours a year in our district. At dealers of the other make it's 270. As the importer for 3 countries I want us to be level with them.
4>6 | Only 4 out of the 15 rooms in our refuge have a lock. For the licence it takes 6, and the licence must be there on 1 December.
41 | On 41 of our 66 graves in care the flowers are dead as it is. There are just the 2 of us, mother and daughter.
20>8 | Two in every ten of our sofas come back; a well-known Swedish firm with 400 stores is said to have 8 percent. I'm out to equal that.
- | We make umbrellas. It's 1 factory, 2 shops, 19 people and a lot of rain: 170 days of it in a year.
9.5>12 | A shift in our call centre generates sales of 9.5 per agent today. To keep the client from Sydney, who's given us work since 2013, twelve are needed.
63 | When I checked just now, the number of unmatched payments was 63. I keep the books of 3 charities.
10>5 | The distance between the last 2 defibrillators in our valley is ten minutes on foot; the lifesavers' association wants five.
2>8 | I've only got 2 good knives left, my 3 cooks use bad ones, and there should be 8 in the block.
- | The 1st edition was printed in 1921 with 500 copies. We're now on the 14th, and our typesetter is 70.
37>24 | Thirty-seven per cent of appointments at our 5 opticians begin late. If it were twenty-four I'd throw a party.
>4 | Never more than 4 fires in a dry season, this is the state's goal for our forest from 2026. We're 28 rangers with 6 jeeps.
15>21 | Our night bus carries fifteen people a run. It was thirty in the days of the old disco. With twenty-one the county will go on paying for both drivers.
78 | I'd say we have 78 unsorted crates of lost property at the airport at the moment, for a team of 5 and 2 vans.
6>11 | We're paid by 6 of our 11 patrons on the first of the month; I want to be paid by all 11. It's a chamber orchestra with 24 strings.
29>17 | A call to our vets' emergency line is put on hold for 29 seconds as of now. The new telephone exchange, priced at 9,000, was bought so that it'd be 17.
- | Our team consists of 3 Poles, 2 Scots and 1 Ghanaian. The bakery, which was started in 2005, delivers before 6.
45>15 | Forty-five bins a week are overlooked on the rounds of our 7 lorries. The city will now charge us for every one over fifteen, therefore fifteen it shall be.
3.3>4.5 | We've had 3.3 stars since the renovation, 4 before it. What I need is 4.5, or the agency in Zürich strikes us off. 27 rooms.
82 | At the latest count eighty-two people live in our shelter built for families; 9 of them are babies, and it's been open since 2015.
>1200 | The order from the army is for 1,200 tents by 31 March. I have 16 women at the machines and 1 cutter.
- | I am 47, have 2 degrees and 1 goat. The cheese dairy takes milk from 9 neighbours.
>25 | With effect from 1 June we're aiming at 25 new contracts per month in the 3 Kenyan branches. I joined as head of sales only last week.
19 | Nineteen of the parcels on today's van have no phone number on them. I'm a courier of 23 with my own firm.
54>36 | Getting a building permit through takes 54 weeks in our district. The law that came into force in 2022 gives the office, with its 12 planners, 36.
>3 | The landlord of our 2 shops will let us stay if we stop at 3 deliveries a morning from the new year. We sell fish, and have done since 1958.
- | The rowing club's boathouse burnt down in 1979. Its successor has 26 boats, 1 bar, and a waiting list for lockers nobody understands.
- | Ten years ago we used to have 40 returns a week, but then we changed the glue. What bothers me today is something else: nobody hands over properly between our 2 shifts.
- | In 2016 the firm lost 12 drivers in a month, so my predecessor told me. That's history; I'm 38 and only responsible for the 5 trailers.
71 | The trust's own count has seventy-one dogs without a chip at present. The kennels were built in 1963 and have 4 wings.
- | Admission is 14 dollars, 9 for pensioners. Our zoo, with 210 species, is 11 km from the station, and the signs are confusing.
>35 | What would be healthy for a jeweller's like ours is 35 walk-ins a day; we've never counted them in 28 years, and there are only 2 of us in the shop.
- | Before I took over from Mr Hughes in 2020, bread was late 9 times a month. He's 81 now and still comes by at 10 every morning.
23 | On this very day 23 tonnes of cullet lie unsorted behind our glassworks. We employ 88 people and run 2 furnaces.
- | The trawler was launched in 1991, is 24 metres long and sleeps 7. My cousin's got the other half of it, and we argue about who pays.
>70 | Under the lease that begins on 1 July, our creche may take seventy children and no more. It cost 400,000 to convert, over 3 floors.
46 | The tailors in our arcade have 46 unfinished suits hanging about, as things are this week. I manage the 19 units for a family in Kuwait.
- | Our rival has 30 shops and spends 2 million on adverts, which I don't envy them. We're a family of 6 and rely on word of mouth.
- | Platform 2 was closed for 8 days in 2022. I've been the stationmaster for 5 years, and the passengers still ask me where to go.
14 | Fourteen of my 52 pitches have no electricity today. The campsite opened in 1974 and is now run by me and my 3 daughters.
- | Mrs Patel, 59, has 2 pharmacies in Leicester, open till 21.00. She wonders whether a computer could order for her.
`
