/** Twenty-six more, after the reader had learnt from the two before; as in `first.ts`. */
export const TENTH_ROUND = `
en | building-materials | small | 28 | punctual | - | - | - | We cut worktops and headstones. 14 headstones are past the date we gave the families. The saw breaks down most weeks.
en | restaurants | small | 32 | staying | - | - | stage=growing | Two bao places. Line cooks walk after about 10 weeks, we trained 41 people last year for 16 jobs.
en | agtech-supplies | medium | 66 | cash | - | - | - | Seed and fertiliser for grain farms. Growers pay after harvest, this year a third hasn't paid by December and the bank is asking questions.
en | childcare-preschool | small | 12 | acquisition | - | - | - | Creche, room for 52 kids, 34 enrolled. A new one opened by the train station.
en | bpo-support | medium | 18 | quality | 4.8>2 | - | - | I run the claims typing team for an insurer. Error rate 4.8%, contract says 2%, penalties start in May.
en | logistics-supply-chain | medium | 74 | digital | - | - | - | frozen warehouse, 9000 pallets. Locations are on a whiteboard and in Henk's memory, and Henk retires in August.
en | jewelry-luxury | startup | 2 | own | - | - | - | I make wedding rings and my sister does the books. Booked until autumn, no debts, sleeping well.
en | sports-recreation | small | 19 | capacity | - | - | - | Ice rink. Evenings and Saturdays are packed, from 9 to 3 on weekdays the Zamboni goes round for nobody.
en | medical-clinics | small | 14 | workload | - | - | - | Practice manager. Our three doctors write notes until 10pm at home and one said she's done by summer if it goes on.
en | fintech-payments | small | 27 | compliance | - | - | stage=early_revenue | Card payments for market traders. The regulator gave us until 30 April to fix our safeguarding or they pull the permission.
en | consumer-electronics | startup | 5 | launch | - | - | stage=pre_revenue | A lamp that wakes deaf people with light. 1,900 signups, kickstarter goes live on 12 May.
en | trucking-freight | medium | 61 | concentration | 70% | - | - | 38 trucks. Lidl is 70 of every 100 loads we run and they retender in the autumn.
en | catering | small | 16 | margin | - | - | goal=margins | Weddings and corporate lunches. Weddings pay, lunches I'm not sure.
es | electronics-retail | small | 17 | stock | - | - | - | Vendemos celulares y repuestos. Me llegan 200 fundas que nadie quiere y del cargador que todos piden nunca hay.
es | laundry-repair | startup | 3 | punctual | - | - | - | Arreglo de ropa. Prometo para el viernes y entrego el otro miércoles, tengo una montaña de bolsas y las clientas se enfadan.
es | software-saas | startup | 9 | retention | 340 | - | stage=growing | Software para administrar edificios. De 380 administraciones bajamos a 340 en seis meses, se van a uno gratis.
es | senior-home-care | medium | 88 | hiring | - | - | - | Cuidadoras a domicilio en Bilbao. Rechazamos 6 familias por semana porque no tenemos a quién mandar.
es | metal-fabrication | small | 36 | safety | - | - | - | Estructuras metálicas. En lo que va del año ya van 4 con quemaduras y uno perdió la vista de un ojo.
es | cafes-bakeries | small | 12 | margin | - | - | - | Panadería artesana. La luz del horno pasó de 1.400 a 2.600 euros al mes y el pan ya está caro.
es | arts-culture | small | 13 | funding | - | - | - | Teatro independiente. El fondo estatal que cubre la mitad del presupuesto no sale este año y la temporada empieza en mayo.
es | industrial-machinery | medium | 140 | newmarket | - | - | - | Llenadoras para aceite. El mercado español está parado, queremos vender en Marruecos y Túnez este año.
es | printing | startup | 5 | own | - | - | - | Imprenta de barrio. Ando bien, tengo mis clientes de siempre, probando esta herramienta por curiosidad.
es | insurance | large | 280 | response | 34>15 | - | - | Área de siniestros. Un siniestro de auto tarda 34 días en pagarse, la competencia 12. Queremos llegar a 15 en diciembre.
es | fitness | startup | 4 | noshow | - | - | - | Clases de pilates con 8 camas. Se anotan las 8, vienen 5, y las que querían venir se quedaron afuera.
es | marketing-advertising | small | 11 | concentration/cash | - | - | - | Agencia. La mitad de lo que facturamos es de un retail que paga a 90 días y encima pide descuentos.
es | hospitals | large | 620 | staying/quality | - | - | - | Clínica de 180 camas. Las infecciones de quirófano subieron de 2 a 5 por cada cien cirugías y las enfermeras buenas se van a España.
`
