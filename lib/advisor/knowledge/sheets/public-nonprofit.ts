export const PUBLIC_NONPROFIT_SHEET = `
# public-nonprofit
insight: Public and non-profit bodies answer to people who do not pay per service: reach, timeliness and proof of effect take the place of profit. | Las entidades públicas y sin fines de lucro responden a personas que no pagan por servicio: el alcance, la oportunidad y la prueba de efecto ocupan el lugar de la utilidad.
teams: Programmes, Community relations, Finance, Volunteers and staff | Programas, Relación con la comunidad, Finanzas, Voluntariado y personal
words: programme, beneficiary, accountability, outreach | programa, beneficiario, rendición de cuentas, vinculación
## delivery
objective: Reach the people we exist for, in time | Llegar a tiempo a las personas por las que existimos
focus: reach and timeliness | el alcance y la oportunidad
why: Help that comes late or to the easiest cases leaves the purpose unmet. | La ayuda que llega tarde o solo a los casos fáciles deja sin cumplir el propósito.
- requests served within the promised time | las solicitudes atendidas en el plazo prometido | % | 55..90 | 67 > 77
- satisfaction of the people served | la satisfacción de las personas atendidas | % | 70..93 | 79 > 84
- programmes with a measured outcome | los programas con un resultado medido | % | 20..80 | 38 > 55
## money
objective: Earn trust by showing where every resource goes | Ganar confianza mostrando a dónde va cada recurso
focus: stewardship of resources | el uso responsable de los recursos
why: Those who fund the work renew their trust when they see plan, spending and result together. | Quienes financian el trabajo renuevan su confianza cuando ven juntos el plan, el gasto y el resultado.
- budget spent as planned | el presupuesto ejecutado según lo planeado | % | 70..97 | 82 > 89
- reports published on time | los informes publicados a tiempo | % | 60..100 | 74 > 90
- administrative cost on total spending | el costo administrativo sobre el gasto total | % | 10..30 | 21 > 18
# government
insight: Citizens meet the administration in procedures: days until an answer, visits needed and what can be finished online are how they judge all the rest. | La ciudadanía conoce a la administración en sus trámites: los días hasta la respuesta, las visitas necesarias y lo que se puede terminar en línea son la medida de todo lo demás.
teams: Citizen service, Public works and programmes, Finance and procurement, Transparency | Atención ciudadana, Obras y programas, Finanzas y compras, Transparencia
words: procedure, citizen, public budget, tender | trámite, ciudadanía, presupuesto público, licitación
## delivery
objective: Let citizens finish a procedure in one step | Lograr que la ciudadanía termine su trámite de una sola vez
focus: procedures and response times | los trámites y los tiempos de respuesta
why: A second visit costs a citizen a day of work and the counter a second queue. | Una segunda visita le cuesta al ciudadano un día de trabajo y a la ventanilla otra fila.
- procedures resolved within the legal time | los trámites resueltos en el plazo legal | % | 60..96 | 76 > 85
- procedures finished without a second visit | los trámites terminados sin una segunda visita | % | 40..85 | 56 > 67
- requests that can be completed online | las solicitudes que se pueden completar en línea | % | 20..85 | 42 > 52
# nonprofit-social
insight: Nonprofits answer to those they help and to those who pay: change that can be shown for each person served keeps both, and recurring gifts keep the lights on. | Las organizaciones sociales responden a quienes ayudan y a quienes aportan: un cambio demostrable en cada persona atendida conserva a ambos, y los donativos recurrentes sostienen la casa.
teams: Programmes, Fundraising, Volunteers, Measurement and reporting | Programas, Procuración de fondos, Voluntariado, Medición e informes
words: beneficiary, donor, volunteer, impact report | beneficiario, donante, voluntario, informe de impacto
## delivery
objective: Show real change in the lives of those we serve | Mostrar un cambio real en la vida de quienes atendemos
focus: measured outcomes and lasting support | los resultados medidos y el apoyo sostenido
why: Counting people attended says how busy the team was; following them says whether it helped. | Contar personas atendidas dice cuánto se trabajó; seguirlas dice si sirvió.
- people served with a result followed up | las personas atendidas con seguimiento de su resultado | % | 25..85 | 42 > 60
- participants who complete the programme | los participantes que completan el programa | % | 50..88 | 64 > 72
- gifts from donors who had given before | las donaciones de quienes ya habían dado | % | 35..80 | 55 > 61
# religious apart
insight: A congregation grows in small groups: newcomers who are known by name, volunteers who are cared for and giving that is explained last longer than large events. | Una comunidad de fe crece en grupos pequeños: las personas nuevas conocidas por su nombre, los voluntarios cuidados y las ofrendas explicadas duran más que los grandes eventos.
teams: Ministry and teaching, Community care, Volunteers, Administration | Ministerio y enseñanza, Cuidado de la comunidad, Voluntariado, Administración
words: congregation, ministry, small group, offering | congregación, ministerio, grupo pequeño, ofrenda
## demand
objective: Welcome people so that they find a place to belong | Recibir a las personas para que encuentren dónde pertenecer
focus: newcomers and small groups | las personas nuevas y los grupos pequeños
why: A visitor who meets three people by name in the first month usually stays. | Quien conoce a varias personas por su nombre en el primer mes suele quedarse.
- newcomers contacted within a week | las personas nuevas contactadas en una semana | % | 30..95 | 48 > 75
- members in a small group or ministry | los miembros en un grupo pequeño o ministerio | % | 25..65 | 40 > 47
- newcomers who still attend after sixty days | las personas nuevas que siguen asistiendo a los sesenta días | % | 25..60 | 38 > 46
## delivery
objective: Care for people and gifts with the same faithfulness | Cuidar a las personas y las ofrendas con la misma fidelidad
focus: care, volunteers and stewardship | el cuidado, el voluntariado y la administración
why: People give time and money where both are seen to reach someone. | La gente da tiempo y dinero donde ve que ambos llegan a alguien.
- requests for help answered within two days | las solicitudes de ayuda atendidas en dos días | % | 50..97 | 68 > 85
- volunteer shifts covered | los turnos de voluntariado cubiertos | % | 70..97 | 82 > 89
- families who give regularly | las familias que aportan con regularidad | % | 20..60 | 35 > 41
# associations apart
insight: Members renew what they use: associations, unions and clubs lose them in silence, so the first year, the answers given and attendance are read before the vote. | Los miembros renuevan lo que usan: las asociaciones, sindicatos y clubes los pierden en silencio; por eso el primer año, las respuestas y la asistencia se leen antes que la votación.
teams: Member service, Representation and affairs, Events and training, Administration | Atención a miembros, Representación y gestión, Eventos y formación, Administración
words: membership fee, assembly, committee, collective agreement | cuota, asamblea, comisión, convenio colectivo
## demand
objective: Make membership worth renewing every year | Hacer que valga la pena renovar la membresía cada año
focus: renewal and use by members | la renovación y el uso por los miembros
why: A member who used one service in the first year renews far more often than one who only paid. | El miembro que usó un servicio en el primer año renueva mucho más que el que solo pagó.
- members who renew | los miembros que renuevan | % | 70..93 | 82 > 86
- members who used a service this quarter | los miembros que usaron un servicio en el trimestre | % | 20..65 | 36 > 45
- fees collected by their due date | las cuotas cobradas en su fecha | % | 65..95 | 78 > 85
## delivery
objective: Speak for our members and answer them in time | Representar a los miembros y responderles a tiempo
focus: answers and participation | las respuestas y la participación
why: An association is judged by the one time a member really needed it. | A una asociación se la juzga por la única vez en que el miembro de verdad la necesitó.
- member requests answered within two working days | las consultas de miembros respondidas en dos días hábiles | % | 50..95 | 68 > 84
- members who take part in an assembly or event | los miembros que participan en una asamblea o evento | % | 12..50 | 24 > 31
- committee agreements carried out on time | los acuerdos de comisión cumplidos a tiempo | % | 50..90 | 64 > 77
`
