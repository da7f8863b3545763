/** Symptoms and figures of speech by which owners tell of money and growth, in English; as in `as-owners-say.ts`. */
export const SYMPTOMS_OF_MONEY = `
# cash
I spend half the month chasing people for money.
There's forty thousand out there that is ours and not here.
They have had the keys for months and the last instalment has not come.
The overdraft is our real business partner.
I pay the lads on Friday out of my credit card.
On paper we're rich, in the account there is nothing.
The council takes 120 days and the tax office takes none.
I lie awake before every payday.
Our biggest customer pays when he feels like it.
Suppliers want cash up front and our buyers want ninety days.
A drawer full of invoices that nobody has paid.
We bill in March and see the money in September.
Clients say the transfer is on its way, for weeks.
The health insurers take half a year to settle.
Three customers owe us more than a month's wages.
I keep the books open at night wondering how to pay the rent while people owe us.
We act as a bank for our customers.
Every month the same juggling: who gets paid and who has to wait.
We want our money within thirty days.
The till is empty although the season was good.
Families are behind with the fees and I find it hard to ask.
The work is done, the money isn't in.
Nobody pays on time any more.
Reminders go unanswered and I hate making that call.
We forget to send invoices and then wonder why the account is empty.
I invoice late because I am on site all day.
Deposits would save us, but we never ask for them.
The subsidies arrive a year after the costs.
Payments from abroad are stuck for months.
The landlord wants his rent on the first, tenants pay when they can.
£18,000 overdue from one single client.
Our debtors' list is longer than our staff list.
Cash runs dry in the second week of every month.
We are owed two months of sales.
The stage payments always come after the next stage has begun.
We want to get paid on time.
I'd like my customers to pay on time.
We want to be paid within thirty days.
Our goal is to collect what we are owed.
# margins
Busy all day and at the end of the year nothing is left.
We turn over a million and the two of us take home less than our foreman.
We work for the landlord and the bank.
The more we sell the less we keep.
I looked at the figures and half of our jobs lose money.
Every job that we price at a fixed fee runs over.
We give too many discounts because we're afraid to lose the sale.
I charge what I charged six years ago.
Clients ask for one more change, and another, and we never bill it.
The accountant says that we made one percent.
Delivery apps keep thirty percent and we are left with crumbs.
We're the cheapest in town and it shows in the bank account.
I don't know which of our products earns anything.
A full restaurant and an empty wallet.
Big sales figures, thin slices for us.
We sell three hundred cakes a week and I can't pay myself.
We want to earn more on each order.
It has to be worth it again, at the moment it isn't.
We'd like to raise our prices and don't dare.
After the rent and the wages there's enough for a sandwich.
The amount of unpaid extra hours that we give clients is absurd.
We make a loss on every room under eighty euros.
What the big retailers pay us hardly covers the cost.
We need better prices or fewer jobs.
Our profit has melted from eight to two percent.
Gross margin is 19 percent and should be 30.
We run like hamsters for pennies.
Scope creep kills every project.
We get paid by the piece and the piece pays less each year.
The contract has not been adjusted since 2019 and costs have.
# input_cost
Eggs have tripled and so has butter.
The electricity bill is higher than the rent now.
The price of steel changes before I've finished the quote.
Diesel eats a third of what we earn.
Feed has doubled and the milk price hasn't.
The mill sends a new price list every fortnight.
Our cardboard costs forty percent more than a year ago.
Gas for the kilns went through the roof.
Coffee beans cost double and a cappuccino still costs the same.
Freight from China went up fivefold.
We throw away a fifth of what we bake.
Every evening two bins of salad go out of the back door.
Timber is so dear that we lose on jobs quoted in spring.
My supplier knows that I have no other and charges accordingly.
Fertiliser ate the harvest.
The kitchen uses too much of everything.
Food cost went to 39 percent of sales.
Tariffs have put a quarter on top of our parts.
We heat a pool with gas, you can imagine.
The licence fees of our cloud provider have doubled.
Raw materials climb, our customers won't hear of it.
I want to spend less on ingredients without touching the plate.
We buy too dear and too much.
Insurance is up sixty percent and I can't operate without it.
Packaging costs more than what's inside.
# raise_money
We have money until August.
The account covers five more payrolls.
Our runway ends in the autumn and the prototype needs another year.
Two funds said come back with revenue.
We talk to angels and nobody wants to be the first.
The foundation that paid our rent has changed its focus.
State support ends with the school year.
A roof for the chapel costs ninety thousand and we have twelve.
We need 300,000 to buy the second machine and the bank wants a guarantee.
Our grant runs out and there is no successor.
We are preparing a seed round.
Looking for an investor who understands farming.
Government cut our budget by a third.
Donations don't cover the shelter's costs any more.
To build the plant we need four million.
The bank said no, again.
We want to win two new grants before summer.
Without fresh capital we stop in spring.
The crowdfunding has to bring in sixty thousand.
We need people who give every month.
We live from one grant to the next.
The legacy that kept us going is used up.
Our core funding is gone and three projects hang in the air.
We want to buy out my partner and need a loan.
The pilot plant works, now someone has to pay for the big one.
Public money was halved and the need has doubled.
We plan to close a Series A this year.
# open_site
We've signed the lease for a second place.
The keys for the new shop come in April.
Our first place is full and we want another across town.
I want to open my own salon after twelve years as an employee.
We're fitting out the new clinic and have to be ready by June.
Another branch, in the next town, that's the plan.
I found a corner unit and would open in autumn.
Our third kitchen opens in the spring.
We are building a new depot in the north.
The first shop of our own, after years of markets.
The mall offered us a unit and we said yes.
We want to go from one studio to two.
Moving to a bigger hall in July without losing a day.
The building permit is there, doors open in September.
Second warehouse, closer to the port.
I'm about to open a nursery with forty places.
A food truck was the start, now we want a proper restaurant.
We open a new school in August with two classes.
Grand opening in ten weeks and the floor isn't in.
I want to take over the empty bakery on the square.
Two more sites are planned for this year.
# launch
The app goes live in May.
We've been building for a year and want to get it out.
Our first collection comes out in autumn.
Nobody has bought it yet because it isn't on sale yet.
The new product has to be on the shelf before Christmas.
We release the game on the 12th of October.
The beta has two hundred testers, now it should become a product.
We're about to bring out a vegan line.
I have an idea and a prototype and no sales.
First batch leaves the factory in June.
We're getting the podcast off the ground.
The course is written, I only have to start selling it.
We want to start a delivery service next to the shop.
Our new model is announced for spring and the mould isn't ready.
The magazine's first issue is due in March.
A subscription box is what we want to add this summer.
Approval is here, now we bring it to the market.
We want to show it to the public at the fair in September.
Stealth until now, in July everyone shall see it.
We're going to introduce an online booking product for hotels.
Launch is in eight weeks and we have no landing page.
# wind_down
I'm hanging up my apron in December.
We've decided to call it a day.
My knees say stop, nobody in the family wants the shop.
The last service is on Easter Sunday.
We're shutting the doors and want to do it decently.
The lease ends and we won't renew it, that's it after forty years.
Looking for somebody to take over my practice, I retire next year.
We will be gone by June and there's stock to sell and people to tell.
We ran out of money and have to dissolve the company properly.
The owners want to sell the company.
We're winding up the charity and must place our clients elsewhere.
I am closing one of my two shops.
The association will be dissolved in autumn.
We file for insolvency and want to pay the staff first.
It's over, the machines will be auctioned.
The brand goes to a competitor and we close the plant.
I'm tired and want out.
Last day is the 31st of August.
Sixty-eight years old and time to hand over.
# concentration
If one client sneezes, we catch pneumonia.
Three quarters of what we bill comes from one carmaker.
Take the ministry away and there is no firm.
Without Amazon we're dead.
All our eggs are in one basket and its name is the supermarket.
Two tour operators fill seven of ten rooms.
One farmer buys nearly everything that we make.
The platform changes a rule and half of our income is gone.
A single hospital pays for most of our wages.
When their buyer changes, so does our future.
One contract keeps forty people in work.
Everything we grow goes to one mill.
Nine of ten referrals come from the same doctor.
I don't want to hang on one company any longer.
We depend on one sponsor.
Half our budget is one donor's cheque.
One customer went on strike and we stood still for a month.
We'd be finished without them, and they know it.
Sixty percent of sales are for one chain.
A single importer takes all our wine.
We need more than one big customer.
Our landlord is our only client, which is a funny feeling.
They're a great client. They are also our only one.
# season
Eight good weeks and then we live from savings.
In winter I could close the door and nobody would notice.
Between November and March we bring in nothing.
Christmas pays for the whole year.
As soon as it rains the terrace is dead.
The ski season got shorter and the bills didn't.
In summer we turn people away, in winter we turn off the lights.
Harvest brings money once a year.
We hire thirty in May and let them go in September.
From Easter to October it's crazy, after that nothing.
Schools are on holiday and my income is too.
Ice cream sells when it's hot, rent is due when it's cold.
When the tourists leave, the town sleeps and so do we.
A dead January and February every year.
We want something to sell in the cold months.
The slow months eat what the good ones brought.
Everybody marries in summer.
Half of what we earn comes in December.
No snow, no guests.
We need to get through the quiet half of the year.
Tax season is hell and then there is silence until autumn.
`
