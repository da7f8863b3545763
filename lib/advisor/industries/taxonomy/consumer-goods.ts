import { type IndustryEntry, phrases } from './entry.ts'

export const CONSUMER_GOODS: IndustryEntry[] = [
  {
    slug: 'food-production',
    nameEn: 'Food Manufacturing',
    nameEs: 'Producción de alimentos',
    descriptionEn: 'Manufacturers of packaged, dairy, meat, baked and other foods.',
    descriptionEs: 'Fabricantes de alimentos envasados, lácteos, carnes, panificados y otros.',
    aliases: phrases(`
      food manufacturer, meat processing, dairy, snacks maker, tortilla factory, fábrica de alimentos,
      empacadora, tortillería, lácteos, embutidos,
      matadero, slaughterhouse, lechería, frigorífico de carnes
    `),
    keywordsEn: phrases(`
      food products, food manufacturer, food manufacturing, food processing, food company, foods, snacks,
      snack foods, dairy, dairy products, meat, meat products, meat processing, poultry processing,
      frozen food, frozen foods, sugar, flour, flour milling, packaged foods, pet food manufacturer,
      confectionery manufacturer, candy, chocolate manufacturer, plant-based, plant-based meat,
      edible oils, rice, noodles manufacturer, sauces, spices, seasonings, condiments, baby food,
      infant formula, palm oil products, cereal, processed foods, cheese, eggs, pasta, food ingredients,
      canned foods, ingredients, nuts, salmon processing, soy, protein, bakery products,
      seafood processing, milk powder, packing company, creamery, sausage, alternative protein,
      cultivated meat, food brand, cheesemaker, vegan food, processed meat, starch, frozen bakery
    `),
    keywordsEs: phrases(`
      alimentos, lácteos, carnes, harina, embutidos, molinos, azúcar, tortillería, tortillerías, aceites,
      conservas, quesos, frituras, botanas, empacadora, elaboración de alimentos,
      producción de alimentos, ingenio azucarero, molino de nixtamal, masa, galletas, salsas, chocolates,
      dulces fabricación, productos alimenticios, alimentos balanceados, rastro, frigorífico,
      procesamiento de carne, matanza, crema y queso, chiles, panificación industrial, congelados,
      harina de maíz, granos molienda, leche pasteurizada, jamón, mermeladas, condimentos,
      beneficio de café, café tostado
    `),
  },
  {
    slug: 'beverages',
    nameEn: 'Beverages, Breweries & Wineries',
    nameEs: 'Bebidas, cervecerías y bodegas',
    descriptionEn: 'Breweries, wineries, distilleries, soft drinks and bottled water.',
    descriptionEs: 'Cervecerías, bodegas, destilerías, refrescos y agua embotellada.',
    aliases: phrases(`
      brewery, winery, distillery, bottled water, soft drinks, cervecería, viñedo, purificadora de agua,
      refrescos, tequilera, mezcal
    `),
    keywordsEn: phrases(`
      beverages, beverage, brewery, breweries, brewing, brewers, beer, craft beer, wine, wines, winery,
      wineries, vineyards, vineyard, cellars, spirits, distillery, distillers, distilling, soft drinks,
      soft drink, juice, juices, water bottling, bottled water, mineral water, drinks, energy drinks,
      kombucha, whisky, whiskey, vodka, rum, liquor production, baijiu, champagne, cider,
      coffee beverages, non-alcoholic, winemaking, hop, bottling, bottler, cocktails bottled, carbonated,
      ice manufacturing, coca-cola bottling, pepsi bottling, malt, sake, brasserie brewery, brauerei,
      weingut, chateau, domaine, cave
    `),
    keywordsEs: phrases(`
      bebidas, cerveza, vinos, bodega, bodegas, refrescos, purificadora, agua purificada, embotelladora,
      hielo, tequila, destilería, mezcal, viñedos, viñas, jugos, agua embotellada, purificación de agua,
      embotellado, tequilera, fábrica de hielo, elaboración de cerveza, bebidas alcohólicas, garrafones,
      licores elaboración, agua mineral, planta purificadora, sidra, vinícola, manantial
    `),
  },
  {
    slug: 'tobacco-cannabis',
    nameEn: 'Tobacco & Cannabis',
    nameEs: 'Tabaco y cannabis',
    descriptionEn: 'Producers of tobacco, cigarettes, vapes, hemp and cannabis.',
    descriptionEs: 'Productores de tabaco, cigarros, vapeadores, cáñamo y cannabis.',
    aliases: phrases(`
      cigarette maker, tobacco company, cannabis grower, hemp, tabacalera, productor de cannabis, puros,
      weed, marijuana
    `),
    keywordsEn: phrases(`
      tobacco, tobacco products, cigarettes, cigarette, cigars, cigar, cannabis, marijuana,
      medical cannabis, hemp, cbd, vapor products, tobacco manufacturer, cannabis cultivation, cannabinoid,
      cannabinoids, nicotine, medical marijuana, tobacco leaf, cannabis products, cannabis company,
      e-cigarettes manufacturer, heated tobacco, dispensary, edibles, cannabis grower
    `),
    keywordsEs: phrases(`
      tabaco, cigarros, puros, tabacalera, cigarrillos, cáñamo, cannabis, cannabis medicinal,
      elaboración de cigarros, beneficio del tabaco, dispensario, marihuana, comestibles de cannabis
    `),
  },
  {
    slug: 'beauty-household',
    nameEn: 'Beauty, Personal Care & Household Products',
    nameEs: 'Belleza, cuidado personal y limpieza',
    descriptionEn: 'Makers and sellers of cosmetics, perfume, personal care and cleaning products.',
    descriptionEs:
      'Fabricantes y vendedores de cosméticos, perfumes, cuidado personal y productos de limpieza.',
    aliases: phrases(`
      cosmetics, perfume, skincare, cleaning products, soap, cosméticos, perfumería, cuidado personal,
      productos de limpieza, jabones
    `),
    keywordsEn: phrases(`
      cosmetics, cosmetic, beauty products, beauty, perfume, perfumes, perfumery, skincare, skin care,
      makeup, personal care, personal care products, fragrance, fragrances, soap, soaps, detergent,
      detergents, household products, diapers, hygiene, hygiene products, hair care products, shampoo,
      toiletries, sanitary napkins, toothpaste, razors, cleaning products, household cleaning,
      beauty brand, cosmetics retailer, perfume retailer, bath and body, deodorant, beauty retailer,
      nail polish, direct selling, feminine care, cosmetics brand, natural cosmetics, laundry detergent,
      tissue products, nutritional supplements, vitamins
    `),
    keywordsEs: phrases(`
      cosméticos, perfumería, belleza, jabones, champú, limpieza del hogar, perfumes, detergentes,
      cuidado personal, pañales, productos de belleza, higiene, maquillaje, cuidado de la piel,
      artículos de limpieza, productos de higiene, tocador, fabricación de jabones, toallas sanitarias,
      limpiadores, cosmética, productos de tocador
    `),
  },
  {
    slug: 'textiles',
    nameEn: 'Textiles',
    nameEs: 'Textiles',
    descriptionEn: 'Makers of yarn, fabric, carpets and household textiles.',
    descriptionEs: 'Fabricantes de hilos, telas, alfombras y textiles para el hogar.',
    aliases: phrases(`
      fabric maker, yarn, carpets, textile mill, telas, hilados, fábrica textil, tejidos
    `),
    keywordsEn: phrases(`
      textile, textiles, fabric, fabrics, yarn, yarns, spinning, weaving, cotton, cloth, carpets,
      carpet manufacturer, cotton yarn, woven, nonwoven, knitted fabrics, wool, silk, dyeing,
      printing fabrics, fiber, fibers, synthetic fibers, towels, home textiles, polyester yarn, mills,
      denim fabric, linen manufacturer, thread, textile mill, viscose, spinning mills, weaving mills,
      blankets, embroidery, technical textiles
    `),
    keywordsEs: phrases(`
      textil, textiles, telas, hilados, tejidos, hilos, alfombras, fibras, tela, hilatura,
      tejido de punto, acabado de telas, algodón, lana, bordados, cobijas, toallas, fabricación de telas,
      cordelería, fabricación de hilo, blancos fabricación, tintorería industrial, casimires, deshilados,
      costales
    `),
  },
  {
    slug: 'consumer-electronics',
    nameEn: 'Consumer Electronics & Appliances',
    nameEs: 'Electrónica de consumo y electrodomésticos',
    descriptionEn: 'Makers of home appliances, audio, televisions, wearables and smart-home devices.',
    descriptionEs:
      'Fabricantes de electrodomésticos, audio, televisores, wearables y dispositivos para el hogar.',
    aliases: phrases(`
      appliance maker, audio, headphones, smart home, electrodomésticos, fabricante de televisores,
      audífonos, línea blanca
    `),
    keywordsEn: phrases(`
      consumer electronics, appliances, home appliances, household appliances, small appliances, tv,
      televisions, audio products, speakers, headphones, smart home, wearables, gadgets, refrigerators,
      washing machines, air conditioners, kitchen appliances, vacuum cleaners, smart lock, cameras,
      action cameras, loudspeakers, earphones, stoves, microwave ovens, video equipment,
      connected device, smart devices, electric fans, appliance manufacturer, rice cookers, heaters
    `),
    keywordsEs: phrases(`
      electrodomésticos, refrigeradores, lavadoras, estufas, televisores, línea blanca, audio y video,
      aparatos domésticos, equipo de audio, fabricación de electrodomésticos, enseres, calentadores,
      ventiladores, aparatos electrodomésticos
    `),
  },
]
