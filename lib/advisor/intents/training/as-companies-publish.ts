/** Companies as they publish themselves, with the worry in their own official wording, by intent. */
export const AS_COMPANIES_PUBLISH = `
# keep_customers
Northgate Leisure Trust operates four centres on behalf of the borough. Member attrition reached 47% in the reporting year, and the Board has set improved retention as its principal objective.
Founded in 1954, the Society publishes a quarterly journal for 6,200 subscribers. The proportion of subscriptions renewed on expiry has declined for the fourth successive year.
Everline Broadband plc, results for the twelve months to 31 March. Customer retention fell from 89% to 81% during the period, chiefly among small business accounts.
Our Friends scheme supports the work of the gallery. Regrettably, only one Friend in three currently continues their support beyond the first twelve months.
Minutes, item 6: the Treasurer reported that 64 members had not renewed their subscription by the due date and asked the committee to consider how members might be retained.
The Company provides managed connectivity to 3,100 enterprises. Contract terminations exceeded expectations, and reducing churn is the foremost commercial priority for the coming year.
Lamp & Ladder has run night shelters in four cities since 1991. Regular givers are the foundation of our work with street children; sadly, cancellations of direct debits have outpaced all earlier years.
Alpenkraft supplies electricity to 41,000 households. In view of the considerable number of supplier changes, the management intends to strengthen the loyalty of existing customers.
As your local veterinary group we care for 9,000 pets, and we should like more families to remain enrolled in our health plan after the first year.
Public notice of procurement, Regional Skills Agency. The Agency seeks a contractor to design a programme which will lower the rate of early disenrolment among participants in its adult learning courses.
Hartmann Facility Services looks back on a mixed year. Eight of our long-standing clients chose not to extend their agreements with us.
Cornerstone Life writes protection and savings business in three provinces. Policyholder persistency at thirteen months stood at 74%, below the sector median, and remedial measures are being prepared.
Parish newsletter: many families who joined us for confirmation are no longer seen among us a year later, and the council asks how we may keep them.
Blue Heron Kayak Club. Of the 88 beginners who completed last year's course, nine are still members today, a matter the committee regards with concern.
Repeat business accounted for 22% of web sales. It is our declared aim to encourage customers to purchase from us a second and third time.
The Chamber represents 1,750 companies in the region. Resignations from membership rose by a quarter and the Presidium has resolved to counter this development.
Dear supporters, more than half of those who gave to our winter appeal two years ago have not given since, and we would dearly like to welcome you back.
Payroll for 800 employers is processed at our Reading bureau. Meridian Payroll Ltd: loss of clients to online competitors remained elevated throughout the year under review.
Patient continuity is central to orthodontic success. The practice notes that an increasing share of patients discontinue their treatment with us before completion.
Six hundred bicycles stand ready at sixty docking stations. The operator of the municipal bicycle scheme reports that 39% of annual passes were not taken out again, and the authority requires a plan for the retention of subscribers.
# more_customers
Castle Hill Heritage Railway has delighted families since 1978. Visitor numbers remain well below pre-pandemic levels and the Trustees wish to attract new audiences.
The Municipal Theatre invites tenders for marketing services with the purpose of increasing attendances, which fell by 28% over three seasons.
Lindqvist & Partners advises on patents and trade marks. The acquisition of new mandates fell short of plan in the year under review.
Enrolments for the coming academic year stand at 312 against a capacity of 420; the Governors have therefore placed student recruitment at the head of the agenda.
Item 4. The Chair noted that the society had gained only three new members in twelve months and invited proposals for a recruitment drive.
Fonderie Delacroix casts components for pumps and valves. Order intake decreased by 19% owing to a lack of new customers, and broadening the client base is the management's foremost aim.
Our vision is that every family in Tyrone should know of our respite service. At present too few find their way to us.
Launched in 2019, Tidewater Interiors sells lighting and textiles directly from its workshop. The Company's digital platform recorded satisfactory traffic; conversion of visitors into paying customers, however, remained unsatisfactory.
Greenacre Garden Centre welcomes you all year round. Declining footfall has prompted the directors to review how new shoppers may be drawn to the site.
Mossgrove Solicitors have practised in Enniskillen since 1969. Brand awareness outside the home county is low, and the resulting shortage of enquiries limits our growth.
Bella Vista Apartments offers fourteen suites by Lake Garda. The number of reservations remains modest and we are striving to reach a wider circle of guests.
The Sight for All Foundation works with volunteer optometrists in five towns. Uptake of the free eye tests has been disappointing: fewer than 400 residents have made use of the offer for which 2,000 were foreseen.
Wolff Industrial Coatings serves the automotive sector. The sales team's pipeline is insufficient, and lead generation is to be intensified in the coming quarter.
St Brigid's Credit Union: the Board's strategic goal for the year is to grow new membership by 600 persons, particularly among the under-thirties.
Every August, forty tutors gather at the manor for a fortnight of chamber music. Applications to our summer academy for young musicians have dwindled to forty, and we ask alumni to help us make the academy known.
During the period, the Practice registered 90 new patients compared with 210 in the year before. Measures to increase registrations are under way.
Council minutes: visitor numbers at the leisure pool continue to fall and officers were instructed to bring forward a plan to raise admissions.
Sable & Finch, makers of fine stationery. Following a decline in new trade accounts, we are seeking to make ourselves known to retailers who do not yet stock us.
Tender win rate was 11% in the year. It is the intention of the partners to secure a greater number of new instructions.
The Museum of Lace preserves a craft six centuries old, and yet fewer than twenty visitors a day now pass through its doors, a figure we are determined to raise.
# response_time
The Ombudsman Service handles disputes between tenants and landlords. Average time to first substantive reply lengthened to 46 days, against a service standard of 15.
Aqualine supplies drinking water to 310,000 properties. Our contact centre answered 58% of calls within the target time; restoring the agreed service level is a matter of urgency.
Health Board report: waiting times for a first outpatient appointment in dermatology now exceed thirty weeks.
Rapid assistance is our promise. We acknowledge that enquiries received through the website have not been answered as promptly as our customers may expect.
Minutes of the Tenants' Panel. Members again expressed dissatisfaction with the length of time taken to respond to repair requests.
The Utility shall procure a solution which shortens the interval between a fault report and the first call back to the customer to under thirty minutes.
Kestrel Lifts maintains 2,400 installations. Attendance times after breakdown calls exceeded the contractual four hours in 23% of cases.
The Institute is the professional body of chartered restorers. Processing of membership applications currently takes up to nine weeks, for which the Institute apologises, and a quicker reply is being sought.
Our charity stands by parents of premature babies. Families contacting our helpline wait on average eleven minutes before a volunteer can speak to them, and many ring off before that.
Quotation turnaround was identified in the customer survey as our principal weakness. Customers wait ten working days for a price.
Brandt Insurance Brokers. Our objective for the financial year is to acknowledge every claim within one working day rather than the present six.
All transfers of land in the canton are entered in the Registry. Correspondence with the Registry remained unanswered for a mean of 29 days, attracting criticism in the press.
The Trust provides talking therapies across three boroughs. Referral to first contact stood at 68 days at year end, and the commissioners have requested a reduction.
Zephyr Air Handling sells and services ventilation units throughout Bohemia. Customers of our service department reported difficulty in reaching a technician by telephone, and the accessibility of the hotline is to be improved without delay.
Planning Committee, 14 May: the Head of Service conceded that determination of householder applications had slowed to seventeen weeks.
Vela Hosting guarantees round-the-clock support. First response times to tickets nevertheless rose to seven hours, which we consider unacceptable.
Consular matters are handled in the annex on Park Avenue. The Embassy's visa section regrets the present delays in replying to applicants and intends to halve the waiting period.
Queues at the municipal registration office exceeded ninety minutes on most mornings, and residents have complained repeatedly of the wait.
Adler Machine Tools: complaints handling. The mean time until a customer receives an initial answer to a complaint was 13 working days.
Newsletter to parents: we know that messages to the school office have sometimes gone unacknowledged for a week, and we wish to reply sooner in future.
# on_time
Punctuality on the Line 4 tram service was 79% in the third quarter, eleven points short of the concession requirement.
Rosenthal Interiors plans and fits hotel rooms. A number of projects were handed over to clients after the contractually agreed date.
Gebrüder Seidl produces fittings for shipyards at two locations. Delivery reliability declined to 76% during the year under review, and the restoration of adherence to schedule enjoys the highest priority.
The Authority notes with concern that six of the nine road schemes in the programme will not be completed by the dates agreed.
Annual report of the Translation Centre: one in seven documents was delivered after the deadline requested by the client institution.
Tramonto Costruzioni builds schools and sports halls. Liquidated damages for late completion amounted to 1.3 million, prompting the Board to order a review of project scheduling.
Fjordlaks delivers fresh salmon to forty restaurants. We regret that consignments have repeatedly reached our customers later than promised.
Item 9: the contractor for the village hall extension is now four months behind programme, and the Clerk was asked to secure timely completion.
Our commitment is dispatch within 48 hours. In the fourth quarter this was achieved for merely two orders out of three.
The Press publishes twenty scholarly monographs a year. Slippage of publication dates has become the rule and authors have voiced their discontent.
Precision turned parts leave our works in Novara for customers in nine countries. Supplier scorecards issued by our principal customers rated the Company's on-time performance as deficient.
Mills & Daughter, organ builders since 1902. Completion of instruments has fallen behind the dates promised to parishes, by eleven months in the latest case.
Agritest is accredited for residues, nutrients and mycotoxins. The laboratory's certificates of analysis were issued beyond the agreed turnaround in 31% of assignments.
Software Programme Board: release 7 has been postponed for a third time, and adherence to delivery milestones must be restored.
Regional patient transport. Late arrivals at hospital clinics rose to 22% of journeys, contrary to the terms of our contract.
Nordhaven Furniture manufactures for hotels and cruise ships. Production backlogs led to order lead times being exceeded by an average of nineteen days.
Stock under management: 7,800 dwellings. The Housing Department reports that void properties were made ready after the due date in more than half of all cases.
Penrose & Lyle, chartered accountants, celebrate their fiftieth anniversary. Statutory accounts for 140 clients were filed after the prescribed deadline, and the partners have resolved that this must not recur.
Sunrise Events, your partner for trade fairs. Stand construction was completed after the opening of the hall on three occasions, and we intend to meet each set-up date hereafter.
Tenderers must demonstrate how they would bring school meal deliveries, of which 15% presently arrive after the serving time, back within the timetable.
# cash
Days sales outstanding increased to 83 days. The Group will concentrate on the collection of overdue receivables.
The Association supports carers in seven districts. Because public grants are disbursed in arrears, liquidity is insufficient to cover salaries in the first quarter.
Hon. Treasurer's report: unpaid subscriptions amount to £9,400, and reserves cover less than two months of expenditure.
Going concern statement of Ashdown Ceramics. Material uncertainty exists regarding the Company's ability to meet its liabilities as they fall due within the next six months.
Delta Scaffolding GmbH has extended trade credit to main contractors. Outstanding invoices older than ninety days total 640,000 euros and are to be recovered.
Arrears of school fees rose to 18% of billings, and the Bursar has been asked to improve their collection.
Lumen Stage provides lighting crews for festivals in the Low Countries. Receipts from event organisers are as a rule obtained four months after performance, which places considerable strain on our working capital.
The diocese acknowledges that without bridging of its liquidity shortfall the wages for July cannot be paid in full.
Rent arrears in the social housing stock have reached £1.2 million. Recovering them is the subject of the present action plan.
Seven Hills Dairy Co-operative. Payments to member farmers were deferred on two occasions as funds from the principal purchaser had not been received.
Directors' report, Orchard Valley Cider Company. Cash at bank declined to an amount sufficient for five weeks of operations, and the directors are in discussion with creditors.
Council: the Chief Finance Officer advised that uncollected business rates stood at 11% and that cash reserves were being depleted.
Promedica distributes surgical instruments and dressings. Overdue balances owed by hospitals to our medical supply company grew further, and we have been unable to settle our own obligations punctually.
Marlow Studios creates animation for broadcasters. Late settlement of invoices by commissioning parties caused repeated recourse to the overdraft facility.
Breach of the banking covenant was avoided by a narrow margin. The conversion of receivables into cash must be accelerated.
A multidisciplinary clinic of 23 specialists, open six days a week. As at 31 December, patient co-payments totalling 210,000 remained uncollected, and the clinic's solvency depends upon their recovery.
For nine days in July the town was filled with jazz. The Festival closed with debts to suppliers that it is presently unable to discharge.
Elbe Switchgear designs and assembles control cabinets to order. Working capital requirements absorbed all available funds; management's first task is to shorten the period between delivery and payment.
Pension contributions for August were remitted late owing to insufficient funds, and the trustees have requested a liquidity plan.
Hearthstone Builders: retentions withheld by clients amount to one tenth of turnover, and their release has become vital to meeting our commitments.
# margins
Half-year statement of Carrick Civil Engineering. Revenue grew by 14% while operating profit contracted by 6%, as cost overruns on fixed-price contracts eroded the result.
The Group's gross margin narrowed to 27.4%. Restoring profitability takes precedence over further growth.
Lakeside Catering serves 4,000 meals a day at full utilisation. The surplus remaining after all costs was nevertheless less than one per cent.
The chain comprises 62 stores selling home textiles. Promotional discounting supported volumes but diluted earnings to an extent the Board no longer considers acceptable.
Tariffs charged by the municipal music school cover 54% of the cost of a lesson, and the committee wishes to see a cost-covering fee structure.
Wagner Metallbau is working to capacity. An analysis of completed jobs shows that two in five were concluded at a loss.
Fee levels have not been adjusted since 2018. In consequence the practice's profit per partner has diminished despite a full order book.
Prealpina bottles mineral water and lemonade. Price pressure from retail chains further compressed the yield on our branded products.
The Trading Subsidiary's shops achieved record sales; its contribution to the charity, by contrast, declined to £12,000.
Syncra Consulting implements finance systems for public bodies. Project write-offs amounted to 17% of chargeable hours, which the management intends to reduce substantially.
Aegis Guarding employs 850 licensed officers. Competitive tendering in the security sector has driven hourly rates down to a level at which contracts yield no adequate return.
Harbour Logistics handled more containers than ever before. Earnings per container, however, fell for the third consecutive year.
The school shop's turnover increased, though its prices barely exceed purchase cost, and the Governors have asked for a review of pricing.
General contractor Holm & Sørensen completed thirty-four buildings. Unbilled additional services on building projects impaired the result by an estimated 400,000 euros.
Key figures of the Vitalis Food Group. EBITDA margin was 3.2% against a target of 9%, reflecting generous rebates and an unfavourable product mix.
Hilltop Farm Produce sells all that it grows. The net return per hectare, regrettably, hardly remunerates the work invested.
Westbrook Bookkeeping looks after three hundred local firms. Cost accounting shows that the smaller half of our clients generate no profit; the terms on which we serve them are to be revised.
Tournai Printing maintained its market share at the expense of its margins, and intends to increase its selling prices.
The firm's bridges and tunnels have won several awards. Budgeted hours were exceeded on nine of eleven engineering assignments, and the overrun could not be invoiced.
Hotel Bellevue, 140 rooms, stands on the promenade at Opatija. The hotel closed the year with occupancy of 91% and a loss, owing to heavily discounted rates on booking portals.
# input_cost
The cooperative runs eleven cold stores for fruit. Expenditure on energy rose by 71% year on year and now constitutes the largest item of cost after wages.
Glashütte Lindner melts glass around the clock. The price of natural gas has attained a level that endangers our competitiveness.
The swimming baths committee was informed that the new electricity contract would more than double the annual charge.
Torrone and pralines have been made at our factory since 1907. Rising raw material prices, notably for cocoa and hazelnuts, burdened the Company's purchasing budget throughout the year.
Feed accounts for two thirds of our production costs. Its sustained increase in price is the central challenge for our member farms.
Provision of school meals: the Caterer has notified the Authority of a 23% rise in food prices and requests measures to contain procurement costs.
At our centre in Salford 200 people a week find a meal and company. The Charity's premises lease was renewed at a rent 35% above the former figure, and savings must be identified.
Baltic Timberframe regrets that the cost of construction timber, insulation and fixings has increased beyond all forecasts.
Brenner Fahrzeugbau manufactures trailers for agriculture. Our purchasing department aims to lower the cost of purchased steel, which rose by a fifth within nine months.
Group income statement, Islandwide Wholesale. Higher freight, fuel and packaging costs added 2.1 million to cost of sales.
Dear guests, the cost of ingredients has climbed so steeply that our kitchen must find new ways of buying.
Four acute hospitals belong to the Trust. The Hospital Trust's pharmaceutical spending grew by 16% owing solely to suppliers' price increases, and joint procurement is being examined.
Electrical cables of every cross-section have been drawn here since the war. Volatile copper prices remain the principal risk for our cable works; the Company seeks to secure supplies at more favourable terms.
The Estate comprises nine arable farms held in hand. Fertiliser and diesel costs on the estate have doubled in three seasons, as the agent reported to the trustees.
Forty-two riding schools are affiliated to the Association. Insurance premiums payable by the Association's riding schools were raised by 48%, and alternatives are being sought.
The Brewery's expenditure on barley, glass and carbonic acid reached an unprecedented level in the financial year.
Computing at the University serves 31,000 users. Licence fees demanded by software vendors have become the fastest-growing cost of the University's computing service.
Parish accounts: heating the church now costs three times as much as in 2020, and the council discussed how the bill might be reduced.
Weaving and dyeing are carried out under one roof at Guimarães. Procurement costs for cotton yarn rose sharply following the drought, and our mill intends to diversify its sources of supply.
Tender specification: the Consortium wishes to purchase electricity collectively, since its members' unit costs have increased by 60%.
# raise_money
The Roof Appeal has so far gathered £84,000. A further £116,000 must be raised before the scaffolding can go up next spring.
Aurora Therapeutics develops treatments for rare eye diseases and is seeking to secure Series B financing of 25 million to enter the clinic.
Please help us build a second classroom for the children of Kisoro; your gift will bring us closer to the 40,000 dollars required.
The Board intends to issue community shares in order to finance the purchase of the village inn.
Museum of Navigation. An application to the Heritage Fund for the restoration of the lightship is in preparation and will be submitted in September.
Kovács Plastics employs 70 people near Debrecen. To fund the extension of its production hall, the Company is in negotiation with banks for an investment loan of three million euros.
Extract from the minutes of Nether Wick Parish Council. Resolved: that the Clerk investigate grants available towards the new play area, estimated at £65,000.
Houses for women in crisis are maintained by the foundation in three towns. Core funding from the region expires in March, and the foundation is looking for patrons and sponsors who will sustain its work.
Solivento designs small wind turbines for farms. The company now offers investors the opportunity to take part in its capital increase.
Our air ambulance receives no state support. A replacement helicopter will cost six million, which we hope to collect in two years.
The Youth Orchestra's tour to Canada depends on the contributions of benefactors, of which half have yet to be found.
Our centre offers legal help to migrants at no charge. Trustees' report: diversification of income is our first priority, with the aim of winning multi-year grants from charitable foundations.
Paprika, cumin and pepper are cleaned and ground by us in Szeged. Growth capital is sought by our family-run spice mill for the acquisition of a steam sterilisation plant.
The research consortium will apply for European funding in the forthcoming call and requires co-financing from industry.
Friends of the Old Cinema. We are launching a crowdfunding campaign to bring back the neon sign and to re-equip the projection room.
Fieldshare began as a student project in Wageningen. Venture partners are invited to join us in the seed financing of our platform for shared farm machinery.
The Hospice needs £2.4 million to complete its new day centre, and this newsletter tells you how you can contribute.
Talented pupils without means have studied at the College since 1922. An endowment of one million is to be established for our scholarships, and alumni will be approached in the course of the year.
Kilronan Water Sports Co-operative has obtained planning consent for its boathouse, and must now assemble the necessary finance.
The Alpine Society has 1,300 members and a much-loved clubhouse. The Society has resolved to seek a subsidised loan for the energy renovation of its clubhouse.
# open_site
We are delighted to announce that our ninth clinic will open its doors in Waterford on 4 November.
Steiner Optik has served the people of Bern since 1931. The inauguration of our new branch in Thun is planned for the early summer.
Moravia Springs makes seats and springs for rail vehicles. The Company will commission its second production site near Brno in the third quarter, and preparations are in full swing.
Fit-out of the new community library is nearing completion, and the Council intends to open it to the public before the end of April.
Maple Street Childcare, trusted by 300 families, is preparing to open an additional centre with 80 places in the Riverside quarter.
Nordlys, purveyor of candles and knitwear, has 41 stores in Norway and Denmark. The Board approved the lease of retail premises in Cork, where the group's first Irish store is to begin trading in March.
Clean water for refugee settlements has been the Foundation's mission since 2003. In the coming year the Foundation will establish a regional office in Kampala, with ten staff and a warehouse.
Our brand new showroom opens this autumn! Painters and electricians are at work, and much remains to be arranged before opening day.
Bistro Lavande is coming soon to the old railway station. Sixty seats, a terrace and an opening planned for Whitsun.
Nephrocare offers dialysis at six stations in Lower Saxony. Planning and commissioning of a further dialysis station at Lüneburg are the main task of the current half-year.
Council minutes: the new recycling centre at Mill Lane is to become operational on 1 July, and the project team was asked to prepare the opening.
Orthopaedic footwear is crafted by our twenty-six employees. The relocation of our headquarters and workshop to the new building in the business park will take place in ten weeks.
Sourdough, rye and cardamom buns, baked by hand in Belfast. Having outgrown our stall in the covered market, we will shortly open our first shop of our own.
Hotel group Marevita will welcome the first guests to its newly built resort at Vlorë next season, following recruitment and training of the team.
Frische Logistik supplies restaurants from its warehouse in Munich. A second depot is to be set up in the north so that our vehicles need no longer cross the whole country.
Faculty news from the School of Maritime Studies. The University will open a satellite campus in Limassol in September, subject to the timely completion of the laboratories.
Fitness First Aid Academy announces the launch of its training venue in Leeds; rooms, equipment and licences are to be in place by May.
Our credit union will be extending its presence with a new branch in Letterkenny, to be opened before the summer.
Silence, prayer and good food: our community has received guests in the city for years. The Sisters have entrusted us with the former convent, which we shall open as a guest house for pilgrims in the spring.
Tenders are invited for the start-up of a municipal kindergarten with six groups, scheduled to be opened on 15 August.
# launch
Medisens AG is pleased to announce the market introduction of its first home blood-pressure monitor in the second quarter.
The Publishing House will present its new history series for young readers in September, accompanied by a nationwide campaign.
Our development of the BioCut chipper is complete. Series production begins in May and the product is to be introduced through our dealers.
In the spring, Fjell Outdoor will bring to market a tent made wholly from recycled fishing nets.
The Credit Union is about to introduce a mobile banking application for its 14,000 members.
Healthtech company Dermalytic was spun out of the University of Ghent. Following successful trials at four hospitals, the wound-care software is to be released commercially before the end of the year.
Three generations of brewers, one spring. Tarrant Breweries looks forward to launching an organic pale ale this June, the first addition to the range in a decade.
Item 7. The Transport Committee agreed that the new on-demand bus service would go live on 2 September.
Apples, pears and quinces are delivered to us by 120 growers. As of next season our cooperative will offer a line of bottled juices under its own label, which is to be launched at the regional fair.
The Association of Fire Engineers has 4,800 members. The Association's online certification course, two years in the making, will be made available to the profession in January.
Nordwind Cycles announces the third-quarter debut of a folding cargo bicycle. Dealer training and publicity remain to be organised.
Founded in 1984, the Institute is a centre for hereditary diseases. The Institute plans to roll out a genetic counselling service to all patients in the course of the coming half-year.
Oat & Elm was founded by two food scientists from Turku. Our research has led to a plant-based cheese that we intend to place in retail outlets from October.
A subscription model for industrial filters will be unveiled by the Company at the Hanover fair and be available from the same date.
Two thousand years of river life are on display in our galleries. The Museum's new mobile guide will be released to visitors at Easter in five languages.
Arden Insurance expects to bring a cyber policy for small firms onto the market on 1 April, pending final approval of the wording.
Doctors and patients meet on Medivia without a waiting room. Having completed the pilot phase, we are now preparing the public launch of our telehealth platform.
The product launch of the X200 drill is scheduled for February. It is the most significant undertaking of our spring programme.
Natural skin care from Sardinian herbs. Silva Cosmetics proudly prepares to introduce its first men's range, on shelves from the autumn.
A digital season ticket for all the region's swimming pools is due to be introduced by the operating company next summer.
# wind_down
Hargreaves & Sons, drapers and outfitters to the county. After 112 years, the directors have taken the difficult decision to cease trading at the end of September.
The Trust has fulfilled the purpose for which it was established. The trustees propose its orderly dissolution and the transfer of the remaining assets.
The Philatelic Society of Paisley, established 1921. Notice to members: an extraordinary general meeting is convened to approve the liquidation of the Society.
Lamps and bulbs have been manufactured at the plant since 1953. Production at the Eisenach works will be discontinued by year end, and a social plan is being negotiated with the works council.
Dr Amelia Hart will be retiring from practice in June, and a successor is sought for the surgery.
St Catherine's is a rural school with 31 pupils. Owing to falling rolls the Governors have concluded that the school must close its doors at the end of the summer term.
The partners of Bell and Harte have agreed to wind up the partnership and to conclude all current mandates by December.
With heavy hearts we announce that this will be the last edition of the newsletter and of the festival itself.
Town council, July: the closure of the Hollyoak day centre was confirmed, and officers were instructed to manage an orderly transition for its users.
Fenwick Knitwear has been a family enterprise for three generations. As no successor is available, the business is offered for sale.
Autoprimo sells tyres, cars and insurance in the Basque Country. The Company will withdraw from the tyre retailing segment and dispose of its eleven remaining outlets.
Support for our legacy product CargoPlan ends on 31 March, by which time all installations are to be decommissioned.
The community of the Ursuline Sisters has resolved to leave the convent, and the handover of the house is being prepared.
Everything must go! Following the owners' decision to retire, our furniture store is holding its final clearance sale before closing permanently.
MV Catriona and MV Morag have served the strait since 1988. Operations of the ferry line will be terminated at the end of the concession, and the vessels are to be sold.
The Foundation is a spend-down institution; its last grants will be awarded this year and its office closed thereafter.
Merger with the neighbouring savings bank has been approved. Our institution will cease to exist as a separate body on 30 June.
Processing of whitefish has been concentrated at Hull. Closure of the Grimsby plant is to be carried out in stages, safeguarding the interests of its 84 employees.
The farm shop will not reopen next year. We intend to sell the livestock and machinery at auction in November.
Möbel Kurz KG traded in fitted kitchens. Insolvency proceedings having been opened, the administrator is proceeding with the realisation of assets and the winding up of the firm.
# hire
Join our team! Fourteen positions for registered nurses are currently vacant at our two hospitals.
Order books at Tauern Lifttechnik are full until next summer. The shortage of skilled workers continues to constrain our growth, and thirty vacancies in assembly could not be filled during the year.
Hauser Elektrotechnik is looking for eight electricians for immediate start. Despite numerous advertisements, suitable applicants have been lacking.
The island district maintains five surgeries. Recruitment of general practitioners to the rural surgeries remained unsuccessful, as reported to the Health Committee.
The School is seeking teachers of mathematics, chemistry and music; all three posts have been re-advertised for want of candidates.
Our volunteer fire service urgently requires new members, since a third of the established positions are unoccupied.
Wind turbine towers are welded in Esbjerg by 480 employees. The time taken to fill a vacancy has risen to 164 days and must be shortened if the Company is to execute its orders.
The Diocese notes with concern that eleven parishes are without a pastor and that vocations are few.
Quantessa develops trading software for power markets. For its expansion in Gdańsk the Group intends to recruit sixty software engineers within the coming six months.
Council, item 12: the Director of Transport reported 28 unfilled bus driver posts and outlined a recruitment campaign.
Lakeland Hotels offers careers by the water's edge. We need to engage 45 seasonal employees before the first of May.
Carvers, gilders and cabinet makers form our guild. Apprenticeships remain unfilled for the third year running, and our guild is appealing to school leavers to consider the trade.
Befriend Barnsley visits older people at home. The Charity's befriending service cannot be extended until twenty additional volunteers have been found.
St Hedwig nursing home cares for 96 residents. Finding qualified carers proves ever more difficult, and one ward remains closed for lack of applicants.
A housing co-operative of 5,000 members. The search for a new Finance Director, vacant since February, has not yet led to an appointment.
Tremblay Charpentes builds roofs of oak and larch. To meet demand we wish to appoint four carpenters and cannot find them locally.
The University Hospital invites proposals for an international recruitment programme for theatre staff, of whom 62 are lacking.
Staffing levels stood at 81% of establishment. Filling the vacant posts is the Prison Service's declared priority.
We are hiring! Sales, customer care, logistics: the opening of twenty-five new roles this quarter calls for a faster and more attractive selection process.
Salmon and mussels are raised in the clear waters of Yell. As an employer in a remote island community, the fish farm struggles to attract applicants for its technical positions.
# keep_people
Staff turnover reached 31% in the year under review, more than twice the sector average, and the Board regards its reduction as essential.
The Trust employs 640 nurses. One in five left within twelve months of appointment, citing exhaustion.
The Authority is responsible for child protection in the metropolitan area. Retention of experienced social workers has become the Authority's most pressing personnel issue.
Grandvista operates nineteen cinemas. Our employee survey revealed declining satisfaction, and resignations among team leaders have increased markedly.
Pupils from thirty nations attend the Academy. The Academy regrets the departure of nine teachers in a single year and intends to create conditions in which colleagues wish to remain.
Ferrosoft develops embedded software for carmakers. Voluntary departures at our Timişoara development centre rose to 27%, predominantly to competing employers.
Ostuni Hospitality Partners operates six resorts. Average length of service fell to eight months and measures to bind our employees to the company are being devised.
Eighty residents a year spend their last weeks with us. Volunteers are the heart of the hospice; regrettably, many withdraw from service within their first half-year.
Works council, spring session: the loss of skilled fitters to neighbouring companies was once more deplored.
The Tram Operator trains 160 drivers annually. Early attrition of newly trained drivers stands at 44%, and the Operator is required to present a plan for keeping them.
Climate modelling has been conducted at the Institute since 1976. The Institute loses junior researchers to industry at an increasing rate and wishes to offer them reasons to stay.
Sickness through burn-out was followed in seven cases by resignation, a development the management board wants to halt.
A stable workforce is the basis of good childcare. During the past year twelve of our thirty educators left us.
Sparkasse am See prides itself on training its own. Trainees who complete their apprenticeship with our savings bank seldom remain: only four out of eighteen accepted a permanent contract.
Five logistics centres dispatch goods around the clock. The Group's objective is to lower employee fluctuation in its logistics centres from 52% to below 30%.
Home care is delivered by the organisation to 1,900 people. Exit interviews conducted by the Human Resources department point to shift patterns as the main reason why carers leave the organisation.
Seventy-two permanent players perform 140 concerts a season. The orchestra's management is concerned at the number of musicians who have accepted positions elsewhere.
Loss of personnel to the private sector has left the Planning Department without a single officer of more than two years' standing.
Our partnership advises utilities on regulation. Retaining our consultants beyond their third year, when most presently depart, is a strategic goal of the partnership.
The Board of the rescue service recorded a wave of resignations amongst paramedics following two years of strain.
# quality
Nuova Cucina assembles fitted kitchens for the whole of Italy. The rate of complaints per thousand deliveries rose to 14.2, and the improvement of product quality is the overriding aim of the year.
Pressure vessels and boilers are built to order in Ostrów. Customer claims attributable to defective welds caused costs of 310,000 euros in the reporting period.
Rework in the paint shop affected 12% of all bodies. A target of 4% has been set by the management.
Our laundry serves thirty hotels. We recognise that the standard of finish has not always corresponded to what our customers are entitled to expect.
External audit of the coding department found an error rate of 9% in patient records, which must be reduced.
The housing association received 430 complaints about the workmanship of repairs, most of which required a second visit.
Polyform supplies housings to makers of household appliances. Scrap costs at the injection moulding plant exceeded the budget by one half.
Domus Service maintains white goods on behalf of eleven brands. First-time fix rate of our service technicians fell to 61%, so that many customers had to be attended twice for the same fault.
Council minutes: members criticised the quality of the resurfacing works, which had begun to fail within weeks.
Verhoeven Bakkerijen supplies supermarkets in four provinces. Deviations from specification led to 26 rejected consignments.
The Translation Service was reproached for inaccuracies in published texts, and the assurance of accuracy is to be strengthened.
Oakhampton Homes built 410 dwellings. Snagging lists at handover averaged fifty-three items per dwelling, and the Developer is committed to defect-free homes.
Errors in benefit calculations affected 2,700 claimants during the year, and the Department has been urged to get decisions right at the first attempt.
Crowns, bridges and dentures are made by thirty technicians. The dental laboratory's remake rate was 8.4% of crowns and bridges, well above the level to which we aspire.
Parcelmind is the software of choice for medium-sized couriers. Software defects reported by users after release increased by 40% and the testing process is under review.
Combines and balers have carried our name since 1936. Warranty expenditure on the new combine series was considerably higher than anticipated, owing to faults in assembly.
Hearty Meals prepares 2,600 lunches a day. Feedback on our catering at the care homes was poor: meals were described as lukewarm, monotonous and frequently incorrect.
Turbine blades and brackets are milled at our works in Toulouse. As a supplier to the aviation industry we must lower our non-conformity rate from 2,900 to 500 parts per million.
The inspection body found deficiencies in one installation out of eight carried out by our fitters, and these had to be corrected.
Public Opinion Research Centre, University of Zagreb. Our survey data were withdrawn on two occasions because of processing mistakes, to the detriment of our reputation.
# returns
Modehaus Kern has been online since 2011. The share of merchandise returned by customers amounted to 41%, and its reduction offers the greatest potential for improving our result.
Bellamode ships fashion to six countries. Sizing-related returns burdened logistics and goodwill alike.
The Group sells consumer electronics in four countries. Refunds granted within the withdrawal period rose by 38% compared with the prior year.
Literary fiction and poetry appear under our three imprints. Unsold copies sent back by the book trade reached a third of deliveries, and the Press intends to bring down this return quota.
Outdoor clothing is dispatched daily from Jönköping. Processing of customer returns costs the Company eleven euros per parcel; our aim is that fewer items find their way back to us.
The cooperative's mail-order department received back 9,300 pairs of shoes, the majority for want of fit.
Sustainability report: avoiding returned parcels is a central lever, since every fourth order is at present sent back.
Casa Nova offers sofas, tables and beds for delivery throughout Portugal. Incorrect product descriptions have led to numerous exchanges and credit notes in our online furniture store.
Tender: the Retailer seeks a partner to introduce a virtual size adviser with the purpose of lowering its return rate.
Plush animals have been sewn in Franconia since 1902. Retail partners exercised their right of return for 22% of the toys delivered in the Christmas season.
Rooney Plumbing Supplies, eleven trade counters. Goods returned as unsuitable by tradesmen have become a considerable item in our wholesale accounts.
Kaldi Coffee Machines grants a sixty-day right of return. Of late, one appliance in six has been given back.
Reverse logistics volumes doubled in the financial year, and the causes for which our customers return their purchases are now being investigated.
Clearview has 33 branches and an online store. The optical chain recorded 4,800 refunded spectacles, chiefly from its web shop.
Our mattresses may be tried for one hundred nights. The number sent back after the trial exceeds what the business can sustain.
Tartan skirts, blazers and ties for ninety schools. Exchange requests for school uniforms purchased online accounted for half of all orders, as parents had selected unsuitable sizes.
Autoteile Direkt lists 400,000 spare parts. Returned e-commerce orders of spare parts, usually because the wrong part had been ordered, tie up two full-time employees.
The Board views with concern the high proportion of garden machinery brought back by customers within thirty days.
Lumière cosmetics are sold by catalogue, television and internet. Chargebacks and returns diminished net sales of the cosmetics division by a quarter, and a programme of countermeasures has been approved.
Jewellery by Orla. We kindly ask our customers to measure carefully, since far too many rings come back to us for a refund.
# stock
Hometown Supermarkets, annual review. Product availability averaged 88% and lost sales due to empty shelves are estimated at 1.7 million.
Tools, fittings and fasteners for the trade are held at our distribution centre. Inventories increased by 35%, largely on account of slow-moving articles for which there is little demand.
The hospital pharmacy reported 112 supply gaps in essential medicines during the year, and security of supply is to be restored.
Walsh Builders' Providers keeps 16,000 lines. The assortment held does not sufficiently match what our customers require.
Velocity Sports retails running shoes in twelve cities. Write-downs on obsolete stock amounted to 480,000 euros, in spite of repeated shortages of current models.
One hundred and ten agencies receive food through our warehouse. Our regional food bank is often without the staple goods that families need whilst holding surpluses of others.
The audit revealed that recorded quantities in the central store differ from those actually present on the shelf to such an extent that reordering is unreliable.
Out-of-stock notices on our website have disappointed many gardeners this spring, and we are working to have the favourites permanently available.
The metro consists of 64 trainsets. Spare parts availability for rolling stock is insufficient, and vehicles stand in the depot awaiting components.
Bathroom fittings of twenty manufacturers pass through our hands. Capital tied up in the warehouse has risen to nine months' sales, and a reduction of excess holdings is required.
Minutes, Museum Shop Committee: popular postcards were unavailable all summer, whereas 3,000 calendars remained unsold.
Norpharm delivers twice daily to 300 pharmacies. Demand planning is to be improved, given that stockouts affected one order line in eight.
The Blood Service's reserves of group O fell below the three-day minimum on forty occasions.
Cheese, fish and delicatessen are sold in our nine market halls. Perishable goods to the value of £140,000 had to be destroyed, as purchasing quantities exceeded sales.
Eurotools Wholesale. Order fill rate was 83%; our customers rightly expect the ordered articles to be on hand.
The Company wishes to appoint a supplier of replenishment software in order to avoid both overstocking and shortages in its forty shops.
Range and quantity of textbooks held by the campus bookstore did not correspond to course requirements, and many titles were sold out.
Balance sheet notes, Polar Parts Trading. Backorders outstanding at the balance sheet date totalled 6,100 items, owing to inadequate inventory of fast-moving lines.
Mobile health teams travel the northern districts. Medical consumables ran out in three of our seven field clinics, and a dependable supply of stock is being organised.
The wine cooperative holds four vintages of unsold red while its white is exhausted by Easter each year.
# no_shows
The General Hospital serves a population of 280,000. In the past year 11,400 outpatient appointments were missed without notice, at an estimated cost of 1.5 million.
Do Not Attend rates at the physiotherapy department stand at 16%, and the Trust has undertaken to reduce them to 7%.
We kindly ask guests to cancel in good time. Tables reserved and left vacant have become a serious burden on our restaurant.
Pottery, Polish and public speaking are taught at our adult education centre. Evening classes are free upon registration; yet fewer than half of those who enrol actually attend on the night.
Unattended driving tests amounted to one in nine, depriving other candidates of a place.
Blood donor service, annual report: 24% of donors with a confirmed appointment failed to present themselves.
Volunteer lawyers advise residents every Tuesday. The legal advice clinic offers thirty free consultations a week, of which about ten are forfeited because the client does not appear.
Chambers Europe offers sixty webinars a year to its members. Participants who register for our webinars and subsequently do not take part account for 65%, a proportion that we aim to halve.
Council minutes: allotment viewings had repeatedly been arranged in vain, applicants not having kept the agreed time.
Skyhopper connects the archipelago with two turboprops. No-shows among booked passengers diminish the yield of our island flights and prevent others from travelling.
The Ski Resort notes a marked increase in reserved lessons that pupils fail to take up.
Dental Care Partners. Patients who neither attend nor cancel cost each of our surgeries seven hours a week.
Vaccination centre report. Of 8,900 appointments allocated, 1,960 went unused because those booked stayed away.
Regional Employment Agency, performance review. Non-attendance at job-seekers' interviews reached 43%, and the Agency is testing reminders by text message.
Court users are reminded that tennis courts booked and not used are lost to fellow members; last season this concerned 700 hours.
Early detection saves lives. The screening programme invites women to a fixed appointment, which three out of ten do not keep.
Warm Homes advises households on insulation. Missed home visits, where the householder was absent at the agreed time, made up 13% of our energy advisers' schedule.
Hotel Alpenrose: reservations which are not honoured on the day of arrival have risen to 6%.
Speech therapy sessions in the community are lost to a worrying degree through unannounced absence, and the service wishes to raise attendance.
Young people leaving care are paired with experienced adults. The Foundation's mentoring scheme suffers because mentees repeatedly fail to come to the meetings they have arranged.
# idle_capacity
Turning, milling and grinding up to two metres in diameter. Machine utilisation in the turning shop averaged 54%, and the Company invites customers to make use of its free production capacity.
The conference centre was let on 96 of 365 days. A better occupancy is the foremost aim of the operating company.
Village Hall Committee: the hall is unused on five weekday mornings and four evenings, and additional hirers are to be found.
Average seat occupancy on the regional air service was 43%, and empty seats are to be filled.
Four hundred performances were given on two stages. Theatre statistics show 38,000 seats unsold in the past season, equivalent to 45% of the seats on offer.
Transalpin operates 90 articulated lorries. Empty running accounted for 36% of the kilometres driven by our fleet, which we intend to fill with return loads.
The Science Park offers 12,000 square metres of laboratory space, of which more than a third stands vacant.
Orthopaedic and cardiac patients recover at our clinic by the lake. Bed occupancy at the rehabilitation clinic remained at 67%, and the available places are to be better used.
Advisory firm Brannigan Roe, year-end letter to partners. Consultants' chargeability declined to 58%; the unused hours weigh on the result.
Our new packaging line has been operating in a single shift. Spare capacity is available for contract packing and ought to be marketed.
Sports Committee, item 5: the indoor courts lie idle before four o'clock, and members considered how daytime use might be promoted.
Cold Storage Zeeland has room for 20,000 pallets. Half of the places are presently without a tenant.
Serviced offices in the old tobacco factory have been available since 2020. Occupancy of our serviced offices stood at 61% at year end, leaving 140 workstations unlet.
The communal sawmill is in operation on just two days a week, and forest owners are invited to take up the remaining time.
The Kindergarten Association has a fully equipped group room for twenty children that has been standing empty since August.
Under-used capacity at the crematorium's second line prompted the Board to seek cooperation with neighbouring municipalities.
Eighteen yachts form our fleet in Šibenik. The charter fleet lay in harbour for two thirds of its available days, and charters for those idle days are sought.
Electron microscopes and spectrometers are housed in the Centre for Materials. Laboratory instruments of high value are employed for barely ten hours a week, and the University wishes to open them to external users.
City Nest Hotels has seven houses in the Baltic capitals. Hotel bed capacity in our group went unsold on 47% of nights throughout the year.
Cooks and pastry chefs are trained at our college. The training kitchen of the vocational college remains vacant outside term hours and should be put to profitable use.
# compliance
The inspectorate rated our home "requires improvement". All requirements of the regulations are to be met by the time of the re-inspection in May.
Certification to ISO 9001 is a condition of our principal customer contracts, and the Company will undergo the audit in the fourth quarter.
Alumni and friends, 11,000 of them, are listed in the Association's records. New statutory provisions concerning the handling of personal data oblige the Association to revise its procedures by 1 January.
Leather for saddlery is tanned on the River Avon. The Environment Agency has given notice that the discharge permit of the tannery will lapse unless the prescribed limits are observed.
From the council's minutes: the fire safety report on the town hall lists forty-one deficiencies, which must be remedied within the period set.
Accreditation of the Laboratory expires in October. Preparation for reassessment is the main task of the coming months.
Interim statement by the management of Ocean Credit Bank. The External Auditor issued a qualified opinion on internal controls, and the Board has committed itself to full conformity by year end.
Visitors may reserve tours and tables via the castle's website. Under the Accessibility Act our booking portal must satisfy the legal standard, which it does not yet do.
Halcyon Wealth Management is subject to supervision by the financial authority, whose last review called for improved record keeping and suitability checks.
Orthotec makes spinal implants at Tuttlingen. In order to continue marketing our implants in the Union, approval under the new Medical Device Regulation is required before the transitional period ends.
Our small charity takes city children to the countryside. The Charity Regulator has asked the trustees to adopt a safeguarding policy and to document its observance.
Milligan Haulage runs forty-eight vehicles. The operator's licence of our transport company is under review following infringements of drivers' hours.
Organic certification: the control body recorded three non-conformities which are to be corrected within ninety days.
The Ministry will conduct its accreditation visit next spring, and the College must by then demonstrate adherence to all forty standards.
Tender: advisory services to assist the Municipality in fulfilling its obligations under the public procurement law.
Lambs and cattle from ninety farms are slaughtered locally. Our abattoir received an improvement notice on hygiene documentation, and the competent authority will return in six weeks.
The Sports Federation requires affiliated clubs to hold valid safeguarding certificates by the end of the season; ours have yet to be obtained.
Revised building regulations apply to all our hostels from July. We are required to furnish proof of compliance for every house.
Sustainability reporting becomes mandatory for the Company in the next financial year, and the necessary data and controls are being put in place.
Equimed imports vaccines for horses and cattle. Import licences for veterinary medicines are to be renewed, for which the authority demands evidence of good distribution practice.
# safety
The accident frequency rate increased to 18.6 per million hours worked. The Board has declared zero harm its uppermost objective.
Turnover of the Bosphorus Construction Group amounted to 190 million. Eleven reportable injuries occurred on our construction sites, among them two serious falls from height.
With deep regret the Company records the death of a colleague at the Varna quarry, and everything must be done to prevent a recurrence.
Hospital report: assaults on nursing staff resulting in injury rose by a third.
Saltmarsh Riding Centre teaches 400 pupils. In view of several falls requiring hospital treatment, the safety of lessons is under review.
Near-miss reports from the warehouse, for the most part involving forklift trucks and pedestrians, numbered 212.
The cooperative manages 14,000 hectares of private woodland. The forestry cooperative seeks to reduce chainsaw injuries among its members, of which there were nineteen last winter.
Bread is brought to 700 shops every morning. Road collisions involving our delivery fleet rose to 63, and a programme for safer driving is to be introduced.
The Fire Brigade's annual statement lists fourteen injured firefighters, most of them hurt during training.
Six care homes, 410 residents, 520 staff. Musculoskeletal injuries from the lifting of residents are the most frequent cause of lost working days in our care homes.
Council minutes: following two accidents at the playground in Church Lane, members demanded that children be better protected from injury.
Pork and poultry are cut and packed on three lines. Hand injuries in the meat processing department remained at an unacceptable level.
Grey iron castings up to eight tonnes. Occupational safety at the foundry fell short of our standards, with 340 working days lost through accidents.
The school transport service recorded three incidents in which pupils were injured while boarding, and these must not be repeated.
An explosion in the solvent store injured four employees. The prevention of further incidents takes precedence over production.
Safety Bulletin: contractors on the wind farm sustained two electric shocks, and the site management calls for stricter isolation of equipment.
The Mountain Guides' Association recorded nine accidents involving clients, and intends to make its tours safer.
Sixty-one supermarkets bear our sign. Slips, trips and falls in our supermarkets injured 88 employees and 31 customers.
Tender for consultancy: the Port Authority aims to halve the number of workplace accidents on its quays within two years.
Agricultural machinery accidents on member farms have claimed three lives, and the Union is launching an initiative for accident prevention.
# theft
Retail group Tessera operates 84 drugstores. Inventory shrinkage reached 2.6% of sales, of which the greater part is attributed to shoplifting.
Infrastructure and housing projects are executed in six provinces. The construction group lost plant and materials worth 900,000 euros to theft from its sites.
Trustees were informed that an employee had misappropriated funds over a period of three years, and that stronger controls against fraud were needed.
Rail traffic in the western region is managed from our control centre. Cable theft caused 71 interruptions on our network, and the protection of the lines has become indispensable.
Council minutes: repeated break-ins at the allotments, with the loss of tools and produce, were reported to the police.
Libraries of the Consortium registered 6,400 missing volumes which had not been lent.
Twenty-two shops raise money for our cancer research. Our charity shops regret that donated goods are being stolen from outside the premises at night.
Gadgetry.eu has been selling electronics since 2010. Payment fraud with stolen card details led to losses of 0.9% of online turnover, which the Company is determined to curb.
The Museum's stocktaking disclosed that forty-four objects can no longer be found and must be presumed stolen.
Cargo crime: pilferage from parked trailers rose sharply, and our transport company seeks secure solutions.
Deer, oak and salmon have been managed on the Estate for three centuries. The Estate suffers from timber theft and poaching on a scale hitherto unknown.
Hospital equipment, notably laptops and infusion pumps, continues to disappear from the wards.
Coach services are provided from seven depots. Fuel losses identified at the depots could not be explained by consumption, and the misuse of fuel cards is suspected.
The Bicycle Rental Scheme reports 380 bicycles stolen, nearly a quarter of its fleet.
Savings and credit for market women since 1999. Unauthorised withdrawals by a former cashier were discovered in March; the Co-operative intends to prevent any further embezzlement.
Vineyard owners of the district have joined forces, as grapes and equipment are being stolen shortly before the harvest.
Six million items a year are sorted at Gliwice. Missing parcels at the sorting centre amounted to 5,200, with indications of organised internal theft.
Appeal to parishioners: our church was robbed twice this year, and candlesticks, offertory boxes and a bell are gone.
Our institution has fourteen branches in the lake district. Fraudulent expense claims came to light in two branches, and the Internal Audit department will concentrate on deterring them.
Tender for security services, the aim being to bring to an end the thefts of copper and solar modules from the Utility's plants.
# workload
Statement by the Executive Board of the municipal hospitals. The average number of overtime hours per employee rose to 214, and the Works Council has demanded relief.
Families First supports parents in difficulty. Each case manager is responsible for 61 families where guidelines recommend 35.
Our two parish priests now care for nine churches, a burden they can no longer carry unaided.
The general practice serves 9,200 patients with four physicians, whose working day regularly exceeds twelve hours.
Minutes: the Clerk reported that her duties could no longer be accomplished within contracted hours, and the council agreed to lighten them.
Sixty thousand patients a year enter by our doors. Staff surveys at the emergency department point to excessive workload as the chief complaint.
Albrecht Display GmbH, a medium-sized company led by its owner. The founder continues to decide upon every offer, invoice and appointment in person, an arrangement which leaves no time for leadership.
Volunteers at the repair café are overstretched: five people bear the work that was intended for fifteen.
Stairlifts are installed by us throughout Brittany. Order volume has exceeded what our existing team can handle, with weekend shifts becoming the norm.
Accrued leave and time credits at the police station have reached 11,000 hours, and officers cannot be released to take them.
The secretariat of the Federation carries out the tasks of three departments with two employees, who are permanently overburdened.
Hartlepool Veterinary Centre provides emergency cover round the clock. The on-call duties weigh heavily on the three vets who share them.
Teachers' administrative burden was found to consume seventeen hours weekly, and the Governors wish to reduce it.
Fire protection systems are designed and installed by our 90 employees. The increasing number of contracts has not been matched by resources, and project managers supervise twice as many sites as is reasonable.
We prepare returns for farmers and foresters. During the tax season our employees regularly work sixty hours and more; a sustainable distribution of work is to be established.
The tenants' association expresses its concern for the caretakers, each of whom tends 480 dwellings.
Hotel Seeblick is renowned for its restaurant. Peak-time strain on kitchen staff led to double shifts on 130 days, which the hotel management intends to abolish.
Family-owned since 1961, Lorenz Signs supplies petrol stations. Dependence of all operations on the managing partner has been identified as a weakness, and duties must be delegated.
The municipal building department handles 900 applications with three officers, and its staff are at the limit of what can be borne.
Hospice at Home. Our nurses drive further, work longer and rest less than we can justify, and their load must be eased.
# concentration
Seat frames and brackets are stamped in our plant at Győr. One customer accounted for 68% of revenue, a dependency the Board considers the most significant risk to the Company.
The Foundation's work is financed to four fifths by a single benefactor, and the trustees wish to broaden the base of support.
Notes to the accounts of Oriel Print Management. Sales to the three largest clients made up 91% of turnover, of which one alone contributed 74%.
Our welders maintain tracks and points. Loss of the framework agreement with the railway company would threaten the existence of our firm, since it provides most of our orders.
Treasurer's remarks: the club relies on one sponsor for more than half its budget, and the withdrawal of that sponsor would be hard to survive.
The Cooperative delivers 88% of its milk to one dairy, and the diversification of outlets is a strategic objective.
Rasmussen Tooling is a supplier to the automotive industry. Our excessive dependence upon a single vehicle manufacturer is to be reduced to below 40%.
Handcrafted phone accessories have made the Group known. Concentration risk: the Group generates nearly all its income from one online marketplace.
The Research Institute derives 79% of its third-party funds from one ministry and seeks further commissioning bodies.
The practice for radiology and nuclear medicine has five physicians. Referrals from the University Clinic constitute 83% of our patients, and the practice aims to widen the circle of referring physicians.
As the hotel obtains most of its guests through one tour operator, the insolvency of that operator would have grave consequences.
The museum is dependent on the annual subsidy of a single municipality, whose continuation is by no means assured.
Castellan LLP is a boutique firm for insurance law. Auditors drew attention to the fact that a sole client generates 64% of the law firm's fees.
Minutes: members expressed unease that the food pantry's entire supply comes from one supermarket chain.
Our translation cooperative has lived by and for one institution since 2006. The general assembly now calls for additional clients of comparable weight.
Jams, chutneys and pickles have come from our kitchen since 1948. A single retail chain purchases 77% of our preserves, and is in a position to dictate terms.
The Company's contract portfolio is unbalanced: two thirds of all guarding hours are performed at one airport.
Hand-blown glassware leaves Bohemia for the world. Reliance on one distributor for the whole of our export business has been recognised as imprudent and is to be diminished.
Substations and transformers are our speciality. The engineering office works overwhelmingly for one energy utility, and intends to place its order book on several legs.
The Orchestra performs in a converted granary. The Orchestra's largest donor provides 58% of private support; the Council wishes that share to fall.
# digitise
Patient files are at present kept on paper in eleven archive rooms. The introduction of an electronic record is the central project of the year.
The Municipality invites tenders for a digital permit procedure to replace the existing paper forms.
The Association speaks for 2,400 landscape architects. Membership data are maintained in several unconnected spreadsheets, and the Association wishes to bring them together in one system.
Fastener wholesaler Schraub & Partner fulfils 900 orders daily. Manual transfer of orders from e-mail into the merchandise system ties up three full-time positions.
Our archive holds 40,000 photographs catalogued on index cards, which are to be recorded in a searchable database.
Our opticians' group was formed by merger. Incompatible software in the seven branches requires figures to be entered twice, and an integrated solution is sought.
The Works records production on handwritten tally sheets. In future, data are to be captured at the machine.
Invoices are still circulated for signature in paper form and the Diocese plans to automate the procedure.
Community committee: it was agreed that bookings for the village hall, hitherto noted in a diary, should be made online.
Lift and escalator maintenance in four counties. Timesheets completed by hand and typed in afterwards are no longer appropriate for a company with 240 field employees.
The digital transformation of our administrative processes, many of which rest on fax and carbon copy, has been declared a priority.
Hospital stores: issue of materials is documented by slip, and an electronic inventory system is to be introduced.
Vocational College report. Enrolment requires parents to complete five paper forms, the contents of which are then keyed in by the office.
Teaware from Uji is sold at our two shops and over the internet. Our warehouse, accounting and web shop operate as isolated systems without interfaces.
The Land Registry Association will have its deeds scanned and indexed, thereby ending the search through folders.
Adhesives and sealants are sold by our thirty representatives. Sales representatives keep customer information in personal notebooks; a shared customer relationship system is to be implemented.
The fleet's maintenance history exists solely as stamped booklets, and the Transport Company aims to make it available electronically.
Two hundred and sixty carers work in our five houses. Planning of nursing shifts by means of a wall chart has reached its limits and shall be replaced by software.
Veterinary Board: laboratory results are sent by post and copied into the register by hand, a process to be digitised.
The Trust recognises that its donor records, kept in a ledger and two spreadsheets, are no longer fit for purpose and wishes to adopt a modern database.
# season
Lakeside Leisure Parks, financial summary. Revenue is concentrated in the months of June to August, whilst the remaining nine months result in a deficit.
The cable car company transports 90% of its passengers in winter. Extending operations to the summer is intended to even out income.
Overnight stays in our municipality fell to 4% of capacity in November; the Tourist Board aims to enliven the low season.
Beet is delivered by 2,100 growers. The plant processes sugar beet for 110 days a year, and stands without work for the rest.
Parks and cemeteries are tended by our company for nine municipalities. Seasonal fluctuation obliges us to lay off two thirds of our gardeners each December.
The Lido is frequented for twelve weeks, and the Council asked for proposals for uses outside the bathing season.
As a manufacturer of Advent calendars the Company earns almost its entire income in one quarter.
Sixty-four hotels belong to the Riviera association. Hotels of the association report full houses at Easter and in high summer, and empty ones between.
Language Institute Malta. Summer enrolments are excellent, but from October to April our classrooms see few students.
The open-air theatre's takings depend wholly on ten weeks, and the trustees seek sources of income for the remainder of the year.
Returns, audits, succession: we advise three hundred families. Workload at our tax consultancy is distributed unevenly, with a surfeit in spring and little to do in autumn.
Heating contractors traditionally experience a lull from May to August, which our firm wishes to bridge with other services.
Beach concession report: the enterprise is without revenue for seven months and incurs costs for twelve.
The Christmas market generates the craft cooperative's income. For the slack months thereafter, a second pillar is required.
Ferry traffic to the islands drops by 85% once the holidays end, and the shipping line is looking for business in the quiet months.
A Georgian house with a walled garden. Demand for our wedding venue is confined to the warm season, and winter events are to be developed.
The Botanical Garden counts 70% of its visitors in May and June, and hardly any between November and February.
Olives from three valleys are pressed at the farm gate. The quiet period after the harvest leaves our mobile pressing plants without employment until the following September.
Event hire: marquees are fully booked in summer and in storage all winter, and the directors seek to smooth the cycle.
Lessons, boards and wetsuits on the beach at Bundoran. The surf school's earnings in the off-season do not cover its rent, and a year-round offering is under consideration.
# new_market
Having established itself as a leading supplier in Austria, the Company will now enter the Italian market.
Cooling towers by Hydrotherm are at work in every Spanish province. The Board has approved an expansion strategy directed at first customers in the Gulf states.
Our assistive devices have so far been sold to hospitals. In future we intend to address private households as well.
Hebridean Seafoods has received its first export licence and aims to establish distribution in Japan.
Nordic Loppets Publishing wishes to make its school materials available to readers in Germany, a country where it is as yet unknown.
Lentils, oats and hemp are cultivated by 36 organic growers. The Co-operative seeks access to the organic retail trade, a sales channel in which it has hitherto not been represented.
Public procurement notice of the Export Promotion Agency. Tender: market entry support for a consortium of Moldovan wineries wishing to export to the Benelux countries.
Skylark Inspection surveys vines from the air. Our strategy foresees the extension of the drone inspection service from vineyards to the forestry sector.
The business has traded successfully in Munster for forty years, and the directors now intend to extend its activities to Leinster.
Fintech Monetka processes payments for 900 Lithuanian merchants. Internationalisation is the next step for our fintech, with Poland and Romania selected as the first target markets.
Following ten years of military procurement, the firm plans to win civilian customers for its protective textiles.
The Academy has until now trained dentists only and will shortly offer its programme to dental hygienists, a new target group.
Dentures and braces are produced at the company's laboratory in Latvia. Sales outside the home country amounted to nil; the development of export business is the task assigned to the new management.
Our stoves have warmed Scandinavian homes since 1936. Entry into the North American market is planned for the coming year and suitable distribution partners are being sought.
The savings bank intends to open up the segment of self-employed professionals, whom it has scarcely served to date.
From Ghana to the world: our shea butter cooperative hopes to gain its first buyers in the European cosmetics industry.
The regional chamber supports our joinery in approaching architects in Switzerland, with whom we have no contacts as yet.
Tickets, vouchers and certificates are printed by us under surveillance. Acquisition of public-sector clients is to complement our traditional private clientele in the field of security printing.
Our cycling holidays, popular with Dutch guests, are to be offered to the British public for the first time.
Irrigation equipment from the Group is found on 5,000 Tanzanian farms. The Group will broaden its geographical footprint to Kenya and Uganda, commencing with a distributor agreement in Nairobi.
# -
The Society was founded in 1888 and maintains a library of 60,000 volumes, open to members from Tuesday to Saturday.
Ferrara Cutlery has manufactured knives of distinction for five generations. Our products are available from selected dealers.
The Trust closed the year with a modest surplus, a full complement of staff and satisfied beneficiaries.
Retention of members stood at 97%, as in each of the previous six years.
Our law firm advises companies in distress on restructuring, insolvency and the settlement of debts.
The Board records with satisfaction that no accidents were reported in the course of the year.
As a certified body, we audit management systems and issue certificates in forty countries.
Brookfield Primary is a happy school of 210 pupils. All teaching posts are filled and a waiting list is in operation.
Deliveries were made on schedule in 99.4% of cases, a level which the Company has sustained since 2017.
Minutes: there being no further business, the Chair thanked members and closed the meeting at a quarter past eight.
Solaris Security protects warehouses against theft and burglary by means of thermal cameras.
The Company holds no borrowings, collects its receivables within twenty days and enjoys a comfortable cash position.
Our recruitment agency places engineers, nurses and pilots with employers throughout Scandinavia.
Item 3: the accounts were received and approved. The Treasurer reported that all subscriptions had been paid.
Welcome to Villa Rosetta, a family guest house with eight rooms, a rose garden and a library.
The difficulties with late publication described in the 2014 report were overcome long ago, and issues have appeared punctually ever since.
Prisma Labs provides software by which hospitals digitise their paper records; our own offices have been paperless since 2012.
The Foundation awards grants to young sculptors from the income of its endowment.
Grupo Almendra exports almonds to thirty-one countries and is content with its present markets.
Employee turnover was 2%, and the average length of service rose to seventeen years.
We are a returns-processing partner to fashion retailers, handling 40,000 parcels a week with care.
The Highways Committee noted the report on the condition of the bridge. No action was required.
The Cooperative Bakery bakes eleven kinds of bread from regional grain and supplies the valley's schools.
Energy costs have no bearing on our operations, as the mill generates its own electricity from the river.
The observatory opened in 1911. Guided tours are held on clear evenings.
Wessex Debt Advice offers free and confidential counselling to people who have fallen behind with their payments.
All statutory inspections were passed without remark, and the licence is valid until 2033.
Our customers number some 2,000 households, none of whom contributes more than a fraction of one per cent to revenue.
The Choir rehearses on Wednesdays in the parish hall and performs twice a year.
Thermoline's order book is healthy, its prices are firm and its margins have been stable for a decade.
Occupancy of the student residence was 100%, as is customary.
The Institute publishes statistics on bankruptcies, accidents at work and unfilled vacancies for the whole of the Republic.
Product quality met every customer specification and the number of complaints was nil.
Hill & Hollow Ceramics is a two-person studio in Cornwall, throwing tableware for those who enjoy slow mornings.
The Federation represents the interests of caterers whose costs, staffing and regulation it explains to lawmakers.
The new branch in Odense, opened three years ago, has become a firm part of our network.
Callers to our switchboard are connected within ten seconds, in accordance with the standard we have upheld for many years.
Founded by two brothers, the nursery garden raises perennials and sells them on Saturdays.
The appeal for the organ reached its goal in 2020, the instrument was consecrated in 2021 and is played every Sunday.
Seasonal variation is negligible in our trade in hospital linen.
Our museum documents the great strike, the closure of the pits and the departure of the miners' families.
Kappa Logistics operates 300 vehicles from nine depots and transports foodstuffs at controlled temperatures.
The practice comprises six physicians, with appointments available on the same day and punctually attended by our patients.
Insolvency administrators from all over Austria met: the Association held its annual conference in Salzburg with 240 delegates.
Stocks are sufficient, ranges are well chosen and shelves are filled each night by a seasoned team.
We train managers in delegation and the avoidance of overwork. Our seminars take place in a monastery near Passau.
Succession in our family enterprise has been settled, the daughter of the founder having assumed the management in 2022.
Shrinkage is immaterial in our line of business, since church bells are seldom carried off.
The Lighthouse Company maintains twelve lights along the coast, as it has done since 1836.
Proud of our past and at ease with our present, we brew three beers and shall continue to brew three beers.
`
