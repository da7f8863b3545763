/**
 * Thirty companies, ten of them Spanish, from one person before the first sale to tens of thousands: `language |
 * industry | name | size | role | experience | team | structure | methodology | collaboration | further answers |
 * description`.
 */
export const SAMPLE_COMPANIES = `
es | cafes-bakeries | Panadería San Lorenzo | small | ceo | beginner | 14 | flat | custom | centralized | stage=established; country=AR | Panadería de barrio con tres hornos. La harina subió mucho y a la noche regalamos lo que sobra. Pensamos abrir los domingos.
en | software-saas | Patchwright | startup | ceo | intermediate | 6 | flat | okrs | distributed | stage=pre_revenue; integrations=slack | We translate COBOL to Java with AI. 11 design partners, no revenue yet; raising our seed round this spring.
en | fashion-apparel | Northfold | large | team_lead | advanced | 9 | hierarchical | okrs | hybrid | country=GB; departments=Performance marketing; integrations=slack | Sportswear sold online in 180 countries. Returns in Germany are 30% and eat the margin of paid orders.
en | maritime | Ría Yards | enterprise | manager | intermediate | 4200 | matrix | kpis | centralized | goal=on_time; stage=established; integrations=teams | State-owned shipyard that builds frigates and patrol vessels.
en | liquor-tobacco | Green Door | small | ceo | beginner | 16 | hierarchical | okrs | hybrid | country=US; integrations=email | Cannabis dispensary with two counters in Tucson.
en | consulting | Mara Okafor UX Research | startup | ceo | beginner | 1 | flat | custom | distributed | integrations=email | Freelance UX researcher. I want more clients of my own instead of agency work.
es | trucking-freight | Transportes Quilmes | medium | ceo | intermediate | 80 | hierarchical | okrs | centralized | country=AR; departments=Operaciones,Taller,Administración; integrations=email | Entregas tarde, choferes que renuncian y clientes que pagan a 120 días.
en | nonprofit-social | Safe Harbor | small | ceo | intermediate | 13 | flat | okrs | hybrid | integrations=email | We help women who suffered domestic violence. Three large donors pay for almost everything and one is leaving.
es | nonprofit-social | Fundación Manos Abiertas | small | manager | beginner | 11 | hierarchical | okrs | hybrid | goal=raise_money; country=MX; integrations=email | Becas y comedores para niños. En diciembre termina el convenio con el municipio.
en | restaurants | Lucerne Street | small | ceo | advanced | 12 | flat | okrs | centralized | stage=growing; country=US; integrations=slack | Ghost kitchen, delivery only, no dining room. Food cost went to 41% of sales.
es | restaurants | Fogón Sur | startup | ceo | beginner | 5 | flat | okrs | centralized | stage=pre_revenue; country=CL; integrations=email | Abro mi primer restaurante en marzo.
en | higher-education | Department of Physics | large | manager | intermediate | 310 | flat | okrs | distributed | integrations=teams | University department of physics with research groups from particles to the atmosphere.
en | dental | Elm Street Dental | small | ceo | intermediate | 12 | hierarchical | kpis | centralized | stage=established; country=US; integrations=email | Family practice. 18% of booked appointments end in an empty chair.
es | hair-beauty-spa | Estudio Marisol | startup | ceo | beginner | 1 | flat | okrs | centralized | country=ES | Trabajo sola en mi salón. Quiero dejar de tener horas vacías entre semana.
en | banking | Meridian Bank | large | individual_contributor | intermediate | 1 | hierarchical | okrs | hybrid | integrations=teams | Regional bank. Loan decisions take three weeks and applicants go elsewhere.
en | metal-fabrication | Haldane Castings | medium | manager | beginner | 110 | hierarchical | okrs | centralized | country=GB; integrations=email | Scrap is 9% and safety incidents are up since we added the night shift.
en | video-games | Copper Owl | small | ceo | intermediate | 28 | matrix | okrs | distributed | integrations=slack | Esports club with teams in four games and a small merchandise line.
es | medical-clinics | Centro Kiné Andes | small | manager | intermediate | 34 | hierarchical | okrs | hybrid | country=CL; integrations=email | Rehabilitación y kinesiología. La gente espera cinco semanas para la primera cita.
en | internet-platforms | Zippo Basket | enterprise | ceo | advanced | 2600 | matrix | okrs | distributed | goal=margins; stage=growing; integrations=slack | Grocery delivery app with couriers in 30 cities.
en | farming-livestock | Bog Hill Growers | medium | ceo | beginner | 60 | hierarchical | okrs | hybrid | integrations=email | Cooperative of cranberry growers. Nine tenths of our sales happen in ten weeks.
es | food-production | Tía Rosa | medium | ceo | advanced | 72 | hierarchical | kpis | hybrid | stage=growing; country=ES; integrations=teams | Empanadas congeladas para supermercados. El 60 % de las ventas depende de una sola cadena.
en | ecommerce | Inkwell & Nib | startup | ceo | intermediate | 4 | flat | okrs | distributed | goal=wind_down; stage=closing; country=CA; integrations=email | Online shop for fountain pens, closing after eleven years.
en | fitness | Ropewalk Climbing | small | ceo | intermediate | 19 | flat | okrs | hybrid | metric=Members on a monthly plan,members,640,760; country=IE; integrations=slack | Climbing gym. New members are keen for six weeks and then drift away.
es | arts-culture | Biblioteca Popular Sarmiento | startup | other | beginner | 6 | flat | custom | hybrid | obstacle=Vienen pocos vecinos entre semana; country=AR; customRole=Bibliotecaria | Biblioteca popular con talleres de lectura.
en | it-services | Cobalt Managed IT | small | manager | advanced | 35 | hierarchical | okrs | hybrid | country=CA; integrations=teams | Managed IT for law firms. One client brings in 60% of what we bill.
en | cleaning-facilities | Bright & Early | small | ceo | beginner | 46 | hierarchical | okrs | centralized | goal=hire_keep; obstacle=We cannot find cleaners for the early shift; stage=growing; country=IE; integrations=email | Office cleaning in Dublin.
es | software-saas | Turnera | startup | ceo | advanced | 8 | flat | okrs | distributed | stage=early_revenue; country=UY; integrations=slack | Sistema de turnos para peluquerías, con abono mensual. Queremos bajar la cancelación mensual del 8 % al 4 %.
en | medical-devices | Lumen Ultrasound | small | manager | intermediate | 38 | matrix | okrs | hybrid | goal=compliance; obstacle=Our notified body found 11 gaps in the technical file; stage=early_revenue; country=NL; integrations=slack | Portable ultrasound for midwives.
en | water-utilities | Valley Water | large | team_lead | intermediate | 40 | hierarchical | kpis | centralized | integrations=teams | Drinking water for nine towns.
es | hospitals | Grupo Hospitalario del Sur | enterprise | ceo | advanced | 9800 | matrix | okrs | hybrid | country=ES; integrations=teams | Grupo de hospitales privados. Las enfermeras se van a la sanidad pública.
`
