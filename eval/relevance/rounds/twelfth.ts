/** Twenty-four more in plain words, after the reader had learnt from the four before; as in `first.ts`. */
export const TWELFTH_ROUND = `
en | metal-fabrication | small | 33 | punctual | - | - | - | Custom staircases. Quoted 8 weeks, we're averaging 12 and builders have started to go elsewhere.
en | childcare-preschool | small | 15 | hiring | - | - | - | Childcare, 60 places. We had to close one room because we can't get qualified educators, 18 families on the waitlist.
en | bars-nightlife | small | 14 | margin | - | - | - | gin bar, full every weekend. Accountant says we kept 2 cents of every euro last year.
en | fitness | small | 16 | retention | 1015 | - | - | 1,240 members in January, 1,015 now. I'd like to be back at 1,200 by the end of May.
en | software-saas | small | 9 | quality | - | - | stage=growing | I lead the payments squad. Every other release breaks something, last quarter 11 rollbacks.
en | consulting | startup | 1 | acquisition | - | - | - | executive coach, 3 clients, could take 10. No website to speak of, everything by word of mouth.
en | food-production | medium | 60 | compliance | - | - | - | Yoghurt. Supermarket audit gave us a C, they want a B by July or we lose the listing.
en | building-construction | medium | 110 | safety | - | - | - | House builder. Two falls from scaffolding in six weeks, one lad is still in hospital.
en | medical-devices | startup | 7 | funding | - | - | stage=pre_revenue | Wearable for heart failure. Clinical trial done, seven months of cash, need 4 million to file with the FDA.
en | plastics-rubber | medium | 88 | concentration | 64% | - | - | Injection moulding. 64% of our sales is one car maker and they are moving to Hungary.
en | books-stationery-gifts | startup | 3 | own | - | - | - | Bookshop with a tea room. Happy with it. We just never write anything down.
en | travel-tourism | startup | 6 | season | - | - | - | kayak trips. June to August sold out, after that nothing till May and the rent doesn't stop.
es | mental-health | small | 11 | workload | - | - | - | Psicólogos. Cada uno atiende 9 pacientes por día y ya hay dos con licencia, no quiero que se me quemen todos.
es | home-improvement | small | 10 | theft | - | - | - | Ferretería. Cada mes se pierden herramientas del mostrador, calculo unos 600 dólares.
es | telecom | medium | 140 | retention | 3>1.5 | - | - | Internet por fibra en pueblos. Se dan de baja 3 de cada 100 por mes y el directorio quiere 1,5.
es | hotels-lodging | small | 34 | hiring | - | - | - | Hotel de 52 habitaciones en Menorca. Abrimos en abril y me faltan 9 camareras y dos cocineros.
es | internet-platforms | startup | 8 | response | - | - | stage=early_revenue | App de plomeros. El cliente pide y tardamos 3 horas en asignar a alguien, la mitad cancela antes.
es | printing | small | 25 | quality | - | - | - | Imprenta. El mes pasado reimprimimos 14 trabajos por errores nuestros, nos costó 9.000 dólares.
es | sports-recreation | small | 9 | capacity | - | - | - | Seis canchas de pádel. A la noche hay lista de espera y de 10 a 17 no viene nadie.
es | medical-clinics | small | 18 | digital | - | - | - | Historias clínicas en carpetas, turnos en un cuaderno. Se pierden papeles y los médicos se enojan.
es | hair-beauty-spa | startup | 6 | opening | - | - | stage=growing | Quiero abrir una segunda barbería en Envigado en julio, ya vi el local.
es | wholesale-distribution | medium | 57 | cash | 45 | - | - | Bebidas a kioscos y almacenes. Vendo fiado, la mitad me paga a los 45 días y la fábrica me cobra a los 15.
es | legal | small | 15 | own | - | - | - | Notaría con treinta años. Todo en orden, trabajo parejo, mis hijos quieren modernizar un poco.
es | software-saas | small | 42 | staying | - | - | stage=growing | Hacemos software para bancos. En seis meses se fueron 7 programadores de 30, todos a empresas de afuera que pagan en dólares.
`
