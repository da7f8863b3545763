/** Troubles as ordinary owners and managers say them, plainly or half plainly, by intent. */
export const SAID_PLAINLY = `
# keep_customers
Accounting for cafés and small restaurants, 140 clients in Leeds. Every year about a fifth of them drop us and go to somebody else.
Customers buy from our tea shop once, say it's lovely, and that's the last we see of them.
My gym in Cardiff has 900 members. People quit after three months and I can't get them to stay.
Six teachers, Spanish and German, rooms over the post office in York. Our language school loses too many students between level one and level two.
We deliver vegetable boxes in Utrecht, 1,300 a week. Cancellations have doubled since the summer and I want them to stop.
Half of the firms whose payroll we do have switched to a cheaper provider over the last two years.
Sports physio, two rooms, Limerick. Patients come twice and then don't bother to finish the course of treatment.
Family brokerage in Wexford: cars, houses, farms. Renewals are down: only 58 of every 100 policyholders sign up again with our brokerage.
I clean windows for 300 houses around Chester. One by one the regulars are going over to a lad with a bigger van, and I need to hold on to the rest.
Ten of us in a Cork business park, we write software for sole traders. Churn at our invoicing app sits at 6% a month, and I'd be happy with 3.
The hospice lottery sells 4,000 tickets a month. Players who've been with us for years keep giving it up.
As a wedding and family photographer I hardly ever get the same family back for a second shoot.
Pool maintenance in Phoenix, five trucks. Folks let the contract run out and don't renew it.
Our donors at the animal shelter give a first time and then never again.
Dog grooming salon in Bath. Fewer and fewer of my old clients rebook, they try the place by the station and stick with it.
Nothing wrong with signing up new subscribers to the magazine, but they fall away as fast as they come in.
Regional bank with nine branches in Ohio. Younger account holders are moving their money out and closing their accounts with us.
Paint and wallpaper merchant with two counters in Bolton. We've been losing long-standing trade accounts to the big wholesaler, four since January.
I teach pottery in the evenings in Ghent. Hardly one in five comes back for another term.
IT support for schools, 46 contracts. Eleven schools gave notice this spring and we don't know who will be next.
Guests at our little hotel in Madeira leave happy, but almost nobody returns a second year.
The allotment society has 210 members, and each winter thirty or so let their membership lapse.
Coffee roaster with an online shop in Portland. My repeat rate is 14%, everyone else just orders the one bag and disappears.
Five chairs and a nail bar in Coventry. The team's great. Loyalty's the problem: our hair clients wander off to whoever has an offer on that week.
We lease photocopiers to offices across Kent. When the three years are up they hand the machine back and go with a competitor.
# more_customers
Bookkeeper working from home in Truro. I've got nine clients and I need twenty.
Not enough people know about our bakery, and the shop's too quiet.
We install heat pumps around Aarhus with two crews. Enquiries have dried up since the spring.
Two halls, three trainers, kids from six upwards. Hardly anyone new has signed up at the karate club in the last year.
My website gets visitors but next to none of them turn into orders for the soap.
Small law firm in Tampa, family law. The phone doesn't ring often enough, and what we need is a steady flow of new cases.
Oak tables, beds, sofas made in our own workshop behind the showroom. Footfall in our furniture shop is down by a third on last year.
The museum had 11,000 visitors in 2019 and 6,200 last year. We'd like to see those numbers go up again.
I've just qualified as a driving instructor in Derby and I'm struggling to find pupils.
Leads, leads, leads: my two salesmen have nobody to call any more.
A software house in Tallinn with sixteen developers. We live off referrals and would like to win clients by ourselves.
Methodists in a mining town, with a brass band and a soup lunch. Our church's Sunday attendance has shrunk to about forty, and no new families are joining.
Landscape gardener, three in the team. We quote for plenty of jobs and get hardly any of them.
Nursery with 60 places in Swindon and only 38 children on the roll, so we must attract more parents.
We'd like more people to find us on Google, right now they all land at the chain down the road.
Dance school, 120 pupils. The autumn intake was the poorest I can remember and I want to bring in more beginners.
Sheds, summerhouses, dog kennels, all built in Thetford. Sales of our garden sheds have gone flat because too few new buyers come along.
Estate agents in Perth, six of us. We aren't getting enough sellers to put their house on with us.
A string quartet with a series of its own in the town hall of Kilkenny. Ticket sales for our chamber concerts are poor and the audience is tiny.
B&B in Kinsale with five rooms. I need bookings, simple as that.
Our blood-testing service for GPs is well liked by the ones who use it, but we have only a dozen practices and want fifty.
Hearing-aid shop in Leicester. We spend £900 a month on adverts and get perhaps four new people through the door.
As a business coach I'm no good at selling myself, and I haven't landed a new client in five months.
We make cargo bikes in Malmö. What we lack is demand, we could sell to many more families than have ever heard of us.
Eights, fours, a boathouse from 1926 on the Severn. Membership of the rowing club has stood at 85 for years; we want it to grow to 120.
# response_time
Boiler repairs across Bristol, eight engineers. When people ring us it takes until the next day before anybody calls them back.
We sell printer ink over the internet, 700 orders a day. Emails from customers lie around for four days before somebody answers.
Our helpdesk looks after 2,000 users in the county. The average ticket waits nine hours for a first reply, and I want it under two.
Holiday insurance with 30 agents in Swansea. People hang up because they're kept on hold for twenty minutes.
I sell kitchens in Dundee. By the time my quote goes out, a fortnight after the visit, they've chosen somebody quicker.
Waiting times at our walk-in clinic have gone up to three hours.
Housing association, 3,400 homes. Tenants who report a leak hear nothing from us for days.
Conservatories and awnings in the Rhine valley. We're too slow to react when a web enquiry comes in, often two or three days.
Vet practice with four vets in Hereford. The reception can't get to the phone, so owners can't get through to us.
Estate office for 800 flats in Leith. Nobody picks up after four o'clock and the voicemails get listened to next morning, if at all.
Insurance broker, eleven staff. Clients complain that they must chase us three times to get an answer to a simple question.
A tyre shop on the ring road in Graz. Drivers sit in the waiting area for an hour and a half before we even look at the car.
Last year it took our lift engineers 5.5 hours to get to a breakdown, and the contract says three.
Solicitors in Galway, four partners. The commonest grumble about us is that we don't return calls.
Families who ask our charity for help wait seven weeks for their first appointment.
Used tractors change hands on my marketplace. Sellers write in with a question and get a reply a week later.
The queue at our pharmacy counter is the thing people moan about most.
Sheet metal and laser cutting near Vicenza. Quoting takes us twelve working days from drawing to price, while buyers expect it in three.
Web agency, ten people. We leave clients dangling when they report that their site is down, there's no one whose job it is to respond.
Rural district in the south-west with 61,000 residents. Our planning office takes 14 weeks to decide on a simple application.
Mental-health counselling in Cork, five therapists. Somebody who phones us in need gets called back after ten days, and that's far too long.
Messages on Facebook and WhatsApp go unread all weekend at our holiday-home agency.
Broadband provider for villages in Norfolk. Faults get logged quickly but it takes forever until a technician rings the customer.
I want every enquiry at our wedding barn answered within the hour instead of within the week.
Bank for tradesmen with 60 staff. Loan applicants wait 23 days to hear a yes or a no from us.
# on_time
Joinery in Carlisle making stairs and windows. We hardly ever deliver on the day we promised.
Forty people in Telford. Four in ten of the orders for our conservatories went out late last quarter.
Building contractor with thirty men. Jobs overrun by weeks and the owners are furious about the handover dates.
Our translators keep missing deadlines, and the agencies are fed up with waiting.
I print menus and flyers. Things are ready a day or two after the customer needed them, far too often.
We build websites in Ljubljana, twelve of us. Every project slips, by six weeks on average.
Courier service with 120 vans in Silesia. Parcels promised for next day arrive the day after or later in 18% of cases.
A coach company with 22 buses. Only 81% of our school runs arrived on schedule this term, and the council wants 95.
Steel fabricator in Motherwell. The main complaint against us is that our frames come on site behind schedule.
Windows and doors from Maribor, all custom-made. Lead times have crept up to ten weeks and even then we don't keep to them.
Wedding cakes and celebration cakes. I'm always finishing at the last minute, and twice this year the cake turned up after the guests did.
We survey houses for buyers in Surrey. Reports go over the due date nearly every week.
Refrigerated transport from Murcia, 34 trailers. Our lorries run late, and the supermarkets fine us for each missed slot.
Software for hospitals, forty developers. We haven't shipped a single release on the date we gave since 2021.
Bathrooms fitted in a fortnight, says the van, but it's more like four weeks and people lose patience.
The tax practice has 600 clients. We filed 47 returns past the deadline in January.
Custom bicycles, about 150 a year. I tell folk three months and it turns out to be five.
Packaging machines, each one designed for its buyer, 90 staff near Bergamo. Delays are our disease: the machines we build leave the hall two months after the contract date.
Road maintenance firm working for the county. Half of the works in the programme weren't finished by the agreed date.
As caterers for weddings and wakes we get there late with the food too often.
Publishing house in Porto with nine titles a year. The books keep coming out months after we announced them.
Everything at our sewing workshop leaves the house late because the jobs get stuck between cutting and finishing.
Electricians, fourteen of us. We say Tuesday and come Thursday, and the builders we work for have had enough.
Metal finishing for 200 workshops in the Black Country. On-time delivery stood at 72% in March and I want to see 95% by the autumn.
Laboratory testing soil for farmers. Results are promised in five days and we miss that for every third sample.
# cash
Plasterers, nine men. Customers owe us £84,000 and some of it goes back to last summer.
Two electricians and I do fit-outs for pubs. Our clients pay whenever they like, and I have to pay the wages on the 28th.
Design studio in Rotterdam. Invoices go out with thirty days on them and get settled after ninety.
Sign makers in Wolverhampton. Nice orders, nice people. We're always short of cash at the end of the month, and this month worse than ever.
I supply fruit to hotels on Crete. They let me wait until October for what they ate in May.
There's good work on the books but no money in the account, and I live off the overdraft.
Haulage company, 19 trucks. We couldn't pay the diesel bill in March because three customers hadn't paid us.
Parents at our nursery are behind with their fees, £23,000 in all.
We're importers of Moroccan rugs in Rotterdam. The bank has told us the overdraft won't be extended, and we run dry in six weeks.
Language-teaching charity. The council pays its grant in arrears, and meanwhile there's nothing left to cover the rent with.
Industrial cleaning, staff of 75. Debtor days have gone from 41 to 67 and I must get them down again.
We make exhibition stands in Hanover. Buying the material up front and getting paid after the fair leaves us with a hole every time.
Upholstery, Bradford. I've had to put off paying the VAT twice this year because there wasn't the money.
Security firm with 130 guards. Payroll is weekly, customers pay in sixty days, and we keep running out.
Unpaid bills are what's killing our workshop, people pick the car up and promise to transfer it.
Farm-machinery dealer near Sligo. Farmers take the spare parts on account and the account just gets longer.
Kitchen fitter with three vans in Newry. My suppliers have put us on stop because we haven't been able to settle what we owe them.
An engineering office with 25 staff. Money owed to us: 410,000 euros, more than half of it overdue.
Cash flow is a mess: one month we swim in it, the next I borrow from my father-in-law for the salaries.
Block management in Brighton, 70 buildings. Service charges come in late, or not at all, from one flat in eight.
Too many of our dental patients don't pay the second instalment and we never chase them.
The theatre has reserves for about five weeks. After that we can't meet our bills.
Freelance agency paying 60 translators. They want their fee after two weeks while the publishers pay us after four months, and the gap is eating us up.
We run a bowling alley in Duluth, twelve lanes and a bar. We've fallen behind with the loan repayments and the landlord.
Dairy cooperative in Rajasthan. The big buyer holds back our payment for months and we cannot pay the farmers for their milk.
# margins
Painting contractor in Hull, seventeen men, booked until Christmas. We work our socks off and hardly anything is left at the end of the year.
Turnover at our removals firm is up by a fifth and the profit is down.
My café is full every day and I still earn less than my barista.
We fit out shops. Jobs end up costing more than we quoted, nearly every one of them.
Office furniture, five reps on the road in Flanders. Sales give away far too many discounts just to close the deal before month-end.
IT consultancy with forty staff in Pune. We bill 1,200 hours a month and write off 300 of them.
Seamstress in Galway: wedding dresses, alterations, curtains. I charge too little, everybody tells me, and I don't dare to put my prices up.
Online pet shop shipping 500 orders a day. After advertising and postage we make about thirty cents on each.
Importer of bathroom fittings, 26 people. Gross margin fell from 38% to 29% in two years, and it has to come back.
Bakery with four shops in Lyon. Some of what we bake loses money and I couldn't tell you which.
App developers in Kraków with nineteen heads. Our contracts are fixed-price, and the extras the clients ask for we do for nothing.
Landscaping around Seattle. Plenty of work, no profit, and I can't see on which jobs it leaks away.
The print shop competes on price with the internet and it has squeezed us to the bone.
Catering for company events in Dublin. What we have left from a hundred euros is two.
Slates, tiles, flat roofs around Dundee. We underquote to win the roofing work and then pay for it out of our own pocket.
Cleaning company with 90 cleaners. The retendered contracts came in at rates we can barely live on.
As a furniture maker I spend forty hours on a table and sell it at the price of twenty.
Freight forwarder in Antwerp. Volume grew by 15%, earnings by nothing at all.
Wholesale of workwear in the Veneto. Every deal our reps bring home is cheaper than the last, and it's eating away our profit.
Architects, eleven of us. We go over the budgeted hours on all projects and nobody pays us the difference.
I'm selling twice as many candles as last year and taking home the same.
Our hospital laundry washes nine tonnes a day. The business barely breaks even, though the machines never stop.
A creamery with 40 staff in Somerset. Supermarkets have beaten us down so far on the price of our yoghurt that we work for free.
Marketing agency, Manchester. Retainers bring in £60k a month, and the effort we put into them costs about £58k.
The engineering works makes a decent product and a thin return: 1.8% on sales, when the trade makes six.
# input_cost
Bakery near Lille with three ovens. Flour and butter have gone up so much that I no longer know what a croissant should cost.
We freeze peas and berries for the region's farms in Latvia. Electricity for our cold store costs twice what it did two years ago.
We keep 400 sows in Brittany and buy in every kilo they eat. The price of feed is ruining us.
My landlord's putting the rent of the flower shop up by 40% in April.
We make cardboard boxes. Paper has become 26% dearer since January and our contracts don't let us pass it on.
Coffee beans cost my roastery £4 a kilo in 2020, and now I have to pay £9.
Joinery with fourteen people in Tartu. Timber prices are all over the place, mostly up.
Our diesel bill has gone from £31,000 to £46,000 a month, same lorries, same miles.
I run a fish and chip shop in Whitby. Oil, cod, potatoes, gas: everything I buy has got more expensive.
Gates, railings, spiral stairs made in Walsall. The steel we need for our gates keeps rising, and the mill announces a surcharge every other month.
Hotel with 80 rooms in the Dolomites. Heating the place is what hurts, the gas contract came back at three times the old rate.
Swimming pool run by a village trust. We can't afford to warm the water at what they charge for energy now.
As a jeweller I have to buy gold at prices I've never seen before, and it's choking me.
Fertiliser has shot up, so have seed and spray, and the wheat fetches what it always did on our farm.
Plastic granulate makes up half our costs. It jumped by 18% in one quarter and we have to find cheaper sources.
Tubes and boards for every church tower in Devon. Insurance premiums for our scaffolding firm rose by 55% at the last renewal.
Hairdresser in Naples. Colour, towels, electricity, I pay more for all of it and need to get those costs down.
Freight rates from China are eating up what we earn on our toys, a container costs triple.
We brew beer in Pilsen for forty pubs. Malt, glass and carbon dioxide have all become dearer this year.
Sandwiches for petrol stations, made overnight in Slough. Our suppliers raise their prices every three months and we just swallow it.
School caterer with 12 kitchens. The cost of a meal's ingredients is up from 92p to £1.31, while the council pays what it paid.
Tofu maker in Vermont. Soybeans got pricier again, and I'd like to buy them together with others or lock in a price.
What our software company pays for cloud servers has tripled since the provider changed its price list.
Egg farm with 30,000 hens outside Ghent. The compound feed went up by eighty euros a tonne since autumn.
House builders, small ones, with a yard and two mixers. Cement, sand and rebar cost us a third more than when we priced the houses in Mombasa.
# raise_money
Two of us build a sensor that finds leaks in water pipes. We're looking for an investor to put in £400,000.
Village hall committee in Devon. We need to find £120,000 for a new roof.
I want to buy a second bakery oven and the bank has to lend me the money for it.
Our start-up in Nairobi sells solar pumps on credit. We want to close a seed round of 1.2 million dollars by September.
Twelve beds on the edge of Salisbury, with a garden the patients love. The hospice is launching an appeal for four new bedrooms and has to collect £900,000.
Cheese dairy in Asturias. To double the ripening cellar we need a loan of 200,000 euros and a business plan the bank believes.
Table tennis, homework, hot food for teenagers in Toxteth. We're applying for a lottery grant so we can run the youth club for three more years.
Medical-device company, nine people. What we must do now is raise our Series A.
Half the money for the new lifeboat station has been pledged, and we have to get the other half from donors.
Friends of the park in Sheffield. Our aim is a crowdfunding campaign for a playground that children in wheelchairs can use.
I've designed a folding kayak. I need somebody to finance the first 300.
Cooperative grocery with 800 members. We plan a share offer to pay for the move into the old post office.
Our orchestra lives off one state grant that ends in December, and we're seeking sponsors who'd take its place.
A biotech in Leuven working on vaccines for fish. Without four million in fresh capital this year we can't begin the trials.
Looking for business angels! We've got an app for choirs, 3,000 users, and want to hire two developers with their money.
We hand out 500 parcels a week in Gateshead from a borrowed garage. The food bank needs to bring in more donations so that it can rent a proper warehouse.
Brewery with a tap room in Hamilton. I'd like to get finance for a canning line, about $350,000.
Our primary school wants to build a library and hasn't got the funds.
Equity, a grant, a loan, I don't mind which, but my vertical farm needs half a million to scale.
We restore a steam engine from 1921. The boiler will cost £85,000 and we want to raise it from railway fans in the next twelve months.
Social enterprise training ex-prisoners as chefs. We're writing bids to foundations to fund a second kitchen.
Fruit growers in Moldova, 40 hectares. We hope to get EU subsidies to pay for the irrigation.
My partners and I need backers for our documentary, we have a third of the budget.
Research institute on soil. The board asks us to win outside funding of two million for the new laboratory.
Carmakers want our battery test rigs, but to build them in numbers we have to persuade a bank or a fund to put money in.
# open_site
We've got two cafés in Bristol. The third opens in May, in the old bank on Gloucester Road.
I'm opening my own barber shop in Duluth this spring, four chairs and a red pole.
Our physio group has signed the lease for a fourth practice and must have it running by September.
Builders' merchant in Cumbria with five yards. We're going to set up a branch in Lancaster.
Children's shoes, up to now on a market stall. The keys to the new shop come on the first of March and I have to fit it out, stock it and staff it.
Dental surgery, Cork. We're about to start up a second location in Midleton with three chairs.
A nursery chain with seven houses. House number eight, 64 places, is due to open its doors after the summer holidays.
This year we'll be moving production into a newly built hall and starting it up without stopping the old one.
My wife and I are turning the old school into a guesthouse, and we want to welcome the first guests at Easter.
Yoga studio in Leipzig, always full. We want to open another one across the river by the autumn.
Our hospital gets a new outpatient building, and the plan is to see patients there from October.
First restaurant ever for me, forty seats, opening night is 12 June!
We've a gym in Halifax and are preparing to open a second one in Dartmouth.
A wholesaler of plumbing parts. The new depot in Malaga has to be up and running before the season.
For twenty years we've helped families who flee from violence. Our charity's going to open a shelter for women in Swansea, twelve beds, in the spring.
I sell yarn online and have finally found premises for a real shop. It ought to be open in time for Christmas.
The library trust has taken over a closed branch in Fleetwood and means to reopen it in April.
Pharmacy group in Ohio with eleven stores. We need a plan for getting store twelve ready for its opening day.
Call centre for airlines, 400 seats in Sofia. We're setting up a second site in Plovdiv this quarter.
As a bike mechanic I'm about to get my first workshop of my own, and I haven't a clue in what order to do things before it opens.
Garden centre near Odense. Our new farm shop and café go up next to the greenhouse and should open in August.
Wash, dry, fold: nine shops so far. We're planning to open three more laundrettes in Glasgow within twelve months.
The bank will open a branch in Kisumu, and I've been asked to get it off the ground.
Veterinary hospital in Tampa. We break ground on the new clinic in January and plan to treat the first animals there in November.
Our furniture showroom in Dubai is meant to open in ten weeks and the floor isn't even laid.
# launch
Skin-care maker in Lyon, eight people. Our first sun cream goes on sale in April.
We're bringing out an app for beekeepers in the spring, our very first.
I bake gluten-free bread and want to launch a line of frozen pizza bases.
Our new electric wheelchair is finished and has to get onto the market before the autumn fair.
Publisher of school books in Ljubljana. In September we release our first digital maths course.
We're six programmers who know everything about dispatching ambulances. After three years of development the software is ready to go live, and we need a proper launch.
A bank for farmers. We're about to introduce a savings account that can be opened on the phone.
Lagers and stouts from Galway since 2009. The brewery plans to put an alcohol-free lager in the shops by June.
We make hearing aids in Aarhus. The new model comes out in ten weeks and I want it in 200 shops on day one.
My cookery school is starting an online course this winter, the first one we've ever sold.
Garden tools from Sheffield since 1890. We'd like to bring our cordless range to market next season.
Insurance for pets: a new product for horses is due to start on 1 March.
Our museum's about to launch an audio guide for children, in three languages.
We're a two-man studio making board games. Our second game will be released in October.
The beta of our payroll tool has been running with twelve firms, and now it's time to launch it to everybody.
Physio practice in Utrecht. We want to roll out a home-visit service from May and don't know how to start it well.
I've been a designer for others for eighteen years. This spring I'm going to launch my own label of children's raincoats.
Tractor attachments, forty staff. What we have to get right this quarter is the market launch of the new hedge cutter.
A podcast company in Austin. We premiere a daily news show in six weeks.
Our water filter for camping has passed all its tests, so the next step is selling the first thousand.
Cheese from sheep's milk, Sardinia. I'm adding a yoghurt to the range and would like to introduce it this summer.
We'll switch on our new subscription service for spare parts in July, and nobody's planned how to announce it.
The hospital wants to begin offering video consultations as a new service after Easter.
Bicycle lights made in Graz. Version four is to be unveiled at the trade fair and delivered from the same day.
Telecoms provider for rural Wales. We bring a mobile tariff onto the market in the autumn, our first.
# wind_down
I've had my shoe shop in Ennis for 41 years. At the end of the year I'm closing it for good.
Pest control in Plymouth, a good name and eleven staff. We want to sell the business and retire, there's nobody in the family who'd take it.
Our association of former miners has eleven members left, and we've voted to dissolve it properly.
The factory in Bremen makes its last washing machine in June and then it has to be shut down decently.
My partner and I are giving up the restaurant when the lease ends in September.
Printing works with 22 people. The owners have decided to stop, pay everyone off and wind the company up.
A dairy farmer in Waikato, 67 and tired. I'm selling the herd and getting out.
We're shutting our branch in Dover and moving the people to Folkestone.
The charity has run its course. What remains is to hand its projects to others and close the accounts.
Glasses, contact lenses, eye tests in a market town in Shropshire. I'm looking for a successor for my optician's shop so I can bow out next spring.
Software company in Oulu. We're going to switch the old product off and need to get 300 customers off it by December.
Our nursing home can't meet the new building rules, and the trustees will close it within the year.
Retirement's coming: I want to pass on my dental practice to somebody younger.
We make gloves and have done since 1874. The last shift is planned for October, and the machines will be auctioned off.
Forty years of knitting patterns, in print and by post. The magazine will cease publication with the summer issue, and I've got to organise the ending.
After my stroke I can't keep the garage going and I'd like to sell up without losing everything.
A wholesale florist in Leiden. Clearing the stock, ending the contracts, letting eight people go: that's this quarter for us.
Our cinema shows its last film on the 30th of November, then the lights go out for good.
A small firm of actuaries, nineteen people. We've agreed to be taken over, and the name and the office in Reading will disappear by summer.
Bookshop owner, Hobart. I'm calling it a day in June and want to sell off 14,000 books before then.
The co-op's members voted to liquidate. As the treasurer I must settle the debts and share out what's left.
Two brothers with a sawmill in Värmland. We've decided to wrap it up and get a fair price for land and saws.
My tailoring shop's closing down because I'm seventy-one and my hands won't do it any more.
Same-day parcels in the Midlands since 1991. We're pulling out of the courier business and running the depots down one by one until March.
Youth hostel in the Harz, 90 beds. The association wants to give it up and find a buyer for the house.
# hire
Scaffolding firm in Glasgow with thirty men. We need six more and nobody applies.
I can't find a chef for love or money, the stove's been mine since Easter.
Our nursery has four vacancies for qualified teachers, and two rooms stay shut because of it.
Family-owned builders' yard in Ostrava. We've been looking for a bookkeeper since February without success.
Care home near Exeter, 48 beds. Eleven posts are unfilled and we fill the gaps with agency staff.
Brno-based software company. It takes us five months to fill a developer job and I want it down to two.
There are plenty of cars to mend in my garage but I can't get a second mechanic.
We drive children to 200 schools in Warwickshire. We want to recruit 40 bus drivers before the school year starts.
Dentist in County Mayo. Nobody wants to move out here, so the job of hygienist has been open for a year and a half.
The charity shop is desperately short of volunteers, we're trying to sign up twenty.
Third-generation butcher's shop on the high street in Hexham. Advertised three times for a butcher, got two replies, and neither turned up for the trial day.
Engineering firm, 80 people. Apprentices are what we lack: five places and one applicant.
Night nurses! We've looked everywhere, even abroad, and still have nine positions vacant.
Our orchestra hasn't got a first oboe and the auditions didn't turn one up.
Haulier in Poznań, 60 trucks. Twelve of them need a driver and we don't know where to find any.
As a solar installer I could take on five more electricians tomorrow if only there were any.
Software for the hotel trade, made in Innsbruck. We get applicants, just not the right ones, and the head-of-sales job is still empty after eight months.
School in Norfolk with 700 pupils. We have to find maths and physics teachers by September.
Trailers and tippers come out of our workshop in the Carpathians. Attracting welders to a village of 900 people is our big headache.
Hotel on Jersey with 120 rooms. This spring we must take on 35 seasonal staff and so far we've got nine.
Candidates say yes and then don't sign, they get a better offer while we dither over ours. I need those seats filled.
Our building-services company is expanding and we've got to hire a whole team of fifteen in Lisbon.
The fire brigade in our valley needs new recruits, we're down from thirty-two to nineteen.
Tax advisers in Graz, nine desks of which three are unoccupied. We want to win three young colleagues this year.
My hair salon has two empty chairs because I can't get stylists.
# keep_people
Care company in Stoke with 210 carers. A third of them quit every year and I want them to stay.
Printed circuit design, twenty-two engineers in Oulu. My best people keep leaving for the big firm across the road.
We train young cooks and as soon as they can do something they're gone.
Outsourced call centre for energy suppliers. Staff turnover's at 38% and it's killing us.
Start-up in Bristol with an app for nurseries. Three of our five developers handed in their notice within a month.
The nursery can't hold on to its teachers, most don't make it through a second year.
Nurses are exhausted and resigning one after the other at our clinic.
Accountancy practice in Reading, 45 people. We lose our seniors just after they qualify.
Home deliveries for a supermarket, 110 vans in Essex. New hires don't last: of the 24 drivers we took on in spring, 15 have walked out again.
Heating and plumbing in Luxembourg. I keep losing good fitters to a competitor who pays two euros more.
Warehouse in Tilburg with 140 pickers. Average stay is seven months, and I'd like people to make it to two years.
Teachers burn out at our school and go. Nobody under forty has stayed longer than three years.
Our volunteers drop out after a few weeks, and we'd like them to stick with us.
We run three hotels in Killarney. Sixty people left us last year, and in the exit interviews they say it's the rota.
Hospice with 90 staff. We want to cut the number of resignations by half before the winter.
Cloud consulting for banks. Engineers join us in Bengaluru, get their certificates and jump to a multinational.
The girls at my salon stay a year, then they set up on their own.
Our best foreman has just told me he's going, the second one this year. I have to stop this.
Security company, 300 guards. We replace the whole workforce every eighteen months because no one remains.
Social workers leave our agency faster than we can replace them, mostly because they're worn out.
A vet group with six practices. The young vets walk away after two years, some from the job altogether.
Sawmill in Oregon. Guys quit without a word, they just don't come Monday, and my crew's never the same two weeks running.
Morale is low, people are unhappy and they're going: nine of thirty-four since Christmas in our council's planning team.
We're a theatre with 50 permanent staff. Technicians defect to film and television, four in one season.
Retention of apprentices is poor, half of ours break off in the first year at the works in Linz.
# quality
Kitchen maker in Kaunas. Too many kitchens leave with a scratch or a wrong door, and the fitters have to go back.
Carpet fitters, eight crews in the north-east. We do one job in six twice because it wasn't right the first time.
Scrap on our plastic moulding line runs at 9% and I want to see 3%.
Our translators make mistakes that the customers find before we do.
Roofing company with twenty men. We get called back for leaks far too often.
The laundry sends back sheets with stains on them and the hotels complain.
Extensions and loft conversions in Croydon. Complaints about our workmanship went from 20 to 75 in a year.
I've got a bakery and the bread isn't the same from one day to the next.
Payroll bureau in Swindon, 340 firms. Errors slip into the pay slips every month, and we spend days correcting them.
Fabrication shop in Gdynia with 45 people. Welds fail at inspection again and again.
Cleaners miss corners, customers point it out, and we go a second time for free. I want the quality sorted.
Medical lab with 30 staff. Too many samples get mixed up or labelled wrongly.
Our software goes out full of bugs and support drowns in them.
Typos, wrong colours, crooked cuts: every tenth job in our print shop must be done over.
The wine had a fault in two vintages running, and it was our own sloppiness in the cellar.
Car body shop, Nantes. The finish is uneven, the insurers notice, and 14% of the cars come in again for repainting.
We assemble circuit boards, 3,000 a day. First-pass yield is 87% and has to be over 96.
Gas heating in Sunderland, ten men on the road. Callbacks are our bane: our heating men fix a boiler and it's broken again within a week.
Data that our survey institute delivers has holes and wrong figures in it, clients say.
A caterer for three hospitals. Meals come cold, or with the wrong diet on the tray, and the wards keep complaining.
Our furniture is beautiful in the showroom and wobbles at the customer's, there's something wrong with how we put it together.
About sixty houses a year get built by us in Kent. Defects found by the buyer at handover averaged 42 per house last year.
Wet rooms and kitchens in Limerick. I want my guys to get it right first time, we redo so much tiling.
Bicycle workshop with five mechanics. It happens weekly that a bike leaves with brakes that aren't set properly and comes back.
We pack salads. Rejections by the supermarket for poor quality doubled this summer.
# returns
Shoes online from Valencia. Nearly half of what we send comes back because it doesn't fit.
My label's called Nine Daisies and I cut everything myself in Łódź. Too many of the dresses I sell on the internet get returned to me.
Return rate of our fashion web shop is 34% and I'd like it under 20.
We sell lamps over the web. People order three, keep one and send us the others.
Parcels with returned goods are piling up at the back of our warehouse in Lublin.
Mattresses in a box, made in Porto. The hundred-night trial costs us dear, every fifth mattress is sent back.
Refunds eat up a quarter of what my online jewellery shop takes in.
Trousers, jackets and overalls for tradesmen by mail order. Customers pick the wrong size of our work trousers and we pay the postage both ways.
The pram dealer's website shows nice pictures, but people get something other than they expected and want their money back.
Retailers who stock our garden furniture sent back 1,900 chairs last season.
Car parts by mail order out of Tilburg. Every third part turns out to be for a different model and gets posted back to us.
Bookselling by mail: returns from the bookshops have climbed to 28% of what we print.
Sports clothing from Innsbruck, 12,000 orders a year. What bothers us is handling the returns, 4,000 of them.
So many of our curtains come back because the colour looked different on the screen.
Online optician with 35 staff in Leeds. We want fewer people to send their glasses back.
Bought, worn to a wedding, returned on Monday. That's my boutique's daily bread, and I'm sick of taking things back.
Electronics seller on the marketplaces. One gadget in eight is returned, most of them working perfectly well.
Our hiking boots have a sizing problem that makes 22% of buyers exchange or return them.
Choppers, peelers and egg timers, sold on television. The refund requests for our kitchen gadgets doubled after the TV campaign.
Wigs, 400 a month, by courier. They're opened, tried, sent back, and I can't sell them a second time.
Furniture by parcel from Vilnius. Sofas return to us because they don't go through the customer's door.
Garden tools and grills from a warehouse in Tilburg. We'd like to get the number of goods sent back to us down to one order in ten, today it's one in four.
Bike parts shop in Utrecht: wrong orders by customers lead to exchanges, credit notes and a lot of returned boxes.
As a maker of wedding rings I have to take back far too many because the finger was measured wrong.
Three pallets of unsold and sent-back toys come in from the retailers each week, and crediting them is costing us a fortune.
# stock
Ironmonger in Ludlow with 9,000 articles. What people ask for is out of stock and what they don't want fills the shelves.
Gift shop at the castle in Conwy. We keep running out of the bestsellers, and nobody notices until the peg is bare.
Our pharmacy had to send 200 customers away last month because the medicine wasn't there.
I have £60,000 of bicycles in the cellar that nobody wants to buy.
Spare parts for farm machines. Mechanics wait because the part we need is never on the shelf.
Too much stock of the wrong sizes, that's our clothes shop in a nutshell.
Wholesale of cleaning products in Metz. Our warehouse is full to the roof and still 12% of order lines can't be supplied.
Empty shelves on Saturday afternoon, full bins of stale bread on Monday: we order badly at the village shop.
The computer says we have seven of something, and then there are none to sell and none on order at our paint shop.
Tiles and bathrooms, Zagreb. I've got 800,000 euros tied up in slow-moving goods.
We ran dry of our main ingredient three times this year and the line stood still because we'd forgotten to reorder.
A bookshop with too many books that don't sell, and always without the one that's in the news.
Online shop for baby things. One product in nine shows as unavailable and we lose the sale.
Wine merchant, Hobart. I overbought, now the cellar holds two years' worth of rosé.
Purchasing goes by gut feeling at our DIY store, so we're either overstocked or sold out.
Hospital supplies in Accra. Gloves ran short twice, and we want never to be without the fifty basic items again.
Stationery and school things in the Algarve. Availability in our seven shops is at 86% and the target is 97.
Frozen food distributor with 1,400 products. Every week we have to throw away goods past their date because we bought too much.
Our electrical wholesale counter turns builders away because we don't have the cable in.
Seasonal stock always arrives wrong at our garden centre, too many pots and too few roses.
Wooden trains and dolls in the old town of Nuremberg. Stockouts cost our toy shop the best two weeks before Christmas.
The van stock of our fitters is a mess, they drive to the merchant every day because something's missing from it.
We make prams and hold 4,000 components, yet there's always one lacking when a pram has to be built.
Back orders keep growing at our motorcycle-gear shop. I want the twenty top items in the house at all times.
I never know how much to order for my sandwich shop, it's sold out by noon or it's left over.
# no_shows
Dental practice in Arnhem with four chairs. Every day three or four patients simply don't turn up.
People book a table for six at my trattoria in Parma and never come.
The mobile unit stops in 40 villages. Our blood donors make an appointment and a quarter of them fail to appear.
I do nails. Girls book online and don't show, and I sit there with an empty hour.
Free workshops at the library in Hull. Thirty register, twelve turn up.
Missed appointments cost our foot clinic in Bolton about £70,000 a year.
Driving school with five cars. Learners forget their lesson and the instructor waits in the street for nothing.
Five physios in Brussels with a view of the tram. We'd like to get no-shows under 5%, they're at 17 now.
Restaurant in Copenhagen, 38 seats. On a Friday two tables stay empty because the guests who reserved them didn't bother to cancel.
First aid and food hygiene, we train 4,000 people a year. Candidates for our training courses sign up and don't attend.
The job centre sends people to our interviews, and half of them never appear.
Hair salon in Lagos. Clients cancel ten minutes before, or don't cancel at all, they just stay away.
Our vet nurses keep slots for check-ups, and owners don't bring the animal.
Boat trips for whale watching. Up to nine of forty booked passengers aren't there when we cast off.
Letting agent with a moped in Valencia. Viewings: I drive to the flat and the person who arranged to see it doesn't come.
Parents miss the evening appointments they themselves picked at our speech therapy centre.
Patients who don't keep their appointment at the eye hospital make up 14% of the list.
I rent out two tennis courts. Members reserve the good hours and then leave them unused without telling us.
Counselling service for students. One first session in three goes to waste as the student stays away.
Hybrids and electric cars from a glass palace in Győr. Test drives at our car dealership are booked by the dozen and skipped by the dozen.
We hold free legal advice evenings. The slots are gone within an hour, but on the night five of the twelve people don't turn up.
Mammography unit for two counties: of every hundred women invited and booked in, twenty-three don't come.
My tattoo clients vanish. They book for Saturday, don't pay a deposit and don't show their face.
Escape rooms in Budapest. Groups fail to turn up for one booking in ten and nobody else can have the room.
Our hotel near the airport has eight to ten guests a night who reserve and never check in.
# idle_capacity
CNC shop in Brescia with seven machines. Three of them stand still most of the week.
Ground floor bistro, upstairs rooms for up to eighty people. Our conference rooms above the old brewery are empty four days out of five.
We bought a second coach for two hundred thousand and it hardly leaves the yard.
Squash courts in Wolverhampton. After six we're packed, and before that nobody plays from eight in the morning on.
I've got two treatment rooms in my massage practice and only ever use one.
The sawmill could cut twice as much as it does, the saws idle for want of logs to cut for others.
Bus company with 40 seats per trip and eleven passengers on average. We have to fill those seats.
Co-working space in Bilbao, 90 desks with a view of the river. Only 41 are let.
Forty rooms and a spa in the Beskids. Occupancy at our hotel stands at 52% and we want to reach 70.
My combine harvester works five weeks of the year and the rest it's in the shed.
A recording studio in Leeds. It's in use maybe twenty hours a week, and I'd like to sell the hours in between.
Our cold store at the port is half empty, 1,800 pallet places unused.
Dance school with three rooms. In the mornings all three lie unused and I pay the rent just the same.
The printing press we're paying off runs one shift and could run three.
SAP specialists, Frankfurt. Consultants on the bench: eight of our thirty aren't on a project and cost us money every day.
Church hall in Bath, newly done up. It's dark five nights a week, and we want it hired out.
Theatre with 400 seats in Graz, and half of those seats stay empty night after night.
Laser cutting in Maribor. Our utilisation is 45%, there's plenty of room for more jobs on the machine.
Swimming pool for schools. The lanes are free between one and four and no one fills them.
Flatbed haulage out of Tarragona. We have ten trucks and loads for seven, and on the way home they drive empty.
A lab with an electron microscope worth a million. It's used one day a week and should earn its keep on the other four.
Our bakery's ovens go cold at nine in the morning, so there's spare capacity for anyone who'd like to bake with us.
Holiday park, 60 cabins. Midweek, two out of three cabins aren't let.
The child-care centre has a fourth group room standing empty, licensed and furnished.
Dental clinic with a surgery chair nobody sits in on Fridays. I want that capacity used.
# compliance
Care home in Kent with 40 residents. The inspector comes in March and we aren't ready.
Springs and clips, 300 million a year from a plant in Slovakia. We have to be certified by July or the car makers won't buy from us any longer.
Our kitchen failed the hygiene inspection and must pass the second visit.
Since the new rules on data protection I don't know whether our clinic is allowed what it does.
Taxi firm, 60 cars. The council has changed the licence conditions and we've got six months to meet them.
Pension fund for craftsmen, 11 staff. The auditor gave us eleven remarks last year and I want none this time.
A childminding agency. Our paperwork for the regulator is all over the place and the registration's up for renewal.
We make food supplements in Ghent. From January the labels have to follow new regulations.
Fire officer came round and gave our hostel a list of 23 things to put right by June, otherwise he'll close us.
Investment adviser with nine staff. We need to satisfy the supervisor that our anti-money-laundering checks are up to scratch.
I keep pigs. Under the new welfare law the pens have to be rebuilt and signed off within the year.
Medical devices, Galway: without the new European approval we can't sell after May.
Day trips and lunches for lonely old people in Hull. The charity commission has asked us for policies that we don't have, and we must put them in order.
Waste recycler with a permit that runs out in November. Getting it renewed is what this half-year is about.
Working-time records, contracts, safety files: the labour inspectorate will check our restaurants and we're not in order.
Our software handles patient data and the hospitals now insist on an ISO 27001 certificate.
Letting agents in Cardiff. New legislation obliges us to have every flat's safety papers complete by the first of December.
Nut bars and granola out of Antwerp. We got a warning letter from the food authority about our allergen labelling.
A private school in Accra with 380 pupils. The ministry is going to inspect us for accreditation next term.
Accessibility law says our web shop has to be usable for blind people by summer, and it isn't.
Trucks, twenty-six of them. We got points at the last roadside check and could lose our operator's licence.
Chemicals trader in Rotterdam. I need all 300 safety data sheets to conform to the new regulation.
The organic inspector found gaps in our records. If we don't close them we lose the label.
As a club we must have a safeguarding policy and checked coaches before the federation's deadline.
Lifts and escalators in 1,900 buildings. Our lift-maintenance company needs to pass the recertification audit in the spring.
# safety
Sawmill with 50 men in Värmland. We've had six accidents this year and one of them cost a finger.
Far too many of our delivery drivers get hurt when loading and unloading.
Slaters in the Scottish Borders, fourteen men. I want nobody to fall from our roofs any more, two did last autumn.
Forklifts and people nearly collide in our warehouse every week.
Dairy farm, 400 cows. One of the lads was crushed against a gate in April, and it mustn't happen again.
The number of days lost to injuries at our foundry went up from 90 to 260.
Flats and schools in the Lisbon area, 400 workers. Near misses on our building sites go unreported until someone really gets injured.
Care workers hurt their backs lifting residents. Eleven of them were off with it last year.
Our gritting lorries were in fourteen crashes over the winter, with three men hurt.
Riding school in Surrey. Children have come off and broken bones three times since summer, and I want the lessons safer.
Burns and cuts are common in our hotel kitchens, too common.
We fell trees for the county. After last month's accident, my crew and I want to work in a way that all of us come home.
The bottling plant records nine accidents per million hours, and our group's target is three.
Substations and overhead lines all over Bavaria. Electricians of ours keep getting shocks because they don't switch off first.
A haulier in Lublin. Tired drivers and two rollovers: road safety's the thing to fix.
Nurses in our emergency ward get attacked by patients, and injuries are on the rise.
Slips and trips in the fish hall put four people in hospital last year.
I run an adventure park with rope bridges. We've had guests injured, and I'd like a season without an ambulance.
Stone masons, six of them, in a yard full of dust. The men don't wear helmets and glasses, and sooner or later somebody's going to lose an eye.
Chemical works outside Tarragona. Two small leaks made people ill, we need to prevent a third.
Our quarry had a fatality in 2023. We must bring the accident rate down to zero.
Window cleaners on ladders, nineteen of us. Someone falls every few months.
Two shifts, 340 people, 900 pigs a day. Lost-time injuries in the meat plant: 31 last year, mostly knives.
We pick fruit with 200 seasonal workers. Tractors overturning and people tumbling off ladders worry me most.
Cyclists who deliver for us keep ending up in accidents, 26 since the new year.
# theft
Hardware shop in Croydon. Somebody's walking out with drills and I lose about £500 a week.
Shrinkage in our four supermarkets is 2.9% and I want it under one.
Copper cable disappears from our building sites at night, reel after reel.
We rent out bikes in Ghent and a good hundred were stolen last year.
My bar takings don't match what's been poured. I think one of the staff helps himself.
Containers from Southampton to anywhere. Diesel's being siphoned from our trucks while the drivers sleep in the lay-by.
A pharmacy chain with nine shops. Perfumes and razor blades get nicked every day.
Wind-turbine blades get serviced by us from a harbour shed in Grimsby. Someone forged invoices and our bookkeeper paid them, £38,000 gone.
Regional parcel hub near Leipzig, 38,000 a night. Parcels go missing in our depot, about sixty a month, and it's not the address labels.
Gas fitters with 24 vans in Liverpool. Tools vanish from the vans so often that the insurer won't cover us any more.
Trainers, limited editions, sold from Warsaw. Fraudsters pay with stolen cards and we end up without goods or money.
The church has been broken into three times since autumn and the collection boxes emptied.
We grow avocados near Tzaneen. At night whole trees are stripped by thieves.
Cash keeps going missing from the till at our garden centre.
Guests take everything: towels, lamps, a television once. I have to stop the pilfering in my hostel.
Shoplifters have discovered our little bookshop, stock worth two thousand euros was gone at the count.
Building-plant hire in Cork. Two diggers got stolen within six weeks, and I want them to be the last.
Heating oil for 9,000 households. Our drivers sell part of the load on the way, I'm quite sure of it.
Employees clock in for each other and claim hours they never worked, that's fraud and it costs us thousands.
Scrap dealer. People cut our fence and carry off the metal we've already paid for.
Coffee and snacks from 1,100 machines in railway stations. The vending machines we run get broken open and robbed, thirty of them last year.
Laptop computers have been disappearing out of the classrooms of our school since September.
Wholesale cigarettes and sweets in Graz. When we count, four cartons in a thousand are missing and no one knows who takes them.
Fake refunds at the cash desk, a cashier caught, and probably more of them. I want the losses from stealing to end.
Sheep rustlers took 90 ewes from our hill farm in one winter.
# workload
I'm a vet on my own in Caithness. I work seventy hours a week and can't do any more.
Blinds and shutters, eleven people, me at the top. Everything goes through me, from quotes to holidays, and there aren't enough hours in the day.
Our nurses did 4,100 hours of overtime last year, and it has to get less.
We're six people doing the work of nine at our printing office in Vaasa.
Tax office in Innsbruck, eleven desks. Between January and May we all drown in it, evenings and weekends.
My foremen have far too much on their plate, one looks after five sites at once.
The parish secretary is one person with the tasks of three, and I want to take some off her.
I own a bakery, I bake, I sell, I do the books. Haven't had a day off since August.
Foster care for three counties. Social workers at our agency carry 34 cases each where 20 would be right.
Our IT team of four looks after eleven schools, and they can't keep up with all that's asked of them.
Funeral home in Ohio, family of four. We're on call day and night and it's wearing us out.
Solicitors in Sligo, mostly wills and land. There's more work than we can manage, jobs pile up and everyone's stressed.
Hydraulics dealer with 28 staff. As managing director I sign, check and answer everything myself until midnight.
The kitchen crew works double shifts all summer. I want them to have a normal week again.
Translators, fourteen of us. We accept too much and then sit through the weekends.
Volunteers run our food bank, and it's always the same five who do it all.
Pumps for mines, built in Katowice. Overtime in the workshop has got out of hand, 45 hours a head each month.
Each of our midwives looks after far too many women at once.
Admin buries me: I'm a plumber who does bids and bills at the kitchen table till eleven.
The head teacher teaches, runs the office and fixes the heating. He needs relief.
Land survey and boundary work in Queensland. We've won so many contracts that my surveyors are overloaded, they do two jobs at a time.
Caretakers for 1,200 flats in Malmö, just three of them. They're swamped.
If I'm ill, the firm stops. I've got to hand over part of what I do.
Public library with two librarians for a building meant for five: they're overstretched and it shows.
Customer service in our web shop is three women with 400 mails a day, it's too much for them.
# concentration
We make seats for one tractor maker in Mannheim. He buys 82% of everything we produce.
Brass and bronze castings, 60 people. If our biggest customer left us tomorrow, the foundry would have to close.
Two thirds of my income as a designer come from a single agency.
The food bank lives off one supermarket's donations, and I don't want to depend on it so much.
Seventy people clean for us in the Midlands. Half our turnover is the airport, the rest is small fry.
We make syringes and drips in Harare. All our eggs are in one basket, and the basket is called the Ministry of Health.
Dairy in Wales. Nearly all our milk goes to one buyer who can set whatever price he likes.
Our choir festival in Limerick stands and falls with one single sponsor.
Software house, 24 staff. One insurance company pays 71% of our bills, and I'd like it to be under 40.
Phone covers of cork, designed in Braga. We sell only through Amazon, if they block our account we're finished.
I'm a haulier for a single chain of furniture shops, no other customers worth naming.
A foundation gives us 340,000 of our 400,000 euros a year, and that frightens the board.
Machine shop in Wichita. Boeing or nothing, that's how lopsided our order book is.
The hotel gets 90% of its guests from one tour operator, and that's not healthy.
Our engineers work almost only for the one wind-farm developer. We want four or five clients of the same size instead.
Yellow buses, 44 of them, in upstate New York. Too reliant on one school district, that's what the bank says of our bus company.
Legal translators in Luxembourg. The court is our only real client.
What worries me is that one big farm buys 85% of the feed we mill.
Files, chisels and planes from Solingen. Nearly every order at our tool shop comes in through one dealer, and he knows it.
We're a charity that lives off one big donor, aged 88, and we need more than her.
Catering: without the car factory's canteen we'd be left with eleven covers a day. We must spread the risk.
We put up masts and lay cables for telecoms firms. Our dependence on one mobile operator has grown to four fifths of sales.
One referring hospital sends us most of our patients, and I want other doctors to send us some too.
My vineyard sells its whole harvest to one winery, and they can drop me any year.
Event technicians from Basel. One trade fair organiser makes up so much of our business that we couldn't survive without him.
# digitise
Plumbers, eighteen vans. The job sheets are on paper and my wife types them into the computer at night.
Vegetable growers with 80 pickers and two packing sheds. We do everything in Excel and nobody knows which version is right.
Orders come to us by fax and get copied by hand into two systems.
Our clinic still keeps paper files and we want to get rid of them.
Till, web shop and accounts don't talk to each other. We sell wool in Lerwick and key in everything three times.
I plan forty cleaners with a pencil and a wall chart, and it's got to go on a computer.
Property managers with 3,000 flats. The lease agreements sit in folders, and it takes an hour to find one.
Concrete and groundwork contractors in Leicestershire. The time sheets of 60 builders come on scraps of paper and someone adds them up by hand.
After-school club with 240 children in Reading. We'd like parents to sign up online instead of filling in four forms.
A museum whose catalogue is on index cards, 22,000 of them. It has to get into a database.
Hospital stores in Mombasa. Stock gets written in a book, and I want it on the computer.
Our sales people have their customer data in notebooks, in their heads, in their phones, and nowhere else.
Warehouse staff print out each order, tick it with a pen and hand the sheet to the office, where it's typed in again.
As a surveyor I write on a pad on site and then type it all up at home. It should go straight into a tablet.
Sailing club on Lough Neagh. The club's membership list is a spreadsheet from 2004 that only the treasurer understands.
Production planning happens on a whiteboard at our furniture factory, and we want proper software for it.
Invoices arrive by post, get stamped, carried about and signed. I'd like all of that automated.
For a customs agency in Antwerp we have a lot of shelves. We're drowning in paper, five binders per ship.
Our three branches use three different programs and head office puts the numbers together manually.
The farm vet's records are carbon copies in shoeboxes, and it's time we went digital.
Notary's office in Lyon, ten staff. No one can work from home because all the deeds are on paper in the cellar.
Booking by telephone only, a diary with a rubber: our campsite needs an online system.
Pallet network depot in Doncaster. Somebody retypes 200 delivery notes a day from one screen into another.
My garage's service history is in a card box. I want a system where I can look up a car in seconds.
The old database and the new accounting software aren't linked, so we copy and paste between them all day long.
# season
Ice-cream parlour in Rimini. From November to March we earn nothing.
We've got a campsite that's full for eight weeks and empty for the other forty-four.
My fireworks business makes 95% of its sales in the last two weeks of December and nothing in the others.
Spruces and firs on a hillside in Sauerland. Christmas trees are all we do, and I'd like some income from January to October too.
Gardeners in Kent, fourteen people. In winter there's no work for half of them.
The ski school has its crowd until March, and after that eight months of nothing.
Boat hire at Lough Derg. Summer pays for the winter, and last winter it didn't quite.
Tutoring for exams. It's bursting before the tests in May and dead from June to September.
Ninety rooms, a pool, a view of Africa. Our hotel on the coast is packed in August and has 9% occupancy in February.
Heating engineers. Autumn is mad, and in summer my men sweep the yard.
I make school uniforms. August's a frenzy and the spring months are so slow that we could close.
A wedding venue in Tuscany. Nobody marries between October and April and the costs run on.
Garden centre: three good months, nine thin ones. We need something that evens it out.
Tapas and fish in Cadaqués. Off-season's our problem, the town empties and so does the restaurant.
We press apple juice for eight weeks in the autumn and the plant earns nothing for the rest of the year.
Tax preparers in Tampa. Everything we make we make by April, then the office goes quiet until January.
Ploughs, salt and eleven drivers in Vermont. Snow removal is what we live on, and I want something for the warm half of the year.
Tour guides in Reykjavik. The long dark months bring us a fifth of the summer's guests.
Our theatre by the lake plays only in July and August, and it must live on that for twelve months.
Pool builders near Seville. When the heat goes, so do the orders, right through till spring.
Sunglasses shop on Naxos. Off season I sell four pairs a week.
The flower farm takes in almost all its money around Mother's Day. I'd love to spread that over the year.
Conference interpreters. May and October are crazy, the holiday months and midwinter stand empty.
Chimney sweeps, six of us. We've got five quiet months and want to fill them.
Language camps for teenagers. In the summer holidays we burst at the seams, in term-time the house lies idle and we'd like to use those months.
# new_market
Cheese makers in Asturias, 30 people. We want to start selling in Germany.
Our software is used by Dutch hairdressers. Next we'd like to go into Belgium.
So far only private households buy our water filters, and I want to win hotels too.
We make ship lamps. The Americans love them at fairs, so this year we're going to enter the US.
Tea from Darjeeling. I'd like to export to Japan and don't know how one begins.
Office cleaners in Leeds, that's us, and we want to move into hospitals, where nobody has heard of us.
Our cargo bikes sell well at home in Denmark, and France is the next country on the list.
I bake for cafés in Cork. Supermarkets are a new world for us, and we'd like to get into it.
Up to now we've worked for local councils only. This year we mean to approach private industry.
Knife makers in Thiers since 1870. Selling to consumers directly is new for us, we've always gone through dealers with our knives.
An engineering firm in Pune. We want a foothold in the Gulf with three first customers by March.
Thirty hectares of Riesling on the Nahe. The wine goes to Switzerland, and we hope to break into Scandinavia.
Expanding into northern Italy is the plan for our Slovenian roofing company.
Prosthetics, made in Kampala. We'd like to reach the clinics across the border in Kenya and Rwanda.
My courses are for doctors. Now I want to offer them to nurses as well, a group that doesn't know us yet.
Organic baby food from Graz. Can we sell it in Poland, and through whom?
Cameras, sensors, sirens from Aalborg. We sell alarm systems to shops, and want to conquer a second kind of customer: farms.
First export ever for our cidery in Herefordshire, we want it to be Canada.
Dental software, 800 practices in Spain. The board has decided that we go to Portugal and Mexico.
Our drones spray vineyards. We're looking to get into orchards and, a year later, olive groves.
We're strong in Yorkshire. In the Midlands no one has heard of us and that's where I want to sell next.
The wool mill has sold in Scotland only and wants buyers abroad, starting with Korea.
Until today we supplied the army. We'd like to bring our tents to the civilian market.
A publisher of Welsh children's books. We want to get them into English schools, which would be a whole new audience.
Hot, medium and mild, cooked in Lubbock. I want to take our salsa sauces out of Texas and into the whole Southwest.
# -
Bakery in Clonmel with two ovens and a queue every Saturday. We're happy as we are.
Small practice for physiotherapy with four colleagues, and all of them have been here for over ten years.
Plumbing wholesaler near Ghent. Our customers stay with us for decades, most never go elsewhere.
We used to have trouble with late deliveries, but that was sorted in 2018 and hasn't come back.
Our bookkeeping office takes care of the overdue invoices of 200 small firms. We're good at that and they know it.
Money's no worry at our fishmonger's, people pay at the counter.
I teach swimming to babies and toddlers in Leith. Lessons take half an hour, the water's 32 degrees, and there's always tea afterwards.
The bike shop sells, rents and mends bicycles. We have a workshop at the back and a coffee machine at the front.
We're a lock company: we protect shops against theft, 900 of them in the north of England.
Returns? Four parcels in a year, all of them our own mistake with the address.
Our agency finds nurses for hospitals in three counties, and we've got more candidates than vacancies.
A family hotel with 22 rooms in the Black Forest. My sister cooks, I do the rooms, and Dad tells the guests about the war.
No-shows were a nuisance once. Since we ask for a deposit nobody stays away any more.
We design software for shift planning. It helps clinics with too few staff to share the nights fairly.
Paper is our trade, we make it by hand from cotton rags in a mill from 1790.
Staff turnover at our savings bank last year: one person, and she retired.
Everything in our office runs on one system, we threw the last binder away in 2020.
Season or no season, our dentist's chairs are full all year round, thank goodness.
I'm a piano tuner and I've got exactly the number of pianos I want.
Our charity pays for guide dogs out of a legacy that will last for generations. There are nine of us and forty dogs.
Safety boots, helmets, gloves, ropes: we sell whatever people need to keep from getting hurt at work.
The garage has been inspected every year since 1997 and has never had a complaint.
We're a debt advice centre in Stoke. People who can't pay their bills come to us and we sit down with them.
Warehouse for other people's goods in Venlo. We've 40,000 pallet places, a railway siding and our own customs desk.
My margins are fine and so's my back, says the old blacksmith when he's asked. I'm the old blacksmith.
Our firm trains forklift drivers, 600 a year, and gives them their licence.
It's just me, my dog and a van full of brushes. I paint houses in Kerry and I like it.
Liquidators and receivers since 1982. When a company closes down we take care of the rest.
We grow tulips on 30 hectares in the Noordoostpolder. Bulbs go to wholesalers in nine countries, as they've done for twenty years.
Quality is checked three times here and the scrap bin is emptied twice a year.
An employment lawyer in Leuven. I advise firms when people quit, get fired or want more money.
We opened our fifth branch two years ago and it's doing nicely, no further ones are planned.
Since my daughter joined the firm I've had my evenings back, the work is well shared out.
Museum of clocks with 3,000 pieces, open from ten to five, closed on Mondays.
Our app was launched in 2016. It shows walkers the way in the Dolomites and gets by without advertising.
The insurance we sell covers broken machines, stolen tools and cancelled events.
Cheese shop on the market square. No empty shelves, no waste, a nice bunch of regulars and three part-timers who could run it without me.
We've a waiting list of two years for our boats, and our customers think that's part of the fun.
I translate patents from Japanese. There's enough work, not too much, and it's well paid.
A credit union with 5,000 members who know each other. Loans get approved on Thursdays.
Our biggest customer makes up six per cent of sales, and the next one five.
Energy costs hardly touch us, we've had our own water wheel since 1911.
We answer every call within three rings, have done for years.
Auctioneers for closed-down factories. We sell the machines of others and never run short of them.
The nursery's full, the team's complete, the garden has a new sandpit.
Brewing beer with six people in Fürth. Eleven kinds, two of them only at Christmas.
Our studio builds online booking systems for hairdressers, which remind clients of their appointments.
When I took over the dairy it was in debt up to its neck. That's ten years ago, and the last cent was paid back in 2019.
Translators, interpreters and a cat. We work for courts and hospitals in Trieste.
As an accountant for farms I see all sorts of seasons, mine are pretty even.
We make scales for pharmacies, and there's no one who makes them more exactly.
Our grant runs until 2031 and the next investor would have to wait in line.
Burglar alarms, cameras, safes. Forty fitters, two depots and a control room that's open all night.
I sell second-hand books in Hay. Some come back to me three times and I sell them again with pleasure.
Two partners and one apprentice, an architects' office for timber houses. We've everything we need.
The clinic was short of nurses in 2021, then we changed the rota and they came back, every one of them.
Exporting has never interested us, our honey is eaten within ten miles of the hives.
Our lorries collect milk from 140 farms each morning and bring it to the creamery in Thurles.
We're a call centre with 80 seats that takes orders for mail-order houses. Calls are picked up fast, shifts are popular, and the boss makes the coffee.
For twenty-six years I've been running this kiosk, and I'd not change a thing.
`
