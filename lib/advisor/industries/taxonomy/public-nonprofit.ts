import { type IndustryEntry, phrases } from './entry.ts'

export const PUBLIC_NONPROFIT: IndustryEntry[] = [
  {
    slug: 'government',
    nameEn: 'Government & Public Administration',
    nameEs: 'Gobierno y administración pública',
    descriptionEn: 'Ministries, cities, counties, police, courts and other public bodies.',
    descriptionEs: 'Ministerios, municipios, provincias, policía, tribunales y otros organismos públicos.',
    aliases: phrases(`
      city hall, ministry, public agency, police, fire department, ayuntamiento, municipalidad,
      ministerio, gobierno, bomberos,
      prison, prisons, prisión, cárcel, jail, defence forces, fuerzas armadas
    `),
    keywordsEn: phrases(`
      government, government agency, city of, city, county, county of, town of, village of, ministry,
      ministry of, department of, department, municipality, public agency, council, city council,
      county council, police, police department, police force, sheriff, fire department, fire brigade,
      fire station, fire service, fire district, volunteer fire, federal, federal agency, state of,
      authority, court, courts, courthouse, law enforcement, district council, borough, mairie, stadt,
      gemeinde, rathaus, landkreis, province, commune, prefecture, embassy, agency of, housing authority,
      public administration, army, navy, air force, state agency, tribal, nation, commission, bureau,
      customs agency, social security administration, parliament, town hall, local government,
      state police, fire and rescue, public works, national guard, feuerwehr, polizei, tribe, board of,
      postal regulator, emergency services
    `),
    keywordsEs: phrases(`
      ministerio, municipio, municipalidad, gobierno, ayuntamiento, secretaría de, dirección general,
      policía, bomberos, instituto nacional, alcaldía, gobierno del estado, administración pública,
      tribunal, juzgado, fiscalía, comisaría, presidencia municipal, diputación, delegación, provincia,
      intendencia municipal, guardia civil, prefectura, comisión nacional, junta de, concejo, consejería,
      agencia tributaria, ejército, protección civil
    `),
  },
  {
    slug: 'nonprofit-social',
    nameEn: 'Nonprofits & Social Services',
    nameEs: 'ONG y servicios sociales',
    descriptionEn: 'Charities, foundations, shelters and community and social services.',
    descriptionEs: 'Organizaciones benéficas, fundaciones, albergues y servicios sociales y comunitarios.',
    aliases: phrases(`
      charity, foundation, ngo, food bank, shelter, ong, fundación, asistencia social, asociación civil,
      albergue
    `),
    keywordsEn: phrases(`
      nonprofit, non-profit, non profit, charity, charities, charitable, foundation, social services,
      social service, community services, community, relief, shelter, homeless, food bank, youth services,
      humanitarian, aid, caritas, ymca, ywca, red cross, goodwill, habitat for humanity,
      disability services, human services, family services, children and family, community action,
      volunteer, donations, housing association, social welfare, welfare, stiftung, fondation, stichting,
      fondazione, sheltered housing, social facility, group home, senior center, ngo, disabled,
      disabilities, donors, boys and girls club, salvation army, united way, community center, conservation,
      philanthropy, social care, refugees, homelessness, poverty, community development,
      support organization, wildlife, empowerment, diakonie, lebenshilfe, arbeiterwohlfahrt, awo,
      residential care, services for people, orphans, scholarships, soup kitchen, rescue,
      volunteers building homes, women’s shelter, animal rescue, clean water for villages
    `),
    keywordsEs: phrases(`
      fundación, ong, caridad, asistencia social, sin fines de lucro, asociación civil, albergue,
      banco de alimentos, cruz roja, servicios sociales, ayuda humanitaria, cáritas, voluntariado,
      asistencia privada, beneficencia, desarrollo comunitario, discapacidad, casa hogar, comunitario,
      orfanato, protección a la infancia, patronato, becas, comedores comunitarios, voluntarios,
      rescate animal, refugio, donativos, niños de la calle, familias pobres, donaciones, reforestación
    `),
  },
  {
    slug: 'religious',
    nameEn: 'Religious Organizations',
    nameEs: 'Organizaciones religiosas',
    descriptionEn: 'Churches, temples, mosques, dioceses and ministries.',
    descriptionEs: 'Iglesias, templos, mezquitas, diócesis y ministerios.',
    aliases: phrases(`
      church, temple, mosque, synagogue, iglesia, parroquia, templo, ministerio religioso
    `),
    keywordsEn: phrases(`
      church, churches, ministries, ministry of god, diocese, archdiocese, parish, temple, synagogue,
      mosque, christian, catholic, catholic church, lutheran, lutheran church, baptist, baptist church,
      methodist, presbyterian, episcopal, pentecostal, gospel, religious, faith, chapel, cathedral,
      congregation, bible, christ, jesus, god, worship, islamic center, monastery, convent, missionary,
      evangelical, assembly of god, mission church, holy, saint church, jewish, religious organization,
      fellowship, buddhist, kirche, kirchengemeinde, église, paroisse, abbey, fellowship church,
      sunday service, prayer, youth ministry, pastor, sermons, mass
    `),
    keywordsEs: phrases(`
      iglesia, parroquia, diócesis, templo, religiosa, arquidiócesis, cristiana, católica, evangélica,
      misión, congregación, capilla, seminario, convento, catedral, ministerio cristiano, culto, fe,
      pastoral, monasterio, arzobispado, misas, catequesis, oración, retiros espirituales, grupo juvenil,
      pastor
    `),
  },
  {
    slug: 'associations',
    nameEn: 'Associations, Unions & Clubs',
    nameEs: 'Asociaciones, sindicatos y clubes',
    descriptionEn: 'Trade associations, unions, chambers of commerce, professional and civic clubs.',
    descriptionEs:
      'Asociaciones gremiales, sindicatos, cámaras de comercio y clubes profesionales y cívicos.',
    aliases: phrases(`
      trade union, chamber of commerce, professional association, sindicato, cámara de comercio, gremio,
      asociación profesional
    `),
    keywordsEn: phrases(`
      association, associations, trade association, union, labor union, trade union, chamber of commerce,
      federation, society, guild, club, league of, members, membership organization,
      professional association, fraternal, lodge, rotary, lions club, political party, party,
      alumni association, elks, vfw, american legion, homeowners association, owners association,
      business association, brotherhood, workers union, institute of, alliance, national association,
      teamsters, verband, verein, gewerkschaft, syndicat, association professionnelle, vereniging,
      confederation, bar association, eagles, moose lodge, veterans, local union, consortium, advocacy,
      industry group, condominium association, fraternity, sorority, medical society
    `),
    keywordsEs: phrases(`
      asociación, sindicato, cámara de comercio, cámara, federación, gremio, colegio profesional,
      confederación, unión, partido político, asociación de, sociedad, agrupación, cámara nacional,
      consejo empresarial, asociaciones, colegio de ingenieros, club social, agremiados, ejidal, comité
    `),
  },
]
