/** Sentences from which the reader learns how people speak of goods that are missing or lie about; as in `of-customers.ts`. */
export const OF_STOCK = `
# stock
We run out of what sells and sit on what doesn't.
The best sellers are always out of stock.
Customers ask for sizes we don't have.
Our shelves are full of things nobody asks for.
Containers come late and we run out of the fast movers.
By Thursday the popular lines are gone.
We sell out of the top ten every month and reorder too late.
The warehouse is full and still we can't fill orders.
Half of the store room hasn't moved since spring.
We order by feel and get it wrong both ways.
Too much dead stock, too few of the parts people need.
We keep running out of gluten-free flour.
One in eight lines on an order is short.
The supplier is late, so the shelf is empty.
Overstocked on winter coats, nothing left for spring.
Reduce stock without running out.
We bought far too much of the new range.
Stockouts cost us sales every weekend.
Nos quedamos sin lo que más se vende.
Siempre falta stock de los productos estrella.
La bodega está llena de lo que nadie pide.
Los contenedores se atrasan y quedamos sin mercadería.
Compramos a ojo y nos equivocamos para los dos lados.
Los clientes piden talles que no tenemos.
Tenemos quiebres de stock todos los meses.
Media bodega no se mueve desde marzo.
El depósito está lleno y aun así faltan repuestos.
Para el jueves ya no queda lo que la gente busca.
Sobra inventario de lo lento y falta de lo rápido.
El proveedor se demora y el estante queda vacío.
Compramos demasiado de la colección nueva.
Queremos bajar el inventario sin quedarnos sin producto.
De cada diez líneas del pedido, dos salen incompletas.
Que no falte lo que más piden.
`
