/** What people type in English, as ../industry-queries.ts reads it. */
export const ENGLISH_QUERIES = `
bakery -> cafes-bakeries
bakeries -> cafes-bakeries
bakry -> cafes-bakeries
bskery -> cafes-bakeries
bakri -> cafes-bakeries
bakrie -> cafes-bakeries
coffee shop -> cafes-bakeries
cofee shop -> cafes-bakeries
lawyer -> legal
lawyers -> legal
laywer -> legal
law firm -> legal
attorney -> legal
software -> software-saas
sofware -> software-saas
sotfware -> software-saas
saas -> software-saas
SaaS company -> software-saas
gym -> fitness
gyms -> fitness
yoga studio -> fitness
crossfit -> fitness
restaurant -> restaurants
restaurnt -> restaurants
resturant -> restaurants
resturan -> restaurants
restaurants -> restaurants
pizza -> restaurants
pizzeria -> restaurants
food truck ->> restaurants|catering
crypto -> blockchain-web3
cryptocurrency -> blockchain-web3
bitcoin -> blockchain-web3
vet -> veterinary-pets
vets -> veterinary-pets
veterinarian -> veterinary-pets
pet shop -> veterinary-pets
plumber -> specialty-trades
plumbing -> specialty-trades
electrician -> specialty-trades
electrican -> specialty-trades
real estate -> real-estate-agencies
real estate agent -> real-estate-agencies
realtor -> real-estate-agencies
bank -> banking
bnak -> banking
insurance -> insurance
insurence -> insurance
accountant -> accounting-tax
accounting -> accounting-tax
acounting -> accounting-tax
bookkeeping -> accounting-tax
dentist -> dental
dentits -> dental
dental clinic -> dental
hospital -> hospitals
doctor -> medical-clinics
pharmacy -> pharmacies-optical
farmacy ->> pharmacies-optical
drugstore -> pharmacies-optical
optician -> pharmacies-optical
hair salon -> hair-beauty-spa
barber -> hair-beauty-spa
barbershop -> hair-beauty-spa
nail salon -> hair-beauty-spa
spa -> hair-beauty-spa
hotel -> hotels-lodging
hotle -> hotels-lodging
hostel -> hotels-lodging
airbnb ->> hotels-lodging
travel agency -> travel-tourism
tour operator -> travel-tourism
supermarket -> supermarkets-grocery
grocery -> supermarkets-grocery
grocery store -> supermarkets-grocery
butcher -> supermarkets-grocery
convenience store -> convenience-stores
clothing -> fashion-apparel
clothes -> fashion-apparel
clothing store -> fashion-apparel
shoes -> fashion-apparel
boutique -> fashion-apparel
hardware store -> home-improvement
furniture -> furniture-home
jewelry -> jewelry-luxury
jewellery -> jewelry-luxury
toy store -> sports-toys-hobby
bookstore -> books-stationery-gifts
florist ->> books-stationery-gifts|furniture-home
flower shop ->> books-stationery-gifts|furniture-home
online store -> ecommerce
e-commerce -> ecommerce
ecommerce -> ecommerce
gas station -> fuel-stations
wholesale -> wholesale-distribution
car dealer -> car-dealerships
car dealership -> car-dealerships
mechanic -> auto-repair
car repair -> auto-repair
auto repair -> auto-repair
car wash ->> auto-repair
car rental -> car-rental-mobility
trucking -> trucking-freight
logistics -> logistics-supply-chain
warehouse -> logistics-supply-chain
courier -> courier-postal
airline -> airlines-aviation
shipping ->> maritime|courier-postal|logistics-supply-chain
school -> schools
university -> higher-education
daycare -> childcare-preschool
kindergarten -> childcare-preschool
tutoring -> training-tutoring
language school -> training-tutoring
driving school -> training-tutoring
edtech -> edtech
farm -> farming-livestock
farming -> farming-livestock
fishing -> fishing-aquaculture
church -> religious
mosque -> religious
ngo -> nonprofit-social
charity -> nonprofit-social
nonprofit -> nonprofit-social
government -> government
funeral -> funeral
funeral home -> funeral
laundry -> laundry-repair
dry cleaner -> laundry-repair
gardener -> home-garden-services
landscaping -> home-garden-services
handyman -> home-garden-services
moving company -> storage-moving
storage -> storage-moving
marketing -> marketing-advertising
marketing agency -> marketing-advertising
advertising -> marketing-advertising
seo ->> marketing-advertising
consulting -> consulting
consultant -> consulting
recruiting -> hr-staffing
recruiter -> hr-staffing
staffing agency -> hr-staffing
call center -> bpo-support
graphic design -> design-creative
photographer ->> design-creative|film-music
photography ->> design-creative|film-music
printing -> printing
cleaning -> cleaning-facilities
cleaning company -> cleaning-facilities
security guard -> security-services
architect -> architecture-engineering
architecture -> architecture-engineering
construction -> building-construction
construction company -> building-construction
contractor ->> building-construction|specialty-trades
roofing -> specialty-trades
carpenter ->> specialty-trades|wood-forest-products|furniture-home
painter ->> specialty-trades
solar -> renewable-climate
solar panels -> renewable-climate
oil -> oil-gas
oil and gas -> oil-gas
recycling -> waste-recycling
mining -> mining-metals
pharma -> pharmaceuticals
biotech -> biotechnology
nursing home -> senior-home-care
therapist -> mental-health
psychologist -> mental-health
laboratory ->> diagnostics-labs|research-development
fintech -> fintech-payments
payments -> fintech-payments
loans -> lending
mortgage -> lending
venture capital -> investment-management
private equity -> investment-management
stock broker -> capital-markets
ai -> data-ai
artificial intelligence -> data-ai
machine learning -> data-ai
cyber security -> cybersecurity
cloud -> cloud-devtools
it support -> it-services
web design ->> design-creative|it-services|marketing-advertising
web development -> it-services
chips ->> semiconductors|food-production
robots -> robotics-drones
drones -> robotics-drones
video games -> video-games
game studio -> video-games
newspaper -> publishing-news
tv station -> broadcasting
radio -> broadcasting
podcast ->> broadcasting|publishing-news|film-music
film production -> film-music
record label -> film-music
museum -> arts-culture
art gallery -> arts-culture
casino -> gambling
wedding planner -> events-ticketing
event planning -> events-ticketing
catering -> catering
caterer -> catering
brewery -> beverages
winery -> beverages
bar -> bars-nightlife
pub -> bars-nightlife
night club -> bars-nightlife
nightclub -> bars-nightlife
cannabis -> tobacco-cannabis
cosmetics -> beauty-household
telecom -> telecom
internet provider -> telecom
social network -> internet-platforms
dating app -> internet-platforms
football club -> sports-recreation
golf -> sports-recreation
tailor ->> laundry-repair|fashion-apparel|textiles
locksmith ->> specialty-trades|security-services|home-garden-services
tattoo -> hair-beauty-spa
massage -> hair-beauty-spa
taxi -> rail-public-transit
something else -> other
VC -> investment-management
MSP -> it-services
D2C -> ecommerce
DJ -> events-ticketing
EV charging -> electric-power
coworking -> real-estate-agencies
weed -> tobacco-cannabis
uber -> car-rental-mobility
prison -> government
university department -> higher-education
shipyard -> maritime
`
