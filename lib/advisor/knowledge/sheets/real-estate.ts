export const REAL_ESTATE_SHEET = `
# real-estate
insight: Real estate moves slowly until it moves at once: the pipeline of well-qualified people and properties says more than this month’s closings. | El sector inmobiliario se mueve despacio hasta que se mueve de golpe: el flujo de personas y propiedades bien calificadas dice más que los cierres del mes.
teams: Sales and leasing, Property care, Marketing, Finance | Ventas y alquileres, Administración de inmuebles, Mercadeo, Finanzas
words: listing, vacancy, lease, closing | captación, vacancia, contrato de alquiler, escrituración
## demand
objective: Bring the right people to the right property sooner | Acercar antes a las personas indicadas a la propiedad indicada
focus: lead quality and speed | calidad y rapidez de los contactos
why: An interested person who waits a day has already written to three others. | Un interesado que espera un día ya escribió a otros tres.
- enquiries answered within an hour | las consultas respondidas en una hora | % | 30..85 | 45 > 65
- enquiries that become visits | las consultas que se convierten en visitas | % | 15..40 | 22 > 28
- visits that become offers | las visitas que se convierten en ofertas | % | 8..25 | 13 > 16
## delivery
objective: Make owners and tenants glad they chose us | Lograr que propietarios e inquilinos se alegren de habernos elegido
focus: owner and tenant service | servicio a propietarios e inquilinos
why: Referrals from owners and tenants are the cheapest source of the next contract. | Las referencias de propietarios e inquilinos son la fuente más barata del próximo contrato.
- maintenance requests closed within three days | las solicitudes de mantenimiento cerradas en tres días | % | 50..90 | 64 > 77
- contracts renewed | los contratos renovados | % | 55..85 | 68 > 74
- client net promoter score | el índice de recomendación de los clientes | nps | 15..60 | 30 > 38
`
