import type { WordClass } from './classes.ts'
import type { Vocabulary } from './lexicon.ts'

/** What hurts people, robs a business or wears its people out. */
export const HAPPENINGS_OF_HARM: Partial<Vocabulary<WordClass>> = {
  hurt: `
    hit by a car, hit by cars, hit by a van, hit by a lorry, hit by a truck, hit by a forklift, struck by, run
    over, ran over, knocked down, fell into, fell through, crushed by, trapped under, trapped in, lost a leg,
    lost an arm, in hospital after, atropell*, embestid*, aplast*, atrapad* por, se electrocut*, descarga
    electrica a, cayo del, cayo de la, cayeron del, internado despues,
    lost # finger*, lost a hand, lost an eye,
    fell # times, residents fell, residents fall, patients fall, patients fell, came off a ladder, came off the
    ladder, off a ladder, off the roof, off a roof, off the scaffold, cortes en las manos, cortes en los dedos,
    cortes en los brazos, golpes y, torcedura*, twisted, sprain*, esguince*, crushed his, crushed her, crushed
    hand, burn injuries, scald*, back injur*, tinnitus, hearing loss, sordera, silicosis, dust disease, heat
    stroke, golpe de calor, descarga electrica, electric shock, exploto, incendio en la planta, volc*, choques,
    choque de, crashes on the road, collision*, road accidents, siniestros viales, mordedura*, bites, kicks,
    patadas, safety record, lost time, seguridad laboral, caidas, caida de, se quemo, se quemaron, se golpeo, se
    resbal*, slipped on, tripped, chemical exposure, hernias, tendinitis, hospitalised, hospitalized,
    hospitalizad*, internado por, lucky escape, enterramos a, buried #, died on site, died at work, murio en la
    obra, murio trabajando, killed on site, stitches, puntos de sutura, accident, accidents, injur*, hurt,
    hurts, hurting, burns, burned his, burnt his, cuts and, knife cuts, bad back, bad backs, fractur*, near
    miss*, concussion, lost a finger, lost his, lost her finger, got caught, fell off, fell from a, fell from the, fell from height, fell from one, falls from a, falls from the,
    falls from height,
    electrocut*, repetitive strain, sick with their backs, accidente*, accidentad*, lastim*, lesion*, herid*,
    quemaduras, quemo, se cayo, se cayeron, se cort*, perdio un dedo, perdieron dedos, perdieron un, perdio la,
    perdio el, casi accidente*, casi se, intoxic*, incidente* de seguridad, ilesos`,
  incident: `
    incidents, incidentes, accidents, accidentes, injuries, near misses`,
  limb: `
    broken leg*, broken arm*, broken ribs, broken wrist, broken ankle`,
  danger: `
    dangerous, unsafe, can't sleep, risk of, peligros*, inseguro, riesgo de`,
  unhurt: `
    sin accidentes, no accidents, zero accidents, cero accidentes, accident free, without accidents, without an
    accident, without injuries, no injuries, sin lesiones, sin heridos, safe site, safer, mas seguro, mas
    segura, mas seguros, seguridad de los trabajadores, seguridad de nuestra gente, safety of our, safety at
    work, safety on site, safety record, fewer accidents, menos accidentes`,
  steal: `
    walks out, walk out of the yard, walk out of, grow legs, grows legs, grew legs, lifted from, swiped, nos
    sacan, se roban, se robaron, se nos roban, roba, robar, robando, hurtan, se llevaron, se llevan cosas, se
    llevan mercader*, inside job, empleado infiel, empleados infieles, caja chica, hand in the till, manotear,
    saqu*, meten la mano, rustling, poach* from our, cuatrer*, contrabando, copied our, falsific*, counterfeit*,
    truchos, se metieron, entraron a robar, nos vaciaron, vaciaron el, forzaron, forced the door, broke the
    lock, got robbed, organised gangs, fraude, estafa*, estafar*, scam*, fake payments, contracargos,
    chargebacks, nos llevan, me llevan, se nos llevan, se la lleva, se las lleva, se lo lleva sin, amanecen
    vacios, grab and run, grab ~ run, grab what they want, run off with, runs off with, calling the police,
    called the police, llamar a la policia, denunci* el robo, extorsi*, cobro de piso, vacuna de los, stole,
    stolen, steal*, theft*, thief, thieves, robbed, robbery, robberies, burgl*, break in*, broken into, broke
    in, shoplift*, pilfer*, shrinkage, drive off*, drive away without, without paying, helps himself, help
    themselves, helping themselves, helps herself, fiddl*, embezzl*, pinch, pinched, nick, nicked, siphon*, walk
    out with, walks out with, vandal*, roban, robaron, nos roban, me roban, robo, robos, robada, robados,
    hurto*, asalt*, ladron*, se llevan sin pagar, se van sin pagar, sin pagar, hurtad*, saque*, abigeato,
    mechera*`,
  vanish: `
    evapor*, esfum*, se esfum*, walked off, not where it should be, not where they should be,
    missing, goes missing, go missing, disappear*, vanish*, short every, never adds up, doesn't add up, walk
    off, falta, faltan, me falta, nos falta, faltante*, desaparec*, no cuadra, no cierra la caja, se pierde, se
    pierden`,
  tired: `
    desbordado, desbordada, desbordados, kills me, is killing me, killing us, me mata, nos mata, nos esta
    matando, me esta matando, running on empty, on our knees, de rodillas, hasta la coronilla, harta, hartos,
    harto, sin aire, sin respiro, sin fuerzas, explotad*, no descansamos, no descanso, no rest, no break, no
    breaks, no pause, sin pausa, sin parar, turnover of tasks, mas de la cuenta, too much, demasiado trabajo,
    too many hours, demasiadas horas, too many patients, demasiados pacientes, too many cases, demasiados casos,
    too many clients per, sobrepasad*, rebasad*, al borde, breaking point, quit from exhaustion, absentismo,
    absenteeism, bajas por estres, bajas medicas, licencias medicas, sick days, no para, no paran, nonstop, non
    stop, never stops, never stop, at the limit, al limite, one is missing, falta una persona, stretched,
    stretched thin, drowning in work, exhaust*, worn out, tired, burn out, burnt out, burned out, burnout,
    overwork*, overwhelm*, overload*, swamped, stressed, stress, at their limit, at our limit, at breaking
    point, can't go on, cannot go on, can't keep this up, can't cope, cannot cope, no life, crying, sick leave,
    off sick, signed off, no holiday*, a holiday this year, no time off, no day off, no days off, no weekend*,
    agotad*, agotamiento, cansad*, quemad*, sobrecarg*, desbord*, colapsad*, estres*, no dan mas, no damos mas,
    no doy mas, no puedo mas, no podemos mas, no dan abasto, no damos abasto, no doy abasto, sin vacaciones, sin
    descanso, sin dias libres, sin francos, licencia por estres, no puede ser, reventad*, fundid*`,
  long_hours: `
    nights and weekends, working nights, working weekends, noches y fines de semana,
    sabados y domingos, saturdays and sundays, work # hours, hasta medianoche, hasta la noche, medianoche,
    midnight, every evening, evenings, until # in the, till # in the, until one in the morning, until two in the
    morning, past # at night, hasta las # de la, de sol a sol, dawn to dusk, sunrise to sunset, morning to
    night, de la manana a la noche, de lunes a lunes, # dias a la semana, # days a week, six days a week, all
    hours, a toda hora, madrugada, weekend work, work weekends, work sundays, trabajar los domingos, trabajamos
    los domingos, trabajo los domingos, trabajamos de noche, back to back shifts, back to back, every second
    night, every third night, # hour weeks, los domingos tambien, sundays too, saturdays too, until late, hasta
    tarde, turnos dobles, overtime, long hours, every night, every other night, every weekend, every sunday,
    every saturday, weekends too, seven days a week, day and night, round the clock, around the clock, on call,
    until midnight, past midnight, until ten, until eleven, # hours a day, # hours a week, double shift*, late
    into the night, till late, horas extra*, doble turno, dobles turnos, todas las noches, todos los domingos,
    todos los sabados, todos los fines, los fines de semana, siete dias, dia y noche, las veinticuatro horas,
    hasta la medianoche, hasta las #, dormimos en, duermo en, # horas por dia, # horas al dia, # pacientes por
    dia, # clientes por dia, # horas diarias, guardias de`,
  no_rest: `
    no me alcanzan las horas, no nos alcanzan las horas, no me alcanza el dia, not enough hours in the day, not
    enough hours, no me alcanza el tiempo, no nos alcanza el tiempo, no me dan las horas, faltan horas, hours in
    the day, hardly sleep, barely sleep, don't sleep, can't sleep, cannot sleep, no duermo, no dormimos, casi no
    duermo, do everything myself, do everything ourselves, doing everything myself, i do it all, we do it all,
    lo hacemos todo, todo lo hacemos nosotros, lo hago todo yo, hago todo yo, todo lo hago yo, hago todo, wear
    every hat, wear all the hats, everything depends on me, depends on me, everything goes through me, todo pasa
    por mi, todo depende de mi, no puedo delegar, sin mi no, can't take a day, no sleep, cae enfermo, nobody to
    cover, no one to cover, no hay quien cubra, work life balance, familia no me ve, no time for my family, no
    tengo tiempo para, no tengo vida, i have no life, work seven days, trabajo los siete dias, a full day off,
    full day off, a day off since, day off since, day off in, ultimo franco, last day off, not seen their, seen
    their families, see their families, seen my kids, see my kids, see my children, what my children look, what
    my kids look, se olvidaron de sus hijos, no veo a mis hijos, no ven a sus hijos, vacation in years, holiday
    in years, holiday since, vacaciones desde hace`,
  rest: `
    sleep, rest, a break, time off, a day off, days off, holiday, holidays, vacation, weekends, dormir, duermo,
    dormimos, descansar, descanso, descansamos, vacaciones, francos, fines de semana libres`,
  tasks: `
    tasks, to do list*, chores, admin, tareas, pendientes, papeleo, jornadas, days`,
  pile: `
    pile*, mount*, accumul*, get longer, getting longer, never ends, never end, endless, se acumulan, se
    amontonan, se alargan, interminables, no terminan`,
}
