import { type IndustryEntry, phrases } from './entry.ts'

export const RETAIL: IndustryEntry[] = [
  {
    slug: 'supermarkets-grocery',
    nameEn: 'Supermarkets & Grocery',
    nameEs: 'Supermercados y alimentación',
    descriptionEn: 'Supermarkets and shops that sell groceries, meat, fruit and other food.',
    descriptionEs: 'Supermercados y tiendas de comestibles, carne, fruta y otros alimentos.',
    aliases: phrases(`
      grocery store, supermarket, butcher, greengrocer, health food store, supermercado,
      tienda de abarrotes, carnicería, frutería, verdulería, pescadería,
      colmado, colmados
    `),
    keywordsEn: phrases(`
      supermarket, supermarkets, grocery, groceries, grocery store, market, foods, food market, hypermarket,
      hypermarkets, butcher, butchers, greengrocer, deli, delicatessen, health food, organic food store,
      food retailer, supermarket chain, cooperative supermarket, frozen food store, cheese shop,
      fish market, farm shop, bulk foods, meat market, produce market, grocers, fruit shop, food retail,
      discount supermarket, organic grocery, food stores, dairy shop, farmers market,
      fresh fruit and vegetables, meat, fish counter, health foods, metzgerei, fleischerei, boucherie,
      épicerie, açougue, mercearia, supermarché, supermercado
    `),
    keywordsEs: phrases(`
      supermercado, supermercados, hipermercado, mercado, abarrotes, carnicería, verdulería, frutería,
      pescadería, comestibles, autoservicio, ultramarinos, productos orgánicos tienda,
      cadena de supermercados, tienda de alimentos, pollería, cremería, dietética, tienda naturista,
      frutas y verduras, carnes, recaudería, granos y semillas
    `),
  },
  {
    slug: 'convenience-stores',
    nameEn: 'Convenience Stores & Kiosks',
    nameEs: 'Tiendas de conveniencia y kioscos',
    descriptionEn: 'Small shops open long hours, kiosks and newsagents.',
    descriptionEs: 'Tiendas pequeñas de horario amplio, kioscos y puestos de prensa.',
    aliases: phrases(`
      corner shop, mini market, kiosk, newsagent, tienda de la esquina, kiosco, minisúper
    `),
    keywordsEn: phrases(`
      convenience, convenience store, convenience stores, convenience shop, kiosk, kiosks, minimarket,
      mini market, mini mart, mart, corner shop, newsagent, newsagents, express store, 24 hours,
      convenience retail, food mart, c-store, tobacconist newsagent, village shop, late shop, quick stop,
      snacks and sodas, bodega store
    `),
    keywordsEs: phrases(`
      kiosco, tienda de conveniencia, minisúper, minimercado, almacén de barrio, tienda de barrio, quiosco,
      puesto de periódicos, bodega de barrio, miscelánea, tiendita, refrescos, recargas, botanas, huevo,
      estanquillo, tendejón
    `),
  },
  {
    slug: 'department-discount',
    nameEn: 'Department & Discount Stores',
    nameEs: 'Grandes almacenes y tiendas de descuento',
    descriptionEn: 'Department stores, discount and variety stores, outlets and second-hand shops.',
    descriptionEs: 'Grandes almacenes, tiendas de descuento y variedades, outlets y segunda mano.',
    aliases: phrases(`
      department store, dollar store, thrift store, outlet, grandes almacenes, tienda departamental,
      tienda de segunda mano, bazar, todo a un dólar
    `),
    keywordsEn: phrases(`
      department store, department stores, discount store, discount stores, discount, variety store,
      variety stores, dollar store, dollar, outlet, charity shop, thrift, thrift store, second-hand,
      second hand, general merchandise, bargain, 100 yen shop, pound shop, retail conglomerate,
      variety shop, discount retailer, variety chain, warehouse club, value store, used goods,
      consignment, general store
    `),
    keywordsEs: phrases(`
      almacenes, grandes almacenes, bazar, tiendas departamentales, tienda departamental, descuento,
      segunda mano, todo a un precio, artículos varios, saldos
    `),
  },
  {
    slug: 'fashion-apparel',
    nameEn: 'Fashion, Apparel & Footwear',
    nameEs: 'Moda, ropa y calzado',
    descriptionEn: 'Makers and sellers of clothes, shoes and accessories.',
    descriptionEs: 'Fabricantes y vendedores de ropa, calzado y accesorios.',
    aliases: phrases(`
      clothing store, fashion brand, shoe store, boutique, tienda de ropa, zapatería, marca de moda,
      ropa deportiva, sastrería
    `),
    keywordsEn: phrases(`
      fashion, apparel, clothing, clothes, shoes, shoe, footwear, boutique, wear, menswear, womenswear,
      jeans, denim, lingerie, underwear, sneakers, sportswear, garments, garment, bags, handbag brand,
      dress, dresses, bridal, uniforms, knitwear, hosiery, swimwear, children's clothing, clothing retailer,
      clothing brand, fashion retailer, fashion accessories, activewear, workwear, outerwear, shirts,
      t-shirts, hats, socks, leather shoes, streetwear, tailor-made, ready-to-wear, fast fashion,
      footwear retailer, casual wear, suits, handbags, tailored suits, kidswear, schuhe, modehaus,
      vêtements, chaussures, roupas, calçados, abbigliamento
    `),
    keywordsEs: phrases(`
      moda, ropa, zapatos, calzado, zapatería, prendas, prendas de vestir, confección, confecciones,
      costura, modista, uniformes, lencería, ropa interior, vestidos, ropa deportiva, pantalones, camisas,
      fabricación de calzado, maquila de ropa, tienda de ropa, accesorios de vestir, bolsos, corsetería,
      sastrería, novias, tenis, bolsas, gorras, trajes, trajes de baño, ropa infantil, huaraches, botas
    `),
  },
  {
    slug: 'pharmacies-optical',
    nameEn: 'Pharmacies & Optical',
    nameEs: 'Farmacias y ópticas',
    descriptionEn: 'Pharmacies, drugstores, opticians and hearing-aid shops.',
    descriptionEs: 'Farmacias, droguerías, ópticas y tiendas de audífonos médicos.',
    aliases: phrases(`
      drugstore, chemist, optician, eyeglasses, hearing aids, farmacia, botica, óptica, lentes
    `),
    keywordsEn: phrases(`
      pharmacy, pharmacies, drugstore, drugstores, drug store, chemist, chemists, optical, optician,
      opticians, optometrist, eyewear, glasses, eyeglasses, spectacles, sunglasses, contact lenses,
      hearing aids, hearing care, pharmacy chain, apotheke, apotek, apteka, pharmacie, vision center,
      audiology, optical retailer, drugstore chain, prescriptions, compounding pharmacy, farmácia, drogaria,
      optik, optique
    `),
    keywordsEs: phrases(`
      farmacia, farmacias, botica, boticas, óptica, ópticas, droguería, lentes, anteojos, gafas,
      audífonos, cadena de farmacias, parafarmacia, boticas y farmacias
    `),
  },
  {
    slug: 'electronics-retail',
    nameEn: 'Electronics & Phone Stores',
    nameEs: 'Electrónica y telefonía (tiendas)',
    descriptionEn: 'Shops that sell electronics, phones, computers and appliances.',
    descriptionEs: 'Tiendas de electrónica, teléfonos, computadoras y electrodomésticos.',
    aliases: phrases(`
      electronics store, cell phone store, computer store, appliance store, tienda de celulares,
      tienda de electrónica, tienda de electrodomésticos
    `),
    keywordsEn: phrases(`
      electronics store, electronics retailer, mobile phones, cell phones, phone store, computer store,
      appliances store, appliance retailer, electronics chain, consumer electronics retailer,
      mobile phone retailer, phone accessories, hi-fi, electronics stores, computer retailer,
      home electronics retailer, mobile phone store, gadgets store, phone shop, camera store, audio store,
      electrical retailer, computer shop, appliance store, phones, tablets, headphones, refrigerators,
      washing machines, tv shop
    `),
    keywordsEs: phrases(`
      tienda de electrónica, celulares, teléfonos celulares, tienda de celulares,
      tienda de electrodomésticos, tienda de computación, accesorios para celulares, cadena de electrónica,
      línea blanca, móviles, pantallas, televisores, refrigeradores, lavadoras, estufas, audífonos,
      accesorios para celular, electrodomésticos
    `),
  },
  {
    slug: 'home-improvement',
    nameEn: 'Hardware, DIY & Garden Stores',
    nameEs: 'Ferreterías, bricolaje y jardín',
    descriptionEn: 'Hardware, paint, tile, lumber and garden shops.',
    descriptionEs: 'Ferreterías, tiendas de pintura, azulejos, madera y jardín.',
    aliases: phrases(`
      hardware store, diy store, garden center, paint store, ferretería, tlapalería, vivero,
      tienda de pinturas, materiales de construcción
    `),
    keywordsEn: phrases(`
      hardware store, hardware stores, hardware retailer, diy, do it yourself, do-it-yourself,
      home improvement, garden centre, garden center, garden, nursery, lumber yard, lumber, paint store,
      paints retailer, tools store, building supply, building supplies, tiles, tile store, flooring store,
      bathroom, bathroom fixtures, plumbing supplies, electrical supplies, builders merchants,
      builders merchant, home center, hardware, roofing supply, timber merchant, trade counter,
      kitchens and bathrooms, gardening store, plant nursery, power tools, paintbrushes, nuts and bolts,
      doors and windows shop
    `),
    keywordsEs: phrases(`
      ferretería, tlapalería, bricolaje, jardinería, pinturas, materiales para construcción, vivero,
      azulejos, casa de materiales, pisos y azulejos, mejoras para el hogar, tienda de pinturas,
      herramientas, maderería, sanitarios, material eléctrico, brochas, tornillos, taladros, llaves
    `),
  },
  {
    slug: 'furniture-home',
    nameEn: 'Furniture & Home Goods',
    nameEs: 'Muebles y hogar',
    descriptionEn: 'Makers and sellers of furniture, mattresses, kitchens and things for the home.',
    descriptionEs: 'Fabricantes y vendedores de muebles, colchones, cocinas y artículos del hogar.',
    aliases: phrases(`
      furniture store, mattress store, home decor, carpenter, mueblería, carpintería, colchones,
      cocinas integrales, decoración
    `),
    keywordsEn: phrases(`
      furniture, furniture store, furniture retailer, mattress, mattresses, beds, bedding, home goods,
      homeware, housewares, houseware, kitchen, kitchens, home decor, decor, interior decoration,
      home furnishings, furnishings, sofa, sofas, curtains, carpets store, household linen, rugs, cabinets,
      cabinetry, office furniture, upholstery, bed retailer, kitchenware, furniture manufacturer, cookware,
      lamps, chairs, sleep, home accessories, linen, furniture chain, blinds, woodworking furniture, möbel,
      meubles, mobili, pillows, möbelhaus, móveis, arredamenti
    `),
    keywordsEs: phrases(`
      muebles, mueblería, colchones, hogar, decoración, sofá, carpintería, cortinas, cocinas integrales,
      artículos para el hogar, blancos, persianas, alfombras tienda, muebles de oficina, closets,
      muebles de madera, tapicería, menaje, fabricación de muebles, recámaras, salas, almohadas, alfombras,
      sillones
    `),
  },
  {
    slug: 'jewelry-luxury',
    nameEn: 'Jewelry, Watches & Luxury',
    nameEs: 'Joyería, relojes y lujo',
    descriptionEn: 'Jewelers, watchmakers and makers of luxury goods.',
    descriptionEs: 'Joyeros, relojeros y fabricantes de artículos de lujo.',
    aliases: phrases(`
      jeweler, watch store, luxury brand, joyería, relojería, marca de lujo, bisutería, platería
    `),
    keywordsEn: phrases(`
      jewelry, jewellery, jewelers, jewellers, jeweler, watches, watch, watchmaker, diamonds, diamond,
      gold jewelry, luxury, luxury goods, handbags, leather goods, gems, gemstones, rings, pearls,
      watch manufacturer, silver jewelry, bijoux, wristwatches, luggage, jewellery retailer,
      jewelry company, luxury watch, clock, charms, bracelets, fine jewelry, crystal, costume jewelry,
      necklaces, earrings, gold and silver, juwelier, bijouterie, joalheria, gioielleria
    `),
    keywordsEs: phrases(`
      joyería, relojes, relojería, bisutería, platería, orfebrería, diamantes, alta joyería,
      artículos de piel, bolsos de lujo, alhajas, plata, anillos, artesanías de plata, marroquinería,
      collares, aretes, pulseras, oro y plata
    `),
  },
  {
    slug: 'sports-toys-hobby',
    nameEn: 'Sporting Goods, Toys & Hobbies',
    nameEs: 'Deportes, juguetes y hobbies',
    descriptionEn: 'Makers and sellers of sporting goods, bicycles, toys, games and instruments.',
    descriptionEs:
      'Fabricantes y vendedores de artículos deportivos, bicicletas, juguetes, juegos e instrumentos.',
    aliases: phrases(`
      sporting goods, toy store, bike shop, music store, hobby shop, juguetería, tienda de deportes,
      bicicletas, instrumentos musicales
    `),
    keywordsEn: phrases(`
      sporting goods, sports equipment, sports retailer, sports store, bicycle, bicycles, bike, bikes,
      bike shop, cyclery, outdoor, outdoor gear, outdoor equipment, toys, toy, toy store, hobby, hobbies,
      games store, board games, fishing tackle, hunting, camping, musical instruments, guitars, pianos,
      golf equipment, surf, ski equipment, toy manufacturer, firearms, guns, leisure products,
      fitness equipment, yachts, sporting, model kits, toy retailer, collectibles, playing cards,
      skateboard, scuba diving, trading cards, cycling, helmets, yarn and crafts, comics
    `),
    keywordsEs: phrases(`
      deportes, artículos deportivos, juguetes, juguetería, bicicletas, instrumentos musicales,
      juegos de mesa, pesca deportiva, equipo deportivo, camping, montañismo, caza y pesca, ciclismo,
      fabricación de juguetes, bicis, cascos, guitarras, manualidades, cómics
    `),
  },
  {
    slug: 'books-stationery-gifts',
    nameEn: 'Books, Stationery & Gifts',
    nameEs: 'Librerías, papelería y regalos',
    descriptionEn: 'Bookshops, stationers, florists, gift and craft shops.',
    descriptionEs: 'Librerías, papelerías, florerías, tiendas de regalos y manualidades.',
    aliases: phrases(`
      bookstore, stationery store, florist, gift shop, craft store, librería, papelería, florería,
      floristería, regalos, manualidades
    `),
    keywordsEn: phrases(`
      bookstore, bookstores, books, book, bookshop, bookseller, stationery, gifts, gift, gift shop,
      office supplies, greeting cards, cards, florist, flowers, flower shop, floral, flower delivery,
      crafts, craft store, party supplies, paper goods, arts and crafts, souvenirs, art supplies,
      book retailer, stationery retailer, comic books, fabric and craft, balloons, office products, novelty,
      scrapbooking, postcards, candles, bouquets, notebooks, backpacks, blumen, blumenladen, fleuriste,
      floricultura, buchhandlung, librairie, livraria, papelaria
    `),
    keywordsEs: phrases(`
      librería, papelería, regalos, flores, florería, floristería, artículos de oficina, libros,
      manualidades, artículos para fiesta, tarjetas, útiles escolares, detalles, recuerdos, novedades,
      ramos, arreglos florales, cuadernos, mochilas, globos
    `),
  },
  {
    slug: 'liquor-tobacco',
    nameEn: 'Liquor, Tobacco & Vape Shops',
    nameEs: 'Vinotecas, tabaco y vapeo',
    descriptionEn: 'Shops that sell wine, spirits, tobacco, vapes and legal cannabis.',
    descriptionEs: 'Tiendas de vinos, licores, tabaco, vapeadores y cannabis legal.',
    aliases: phrases(`
      liquor store, wine shop, vape shop, smoke shop, cannabis dispensary, dispensary, dispensario, licorería, vinoteca, estanco,
      tabaquería
    `),
    keywordsEn: phrases(`
      liquor, liquor store, liquor stores, wine shop, wine merchant, wine store, off-licence,
      alcohol retailer, tobacco shop, tobacconist, vape, vape shop, vaping, e-cigarette, e-cigarettes,
      smoke shop, cigar shop, cannabis dispensary, dispensary, cannabis retailer, bottle shop,
      alcohol store, spirits store, beer store, wine retailer, package store, cigars and wine,
      drinks retailer, tobacco retailer, alcoholic beverage retailer, imported beers, wine cellar
    `),
    keywordsEs: phrases(`
      licorería, vinoteca, estanco, tabaquería, vinos y licores, vapeo, bodega de licores, tienda de vinos,
      tabacos, cigarros electrónicos, licores, enoteca, vinatería, mezcales, cervezas importadas, puros
    `),
  },
  {
    slug: 'ecommerce',
    nameEn: 'E-commerce & Marketplaces',
    nameEs: 'Comercio electrónico y marketplaces',
    descriptionEn: 'Online shops and marketplaces that sell goods over the internet.',
    descriptionEs: 'Tiendas en línea y marketplaces que venden productos por internet.',
    aliases: phrases(`
      online store, marketplace, online shop, dropshipping, tienda online, comercio electrónico,
      tienda en línea,
      d2c, dtc, direct to consumer
    `),
    keywordsEn: phrases(`
      e-commerce, ecommerce, online store, online shop, marketplace, marketplaces, online marketplace,
      online retailer, online retail, direct-to-consumer, dtc, subscription box, mail order,
      internet retailer, online shopping, dropshipping, shopify, resale marketplace, social commerce,
      catalog, quick commerce, sell online, e-commerce platform, buy and sell online, shopping app,
      internet retail, secondhand marketplace, online sales, merchants, e-commerce brands,
      buyers and sellers, group buying, sellers
    `),
    keywordsEs: phrases(`
      comercio electrónico, tienda online, tienda en línea, venta por internet, ventas en línea,
      mercado en línea, compras en línea, venta por catálogo
    `),
  },
  {
    slug: 'fuel-stations',
    nameEn: 'Fuel Stations',
    nameEs: 'Estaciones de servicio',
    descriptionEn: 'Petrol stations and truck stops.',
    descriptionEs: 'Gasolineras y paradores para camiones.',
    aliases: phrases(`gas station, petrol station, gasolinera, estación de servicio, bencinera, grifo,
      nafta, venta de nafta, grifo de combustible
    `),
    keywordsEn: phrases(`
      gas station, gas stations, fuel, fuels, petrol, petrol station, petrol stations, filling station,
      filling stations, fuel station, fuel stations, service station, service stations, gasoline,
      truck stop, fuel retailer, fuel stop, fuel brand, petroleum retailer, tankstelle, motor fuel,
      fueling stations, travel center, diesel
    `),
    keywordsEs: phrases(`
      gasolinera, gasolineras, estación de servicio, estaciones de servicio, combustibles, gasolina,
      gasolina y diésel, grifo, bencinera, venta de gasolina, expendio al público de gasolina, diésel,
      servicio de combustible
    `),
  },
  {
    slug: 'wholesale-distribution',
    nameEn: 'Wholesale & Distribution',
    nameEs: 'Mayoristas y distribución',
    descriptionEn: 'Wholesalers, importers, exporters and distributors that sell to other businesses.',
    descriptionEs: 'Mayoristas, importadores, exportadores y distribuidores que venden a otros negocios.',
    aliases: phrases(`
      wholesaler, distributor, importer, exporter, trading company, mayorista, distribuidora,
      importadora, comercializadora
    `),
    keywordsEn: phrases(`
      wholesale, wholesaler, wholesalers, distributor, distributors, distribution, distributing, import,
      importer, export, exporter, import export, trading, trading company, supply, supply company,
      supplies, merchandise distribution, food distributor, cash and carry, foodservice distributor,
      electronics distributor, drug wholesaler, merchant wholesalers, distributes,
      industrial distributor, imports and distributes, general trading, medical supplies distributor,
      grosshandel, groothandel, grossiste, ingrosso, handelsgesellschaft, handel, enterprises, vertriebs
    `),
    keywordsEs: phrases(`
      mayorista, distribuidora, distribución, importadora, comercializadora, exportadora, importación,
      exportación, comercio al por mayor, venta al mayoreo, mayoreo, distribuidor, proveedora,
      abastecedora, distribuciones, comercializadora de productos
    `),
  },
]
