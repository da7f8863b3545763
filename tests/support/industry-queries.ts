/** What people type into the industry field, and where it has to lead; slugs parted by `|` are equally right. */
export interface IndustryQuery {
  typed: string
  locale: 'en' | 'es'
  slug: string
  /** The right answer stands among the first so many. */
  within: 1 | 3
}

/** One line per query: what is typed, an arrow to the slug that comes first, or a double arrow to one of the first three. */
function read(locale: 'en' | 'es', table: string): IndustryQuery[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, typed = '', arrow, slug = ''] = /^ *(.+?) +(->|->>) (\S+)$/.exec(line) ?? []
      return { typed, locale, slug, within: arrow === '->' ? 1 : 3 }
    })
}

export const INDUSTRY_QUERIES: readonly IndustryQuery[] = [
  ...read(
    'en',
    `
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
    `,
  ),
  ...read(
    'es',
    `
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
    `,
  ),
]

/** Words of which every beginning of at least three letters, as one types it, already shows the right industry among the first three. */
export const TYPED_LETTER_BY_LETTER: readonly [typed: string, locale: 'en' | 'es', slug: string][] = [
  ['bakery', 'en', 'cafes-bakeries'],
  ['restaurant', 'en', 'restaurants'],
  ['software', 'en', 'software-saas'],
  ['dentist', 'en', 'dental'],
  ['insurance', 'en', 'insurance'],
  ['real estate', 'en', 'real-estate-agencies'],
  ['law firm', 'en', 'legal'],
  ['panadería', 'es', 'cafes-bakeries'],
  ['peluquería', 'es', 'hair-beauty-spa'],
  ['ferretería', 'es', 'home-improvement'],
  ['abogado', 'es', 'legal'],
  ['bienes raíces', 'es', 'real-estate-agencies'],
]
