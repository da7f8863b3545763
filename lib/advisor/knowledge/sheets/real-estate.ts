export const REAL_ESTATE_SHEET = `
# real-estate
insight: Real estate moves slowly until it moves at once: the pipeline of well-qualified people and properties says more than this month’s closings. | El sector inmobiliario se mueve despacio hasta que se mueve de golpe: el flujo de personas y propiedades bien calificadas dice más que los cierres del mes.
teams: Sales and leasing, Property care, Marketing, Finance | Ventas y alquileres, Administración de inmuebles, Mercadeo, Finanzas
words: listing, vacancy, lease, closing | captación, vacancia, contrato de alquiler, escrituración
## demand
objective: Bring the right people to the right property sooner | Acercar antes a las personas indicadas a la propiedad indicada
focus: lead quality and speed | la calidad y la rapidez de los contactos
why: An interested person who waits a day has already written to three others. | Un interesado que espera un día ya escribió a otros tres.
- enquiries answered within an hour | las consultas respondidas en una hora | % | 30..85 | 45 > 65
- enquiries that become visits | las consultas que se convierten en visitas | % | 15..40 | 22 > 28
- visits that become offers | las visitas que se convierten en ofertas | % | 8..25 | 13 > 16
## delivery
objective: Make owners and tenants glad they chose us | Lograr que propietarios e inquilinos se alegren de habernos elegido
focus: owner and tenant service | el servicio a propietarios e inquilinos
why: Referrals from owners and tenants are the cheapest source of the next contract. | Las referencias de propietarios e inquilinos son la fuente más barata del próximo contrato.
- maintenance requests closed within three days | las solicitudes de mantenimiento cerradas en tres días | % | 50..90 | 64 > 77
- contracts renewed | los contratos renovados | % | 55..85 | 68 > 74
- client net promoter score | el índice de recomendación de los clientes | nps | 15..60 | 30 > 38
# real-estate-agencies
insight: Agencies are paid for closed keys: exclusive listings priced right, quick first answers and owners who renew their mandate carry the income between closings. | Las inmobiliarias cobran por llaves entregadas: las exclusivas con precio correcto, la primera respuesta rápida y los propietarios que renuevan sostienen el ingreso entre cierres.
teams: Sales agents, Rentals and management, Listings and marketing, Administration | Asesores de venta, Alquileres y administración, Captación y mercadeo, Administración
words: listing, exclusive mandate, viewing, tenant | captación, exclusiva, visita, inquilino
## demand
objective: List better homes and show them to ready buyers | Captar mejores propiedades y mostrarlas a compradores listos
focus: listings, answers and closings | las captaciones, las respuestas y los cierres
why: A property priced above the market uses up its first weeks, when most buyers see it. | Una propiedad por encima del mercado gasta sus primeras semanas, cuando más compradores la ven.
- listings held as exclusive | las captaciones en exclusiva | % | 25..75 | 42 > 50
- enquiries answered within an hour | las consultas respondidas en una hora | % | 30..85 | 46 > 66
- viewings per closed deal | las visitas por operación cerrada | viewings/visitas | 6..25 | 15 > 12
# real-estate-development apart
insight: Developers are paid last: reservations before the first stone, permits on time and cost per metre against the feasibility decide the return that the land promised. | Un desarrollador cobra al final: las reservas antes de la primera piedra, los permisos a tiempo y el costo por metro frente a la factibilidad deciden el retorno que el terreno prometía.
teams: Land and feasibility, Project management, Sales, Investor relations | Terrenos y factibilidad, Gerencia de proyectos, Ventas, Relación con inversionistas
words: feasibility, pre-sale, permit, cap rate | factibilidad, preventa, permiso, tasa de capitalización
## demand
objective: Sell before we build and deliver what was sold | Vender antes de construir y entregar lo vendido
focus: pre-sales and buyers | las preventas y los compradores
why: Units reserved early lower the cost of money for everything that follows. | Las unidades reservadas temprano bajan el costo del dinero de todo lo que sigue.
- units reserved before construction starts | las unidades reservadas antes de iniciar la obra | % | 20..60 | 34 > 42
- visits that end in a reservation | las visitas que terminan en reserva | % | 4..15 | 8 > 10.5
- reservations cancelled | las reservas canceladas | % | 4..18 | 11 > 8
## money
objective: Keep every project inside its feasibility | Mantener cada proyecto dentro de su factibilidad
focus: cost, permits and cash | el costo, los permisos y el efectivo
why: A month of delay adds interest to land, works and sales at once. | Un mes de retraso suma intereses al terreno, la obra y la venta a la vez.
- cost deviation from the feasibility | la desviación del costo frente a la factibilidad | % | 2..15 | 8 > 6
- permits obtained by the planned date | los permisos obtenidos en la fecha prevista | % | 40..80 | 55 > 64
- leased area of finished buildings | la superficie arrendada de edificios terminados | % | 75..97 | 86 > 90
# proptech apart
insight: PropTech sells to a slow trade: agents, owners or tenants must use it in the week it is bought, since few of them will try a second time. | El PropTech le vende a un gremio lento: agentes, propietarios o inquilinos deben usarlo la semana en que lo compran, porque pocos lo intentarán de nuevo.
teams: Product, Engineering, Customer onboarding, Sales and partnerships | Producto, Ingeniería, Implementación con clientes, Ventas y alianzas
words: portal, property data, digital contract, listing feed | portal, datos de propiedades, contrato digital, publicación automática
## demand
objective: Get property teams to run their week on our product | Lograr que los equipos inmobiliarios trabajen su semana en nuestro producto
focus: adoption by property teams | la adopción por equipos inmobiliarios
why: A portfolio loaded completely stays; a trial with ten listings is forgotten. | Una cartera cargada completa se queda; una prueba con pocas propiedades se olvida.
- clients with their whole portfolio loaded | los clientes con toda su cartera cargada | % | 35..75 | 50 > 60
- users active every week | los usuarios activos cada semana | % | 35..70 | 48 > 56
- monthly client churn | la cancelación mensual de clientes | % | 0.8..5 | 2.8 > 2.2
## delivery
objective: Make each property transaction shorter and safer | Hacer cada operación inmobiliaria más corta y segura
focus: transaction time and data quality | el tiempo de operación y la calidad de los datos
why: Users pay for the weeks that a closing no longer takes, and leave over one wrong address. | Los usuarios pagan por las semanas que un cierre ya no toma, y se van por una dirección equivocada.
- time from offer to signature | el tiempo entre la oferta y la firma | days | 6..45 | 24 > 18
- property records without errors | los registros de propiedades sin errores | % | 85..99 | 92 > 96
- support tickets per hundred clients a month | los tickets de soporte por cada cien clientes al mes | tickets/tickets | 10..60 | 36 > 27
`
