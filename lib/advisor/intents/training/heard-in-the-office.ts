/** Scenes, figures and asides by which owners tell of money, work and people, in English; as in `told-otherwise-one.ts`. */
export const HEARD_IN_THE_OFFICE = `
# cash
The work is done, the invoice is framed, the money is somewhere in the ministry.
My biggest debtor drives past the yard in a car I have evidently lent him.
Thirty days in the contract means ninety on the calendar.
On the twentieth I go through the ledger looking for someone I haven't begged yet.
The hospitals settle after the second reminder, and my wages do not wait for the first.
We have eleven lakh outstanding and eleven thousand in the current account.
Council pays in its own good time, and in the meantime the diesel man stands at my gate.
I am the cheapest bank in town, no interest, no security, and all of my customers are borrowers.
We buy the calves in October and see a cheque for them in June.
the film is out, we are still not paid for the shooting
Retention money from three housing schemes is sitting with three builders, one of them in Spain.
VAT falls due on sums I have not received.
Our fishermen want notes in their hands at the quay while the cannery pays at the end of next month.
As of today clients owe us more than we owe the bank, and only the bank rings.
Pupils' fees for term one came in during term three.
The tax refund has been 'under review' for fourteen months, it's two months' payroll.
We had to ask the staff to wait until Tuesday.
An insurer approves a root canal in March and honours it in the autumn.
At month end I shuffle the same two thousand between three accounts until a client transfers something.
On paper a good quarter, in the till an IOU from a hotel group.
The label collects royalties in spring and passes ours on whenever it remembers.
To build the stand I pay up front for timber, and the exhibitor pays once the fair has been forgotten.
Sixty-eight days is what the software says customers take, and the software is an optimist.
The co-op takes the maize in July and promises, and promises are what we have eaten since.
I've been running the payroll off my credit card since the airline went slow on us.
What the state owes our nursery would pay the cooks until summer.
A cheque is in the post, I am told, as it has been since the clocks changed.
Deposits would help, since at present I carry the marble, the saw and the lorry until the widow feels able.
Suppliers want money with the order, supermarkets want ninety days, and I'm the plank between them.
We phoned forty overdue patients last week and thirty of them were surprised.
My accountant lights up at the word receivables, and I go dark.
It isn't that they won't pay, it's that they won't pay yet.
The overdraft breathes in on Friday and out whenever a contractor feels like it.
Milestone four was signed off in January, invoiced in January, and is 'in the system'.
If one of the law firm's three old bills were cleared I would not be writing this.
Our tuk-tuk drivers bring the rent a week behind, then two, then a story.
The grant is paid on receipts, so the charity has to find the sum first and be repaid after Christmas.
There was a Thursday when we had four euros and four hundred thousand in open invoices.
Tenants in nine of thirty flats are at least a quarter behind.
Freight goes out on account, tolls and fuel are paid on the spot, and the hole between is me.
The embassy that we guard has not transferred anything since its ambassador changed.
My phone calls these days begin with I hate to ask.
A ledger full of names and a purse full of receipts.
Overdue over 60 days: 41% of the book, mostly public bodies.
When the agency's client pays the agency, the agency will pay us, and the client is thinking about it.
We planted in good faith, delivered in good order, and have been waiting since the last elections.
Each new order makes it worse, because I buy the steel in week one and am paid in week twenty.
The dentist in me is busy, the debt collector in me is busier.
I sold my van to bridge the gap until the developer coughs up.
Wages on the 25th, income on the 5th, and ten nights of bad sleep in between.
Sponsors of the tournament clapped, left, and have yet to send what they had pledged.
The account was at zero on the day the rates went out, although we had invoiced more than ever.
Broadcasters pay on transmission, and transmission was moved to next spring.
Growth is killing us, as every new school means four months of our paying for its meals.
My mother's jewellery is with the pawnbroker until the museum honours its invoice.
The parish hires the hall to six clubs, and five are in arrears.
Money comes, but like the 42 bus, late and all at once.
The courier platform holds our takings for twenty-one days before it lets go.
# margins
The accountant showed me what was left, and I thought he'd lost a page.
For every hundred rand that goes over the counter I may keep two.
A record year, said the paper, I bought a second-hand jumper to celebrate it.
The more weddings we cater for, the better everybody eats except us.
We charge for the haircut and give away the talk, the coffee and, apparently, the haircut.
It turns out the job I was proudest of cost us nine thousand to do.
Tutoring at fourteen pounds an hour, of which the platform leaves me eight and the bus five.
Turnover has doubled since 2019 and what I take home has not noticed.
My own bookkeeper earns more from my company than I do.
Half of our menu is there for sentimental reasons, and it shows in the annual accounts.
Two decimals: that's our profit, once you have found the comma.
If I paid myself the minimum wage the vineyard would be in the red.
The tender was won at a price at which one prefers to lose.
Three percent, in a good month, before somebody drops a pallet.
We repair phones at what the neighbour charges for looking at them.
Somewhere between the list price and the bank, our money gets off the train.
all those extra rounds of changes and not one of them on the bill
The supermarket pays us for a cucumber what it pays for the sticker.
Our rates were set by my father in 1998 out of shyness.
Whatever the lorry brings in on Monday it has spent on itself by Saturday.
We bill six hours for an audit that takes eleven.
The clinic's tariff was fixed when a syringe was a coin, and after each consultation there's less than nothing over.
I've run the figures for the salon backwards, and backwards they look better.
Big customers get the big discount, then the bonus, then the bonus on the bonus.
A lot of gross, said the banker, and turned the page, and on that page was a dash.
Thirty years a potter, and per mug I keep about what the box costs.
The agency's awards hang in a corridor it can hardly afford.
We make garments for brands whose bags cost more than our work on the coat.
What we would have to charge for a school dinner is not what the school will pay, and the gap is us.
Every fixed-price website is a small donation to a stranger.
The hotel is full on rates that do not pay for the breakfast.
I like my customers, they like my prices, and that's the trouble.
It's a good living for the landlord, the card company and the platform.
We moved four hundred tonnes of onions for the price of a scooter.
EBITDA of 1.8 on a good day, our peers have nine.
Delivery is free, says our site, and I can tell you who's paying for it.
The last three houses were built for love.
By my reckoning we lose a euro on each pallet and make it up in volume.
Translating at four cents a word, I'd do better selling the paper.
If you take away my unpaid Sundays, the farm shop makes a loss.
The band sells out the hall, and after the hall, the sound, the van and the manager there's a curry for five.
When I divided what is left by the hours, I put the calculator away.
We undercut everyone in town and then wondered why we were the poorest.
Coffee at the price of 2018 is a museum piece, and so will I be.
Our best-selling cake is the one that earns nothing, I have just worked out.
The brokerage splits and splits the fee, and my slice is see-through.
Sixty staff, two factories, and a surplus that would not buy a decent car.
My brother on the assembly line has a pension, I have an income statement.
They praise our value for money, and they're right, it is terribly good value for them.
The physio practice has never been busier nor its owner browner from home-grown vegetables.
Small orders, twenty minutes of packing each, a few pence on top: you would be quicker begging.
The books balance at a level where I'd rather they did not.
We put thirteen on a quote of thirteen hundred, and the customer asked for ten percent off.
Each litre we sell at the pump leaves two cents, so in truth I live off the chewing gum.
The co-op members asked where the surplus was, and I held up a plain envelope.
A school that fills every desk should not have to count its chalk at the end of the year.
Our rental cars earn their keep and nothing else.
I stand last in the row when what we've earned is shared out, and I get the wrapping paper.
# input_cost
Butter has become a precious metal.
The price of cement moves while I'm on the phone about it.
My baker's oven now costs more to heat than the baker.
Layer mash went from 2,300 to 3,900 a bag and hens do not negotiate.
Our copper supplier's quotations are good until lunch.
Of every sheet of plywood a third becomes very neat rubbish.
The electricity bill came, and I switched off the light to read it.
We throw out a bathtub of rice each evening.
Resin up, pigments up, freight up, and each came with a letter that began Dear valued partner.
Hay is forty dollars a bale in the drought, and I've got thirty horses with opinions.
What leaves the laser cutter as scrap would keep another workshop going.
I used to buy a drum of coconut oil for what they now ask for the drum.
In March a crate of tomatoes was six hundred naira dearer every week than the week before.
The glassworks spends more on gas than on people, by a factor of three.
shipping a kilo from guangzhou costs more than the kilo
Our roses grow on diesel, since the grid is off for eight hours a day.
The kitchen porter's bins are the best fed in the street.
Since the rupee fell, each imported lens is a small heart attack.
Hops are sold to us as though they were saffron.
The supplier of our surgical gloves has found out that nobody else makes them.
A cylinder of helium costs what a party used to.
The farmer in me knows why milk is dear, the cheesemaker in me is going broke over it.
The leather comes with more holes than cow, and we pay for the holes.
We print on paper that went up four times between the first and the second edition.
Cloud bills grow at night while nothing in our app does.
The insurance on the climbing wall has tripled, though nobody has fallen.
For the price of last year's seed potatoes I get the sacks this year.
Our lorries drink money.
There is a surcharge on the surcharge from the haulier.
Offcuts, trimmings, spills and the end of each roll: eleven tonnes of film that we bought and binned.
Eggs are to a patisserie what petrol is to a taxi, and they're priced accordingly.
We pay four middlemen to get one tonne of cotton from the next district.
The dialysis filters cost a fifth more than when the contract was made.
Frozen peas have gone up so much that I weigh the helpings.
My window maker has sent three price lists this quarter, and I've stopped filing them.
Timber for one barn now buys half a barn.
The chlorine for our pool costs like champagne, and with the heat on top we could bathe in that.
Feed, feed and feed, that's what a trout is made of, and feed has doubled.
Our chocolate is getting smaller because cocoa isn't.
The last tariff added 25 percent to every valve before it reached our door.
Steel goes up in the lift and comes down by the stairs.
Yarn that was bought by the kilo in my grandmother's day is bought by the sigh in mine.
Twenty-two percent of the salad we buy never meets a plate.
The ice plant runs on power at a tariff meant for palaces.
We're buying printer ink for a small fortune from a man who's the only one with it.
It takes nine kilos of fish to fill five kilos of tins, the rest feeds the gulls at our expense.
The wax, the wick and the glass together now cost what the candle did.
Our furnace man reads the gas meter aloud, like a racing commentator.
Bitumen follows the oil price up and forgets to follow it down.
Sugar from the one mill that's left, at the price it likes.
My supplier of bottle caps added a 'pandemic levy' and never took it off.
The heating of the church costs more than its curate.
Packaging used to be a rounding error and is now the third largest line we've got.
Everything the paint shop pours down the drain was paid for by the litre.
Solder, boards, chips, the whole shopping list is up by a third since we quoted for it.
To fill the tank of the harvester I take a deep breath and two cards.
The wholesale price of chicken has overtaken what we print on the board outside.
Fertiliser arrived by lorry at a price that would suit an aeroplane.
# raise_money
The roof of the scout hut has 41 buckets under it and we have 900 of the 30,000.
We can pay the engineers until the clocks go forward, after that we need somebody's belief.
The foundation that fed us for six years has 'changed its focus'.
Our lifeboat is older than its crew and a new one is a million and a half.
Two angels like it and both would like to be second.
The bishop has blessed the organ repair, but he hasn't paid for it.
Who would put eighty thousand into a machine that eats plastic bags?
The lottery turned us down, politely, on thick paper.
With the EU programme over in December, three of our four youth workers are on a cliff.
An orchestra costs what an orchestra costs, and tickets cover a third.
Our cap table is my parents, me and a dentist, and we now want a grown-up on it.
Last year's gala brought in less than its flowers.
I need a loan for a second harvester, and the bank would like me to have one already.
The state has halved what it gives per bed at our refuge, and the women keep arriving.
we go to demo day in may looking for 400k
The hospice shop used to bridge the gap, and now the gap is wider than the shop.
For the girls' school we still lack the science block, about nine million shillings.
The seed fund wants traction, traction wants salespeople, salespeople want a seed fund.
A philanthropist visited, wept, and sent a hamper.
Our telescope project is at 63 percent on the crowdfunding page with five days left.
The telethon line was manned by forty and rung by twenty-six.
The rural clinic's ambulance was given in 2006 and will have to be given again.
I have a term sheet that would make my grandmother swear, so I'm looking for a second.
If the city doesn't renew our line in the budget, the library bus stays in its garage.
We'd like a thousand people to give a tenner each month, at the moment it's sixty.
The prototype flew, the certification costs eleven million, which did not fly in with it.
Our festival's title sponsor was bought by a company that hates music.
The museum may keep the painting if it finds two hundred thousand before the auction.
An equity partner for the dairy, that is what my sister and I are after, fifteen to twenty percent.
Legacies kept the sanctuary going, people nowadays live long and leave it to the cat.
Convertible note, bridge, whatever it's called, we have to have it in hand before July.
The playground was condemned, and a new one will have to be begged together.
The microfinance house lends out every shilling it has, and it needs a lender of its own to go on.
Our choir has been invited to Vienna, which is kind of Vienna but costs forty fares.
The relief fund for the flood is dry, unlike the village.
The university matches whatever we raise, and so far it has matched two hundred euros.
Three rejections from impact funds this month, each of them inspiring.
The club must put together 50,000 for floodlights or it'll be relegated on paper.
We own a patent, a pilot customer and no means of paying for the tooling.
The trust's endowment yields as much as a good window box.
Donors like the puppies, nobody wants to pay for the drains.
Bank says no, second bank says maybe with my house, so I'm looking at the credit guarantee scheme.
The radio is funded till the elections.
A venture lender in Bangalore will come in if someone leads, so who's going to lead?
The abbey tower needs a million, and the coin box by the door yields nineteen pounds a week.
Scholarships for forty girls were paid by a mine, and the mine has shut.
We have written nine applications for the shelter's night staff and are writing the tenth.
Pre-revenue, post-savings, pitch deck attached.
The machine ring wants to buy a combine together and is three farmers short.
Our playhouse needs a patron now that the brewery has gone.
The research group has run to the last month of its grant and has mice to feed.
To make the wells in the other nine villages we have to bring together 72,000 dollars.
Members' subs pay the light and the tea, a lift for wheelchairs will have to come from outside.
I've pitched the battery in eleven cities and come home with tote bags.
When the embassy fund stops in June we need someone else to stand behind the school meals.
The aim is to close 2.5 at a decent valuation before the summer lull.
There's a ring round the gala on the calendar because it must bring in 110,000.
The cinema's co-op shares have sold to two hundred neighbours, and it takes six hundred.
# wind_down
The last loaf comes out on Christmas Eve and after that I shall sleep.
My knees have voted against the roofing business.
We sold the bull on Tuesday, the cows go on the 9th.
A museum has asked for the looms, so at least they'll be dusted.
Neither my daughter nor my son wants to be an undertaker, and I can't blame them, so we finish in the spring.
Our members voted 41 to 3 to dissolve.
The liquidator comes on Monday, a polite man.
There'll be one more issue, with everybody's photo in it, and no more.
I'm looking for someone who takes the practice, the patients and the parrot when I go.
Lights out for the lighthouse restaurant on the last of September.
I'd rather stop while they still miss me, so the shop goes in May.
It was a start-up, it's now a shut-down, and I want to do it so that nobody is left unpaid.
Everything must go, including the counter, including the sign that says everything must go.
The lease has eleven weeks left, and I am counting them like a schoolboy.
our last sailing is the autumn one, then the boat gets sold
The investors have decided that we return what is left.
By summer there will be no more nuns, and the convent school ends with them.
I have told the apprentices that they must find a new master by August, as this one's going fishing.
Who buys a small tannery with an old tanner in it? I would like to hand it on this year.
After the verdict there is nothing for it but to wind the thing up.
We have written to the parents that the nursery won't be there after the summer holidays.
At 71 I have sold the stamp collection, the safe and, from June, the premises.
The studio's servers will be switched off on the 30th, and the players deserve a proper goodbye.
The hives are going to a young couple over the hill, the honey house is for sale.
This is our final term, and the archive has to go somewhere dry.
The partners have agreed to separate, and each takes his own clients and half of the chairs.
We're giving back the keys.
The tea room ends with my mother's recipe book being auctioned.
A competitor has made an offer for the name and the van, and I'm minded to accept and be done.
In the autumn the trust hands its three houses to a bigger charity and strikes itself off.
I inherited a hardware store that I don't want, so it's clearing out till October.
The abattoir will do its last day before the new rules do for it.
There's no successor for the clock shop, I'm running the clocks down.
We stop taking new cases now, and the firm ceases at the end of the year.
Redundancy letters go out on the first, so I'd like to know in which order one does these things.
The herd has a buyer, the quota has a buyer, the old dog stays with me.
Chapter seven, says the lawyer, and it isn't a novel.
The radio station's licence goes back to the regulator in March, with thanks.
One last Diwali, then the sweet shop's shutters stay down.
I'm done with the circus, the animals are placed, the tent is on eBay.
They offered me a job, and I take it, so my own little agency ends with the month.
We will sell what's on the shelves at half price until the shelves are sold too.
Our NGO came to end something, it's ended, and by June so should we.
The bowls club's green is to be built on, and the club won't go elsewhere.
I hang up the scissors on my sixty-fifth.
The company is insolvent, and I'd like the forty people in it to hear so from me, in the right way.
Last orders, literally, on New Year's Eve, after ninety-four years of the Plough.
It's been a good run for two brothers, but one is ill and the other doesn't want to go on alone.
The farm passes to the neighbour after the harvest, cattle, tractor and all.
From 1 July patients will have to find another dentist, and I've three thousand files to place.
Our factory in the valley will be emptied, hall by hall, until November.
We have lost the appeal, the school has to cease, and the pupils need places.
The will says sell, so the vineyard is being sold.
No more tours after the season, the horses retire with me.
Dismantling the plant takes longer than building it did.
I have found a buyer for the plane and none for the flying school, so the school simply stops.
We've had the goodbye party, now come the contracts, the deposits and the tax office.
The ferry makes its last crossing when the bridge opens, and with it goes the company.
# hire
The sign in the window says HELP WANTED, and the sun has bleached it to HELP.
Four sewing machines, two women.
I would take on an electrician even if he came by parachute.
The school has had a substitute for the substitute for physics since September.
Since Antti retired the excavator has been a monument.
Our job advert has been seen by nine thousand and answered by a man who wanted my job.
The kitchen has burners for six cooks, and I've got me.
What the hospice lacks is not love but two night nurses.
Whoever can read an ECG around here has already got three offers.
We phone agencies, the agencies phone each other.
For eight months the post of treasurer has been filled by an empty chair.
Nobody between here and the border knows how to lay thatch.
Buses stand at the depot in good health, it is drivers we are missing.
Candidates ask for Berlin money in a town with one traffic light.
the last three who said yes on friday were not there on monday, so post still open
I need a shepherd, and young people google the word.
Two of our five pharmacies shut at noon since there's no second pharmacist to be had.
The lab has a mass spectrometer and no one who can drive it.
We would open the ward tomorrow if six nurses walked in today.
My foreman is 69, his successor has not applied yet.
The new line runs one shift as there are no operators for a second.
We offered the welder a bonus, a van and a ham.
Half the newsroom desks are free for anyone who can spell.
It has taken me a year to not find a pastry chef.
In Pune there are ten thousand developers, and all of them have a notice period of ninety days and a better offer.
The parish seeks an organist, the organ has been silent since Advent.
We need eleven tractor drivers for the cane and have the promise of four.
I've asked the job centre, the mosque, the football club and my aunt.
Volunteers for the lifeboat used to queue, this year no one has put a name down.
An actuary is rarer here than a snow leopard.
Whenever we get a CV, the whole office gathers round it.
Twelve tables are roped off because I've only one waitress to serve the others.
The daycare is licensed for sixty, staffed for thirty-five, and the ads draw nobody.
Our third seat in dispatch has had a jacket on it since spring so that it looks taken.
Translators of Tigrinya, where are you?
Young people will deliver pizza but they won't learn to plaster.
The council has nine planners' posts and five planners.
We turned away the hospital contract, for want of cleaners to send in.
I do the interviews, I write the offers, and then a firm in Dubai writes a bigger one.
A surgeon who would move to an island with one pub: that's whom we've been looking for.
No groom answers, no groom applies, so the owner of the stud mucks out.
Four trainees' places in the foundry and not one school-leaver who likes it hot.
Our head of finance left a year ago, and her desk is still advertised.
The hotel has linen for ninety rooms and chambermaids for fifty, and the village has run out of cousins.
There isn't a lift engineer in the province who isn't already ours or already theirs.
Could somebody please invent a plumber?
With two more midwives we could take the births from across the river, but try and find a midwife.
The mine over the hill has hoovered up every fitter who can hold a spanner.
I want to grow by three consultants this spring, and so far I've interviewed forty and met none.
We are a choir school in need of a singing master who can also stop a nosebleed.
Ring-spinning mechanics are all over sixty or all in Bangladesh.
Our drone firm is looking for pilots, and pilots are looking for aeroplanes.
Monday's interviews: nine invited, two came, one could count, and she's gone to the bank.
The vacancy board in reception is fuller than the staff list.
I've got vans for eight crews and people for five and a half.
Seasonal visas for the pickers were refused, so who picks?
On the rota the word TBC works more nights than anyone.
We are searching for our first salesperson, someone who isn't me.
# keep_people
I know my staff by their lanyards, as the faces change too often.
The farewell card is always going round, we buy them in packs of ten.
We teach them to weld, Qatar does the rest.
Since the distribution centre opened by the motorway my pickers have been walking over there one at a time.
Of the class of nurses we trained in 2021, one is left, and she's on her notice.
They come for the experience, and once they have it they've had it.
My best barista gave me her apron folded, with a letter in it.
In the exit interviews they all mention the same manager.
The average length of service in our call centre is that of a pregnancy.
Two pilots to the big airline, then two more, then the one who'd said he never would.
Whoever makes it to the second winter here is called a veteran.
The junior lawyers stay until their names are on the door of somebody else.
It is not the pay, they tell me at the leaving do, it's the rota.
Half of my salon walked out and opened another, thirty yards off, with my clients' numbers.
our devs get poached by the client they are placed with
The head gardener's going, the under-gardener's going, and the moles are staying.
We've a lovely induction programme, and we hold it every fortnight.
In the care home the residents ask where Joy has gone, and Grace, and Patience.
Six chefs since Lent.
LinkedIn eats my team alive.
The teachers leave at the end of each year as regularly as the swallows.
At first it was the young who resigned, now it's people with mortgages.
I spend more on cakes for leavers than on fruit for those who remain.
Guards take our uniform, our training and our licence, and within three months all three are at the mall.
The knowledge of this plant is retiring on a bicycle, one man a month, five years early.
Everyone who can do payroll has been lured away by the firm that used to be our client.
We are losing tellers faster than teeth.
The chief mechanic has handed in his notice, and the second is updating his CV on our printer.
Turnover in the warehouse hit 94 percent, so nearly all of them are new nearly every year.
Our community health workers get picked off by the international NGOs and their jeeps.
It's a pity that the good ones have cars.
Volunteers glow for six weeks, then they glow somewhere else.
The dancers leave for cruise ships, cruise ships leave for the Bahamas.
By the time somebody knows the names of our two hundred cheeses she's off to the competition.
My crew of tree surgeons has turned into a crew of strangers.
They give notice on Sundays, by text, with a sad face.
We have a wall of photos of the team, and I take down more than I put up.
The young vets tell us after a year that they want a life, and go and have one.
Lorry drivers stay till the Christmas bonus has cleared.
Three generations of one family worked on our looms, and the fourth left last week for an office.
Each graduate costs us a year to train and gives us eleven months.
It's as though the exit were better lit than the entrance.
We lost the whole night shift to the hospital across the river over a parking space.
I used to have a deputy, then another, then I stopped learning their names.
Our sprayers and pruners cross to the next valley for ten rand a day more.
The engineers are leaving in the order in which I'd have begged them to stay.
People say it's like a family here, and then they leave home.
Kindergarten parents have counted: their child has had seven key workers in two years.
She was going to be the next director, and now she's going to be somebody else's.
After every bonus round there is a round of resignations.
I pay for the HGV licence, he passes, he thanks me, he's away.
The fruit bowl, the table football and the yoga have not persuaded anyone to remain.
The newsroom has become the training school of the ministry's press office.
Tailors slip off to the export house as soon as they can do a collar.
In four years the only one who hasn't quit is the cleaner, and she owns shares.
We keep the equipment longer than we keep those who can use it.
A third of the ward sisters are thinking of going, they've said so on the anonymous form.
The lads go to the mines in the west as soon as they turn twenty.
# compliance
The lady from the ministry had a clipboard, and she used both sides of it.
By the first of July every egg needs a code, and ours have only feathers.
We passed the fire inspection in 2014, and that was the last certificate anyone can find.
The regulator's letter runs to eleven pages, and page eleven has the date.
Without the organic seal renewed by spring our carrots are just carrots.
An auditor asked to see the training records, and I showed him where they ought to be.
Our abattoir has thirty days to move a drain, or it loses its number.
Nobody in the practice could say who is the data protection officer, so apparently it's me.
The Reserve Bank wants a KYC file on each of nine thousand savers, most of whom sign with a thumb.
They've changed the rules for playground sand.
Our ships may not enter a European port with the engines they have from next January.
The airworthiness review turned up fourteen findings, two of them in red.
gdpr request came in, we have no idea where the data even is
Health and Safety Executive is back on the 9th, and the list from last time is still on my desk.
The childcare inspectors gave us 'requires improvement' and a term to do so.
Bags with our logo must say what they are made of, in four languages, as of the autumn.
A big customer will only buy from mills that can prove there is no child labour upstream, and we cannot prove a thing.
The tachograph discs for May are missing, and the transport office is asking for May.
Our electrical certificates expired along with the electrician.
SOC 2 by Q3, says the bank, or the deal is off.
We need planning consent in retrospect for a barn that has been standing since my father.
Two of our seven pharmacists have let their registration lapse, as it turns out.
The milk board demands tests we've never done with instruments we don't own.
In the next audit the hospital must show who touched which medicine when.
Someone at the charity commission has noticed that our trustees have not met for three years.
The emission permit ends on New Year's Eve and the application for the next one has 240 fields.
Halal, kosher and BRC all want to see the same wall tiled.
Customs held the container because a form said tea and another said herbal infusion.
From the new school year everyone who drives the minibus has to have a badge, and none of us has.
The asbestos register for the town hall is a sheet of A4 from 1991.
ISO came, ISO saw, ISO wrote nineteen nonconformities.
Our terms and conditions were copied from a firm in another country, and now a lawyer has written to us.
The alcohol licence is in the name of my late uncle.
We're told the way we dispose of paint sludge has been illegal since last March.
The mine inspectorate wants ventilation plans that match the tunnels.
Whoever sells crypto here must be registered by June, and the form alone has taken us since February.
Labels without allergens, six kinds of cake, one very stern officer.
For the CE mark of the hoist there's a technical file to be compiled, which today is three shoeboxes and a retired engineer.
The labour inspector counted the hours, then the contracts, then us.
Accessibility law reaches our ticket site in June, and a blind customer has already shown us how far we are.
The food agency shut down one of our lines until we can show a HACCP plan.
We have to report our carbon for the first time and don't know where one keeps it.
Tax says our drivers are employees.
The equality body has written twice about the step at our door.
On the 14th they come to look at the water system for legionella, and the log has a hole from May to August.
Our trial was stopped by the ethics committee until the consent forms are rewritten.
The gambling commission fined a rival for just what we do every day.
It takes a permit to cut each of these trees, and we have permits for about half.
To keep on teaching foreign pupils we have to pass the visa office's audit.
Fair-trade status is under suspension until we send three years of pay slips from the pickers.
An exporter without the phytosanitary stamp is a man with a very large fruit salad.
The building authority says two more escape stairs or sixty fewer pupils.
AI rules apply to our scoring model from August, and nobody has documented how it scores.
The insurer has asked to see inspection sheets for the lifts that we stopped filling in during Covid.
A notice from the river authority is taped to our gate: discharge within limits by Easter.
If the accreditation panel isn't convinced in October our degrees are pieces of card.
Scales must be verified each two years, and the inspector's sticker on mine is older than my apprentice.
We got a yellow card for the fridges and the next one is red.
# safety
The first-aid box is the only thing here that is restocked every week.
Karim has nine fingers since Thursday.
A sling parted and four tonnes of pipe landed where Joseph had been.
The residents go down like skittles on the new floor in the east corridor.
Our apprentice put his hand where the guard used to be.
A child got out of the nursery gate and was found by the road.
Three near misses with the forklift this week, and those are the ones that were written down.
The ammonia alarm went off, and nobody knew whether to run up or down.
I've driven to casualty so often that they let me park.
A patient on ward two was given what was meant for ward three.
Two sherpas came home frostbitten, one rope was older than the client.
The trench wall came in on a Tuesday lunch break, by God's grace it was lunch break.
Every winter somebody's ute rolls on the haul road.
My lads walk the ridge without a harness, and last month one of them flew.
A grain auger took a sleeve and stopped just short of the arm in it.
ltis: 2 last year, 9 this, and it is only august
We had an electric shock on the fairground, a small boy, he's fine, I am not.
Nurses have been bitten, kicked and, last Sunday, chased with a drip stand.
Dust in the mill caught fire, again, and we beat it out with sacks.
The pool attendant looked round and there was a girl on the bottom.
Our boda riders wear the helmet on the elbow, and we have buried two this year.
Solvent fumes make the girls in the gluing room giddy by three o'clock.
A horse kicked a pupil at the Saturday lesson, the second pupil this season.
The lift door closes on people.
Since spring five of our pickers have been treated for spray in the eyes.
The night porter was threatened with a knife, and now none of them wants to sit there by himself.
Somebody will be killed at that crossing between our press shop and the canteen.
A scaffold board came down forty metres and hit the pavement beside a pram.
Divers surfaced too fast in May and in August.
My drivers nod off, we had one in the ditch and one in a wall.
A tin roof, a wet day, a roofer with a wife and three children, and one broken pelvis.
The chainsaw crew has more stitches than a quilt.
In the lab a flask went off in someone's face because the shield was up.
Our wheelchair passengers slide when the bus brakes, one broke a hip.
A wall in the old classroom leans, and four hundred children run past it.
Two burns in the kitchen last month, both from the fryer, both on the same arm.
The crusher started while Sipho was inside it clearing a blockage.
Choking at lunch: it's happened three times, and only one carer knew what to do.
On slippery days the quarry ramp belongs to gravity.
Every third man on the demolition team coughs, and I've got an idea why.
A climber decked from the auto-belay on Sunday.
The bouncers go home with black eyes, which was not in the advert.
The tug's winch drum has no guard, and it has had a boot already.
Six wasp-stung children, one of them in hospital, from our own forest school.
Backs, knees, backs, shoulders, backs: our removals men's sick notes read like an anatomy book.
The old lady wandered out of the home at night in her slippers and was found in the beck.
Acid splashed over the visor because there was no visor.
The gas heater in the guest chalet put a family in hospital with carbon monoxide.
One of the crew went overboard and we were nine minutes getting him back.
Our electricians are good and in a hurry, and one of them worked live on the board and woke up in an ambulance.
The number of falls from ladders in our orchards was four last picking, and seven in this.
The boiler valve is stuck, everybody knows, and everybody walks past a little faster.
A cylinder fell off the lorry and went through a shop front like a torpedo.
I don't want to ring another mother.
The bull got the stockman against the rail, broken ribs, it could've been worse.
Visitors slip on the ice by our gate each January, and this January one broke her wrist.
The bandsaw bit a volunteer at the repair café.
Somebody propped the fire door open with the extinguisher, and then we needed both.
# theft
Eleven kegs went out and nine went on the bill.
The hens lay ninety, the basket holds seventy, and there's no fox.
Copper pipe does not stay on our sites overnight.
Our lavender soaps are popular with people who have no intention of paying.
The tin for the lifeboat on the counter has gone, chain and all.
Someone on the late shift has a very well stocked freezer.
Each coach party costs me six ashtrays and a cushion.
Petty cash gets pettier whenever one particular gentleman minds the office.
On the CCTV one can see a very nice hat.
Catalytic converters: they did seven of our minibuses in one night.
The system says forty laptops, the cupboard says thirty-three.
A gentleman with forty credit cards bought forty phones, and none of the names were his.
The ewes were counted on Sunday, and by Tuesday twenty-eight had left by lorry.
diesel gone from the genset again, seals broken, watchman saw nothing
The cashier voids a sale every time her cousin comes in.
Medicines that are controlled everywhere else walk off our ward in somebody's bag.
The bookshop's most read authors are those that never go through the till.
A pallet of trainers left the port with us and reached the shop as a pallet of bricks.
Three cordless drills, two lasers and a generator, all since the new subcontractor started.
Our ticket man had two rolls of tickets, one of them his own.
Six bicycles hired on a stolen licence, and we have not seen them again.
Fertiliser is sold by night through the hole in our fence.
The choir's takings from the bar are always forty short when the same tenor counts.
There are lads who come in with an empty pushchair and go out with a full one.
An e-mail in my own name told the bookkeeper to wire nineteen thousand, and she did.
Cement leaves our yard by the bucket, on the heads of people I employ.
What's poured and what's paid for differ by two bottles of gin a night.
The jeweller next to us has been raided twice, we've been twice, and they used the same hammer.
Manhole covers, road signs, and now the bell.
Guests check out with the hairdryer.
I've nothing against goats, but twelve of mine have been seen at another man's market.
Between the vineyard gate and the press, some of the grapes change owners.
They fill the trolley, run, and throw the trolley in the river.
Copies of our key must be all over town, to judge by how politely they let themselves in.
The agent wrote policies for people who do not exist and drew commission on all of them.
Gift cards are being emptied before the person who bought them has got home.
From the tool library at our co-op eighteen tools have been borrowed for ever.
Two miles of cable between the solar field and the road were pulled out of the ground on Easter Sunday.
We X-ray the coffee sacks now, having found stones where there ought to have been beans.
The vending machines get tipped, shaken and drilled.
My manager was also running a garage with our parts, next door, with our customers.
Perfume, razors, steaks: whatever fits under a coat.
Twice the safe has been short, and three of us know the number.
The donation box at the mosque was opened with a crowbar in broad daylight.
Passengers tap in with cards that have been dead for years, and the conductor gets a coin.
Somebody is milking our cows before we do.
A night guard who steals tyres is a guard who comes with a wheel wrench, I've learnt.
Chargebacks last month were 3.1 percent, nearly all of them for orders that were signed for.
Costumes from the wardrobe keep turning up on the internet at half price.
The greengrocer's scale had a thumb on it, and it was my nephew's.
Our delivery riders mark as stolen what they then have for dinner.
Each time we restock the honesty shelf it's honest for about an hour.
They took the beehives on a trailer, bees included, eleven of them.
The trustee who ran the account has a new conservatory and we've no bank statements.
When I changed the padlocks the losses moved from the north store to the south store.
Parcels arrive at the shop slit, neatly, and taped again.
A fake invoice from a supplier we do have was paid into an account that the supplier does not.
Shrinkage, the consultant called it, but jeans don't shrink in pairs of ten.
# workload
My wife says she's married to a van.
The phone sleeps on my pillow, and it sleeps better than I do.
Each district nurse has thirty-one visits on a sheet which was made for eighteen.
We run a two-person charity with the to-do list of a small country.
Monday has begun to start on Saturday.
I've not seen my daughter awake since lambing began.
Our lead engineer is on call every week, because there's nobody else in the 'rotation'.
The chef does the grill, the pass, the pots, the orders and, around midnight, the accounts.
Six social workers, nine hundred families.
The girls in accounts eat lunch over the keyboard, if at all.
The priest has five villages, and on Sundays he drives faster than he ought to.
A doctor here fell asleep standing up, and the patient let him.
i am the ceo, the cleaner, the sales team and tonight the delivery driver
Half of my crew haven't taken a day's leave since Ramadan, and they're starting to snap at one another.
We share out the work of those who are off sick until we're off sick as well.
At the end of the shift the carers sit in their cars for ten minutes before they are able to drive.
I haven't finished a cup of tea while it was hot since 2021.
Marking till one, up at six, thirty-six in each class, seven classes.
Everyone in the studio has a camp bed under the desk for the last month of each game.
The planning officer has 214 live cases and a tic in her left eye.
Sixty-hour weeks are what we call a quiet spell.
My partner and I toss a coin for who gets Sunday off, and lately the coin's been standing on its edge.
When Ravi went down with shingles the doctor asked what we do to people in this office.
Whatever is nobody's job is Mandy's, and Mandy has reached the ceiling.
The drivers' legal hours end at four and the round ends at seven.
I run a farm, a shop, a holiday let and a temperature.
Our paralegals leave the building at the same hour as the foxes.
One midwife, three births, four rooms.
Nobody's been home for dinner in the week since we won the airport contract.
The headteacher teaches, drives the bus and unblocks the toilets.
We answered 900 calls a day with a team that was meant for 500, and two of them now wear wrist splints.
All the knots of this company run through my hands, and my hands are shaking.
In harvest we count sleep in minutes, only that harvest has lasted a year by now.
There's a rota for crying in the stationery cupboard, and that's only half a joke.
The vets do days, then nights, then days.
Five auditors do what eight did, with the same deadlines and twice the coffee.
I took a laptop on my honeymoon.
Every developer sits on four projects at once and finishes the day more behind than he began it.
The doctor told me to slow down, and I asked her to put it in writing for my customers.
Our paramedics go from one job to the next without time to wash the blood off.
Since they merged the two depots the fitters have had two lists and one pair of arms.
We said yes to the second cricket tour and now the office is working by torchlight.
The tailor's fingers swell, she's sewn fourteen hours a day since the wedding dates came out.
Holiday requests go in a tray and stay there.
It's always the same three on the committee, and they're grey in the face.
The coffee machine is the only one here that gets switched off at night.
I'm afraid of the day my foreman sits down, because I don't think he'll get up.
Our radiologists read a scan every ninety seconds until they see spots that aren't there.
Two people run the whole of the ferry's paperwork, and one of them has been told by her cardiologist to stop.
We have 1,150 hours of overtime on the books, spread over nine cooks.
My brother did the milking with a broken toe, since who else would?
The youth workers have begun to dream of their caseload.
You can see from the timestamps that nobody in the agency ever goes to bed.
Each translator is doing 5,000 words a day, where 2,500 is the limit of what a mind can bear.
The weekend has been cancelled due to lack of weekend.
They used to sing on the line, now they're too tired to talk.
All day people want just a minute, and I need my own minutes back.
The bookkeeper is on her third antibiotic and still comes in, because it's month end and it's always month end.
# concentration
My whole business has one phone number in it.
If Mr Adeyemi catches a cold, forty people here stay in bed.
Nine tenths of our moulds make one bumper for one car.
The hotel chain across the bay takes all the laundry we can do, and knows it.
Take away the dam project and what remains of us is a van.
The buyer of one supermarket rings, and I stand up while I listen.
We lay carpets for eleven customers, of whom ten are pocket money.
Each of our tomatoes ends up in the same ketchup.
73% of turnover: one client. The rest: forty-four.
The ministry is our bread, our butter and our nightmare.
A single donor in Geneva keeps the lights on in nineteen schools.
Our trucks have the brewery's name on them, which says it all.
When the shipyard closed for a fortnight so did we.
The day Amazon changes a rule we're either rich or out on the street.
Most of what we weave goes to one lady in Milan, and she is eighty.
It's comfortable having one big client, like sitting on a branch is.
We grew up as the spare-parts shop of a mine, and the mine has eight years left in it.
Four in five patients come to us through one insurer's list.
all our leads come from one broker and he is getting greedy
There's the airline, and then there is a long gap, and then there's everybody else.
The agency is basically the marketing department of a yoghurt.
Half of the pupils are paid for by the refinery, and the refinery's for sale.
Should the army ever buy its boots elsewhere, our town would have no boot factory.
Three tour operators sit at my table and decide what I charge.
The only buyer for our cassava chips is the starch plant, so its weighbridge sets our income.
We owe our best years to one television series, and it's in its last season.
One contract pays for both floors of this office, and it comes up in March.
With the university as landlord, customer and neighbour, we say yes rather a lot.
If you strike the top name off our sales list, the list fits on a stamp.
The dairy that collects from us is the only lorry that comes up this road.
Out of 120 app developers that we might serve, one brings in sixty percent of the income.
Our orchestra plays for the city, with the city, and on the city's money alone.
A rich uncle is lovely, but I'd prefer four moderately well-off aunts.
The wind-farm builder gave us everything, and everything is what he could take back.
Eight out of ten of our interpreters' hours go to one court.
I've shod horses for one racing yard for so long that I couldn't name another trainer.
Whatever the car plant decides in Nagoya, we feel on Friday.
We need a second leg to stand on beside the hospital catering.
All the eggs are in a basket marked Tesco.
Our seed potatoes go to a single grower group, whose chairman has just retired.
The funder that pays for two thirds of the clinic wants to 'have a conversation'.
Without the pharma company our call centre would be sixty empty chairs and a plant.
Every brick since New Year has gone to the same builder.
I sleep as well as the procurement manager of one railway lets me.
The cruise line brings 84 of every hundred who buy in our shop.
Between us and closing down there stands one frame agreement.
We'd like no customer to be more than a fifth of us, at the moment one's two thirds.
Our cooperative sells its vanilla to one flavour house, take it or leave it.
One festival hires every tent we have, and no other organiser has ever asked.
Nearly all the referrals to my practice are from Dr Wilson, and he has bought a boat.
One streaming service commissions us, and the others don't know our name.
A garment maker with one label to sew in isn't really a garment maker, he's a department.
They moved their head office, and we moved with them, that's how independent we are.
The oil company's drivers, guards and cooks all eat with us, hardly anyone else does.
I made the sums without our largest account and then I made them again, since I'd hoped I was wrong.
Fifty-one in every hundred kilos of our coffee go to one café chain with a cash problem.
The bank outsources to us, and that's it, the bank is our market.
Our only distributor in the whole country also carries our rival.
# digitise
The customer file is a biscuit tin with an alphabet.
If Pauline ever falls under a bus, so does our price list.
We send the fax to ourselves upstairs.
There's a cupboard in this clinic that is known as the database.
Orders arrive on paper, are typed in, are printed out and are filed as paper.
Every night my son reads the day's tickets to me while I write them in the long book.
Four spreadsheets, all called FINAL, none of which agree.
The stock of the whole pharmacy lives in a school exercise book with a cat on it.
Booking a court is done with a pencil on a string.
Our surveyors draw in the field, redraw in the office, and then someone copies it for the client.
The computer runs DOS and is cooled with a hairdryer set to cold.
I keep the feeding plan for four hundred cows on the back of a calendar.
Volunteers sign up on a sheet on the church door, and the wind has views about it.
Whoever wants to know what we sold yesterday has to wait until the girl has added it up.
One password, on a Post-it, for a program that only works on the machine by the window.
job cards get wet, get lost, get invented
It takes a morning and a ladder to find a patient's previous X-ray.
The rota goes out as a photo of a whiteboard, and the bottom row is always cut off.
Our membership secretary, 83, has the members on index cards, and nobody dares to move the box.
A new order passes over five desks and gets typed in at each of them.
The weighbridge writes a slip, the slip goes on a spike, the spike goes to Nairobi.
To see how much money is in the shop we drive to the shop.
In a lever-arch file marked MISC is the maintenance history of three aircraft.
All of the micro-loans are in ledgers, and white ants have eaten 2016.
Whether a member has paid is known to Bernard, his pencil and a list on the back of the door.
We've got a till that doesn't talk to the stock, a stock that doesn't talk to the web shop, and me running between them.
Teachers take the register three times a day on carbon paper.
The foreman's notebook is the production plan.
Every quarter two clever people spend a week copying figures out of PDFs.
Our tenders are put together with scissors, honestly.
Drivers ring in their hours from lay-bys and Sandra writes them down if she catches them.
The recipes are in the head brewer, and we cannot make a backup of him.
I'd love to see all the bookings for all three houses on one screen, instead of in three diaries with three pens.
When the auditor asks for a delivery note, someone goes into the cellar and isn't seen till lunch.
Our CRM is the sent folder.
We do payroll for 210 people with a calculator whose 7 sticks.
The museum's catalogue of 60,000 objects is a wall of drawers, smelling lovely.
A farmer texts his order, I copy it on the pad, Mary copies it from the pad, the mill copies it from Mary.
The waiters carry slips to the kitchen, and the steam makes soup of the writing.
Our tool for everything is Excel 2003, for which there's one licence and one man.
It's all WhatsApp: the orders, the complaints, the sick notes and the pictures of his dog.
Contracts come by post, are signed in ink and go to live in a safe.
Nobody knows which machine was last serviced unless Tomasz is in.
Certificates are typed, on a typewriter, by choice, though not by mine.
The vet writes on her hand, then on a card, and at the end of the week on the bill.
Every branch counts in its own fashion and sends it to head office in its own format.
Families fill in the same form at the desk, on the ward and again in the ambulance.
Samples are labelled by hand, the book is by hand, and the hand is Dr Rao's.
We schedule forty cleaners by means of magnets.
The old system was written by a student in 2001, he is a professor now and doesn't pick up.
Leads from the fair are in my jacket, the blue one.
The choir library, 4,000 scores, is indexed in somebody's memory.
Our parking permits involve a stamp, a second stamp and a window that shuts at noon.
I typed the same address eleven times today, in eleven places.
Last year's quotes are in a folder, the year before's in a box, and 2021 is under the stairs.
When it rains in, we lose invoices.
The union's dues are collected in envelopes by eighty men on bicycles.
Reports get emailed to me, I print them, add them up, and email the total to someone who prints it.
# -
We audit charities and small companies, thirty of us in two offices.
A payroll bureau for farms, established 1996.
Our firm insures fishing boats from Cornwall to the Hebrides.
We collect overdue invoices for craftsmen.
Our guards watch over building sites at night.
We design safety harnesses and teach people to wear them.
Headhunters for hospitals, that's us.
Our platform matches temporary chefs with kitchens.
We coach tired executives.
I sell business-succession advice, mainly to bakers.
Insolvency practitioners with offices in Leeds and York.
We write grant applications for museums.
Our foundation gives money to schools, it doesn't ask for any.
We invest in start-ups from Nairobi to Kigali.
We scan old archives for town halls.
Our lawyers advise clinics on data protection.
We sell cash registers, and we fix them.
We install cameras and alarms in jewellers' shops.
A procurement group through which bakeries buy flour together.
We train managers to hold on to their people.
Energy audits for laundries and dairies.
Our software finds duplicate payments.
We certify organic farms in nine districts.
We lease cranes by the day, with or without a driver.
Everyone here has been here for at least ten years.
In twelve years two people have resigned, and one of those came back.
The new bookkeeper has settled in well.
We filled the last open post in the spring and are complete now.
All our customers pay by card at the counter, so there is nothing to chase.
Our biggest client is about four percent of sales.
The bank rang to offer us money, and we said no, thanks.
We closed the books with a healthy surplus.
The inspector came, had a biscuit and left us a clean report.
No lost days to accidents since 2016.
We passed our ISO audit without a single remark.
The till is right to the penny, most days.
Flour costs what it costs, and our prices follow it.
At five o'clock the lights go out and everybody's off home.
The whole works shuts for three weeks in July, and that's sacred.
Our system is new, it works, and the staff have stopped grumbling about it.
We've been paperless since the flood.
Nobody in this office has ever had to work a weekend.
I handed the firm over to my daughter in 2020 and now I just make the tea.
We wound up the old subsidiary three years ago.
I sold my first company, and this is the second.
Ours is a foundry with two furnaces and ninety people.
We grow mushrooms in a railway tunnel.
A trade union for musicians.
We run a hospice with sixteen beds above the bay.
We're an orchestra of amateurs with a professional conductor.
Our call centre speaks eleven languages.
The lifeboat station has a crew of twenty-four volunteers.
Cement blocks, paving and kerbs, from our own quarry.
We galvanise steel, from garden gates to lamp posts.
A family law practice of three sisters.
We test water, soil and now and then honey.
Chips designed in Bangalore, made in Taiwan.
Biogas from cow dung for four hundred households.
Our drones count elephants.
We launder hospital linen, nineteen tonnes a day.
The parish has five churches and one photocopier.
Architects of schools, fire stations and one prison.
We keep the lifts of the city running.
My brother drives, I load, our father tells us how it was done before.
Headquartered in Accra, with engineers in three time zones.
We sort, bale and sell waste paper.
Our tannery uses bark, water and patience.
The board has seven members, four of them women.
Turnover was 4.2 million last year.
We have 310 employees on two sites.
Founded by two nurses in a garage in Pretoria.
One warehouse, 6,000 square metres, on the ring road.
The company belongs to those who work in it.
Our fleet is nineteen lorries, all of them blue.
We process about 800 claims a week.
Wages are paid on the 25th.
Our financial year ends in June.
An accountant comes in on Tuesdays.
We're owned by a trust.
The shop floor works in two shifts.
Our apprentices have won the regional medal four times.
I'm an engineer, my co-founder is a dancer, and we make prosthetic feet.
We translate patents from Korean and Japanese.
We lay fibre in valleys that others forgot.
Security software for hospitals, written by people who used to break in.
We hold a licence to handle explosives.
Our laboratory is accredited for blood alcohol tests.
We host servers in an old bunker.
The dairy takes milk from 140 farms.
We arrange micro-loans for market women in Tamale and Bolgatanga.
Pension advice, plain language, no tie.
We look after 2,300 flats for their owners.
Eleven social workers, two cars, one very full kettle.
We research malaria.
We print ballot papers, banknotes and school certificates.
Our agency has made posters for every circus that ever came to town.
A chamber of commerce with 900 members, from florists to shipyards.
We mill timber for boatbuilders.
Our cooperative roasts, packs and sells what its members grow.
A radio station for farmers, on air from four in the morning.
We mend nets, sails and tarpaulins.
We fit out ambulances for six countries.
`
