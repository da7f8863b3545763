/** Long sentences of owners, each of them about one of two aims that are easily taken for one another; as in `as-owners-say.ts`. */
export const IN_LONG_SENTENCES = `
# hire
We have orders until October and not enough welders to do them.
I do sixty hours because I can't find a second vet.
Everyone is doing overtime since we haven't managed to fill the two posts in dispatch.
We've lost two months looking for a head of sales and still have nobody.
Clients wait because I have only one technician and can't find another one.
Our growth stops at the number of drivers that we find.
If I had three more carpenters I'd take the school contract tomorrow.
We had to close the upstairs dining room, there is no one to serve it.
The post of night porter has been vacant since the summer and the manager does it himself.
We're looking for two apprentices and a foreman before the season begins.
I want to hire my first employee and don't know how to begin.
I need a right hand in the office so that I can go back to the kitchen.
The kindergarten could take twenty more kids if it had two more teachers.
# keep_people
I find people easily enough, they just don't stay beyond the trial period.
We've hired eleven cooks in a year and ten of them have gone.
Pay is decent, the work is decent, and every spring half of the crew signs with somebody else.
By the time a teller knows the job she's in the call centre down the road.
The veterans are leaving one by one and the newcomers don't last.
We invest six months in each analyst and the client poaches them.
Nobody leaves for money, they leave because of the shifts.
Nurses that we brought over from abroad go to the big city after the first contract.
I'm tired of saying goodbye to good people.
Of the nineteen who started in January seven are left.
The turnover among our cleaners is crazy.
My sous chef gave notice this morning, the second in a year.
# workload
We have all the people we need on paper, but the same four do everything and they're worn out.
The partners bill two thousand hours and sleep in the office.
Since the merger every consultant has three projects too many.
The night shift is so thin that nobody gets a break.
My two girls in the office haven't taken their holidays and I see them getting ill.
We promised too much to too many and now it's weekends and nights.
The teachers correct until midnight, some of them have asked for fewer hours.
I wanted to be my own boss and became my own slave.
Ever since the season started no one has had two days off in a row.
Our doctors are running on empty.
I'd like to work less and not earn less.
I can't stop even for a week, because without me nothing runs.
# on_time
We're good at what we do and bad at doing it by the date.
Customers wait for their kitchen three weeks longer than agreed.
The boat was to be in the water by May and it's still in the shed.
Everything gets finished in the end, only never in the week that we put in the contract.
Our trucks leave late and arrive later.
Every project runs over its schedule by a fifth.
The brides get nervous because we hand over the dress at the last minute.
We told the council March, now we're saying July.
A job that we quote at ten days takes us twenty.
The shop floor is full of orders that should have shipped last week.
We want nine out of ten repairs ready on the promised day.
We've a reputation for good roofs and broken promises.
# response_time
The work itself is quick, but it takes us days to get back to people.
Patients ring all morning and get the busy tone.
Whoever writes to us on a Friday hears from us on Tuesday.
Our members ask for a loan and wait three weeks for a yes or a no.
From the call to the engineer at the door it's six hours on average.
Quotes go out so late that the customer has forgotten that he asked.
The queue for an MRI is four months.
Guests write on three channels and we answer on one.
Someone reports a pothole and we look at it two months later.
The helpdesk can't see the end of its tickets.
I want every caller to reach a person within a minute.
People give up waiting and leave.
# margins
We're fully booked and I still pay myself less than the cleaner.
Sales doubled, profit halved.
For each pallet that we ship we put a coin on top.
The clients are happy with our prices and that's the problem.
We always end up doing more than we were paid for.
Rent, wages, fees, tax, and what stays with us is a joke.
After thirty years of bread I earn less per hour than my apprentice.
We bid low, win the job, and bleed until it is over.
Discounts are the only way our sellers know.
The booking site takes its slice and leaves us the bone.
I don't see what I'm working for any more.
Some of our courses cost more to give than they bring in.
# input_cost
The price of flour, sugar and gas has gone up and our customers won't pay more.
We bake what we bake and a quarter of it goes to the pigs.
Copper went up by a third since we signed the contract.
Our energy bill ate the whole profit of the year.
Fish is so dear at the auction that the menu makes no sense.
Hay and diesel are killing us.
Every supplier has written to us that he raises his prices in January.
We buy from one wholesaler and pay what he asks.
Half a crate of herbs ends up in the compost each night.
Aluminium is up, glass is up, and the bottle on the shelf costs the same.
Importing our fabric has become thirty percent more expensive.
I want the kitchen to throw away less.
# cash
We're profitable and can't pay the rent, because everyone pays us late.
The client is a giant and pays like a dwarf.
I have sold well on credit, now I need to get it in.
Deliveries are made in June, the money comes in November.
Half the parents haven't paid this month.
We've got 60,000 in unpaid invoices and I feel like a beggar.
Wages on the 30th are a nightmare because the hotels settle whenever they like.
The money for the job comes at the end and the material has to be paid at the start.
Our customers treat us as their free overdraft.
I never know if there'll be enough in the bank on Friday.
Insurance companies sit on our claims for months.
The shops take my goods on consignment and I see nothing for half a year.
# raise_money
The science works and the account is empty in ten months.
Our largest grant ends in June and there are nine salaries on it.
We need somebody to put in half a million so that we can build the second line.
The town has cut what it gave us and the kids still come.
Every bank I asked wants a house as a guarantee.
We'd like to buy the building before somebody else does and lack the funds.
Angels like the team and wait for revenue.
We have enough for the summer, after that I have to find new backers.
The lottery money is gone and the hospice has to find 200,000 elsewhere.
We raise money every spring and each year it's harder.
# more_customers
The team is ready, the kitchen is ready, what we lack is guests.
I'm a good therapist and a terrible salesman, my diary is half empty.
Two new competitors opened and our order book got thin.
We did forty weddings before and now it's twenty-two.
The big website sends us fewer leads each month.
Our trainers sit around because too few people enrol.
We make wonderful cheese and sell it to eleven people.
Since the office towers emptied, lunch has halved.
Without the fairs we don't get to meet any buyers.
We don't know how to reach the companies that need us.
We want two hundred subscribers by the end of the year.
Nobody finds us online.
# keep_customers
New members come in every week and the total doesn't move, because as many leave.
They were with us for nine years and went to a start-up with an app.
After the second month they stop opening the box and cancel.
We sign ten schools in autumn and in summer six of them do not continue.
Most of our patients start the programme, few finish it.
When we raised the price by two euros a tenth of them left.
The election brought subscribers and the year after took them away.
Our clients stay until they have an accountant of their own.
We see each bride once, fine, but the photographers who rent from us also come only once.
Guests give us ten out of ten and spend their next holiday elsewhere.
# idle_capacity
We've forty beds and on most nights twenty-two are taken.
Saturday we send people away, on Tuesday the waiters play cards.
The second line was a big investment and it runs two days a week.
From noon to five the salon is a ghost town.
Our diggers are on site for half of the year and in the yard for the other half.
The lecture hall is used nine hours a week.
Since the metro works ended, twenty vans are parked.
We could store twice as much as we do, the hall is half empty.
The rink is packed at weekends and empty on school days.
There's an oven here that could bake for three shops.
# season
Summer feeds us, winter starves us.
We earn it all between Easter and September and then the boats are on land.
Until the first snow falls nobody books.
The grape harvest is six weeks, the wages are twelve months.
Every January the phone goes quiet and stays so until spring.
Wedding season is madness and then I have nothing from October on.
Heating engineers are heroes in winter and forgotten in summer.
My tours stop with the rains and my loans don't.
We'd need something that sells between the fairs.
Back-to-school is two thirds of our year.
# concentration
Nearly all of our turnover is with one airline.
118 of our 160 people work at the same client.
One buyer sets the price because he takes nearly everything.
We do great work for a single ministry, and elections are coming.
If the supermarket delists us we can close.
Our sponsor pays more than all the tickets together.
Two accounts make up most of the agency and I sleep badly for it.
The whole village works for that one hotel, and so do we.
We live off a marketplace that isn't ours.
# quality
We deliver fast and then go back to put it right.
A week after the respray the car is at the door again.
Every big release brings a night of rollbacks.
The samples are perfect and the series isn't.
Two of every hundred bottles leak.
The clients read our reports and find the mistakes before we do.
Different baker, different loaf.
Our cleaners are nice but they leave corners and the school complains.
One wrong label and the supermarket returns the whole lorry.
We spend more time correcting than making.
# stock
They drive an hour for a thing that's on backorder.
The blood pressure pills are never there and the face creams expire.
What's popular comes in on Monday and is gone the same day.
We've got money tied up in tiles that nobody will ever want.
The buyer fell in love with purple and now there's a shed full of it.
The assembly waits for one chip.
We don't know what we have, so we order it again.
Three shops, one product, always in the wrong shop.
# returns
They keep it for three weeks and then send it back.
One of five dresses comes home again because of the size.
The boxes that leave on Monday are back by Friday.
We send 900 parcels a week and 240 come back.
We lose the shipping twice on every helmet that doesn't fit.
# no_shows
They say yes doctor and then shine by their absence.
The table for eight is laid, candles and all, and no one comes.
I drive forty minutes to a viewing and stand there alone.
Out of a class of twelve who booked, seven turn up.
They cancel an hour before and I can't fill the slot.
# compliance
There are nine breaches on the inspector's list and a date at the bottom.
The ministry comes back in August and last time's findings are still open.
We must show the bank where every euro comes from, and we can't.
No stamp, no export.
The new food law wants labels that we do not have.
Our lift permit has expired and the house is full.
# safety
Another boy burnt his hands at the oven.
I never want to ring a mother again.
The floor is wet, the knives are sharp, and every month somebody is stitched up.
We've had more accidents this year than in the five before.
It was a near miss and it'll be a hit next time.
# theft
We pour more gin than we sell.
The count never matches and someone has generous friends.
Diesel evaporates, but only at night.
Somebody is helping himself in the warehouse.
Parts leave the yard and no invoice does.
# digitise
Barry knows who promised what to whom, and Barry retires next year.
Renewal dates are in one place, contracts in another and the rest in people's heads.
The nurses write it down, then type it, then print it.
I run a business with a shoe box and a calendar.
Nobody can tell where an order is without walking through the hall.
# new_market
They've been asking from Paris for years and we have never shipped outside the island.
We believe exporting is the way out, but none of us has ever filled in a customs form.
Having done the north, we'd like to try the south.
Decorators know us, architects don't, and that's whom we want next.
# open_site
After fifteen years in other people's kitchens I'm putting up my own sign.
I've paid the deposit for the premises and want to be cutting hair by April.
The second depot has to work before the harvest.
# launch
In eight weeks the first bottles come out and I've no label.
We've shown it to three buildings and would like to sell it from May on.
The new range should be in shops for Mother's Day.
# wind_down
We have told the staff, now the customers have to know, the shop shuts in June.
I'm seventy, the kids are engineers, and it's time to lock up.
# -
Two years of outages, then we changed the towers and it stopped.
January used to be chaos and the portal solved that.
Partners want something to aim at.
We want to plan the quarter well.
We just want to see the year coming.
People think it's boring and I love it.
We keep the books of three hundred farms.
The orchestra has 120 children.
Customers come from all over the county.
We went through a bad patch with deliveries, new depot, all fine.
The old complaints about noise are settled.
`
