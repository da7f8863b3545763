import type { WordClass } from './classes.ts'
import type { Vocabulary } from './lexicon.ts'

/** What happens to sales, prices and profit, and how a business begins and ends. */
export const HAPPENINGS_OF_TRADE: Partial<Vocabulary<WordClass>> = {
  few: `
    become rare, have become rare, has become rare, few, fewer, hardly any, no more, not enough, half full, half
    empty, half as many, less and less, not many, scarce, slow, quiet, too few, thin, dead, pocos, pocas, menos,
    poco, poca, escasos, escasas, casi no hay, no hay, no tenemos, no tengo, sin, faltan, falta, me faltan, nos
    faltan, flojo, floja, flojos, tranquil*, cada vez menos, no entra*, no llega*`,
  dwindle: `
    stalled, stall, stuck at, plateau*, have been flat, same as last year, se estancaron, estancadas, no crecen,
    no crece, no creces, hit a ceiling, toco techo, tocamos techo, dying out, died out, half as many, a third
    fewer, se fue apagando, mermo, mermaron, dried up, dry up, drying up, dropped, drop, dropping, fell,
    falling, fallen, falls, declin*, shrink*, shrank, halved, is down, are down, was down, been down, down by,
    down #, down since, going down, gone down, gone quiet, went quiet, dwindl*, stagnat*, collapsed, plummet*,
    slowed, flat since, never recovered, have not recovered, cayeron, cayo, caido, cae, caen, cayendo, bajaron,
    bajo, bajando, se cayeron, se desplom*, disminuy*, se estanc*, se frenaron, se freno, se redujo, se
    redujeron, a la mitad, por el piso, se seco, pararon, no repuntan`,
  rise: `
    cuesta el doble, cuestan el doble, costs double, cost double, costs twice,
    takes a quarter, takes a third, takes half, takes # %, subio, subieron, se comio, comio, comieron, se
    comieron, ate, eaten, comiendo, comiendose, twice what it did, what it did, twice as dear, a record, record
    high, maximos, peaked, at a peak, pushing up, keep climbing, crept up, creeping up, creeps up, are up, is
    up, been up, up by, up #, up again, way up, up so much, nearly #, went to, cuesta # %, cuesta un # %, nos
    cuesta un, nos cuesta el, cuesta mas, cuestan mas, costs more, cost more, costs us more, cost us more, # %
    more, # % mas, paso de #, pasaron de #, went from #, se nos lleva, se nos va en, have gone mad, gone crazy,
    se fue a, puts prices up, put prices up, put their prices up, puts up prices, raises its prices, raises
    their prices, sube los precios, suben los precios, keeps going up, keep going up, every week more, cada
    semana mas, inflacion, inflation, ni hablar, goes to, gone up, went up, goes up, going up, rise, rises,
    rose, risen, rising, climb*, soar*, jump*, doubl*, tripl*, quadrupl*, skyrocket*, shot up, through the roof,
    increas*, keeps increasing, surge*, spike*, higher, twice what, twice as much, eats, eat, eating, swallow*,
    now eat*, subi*, suben, sube, aument*, duplic*, triplic*, cuadruplic*, dispar*, encarec*, se fue a las
    nubes, se fueron a las nubes, por las nubes, al doble, el doble, se come, se comen, se lleva #, se llevan #,
    se lleva la mitad, se lleva un tercio, se lleva el #, alza, alzas`,
  dear: `
    expensive, dear, dearer, pricey, unaffordable, ruinous, cost a fortune, costs a fortune, cost* us twice,
    carisim*, caro, caros, caras, mas caro, mas cara, mas caros, tan caro, impagable*, cuesta un ojo, cuestan un
    ojo, cuesta una fortuna, cuestan una fortuna`,
  nothing_left: `
    make very little, make little, earn little, earn very little, very little left, ganamos muy poco, gano muy
    poco, queda poco, deja muy poco, no nos deja, casi no ganamos, casi no gano, apenas ganamos, apenas gano,
    barely make, hardly make, barely earn, hardly earn, barely break, work for free, working for free, give away
    hours, giving away hours, regalamos horas, regalamos trabajo, unpaid hours, unbilled hours, horas no
    facturadas, horas sin facturar, extras for free, free extras, profit isn't, profits aren't, profit is not,
    profits are not, profit doesn't, profit does not, profit hasn't, margin isn't, but not profit, pero la
    ganancia no, pero no la ganancia, pero la utilidad no, pero el margen no, ya no ganamos, ya no gano, ya no
    deja, ya no rinde, eat everything, eats everything, eat it all, eats it all, se come todo, se comen todo, se
    lleva todo, se llevan todo, less is left, less left over, less and less left, queda menos, menos queda,
    earned nothing, earned us nothing, earn less, earning less, ganamos menos, gano menos, cada vez menos,
    nothing left, nothing is left, nothing remains, nothing to show, little left, hardly anything left, no money
    left, left with nothing, nothing for me, earn nothing, make nothing, made nothing, earn almost nothing,
    don't make money, do not make money, not making money, make no money, no profit, earn less than, make less
    than, end up with nothing, can't pay myself, cannot pay myself, don't pay myself, no queda nada, no nos
    queda nada, no me queda nada, no queda plata, casi nada, no deja nada, no nos deja nada, no deja, no dejan,
    deja poco, nos queda poco, no gano, no ganamos, sin ganancia*, sin ganar, ganamos una miseria, una miseria,
    monedas, no rinde, no rinden, no me pago, no da plata, no da ganancia, no es rentable, trabajo gratis,
    trabajamos gratis, trabajamos para pagar`,
  at_a_loss: `
    mas horas de las que, more hours than we, more hours than, cuesta mas de lo que, cuestan mas de lo que,
    underestimat*, underquot*, eat the overrun, cotizamos de menos, presupuestamos de menos, subestim*,
    calculamos mal, quote too low, quoted too low, estimates are wrong, we misjudge, below what it costs, menos
    de lo que cuesta, por menos de lo que, tenido perdidas, tuvimos perdidas, tuve perdidas, con perdidas, had
    losses, made losses, made a loss, making a loss, at a loss, below cost, under cost, over budget, more than
    we quoted, more than quoted, more than we charge, in the red, lose money, loses money, losing money, lost
    money, break even, not profitable, unprofitable, too cheap, undercharg*, a perdida, por debajo del costo,
    perdemos plata, pierdo plata, perdemos dinero, pierdo dinero, damos perdida, da perdida, en rojo, mas de lo
    que cotizamos, mas de lo presupuestado, mas de lo que cobramos, sobrecosto*, muy barato, cobramos poco,
    cobro poco, cobro barato`,
  busy: `
    busy, flat out, full house, work all day, fully booked, turnover went up, turnover grew, revenue grew,
    revenue is up, sales are up, sales grew, we sell a lot, we sell more, no shortage of work, plenty of work,
    trabajamos todo el dia, trabajamos mucho, trabajo mucho, trabajo no falta, no falta trabajo, vendemos mucho,
    vendemos mas, vendemos bien, llenos, lleno, a full, a tope`,
  depend: `
    son de, are for one, belong to, all for, depend*, relies, rely, reliant, feeds me, feeds us, keeps us alive,
    goes to, go to, buys, buy, bought by, takes, take, comes from, come from, comes through, come through, pays
    for, brings, bring in, accounts for, makes up, is nearly, is almost, is our whole, is all, is most,
    basically, order book, revenue, turnover, income, sales, what we bill, what we sell, what we make, depende*,
    nos da de comer, me da de comer, nos compra, me compra, la compra, lo compra, compra, se lleva, se llevan,
    viene de, vienen de, representa, representan, facturacion, facturamos, ventas, ingresos, produccion, lo que
    vendemos, lo que hacemos, lo que producimos`,
  earn: `
    all our money, make all, our money, the year's money, vendemos, vendo, facturo, cobramos, se vende, earn,
    earns, make our, income, sales, turnover, takings, money comes, business comes, customers, guests, bookings,
    work, tourists, visitors, ganamos, ingresos, ventas, facturamos, facturacion, clientes, huespedes, turistas,
    reservas, trabajo, gente, alquiler, vivimos, live from, live off, live on, explot*, se llena*`,
  nothing: `
    no viene nadie, no entra nadie, nobody comes, no one comes, hardly anyone comes, casi no viene nadie, casi
    no hay, practically nothing, casi nada, next to nothing, very little, muy poco, half the income, la mitad de
    los ingresos, se frena todo, se para todo, everything stops, grinds to a halt, drops off, drop off, baja
    much*, cae much*, falls sharply, sobra capacidad, nothing to do, sin nada que hacer, earn nothing, earn
    almost nothing, make nothing, silence, amarrad*, telarana*, cobwebs, moored, hibernat*, asleep, dust, no one
    rents, no cobramos, zero, cero, no income, nothing, no work, no customers, no guests, no bookings, no sales,
    no one, nobody, dead, empty, quiet, closed, barely, hardly, close up, shut, no hay nadie, no hay trabajo, no
    hay ventas, no hay nada, nada, nadie, muert*, vaci*, cerrad*, apenas, flojo, floja, parad*, no entra*, no
    viene*, sin trabajo, sin ventas, sin ingresos, sin clientes`,
  close_for_good: `
    se disuelve, disolvemos, liquidar,
    selling the herd, sell the herd, vender el rodeo, vendemos el rodeo, liquidar todo, winding, wound up, vamos
    a cerrar, voy a cerrar, closing down sale, closing sale, retirement sale, turn 70, turn 65, turn seventy,
    that will be it, no seguimos mas, no sigo mas, not carrying on, won't continue, will not continue, won't
    carry on, we are done, we're done, i'm done, giving up the business, give up the business, give up the shop,
    last season, ultima temporada, ceasing operations, cease operations, end operations, won't be renewing the
    lease, not renewing the lease, not renew the lease, no renovamos el contrato, no renovamos el alquiler, dejo
    el negocio, dejamos el negocio, dejar el negocio, dejo el rubro, traspaso el, traspasamos, se traspasa,
    looking for a buyer, find a buyer, busco comprador, buscamos comprador, sell the business, selling the
    business, sell my business, sell our business, vender el negocio, vendo el negocio, vender la empresa,
    vendemos la empresa, fondo de comercio, liquidation, liquidacion total, bancarrota, cerramos en, cierro en,
    cerramos a fin, cerramos este, closing in, closes in, closing at the end, closing our doors, close our
    doors, close the doors, close the shop, close the business, shut the business, pulling the plug, pull the
    plug, our final year, nuestro ultimo ano, cierre de la, cierre del, cierre definitiv*, dar de baja la empresa, disolver,
    hand back the land, hand back the keys, hand back the lease, entregar las llaves, entregamos las llaves,
    devolver las llaves, sell the plants, no longer keep the doors, no longer keep our doors, can't keep the
    doors, cannot keep the doors, can't keep our doors, selling everything, sell everything, selling it all,
    selling off everything, everything must go, decided to close, decided to shut, deciding to close, have to
    close, must close, going to close, plan to close, i'm retiring, i am retiring, we are retiring, owner
    retires, retire next, retire in, retire at, decidi cerrar, decidimos cerrar, pienso cerrar, pensamos cerrar,
    quiero cerrar, tenemos que cerrar, tengo que cerrar, prefiero cerrar, bajar la santamaria, bajo la cortina,
    bajamos la cortina, cierro definitiv*, close down, closing down, close for good, closing for good, shut
    down, shutting down, shut for good, shut up shop, wind down, winding down, wind up, winding up, wrap up,
    wrapping up, wrapping things up, cease trading, going out of business, going out, sell up, selling up,
    liquidat*, dissolve, dissolving, fold the, call it a day, end of an era, last client finishes, last day,
    stop trading, we stop, i stop in, i stop at, i stop on, we are closing, we're closing, i am closing, i'm closing, we close on, we close in,
    we close at, we close for, we close after, we close the, we close our, we close down, we close this, we close next,
    we close end, we close soon, no one to
    take over, nobody to take over, no successor, no one to carry on, bajo la persiana, bajamos la persiana,
    bajar la persiana, cerramos definitiv*, cerramos para siempre, cerramos las puertas, cierro el negocio,
    cierro la, cierro el, cierro mi, vendo todo, liquido todo, liquidamos, me jubilo, nos jubilamos, jubilarme,
    me retiro, cerramos la, cerramos el, cerramos despues, cerramos nuestr*, cerramos mi, cerrar el negocio,
    cerrar la empresa, cerrar definitiv*, nuestro ultimo dia, mi ultimo dia, ultimo dia del negocio, cese de actividades, sin sucesor, nadie que siga, no hay
    quien siga`,
  open: `
    ponemos, pongo, poner el local, poner un local, estrenamos, the keys, keys for, keys to, ponemos en marcha,
    poner en marcha, arrancamos con, estreno local, open, opens, opening, will open, about to open, open our,
    moving into, sign, signing, signed, take over the lease, build a second, building a second, abrimos, abro,
    abrir, abriremos, abre, abren, abrira, inaugur*, apertura, vamos a abrir, firmamos, firmo, firmar, nos
    mudamos, sumamos, montamos, montar`,
  another: `
    more, # mas, mas, second, second one, third, fourth, fifth, another, new, next, first, bigger, larger,
    segund*, tercer*, cuart*, quint*, otro, otra, nuev*, proxim*, primer*, sucursal*, local, mas grande, lease,
    the lease`,
  launch: `
    lanzamos, lanzar, lanzaremos, lanzare, lanzo, lanzarnos, goes on sale, go on sale, going on sale, ve la luz,
    ven la luz, vera la luz, goes to backers, salen a la venta, sale a la venta, launch, launches, launching,
    about to release, about to launch, bring out, bringing out, roll out, rolling out, going live, go live, goes
    live, goes on kickstarter, on kickstarter, crowdfunding campaign, hits the shelves, in shops from, coming
    out, come out with, unveil*, debut, debuts, pre order*, sacamos al mercado, sacar al mercado, saldra al
    mercado, sale al mercado, salimos al mercado, salimos con, sacamos nuestr*, sacar nuestr*, sacamos un,
    sacamos una, estren*, presentamos nuestr*, publicamos nuestr*, a la venta en, a la venta desde, ponemos a la
    venta`,
  release: `
    sale, salen, aparece, lanzamiento, comes out, come out, coming out, sale en, saldra, salen en, sale el,
    ships in, sale al aire, release, releases, releasing, premiere*, opening night, first night, publish*,
    estreno`,
  enter: `
    stocked in, be stocked in, sell outside, take our brand to, grow into, move to, salir fuera, instalarnos en,
    poner un pie en, set foot in, conseguir un distribuidor en, find a distributor in, distribuidor en, agent
    in, representante en, present in, presencia en, llevar, llevamos, bring our, take our, taking our, enter,
    entering, get into, getting into, break into, breaking into, expand, expanding, expand to, expand into,
    export, exporting, start selling, on shelves in, shelves in, be on shelves, land in, move into, reach,
    launch in, first customers in, distributor in, entrar, entrar a, entrar en, llegar a, llegar al, exportar,
    vender afuera, expandir*, desembarcar, salir a, salir al, abrir mercado, conquistar, cruzar la frontera,
    cruzar a`,
  low: `
    terrible for, awful, una lucha, a struggle, hard going, flojisim*, muy bajos, muy baja, muy bajo, la mas
    baja, lowest, at its lowest, baja ocupacion, low occupancy, dismal, dreadful, minimal, minima, minimas,
    under #, below #, terrible, poor, poorest, weak, worst, worse than, lower than, a third less, half what,
    less than last year, less than before, muy baj*, bajisim*, peor que, menos que el ano, por debajo de #`,
  no_sale: `
    no se vende, no vendo nada, no vendo mucho, no vendemos nada, no vendemos mucho, no vendemos lo, casi no
    vendo, casi no vendemos, vendo poco, vendemos poco, vendemos menos, vendo menos, no sale nada, no entra
    nadie, no entra gente, nobody buys, no one buys, nobody is buying, no one is buying, fewer are buying, fewer
    and fewer are buying, are not buying, aren't buying, not buying, don't buy, hardly sell, barely sell, sell
    less, selling less, sell nothing, nobody comes in, no one comes in, nobody walks in, hardly anyone comes, se
    vende menos, se vende poco, la gente no compra, nadie compra`,
  not_enough: `
    no alcanza, no alcanzan, no me alcanza, no nos alcanza, no llego a fin de mes, no llegamos a fin de mes, no
    sacamos ni, no saco ni, no cubre, no cubrimos, no cubro, apenas cubr*, make ends meet, ends meet, does not
    cover, doesn't cover, don't cover, do not cover, hardly covers, barely covers`,
  profitable: `
    profitable, in profit, rentable, rentables, break even, pay its way, pays for itself`,
  goes_to: `
    goes to, go to, is sold to, are sold to, is bought by, bought by, va a, van a, va para, va todo a, se lo
    vendemos, la vendemos a, lo vendemos a, vendemos a un`,
  live_on: `
    live ~ on, live ~ off, live from, lives on, lives off, lives from, survive on, depend on the summer, vive
    de, viven de, vivimos de, vivo de, sobrevivimos con`,
  buys: `
    buy, buys, compra, compran, nos compra, nos compran, take, takes, se lleva, absorbs, absorbe`,
  price_pressure: `
    price war, undercut*, underpric*, race to the bottom, cheaper rivals, cheaper competitors, cheap imports,
    guerra de precios, nos bajan el precio, nos bajan los precios, squeeze us, squeezes us, pone el precio,
    ponen el precio, sets the price, set the price, sets our price, demand discounts, demands discounts, piden
    descuento, nos pagan poco, pagan poco por, pagan una miseria, precio bajo, precios bajos, competencia
    desleal, whether we made money, whether we make money, if we made money, if we make money, what a job costs,
    what each job costs, no se cuanto gano, no se si gano, no sabemos cuanto ganamos, no sabemos si ganamos,
    nothing to show for, no return, less per, ganamos poco, gano poco, poco margen, poca ganancia, siempre
    pierde, don't know our costs, no conozco mis costos, no sabemos nuestros costos`,
  we_owe: `
    debemos, debo, we owe, i owe, behind on, atrasados con, atrasado con, adeudamos`,
  start_new: `
    start, starting, create, develop, design our own, empezar, empiezo, comenzar, sacar, crear, desarrollar,
    disenar nuestra, armar`,
  sell_there: `
    sell, selling, vender, ship, shipping, enviar, salir, sold in, vender en, vender a, sell in, sell to`,
  gain: `
    make money, making money, earn money, profit, profits, margin, ganancia, ganancias, ganar, gano, ganamos,
    utilidad, rentable, profitable, dinero`,
  thin: `
    tiny, thin, razor thin, slim, small, minimal, wafer, minuscule, poca, poco, chico, chica, escas*, finit*,
    minim*, low, bajo, baja, bajos`,
  all_of_it: `
    todo el ingreso, todos los ingresos, toda la venta, all the income, all our income, all our revenue, all the
    work, todo el trabajo, everything comes, todo llega, everything happens, vendemos todo, facturamos todo,
    hacemos todo, sell everything, sell it all, make it all, make everything, all our money, all the money, toda
    la plata, todo el dinero, lo de todo el ano, almost everything, casi todo`,
  again: `
    again, each year, every year, once more, otra vez, de nuevo, cada ano, todos los anos, siempre vuelvan, for
    longer, mas tiempo, por mas tiempo`,
  old_prices: `
    prices of # years, precios de hace, old prices, precios viejos, same prices, same price as, precios
    congelados, no actualiz*, haven't raised ~ prices, not raised ~ prices, haven't raised my, no subo los
    precios, no subimos los precios, no aumentamos los precios, sin aumentar, afraid to raise, miedo de subir,
    miedo a subir, price too low, prices too low, prices are too low, precios muy bajos, cobramos muy poco,
    charge too little, charging too little, too many discounts, demasiados descuentos, discounting, descuentos
    se comen`,
  crush: `
    killing us, kill us, kills us, crushing us, hurting us, hurts us, squeezing us, crippl*, ruin*, choking us,
    sinking us, nos matan, nos mata, nos estan matando, nos esta matando, nos hunde*, nos ahoga*, asfixi*, nos
    funde*, nos destru*, worry us, worries us, preocupa*, out of control, fuera de control, impredecible*,
    unpredictable, volatile, inestable*`,
  barely: `
    barely, hardly, only, just, apenas, solo, solamente, como mucho, at most, less than, menos de, no mas de, no
    more than, not even, ni siquiera`,
  every_month: `
    every month, every week, each month, each week, more often, monthly, todos los meses, cada mes, todas las
    semanas, cada semana, mas seguido, con mas frecuencia, regularly, regularmente`,
}
