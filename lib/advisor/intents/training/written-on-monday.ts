/** More descriptions that show by what happened what they are after, by intent; as in `written-late-at-night.ts`. */
export const WRITTEN_ON_MONDAY = `
# keep_customers
We rent out coffee machines to offices around Melbourne. Last Friday our driver collected seven of them, and each one had a rival's flyer tucked under it.
I have a hair salon in Drogheda with five chairs. A woman whose hair I've done for eleven years crossed the road on Saturday with a blow-dry that wasn't mine.
Monthly box of Japanese snacks, run from Bristol: by the fourth box we're posting to a third of those who unwrapped the first.
Broadband over wireless for farms in Leitrim. The fibre van came up the lane in March and by June eighty-one of our little dishes had been unscrewed.
Managed IT for law firms in Houston: of the ten we onboarded with cake in 2021, four still have our number on the wall.
We publish a magazine for beekeepers, 8,000 copies. The reminder letters for next year's copies come back with 'no longer at the hive' scribbled on them, I am not joking.
Commercial window cleaners, Reading - we only ever learn that we've been dropped when the lads turn up with the ladder and someone else is up there.
Cattle feed merchant in County Clare. Farmers whose fathers bought from my father now ring a call centre in the North for a fiver less per ton.
Community orchestra with paid-up friends at 30 pounds a year. The treasurer crossed out 140 names last night, and said a word I'd never heard her use.
I sell cosmetics made of argan, online, from Agadir. A lady writes me that the cream is the best of her life, and she never orders the second pot.
Robotics club for schools, we come with the kits. A head teacher hugged me in June, and in September I read on Facebook that they do drama now.
Pilates studio, Dún Laoghaire. Ten-class passes get used up to about class seven and then go to live in a handbag.
Meal kits for families in Denver - the courier told my wife he has a nickname for our street of ex-customers.
Tax advisers for expats in Berlin. Whoever goes through one return with us does the next one alone with last year's as a pattern.
Veterinary wellness plans, 2,100 dogs. The direct debits that stop each month are now more than the ones that start, and it's not that the dogs have died.
A zoo with annual passes, in Dorset. Lemurs, otters, one elderly rhino. Two visits in spring, none after July, and when the pass runs out the family has moved on to trampolines.
The lending library of toys in Hamilton. Mums bring back the train set, say how wonderful we are, and leave their card on the counter.
Marketing agency for dentists. Month five is the month of the email that begins with 'After careful consideration'.
Data vendor to hedge funds. Two desks that had been on our feed since 2016 went dark at New Year and the third is asking about notice periods.
Gas supplier for caravan parks. The bottles that came back in April with our label numbered 300 more than the ones which went out.
Ski pass for six small hills in Vermont - of the folks who bought it last winter, thirty-eight in a hundred bought it again.
Security patrols for warehouses in Durban. I drove past a gate that had been ours since the World Cup, and the guard waved at me in the wrong uniform.
We host websites for 1,200 small firms. The moment a cousin of theirs learns to build a site, we get asked for the transfer code.
Dental practice, Swansea, three surgeries. I do a lovely first check-up, and the recall card six months on might as well go straight in the sea.
Corporate yoga in Singapore. HR is excited, three terms, then HR changes job and the new HR likes bowling.
Mobile phone shop with SIM plans, Harare. For every two who come in for our line, one stands there with a form to carry the number to the big network.
Fish wholesaler to restaurants in Glasgow. I buy at Peterhead and Troon myself. Four chefs I used to text at midnight have stopped answering, and I see whose van is parked behind them.
HOA management, 64 communities in Florida. At the spring board meetings nine of them voted us out, politely, with cookies.
A members' club for women in business, Bengaluru. Joining was the fashion in 2022, and this March the renewal mail went to 500 and 190 said yes.
# more_customers
Two-partner architecture practice in Lincoln, mostly school extensions. The last enquiry in the inbox is from February and it was a student wanting an internship.
Mobile dog groomer, fully fitted van, Adelaide hills. My own mum had to explain to her neighbour that I exist.
We make cloth nappies in Galway. Everything's cut, sewn and washed within sight of the sea. At the baby fair four hundred mothers walked past on their way to the stand with the free samples.
Removal firm, three lorries, Stoke. We carry pianos, aquariums and once a stuffed bear. Type 'removals near me' and you have to scroll until your thumb hurts before we turn up.
Software for dentists' rotas, eighteen practices use it. Our sales chap drove 600 miles in May and came home with a sandwich and a maybe.
We run a bridal boutique in Chandigarh for thirty years. Earlier the mothers brought their daughters to us, nowadays the daughters only know the mall.
Solar installer in New Mexico, crew of eleven. The tax credit made our phone melt in 2022, and last month I called the phone company to check the line.
A Quaker meeting in Pennsylvania, since 1780. On First Day there were seven of us and the youngest was the gentleman of sixty-eight.
We produce a podcast for gardeners, two hosts and one editor. The chart says 214 listens and about forty of them are my father.
Chess academy for kids in Nairobi. Twelve schools said no thank you to our flyer, and the thirteenth asked whether we also do football.
Our museum shows the history of the herring in Wick. The visitors' book got eleven new signatures in all of June, one of them a dog's.
Coach hire from Mullingar, nine buses - the schools' tender went to a crowd from Dublin and since then the only fresh name on the board is a hurling club.
We build accounting integrations. The website has had 9,000 visits in the year and eleven of them filled in the form.
We lead walking tours in Lisbon in English. On Tuesday I held up my umbrella in the square for twenty minutes and then went home.
Piano tuner in Cork. I inherited the old man's client book when he died and since then I've written two names in it.
Gym for over-fifties, Milton Keynes. We opened with a bang and 180 sign-ups, and the counter by the door has said 190 ever since.
Translation bureau for patents, based in Poznań. Once we had in each month two, three new law firms, this year I remember one.
Engineering consultancy for bridges, staff of fourteen. Our tender box: nine bids since Christmas, nine polite letters.
I'm a hypnotherapist in Perth who helps people stop smoking. My ad on the bus shelter got peed on more often than it was read, as far as I can tell.
A tyre shop on the Mombasa road. It's open from first light, me and my two boys. Trucks pass one every nine seconds, my boy has counted, and maybe two a day turn in.
County-run adult education, 70 courses: we printed 12,000 brochures and for Beginner's Italian, which was once full by noon, one retired postman came.
The donkey sanctuary in Kildare where you can adopt a donkey by post. Adoptions came to 640 in the good year and to 212 in the last, and Daisy hasn't a single godparent.
Funeral directors, third generation, Burnley: when the hospice moved to the other side of town the families began to go to the other side of town as well.
I run a Montessori kindergarten in Pune with 45 seats. Every room opens to a neem tree. Thirty parents came on the open day two years back, and this time we ate the samosas ourselves.
Agricultural drone service in Saskatchewan. Farmers watch from the fence, nod, and go on spraying the way their dad did.
IT support for dental and vet practices in Essex. All my growth came from one receptionist who kept changing jobs, and she has retired.
Hydraulic hose workshop, Port Elizabeth. The mine knows us, the harbour doesn't, and the harbour is where the hoses burst.
Escape room in an old bank vault, Cardiff. I would give a lot for the phone to wake me, just once.
Notary and conveyancer in Malta: since the new towers were sold out, the only strangers who climb up to my office are looking for the dentist.
# response_time
A veterinary telehealth start-up. The average cat owner waits in the chat for forty-one minutes, and by then, as one wrote, the cat had decided for itself.
City registry office for births: a father told our clerk that his baby could sit up before it had a name on paper.
The pensions helpline of a building society. Our hold music is Vivaldi, and we had a letter from a gentleman who's now heard all four seasons.
Software support for parish councils - the oldest open ticket has had its second birthday.
Estate agents, Hove. Out of forty emails about the flat on Third Avenue, we'd got back to six by the time it was let.
Lift maintenance with 900 lifts - a lady on the seventh floor with a bad hip got carried up by her grandsons on two evenings before our van came.
Regional electricity co-op in Kansas. When the line goes down you can watch the light of our truck come over the hill, usually the day after.
Kitchen fitters in Norwich. I quote from my van at night, and last week I sent one to a man who said, lovely, it's been in since May, another firm did it.
A crisis text line for teens: at eleven at night a kid writes the first word, and our median first word back is at eleven thirty-eight.
We make spare parts for bakery ovens, near Ghent. For a price with drawing we take nine working days, and the baker has meanwhile no bread.
A small bank for farmers in Queensland. Bloke applied for a header loan in August, harvest was over when we said yes.
Property managers, Chicago, 1,100 units: a tenant posted a video of the bucket under her ceiling with a caption counting days, and she's up to Day 23.
Consulate services contractor. They press one, then four, then hash, and then they write to the newspaper.
Internet provider, Zomba. Customer says my light is red, we say technician is coming, and the light is red for one more Sunday.
We do tree surgery in Surrey. A branch went through a conservatory roof, they rang five firms, and we were the fifth to ring back, on Thursday.
The council's abandoned-vehicle team - there's a Vauxhall on Mill Lane that children have been photographed with in three school years.
Optical lab helpdesk for opticians. 'I could grind it myself quicker than you pick up' was said to Orla on Wednesday.
Locksmith franchise, Birmingham. Nine vans, all of them on the road till midnight. Your ad says 30 minutes, a man wrote, and I sat on my own doorstep for the whole of the second half and extra time.
Car rental app support in Manila. Driver stands with flat tyre on the expressway, our robot sends him an article about tyres.
Contract manufacturer for skincare. Start-ups ask for a sample and a price, and of the last fifty we answered the last one in week seven.
Water utility, complaints desk. Brown water in Park Road was reported by 64 people, and the 64 had their first reply in the same week as the local elections.
Patent attorneys in Pretoria. An inventor told me he'd had the child he was expecting when he first mailed us.
Freelance illustrator agency. Art directors want a yes or no by lunch, and we're three women who open the inbox after the school run and close it at two.
Boiler cover plan with 20,000 homes: in the cold snap a pensioner in Ayr boiled kettles for a bath for six nights before a man of ours stood at her door.
Enterprise software vendor. Severity one means four hours in the contract and, judging by September, a day and a half in real life.
Plumbing merchant trade desk. Fitters stand on a roof with wet hands asking 'have you got it', and they're told somebody will ring, and somebody does, at half five.
Hearing aid dispensers, Tasmania. Grandad's left one died before Christmas, we offered him a look at it on 3 February, he'd stopped coming to the table by then.
Community dental service for people with disabilities. A mum who wrote in with her son's toothache had a letter from us thanking her for her patience, and the patience was eight months.
An agency that rents party tents, Gauteng. Ladies plan on WhatsApp after nine at night, we reply at nine in the morning, and in between she's spoken to Thabo.
# on_time
We print exam papers for a board in Kenya. In March the lorry reached Kitale when the candidates had already been sent home.
Structural steel, Tallaght. We cut, drill and paint under one roof. The crane was booked from the Monday, four grand a day, and our beams came round the corner on the Thursday.
Roadworks contractor for three councils. Our cones in Station Road were to be gone by the carnival, and the carnival went round them.
Aircraft parts overhaul near Toulouse, English-speaking team: we promise 21 days on a pump, the last ten pumps had an average of 38, and the airline puts a pen through our name.
School bus operator, Trinidad. The registers at two schools have a special code for our children, 'B', for bus.
House builder on the Welsh coast, nine plots. Buyers of plot 4 gave up their rental in May on our word and have had August, September and October at her mother's.
Geological survey reports for quarries: the client's planning hearing was Tuesday, our PDF is dated Wednesday.
Parcel carrier in Gauteng: the slot says nine to eleven, and the customer has taken the day off and is standing at the gate at five with his arms crossed.
Church bell restorers: the dean had the mayor, the choir and the bishop for Easter morning, and the tenor bell was on our trestles.
Our shipyard in Gdynia repairs ferries. Every dry-docking in the last year ran over, by four days, by six, by eleven, and each day the owner's people stand on the quay and look at their watch.
Kitchen worktops in quartz, Essex. One lady cooked her Christmas dinner on two trestles and sent us a card with a photo of it.
We convert vans into campers, Christchurch. A couple from Holland flew in for the handover, spent nine nights in a motel across from our shed, and wrote a blog about it.
Book printer, Malta. The author gave her launch in a room full of people and one dummy, our pallets were on a ferry.
Turf supplier for sports grounds - the pitch had to be green by the cup game, they played it in the park.
We engrave trophies in Athlone. Football, greyhounds, the odd flower show. The under-12s got a handshake on the day and the cup in the post.
A bindery that does theses. 'My examiner got it after my examination' is our worst review and it's fair.
Removals and storage in Hampshire. The family had sat on the grass in front of the new house from one o'clock, and our lorry's headlights found them.
The accountants of forty charities - the filing day is known a year ahead, and six of ours went in after it with our apologies and their fine.
Flower delivery in Brighton. A dozen roses got to a widow's door the day after the funeral.
Stage costume makers. The lead sang opening night in her own cardigan.
Ready-mix concrete, Fresno. Eleven men lean on shovels at a dollar a minute each until one of my drums turns up.
An upholsterer in Tipperary. I said six weeks to a woman in spring, and she has had her visitors sit on garden chairs for two bank holidays.
We grow Easter lilies in Ontario. Two thousand pots opened their lovely flowers on the Thursday after.
Contract research lab. Our report to the drug company goes out ten, fifteen days beyond what both of us signed, and their own clock costs a million a day.
Frozen food haulier, Lincolnshire - the supermarket gives a 30-minute window at the dock, and we've been turned round at the barrier eighteen times since June.
School uniform supplier, Barbados: on the first day of term thirty-five first-formers stood in line in their own T-shirts, and the principal called me by my surname.
Bespoke bicycles: the customer who ordered his for the Alps this summer has crossed them by train.
Metrology lab, calibrations. A factory stopped line 2 because its gauges were with us and our five days were twelve.
Architecture models, London. The jury met at ten, I was in a taxi on Blackfriars Bridge at ten with the roof on my lap.
# cash
I translate medical leaflets from a flat in Sofia. The agency in London has already received three corrections from me and from them I have received a thank-you.
We're a theatre-in-education company in Swansea. The schools loved Macbeth in November, and the county's finance office will love the invoice in April, they say.
A temp agency for nurses in Baltimore: every Thursday I send out sixty paychecks, and the hospital group sends me, every hundred and five days, an explanation.
Small animation studio in Manila. We draw by hand and colour by computer. The cartoon is on television in three countries, the last two stages of the contract are 'in process'.
We grow cut flowers near Naivasha for a Dutch auction house. Boxes fly on Monday, and the euros come walking.
Two brothers, bathroom tiling, Newport. Mam did the shopping for both our families in August while a developer in a Range Rover had our £14,000.
We run a dairy co-op in Kerala for 700 women. The sweet factory lifts the milk every dawn, and we have to tell the women 'next Saturday' for the fourth Saturday.
Charity that runs a shelter under a county contract in Ohio. The grant is reimbursed after the fact, so we carry five months of bunks and breakfasts on a credit line.
Landscape gardeners, Kildare. 'I'll drop it out to you' is what they all say, and I have a list of forty-three people who are going to drop it out to me.
Seed company in Zambia. The farmer takes at planting, and he gives when he has sold, and when he'll have sold nobody knows.
Printer of ballot papers and posters, Leinster. All the parties smile down at me from my own posters, and not one has settled since the count.
A crèche in Cape Town for factory mothers. We open at half past five. On the wall there's a chart with gold stars for the months that are settled, and it's mostly wall.
Film lighting rental from Budapest - my lamps have finished three series since, and the first series hasn't finished with my bill.
Boarding kennels with a dog-walking side. I've got Excel rows in yellow, orange and red, and there's a Labrador that's been in the red since Easter.
Sugar-cane cutters' contractor, KwaZulu-Natal. Eighty people wait at the gate on the last day, and the mill's clerk has gone to a funeral.
Window manufacturer in Łódź. In our warehouse is nothing, everything is in houses, and the houses' owners have a very calm attitude to paper with our bank number.
Aggregates quarry, Tasmania. The council's road has been opened by the mayor, driven on, and patched, all before we saw a dollar of it.
A PR firm with 15 people in Delhi. Client's procurement says sixty days from the purchase order, and the purchase order comes forty days after the campaign.
The local football club, ladies and juniors, Walsall. Subs are £8 a week, and the treasurer's tin rattles as if there were three of us.
Commercial laundry in Nairobi. Hotel towels go out clean and white within a day, while the statement we put on top of them goes grey.
Marquee hire, Devon. Wedding's over, divorce is nearly over, and the balance is outstanding.
Our studio records audiobooks in four languages. The publishers' royalties and fees arrive with the swallows, the studio rent comes with each moon.
I make school lockers in Kaunas. The municipality confirms the receipt of the lockers, the receipt of invoice, the receipt of my reminder.
Sash window restorers in Bath: we only ask at the very end, so for nine weeks I buy the glass, the oak and the lads' dinners out of my own pocket.
Caterers at the trade fair in Birmingham. Twelve exhibitors ate, three have coughed up, and the other nine have gone back to countries I can't ring cheaply.
Occupational health for factories, Waterford. Sixty-two overdue statements went out in one morning, and the only one who replied was out of office.
Two-lawyer firm, family law, Winnipeg. Folks in the middle of a divorce mean well, and I've a cabinet drawer of people who mean well.
Community radio in Accra. The adverts ran in the elections, the politicians lost or won, and either way we sit here with the papers.
A goldsmith's workshop in Antrim: the ring is on her finger, the baby's on the way, and he's paying me off at forty quid whenever he remembers.
# margins
We pack and ship for online brands out of Reno. Eleven million parcels in a year, and what stayed with us would fit in one of them.
Family printing house in Sivakasi, wedding cards. Everybody bargains a rupee off, and our profit was that rupee.
I have three taxis in Limerick on the app. It's gone eleven at night, I've done fourteen jobs, and after the commission, the car and the insurance I could buy a pizza.
Our farm supplies salad to a supermarket in Kent. There's eighty acres under glass. The buyer thanks us for the volume, and on every thousand heads we clear what you'd pay for one in the shop.
Dispensing pharmacy in Athlone. They fill three hundred scripts a day at my counter, and each leaves behind it about the price of the bag.
Mid-size IT integrator, Utrecht. Each project is sold with 25 and finishes with six, and nobody in the room can say where the nineteen remained.
We make cricket bats in Meerut. A bat which sells in London for 400 pounds goes out from my gate at a price that doesn't let me mend the gate.
A conference interpreters' bureau. We had the busiest autumn since we exist, and at the year-end the partners shared a sum which was less than the Christmas dinner.
A diagnostics lab in Nagpur: the corporate health-check package is 999 and inside are tests that come to 960, but the manager loves the number of packages.
Plant hire broker. Everything goes up and down the country with our name on it, and what sticks to our fingers is two and a bit percent.
Our cooperative roasts coffee in Addis for export. The container goes for sixty thousand dollars, and when all hands have been filled there are two hundred in ours.
Tyre fitters in Corby. Online they match the price of the tyre to the penny, so I fit, balance and smile for the valve.
Garden designers in Surrey: the clients have three acres and a helicopter, and somehow it's me who ends up paying for the lavender.
A radio ad production house. We used to bill a day, now they ask for a day's work and call it a package.
Church conference centre: a night with three meals is £62 because it always has been, and the sisters found that a night costs us £61.40.
Steakhouse on the beach at Durban. We served 4,000 covers in December, and with the franchise fee out there wasn't a bone for the dog.
Hearing-dog training charity shop chain, 14 shops. The tills took a million and after rent and vans it bought one dog.
Picture framer, Hebden Bridge. I gild, mount and cut glass. I was so pleased with a full book that I didn't notice each frame was leaving the shop with a fiver of mine tucked in the back.
Employment lawyers in Perth on fixed-fee packages: the package says five hours, the average file takes twelve, and the price list hasn't noticed.
Telemarketing centre in Cebu, 120 seats. The American client cuts one cent per minute every year, and the one cent was where we lived.
An indie games studio. The sale sold forty thousand copies at ninety percent off, then the store took a third, then the tax, then we went for a burger to celebrate.
Facilities management for schools in Wigan. We've grown from four schools to thirty, and the thirty together leave the same as the four did.
Our bus company has the airport line by contract. Full buses all day, and for each full bus the contract gives us two euros over the cost, before the driver has a break.
Digital marketing for local gyms. We resell the ads at cost because that's what the last guy did, and the management fee is ninety bucks with a meeting every week.
Furniture restorer, Norwich - a chair came in at 'about a hundred', it had twenty hours of my life in it, and he tipped me a fiver.
An engineering firm for lift modernisation. We've the nicest references in Leipzig and a result that my bank adviser called symbolic.
Dental group in Jaipur. Implant price war in our street has brought us to the place where the screw costs more than my chair time.
A sheltered workshop that assembles plugs. The firm pays us two cents apiece and has done since my predecessor, and the two cents don't even cover the boxes now we've read the contract.
Movers in Queens: we've raised nothing since 2018 because of the Yelp stars, and I drive home in a truck that's worth more to me as scrap.
# input_cost
Glass-blowing studio near Waterford: the furnace never sleeps, and its gas bill has overtaken the mortgage, both the mortgages.
Trucking, twelve rigs, Amarillo. I fill a tank at 4.89 and remember out loud what it was, and my dispatcher has asked me to stop.
School kitchen service for 40 primaries in Wales. The mince is dearer, the milk is dearer, even the custard powder's up by a third, and a dinner is a dinner.
We weave carpets in Donegal with New Zealand wool. Last year a bale, shipping and all, cost me what a good second-hand Fiat costs, now it's a new one.
Poultry farm with 30,000 birds in Ogun State. We supply eggs to Ibadan and Lagos. Maize and soya have doubled since the last naira fall, and the birds don't know about the naira, they eat.
Artisan ice cream, Melbourne. Vanilla, cream, pistachio: three lines on my spreadsheet that went up by 40, 22 and 60.
Brewery in Asheville with a canning line: a can, empty, is eleven cents more than in the spring, and I haven't put one drop in it yet.
Boat builders in teak and epoxy, Falmouth: for what I paid for resin this winter, we'd have had the whole hull five years ago.
We're a hydroponic lettuce grower in Abu Dhabi. From every dirham we spend, forty-five fils is for cooling.
Contract baker for a hospital chain. I throw out flour sacks worth of crusts each night because the slicer wants square loaves, and my wife weighs it: 310 kilos last week.
Guest house at Lake Bled. For heating the eleven rooms with oil I paid in January as much as guests paid me in January.
Cabinet maker, Christchurch, native timbers. The sawmill bloke said hold the price till Friday, and by Friday rimu was up again.
Fishing trawler out of Killybegs, crew of seven. She burns two thousand litres a day whether there are mackerel or not, and marine diesel has never been so dear at this pier.
Bus operator in Kandy, 30 buses. They're red, with Lord Buddha above the windscreen. A set of tyres now costs what a bus's engine did, and the roads have not become softer.
Restaurant with a wood grill, Austin. When I trimmed and weighed the brisket, eleven dollars of every thirty went into the grease bin.
Rose farm in Ecuador selling through Miami. Air freight per box went from 2.10 to 3.80, and we're paying more for the seat than for the passenger.
Ceramic tile plant in Morbi. Gas is seventy percent of a tile by now, so I am selling baked gas.
Injection moulders in Leicester. Granulate from the same polymer people at the same port, 1,150 a tonne before summer and 1,690 on the last ticket.
Vertical mushroom farm, Singapore. Straw, supplement, spawn from Holland, each up a quarter, and then the tariff on chilled air, as I call it.
Kebab shop chain, four branches in Berlin. Lamb and paper wraps have risen so that I pay my butcher what I used to pay my staff.
Candle and soap maker on Etsy, Vermont: my beeswax lady apologised and charged me 14 dollars a pound, it was nine in the spring, and her bees are on strike she says.
A private dialysis unit in Lusaka. Filters come in by air from Frankfurt and cost double in kwacha against last rains.
Timber-frame nursery furniture. Plywood from Riga used to be 38 the sheet, it's 67, and a cot has five sheets in it.
University makerspace. One semester of 3D-printing filament and laser tubes went past the whole year's allowance in ten weeks, as half of it lands in the scrap box.
Pet food, raw and frozen, Taupō. Venison trim used to be what they gave us to be rid of it, these days the works asks four dollars a kilo.
Cut-glass trophies from Prague. The glassworks adds an energy supplement on line seven, and on the latest invoice line seven was the biggest line.
Vegan bakery, Bristol. Cheesecakes are what people know us for. Cashews. I could leave it at that, cashews, up from nine to sixteen pounds a kilo.
We hire out ice rinks for Christmas markets. Fourteen days of freezing in Leeds used up £31,000 of electricity, and the warm weather made it work for every penny.
Lift manufacturer's cable supplier, in Brno. Wire rod jumped by a third in between the tender and the order, and the works council asked who buys here, a gambler.
# raise_money
We're restoring a 1911 lifeboat in Cromer, all volunteers. The hull is sound and paid for, and the engine wants eighty-five thousand pounds that we have yet to ask anybody for.
A community pub in Norfolk: the brewery gave us until the last day of January to match its price by selling shares to the village, and we're at sixty-one percent.
I have a bakery in Detroit and the chance to buy the building, which the landlord's wife will hold till Thanksgiving, and the bank's man keeps asking for one more year of returns.
Robotics for strawberry picking, Watsonville. The seed round got us to three robots, the farmers want thirty, and our deck is on version 24.
Medical imaging software, team of eight, Eindhoven. We can make salaries to end of October, the approval will be in February, and in between is a hole where money should be.
Film producer in Cape Town with a script, a star and a location. The gap in the finance plan is 22 percent, and the star's diary closes in June.
A women's refuge, Saint John. We've been on this street for twenty-two years. The province ended our core grant with a two-line email, so from April the nine beds have no one behind them.
Furniture hire in Brisbane. I could double with another forty lounge sets, the supplier gives me a month, and what I haven't got is the two hundred grand for them.
An app that lets deaf people ring a taxi. The prize money's nearly used up and my co-founder has taken shifts at Tesco until we find backers.
We're a genome company with fourteen freezers. Series A closed in easier times, and the partner who led it says the next one must be led by someone else.
Geothermal drilling, Nevis: the well is proven, the ministry signs for the power, and now we need some people with forty million dollars and nerves.
I make prosthetic hands on printers in Amman. A foundation paid the first two hundred, it has changed its theme to oceans, and there are 1,900 people on our sheet.
A Steiner kindergarten in Devon: our landlord will sell us the house before he offers it to the builder, provided that we come with £380,000 by midsummer.
Satellite thermal imaging, nine engineers from Bangalore - the launch slot costs two million, must be booked within the year, and our bridge loan covers the bolts.
A poets' press. The arts council said 'not this round', and the next three books are written, set and waiting for a fairy godmother.
Our rescue boats in the Aegean are run by volunteers. The engine is due for replacement, the donors are weary of us, and without ninety thousand we stay tied up from May.
E-bike subscriptions in Accra: a development bank would put in one million dollars on condition that a private investor puts in another, and that person I'm yet to meet.
A planetarium in Nebraska with a sixty-year-old star machine. The school board can't and the state won't, so somebody with deep pockets and childhood memories has to be found.
Community solar for a tower block in Hackney. 180 residents would put in fifty pounds each, and we want a hundred and ninety thousand.
A dairy goat farm near Nelson. I'd buy the neighbour's block while he's still speaking to me, if the rural lender would meet me at more than half.
AI for crop insurance, Nairobi and Zürich: the term sheet was withdrawn on a Friday afternoon, and on Monday I had to tell twelve people what a term sheet was.
Wave energy, Orkney. It floats, it makes power, it survived February, and no one will pay for the second one.
We make a documentary about rice. There's a broadcaster for forty percent, a crowdfunding page with 211 friends on it, and then there's air.
Hearing implants, spun out of KU Leuven. The clinical trial in three hospitals is designed to the last swab, it costs 6.5 million, and that is why we are in every airport lounge of Europe.
A little theatre in Hobart is being sold over our heads, us its players, and from its tenants we'd become its owners if six hundred people gave five hundred dollars by the end of winter.
Clinic boat for the islands of Lake Victoria. She's laid up because the donor in Norway has closed its Africa desk, and fuel for a year is ninety thousand dollars we must find among new friends.
Tiny-house builder from Ballina. To go from one at a time to four at a time I'd need a shed and €300,000, and the credit union's ceiling is seventy-five.
Quantum sensors, a start-up of five physicists. None of us can do the dinner-party talk, and without it by spring we can't pay the helium.
We run a mobile library by camel in Garissa. The government promised, the government changed, and a year of camels, books and two librarians needs a sponsor with eleven thousand dollars.
# open_site
Physios with one practice in Ennis. The plasterer's in the second one, out in Shannon, and I've told forty patients they can come there from the May weekend.
Climbing gym in Christchurch - there's an empty bus depot in Dunedin with fourteen metres to the roof, the keys are on my belt and not one hold's on the wall.
Urgent care clinics in Arizona, four so far. Mesa is framed, the X-ray comes in six weeks, and we'd like to treat the first sprained ankle by Labor Day.
I cut hair in a rented chair in Cardiff. That's my name they're painting over the former bookie's, and I'm to be cutting under it by St David's Day.
Vet group in Kwazulu-Natal. A practice on the north coast, where there's none for forty kilometres, is being built round the two of us, roof goes up this week.
We do MRI scans near Penang airport. A magnet of nine tons gets lowered by crane into the new wing on the island side, and patients should be lying in it before Deepavali.
Tyre and exhaust centre, Kilmarnock, open since '94. Four ramps, two apprentices. My son will run the one in Ayr, ramps go in on Monday.
Hospice shop chain in Somerset. Next to the Co-op in Street there's a big double front, ours from the quarter day, and there are six rails and no manager's desk in there yet.
Optician in Ibadan, thirty years in Dugbe. My daughter has come home qualified, and for her there'll be one more shop of us in Bodija, as soon as the carpenter finishes her test room.
A ballet school in Wellington: we've a floor being sprung in Petone, mirrors on Thursday, and a term that starts on the third whether there's a barre or not.
Coding bootcamp out of Toronto. Montreal is next on the map, three floors on Saint-Laurent with the Wi-Fi man coming, first cohort in the fall.
Laser clinic in Kraków, two doctors. In Katowice we have now premises, architect and a hole where reception will be, patients from October.
Veggie burger bar, Galway: the unit on Shop Street came up, we didn't sleep on it, and extraction, till, menu boards and eight stools have to be there for race week.
A dialysis charity in Coimbatore. With twelve more machines in hand, we're making ready the first floor of a temple trust building in Erode, the water plant is fitted this month.
Martial arts for kids, five dojos around Leicester. Loughborough's mats are down, the sign is up, and I need a Saturday with a bouncy castle to get going there.
Co-working for farmers, if you can believe it, in Toowoomba. Second shed, in Dalby, has a roof and a septic tank, with desks by the ag show.
Sexual health service run for the health board - the board wants us in Fort William with a clinic of two rooms by autumn, and the rooms are right now a store for wheelchairs.
Brewers in Cork with a taproom. Kinsale said yes to our licence, so there'll be a little bar of ours by the harbour in time for the regatta.
Credit union, two counties in Iowa: the drive-up in Ames has been poured, the vault's being craned in, and the ladies would like to know who's moving over there.
Hostel in Cusco run by two Brits: a mate found us a courtyard house in Arequipa with fourteen rooms, we've got beds for nine, and backpackers from June.
Steakhouse group from Pretoria. For the waterfront in Walvis Bay the smoker left by truck this morning, I follow it on Sunday with the chef.
Kids' dentist in Wicklow. There's a crocodile painted already on the wall of what'll be our surgery in Arklow, though there isn't a chair for the crocodile to look at.
Auto parts, four counters in Trinidad. San Fernando is going to have counter five before Carnival, racking's going up at night.
Bridal alterations, Solihull. I've outgrown the dining room and found a shop with a curtain for fitting, two doors from the registry office, from the first of the month.
Swim school with its own pool in Hamilton. They've dug the hole for our Cambridge pool and it's full of rain, ha, but the heating goes in on the tenth and the babies in December.
Handloom emporium in Varanasi. Delhi airport has allotted forty square metres to us in departures, interior team is working nights, first sale by Diwali.
Indoor farm and greengrocer in Tallinn. With two shops we know how it goes, for the third, in Tartu, only the date with the inspector and the fridges is missing.
Skate shop, Long Beach - there's an alley in San Pedro with a mini ramp in it and soon a counter, end of school year.
Sourdough people from Hebden. Todmorden market hall's kept stall 14 for us and I need a till, an oven permit and my cousin Jess by the second of May.
# launch
Three friends in Cork with an app that splits turf-cutting bills. It has been on our own phones for a year, and at the ploughing championship it goes to the public.
Our game about a lighthouse keeper took four years. The store page is up, 11,000 people clicked the heart, and on 3 October at six in the evening we press the button.
Small publisher in Nairobi. We're bringing out our first cookbook, the printer in Mumbai has shipped it, and I dream of a table with a cloth and a pile of them.
Ohio company, truck mirrors. A heated mirror with a camera inside is tooled and tested, dealers get it in time for snow.
A housing charity with a helpline: from Monday three weeks there shall be a chat for young people who sleep on sofas, it's built, and nobody knows it's coming.
We teach welding in Sunderland. A twelve-week evening course for women begins in January for the very first time, the masks are pink by mistake.
Podcast about unsolved cattle raids in Wyoming, two sisters. Eight episodes sit finished on a drive, and we drop the first on Halloween.
Town orchestra of Ballarat. Next season we're bringing in a lunchtime series with pies, which we've never done, tickets from the tenth.
Family-run pasta factory in Bradford, yes Bradford: our gluten-free line had its first good run on Tuesday, the box is designed, and Booths gives us a shelf from week 36.
Two teachers in Bangalore wrote a maths card game. Printing is complete, five hundred schools shall see it before the new academic session, and we haven't yet written the first mail.
Software for funeral homes, Minneapolis. The part where families plan online is out of beta in February, and I want it to land with some dignity.
Hospital group in Kampala: a day package for heart checks, with lunch, has been put together by the cardiologists, and it starts for patients on the first of July.
Sheep farmers near Timaru. It's high country, all merino. We have had a merino baby blanket made from our own clip, 300 to begin with, on sale by Mother's Day.
Credit co-op in Quezon City. The savings account for tricycle drivers, with one peso to open, has the central bank's stamp, and we go live after the rains.
Cheesemakers in County Cavan. The blue's been ripening since last Michaelmas, it has a name at long last, and I'd like it on the boards at Bloom.
University press, Wisconsin. Our journal on lakes goes live as an open-access title this fall, volume one, number one.
Furniture maker in Vilnius. The chair which folds to four centimetres has won already a prize, and still one cannot buy it, this ends in March.
Batteries for telecom towers, Pune - a home version the size of a suitcase is coming out of the mould, and my chairman announced it for Dussehra without asking me.
A hearing app from Copenhagen, eleven of us. Version one for musicians has gone to the App Store people for review, we have a countdown on the wall.
Tea growers in Nandi Hills. After selling to the auction for 50 years we have packed a purple tea with our faces on it, and it'll be introduced at the Nairobi show.
Paint manufacturer, Durban. A paint that keeps mosquitoes off passed the university's test, tins are in the shed, launch is pencilled for malaria day.
Rum cakes, Barbados. My aunt baked the first in a paint tin. A tin of minis for the cruise passengers, six flavours, is ready, and first ship of season docks November 2nd.
Farm machinery dealer, Laois. We're after designing our own slurry gauge, the patent's in, there's a hundred built, and it'll be on the stand at Tullamore.
Analytics for football clubs, Porto: the module for women's teams is tested by four clubs, and it has to be out before pre-season.
Water filters, Oregon. Our pitcher gets a sister that fits on the faucet, molds are done, Amazon page is written, June 1 is go.
Eye hospital, Madurai. Our spectacles brand at 300 rupees a pair has frames, a name and a song, and it begins with ten vision centres in Pongal week.
Magazine for grandparents, Perth. Issue zero went to friends, and number one must lie in the newsagents on grandparents' day.
A bank in Mauritius, private clients. In the second quarter we switch on an app for their children, twelve to eighteen, and the little ones in my own house can't wait.
Knitwear designer on Fair Isle: the first pattern book, twelve ganseys, is at the binder's, and I mean to send it off into the world at Wool Week.
# wind_down
We're a two-doctor practice in rural Nebraska. Both of us will be seventy in June, the state found no one, and eleven hundred people's charts need a place to go.
Our start-up made lunchboxes that talk. The investors voted in February, there's enough for everyone's notice and the rent, and then we hand in the keys.
NGO in Juba which treated kala-azar. The programme ends on 31 December by decision of Geneva, and we have three clinics, forty staff and a stock of medicine to hand over with decency.
Family restaurant on the coast at Brighton. Mum wants to see her grandchildren in Cyprus, so Sunday lunch on the last of September is the end of the moussaka.
My father founded the print works in Nairobi in 1969. None of us three wants it, a buyer would be a miracle, and so we plan how the presses get sold and the old men get what's theirs.
We had three launderettes in Leeds. The one in Harehills, where the lease is up in March, we'll let go, and Doreen's machine number 6 is going to a museum.
Tannery in Northampton: the environment permit runs out on New Year's Eve and we've chosen not to ask for a new one after 130 years.
Our theatre collective has said all it had to say, there's one farewell run in May, after it the costumes will be auctioned and the bank account closed.
Dairy farm, eighty cows, Monaghan. The quota of my knees is used up, the herd's in the catalogue for the mart in April.
Pie factory in Wigan, 26 people. Meat and potato, six thousand a day. The family's drawn a line under it, production stops at Whitsun, and the lasses on the line deserve to hear it properly and get every penny.
Law practice of one, Bulawayo. I'm putting the files of forty years in order in order to hang up the gown in July.
Gym on the first floor, Tucson. The landlord's turning us into condos, we aren't looking for another place, we're done, so members' dues and forty treadmills have to be sorted out by summer.
Fishing co-op in Newfoundland - there's no cod and there's no crab and there's not one of us under sixty, so the plant is being wound up and the shares given back.
Trekking agency in Pokhara. Me and my partner have other lives now, the office will be given up after the autumn season, and the porters' fund must be handed to someone honest.
Electric scooter sharing in Gdańsk, 600 vehicles. The city didn't want us, so in this autumn we collect them all, sell them, and delete the company from the register.
I'm the executor for a brother who had a clock repair shop in Sligo. There are 140 clocks ticking in there with tags on them, and I've to find their owners and then close up.
Butcher in Lancaster, Pennsylvania. I've had the counter since Nixon. My hands shake, and Thanksgiving turkeys will be the last thing folks get from me.
Textile importer in Durban. We're unwinding it quietly, brother takes the building, I take the car, and suppliers in Surat have to be settled before Ramadan.
Village school PTA shop - the school itself is being merged away in July, so there'll be nothing for us to be the PTA of, and nearly two thousand pounds in a biscuit tin to give away rightly.
Veterinary lab in Harare. Our contract comes to an end in September, the parent in Pretoria isn't keeping us, and freezers full of samples must be transferred or destroyed.
Bookbindery in Oxford. When the apprentice's papers come through at midsummer I'll shut shop, give her the nipping press and travel.
Care home on the coast, 19 residents: we can't carry on past spring, each of the nineteen must have a new room and a proper goodbye first.
Women's hostel of the Methodist mission in Kumasi. The mission has sold the plot, so by the close of the year thirty girls will be placed with families and the house emptied.
Nursery garden in Suffolk - the soil's been sold for houses, and every rose that isn't dug up and bought by March gets the digger.
A scout group in Essex that's down to its flag: the district asked, we agreed, we fold at the end of the camp, and the hut goes back to the church.
Photographic lab in Bangalore. We'll take films until Pongal, develop what's there, and sell the minilab for scrap.
Software house in Cluj for one product, fax servers. Who still faxes, has two years of support from us and then the end, officially communicated.
Ferry across the river Ouse, been in the family since a charter: the bridge opens next summer, so we tie her up the same afternoon, with a brass band if there's money for it.
A radio station on the island of Bute. We hand back the frequency on the first of June, and I'd like us to go off air with a song and no debts.
# hire
Our nursing home in Donegal has nineteen made-up beds that I'm not allowed to use, as the card for a night nurse has hung in the Centra so long that the sun has bleached it.
Primary school, Northern Territory. Year Four has been taught by the principal, her husband and a DVD, since no one's replied to the ad.
Family dentist in Boise. The practice has two operatories and a fish tank. I've cleaned teeth myself since the fall, my wife answers the phone, and the only résumé for hygienist came from a guy who does carpets.
A Lutheran church in Minnesota without an organist since Advent: we've had the ad in three papers and sing to a CD.
Cattle station, Queensland, four hours from a cinema. Wanted: cook. It's me again this week, and the ringers would rather have it advertised harder.
Tower crane operators, we rent them out with the crane. The phone says yes, yes, when can you start, and I have six cranes and four people who can climb.
A speech therapy service in Leicester. The post is funded for two years, one of these is gone, and the chair in room 3 still has its plastic on.
Undertakers in Antrim. Young people don't ring a funeral home and ask for a job, that's our experience of the past fourteen months.
Veterinary hospital for large animals, Wisconsin. I've written to every class at three vet schools, and they'd all like cats.
Roofing in Limerick, just myself and the brother. There's work for six, and the last three lads I rang back had already gone to Sydney.
A little Montessori in Ghent, bilingual. I promised to the parents an English native for September, it's now October and I read to them in my own accent.
Furniture restorers, Lincoln. I want one good French polisher before I die and I've been looking for longer than I was married.
A mountain hotel in the Tatras. In the schedule on the wall there are yellow squares for waiters who do not exist yet, and the skiers come in five weeks.
Home care in Ontario. We had to give the Ministry back 400 hours of visits, we'd been looking for twelve support workers and found three.
Accountants, eleven desks, nine bottoms, Reading. The recruiter's given up returning my calls, which I didn't know could happen in that direction.
Maize mill, Kabwe. Our miller of thirty years is training no one, as no one has come to be trained.
Landscape contractors on Long Island. I've two trucks under snow covers in May, and help wanted on both tailgates.
Pork butchers in Offaly, wholesale: we went as far as Brazil for boners, got four permits, need ten, and the knives are sharp.
Timber-frame erectors, Inverness. There's a whole estate lying flat-packed in the yard since my advert for joiners only drew a retired policeman.
Golf club in the Algarve - the greens are cut by the captain on Sundays as head greenkeeper is still 'to be announced' on the website.
Electricians in Fresno, licensed. Every contractor here is fishing in the same bathtub for journeymen and we've had our line in it since New Year's.
A town's outdoor pool, Kent. With four lifeguards we're permitted half a pool, so a rope goes down the middle and the notice says Apply Within.
Bakery in Newry. We make the best soda farls in the county. It's me at the oven at two in the morning and me at the till at two in the afternoon, and the sign for a baker has been up through two Easters.
Interior fit-out, Manchester: you can't get a plasterer here for love nor money, and I've tried both, as the missus says.
Museum of natural history in a small German city, English is our project language. The dinosaur curator's desk is vacant so long that the dinosaurs don't feel the difference.
Boat varnishers, Palma de Mallorca. Six yachts are in the queue and I go from bar to bar in the evening asking young men with stained fingers if they're looking.
Steel erectors in Alberta. I had eleven start dates this spring and eleven hard hats with names on them, and there's one guy under one hat.
Laundry and linen service, Harrogate: for the night shift I've got the irons hot and half the stations dark, and the job centre's sent us a lad allergic to starch.
Children's hospital radio, volunteers. We haven't got anyone for Thursdays, I've asked the whole of my street, my dentist, and the dentist's son.
# keep_people
We are a call centre for an airline, 220 seats, Manila. At the January photo there were two rows in blue shirts, and of the front row three are in the photo for July.
Machine builders outside Brno. After the apprenticeship come two good years, and after two good years comes a letter from Stuttgart with the double.
I run a tea garden in Assam with 300 pluckers. The young ones work one flush, buy a phone, and with the phone they get a job in Guwahati.
Long-haul, Omaha. I hand a kid the keys to a new Kenworth, he gets his million-mile dream going, and ninety days in he's hauling for the outfit with the heated bunks.
Goldsmiths in Jaipur, 40 benches. My best stone setters are picked at the tea stall by the export house, they return only to collect their tools.
Creche in Lucan, twelve on the staff. One little one calls all of us 'new lady'.
We're a hotel at Victoria Falls. Ships recruit in our own lobby, and the head waiter went with two of his nephews and the pianist.
Cyber security consultancy, Warsaw. One bank took four of the pentest team by lunch, they've kept the group chat and named it Alumni.
Rural police charity that employs counsellors. They come to us for the supervision hours, and with the last signature they open their own practice.
Wholesale nursery in Oregon: half my potting crew went over to the cannabis growers for two bucks more and air conditioning.
Fibre splicers, Tipperary. I invested twelve grand in each man's tickets, and there's a crowd from Denmark paying them to use those tickets in Aarhus.
Software for shipping lines in Chennai. Three months notice period is the only reason that anyone is sitting here, my HR lady says.
A philharmonic in a mid-sized Polish city: from the second violins five have won auditions elsewhere in one year, and applause doesn't hold anyone.
Family law firm, Savannah. Associates hang up their diploma, learn which judge likes what, and then there's a nail in the wall.
Kitchen team of a big school, Sunderland. I've had my tenth assistant cook in ten months, and the kids call her 'October'.
Radiographers on contract to clinics in Lusaka: the Irish recruiters were at the Pamodzi Hotel on Saturday, and on Monday I had six resignation letters and one that'd been misspelled.
A bank's IT subsidiary near Porto: the exit interviews fill a folder this thick and they're all kind.
Salmon farm in Puerto Montt with Scottish owners. Divers stay one season, and by the second summer they're building pontoons for the competition.
Hairdressers' college salon in Kumasi, my senior stylist, her friend and the friend's sister all left over one weekend, and I've heard it's for a tip box that isn't shared.
Church of Scotland care homes. The residents have stopped learning the names of the girls, there isn't any point, said Jean, who's ninety-four.
Craft distillery, Louisville. We've a copper still from Scotland. That's three head distillers since the still was lit, and every bottle tastes of a different man.
Translation agency in Tallinn, in-house team. Who's good becomes freelancer, and then I buy back the same person by the word for more.
A community clinic in Appalachia. We get young doctors on the loan-forgiveness deal, and the U-Haul's parked outside the very week it's forgiven.
Publishing house for textbooks, Oxford - of our eight commissioning editors six have been here less than a year, and the authors are tired of telling the same story.
Ski resort, Queenstown. Lift ops do their six weeks, get a pass, meet a girl and move to Canada before the spring bookings are in.
A puppet animation studio near Bristol. The riggers I brought up from nothing were invited, one after the other, to Los Angeles, and it's only the cat that's been here since the first film.
Cleaning teams on cruise ships, recruited in Mombasa: from ten who sign for nine months, six are home by the third, and they aren't coming back to us.
Data centre technicians, northern Virginia. I lose one to the building next door about every ten days, and I can see him through the window, waving.
Small nursery chain in Kigali: a mother asked me why Aunty Grace, Aunty Joy and Aunty Pauline all left before the avocados were ripe, and I had no answer.
# quality
Dental crowns, milled in Bangalore: a surgeon I like tries one in, shakes his head, picks up the drill, and it's the third time this week.
An upholstery cleaning outfit in Tampa. The lady in 4B sent us a picture of a sofa that's now two colours.
Translation agency for instruction booklets. In the Swedish one the user was told to insert the baby.
Electric kettles under our own brand, made near Brno. One in nineteen drips at the spout from the first morning.
Wedding stationery, letterpress, Vermont - on two hundred invitations, after three pairs of eyes, the groom's called Micheal.
Optical lenses by post, Zaragoza. 'It's like looking through a fishbowl' stands in too many of the mails, so the axis is off somewhere between the lathe and the frame.
School meals in Newport: the mash had lumps on Tuesday, ice in the middle on Wednesday, and on Thursday a petition from Year 5.
Small publisher, Cape Town: in the second run of the bird book the kingfisher is green.
Plastering and screeds, Athlone. I got called back to nine ceilings out of thirty, hairline, hairline, and one where you'd lose a pencil.
Mid-size maker of pumps, Coimbatore. Farmers carry them on their shoulder to the dealer after one monsoon, bearing gone, and it's the same bearing each time.
Cider makers in Armagh. Batch 41 was grand, batch 42 tasted of plasters, and people remember 42.
Contract sewing in Leicester. The buyer's checker went through fifty dresses with a torch and put twenty-one over her arm.
Roast chicken takeaways, three in Adelaide. One night it's golden, next night it's pale, and my brother says you can tell by the ratings who was on.
Lift-out tool trays. The foam is cut so that the spanner wants to go in and the pliers won't, on about every fifth case.
Frozen samosas, Southall. Our own auntie panel bit into sixty and found seven with cold hearts.
Aluminium windows, Johannesburg. The wind plays them like a mouth organ, as a doctor in Sandton put it.
Vitamin gummies, Salt Lake City: they leave here as bears and get to Phoenix as one bear.
Hand-knotted rugs in Bhadohi. Washed once in Hamburg, the red walked into the white, and the importer keeps a pile of such ones in his cellar.
Audio guides for castles. Station 12 tells the story of station 21 at five of our sites.
Galvanised gates in Carlow. White rust by the first spring on gates that we'd told people would see out their grandchildren.
Orthodox icons, gilded by hand, Plovdiv - the gold lifts off on the saint's left side, and I don't know why always the left.
Call-out plumbers in Glasgow: of every hundred jobs that we sign off on a Monday, sixteen are wet again on the Friday.
Phone repairs in a kiosk, Kampala. I change the screen, the lady's happy, and by evening her camera is looking at the inside of its own fog.
Medical transcription, Manila: the consultant underlined 'hypo' where he'd said 'hyper', for the fourth time, with a red pen that went through the paper.
A swimming pool builder in Marbella - the blue mosaic's letting go one tile at a time, and the children dive for it.
Agricultural app with crop prices. Yesterday it told eleven thousand farmers that onions cost nothing.
Bike frames in carbon, Taichung and Girona. After painting we hold them to the lamp, and of each dozen there's one with a shadow at the bottom bracket.
Ready meals for a hospital group. The scoop on line 2 is generous on Mondays and mean by Friday, and the dietician came with her own scales.
Ukuleles from a small workshop in Hilo. Customers love the koa, and out of every batch of twenty, three have a buzz at the fifth fret that you can't unhear.
# returns
Lamps and mirrors, a web shop from Eindhoven: on the screen it's gold, in the living room it's mustard, and on Thursday it's on our ramp again.
Indian ethnic wear shipped from Surat to all over the country. Cash on delivery means the boy rings the bell, madam has changed her mind, and the saree travels home two thousand kilometres.
Children's car seats by mail, Wexford: the mam unpacks it, it won't go in the Micra, and for the third time today I'm printing a label the other way.
Prescription swim goggles: we mail a pair, they mail it, we mail the next number, and the post office is who earns.
Surfwear label, Byron Bay. One customer buys S, M and L in each colour, has a fitting party with her mates, and keeps a beanie.
Perfume sets: the big chain put eighty thousand under its trees, and on 6 January two lorries with what hadn't gone turned into our yard.
Flat-pack dog kennels, Nebraska. Folks can't get past step nine, so they tape the box shut with step nine inside and we pay the freight.
Maternity clothes online. She orders for month six in month three, and by month six we have it in our hands again, because who could have known.
A shop for wigs and toupees, Birmingham. Sixty out of every two hundred go out in tissue and come in without it.
Sofa maker with nationwide delivery. Two men and a van went to a fourth floor in Leith, looked at the stairwell, and drove the sofa home, and that's most weeks.
Bra-fitting box, five in a box, Atlanta: four are supposed to come to us again, and the fifth has begun to come along for company.
Running shoe shop in Dunfermline with a website. Our cellar holds 300 pairs with slightly bent laces, which I can't sell as new and won't sell as old.
Electronics importer, Lagos. Jumia's driver unloads as many cartons on Saturday as he loaded on Monday, and each has a different story.
Sports bras from Melbourne, a team of seven. Refunds were 31 dollars in every hundred last month, and my accountant has drawn a little boomerang on the sheet.
Sewing patterns and fabrics. It's the fabric cut to length that kills me, 2.3 metres of it in a jiffy bag with 'not the green I imagined'.
A cycling-clothing firm, Girona. The German medium is not the Italian medium, and three in ten jerseys make the trip over the Alps both ways.
Ergonomic chairs to people at home, Toronto: they sit on it for the twenty-nine days and we fetch it on the thirtieth with a cat's opinion on the armrest.
Textbook rental for nursing schools in Manila. That they come in again is the idea, only they come in after one week, unopened, as the lecturer took another edition.
Headphones made for side-sleepers. 'They're lovely, but not on my ears' and then the tracking number, 22 in a hundred.
Tile samples free, tiles by the pallet, Stoke: a bathroom's worth goes out, seven boxes too many because they're careful, and the seven are on my forklift by the weekend.
Uniforms for a school chain in Cape Town. Boys grow between the order in October and the first bell in January, so mothers form a line at our exchange hatch right round the block.
Board games under licence for toy shops. On sale or return, they said, and by Candlemas it's mostly the second.
Curtains made ready in standard drops. Windows in Yorkshire haven't heard of the standard drop, and our Friday's spent steaming what's come off Yorkshire's.
Prams, high-end, Copenhagen. Grandparents buy the blue one, parents drive up with it in the boot and want the black.
Herbal supplements for a TV shopping channel: they take 10,000 pots on the night, and within thirty days 3,400 of them have gone round the country and stand in our hall.
Glasses by video fitting, Kraków. The frame sits well on Zoom and crooked on Tuesday, and on Wednesday we've got it.
A reseller of outlet trainers, Harare. People in Bulawayo order by guess from a picture of the box and the night bus brings me back the box.
Ski jackets online from Innsbruck. If in the week after we ship there's no snow, I can watch the jackets walking home.
Hearing-friendly doorbells. Old gentlemen are given one by their daughters and post it to us with a note that there's nothing wrong with their ears.
# stock
Corner pharmacy in Bradford. My wife and I have run it for eighteen years. 'Try Boots' is what my Sana says most in a day, and she says it with a nice voice.
Bike shop, Ghent. We repair and sell, new and used. In July nobody found a 28-inch tube with us, and upstairs there are hanging ninety children's bikes in a colour that was a mistake.
Auto electrical spares in Nagpur. The mechanic stands with the car open, I look in four racks and in my son's handwriting, and I tell him Tuesday.
Agricultural co-op, Tipperary. The first dry Saturday in April we'd no baler twine, and a cellar full of sheep marker in purple.
Hospital supplies depot in Blantyre. Size 7 gloves none, size 6 gloves for the next generation.
Industrial fasteners, Dudley. Sales sold a thousand M16s that purchasing believed to be in bay 40, and bay 40 had a pigeon in it.
Builders' providers on the Mombasa road. Cement comes when it comes, and in the meantime we are custodians of very many toilets.
Maker of espresso machines in Lombardy, English correspondence by me. Thirty machines stand ready without a little valve of 2 euros, and valves for an old model I have 6,000.
Spare parts for tractors in Saskatchewan: at harvest a man doesn't want to hear 'on order', and that was my whole vocabulary in September.
Paint shop chain in Accra. The system believes in 44 tins of white undercoat and the shelf doesn't.
Vintners in Dublin - a hotel asked for six cases of the Albariño that we'd put on their own list, and I'd a cellar of Beaujolais Nouveau from three Novembers ago to offer.
Charity that lends wheelchairs in Fife. There's a row of bariatric ones with cobwebs on, and we've had to say sorry to every child since Easter.
Plumbing trade counter, Perth. Copper elbows, fifteen mil, the one thing everyone needs at seven in the morning, is a label on an empty bin.
Medical distributor in Chandigarh. Insulin finished on Thursday evening, and cough syrup with the date of next month finishes never.
Hardware and farm store, Ennis. The computer told the girl that we had nine chainsaw chains, the customer drove in from Kilrush, and they went through the shop together and found a mouse.
Catering butcher, Norwich. For the heatwave we were caught with a coldstore of brisket and not a burger in the house.
Toy wholesaler in Nuremberg: the slime of which every child spoke was away at the beginning of November, and the magic horses are still with us and eat hay.
Independent record shop, Cardiff. The one everyone heard on the radio on Saturday wasn't in the racks, and I've got a hundred of the one they heard in 2014.
Ski hire in Vermont, we've a wall of boots in 13 and people leaving in sneakers since there's no more 9s.
Bed linen online, Porto. King size is 'back soon' on half of the pages, and for single fitted sheets we hire since spring an additional cellar.
Dairy and deli counter in Stroud - we run dry of oat milk every single Wednesday, and every Friday I tip away buttermilk.
An optician's group in Brno. For the glasses that people choose in the window we have no frame to sell, and drawers with 1,800 that no one will put on his nose.
Gun dog and shooting supplier, Yorkshire. On the eve of the Twelfth we were short of twelve-bore, which my father would've called a bakery without bread.
Mobile phone accessories, Nairobi. Covers for last year's models fill the shop to my chin, and the boy asks for the new one and I send him to my competitor across the stairs.
Veterinary wholesaler, Waikato - in the week of calving electrolytes were rationed by us, two sachets a farm, and flea collars we could've given by the kilo.
Furniture importers, Long Beach. A container came with six hundred left arms and no right ones, and meanwhile the bestselling bed is on a ship until June.
Surf shop in Jeffreys Bay. In the week of the contest, wax, just wax, and we had none, though you can have leashes in all the colours of 2017.
Bakery equipment dealer, Jaipur. For the festival we could've sold forty ovens but had four, and forty bread slicers are in their thermocol since two Diwalis.
Whisky bar and bottle shop, Osaka, I am the Scottish half. Twelve-year-old is gone the day it lands, and I could bathe in peach liqueur.
# no_shows
Physiotherapy on the NHS in Gateshead. At ten past nine I've the couch paper pulled down, the radio on, and Mr Dodds is in bed.
Free legal clinic, Phoenix. Twelve names on the sheet, a lawyer for each, and four lawyers go home without having said a word.
Driving examiners in the private sector, Durban. My car and I wait in the parking of the stadium, I call, and the phone is switched off.
MRI centre in Pune. A slot is worth nine thousand rupees, and three or four times in a day we scan the air.
Careers workshops for young adults, Sunderland. There are name badges left over, always more than are worn, and I could tell you the names by heart.
Veterinary surgery in Carlow. Three vets, small animals in the mornings. The fella with the spaniel's operation had us scrubbed up, gloved and looking at an empty table at eight in the morning.
Tax-prep volunteers at a library in New Mexico. Mondays, every other chair across from us stays pushed in.
Covid and flu jabs at a village surgery in Powys. I thawed sixty and met forty-one arms.
Wedding dress boutique in Belfast, by appointment. The prosecco goes flat on the tray about one Saturday in three.
Barbershop in Birmingham. Walk-ins till noon and booking after. My 2 o'clock and my 2.40 are ghosts, and there's a fella I sent away at 1.50 who'd have paid double.
A piano teacher in Cork: the mam texts at ten to four, or at ten past, or she doesn't, and I play Satie to the clock.
Car workshop, Tallinn. The lift is warm, the mechanic is standing, and the Volvo which has Wednesday at eight is seen by my wife at nine in front of the supermarket.
Community dental chair run by nuns in Manila. We pack anaesthetic for forty and pour away for fifteen, because the fear is bigger than the toothache that day.
Marriage counselling, Lagos. They pay nothing until they sit, so in the week of the big quarrel they book, and on the day it's me, two chairs and a box of tissues.
Hunter valley balloon rides. We're up at 3.30, burners on, basket for sixteen, and six of the sixteen are still asleep in Sydney.
Boutique hotel in Sintra: in the night of Saturday to Sunday I leave the lamp on for late arrivals, and in the morning the lamp is still on for room 5.
Skin cancer check days, Bundaberg. Blokes, mostly, they make the call because the wife's standing there, and then the wife's at work on the day.
Citizens advice in Limerick. The two o'clock had written us four pages in tears, and the two o'clock never rang the bell.
Notary signing agent, Tampa. I drove fifty miles with the stamp in my bag to a dark house and a barking dog, the second one this week.
Community garden plots, Bath: we held a planting day for twenty-five who had put their names down, and it was Phil, me and fourteen spades.
Hospital outpatients, Galway. Six thousand letters went out with a date on, and on eleven hundred of those dates a consultant sat beside a box of tissues.
Career coach for lawyers, New York. First call is free, and for a third of the first calls I'm looking at my own face on Zoom.
Fishing charters from Kinsale. She's a thirty-eight footer, licensed for twelve. Party of ten from a stag had the boat for six in the morning, at half seven the mackerel were laughing.
Paintball near Pretoria. The birthday boy came, his father came, and eight of the twelve rifles stayed on the rack.
Parent evenings at a school in the Bronx. We set out slots of ten minutes for each kid, and between 5 and 8 I got to grade forty papers.
A free eye clinic of a mosque in Leicester. Friday the sheet is full to the bottom margin, Sunday the uncle at the door counts on two hands.
Kayak lessons in Donegal: they look out of the hotel window, see a cloud, and I've eight wet suits laid out like a family.
Dermatologist in Amman: my secretary double-checks them in the evening, they say inshallah, and from twenty inshallahs I see twelve.
Sports massage at a running club, Swansea. The half four's pulled out with a text at twenty-five past and a sad face, same lad as last week.
# idle_capacity
Anodising plant near Pune: the tanks are warm around the clock, parts go through them from ten to four.
We own six concrete pumps in Phoenix. The longest boom reaches 170 feet. Two are out pumping, four are getting a tan.
A conference centre built for the Commonwealth Games. Hall B has heard eleven speeches in twelve months.
Embroidery factory in Tiruppur with forty heads. Fourteen of them are stitching, others are covered with a bedsheet against dust.
Regional airline in the Caribbean: on the Wednesday rotation there's a stewardess for every passenger and a half.
Church hall in Whitehaven with a new kitchen. Brownies on Monday and a wake now and then, otherwise you can hear the fridge.
Dance school, Turin, courses in English and Italian: before four in the afternoon three rooms with mirrors look at each other.
Restaurant near the courthouse in Belfast - we turn them away at one, and at seven the waiter counts the forks for something to do.
Wind tunnel at a college in Toulouse. 140 days rented in the good years and at the moment 61, and the fan doesn't like standing.
Nail and brow studio, Perth - four stations lit and one girl at work, that's my Monday, my Tuesday and my Wednesday.
Campus residence in Limerick. On the fourth and the fifth floors there's sixty rooms with made beds, two to a room, and nobody's head on a pillow since the new block opened over the river.
Private jet operator, Farnborough. The Phenom flies people to Nice, and then flies nobody home.
Bakery in Kumasi with a big rotary oven from Italy: it bakes from three to six at dawn and for the remaining twenty-one hours keeps the flour warm.
Crane barge, Gdynia. She was out nine days this quarter, on the other eighty I look at her from the canteen.
Data centre in Nairobi, Tier III. Of 300 racks we cool all and 90 blink.
Kids' soft play in Athlone. While the schools are in, the ball pool is the quietest place in Westmeath.
Boat with glass bottom, Cairns. Seventy seats went out over the coral this morning with nineteen bums on them.
Contract bottler in Leipzig. Line 2 fills eighteen thousand an hour and stood on 61 of 90 days.
Salon with a spa, Bengaluru. Six treatment rooms with candle and towel, on weekdays till five the candles are also resting.
A business hotel in Gaborone. When parliament is not sitting the lift goes up and down for nobody.
Cement carriers, twelve tippers in Kano. Seven are on the road, the rest have grass at the tyres.
The bunkhouse of an outdoor charity, Brecon. School groups fill it in June, and between those there's sixty mattresses on their sides.
A sawmill on the South Island. We could cut double before smoko what we cut all day.
Radio studio attached to a university in Uppsala. Of the recording slots in the calendar eight of ten remain white in an ordinary week.
Film lights and grip, Johannesburg. When the Americans are not shooting here, six trucks of lamps don't see light.
A dental chain in Zagreb. We bought fourteen chairs for the tourists from Italy, and patients lie on eight.
Paediatric ward for private patients, Accra. Twenty cots with balloons on them, six babies.
Coworking in a converted chapel, Hebden Bridge. Forty hot desks that are stone cold, as someone wrote on the whiteboard.
Escape rooms, three of them, in Wellington - on weeknights the only one trapped is me, at the desk.
# compliance
Cheese from raw milk, County Cork. Thirty cows and a cave. The department wants the pathogen plan written by the first of March, and all that exists is what my mother knows.
Private school in Sharjah - they come in fourteen days with the clipboard, the last mark was 'acceptable', and the parents read it in the newspaper.
Medical software from Aarhus. Under the new regulation we're suddenly class IIa, and the notified body's list of documents is longer than our code.
Leather exporter, Kanpur: the German buyer has sent the supply-chain questionnaire, 114 questions, and at 19 we had to look up the words.
Housing co-op, tower from 1971, Manchester. Since the new fire law we need a safety case for the building, in writing, by the regulator's deadline, and there's not so much as a floor plan.
Quarry in KwaZulu-Natal: the mining licence has conditions from 2014 which no person has ever read, and the inspector has read them.
Hearing aid shop in Bydgoszcz. Somebody wrote to the data office that we keep audiograms in an open cupboard, and they'd like to see our register, which I first had to google.
Fireworks maker, Sivakasi. The explosives controller has sealed shed number 4 until our storage papers are according to the rules of 2023.
We grow organic herbs in Herefordshire. The Soil Association lady sat at my kitchen table wanting three years of seed receipts, and I gave her a shoebox and a biscuit.
Online casino from Malta. Sweden asks for a responsible-gaming report each month, we've missed the last two, and the second letter was signed by a lawyer.
Toy importer in Antwerp. Customs holds a container because in our technical file there's one test missing, and it's the test on which the CE mark stands.
Crop-spraying by plane, Nebraska - the FAA guy went through my maintenance logs with a yellow marker and used up the marker.
A lab for blood tests, Coimbatore. The hospital will only send samples to an NABL one from the new year, and our binder has been 'in progress' since my cousin left.
Salmon hatchery in Chile, exporting to the US. To get the green label we'd need to prove antibiotics tank by tank, which nobody here noted.
Solar panels on roofs, Gold Coast: the safety regulator's written to say that a third of our installs in a spot check weren't to the standard and we've a show-cause date.
Chicken farm, 80,000 birds, Georgia - the integrator wants the new animal welfare certificate by fall or he'll place his chicks elsewhere.
A shipping agency in Piraeus - the sanctions office asks us to show how we screen, and we screen with Google and a good nose.
Butcher and deli in Nairobi. County people have told us no hygiene certificate, no meat counter, and the paper on my wall has expired in March.
Aerospace subcontractor, Preston. Our big customer's bringing in the new revision of AS9100, and the quality manual that I inherited still has a fax number on the cover.
Taxi firm, Plymouth. We do the hospital runs and the ferry. The council's new policy says cameras, English test and a first-aid badge for all ninety drivers before plates get renewed.
Software for schools in Illinois. Three districts have mailed us the same privacy agreement, and to sign it honestly we'd have to know where all the kids' data is.
Microlender in Kampala: the new law wants each of us registered, with capital, with complaint book, by end of the financial year, else we're illegal.
Boatyard on the Hamble. Copper from the wash-down goes where copper mustn't go any longer, it says in the letter with the crown on.
A home-schooling co-op which has grown to 61 children, Kent: at some number below 61 one becomes a school, as we've been informed by Ofsted.
Private security training in Lagos. The NSCDC wants each instructor vetted and each weapon listed, and they'll pay us a call after the holiday.
Hemp farm, Kentucky: my field tested a hair over the limit, so there's a state man coming to see my protocols before they let me plant again.
Housing for asylum seekers, Glasgow, run under a Home Office contract. The KPI report shows red on smoke alarms and on gas certificates, and the penalty clause starts in June.
An adventure centre on Anglesey. The licence people want a signed risk assessment for each activity, and we've got signed ones for two and strong opinions for nine.
University spin-out with DNA data: a hospital partner's lawyer asked for our ISO 27001 in a meeting, everyone looked at me, and I said, on its way.
# safety
Poultry processors, Georgia: the nurse's office went through more bandage in one quarter than in all of last year, and it's mostly the deboning line.
Warehouse in Daventry, racking nine metres up. On Thursday a pallet of paint came down where Shaz had been standing a breath before.
Adventure park in Queenstown. Someone's helmet saved his life last week, and it wasn't supposed to have to.
We run a swimming beach for the municipality, Durban. Three were pulled out blue over the holidays, and one of those didn't wake up.
Pallet makers, Leicestershire. The nail gun's been to A&E with three different people.
School for children with autism, Ghent: our assistants come home with bites, and last week with a broken nose.
Chlorine works, Widnes way. The wind was from the sea on the Tuesday it hissed, else I'd be writing from court.
Hospital kitchen, Nairobi. Floors are like glass after lunch, five of the ladies have gone down, and Mama Njeri's hip has pins in it.
Recycling plant in Dagenham. The belts don't forgive, and since summer we've had a hand, a foot and a fire.
Grain elevator, Iowa: a kid of nineteen went in up to his chest, and four of us stood there with shovels and prayed.
Ship breaking yard, Chittagong. The gas freeing was written down as done when it wasn't, and eleven men have burns.
Psychiatric hospital, Limerick. A nurse was choked on the corridor on Sunday, her alarm had a flat battery, and the others are afraid to do nights.
A brewery in the Eifel. One more man has been carried out from the fermenting cellar, thanks to God again breathing.
Bus company, Kandy. Nineteen bumpers, four mirrors and one old gentleman at the crossing since the new timetable.
Fishing boat out of Castletownbere. The winch took hold of Donal's sleeve in a swell, we cut it with a bread knife.
A ski school in Vermont. We had two kids hit by the same snowmobile on the same bend.
Chemistry department, a state university: in the third-floor lab a grad student lost an eyebrow and we got the fire marshal, again.
Hot-dip galvanisers, Bloemfontein: someone dipped a closed tube, it went off like a cannon, and there's zinc in the roof.
Amusement rides at county fairs, Ohio - the bar on seat nine opened at the top of the loop, she held on to her dad.
Cleaning of tanks on ships, Rotterdam - in the debrief all four of the crew said the gas meter had gone and all four went in.
A chain of car washes, Phoenix. One kid had his ankle pulled into the conveyor, another burned his hands with the acid, both under twenty-one.
Paper mill, Pietermaritzburg. We make tissue and wrapping. It's three weeks since the last ambulance drove in, and that's our record this year.
Elder care at home, Osaka, run by an NGO with foreign staff: our people lift alone, and a daughter found one of them lying on the floor beside her father.
Tea factory, Kericho. The roller caught a scarf, and if Peter hadn't been at the switch we'd have had a burial.
Electric grid contractor, Luzon. A lineman touched what he'd been told was dead.
Our theatre's fly tower is from 1926. A sandbag missed Juliet by the width of a hand in the matinee, and we did the evening all the same.
Pharmacy robot on a ward, Leuven. A lady got her neighbour's heart pills on two mornings, and she went to intensive care.
Petrol tanker haulage, Kano. One went on its side at Kura, people came with buckets, and we were a match away from the news.
A charity's lifeboat station in Kerry. We launched in eight metres with a helm who'd been awake for thirty hours, came home with one cracked pelvis, and the mothers want a word.
# theft
Mini-market in Dublin 8. By my count eleven steaks a week walk out under the one coat.
Fuel station on the Great North Road, Limpopo - the tank says nine thousand litres, the pump sold eight thousand two hundred, and the night attendant has a new Polo.
Hospital in Ibadan. We buy anaesthetic for two hundred operations and a hundred and forty patients sleep.
Our web shop sells trainers from Cardiff. The card was real, its owner wasn't at the keyboard, and the bank takes the money off us six weeks later.
Museum of musical boxes, Utrecht: after the school classes have gone through, something small is always no more there.
Cashew processors in Mozambique. A bag loses four kilos between the weighbridge and the store, and bags don't sweat.
Convenience stores in Portland. We've locked up the razors, the detergent and the ice cream, and now it's the coffee.
Nursing home, Queensland. Mrs Hartley's rings and Mr O'Dea's wallet have both gone since Easter, and their families look at my girls.
Wholesale of perfumes, Warsaw. In inventory was a hole of ninety thousand złoty, boxes were all there, only light.
Farmers' machinery ring in Fermanagh. The GPS domes are whipped off the tractors, three yards in the one night, and they do be sold in Romania.
University lab, Leiden. Platinum crucibles are a thing you can put in your sock, and six people have done so or one has six times.
Beach club in Marbella. By the glasses on the tables we sold ninety mojitos, according to the tablet sixty-two.
Post office franchise in Wexford. The float was short by two hundred on each Monday that a certain person opened.
Church in Bristol with an open door. The candlesticks went at Michaelmas, the brass eagle at Advent, and last Sunday someone had the collection off the plate.
Jewellery designer selling at fairs, Jaipur and London - a lady tried eleven bangles and gave me back ten with a compliment.
Coffee-shop chain in Calgary. Voids and no-sales, voids and no-sales, it's all on the one login, and he's the friendly one.
Our farm's sheep graze on Dartmoor. I gathered 412 in the autumn of the 480 that I'd turned out, and I found no bones.
Water utility of Arequipa, foreign consultants here. The sources are snow and a reservoir. For every hundred cubic metres we pump, thirty-four flow to people without a meter or with a magnet on it.
Cinema with a big foyer, Auckland. Popcorn can't lie about the number of tubs, and thirty tubs a night never met the register.
A lawyers' office in Accra: our client's transfer went to an account whose number was in an e-mail that looked like mine.
Boat engines, Florida Keys. The marina woke up to six transoms with four bolt holes in each.
Construction in Johannesburg. Rebar comes by the ton, concrete covers it, and by my engineer's scanner there's less inside than I was billed.
Music festival, Shropshire. Eleven hundred people danced on wristbands that we'd never printed.
Student halls in Sheffield. Parcels for 600 students are put in one room, and each evening someone's crying at the desk over a phone that got signed for.
Payroll bureau, Phoenix. A guy who hasn't worked for our client since the fall still gets direct-deposited, along with two other ghosts.
Grocery delivery, Mumbai: the rider marks delivered, the customer says what delivered, and we refund it to her, three hundred times last month.
A brewery's empties yard, Burton. Kegs by the hundred are melted for the metal in some shed while we pay deposits on thin air.
Solar lamps lent to villages in Sindh. Nine from forty have moved house in the night, and they give light in somebody's shop in Sukkur.
Duty-free at a small airport in Ireland. The count on single malts is off again, it's never the cheap ones and it's never on Bríd's week.
# workload
Wedding cakes, just me and Siobhán, Kilkenny. I've iced until three for eleven Fridays and my little fella calls the mixer 'Mammy'.
A hospice team on call in rural Montana - two of us cover an area the size of Belgium, and my husband's learned to put my dinner in the truck.
We make software for exams in Bangalore. From March there's a mattress behind the server room and it's warm from the previous person.
Caterers, Perth. In the season my crew do a wedding till two, breakfast at six and another wedding, and on Sunday nobody could remember whose speech it was.
Family vet in the Highlands. I was up to my shoulder in a cow on Christmas morning, on Boxing Day, and on the day when I should have walked my sister up the aisle.
Newsroom in Nairobi, fourteen reporters where there were thirty: one files politics, sports and the weather, and she's asked me which day is hers.
Midwives, home births, Oxford. Jo drove home after thirty-one hours and doesn't know how.
Truck dispatch, Laredo. I've a phone at each ear from five in the morning, and my doctor wrote 'blood pressure' with three lines under it.
Estate lawyer in Cape Town, sole practitioner. I take the files to bed and the files take the better side.
Farming 900 acres in Suffolk with one man. It's wheat, beet and beans. Harvest is eighteen hours, and then he's got three weeks' drilling when I ought to let him see his babies.
Translators' collective, Brussels. They all said yes to the parliament's job on top of everything, and on the calls at midnight you hear children coughing.
A funeral director, Ballymena. There were nine in the one week, we were out at three in the morning for two of them, and my own father I visited for ten minutes.
Public defenders in New Orleans. One of us stood up in front of the judge with the wrong man's folder, the third courtroom of her morning.
Hotel at the falls. The night porter is also the day porter on account of the day porter being the gardener, and there's no more of us to stretch.
Quantity surveyors, Dublin. Two partners, four hundred emails before lunch, and I was at my daughter's Communion on mute.
Marketing lead, only one, for a chain of opticians. The to-do list is a scroll, and I answered a Slack in labour.
Teacher training in Colombo: each lecturer supervises sixty student teachers in four districts, the bus knows us better than our families.
Our lab tests water for half the state. The girls come in Saturdays without my asking, which scares me more than if they refused.
A pub in Pontefract with rooms above, me and him: it's been two years of eighty hours, and he fell down the cellar steps through being tired and nothing else.
Contract engineers for offshore wind, Esbjerg. Lars does two project manager's jobs since January, he says it is fine in a voice I do not like.
A start-up for farm loans, Hyderabad. We're seven, the tasks are for fifteen, and three out of the seven got jaundice in one rainy season.
Insolvency office, Manchester. 'When did you last see daylight' I asked the trainee, as a joke, and she thought about it.
Regional orchestra's office, two people: we organise 90 concerts, the tour and the children's choir, and the other one has a doctor's note since Monday.
HR of a hospital group, Texas. I've got 900 employees to myself, a stack of FMLA forms like a phone book, and an eye that twitches.
A foodbank with one paid person in Merthyr. I'm that person, I was meant to be twenty hours, and it's gone eleven at night as I type this.
Municipal archivist in Ljubljana: for the digitisation, the reading room, the schools and the flood damage there's altogether me.
Engineering office for hospitals, Stuttgart, we write to you in English. My people have in sum 3,400 hours of overtime on the account, and it's not decreasing, they look grey.
Brewery of five, Vermont. Since the award nobody's been home for dinner, we brew, can, drive, pour, and the dog lives with my mom.
Wedding photographer in Udaipur. In the season I shot twenty-six days in a row, and edited through the nights, and did not recognise my son's new school uniform.
# concentration
Two developers in Porto. There is a company in Oslo which calls on Monday with the week's wishes, and apart from Oslo nobody calls.
Event staffing in Glasgow, we've a board with the year's shifts on it in colours, and the arena's colour is practically the whole board.
Consulting forester in Oregon. I've the one landowner, and he's eighty-seven.
Spice packing unit, Kochi. Eighty-four containers in the year, seventy-one to the same gentleman in Rotterdam.
Boarding school in Wales. From a single ministry in the Gulf come 112 of our 140 boys, and the minister was changed last week.
Feed mill in Waikato. Old man Fraser's herds eat two thirds of our bags, and his son studies almonds.
Lawn seed packers, Lincolnshire. Everything with our label stands on one chain's shelf, they've a new buyer, and she's called to say let's talk.
A Broadway costume shop: the lion's share of what we sew is for the one with the lion, and it won't run for ever.
Sheet metal in Limerick, twenty-six lads: we only ever put the one name on the delivery dockets and that's an American name.
Corporate gift boxes, Austin: a single tech firm bought 11,000 of the 12,500 we tied ribbons on.
Freelance court artist, now graphic designer for a museum: they pay me 100 percent of what I earn, and the director who likes me is leaving.
We sell phone holders on Amazon from a garage in Leicester. It's our shop, our bank and our landlord, and on a Wednesday in May it switched us off for four days.
Physiotherapy, Toulouse, English speaking. Four in five of my patients come from the same rugby club, including in its contract talks.
Private detective agency in Pretoria. Really it's one insurer who wants all those claims looked at.
A chamber choir. Seventy cents out of each euro is from the same foundation in Vaduz, and they review in the autumn.
Barge repair, Ghent. If our friend Willem sells his fleet to the Germans, we have a very nice dry dock for rent.
PR agency with fourteen staff in Singapore. The retainer of the casino keeps twelve of us.
Guesthouse in Aviemore. Forty weeks out of fifty are sold in a single email to one walking-holiday company, and the girl who sends it has gone on maternity leave.
Community theatre, Cork. Take away the Arts Council's cheque and you could fit our season on a beer mat.
Salt pans in Gujarat. Soda-ash factory lifts 95 of 100 trucks, and it sets the price with a phone call in which I say only yes.
Music for adverts, Melbourne. Honestly we have one creative director who loves us, and he changes agencies more than he changes shirts.
School photographers in Ulster. The whole diocese is under one signature, and the signature retires at Easter.
A blog on air fryers. Google sends ninety-three of each hundred readers, and last spring it sent half of them somewhere else for a fortnight.
Garden maintenance in Surrey, four vans. It's all for the one private estate and the old gentleman there has put it on the market.
Kenyan rose breeder's packhouse. A supermarket group in the UK is Valentine's, is Mother's Day, is all the days.
Horse transport, Kildare. I drive for just the one trainer, a bad spring for him and I've no diesel to pay for.
Basket weavers' cooperative, Bolgatanga. The big American store took 30,000 baskets and it's thirty-one that we made.
Fire-door certification, Dublin. I looked at last year's ledger and one builder's on two pages of every three, and he's in the High Court.
Satellite parts, fifteen engineers in Bologna: we've built for one mission in Noordwijk for nine years, and the budget vote on its successor is in November.
# digitise
Orthopaedic surgery in Chandigarh with a thousand files a year. Lalit climbs the ladder for each patient, and if it's not under S then he looks under Ch.
A dance school in Lisbon for expats. Fees come in cash envelopes, attendance is crosses on squared paper, and the paper is on the piano or under it.
County museum, Nebraska. The card index is typed, handwritten, and in one case embroidered.
Joiners in Cumbria. Kitchens, windows, staircases. I measure on a bit of skirting, and I've been known to cut the skirting.
Freight forwarding in Durban. Same bill of lading gets keyed in four times by four people, with four spellings of Qingdao.
Textile dyeing, Surat. Recipe of the colour is in the master's notebook, the notebook is in his shirt, and he's sixty-seven.
A family doctor, Poznań. Results arrive printed, we scan them, name them scan0001 and then nobody in this life can find them.
Cattle breeders' society, Herefords. Pedigrees are in ledgers from 1878 on, very handsome, and you're welcome to come and turn the pages between ten and two.
Driving school, nine cars, Mullingar. The boards for lessons are in the hall at my mother's, and she reads them out over the phone.
Scaffolders in Bolton. Every hire's on a carbon pad, the pink one goes to the customer, the yellow goes through the wash.
Private tutors' agency, Dubai. Twenty-six Excel sheets talk to one another through me.
Plumbing company in Tampa. Guys hand in their tickets on Friday in a grocery bag, and Sunday I'm sitting at the kitchen table deciphering which Smith.
Hotel laundry, Algarve: we count sheets with strokes, four and one across, on cardboard from shirts.
Golf society secretary, 140 members. Handicaps are in a jotter, and when the dog had the jotter we all played off 18.
Potato merchants, Idaho. Dad's got the whole contract book memorized since '79, and the neurologist would like us to get it out of him.
University hostel in Pune, 700 boys. Leave register, mess register, visitors register, and a fourth register which says where the registers are.
Auction mart, Skipton: the clerk writes lots so fast that only Brenda can read it, so when Brenda's off there's no invoices.
Electricians, Reading, seventeen vans: the certificate's filled in on the bonnet, filled in again by the office, and then emailed as a photo of the office copy.
Wine estate in Moldova. Barrel chalk is our whole database, and in the damp it walks.
Ferry booking office in the Hebrides, we've a diary for each boat with the cars drawn in as boxes, and yesterday I'd to rub out a hearse.
Kindergarten group, Kampala. If a parent wants to see receipt number 300 we lift down the carton of that year, and there's a lizard living in it.
Theatre costumes hire, Nottingham: a man asked for forty Tudors on the phone, I'd to walk up three floors and count ruffs.
Veterinary supplies in Dungarvan. Four reps cover the south-east. The reps phone in what they've sold from the car, I jot it on the pad by the phone, and the pad's been to the bog twice.
Steel stockholders, Wednesbury: a quote needs the price book, the calculator, the other price book and a shout across the yard.
Fishing licences for an island council: the form is downloaded, printed, filled in, posted, and typed in here by Morag with one finger.
Photo archive of a football club, Turin, I am the English volunteer. There are 60,000 negatives in shoe boxes, and the one who recognised the faces has died.
Cocoa buying station, Ghana. Weight is called from the scale, one boy writes, another boy writes, and at dusk they argue.
Home for the blind in Bratislava. Medication plan is taped at the inside of a cupboard and each change is a new layer, we have now eleven layers.
A regional water board. Meter men ring each bell with a clipboard, the clipboards go in a tray, and in March we find out what people used in November.
# season
Tax preparers in Duluth: till April 15 we eat at our desks, and on the 16th you can hear the radiator.
Mango exporters in Ratnagiri: our trucks run for seventy days, then the compound is for cricket.
School uniform shop in Hamilton, New Zealand. Two weeks in January pay for the fifty that follow, or nearly.
Christmas pantomime company, Sunderland - the cow's head comes down from the loft in November and goes up in January, and between those two ladders there's not a penny.
Exam-tutors, Kraków. In April everyone remembers that he can no maths, in June they've all passed and I've no one to teach until the frost.
Air-conditioning fitters in Seville for the British community: in August I could work with ten more hands, in January my two hands are too many.
Umbrella and raincoat makers in Mumbai. Everything we sell, we sell by the time of the second week of monsoon, and the other ten months are godown rent.
A sugar mill in Malawi: when the cane is crushed the 800 go home to their fields, and the bank goes on charging interest in the silence.
Street food at festivals, Stroud: we did 31 muddy weekends from May on, and since the last bass drum I've sold eleven halloumi fries.
Turkey farm in Monaghan. Bronze birds, dry plucked. It's the one cheque in the year, and it comes with tinsel on it.
Graduation gown hire for universities in South Africa. Ten thousand gowns go out in April and in December, and otherwise hang in the dark like bats.
Corporate Christmas parties, London. Nineteen nights without sleep, and in February the team's phone-in quiz is me asking if anyone's there.
Heating-oil deliveries, Donegal. From Patrick's Day the tanker's parked with its nose to the wall and the driver's on the boat for his brother.
Costume shop in Salem, Massachusetts. October's a flood, and then it's eleven months of low tide.
Cricket bat repairs, Kent. Linseed oil and queues in April, and from the last ball of September to the crocuses I fix chairs.
Sheep shearing gang, Southland. We go at it from November flat tack, and from April on half the boys are on the dole or on the boats.
Date packers in Tozeur, French-English office. Everything gets harvested, boxed and shipped in nine weeks, and forty women then wait with us for the next October.
Theatre school for holiday weeks, Sydney. During term the costumes and I just look at each other.
Roofers in Edmonton. The snow comes on the shingles around Halloween, and I lay off eleven guys whose kids go to school with mine.
Strawberries under tunnels in Herefordshire: for eleven weeks it's 300 pickers and four lorries a day, and from August I rattle around on my own with the accountant.
Rafting on the Zambezi: when the water is high we can't go on it, so from February to July forty of us are standing on the bank.
Calendar publisher, Vienna. In August we've delivered, in February no one on this earth wants a calendar.
Sledge dogs in Lapland. Sixty dogs eat in July the same as in January, only in July nobody is on the sledge.
Lawn care in Connecticut. Eight months of stripes, four months of hoping for a blizzard.
Open-air theatre in Cornwall. It's all between Whitsun and the September storms, so box office for a hundred evenings keeps the cliff from falling down for the remaining two hundred and sixty-five.
Flight school in Vancouver - from November through March it's cloud on the deck, five Cessnas in their pyjamas.
Hibiscus juice, Ouagadougou, run by a Canadian co-op. During the hot season we can't cool enough bottles, in the harmattan no one's thirsty till March.
Hop-pickers' campsite in Kent, now glamping. Bank holidays have a waiting list and on a wet Tuesday in March the llama's the only guest.
Revision-guide publisher, Nairobi: parents buy between mocks and main exam, six weeks, and then the distributor doesn't lift my calls for half a year.
# new_market
Tractor seats from Ludhiana. Every farmer from here to Bihar sits on us, and the next farmers that should sit on us are in Poland.
School furniture makers in Leicester. Education's all we know, and the thing I keep drawing is a bed for care homes.
Sheep-handling gear, Southland - there's not a yard down here without our gates, and Wyoming's full of sheep.
We're known in Yorkshire for garden pergolas. South of Sheffield we might as well not exist, and it's time we did.
Hot sauce company in Belize. It's on every table in the country, the country has four hundred thousand people, and Texas has thirty million.
Basque sheep's cheese with an English brand manager, me. French counters carry us since 1960, this year London delis have to learn to say Ossau.
Irish dance shoes, Derry. They're being worn in the feiseanna from here to Chicago, only in Germany there's forty dance schools and not a pair of ours.
Robot lawnmowers for football pitches, Gothenburg. They paint the lines as well. The groundsmen love it, and we ask ourselves if airports, which have more grass than any club, would let us on.
Fruit leather from Ceres. We did the farm stalls and then all of the Cape, and Gauteng's the next rung on the ladder.
An Adelaide maker of wine-tank valves. Wineries we've got sewn up, and it's brewers that we'd like to be let in by.
Drone inspection of roofs, Utrecht. We flew above half of Holland, and from spring we want to fly in Belgium, where the roofs are worse.
Wooden toys, Black Forest, the English page is mine. In Germany grandmothers find us blind, in the US there are a hundred million grandmothers who never heard the name.
Chess software for schools in Armenia. Chess is a subject there, so we've done every class, and India would be a few more classes.
Whiskey distillers in Dingle. Dublin pours us, New York pours us, and Shanghai is where I'm flying with two samples and an interpreter's phone number.
Compression socks for nurses, Portland. Every ER on the West Coast pads around in them, and it's flight attendants next.
Language app for Welsh, made in Bangor. 200,000 have learnt it with us, and Bretons and Basques have written to ask when it's their turn, so we'd like to go over to them.
Baby formula of goat milk, Waikato - it's settled business at home and in Australia, and Vietnam's mothers are reading our label with Google.
Our software does rotas for zoos. There are only so many zoos, aquariums said hello, and theme parks are the big prize that we want to try for.
Rain barrels from Slovenia - in Austria every third garden has one, and for France we've already translated the leaflet, badly.
Surgical loupes, Galway. Dentists from Cork to Belfast look through ours, and we'd love to get them on a few thousand American noses.
E-learning on chicken keeping, Ibadan. Our English lessons went round all the south, and with Hausa we could enter the north.
Maple water, Vermont. New England's had its fill, we're looking at California, where folks will drink anything out of a tree.
Pallet-wrapping machines, Bologna: we serve since ever the tile factories, and we wish to come to the pharma people, who wear white and have other questions.
Boxing-glove makers in Sialkot. For others' brands we're in all the world, under our own we're nowhere, and England would be the first place for it.
Tax-return app for delivery riders, Madrid and an English founder. Spain's riders scan their receipts with us, Italy's riders are three times as many.
Hospital bed linen from Bradford. We've been an NHS house for forty years, and I'd like us to be on hotel beds.
Vet software from Brisbane for cattle. The crush-side bit's unbeaten from Darwin to Dubbo, and what we're after now is Brazil.
Small-town Nebraska maker of irrigation timers. Farmers own ten thousand of 'em, and golf courses are the folks I'd like to start calling on.
Handball shoes, Aarhus: it's a Nordic and German sport, and where we aim to set foot is Egypt, whose boys play like devils.
# -
Dental practice in Pune, four chairs. All four are busy, the books are in order, and the sterilisation log has passed three inspections with a compliment.
We roast coffee in Tacoma and ship it the day after. Our first customer from 1998 still gets a bag every other Friday.
Grammar school in Kisumu, 640 girls: last year's class took the county cup in mathematics and the netball shield.
Pest controllers in Cardiff with a staff of fourteen. The rats come with the rain, we come the same afternoon, the council has renewed us to 2029.
Precision springs from Redditch. We sell to two hundred firms in thirty countries, none of them more than four per cent of the book.
I teach cello in Brno to children and a few brave judges. Thirty-one pupils, a stove, and a cat that sits in the case.
Tea estate in the Nilgiris, 220 hectares, certified since 2011. The pickers' school has a new roof and the crop was a fair one.
Insurance brokers for vintage cars, we settle a claim in four days on average and have a wall full of postcards from Le Mans.
Animal shelter in Durban. We take what comes over the wall. 1,140 dogs and 900 cats found homes last year, and a widow left us her piano.
Opticians in Ballina, my father's and now mine: we sold the practice's old till to a museum and gave the money to the lifeboat.
Payroll bureau for farms in Waikato. 460 farms, one missed pay run in twenty years, and that was the earthquake.
Glove factory in Yeovil: it's now sixty people, our leather comes from the same tannery as in 1950.
Web studio in Montevideo, English-speaking clients mostly: we work in four-week rhythms, take August easy, and like it.
Court interpreters' cooperative in Toronto, 38 languages. Founded by five women in a church basement, run today by the daughter of one.
Blood bank of a teaching hospital in Accra. The churches send us their youth groups. We hold on average nine days of all groups and publish it on a board by the gate.
Sheet-music publisher in Leipzig. Our catalogue has 14,000 titles and two of them pay for Christmas.
Kindergarten in a forest outside Oslo, instruction in English and Norwegian. Rain is on the timetable.
Industrial laundry in Pittsburgh. Three tunnels, 22 tons a day, and hospital customers who've been with us since my grandmother's time.
We print maps for mariners. Paper, still. The last correction we had to issue concerned a buoy.
Design office for hospital corridors, Ghent. Colour, light, handrails: we've finished nine wards and each has its own bird.
Recycling cooperative in Pune, 3,000 waste pickers as owners. Last year we paid a dividend, small but with a band playing.
Our law office in Harare handles wills, land and the odd divorce. Everyone gets a cup of tea before the first question.
Fire-alarm fitters in Swindon. We look after 800 buildings, the phone's answered by Maureen, and Maureen knows where every panel is.
Fish farm on Lewis: we grow trout, slowly, for a few shops that like it slow.
Mastering studio in Berlin, run by two sisters from Perth: we've done eleven hundred records and can't listen to anything at breakfast.
Roofing felt, made in Tipperary since 1963. Orders are good, the lads are good, the tea is strong.
Boat hire on Lake Bled. Forty-two rowing boats with the names of our grandmothers.
Ironing service in Hobart, my sister presses, I drive, and our mum does the buttons.
Steel drums, the musical kind, Port of Spain: we tune for three bands and one Japanese school.
We're an independent garage in Stirling. MOTs on weekdays, classic Minis on Saturdays for pleasure.
Elevator music is what my kids call it, background playlists for shops. 2,100 shops in nine countries hum along.
A plant that makes bottle caps in Lagos, three lines. We run two shifts and the third line is our spare, so nothing stops when we service.
Ballroom school in Blackpool, where else. Tuesdays are for the over-seventies and are the loudest.
Specialist nursery for cacti. 1,800 species under glass and a queue of collectors who are as prickly.
The municipal cemetery of a town in Slovakia. Thirty hectares, four gardeners, one peacock.
Furniture in oak from Estonia. All legs are turned by Kalev, who's turned about two hundred thousand.
Letting agents in Aberystwyth. We look after 310 student rooms, all let for September since Easter.
Cheese affineurs in the Jura, I write the English labels. We have 14,000 wheels in the old fort and turn them by robot and by Bernard.
Amateur dramatics, Waterford. Panto in January, Friel in May, and a wardrobe that smells of both.
Seed library in Oregon. Members borrow in spring and give back in fall, and it works since people are decent.
Distribution of dairy in Nagaland. Eleven vans with chains for the hills, and the drivers' football team.
Elevator maintenance in Valencia for British-owned flats: the average wait when somebody's stuck is nineteen minutes, they usually apologise to us.
Carpet cleaners in Norwich. We did the cathedral in Lent, all 800 kneelers.
Uniforms for airlines, stitched in Mauritius. We dress nineteen crews, and each has its own opinion on hats.
Chimney sweeps of Tallinn, licensed by the city: it brings luck to touch the buttons, so we've always got to sew on new ones.
A stud farm in Kildare, we stand four stallions, foal ninety mares, and had a winner at Listowel.
School of welding in Tulsa: two intakes a year, twenty booths, and a noticeboard of wedding pictures from old students.
Harbour pilots in Mombasa. We bring in four ships a day, on the tide, without a scratch since 2016.
Stained-glass restorers in York. We've been in the same window of the Minster for six years and have eleven panels to go, as planned.
Wholesale market trader in Melbourne, stone fruit. Up at two, home by noon, and a nap that I'd recommend to anyone.
A freight broker in Omaha, fourteen of us - we've held on to our shippers for eight years on average and our drivers get paid in two days.
Wedding singer and his wife on the keys, Lagos. We do forty Saturdays, keep twelve for the children.
Ophthalmic lens coating, Bydgoszcz. Out of a hundred thousand lenses eleven came back last year and I've a photograph of each.
Fencing contractors, the field kind, Powys. We put in about ninety miles a year and the sheep haven't found a way through yet.
Foundation that lends instruments to young players, Vienna. Sixty violins are out, four are at the maker's for a check-up.
Call centre for a blood donor service, Manchester. Callers wait eleven seconds, we sing happy birthday on demand.
Refugee-led catering kitchen in Athens. Last month we served 9,200 lunches, from eleven countries' grandmothers.
Wool mill in the Borders that does tartans to order. Everything's by appointment, everything's by hand at the finishing, and it's been like that since Queen Victoria was cross.
Hotel with eleven rooms in Kinsale: the breakfast has been on the radio, and my mother-in-law heard it.
Sports physiotherapy at a university in Cape Town. Rugby in winter, rowing in summer, backs the whole year.
Electric utility cooperative in Vermont. 11,600 meters, 98 percent hydro, an annual meeting with a chicken dinner.
Child-contact centre in Dundee. Saturdays there's juice, jigsaws and a garden, and eighty families used us last year.
Butchers in Ennistymon, four behind the counter. Nobody has left us since Seán got married in 2004.
Archery club in Uppsala. Ninety members, one forest, and arrows in nearly all its trees.
Catering for the film industry in Wicklow - two trucks, one tent, vegan on Mondays because the stars like it.
The tourist office of a small island in Denmark. We have a lighthouse, a smokehouse, and 2,000 beds that are as full in July as they're quiet in January, which the islanders prefer.
Tool sharpening, at markets in Essex. I set up at eight, pack up at two, and people bring me their scissors and their news.
A manufacturer of park benches in Ohio, there's a plaque on most of them, we've read them all.
Leather bag makers in Walsall, we've a queue of nine weeks, we tell people nine weeks, and on week nine they've got it.
Solar pump installers in Turkana. 140 boreholes running, and we go round each of them twice a year with a grease gun.
Our cathedral's music foundation teaches 60 choristers. They sing six services a week and play football in the cloister when no one's looking.
Elder law attorneys in Tucson. My partner does the wills, I do the trusts, and her dog does reception.
Dry-stone wallers' guild. We train fifty a year, and the walls from our first course in 1972 stand.
Skate sharpeners and hockey shop, Winnipeg. My dad, me, and my kid on Saturdays. Opens at five for the goalies, shuts at nine, been there since Gordie Howe.
Puzzles magazine, Brighton - we've 70,000 readers who tell us about every comma.
Bakery school in Lyon for people changing careers. Lawyers make the best brioche, no one knows why.
Sheltered housing in Limerick, forty flats around a garden. Vacancies fill from a list, and the list has a tea party twice a year.
A botanical garden in Kampala. Sixteen gardeners, 900 trees, monkeys not counted.
Freelance cartographer, Reykjavik. I draw volcanoes for geologists and hiking maps for the rest.
Bookkeeping for churches, all denominations, Cardiff - we've balanced the Baptists with the Catholics, in a manner of speaking.
Fabric shop in Kaunas. Linen, linen and also linen.
Prosthetic eyes, painted by hand, London - each takes two days and the patients choose how bloodshot.
Lime plasterers in Cork, we've trained up four apprentices and they're all still on the hawk with us.
Cut-to-size plywood, Eindhoven. You upload, we saw, the van goes at four.
Ghost tours in Savannah: two walks a night, same dead colonel.
Physio and hydro for racehorses, Newmarket. There's a treadmill under water and a queue with four legs apiece.
Guide dogs school in Bratislava. We give thirteen dogs a year, each with a party.
The canteen of a shipyard in Gdańsk. 1,200 soups a day, tomato on Mondays for sixty years.
Mountain hut at 2,300 metres with an English-speaking warden. Sixty bunks, one shower, and sunrise comes with breakfast.
Crafts co-operative of twenty in Lerwick - we take turns minding the shop, so if you don't like the colours on Tuesday come on Wednesday.
Makers of hospital beds in Pune, 300 workers: our canteen feeds them free, the union calendar hangs in my cabin, and last year's attrition was two retirements.
Antenatal classes, Kilkenny and online. About 400 couples last year, and I get a photo of nearly every baby.
Orchard in the Huon. We pick, we press, we bottle, we've done it since Grandad, and the lads come back every autumn.
Hair braiding in Atlanta, six chairs. They're full Thursday through Sunday, and on Monday we sleep.
Flat-roofers in Grimsby, and I'm the third Kowalski to run it. Insurance premium went down this year, as no one's claimed since Dad.
Parking at the county show, that's our scout troop's business. Once a year, 4,000 cars, and not a bumper kissed.
Tidal mill in Suffolk, grinding since 1170 with pauses. Flour on spring tides, visitors on the others.
Vending machines in hospitals, Tampere. Forty machines, healthy row at eye level, refilled before seven.
Marketing co-op for Shetland lamb. 140 crofts, one brand, the cheque on the tenth of each month as agreed.
Plasma cutting and folding in Tallaght. We quote in the morning, cut after dinner and sleep at night.
`
