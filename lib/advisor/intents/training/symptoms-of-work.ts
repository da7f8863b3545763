/** Symptoms and figures of speech by which owners tell of work and people, in English; as in `as-owners-say.ts`. */
export const SYMPTOMS_OF_WORK = `
# on_time
Our deliveries are never on time.
We never finish on time.
We hardly ever deliver on time.
We say four weeks and it turns out to be seven.
I promise Tuesday and we show up on Friday.
Our jobs always finish after the date we gave.
Every site is behind schedule and the client rings daily.
The van comes in the afternoon when we said the morning.
Builders wait for our windows and then hire somebody else.
The suit isn't ready when the groom comes to fetch it.
We have more jobs than days and let everybody down.
Sprints end and the feature isn't done.
We miss every deadline that the client remembers.
Nine orders out of forty left the plant late.
One train in four arrives late.
The tenant was to move in on the first and the painters are still there.
Our backlog means that a sofa takes five months instead of two.
We quote ten days, reality is twenty-three.
Penalties for late handover cost us a flat.
Customers call to ask where their order is.
The harvest boxes get to the shops after opening.
The magazine comes out a week late every month.
The concrete arrives when the crew has gone home.
We want to deliver when we said we would.
A promise of two weeks has to be two weeks.
We were always punctual and since the move we're not.
Translations reach the client a day after the hearing.
The machine was due in March, it's June.
People plan their wedding around our date and we miss it.
Delivery dates are fiction with us.
Only 71 percent of orders ship on the day we confirmed.
Projects slip by a month as a matter of course.
My crew does good work, just never by the day I told the customer.
Parcels sit in the depot and go out two days later than promised.
# hire
I've been looking for a chef since winter.
The ad has been up for months and nobody applies.
There's work for six and we are three.
We turn down jobs because I have no one to send.
Two trucks stand in the yard because nobody drives them.
No one wants to work nights.
I could open at lunch if I had two more waiters.
Nobody comes to the interviews.
The young don't want to learn this trade.
We need four nurses by the summer.
Our welder retires in May and there's no one to follow him.
We're closing Mondays for lack of people.
The kitchen is my wife, my son and me because we find no staff.
Three classrooms have no teacher.
I need somebody for the front desk and can't find anyone.
We have the orders, we lack the hands.
Half a ward is shut, not for lack of patients but of nurses.
Developers cost what we don't have and juniors apply by the hundred.
We have to hire eight engineers this quarter.
The agency sends people who can't hold a spanner.
We want a second trainer and a receptionist.
Posts stay open for five months.
I interview and interview and they take another offer.
I do the work of two because I cannot find the second.
Care home with empty rooms because there aren't enough carers.
We can't open the second shift without operators.
Every plumber around here has a job already.
Seasonal pickers don't come any more.
I'm looking for a partner to share the practice with.
Vacancies in maths and physics, for the third year.
# keep_people
We train them and the competitor hires them.
They learn the trade with us and leave with the certificate.
As soon as they're good they're gone.
Four of nine left since the spring.
The average barista stays five months.
People resign without having another job.
Our best engineer went to a bank.
Every Monday another letter of resignation.
We are a school for the competition.
Nobody lasts longer than one season in the kitchen.
Drivers stay until the next company offers fifty cents more.
Half the team is new each year.
The good ones leave and the others stay.
I don't want to lose the three who are left.
New carers quit in the first month.
We want our people to stay.
The agents burn out and go.
I've replaced the same post four times in two years.
Teachers leave us for the state schools.
Staff turnover is at 62 percent a year.
They go to the place next door for a pound more an hour.
Old hands are leaving and taking the knowledge along.
The lads quit when the football season starts.
Two years ago we were fourteen, today we are nine, all of them went by themselves.
People come and go like in a railway station.
Every time I have a team, it falls apart.
Onboarding people is all I do, because they don't stay.
Guards leave after six weeks for the shopping mall.
# workload
The same two people do all of the night calls.
Everyone works Saturdays and nobody asked them to.
I work seventy hours and still don't get through.
My people haven't had a free weekend since March.
One nurse for eighteen patients.
The team is at the end of its strength.
People go home in tears.
Two are on sick leave for stress and the others carry it.
I answer mails at midnight and start again at six.
Overtime has become normal here.
Each caseworker has ninety files.
We run from fire to fire.
We're all tired, the deadline season never ends.
Everybody does three jobs.
I haven't had a holiday in four years.
The doctors see a patient every seven minutes.
We have too much on our plate.
If one of us falls ill the whole thing collapses.
My partner says I live in the workshop.
Double shifts, every other day.
I want my evenings back.
It can't go on like this, people are breaking.
Drivers do thirteen hours a day.
Exhausted teachers with thirty-eight children in a class.
We said yes to everything and now we sink in work.
The support team drowns and two have asked for leave.
We want everybody to be home by six.
The whole office lives on coffee and three hours of sleep.
We get more work than we can do and nobody is left with any energy.
The nurses are overloaded and the calls pile up.
Everybody's overloaded and work piles up on the desks.
Our technicians are swamped and requests are piling up.
The team is overloaded and cases stack up.
# quality
Every tenth part goes back on the machine.
We print it twice because the first one is wrong.
Customers open the box and find the wrong thing in it.
The fitters go back to half of the houses to fix something.
Scratches, dents, doors that don't close.
Bugs in production every Friday.
Each release breaks something that worked.
The bread comes out different every day.
Our lab had to repeat a hundred tests.
Seams come apart after the first wash.
Complaints have doubled this year.
A bad weld here, a wrong hole there, and back it goes.
The seal leaks on one pump out of thirty.
Clients find typing mistakes in our reports.
We send out invoices with wrong amounts and contracts with the wrong name.
Guests say that the rooms aren't clean.
Three stars on average, because of dirty cars.
The paint peels off after a year.
It depends on who is cooking whether the dish is good.
Our scrap bin is the fullest place in the plant.
We redo one in eight crowns.
The translation was full of errors and the client told everyone.
Warranty claims have gone up since we changed the supplier.
We want it right the first time.
Batches get thrown out because they're contaminated.
Mix-ups in the dispatch, A gets what B ordered.
The mechanics forget to tighten something and the car comes back.
Two of the fifteen houses had damp walls after handover.
The app crashes and people leave one star.
Wrong labels, wrong dates, wrong pallets.
# stock
What people want is sold out, what we have nobody wants.
The warehouse is full of things that don't sell.
Customers ask for size 38 and it is always gone.
We run out of bread at eleven.
The part that everyone needs is the one that's missing.
A hundred thousand are lying on the shelves.
We order too much of the wrong and too little of the right.
Gaps on the shelf every weekend.
We sold out in four days and the next container comes in ten weeks.
Three years of winter coats in the cellar.
The pharmacy has to send people away because the medicine isn't there.
We had to tell sixty customers that it's out of stock.
Dead stock is eating the rent.
The bestseller is never there when it's asked for.
Nobody knows what's in the warehouse until somebody looks.
The line stands still because a screw is missing.
Empty hooks where the popular toys should hang.
The cold room is so full that we can't find anything.
We should have on the shelf what people come for.
Popular colours are gone by Tuesday.
Spare parts for old models gather dust.
# idle_capacity
On weekdays the rooms are dark.
The hall stands empty five days a week.
Two of our four machines don't run.
From ten to four nobody is on the courts.
We fly with half of the seats free.
The coach drives back empty.
Every second desk in the coworking space is free.
Packed on Friday, deserted on Tuesday.
The kiln fires once a week and could fire daily.
Our studio has hours that nobody books.
The theatre is half full at best.
Three of the treatment rooms are used as storage.
The press runs one shift and could run three.
Excavators rust in the yard.
Trucks come home without a load.
Half of the berths in the marina are free.
The second dining room is opened twice a month.
Half our beds are unoccupied.
We pay for a hall that we use on Sundays only.
The combine works twenty days a year.
We want to fill the quiet hours.
Lunch is dead, dinner is fine.
The MRI scanner stands still in the afternoons.
The late showing plays to six people.
Weekday mornings in the pool belong to three pensioners.
Occupancy is 48 percent.
# compliance
The inspector gave us sixty days to put it right.
The auditor found eleven gaps and the bank wants them closed.
Without the certificate we lose the tender.
The new law applies from January and we aren't ready.
The fire department threatens to close the hall.
The customer demands ISO 9001 and we haven't begun.
Our licence has to be renewed by summer.
The food inspector was here and it was no fun.
Data protection is a mess here and the authority has written.
The regulator asks for reports that we can't produce.
We were fined for labels last year and they're coming again.
A big client wants a SOC 2 report.
The school must pass the inspection in May.
The environment agency found oil in the drain.
The hospital lost its accreditation and needs it back.
CE marking is missing and without it nothing is sold.
We've to prove where our cocoa comes from.
The tax office wants three years of records.
Halal certificate first, then the supermarket lists us.
We need the permit for the waste water.
Next audit must be without major findings.
The bank requires that we know our customers and half of the files are incomplete.
Insurance won't cover us until the sprinklers are approved.
# safety
Somebody got his hand into the press again.
Two falls from the scaffold in one month.
The ambulance was here three times this year.
It's only luck that nobody died.
Forklifts and people use the same aisle.
A lad lost a finger.
The nurses get hit by patients.
We've had four collisions with our vans since summer.
A child got out of the gate unseen.
Everybody should go home in one piece.
Near misses every week and nobody writes them down.
The crane dropped a load next to the canteen.
Too many burns in the kitchen.
Back injuries are normal with us, and that has to stop.
A swimmer almost drowned in our pool.
Riders come off their bikes when it's wet.
An explosion in the mill, thank God at night.
The accident book is full.
Lost time injuries went from 4 to 9.
Men work on the roof without a harness.
A resident fell out of bed and broke her hip, the third this winter.
# theft
Things walk out of the shop.
The till is short every Friday.
Copper disappears from the site overnight.
We're missing stock and nobody has sold it.
Somebody cuts the fence and takes the batteries.
Bottles vanish behind the bar.
Fake orders with stolen cards.
They filled up and drove off, nine times last month.
Every stocktake finds holes.
We suspect that staff help themselves.
Tools go missing on each site.
Cattle are stolen at night.
Shoplifters come in groups and nobody dares to stop them.
Fuel is siphoned out of the trucks.
Chargebacks from fraud cost us two percent.
Parcels go missing in the depot.
Two break-ins since Christmas.
Cash up never matches what was sold.
£1,900 of goods gone in a month and not through the till.
Bikes are rented and never brought back.
# digitise
It's all in one person's head.
When she's off sick nobody knows anything.
Orders come on slips of paper and some get lost.
We have four spreadsheets and they never agree.
Everything is typed twice.
The appointment book is a notebook with coffee stains.
Filing cabinets to the ceiling.
We look for a document longer than it takes to write it.
The team sends each other versions of the same list.
The stock list lives on a whiteboard.
I do the payroll by hand, with a calculator.
Timesheets on paper that nobody can read.
The programme is from 1998 and only Dieter understands it.
Sales doesn't see what production does.
We copy from the mail into Excel and from there into the accounts.
Nobody knows what was agreed with whom.
The recipe is known to my father and he's eighty.
Customer data are in six places.
We still fax.
Want to get rid of the paper.
We'd like to automate the invoices.
Everything in WhatsApp groups and nothing can be found again.
The booking system and the till don't talk to one another.
I'd like to see on one screen how the day went.
Member cards in a shoe box.
We need proper software, Excel has reached its end.
`
