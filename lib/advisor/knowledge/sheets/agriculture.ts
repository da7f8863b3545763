export const AGRICULTURE_SHEET = `
# agriculture
insight: Farming has one or two harvests to learn from a year: what is measured per hectare and per batch during the season is what can still be corrected. | El campo tiene una o dos cosechas al año para aprender: lo que se mide por hectárea y por lote durante la temporada es lo que aún puede corregirse.
teams: Production, Agronomy, Harvest and packing, Sales | Producción, Agronomía, Cosecha y empaque, Ventas
words: hectare, season, yield, input | hectárea, temporada, rendimiento, insumo
## delivery
objective: Bring more of the harvest to market in prime condition | Llevar más cosecha al mercado en óptimas condiciones
focus: harvest quality and losses | la calidad de cosecha y las pérdidas
why: Losses after harvest cost as much land, water and labour as what is sold. | Las pérdidas después de la cosecha cuestan tanta tierra, agua y trabajo como lo que se vende.
- losses after harvest | las pérdidas después de la cosecha | % | 4..20 | 12 > 9
- production sold in the best grade | la producción vendida en la mejor categoría | % | 55..85 | 67 > 73
- deliveries accepted without claims | las entregas aceptadas sin reclamos | % | 85..98 | 91 > 95
## money
objective: Spend inputs only where they pay back | Gastar insumos solo donde se recuperan
focus: input cost | el costo de insumos
why: Inputs are the largest cost a farm decides weekly, and the field tells where they are wasted. | Los insumos son el mayor costo que una finca decide cada semana, y el campo dice dónde se desperdician.
- input cost on sales | el costo de insumos sobre ventas | % | 30..55 | 44 > 41
- area managed with field records | la superficie manejada con registros de campo | % | 25..90 | 45 > 65
- machine hours lost to breakdowns | las horas de máquina perdidas por fallas | % | 4..15 | 10 > 7
# farming-livestock
insight: Farms are paid by yield less what it cost to grow it: soil tests, losses between field and sale and animals that stay healthy matter more than the price of one week. | El campo cobra por rendimiento menos lo que costó producirlo: los análisis de suelo, las pérdidas entre campo y venta y los animales sanos importan más que el precio de una semana.
teams: Field and livestock, Machinery, Harvest and storage, Sales | Campo y ganado, Maquinaria, Cosecha y almacenamiento, Ventas
words: yield, herd, harvest, irrigation | rendimiento, hato, cosecha, riego
## money
objective: Grow more of what each hectare and animal can give | Obtener más de lo que cada hectárea y animal puede dar
focus: yield, losses and input cost | el rendimiento, las pérdidas y el costo de insumos
why: Inputs bought without a soil or feed analysis are the easiest money to save on a farm. | Los insumos comprados sin análisis de suelo o de ración son el dinero más fácil de ahorrar en el campo.
- harvest or animals lost before sale | la cosecha o los animales perdidos antes de la venta | % | 3..18 | 10 > 7.5
- input cost on sales | el costo de insumos sobre ventas | % | 30..60 | 46 > 43
- area or herd managed with an analysis | la superficie o el hato manejados con análisis | % | 20..90 | 40 > 60
# fishing-aquaculture
insight: Fish is won in feed and cold: conversion, survival in the ponds and hours until ice decide what the same catch or harvest is worth. | El pescado se gana en alimento y frío: la conversión, la supervivencia en los estanques y las horas hasta el hielo deciden cuánto vale la misma captura o cosecha.
teams: Farm or fleet, Feed and health, Processing and cold chain, Sales | Cultivo o flota, Alimento y sanidad, Proceso y cadena de frío, Ventas
words: feed conversion, catch, cold chain, pond | conversión alimenticia, captura, cadena de frío, estanque
## money
objective: Land and harvest fish that sells at first quality | Capturar y cosechar pescado que se vende como primera calidad
focus: survival, feed and cold chain | la supervivencia, el alimento y la cadena de frío
why: Feed is the largest cost of a pond, and an hour without ice the largest loss of a catch. | El alimento es el mayor costo de un estanque, y una hora sin hielo la mayor pérdida de una captura.
- volume sold as first quality | el volumen vendido como primera calidad | % | 65..93 | 78 > 84
- time from landing or harvest to cold storage | el tiempo entre descarga o cosecha y cámara fría | hours | 0.5..5 | 2.5 > 1.6
- stock or catch lost before sale | las existencias o capturas perdidas antes de la venta | % | 4..28 | 16 > 12
# agtech-supplies apart
insight: Farm suppliers and agtech sell before the season and are judged at harvest: farmers return to whoever was in the field when something went wrong. | Los proveedores del agro y el agtech venden antes de la temporada y se juzgan en la cosecha: el productor vuelve con quien estuvo en el campo cuando algo falló.
teams: Agronomy and field support, Product, Dealer and farm sales, Supply and logistics | Agronomía y soporte en campo, Producto, Venta a distribuidores y productores, Abasto y logística
words: agronomist, dealer, field trial, growing season | agrónomo, distribuidor, parcela demostrativa, ciclo agrícola
## demand
objective: Be the supplier farmers call before they plant | Ser el proveedor al que el productor llama antes de sembrar
focus: field trials and repeat customers | las parcelas demostrativas y los clientes que repiten
why: A result on the neighbour’s field sells better than any brochure. | Un resultado en la parcela del vecino vende más que cualquier folleto.
- customers who buy again next season | los clientes que compran de nuevo el siguiente ciclo | % | 50..85 | 66 > 72
- field trials that lead to an order | las parcelas demostrativas que llevan a un pedido | % | 25..60 | 38 > 46
- farms visited at least monthly in season | las fincas visitadas al menos cada mes en temporada | % | 30..80 | 46 > 60
## delivery
objective: Have the product on the farm before the rain does | Tener el producto en la finca antes de que llegue la lluvia
focus: seasonal supply and support | el abasto de temporada y el soporte
why: Planting waits for nobody; a late delivery is a sale lost for a year. | La siembra no espera; una entrega tardía es una venta perdida por un año.
- seasonal orders delivered on time | los pedidos de temporada entregados a tiempo | % | 75..97 | 85 > 91
- forecast accuracy before the season | el acierto del pronóstico antes del ciclo | % | 55..88 | 68 > 75
- field problems answered within a day | los problemas de campo atendidos en un día | % | 45..92 | 62 > 78
`
