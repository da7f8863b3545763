export const AGRICULTURE_SHEET = `
# agriculture
insight: Farming has one or two harvests to learn from a year: what is measured per hectare and per batch during the season is what can still be corrected. | El campo tiene una o dos cosechas al año para aprender: lo que se mide por hectárea y por lote durante la temporada es lo que aún puede corregirse.
teams: Production, Agronomy, Harvest and packing, Sales | Producción, Agronomía, Cosecha y empaque, Ventas
words: hectare, season, yield, input | hectárea, temporada, rendimiento, insumo
## delivery
objective: Bring more of the harvest to market in prime condition | Llevar más cosecha al mercado en óptimas condiciones
focus: harvest quality and losses | calidad de cosecha y pérdidas
why: Losses after harvest cost as much land, water and labour as what is sold. | Las pérdidas después de la cosecha cuestan tanta tierra, agua y trabajo como lo que se vende.
- losses after harvest | las pérdidas después de la cosecha | % | 4..20 | 12 > 9
- production sold in the best grade | la producción vendida en la mejor categoría | % | 55..85 | 67 > 73
- deliveries accepted without claims | las entregas aceptadas sin reclamos | % | 85..98 | 91 > 95
## money
objective: Spend inputs only where they pay back | Gastar insumos solo donde se recuperan
focus: input cost | costo de insumos
why: Inputs are the largest cost a farm decides weekly, and the field tells where they are wasted. | Los insumos son el mayor costo que una finca decide cada semana, y el campo dice dónde se desperdician.
- input cost on sales | el costo de insumos sobre ventas | % | 30..55 | 44 > 41
- area managed with field records | la superficie manejada con registros de campo | % | 25..90 | 45 > 65
- machine hours lost to breakdowns | las horas de máquina perdidas por fallas | % | 4..15 | 10 > 7
`
