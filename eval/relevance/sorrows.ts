/** Descriptions that deny, mourn or state a figure, of which the advice must not make anything. A line is as in `forms.ts`. */
export const SORROWS = `
- | Shelter for women who fled violence. We never publish addresses.
- | My brother died on this farm. We still grow lavender on four hectares.
- | We do not sell weapons, alcohol or tobacco. Outdoor shop in Innsbruck.
- | We had a fire in 2016 and rebuilt everything. Timber yard.
- | Hospice. Most of our patients die within three weeks of coming to us.
- | Never sued, never late, never in debt. Notary since 1991.
- | Suicide prevention line with 140 volunteers.
- | Perdí a mi marido y quedé a cargo de la imprenta. Hacemos libros de arte.
- | Acompañamos a familias que perdieron un hijo.
- | No usamos plástico ni químicos. Jabones artesanales.
- | Después de la inundación volvimos a abrir. Librería de viejo.
- | Cuidados paliativos a domicilio en Valdivia.
- | No tenemos deudas, ni juicios, ni empleados descontentos.
- | Atendemos a víctimas de violencia y de trata.
returns | Returns are 22% and most are the wrong size. Workwear online.
keep_customers | Monthly churn is 6%. Scheduling software for plumbers.
input_cost | Food cost is at 38%. Two bistros in Lyon.
no_shows | 17% of appointments are missed. Eye clinic.
quality | Scrap runs at 8%. Aluminium castings.
concentration | One retailer is 55% of what we sell. Frozen dumplings.
on_time | Only 71% of our deliveries arrive on time. Furniture carrier.
keep_people | Staff turnover is 64% a year. Fast food in Manchester.
idle_capacity | Occupancy is 48% outside the summer. Guest house.
theft | Shrinkage is 3.4% of sales. Cosmetics shops.
returns | Las devoluciones son el 19 %. Zapatos por internet.
keep_customers | La cancelación mensual es del 5,5 %. Software de turnos.
no_shows | El 21 % de los turnos se pierde sin aviso. Centro odontológico.
concentration | El 62 % de las ventas viene de un solo cliente. Fábrica de envases.
on_time | Solo el 66 % de las entregas llega a tiempo. Mensajería.
keep_people | La rotación de personal es del 48 % anual. Centro de llamadas.
input_cost | El costo de alimentos es del 41 %. Parrilla en Córdoba.
idle_capacity | La ocupación es del 52 %. Hotel en la sierra.
`
