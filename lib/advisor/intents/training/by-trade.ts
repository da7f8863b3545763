/** What owners of each trade see when something is wrong or to come, in the words of the trade; a line is an aim and a sentence. */
export const BY_TRADE = `
more_customers | Our covers are down and the walk-ins have dried up.
input_cost | Beef has gone from eight to thirteen a kilo and the burger is still twelve on the menu.
margins | By the time the delivery app, the landlord and the staff have had theirs there's a fiver left on the table.
keep_people | I've had four kitchen porters since Christmas.
hire | Can't get a grill chef for love nor money.
no_shows | Two eights didn't turn up on Saturday night.
idle_capacity | Sunday to Wednesday the dining room is chairs and echoes.
quality | Plates come back because the steak is grey.
response_time | It takes us twenty-five minutes to get a coffee to the table.
theft | The bottles in the cellar and the bottles on the till don't add up.
season | From November the beach bar sells to seagulls.
open_site | We've got the keys to the old bank and want to be frying by May.
compliance | Environmental health gave us a two out of five and they're back in six weeks.
input_cost | Unsold croissants go in the bin bag every evening.
stock | We're out of sourdough by half past ten.
quality | Loaves are flat one day and burnt the next.
workload | I'm up at two every morning and my wife does the counter till seven.
hire | No baker wants to start at three in the morning any more.
more_customers | The new supermarket does bread too and our queue is gone.
concentration | Half of our rolls go to one hotel.
cash | The cafés we supply pay for March in June.
no_shows | Guests book with free cancellation and are gone the night before.
idle_capacity | Rooms on the courtyard are let one night in three.
margins | Booking portals keep eighteen percent and the linen bill keeps the rest.
quality | Reviews keep mentioning hair in the shower.
hire | I clean the rooms myself because there are no chambermaids.
season | The ski lift closes in April and so does our income.
keep_customers | Families used to come every summer, now they come once.
response_time | Requests for group bookings sit in the inbox for three days.
safety | A guest slipped by the pool, and it's the second one.
compliance | The fire officer says our escape stairs won't do.
more_customers | We'd like to see the reception busy again.
no_shows | Patients forget their hygiene visit and the chair stays cold.
keep_customers | People have the toothache fixed and then we never see them for the check-up.
stock | The implant we need is always the one we haven't got.
hire | We've been short of a hygienist since last spring.
cash | Treatment plans are half paid and half promised.
margins | The insurance tariff doesn't even pay for the crown.
quality | Crowns come back from the lab and don't fit.
response_time | In pain? The first slot is in nineteen days.
digitise | X-rays in envelopes, records in cabinets, appointments in a diary.
workload | Our doctor sees fifty a day and eats standing up.
compliance | The care inspectorate found that our medicine records aren't signed.
safety | Residents keep falling at night between the bed and the toilet.
safety | A patient was given the wrong dose.
keep_people | Carers hand in their uniform after a few weeks.
hire | Night shifts are covered by an agency because we have no nurses of our own.
idle_capacity | Eleven of our forty beds are made up and empty.
raise_money | The council pays less for each resident than a bed costs, we have to find the rest.
keep_customers | Clients try two sessions of therapy and stop.
no_shows | At the first session the seat opposite me is empty in four cases of ten.
workload | Our counsellors cry in the car park.
response_time | The waiting list for an assessment is eight months long.
raise_money | Our helpline has money for five more months.
concentration | All of our referrals are from a single GP.
more_customers | The clinic is beautiful, the diary isn't full.
stock | People leave the pharmacy without their medicine because we don't have it in.
theft | Perfume testers and baby formula disappear.
margins | The state sets the price of the pills and we're left with pennies.
quality | Lenses were ground to the wrong prescription.
returns | Glasses bought online come back because people can't see well with them.
on_time | Test results go out two days after we said.
quality | The lab has had to ask a hundred people to give blood again.
compliance | Our accreditation body left us with twelve non-conformities.
keep_customers | Half of those who join in January have stopped training by March.
idle_capacity | The weights room is a desert between nine and four.
no_shows | Spin class: thirty booked, eighteen bikes turn.
more_customers | A budget gym opened across the car park and sign-ups stopped.
keep_people | Every trainer who gets good opens his own studio.
season | As soon as the sun's out nobody comes to the pool.
keep_customers | Kids play one season and don't come back for the next.
hire | No lifeguards, no swimming.
keep_customers | Clients have one colour done and next time they're with the girl down the road.
no_shows | Saturdays I've three gaps because people just don't come.
keep_people | My stylists rent a chair elsewhere as soon as they've their own clients.
idle_capacity | Six chairs, and from Monday to Wednesday I use two.
hire | I've been looking for a barber since autumn.
stock | Sizes 38 to 40 are gone in a week and the rest sits there until the sale.
returns | The jacket looks great on the model, and a third of them come home.
theft | Security tags on the floor of the fitting room and the jeans are gone.
more_customers | The high street's empty and so is our shop.
input_cost | Cotton, freight and dye are all dearer and the chain won't pay a cent more.
season | We earn our year between Black Friday and Christmas Eve.
concentration | One department store buys sixty of every hundred coats.
quality | Zips break after ten wears.
on_time | The autumn collection got to the shops in November.
launch | Our first collection drops in March.
new_market | Stockists in Tokyo ask and I've only ever shipped to Dublin.
returns | Customers order the sofa in three colours and keep none.
on_time | People wait four months for a table that I said takes eight weeks.
quality | Doors rub and drawers stick, so we go back.
stock | I've oak for two years and not one hinge.
more_customers | We build eleven kitchens a year and have room for thirty.
cash | The final tenth of the price never comes, there's always a scratch.
digitise | Measurements on the back of envelopes.
theft | The drill batteries go for a walk.
stock | The contractor asks for forty bags and we've got six.
cash | Builders put it on the account and the account grows.
more_customers | Everyone goes to the big shed out of town.
margins | On nails and paint there's nothing to be earned any more.
response_time | In spring the queue at the trade counter is out of the door.
on_time | Of our nine sites only two are where the programme says.
safety | A lad came off the ladder and broke both wrists.
cash | The retention money from 2023 still hasn't been released.
margins | We won the tender by three percent and lost seven doing it.
hire | I could start two more houses if I had bricklayers.
quality | The snag list is longer than the contract.
concentration | If the housing association stops building, so do we.
compliance | The council stopped the job because of the scaffold licence.
input_cost | Rebar and concrete went up after we'd signed.
raise_money | To start phase two we need four million that the bank won't lend.
more_customers | Nobody's asking for extensions with these interest rates.
digitise | Site diaries on paper, photos in five phones, and a folder that nobody opens.
workload | My site managers do sixty hours and drive another ten.
on_time | The plumber's late, so the tiler's late, so we're late.
response_time | A burst pipe should be seen within the hour, with us it's the next day.
hire | A van and no electrician for it.
cash | I finish on Friday and get paid when they remember.
keep_people | Apprentices qualify and go self-employed.
more_customers | I'm a gas engineer with two jobs next week.
season | Nobody thinks about boilers in June.
workload | The phone goes at night and it's always me.
season | The mowers are in the shed from October and the loan isn't.
keep_customers | Gardens that we did for years now have a robot.
hire | Nobody wants to be out in the rain with a hedge trimmer.
keep_customers | Households stop the cleaning when they have to save.
keep_people | Cleaners start on Monday and by Thursday they don't turn up.
concentration | The university is ninety of our hundred and thirty jobs.
quality | The school has complained about the toilets four times.
margins | We clean more square metres per hour and are paid less per square metre.
cash | The facility group pays its cleaners' firms after ninety days.
theft | A laptop went missing and everyone looks at us.
compliance | Some of our guards' licences have run out.
keep_people | Guards leave for the airport after two months.
concentration | Three quarters of our guards are at one mine.
response_time | When an alarm goes off our patrol needs forty minutes.
safety | Two of our men were beaten up on the night round.
on_time | A bike that's promised for Saturday is ready the Tuesday after.
quality | They drive off and come back the next day with the same noise.
response_time | Hands full of oil and the phone rings out.
stock | We wait for a gearbox and the ramp is blocked.
hire | Four ramps, two mechanics.
idle_capacity | The spray booth is used one day in five.
cash | Insurers argue about every door for months.
more_customers | Electric cars don't need oil changes and our diary shows it.
stock | Sixty used cars on the lot, and the ones people want aren't among them.
more_customers | We sold five cars in January and the floor is full.
idle_capacity | Out of fifty vans twenty are sleeping in the yard.
theft | Hire cars come back with half of the tools missing.
no_shows | Six out of ten test drives don't happen.
on_time | Drivers reach the ramp outside the slot and we're fined.
hire | Eight tractor units are parked because there's nobody to drive them.
keep_people | A driver stays until somebody offers him nights at home.
input_cost | Diesel is a third of every mile.
safety | A rollover in March, a rear-ender in April.
idle_capacity | The trucks come back from the south with air in them.
cash | Shippers pay at sixty days and the pump wants it today.
margins | The rate per mile hasn't moved in four years.
theft | Curtain slashed at the lay-by, two pallets gone.
concentration | One supermarket is eighty of our hundred loads.
theft | Parcels vanish between the depot and the doorstep.
on_time | By eight in the evening there are still two hundred parcels in the vans.
quality | Boxes arrive crushed and the shop charges us.
idle_capacity | Half of the pallet places are free.
response_time | A customer who asks where his parcel is gets an answer the day after.
season | In December we need ninety people and in February forty.
quality | A fifth of the castings has pores.
on_time | Everything's red on the delivery board.
idle_capacity | The five-axis machine stands still for want of a programmer's work.
hire | The last toolmaker retires in summer and no one's coming up behind.
concentration | A single carmaker and its moods decide our year.
safety | Fingers and press brakes, twice this year.
input_cost | Electricity for the furnace costs more than the men.
margins | We sell by the kilo and lose by the kilo.
cash | The giant pays when his portal says so.
digitise | Drawings with coffee rings are our production planning.
compliance | The customer's auditor gave us until June for the IATF gaps.
quality | The assembler sends four in a hundred back and the contract allows one.
stock | The line waits for a connector worth two cents.
on_time | Lead times went from six weeks to fourteen.
launch | Our new pump is shown at the fair in Hanover and has to be on sale afterwards.
more_customers | The order book ends in June.
quality | Seams leak and the drum goes back.
input_cost | Resin is bought in dollars and sold in tears.
returns | The supermarket sends back whole pallets because of a label.
compliance | Without the plastics declaration we can't ship to France after January.
quality | Colours are off from one print run to the next.
on_time | The programme gets printed and the concert was yesterday.
more_customers | Nobody prints brochures any more.
input_cost | Paper costs double.
stock | Yarn in forty shades, and never the one that's ordered.
hire | No young seamstresses to be had.
quality | One thread breaks and forty metres are for the bin.
input_cost | Milk powder and cocoa have doubled and the chain fixes our price for a year.
quality | We recalled a batch because of a piece of metal.
concentration | The private label of one chain is two thirds of our plant.
compliance | BRC audit in May and the traceability isn't there.
input_cost | Every tenth kilo of tomatoes goes on the compost.
on_time | The supermarket gives a two-hour window and we miss it.
stock | Jars we have, lids we haven't.
launch | An oat drink is ready and wants to be on the shelf by spring.
new_market | Our cheese should be in delis in Denmark.
margins | They pay us less for the litre than it takes to make it.
input_cost | Feed, fertiliser, fuel: the three Fs are finishing us off.
season | Asparagus is eight weeks and then we have a field of ferns.
hire | No pickers, so the fruit stays on the trees.
concentration | The dairy is the only buyer in the valley.
theft | The tractor's GPS was unscrewed for the third time.
quality | A third of our apples is graded down to juice.
safety | The old silo's a death trap and we had a scare in autumn.
more_customers | The farm shop's lovely and three people a day come by.
cash | The mill pays for the harvest after the next sowing.
theft | They come by boat at night and empty the cages.
margins | Salmon prices fell and the feed price didn't.
quality | A parasite took a fifth of the stock.
concentration | A Dutch trader takes all our mussels.
compliance | We can't land until the new logbook rules are met.
input_cost | Hops and cans are up and the pub wants it cheaper.
new_market | We're in forty pubs here and want to be in Norway.
concentration | One wholesaler shifts nine barrels in ten.
stock | The summer ale was gone by June and the stout's still here.
compliance | The excise people want books that we don't keep.
launch | The gin's distilled, the label's at the printer's, we start selling in October.
more_customers | Tastings are free and full, but nobody leaves with a case.
keep_customers | They use it in the first week and then the logins stop.
keep_customers | After the pilot they thank us and go back to Excel.
quality | Our release notes are a list of apologies.
response_time | Enterprise customers wait three days for support to wake up.
more_customers | Demos we get, signatures we don't.
raise_money | We've got nine months of runway and a board that looks at the clock.
compliance | A bank would buy tomorrow if we had SOC 2.
on_time | The feature was promised for Q1 and it's Q3.
hire | I need three back-end people and a designer before the contract starts.
keep_people | Developers leave for remote jobs paid in dollars.
workload | The same two are on call every other week and one of them's stopped smiling.
launch | We leave private beta in June.
margins | Cloud and model costs eat half of each subscription.
concentration | If the telco doesn't renew, forty percent of ARR is gone.
keep_customers | Day one is great, day thirty is empty.
more_customers | 400 people on the newsletter and two have bought.
launch | It's on thirty thousand wishlists and the date's out.
quality | Crashes on older phones, one star after another.
keep_customers | Players finish the tutorial and never come back.
raise_money | The publisher's milestone money ends with the alpha.
response_time | Drivers reach the customer forty minutes after the app said ten.
theft | Chargebacks from stolen cards ate a month of commission.
more_customers | We've buyers and no sellers on the marketplace.
keep_customers | Sellers list once and stop.
compliance | The central bank wants a licence by December or we switch it off.
response_time | A loan takes us three weeks and the neobank three minutes.
cash | One borrower in eight is behind.
theft | Fraud rings open accounts with other people's faces.
digitise | Loan files travel between floors in a trolley.
keep_customers | Policies lapse at the first renewal.
response_time | Claims wait on desks for a month.
digitise | Who promised what to which client is in an old man's head.
compliance | The supervisor asked for proof that we know where the money's from.
more_customers | Young people don't walk into a branch.
keep_customers | Clients move to the cheap online tax service.
workload | In March nobody sees their kids.
cash | We finish the accounts in April and see the fee in October.
on_time | Returns are filed on the last night, or the night after.
margins | Fixed fee, unlimited questions.
keep_people | They pass their exams with us and join a big firm.
digitise | Carrier bags full of receipts.
cash | The client won, the client's happy, the client doesn't pay.
response_time | People in trouble ring and nobody rings them back.
digitise | The file's in three places and none of them's the right one.
on_time | We missed a court date.
more_customers | One mandate a month is too little for two lawyers.
margins | Workshops that I give take ten days to prepare and are paid as two.
more_customers | My last project ended and there's no next one.
concentration | I've one client and call it a business.
margins | Four rounds of changes that nobody pays for.
on_time | The campaign goes live a week after the sale began.
keep_customers | They take the strategy and do it in-house.
cash | Agencies are paid last.
no_shows | Half of the viewings are me and the empty flat.
more_customers | We've buyers enough and nothing to sell them.
response_time | Portal leads get a call after two days.
keep_people | Agents last five months.
idle_capacity | Eleven offices in the building are to let since spring.
cash | Three tenants haven't paid since New Year.
response_time | A leaking tap takes us a month.
raise_money | The presales aren't enough for the bank.
on_time | Keys were to be handed over at Easter.
keep_customers | The second-year intake is a third smaller than the first-year one.
more_customers | Eleven applications for thirty places.
hire | No physics teacher, third year running.
keep_people | They stay two years and go to the city.
raise_money | The ministry halved the grant per pupil.
compliance | Inspectors said we require improvement and they'll be back in autumn.
safety | A child got hurt on the climbing frame and we have no soft floor.
no_shows | A third of the trial lessons is nobody at the door.
keep_customers | Learners stop after the free module.
idle_capacity | Our classrooms are empty after two.
cash | Parents are three months behind with the fees.
workload | Forty pupils in a class and marking at weekends.
raise_money | The city stops our subsidy in January.
more_customers | Thirty people in a hall for three hundred.
idle_capacity | Our stage is dark on five evenings.
keep_customers | They see one play and don't come to the next.
season | Without the summer festival there's nothing.
raise_money | The sponsor changed its mind and the exhibition's half built.
keep_customers | Members pay the first year and not the second.
more_customers | Our members are getting old and no young ones join.
raise_money | The roof is leaking and the collection plate's light.
raise_money | What the fête brings in doesn't pay for the minibus.
hire | Volunteers are scarce and someone has to drive the van.
keep_people | Volunteers come twice and then drift off.
workload | Three people do what twelve used to do.
concentration | A single foundation pays nearly all of it.
response_time | A permit takes half a year here.
digitise | Three registers in three offices for one citizen.
safety | Our bin men get hit by cars.
on_time | One bus in five is late.
theft | Copper cable is cut off the line at night.
theft | A fifth of the water never reaches a meter.
response_time | After a storm people are without power for two days.
cash | Four in ten households don't pay the water bill.
compliance | The regulator fined us for what we let into the river.
safety | A loader ran over a colleague's foot.
keep_customers | Subscribers go when the football rights do.
more_customers | No one under forty buys a paper.
concentration | One advertiser fills the back cover and pays for the office.
cash | The network pays when it's broadcast.
keep_customers | Listeners cancel after the free month.
season | Nobody gets married in February.
cash | Couples pay the last third when the cake's been forgotten.
no_shows | The conference had five hundred registered and two hundred badges stayed on the table.
launch | Ticket sales for our first fair start on the twentieth.
season | When the rains come the boats stay on the beach.
more_customers | Our tours are half full in high season.
concentration | Two cruise lines send nearly all our guests.
keep_customers | They rave about the trip and next year go with someone else.
idle_capacity | The excavators are on the yard from November.
theft | Generators are hired with a false ID and gone.
quality | Machines come back to the customer with the same fault.
compliance | The dossier in Brussels lacks two studies and without it nothing's sold.
raise_money | Cash covers wages through July.
raise_money | The pilot went well and the account runs dry in autumn.
on_time | The trial recruits slower than planned and we're five months behind.
launch | CE mark's in hand, first units go out in May.
hire | We need two regulatory people before the filing.
quality | Yield on the new wafer is 61 percent.
stock | Chips: fifty weeks.
new_market | Sixty hospitals here, none abroad; next is Colombia.
- | We rent out boats on the lake.
- | We bake gluten-free bread and deliver it in our own vans.
- | We print wedding invitations on old presses.
- | Our crews paint bridges at night.
- | We run payroll for four hundred firms.
- | We lost our barn in a fire years ago and rebuilt it.
- | Floods took the workshop in 2021, insurance paid, we carried on.
- | Up and running since spring and happy about it.
- | The chair wants us to write our goals down.
- | Our bookkeeper insists that we have goals on paper.
- | Sales are even from month to month.
- | We had trouble with a supplier and changed him.
- | It was tight two years ago and isn't any more.
- | Two workshops of our own, all lenses ground in the house.
- | We wash forty thousand kilos of linen a week.
stock | The medicines that the surgery prescribes most are the ones missing from our shelf.
stock | What sells is missing and what doesn't fills the back room.
stock | Products are missing whenever the leaflet advertises them.
stock | We run out of dog food on Thursdays and people go next door.
returns | The car is back within a week with the same fault and we mend it again for nothing.
returns | Boilers that we serviced in May are on the phone again in June, same leak.
returns | People bring the phone back because the screen we fitted lifts off.
returns | Watches come back to the bench with the fault they left with.
quality | The bracket comes off the press bent and goes round again.
quality | We find faults at the last check and redo the whole batch before it leaves.
hire | We are nine and want to be fourteen by the summer.
hire | Team of 12 today, we need to be 18 people by June.
hire | We have 6 employees and want to get to 10.
hire | The team has to grow from five to eight people this year.
stock | The trays are empty by ten and people walk on to the next bakery.
stock | We run out of bread before noon most days.
stock | Every Saturday the ice runs out before the bar is full.
hire | What we haven't got is joiners.
hire | Work there is; what I lack is plasterers.
hire | The one thing we have not got is nurses.
hire | Vans we have, plumbers we haven't.
- | Dark kitchen for couriers, no tables and no waiters.
- | Takeaway counter, no seats, no dining area.
- | Online only, no shop, no showroom.
- | Mobile groomer: no salon, just the van.
`
