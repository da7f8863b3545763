export const RETAIL_SHEET = `
# retail
insight: In retail the margin is decided at the shelf: what is missing cannot be sold, and what stays too long is sold at a discount. | En el comercio el margen se decide en el anaquel: lo que falta no se vende y lo que se queda demasiado tiempo se remata.
teams: Store operations, Purchasing, Inventory, Marketing | Operación de tiendas, Compras, Inventario, Mercadeo
words: assortment, basket, shrinkage, replenishment | surtido, canasta, merma, reposición
## demand
objective: Give shoppers more reasons to buy and return | Dar a los compradores más razones para comprar y volver
focus: conversion and repeat purchase | conversión y recompra
why: Turning a visitor into a buyer, and a buyer into a regular, is cheaper than paying for more visitors. | Convertir a un visitante en comprador, y al comprador en habitual, cuesta menos que pagar por más visitas.
- visitors who buy | los visitantes que compran | % | 15..40 | 24 > 28
- items per ticket | los artículos por compra | items/artículos | 1.5..4 | 2.2 > 2.5
- customers who return within three months | los clientes que vuelven en tres meses | % | 20..45 | 28 > 34
## money
objective: Make the stock work harder for the cash it ties up | Hacer rendir más el efectivo invertido en inventario
focus: stock and margin | inventario y margen
why: Most of a shop’s cash stands on its shelves, so turning it sooner pays for everything else. | La mayor parte del efectivo de una tienda está en sus anaqueles; rotarlo antes paga todo lo demás.
- stock turns a year | las vueltas de inventario al año | times | 3..10 | 5 > 5.8
- gross margin | el margen bruto | % | 25..50 | 36 > 38
- stock older than half a year | el inventario de más de medio año | % | 5..25 | 17 > 12
`
