/** What is made by hand, and shall be: no paper is meant. */
const MADE =
  '(?:mak(?:e|es|ing)|made|dip(?:s|ped|ping)?|roll(?:s|ed|ing)?|knead(?:s|ed|ing)?|shap(?:e|es|ed|ing)|carv(?:e|es|ed|ing)|sew(?:s|n|ed|ing)?|stitch(?:es|ed|ing)?|cut(?:s|ting)?|bottl(?:e|es|ed|ing)|pour(?:s|ed|ing)?|pick(?:s|ed|ing)?|harvest(?:s|ed|ing)?|wash(?:es|ed|ing)?|paint(?:s|ed|ing)?|weav(?:e|es|ing)|woven|knit(?:s|ted|ting)?|wrap(?:s|ped|ping)?|fold(?:s|ed|ing)?|polish(?:es|ed|ing)?|forg(?:e|es|ed|ing)|blow(?:s|n|ing)?|throw(?:s|n|ing)?|press(?:es|ed|ing)?|stir(?:s|red|ring)?|milk(?:s|ed|ing)?|decorat(?:e|es|ed|ing)|finish(?:es|ed|ing)?|build(?:s|ing)?|built|hech[oa]s?|hacemos|hago|hacen|amas\\w+|tej\\w+|cos(?:emos|e|en|id[oa]s?|o)|bord\\w+|pint\\w+|cosech\\w+|recog\\w+|tall\\w+|lav\\w+|embotell\\w+|envolv\\w+|elabor\\w+|fabric\\w+|model\\w+|forj\\w+|orden\\w+)'
const RECORDS =
  '(?:orders?|invoices?|bills?|notes?|lists?|records?|tickets?|schedules?|rotas?|quotes?|labels?|copies|reports?|forms?|books|pedidos?|facturas?|notas?|listas?|registros?|boletas?|turnos|presupuestos?|etiquetas?|copias|informes?|planillas?|cuentas|stock|inventario)'
const HAND_MADE = new RegExp(`\\b${MADE} (?:(?!${RECORDS}\\b)[a-z]+ ){0,4}(?:by hand|a mano)\\b`, 'g')

/** Blanks `by hand` in a folded text where it says how goods are made; offsets hold. */
export const withoutHandwork = (folded: string): string =>
  folded.replace(HAND_MADE, (words) =>
    words.replace(/(?:by hand|a mano)$/, (hand) => ' '.repeat(hand.length)),
  )
