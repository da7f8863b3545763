import type { WordClass } from './classes.ts'
import type { Vocabulary } from './lexicon.ts'

/** What customers, workers and those who give or owe money do. */
export const HAPPENINGS_OF_PEOPLE: Partial<Vocabulary<WordClass>> = {
  leave: `
    se cambiaron, se cambian, se cambio, se pasaron, se pasan, moved back to, have moved to, gone over to,
    then quit, and quit, quit after, quit within, give up after, se dan por vencid*, se rinden, and lose, no
    continua*, don't continue, do not continue, not continue, don't carry on, lose as many, lose more than,
    leave as fast, as fast as we, as many as we win, entran y salen, puerta giratoria, revolving door, leaky
    bucket, balde roto, no contratan de nuevo, no nos vuelven a, no nos contratan mas, nos dan de baja, nos
    rescinden, no nos renuevan, rescinden, rescind*, terminate*, let their subscription, downgrad*, stop
    subscribing, stop training, stop attending, quit the course, leave the course, drop the course, dejan las
    clases, dejan el tratamiento, abandonan el tratamiento, dejan de asistir, dejan de pedir, dejaron de pedir,
    dejaron de venir, dejaron de comprar, dejo de comprar, dejo de pedir, ya casi no vienen, vienen cada vez
    menos, come less often, less often, compran menos seguido, vienen menos seguido, slip away, slips away,
    slipping away, slipped away, ghosting, ghosted, go silent, goes silent, gone silent, trickle away,
    attrition, no repeat business, no repeat customers, don't rebook, do not rebook, not rebook*, don't reorder,
    no reorder*, never order again, don't stick, do not stick, doesn't stick, stick around, went with another,
    gone with another, change supplier, changed supplier, chose somebody else, chose another, prefer the
    competitor, se aburren, se nos caen, se desaniman, no son fieles, cambian de proveedor, eligen a otro, se
    van con, se fueron con, nos cambian por, nos cambiaron por, nos dejaron por, nos dejan por, no recompran, no
    vuelven a comprar, dan de baja, dieron de baja, no completan, no completes, of them go, them go, close their
    account*, close the account*, not extended, not renewed, were not extended, hear from them again, never hear
    from, move to, moves to, move on, moves on, casi ninguno, ninguno sigue, pocos siguen, few continue, few go
    on, shop around, se aburren y, no se anotan al segundo, fade away, fades away, fade out, no la veo mas, no
    lo veo mas, no los veo mas, no las veo mas, no los veo, no se queda*, no se los vuelve a ver, never see
    again, don't see again, ghost us, leave, leaves, leaving, left us, have left, has left, are gone, is gone, gone by, go elsewhere, goes elsewhere, going elsewhere, gone elsewhere, go to the
    competition, going to the competition, walk away, walked away, drift*, drop out, drops out, dropped out,
    dropping out, drop off, falls away, fall away, cancel, cancels, cancelled, cancelling, canceling,
    unsubscrib*, churn, opt out, uninstall*, pause and, never restart, never reorder, never return, never
    returns, never come back, never comes back, never renew, never finish, do not return, don't return, do not
    come back, don't come back, not come back, doesn't come back, do not renew, don't renew, not renew*, stop
    coming, stopped coming, stops coming, stop paying, stop ordering, stopped ordering, stop buying, stop using,
    stopped using, stop logging, give up, gives up, gave up, lapse, lapsed, disappear after, switch*, moved to,
    moving to, defect, deserting, lose interest, losing interest, losing ~ customers, losing ~ members, losing ~
    clients, last we see, never see them again, don't see them again, not seen again, poach*, lost ~ customers,
    lost ~ clients, lost ~ members, se van, se va, se nos van, se nos va, se fue, se fueron, se estan yendo, se
    nos fueron, se marchan, se marcha, se retiran, se cambian, se cambio, se pasan, se pasaron, se pasa a, se
    dan de baja, se da de baja, se dieron de baja, cancelan, cancelaron, cancela, abandonan, abandono,
    abandonaron, abandona, desertan, desercion, dejan de venir, deja de venir, dejan de comprar, dejan de pagar, dejan de usar,
    dejaron de, dejo de venir, dejo la mitad, deja el, dejan el, dejan la, ya dejo, ya dejaron, ya no viene*, ya
    no vuelve*, ya no compra*, ya no pide*, ya no esta*, ya no sigue*, ya no viene nadie, no vuelve*, no
    regresa*, no repite*, no renueva*, no renovaron, no termina*, no siguen, nunca vuelven, nunca regresan, casi
    nunca vuelven, no los vemos mas, no los vuelvo a ver, no la vuelvo a ver, perdemos clientes, perdimos
    clientes, perdemos socios, perdemos alumnos, perdimos alumnos`,
  lose: `
    am losing my, are losing our, losing my, losing our, lose, loses, losing, lost, perdemos, perdimos, perdi,
    pierdo, perdiendo, se nos fue*`,
  leave_job: `
    walk after, walks after, walked after, are gone after, is gone after, gone after # week*, gone after # month*,
    she's done by, he's done by, is done by summer, se va antes de los # mes*, se van antes de los # mes*,
    go over to, ask for a transfer, asked for a transfer, ask to be moved, piden traslado, piden el pase, piden
    la baja, pide la baja, get their licence and, once they are trained, once trained, as soon as they are
    trained, cuando ya estan formad*, cuando aprenden, apenas aprenden, en cuanto aprenden, los formamos y, la
    formamos y, train them and, we train them, entrenamos gente para, lost # people, lost # staff, exodo, fuga
    de talento, fuga de personal, brain drain, se jubilan, about to retire, retire in the next, near retirement,
    por jubilarse, renuncias, dimisiones, dimiten, dimit*, stay for #, stay # months, stay # weeks, stay a year,
    stay just, replace the whole, replace half, new faces every, finish their first year, aprenden y se van,
    learn and leave, learn the trade and, aprenden el oficio y, high turnover, constantly onboarding, always
    onboarding, constantly training, always training, keep training, training new people, retraining, alta
    rotacion, mucha rotacion, capacitando gente nueva, siempre capacitando, quit, quits, quitting, resign*, hand
    in their notice, handed in their notice, hand* in ~ notice, gave notice, give notice, gave in their notice,
    walk out, walked out, turnover of staff, staff turnover, annual turnover, driver turnover, poached, poach,
    call it a day, burn through, don't stay, do not stay, won't stay, never stay, stay only, last # weeks, last
    # months, last only, lasts # months, lasts # weeks, don't last, do not last, renuncia*, me duran, nos duran,
    duran #, no duran, dura #, no se queda*, no aguantan, no aguanta, rotacion, se van a la competencia, se van
    al exterior, me los quitan, nos los quitan, nos quitan, me roban el personal`,
  come_once: `
    order once, orders once, buy once, buys once, vienen por la promo, viene por la promo, for the promotion,
    with a voucher, come once, comes once, came once, visit once, book once, book one, book a first, once for
    the, only once, just once, one session and, one visit, first visit and, first box, third box, first month,
    first lesson, after the trial, after one, vienen una vez, viene una vez, vienen una sola vez, una sola vez,
    compran una vez, compra una vez, una vez y, primera clase, primera visita`,
  come: `
    come, comes, walk in, walks in, book, books, order, call, ring, call us, call me, visit, visits, sign up,
    signs up, enrol*, turn up for, stop by, look in, vienen, viene, entran, entra, llaman, llama, compran,
    compra, piden, consultan, se inscriben, se anotan, reservan, nos conoce, nos visita*, nos eligen`,
  come_back: `
    come straight back, comes straight back, straight back, return to us, end up back, vuelve a nosotros,
    terminan de vuelta, home again, come back, comes back, came back, coming back, back to us, vuelven, vuelve,
    regresan, regresa, volvieron, regresaron, retornan, de vuelta`,
  send_back: `
    are returned, is returned, get returned, gets returned, were returned,
    exchanges, cambios y devoluciones, asks for a refund, ask for a refund, want their money back, wants his
    money back, quieren que les devolvamos, send back, sends back, sent back, send them back, send it back,
    sends them back, sends it back, send ~ back, sends ~ back, post ~ back, post ~ of them back, return #,
    returned to us, returning, refund*, returns, devuelven, devuelve, devolvieron, devolucion*, regresan #,
    regresan la mitad, mandan de vuelta, nos los devuelven, nos las devuelven, cambio de talle, piden el
    reembolso`,
  misfit: `
    fit, fits, size, sizes, sizing, colour, trial, trial period, don't like, not as described, different from
    the photo, talle, talla, numero, no les queda, no le queda, no les gusta, color, foto, queda chico, queda
    grande`,
  not_appear: `
    ghost, ghosts, ghosted, avisan tarde, avisan cuando ya, cancelan tarde, cancel late, cancel too late, cancel
    without notice, cancel on us, cancel on me, bail on, bails on, never turn, never turned, nunca vienen a la
    cita, faltan sin, se bajan a ultimo, se bajan el mismo, cancelan sobre la hora, sobre la hora, a ultima
    hora, no concurren, no acuden, no acude*, ausente, ausentes, plantan, nos plantan, me plantan, miss, cancel
    on the, are not there, is not there, isn't there, aren't there, not there when, aren't home, not at home,
    nobody home, nobody opens, no esta cuando, neither show, never arrive*, never arrived, didn't arrive, didn't
    show, did not show, didn't come, cancelled within, cancel within, cancelled the same day, cancel the night
    before, no llegaron, no vinieron, no aparecieron, nunca llegan, nunca aparecen, ni avisan, ni aparecen, no
    show*, don't show, do not show, doesn't show, never show, not show, don't turn up, do not turn up, simply
    don't turn up, doesn't turn up, never turn up, fail to turn up, not turn up, turn up half, fail to appear,
    don't appear, don't come, do not come, never come to, stay away, stands us up, stand us up, stood up, forget
    their, forget the, forget about, forgot their, miss their, miss the, misses, missed, missing their, skip,
    skips, skipped, cancel at the last, cancel last minute, cancels last minute, last minute cancel*, cancel an
    hour, cancel the same day, cancel the day, wasted slot, sits in the car waiting, waits in vain, no aparece*,
    no aparecen, no viene*, no llega*, no llegan, no asiste*, no se presenta*, no avisa*, no se conecta*, sin
    avisar, faltan, falta sin, falta a, faltan a, olvida*, se olvida*, me deja plantad*, me dejan plantad*, nos
    deja* plantad*, plantad*, plantones, ausentismo, ausencias, inasistencia*, cancelan a ultim*, cancelan una
    hora, cancelan el mismo, cancelan minutos`,
  unknown: `
    heard of me, know i exist, knows we exist, know we exist, knows about us, knows us, heard of us, know about
    us, has heard of us, find us, finds us, not well known, invisible, sabe que existimos, nos conoce, nos
    conocen, sabe que estamos, conoce la marca, darnos a conocer, hacerme conocer, darme a conocer, make
    ourselves known, get known, get our name out, get noticed, word out, que nos conozcan, que me conozcan`,
  beginner: `
    just starting, just started, starting out, recently opened, recently started, new in town, so far, only
    just, recien empiezo, recien empezamos, recien empezando, recien arranco, estoy empezando, estamos
    empezando, recien abrimos, acabo de abrir, acabamos de abrir, hasta ahora, por ahora tengo, por ahora
    tenemos`,
  pay: `
    pay, pays, paid, paying, settle, settles, pagan, paga, pagar, pagaron, pagarnos, pagarme, cobrar, cobro,
    cobramos, cobrarles, liquidan, liquidar, abonan`,
  owe: `
    is always short, is short before, whenever, feel like it, when it suits them, cuando pueden, cuando se
    acuerdan, a los # meses, a los # dias, si cobro, tarde o nunca, late or never, late or not at all, mil
    excusas, excuses, after # reminders, cheque rechazado, cheques rechazados, cheque sin fondos, cuenta
    corriente, fiado, fiados, me fian, on credit, on tab, a credito, stretch payment*, payment terms, terms of
    payment, plazos de pago, slowest payer*, slow payers, recien en, recien a los, not until, run after the
    rest, run after them, run after my money, run after our money, after the rest for, corro atras de, andar
    detras de, bad payers, malos pagadores, mal pagador*, pay whenever, no cobro, no cobramos, nos clavan, me
    clavan, no entra a tiempo, no entran a tiempo, entra tarde, entran tarde, comes in late, come in late,
    doesn't come in, never comes in on time, ignore our terms, ignore the terms, past due invoice*, bounced, no
    nos pagan, no me pagan, no pagan, does not pay, doesn't pay, don't pay, do not pay, without paying us, owe,
    owes, owed, owing, overdue, unpaid, outstanding, in arrears, chase, chasing, hold back our money, holds
    back, hold back, sit on our, sits on our, bounce*, written off, write off, deben, debe, nos debe, me debe,
    me deben, nos deben, adeuda*, impag*, vencid*, morosos, morosidad, mora, rebot*, por cobrar, cobranza*,
    pagan tarde, paga tarde, pay late, pays late, paid late, late payment*, slow payer*, slow to pay, cuando
    quieren, cuando se les antoja, whenever they like, when they feel like, when they want, tarde y mal`,
  cannot_pay: `
    cash is always, cash is short, always short of cash, short before the end, siempre cortos, cortos de caja,
    aguinaldo, no llego con los sueldos, no llegamos con los sueldos, no llego a los sueldos, pagar los sueldos,
    pay wages, pay salaries, pay our suppliers, pay suppliers, pagar a los proveedores, out of money, sin un
    peso, en rojo con el banco, cheques en descubierto, concurso preventivo, convocatoria de acreedores,
    receivership, debt collectors, embargo, embargaron, deudas con, lleno de deudas, llenos de deudas, ahogad*
    en deudas, drowning in debt, debts, deudas, working capital gap, living on credit cards, tarjeta de credito
    personal, credit card debt, tight cash, cash poor, overdraft ceiling, returning cheques, return cheques,
    which supplier to pay, which bill to pay, que proveedor, can't make rent, cannot make rent, behind on rent,
    behind on the rent, debo la renta, debo el alquiler, debemos el alquiler, can't pay, cannot pay, can not
    pay, couldn't pay, can hardly pay, can barely pay, hardly pay, barely pay, struggle to pay, from my savings,
    out of my savings, out of my own pocket, from my own pocket, my own savings, overdraft, short of cash, out
    of cash, cash is tight, cash flow, cashflow, meet payroll, make payroll, meet the payroll, no llego a pagar,
    no llegamos a pagar, no alcanza para pagar, no puedo pagar, no podemos pagar, no tengo para pagar, no hay
    para pagar, de mi bolsillo, con mis ahorros, sin efectivo, sin liquidez, falta liquidez, flujo de caja,
    flujo de efectivo, al contado, descubierto, giro en descubierto, quiebra, bankrupt*, insolven*, debo #
    meses, debemos # meses`,
  fund: `
    collect # million, collect #, en busca de inversion*, in search of investors, in search of funding, en busca
    de fondos, en busca de financiamiento, nadie me presta, nadie nos presta, no me prestan, no nos prestan,
    won't lend, will not lend, bank said no, looking for a partner, busco socio, buscamos socio, socio inversor,
    capital injection, inyeccion de capital, working capital, capital de trabajo, crowdfund*, apply for a grant,
    applying for grants, postular a fondos, postulamos a fondos, ganar un fondo, fondos concursables, reunir #,
    juntar #, recaudar #, nos faltan # euros, closing a series, close a series, closing our round, close our
    round, closing our seed, closing the round, cerrar la ronda, cerrando una ronda, cerrar una ronda, need
    capital, needs capital, needing capital, necesito capital, necesitamos capital, to raise #, to raise $ #, to
    raise £ #, to raise € #, must raise #, raise # million*, negaron el credito, nego el credito, niegan el
    credito, refused us a loan, turned down our loan, turned us down, turned us away for, no bank will, ningun
    banco, raise money, raise funds, raise capital, fundrais*, find money, find the money, need money for,
    collect money, levantar capital, levantar inversion, levantar fondos, levantar una ronda, reunir fondos,
    reunir el dinero, recaudar, juntar plata, juntar la plata, juntar fondos, juntar dinero, conseguir fondos,
    conseguir financiamiento, conseguir inversion, buscar inversion, buscamos inversion, buscar fondos,
    financiar, vivimos de lo que dona, live on donations, live off donations, runway, vivimos de donaciones`,
  last_until: `
    months of cash, month of cash, weeks of cash, meses de caja, months of runway, caja para # meses, lasts
    until, last until, money lasts, runs out, run out, runs dry, cash until, money until, enough until, se
    acaba, se acaban, se termina, nos alcanza hasta, alcanza hasta, alcanza para # meses, tenemos caja hasta,
    plata hasta`,
  end: `
    cancelled, canceled, frozen, suspended, gone, cancel*, congel*, suspend*, end, ends, ending, ended, expires,
    runs out, run out, stop, stops, stopped, is over, cut, cuts, withdrew, withdraw*, pulled out, pulls out,
    shrink*, falling, fall, fell, down, dropped, halved, dwindling, retira, se retira, retiro, termina, termino,
    terminan, vence, vencen, acaba, acabo, recorta, recorto, recortaron, recortes, bajaron, bajo, cayeron, cayo,
    caen, se fue, se cae, no alcanza, no alcanzan, ya no, menos, no renueva, no renovo`,
  seek: `
    need more, want more, find, to find, llevamos ~ buscando, hemos buscado, have been looking, been looking
    for, conseguir, looking for, look for, searching for, search for, in search of, need to find, need, needs,
    we need, i need, want, seek*, hunting for, buscamos, busco, buscando, necesito, necesitamos, necesita, hacen
    falta, hace falta, nos hacen falta, requerimos, queremos sumar, want to hire, need to hire, hire, hiring,
    recruit*, contratar, contratando, reclutar, incorporar, tomar gente`,
  not_find: `
    nobody suitable, no suitable, no one suitable, no se consigue*, no se encuentra*, ya no hay, cannot fill,
    can't fill, couldn't fill, not fill, no logramos cubrir, no podemos cubrir, no cubrimos, sin poder cubrir,
    cuesta cubrir, nos cuesta sumar, me cuesta sumar, no logramos contratar, no logro contratar, no podemos
    contratar, no puedo contratar, costs us to find, hardly anyone applies, nobody applied, no one applied, few
    apply, fewer apply, nobody shows up for interview*, no vienen a la entrevista, desperate for, in need of,
    could use, could do with, crying out for, urgently need, urge conseguir, need urgently, no damos con, to be
    had, none to be had, nowhere to find, no aparece ningun*, ninguno se presenta, no one answers, nobody
    answers, can't find, cannot find, can not find, couldn't find, could not find, can't get, cannot get, can't
    hire, cannot hire, can't recruit, cannot recruit, can't attract, hard to find, difficult to find, impossible
    to find, struggle to find, struggle to get, struggle to hire, unable to find, unable to hire, nowhere to be
    found, not enough, aren't enough, isn't enough, too few, short of, short staffed, shortage*, shortfall of,
    lack, lacking, run without, missing, nobody applies, no one applies, nobody wants, nobody answers our ad*,
    get about, no consigo, no conseguimos, no consigue, no encuentro, no encontramos, no encuentra, no aparecen,
    no aparece quien, no se presenta nadie, nadie se postula, nadie quiere, cuesta conseguir, cuesta encontrar,
    cuesta mucho conseguir, cuesta mucho encontrar, me cuesta conseguir, nos cuesta conseguir, nos cuesta
    encontrar, dificil conseguir, dificil encontrar, imposible conseguir, imposible encontrar, faltan, falta, me
    faltan, nos faltan, me falta, nos falta, no hay, no tenemos suficientes, no alcanzan los, no alcanza el,
    escasean, escasez, sin suficientes`,
  vacancy: `
    nobody wants to work, no one wants to work, nadie quiere trabajar, no quiere trabajar, no quieren trabajar,
    no consigo gente, no conseguimos gente, no encuentro gente, no encontramos gente, nos falta gente, me falta
    gente, falta gente, faltan manos, faltan brazos, short of people, short on people, short of hands, can't
    find people, cannot find people, can't get people, not enough people, not enough hands, help wanted,
    understaffed, put a full crew, pienso en subcontratar, subcontratar gente, tomar mas gente, sumar gente al
    equipo, grow the team, expand the team, agrandar el equipo, ampliar el equipo, incorporar personal, puestos
    sin cubrir, job ads, job advert*, aviso de trabajo, avisos de empleo, short handed, short staffed, under
    staffed, people i interview, candidates i interview, people we interview, gente que entrevist*, a quien
    delegar, nobody to delegate, no one to delegate, somebody to delegate, faltos de personal, cortos de
    personal, vacanc*, unfilled, uncovered shifts, open positions, open roles, posts open, positions open, roles
    open, empty posts, vacant, vacante*, sin cubrir, puestos abiertos, busquedas abiertas, sin candidatos, no
    candidates, no applicants`,
  need: `
    have to, has to, must, debemos, debo, wants, wishes, hopes, plans, aims, quiere, quieren, desea, pensamos,
    pienso, vamos por, talking to, in talks, want, would like, would love, wish, need, hope, plan, aim, going
    to, ready to, about to, next step, dream, quiero, queremos, quisiera*, me gustaria, nos gustaria, necesito,
    necesitamos, hay que, tenemos que, planeamos, esperamos, vamos a, sonamos, buscamos, aspiramos`,
  more: `
    conseguir, atraer, captar, attract, win, find more, get more, more, new, extra, additional, another #, #
    more, steady, grow, growing, double, mas, nuevos, nuevas, nuevo, sumar, crecer, duplicar, llegar a #, venga
    mas, vengan mas, entre mas, otros`,
  money: `
    money, cash, funds, dinero, plata, efectivo, fondos, pagos`,
  obscure: `
    fill our appointment book, fill my appointment book, fill my diary, fill our diary, fill the diary, fill our
    calendar, llenar la agenda, llenar mi agenda, llenar nuestra agenda, empty diary, empty calendar, phone
    doesn't ring, phone does not ring, phone stopped ringing, phone has stopped, phone has gone quiet, phone is
    quiet, nobody calls, no one calls, nobody rings, no suena el telefono, el telefono no suena, nadie llama, ya
    no llaman, nobody walks past, nothing promising, nothing on the horizon, nothing booked, hard to get
    noticed, get the word out, no tenemos visibilidad, falta publicidad, falta difusion, se nos nota poco, we
    need visibility, need exposure, venga mas gente, vengan mas, mas gente por la puerta, more people through,
    more people to come, do not know that _ exist, don't know that _ exist, don't know _ exist, do not know _
    exist, nobody knows, no one knows, hardly anyone knows, hardly anybody knows, hardly anyone ~ has heard, few
    people know, nobody has heard, no one has heard, no nos conoce nadie, no me conoce nadie, nadie nos conoce,
    nadie me conoce, nadie sabe que, casi nadie nos conoce, casi nadie sabe que, pocos nos conocen, not known
    outside, free places, places free, places left, open places, cupos libres, lugares libres, vacantes de
    alumnos, filled # of, la mitad de gente, la mitad de clientes, llenar mis cursos, llenar los cursos, llenar
    mis talleres, llenar mis clases, llenar los cupos, fill my courses, fill my classes, fill our courses, fill
    our classes, fill the places, fill the course, word of mouth only, depend on word of mouth, solo por
    recomendacion, solo boca a boca`,
  booked: `
    book, books, booked, reserve, reserved, reserves, reservan, piden hora, piden turno, sacan turno, sacan
    hora, se anotan, agendan, confirman, make an appointment, make appointments, schedule, schedules`,
  lure: `
    pays more, pay more, paying more, better paid, better pay, better offer*, higher wages, higher salaries, for
    a bit more, pagan mas, paga mas, les pagan mejor, pagan mejor, mejores ofertas, mejor sueldo, mejores
    sueldos, por unos pesos mas, stopgap, until something better, emigrat*, emigran, go abroad, move abroad`,
  export: `
    export, exporting, exports, exportar, exportacion, exportaciones, sell abroad, vender afuera,
    internationali*, internacionaliz*`,
  cannot_afford: `
    no tenemos como pagar*, no tengo como pagar*, can't afford, cannot afford, can not afford, no way to pay,
    how to pay for, no nos alcanza para, no me alcanza para comprar, no hay presupuesto, sin presupuesto, no
    budget, #k short, # short, short for the, no funds for, sin fondos para, no hay fondos, no hay recursos, sin
    recursos, faltan recursos, falta presupuesto`,
  sells_all: `
    perder a nuestro mayor, losing our biggest, losing our largest, losing our main, perder a nuestro principal,
    perder ese cliente, seria el fin, unico cliente, only customer, only client, sole customer, sole client,
    sole buyer, unico comprador, single customer, single client, nuestro unico, quedamos sin ventas, quedamos
    sin trabajo, quedamos sin nada, out of work, we have no business, we would close, tendriamos que cerrar, no
    tendriamos nada, se cae todo, everything collapses, would be finished, would be dead, estamos muertos, somos
    boleta, le vendemos todo, vendemos todo a, le vendo todo, todo a una, todo a un, todo para una, todo para
    un, everything to one, all to one, entire output to, everything we make to, everything we grow to, toda la
    produccion a, toda la cosecha a, entregamos todo a, only one customer, only one client, only buyer, un solo
    cliente, un unico cliente, un solo comprador, solo tenemos un cliente, tengo un solo cliente, un cliente
    unico, just one client, just one customer, one client only, two clients pay, two customers pay, all our eggs
    in one, todos los huevos en, huevos en la misma canasta, eggs in one basket, without them we, sin ellos no,
    sin ese cliente, without that client, without that contract, if they leave, if they go, if we lose them, if
    it goes, if that contract, si se va ese, si nos deja, si lo perdemos, si perdemos ese, si cae ese, si se cae
    ese`,
  stay: `
    renew, renews, renewed, renewing, come back, comes back, coming back, return, returns, stay, stays,
    continue, continues, rebook*, reorder*, repeat, finish, finishes, complete, completes, last, lasts, vuelv*,
    regres*, renuev*, renov*, sigue, siguen, seguir, continua, continuan, completa, completan, terminan, repite,
    repiten, se queda, se quedan, quedarse, perdura*, retain, keep`,
  appear: `
    show, show up, shows up, turn up, turns up, appear, appears, attend, attends, arrive, arrives, come to, make
    it, llega, llegan, aparece, aparecen, asiste, asisten, acude, acuden, se presenta, se presentan, se conecta,
    se conectan`,
  get_people: `
    find, finding, get, getting, hire, hiring, recruit, recruiting, attract, attracting, conseguir, consigo,
    conseguimos, consigue, encontrar, encuentro, encontramos, contratar, contrato, atraer, sumar, reclutar`,
}
