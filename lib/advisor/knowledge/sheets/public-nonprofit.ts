export const PUBLIC_NONPROFIT_SHEET = `
# public-nonprofit
insight: Public and non-profit bodies answer to people who do not pay per service: reach, timeliness and proof of effect take the place of profit. | Las entidades públicas y sin fines de lucro responden a personas que no pagan por servicio: el alcance, la oportunidad y la prueba de efecto ocupan el lugar de la utilidad.
teams: Programmes, Community relations, Finance, Volunteers and staff | Programas, Relación con la comunidad, Finanzas, Voluntariado y personal
words: programme, beneficiary, accountability, outreach | programa, beneficiario, rendición de cuentas, vinculación
## delivery
objective: Reach the people we exist for, in time | Llegar a tiempo a las personas por las que existimos
focus: reach and timeliness | alcance y oportunidad
why: Help that comes late or to the easiest cases leaves the purpose unmet. | La ayuda que llega tarde o solo a los casos fáciles deja sin cumplir el propósito.
- requests served within the promised time | las solicitudes atendidas en el plazo prometido | % | 55..90 | 67 > 77
- satisfaction of the people served | la satisfacción de las personas atendidas | % | 70..93 | 79 > 84
- programmes with a measured outcome | los programas con un resultado medido | % | 20..80 | 38 > 55
## money
objective: Earn trust by showing where every resource goes | Ganar confianza mostrando a dónde va cada recurso
focus: stewardship of resources | uso responsable de los recursos
why: Those who fund the work renew their trust when they see plan, spending and result together. | Quienes financian el trabajo renuevan su confianza cuando ven juntos el plan, el gasto y el resultado.
- budget spent as planned | el presupuesto ejecutado según lo planeado | % | 70..97 | 82 > 89
- reports published on time | los informes publicados a tiempo | % | 60..100 | 74 > 90
- administrative cost on total spending | el costo administrativo sobre el gasto total | % | 10..30 | 21 > 18
`
