import type { Locale } from '#lib/advisor/answers.ts'

const words = (list: string) => new Set(list.split(' '))

/** Words without weight of their own, in both languages; folded. */
export const FUNCTION_WORDS = words(
  'a about all also an and any are as at be by can do each every for from get had has have how if in into is it its ' +
    'more most no not of on one or our out over own per so such than that the their them they this those to up us ' +
    'very was we were what when where which who will with within you your ' +
    'a al ante ano anos asi aun cada como con cual cuando de del desde donde e el ella en entre era es esa ese esta ' +
    'este la las le les lo los mas me mi muy ni no nos nuestra nuestras nuestro nuestros o para pero por que se sea ' +
    'ser si sin sobre son su sus un una unas uno unos y ya',
)

/** Words that an objective may hold but that alone commit nobody to anything; folded. */
export const VAGUE_WORDS = words(
  'achieve achieving better best business company continue do enhance excel excellence excellent good great greater ' +
    'grow growth help improve improved improvement improvements improving increase keep level make maximize optimal ' +
    'optimize optimise overall performance possible productivity progress quality results result success succeed ' +
    'successful successfully things thing work world class next goal goals objective objectives things efficiency ' +
    'strive leverage boost ' +
    'alcanzar aumentar bien bueno buena calidad continuar crecer crecimiento desempeno empresa excelencia excelente ' +
    'exito exitoso exitosa general gran grande hacer impulsar incrementar lograr maximizar mejor mejora mejorar ' +
    'mejoras mejores meta metas negocio nivel objetivo objetivos optimizar productividad progreso rendimiento ' +
    'resultado resultados seguir siguiente todo todos cosas cosa trabajo eficiencia potenciar',
)

/** First words of a thing to do rather than a thing to reach; folded. */
export const TASK_VERBS = words(
  'add adopt announce appoint arrange assign attend audit build buy call choose conduct configure create define deploy ' +
    'design develop document draft draw establish execute finalize finalise form hire hold host implement install ' +
    'integrate introduce invite launch make meet migrate organize organise perform plan prepare present produce ' +
    'publish purchase recruit redesign release research review rewrite roll run schedule send setup set ship start ' +
    'train update upload visit write ' +
    'abrir adoptar anunciar asignar asistir auditar capacitar comprar configurar construir contratar convocar crear ' +
    'definir desarrollar desplegar disenar documentar ejecutar elaborar elegir enviar escribir establecer finalizar ' +
    'formar hacer implementar instalar integrar introducir iniciar invitar lanzar llamar migrar organizar planear ' +
    'planificar preparar presentar producir programar publicar realizar redactar redisenar revisar ' +
    'seleccionar visitar',
)

/** What a metric is called when it only counts whether a task is finished; folded stems. */
export const COMPLETION =
  /\b(completion|completed|complete|done|finished|delivered project|launched|terminad|finalizad|completad|avance del? proyecto|cumplimiento del? proyecto|project progress|milestone)/

/** Numbers written out, from two on, by language: "once" is eleven in only one; "one" and "uno" are articles too often. */
export const NUMBER_WORDS: Record<Locale, Set<string>> = {
  en: words(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
      'nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million billion percent',
  ),
  es: words(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho ' +
      'diecinueve veinte veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa docena cien ciento ' +
      'doscientos quinientos mil millon millones porciento',
  ),
}

/** Verbs that say only that a figure moves; folded. */
export const MOVEMENT_VERBS = words(
  'raise lift increase cut bring down reduce lower improve grow decrease ' +
    'aumentar elevar incrementar reducir bajar disminuir subir mejorar',
)
