export const CONSUMER_GOODS_SHEET = `
# consumer-goods
insight: Consumer goods win twice: at the shelf, where the product must be present, and at home, where it must be worth buying again. | Los bienes de consumo ganan dos veces: en el anaquel, donde el producto debe estar, y en casa, donde debe merecer la recompra.
teams: Production, Quality, Sales channels, Brand | Producción, Calidad, Canales de venta, Marca
words: batch, shelf, listing, sell-out | lote, anaquel, codificación, venta al consumidor
## demand
objective: Win a lasting place on more shelves | Ganar un lugar duradero en más anaqueles
focus: distribution and sell-out | distribución y venta al consumidor
why: A listing brings growth only when the product sells off the shelf often enough to be reordered. | Entrar a un punto de venta solo da crecimiento cuando el producto rota lo suficiente para que lo vuelvan a pedir.
- points of sale that reorder within two months | los puntos de venta que recompran en dos meses | % | 45..80 | 58 > 66
- share of sales from new products | la proporción de ventas de productos nuevos | % | 5..25 | 10 > 14
- out-of-stock at the point of sale | los faltantes en el punto de venta | % | 4..14 | 10 > 7
## delivery
objective: Deliver every order complete, fresh and on time | Entregar cada pedido completo, en buen estado y a tiempo
focus: order fulfilment | cumplimiento de pedidos
why: Retailers fine late or short deliveries first and replace the supplier next. | Las cadenas primero multan las entregas tardías o incompletas y luego cambian de proveedor.
- orders delivered on time and in full | los pedidos entregados a tiempo y completos | % | 80..97 | 87 > 92
- customer complaints per thousand orders | los reclamos de clientes por cada mil pedidos | complaints/reclamos | 3..20 | 11 > 7
- forecast error | el error de pronóstico | % | 15..45 | 34 > 28
`
