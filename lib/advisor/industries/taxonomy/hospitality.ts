import { type IndustryEntry, phrases } from './entry.ts'

export const HOSPITALITY: IndustryEntry[] = [
  {
    slug: 'restaurants',
    nameEn: 'Restaurants & Fast Food',
    nameEs: 'Restaurantes y comida rápida',
    descriptionEn: 'Restaurants, fast-food outlets, pizzerias and takeaways that serve meals to the public.',
    descriptionEs:
      'Restaurantes, comida rápida, pizzerías y locales de comida para llevar abiertos al público.',
    aliases: phrases(`
      restaurant, fast food, pizzeria, food truck, taquería, pizzería, cevichería, parrilla,
      comida para llevar
    `),
    keywordsEn: phrases(`
      restaurant, restaurants, fast food, fast-food, pizza, pizzeria, grill, burger, burgers, diner,
      steakhouse, sushi, food truck, kitchen restaurant, bistro, fried chicken, sandwich, sandwiches,
      barbecue, bbq, tacos, mexican restaurant, chinese restaurant, noodle, ramen, thai food,
      italian restaurant, casual dining, dining, takeaway, chicken wings, seafood restaurant, eatery, kebab,
      buffet, restaurant chain, hamburger, quick service, tavern restaurant, trattoria, ristorante,
      brasserie, hot dogs, salad bar, taqueria, cantina, curry, foodservice, franchised restaurants, wok,
      dumplings, poke, noodles, takeout, wings, gasthaus, imbiss, churrascaria, lanchonete
    `),
    keywordsEs: phrases(`
      restaurante, restaurantes, comida rápida, taquería, pizzería, pollos, pollería, parrilla, parrillada,
      cevichería, chifa, mariscos restaurante, asador, comida, comedor, fonda, cocina económica,
      hamburguesas, tacos, sushi, alimentos preparados, antojitos, picantería, sanguchería, tortas,
      pollo a la brasa, cocina peruana, marisquería, sabor, comida china, mariscos, pollo asado, birria,
      carnitas, arepas, ceviche, almuerzos, menú del día, para llevar, lonchería, rosticería, asadero
    `),
  },
  {
    slug: 'cafes-bakeries',
    nameEn: 'Cafés, Bakeries & Ice Cream',
    nameEs: 'Cafeterías, panaderías y heladerías',
    descriptionEn: 'Cafés, coffee shops, bakeries, pastry, ice-cream and juice shops.',
    descriptionEs: 'Cafeterías, panaderías, pastelerías, heladerías y juguerías.',
    aliases: phrases(`
      bakery, coffee shop, cafe, ice cream shop, pastry shop, panadería, cafetería, pastelería,
      heladería, juguería, repostería
    `),
    keywordsEn: phrases(`
      cafe, cafes, café, coffee, coffee shop, coffee shops, coffeehouse, coffeehouse chain, bakery,
      bakeries, baker, bakers, pastry, pastries, cake, cakes, cupcakes, donuts, doughnuts, doughnut,
      ice cream, frozen yogurt, gelato, tea house, bubble tea, tea, bagels, bread, cookies, patisserie,
      boulangerie, dessert, desserts, juice bar, smoothies, smoothie, crepes, chocolate shop, candy store,
      confectionery store, confectionery shop, espresso, roasters, coffee roaster, bäckerei, konditorei,
      sandwich cafe, pretzels, tea shop, confiserie, brunch, cappuccino, espresso bar, croissants,
      birthday cakes, tea room, pâtisserie, padaria, confeitaria, panetteria, pasticceria, eisdiele,
      gelateria
    `),
    keywordsEs: phrases(`
      cafetería, café, panadería, pastelería, heladería, helados, pan, repostería, bizcochería, dulcería,
      pasteles, juguería, tienda de té, chocolatería, donas, postres, tortas y pasteles, nevería, paletería,
      churros, croissant, panificadora, bollería, sandwichería, yogurt helado, crepería, fuente de soda,
      jugos y sándwiches, dulces, tortas, roscas, galletas, empanadas, conchas, capuchino, desayunos,
      licuados, gelato, churrería
    `),
  },
  {
    slug: 'bars-nightlife',
    nameEn: 'Bars, Pubs & Nightlife',
    nameEs: 'Bares y vida nocturna',
    descriptionEn: 'Bars, pubs, nightclubs and karaoke.',
    descriptionEs: 'Bares, pubs, discotecas y karaokes.',
    aliases: phrases(`bar, pub, nightclub, cocktail bar, discoteca, cantina, bar de copas`),
    keywordsEn: phrases(`
      bar, bars, pub, pubs, nightclub, night club, lounge, tavern, taproom, cocktail bar, cocktails,
      beer bar, brewpub, sports bar, wine bar, saloon, karaoke, disco, nightlife, ale house, pub chain,
      irish pub, drinking places, tap house, club night, gastropub, alehouse, beer garden, hookah
    `),
    keywordsEs: phrases(`
      bar, cantina, discoteca, antro, cervecería bar, pub, karaoke, bar de copas, peña, coctelería,
      vida nocturna, centro nocturno, tragos, pulquería
    `),
  },
  {
    slug: 'catering',
    nameEn: 'Catering & Food Services',
    nameEs: 'Catering y servicios de comida',
    descriptionEn: 'Caterers and contract kitchens that cook for events, companies, schools and hospitals.',
    descriptionEs:
      'Empresas de banquetes y comedores que cocinan para eventos, empresas, escuelas y hospitales.',
    aliases: phrases(`
      caterer, catering company, contract catering, meal prep, banquetes, comedor industrial,
      servicio de comida para eventos
    `),
    keywordsEn: phrases(`
      catering, caterer, caterers, catering services, catering company, contract catering, food service,
      foodservice, food service contractor, meal delivery, meal kits, meal prep, corporate catering,
      event catering, wedding catering, canteen, canteens, cafeteria services, mobile food, food trucks,
      ghost kitchen, cloud kitchen, office lunch, dining services, school meals, meals,
      contract food services, airline catering, institutional food, hospitality catering, party food
    `),
    keywordsEs: phrases(`
      banquetes, catering, servicio de catering, comedores industriales, comedor industrial,
      servicio de comedor, concesionario de alimentos, servicios de alimentación, comida para eventos,
      servicio de banquetes, comedores, viandas, concesión de alimentos,
      preparación de alimentos para eventos
    `),
  },
  {
    slug: 'hotels-lodging',
    nameEn: 'Hotels & Lodging',
    nameEs: 'Hoteles y alojamiento',
    descriptionEn: 'Hotels, hostels, resorts, campgrounds and holiday rentals.',
    descriptionEs: 'Hoteles, hostales, resorts, campamentos y alquileres vacacionales.',
    aliases: phrases(`
      hotel, hostel, resort, motel, bed and breakfast, vacation rental, hostal, posada, cabañas,
      apart hotel, hospedaje, airbnb host
    `),
    keywordsEn: phrases(`
      hotel, hotels, inn, inns, resort, resorts, lodge, lodging, hostel, hostels, motel, suites,
      hospitality, campground, rv park, vacation rental, vacation rentals, bed and breakfast, b&b,
      accommodation, hotel chain, hotel group, guest house, guesthouse, holiday park, short-term rentals,
      boutique hotel, serviced apartments, holiday homes, camping site, chalet, villas, hotel brand, motels,
      capsule hotel, hotelbetriebs, cabins, rooms, beach house, glamping, lodge in the forest, airbnb,
      gasthof, pension, ferienwohnung, hôtel, gîte, pousada, albergo
    `),
    keywordsEs: phrases(`
      hotel, hoteles, hostal, posada, hospedaje, cabañas, alojamiento, apart hotel, albergue, hotelera,
      casa de huéspedes, renta vacacional, motel, servicios de hospedaje, residencial, camping, hotelería,
      suites, hoteles con otros servicios integrados, habitaciones, cabañas en el bosque, glamping,
      casa de playa, posada rural, ecohotel
    `),
  },
  {
    slug: 'travel-tourism',
    nameEn: 'Travel Agencies & Tourism',
    nameEs: 'Agencias de viajes y turismo',
    descriptionEn: 'Travel agencies, tour operators and booking services.',
    descriptionEs: 'Agencias de viajes, operadores turísticos y servicios de reserva.',
    aliases: phrases(`
      travel agency, tour operator, travel booking, agencia de viajes, operador turístico, excursiones,
      paquetes de viaje
    `),
    keywordsEn: phrases(`
      travel, travel agency, travel agencies, travel agent, tours, tour, tour operator, tourism, cruise,
      cruises, trips, trip planning, booking, vacations, vacation, holidays, flights booking,
      business travel, corporate travel, travelers, travellers, sightseeing, adventure, safari, itinerary,
      expeditions, online travel, tourist information, reisebüro, reisen, voyages, viaggi, destinations,
      holiday packages, excursions, travel experiences, hikes, trekking, local guides, diving trips,
      safaris, city tours, agence de voyages, agência de viagens, turismo
    `),
    keywordsEs: phrases(`
      viajes, turismo, agencia de viajes, agencias de viajes, excursiones, tours, turística,
      operador turístico, cruceros, paquetes turísticos, aventura, expediciones, reservas de viaje,
      boletos de avión, vacaciones, guía turístico, operadora de turismo, caminatas, guías locales, buceo,
      paseos en lancha, ecoturismo
    `),
  },
]
