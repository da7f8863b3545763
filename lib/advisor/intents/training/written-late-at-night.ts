/** Descriptions that people write of their company, in which a scene, a figure or a quotation shows what they are after; by intent. */
export const WRITTEN_LATE_AT_NIGHT = `
# keep_customers
Boxing gym in Bradford with 400 on the books. We've two rings and a physio on Thursdays. You see them in January with new gloves, and at Easter the gloves are on eBay.
Cloud payroll for small restaurants. It files the taxes and splits the tips. Our graph of sign-ups goes up like a rocket, and the graph of logins falls like the stick.
Pest control on contract for bakeries in Gujarat - when the yearly paper comes for signature, the owner says let us think, and one month later another man's traps are in the corner.
A parish in Queens with a good Sunday school. They stay until First Communion, we take the photograph, and that's the last we see of the family.
Wealth advisers, nine of us, in Edinburgh: we bury a client with tears, and six weeks later the children move the money to a bank with an app.
Swim school, Geelong. Mums sign up for ten lessons, the kid floats after six, and they think that's all there is to swimming.
An English-language nursery in Warsaw. In September from the oldest group eleven of twenty children moved to the new one beside the park, which has a rabbit.
Fitness app for new mothers. Day one she loves us, day nine she silences us, and by day thirty we're under a folder called Misc.
We lease water coolers in Johannesburg. The salesmen bring twenty in through the front door while the drivers carry twenty-two out the back.
Book-keeping for tradesmen, Wolverhampton. They're with me until the first year is filed, then a lad in the pub tells them about software at £9.
Car insurance broker with two branches in Ontario - each November about one policy in five goes to a talking animal on TV.
The allotment society of a suburb in Sheffield. New plotholders last a summer, then the bindweed wins and the key comes through my letterbox.
A telecoms reseller for clinics in Lagos - my people shake hands on a new one every Monday, and every Friday one of the old calls to say kindly disconnect us.
Hosted phone systems - in the exit form there's a box 'why', and the commonest answer is 'nobody called us in two years'.
Riding school near Tralee, twelve ponies: they come for the pony at nine and at fourteen they've found boys, and we never held one past that birthday.
Hotel laundry in Goa: three resorts that gave us linen for six years have one by one said, no hard feelings, we go with the new fellow.
Maintenance contracts for garage doors, Antwerp region - in the year that the contract is on its own feet, so without the door guarantee, half of them thank us and stop.
We run a private sixth-form college in Kampala. Form Five is full, and by Form Six every third desk has another school's sticker on it.
Veg boxes, Herefordshire, 900 doors. All of it's grown on our own forty acres. People skip a week for the holiday, and a week becomes the summer, and the crate on the step becomes a plant pot.
I'm a personal trainer in Limerick with my own little studio. They hit their goal weight, give me wine, and I'm left with the wine.
Church-run credit and savings group in Kumasi. Members take the loan, repay it properly, collect their shares and join the group of the Methodists.
An online course for watercolours. Everyone watches the sky lesson, a few watch the trees, and there's nobody with me when we come to boats.
Dairy delivering glass bottles in Stockport. Every note left under the empties used to say 'extra pint please', and these days they say 'no more, thanks, and thank Ken'.
A driving range with club membership in Kildare. Come renewal the same men who cheered our new mats are signing across the road, where there's a bar.
Our charity lives on monthly gifts for school meals in Malawi. When a bank card expires, the giver expires with it, and we lost 1,400 that way since spring.
A farm shop with a loyalty card, Cumbria - the box with half-stamped cards that folk have handed back in is fuller than the till.
Language exchange platform for nurses. They learn until the exam, pass, post a photo of the certificate and delete us the same night.
Translation company, Brno. Old clients write now only for small things, a stamp, a page, and the big manuals go somewhere else, as one honest lady told me.
Nail bar in Blackpool. I get every hen party in town once.
# more_customers
We run a pottery café in Dundee where you paint your own mug. On Saturday my daughter made a sign with an arrow for the corner, and it brought in one lost cyclist.
I teach sitar and tabla above a sweet shop in Leicester. My father taught in the same room. There were thirty-one children on my list before the pandemic and this week I tuned for nine.
A credit union for teachers in Ohio, founded in 1954. The average age in the members' file goes up by almost one year every year, and you can work out what that means.
Language school in Cape Town with six teachers - in the old days the agents in São Paulo filled our January, this January we counted heads and closed two groups before they began.
We are a small orchestra in Wales and play in chapels. At Llanelli there were more of us on the stage than of them in the pews.
Physio practice at the back of a retail park in Sligo. The only stranger on my couch since Lent was a man who'd sprained his ankle outside our door.
Independent bookshop, Ballarat. I hear the same sentence twice a week, I've lived here ten years and never knew there was a bookshop.
We are four barristers who left a big chambers to do employment work. The brass plate is polished and the stairs are quiet.
Freelance wedding celebrant, Northumberland. Eleven couples last year, three this, and one of those is my cousin.
Kitchen showroom on the ring road outside Preston - people come in when it rains, stroke the worktops and go.
We're a family-owned hotel school in Interlaken teaching in English. Five years ago there were 140 names on the September list, and at this moment it's 52.
Accountant, one woman, a spare room in Croydon. I would like somebody to ring who isn't my aunt asking about her pension.
Boutique gin distillery near Hobart - everybody who tastes us buys a bottle, and about six people a week taste us.
Nursery garden in Shropshire, we grow 400 kinds of hardy perennials. A garden centre with a soft-play barn opened at the roundabout, and our car park has become a good place to learn reversing.
The Polish Saturday school of Swindon. Two years ago class one had 22 little ones, this September it has five and one is the teacher's.
Small law office in Accra doing land titles: my friend across the corridor gets clients from the radio, and I get his overflow.
We're a co-op of eight weavers in Shetland. The ferry brings three thousand people off a cruise ship, they turn left for the fudge and we're on the right.
Indoor climbing for toddlers in Winnipeg. The health visitor told a mum about us and that mum told nobody.
Food truck, Korean tacos, Portland - the fellow next to us has a line round the block and I have time to write this.
Village theatre company with 60 seats in a barn. It is always the same forty faces, and I know where each of them likes to sit.
We import olive oil from one grove in Crete and sell by subscription. Our first hundred were friends and friends of friends, and there the friends end.
Roofing contractor in Tulsa. The big boys have billboards with their faces on, and we have a magnet on the truck.
Cloud-based choir management, made by two altos. Choirs find us by singing next to someone who uses us, and there has got to be a faster way.
Makers of riding boots. We used to open the order book in January and shut it in February, now it lies open until Christmas.
Tattoo studio, four artists, Belfast. Instagram changed something in March and our messages went from thirty a day to three.
We offer bookkeeping courses for people in prison and after it. The city would fund forty places, and six people know that we are here.
Cheese shop in Adare. My sister stands outside with a tray of Durrus on sticks and gets a smile from the Americans and a wave from the bus.
Independent record label with eleven acts. Our lovely new single reached four hundred ears in its first month.
Counselling centre for couples in Auckland. Word of mouth is hard in our line, as nobody tells the neighbours where they've been on Thursday night.
# response_time
We're a housing association in Salford with 3,000 flats. Most of the blocks are from the sixties. Mrs Begum reported a drip on the 4th, and the next person to speak to her about it was the fireman on the 29th.
I sell made-to-measure blinds in Wexford. It's been just me since Da retired. Somebody asks for a price on Monday, I get to the kitchen table with the calculator on Sunday, and they've bought in Woodie's.
Broker for marine insurance in Piraeus. Captain asks for cover in the morning, underwriter of the competition says yes at noon, and ours is still looking for his glasses.
Heat pump maintenance, Otago. In July a family rang us with no heating and got the machine, left a message, and heard from us after they had bought three fan heaters.
Paediatric hearing clinic in Bengaluru - parents send the report on WhatsApp, two blue ticks appear, and for ten days nothing else.
The planning department of a county council in the west of Ireland. An applicant framed our letter 'we will revert shortly' and hung it in his caravan.
Freight forwarder in Tema. The shipper wants one line, where is my box, and for this one line he calls us five times.
A student loan office. On the phones it's position 87 in the queue, and the call drops at about 30.
Medical laboratory in Kisumu. The doctor treats by guess, since the paper with our result comes after the patient has gone back to the village.
Web shop for drum kits. I came in this Monday to 312 unopened mails, of which the top one says 'hello, third attempt'.
Social security tribunal support, volunteer-run, Hull: people leave a message on the machine, and we clear the machine on the first Saturday of the month.
Recruiters for hotel staff, Dubai. Candidate sends CV, and by the time one of us opens it he is already carrying trays at another hotel.
An ambulance trust in a rural county. From the call to the knock on the door it's been thirty-four minutes on average, and eight of us know what happens in minute ten.
Wedding venue in the Cotswolds - a bride messages on Sunday night full of champagne, and we ring her on Friday when she's booked the barn down the lane.
Insurance claims for pet owners. Three and a half weeks lie between the form and our first word, and in that time people have paid the vet with a credit card and told Trustpilot.
University admissions, international office. Twenty-one days is what an applicant from Hanoi sits there refreshing, while Melbourne answers in two.
Commercial refrigeration repair, Phoenix, Arizona: a grocer called at six in the morning about his freezer and we got there for the funeral of the ice cream.
We are a public notary network in Romania with online chat. The green point says available, but after the question comes only 'an agent will join you', sometimes until evening.
Immigration solicitors. Clients bring us chocolates to get an answer, and we're all getting fat.
Food bank referrals, Fife. The parcels come from the three big churches. A family phones on Monday with an empty fridge, and the volunteer with the diary looks at it on Thursdays.
Mental health clinic for students in Dublin: from the first email to the first chair it's fourteen weeks, which is longer than the term.
A tool hire counter with a phone - nobody picks it up when there's a queue, and there's always a queue.
B2B marketplace for scrap metal. A bid is good for two hours because the price moves, and we confirm in six.
The dog warden service. 'Forget it, he's gone home' is the commonest end to our calls.
A church's bereavement visitors. The widow said, not unkindly, that the casserole lady from the other church came the same evening and we came in Lent.
Private radiology, Port Harcourt - the scan takes six minutes and the sentence underneath it takes eleven days.
Public library's enquiry desk, by email. A pupil asked us about the Corn Laws for her essay, and when we wrote back to her she already had the mark.
We run an emergency glazing firm in Leeds. A shop window's broken at midnight, and plywood from us goes up around the time the bakery opens.
Translation of court papers, Tallinn. Lawyers ask only for 'how much and until when', and while we discuss it between us three they find somebody.
# on_time
Joinery in Kendal, oak staircases mostly. My brother turns and I fit. A family of five has been going up to bed on a ladder since the schools went back, because our Friday turned into three Fridays.
Small-batch furniture maker, Asheville - my signature line is 'nearly there', and a client embroidered it on a cushion for the chair she was still waiting for.
Web agency, eleven people. We've launched exactly one site in the month we said, and that one was our own.
I'm a tailor in Hyderabad for sherwanis. One bridegroom got married in his brother's, since mine had no sleeves yet on the day.
Caterers in Sydney doing office lunches. Noon is noon for forty hungry lawyers, and our van is a twenty-past kind of van.
Custom orthotics lab. The boy grows a size while his splint is with us.
Wholesale bakery, Boise. Cafés open their doors at six, and our croissants knock at a quarter to seven.
We make carnival floats in Notting Hill. In the whole parade last year there was one gap, it had our number on it, and we were still gluing.
Firm of surveyors, Stirling. We do homebuyer reports for most of the central belt. Solicitors have started to tell buyers to add a fortnight to whatever we say.
Dental aligners by mail. Tray six should follow tray five after ten days, and by the time ours arrives the tooth has gone back.
A newspaper printer in Kumasi: the vendors start at five, our bundles are thrown off the truck at seven, and yesterday's news is sold cheaper.
Event rigging crew in Las Vegas: doors were at seven and my guys were still up in the truss at seven fifteen, waving at the audience.
Government contractor for ID cards. Promised in 15 days, and the young man had his twenty-first before the card that he needed for his eighteenth.
Hospital pharmacy that makes up chemo bags. The clean room is new and the pride of the house. Patients sit hooked to nothing in the chair from nine, the bag that should be there at nine comes up in the lift at eleven.
Software house for municipalities. Release 4 was in the slide for Q1, then in the slide for Q2, and nobody dares make the slide for Q3.
Civil engineering firm, Lusaka. The bridge had to stand before the rains came, and the rains did come.
Corporate videos, Toronto. We delivered the holiday greeting on January 6.
Steel door manufacturer, Pune. Site engineer calls, 'Sir, building is ready, only your doors are not there', third site this quarter.
Airport wheelchair service. Last month nineteen travellers watched their plane push back while somebody of ours was still on the way to the gate.
Translator team for game studios, Kraków: the build freezes on Friday noon, and our Italian comes regularly Friday evening, with smiley.
We're builders of timber playgrounds. The mayor cut the ribbon on a hole.
County elections printer: the postal votes went out so that some people had theirs on the Friday after the vote.
Railway signalling subcontractor. We get the track from midnight to five, and this month we gave it back at half six three times with a thousand commuters on the platform.
Fit-out contractor for pharmacies, Cape Town: the pharmacist had hired her people from the first, and paid them three weeks for sitting on boxes.
Translation and dubbing studio. Episode four aired with the Portuguese of episode three, as ours wasn't in.
A sign maker in Derry. The shop opened under a bedsheet with the name in marker pen.
ERP implementers. 'Go-live' has moved so often that the client's people take bets in the canteen.
We run the catering trolley contract for a hospital. Lunch lies cooling at the end of ward nine until two, and the diabetics' nurse has begun to bring biscuits.
Prosthetics workshop in Jaipur: the farmer came for his leg three times by bus, four hours each way, and three times the foot was still in plaster.
# cash
Roller blinds and awnings, nine of us in Bendigo: the café sits in my shade since spring and I'm still looking at the cheque's photograph on WhatsApp.
Haulage, six artics, Grimsby. It's fish north and furniture south. The diesel card is taken on the Friday of the same week, the big shed on the M62 settles at ninety days from the end of the month.
Scaffolder in Cork. I drive past four houses with my own poles on the way to beg the bank for wages.
Our clinic in Enugu treats on the state insurance card. The state has paid us up to last March, and my pharmacist buys the drips with his wife's savings.
Electrical contractor, Telford. Retentions of eleven finished jobs are written on my whiteboard, and together they'd buy a house.
A private school in Lagos with 260 pupils - by half-term ninety families had paid, and I know from the car park that it isn't poverty with most of them.
Software consultancy for port authorities - the auditors call it debtors of 131 days, my wife calls it the reason why we didn't go to Crete.
Event photographer, Brisbane. The gala pictures were in the paper the next morning, it's been two tax quarters and accounts payable wants a vendor form again.
Steel fabricator in Sheffield, 31 lads. Balconies, stairs, the big footbridge by the station. We've never been so busy, and on the 25th I sit in the car outside the bank till it opens.
Freelance court interpreter, Glasgow. I've interpreted 'the cheque is in the post' in two languages this year without ever getting one.
An architect's office in Dubai with Indian staff: our towers have tenants on the fortieth floor, and the final thirty percent of the fee is still on the ground.
Wholesale fish, Brixham. The restaurants eat on Friday and square up when the next season starts, if they're still there.
Medical billing is not our trade, we're physiotherapists, four, in Tampa. There's more of our work sitting in an insurer's 'pending' folder than in our checking account.
Groundworks, Cheshire, eight diggers - the main contractor always finds a snag on the 29th, and it goes over to the following month's run.
Plumbing for social landlords in Belfast: the plumber's merchant has put us on stop, not because we're losing but because the Housing Executive's 60 days are 114.
We write grant-funded museum apps in Vienna. The last fifth is released after the final report is approved, and of those fifths five are floating somewhere in Brussels.
Music teacher agency, 24 tutors, Truro. I settle with my tutors weekly as I promised, and parents settle with me after the third nudge.
Vet practice in Carlow, mixed: we pulled a calf at three in the morning for a man who's still got two calves to settle from the year before.
Family farm supplying potatoes to a crisp maker. It's the fourth generation on this land. It's in their lorry in September, in their bags in October, in our account by Shrove Tuesday.
Asphalt crew out of Tucson. My accountant says I made $90,000, and I asked her to show me where it was, and she pointed at a list of names.
Bespoke software for insurers, Zürich. Twenty-six people, of whom four still write Cobol. We've a full order book and had to delay our own salaries for the second time, owing to signatures in somebody's head office.
Contract cleaners for offices in Manchester. Forty women get their wages every Friday, and I have become an expert in the voice of one accounts lady called Denise.
Private ambulance firm in Gujarat. The hospitals call at midnight and we go, and the bill travels through eleven tables for signatures.
A drilling company for village wells in Malawi. People already have been drinking a year from a well which the donor's office has down as 'payment scheduled'.
Recruitment consultants: the candidate's passed probation, had her birthday and booked a cruise, and our fee for her is under review.
A tannery in Kanpur. The Italian buyer is a gentleman on the phone, but it's eight months that the hides are shoes and not one euro has crossed the sea.
Tree nursery for city parks. Between digging up the lime trees and seeing the city's money, the lime trees have grown forty centimetres.
Wind turbine technicians, Esbjerg: for the offshore job we laid out hotels, flights and survival suits in May, and get it back, if the portal accepts the PDF, around Christmas.
Digital agency, Austin. Revenue looks like a mountain on the slide, and I moved money off my own Visa twice this quarter so that the designers got theirs on the first.
# margins
Bakery and tea room in Ludlow. Mum's recipes, my ovens. The scones are two pounds forty, the accountant worked out they cost us two pounds thirty-one, and there's the jam.
Car wash with six men, Luton: a full wash is eight quid as it was when I'd hair, and we were queued to the lights on Saturday for what I could have made staying in bed.
Coach builders, 44 staff - we turned over nine million last year, and the two of us directors took home less than the lad who runs the paint booth.
Graphic design for charities. I quoted two logos and have drawn nineteen, and the fee is the fee.
Wedding planner, Nashville. I added up my hours on the Thompson wedding and would have come out ahead pouring coffee at the diner.
A security guard company in Johannesburg. The mall tender went to the lowest as always, the lowest was us, and now we guard for four percent.
Taproom and kitchen in Bend, Oregon. It's three deep at the bar on a Friday, and the bookkeeper slides the sheet across face down.
Mobile mechanic in Wagga: my hourly was fixed by my dad in 2011, and I'm still too much of a coward to go over the number.
Groundsman contractor for twenty cricket clubs, when I take off the fuel, the blades and the boy, I'm mowing for the view.
Salon in Brighton with a voucher deal online. We're rushed off our feet for a £15 colour, and the site has half of that.
Outside caterers, Tralee: there was carvery for two hundred and sixty at the GAA dinner dance, and after the wages my mother asked what we'd made and I said, gravy.
A fixed-price software shop in Minsk, now in Vilnius. 'It's only one small button more', and we've given away a whole winter in small buttons.
Private tutor centre in Hong Kong, English section. Eight classrooms full from three until nine, and after the landlord and the teachers I take the bus home, as I can't justify the taxi.
Mushroom growers in Monaghan, we picked eleven tonnes more than last year and the figure at the bottom is eleven thousand less.
Freight airline handling agent in Mombasa. Each ton is handled for a rate agreed in 2016, and the men, the forklift and the electricity weren't agreed in 2016.
A tiny label making organic baby clothes. By the time a romper's been cut, sewn, posted and put in the sale, I've paid the baby to wear it.
Roof trusses, Saskatoon. We win nearly everything we price, which my father-in-law says should worry me, and he's right, as the last eleven came out at zero.
Medical courier with nine scooters in Bogotá for foreign clinics: a run earns three dollars forty and swallows three ten.
A mill that spins wool in Donegal. The jumpers go for €180 on Fifth Avenue, and from that €180 we see eleven, and out of the eleven we keep thirty-five cents.
House clearance and auctions. The hammer comes down on forty lots a night, and our fifteen percent of a £20 wardrobe doesn't pay the man who carried it.
Cleaning windows on high-rises in Toronto: my guys hang off forty storeys and the year closed on plus eight hundred dollars.
We breed pedigree sheep in Cumbria. If I count my own time at nothing, we're about level.
A dressmaker in Bridgetown. I charge for the cloth and the sewing, and my sister says I forget to charge for me.
Contract packer of spices, Kochi - the brand on the jar makes forty, the shop makes thirty, and what's for us is dust, turmeric mostly.
Rural petrol station with a shop, Otago. Two cents a litre stay here, and a pie is what keeps the lights on.
Egg farm outside Harrogate, 60,000 hens. They're free range and they know it. I worked out on the back of a feed bag that each hen makes me eleven pence a year.
Care agency in Dorset. We look after two hundred people at home. The council's hour is £19.20, the carer and her miles are £18.90, and thirty pence doesn't run an office.
Web hosting with a pub-quiz sort of price. Four pounds a month looked clever when we had ten customers, and with six thousand I see we work for the data centre.
Theatre bar operator. We pay the house thirty-five percent, and on a gin and tonic at seven pounds the ice has a better deal than I have.
# input_cost
Chip shop in Whitby, three generations. Dripping, never oil. A box of cod that was £140 on my wedding day was £240 on Tuesday, and the man who delivers it says sorry now.
We fry plantain chips for supermarkets in Kumasi. The oil goes by the drum, and the drum has gone from 900 cedis to 2,100 in one Ramadan and one Christmas.
Ice plant for the fishing fleet in Kochi: we make only two things, ice and electricity bills, and the second is growing.
A brass foundry in Walsall. Copper makes the nine o'clock news and I turn it off.
Salmon smokehouse on Skye. The fish comes in at sixteen a kilo, it was eleven, and that's before the oak, the vac bags and the ferry have had a word with me.
Paper recycler that makes egg boxes. There's a day-ahead power price on the screen in the canteen and the men watch it like the football.
Our hospital trust buys gloves by the million. The same box, same colour, same supplier, and it's another nineteen per cent since the last framework.
Cement products in Pune. The cement company sends the new rate on Sunday night for Monday morning, and it's never downward.
Pizza oven on wheels. Mozzarella is the new gold, my cousin says, and he's a jeweller.
Ballet company in Antwerp. Pointe shoes have gone from sixty to ninety-five euros a pair, and Swan Lake eats two hundred pairs.
A zinc plating shop in Dudley. The chemicals come by tanker from Germany with an energy surcharge that has its own surcharge.
Sugar-free sweets, Pretoria. The sweetener is quoted in dollars, the foil in euros, and my granny would say I buy with three purses and one hole.
Data labelling start-up. What we pay for graphics cards by the hour rose above the payroll in June, and the payroll is forty-one people.
Tofu maker in Ipswich. Soya beans are up, but the water and the steam are what made the accountant whistle.
A crematorium run by the district council. It's set in a very nice wood. The gas for one service was £19 and it's now fifty, and the vicar doesn't know.
Bespoke shirts, Jermyn Street trade. Cotton from Egypt, buttons from Australia, thread from Germany, and every one of those three ladies has written me an apologetic letter this quarter.
Care home with 52 beds in Fife. The incontinence pads, the gas and the groceries have jumped, all three of them in one twelvemonth, by a hundred and nine thousand.
Sandwich bar in the City. I watched the Saturday boy peel an avocado and bin a third of it, at one pound thirty apiece.
A lavender distillery in Provence, English owners. The alembic drinks propane, and I've begun to count bottles at night the way you count sheep.
Parish church with a Victorian boiler. One Sunday's warmth costs £188 of oil, and the collection plate was £140.
Gym with a pool in Durban. The chlorine man and Eskom between them, they take what used to be my daughter's university.
Asphalt plant, Mayo. Bitumen moves with the barrel, and we've signed for it at a price that wakes me at five.
Hotel breakfast for 180 guests in Kraków. We cook for 180, we scrape 40 into the bucket, and butter is now like silver.
Sheep's cheese dairy in the Wicklow hills. Rennet, culture, jars, cardboard sleeves, I took each bill from the same week of two years and there's not one that hasn't a new first digit.
Upholstery fabric importer, Brooklyn: the new duty put eighteen percent on a bolt while it was on the ocean.
A theatre workshop that builds sets. Screws, ply, paint: for the Cherry Orchard we spent what five years ago would have paid for the whole season's orchards.
Rice mill in Guyana. The paddy that I pay the farmers is fair enough, but bags, belts and diesel have climbed till I can't see their hats.
Steel drum reconditioner, Newark. Caustic, paint and propane cost me four dollars ten a drum last year and six eighty now.
Asian wedding caterers, Bradford. Basmati, ghee, saffron, I pay the cash-and-carry in the same notes as ever only it's two bundles now.
# raise_money
Two ex-nurses with a patch that measures lactate, Galway. The trial at the university hospital went well. There's a number on our fridge, 164, and every morning one of us takes off a day, at zero the account is empty unless an investor says yes.
Battery recycling pilot in Pune. The machine works at bucket scale, and the jump to truck scale is a cheque that somebody else has to write.
Our lab makes a malaria test from saliva, spun out of Makerere. Three funds heard the pitch twice, called us exciting and haven't called again.
Wheelchair basketball club, Inverclyde. Chairs that don't fold up in the middle of the game cost £4,200 each, we need ten, and a cake stall makes ninety quid.
School in the Turkana desert run by two sisters of our order: the roof for the dormitory is quoted at nine million shillings, and up to now we have the faith and the nails.
Village hall committee, Powys - the lottery people will give us half if we show them the other half by harvest.
We breed oysters in Clew Bay. For the new beds I need a quarter of a million up front, and the oysters take three years to thank anybody.
Hydrogen forklift start-up, Hamburg, English pitch. Eleven coffees with business angels, eleven times 'come back when you have a lead investor'.
Our hospice in Kilkenny has fourteen beds and a family room. To run it takes 3.1 million a year, the health service covers two of that and for the rest we have fun runs, and the fun runs are getting tired.
Cricket academy for girls in Ranchi. A company promised the nets and the pitch under its CSR, the manager was transferred, and we stand again with the folder in our hands at other doors.
Youth orchestra, Belfast. Seventy kids are invited to play in Vienna, which is lovely, and the flights, beds and cellos come to £61,000 which we don't have.
Small cinema run as a charity in Hawick - the projector's dying, a new one is sixty thousand, and we've a thermometer painted on the door with the red at the ankles.
Fintech for market women, Ibadan. We've twenty thousand women lending to each other on it, and five months of runway with the devil on my shoulder.
Vertical farm for herbs, Rotterdam - the second hall is designed and permitted, and we're talking to a third bank as the first two didn't like basil as security.
Heritage railway in County Down. Number 3's boiler has come out for good, and if we can't find £240,000 she'll be a flowerpot.
Biotech from Dunedin, possum vaccines: we've bled the last of the grant, and I've put on a suit for the first time since my father's funeral to see some people in Auckland.
Distillery in Fife, rum of all things. The casks lie sleeping for three more years, and I'm here to find somebody who'll pay for their bed.
Care co-op owned by its carers, Colne Valley. For the first year's wages we need a cushion, and we've thought of withdrawable shares and of asking the Methodists.
Surgical robots. Three hospitals operate with it under supervision. The burn is 410,000 a month and our board meeting has only one item on it.
We've been making ventilated helmets for miners in Zambia. The order's there, a real one, 20,000 pieces, but no bank lends on an order from a mine, so we look for somebody with working capital.
Our choir school lost its endowment income with the crash of a fund, so there are scholarships promised to eighteen boys and girls and about six are covered.
A dental school's charity clinic - the second-hand X-ray we've been offered costs 40,000 and the dean said beautiful, find it.
Summer camp for kids with cancer, Maine - a place costs two thousand dollars, we say yes to everyone in March, and then we go looking for the donors.
Independent supermarket for the estate in Motherwell, owned by residents. The big lenders say the postcode is the wrong one, and the social lender would like to see us raise a first slice ourselves.
Mosque in Rochdale with a leaking dome: the brothers have given what they have and it came to a third of the roofer's figure.
Electric tractors, Ludhiana. Four prototypes plough, the tool for series production costs eight crore, and my brother has already put the house in.
Online university for refugees: our funder's three years run out with this cohort, and I've been asked not to frighten the students.
A museum of typewriters, Milwaukee. We own the machines and we rent the walls, and the walls are for sale at a price for which we're writing letters to every rich man who ever typed.
Mountain rescue team, Mournes. We're forty volunteers with pagers. The Land Rover failed her last test outright, a new one kitted is £68,000, and we live on tins in pubs.
# open_site
Dim sum house in Manchester, always a line down the stairs. We fold four thousand dumplings on a Saturday. My uncle has signed for an old shoe shop in Leeds, and there's dust sheets on it till Chinese New Year, when we mean to have steam in the window.
Our bakery in Nakuru sells out by eight. So we took the corner by the bus stage as well, and the oven is on a lorry from Nairobi.
A county library service. Branch number nine, in the new quarter behind the station, has shelves, carpet and a smell of paint, and a ribbon date with the sheriff.
Nursery school in Hyderabad with ninety children. For the sixty who couldn't get in, we've rented a villa in the next colony, and the swings are ordered.
Coffee roaster in Portland with a hole-in-the-wall café, we got the lease on a real one, with seats, on Division Street, and the espresso machine's in crates in my garage.
Bicycle co-op, Ghent - in the old post office we begin with a second workshop, the counter stays, the stamps go out, and we invite the neighbours for the first of April, no joke.
Church plant from Dallas. Forty of us are going to start worship in a school gym in Frisco come Easter, and so far we've got a banner and a drum kit.
Bubble tea, two kiosks in Birmingham. The Bullring gave us a unit, white box, eleven weeks from handover to first straw.
Gastro pub near Navan: the other pub in the village shut in winter, so we're taking it on as a fish place, and the painter asks me every day for a colour.
Self-storage near Bristol. The first building is nearly full. Two hundred and ten blue doors are being hung in a former carpet warehouse at Avonmouth, and the first boxes ought to come in by September.
Maternity hospital in Dar es Salaam, 60 beds. A smaller house with twelve of them on the Bagamoyo road is at window height, and I want the first baby there this year.
Fish and chips in Scarborough - the council's offered us the pavilion at the other end of the bay, and I've said yes before I asked how one equips a pavilion.
We're a drive-through car wash in Fargo. Dirt's moving for the next one over the river in Moorhead, and I'd like suds before the salt season.
Community hub in a former bank, Airdrie. They're letting us have the old bank in Coatbridge too, so there's to be another kettle, another noticeboard and another warm room by the first frost.
Gelato, from a cart in Fremantle. Lemon, fig, and one that changes with the wind. From the cart to four walls: I have the four walls, on the cappuccino strip, with no floor.
Pharmacy in Mallow: the health centre on the far side of the bypass has kept us a unit, and the regulator comes to see the shelves on the ninth, when there'd better be shelves.
Our Lebanese supermarket stands in Dearborn since 1981. We've bought the dead Kmart in Toledo, all of it, and my father walks up and down there with a tape measure and tears in his eyes.
A pilates teacher, until now in church halls in Kent. On Mill Street I get my own place with six reformers, they come from Spain in the third week of March, the plumber hopefully before.
Electronics repair stall in Computer Village, Lagos. Since my shop in Abuja has a number on the door I fly there each week with a suitcase of shelving.
Physician-owned fertility clinic in Cyprus. The embryo lab of the Limassol branch awaits its filters, and four couples have already been given dates in it.
Trampolines under a roof, Hull. Grimsby's getting one, the springs are in, half the foam pit's in, opening party's on the flyers.
Driving test school in Malmö for English speakers - in Lund we move into a ground floor by the cathedral, two simulators and a coffee machine, beginning with the autumn term.
Eco laundry in Fitzroy. Brunswick next, ten machines are being plumbed.
Our order runs soup kitchens in Naples and Bari. A house in Taranto has been given to us, with a good kitchen and no front door, and the first soup shall be on All Saints.
Deli from Brooklyn with lines on Sunday: the spot in Jersey City has a lease, an awning, and a pickle guy, and we need all the other guys before Passover.
Adult day centre, Merthyr. We do dinners, bingo and feet. In Aberdare the council's handed us the old infants' school for one pound, ramps and loos to be built in by the summer.
Our puppet theatre's been touring in a van since 2003. This autumn it'll have a home with ninety seats in the Gorbals, if the seats come out of the cinema that's giving them to us.
Garage in Swords, my own. I'm after getting the lease of the unit behind Lidl in Balbriggan for MOTs, sorry, NCTs and repairs, and want the first car on the ramp at Easter.
Kenya's smallest chain of maternity homes, two houses. Number three in Kitui has walls in pink, beds in plastic, and a midwife who calls me each evening for the date.
# launch
Saddlers in Walsall since 1892. It's always been horses with us. On the fourteenth of May the first thing we've ever made for dogs goes on sale, collars, leads and a coat, and nobody's told the dogs.
A dairy in Gujarat doing curd and paneer. Our mango lassi in a bottle tastes right at last, the caps arrive on Monday, and it must be in the chiller cabinets before the heat.
Medical device makers, Galway. The glucose sleeve cleared the notified body in March, and the sales folk want to know on which day it can be put on an arm that pays.
Physio by trade, from Hobart. I've recorded the forty lessons for bad backs, the camera's gone home, and now the course has to come out into the world somehow.
Brewers of ginger beer in Lagos. The recipe's my grandmother's. We always had one flavour, and from the first of December there's hibiscus as well.
Skincare out of Tallinn: the vitamin serum is filled in three thousand bottles, the influencer has hers already, the rest of mankind from April.
Swiss watch strap maker. For the fair in Geneva we show a strap from mushroom leather, after the fair one must be able to buy it, and this 'after' is my homework.
Insurer for bicycles in Utrecht: the same for cargo bikes is filed and approved, with own website and price calculator, start in spring.
Payments start-up in Accra. The little yellow card reader passed its last test on Friday, 5,000 of them are in Tema harbour, and market day number one is planned for the harvest festival.
We make loos for boats. The one that composts goes on the market at Southampton in September.
Tree surgeons' supply house in Hereford. After two years of swearing we've a harness with our own name on it, and arborists can have it from the spring show.
I'm a perfumer in Grasse with an English wife who's writing this. There's a first fragrance under his own name now, four hundred flacons, and a date which is her birthday.
Indie label in Glasgow. Moira's record's mastered, the sleeve is that photo with the dog, and it comes out on the last Friday in August.
An AI note-taker for vets, made by vets in Leuven. Forty practices whisper to it in the trial, and from the congress in June any practice can.
Swindon firm, tarpaulins - we've turned our offcuts into rucksacks, they look rather good, and the first batch of 250 has to find its way out by Black Friday.
A tour operator in Cape Town, wine up to now. The stargazing nights in the Karoo are the new thing, telescopes are bought, first departure on new moon in May.
Drone light shows, Leeds. We've built a version that a school can hire for its fete, five drones and a tablet, and it should be bookable before the summer term.
An old people's charity in Kerry. We've trained nine lads with tool belts for a handyman service, the van's signwritten, and it begins the Monday after Patrick's Day.
Hot sauce, Baton Rouge. We grow our own peppers. Number four is ghost pepper and peach, it's in bottles, and it hits stores on Memorial Day.
We run quiz nights in forty pubs in Yorkshire. There's a boxed edition now for at home, with a buzzer, and it wants to be under the tree.
Municipal theatre in Split. Surtitles in English on your phone, that is what we begin with in this festival, on 14 July with Nabucco.
My wife's a midwife and I'm a coder, Dunedin. The contraction timer has been in the hands of sixty mums, and the proper release is set for the first of the month.
A fleet leasing firm in Antwerp: in May we offer for the first time e-bikes to the employees, contract and portal are finished, now comes the part with the people.
Toy library turned toy maker, Edinburgh: the wooden ferry passed the safety tests with its little cars on, so it's to be unveiled at Christmas market time.
I'm a choreographer in Johannesburg. The new work is made, eleven dancers know it, and it meets its first audience at the Market Theatre on 9 August.
A legal-advice clinic in Cardiff. Divorce in Welsh, as a fixed service, has never been offered by anybody, and it'll be offered by us from the National Eisteddfod.
Smart beehive people from Ljubljana - the scale that sends a text when they swarm comes out of pre-order on 20 March, World Frog Day, don't ask.
We've made buses in Ballymena for a good while. The hydrogen school bus does its public debut in front of the Minister in twelve weeks, painted and all.
Barbecue team from Kansas City: the rub people kept begging for is in shakers, and we start shipping at the Royal.
# wind_down
Ironmonger in Ludlow, fourth and last generation. We sell screws by the ounce. I've told the rep not to come any more, and when the four candles are gone so am I.
A wool shop in Ennistymon. I've two knitting groups and a cat. There's a sign in the window, everything half price, and a date underneath that my husband made me write in pen.
Coach company in the Scottish Borders: the last trip is the pensioners' to Blackpool in October, the drivers know, the buses are going to a man in Poland.
I had a riding stable near Perth for 28 years. Eleven horses have gone to good paddocks, nine to go, and then I lock the gate for good.
Video rental, the only one left in Saskatchewan I believe. We're selling the shelves with the movies on them.
Convent school in Waterford: the order can't staff it, the bishop has spoken, and our last Leaving Cert class sits in June with nobody in the year below.
The Jewish sports club of a town where there are few of us left: at the meeting we raised our hands for dissolving it, thirty-one to four, and somebody has to settle what becomes of the pool table and the money.
A solo dentist, Bundaberg. I'd love to pass my patients to a young one and go fishing by Christmas, and if there's no young one, fishing all the same.
Crypto exchange in Tallinn, licensed. We've decided to return the licence, the customers have until 30 June to move out their coins, and it should go without tears.
Cloud tool for choirs. We switch the servers off on the first of August, 900 choirs need to get their music out, and I owe them more than a pop-up.
A Chinese takeaway in Fermoy: after Chinese New Year no more, we go back to Hong Kong, shop is for who wants it.
A museum of lace in Nottingham. Trustees have resolved to shut the door in November, and nine thousand pieces have to be found a glass case elsewhere.
Childminder in Stockport since '91. Five more children to see off to school and then I take down the height chart.
Our magazine on chess problems appears since 1952. The winter issue is to be the final one, and subscribers who've paid into next year get their money or a book.
Two sisters, millinery, Cheltenham. After Gold Cup week we shall cover the mirrors.
Sawmill in Gippsland. Government has stopped the native logging from first of January, so the saw stops, and twenty-two blokes and I sit down with the package.
Training centre for typists, then secretaries, then Excel, Birmingham. It's been lovely, we end with the summer term, and the certificates archive needs a home.
Bingo hall in Merthyr. Eyes down for the last time on the thirtieth of the month, the caller is crying already.
Web design duo, Malmö - she goes to teach and I'll bake bread, so the 34 sites which we look after need to be handed to other hands by May.
Car dealership in Flint, 1948. The maker's pulled the franchise, Dad said that's that, and we've got eleven months to run down the lot, the parts, and ourselves.
A wedding band, the Silver Foxes, Kerry. We'll play the eleven dates in the diary and then sell the van, lads of our age should be in bed by ten.
Cinema in Rotorua, two screens. My wife plays the organ before the nine o'clock. The final reel is Casablanca on 28 February, after that the popcorn machine's yours if you collect it.
Machine shop in Rockford, eight of us, all on the far side of sixty, we've stopped quoting, last parts ship in August, and the auctioneer's walked the floor.
Online shop for fountain pens. I pull the plug on New Year's Eve, there are 1,100 bottles of ink to sell off before and gift cards in the wild.
Our dental insurance mutual in Malta is too small for the new rules, and the members have agreed to run it off: no new policies from today, the old ones until they've lapsed, then lights out.
Toy shop on the High Street, Dorking. I'd rather stop while I still like children.
A kosher bakery in Liverpool, there's nobody to take over the oven and I've given the landlord my six months.
Hill-walking guide service, Snowdonia: my new knee and I have talked, I'm honouring the bookings to September and handing the rest to Gwen.
Restaurant group in Singapore, five outlets: the one at Clarke Quay is bleeding no more, as we surrender it at lease end in April, and the nine there go to the other four or get their due.
# hire
Saddle-stitchers and bookbinders in Fife. We repair family Bibles and parish records. Old Walter's bench has been dusted every Monday since he retired in 2023, and nobody has sat at it.
Precision turning, Coventry. I bought a five-axis machine for £280,000 in spring, and it's been a coat stand ever since, for want of a person with the key to it.
We make idli batter in Chennai for 200 shops. For a plant supervisor we've sat through fourteen interviews, and twelve of them wanted to work from home.
Bus company in Huddersfield. Forty-four green buses stand at the depot fence in the rush hour, washed, fuelled, and without a soul for the wheel.
Mid-size Bratislava firm for embedded software. The head-hunter cost us 18,000 euros and found us one candidate, who withdrew on the Sunday evening before he was to begin.
Pharmacy in Mullingar. I work behind the counter each day God sends, because the law wants a pharmacist there and there isn't a second one to be got in the whole of Westmeath.
Hotel in Zanzibar, 42 rooms - for the season I've a kitchen of stainless steel from Milan, and a sheet of paper on the door, Head Chef please apply.
Chip design, Cambridge. We have the contract in hand for a new modem, and in the org chart there are nine boxes with a question mark.
Saffron rice and biryani, a chain of eleven in Dubai. The visas are there, the beds in the staff house are there, and the tandoor men I interviewed in Peshawar all went to Qatar.
County council, building control - the vacancy has been re-advertised for the fifth time, we've even taken out the word 'dynamic'.
Solar farm maintenance out of Upington - we need people who know inverters and can stand forty-three degrees, and the agency sends us boys who know neither.
Trawler company, Peterhead: the Jacqueline lies on the wall with her fuel on board, two men short of sailing.
Security software start-up in Nairobi. Google pays in dollars three streets away, and my job offer to a senior engineer comes back with a smiley and 'sorry boss'.
Blacksmith near Hereford, gates and railings. I do restoration for the Trust as well. There are more gates ordered than I can forge by Easter twelvemonth, and where you get a second striker nowadays, no college can tell me.
Catholic boys' school in Ibadan. Physics has been on the timetable as 'private study' for two terms, and the advert is in all the dailies.
Window cleaners at height, Auckland. I'd hang another two crews off the Sky Tower tomorrow, if rope-access people grew on trees.
A film school in Łódź with teaching in English: for sound design we search a lecturer in the second year, and the microphones have become very well rested.
The rape crisis centre in a market town - we have money for one counsellor more, a room painted yellow for her, and nine weeks of silence from the job site.
Rural bank, twenty branches in Rajasthan. At Barmer the branch manager's cabin has been locked for seven months, head office has refused five names and two have refused us.
Quant fund, eleven people, Amsterdam. For the seat next to mine we've spoken with 140 candidates, made three offers and had three very polite refusals.
Dog rescue in Gauteng. I would pay a proper wage to a kennel manager, and those who come want to cuddle, they don't want to hose.
Orthopaedic shoemakers in Dublin. The trade has maybe thirty people in the country, and I'm short of two of the thirty.
Our observatory in Chile looks for an instrument engineer, we posted it in four languages, the sky was clear 280 nights, the inbox too.
A charter airline at Lanseria. We fly doctors, lawyers and lions. The second King Air flies as often as our one captain and a half can be awake.
Semiconductor cleaning plant, Penang - we opened the new bay with a lion dance, thirty technicians should be inside, at present eight.
A hill-country school bus run. The vacancy for a driver sits on the parish website, and till then the priest does it, in low gear.
Genetics clinic, Adelaide: the college turns out five counsellors a year for the entire state, I've asked all five to lunch.
Community newspaper, Stornoway. We need a Gaelic-speaking reporter who's willing to do the shinty, and the post has outlasted two editors.
A tech support firm in Kigali. Client in Belgium wants Dutch, and I've turned over the whole of Rwanda for twelve people with Dutch.
# keep_people
Care agency in Plymouth. Eighty clients, all in their own homes. I do the first-day tour so often that the cleaner can recite it, and I do the leaving card on the same afternoon.
A fine-dining place in Cork. I've trained four sous-chefs in two years, and each of them now cooks against me within a mile.
District nursing team, Shropshire. Mrs Pugh has had her leg dressed by nine of us since spring and asked me whether it was something she'd said.
Private tutoring platform with a content team in Lisbon. Somebody brings a cake on Fridays, and it's nearly always a goodbye cake.
A community school in the Bronx. Room 204 had three names on its door in a year, and a second grader drew all three of them leaving.
Big-four-style audit firm in Nairobi, only smaller. On the day the exam results came out seven of the nine who'd passed handed in a white envelope.
Timber harvesters, Rotorua. Three crews, all mechanised. A bloke takes eighteen months to get safe on the hill, and at nineteen months he's in the mines at Kalgoorlie.
Speciality chemicals, Hull. In the lab the longest-serving chemist has been with us for fourteen months, she's now known as the archive.
Barbers, five chairs, Wolverhampton. Hot towels, good music. You give a lad the fade, the shears and a following, and he walks off with all three to his mam's garage.
Bus drivers, 130 of them on paper, Port Harcourt - we buy the uniform in three sizes, as it's going to be worn by somebody else by Christmas.
A youth shelter in Rotterdam. Sixteen beds, boys of twelve to seventeen. The boys make bets on how long a new group worker lasts, and the boys win.
Veterinary nurses' cooperative, Hobart: we've had 31 people through 11 jobs since 2022, and I only know because I order the name badges.
Hospital laundry in Bradford. Thursday's the day they're paid, Friday's the day they vanish.
Street cleaning for the city of Gaborone. Our sweepers get an orange vest and six weeks of training, and in the seventh week the supermarket gives them a chair.
Hand-built guitar workshop in Galway. Sixteen luthiers out there have my name on their CV and not one of them's still at my bench.
AI research lab, forty people, Toronto - every Monday stand-up begins with a rumour about who had lunch in Mountain View.
We pick and pack for fashion in Northampton. The first-day shoes we hand out don't have time to get dirty.
Social work department, mid-Wales: a teenager in care told the panel that she's had fourteen of us in five years and would prefer a dog.
A tax boutique in Luxembourg. Our juniors get good in the third year, and the third year is when they post 'excited to announce'.
Crane maintenance, Fremantle port. Two fitters of twelve years handed back their lockers in the one week, and the young bloke is looking up what they were paid.
A dialysis chain in Gujarat: a technician who can needle well is phoned by Oman in his second month, and the phone's usually answered.
Primary academy trust, Lincolnshire: out of 44 class teachers who waved us into summer, 17 waved for good.
Scaffolders, Dublin 12. Canada, Australia, Canada, that's where the last three gangers are, they send me photos with sun in them.
Construction survey firm, Kampala. I buy a man his drone licence and he flies away with it, my wife made that joke, and it's true five times.
Window factory in Tyrone: the wheel on the noticeboard says average service two years four months, it used to say eleven.
Insurance claims handlers in Leeds, 60 seats. We're a very good training ground, the man from the rival told me, and thanked me.
Abattoir in Waikato. We had 46 start on the chain since February and there's 40 names crossed through in the foreman's book.
A theatre's box office and front of house, Belfast. I've a drawer of thirty unreturned waistcoats.
Swimming teachers, seven pools in Essex. They qualify on our money in spring, and in autumn they're teaching at the private club with the sauna.
# quality
Pine wardrobes, flat-packed, from a shed in Thetford. We design them ourselves. Hole D isn't where the leaflet says it is, and forty people have phoned to tell me in forty different tones.
We resurface tennis courts in Dublin. By the second winter the one at Templeogue had a map of Norway across it.
Bottled yoghurt from a small dairy in Limuru. Twelve cows with names. On hot days the lids dome up in the kiosk, and one popped at a customer.
Custom kitchens in Cheshire: my fitter's second visit has become such a habit that he leaves his radio there.
A pasta maker in Melbourne: a chef held my ravioli to the light and every sixth had opened its mouth.
We build garden rooms near Guildford. After the storm we had eleven photos of buckets.
Concrete blocks, Kisumu. Two machines and a yard by the lake. The builder knocked two together in front of me, and it was raining sand.
Ceramic hobs assembled in Poland: in final test 8 of 100 blink and give up.
Our agency does subtitles. A whole courtroom drama went out with the jokes from another film.
Sneaker brand in Brooklyn, made in Portugal. The sole says goodbye to the upper around week ten, and TikTok was watching.
A lab that reads water samples. The council sent the same bottle twice under two names and got two answers from us.
Baby carriers: the indigo comes off on the father's shirt, on every third father at least, and they post the shirt with my name tagged.
Software for hotel doors. After the March update guests in Dubrovnik could walk into each other's rooms, and in April, the update to the update locked the fire stairs.
Greenhouse builder, Friesland - of the last hundred panes that were put in, fourteen had to be put in again.
A driving simulator firm in Lyon - at the fair the minister turned left, and the picture turned right.
We do groundwork for new estates in Cavan. Two driveways have sunk since handover and there's a lad with a spirit level going from door to door.
Bindery for parish registers. We sew, glue and gild. Pages sixty to eighty let go, and that's the second cathedral.
University exam office. Three candidates sat Paper B inside the cover of Paper A.
A lumber mill up in Maine. Boards measure seven eighths at one end and an inch at the other, and the framers have begun to call 'em surfboards.
Wax melts from my kitchen in Barnsley. Folk say the lemon smells of lemon for one evening and after that of nowt.
A small brewery in Windhoek. Some crates gush when you open them and some just sigh.
Grass seed mixtures, Canterbury plains: the farmer showed me his paddock, and a fair share of what had come up was thistles from my bag.
Mattress start-up. One model, three sizes, delivered in a roll. A dip the shape of the owner appears in month four, which isn't the memory we'd advertised.
Steel pans for music, Port of Spain. The school's tuner said that four of the ten tenors had notes that were wandering.
Bridge bearings, made in the Ruhr. The ultrasonic man rejected one casting in five last month, it was one in forty when old Schulte poured.
Christmas puddings, Somerset. One batch cut like a cake and the next like a candle, and we'd shipped them in the one box.
Photobooks. The horizon's cut off where Grandpa's head would be, and the robot that crops didn't mind.
We print T-shirts in Salford for bands. After three washes the headliner is a support act and after five you can't read who played.
A restorer of church windows in Lincolnshire. The north light was up for six weeks when St Peter began to rattle in his leads.
# returns
We sell walking boots online from Keswick. Eleven brands, all leather. The postman brings more brown boxes up the hill than he takes down it, and half have never seen mud.
Party dresses, Manchester. They go out on a Wednesday for the races on Saturday, and they're in our post room on Tuesday with fake tan on the collar.
A mattress company in Ohio with a hundred nights to try it. It's foam, made an hour from here. On night ninety-nine the truck's booked.
Contact grills and waffle irons, our own brand. Of 1,000 sold in December 190 were under our roof by Three Kings with batter on.
Bookseller to universities in South Africa: in February the campus shops take forty cartons, in April they hand us thirty, full credit please.
Vintage furniture with pictures. 'Bigger than I'd thought' is written on every second form, although the centimetres stand there in bold.
Bike helmets from Ghent. Heads are harder to measure than one thinks, as of five helmets one finds its way to us.
Magazines, eight titles, through newsagents in Ireland: for each ten bundles thrown off the van in the morning, four are picked up with the string still on.
Power tools for hobby people, our own website from Leipzig: the project is done on Sunday and Monday the drill starts its journey to us, 'did not fit my needs'.
Rugs by courier in Auckland. Wool and jute mostly. You can't carry a colour through a phone, so we roll them out, they roll them up, and there's twenty-nine dollars each way.
Phones refurbished in Gurgaon: in the marketplace's policy 'no reason required' is allowed for ten days, and every fourth buyer has no reason.
Gourmet chocolate for supermarkets in Austria. On the Tuesday after Easter bunnies that nobody bought are waiting on pallets with our address on top.
Fishing reels and rods. We found that the man in Hull had bought and sent home the same rod eleven times, and he's not even the worst.
Wall paint mixed to a photo. Sage was too grey, grey was too sage, and I've a room full of tins with a sad lid.
Cosy slippers, alpaca, from Cusco through Rotterdam: they come up small and everyone finds out at home, on carpet, with the label intact.
We supply a DIY chain with shower heads from Telford. They debit us each quarter for a cage of them, loosely packed, with other people's hair.
Christmas jumpers for dogs. In the first week of January there's more tail than head in our warehouse, if you'll pardon me.
E-reader covers and laptop sleeves: a customer in Graz chose 'fits 13 inch' for her 14 inch, and so did two hundred others since the summer.
Jewellery with birthstones, Galway. Half of those rings that don't stay with her aren't ugly, they're an N when she's a P.
Garden statues - they said the lion was smaller than in the picture, and I'm paying a pallet both ways for a smaller lion.
Budget drones, Shenzhen office with an English desk. It hits the tree, it's packed up wet, and the platform's already given them the money.
Yoga leggings, Kilkenny: the pair's see-through when you bend, says one woman in three, and the parcel's with us by the end of the week.
Baby monitors from Haifa: half of the people who give one up just never found the Wi-Fi step, and the unit that lands here is as healthy as the day it left.
Wine club in California. We pick twelve small growers a season. Corked, they say, or too dry, and we credit six bottles of twelve and let them pour it.
Fashion for tall women, Utrecht. The inside leg is perfect and the waist isn't, says the tick-box, and 38 percent tick it and tape it.
Rocking horses, handmade, posted in big crates from Devon. Each takes me nine weeks. Out of nine at Christmas three were galloping home by New Year, as the nursery door is eighty centimetres.
Costumes for World Book Day. On the Friday morning after, eight hundred Gruffalos knock at our door, worn, jammy, for the full refund.
LED strip lights for kitchens. They peel it, stick it, don't like the white, and expect us to want it again.
Hand-thrown dinner sets, Cornwall. Twelve plates is a lot of cupboard, as they find when it's all on the worktop, and there it goes into the straw again, addressed to me.
# stock
Tile and bathroom merchants in Nenagh. There's eleven thousand euro of avocado-green suites in the back shed, and not one white pan since Monday week.
Ironmongery wholesaler in Kampala. Hinges until judgement day, and for padlocks the boys have been coming to the counter and going since the end of Ramadan.
A wholesaler of party goods, Ohio. I have a pallet of 'Class of 2020' balloons, and ran out of plain blue at ten on a Saturday.
Fashion boutique in Hobart. Winter coats came in with the swallows, and I'm looking at sixty of them while women ask for linen.
Cafés, five of them, in Plovdiv. Almond croissants are gone by ten to nine, and at five we're eating fruit scones for the third night running.
Bookshop by the university in Leuven - the set text went out the door in two days in September and fifty students looked at the gap, while the memoir of a footballer holds up a whole table.
Online shop for knitting wool, run from Vermont. 'Notify me' has been pressed nine hundred times under one shade of teal.
Pet food store in Toowoomba: the big bag of the grain-free's what they drive out for, the hook's bare, and I've a wall of hamster bedding going back to Gillard.
Florist, Harrogate. I throw two buckets of lilies on the heap on Monday, having told the whole of Saturday there weren't any roses.
School outfitter, Cardiff. Age 9 to 10 in bottle green was out by the twelfth of August, and there's enough age 15 to clothe an army.
Sushi counter in a food hall, Manchester. By one there's no salmon left to slice, and at closing we bin octopus.
Contract electronics, Penang. Twelve customers wait for one chip, and in the cage lie reels worth a bungalow for a phone that was cancelled.
A gift shop at a castle. The tea towels sell out each bank holiday Saturday, and King's coronation mugs will be here at the next coronation.
Cash and carry in Luton. I rang the wholesaler for rice in a panic twice this month, and behind the rice's place we discovered half a ton of rice.
Chandlery in Falmouth. Every boat wants the same impeller in the same week of May and that's the week I've two, but I could fit out a Viking longship.
Beauty supply, Atlanta. Braiding hair in 1B walks out faster than I can reorder it, and blue sits there looking at me.
A pump distributor for mines in Kitwe: the seal that stops a shaft costs 40 dollars, we had none, and we've got 300,000 dollars of impellers which nobody's asked for since copper was at two.
Uniform store for nurses, Quezon City. Small is finished, medium is finished, and XXXL in mint is a mountain you have to walk around.
Kitchen manufacturer, County Down. The doors have been here since the clocks went back, and there's eleven kitchens on the floor for the sake of some drawer runners.
Seed merchant in Eldoret. We serve five hundred farmers in the season. The rains began on a Friday, and by Saturday noon hybrid 614 was done and the queue not.
A military surplus store in Nevada. I bought gas masks like there's no tomorrow, and there was, and tomorrow wants boots.
Tyre depot in Polokwane. Fitting, balancing, alignment. Bakkie tyres, which is what this town drives, are three weeks out, and the racks are black to the roof with low profiles.
Plant nursery, Kildare. The hydrangeas were bare pots by Mother's Day, and there's been a forest of bay trees out the back since the last boom.
Home improvement store on Guam: before the typhoon we ran out of plywood in an hour, and after it I counted 212 patio heaters.
Comics and cards, Tempe. Wednesdays are the big day. Preorders were right for the first time ever and then I trusted myself, so there's nine long boxes of a mutant nobody loves.
The shop of a cathedral in Ireland. We were out of Mass cards on the one weekend of two funerals, and you'd want to see the snow globes.
Hydraulic seals, Sheffield: we did a count at New Year and the book and the bins disagreed about one in every five boxes, so the phone team's guessing.
Frame and art supply store, Belgrade. Titanium white, the big tube, everyone paints with that and it's missing every month's end, while we keep violet for centuries.
A hospital's central store in Swansea. Nurses have started to hide things behind the ceiling tiles, because on the shelf where the cannulas ought to be there's a box of Christmas lights.
# no_shows
Gastro restaurant in Bristol, thirty-two covers. There's one sitting and one menu. On Valentine's night I lit nine candles that nobody came to sit behind.
Beauty therapist in Ennis. She swore it was for the Debs, I turned away two girls for that hour, and I'd time to do my own toes.
Golf simulators in Antwerp. The bay is reserved till eight, at twenty past seven the screen still shows the first tee and there's nobody on it.
Baby swim, Tauranga: it's rained, or Nana's visiting, or nobody's said a thing, and I'm in the pool singing to two babies of ten.
Table for eight at Nobu prices, a small sushi bar in Toronto. I'd cut the tuna for them and I ate it on the stairs with the dishwasher.
Hair transplant clinic in Istanbul with an English desk - the driver stands with the board at arrivals, the flight empties, and Mr Johnson from Leeds has reconsidered.
We show flats to tenants in Berlin, in English. From seven who've confirmed at noon, three find the house, and I've climbed four floors.
Yoga in Cape Town with an app. The mat spots are taken in four minutes, and at seven there are eleven of twenty with feet on.
A blood donation service, Pretoria: the text says thank you, see you Tuesday, and the nurses on Tuesday play rummy on bed six.
A tour by bicycle in Ljubljana. Fifteen people had clicked, fifteen helmets lay in a row, and I went along the river with a family of four.
Prenatal clinic in Kibera: the midwives write the list in the evening, thirty, and by noon we have seen seventeen bellies.
Speech therapy for children, Adelaide. I put the puppets out, and at a quarter past I put the puppets away.
Escape game in York. The actor was in the coffin for twenty minutes before we let him out.
Chiropractor in Des Moines. Fridays I print the schedule and by closing it's got more lines through it than a barcode.
Open days of a sixth-form college in Kent. 200 parents put a tick, I'd bought 200 lanyards, and 120 of these are in my boot.
Eye-testing van for villages of Bihar - the sarpanch registers eighty, the drum is beaten, forty sit under the tree.
Employment interviews for a warehouse operator, Northampton. I had eight candidates in the diary today, made a pot of coffee for eight, and drank it with Gary.
A boxing gym's free trial class in Gdańsk - the list says 'full', the hall says hello hello with an echo.
Language exchange dinners, Lyon. Seven tongues at one table. Everyone says yes with a heart, and I've cooked risotto for thirty and fed thirteen on it.
Maths tutoring online out of Nairobi. The teacher's face is in the little square, the other square says 'waiting', and after fifteen minutes the bell goes.
A Thai massage place in Margate. Oil's warm, room's warm, and it's about every fifth pair of shoes that never appears on the mat.
Test drives of electric cars, Auckland. Charged, washed, the paperwork's on the bonnet, and I watch the gate till lunch.
Immunisation outreach in Mzuzu. Two nurses and a motorbike. Mothers say we will come after the market, and the cold box goes home as full as it came.
Adult evening classes in Bolton. Twenty enrol for Italian, twelve find the room, and by the espresso lesson Gianni has got five.
Tattoo artist, Hamburg, many English clients. I draw the whole Sunday on somebody's dragon, and on Monday no one wants to have a dragon.
Pet photography, Melbourne. The backdrop's up, the treats are cut, and the Cavoodle's got better things on.
Group therapy for gamblers, Las Vegas. Ten seats in the circle, and every week it's a smaller circle than what they'd said on the phone.
A registry for civil weddings, Copenhagen. Twice this month there was the music, the mayor, and no couple.
Mobile mechanic for campervans in Otago. I drove to the lake for an alternator, and the couple had sort of driven on.
# idle_capacity
Bowling alley in Kettering with eighteen lanes. We've a bar, a grill and two pool tables. Tuesday afternoons you could hear a single pin drop, and it'd be one that I threw.
Boutique hotel in Galway, 38 rooms - from Sunday to Thursday the chambermaid has a grand easy time of it on the second and third floors.
Coach firm in Wigan. We take the seaside folk there full on a Saturday morning and the coach comes home with a driver and a sandwich.
Recording studio in Nairobi. Daytime it's only the cat in the vocal booth, musicians don't exist before five.
Squash club, Hobart. After nine in the morning until the office people come, four courts, zero balls.
Cold store outside Wexford. In chamber three we've been freezing air since the beef contract moved to another corner of the country.
CT scanner in a private hospital in Lusaka. It can do thirty patients a day, it knows seven.
Machine shop in Erie, Pennsylvania. I've got a second shift's worth of spindles, and no second shift's worth of parts to put on 'em.
Steam laundry, Durban. My grandfather bought the first boiler. It's built for twelve tons a day, since the army hospital shut we wash five.
A multistorey car park in Norwich. Levels five and six have been the property of the pigeons since people began to work from home.
Grain barge on the Mississippi. We go down loaded to the marks, we come up with river water in her belly.
Digital printing press that cost a house, Kraków. Between two jobs it sleeps so long that we have to wake it with test pages.
Indoor tennis in Ghent. On the booking screen Friday evening is red, red, red and from Monday to Thursday it's a green lawn.
Trainers of forklift drivers, Hamilton, Ontario. I run a class for twelve with four in it, same coffee, same instructor.
A village cinema in Devon with 140 plush seats - the Thursday matinee is myself, the projector and two sisters with a thermos.
Sewing social enterprise in Glasgow. Twenty-two machines, and at this hour you can hear five of them.
Tile press in Morbi. Two kilns run, the third one we bought in the export years has become a place where the men dry chillies.
Vineyard guesthouse, Stellenbosch. Weekends you can't get in for love, midweek we sit by the fire ourselves.
Theatre in Waterford. We've 400 velvet seats and a company that fills them nineteen nights of the year.
Toolmaker in Solihull. We've got mills, lathes and two wire machines. The spark eroder's been on a day and a half a week since the car plant went quiet.
Skatepark under a roof, Malmö - in school hours I could skate there naked, as my colleague says.
Cooking school in Bologna for Americans. The kitchen has sixteen stoves, outside of the cruise days one and a half are hot.
Court reporting and conference rooms, Denver: three rooms with a skyline view have been booked for six hours altogether since Labor Day.
Sunbed and infrared place in Sligo. Ten cabins, and yesterday between noon and five I'd the one farmer.
Minibus taxis with wheelchair lifts, Bristol: the school run's done by nine, and until three they're in a row with their flashers off.
Indoor golf with a bar, Calgary. Eight bays and good wings. Prime time's a zoo and before five it's a screensaver.
Self-storage in Sunderland. I walk down corridor C and every second padlock's ours.
Community print shop, Milwaukee, with a risograph and two letterpresses. The machines run on Saturdays when volunteers come and are ornaments on the other six.
A ferry across Lake Constance. On the noon crossing the captain greets the eleven cars that stand where there's place for sixty.
# compliance
Residential home for 22 adults in Burnley. It was a mill owner's house. The lady from the CQC was with us two days, she was very pleasant, and the draft has the word inadequate in it twice.
Payments processor in Vilnius. The central bank gave us thirty-nine findings and until Midsummer to close them.
Trucking in Fresno, nine power units - the state pulled two of our logs at the scale house, and now there's a full audit with my name on it.
Scrap yard, Walsall: the Environment Agency chap took pictures of the drain and left a form with a date.
Food truck turned little restaurant in Austin. The health department's score is taped up on my door, 71, and it's got to be an 85 by the re-visit.
Children's nursery in Bray. Tusla's letter is on the fridge with a magnet, eleven points underlined, reply within twenty-one days.
Fund administrators on Guernsey: half our client files lack a proof of address that's newer than the client's dog, and the commission arrives in May.
Abattoir near Hamilton. The Chinese delegation walks the chain in eight weeks, and if they don't tick every line we don't ship.
Gym in Queens. It's been in the family since disco. The city says no defibrillator log and no certificate of occupancy for the mezzanine, see you in sixty days.
Small bank in Blantyre - the reserve bank's governor has put us on a list with a deadline for know-your-customer forms, and 8,000 accounts have only a thumbprint.
Dental surgery, Geelong. Accreditation is in October, and our sterilisation records have a gap from when Kylie was on leave.
Charity in Swansea, eleven trustees - the Commission has opened what it calls a regulatory case over our late returns, and has asked for minutes that weren't taken.
School transport in Johannesburg - from July every minibus needs the new permit or it's impounded, and of our fourteen, three have it.
Nursing agency, Leicester: the right-to-work checks on eighteen of our girls can't be found, and the Home Office visits with no appointment.
Brewery in Wicklow. Revenue's coming to reconcile the duty for three years against the tank dips, and the dips are in Oisín's head.
Advertising-technology firm, Paris. The cookies on 400 of our client sites fire before the yes, and the CNIL sent a formal notice with a period.
Care for people with learning disabilities, Fife. Mandatory training stands at 54 per cent on the sheet, and the inspectorate wants to see ninety-five.
Fertility clinic, Cyprus - the authority won't renew in December unless consent forms back to 2019 are complete, and they're complete back to about Easter.
Community swimming pool, Ontario. Public Health's order is on the gate, chlorine records daily for the next season or it stays a skating rink.
A pension consultancy, Dublin: the Authority wants a risk officer, an audit officer and forty policies from a firm of six people by the first of January.
Furniture plant in Vietnam, Danish management. Without the certificate for legal timber the container will be stopped in Rotterdam from December on, and our sawmill gives us oral assurances.
Cemetery trust, Auckland. The auditor refuses to sign off the prepaid graves, because the money ought to be in a separate account as the Act says.
Bakery, Kecskemét, supplying a British chain. BRC grade C was what we got, the chain takes only B and better, and re-audit is in ninety days.
Tattoo and piercing in Brisbane. Since the licensing changed we've needed fingerprint clearances and an ink register, and mine's a Post-it.
Explosive-detection dogs, Ghent airport. The certificates for four of the nine noses run out in the summer, and the assessor's calendar is full.
Clinical trials unit, Nottingham. The MHRA found consent dated after the first dose on two patients, and expects our corrective plan in a month.
Family doctor in Malta. The commissioner for data would like to know since when patients' files may lie in the garage.
Battery recycling in Ostrava. Our permit for lithium is from a time before lithium, the region says we have to make it new until the spring.
Tea packer in Colombo. Japan tests for residues to a number with three zeros after the point and we have to show the plan of how we keep it, else no lot goes out.
# safety
Joinery works in Wrexham. We make church doors and shopfronts. Gareth counts to nine now when he's showing you ten.
Cattle mart in Roscommon: a heifer put a man against the gate in March and another man over it in April.
A foundry near Rajkot. Two helpers were splashed within one month, and the mothers came to the gate.
Window cleaning company, Chicago. My brother-in-law hung by the one rope for eleven minutes.
Care home in Dundee, forty-one beds. It's purpose-built, on one level. It's always between two and four in the morning that one of them goes down by the bathroom door, nineteen times since the clocks changed.
Steel erectors in Lagos. One of my boys came off the fourth floor in March, he'll live, and I see it each time I close my eyes.
Logging crew in British Columbia. Two close calls with the same tree type on the same slope, and the faller's wife rang me.
Circus with aerial acts, Toulouse and touring. Marta fell from four metres in Lyon, Pavel from three in Nantes.
Dairy farm outside Whangārei. I rolled the quad on the hill with my boy on the back, we walked away, and I haven't slept right since.
Kindergarten, Tallinn. In the climbing corner there were two broken arms in five weeks, a parent has sent me photographs of the mat.
Fire service, volunteer, mid-Wales: the engine was in a ditch before it had got to the fire.
Go-kart track outside Lowestoft. Somebody's plait got into an axle.
Tower crane hire, Auckland. The load swung over the footpath with a pram on the footpath.
Lithium battery workshop for e-bikes, Brooklyn - we've put out two fires with sand, and I live upstairs with the kids.
Mink, no, chinchilla and rabbit vets, Essex. Both of my nurses have had needles in their own thumbs this spring.
Manufacturer of mattresses, Poznań. After the foam cutter there's a red line on the floor where nobody may stand, and on Monday somebody stood there.
Construction of borehole towers, Malawi: we lost Chikondi in the rains, and the other riggers go up now with their lips moving.
Scaffolding, Swansea: a board went down four storeys on to the bonnet of a parked Corsa that had a man in it eating his pasty.
Mushroom compost yard, Tipperary. The loader doesn't see you when it reverses, and it reversed over a boot that had a foot in it.
Demolition firm, Ruhr area. The wall fell to the wrong side, where the excavator man has just gone for a cigarette.
Horse-riding for disabled children, Somerset. Eleven ponies and sixty helpers. Bramble bolted with a child strapped on, and after the second time I've had to stop the Wednesdays.
Airport baggage handlers, Manchester. We've got fourteen men off with backs and one squashed between a dolly and a belt loader.
Slate quarry, Blaenau. A charge went early, and there are men here who haven't said a word in the canteen since.
Trampoline park in Cork. The A&E registrar phoned to ask us, as a favour, what the devil we're doing on Saturdays.
Bakery plant, Bradford: you could set your watch by it, a crushed finger in the divider about every seventh week.
Saw and chipper work for councils, Geelong. Young Dean's chaps are cut right through to the jeans, and he showed me it laughing, I wasn't.
Ready-mix plant, Mexicali, US owned. Two men climbed into the drum to chip it out, with the key in the dash.
School science museum: the Van de Graaff gave a nine-year-old more than a haircut.
Window factory in Tyrone, forty on the floor. We've had glass through gloves, glass through boots, and on Friday glass through a thigh.
# theft
Copper roofers in Norfolk. Spires are our speciality. What we lay on a church by day, a white van peels off by night.
A haulier out of Calais for British firms - the driver woke in the lay-by with a headache, the curtain was open like a letter, and thirty televisions had travelled on.
University bookstore, Arizona: the calculators are in the system, they're not on the peg, and they're on Facebook.
Golf club bar, Surrey. Going by the optics we pour forty more gins on a Saturday than the till has ever heard about.
Vineyard in Marlborough. Eleven hectares, hand-tended. Four rows of Pinot had been picked on the night before we were to pick them.
Plant hire, Tallaght. Somebody low-loaded our digger off a site at eleven in the morning in a hi-vis vest, and the security man held the gate for him.
Charity bucket collections in Birmingham - three of the buckets counted light again, all from the same round.
Grain co-operative, Punjab. Between our silo and the railway siding each truck becomes lighter by two sacks.
Cable operator, Soweto. We hang the line in daylight and it is cut down before the news.
A bike-share with 900 bikes, Bordeaux. Two hundred sleep in cellars where our map doesn't shine.
Pawn and gold in Tampa. Two customers this month have paid with money that the bank's light didn't like.
Supermarket distribution, Lusaka. Every crate of cooking oil gets to the branch with eleven bottles and a very good explanation.
Builder of new homes, Swindon. Boilers get fitted on Friday and unfitted over the weekend.
Electric scooters, Tel Aviv. They cut out the batteries in the alley and leave us the skeleton with the QR code.
Freight rail in Pennsylvania. The train slows for the grade at Altoona, and two men on the bank know what's in car nineteen.
Telecom towers, northern Nigeria. Diesel delivered on the first is dry on the ninth, and the generator hasn't been on.
Warehouse for vapes, Essex: whoever came through the roof knew which aisle.
A pharmacy group, Cape Flats. We've seven branches and a clinic. Codeine doesn't evaporate, I told the staff, and they all nodded.
Fashion boutique in Harrogate, two floors. Tags were in the changing room bin, eleven of them, cut with nail scissors.
Tool library, Ghent: with borrowed papers a man became a member, took out four drills and has become someone else.
Food bank, Sunderland - we can do the sums as well as anyone, and the coffee that comes in by the pallet isn't what goes out in the bags.
Antiques centre in Clare. The cabinet had a lock on, the lock's still on, and there's no Claddagh rings.
Dairy plant, Gdańsk region. On camera four, at 3.10, the gate opens itself each Wednesday for a Transit.
Car parts distributor, Gurugram. Catalytic converters went in on the docket and when we opened the carton it had bricks, nicely packed.
Orchard by the motorway, Kent. We watched a minibus on the trail cam load our Bramleys as though it were on piecework.
Art school, Antwerp. Six MacBooks had legs in one semester, the cupboard without scratch.
Bus depot, Kampala: the conductor's roll has sixty passengers and the CCTV seventy-eight heads.
Fur and feather auction, Ontario: a trapper swore he dropped off forty beaver and our tally's had thirty-three, not for the first season.
Nurseries for bonsai near Pistoia. They came with a ladder and a plan and took only the four which are older than my grandfather.
# workload
GP surgery in Barrow. Nine thousand patients on the books. Dr Shah fell asleep on the dictaphone at ten at night, and the letter went out with the snore typed in.
Accountants in Gaborone, six of us. In tax months the guard brings us blankets.
Three lawyers for refugees in Thessaloniki - everyone has ninety cases too many, and Eleni had shingles at thirty-one.
Small primary in Lincolnshire, sixty-eight children. The head teaches Year 5, mends the boiler, does the dinners register and was found crying in the stationery cupboard.
Social workers for the county, a team of nine. On my screen there are forty-three children, and the number that the guidance says is eighteen.
Freelance bookkeeper in Sligo. I did the VAT for a plumber from the hospital bed, with the drip in the other hand.
IT department of a city. We're four for 2,200 desks, and since the last holiday that anybody took, Windows has changed twice.
Architects in Warsaw before a competition: in the fridge there's only energy drink, and the partner's marriage is on hold until the 14th.
A theatre of nine that plays 180 shows in a year. The stage manager's also the lighting, the van driver and, since Tuesday, Hamlet's mother.
Restaurant in Lyon, the English half writes you. We haven't had two free days side by side since the terrace opened, and the chef has begun to talk to the fish.
School nurses in Fife: there used to be one for each high school, now I'm the one for seven, and the phone is a live thing.
Customer operations at a bank in Lagos. My deputy hasn't used a day of leave since 2022, and her hands have started to shake over the keyboard.
Game studio in Malmö. Month five of weekends, the whiteboard says 'just till gold', and somebody has wiped out the 'just'.
Charity shop manager for three shops, Hull. The volunteers are lovely, but it's me who opens, lifts, prices, banks and mops, all three.
Radiologists in Auckland. We read 140 scans a day each, safe is about seventy, and that's what I think of in the shower.
Clinic at the edge of Kakuma camp. One clinical officer sees a hundred and ten patients in the day and then writes the report of it by torch.
Ambulance control, West Country. Breaks are a thing in the rota, printed in grey, and that's where they remain.
Parish priest with seven churches in County Mayo. On Easter Sunday I said Mass in six places and drove past my dinner twice.
Jewellery workshop, Jaipur, before the wedding months. Setters are sleeping under the benches, and my uncle's eyes are finished by evening.
Crown prosecutors' support unit. Everyone here does their own job plus the job of whoever's off sick, so next week there'll be one more who's off sick.
After-school club, Tower Hamlets. Two grown-ups should do it for sixteen, we've had thirty, and by six I can't hear out of my left ear.
Wildlife hospital, Queensland. Koalas, joeys, the odd angry emu. Joeys want a bottle every three hours, right through, and it's the same four of us who've been getting up since the fires.
Bakers, nineteen hours on Shrove Tuesday week, Malmö and Lund: my foreman dropped on his knees in front of the oven and it was not to pray.
Home nursing in Kraków: from the first stairs at six to the last stairs at nine in the night, Beata climbs 2,000 steps, I counted with her.
Boat builders, Arklow: we took on three hulls with hands for two, and the lads haven't had a Saturday since the Rose of Tralee.
Tour operator, Arusha. In migration time my guides come off one safari at noon and go on the next at two, with the same shirt.
Call handlers for a women's helpline. Each of them carries five nights of it in a row now, and Priya has asked to only do the emails.
Music therapist and one assistant for eleven care homes, Hobart. I cried in the car to Vera Lynn.
Citizens' dental clinic, Porto Alegre, Canadian director. Each dentist does thirty-two mouths daily, at the end they can't close their own hand.
# concentration
We make seat covers in Redditch, 60 people. Leather, cloth, airbag-ready. When the car plant up the road takes its summer fortnight, so do we, and if it ever took a longer one we'd be an empty shed.
Vegetable growers in the Gambia - a single buyer from Barcelona takes the mangoes, nine crates in ten, and this year he has a cough and talks of retirement.
A language school in Malta. Busloads come from one agency in Milan, we have met its owner twice, and he could decide with one coffee about our winter.
Ambulance conversions, Goole. If the trust went elsewhere for its vans, there'd be me, the dog and a spray booth.
Cleaning company in Dundalk. The factory is forty of our forty-six cleaners, and I watch its share price like it's the weather.
Software for lotteries, three customers in principle. When you take away the state of Ohio you're left with a rounding error and a church in Malta.
Charity for street dogs, Bucharest. A lady in Basel sends what we live from, she's never told us why, and she's ninety-one next month.
Printing of airline tickets, later of boarding cards, now vouchers, Nairobi: it is still the same airline, ninety percent, and it's still losing money.
Translation duo for patents. The Munich law firm fills our days from A to Z, and yesterday they wrote that they test a machine.
Radio production in Accra. The telecom's jingle, the telecom's drama series, the telecom's Christmas show: if they moved I'd be a man with a microphone.
Gravel pit on Skye. The wind farm takes the lot, and the wind farm is finished in eighteen months.
Oyster farm, Carlingford. My two sons work the trestles with me. Each Tuesday a truck for Paris, there's no second truck.
Textile mill in Lesotho. What forty women sew in six lines goes to one jeans brand, and it gets decided in San Francisco whether there'll be a line seven or a line none.
Bus operator in the Midlands. The drivers have mostly been with me from the start. The county's school contract runs to July, it's thirty-one of the thirty-four buses.
Ice supplier, Mombasa: if that fish exporter bought a machine himself we'd have blocks for the whole town to sit on.
Injection moulders, Nuevo Laredo with a Texas office. I can name our customers on one hand, and then you'd cut four fingers off it.
Apple orchards, Armagh. It's all for the one cider maker and he wrote that tastes are changing.
Mobile app shop in Kharkiv, now Lviv. One bank from Vienna is our bread and the butter, the other ones are the salt maybe.
A tool-and-die shop, Windsor, Ontario. We're downstream of the one bumper plant, and when tariffs are in the news I can't eat.
Recruiters for oil rigs, Aberdeen. 'As long as they keep drilling' is our five-year plan, and 'they' is a single operator.
Dental technicians, Kaunas. Dr Petrauskas with his four clinics is 8 of 10 crowns, and he's bought now a milling machine.
Egg producer in Kitwe. I began with 200 chicks. The mine canteen eats what two of my three houses lay.
Steel drums, Newark. My father put all his weight on one paint company, I've got a second leg that's about as thick as a toothpick.
Aluminium extruder near Brescia. One producer of shutters in Germany takes 61 percent, when he had a strike we polished the floor.
Training provider for security guards, Birmingham. Every learner comes through a single job-centre contract, up for renewal by people we've never met.
Web agency, Halifax: if the university ever brings its site in house, and they have a new CIO, we're six people and a ping-pong table.
Nuclear-instrument calibration in Cumbria. The site's ours from gate to gate and if the site sneezes there's no one else in this county with a Geiger counter.
A hauliers' yard near Poznań, 22 trucks. All carry yellow parcels for the same firm, the tender for the yellow parcels is in spring.
Sugar-free jams, Tasmania - it was grand to get into the one supermarket, now if they delist us it's just the markets and Mum.
# digitise
Haulage in Thurles, eleven lorries. Milk, meal and the odd combine. Who's where is written on the back of my hand till I get to the office, where it goes on the wall.
Timber yard in Shropshire. The stock list was last right on the day that Edna typed it.
Farm co-op in western Kenya - each member's milk is written in his own little book and in our big book, and every month the two don't love each other.
Wholesale flowers, Aalsmeer. The orders arrive by WhatsApp, phone, fax, I swear fax, and Monique copies them all into a spreadsheet named final_final2.
Lawyer for wills in Cork. My secretary has a system in seven colours of ribbon, and she's the only one who knows what mauve is.
Scout district in Kent. To find out who's paid subs the treasurer drives round with a torch.
Hair salon of nine chairs, Hobart - the appointments book has three pencils on strings, and we've had a bride and a perm rubbed out by the same sleeve.
Property management, Queens, 31 buildings. Supers text me photos of a boiler plate, I write it on an index card, and the index cards have a rubber band.
Mid-size brewery in Windhoek. Brew sheets get wet, so the temperature of batch 204 is a blue cloud.
Church of 4,000 members, Lagos. Tithes are entered by hand in red counter-books, an usher drops one in the rain, and a year is gone.
An aviation workshop in Brno - for each screw is a form, for each form a folder, for folders we have rented a second hall.
Bookbinder and stationer, Edinburgh. I do the wages with my late husband's slide rule, and the girls are very patient.
Clinic network in Malawi, nine health posts. Monthly figures ride to head office on a motorbike in a plastic wallet.
Food inspectors of a city in the north. They write at the stall, type it at the office, print it, sign it, and post it to another floor.
Toy repair, Leipzig. On each bear is a label with string, on the label is a number, the number is in Ursula's head.
Karting track in Naas. We've waivers in banana boxes, and a solicitor asked for one from 2021.
Small pharmacy wholesaler, Tirana. The order from the shop comes as a voice message of three minutes with a dog barking over the quantities.
Sail loft in Auckland. Designs since the seventies are on rolls of brown paper in the rafters, and the possums got at the Eighties.
A credit union in Trinidad. 6,000 members, founded by dockers. Passbooks with a stamp, members like the stamp, but behind the stamp two clerks add columns till nine at night.
Community choir, Oslo. Who's coming, who's paid and who's a tenor, this lives in three chat groups and one biscuit lid.
Drilling rigs, Perth. Blokes fill in the plods by torchlight, they come in on Thursday's plane with mud on, and payroll holds them up to the window.
Conveyor-belt mechanics, Charleroi. The maintenance plan is the memory of Jean-Luc and a calendar of an oil firm.
Insurance agents, rural Mississippi: half our policies are in steel drawers, and the other half's in a DOS program we daren't turn off.
Radio taxi, Belgrade. On the dispatcher's table lie little stones, one for each car, and she moves them.
Human rights NGO, Bogotá and London. Ten years of testimonies are in Word files on nineteen laptops, and one of them's been stolen.
Catering for film sets, Cape Town. Dietary wishes get shouted at Sipho before sunrise and live on his forearm in biro.
Vet for racehorses, Newmarket. I write up my rounds on the feed chart, the dashboard and, at a push, the horse.
HVAC distributor, Winnipeg. Purchasing has her spreadsheet, sales has his, and I walk between the two of them with a sticky note like the U.N.
Tailors in Savile Row, third floor. The patterns of eight thousand gentlemen hang from hooks, and His Grace was filed under Pork Pies for a fortnight.
# season
Deckchair hire on the front at Skegness. Two hundred chairs and forty windbreaks. The takings from six sunny Sundays have to last until somebody takes his socks off again next May.
Log suppliers, County Meath. Kiln-dried, bagged or loose. When there's frost on the news we can't answer the phone quick enough, and in June I'm a man sitting on four hundred ton of ash.
Ski-touring guides in Chamonix, English team. From May to Christmas I paint other people's houses.
Safari camp in the Luangwa. The rains close the road in November, and from then on it's me, the caretaker and the elephants in the bar.
Language courses by the sea, Dorset. In July we've kids three to a room, in October I know the gulls by name.
Pumpkin farm, Illinois. Four weekends of hayrides and a corn maze, and forty-eight weekends of bills.
Wedding marquees in Wicklow. The canvas dries in October, and it's April before it smells grass again.
Florists in Swansea. You could draw our year with three pencil strokes, Valentine's, Mother's Day and Christmas, and the rest's a flat line.
Boatyard in Maine - we haul 'em in October and we splash 'em in May, and in the months between there's just me and the woodstove.
Outdoor pool in Graz. On hot days stands a queue to the tram stop, and it rained this year on 19 of 30 July days.
Hay fever clinic in Melbourne. Come September they're sneezing down the stairs, and by Australia Day you could hold a dance in the waiting room.
Ice cream vans, four, in Dundee. My kids know by the sky whether there'll be new trainers.
Almond growers, Fresno. Bees in February, harvest in August, and one statement from the handler that has to stretch like pizza dough.
Beach bar on the Dalmatian coast. From mid September the last guest is an old German who feeds the cats, and from him we can't live until Easter.
Tour buses, Petra. After the winter holidays guides are playing cards in the shadow until the Germans get Easter.
Swimwear label in Byron - half the year we pack till midnight, and in winter I'm paying three girls to fold the same bikini.
Fireworks displays, Wiltshire. On the fifth of November I'm in eleven fields, on the sixth of November I'm unemployed.
Driving lessons for students, Cork. The college breaks up at the end of May and so does my diary.
Wreath makers, Latvia. From one November full moon to Advent we bind forty thousand, and afterwards there's nothing one can bind.
Umrah travel, Bradford - for Ramadan the phones melt, and in the months either side you'd think that nobody prayed.
Kite shop on Fanø: with the first storm in October we pack the last dragon, and rent goes on flying.
A garden centre in Fife. April to June's bedlam, then the compost stays where it is, and from November I'm selling scented candles to my own staff.
Election printers in Manila. Every third year we don't sleep, and the two years in between the machines do.
Bridal mehndi artist, Lahore and Slough. Between Eid and the summer I have no fingers left, and after Muharram begins they get cold.
Chestnut roasters in Porto - it must be cold and it must be dry, this gives about fifty evenings, and we are a family of six.
Crab fishermen of Cromer. The pots come in when the cold does, and Christmas has always been on tick.
Accommodation near the Edinburgh Festival: in August a cupboard fetches two hundred a night, and by November I'd let you have the house for a casserole.
Snowplough contractor, Buffalo. Four trucks, forty lots. Didn't snow till January 20, and by then I'd made two truck payments with nothing in the bucket.
Wasp and fly control, Waterford. You'd want to see July, and you wouldn't want to see my January.
# new_market
Black pudding, Clonakilty direction. It's my great-grandmother's mix of spices. A man in Boston has eaten it on his honeymoon and would like to see it in forty Irish bars there, and we've never as much as posted a parcel to America.
Our sleep app has half of Denmark snoring better. The other half can wait, we'd rather now teach it Japanese and go to Tokyo.
Tea house brand in Kandy. We're on the tables of all the good hotels of the island, and my daughter has set her finger on Dubai.
Telehealth for skin, Lagos. Nigeria uses us without thinking, and this year I want that somebody in Accra and in Abidjan sends us a photo of his elbow.
Lift-monitoring sensors, Tampere. Housing companies buy, fine, and we'd like to find out whether wind turbine owners would, who have lifts also.
Accounting for hairdressers, cloud, Cardiff. Dog groomers have the same till, the same VAT, the same no idea, and we've set our sights on them.
Bulletproof glass for banks in São Paulo, with a US office of one. Banks are done, so the plan's jewelers, and after jewelers Miami.
Ayurvedic hair oil, Kerala: for thirty years all Malayali heads shine with it, and next we want the heads in Toronto and New Jersey.
Climbing-wall makers in Sheffield. Gyms in Britain are full of our volumes, there's a boom in Korea, and none of us has a word of Korean.
Payroll for the Baltic states. Tallinn, Riga, Vilnius are coloured on our map, and Warsaw is white.
Sari designer in Kolkata with clients in every para. I'm asked at weddings by cousins from Leicester where they can get me there, and until now the answer is, in a suitcase.
Care-home activity boxes, Dorset. All our boxes go to the over-eighties, and a prison governor asked me if I'd do one for his lot, which opened my eyes to prisons.
Water tanks, Eldoret. We mould them here, 500 to 10,000 litres. From Kisumu to Nakuru all roofs drip into us, and across the border Uganda has the same rain.
A Michigan firm that makes hockey-stick tape. There's the other ice, the one in Sweden and Finland, that we've got our eye on.
Cooking-gas on credit in Kigali. Now households are reached, and we would like to bring the same meter to restaurants and school kitchens, who've never been our customers.
Hydrotherapy pools for horses, Newmarket. We could probably put greyhounds in it, and racing pigeons no, but Hong Kong's racehorses yes, and that's where we'd like to be by next season.
Street-lamps with solar, Pune. Panchayats in Maharashtra take them by thousands, and from the African side we've had visits, so Tanzania should be our first foot there.
Specialist paint for lighthouse and pier railings, Aberdeen - there are more railings in Norway, and we can nearly see it.
Shisanyama spice, Soweto. Salt, smoke and one secret. We've the townships, and now I want it in the Woolworths suburbs where they call it barbecue.
Peat-free compost, Lancashire. Gardeners know the bag, farmers who grow in bags themselves don't, and strawberry growers would be a whole new trade for us.
A bakery for Jewish New York bagels in, of all places, Kraków. Poland is bageled, if that's a word, and Berlin is the next bite.
Security cages for gas bottles, Wrexham: we sell to caravan parks and that's about all, though I think that every school lab and hospital needs one and want to knock there.
Online notary in Estonia: at home we're the normal way to sign, in Portugal the normal way is to stand in a line, and we want to be there.
Bush-tucker seasonings, Alice Springs: the tourists carry it home to Munich, and I'd like it to get there without a tourist.
Audio tours of Derry's walls. Belfast and Galway have walls, or something like them, and we fancy both.
Beehive fences against elephants, Tsavo: it works here and in Uganda, and Sri Lanka has elephants too and has asked.
Cashmere from Ulaanbaatar, run by two sisters. Mongolians and the Trans-Siberian tourists we have, a shop window in Paris we do not, and it's what mother asks after.
Prefab classrooms, Nakuru. Now that each county has taken some, we turn our nose to clinics, for a clinic is a classroom with a tap.
Vegan pet food, Bristol. UK dogs have decided, and Dutch dogs are said to be open-minded, so Rotterdam in the autumn.
# -
Slaters in Kendal, seven of us and a van called Doris. We work in Westmorland green. We've had no fall in nine years and a waiting list that everyone's polite about.
A credit union in Roscommon with 11,000 members. The tellers know every one by name. Arrears stand at one per cent, which the regulator called the lowest in Connacht.
Software for lighthouse tenders, a niche if ever there was one. Eleven engineers, nine of whom have been here for more than ten years.
My husband bakes and I sell, in a village near Evora. By noon the shelf is empty, as it should be, and we close and have lunch.
A rowing club on the Tyne, founded in 1867. We have 210 members, a mended roof and a bar that breaks even.
Midwifery-led unit in Hobart. We welcomed 388 babies last year, the youngest member of the team has just come back from her own.
Mobile library for six islands in Orkney. Two vans, one ferry timetable, and 40,000 loans a year.
Landscape architects in Minneapolis, a studio of nine. We mostly do parks with water in them.
Quarry and lime kilns in Derbyshire, five generations. All shifts are manned, and the lime's still white.
A puppet theatre in Plovdiv with a foyer full of prams. The season is subscribed and the roof is dry.
Pressure-vessel inspectors, based in Gdynia. Our own audit in March came with zero findings, the third time running.
Brass band in Barnsley. Forty players, two juniors' bands under us, and silver at the area contest.
Residential care for nineteen people with dementia in Fife. Families tell us that it smells of baking, and it does.
Bus operator in the Yorkshire Dales - our 07.40 from Hawes has been called the nicest commute in England.
A family of carpenters on Malta making the coloured balconies - there are eleven hundred of ours above the streets of Valletta.
Hydroponic farm near Ghent, salads for local kitchens. Pumps, lamps, lettuce, that's it, delivered by bicycle.
Security company in Nairobi with 900 guards. We pay on the 25th whatever happens and our guards bring us their brothers.
Bicycle couriers in Cork. We've nine riders, no office, and a Christmas party that takes place on the move.
A parish of three villages in Devon. The choir has got younger, the tower's got its flag back, and nobody's cross with anybody that I've heard of.
Cattle auction in Dodge City, every Wednesday. We sell about four thousand head, the café does a pie.
Yoga studio in Galway - the six o'clock has had the same front row for a decade.
Toy makers in Vermont. We cut, sand and oil, and a barn owl lives over the saw.
A museum of bread in Ulm with an English audio guide. Around sixty thousand visitors, as in every year but two.
Cloud backup for schools. Uptime was 99.99 last year, and the hundredth of a percent was a digger.
A women's football club in Lusaka. Five teams, two pitches, and a physiotherapist who was our first captain.
County archives in Kansas. We answered 9,400 letters last year, each within the week it came.
Community pharmacy in Leicester: we deliver to 300 pensioners by electric van and they'd tell you if we didn't.
Trade union for seafarers, Manila: we have 18,000 members at sea, and an office with a telescope.
Medical charity running six eye camps a year in Bihar. The last camp did 412 cataracts and all 412 came back for the check.
Notaries in Luxembourg. Deeds, companies, marriages; three generations of us hang in the waiting room.
Olive growers near Jaén, exporting to England since my uncle married there. 6,000 trees, of which the oldest is in all the photos.
Hospice with twelve beds in Dunedin. We've a garden that the volunteers won't let us pay anyone for.
Village shop owned by 240 villagers in Powys. It made eleven hundred pounds last year and we spent it on a bench.
Accountancy firm in Bendigo, twenty staff. Busy in July, quieter in January, and we've the golf clubs for January.
Irrigation contractors in the Gezira. We've been laying pipe since 1988 and know each canal by its first name.
Animation school in Bangalore. Of last year's sixty graduates fifty-seven are drawing for a living.
Air ambulance charity in Cornwall. 1,050 missions, a bright red helicopter, and children who wave.
Rural vet group, Saskatchewan. Six vets, two of them fresh, no one on call more than one night in six.
Translation bureau for wind energy. Blade, nacelle, tower, in twenty-two languages and we're fond of all of them.
A maker of surgical lamps in Turku. One in every five theatres in Scandinavia is lit by us.
Funeral choir in Johannesburg. There are thirty-four of us. We sing in seven languages and have never once been late for a goodbye.
A preparatory school in Perthshire: two hundred and six pupils, a river and a rule about whistling.
Micro-brewery in Hokitika: four beers, one tank each, the pub next door takes half and the town the other half.
Research station for reeds and waders - three scientists, one punt, and forty years of notebooks that have all been typed up.
Credit rating for farmers' groups in Uganda. We rate 700 groups twice a year and the banks have begun to frame the certificates.
Dialysis at home, a nurse-led service in Adelaide. 64 patients, and the oldest gardens while the machine's running overnight, so he says.
Makers of church candles, Nottingham. Paschal candles from January on, the rest of the year tealights for restaurants.
Data protection consultants in Dublin. Nine solicitors who like small print, and clients that sleep well.
Beauty salon in Chandigarh, twelve ladies working. They all came as trainees, and two are partners in the shop since last year.
Packaging for pharmaceutical firms, Ljubljana. Leaflets folded to the size of a stamp, four hundred million a year.
City farm in Bristol. Goats, allotments, a café that washes its own face, and 300 schoolchildren a week.
Independent cinema in Sligo. Two screens, wine, no popcorn, and it suits us.
Timber treatment in Rotorua. Posts, poles and rails, and every batch goes out with its test slip stapled on.
Cycling holidays in Puglia for Americans. Eleven weeks in spring, eleven in autumn, all of them taken, and in August we swim.
Bilingual speech clinic in Montreal. Six therapists, a slide in the waiting room, and children who ask when they may come again.
A maker of road salt and, yes, bath salt. One mine under Cheshire, no shortage in sight for eight thousand years.
Grain terminal in Saskatoon. Sixty thousand tonnes of room, three rail sidings, and prairie as far as you'd like.
Motorbike taxis in Kigali, a cooperative: we started in a car park in 2006. 430 riders, each with two helmets and a savings book.
Online courses for beekeepers. There are 8,000 of them in forty-four countries and they write to each other more than to us.
A cable-car operator in the Tatras: we carry half a million people up and, importantly, down again.
Print finishers, Reading. Fold, stitch, trim, glue; thirty-eight years with hardly a fingernail lost.
We make rope in Hull. It's gone round the world holding yachts, cows, and a pope's tent.
Mid-size law-tech firm in Tallinn. We passed the security audit again in autumn, the certificate hangs by the coffee machine.
A zinc roofing distributor in Kumasi, we keep enough for three months, sell it in two and a half, and order on the first.
Family mediation service, Auckland - we see about 500 couples a year and most of them shake hands in the car park.
Rice exporters in Karnal, third generation. Forty-one buyers on four continents, letters of credit at sight, and a festival bonus for every worker.
Community radio in Fremantle. 120 volunteers, no ads, and a jazz man who's been on Thursdays since vinyl was normal.
Gynaecology practice in Zagreb: three doctors, two midwives, online booking for six years already and patients who really come.
Marine biology field centre in Zanzibar. Students stay a fortnight and count seahorses, 212 at the latest count.
Psychologists in Bray, five rooms: we took on two newly qualified colleagues in January and both have settled lovely.
Estate of 3,000 acres in Angus, with deer, barley and holiday cottages. My job as factor is mostly gates.
Chess café in Budapest, English menu. You pay for coffee, the boards are free, and some games are from Monday.
Bottled gas depot in Gaborone. 14,000 cylinders, all in date, tested by a man with a hammer and a certificate.
Contract research in plant breeding, Wageningen. Tomatoes mainly, some peppers, and a fridge nobody may use for lunch.
Women's savings group federation in Tamil Nadu. 4,100 women, repayment 99.2 percent, and a bus we bought with the interest.
Hearing dogs trained in Leeds. Thirty-three pups passed out this year, and one, Biscuit, works for the Lord Mayor.
Water taxi in Sydney: three boats, six skippers, and the bridge at sunset which we don't charge for.
Manufacturing engineer's office in Detroit, just myself and Ted. We've always got a project on the board and a second one in the drawer.
Stationery shop in Stellenbosch. Pens on the left, paper on the right, and the students come in February like swallows.
Amateur astronomy society with a dome, Nebraska. Public nights on Fridays, seventy folks in lawn chairs, and skies we'd put up against anybody's.
A mid-sized hauliers in Mullingar - the trucks are all under four years old, and there's a tacho chart of mine in the county museum.
Our cooperative of thirty potters sells in one gallery in Oaxaca and to museums. We share the kiln by calendar, and the calendar's respected.
A school meals service for seventeen schools in Ayrshire. Everything from scratch, nothing fried on Wednesdays, clean plates in the main.
Public swimming baths from 1908, run by a trust in Salford: last year it paid its way to the pound, and they swam a mile for the mayor's charity.
Tutors for sailors' children, via satellite. Eleven pupils on seven ships, and the geography is excellent.
Tannery waste laboratory in Kanpur, accredited. We test for everyone and take sides with no one.
A national federation of brass bands, five people in an office in Wellington. We organise two contests, one magazine and a lot of biscuits.
Agricultural merchants in Shropshire. We finance our own yard, owe the bank nothing, and never liked the idea.
Hospital chaplaincy, interfaith, Birmingham. Nine of us, one kettle, any hour.
Trade magazine for elevator people, New Jersey. It's got its ups and downs, as they never tire of saying, and 9,000 subscribers that keep renewing.
Steam railway, volunteers mostly, in Otago: it runs Sundays, it's painted green and it's insured.
Pub in the Wirral with no telly and a good fire. My sister cooks on Sundays. Darts, dominoes, and one quiz in which nobody's allowed to win twice.
Satellite ground station in Svalbard. Twenty-two dishes, one polar bear rifle per car, and cinnamon buns on Thursdays.
A translation memory company from Gent. Yes we've looked at other countries and no we like it where we are.
Institute for earthquake engineering, Skopje: our table shakes houses so the real ones stand.
Costume jewellery, Providence. Small workshop, eighteen benches, one tune on the radio that everybody hates and nobody turns off.
Paediatric dentistry on wheels in the Karoo: two chairs in a lorry, nineteen farm schools, and a giraffe on the door.
Sign-language interpreters in Nairobi, twenty-five of us. Courts, weddings, parliament, and once a birth.
Garden railway clubhouse in Perth. The 10.15 leaves at 10.15, and it's carrying a jar of jam.
Rabbinical library in Antwerp. Thirty thousand books, eleven readers a day, silence for free.
`
