export const GENERAL_SHEET = `
# general
insight: Whatever the field, three numbers come first: whether customers return, whether promises are kept on time, and whether the work leaves a margin. | En cualquier rubro, tres cifras van primero: si los clientes vuelven, si las promesas se cumplen a tiempo y si el trabajo deja margen.
teams: Sales, Operations, Customer service, Administration | Ventas, Operaciones, Servicio al cliente, Administración
words: customer, order, margin, delivery | cliente, pedido, margen, entrega
## demand
objective: Earn customers who come back and recommend us | Ganar clientes que vuelven y nos recomiendan
focus: customer loyalty | la lealtad de los clientes
why: Customers who return cost less to serve and bring others with them. | Los clientes que vuelven cuesta menos atenderlos y traen a otros consigo.
- customers who buy again | los clientes que vuelven a comprar | % | 25..60 | 38 > 44
- offers that become orders | las ofertas que se convierten en pedidos | % | 15..45 | 26 > 31
- customer net promoter score | el índice de recomendación de los clientes | nps | 15..60 | 30 > 37
## delivery
objective: Keep our promises on time and on budget | Cumplir lo prometido a tiempo y dentro del presupuesto
focus: delivery and margin | la entrega y el margen
why: Late or repeated work costs twice: the margin now and the customer later. | El trabajo tardío o repetido cuesta dos veces: el margen hoy y el cliente después.
- work delivered on the agreed date | el trabajo entregado en la fecha acordada | % | 70..95 | 80 > 87
- work that must be redone | el trabajo que debe repetirse | % | 2..12 | 7 > 5
- gross margin | el margen bruto | % | 20..55 | 34 > 37
`
