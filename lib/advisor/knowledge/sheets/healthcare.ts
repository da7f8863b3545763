export const HEALTHCARE_SHEET = `
# healthcare
insight: In healthcare access and safety come before volume: a full schedule with long waits and missed visits treats fewer people than it seems. | En salud, el acceso y la seguridad van antes que el volumen: una agenda llena, con esperas largas y ausencias, atiende a menos personas de lo que parece.
teams: Clinical care, Patient services, Quality, Administration | Atención clínica, Atención al paciente, Calidad, Administración
words: patient, outcome, protocol, referral | paciente, resultado clínico, protocolo, derivación
## delivery
objective: Give patients timely care that they would recommend | Brindar atención oportuna que los pacientes recomendarían
focus: access and patient experience | acceso y experiencia del paciente
why: Waiting is the part of care that patients can judge, and delays also worsen outcomes. | La espera es la parte de la atención que el paciente puede juzgar, y las demoras también empeoran los resultados.
- wait for the next available appointment | la espera hasta la próxima cita disponible | days | 2..20 | 9 > 6
- patient satisfaction | la satisfacción de los pacientes | % | 75..95 | 82 > 87
- complaints answered within five working days | los reclamos respondidos en cinco días hábiles | % | 60..95 | 70 > 85
## money
objective: Keep care sustainable with clean billing and full schedules | Sostener la atención con facturación limpia y agendas bien usadas
focus: billing and use of capacity | facturación y uso de la capacidad
why: Denied invoices and empty slots are care already paid for that brings nothing back. | Las facturas rechazadas y los turnos vacíos son atención ya pagada que no devuelve nada.
- invoices denied by payers | las facturas rechazadas por los pagadores | % | 4..14 | 10 > 7
- days to collect | los días de cobro | days | 25..70 | 48 > 41
- use of bookable hours | el uso de las horas agendables | % | 65..90 | 74 > 80
`
