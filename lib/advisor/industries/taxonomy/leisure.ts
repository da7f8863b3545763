import { type IndustryEntry, phrases } from './entry.ts'

export const LEISURE: IndustryEntry[] = [
  {
    slug: 'fitness',
    nameEn: 'Gyms & Fitness',
    nameEs: 'Gimnasios y fitness',
    descriptionEn: 'Gyms, yoga and pilates studios and fitness coaching.',
    descriptionEs: 'Gimnasios, estudios de yoga y pilates y entrenamiento físico.',
    aliases: phrases(`
      gym, yoga studio, crossfit, personal trainer, gimnasio, estudio de yoga, entrenador personal
    `),
    keywordsEn: phrases(`
      gym, gyms, fitness, fitness center, fitness centre, fitness club, yoga, yoga studio, pilates,
      crossfit, health club, health clubs, training studio, wellness club, workout, workouts,
      cycling studio, athletic club, fitness chain, personal training, personal trainer, bootcamp fitness,
      spinning, strength training, exercise, martial arts gym, kickboxing, gym chain, barre,
      health and fitness, 24-hour gym, bodybuilding, fitness studio, boxing gym, zumba, bootcamp,
      weightlifting, fitnessstudio, salle de sport, academia de ginástica, palestra
    `),
    keywordsEs: phrases(`
      gimnasio, gimnasios, fitness, yoga, pilates, entrenamiento, acondicionamiento físico, crossfit,
      spinning, entrenador personal, ejercicio, gym, zumba, box, entrenamiento funcional, pesas
    `),
  },
  {
    slug: 'sports-recreation',
    nameEn: 'Sports Clubs, Parks & Recreation',
    nameEs: 'Clubes deportivos, parques y recreación',
    descriptionEn: 'Sports clubs and teams, golf courses, bowling, theme parks and other recreation.',
    descriptionEs:
      'Clubes y equipos deportivos, campos de golf, boliches, parques temáticos y otra recreación.',
    aliases: phrases(`
      sports club, football team, theme park, bowling alley, golf club, club deportivo,
      parque de diversiones, boliche, equipo de fútbol
    `),
    keywordsEn: phrases(`
      sports club, sports, golf club, golf course, golf, football club, soccer, soccer club, stadium,
      ski area, ski resort, bowling, bowling alley, bowling alleys, amusement park, amusement parks,
      theme park, theme parks, recreation, recreation center, league, country club, arena, marina,
      playground, trampoline park, trampoline parks, indoor play, children's indoor play, miniature golf,
      mini golf, water park, leisure centre, climbing gym, swimming club, hockey, baseball, basketball,
      tennis club, sports team, racing, raceway, racetrack, family entertainment, escape room, laser tag,
      paintball, arcade, arcades, sports teams, athletics, leisure facilities, rugby, yacht club, swim,
      adventure park, sports facilities
    `),
    keywordsEs: phrases(`
      club deportivo, parque, fútbol, parque de diversiones, parque acuático, boliche, campo de golf,
      deporte, estadio, recreativo, club de golf, equipo de fútbol, parque temático, balneario, cancha,
      canchas, alberca, centro recreativo, liga, club de campo, deportivo, recreación
    `),
  },
  {
    slug: 'gambling',
    nameEn: 'Casinos, Lottery & Betting',
    nameEs: 'Casinos, lotería y apuestas',
    descriptionEn: 'Casinos, lotteries, bookmakers and online betting.',
    descriptionEs: 'Casinos, loterías, casas de apuestas y juego en línea.',
    aliases: phrases(`
      casino, lottery, sports betting, casino en línea, lotería, casa de apuestas, quiniela
    `),
    keywordsEn: phrases(`
      casino, casinos, betting, betting shop, betting shops, lottery, lotteries, lotto, gambling,
      bookmaker, bookmakers, sportsbook, sports betting, bingo, slots, slot machines, gaming casino,
      poker, online gambling, casino resorts, wagering, casino operator, gaming machines, online casino,
      lottery operator, gaming entertainment, fantasy sports, racebook, casino games, igaming
    `),
    keywordsEs: phrases(`
      apuestas, lotería, casino, casinos, juegos de azar, bingo, casa de apuestas, quiniela, sorteos,
      pronósticos, máquinas tragamonedas, apuestas deportivas, tragaperras
    `),
  },
  {
    slug: 'arts-culture',
    nameEn: 'Museums, Arts & Culture',
    nameEs: 'Museos, arte y cultura',
    descriptionEn: 'Museums, galleries, libraries, theaters, orchestras and zoos.',
    descriptionEs: 'Museos, galerías, bibliotecas, teatros, orquestas y zoológicos.',
    aliases: phrases(`
      museum, art gallery, library, zoo, theater company, museo, galería de arte, biblioteca, zoológico,
      teatro,
      libraries, bibliotecas
    `),
    keywordsEn: phrases(`
      museum, museums, art, art gallery, gallery, galleries, arts, arts center, theater, theatre company,
      culture, cultural, cultural center, library, libraries, public library, library system, orchestra,
      symphony, ballet, opera, heritage, historical society, zoo, aquarium, botanical garden, artist,
      national park, historic, history, archives, science center, performing arts, fine arts, bibliothek,
      bibliothèque, musée, biblioteca, philharmonic, sculpture, fondation d'art, exhibits, playhouse,
      historic site
    `),
    keywordsEs: phrases(`
      museo, arte, galería, cultura, teatro, biblioteca, bibliotecas, cultural, orquesta, ballet,
      zoológico, patrimonio, galería de arte, centro cultural, museos, bellas artes, sinfónica,
      casa de la cultura, jardín botánico, artes escénicas, ópera
    `),
  },
  {
    slug: 'events-ticketing',
    nameEn: 'Events & Ticketing',
    nameEs: 'Eventos y ticketing',
    descriptionEn: 'Organizers of events, weddings, trade fairs and conferences, and ticket sellers.',
    descriptionEs: 'Organizadores de eventos, bodas, ferias y congresos, y vendedores de boletos.',
    aliases: phrases(`
      event planner, wedding planner, ticket seller, trade show, organización de eventos,
      salón de fiestas, venta de boletos, bodas,
      dj, disc jockey
    `),
    keywordsEn: phrases(`
      event, events, tickets, ticketing, conference, conferences, exhibitions, exhibition organizer,
      trade show, trade shows, wedding, weddings, party planning, convention, convention center,
      live events, event planning, event management, event venue, banquet hall, ticket sales,
      wedding planner, promoters, festival, festivals, virtual events, event production, expo, fairs, messe,
      meetings, event organizers, parties, congress center, concert promotion, wedding planning,
      party rental, dj, concerts, decorations, bands for hire
    `),
    keywordsEs: phrases(`
      eventos, congresos, ferias, boletos, bodas, organización de eventos, salón de eventos,
      salón de fiestas, convenciones, exposiciones, festejos, banquetes y eventos, fiestas, expo,
      festivales, producción de eventos, recinto ferial, entradas, organización de bodas, quinceañeras,
      inflables, decoración de fiestas, conciertos, sonido e iluminación, banda musical
    `),
  },
]
