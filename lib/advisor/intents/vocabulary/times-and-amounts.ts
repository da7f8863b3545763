import type { WordClass } from './classes.ts'
import type { Vocabulary } from './lexicon.ts'

/** When, how long, how much of it. */
export const TIMES_AND_AMOUNTS: Partial<Vocabulary<WordClass>> = {
  month: `
    january, february, march, april, may, june, july, august, september, october, november, december, enero,
    febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre`,
  season_part: `
    season, off season, low season, high season, summer, winter, spring, autumn, christmas, easter, harvest,
    halloween, valentine*, mother*, thanksgiving, school holidays, rainy season, rest of the year, temporada,
    temporada alta, temporada baja, fuera de temporada, verano, invierno, primavera, otono, navidad, semana
    santa, pascua, cosecha, zafra, vendimia, carnaval, lluvias, vacaciones, resto del ano, january to _,
    february to _, march to _, april to _, may to _, october to _, november to _, september to _, de enero a _,
    de marzo a _, de abril a _, de mayo a _, de junio a _, de octubre a _, de noviembre a _, de septiembre a _`,
  weekday: `
    before noon, until noon, after six, before six, before five, mondays to thursdays, morning, noon, siesta,
    monday*, tuesday*, wednesday*, thursday*, friday*, weekdays, weekday, week nights, weeknights, midweek,
    mornings, afternoons, daytime, during the day, after lunch, lunes, martes, miercoles, jueves, viernes, entre
    semana, dias de semana, por la manana, por las mananas, por la tarde, de dia, al mediodia, de noche`,
  duration: `
    a la semana, al mes, al dia siguiente, a los # dias, a los # meses, the next day, the following week, una
    hora, una hora y media, half an hour, an hour, media hora, hours, horas, minutes, minutos, all day, todo el
    dia, weeks later, days later, dias despues, semanas despues, # day*, # week*, # month*, # hour*, # year*, a
    week, a fortnight, a month, months, weeks, days, fortnight, ages, forever, # dia*, # semana*, # mes, #
    meses, # hora*, un mes, una semana, dias, semanas, meses, siglos, una eternidad, anos, # days, # _ days`,
  amount: `
    # million*, # thousand, # k, # euros, # pounds, # dollars, $ #, £ #, € #, # millones, # mil, # pesos, #
    soles, # dolares, half a million, a million, medio millon, un millon`,
  share: `
    whole, nearly all, almost all, nearly everything, almost everything, everything, basically everything, most
    of, more than half, half of, half our, half my, two thirds, three quarters, a third of, # %, # percent, #
    per cent, all our, all of our, all my, entire, bulk of, the lion*, casi todo, casi toda, casi todos, casi
    todas, la mitad de, mas de la mitad, el grueso, dos tercios, tres cuartos, un tercio de, por ciento, toda
    nuestra, todo lo que, todas las ventas, todo nuestro, todo mi`,
  fraction: `
    one _ in #, uno _ de cada #, # in #, un _ de cada #, una _ de cada #, # de cada #, # of every #, every
    third, every fourth, every fifth, every tenth, cada # _, uno de #, una de #, one in #, one in every #, # out
    of #, a third, a quarter, half, half of, many, most, too many, loads, # %, # percent, # per cent, uno de
    cada #, una de cada #, un tercio, la mitad, mitad, muchos, muchas, demasiad*, por ciento`,
  one_payer: `
    one ~ donor, two ~ donors, three ~ donors, a few donors, un ~ donante, dos ~ donantes, tres ~ donantes,
    two ~ chains, three ~ chains, three supermarkets, four supermarkets, four customers, three companies, four
    companies, two banks, two hospitals, three hospitals, two distributors, three distributors, two importers,
    three importers, three buyers, two wholesalers, tres cadenas, cuatro cadenas, dos distribuidores, tres
    distribuidores, tres compradores, dos bancos, dos hospitales, tres hospitales, dos importadores, tres
    importadores, tres empresas, cuatro empresas, two platforms, dos plataformas, uber, booking, airbnb, rappi,
    pedidosya, mercado libre, google, facebook, instagram, walmart, ikea, tesco, carrefour, the army, the navy,
    the state, el estado, el gobierno, the government, the council, el municipio, la municipalidad, the same _,
    one ~ trust, one ~ hospital, one ~ government, one ~ retailer, one ~ supermarket, one ~ distributor, one ~
    importer, una sola ~ empresa, un ~ grupo, dos ~ cadenas, two retailers, three retailers, two supermarkets,
    dos supermercados, tres supermercados, two big, three big, dos grandes, tres grandes, cuatro clientes, four
    clients, un par de clientes, a couple of clients, a couple of customers, a handful of clients, a handful of
    customers, un punado de clientes, pocos clientes grandes, one processor, one mill, one plant, one refinery,
    one cooperative, one trader, one exporter, one dealer, one wholesaler, one shop, one airline, one school,
    one ministry, one council, one platform, one hotel chain, un exportador, un mayorista, un frigorifico, un
    ingenio, un molino, una planta, una plataforma, un hotel, una aerolinea, un municipio, un ministerio, one _
    brand, one _ company, one _ bank, one _ group, one _ chain, one _ factory, one _ buyer, la misma _, the same
    client, the same customer, the same company, un gran cliente, one client, one customer, one buyer, one
    publisher, one retailer, one company, one supplier, one donor, one contract, one account, one importer, one
    brand, one bank, one hotel, one hospital, one agency, one supermarket, one distributor, one sponsor, one car
    maker, one carmaker, one manufacturer, one ~ client, one ~ customer, one ~ company, one ~ maker, one ~
    chain, a single _, single client, single customer, single buyer, one big _, one large _, two clients, two
    customers, two companies, two buyers, three clients, three customers, our biggest client, our biggest
    customer, our largest client, our largest customer, our main client, our main customer, amazon, un cliente,
    un solo _, una sola _, un unico _, una unica _, dos clientes, tres clientes, dos empresas, dos cadenas, dos
    compradores, nuestro mayor cliente, nuestro principal cliente, nuestro cliente principal, una cadena, una
    empresa, un comprador, un distribuidor, un importador, un proveedor, un supermercado, un laboratorio`,
  number: `
    #, a handful, hardly any, un punado`,
  soon: `
    this year, this autumn, this fall, this spring, this summer, this winter, next month, next year, next week,
    next spring, next summer, soon, before christmas, by christmas, este ano, el mes que viene, el ano que
    viene, el proximo _, la proxima _, proximamente, pronto, en breve, antes de fin de ano`,
  rest_year: `
    for the year, the whole year, whole year, for the rest of the year, rest of the year, all year, the other
    months, other nine months, other ten months, the other # months, el resto del ano, para todo el ano, todo el
    ano, los otros # meses, los demas meses, vivir todo el ano`,
  of_sales: `
    of the loads, loads we run, of the work we do, of the orders we, of all our, of what we make, of what we
    produce, of our loads, of our jobs, de los viajes, de los pedidos que, de los trabajos que, de todo lo que,
    of our sales, of our revenue, of our revenues, of our income, of our turnover, of our business, of our work,
    of our volume, of our orders, of sales, of revenue, of turnover, of income, of what we bill, of what we
    sell, de las ventas, de nuestras ventas, de los ingresos, de nuestros ingresos, de la facturacion, de
    nuestra facturacion, de lo que facturamos, de lo que vendemos, del negocio, de nuestro negocio, de mis
    ingresos, de mis ventas, of my income, of my sales, of my revenue, of my work, de mi facturacion, de nuestro
    trabajo, de la produccion, of our production, of our output`,
}
