/** What people type in Spanish, as ../industry-queries.ts reads it. */
export const SPANISH_QUERIES = `
panaderia -> cafes-bakeries
panadería -> cafes-bakeries
panadería artesanal -> cafes-bakeries
PANADERIA -> cafes-bakeries
panadria -> cafes-bakeries
oanaderia ->> cafes-bakeries
pasteleria -> cafes-bakeries
cafeteria -> cafes-bakeries
heladeria -> cafes-bakeries
peluqueria -> hair-beauty-spa
peluquria -> hair-beauty-spa
estetica -> hair-beauty-spa
barberia -> hair-beauty-spa
salon de belleza -> hair-beauty-spa
uñas -> hair-beauty-spa
abogado -> legal
abogada -> legal
abogados -> legal
bufete -> legal
despacho juridico -> legal
notaria -> legal
despacho contable -> accounting-tax
contador -> accounting-tax
contadora -> accounting-tax
contabilidad -> accounting-tax
gimnasio -> fitness
gimnasios -> fitness
gimansio -> fitness
ferreteria -> home-improvement
ferretria -> home-improvement
restaurante -> restaurants
restorán ->> restaurants
taqueria -> restaurants
tacos -> restaurants
fonda -> restaurants
comida rapida -> restaurants
marisqueria -> restaurants
plomero -> specialty-trades
plomeria -> specialty-trades
fontanero -> specialty-trades
electricista -> specialty-trades
carpintero ->> specialty-trades|furniture-home|wood-forest-products
pintor ->> specialty-trades
inmobiliaria -> real-estate-agencies
bienes raices -> real-estate-agencies
inmoviliaria -> real-estate-agencies
banco -> banking
seguros -> insurance
aseguradora -> insurance
dentista -> dental
clinica dental -> dental
odontologo -> dental
clinica -> medical-clinics
medico -> medical-clinics
consultorio -> medical-clinics
psicologo -> mental-health
psicóloga -> mental-health
farmacia -> pharmacies-optical
optica -> pharmacies-optical
veterinaria -> veterinary-pets
veterinario -> veterinary-pets
mascotas -> veterinary-pets
tienda de mascotas -> veterinary-pets
hotel -> hotels-lodging
agencia de viajes -> travel-tourism
viajes -> travel-tourism
turismo -> travel-tourism
supermercado -> supermarkets-grocery
abarrotes -> convenience-stores|supermarkets-grocery
tienda de abarrotes -> convenience-stores|supermarkets-grocery
carniceria -> supermarkets-grocery
verduleria ->> supermarkets-grocery
fruteria ->> supermarkets-grocery
ropa -> fashion-apparel
tienda de ropa -> fashion-apparel
zapateria -> fashion-apparel
zapatos -> fashion-apparel
muebles -> furniture-home
muebleria -> furniture-home
joyeria -> jewelry-luxury
juguetes -> sports-toys-hobby
jugueteria -> sports-toys-hobby
libreria -> books-stationery-gifts
papeleria -> books-stationery-gifts
floreria ->> books-stationery-gifts|furniture-home
tienda en linea -> ecommerce
comercio electronico -> ecommerce
gasolinera -> fuel-stations
taller mecanico -> auto-repair
mecanico -> auto-repair
llantera ->> auto-repair|car-dealerships
refaccionaria ->> auto-repair|car-dealerships
agencia de autos -> car-dealerships
renta de autos -> car-rental-mobility
alquiler de coches -> car-rental-mobility
transporte de carga -> trucking-freight
logistica -> logistics-supply-chain
paqueteria -> courier-postal
mensajeria -> courier-postal
colegio -> schools
escuela -> schools
escuela de ingles -> training-tutoring
guarderia -> childcare-preschool
jardin de niños -> childcare-preschool
universidad -> higher-education
clases particulares -> training-tutoring
granja -> farming-livestock
ganaderia -> farming-livestock
agricultura -> farming-livestock
pesca -> fishing-aquaculture
iglesia -> religious
ong -> nonprofit-social
fundacion -> nonprofit-social
asociacion civil -> nonprofit-social
gobierno -> government
municipio -> government
funeraria -> funeral
lavanderia -> laundry-repair
tintoreria -> laundry-repair
jardineria -> home-garden-services
jardinero -> home-garden-services
mudanzas -> storage-moving
publicidad -> marketing-advertising
mercadotecnia -> marketing-advertising
agencia de marketing -> marketing-advertising
consultoria -> consulting
recursos humanos -> hr-staffing
reclutamiento -> hr-staffing
diseño grafico -> design-creative
fotografo ->> design-creative|film-music
imprenta -> printing
limpieza -> cleaning-facilities
seguridad privada -> security-services
arquitecto -> architecture-engineering
constructora -> building-construction
construccion -> building-construction
albañil ->> building-construction|specialty-trades
energia solar -> renewable-climate
paneles solares -> renewable-climate
reciclaje -> waste-recycling
mineria -> mining-metals
desarrollo de software -> software-saas|it-services
empresa de software -> software-saas
inteligencia artificial -> data-ai
criptomonedas -> blockchain-web3
ciberseguridad -> cybersecurity
videojuegos -> video-games
periodico -> publishing-news
museo -> arts-culture
bodas -> events-ticketing
eventos -> events-ticketing
banquetes -> catering
cerveceria -> beverages
bar -> bars-nightlife
cantina -> bars-nightlife
antro -> bars-nightlife
prestamos -> lending
hipotecas -> lending
casa de bolsa -> capital-markets
asilo de ancianos -> senior-home-care
laboratorio clinico -> diagnostics-labs
cosmeticos -> beauty-household
taxi -> rail-public-transit
costurera ->> laundry-repair|fashion-apparel|textiles
sastre ->> laundry-repair|fashion-apparel|textiles
cerrajero ->> specialty-trades|security-services|home-garden-services
otra -> other
astillero -> maritime
astilleros -> maritime
nafta -> fuel-stations
venta de nafta -> fuel-stations
remis -> car-rental-mobility
tambo -> farming-livestock
gasfiter -> specialty-trades
kinesiologo -> medical-clinics
prisión -> government
carcel -> government
colmado -> supermarkets-grocery
matadero -> food-production
lecheria -> food-production
procurador -> legal
electrolinera -> electric-power
`
