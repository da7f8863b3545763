export const CONSUMER_GOODS_SHEET = `
# consumer-goods
insight: Consumer goods win twice: at the shelf, where the product must be present, and at home, where it must be worth buying again. | Los bienes de consumo ganan dos veces: en el anaquel, donde el producto debe estar, y en casa, donde debe merecer la recompra.
teams: Production, Quality, Sales channels, Brand | Producción, Calidad, Canales de venta, Marca
words: batch, shelf, listing, sell-out | lote, anaquel, codificación, venta al consumidor
## demand
objective: Win a lasting place on more shelves | Ganar un lugar duradero en más anaqueles
focus: distribution and sell-out | la distribución y la venta al consumidor
why: A listing brings growth only when the product sells off the shelf often enough to be reordered. | Entrar a un punto de venta solo da crecimiento cuando el producto rota lo suficiente para que lo vuelvan a pedir.
- points of sale that reorder within two months | los puntos de venta que recompran en dos meses | % | 45..80 | 58 > 66
- share of sales from new products | la proporción de ventas de productos nuevos | % | 5..25 | 10 > 14
- out-of-stock at the point of sale | los faltantes en el punto de venta | % | 4..14 | 10 > 7
## delivery
objective: Deliver every order complete, fresh and on time | Entregar cada pedido completo, en buen estado y a tiempo
focus: order fulfilment | el cumplimiento de pedidos
why: Retailers fine late or short deliveries first and replace the supplier next. | Las cadenas primero multan las entregas tardías o incompletas y luego cambian de proveedor.
- orders delivered on time and in full | los pedidos entregados a tiempo y completos | % | 80..97 | 87 > 92
- customer complaints per thousand orders | los reclamos de clientes por cada mil pedidos | complaints/reclamos | 3..20 | 11 > 7
- forecast error | el error de pronóstico | % | 15..45 | 34 > 28
# food-production
insight: In food manufacturing safety is the licence and yield the profit: every gram overfilled or thrown away repeats itself thousands of times a day. | En la producción de alimentos la inocuidad es la licencia y el rendimiento la utilidad: cada gramo de más o desechado se repite miles de veces al día.
teams: Production, Food safety and quality, Purchasing, Sales to retailers | Producción, Inocuidad y calidad, Compras, Venta a cadenas
words: batch, shelf life, traceability, recipe | lote, vida útil, trazabilidad, receta
## delivery
objective: Make safe food with less of it lost on the way | Producir alimentos seguros con menos pérdidas en el camino
focus: food safety and yield | la inocuidad y el rendimiento
why: A recall can end a brand, while yield is won quietly at every station of the line. | Un retiro de producto puede acabar con una marca; el rendimiento se gana en silencio en cada estación de la línea.
- raw material lost in the process | la materia prima perdida en el proceso | % | 2..10 | 6 > 4.6
- lots released without a deviation | los lotes liberados sin desviaciones | % | 90..99.5 | 95 > 97.5
- audit points on food safety met | los puntos de auditoría de inocuidad cumplidos | % | 85..99 | 91 > 96
# beverages
insight: A drink is sold where it is cold and in sight: distribution in the right outlets, fill losses and the share of the own premium lines decide the margin. | Una bebida se vende donde está fría y a la vista: la presencia en los puntos correctos, las pérdidas de llenado y las líneas propias de mayor valor deciden el margen.
teams: Brewing and filling, Quality, Distribution, Trade marketing | Elaboración y llenado, Calidad, Distribución, Mercadeo en punto de venta
words: bottling line, tap, harvest, point of sale | línea de embotellado, grifo, cosecha, punto de venta
## money
objective: Be cold, visible and profitable in the right outlets | Estar fríos, visibles y rentables en los puntos correctos
focus: distribution and filling losses | la distribución y las pérdidas de llenado
why: Each outlet that reorders alone is cheaper than a promotion, and each litre lost in filling was fully paid for. | Cada punto que repite pedido cuesta menos que una promoción, y cada litro perdido al llenar ya estaba pagado.
- outlets that reorder every month | los puntos de venta que repiten pedido cada mes | % | 45..80 | 58 > 66
- volume lost in filling | el volumen perdido en el llenado | % | 0.8..4 | 2.4 > 1.7
- sales from premium lines | las ventas de líneas de mayor valor | % | 10..40 | 20 > 25
# tobacco-cannabis
insight: Tobacco and cannabis makers work on permission: traceable lots, passed tests and correct labels are worth more than volume that cannot be sold. | Los productores de tabaco y cannabis trabajan con permiso: lotes trazables, pruebas aprobadas y etiquetas correctas valen más que un volumen que no se puede vender.
teams: Cultivation and processing, Quality and laboratory, Compliance, Distribution | Cultivo y procesamiento, Calidad y laboratorio, Cumplimiento, Distribución
words: licence, cultivation, lot testing, excise | licencia, cultivo, análisis de lotes, impuesto especial
## delivery
objective: Keep every lot traceable, tested and ready to sell | Mantener cada lote trazable, analizado y listo para la venta
focus: lot testing and traceability | el análisis y la trazabilidad de lotes
why: A failed test or a gap in the register stops a whole lot, and repeated ones put the licence at risk. | Una prueba fallida o un hueco en el registro detiene un lote completo, y si se repite pone en riesgo la licencia.
- lots that pass testing the first time | los lotes que aprueban el análisis a la primera | % | 82..98 | 90 > 94
- lots with complete records on the day | los lotes con registros completos en el día | % | 85..99.5 | 92 > 97
- usable share of each harvest | la parte aprovechable de cada cosecha | % | 60..90 | 74 > 79
# beauty-household
insight: Beauty and household brands are bought once out of curiosity and again out of trust: repeat purchase and reviews say whether the formula keeps what the pack promises. | Las marcas de belleza y hogar se compran una vez por curiosidad y otra por confianza: la recompra y las reseñas dicen si la fórmula cumple lo que promete el empaque.
teams: Product development, Brand, Production and quality, Key accounts | Desarrollo de producto, Marca, Producción y calidad, Cuentas clave
words: formula, fragrance, launch, sampling | fórmula, fragancia, lanzamiento, muestreo
## demand
objective: Turn first-time buyers into people who use up and rebuy | Convertir a quien compra por primera vez en quien termina y repite
focus: repeat purchase and reviews | la recompra y las reseñas
why: A launch pays only from the second purchase on; the first one belongs to advertising. | Un lanzamiento paga solo desde la segunda compra; la primera se la lleva la publicidad.
- orders by buyers who had bought before | los pedidos de compradores que ya habían comprado | % | 20..55 | 34 > 39
- average product review | la calificación promedio del producto | stars | 3.9..4.7 | 4.2 > 4.4
- sales from products launched since last year | las ventas de productos lanzados desde el año pasado | % | 8..35 | 16 > 20
# textiles
insight: A mill earns by metres of first quality: shade differences, second quality and late dye lots cost more than the yarn. | Una textilera gana por metros de primera calidad: las diferencias de tono, la segunda calidad y los lotes de teñido tardíos cuestan más que el hilo.
teams: Spinning and weaving, Dyeing and finishing, Quality, Planning | Hilado y tejido, Teñido y acabado, Calidad, Planeación
words: yarn, loom, dye lot, finishing | hilo, telar, lote de teñido, acabado
## delivery
objective: Weave and dye it right the first time | Tejer y teñir bien a la primera
focus: first quality and dyeing | la primera calidad y el teñido
why: A lot dyed twice uses double the water, energy and days, and still looks like a repair. | Un lote teñido de nuevo gasta el doble de agua, energía y días, y aun así parece un arreglo.
- metres of first quality | los metros de primera calidad | % | 90..98.5 | 94 > 96
- dye lots right the first time | los lotes de teñido correctos a la primera | % | 75..96 | 85 > 90
- loom efficiency | la eficiencia de los telares | % | 70..93 | 81 > 86
# consumer-electronics
insight: Appliances and devices are judged in the kitchen and the living room: early failures, activated features and spare parts in stock shape the brand more than the launch. | Los electrodomésticos y equipos se juzgan en la cocina y la sala: las fallas tempranas, las funciones que se usan y los repuestos disponibles forman la marca más que el lanzamiento.
teams: Product design, Manufacturing and quality, After-sales service, Channel sales | Diseño de producto, Manufactura y calidad, Posventa, Venta por canal
words: warranty, spare part, model year, energy label | garantía, repuesto, modelo del año, etiqueta de eficiencia
## delivery
objective: Make products that stay in the home and out of the workshop | Hacer productos que se quedan en casa y no en el taller
focus: failures and after-sales service | las fallas y el servicio posventa
why: A repair in the first year spends the margin of the unit and the recommendation of the owner. | Una reparación en el primer año gasta el margen del equipo y la recomendación del dueño.
- units repaired in their first month | las unidades reparadas en su primer mes | % | 0.4..3 | 1.8 > 1.4
- repairs solved in one visit | las reparaciones resueltas en una sola visita | % | 60..88 | 72 > 79
- average product review | la calificación promedio del producto | stars | 3.8..4.6 | 4.1 > 4.3
`
