import type { WordClass } from './classes.ts'
import type { Vocabulary } from './lexicon.ts'

/** Who comes, who works here, who pays and who gives. */
export const PERSONS: Partial<Vocabulary<WordClass>> = {
  customer: `
    sites, participants, participantes, sitios, groups, grupos, accounts, cuentas, cuenta, parties, events,
    eventos, bodas, weddings, functions, contratos nuevos, listings, propiedades en venta, matriculados,
    postulantes, aspirantes, suscripciones, subscriptions, sponsors' guests, premium users, usuarios activos,
    empresas nuevas, franquicias, houses on, rounds, kids, children, chicos, chicas, ninos, nenes, seniors at,
    abuelos, residents, deportistas, athletes, riders at, swimmers, dancers, hosts, landlords, propietarios,
    duenos, duenas, advertisers, anunciantes, exhibitors, expositores, farmers, agricultores, productores,
    growers, dealers, talleres clientes, franchisees, franquiciad*, investees, startups we, empresas clientes,
    hogares, consumers, consumidores, cafes, bares, kioscos, almacenes, farmacias clientes, merchants, vendors,
    tenderos, congregantes, feligreses, worshippers, parishioners, attendees, asistentes, delegates, visitas al,
    peregrinos, pilgrims, campistas, campers, cyclists, ciclistas, commuters, core group, regulars, regular,
    long time members, clientela fija, habituales, parejas, brand, marcas, policyholder*, contracts, contratos,
    sellers, cases, casos, commissions, clienta, comensales, mothers, madres, guest, account holders, leads,
    prospects, candidates, candidate, interesados, customer*, client, clients, patient, patients, member,
    members, subscriber*, guests, user, users, visitor*, buyer*, shopper*, student, students, pupil, pupils,
    learner*, tenant, tenants, families, parents, diners, readers, listeners, viewers, players, passengers,
    travellers, stockist*, retailer*, pubs, shops, importer*, distributor*, policyholders, borrowers, donors,
    couples, brides, owners, households, fans, tourists, applicants, wholesalers, brands, supermarkets, hotels,
    schools, companies, clientes, cliente, clientela, clientas, pacientes, paciente, socios, socio, socias,
    abonad*, suscriptor*, huesped*, usuari*, alumn*, estudiante*, familias, familia, comensal*, lector*,
    oyente*, inquilin*, comprador*, vecin*, afiliad*, asegurad*, turista*, visitante*, viajer*, pasajer*,
    padres, mamas, novias, publico, distribuidor*, mayoristas, supermercados, hoteles, colegios, quienes
    compran, quienes reservan, autores, authors`,
  crowd: `
    the rest, el resto, los demas, others, otros, people, most, most of them, half, half of them, many, many of
    them, some, some of them, everyone, everybody, they, few of them, loads of, hardly anyone, gente, muchos,
    muchas, la mayoria, la mitad, mitad, varios, algunos, todos, ellos, los nuevos, las nuevas, somebody,
    someone, alguien`,
  worker: `
    aides, aide, recamarist*, camaristas, mucama, camarer*, attendants, auxiliares, auxiliar, staffers, hires,
    new hires, recruits, nuevos empleados, recien contratad*, techs, engineers we, quien quiera, quien trabaje,
    anyone to, somebody to, someone to, nobody to, technician jobs, jobs open, posts, positions, another pair of
    hands, extra hands, mas manos, refuerzos, un ayudante, una vendedora, un vendedor, un cocinero, choferes de,
    tecnico, tecnica, profe, profes, docente, seno*, maestra, medico, medica, enfermero, enfermera,
    kinesiologos, psicolog*, nutricionistas, arquitect*, disenadores, redactor*, periodistas, journalists,
    editors, producers, stage hands, camera crew, kitchen staff, waiting staff, bar staff, front desk, ground
    staff, cabin crew, flight crew, deckhands, skippers, captains, fishermen, pescadores, shearers,
    esquiladores, tractoristas, tractor drivers, pruners, podadores, cosechadores, harvesters, fruit pickers,
    beekeepers, vineyard workers, warehouse staff, forklift drivers, operarios de, data scientists, data
    engineers, devs, qa engineers, account managers, sales reps, salesmen, sales people, telemarketers,
    auditores, actuaries, underwriters, claims handlers, paramedics, radiographers, care workers, care staff,
    social workers, trabajadores sociales, youth workers, foster carers, lecturers, researchers, investigadores,
    postdocs, ingenieros de, surveyors, topografos, draughtsmen, scaffolders, glaziers, plasterers, tilers,
    steel fixers, crane operators, gruistas, drillers, perforistas, blasters, security staff, bouncers, cleaners
    for, helpers, helper, good help, hired help, skilled people, skilled labour, skilled labor, qualified
    people, talent, talento, people to swing, full crew, gente capacitada, gente con experiencia, personal
    calificado, personal capacitado, gente que sepa, gente de confianza, ayudantes, ayudante, aux*, asistentes,
    secretari*, encuestadores, pizzeros, parrilleros, bartenders, sommeliers, kitchen porters, shift leaders,
    foremen, supervisors, nannies, au pairs, ninera*, subs, subcontractors, subcontratistas, the team, our team,
    my team, my people, el equipo, mi equipo, nuestro equipo, mi gente, nuestra gente, associates, optometrist*,
    optician*, anestesistas, anesthetist*, calculistas, geolog*, fisioterap*, kinesiolog*, esteticist*,
    floristas, taxistas, maquinistas, guias, guides, coaches, trainers, lifeguards, socorristas, baristas,
    barista, surgeons, radiologist*, electronics engineers, chauffeurs, pastry cook*, sushi cook*, interpreters,
    translators, ushers, porters, janitors, groomers, montadores, instaladores, peones, tornero*, fresador*,
    herreros, capataces, supervisores, encargad*, employees, employee, staff, workers, worker, workforce, crew,
    crews, hands, lads, colleagues, team members, drivers, driver, waiters, waitresses, nurses, nurse, midwives,
    carers, carer, caregivers, teachers, teacher, tutors, instructors, cooks, cook, chefs, chef, engineers,
    engineer, developers, developer, programmers, coders, designers, technicians, technician, fitters,
    mechanics, welders, electricians, plumbers, carpenters, joiners, roofers, masons, bricklayers, painters,
    operators, machinists, cleaners, housekeepers, maids, receptionists, guards, agents, telesales, reps,
    salespeople, cashiers, clerks, accountants, auditors, lawyers, paralegals, doctors, vets, dentists,
    hygienists, therapists, pharmacists, pilots, sailors, miners, pickers, packers, labourers, laborers,
    farmhands, seasonal staff, apprentices, apprentice, trainees, interns, juniors, seniors, graduates,
    managers, hairdressers, stylists, barbers, bakers, baker, butchers, tailors, seamstresses, volunteers,
    musicians, riders, couriers, consultants, analysts, scientists, people we train, people we hire, the young
    ones, cuidador*, emplead*, trabajador*, personal, colaborador*, operari*, obrer*, jornaleros, temporeros,
    mano de obra, manos, companeros, chofer*, conductor, conductores, mozos, mozo, meser*, bachero*, enfermer*,
    parteras, docente*, maestr*, profesor*, cociner*, ingenier*, programador*, desarrollador*, disenador*,
    tecnic*, mecanic*, soldador*, electricistas, plomeros, gasistas, carpinter*, albanil*, pintores, operadores,
    operadoras, operador, costurer*, modistas, vendedor*, cajer*, promotor*, recepcionist*, mucamas, guardias,
    vigiladores, agentes, teleoperador*, contador*, abogad*, medicos, medicas, odontolog*, terapeut*,
    farmaceutic*, pilotos, marineros, mineros, repartidor*, aprendices, pasantes, becarios, peluquer*, barberos,
    panader*, carnicer*, voluntari*, musicos, tripulantes, consultores, analistas, quien ~ maneje, quien maneje,
    quien atienda, quien cocine, quien cosa, quien sepa, alguien que sepa, somebody who can, anyone who can`,
  funder: `
    venture funds, venture fund, venture, vc, vcs, donante principal, largest donor, subsidy, subsidies,
    subsidised, funding, core funding, aporte, aportes, que nos financi*, que nos apoya*, que nos sosten*, main
    donor, presupuesto del estado, state money, council money, government money, legacy, bequest, patronage,
    ayuda del, investor*, backer*, funder*, donor*, sponsor*, benefactor*, patron, patrons, grant, grants,
    foundation, foundations, legacies, bequests, donations, donation, donating, gifts, venture capital, angels,
    series a, series b, series c, seed round, pre seed, inversor*, inversionista*, donante*, donaciones,
    donacion, patrocinador*, padrinos, mecenas, subvencion*, subsidio*, fundacion que ~ apoya*, la fundacion
    que, fundacion que nos, convenio con, cooperacion internacional, becas de, lo que dona, dona la gente,
    ronda, capital semilla`,
  debtor: `
    agencies, builders, contractors, insurers, councils, main contractors, hospitals, supermarkets,
    distributors, retailers, customers, clients, tenants, ministry, clientes, municipio, municipalidad,
    gobierno, ministerio, ayuntamiento, aseguradoras, obras sociales, prepagas, hoteles, supermercados,
    constructoras, cadenas, mayoristas, inquilinos, empresas, hospitales, restaurantes, laboratorios`,
  nobody: `
    nobody, no one, noone, not a soul, nadie, ninguno, ninguna, ni un alma`,
  alone: `
    alone, sola, solo en, just me, only me, solo yo, by myself, on my own, yo sola, yo solo, trabajo sola,
    trabajo solo, one man, one woman, no debts, sin deudas`,
  craft: `
    *director, *directors, *manager, *managers, pediatra*, *iatra, *iatras, *logo, *loga, *logos, *grafos,
    *grafo, *grafa, *ists, *istas, *icians, *smiths, *wrights, *eros, *eras, *adores, *adoras, *edores, *idores,
    *iers, *icos con, *icas con`,
}
