import type { WordClass } from './classes.ts'
import type { Vocabulary } from './lexicon.ts'

/** When, how long, how much of it. */
export const TIMES_AND_AMOUNTS: Partial<Vocabulary<WordClass>> = {
  month:
    'january, february, march, april, may, june, july, august, september, october, november, december, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre',
  season_part:
    'season, off season, low season, high season, summer, winter, spring, autumn, christmas, easter, harvest, halloween, valentine*, mother*, thanksgiving, school holidays, rainy season, rest of the year, temporada, temporada alta, temporada baja, fuera de temporada, verano, invierno, primavera, otono, navidad, semana santa, pascua, cosecha, zafra, vendimia, carnaval, lluvias, vacaciones, resto del ano, january to _, february to _, march to _, april to _, may to _, october to _, november to _, september to _, de enero a _, de marzo a _, de abril a _, de mayo a _, de junio a _, de octubre a _, de noviembre a _, de septiembre a _',
  weekday:
    'before noon, until noon, after six, before six, before five, mondays to thursdays, morning, noon, siesta, monday*, tuesday*, wednesday*, thursday*, friday*, weekdays, weekday, week nights, weeknights, midweek, mornings, afternoons, daytime, during the day, after lunch, lunes, martes, miercoles, jueves, viernes, entre semana, dias de semana, por la manana, por las mananas, por la tarde, de dia, al mediodia, de noche',
  duration:
    '# day*, # week*, # month*, # hour*, # year*, a week, a fortnight, a month, months, weeks, days, fortnight, ages, forever, # dia*, # semana*, # mes, # meses, # hora*, un mes, una semana, dias, semanas, meses, siglos, una eternidad, anos, # days, # _ days',
  amount: '# million*, # thousand, # k, # euros, # pounds, # dollars, $ #, £ #, € #, # millones, # mil, # pesos, # soles, # dolares, half a million, a million, medio millon, un millon',
  share:
    'whole, nearly all, almost all, nearly everything, almost everything, everything, basically everything, most of, more than half, half of, half our, half my, two thirds, three quarters, a third of, # %, # percent, # per cent, all our, all of our, all my, entire, bulk of, the lion*, casi todo, casi toda, casi todos, casi todas, la mitad de, mas de la mitad, el grueso, dos tercios, tres cuartos, un tercio de, por ciento, toda nuestra, todo lo que, todas las ventas, todo nuestro, todo mi',
  fraction: 'one in #, one in every #, # out of #, # of every #, a third, a quarter, half, half of, many, most, too many, loads, # %, # percent, # per cent, uno de cada #, una de cada #, # de cada #, un tercio, la mitad, mitad, muchos, muchas, demasiad*, por ciento',
  one_payer:
    'one _ brand, one _ company, one _ bank, one _ group, one _ chain, one _ factory, one _ buyer, la misma _, the same client, the same customer, the same company, un gran cliente, one client, one customer, one buyer, one publisher, one retailer, one company, one supplier, one donor, one contract, one account, one platform, one importer, one brand, one bank, one hotel, one hospital, one agency, one supermarket, one distributor, one sponsor, one car maker, one carmaker, one manufacturer, one ~ client, one ~ customer, one ~ company, one ~ maker, one ~ chain, a single _, single client, single customer, single buyer, one _ group, one big _, one large _, two clients, two customers, two companies, two buyers, three clients, three customers, our biggest client, our biggest customer, our largest client, our largest customer, our main client, our main customer, amazon, un cliente, un solo _, una sola _, un unico _, una unica _, dos clientes, tres clientes, dos empresas, dos cadenas, dos compradores, nuestro mayor cliente, nuestro principal cliente, nuestro cliente principal, una cadena, una empresa, un comprador, un distribuidor, un importador, un proveedor, un supermercado, un laboratorio',
  number: '#, a handful, hardly any, un punado',
  soon: 'this year, this autumn, this fall, this spring, this summer, this winter, next month, next year, next week, next spring, next summer, soon, before christmas, by christmas, este ano, el mes que viene, el ano que viene, el proximo _, la proxima _, proximamente, pronto, en breve, antes de fin de ano',
}
