import { type IndustryEntry, phrases } from './entry.ts'

export const TECHNOLOGY: IndustryEntry[] = [
  {
    slug: 'software-saas',
    nameEn: 'Software & SaaS',
    nameEs: 'Software y SaaS',
    descriptionEn:
      'Companies that build business or consumer software and sell it as licences or subscriptions.',
    descriptionEs:
      'Empresas que crean software para empresas o consumidores y lo venden por licencia o suscripción.',
    aliases: phrases(`
      software company, saas, b2b software, app development, enterprise software, empresa de software,
      aplicaciones móviles, desarrollo de software, programa informático
    `),
    keywordsEn: phrases(`
      software, saas, app, apps, application software, platform, crm, erp, workflow, productivity,
      collaboration, enterprise software, business software, subscription software, software developer,
      mobile app, web app, project management software, scheduling software, customer support software,
      sales software, document management, team collaboration, automation software, no-code,
      software solutions, systems software, accounting software, point of sale software, spreadsheets,
      help desk, calendar, email client, notes, intranet, time tracking, time sheets, to-do app,
      booking software, inventory app, billing software, salon software, restaurant software
    `),
    keywordsEs: phrases(`
      software, aplicaciones, aplicación móvil, programa de gestión, plataforma de gestión,
      desarrollo de software, productividad, software empresarial, sistema de gestión, software a medida,
      software como servicio, control de asistencia, punto de venta, agenda en línea,
      software para restaurantes, software para clínicas, sistema de citas, programa de facturación
    `),
  },
  {
    slug: 'it-services',
    nameEn: 'IT Services & Consulting',
    nameEs: 'Servicios y consultoría de TI',
    descriptionEn:
      'Firms that plan, integrate, run and support information technology for other organizations.',
    descriptionEs:
      'Firmas que planifican, integran, operan y dan soporte a la tecnología de otras organizaciones.',
    aliases: phrases(`
      it company, it support, it consulting, system integrator, managed services, consultora informática,
      soporte técnico, servicios informáticos, empresa de sistemas,
      msp, managed service provider
    `),
    keywordsEn: phrases(`
      it services, information technology, systems integration, it consulting, it solutions,
      managed services, managed service provider, computer services, technical support, network services,
      software consulting, custom software development, digital transformation, web development,
      application development, it outsourcing, technologies, technology solutions, technology consulting,
      infotech, computer consulting, programming services, implementation services, technology staffing,
      federal it, cabling, network cabling, computer repair for offices, cctv and networks
    `),
    keywordsEs: phrases(`
      informática, sistemas, servicios de ti, consultoría informática, consultoría tecnológica,
      soporte técnico, integración de sistemas, tecnología, tecnologías, soluciones tecnológicas,
      outsourcing ti, desarrollo web, servicios informáticos, redes y sistemas,
      tecnologías de la información, cableado estructurado, redes de cómputo, reparación de computadoras,
      mantenimiento de servidores
    `),
  },
  {
    slug: 'data-ai',
    nameEn: 'Data, Analytics & AI',
    nameEs: 'Datos, analítica e IA',
    descriptionEn: 'Companies whose product is data, analytics, machine learning or artificial intelligence.',
    descriptionEs:
      'Empresas cuyo producto son los datos, la analítica, el aprendizaje automático o la inteligencia artificial.',
    aliases: phrases(`
      ai company, artificial intelligence, machine learning, big data, business intelligence,
      inteligencia artificial, ciencia de datos, analítica de datos
    `),
    keywordsEn: phrases(`
      ai, artificial intelligence, machine learning, analytics, data, deep learning, llm,
      large language models, generative ai, computer vision, nlp, natural language processing,
      data science, data platform, big data, business intelligence, data labeling, predictive analytics,
      ai agents, ai assistant, foundation models, speech recognition, neural networks, data warehouse,
      data visualization, training data, chatbots, data pipeline, ml models, annotation
    `),
    keywordsEs: phrases(`
      inteligencia artificial, datos, analítica, aprendizaje automático, ciencia de datos,
      visión por computadora, análisis de datos, inteligencia de negocios, modelos de lenguaje,
      procesamiento de datos
    `),
  },
  {
    slug: 'cybersecurity',
    nameEn: 'Cybersecurity',
    nameEs: 'Ciberseguridad',
    descriptionEn: 'Companies that protect systems, networks, identities and data from attack and misuse.',
    descriptionEs: 'Empresas que protegen sistemas, redes, identidades y datos de ataques y abusos.',
    aliases: phrases(`
      cyber security, infosec, network security, seguridad informática, antivirus, hacking ético
    `),
    keywordsEn: phrases(`
      cybersecurity, cyber security, cyber, infosec, information security, threat, threat detection,
      encryption, identity management, malware, vulnerability, firewall, endpoint protection,
      security compliance, fraud detection, authentication, zero trust, penetration testing, privacy,
      ransomware, phishing, passwords, network security, cloud security, application security,
      data protection, soc 2, identity verification
    `),
    keywordsEs: phrases(`
      ciberseguridad, seguridad informática, seguridad de la información, antivirus, protección de datos,
      cifrado, autenticación, amenazas digitales
    `),
  },
  {
    slug: 'cloud-devtools',
    nameEn: 'Cloud, Developer Tools & Infrastructure',
    nameEs: 'Nube, herramientas de desarrollo e infraestructura',
    descriptionEn:
      'Providers of hosting, data centers, databases, APIs and tools that developers build with.',
    descriptionEs:
      'Proveedores de alojamiento, centros de datos, bases de datos, API y herramientas para programadores.',
    aliases: phrases(`
      cloud provider, web hosting, devops, developer tools, data center, alojamiento web, nube,
      centro de datos, herramientas para programadores
    `),
    keywordsEn: phrases(`
      cloud, cloud computing, hosting, web hosting, developer, developers, developer tools, api, apis,
      devops, database, databases, open source, kubernetes, infrastructure as a service, data center,
      data centers, serverless, observability, monitoring, deployment, code review, software engineers,
      backend, sdk, testing tools, domain names, version control, ci/cd, debugging, containers,
      web infrastructure, engineering teams, programming, colocation, internet infrastructure
    `),
    keywordsEs: phrases(`
      nube, alojamiento web, servidores, hospedaje web, desarrolladores, base de datos, centro de datos,
      infraestructura en la nube, programadores, dominios web
    `),
  },
  {
    slug: 'computer-hardware',
    nameEn: 'Computer & Network Hardware',
    nameEs: 'Hardware informático y de redes',
    descriptionEn: 'Makers of computers, storage, printers and the equipment that networks run on.',
    descriptionEs: 'Fabricantes de computadoras, almacenamiento, impresoras y equipos de red.',
    aliases: phrases(`
      computer manufacturer, networking equipment, hardware company, fabricante de computadoras,
      ordenadores, equipos de red
    `),
    keywordsEn: phrases(`
      computer hardware, computers, network equipment, networking equipment, router, routers, switches,
      storage devices, printers, servers, communications equipment, wireless equipment, peripherals,
      data storage, laptops, antennas, telecommunications equipment, optical networking, modems,
      terminals, point of sale terminals, memory modules, keyboards, broadcast equipment,
      radio equipment, fiber optic equipment
    `),
    keywordsEs: phrases(`
      computadoras, ordenadores, equipo de cómputo, hardware, equipos de red, impresoras, servidores,
      equipo de comunicación, antenas, fabricación de computadoras, equipo periférico,
      fabricación de equipo telefónico
    `),
  },
  {
    slug: 'semiconductors',
    nameEn: 'Semiconductors',
    nameEs: 'Semiconductores',
    descriptionEn: 'Designers and makers of chips, wafers and the machines that produce them.',
    descriptionEs: 'Diseñadores y fabricantes de chips, obleas y las máquinas que los producen.',
    aliases: phrases(`chip maker, fabless, microchips, fabricante de chips, semiconductores`),
    keywordsEn: phrases(`
      semiconductor, semiconductors, chip, chips, wafer, wafers, integrated circuits, ic design, silicon,
      microelectronics, fabless, foundry, led chips, memory chips, microcontrollers, processors, analog,
      power semiconductor, photonics, diodes, transistors, semiconductor equipment, silicon carbide,
      lithography equipment, mems, asic, fpga, gpu, polysilicon, solar cells
    `),
    keywordsEs: phrases(`
      semiconductores, circuitos integrados, obleas, chips, microelectrónica, silicio, diodos
    `),
  },
  {
    slug: 'robotics-drones',
    nameEn: 'Robotics & Drones',
    nameEs: 'Robótica y drones',
    descriptionEn: 'Companies that build robots, drones and autonomous machines for work and home.',
    descriptionEs: 'Empresas que construyen robots, drones y máquinas autónomas para el trabajo y el hogar.',
    aliases: phrases(`robot maker, drone company, uav, automation robots, drones, robótica industrial`),
    keywordsEn: phrases(`
      robot, robots, robotics, robotic, drone, drones, uav, unmanned, autonomous robots,
      autonomous machines, robotic arm, humanoid, aerial robots, unmanned aerial, warehouse robots,
      robotic automation, exoskeleton, robot kitchen, autonomous systems
    `),
    keywordsEs: phrases(`
      robótica, robots, drones, vehículos no tripulados, automatización robótica, autónomos
    `),
  },
  {
    slug: 'internet-platforms',
    nameEn: 'Social Media & Consumer Internet',
    nameEs: 'Redes sociales e internet de consumo',
    descriptionEn: 'Social networks, messaging, dating, search and other internet services for consumers.',
    descriptionEs:
      'Redes sociales, mensajería, citas, buscadores y otros servicios de internet para consumidores.',
    aliases: phrases(`
      social media, social network, dating app, messaging app, search engine, red social, app de citas,
      portal web,
      superapp, delivery app, app de delivery
    `),
    keywordsEn: phrases(`
      social network, social media, social app, online community, community, messaging, dating, chat,
      consumer internet, web portal, search engine, forum, photo sharing, video chat, friends, creators,
      influencers, newsletter platform, classifieds, internet portal, online platform, group chat,
      video sharing, live streaming app, internet search, user generated content, meet people
    `),
    keywordsEs: phrases(`
      red social, redes sociales, comunidad en línea, mensajería instantánea, citas, buscador,
      portal de internet, foro, chat, creadores de contenido
    `),
  },
  {
    slug: 'blockchain-web3',
    nameEn: 'Blockchain & Web3',
    nameEs: 'Blockchain y Web3',
    descriptionEn: 'Companies built on cryptocurrencies, tokens, smart contracts and decentralized networks.',
    descriptionEs:
      'Empresas basadas en criptomonedas, tokens, contratos inteligentes y redes descentralizadas.',
    aliases: phrases(`crypto, bitcoin, crypto exchange, nft, web3, criptomonedas, cadena de bloques`),
    keywordsEn: phrases(`
      blockchain, crypto, cryptocurrency, bitcoin, ethereum, web3, defi, nft, nfts, token, tokens,
      decentralized, dao, smart contracts, stablecoin, crypto exchange, bitcoin mining, digital assets,
      crypto wallet, on-chain, solana, layer 2, staking, tokenization
    `),
    keywordsEs: phrases(`
      cripto, criptomonedas, cadena de bloques, minería de bitcoin, activos digitales,
      contratos inteligentes, descentralizado
    `),
  },
]
