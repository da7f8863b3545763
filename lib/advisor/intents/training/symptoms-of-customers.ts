/** Symptoms and figures of speech by which owners tell of whom they sell to, in English; as in `as-owners-say.ts`. */
export const SYMPTOMS_OF_CUSTOMERS = `
# more_customers
My inbox has been quiet since the new year.
Tumbleweed, from Monday to Thursday and most Saturdays too.
The last enquiry came three weeks ago.
I spend my days refreshing the order page.
The diary is a blank sheet after the bank holiday.
We have a lovely showroom and the bell over the door hardly rings.
We finished our big project in autumn and have nothing lined up.
Plenty of likes, no sales.
We get compliments, not contracts.
Half the stalls at the fair sold out, we took home nearly everything.
We can make forty a week and sell eleven.
I've dropped two thousand flyers and had one call.
Since they moved the bus stop we see a third of the people.
The new ring road took the passing trade away.
Our website has plenty of visits and nobody fills in the form.
We need ten more families to fill the September class.
We want to double the number of firms we work for.
I'd be happy with two weddings a month, I have four in the whole year.
Our waiting list used to be long and now we have free places in every group.
The phone used to ring off the hook, now I check if it is plugged in.
I would like to be found by people outside our postcode.
We live off referrals and the referrals have stopped.
Since the factory closed our lunch trade has fallen off a cliff.
The competitor across the street has our customers queueing at his door.
Bookings are down on last summer by about a quarter.
People think we closed years ago.
Nobody under fifty has heard of us.
Getting the first five clients is harder than I thought.
I have the qualification, the room and the couch, only no clients.
We'd love to have the order book full again.
Our stall at the market has slow days more often than good ones.
We lose nine out of ten tenders.
They ask for a quote and then I never hear back.
We send plenty of quotes and hardly any turn into jobs.
Every third trial lesson signs up, but we get four trial lessons a month.
Google sends everyone to the chain and nobody to us.
Sales are flat and the owner expects twenty percent.
The agency closed and with it went our only source of leads.
Need customers, plain and simple.
How do I get people through the door?
We're the best kept secret in town and I am sick of it.
Students choose the college in the city, our places stay free.
Our congregation of buyers has shrunk to a handful.
We open at nine and the first person comes in at noon.
Sold three kitchens this quarter, we should sell nine.
Downloads are stuck at two hundred.
We have the capacity for twice the work we get.
# keep_customers
Clients leave after the first few weeks.
Most customers leave before the second month.
Members leave after a single season.
The bucket never fills because it has a hole in the bottom.
As many go out of the back door as come in by the front.
People sign up in January and are gone by Easter.
They try us once, say lovely, and then book somebody else.
Our oldest account left for a cheaper firm last month.
Half of the households that we won last year are with another supplier today.
They stop opening the app after a week.
After the introductory price they vanish.
The second visit is the problem, not the first.
Parents take their kids out after one term.
Contracts run out and the customer says thanks and goodbye.
Three of our ten biggest accounts have given notice.
We win them with a discount and lose them when it ends.
A quarter of our subscribers skip a box and then cancel.
Only one in five first-time buyers orders again.
The regulars have gone missing.
Regulars who came twice a week now come once a month.
I see fewer and fewer of the old faces.
We would like one out of two guests to come back next year.
We want more of our customers to renew.
I want the people who bought once to buy again.
Cancellations are up since the price rise.
Clients go silent after the first project.
Every month about thirty close their account.
Our renewal rate slipped from 88 to 79 percent.
They leave us for the big online player as soon as the contract allows.
Players quit before level five.
Patients stop treatment halfway and don't come back.
Volunteers and givers fade away after one campaign.
Sponsors of one season don't sign for the next.
Twenty tenants moved out this year, and most went to the block across the road.
The gym fills in January, empties in April, same story every year.
For every new policy we write, one lapses.
When their contact person changes jobs, we lose the client.
We can't seem to hang on to people past month three.
They come for the free trial and that is it.
Donors give at Christmas and never again.
Pupils drop out before the exam.
We lose customers to an app that does half of what we do.
The open question is why people stop.
They don't complain, they simply disappear.
We keep losing the accounts that we have had for ages.
# response_time
The phone rings out and people hang up.
Messages sit unread over the weekend.
Customers tell us that they wrote three times before they got an answer.
Half of the calls go to voicemail.
We reply to enquiries after four days and by then they have bought elsewhere.
A repair is reported on Monday and somebody goes on Thursday week.
Tickets pile up and the oldest is from March.
Our queue at the counter reaches the street.
Patients wait eleven weeks for a first appointment.
Applicants hear nothing from us for two months.
By the time we send the quote the customer has hired somebody.
Emergencies take us over an hour to reach.
People sit in the waiting room for two hours.
Reviews say great food, forty minutes until someone takes your order.
The chat answers, but a human only does so the next day.
It takes nine days to approve a loan, the online bank does it in one.
An insurance claim lies here for six weeks before anyone looks at it.
Nobody picks up after five.
Customers chase us for an update.
We should call back within the hour and do so within two days.
We want every question answered the same day.
The permit takes five months and the businesses are losing patience.
Support is slow, that is what all of the bad reviews say.
Callers are on hold for eighteen minutes.
It takes us a week to say whether a part is in stock.
People with toothache get an appointment in three weeks.
The ambulance service answers within ten minutes in only six of ten calls.
Leads from the website go cold before we ring them.
Residents report a broken street light and wait forty days.
We cannot keep up with the emails.
Everyone complains about how long we take to get back to them.
A locksmith has to be there in thirty minutes, we need ninety.
First reply takes us 26 hours.
WhatsApp is full of messages that I haven't opened.
My clients say that I am impossible to get hold of.
Students ask something on Friday and their tutor replies on Wednesday.
Breakdowns: we need five hours to be on site, the contract says two.
I miss calls when I'm under a car and they ring the next garage.
# no_shows
The chair is booked and stays empty because nobody comes.
They reserve for eight and never turn up.
People book online, it costs them nothing, and then they stay at home.
One lesson in five is cancelled the same morning.
A third of the viewings is me standing alone in front of the house.
We hold the table and lose the evening.
Parents forget the appointment and I sit there waiting.
Last-minute cancellations wreck my day.
They confirm by text and still do not come.
Eight out of forty patients stood us up yesterday.
Two court hours a night are booked and nobody plays.
Free workshops: ninety register, thirty-five attend.
Test drives get booked and the driver does not appear.
Customers aren't home when our fitter arrives at the agreed time.
The interview slots are booked by candidates who never come.
Ghosted by clients, every week, an hour before the session.
Every Saturday I have gaps from people who didn't come and didn't ring.
Our drivers stand before closed doors in one of ten pickups.
We want fewer missed appointments.
People who don't turn up cost us a whole day a month.
The doctor waits, the patient is elsewhere.
I charge nothing for late cancellations and people know it.
Booked, reminded, and still absent.
Slots go to waste because someone forgot to cancel.
Blood donors make an appointment and six in ten keep it.
Guests book three restaurants for the same night and cancel none.
The hygienist twiddles her thumbs because her eleven o'clock forgot.
# returns
Half of the parcels come straight back.
The courier brings as much as he takes away.
Customers order three sizes and keep one.
Every fourth pair is returned.
The colour looks different on the screen and so they send it back.
Our warehouse handles more returns than orders on Mondays.
They wear it for the party and return it on Monday.
Refunds eat what we make.
People send the sofa back because it's bigger than they thought.
Four thousand euros a month go on parcels that come back.
The lamp arrives, they don't like it, we pay both ways.
One in six helmets comes back for the wrong size.
The size chart is useless and the boxes come home again.
We would like to see fewer items returned.
Marketplaces charge us for each return and we have a lot of them.
Bridal shoes go out and come back within the fortnight.
Our return rate is twice that of the others on the platform.
People open it, try it and want their money back.
A heap of returned goods fills the back room.
I spend my evenings on refund requests.
Because the photos mislead, the goods come back.
The bookseller sends back whatever he did not sell.
# new_market
We sell all over Ireland and want to be in shops in Germany next.
Our software is only in English and Brazil keeps asking for it.
The board wants us in Canada by next spring.
We have no idea how customs work but Norway wants our cheese.
The plan is to sell abroad for the first time.
We'd love to take the brand across the border.
We're big in Lisbon, Madrid is the next step.
Want to cross the channel and sell in France.
A distributor in Dubai has shown interest and we should go for it.
First export order, that's the dream for this year.
We want to reach the Hispanic market in the United States.
Our machines should be sold in Asia, too.
We're at home in the north and want to win the south of the country.
We look for an importer in Poland.
The domestic market is saturated, we have to go international.
How do we get into Scandinavia?
Up to now we only sell in our own state and want to enter three others.
We sell to dentists and would like to sell to vets as well.
We do homes, and now want to do schools and offices.
From restaurants into supermarkets, that's the move we want to make.
Translating the site into Italian and selling there is the next big thing.
We've outgrown our city, next is the capital.
`
