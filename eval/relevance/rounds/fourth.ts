/** Sixty-four more of other trades, written after the reader had learnt from three rounds; as in `first.ts`. */
export const FOURTH_ROUND = `
en | auto-repair | small | 9 | hiring | - | - | - | Independent garage in Norwich. Work is booked three weeks ahead because I'm one mechanic short and have been since Christmas.
en | edtech | small | 32 | retention | - | - | - | Language learning app, subscription. Seven out of ten subscribers don't make it to the third month.
en | design-creative | startup | 3 | acquisition | - | - | - | Interior designers. Two big projects finish in April and after that the calendar is blank.
en | hotels-lodging | small | 18 | season | - | - | - | Ski lodge in Vermont. Winter pays the bills, the rest of the year we lose money.
en | paper-packaging | medium | 150 | quality | - | - | - | Corrugated boxes. Customers keep sending back pallets because the print is smeared or the glue doesn't hold.
en | logistics-supply-chain | small | 42 | punctual | 91>97 | - | - | Pharma logistics. We deliver 91% of consignments in the agreed window and need 97% to keep the contract.
en | medical-clinics | small | 21 | noshow | 22% | - | - | Sleep clinic. 22% of patients don't turn up for their overnight study and we can't refill the bed.
en | internet-platforms | startup | 15 | acquisition | - | - | - | Marketplace for used musical instruments. Sellers list happily, we just don't have enough buyers.
en | nonprofit-social | small | 14 | funding | - | churn | - | We run free legal advice for tenants. Our three-year foundation grant expires in August.
en | architecture-engineering | small | 24 | cash | - | - | - | Consulting engineers. Public clients take around four months to approve and pay our invoices, and payroll doesn't wait.
en | pharmacies-optical | small | 16 | margin | - | - | - | Two community pharmacies. Reimbursement per prescription has fallen and we are barely breaking even.
en | government | medium | 140 | compliance | - | - | - | Town water department. State inspectors found lead above the limit in two schools and gave us a deadline of 1 September.
en | industrial-machinery | medium | 190 | newmarket | - | - | - | Bakery ovens made in Emilia. We sell all over Europe and this year we're setting up sales in Mexico.
en | bpo-support | large | 380 | response | - | - | - | Customer support outsourcing. Average speed of answer is 4 minutes, the client's limit is one minute.
en | convenience-stores | small | 17 | theft | - | - | - | Two corner shops in Leeds. Kids and regulars alike are stealing, we reckon five hundred quid a week.
en | wood-forest-products | small | 36 | safety | - | - | - | Pallet factory. Somebody gets hurt with the nail guns or the saws nearly every month.
en | catering | small | 22 | workload | - | - | - | Wedding catering. The team works 14-hour days all summer and everyone is worn out by August.
en | computer-hardware | startup | 9 | launch | - | - | stage=pre_revenue | We make a keyboard for people with one hand. Kickstarter goes live on 5 May.
en | food-production | medium | 75 | concentration | - | - | - | Frozen pizza. One supermarket chain takes 70% of our volume and keeps squeezing the price.
en | accounting-tax | small | 14 | digital | - | - | - | Bookkeeping firm. Clients bring receipts in carrier bags and we key everything in by hand.
en | sports-recreation | small | 20 | capacity | - | - | - | Indoor climbing centre. Evenings are full, mornings and early afternoons there's nobody on the walls.
en | real-estate-agencies | small | 18 | staying | - | - | - | Estate agency group. Negotiators stay about nine months and then move to a competitor.
en | liquor-tobacco | small | 8 | opening | - | - | - | Wine shop and bar. We are opening our second location in Bath in July.
en | fashion-apparel | small | 25 | returns | 38>30 | - | - | Occasion dresses online. Return rate is 38% and I'd be happy with 30%.
en | arts-culture | small | 13 | own | - | war, refugees | - | We collect and show photographs of refugees and the wars they fled.
en | lending | small | 30 | own | - | late, arrears | - | Microloans for market women. Repayment is 98% and nobody is in arrears.
en | trucking-freight | small | 33 | margin | - | - | - | Refrigerated transport. Fuel and tyres have gone through the roof this year and customers won't accept a surcharge.
en | home-improvement | small | 13 | metric | 14>20 | - | metric=Kitchens installed per month,kitchens,14,20 | Kitchen showroom in Limerick.
en | hair-beauty-spa | small | 10 | staying | - | - | goal=hire_keep; obstacle=Stylists leave to rent a chair elsewhere | Hair salons in Hull.
en | farming-livestock | small | 12 | closing | - | new customers | - | Dairy farm since 1920. The herd goes to auction in October, none of us wants to carry on.
es | auto-repair | startup | 5 | acquisition | - | - | - | Taller mecánico en Getafe, llevamos un año. Trabajamos bien pero hay días que no entra ni un coche.
es | edtech | small | 28 | retention | - | - | - | Plataforma de inglés para niños. La mayoría de las familias se da de baja antes de los tres meses.
es | design-creative | small | 11 | margin | - | - | - | Estudio de diseño gráfico. Siempre nos pasamos de horas y al final los proyectos no dejan dinero.
es | hotels-lodging | small | 24 | capacity | 41>60 | - | - | Hotel en el centro de Oaxaca. La ocupación está en 41 % y queremos llegar a 60 %.
es | paper-packaging | medium | 85 | margin | - | - | - | Fabricamos bolsas de papel. La bobina subió un 35 % desde enero y no podemos pasarlo al precio.
es | logistics-supply-chain | medium | 160 | staying | - | - | - | Operador logístico en Callao. Los operarios de almacén rotan muchísimo, cada mes empezamos de cero con gente nueva.
es | medical-clinics | small | 18 | response | - | - | - | Clínica dermatológica. Damos cita para dentro de mes y medio y la gente se enfada.
es | internet-platforms | startup | 12 | acquisition | - | - | - | Plataforma que conecta niñeras con familias. Tenemos muchas niñeras inscritas y muy pocas familias.
es | nonprofit-social | small | 10 | workload | - | - | - | Casa de acogida para menores. Las educadoras hacen turnos dobles y dos están de baja por ansiedad.
es | architecture-engineering | small | 15 | punctual | - | - | - | Despacho de arquitectura en Querétaro. Nunca entregamos los planos en la fecha acordada.
es | pharmacies-optical | small | 9 | theft | - | - | - | Ópticas en Lima. Nos están robando monturas de marca de la vitrina, ya van treinta este año.
es | government | medium | 300 | workload/response | - | - | obstacle=No damos respuesta a tiempo a los reclamos de los vecinos | Municipalidad de 80 mil habitantes.
es | industrial-machinery | small | 45 | hiring | - | - | - | Fábrica de maquinaria agrícola. Necesitamos seis soldadores calificados y en la zona no hay.
es | bpo-support | medium | 220 | quality | - | - | - | Centro de atención. El cliente nos marca errores en 8 de cada 100 gestiones y amenaza con rescindir.
es | convenience-stores | small | 12 | margin | - | - | - | Tres minimercados. Vendemos bastante pero a fin de mes no queda casi nada de ganancia.
es | wood-forest-products | small | 28 | newmarket | - | - | - | Aserradero en Misiones. Vendemos todo en el país y este año queremos exportar a Uruguay y Chile.
es | catering | small | 19 | season | - | - | - | Catering para empresas. De diciembre a febrero no hay eventos y nos quedamos sin ingresos.
es | computer-hardware | small | 16 | returns | - | - | - | Vendemos auriculares por internet. Nos devuelven casi el 20 % de lo que vendemos y no sabemos bien por qué.
es | food-production | small | 34 | compliance | - | - | - | Planta de lácteos. Para seguir vendiendo a los supermercados necesitamos la certificación HACCP antes de diciembre.
es | accounting-tax | small | 8 | retention | - | - | - | Gestoría en Murcia. En el último año se han ido quince autónomos a plataformas más baratas.
es | sports-recreation | small | 12 | noshow | - | - | - | Club de pádel. Reservan la pista y no se presentan, y nosotros ya rechazamos a otros.
es | real-estate-agencies | small | 16 | digital | - | - | - | Inmobiliaria. Cada agente lleva sus contactos en su celular y cuando se va se lleva la cartera.
es | liquor-tobacco | startup | 4 | launch | - | - | stage=pre_revenue | Ginebra artesanal con hierbas de la sierra. Salimos a la venta en septiembre.
es | fashion-apparel | small | 21 | cash | - | - | - | Marca de calzado. Las zapaterías nos pagan a 120 o 150 días y no tenemos para comprar cuero.
es | arts-culture | small | 15 | funding | - | - | - | Festival de cine. El gobierno regional recortó la ayuda a la mitad y hay que encontrar patrocinadores.
es | lending | small | 26 | cash/quality | - | - | - | Cooperativa de ahorro y crédito. La mora de la cartera subió al 12 % y queremos bajarla al 6 %.
es | trucking-freight | small | 30 | safety | - | - | - | Transporte de pasajeros. Tuvimos tres choques en lo que va del año y un chofer herido.
es | home-improvement | small | 11 | concentration | - | - | - | Aberturas de aluminio. El 80 % de lo que facturamos viene de una sola constructora.
es | hair-beauty-spa | startup | 4 | opening | - | - | - | Peluquería en Cuenca. En marzo abro un segundo salón en el centro.
es | farming-livestock | small | 30 | quality | - | - | - | Exportamos espárragos. En destino nos rechazan contenedores por exceso de residuos.
es | biotechnology | startup | 9 | own | - | - | - | Desarrollamos vacunas para peces y trabajamos con universidades de Chile y Noruega.
es | cleaning-facilities | medium | 120 | own | - | infecciones, accidentes | - | Limpiamos quirófanos para que no haya infecciones. Nunca hemos tenido una sanción.
`
