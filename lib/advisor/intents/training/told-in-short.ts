/** Short descriptions in which a company says what it is and then, in its own way, what it is after; an aim and a text a line. */
export const TOLD_IN_SHORT = `
on_time | Bespoke shutters. A customer in Leeds has been living behind a bedsheet since August because our six weeks became eleven.
on_time | Sheet metal for lifts. The fitters stand in the shaft and our panels stand in the paint shop.
on_time | Airport shuttle. We tell them a quarter past and we come at half past.
on_time | Timber-frame houses. Our schedule is a wish list and the crane's already paid for.
on_time | Wedding videos. Couples get the film around their first anniversary.
on_time | Railway catering. The trolleys reach platform four when the train has gone.
on_time | Contract translation. The court sat on Monday, our text came on Wednesday.
keep_people | Bilingual call centre. By the time a headset is warm its owner has left.
keep_people | Boatyard. I teach them fibreglass, Norway pays them double.
keep_people | Data consultancy. LinkedIn is where our seniors spend their lunch break, and I know why.
keep_people | Dog grooming, five tables. I've written four goodbye cards since spring.
keep_people | Children's home. The kids have had six key workers in two years.
keep_people | Family bakery chain. Our best school leaver qualified in July and by August he was frying chips at the airport.
keep_people | Tax advisers. We pay for the exam and another firm gets the adviser.
hire | Dairy. Two hundred cows and just me and dad to milk them, the ad has been in the paper since June.
hire | Lift maintenance. We could take the hospital contract if somebody would answer our ads.
hire | Nursery school. A whole room is locked, toys and all, for want of one teacher.
hire | Timber trucks. A brand-new lorry has been parked under a tarpaulin for five months, no one to put in it.
hire | Optician. I test eyes, sell frames, answer the phone and empty the bins, and no one applies.
hire | Microbrewery. The head brewer goes on maternity leave and the only applicant was a sommelier.
hire | AI lab. Offers go out, counter-offers come in, seats stay empty.
workload | Vets in the country. My phone is under my pillow and so is my colleague's.
workload | Newsroom of nine. We make a paper for which there used to be thirty of us.
workload | Legal aid. Files on the floor, on the chairs, and now in people's dreams.
workload | Event caterer. In June nobody here knows their children's names.
workload | Dialysis unit. We cover for each other until the one who covers falls ill.
workload | Solo web designer. I said yes to a seventh client and cried at my desk.
workload | Social landlord. Housing officers have two hundred homes each and a drawer with sick notes.
cash | Shopfitter. I could paper the workshop with unpaid invoices.
cash | Private tutor agency. Parents love us until the bill comes.
cash | Stage lighting. The tour ended in spring, the tour's money is still on tour.
cash | Fruit importer. I pay the grower on the quay and the chain pays me when the fruit's been eaten.
cash | Home care. The insurer approves on Monday and transfers a season later.
cash | Marble mason. Everybody says tomorrow, my bank says today.
cash | Software house. We finished in May, they accepted in July, it's October and we're still sending reminders.
margins | Florist. Petals everywhere, pennies in the till.
margins | Courier for restaurants. We're paid by the drop and the drop pays less than the petrol.
margins | Ad agency. Awards on the shelf, red on the last line.
margins | Garage. I replaced the labour rate sign in 2017.
margins | Caterer for schools. The tender was won with a price that I now choke on.
margins | Bike shop. I sell a bike for two thousand and it leaves me sixty.
margins | Yoga studio. Classes are full and I live off my husband.
input_cost | Chocolatier. Cocoa has tripled and a praline is still ninety cents.
input_cost | Greenhouse tomatoes. The gas meter spins faster than the plants grow.
input_cost | Pub kitchen. Half a lasagne per table goes into the bin and the mince isn't getting cheaper.
input_cost | Candle maker. Wax, glass and postage, all three have got away from me.
input_cost | Foundry. Scrap iron and kilowatt hours decide whether we have a year or not.
input_cost | Salad bar. Leaves are limp by four and by six they're waste.
raise_money | Hospice. We open the envelopes ourselves and there are fewer of them.
raise_money | Fusion start-up. The magnet works, the money doesn't reach to the next magnet.
raise_money | Brass band. Uniforms from 1988, and the council has turned off the tap.
raise_money | Sea rescue. The boat's engine is done for and a new one costs as much as a house.
raise_money | Cancer diagnostics. Investors nod, take the deck and wait for somebody else to lead.
raise_money | Community cinema. If we don't find two hundred thousand by autumn the projector goes dark.
raise_money | Farm school. The grant pays until the lambs are sold.
more_customers | Tailor. I've needle, thread and time.
more_customers | Escape rooms. People have to know we exist before they can escape.
more_customers | Accountant, just set up on my own. The letterbox is full of adverts, none of them answers to mine.
more_customers | Language school. The brochure's lovely, the register's thin.
more_customers | Piano tuner. Fewer pianos every year and fewer who know my number.
more_customers | Boutique fitness app. Plenty of praise from other founders, no one of them pays.
more_customers | Print shop. The machine hums for about two hours a day.
more_customers | Architect. The phone has been polite and silent since the last house.
more_customers | Wedding venue. We could host sixty couples, nineteen said yes to us.
keep_customers | Meal kits. They love week one and by week five they're back at the takeaway.
keep_customers | Payroll software. Every December is a farewell party.
keep_customers | Gym for over-fifties. The January crowd turns into the March trickle.
keep_customers | Window cleaning rounds. I knock on a door I've done for years and someone else's sticker is on the glass.
keep_customers | Local paper. We bury a subscriber a day and christen none.
keep_customers | Nail bar. New faces every week, the same face hardly ever.
keep_customers | Accounting app. Trials convert, conversions evaporate.
keep_customers | Private school. After year six the coaches take our children to the grammar school.
keep_customers | Donor-funded shelter. Those who gave last winter haven't given this one.
response_time | Plumber. By the time I hear the voicemail the flood's in the neighbour's flat.
response_time | Building control. An application goes in with the tulips and comes out with the leaves.
response_time | Broadband. Customers know our hold music by heart.
response_time | Memory clinic. People forget that they were referred before we call them.
response_time | Car insurer. A dented door takes us a quarter.
response_time | Estate agents. Saturday's enquiries are rung on Tuesday, and they've bought.
response_time | Lift repair. Grandmothers on the fifth floor wait two days.
no_shows | Tattoo studio. Ink mixed, playlist on, nobody.
no_shows | Job centre workshops. Twenty chairs, six people, same as last month.
no_shows | Eye clinic. Fridays we could play cards between the patients who remembered.
no_shows | Driving school. I sit in the car outside their house and the curtains don't move.
no_shows | Blood bank. They promise online and on the day the couch is empty.
idle_capacity | Printing works. The big press is switched on when somebody visits.
idle_capacity | Conference hotel. Three ballrooms in the dark since Wednesday.
idle_capacity | Crane hire. From my window I can see a million pounds of steel doing nothing.
idle_capacity | Co-working. Plants have more desks than people.
idle_capacity | Ferry. Forty seats, eleven heads, on every crossing but two.
idle_capacity | Recording studio. Booked at night, silent by day.
quality | Hearing aids. One in seven whistles and comes home to us.
quality | Sash windows. They stick, they rattle, we go back with a plane.
quality | Hospital laundry. Sheets with somebody else's name on them.
quality | Payments API. Our status page is more read than our docs.
quality | Ready meals. A caterpillar in the broccoli went viral.
quality | Print on demand. Heads cut off, colours gone green, printed twice.
quality | Screw machine shop. Tolerances are a matter of who's on shift.
returns | Online bras. What we post on Monday we unpack on Friday.
returns | Garden furniture by mail. It looked bigger, it looked browner, it's back.
returns | Used phones. The battery isn't what they hoped and we pay the postage twice.
returns | Kids' shoes. Parents order two sizes and keep the right one.
stock | Toy shop. The thing they all want for Christmas arrives in January.
stock | Builder's merchant. Pallets of blue tiles since 2019 and no plasterboard since Tuesday.
stock | Pharmacy. I spend my mornings saying tomorrow.
stock | Bike parts. Chains we don't have, saddles we can't get rid of.
stock | Electronics maker. One missing capacitor, two hundred half-finished boards.
compliance | Cheese dairy. The vet wants to see a listeria plan and what we've got is a page.
compliance | Fund manager. The watchdog's letter has a date on it and our files have holes in them.
compliance | Scaffolding. No certificate, no site.
compliance | Care agency. Rated inadequate, and they come again in twelve weeks.
compliance | Toy importer. Customs keeps our container until the test report is in.
compliance | School bus operator. Two buses failed their check and the council's watching.
safety | Sawmill. Nine fingers is what the foreman counts when he says good morning.
safety | Warehouse. The forklifts have right of way, nobody told the temps.
safety | Psychiatric ward. Nurses come home with bruises.
safety | Tree surgeons. A rope gave and he was lucky with the hedge.
safety | Chemical plant. Two gas alarms in a month and one was real.
safety | Trampoline park. Third broken arm this term.
theft | Vineyard shop. The bottles that nobody bought aren't there either.
theft | Building sites. What we unload on Friday is gone on Monday.
theft | Festival bars. We sold nine kegs and emptied thirteen.
theft | Charity shop. The good coats never make it to the rail.
theft | Taxi fleet. Meters off, rides on.
theft | Online tickets. Bots and stolen cards make up a tenth of our sales.
concentration | Sewing room. A single airline zips us up or leaves us naked.
concentration | Potato grower. The crisp factory says jump.
concentration | App studio. They are our rent, our wages and our Christmas party, all one client.
concentration | Charity for refugees. A widow in Bern pays for six of our ten posts.
concentration | Coach operator. Take away the school run and there's a garage with three drivers.
concentration | Consultancy of two. We've one customer and he's about to retire.
digitise | Funeral home. Grandfather's ledger is still our database.
digitise | Sports club. The treasurer has an Excel and the secretary another, and they don't speak.
digitise | Freight forwarder. We print the email, stamp it, scan it and email it.
digitise | Fire brigade. Rosters on a wall that you have to drive to.
digitise | Dental lab. The order is a sticky note on a plaster cast.
digitise | Auction house. Only Mrs Kent knows which lot is where.
season | Christmas trees. Four weeks of queues, forty-eight of growing.
season | Chimney sweep. Soot in autumn, sofa in spring.
season | Surf school. When the water's cold the bank gets cold too.
season | Tax preparer. April buys the whole year's bread.
season | Ice rink. From May on we're a very large fridge.
season | Language holidays. July pays for the eleven others and only just.
new_market | Gluten-free pasta. Ireland knows us, now we want Spain to.
new_market | Hearing software. Clinics use it here, the plan's Canada.
new_market | Tile maker. A buyer from Texas loved it, nobody here speaks customs.
new_market | Physio chain supplier. From clinics to football clubs, that's the leap.
new_market | Shoe brand. Lisbon is won, next stop Paris.
open_site | Ramen bar. The builders are in, the sign's ordered, doors on the third of May.
open_site | Kindergarten. A second house, two streets on, for the thirty on the list.
open_site | Barber. I'm done with renting a chair, I've found a corner shop.
open_site | Dialysis chain. Our sixth centre has to see patients by July.
open_site | Climbing hall. Steel's up, holds are on their way, first climb in autumn.
launch | Vegan cheese. It melts at last, now it's got to get on shelves.
launch | Board game. Printed, boxed, on a ship; street date is the tenth of June.
launch | Budget app. Two hundred friends have tried it, in spring it's for everyone.
launch | Electric moped. The type approval came through and the first fifty roll out in August.
launch | Podcast network. Season one is recorded and not a soul has heard it.
wind_down | Hat shop. My last hat is on the block.
wind_down | Driving school. The cars are sold, the sign comes down at Easter.
wind_down | Dance academy. The lease is over and so are my knees.
wind_down | Seed start-up. The money's gone, we want to leave with our heads up.
wind_down | Village store. We've told the neighbours, the shutters come down for good in June.
- | Beekeepers. Eleven hives and a stall on Saturdays.
- | Choir with eighty voices and a borrowed organ.
- | We make zips. Since 1922.
- | Chess club. We would like to see what you come up with.
- | Court interpreters in nine languages.
- | Physiotherapists for horses. It's going well and we'd like a direction.
- | We had a fire, we had a flood, and both are behind us. Now we'd like to plan.
- | Quiet reading rooms. People come, people read.
- | Two sisters and a loom. We sell what we weave.
- | Driving for seniors. My accountant says every business needs targets.
- | Allotment association. Nothing is wrong, we're curious.
- | Bookbinding and courses at weekends. We like it as it is.
`
