export const RETAIL_SHEET = `
# retail
insight: In retail the margin is decided at the shelf: what is missing cannot be sold, and what stays too long is sold at a discount. | En el comercio el margen se decide en el anaquel: lo que falta no se vende y lo que se queda demasiado tiempo se remata.
teams: Store operations, Purchasing, Inventory, Marketing | Operación de tiendas, Compras, Inventario, Mercadeo
words: assortment, basket, shrinkage, replenishment | surtido, canasta, merma, reposición
## demand
objective: Give shoppers more reasons to buy and return | Dar a los compradores más razones para comprar y volver
focus: conversion and repeat purchase | la conversión y la recompra
why: Turning a visitor into a buyer, and a buyer into a regular, is cheaper than paying for more visitors. | Convertir a un visitante en comprador, y al comprador en habitual, cuesta menos que pagar por más visitas.
- visitors who buy | los visitantes que compran | % | 15..40 | 24 > 28
- items per ticket | los artículos por compra | items/artículos | 1.5..4 | 2.2 > 2.5
- customers who return within sixty days | los clientes que vuelven en sesenta días | % | 18..42 | 26 > 32
## money
objective: Make the stock work harder for the cash it ties up | Hacer rendir más el efectivo invertido en inventario
focus: stock and margin | el inventario y el margen
why: Most of a shop’s cash stands on its shelves, so turning it sooner pays for everything else. | La mayor parte del efectivo de una tienda está en sus anaqueles; rotarlo antes paga todo lo demás.
- weeks of stock on hand | las semanas de inventario | weeks | 4..18 | 10 > 8.5
- gross margin | el margen bruto | % | 25..50 | 36 > 38
- stock that has not moved for sixty days | el inventario sin movimiento en sesenta días | % | 8..35 | 22 > 16
# supermarkets-grocery
insight: Grocery earns pennies on each item: fresh waste, empty shelves and the speed of the checkout decide whether a busy store is also a profitable one. | El supermercado gana centavos por artículo: la merma de frescos, los anaqueles vacíos y la rapidez de las cajas deciden si una tienda llena también es rentable.
teams: Fresh food, Grocery and shelves, Checkout, Purchasing | Frescos, Abarrotes y anaqueles, Cajas, Compras
words: shrinkage, fresh produce, planogram, private label | merma, frescos, planograma, marca propia
## money
objective: Keep shelves full and fresh food out of the bin | Mantener anaqueles llenos y los frescos lejos de la basura
focus: waste and availability | la merma y la disponibilidad
why: In a business with a thin margin, what is thrown away at night cancels what was earned all day. | En un negocio de margen delgado, lo que se tira en la noche cancela lo que se ganó en el día.
- shrinkage on sales | la merma sobre ventas | % | 1.2..4 | 2.8 > 2.3
- on-shelf availability | la disponibilidad en anaquel | % | 90..98 | 93.5 > 96
- fresh food sold at full price | los frescos vendidos a precio completo | % | 75..94 | 84 > 89
# convenience-stores
insight: A convenience store sells minutes: the right cold drink in stock, a queue that moves and the till that matches at night are the whole business. | Una tienda de conveniencia vende minutos: la bebida fría que no falta, la fila que avanza y la caja que cuadra de noche son todo el negocio.
teams: Store shifts, Replenishment, Purchasing, Cash control | Turnos de tienda, Reposición, Compras, Control de caja
words: impulse purchase, cold room, shift, top-up | compra por impulso, cuarto frío, turno, recarga
## demand
objective: Sell a little more in every quick visit | Vender un poco más en cada visita rápida
focus: ticket and availability of best sellers | el consumo y la disponibilidad de los más vendidos
why: Customers come for one thing and leave with two when the second is at hand and nothing is missing. | El cliente viene por una cosa y se lleva otra más cuando está a la mano y nada falta.
- tickets with food or drink to go | los tickets con comida o bebida para llevar | % | 20..50 | 31 > 37
- best sellers in stock at peak hours | los más vendidos disponibles en hora pico | % | 88..98 | 92 > 95
- cash differences on sales | las diferencias de caja sobre ventas | % | 0.1..1.2 | 0.6 > 0.4
# department-discount
insight: Large-format stores win by space: each metre must earn its place, and a markdown taken a month late costs more than one planned. | Las grandes tiendas ganan por espacio: cada metro debe ganarse su lugar, y una rebaja tardía cuesta más que una planeada.
teams: Merchandising, Store operations, Planning and allocation, Marketing | Comercialización, Operación de tiendas, Planeación y asignación, Mercadeo
words: floor space, markdown, assortment, seasonal stock | espacio de venta, rebaja, surtido, mercancía de temporada
## money
objective: Make every metre of the floor earn its place | Lograr que cada metro de piso se gane su lugar
focus: space, markdowns and loyalty | el espacio, las rebajas y la lealtad
why: Space given to slow lines hides a second store inside the first one. | El espacio dedicado a líneas lentas esconde otra tienda dentro de la primera.
- sales space given to lines that pass their goal | el espacio de venta con líneas que cumplen su meta | % | 50..80 | 62 > 69
- markdowns on sales | las rebajas sobre ventas | % | 8..25 | 18 > 15
- sales to members of the loyalty programme | las ventas a miembros del programa de lealtad | % | 30..75 | 46 > 53
# fashion-apparel
insight: Fashion is a race against the end of the season: what sells at full price pays for everything that does not, and sizes decide more than styles. | La moda es una carrera contra el fin de temporada: lo que se vende a precio completo paga todo lo demás, y las tallas deciden más que los modelos.
teams: Design and buying, Stores, Online shop, Planning and stock | Diseño y compras, Tiendas, Tienda en línea, Planeación e inventario
words: collection, sell-through, size run, fitting | colección, venta a precio completo, curva de tallas, probador
## money
objective: Sell the collection while it is still wanted | Vender la colección mientras todavía se desea
focus: full-price sales and returns | la venta a precio completo y las devoluciones
why: A garment loses value each week, and missing middle sizes turn a good style into an unsold one. | Una prenda pierde valor cada semana, y la falta de tallas medias convierte un buen modelo en saldo.
- pieces sold at full price | las prendas vendidas a precio completo | % | 45..75 | 56 > 63
- pieces returned | las prendas devueltas | % | 6..30 | 17 > 13
- styles with all main sizes in stock | los modelos con todas las tallas principales disponibles | % | 60..90 | 70 > 80
# pharmacies-optical
insight: Pharmacies and opticians are visited for a prescription and chosen for advice: availability of what was prescribed and customers who complete their treatment matter most. | A una farmacia u óptica se llega por una receta y se vuelve por el consejo: que haya lo recetado y que el cliente complete su tratamiento es lo que más importa.
teams: Dispensing, Counter advice, Purchasing, Insurance and billing | Dispensación, Consejo en mostrador, Compras, Convenios y facturación
words: prescription, dispensing, adherence, eye exam | receta, dispensación, adherencia, examen visual
## delivery
objective: Fill every prescription completely on the first visit | Surtir cada receta completa en la primera visita
focus: prescriptions and stock control | las recetas y el control de inventario
why: A missing medicine sends the customer, and all later refills, to the pharmacy next door. | Un medicamento que falta manda al cliente, y todas sus recetas futuras, a la farmacia de al lado.
- prescriptions filled completely on the first visit | las recetas surtidas completas en la primera visita | % | 85..98 | 91 > 95
- patients who refill on time | los pacientes que renuevan a tiempo su tratamiento | % | 50..80 | 62 > 69
- products expired on stock value | los productos caducados sobre el valor del inventario | % | 0.3..2.5 | 1.4 > 0.9
# electronics-retail
insight: Devices carry thin margins and short lives: warranties, accessories and plans pay the rent, and a model on the shelf loses value every month. | Los equipos dejan poco margen y viven poco: las garantías, los accesorios y los planes pagan la renta, y un modelo en vitrina pierde valor cada mes.
teams: Sales floor, Technical service, Purchasing, Online shop | Piso de venta, Servicio técnico, Compras, Tienda en línea
words: accessory, extended warranty, trade-in, prepaid plan | accesorio, garantía extendida, equipo a cambio, plan prepago
## money
objective: Sell the whole solution and keep stock young | Vender la solución completa y mantener joven el inventario
focus: accessories, services and stock age | los accesorios, los servicios y la edad del inventario
why: The device brings the visit, but what goes with it brings the margin. | El equipo trae la visita, pero lo que lo acompaña trae el margen.
- devices sold with an accessory or service | los equipos vendidos con accesorio o servicio | % | 25..60 | 38 > 46
- stock that has not moved for sixty days | el inventario sin movimiento en sesenta días | % | 10..35 | 24 > 18
- devices returned or faulty on arrival | los equipos devueltos o con falla de origen | % | 2..9 | 6 > 4.5
# home-improvement
insight: Hardware and garden stores sell projects, not parts: a missing screw sends the whole basket elsewhere, and tradespeople return where the counter knows the answer. | Una ferretería vende proyectos, no piezas: un tornillo que falta manda toda la compra a otra parte, y los maestros vuelven donde el mostrador sabe la respuesta.
teams: Counter advice, Yard and deliveries, Purchasing, Trade accounts | Mostrador y asesoría, Patio y entregas, Compras, Cuentas de contratistas
words: tradespeople, project list, bulk material, season | maestros de obra, lista de proyecto, material a granel, temporada
## demand
objective: Be the first counter that builders and neighbours ask | Ser el primer mostrador al que preguntan maestros y vecinos
focus: trade accounts and complete baskets | las cuentas de contratistas y las compras completas
why: A tradesperson buys every week; serving that account whole is worth dozens of weekend visits. | Un contratista compra cada semana; atender completa su cuenta vale decenas de visitas de fin de semana.
- trade accounts that buy every month | las cuentas de contratistas que compran cada mes | % | 40..75 | 54 > 61
- project lists filled complete | las listas de proyecto surtidas completas | % | 60..90 | 72 > 80
- deliveries made on the promised day | las entregas hechas el día prometido | % | 80..97 | 87 > 92
# furniture-home
insight: Furniture is bought seldom and judged at the door: lead time, damage in delivery and the visit that ended without a quote decide the year. | Los muebles se compran poco y se juzgan en la puerta: el plazo, los daños en la entrega y la visita sin cotización deciden el año.
teams: Showroom, Design advice, Warehouse and delivery, After-sales | Sala de exhibición, Asesoría de diseño, Almacén y entrega, Posventa
words: showroom, custom order, lead time, assembly | sala de exhibición, pedido a medida, plazo de entrega, armado
## delivery
objective: Bring every piece home on the day and unharmed | Llevar cada pieza a casa el día acordado y sin daños
focus: delivery and damage | las entregas y los daños
why: The customer lives with the piece for years and tells the story of its delivery for as long. | El cliente vive años con el mueble y cuenta el mismo tiempo cómo llegó.
- orders delivered on the agreed day | los pedidos entregados el día acordado | % | 75..95 | 84 > 90
- deliveries with damage or missing parts | las entregas con daños o piezas faltantes | % | 2..10 | 7 > 5
- showroom visits that end in a quote | las visitas a sala que terminan en cotización | % | 20..50 | 32 > 39
# jewelry-luxury
insight: Jewellery and luxury sell trust in few hands: the client book, private appointments and repairs well done bring more than the traffic in front of the window. | La joyería y el lujo venden confianza en pocas manos: la cartera de clientes, las citas privadas y las reparaciones bien hechas traen más que el paso frente a la vitrina.
teams: Client advisers, Workshop and repairs, Purchasing and stock, Events | Asesores de clientes, Taller y reparaciones, Compras e inventario, Eventos
words: client book, engraving, appraisal, bespoke piece | cartera de clientes, grabado, avalúo, pieza a medida
## demand
objective: Become the house that families return to for their milestones | Ser la casa a la que las familias vuelven en sus momentos importantes
focus: client relations | la relación con los clientes
why: Anniversaries come every year; a house that remembers them sells without a discount. | Los aniversarios llegan cada año; la casa que los recuerda vende sin descuento.
- sales to clients known by name | las ventas a clientes conocidos por nombre | % | 30..70 | 44 > 51
- private appointments that end in a sale | las citas privadas que terminan en venta | % | 30..65 | 44 > 51
- repairs ready on the promised date | las reparaciones listas en la fecha prometida | % | 75..97 | 84 > 91
# sports-toys-hobby
insight: Hobby shops live between two peaks: the community that comes in the quiet months decides how much of the season must be sold at a discount. | Las tiendas de deportes y hobbies viven entre temporadas altas: la comunidad que viene en los meses tranquilos decide cuánto habrá que rematar después.
teams: Sales floor, Community and events, Purchasing, Online shop | Piso de venta, Comunidad y eventos, Compras, Tienda en línea
words: season, club, starter kit, workshop | temporada, club, equipo inicial, taller
## demand
objective: Build a community that shops between the seasons too | Formar una comunidad que compre también fuera de temporada
focus: community and off-season sales | la comunidad y la venta fuera de temporada
why: People who play, train or build together come back for the next piece and bring beginners along. | Quienes juegan, entrenan o construyen juntos vuelven por la siguiente pieza y traen principiantes.
- customers who join an event or club | los clientes que participan en un evento o club | % | 5..30 | 12 > 18
- beginners who buy again within sixty days | los principiantes que vuelven a comprar en sesenta días | % | 18..42 | 27 > 33
- seasonal stock left at the end of the season | el inventario de temporada que sobra al cierre | % | 10..35 | 24 > 18
# books-stationery-gifts
insight: Books, stationery and gifts are chosen by hand: recommendations, school lists and orders for what is not in stock hold customers whom a web shop cannot. | Los libros, la papelería y los regalos se eligen a mano: las recomendaciones, las listas escolares y los encargos retienen a quienes una tienda en línea no puede retener.
teams: Counter advice, School and company orders, Purchasing, Events | Mostrador y consejo, Pedidos de escuelas y empresas, Compras, Eventos
words: recommendation, school list, special order, back to school | recomendación, lista escolar, encargo, regreso a clases
## demand
objective: Be the shop that always finds the right thing | Ser la tienda que siempre encuentra lo que se busca
focus: orders, recommendations and schools | los encargos, las recomendaciones y las escuelas
why: A title ordered today and collected on Thursday brings another visit and another chance to recommend. | Un título pedido hoy y recogido el jueves trae otra visita y otra ocasión de recomendar.
- special orders collected within a week | los encargos recogidos en una semana | % | 60..92 | 72 > 82
- sales to schools and companies | las ventas a escuelas y empresas | % | 10..40 | 20 > 25
- titles and articles returned to suppliers | los títulos y artículos devueltos a proveedores | % | 8..30 | 20 > 16
# liquor-tobacco
insight: Regulated shops sell under a licence: age checks without exception protect everything else, and specialist advice earns the margin that price cannot. | Las tiendas reguladas venden con licencia: la verificación de edad sin excepción protege todo lo demás, y el consejo especializado gana el margen que el precio no da.
teams: Counter, Purchasing, Compliance, Tastings and clients | Mostrador, Compras, Cumplimiento, Catas y clientes
words: licence, age check, tasting, cellar | licencia, verificación de edad, cata, cava
## money
objective: Sell with care and earn through good advice | Vender con responsabilidad y ganar con buen consejo
focus: compliance and margin mix | el cumplimiento y la mezcla de margen
why: One sale to a minor can close the shop; one good recommendation raises the ticket for years. | Una venta a un menor puede cerrar la tienda; una buena recomendación eleva el consumo por años.
- age checks passed in test visits | las verificaciones de edad correctas en visitas de prueba | % | 80..100 | 90 > 97
- sales from premium and specialist lines | las ventas de líneas premium y especializadas | % | 15..45 | 26 > 31
- stock differences on sales | las diferencias de inventario sobre ventas | % | 0.4..2.5 | 1.5 > 1
# ecommerce apart
insight: Online shops pay for every visit: conversion, returns and the second purchase decide whether advertising is an investment or a gift to the platforms. | Una tienda en línea paga por cada visita: la conversión, las devoluciones y la segunda compra deciden si la publicidad es inversión o regalo a las plataformas.
teams: Growth marketing, Catalogue and merchandising, Fulfilment, Customer care | Mercadeo digital, Catálogo, Preparación y envíos, Atención al cliente
words: cart, conversion rate, return rate, last mile | carrito, tasa de conversión, devoluciones, última milla
## demand
objective: Turn more visits into orders and orders into habits | Convertir más visitas en pedidos y pedidos en hábito
focus: conversion and repeat orders | la conversión y la recompra
why: The second order carries no advertising cost; most of the profit of an online shop begins there. | El segundo pedido no paga publicidad; allí empieza casi toda la utilidad de una tienda en línea.
- visits that become orders | las visitas que se convierten en pedidos | % | 1..4.5 | 2.1 > 2.5
- carts left before payment | los carritos abandonados antes del pago | % | 60..82 | 73 > 68
- customers who order again within sixty days | los clientes que vuelven a pedir en sesenta días | % | 12..36 | 20 > 25
## delivery
objective: Ship what was promised, when it was promised | Enviar lo prometido cuando se prometió
focus: fulfilment and returns | los envíos y las devoluciones
why: A late parcel costs a message, a refund and the next order. | Un paquete tardío cuesta un reclamo, un reembolso y el siguiente pedido.
- parcels delivered by the promised date | los paquetes entregados en la fecha prometida | % | 85..98 | 91 > 95
- orders returned | los pedidos devueltos | % | 4..25 | 13 > 10
- fulfilment cost on sales | el costo de preparación y envío sobre ventas | % | 8..20 | 15 > 13
# fuel-stations apart
insight: Fuel brings the car, the shop brings the margin: a forecourt lives on throughput, tank reconciliation and how many drivers walk in. | El combustible trae al auto y la tienda trae el margen: una estación vive del volumen, la conciliación de tanques y cuántos conductores entran.
teams: Forecourt, Shop, Fuel and safety, Cash control | Pista, Tienda, Combustible y seguridad, Control de caja
words: pump, forecourt, tank reconciliation, fleet card | surtidor, pista, conciliación de tanques, tarjeta de flota
## money
objective: Turn more fuel stops into shop sales | Convertir más cargas de combustible en ventas de tienda
focus: shop conversion and fuel losses | la conversión en tienda y las pérdidas de combustible
why: A coffee leaves more margin than a full tank, and unexplained litres take it away again. | Un café deja más margen que un tanque lleno, y los litros sin explicación se lo vuelven a llevar.
- fuel customers who also buy in the shop | los clientes de combustible que también compran en tienda | % | 18..45 | 27 > 33
- fuel variance on litres sold | la diferencia de combustible sobre litros vendidos | % | 0.1..0.8 | 0.45 > 0.3
- litres sold to fleet accounts | los litros vendidos a cuentas de flota | % | 10..45 | 22 > 27
## delivery
objective: Keep every pump safe, working and quick to reach | Mantener cada surtidor seguro, funcionando y sin filas
focus: pump availability and safety | la disponibilidad y la seguridad de la pista
why: A pump out of order at rush hour sends the driver across the road, and a spill can close the station. | Un surtidor fuera de servicio en hora pico manda al conductor enfrente, y un derrame puede cerrar la estación.
- pump availability | la disponibilidad de surtidores | % | 90..99 | 94.5 > 97
- wait at the pump at peak hours | la espera en surtidor en hora pico | minutes | 1..8 | 5 > 3.5
- safety checks done on schedule | las revisiones de seguridad hechas a tiempo | % | 80..100 | 89 > 97
# wholesale-distribution apart
insight: A distributor earns a few points on other people’s goods: complete orders, cash that returns quickly and routes that leave full are the business. | Un distribuidor gana pocos puntos sobre mercancía ajena: pedidos completos, efectivo que vuelve rápido y rutas que salen llenas son el negocio.
teams: Sales and routes, Warehouse, Purchasing, Credit and collections | Ventas y rutas, Almacén, Compras, Crédito y cobranza
words: fill rate, route, credit line, minimum order | nivel de surtido, ruta, línea de crédito, pedido mínimo
## delivery
objective: Fill every order complete and on the first trip | Surtir cada pedido completo y en el primer viaje
focus: fill rate and picking accuracy | el nivel de surtido y la exactitud
why: A shop that receives half an order calls the next distributor for the other half. | Una tienda que recibe medio pedido llama a otro distribuidor por la otra mitad.
- order lines filled complete | las líneas de pedido surtidas completas | % | 88..98 | 93 > 95.5
- orders delivered on the agreed day | los pedidos entregados el día acordado | % | 82..97 | 89 > 93
- orders with a picking error | los pedidos con error de preparación | % | 0.5..4 | 2.4 > 1.6
## money
objective: Free the cash that sits in stock and invoices | Liberar el efectivo detenido en inventario y facturas
focus: working capital and active accounts | el capital de trabajo y los clientes activos
why: Growth eats cash in distribution: each new account brings stock and credit before it brings profit. | En la distribución crecer consume efectivo: cada cuenta nueva trae inventario y crédito antes que utilidad.
- days to collect | los días de cobro | days | 25..65 | 46 > 40
- days of stock | los días de inventario | days | 25..75 | 52 > 46
- accounts that order every month | las cuentas que piden cada mes | % | 45..80 | 60 > 66
`
