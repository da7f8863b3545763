/** Scenes, figures and asides by which owners tell of customers, goods and dates, in English; as in `told-otherwise-one.ts`. */
export const HEARD_AT_THE_COUNTER = `
# more_customers
I tune pianos, and there are three new pianos a year in this county.
The bell over the door rings so seldom that the dog still barks at it.
Nobody under fifty has asked us for a hearing test since the mall moved out of town.
Lovely showroom, lovely coffee, and I drink most of it myself.
Our falconry days get five stars from everyone who comes, and everyone who comes is my sister's choir.
The tiffin list has stood at sixty-two names since Diwali.
Every parent who visits enrols the child, the pity is that only nine visited.
Eleven leads last quarter, and two of those were students doing homework.
We make the best boerewors in the district and the district does not know it.
People find our solar outfit when their neighbour has it, never before.
I spent four thousand on flyers and got a call from the flyer printer.
Google shows us on page three, right under a firm that shut in 2019.
Our physiotherapist has a couch, a skeleton and a great deal of time to read.
The chess club gained one member this year and he is my nephew.
Once the factory gates shut, nobody walks past my tea stall any more.
A stand at the trade fair, four brochures taken, two of them by the cleaner.
The demo wows whoever sees it, it is getting anyone to see it.
Ours is a fine little abattoir that most farmers round here still drive straight past.
Word of mouth carried the yoga studio for six years and the mouths have gone quiet.
in march the coaching centre got 40 enquiries, this march 11
You would not believe how many locals say they never knew there was a luthier here.
The borehole rig is paid for, what it needs is more villages that want a hole.
When the old vicar left, so did the habit of hiring our hall, and no new groups have turned up.
We are thirty doors from the station, yet commuters could not tell you what we sell.
Web designers with a website nobody visits, yes, we see the joke.
The app has been downloaded 312 times, roughly 290 of them by relatives and testers.
I ring the bell at the market, as my mother did, but these days nobody turns round.
New patients: three in January, two in February, one in March, and I can see where that goes.
Our accountant's practice grows exactly when a client has a brother-in-law.
The brewery tap is known to cyclists, and it does not rain cyclists.
We'd need about two hundred more subscribers before the newsletter pays for its own comma.
Since the bypass was built my petrol station has been a landmark rather than a business.
Sheep dip isn't glamorous, I grant you, but three orders a month is ridiculous.
Planners specify the three big names and we are not among them.
The agency's last pitch that came in by itself was before the pandemic.
Nobody rings the escape room from outside the postcode.
My order book for kilts has four names in it and one is mine.
the website gets visitors, they look around like in a museum and go
We stand out in the lane with a sign that says PUPPY CLASSES and wave at lorries.
A competitor with a jingle has taken the whole valley.
Half the estate agents in town could send us their removals and none does.
It's the same thirty faces at evensong, and I cannot recall the last one I did not know.
In the old days a dentist hung out a plate and was busy, I hung mine out a year ago.
Our translation bureau wins six tenders of a hundred.
We pitch to hospital boards, they nod, they thank us, and nobody signs.
Since Instagram changed whatever it changed, the orders for cakes have gone from thirty a week to nine.
The cooperative wants eighty more families on the box scheme before the rains.
If every client we have told one friend, I would sleep.
I could name every person who has hired a marquee from us this year.
Two viewings in a month on a lot of eleven used tractors.
Sales wants meetings, marketing sends them PDFs, and the calendar stays white.
Hardly anybody new walked into the credit union after the bank put a machine on the corner.
You can see our lighthouse from twelve miles off but apparently not from the coach park.
The funeral home across the river gets the calls we used to get.
I'd be happy if ten more restaurants took my microgreens.
Our podcast studio is known to exactly the people who run other podcast studios.
There's a village of nine thousand people and seventeen of them bring us their shoes.
More bookings for the harbour cruise, that is the whole wish.
# keep_customers
They come for the free first filling and the second one they have done by someone cheaper.
The gym bags disappear from the lockers around Valentine's Day.
We won forty accounts and lost thirty-eight, which is a lot of running to stand still.
My mother knew every customer's children, I don't know who was here last month.
Sixty percent of subscribers cancel after the third box of cheese.
Tenants give us two years and then they are in the new blocks by the river.
Students love the first module of Mandarin, and by module three I am alone with the whiteboard.
An old client of nineteen years sent a card, thanked us, and enclosed the address of our rival for the files.
When the contract for the lifts runs out, they ask three others and it is goodbye.
Farmers try our feed in spring, and by the next lambing they have drifted back to the co-op.
The leak is at the bottom of the bucket, at the top we pour in plenty.
People we insured for a decade now click a comparison site at midnight.
Out of last year's hundred season-ticket holders, fifty-one have got one this year.
logins fall off a cliff in week two
The hairdresser's chair is always taken, but never by the same head twice.
I meet my former patients in the supermarket and they look at the yoghurt.
A bride marries once, fine, but her mother has birthdays and orders those cakes elsewhere.
Once the child can ride, the mother takes her to the stables with the indoor school.
We had a hundred and twelve monthly givers at Easter, eighty-four now, and nobody has told us why.
Pest control on contract: they cancel as soon as they have not seen a mouse for a year.
The hotel chain thanked us for five seasons of linen and moved on.
For us the honeymoon lasts exactly one invoice.
Mums buy the starter pack of nappies, praise it in the group chat, and carry on with the supermarket's.
Boda riders lease one bike from us, and the second from the Chinese fellow at the roundabout.
Every January the accountancy clients of the last January are somebody else's.
Our churn is 7% a month, so in a year the whole base has been swapped out.
The regulars at table four now sit at table four across the road.
Nobody complains to us, they just stop ordering.
They finish the eight sessions of physio, feel better, and I never see the knee again.
Since the new cricket coach arrived we have been shedding families at the end of every term.
We build them a website and the maintenance goes to a nephew.
Dairy farmers who sold to my father for thirty years have gone to the multinational, tanker by tanker.
The learners pass with us on a car and get their truck licence somewhere else.
My book of policies shrinks from the back.
One visit, one selfie, and we've seen the last of them.
Renewals used to be a formality and now they are an interrogation.
A hospital that ran on our software for six years gave notice in two lines.
After the price went to twelve pounds the veg box lost a third of its doorsteps, and they are still dropping off.
We are everybody's first accountant and nobody's second.
Eighteen months on average, then the cleaning contract goes to whoever is new in town.
The groomer down the road sends a birthday card to the dog, and now the dog is hers.
Parishioners still on the roll, seldom in the building, one in three gone since the merger.
Readers take the four weeks at a dollar and vanish on day twenty-nine.
Wholesale florists have stopped reordering from us, quietly, one after another.
They taste, they buy, they say see you next year, and next year they don't.
I teach cello, from grade four onwards I am abandoned for football.
Of the 240 clinics which installed us in 2022, 131 still switch us on.
The co-working members treat us as a waiting room till they find an office.
nobody ever orders a second rug
Freight clients used to stay until somebody retired, today they stay until the next quote.
Our oldest customers are being wooed by a man with a tablet and a discount.
What good are thirty new pool contracts each spring if twenty-nine old ones are gone by autumn?
The bank bought them an app, so the savings groups we had nurtured walked over together.
Cat owners buy the first bag of our food and the cat, they say, has moved on.
We get the emergency and another plumber gets the bathroom.
The club has a revolving door and it only seems to be oiled one way.
Last week the fourth school in a row told us it was going with someone else for next year's lunches.
I'd like my shearing clients of 2020 back, all nineteen of them.
# response_time
People press redial until the battery dies.
A mother in labour should not have to listen to Vivaldi for eleven minutes.
The oldest email in the shared inbox asks about Easter, and I do not know which one.
Whoever wants a quote for a driveway from us has usually got the driveway by the time it comes.
Our first reply takes 31 hours and the competitor's bot takes nine seconds.
They message us in three places at once, since they have learnt that one is not enough.
A claim sits for six weeks before anybody opens the envelope.
Patients queue from five in the morning with a stone to hold their place.
The phone is in the workshop, and in the workshop you cannot hear it.
Seventeen days from the enquiry to a price, for a garden gate.
Tenants tell me that they report the boiler in October and get a call in Advent.
By the time an adviser is free the caller has had lunch.
I listen to the voicemail on Sundays, so whoever rang on Monday has had a long week.
tickets older than a month: 214
They wrote, wrote again, and then wrote a review.
The consulate line is round the block, and inside there is one window with a light on.
My receptionist has two ears and four lines.
We are told that our lab's hotline is a good place to practise patience.
Getting a slot with our speech therapist takes a child from one school year into the next.
Brokers send us a risk in the morning and want terms by noon, they get them on Thursday.
If a farmer's cow is down he can't wait for Monday, but Monday is what we offer.
In the chat window there are three dots, and they blink for an hour.
The MP's office forwards us letters from people we ought to have written back to in spring.
Twenty-five minutes between raising your hand and holding a menu.
A passenger with a lost suitcase hears nothing from us for nine days.
The bereaved ring at night and get a machine with my holiday greeting on it.
We've 460 unread on WhatsApp, and that is after I did a hundred on the bus.
Samples wait on nobody, the doctors wait on us, and the average is twelve days to hear back.
Installers phone from the roof with a question and climb down without an answer.
Leads from the website cool to room temperature before anyone picks them up.
My daughter says I answer texts like a lighthouse, once in a while and briefly.
Members apply for a loan for school fees, and term has begun by the time we say yes.
The form promises one working day, the truth is a fortnight with a following wind.
Please hold has become our company song.
A lift is stuck on floor six and our man arrives two hours later.
Applicants nudge us three times before our office so much as says that it got their letter.
The night desk covers four hotels, so guests ring and ring.
Our callers give up, on average, after the seventh minute, a third of them.
Nobody in dispatch can tell a shopkeeper where his pallet is without ringing him back tomorrow.
People come to the counter, take a ticket that says 88, look up and see 41.
she asked for an appointment in may and i saw the mail in july
The helpline for carers opens at nine, is engaged at one past, and stays that way till five.
We quote beautifully, with drawings, and three weeks after the job went to someone else.
Half the messages on our page have a little clock next to them instead of a reply.
When a client's server is down, every minute that we say nothing costs us a friend.
Vets all over the province wait for our blood results with the animal on the table.
An applicant for the crèche gets her yes or no once the child can walk.
The ombudsman asked how long we usually take to write back, and I had to ask him for more time.
Sixty missed calls on a Saturday, because who's going to pick up with dough on their hands?
It used to be that you got a human at our utility.
Suppliers' questions travel through four departments and come back with a stamp.
The average person who asks us for a mortgage has moved by the time we call.
I found a Post-it behind the till that says ring Mrs Okafor urgently, dated last autumn.
Our engineers are superb once they are there, but getting one to your door takes days.
First contact to first session: fourteen weeks, for somebody who wrote that he cannot go on.
We have become the sort of council that people write to twice and then come to shout at.
Reporters ring for a comment at four and we phone back when the paper's out.
The complaint about slow replies was answered in eight weeks.
# on_time
Brides have learnt to tell me the wedding is a month sooner than it is.
The scaffolders come Monday, we said, and it was a Monday.
Our calendar says June, our customers say which one.
The scenery reached the theatre during the second act, so to speak.
Three boats in the shed and all three should have been afloat at Easter.
73% OTIF, and the supermarket's threshold is 95.
Every handover is moved twice, and the third time we bring flowers.
The uniforms turned up when the term was two weeks old.
Penalties for the bridge run at eleven hundred a day, and we are on day nineteen.
The milk run reaches the cafés after they have had to buy milk at the corner shop.
My carpenters measure in millimetres and plan in seasons.
A headstone promised for the anniversary was set after the next one.
we always need two more sprints, always
The translation of the contract landed an hour after it was signed.
No consultant's report of ours has yet met the board meeting it was written for.
School buses that pull in after the bell.
Our couriers bring the noon parcels by the light of the street lamps.
The clinic's dentures are a week behind, and people eat soup.
What with one thing and another, a kitchen that we sell as five weeks is twelve.
The exhibition opened, and the catalogue followed a month later.
Six of ten shipments miss the vessel they were booked on.
I've heard every joke about builders and weeks, and most are about me.
Tailoring for Eid, half of it was collected after Eid.
The client's launch was on the ninth, our film came on the twelfth.
Concrete is poured when the ring road lets it through, and the crews stand about till then.
Wherever the crane is needed at seven, it comes at ten.
Census figures due in March, published when the journalists had stopped asking.
Trains on our branch line are best read as a suggestion.
Every house we built this year was moved into by people who had already given up their flat.
The repaired tractor is ready when the hay is in, or rotted.
Our wedding albums arrive in time for the first child.
Of 84 work orders last month, 51 were closed after the promised day.
I tell customers Thursday with a straight face.
The seed potatoes went out when the neighbours' were up.
The year-end accounts for eleven clients missed the filing date.
A run of circuit boards quoted at fifteen days took thirty-three.
The band was on stage, the PA was on the motorway.
Nothing we make is bad, everything we make is next week.
Our pharmacy's home rounds come after the evening dose should have been swallowed.
The refit of the trawler ran on and the skipper lost the first month of the season.
They had to open the hotel with plastic chairs because ours weren't there.
It says overnight on the van.
My programme office reports green until the day before and red on the day.
The jury gave us full marks for design and asked when they might see the building.
Monday's newspapers on Tuesday's doormats.
The gas fitters were to be done before the frost.
Each lorry leaves the depot forty minutes behind, and by the last drop it is three hours.
Wheelchairs ordered for a child of six come to a child of seven.
So far in 2024 we have met two of nine milestones in the ministry's contract.
The sari for the engagement got there for the reception.
Some of our clients have started adding a month to whatever date I give.
Our plasterers follow the electricians, and the electricians follow nobody's calendar.
hot meals on wheels, lukewarm by two o'clock instead of noon
The reactor vessel was due in week 14, we are in week 30, and the customer has moved in with us.
By contract the streets must be swept before seven, by habit it is half past nine.
Harvest crews that come when the grapes have had a week too many.
A promise from our shop floor is good for about half of what it says.
I have apologised for the same sofa five times.
# launch
The label is designed, the bottles are ordered, and in April the gin meets the world.
After four years in the lab our paint leaves it this autumn.
Night rates for the car club start on the first of the month, and the app part is not done.
We have been whispering about the keyboard for two years, and on 3 September we say it aloud.
The old encyclopaedia gets a little sister in spring, for children.
Until now the hummus was only for friends, from May there will be a barcode on it.
Our nurse-at-home service sees its first patients in eight weeks, so the leaflets have to be printed.
Prototype seven finally holds water, number eight is the one that people will be able to buy.
We'd like the new evening degree to be in the prospectus by January, with a first intake in September.
Episode one drops on the fifteenth.
The mill has never had a flour of its own name on a shelf, this harvest it shall.
Pre-orders for the e-bike open at the spring show, ready or not.
Come Ramadan there will be a second flavour of our date bars.
The game is 90 percent finished, and the last tenth is to get it out of the house.
first public version before the summer break, we swore it
An insurance for small boda riders, approved last week, on sale from the rains.
The museum's night tour exists on paper, and by October it should exist in shoes.
Our third album comes out on vinyl first.
We have built the thing, now somebody must cut the ribbon, write the page and set a price.
In the new year the vet practice begins with a health plan, nine pounds a month for a cat.
There's a vegan pie in the test kitchen that I want in the cabinet by winter.
Forty farmers have tried the sensor, and from the next planting anybody may.
The name is registered, the domain is ours, the countdown on the wall says 61 days.
Our parish radio goes on air at Pentecost.
The hospital's heart check for drivers starts in June, and the drivers have no idea yet.
The tutoring app leaves the closed group in August.
Next quarter we move from one product to two, and the second has no brochure.
Half a year of chemistry, one shampoo, and a date circled in red.
A wholesale line for salons is what we add this summer.
Our engineers call it finished, so marketing has until the ninth to find words for it.
The bus company's airport shuttle is to run from the change of timetable, if the posters are up.
We shall unveil the folding wheelchair at the fair in Düsseldorf.
I've written a cookbook, it is at the printer's, and now I need people to hear of it by publication day.
The electric tuk-tuk goes on sale after Pongal.
From the autumn semester we offer Swahili online, for the first time.
Patent granted, mould cut, first ten thousand clips leave the press in May.
Stage two of the incubator says that we must be in the app stores by week twelve.
It's time for the card readers we built for ourselves to be sold to others.
The choir's first recording is mixed, release day is Saint Cecilia's.
Three tasters, two spoons, one yoghurt, and the supermarket slot is the 20th of March.
Membership for families has never existed here, and it begins with the new pool season.
We're putting the finishing touches on a rental scheme for prams, to be announced on Mother's Day.
Our spring menu has a date and no dishes.
Version one is due out in public on the day of the developers' conference.
We want to bring a savings account for market women to the counters before Christmas.
A second magazine, for gardeners this time, first issue in February.
The tyre shop is going to start a mobile van that comes to you, if we get it wrapped by July.
The vaccine fridge passed its trials, commercial sales begin in Q3.
For the jubilee the dairy is bringing back the glass bottle.
Ticket sales for the very first edition of the festival begin on Friday.
By harvest home there'll be a cider with our face on it.
The prototype stopped exploding, so marketing has been told June.
A hearing aid that looks like an earring: shown to dealers in May, to everyone in June.
The clinic adds physiotherapy to what it offers as of Lent.
Our AI note-taker leaves beta with a price tag at the end of the month.
We are one signature away from putting a whisky in bottles that was laid down in 2012.
Soft start in one supermarket, then the whole chain by Halloween, that is the plan for the dips.
Everybody's been asking when the board game is coming, and the answer is the 12th of November.
# open_site
We have outgrown my mother-in-law's garage and take a real unit by the canal in June.
The paint in the second surgery is still wet, and the first patients are booked for the 14th.
The school up the valley has a waiting list, so we are to start a sister school at the other end.
Keys on Friday, ovens on Monday, bread by Whitsun.
From a market table to a shop with a door, that's the leap this spring.
Our third dental chair does not fit, so we've signed for the floor above the chemist.
A bigger shed on the other side of the airstrip will hold both helicopters from August.
The landlord of the old cinema said yes to a climbing hall.
After Jaipur the boutique goes to Udaipur, where the shutters are being welded.
Planning permission for the nursery's new house came through last week.
The bank's next counter will stand in a fishing village, inside the post office.
I've found a corner on the high street with two windows and a leaking roof, and I start there in autumn.
Brisbane by Christmas: the fit-out crew has six weeks and no tiles.
Building a hostel of our own next to the trail, beds for forty, first sleepers in May.
our 2nd laundrette, same street other end, machines come next week
The abbey lets us have the barn as a second cheese store, and it must be fit by the autumn milk.
Council approved the site for the new mosque kitchen.
The plant at the port comes on stream in week 40.
Our kombucha has lived in a cellar, and from the summer it will live in a hall with drains.
The vet's branch in the next town needs a sign, a scale and somebody who knows the alarm code.
Two floors in the tower, ninety desks, we move the whole agency over one weekend in March.
Eight hectares across the river have been bought, and the new packing house is to stand there before the apples are ripe.
We want a counter in the airport, and the airport wants a plan.
Nairobi runs by itself now, so it's Mombasa's turn to get a workshop.
Our own church building at last, after eleven years in a school gym.
I mean to take over the butcher's that closed on the green.
An outpost of the museum in the old station: builders in, curators waiting.
The dialysis unit gets a satellite in the district hospital.
The franchise contract for a second burger place is on my desk, and the premises are already mine.
Third kiosk, by the hospital gate, lights on at the end of Lent.
They've given us a bay at the wholesale market, from the first of the month.
We poured the slab for the new cold store on Thursday.
A tasting room by the vineyard road is going up, and I would like it full of corks by harvest.
The depot in Kano has a roof but no gate, and our lorries are meant to start from there next month.
Moving the foundry four kilometres without letting the furnace go cold.
The rowing club's new boathouse is to be ready for the regatta.
I am taking my nail bar out of the spare room and into the arcade.
Our law firm is to get an office in the capital, one partner, one plant, one nameplate.
For the crèche we've leased the old bakery, and there's a great deal of flour to get out of it.
The second data hall has power from July.
A drive-through, our first, next to the tyre place.
The hospice is adding a house with eight rooms, and the first guest is expected in spring.
Surf school number two goes up one bay south, container and all.
With the lease on the mezzanine signed we will have room for a proper reading room, open from Book Day.
We shall have a farm gate shop by the time the asparagus comes.
My brother watches the Leeds shop and I am off to set one up in Hull.
Twelve new beds in a new wing, inspection on the 4th, opening on the 5th.
Our takeaway hatch becomes a place with chairs this summer.
The trade college is giving welding a hall of its own on the east campus.
There will be a Polish deli in Cork by Easter if the fridges come.
The second squash court is being dug where the car park was.
They knocked through the wall yesterday, so the shop next door is ours and should be trading in a month.
Land bought, fence up, now the greenhouses: our second farm, two hours north.
We're setting up a service point in the mining town so the machines needn't travel.
A roastery with a window on the street, instead of a roastery behind the tyre dealer, before the year is out.
Our dance school is getting a second floor, sprung, with mirrors, by September.
The pharmacy chain wants us to have shop fourteen staffed and shelved on 1 October.
It has always been one chair in one room, in March it'll be four chairs in the old post office.
# quality
The clay cracks in one mug of nine and we still don't know why.
Mrs Pereira's curtains went back up for the third time this week.
The lids do not sit, so the soup travels in the bag.
Our own proofreader found the prime minister's name misspelt on the cover, after printing.
There's a rattle in every fourth gearbox that leaves us.
My espresso is a lottery, depending on who stands at the machine.
The auditors of the lab counted thirty-one mislabelled tubes.
We sew, they wash, it shrinks, we apologise.
Customers have begun to send photographs, with a ruler in them.
Weld porosity, again, on the same seam, on the same shift.
The choir books were bound upside down.
paint runs, drips, orange peel, you name it, the bodyshop has it
First-pass yield is 81 percent, meaning we make a fifth of our boards twice.
A patient left with the wrong lens in the right frame.
The spreadsheet we delivered to the ministry had the provinces in the wrong rows.
Guests find the previous guest's sock.
If the tiles came out of the kiln the same colour twice running, I would frame them.
Plumbing that drips in the flats we handed over in May.
Two releases were rolled back within the hour this month.
The loaf that the critic bought had a hole you could post a letter through.
Each time we change the roll, three hundred metres of label go out crooked.
Our dumplings burst.
Our engraver spells like a poet, freely.
A batch of cough syrup had to be called back from forty pharmacies.
My lads lay a lovely patio, and a month later there's a pond on it.
Subtitles run ahead of the actors, and viewers write in.
Nine jars in a hundred don't pop when they are opened, which tells you something about our seals.
The surveyor's pegs were half a metre out and the wall is already standing.
Our dry cleaning comes back with other people's buttons.
Students say that the recorded lectures sound as if held in a bucket.
The dosa is thin at noon and a blanket by evening.
Every Friday afternoon chair wobbles.
We got the blood group right in the end.
The prosthesis rubs, the patient limps in, we file, she limps out, and next week we file again.
The invoice totals are fine and the names on them are not, every tenth one.
For a company that prints banknotes we have rather too many smudges.
Damp patches, popped screws, a door that opens on to a radiator: the snag list runs to six pages a flat.
Since we changed the yeast no two casks of bitter agree.
The number of parts per million that the carmaker sends complaints about has gone from 40 to 310.
Our eyeliners dry out in the tube.
The stitching on the harness let go during the safety test of a customer.
Wines that fizz and aren't meant to.
The shelves slope, there are screws left over, and the fitters call that a finished kitchen.
A window that will not shut is just a hole with a frame, said the lady, and she was right.
Half of our fact sheets carry last year's facts.
The seedlings we sold as lavender turned out to be sage.
Our night cleaners do the corridors and forget the corners, and the client sends me pictures of the corners.
The concrete cubes failed at twenty-eight days, twice.
Whatever leaves the embroidery machine on a humid day has to be unpicked.
Gold plating that turns green on the wrist.
We carried out 410 hip operations and had to reopen 17.
I ate at my own restaurant incognito, and I wouldn't go back.
The pump was rebuilt in our shop in March, in June, and now again.
We frosted the wrong name on six birthday cakes this month.
The braille on our signs says something else.
One roof in eight lets us know about the first storm.
Our translators do the words and miss the sense.
The filler underfills by four grams whenever nobody looks.
# returns
Every Monday the post van brings back what Friday's took away.
They wear the dress to the wedding and then it is too small.
Four in ten pairs of shoes see our warehouse twice.
Our busiest door is the one where things come back in.
I sell mattresses with a hundred nights' trial, and on night ninety-nine the phone goes.
Curtains, ordered in three shades, kept in one.
The lampshade looks cream on a screen and yellow in a hallway, and then it looks like a parcel to us.
Unopened, half-opened, torn open: we have a shelf for each.
The refunds button is the most used thing on our shop.
After Mother's Day the perfume comes home.
It costs us eight pounds to get back a twenty-pound blouse.
The drill is bought for one hole and brought back on Monday with dust in it.
Books from the shops travel to us again at the end of the season, by the pallet, uncut.
Our ring sizer guide is evidently a work of fiction, one ring in three makes a round trip.
sofas. coming back. through a fourth-floor window.
Some ladies order the whole rail, hold a party and post us the rail.
The publisher's curse: sale or return, and it's mostly the second word.
A third of the wallpaper samples' big brothers come back as full rolls.
Six employees do nothing but open, sniff, fold and re-bag.
Since we began to offer free collection people use our shop like a library.
Bicycle helmets: right colour, wrong head, back to us.
Of the 9,200 jeans that we sent off in March, 4,100 have been home for a visit.
The marketplace pays them back before we've even seen the kettle.
Spectacle frames by mail means most customers keep one of five and some keep none.
My wife says we are a pick-up service with a shop attached.
Our saris are draped on a model of six foot, and then opened by someone of five.
They ask for their money again the moment the phone case does not fit the phone they didn't tell us about.
Rugs come back with the dog on them.
The wig goes out in ash blonde and returns in a temper.
It is the sizing chart, I'm sure of it, for nobody sends a hat back.
Distributors ship unsold calendars to us in February.
The costumes we sell for Halloween are with us again by the third of November, with make-up on the collar.
Toys are fine till Christmas, then the wrong dinosaurs begin to arrive.
For each ten car seats dispatched we credit three.
The photo says oak and the customer says that is not oak, so it comes all the way from Aberdeen.
Tents, used once, in the rain, described to us as unused.
Our parcel shop knows us as the people who get more than they give.
People buy the bigger telly for the final and we get it on the Monday.
Reverse logistics, they call it, and it's now bigger than the forward kind.
It's a swimsuit business, so what comes back can't be sold, and a lot comes back.
Garden centres hand us the dead plants against credit, by the trolley.
Eleven euros per unwanted parcel, two hundred parcels a day, you do the sum.
Sending it back is easier on our site than buying it.
The guitar goes out on a Thursday, plays at the gig, and we have it on Monday with new scratches.
There's a mountain at goods-in, and it is made of our own boxes.
Customers can't tell the left-handed version from the picture, and we find out from the label on the box that turns up.
the dealers get to swap whatever they can't shift, and they do, all of it
The bedding set is too purple for half the people who ordered purple.
Schools order spare textbooks in August and we take them again in October.
Nothing wrong with the coats, says the slip, changed my mind.
I used to count orders, now I count what is left of them after fourteen days.
Electric scooters, bought on impulse, sent back on a bruise.
Our breakage-free crockery arrives unbroken and goes back unbroken, because the blue isn't the blue.
When the influencer says buy, eight hundred buy, and five hundred use the prepaid label.
Blouses that fit the mannequin and nobody else pile up by the goods door with their refund slips.
The two-week right to withdraw is our customers' favourite paragraph.
Ski boots tell the truth in the living room and are with us by the weekend.
Refunding takes one of my three girls the whole week.
# stock
The one screw that everybody needs is the one whose drawer is empty.
Eight hundred umbrellas and it has not rained since you asked.
We have wellingtons in 36 and 47.
In the back there's a wall of DVD players, still in their plastic.
The insulin was gone on Tuesday and the van comes Friday.
My brother bought a container of garden gnomes, and now we live with them.
By the time the strawberries are in the shop window there are none in the shop.
It is either a desert or a flood on our shelves.
sold out, sold out, sold out, that is what the site says under everything people want
Paracetamol for a year and not one antibiotic, says the clinic's storekeeper.
Our mechanics stand round a car and wait for a belt.
The paint in the colour of the year is the paint of three years ago.
The line stopped for a four-cent washer.
Around the third day of every month the food bank has nothing left but chickpeas.
Cash sleeps out in the yard as two thousand tonnes of gravel nobody ordered.
Customers have learned to ring first.
Wedding season came and we were out of gold thread.
I can sell you a left boot.
Two hundred and six days' cover of the slow stuff, three of the fast.
Bought for the heatwave, delivered in the frost: four pallets of fans.
The tyre size every taxi here runs on is on back order, again.
A tourist shop without postcards, in July.
Somewhere in this building are six hundred brass hinges, and somewhere else a client waiting for them.
Our best cheese ripens in ten months and sells in ten days, so there is a hole every spring.
The vet's fridge had every vaccine except the one for the outbreak.
We keep the village in candles till 2050.
Halfway through the evening the barman starts to cross things off the list.
Fabric ordered for one season's fashion lies there through four.
When the priest wants wine for Easter it ought not to be the day we notice.
No yeast, no bread, and the wholesaler is shut on Sundays.
The shop is full and my customers leave with nothing, since what's there is what nobody wants.
Spare parts for combines we stopped selling in 1998, three bays of them.
The Christmas jumpers are having their fourth Christmas with us.
Blood of type O negative runs dry before each bank holiday.
The purchasing lady and the sales lady have not spoken since we had nine tonnes of salt.
Fish by ten o'clock, ice by eleven, and nothing on it.
Sixteen of the fifty items in the catalogue can be had at any one moment.
For want of a gasket the hotel's boiler is off, and I have forty other gaskets.
The museum shop sells the same poster to everyone and never has it.
The nurse opens the cupboard and there are gowns to the ceiling but no gloves.
Each Friday a farmer drives fifty miles to our depot to be told next Friday.
I bought seed for the rain that the radio promised.
There are phones I paid six hundred for, and they are worth ninety now and still boxed.
The chocolate eggs will see Pentecost.
We open at eight, and by half past nine the samosa tray is crumbs while the salad tray is untouched.
Reordering happens when somebody trips over the empty crate.
Every third line on a builder's list gets a dash from us.
They put the wool on promotion, and the promotion was over before wool came.
A bicycle shop in May with no inner tubes.
The cellar holds wine for a restaurant three times our size.
Children's sizes go in August within a day, and adult L will outlive me.
The sterile packs ran out mid-list, and two operations were put off.
Too much plywood, too little of everything that holds plywood together.
what the system calls 40 on hand is a gap with a price tag
My father ordered by looking at the sky, I do it by looking at the gaps.
We're down to the display model of each oven people ask for.
The printer's paper store is full of a format that no press in the house still takes.
Our pallets of sanitiser from 2020 will soon need a room of their own.
# no_shows
Table nine was a party of twelve, and it's still laid.
The barber's loneliest quarter of an hour is the one someone reserved.
Twenty-eight slots for the eye clinic, nineteen pairs of eyes.
The learner isn't at the corner where he said he'd be, and there I sit with the engine on.
I boil the rice for forty because forty said yes.
Viewings at six, at half past, and at seven, and I stood in the flat by myself for all three.
They book the free consultation as one picks a leaflet off a table.
The blood donors who promised Tuesday were somewhere else on Tuesday.
A horse saddled, a girl waiting, and no rider.
One massage in four is given to an empty towel.
We send a text the day before, they send a thumbs up, and the chair stays cold anyway.
The tattoo takes four hours of my day whether the arm appears or not.
Last night the eight o'clock sitting was fully reserved and half eaten.
For the vaccination morning 120 had signed up and 71 sleeves were rolled.
The court interpreter sat there, and so did the judge, but not our client.
Our boat leaves with life jackets on the empty seats of people who reserved them.
mondays 9am: always booked, never anybody
The surgeon was scrubbed when we found out that the patient was at the beach.
We hold the pitch, mark the lines, turn on the lights, and the team has gone to the pub.
Each week two or three families don't come to the food parcel appointment they'd asked for.
A free workshop has a hundred names on the list and thirty in the room.
The bride for the ten o'clock trial had her hair done by her cousin, and no one thought to tell us.
I drove to the farm for the appointment and the farmer had driven to town.
The driving examiner gets paid, I get paid nothing, and the candidate is in bed.
Escape room, Saturday, 4 pm, six players, none of whom escaped because none of whom came.
Rooms held till midnight for guests who have long checked in next door.
Mothers confirm the antenatal class with hearts and flowers, and then it's me and the doll.
What I would give for a customer who rings to say he can't make it.
They made the reservation in the morning and forgot it by the afternoon.
17% of dental hours were wasted last year on people who did not appear.
The legal advice surgery is booked solid for weeks, and still the volunteers do the crossword.
My studio is lit, my assistant is here, the baby to be photographed is not.
The technician rings, the neighbour says they went out an hour ago.
Ten test drives agreed for Saturday, and three people sat in the car.
We keep a spare list, because the real list always shrinks on the day.
The counsellor has tea with herself on most Thursdays at five.
Piano at four, but the pupil is at football, and the mother is surprised by the invoice.
Nine interpreters were ordered, paid and present, but the delegation had changed its mind.
The airport transfer stands at arrivals with a sign for someone who took a taxi.
A reservation with us is regarded as an option.
On Valentine's we turned thirty couples away for six tables that nobody sat at.
The dog groomer's day falls apart when the poodle at nine fails to turn up.
People swear they will be there for the scan, the machine is warmed up, and it cools down again.
Confirmed in writing, phoned the evening before, gone with the wind in the morning.
Nobody cancels, they simply aren't there.
The hygienist could knit a jumper in the time she is stood up each week.
I've started to ask for a deposit in my dreams.
We do court-ordered mediation, and one side in three leaves the other sitting.
The glamping tents were made up with flowers, and the flowers had the place to themselves.
Padel at seven, prepaid by nobody, played by nobody.
Fittings for suits are agreed for the lunch break and then lunch is what they have.
The heart patients come, it's the diabetics we wait for, two in every five.
When it drizzles, half of the walking tour evaporates, though they have all reserved.
The candidate accepted the slot, the panel flew in, and the link stayed grey.
A father booked the bouncy castle, we inflated it in his street, and he'd gone to his mother's.
Seats at our free lecture are gone in an hour and empty on the night.
The nail bar's ten o'clock has ghosted me three weeks in a row under three names.
You reserve, I chill the oysters, you don't come, I eat oysters.
# idle_capacity
The second lift truck has a bird's nest in it.
Our cinema shows the four o'clock film to the projector.
We bought a press that can do nine thousand an hour and feed it two thousand a day.
Tuesdays I mop a dance floor that no one has danced on.
There are 64 beds upstairs, and the housekeeper makes 20.
The lecture hall seats three hundred, so forty of us look like survivors.
A third of the berths hold only water.
One of our two MRI tubes is a very expensive cupboard.
The coach goes to the coast with the driver and eleven pensioners and fifty-three headrests.
Between the lunch crowd and the dinner crowd my cooks play cards.
The cold store was built for six hundred tonnes and hums over a hundred and fifty.
machines 4 to 9 have dust covers, they're nice dust covers
The training centre's classrooms are heated from Monday to Friday and used on Wednesday.
We have three harvesters for one harvester's worth of fields.
The swimming lanes are as smooth as glass from nine until three.
Our lorries go to the port full and come back as wind.
Half of the incubators have never seen an egg.
The ballroom gets used for weddings and, between weddings, for storing the chairs for weddings.
On weekday mornings you could roller-skate through our waiting hall.
The wind tunnel is booked for sixty days a year.
Our consultants are on the bench, reading.
Four recording rooms, and the red light is on in one.
The sawmill runs one shift on a line that was financed for three.
We pay for eighteen servers' worth of power and need five.
The evening ferry is mostly deck.
Up in the dress circle we have sold dust for years.
Utilisation of the cranes: 38 percent, the rest of the time they decorate the skyline.
I own a bus that takes children to school and then sleeps for seven hours.
The parlour milks a hundred and sixty cows an hour and we've seventy cows.
The tennis hall's court three is where the groundsman parks his bike.
Only the window tables are ever taken from Sunday to Wednesday.
We doubled the size of the laundry in 2021, and the second half has yet to get wet.
A chapel of rest with four rooms and one lamp on.
Forty hot desks, all cold by Thursday.
The plant could bottle for the whole province, and it bottles till Tuesday noon.
At our vineyard restaurant there are more swallows than diners on any weekday.
The spray booth stands clean and silent three days out of five.
My self-storage is mostly storing air.
Twelve boxes in the stables and five horses in the boxes.
Fourteen taxis in the rank with their doors open and the drivers asleep.
From the outside the data centre looks busy, inside six racks of forty blink.
The auditorium is dark, the heating is on, and the caretaker whistles because of the echo.
The kiln has to be full to be worth it, so mostly it's cold.
Rooms with a sea view go, the forty that look at the hill have not been slept in since autumn.
They gave us a hangar for ten planes, and we keep two in it, at opposite ends so that it looks fuller.
The bowling alley has sixteen lanes, of which fourteen are asleep.
A lab with robots that can pipette all night and a night with no samples.
Whole wards upstairs with the mattresses rolled.
The school kitchen cooks 200 lunches on equipment for 900.
The crew, the cameras and the van are ours seven days a week and go out on two.
Mornings at the spa: one attendant, five saunas, no steam needed.
The classroom for robotics opens for four boys on Fridays.
I could seat eighty, I seat eighteen, and the other chairs have started to look at me.
Our combine dealer's workshop has eight bays, with tractors in three.
Trains with more conductors than passengers after nine at night.
The old mill could grind in a day what we bring it in a month.
Every weekday between ten and four the sports hall belongs to the spiders.
The two pizza ovens take turns being switched off.
# season
In October I fold the parasols and count what has to last till Easter.
The beach pays us for ten weeks and eats for fifty-two.
When the mangoes are over, so are we, till next April.
Once the last leaf has fallen nobody needs a gardener until the first one shows.
Our ski lifts make friends with accountants in January and lose them in May.
Half the year we are an ice cream parlour, the other half we're a cold room with a mortgage.
From Diwali to New Year the sweets fly, and afterwards so do the flies.
Come the monsoon, the brickyard is a lake and forty families go home.
Tax returns make our year in March, and by June the whole practice is watering the plants.
Exam time fills the tutors' diaries, and after the last paper there's nothing but tumbleweed.
I'm rich in August and borrowing in February, and have been for twenty years.
Turkeys are a very concentrated business, one week long.
The wedding photographer's camera hibernates from November.
Wet season: no tourists, no trucks, no road.
All our heating engineers are heroes in the frost and furniture in the heat.
It's a fireworks firm, need I say more about the other eleven months?
School uniforms: three mad weeks and then forty-nine to think them over.
When the rains fail to stop, nobody paints a house, so the painters sit.
The carnival costume workshop hums till Shrove Tuesday and then you can hear the moths.
Our sugar mill crushes for five months, and for seven we maintain it and pay for it.
summer: 14 hour days. winter: crossword
Fishermen cannot eat the closed season, but they have to get through it.
As soon as the students leave in May the copy shop might as well join them.
Snow tyres for two weeks in November, summer ones for two in April, and tea the rest of the year.
Lambs are sold in one month, and there are eleven others in the calendar.
Grape pickers for five weeks, then silence, then bills.
The museum railway runs from Easter to the leaves, and the boilers need paying for all the same.
Ramadan turns our lunchtime trade off like a tap.
Between the two cruise seasons the jewellers of this street play dominoes.
In a warm winter we sell no firewood, and in a cold one we sell it all by Advent.
December makes sixty percent of our toy sales, so the other months are practice.
Every year after the marathon the running shop goes flat as a puddle.
The asparagus girl stands on the corner until midsummer, and after that I've got nothing to put on her table.
What the lifeguards earn us in summer, the empty pool spends by spring.
When Parliament rises, the sandwich bar opposite sinks.
Tulips are gone by June and with them the reason anybody drives out here.
The sleigh rides are lovely, all nineteen days of them.
Hunting clothes sell when the leaves turn, otherwise we dust.
During harvest our grain lorries never cool down, from Christmas on they grow moss.
My air-con lads have more overtime than they want in January and nothing at all in July, being in Perth.
After Christmas nobody wants a clown, it's a hole till the garden parties start.
The oyster lives by the months with an R in them and unfortunately so do I.
When the pilgrims have gone home, the guesthouse has the crows for company till the next Kumbh.
Cycling tours stop with the first sleet, though the loan on the bikes pedals on.
Sunscreen is a wonderful business for a third of the year.
Our cocoa buyers come twice a year, main crop and light crop, and in between we live on credit and cassava.
The marquee people work for five months and dry canvas for seven.
Every boatyard on this loch lives from launch to lift-out and starves from lift-out to launch.
The income curve of our holiday park looks like a camel with one hump.
We sell swimming costumes in Manchester, in other words for a fortnight.
With the theatre dark all summer, the bar next to it, mine, goes dark as well.
The wind decides whether the kite school eats, and it doesn't blow after September.
Between potato lifting and potato planting there's no wage that I can pay with potatoes.
Our revenue stands on one leg and the leg is called Black Friday.
Once the tourists' last bus has left on 30 October the whole village, us included, goes into a drawer.
Valentine's, Mother's Day and funerals, and you can't plan for funerals.
The pecan shells fall for eight weeks, that's the year done.
Honey in July, feeding sugar by January, and the bank wants its rate in both.
# new_market
Our hot sauce has conquered Accra, and now it has its eye on London.
So far every customer can be reached by bicycle, we would like to need a stamp.
The dentist software speaks German, and Austria was easy, but Italy will want verbs.
An importer in Oslo asked for a price list in kroner and we hadn't one.
We've only ever sold to farmers, although hospitals have exactly the same drains.
The board has stuck a pin in Vietnam.
What worked in Kerala we mean to try in Dubai, beginning with the Malayalis and then the rest.
Our barn doors could be restaurant doors, we just do not know any restaurants.
In Canada they pay triple for maple tables, and oddly enough ours could go there.
until now schools, from next year prisons too if we learn how they buy
Sell the ferry simulators to navies, that's the idea, and navies take their time.
My cousin in Toronto says they would queue for our pickles.
I would like the wool blankets to be on beds in Tokyo by the winter.
The Lagos banks all use us, it is Kenya we can't find the door to.
A Swiss retailer tasted the chutney, now somebody must explain Switzerland to me.
We know builders, we don't know architects, and the new range is for architects.
Two trial pallets to Rotterdam in May, and if they sell, Benelux.
Our sunscreen was made for surfers, but nurses and road crews burn too, and we've never spoken to them.
Scotland is done, Wales is done, so the next ones to learn about our lambing app are the Irish.
After the trade mission to Jeddah I am sure that there's room for us in the Gulf.
From the consumer to the trade: we'd like salons to use what ladies now buy at home.
The government of Rwanda wants what the government of Uganda has bought from us.
The plan is to get the cheese across the Channel, paperwork and all.
Everyone in Queensland who owns a croc fence has ours, and the Territory is waiting.
How does one find a distributor in Chile when one makes pumps in Pune?
We want to translate the maths app into Portuguese and see what Brazil makes of it.
Our tours sell to the British, the Chinese walk past and we'd like them not to.
Private clinics know our beds by now, the public tenders are a country we have never visited.
To be listed in one American chain by the fall would make the year.
The fair in Hanover in April will be our first step out of Turkey.
Our saddles have never been shown to the Arab racing stables, which is where saddles are bought.
After nine years of cleaning offices we intend to clean laboratories.
Warsaw first, then Prague: the franchise partner there is chosen and the menu needs another alphabet of prices.
There is a whole state next door without a single one of our tractors in it.
They say in Singapore one needs a local partner, so that is what I'm flying to find.
Our reading glasses are for seniors, but gamers squint too, and selling to gamers is the next chapter.
Up north nobody has heard of our biltong, and up north is where we're going.
Two containers of tiles to Ghana on trial, then we shall see about the rest of the coast.
The Nordic countries wear more wool than anyone, yet we've never sold a sock there.
A notified body, a French label and a rep in Lyon, then our splints can follow.
Now that Gujarat drinks our buttermilk we're heading for Maharashtra.
The software was made for choirs, and we think orchestras and brass bands would pay for it too.
Getting our coffee out of the country roasted rather than green, to buyers in Germany, is this year's dream.
With the Spanish site live we can start to woo Madrid.
It's always been families, and we would like the companies with their away days as well.
We're learning what a Japanese buyer wants to see on a sack of rice flour.
The ranch sells halves to neighbours and wants to be on menus in the city.
One e-mail from a mine in Zambia has us wondering whether our filters could live in Africa.
We will take the escape van over the border in June, as Slovenes have never been locked in by us.
We insured boats all our lives, and caravans are a sort of boat, so off we go to the caravan people.
The tea estate has always sold at auction in Kolkata and would like to sell by the packet in Berlin.
Every Estonian town hall runs on our forms, Finland has three hundred town halls.
Having done every mosque carpet in the county, I'm off to see what hotels put on their floors.
The drones are for vineyards at present, but the olive growers two valleys on are who we'd like to talk to next.
Mexican law firms are the target for the second half of the year, and none of us has set foot in one.
Our wind-up radios belong in Malawi, and someone has to carry the first one in.
American quilters know us, the Australians don't, and they have winters now too.
It's time our cider learnt to swim: Denmark, the Netherlands, whoever's thirsty.
# -
We tune, repair and hire out pianos in three counties.
Falconry displays for weddings, schools and the odd pigeon problem.
My mother started with a tea stall and I have added samosas.
Forty-one beekeepers, one extractor, a lot of opinions.
We press apples for anyone who brings them.
Our school teaches in Welsh and in English.
A climbing hall with a café and a wall for toddlers.
We're the last bell foundry in the country and rather proud of it.
There are six of us, and two are called Grace.
We make saris on handlooms, eleven days for each.
The clinic has nine rooms, a garden and a very good coffee machine.
Ours is a tiffin service for offices in Andheri, 340 boxes a day.
I shoe horses, mostly hunters and a few donkeys.
Fresh fish from our own two boats, sold at the quay each morning.
we do websites for vets, that's it, vets
The choir was founded by miners and still sings on Thursdays.
Our hotel sits between the lake and the railway, with forty rooms and a resident goose.
A museum of lawnmowers, yes, it exists.
Boda boda leasing in Kampala and Jinja, since 2018.
We distil gin with seaweed, which people say tastes better than it sounds.
Sheep, cattle and a bit of barley on eleven hundred hectares.
Our customers are opticians, and their customers are people who squint.
Every guest who stayed with us last summer has already rebooked.
The bookings come in by themselves, thank heaven.
Our renewal rate was 97 percent, and the other three percent moved abroad.
Parcels that we send hardly ever come back.
In eleven years I've had two people not turn up.
We answer the phone within three rings, all of us, the boss included.
Each delivery slot was met last month.
We've no wish to be bigger, the barn is the right size.
A second shop was never the idea, one is plenty.
Our stall has been on the same corner since before the market had a roof.
The shelves were full and tidy at the last count.
We count the linen each spring.
This company helps restaurants to fill the tables of guests who stay away.
We handle returned parcels for fashion brands.
Our software reminds patients of their appointments.
We store other people's surplus goods and auction them.
I advise hotels on what to do in the quiet months.
We build shops for chains: floors, lights, shelves, in four weeks each.
Our agency introduces new products to chemists.
We help Indian firms find distributors in Africa.
We inspect welds for shipyards.
Rented desks and lockers, by the day or by the month.
We answer calls for doctors and lawyers when they're busy.
Loyalty cards and points schemes for cafés is what we sell.
An express courier for organs and blood.
We polish rejected castings for other foundries.
The theatre has 212 seats and a bar.
Our ferry takes eight cars and crosses forty times a day.
The pool is 25 metres long and heated with wood chips.
Two MRI scanners, one CT, four radiologists.
The brewhouse makes 2,000 litres a go.
We export vanilla to Japan and France and have done so since my grandfather's day.
Our tractors can be found in sixteen states.
We have branches in Pune, Nashik and Nagpur.
The Hull depot opened in March, and it's doing nicely.
Last autumn's new cider has become the favourite.
In summer we sell ice cream, in winter soup.
Open from Easter till the end of October, as we like it.
We bake through the night and sell till noon.
The caravan park closes for January so that we can go skiing.
Strawberries from May, pumpkins from September, firewood after that.
Customers are met by a dog called Invoice.
Our patients are children between two and twelve.
Most of those who come to us are sent by their doctor.
I trained in Lyon, cooked in Melbourne, and came home.
The shop smells of cedar and glue.
My grandfather's tools still hang over my bench.
We were on television once, for eleven seconds.
Winner of the county cheese prize in 2019 and 2022.
A network of 38 village libraries, run by women's groups.
Our tours last two hours, and nobody walks faster than the oldest guest.
We rent out tents, tables, chairs and, if need be, a vicar.
Puppy classes on Mondays, agility on Wednesdays, scent work at weekends.
We build wheelchairs to measure.
A crew of five restores steam engines in an old dairy.
We breed trout for restaurants and anglers.
The podcast studio has two rooms, and both of them are painted yellow.
Our kitchen feeds nine schools.
It's a bookshop with a bar or a bar with books, depending on the hour.
We take tourists to see whales and give them their money back if there are none.
Tattoos, piercings, and very strong tea.
For three generations we've made the ropes on the harbour's boats.
Nursery for 48 children, with a forest at the back door.
Solar pumps, installed and serviced, for smallholders in Malawi.
A dental lab with six technicians who all play in the same band.
Our paint goes on bridges.
I cut keys and mend shoes at the station.
We run the canteen of the town hall.
Two hundred members, nine courts, one clubhouse cat.
The average guest stays for four nights.
On a normal Saturday we serve about three hundred coffees.
What we do is simple: you break it, we fix it.
We fly tourists over the delta in two small planes.
Mattresses made by hand, wool from the farm next door.
A quiet little notary's office in a quiet little town.
Last year 1,900 people learnt to swim with us.
Our vineyard covers six hectares of slate.
Escape rooms, three of them, one with a real submarine hatch.
We produce subtitles in 22 languages.
Our season tickets sold out in an hour, for the fourth year.
`
