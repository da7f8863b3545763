import { type IndustryEntry, phrases } from './entry.ts'

export const AGRICULTURE: IndustryEntry[] = [
  {
    slug: 'farming-livestock',
    nameEn: 'Farming & Livestock',
    nameEs: 'Agricultura y ganadería',
    descriptionEn: 'Farms, ranches, orchards and breeders of animals.',
    descriptionEs: 'Granjas, ranchos, huertos y criadores de animales.',
    aliases: phrases(`
      farm, ranch, dairy farm, orchard, granja, rancho, avícola, agrícola, ganadería, invernadero,
      tambo, tambos, tambero, agricultural cooperative, cooperativa agrícola
    `),
    keywordsEn: phrases(`
      farm, farms, farming, farmers, ranch, ranches, ranching, agriculture, agricultural, cattle, crops,
      livestock, poultry, poultry farm, dairy farm, dairies, orchards, orchard, plantation, plantations,
      growers, grower, greenhouse, greenhouses, nurseries growing, hog, hogs, pigs, pig farming,
      eggs producer, feedlot, vineyards growing, vegetable, vegetables growing, fruits growing,
      oil palm plantation, berries, potatoes, horticulture, sheep, horses breeding, produce growers,
      broiler, swine, sugar cane cultivation, citrus, avocado, bananas, tea plantation, hatchery poultry,
      wheat, hay, grazing, land and cattle, cattle company, pecans, almonds, lemons, vegetables grown, eggs,
      beekeeping, honey farm, bauernhof, weingut, ferme, vignoble, fazenda, agropecuária, azienda agricola
    `),
    keywordsEs: phrases(`
      granja, agrícola, ganadera, rancho, avícola, porcicola, porcícola, hacienda, agropecuaria, estancia,
      ganadería, cultivo, invernadero, invernaderos, huerto, agricultura, cría de ganado, engorda,
      hortalizas, producción de huevo, establo, cultivos, frutas y verduras cultivo, granja avícola,
      producción agrícola, engorda de ganado, cría de aves, explotación de ganado, siembra, porcino,
      bovinos, cría de cerdos, agropecuario, huevo, flores cultivo, sorgo, agricultores, aguacate, limón,
      fresas, huevos de granja, vacas, borregos, apicultura, miel, café de altura, milpa
    `),
  },
  {
    slug: 'fishing-aquaculture',
    nameEn: 'Fishing & Aquaculture',
    nameEs: 'Pesca y acuicultura',
    descriptionEn: 'Fishing fleets, fish farms and shrimp producers.',
    descriptionEs: 'Flotas pesqueras, piscifactorías y productores de camarón.',
    aliases: phrases(`
      fishing company, fish farm, shrimp farm, pesquera, piscifactoría, granja camaronera, salmonera
    `),
    keywordsEn: phrases(`
      fishing, fishery, fisheries, seafood, aquaculture, salmon, salmon farming, shrimp, shrimp farm,
      fish farm, fish farming, trout, oysters, hatchery, marine products, tuna, fishing vessels,
      fish products, fishing company, cod, crab, lobster, sea farming, seaweed, mussels, fishing fleet,
      shellfish, fishermen, whitefish
    `),
    keywordsEs: phrases(`
      pesca, pesquera, pesquero, acuícola, camarones, mariscos, acuicultura, camaronera, piscicultura,
      atún, salmonera, salmón, granja acuícola, cultivo de camarón, pescados, piscifactoría,
      laboratorio de larvas, barco atunero, productos del mar
    `),
  },
  {
    slug: 'agtech-supplies',
    nameEn: 'AgTech & Farm Supplies',
    nameEs: 'AgTech e insumos agrícolas',
    descriptionEn: 'Seeds, feed, farm equipment and supplies, and technology for agriculture.',
    descriptionEs: 'Semillas, forrajes, equipo e insumos agrícolas, y tecnología para el campo.',
    aliases: phrases(`
      farm supply store, seeds, animal feed, agtech, agroquímica, semillas, forrajes, insumos agrícolas,
      tienda agrícola
    `),
    keywordsEn: phrases(`
      agtech, agritech, seeds, seed, feed, animal feed, feed mill, farm supply, farm supplies,
      farm supply store, agricultural supplies, agricultural services, agricultural cooperative, grain,
      grain elevator, farm equipment, agro, agronomics, crop, crop protection, elevator grain, irrigation,
      country store, precision agriculture, vertical farming, farmers technology, indoor farming, soil,
      agricultural retailer, farmers cooperative, cotton ginning, crop services, agronomy, farm services,
      rural supplies, tractor supply, agriculture technology, smallholder farmers, crop yields,
      farmers co-op, landhandel, raiffeisen agrar, agricultural machinery dealer, hydroponic, hydroponics,
      ranch supply, custom harvesting, farm management, drip irrigation, smallholders, crop monitoring,
      animal feed shop, tractors and seeds
    `),
    keywordsEs: phrases(`
      semillas, forrajes, insumos agrícolas, agro, agroquímicos venta, alimento balanceado,
      fertilizantes venta, maquinaria agrícola venta, cooperativa agrícola, agropecuarios productos,
      desmotadora, agroinsumos, agrotienda, agroservicios, beneficio agrícola, secado de granos,
      empaque de frutas y verduras, selección y empaque, granos, riego agrícola, servicios agrícolas,
      empaque agrícola, control biológico, riego por goteo, monitoreo de cultivos, agroquímicos,
      veterinaria agrícola, forrajes y semillas
    `),
  },
]
