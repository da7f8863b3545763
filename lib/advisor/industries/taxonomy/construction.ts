import { type IndustryEntry, phrases } from './entry.ts'

export const CONSTRUCTION: IndustryEntry[] = [
  {
    slug: 'building-construction',
    nameEn: 'Building Construction',
    nameEs: 'Construcción de edificios',
    descriptionEn: 'Builders and contractors of homes and other buildings.',
    descriptionEs: 'Constructores y contratistas de viviendas y otros edificios.',
    aliases: phrases(`
      home builder, general contractor, remodeling, constructora, albañilería, remodelación, contratista
    `),
    keywordsEn: phrases(`
      construction, construction company, builders, builder, homes, homebuilder, home builder, homebuilding,
      general contractor, general contractors, contractors, building, building contractor, remodeling,
      remodelers, renovation, custom homes, house construction, commercial construction,
      residential construction, design-build, restoration, contracting, constructors, new homes, construct,
      prefabricated homes, modular homes, manufactured housing, kitchen remodeling, bauunternehmen, hochbau,
      bâtiment, costruzioni, bouw, construction services, construction management, modular construction,
      housing construction, build, home improvement contractor, homes llc, framing, carpentry contractor,
      builds single-family homes, residential builder, extensions, bathrooms and kitchens remodelled,
      home additions, bricklayer, mason, baugeschäft, construtora, construções, constructions, impresa edile
    `),
    keywordsEs: phrases(`
      construcción, constructora, edificaciones, obras, viviendas, edificación, contratista,
      inmobiliaria constructora, construcción de viviendas, construcciones, remodelación, casas,
      albañilería, construcción de inmuebles, construcción de edificios, naves industriales,
      proyectos y construcciones, constructores, reformas, desarrollo de vivienda, edificación residencial,
      construcción residencial, remodelación de baños y cocinas, ampliaciones, albañiles, obra negra,
      maestro de obras, loft conversions
    `),
  },
  {
    slug: 'civil-infrastructure',
    nameEn: 'Civil & Infrastructure Construction',
    nameEs: 'Obra civil e infraestructura',
    descriptionEn: 'Builders of roads, bridges, tunnels, pipelines and other public works.',
    descriptionEs: 'Constructores de carreteras, puentes, túneles, ductos y otras obras públicas.',
    aliases: phrases(`
      road construction, civil works, paving, bridges, obra civil, carreteras, pavimentación,
      concesionaria de autopistas
    `),
    keywordsEn: phrases(`
      civil construction, civil engineering construction, civil works, infrastructure,
      infrastructure construction, roads, road construction, highway, highways, toll roads, motorway,
      bridges, tunnels, paving, asphalt paving, heavy construction, pipeline construction, excavating,
      utility construction, dredging, railway construction, underground utilities, sewer construction,
      power line construction, telecom construction, marine construction, dams, public works, earthworks,
      bridge construction, engineering construction, road works, tiefbau, strassenbau, travaux publics,
      excavation contractor, grading, engineering and construction services, epc,
      infrastructure projects, concessions roads, construction and engineering, water infrastructure,
      line construction
    `),
    keywordsEs: phrases(`
      obra civil, infraestructura, carreteras, puentes, concesiones, autopistas, pavimentación, caminos,
      obras públicas, terracerías, urbanización, túneles, construcción de carreteras, obras hidráulicas,
      construcción pesada, asfaltado, vialidades, caminos y puentes, obra pública, movimiento de tierras,
      construcción de obras, ingeniería civil, dragado, concesionaria
    `),
  },
  {
    slug: 'specialty-trades',
    nameEn: 'Plumbing, Electrical & Building Trades',
    nameEs: 'Instalaciones y oficios de la construcción',
    descriptionEn: 'Plumbers, electricians, roofers, painters, HVAC and other building trades.',
    descriptionEs:
      'Plomeros, electricistas, techadores, pintores, climatización y otros oficios de la construcción.',
    aliases: phrases(`
      plumber, electrician, roofer, hvac, painter, drywall, plomero, fontanero, electricista, instalador,
      aire acondicionado, impermeabilización,
      gasfiter, gásfiter, gasfitería
    `),
    keywordsEn: phrases(`
      plumbing, plumber, plumbers, heating, heating and cooling, heating and air, electrical contractor,
      electrical contractors, electrician, electricians, electric inc, hvac, air conditioning,
      air conditioning services, roofing, roofers, drywall, painting, painting contractor,
      flooring contractor, floor covering installation, concrete contractor, masonry, insulation contractor,
      excavation, mechanical, mechanical contractors, siding, glazing, fencing, fence, tile installation,
      carpentry, gutters, demolition, waterproofing, steel erection, foundation repair, garage doors,
      swimming pool builder, fire protection, sprinkler, plastering, refrigeration services, scaffolding,
      solar installers, cabinet installation, sheet metal contractor, elektro, elektrotechnik,
      sanitär heizung, installateur, plomberie, dachdecker, malerbetrieb, impianti, electrical services,
      concrete, stone masonry, insulation, windows installation, well drilling, landscape construction,
      window replacement, home services contractor, boilers, toilets, drains, leaks, wiring, tiling,
      furnace, ac repair, heating engineer, welder on site, klempner, elektriker, sanitär, heizungsbau,
      plombier, électricien, encanador, eletricista, idraulico
    `),
    keywordsEs: phrases(`
      plomería, fontanería, electricista, instalaciones, pintura, climatización, instalaciones eléctricas,
      aire acondicionado, calefacción, impermeabilización, instalador, techos, albañil, carpintería de obra,
      pintores, tablaroca instalación, refrigeración, instalación de gas, instalaciones hidráulicas,
      vidrieros, cerramientos, electricidad y plomería, acabados, yesero, mantenimiento eléctrico,
      trabajos especializados para la construcción, excavaciones, demolición, instalaciones industriales,
      montajes, fugas, tuberías, calentadores, boiler, minisplits, cableado, azulejero, tablaroca, vidriero,
      cancelería, soldador
    `),
  },
  {
    slug: 'architecture-engineering',
    nameEn: 'Architecture & Engineering Services',
    nameEs: 'Arquitectura e ingeniería',
    descriptionEn: 'Architects, engineers, surveyors and designers of buildings and systems.',
    descriptionEs: 'Arquitectos, ingenieros, topógrafos y proyectistas de edificios y sistemas.',
    aliases: phrases(`
      architect, engineering firm, land surveyor, arquitecto, despacho de arquitectura, ingeniería,
      topógrafo
    `),
    keywordsEn: phrases(`
      architecture, architect, architects, architectural, engineering, engineers, engineering services,
      consulting engineers, engineering consulting, surveying, surveyors, land surveying,
      design engineering, structural, structural engineering, civil engineering services, geotechnical,
      environmental engineering, mep, project engineering, urban planning, ingenieurbüro,
      ingenieurgesellschaft, ingénierie, ingegneria, bureau d'études, technical services engineering,
      geotechnical engineering, landscape architecture, engineering design, planners, site inspection,
      energy engineering, drafting, engineering group, architekten, studio architecture, architekturbüro,
      architectes, arquitetura, bureau d’études
    `),
    keywordsEs: phrases(`
      arquitectura, arquitectos, arquitecto, ingeniería, ingenieros, topografía, proyectos de ingeniería,
      consultoría de ingeniería, diseño arquitectónico, estudio de arquitectura, ingeniería y proyectos,
      cálculo estructural, supervisión de obra, servicios de ingeniería, ingenieros consultores,
      ingeniería de diseño, gerencia de proyectos
    `),
  },
]
