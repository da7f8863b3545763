import { NOTHING } from '../intent.ts'
import type { LabelledText } from './train.ts'

/** What somebody says before they come to it: what goes well, what was, who they are; by language, separated by strokes. */
const BEFORE_IT = {
  en: `sales are good, but|there is no lack of customers, but|the team is great, but|people love what we make, but|the bank is fine with us, but|
    we have plenty of orders, yet|it used to be the staff, now|last year we had no work, this year|we have sorted out the late deliveries, now|
    customers are happy, only|business is booming and still|we are a family firm with two shops and|i run a small workshop and|
    our reviews are the best in town, however|on paper we do well, in reality|costs are under control, but|finding clients was the hard part, today|
    staff is not the issue:|the product is great, the trouble is that|demand is there, but|we grew fast and now|after ten good years|
    we moved in spring and since then|we changed the software and|nobody complains, but|i can't complain about sales, but|my people are wonderful, but|
    we do thirty weddings a year and|we sell to shops and hotels and|we used to lose money on every job, that is over, now|the shop is full on saturdays, however|
    we won a prize last year, but|quality is fine,|bookings are not the problem,|the season was great, but|we get paid on time, but|
    we have all the permits by now, but|two years ago we nearly closed, today we are growing and|the new shop runs well, but|everything else works, but|
    staff walked out on us last spring, but now|two people quit last year, but now|
    honestly,|to be frank,|what keeps me awake:|the thing is,|long story short,`,
  es: `las ventas van bien, pero|clientes no faltan, pero|el equipo es bueno, pero|a la gente le gusta lo que hacemos, pero|con el banco estamos bien, pero|
    pedidos hay de sobra, sin embargo|antes era el personal, ahora|el año pasado no teníamos trabajo, este año|ya arreglamos lo de las entregas, ahora|
    los clientes están contentos, solo que|el negocio anda y aun así|somos una empresa familiar con dos tiendas y|tengo un taller chico y|
    tenemos las mejores reseñas de la zona, sin embargo|en el papel nos va bien, en la realidad|los costos están controlados, pero|lo difícil era conseguir clientes, hoy|
    el personal no es el tema:|el producto es bueno, el problema es que|demanda hay, pero|crecimos rápido y ahora|después de diez años buenos|
    nos mudamos en primavera y desde entonces|cambiamos el sistema y|nadie se queja, pero|de las ventas no me quejo, pero|mi gente es una maravilla, pero|
    hacemos treinta bodas al año y|le vendemos a tiendas y hoteles y|antes perdíamos en cada trabajo, eso ya pasó, ahora|los sábados está lleno, pero|
    el año pasado ganamos un premio, pero|la calidad está bien,|las reservas no son el problema,|la temporada fue buena, pero|nos pagan a tiempo, pero|
    los permisos ya los tenemos, pero|hace dos años casi cerramos, hoy crecemos y|el local nuevo anda bien, pero|todo lo demás funciona, pero|
    se nos fue gente el año pasado, pero ahora|
    la verdad,|para ser sincera,|lo que no me deja dormir:|la cosa es que|en resumen,`,
} as const

/** What comes after `but` is what somebody is after, whatever was said before it: each sentence with one such beginning. */
export function afterBut(texts: readonly LabelledText[], language: keyof typeof BEFORE_IT): LabelledText[] {
  const beginnings = BEFORE_IT[language].split('|').map((words) => words.trim())
  return texts
    .filter(({ intent }) => intent !== NOTHING)
    .map(({ intent, text }, place) => ({
      intent,
      text: `${beginnings[place % beginnings.length] ?? ''} ${text}`,
    }))
}
