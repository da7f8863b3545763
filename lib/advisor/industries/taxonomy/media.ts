import { type IndustryEntry, phrases } from './entry.ts'

export const MEDIA: IndustryEntry[] = [
  {
    slug: 'telecom',
    nameEn: 'Telecommunications',
    nameEs: 'Telecomunicaciones',
    descriptionEn: 'Operators of mobile, fixed, cable and satellite networks and internet access.',
    descriptionEs: 'Operadores de redes móviles, fijas, de cable y satélite y de acceso a internet.',
    aliases: phrases(`
      internet provider, mobile operator, isp, phone company, operador móvil, proveedor de internet,
      telefonía, fibra óptica
    `),
    keywordsEn: phrases(`
      telecom, telecommunications, telecommunication, mobile network, mobile network operator,
      mobile operator, mobile phone operator, broadband, internet provider, internet service provider,
      isp, fiber, fibre, wireless, wireless services, cellular, telephone, telephone company,
      satellite communications, cable internet, 5g, cable television operator, voip, phone service,
      communications, telecom towers, wireless carrier, towers, fixed-line, communications services,
      telecommunications company, telecom operator, internet access, mobile virtual network, sim, esim,
      phone, telefon, télécom, connectivity, cellco, voice and data, telco, unified communications,
      landline, cable company, network operator, telephony, integrated telecommunications
    `),
    keywordsEs: phrases(`
      telefónica, telefonía, telecomunicaciones, teléfonos, móvil, operador de telefonía, internet,
      banda ancha, fibra óptica, televisión por cable, telefonía celular, telefonía móvil,
      proveedor de internet, servicios de telecomunicaciones, comunicaciones, red celular, telcel,
      movistar, operadora móvil, comunicación satelital
    `),
  },
  {
    slug: 'broadcasting',
    nameEn: 'TV, Radio & Streaming',
    nameEs: 'TV, radio y streaming',
    descriptionEn: 'Television, radio, podcast and streaming services.',
    descriptionEs: 'Televisión, radio, pódcast y servicios de streaming.',
    aliases: phrases(`
      tv channel, radio station, streaming service, podcast, canal de televisión, emisora de radio,
      radiodifusora
    `),
    keywordsEn: phrases(`
      television, tv, tv channel, radio, radio station, radio stations, broadcasting, broadcaster,
      broadcast, channel, channels, streaming, streaming service, podcast, podcasts, fm, cable tv,
      pay television, satellite television, tv network, media group broadcasting, tv programs,
      radio network, television stations, rundfunk, fernsehen, iptv, video on demand, cable channels,
      audio streaming, television network
    `),
    keywordsEs: phrases(`
      televisión, canal, emisora, radiodifusión, radio, radiodifusora, televisora, cadena de televisión,
      estación de radio, pódcast, señal de televisión, canal de tv
    `),
  },
  {
    slug: 'publishing-news',
    nameEn: 'Publishing & News',
    nameEs: 'Editoriales y noticias',
    descriptionEn: 'Publishers of books, newspapers, magazines and online news.',
    descriptionEs: 'Editores de libros, periódicos, revistas y noticias en línea.',
    aliases: phrases(`newspaper, magazine, book publisher, editorial, periódico, revista, noticias`),
    keywordsEn: phrases(`
      publishing, publisher, publishers, publications, newspaper, newspapers, news, magazine, magazines,
      press, editions, journal, gazette, times, media company, journalism, book publishing, verlag,
      uitgeverij, digital media, news agency, directories, yellow pages, daily news, éditions, editore,
      editrice, casa editrice, zeitung, publishing house, periodicals, herald, tribune, news media,
      textbook publisher, mediengruppe, educational publisher, presse
    `),
    keywordsEs: phrases(`
      editorial, ediciones, diario, periódico, prensa, revista, noticias, editora, publicaciones,
      editoriales, agencia de noticias, libros edición, periódicos, medios impresos, edición de libros,
      heraldo, gaceta
    `),
  },
  {
    slug: 'film-music',
    nameEn: 'Film, Music & Entertainment',
    nameEs: 'Cine, música y entretenimiento',
    descriptionEn: 'Film, television and music producers, record labels, cinemas, theaters and concerts.',
    descriptionEs: 'Productoras de cine, televisión y música, discográficas, cines, teatros y conciertos.',
    aliases: phrases(`
      film studio, record label, cinema, movie theater, band, productora audiovisual, cine, discográfica,
      música,
      content creator, creador de contenido
    `),
    keywordsEn: phrases(`
      film, films, movie, movies, motion picture, cinema, cinemas, cinema chain, movie theater,
      movie theaters, movie theatre, pictures, film studio, production company, film production,
      video production, productions, music, music label, records, record label, recording, entertainment,
      entertainment company, theatre, animation, concerts, live music, musicians, band, dance, artists,
      musical, songs, films production, movie theatre chain, dj, film distribution, multiplex, kino,
      movie production, post-production, music streaming, filmproduktion, television production, studios,
      theatrical, visual effects, theaters, cinematography, music videos, commercials shot,
      recording artists, animation studio, soundtrack
    `),
    keywordsEs: phrases(`
      cine, cines, producciones, música, productora, películas, producción audiovisual, conciertos,
      salas de cine, producción de video, discográfica, cinematográfica, entretenimiento, espectáculos,
      estudio de grabación, cadena de cines, audiovisuales, artistas, bandas, videoclips, comerciales,
      grabación de discos, animación, doblaje
    `),
  },
  {
    slug: 'video-games',
    nameEn: 'Video Games & Esports',
    nameEs: 'Videojuegos y esports',
    descriptionEn: 'Studios and publishers of video games and esports organizations.',
    descriptionEs: 'Estudios y editores de videojuegos y organizaciones de esports.',
    aliases: phrases(`
      game studio, game developer, esports, mobile games, videojuegos, estudio de videojuegos
    `),
    keywordsEn: phrases(`
      game, games, gaming, video games, video game, esports, mobile games, game studio, game developer,
      games publisher, online games, gamers, multiplayer, console games, game development,
      virtual worlds, game engine, social games, game publisher, players, rpg, vr games, cloud gaming,
      play games, game company
    `),
    keywordsEs: phrases(`
      videojuegos, juegos, esports, estudio de videojuegos, desarrollo de videojuegos, jugadores,
      juegos para móviles
    `),
  },
]
