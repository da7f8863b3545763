import type { WordClass } from './classes.ts'
import type { Vocabulary } from './lexicon.ts'

/** What happens to work, to things and to those who do it. */
export const HAPPENINGS_OF_WORK: Partial<Vocabulary<WordClass>> = {
  late: `
    a month over, weeks over, days over, over on average, el doble de lo que prometimos, de lo que prometimos,
    than what we promised, never finish when, never ready when, not ready when, never ready, not ready, no estan
    listos, no esta listo, when promised, cuando prometimos, cuando deciamos, miss ~ date, misses ~ date,
    missing ~ dates, missed ~ date, miss ~ dates, overrun*, overran, run over, runs over, running over, behind
    plan, we said we would, when we say, de lo previsto, mas de lo previsto, nos pasamos de, we gave, the date
    we gave, than quoted, than we quoted, than expected, tardan mas, tarda mas, mas de lo prometido, mas de lo
    acordado, mas dias, pasados de fecha, pasada la fecha, fuera de cronograma, months behind, a month behind,
    weeks behind, keep sliding, keeps sliding, se nos pasan las fechas, se nos pasa la fecha, ya vencida la
    fecha, past due, ballooned, backorder*, back order*, weeks overdue, late, later than, too late, delayed,
    delay, delays, overdue, behind, behind schedule, behind programme, running late, # weeks late, # months
    late, # days late, slip, slips, slipped, slipping, past the date, after the date, after the contract date,
    after we said, after the promised, after the agreed, than we promised, than promised, than agreed, than
    planned, than we said, miss ~ deadline*, missed ~ deadline*, drag on, drags on, never on time, not on time,
    tarde, retras*, demora*, demorad*, atras*, fuera de plazo, fuera de termino, fuera de fecha, despues de la
    fecha, despues de lo prometido, mas tarde, nunca a tiempo, no llegamos a tiempo, no llego a tiempo,
    incumpl*, no cumpl*, se estira*, se alarga*`,
  punctual: `
    on time, a tiempo, punctual*, puntual*, by the agreed, in full`,
  deliver: `
    filed, file, presentar, presentamos, hit our deliver*, hit our dates, hit the dates, hit deadlines,
    deliver*, handed over, hand over, hand* over, ship, ships, shipped, dispatch*, install*, publish*,
    publicar*, publica*, print, finish*, complete, completed, produce, entreg*, estamos entregando, despach*,
    enviar, enviamos, instal*, terminar, terminamos, termina*, publicarse, fabricar, salir, salen, sale`,
  promise: `
    promise*, promised, we say, we said, we quote, we quoted, quoted, agreed, contract date, contract says,
    prometemos, prometimos, prometido, decimos, dijimos, cotizamos, acordamos, acordado, pactado, pactada,
    quedamos en`,
  wait: `
    until one of us, until we get, until someone gets, hasta que llega*, hasta que alguien, before we get to
    them, sit in the cold, wait, waits, waited, waiting, waiting list, queue, queues, hear nothing, hears
    nothing, hear back, nothing for days, unanswered, pile up, piles up, piling up, backlog, before anybody,
    before anyone, before somebody, before someone, until somebody, until someone, go unanswered, goes
    unanswered, esperan, espera, esperar, esperando, fila, cola, lista de espera, sin respuesta, sin contestar,
    sin responder, sin atender, acumul*, se juntan, cuelgan`,
  take_time: `
    take, takes, took, taking, it takes, tarda, tardan, tardamos, tardar, demora, demoran, demoramos, demorar,
    lleva, llevan, dura, toma, toman, recien a los, pasan`,
  answer: `
    contestamos, respondemos, recibe respuesta, reciben respuesta, gets an answer, get an answer, tells them,
    tell them anything, says anything, dice nada, les dice, le dice, decirle, informa, calls back, call back,
    called back, ring back, answer, answers, answered, answering, reply, replies, respond*, pick up, picks up,
    get back, gets back, attend, read them, reads them, looks at, look at, contest*, atiend*, atender*, devolver
    la llamada`,
  decide: `
    approve*, approving, decide*, decision*, diagnos*, authoris*, authoriz*, process, assess*, aprobar, aprueb*,
    aprobacion, autoric*, autoriz*, decidir, resolver, resuelv*, emitir, dar turno, otorgar`,
  faulty: `
    se raya*, se dobla*, se parte*, se mancha*, se abolla*, abollad*, se desarma*, se pudre*, podrid*, se
    agrieta*, se estropea*, estropead*, malogr*, spoil*, dañad*, danad*, dano, danos, averi*, deterior*, in
    pieces, hecho pedazos, hechos pedazos, in bits, arrive broken, not as ordered, warp*, bubble*, burbuja*, se
    apaga*, no enciende*, no prende*, no funciona*, doesn't work, don't work, stop working, stops working, dejan
    de funcionar, deja de funcionar, despint*, destin*, encog*, se descose*, descosid*, se afloj*, oxid*, rust*,
    falls off, fall off the, comes apart, come apart, too salty, too sweet, undercooked, overcooked, crudo,
    crudos, frios, fria, cold food, uneven, misaligned, chuec*, desparej*, mal calibrad*, wrong size, wrong
    colour, wrong address, mixed up, mix ups, mix up, confund*, equivoc*, nos equivocamos, olvidamos, we forget,
    forgotten, missing parts, piezas faltantes, glitch*, outage*, downtime, caidas del sistema, se cuelga, se
    cae el sistema, lento, buggy, snag*, snags, reparos, observaciones de obra, humedad, filtraciones, goteras,
    grietas, cracks, delaminat*, porosity, poros, blemish*, blotch*, typos, erratas, first pass yield, down the
    drain, poured away, squashed, crushed, spilt, incomplete, manchas, stains, stain, yeast, infected, rancid,
    bitter, sour, loose, late changes, complaints, off colour, reopened, reabiert*, recalled, went back,
    defect*, faulty, flaw*, broken, breaks, break, breaking, broke, crack*, leak*, dent*, scratch*, stain*,
    crooked, warped, blurred, smudged, bent, burnt, soggy, stale, mould, mouldy, contaminat*, damaged, damage,
    taste off, tastes off, off taste, smell off, wrong, wrongly, mistake*, error*, errors, bug, bugs, crash,
    crashes, fail, fails, failed, failing, failure*, fall apart, falls apart, come loose, comes off, peel*,
    shrinks in the wash, out of tolerance, off spec, out of spec, not to spec, misprint*, mislabel*, regrind,
    scrap, scrapped, bin, in the bin, skip, rejects, second choice, seconds, defectuos*, fallad*, falla, fallas,
    fallan, rota, rotas, rompe*, se rompe*, raja*, quiebra*, se quiebr*, torcid*, rayad*, manchad*, golpead*,
    aplastad*, quemad*, despeg*, mal impres*, mal cosid*, mal etiquetad*, mal hech*, mal cortad*, mal pintad*,
    equivocad*, errores, error, desperdici*, merma, descart*, a la basura, segunda calidad, vencid* en la
    gondola, contamina*, fuera de medida, fuera de norma, con defecto*`,
  refuse: `
    devolviendo*, devuelve la mercaderia, credit notes, notas de credito, reject*, refuse*, send away, sends
    away, send ~ away, turn away our, turned away, complain*, warranty, guarantee claims, recall*, rechaz*,
    reclam*, se quej*, quejas, garantia, garantias, nos devuelven`,
  redo: `
    snag list on, snag lists, need repair, needs repair, repair before, snag list, punch list, lista de
    detalles, vuelve al taller, vuelven al taller, back to the workshop, para arreglar*, to be fixed, to be
    repaired, to be redone, same run twice, twice over, de nuevo, otra vez, volver a imprimir, volver a cortar,
    volver a pintar, reprint*, reimpr*, repaint*, repint*, recut, repet*, redeliver*, re do, re work, second
    visit, segunda visita, go back to fix, volver a arreglar, volvemos a ir, callback*, call backs, redo,
    redone, redoing, rework*, do it again, do them again, do it twice, done twice, start again, start over,
    remake*, second time, rehacer*, rehac*, repetir*, hacer de nuevo, hacerlo de nuevo, hay que hacer* de nuevo,
    volver a hacer*, retrabaj*, dos veces`,
  empty: `
    no se alquila*, no se reserva*, no se usa*, no se ocupa*, not rented, nobody rents, no one rents, not
    booked, nobody books, no one books, no hay reservas, sin turnos, libre, disponible, no one uses, nobody
    uses, nadie usa, nadie la usa, nadie lo usa, nadie alquila, dead, muert*, are unused, is unused, en el
    galpon, en el patio, in the yard, in the shed, in the garage, spend more time in, sin reservas, sin
    alquilar, unrented, unlet, to let, sin rentar, sin inquilino, sin vender, sobran, nos sobra, me sobra, medio
    llen*, a medias, a la mitad de su capacidad, silent, silenci*, ghost town, tumbleweed, no one in, nobody in,
    gathers cobwebs, quiet, quietas, quietos, tranquil*, half the week, media semana, part of the week, turned
    off, switched off, standby, stand by, waiting for work, esperando trabajo, deserted, desert*, half deserted,
    solo se llena, only full on, only fills, only busy on, full only, only full, solo lleno, solo se usa, not
    taken, could run #, podriamos hacer #, sobra capacidad, spare capacity, orders for one, at half speed, a
    media maquina, medio parad*, empty, idle, unused, unsold, unbooked, vacant, stand still, stands still,
    standing still, sit idle, sits idle, half full, half empty, half used, less than half, under half, not full,
    closed, dark, gathers dust, gathering dust, nobody there, play to _, vaci*, ocios*, parad*, sin usar, sin
    uso, sin ocupar, desocupad*, cerrad*, sin un solo, juntando polvo, juntan polvo, a medio llenar, medio
    vaci*, a media carga, libres, apagad*, nunca hay nadie, no hay nadie, no viene nadie, casi nadie`,
  run_hours: `
    runs # hours, run # hours, runs only, works # hours, used # hours, used # days, runs # days, only # hours,
    only # days, funciona # horas, trabaja # horas, anda # horas, se usa # horas, se usa # dias, solo # horas,
    solo # dias`,
  lack: `
    documentacion, documentation, paperwork, suspendieron, suspended, suspendido, revoked, revoc*, retiraron,
    shortcomings, not in order, no esta en regla, sin habilitar, unlicensed, don't have, do not have, don't have
    it, haven't, have not, still don't, without, lack, lacks, lacking, missing, not yet, fail, failed, fails,
    didn't pass, did not pass, gaps, gap, findings, non conform*, incomplete, expired, expires, not certified,
    not licensed, out of date, no tengo, no tenemos, no tiene, no lo tengo, no lo tenemos, todavia no, aun no,
    nos falta, me falta, falta, sin, vencid*, vence, vencio, incomplet*, observaciones, hallazgos, no
    conformidad*, no pasamos, no aprob*, reprob*, clausur*`,
  require: `
    found, encontro, encontraron, detecto, detectaron, hallo, observo, levanto acta, flagged, señalo, senalo,
    noted, told us to, ordered us, nos obliga, nos pidio, nos exigio, threatens, amenaza con, could close us,
    puede clausurar, want, wants, quiere, quieren, or they, delist*, gave us #, gave us a, gave us three, nos
    dio #, nos dieron #, para corregir, to correct, shortcomings, deficiencias, plazo de, by june, by march, by
    may, before june, ask for, asks for, asking for, now ask, ask us for, ask for our, demand*, require*,
    insist*, must have, have to be, need to be, must be, gave us until, gives us until, until _ to, deadline, by
    law, obliged, fine, fined, warned, warning, penalty, shut us down, close us down, piden, pide, me piden, nos
    piden, exigen, exige, exig*, oblig*, debemos tener, tenemos que tener, hay que tener, hasta _ para, nos dio
    hasta, nos dieron hasta, dio plazo, plazo, multa*, multaron, intim*, apercib*, nos cierran, clausur*, para
    vender en, para exportar, to be allowed, to sell to, before we can`,
  by_hand: `
    no en un cuaderno, instead of a notebook, en vez de papel, instead of paper, en un solo sistema, in one
    system, en un sistema, into one system, in a system, tarjetas, index card, fichas de papel, fichero,
    ficheros, paper diary, agenda de papel, wall calendar, calendario de pared, almanaque, typing, retyping, by
    phone and paper, por telefono y papel, copiar y pegar, pasar a mano, pasamos a mano, sumar a mano,
    calculadora, google sheets, sheets, hojas sueltas, loose sheets, paperwork everywhere, montanas de papel,
    mountains of paper, piles of paper, pilas de papel, boxes of paper, stone age, edad de piedra, old school, a
    la antigua, como hace # anos, like # years ago, whatsapp groups, grupos de whatsapp, mensajes de whatsapp,
    mensajes de voz, voice notes, emails back and forth, email chains, printed forms, formularios impresos,
    clipboard*, memory, memoria, fax, faxes, faxed, stamped, stamps, sellos, shoe boxes, shoe box, shoeboxes,
    from memory, cajas de zapatos, lapiz, pencil, post its, written down by, se anotan en, se anota en, anotamos
    en, apuntamos en, radio and, paper, on paper, carbon paper, sticky notes, post it*, whiteboard, blackboard,
    notebook, notebooks, ledger, by hand, handwritten, manually, typed up, typed in, type up, type everything,
    retype*, copy and paste, spreadsheet*, excel, in my head, in his head, in her head, three systems, two
    systems, four systems, different systems, on scraps, index cards, filing cabinet*, folders, papel, papeles,
    papelitos, cuaderno*, libreta*, a mano, a pulmon, pizarra, pizarron, planilla*, hojas de calculo, carpetas,
    en mi cabeza, de memoria, tres sistemas, dos sistemas, por whatsapp, fichas de carton, libro de actas`,
  still: `
    still, seguimos, sigue, todavia, aun, always done, to this day`,
  used_to: `
    used to, no longer, antes, solia*`,
  wasted: `
    wasted, lost, in vain, stays at home, stay at home, perdid*, en vano, se queda en casa, se quedan en casa`,
  scattered: `
    own spreadsheet*, own list*, own system*, own files, su propia planilla, su propio sistema, su propio excel,
    su propio cuaderno, duplicate* work, se duplican, entered twice, enter ~ twice, typed twice, cargar dos
    veces, cargamos dos veces, what's going on, whats going on, no visibility, no overview, tiene visibilidad,
    tenemos visibilidad, sabe que esta pasando, no system, sin sistema, outdated software, old software,
    homemade program*, foxpro, dbase, access database`,
  short_span: `
    in # weeks, in # months, in # _ weeks, within # weeks, en # semanas, en # meses, in a few weeks, en pocas
    semanas, en pocos meses, # months of the year, # meses del ano`,
  none: `
    no, without, sin, ningun, ninguna, not a single, not one, ni un, ni una, zero, # short`,
  short: `
    short, missing, absent, de menos`,
  cannot_hold: `
    can't guarantee, cannot guarantee, can't keep, cannot keep, don't keep, do not keep, can't meet, cannot
    meet, don't meet, missed, keep missing, miss, can't hold, struggle to meet, struggle to keep, struggling to
    meet, struggling to keep, can't keep up with, cannot keep up with, keep up with, can't hit, no cumpl*,
    incumpl*, no logramos cumplir, no llegamos con, no alcanzamos a, fallamos con, fallamos en, too long,
    demasiado larg*, muy larg*, slip, slips, shorten, acortar, reduce, reducir, cut, bajar, mejorar, improve`,
  bad_quality: `
    mala calidad, poor quality, bad quality, low quality, quality varies, quality is uneven, quality is not,
    quality has dropped, quality has slipped, quality slipped, inconsistent, not consistent, calidad irregular,
    calidad despareja, bajo la calidad, baja calidad, cayo la calidad, perdimos calidad, quality problems,
    quality issues, problemas de calidad, fallas de calidad, control de calidad no`,
  track: `
    track, tracked, tracking, keep, kept, keeping, write, written, note, noted, record, recorded, plan, planned,
    scheduled, managed, llevamos, llevo, lleva, llevan, anot*, registr*, apunt*, control*, calcul*`,
  underused: `
    not filling, don't fill, do not fill, doesn't fill, aren't filling, not full, never full, no se llenan, no
    se llena, no llenamos, no lleno, not fully used, underused, underutil*, subutilizad*, desaprovechad*, half
    capacity, media capacidad, # % capacity, # % of capacity, # % de capacidad, # % de su capacidad, spare
    hours, gaps in the calendar, gaps in the diary, gaps in my diary, gaps in my calendar, huecos en la agenda,
    agenda vacia, agenda con huecos, calendar is empty, horas muertas, horas libres, dead hours, quiet hours,
    spare seats, spare rooms, lugares vacios, half of it unused`,
  unreachable: `
    get hold of anyone, get hold of anybody, get hold of us, get through, reach anyone, reach us, can't reach,
    cannot reach, localizar, nos ubican, no logran hablar, comunicarse con nosotros, no pueden comunicarse,
    nobody picks up, no one picks up, phone rings out, rings and rings, suena y suena, nadie atiende, nadie
    contesta, no one answers the phone, nobody answers the phone, no contestamos, no atendemos, no llegamos a
    contestar, no llegamos a responder, no llegamos a atender, can't answer all, cannot answer all, can't keep
    up with calls, can't keep up with messages, can't keep up with emails, left on read, dejamos en visto, nos
    clavan el visto, slow to answer, slow to reply, slow to respond, slow replies, take too long to answer, take
    too long to reply, tardamos en responder, tardamos en contestar, tardamos mucho en, demoramos en responder,
    demoramos mucho en, respondemos tarde, contestamos tarde, answer late, reply late, too slow with quotes,
    slow with quotes, demorados con los presupuestos, long queue*, long line*, largas filas, colas largas, larga
    espera, long wait, waiting times, waiting time, tiempos de espera, tiempo de espera`,
  enough: `
    enough, suficiente, suficientes, sufficient`,
  function: `
    work, works, working, function, funciona, funcionan, pass, passes, pasan, fit, encaja, encajan, cierra bien,
    cierran bien, sale bien, salen bien, quedan bien, queda bien, meet the, cumplen con la, cumple con la`,
  comply: `
    comply with, comply, compliant, certified, licensed, authorised, authorized, registered, up to date,
    cumplimos, cumplir, habilitad*, certificad*, registrad*, al dia`,
  arrive: `
    arrive, arrives, arriving, turn up, turns up, get there, gets there, llegamos, llego, llegan nuestros, we
    are, always, siempre, salimos`,
  obtain: `
    comply with, cumplir con, get, obtain, renew, pass, apply for, achieve, obtener, sacar, tramitar, renovar,
    aprobar, pasar, conseguir, lograr, certify, certificar*, certificarnos, homologar, regularizar, ponernos al
    dia, get ready for, prepare for, prepararnos para, adaptarnos a`,
  keep_date: `
    cumplir con, comply with, meet, keep, hit, respect, honour, honor, cumplir, respetar, sostener, mantener,
    llegar a`,
  prepare: `
    preparing for, prepare for, getting ready for, get ready for, working towards, working on our, going
    through, undergoing, due for, facing, face, nos preparamos para, preparando, preparandonos, en proceso de,
    estamos tramitando, en tramite, pendiente de, waiting for, upcoming, proxima, proximo, next`,
  waste: `
    thrown away, throw away, throw it away, throw out, throwing away, expire, expires, expired, spoils, spoiled,
    goes off, wasted, leftover, leftovers, se tira, tiramos, se nos vence, se nos vencen, se vence, se vencen,
    desperdici*, se echa a perder, se echan a perder, se pudre*, caduc*, sobra, sobrante*`,
}
