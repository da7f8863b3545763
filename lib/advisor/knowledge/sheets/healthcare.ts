export const HEALTHCARE_SHEET = `
# healthcare
insight: In healthcare access and safety come before volume: a full schedule with long waits and missed visits treats fewer people than it seems. | En salud, el acceso y la seguridad van antes que el volumen: una agenda llena, con esperas largas y ausencias, atiende a menos personas de lo que parece.
teams: Clinical care, Patient services, Quality, Administration | Atención clínica, Atención al paciente, Calidad, Administración
words: patient, outcome, protocol, referral | paciente, resultado clínico, protocolo, derivación
## delivery
objective: Give patients timely care that they would recommend | Brindar atención oportuna que los pacientes recomendarían
focus: access and patient experience | el acceso y la experiencia del paciente
why: Waiting is the part of care that patients can judge, and delays also worsen outcomes. | La espera es la parte de la atención que el paciente puede juzgar, y las demoras también empeoran los resultados.
- wait for the next available appointment | la espera hasta la próxima cita disponible | days | 2..20 | 9 > 6
- patient satisfaction | la satisfacción de los pacientes | % | 75..95 | 82 > 87
- complaints answered within five working days | los reclamos respondidos en cinco días hábiles | % | 60..95 | 70 > 85
## money
objective: Keep care sustainable with clean billing and full schedules | Sostener la atención con facturación limpia y agendas bien usadas
focus: billing and use of capacity | la facturación y el uso de la capacidad
why: Denied invoices and empty slots are care already paid for that brings nothing back. | Las facturas rechazadas y los turnos vacíos son atención ya pagada que no devuelve nada.
- invoices denied by payers | las facturas rechazadas por los pagadores | % | 4..14 | 10 > 7
- days to collect | los días de cobro | days | 25..70 | 48 > 41
- use of bookable hours | el uso de las horas agendables | % | 65..90 | 74 > 80
# hospitals
insight: A hospital runs on flow: one bed freed late in the afternoon delays the emergency room, surgery and the transfer behind it, so stay, occupancy and readmissions are read together. | Un hospital funciona por flujo: una cama liberada tarde retrasa la urgencia, el quirófano y el traslado que espera; por eso la estancia, la ocupación y los reingresos se leen juntos.
teams: Nursing, Medical services, Surgery and emergency, Patient safety | Enfermería, Servicios médicos, Quirófano y urgencias, Seguridad del paciente
words: bed occupancy, readmission, discharge, triage | ocupación de camas, reingreso, egreso, triaje
## delivery
objective: Move patients safely through every step of their stay | Llevar al paciente con seguridad por cada paso de su estancia
focus: patient flow and safety | el flujo y la seguridad del paciente
why: Early discharges open beds without building one, and infections or readmissions take back what flow has won. | Las altas tempranas abren camas sin construir ninguna; las infecciones y los reingresos quitan lo que el flujo ganó.
- average length of stay | la estancia promedio | days | 3..7 | 5.2 > 4.8
- patients readmitted within thirty days | los pacientes que reingresan en treinta días | % | 6..16 | 12 > 10.5
- emergency patients seen within the triage time | los pacientes de urgencias atendidos en el tiempo de triaje | % | 60..95 | 72 > 82
- discharges completed before noon | las altas completadas antes del mediodía | % | 12..45 | 22 > 32
# medical-clinics
insight: A practice sells the hours of its clinicians: missed visits, late starts and patients who never return for follow-up cost more than a slow month of new patients. | Un consultorio vende las horas de sus profesionales: las ausencias, los inicios tardíos y los pacientes que no vuelven a control cuestan más que un mes flojo de pacientes nuevos.
teams: Physicians, Nursing, Front desk, Billing | Médicos, Enfermería, Recepción, Facturación
words: appointment, follow-up, referral, no-show | cita, control, derivación, ausencia
## delivery
objective: Let every booked hour end in care that was needed | Lograr que cada hora agendada termine en atención necesaria
focus: attendance and follow-up | la asistencia y el seguimiento
why: An empty slot cannot be sold again, and a patient lost to follow-up comes back later and sicker. | Un turno vacío no se vuelve a ofrecer, y un paciente que no regresa a control vuelve más tarde y más enfermo.
- appointments missed without notice | las citas perdidas sin aviso | % | 5..20 | 13 > 9
- wait in the clinic past the appointed time | la espera en la clínica después de la hora citada | minutes | 8..35 | 24 > 16
- patients who complete their follow-up plan | los pacientes que completan su plan de control | % | 45..80 | 58 > 67
# dental
insight: A dental practice grows with recall and acceptance: chairs are filled by patients who return every half year and by treatment plans that they understand and accept. | Una clínica dental crece con los controles y la aceptación: los sillones se llenan con pacientes que regresan cada semestre y con planes de tratamiento que entienden y aceptan.
teams: Dentists, Hygiene, Front desk and scheduling, Laboratory coordination | Odontólogos, Higiene dental, Recepción y agenda, Coordinación de laboratorio
words: treatment plan, hygiene recall, chair time, orthodontics | plan de tratamiento, control de higiene, tiempo de sillón, ortodoncia
## demand
objective: Help patients finish the treatments their smile needs | Ayudar a los pacientes a terminar los tratamientos que su sonrisa necesita
focus: treatment acceptance and recall | la aceptación de tratamientos y los controles
why: An accepted plan that is never finished leaves a mouth half treated and a chair half used. | Un plan aceptado que no se termina deja una boca a medio tratar y un sillón a medio usar.
- treatment plans accepted | los planes de tratamiento aceptados | % | 40..75 | 54 > 62
- patients due for a check who booked it | los pacientes con control vencido que lo reservaron | % | 40..85 | 57 > 68
- accepted treatments that are completed | los tratamientos aceptados que se completan | % | 60..90 | 70 > 78
## delivery
objective: Keep the chairs busy and the waiting room calm | Mantener los sillones ocupados y la sala de espera tranquila
focus: chair use and punctuality | el uso del sillón y la puntualidad
why: The chair is the dearest seat in the building, and a late start in the morning is paid by every patient after it. | El sillón es el asiento más caro del edificio, y un inicio tardío en la mañana lo paga cada paciente que sigue.
- chair hours used | las horas de sillón utilizadas | % | 65..90 | 74 > 81
- appointments missed without notice | las citas perdidas sin aviso | % | 4..15 | 11 > 7
- crowns and prostheses that fit at the first fitting | las coronas y prótesis que ajustan en la primera prueba | % | 85..98 | 90 > 94
# senior-home-care
insight: In senior and home care families buy trust in people: staff who stay, visits that happen on time and falls that do not happen decide whether a place is recommended. | En el cuidado de mayores las familias compran confianza en personas: el personal que permanece, las visitas puntuales y las caídas que no ocurren deciden si un lugar se recomienda.
teams: Care staff, Nursing, Family relations, Scheduling | Cuidadores, Enfermería, Atención a familias, Programación
words: resident, caregiver, care plan, fall prevention | residente, cuidador, plan de cuidados, prevención de caídas
## delivery
objective: Care for every resident as their family would wish | Cuidar a cada persona como su familia quisiera
focus: safety and continuity of care | la seguridad y la continuidad del cuidado
why: The same face at the door and a quiet night without falls are what families notice first. | El mismo rostro en la puerta y una noche tranquila sin caídas es lo primero que las familias notan.
- falls per thousand days of care | las caídas por cada mil días de cuidado | falls/caídas | 2..9 | 6 > 4.5
- visits and shifts covered on time | las visitas y los turnos cubiertos a tiempo | % | 85..99 | 91 > 95
- families who would recommend us | las familias que nos recomendarían | % | 70..95 | 80 > 86
- caregivers who leave in a quarter | los cuidadores que se van en un trimestre | % | 5..25 | 15 > 12.5
# mental-health
insight: In mental health and rehabilitation results come with attendance: most people who leave do so before the fourth session, and a long wait for the first one makes it likelier. | En salud mental y rehabilitación los resultados llegan con la constancia: la mayoría de quienes abandonan lo hace antes de la cuarta sesión, y una larga espera por la primera lo hace más probable.
teams: Therapists, Intake, Care coordination, Administration | Terapeutas, Admisión, Coordinación de casos, Administración
words: therapy session, intake, relapse, treatment plan | sesión de terapia, admisión, recaída, plan terapéutico
## delivery
objective: Help people start treatment soon and stay until it works | Ayudar a las personas a iniciar pronto y seguir hasta mejorar
focus: access, attendance and outcomes | el acceso, la constancia y los resultados
why: Those who complete the early sessions are the ones who improve, so the first month deserves most attention. | Quienes completan las primeras sesiones son quienes mejoran, así que el primer mes merece más atención.
- wait from first call to first session | la espera entre la primera llamada y la primera sesión | days | 3..30 | 16 > 10
- people who attend at least four sessions | las personas que asisten al menos a cuatro sesiones | % | 45..80 | 58 > 67
- people with a measured improvement after eight weeks | las personas con mejoría medida a las ocho semanas | % | 35..70 | 48 > 55
# medical-devices apart
insight: A medical device is bought by hospitals, used by clinicians and watched by regulators: complaints, documented training and time to clearance decide its life. | Un dispositivo médico lo compran los hospitales, lo usan los clínicos y lo vigila el regulador: los reclamos, la capacitación y el tiempo de registro deciden su vida.
teams: Research and development, Quality and regulatory, Clinical training, Sales to hospitals | Investigación y desarrollo, Calidad y regulación, Capacitación clínica, Venta a hospitales
words: regulatory clearance, corrective action, installed base, clinical evidence | registro sanitario, acción correctiva, base instalada, evidencia clínica
## delivery
objective: Make devices that clinicians trust in every procedure | Fabricar dispositivos en los que el clínico confía en cada procedimiento
focus: device quality and corrective actions | la calidad del dispositivo y las acciones correctivas
why: A complaint closed late becomes an inspection finding, and a defect found in use puts a patient at risk. | Un reclamo cerrado tarde se vuelve hallazgo de inspección, y un defecto hallado en uso pone en riesgo a un paciente.
- complaints per thousand devices in use | los reclamos por cada mil dispositivos en uso | complaints/reclamos | 1..12 | 6 > 4
- corrective actions closed on time | las acciones correctivas cerradas a tiempo | % | 65..97 | 78 > 88
- first-pass yield of production | el rendimiento de producción a la primera | % | 88..99 | 93 > 95.5
## demand
objective: Win hospitals by proving value at the bedside | Ganar hospitales demostrando valor junto al paciente
focus: evaluations and use of the installed base | las evaluaciones y el uso de la base instalada
why: An evaluation that ends with trained users becomes an order; a device nobody was trained on stays in its box. | Una evaluación que termina con usuarios capacitados se vuelve pedido; un equipo sin usuarios capacitados se queda en su caja.
- evaluations that become orders | las evaluaciones que se convierten en pedidos | % | 25..60 | 38 > 45
- installed devices used every week | los equipos instalados que se usan cada semana | % | 50..90 | 66 > 74
- users certified within a month of delivery | los usuarios certificados al mes de la entrega | % | 55..95 | 68 > 82
# pharmaceuticals apart
insight: A pharmaceutical company lives by the batch and the file: right-first-time batches, supply without gaps and complete submissions protect both patients and patents. | Una farmacéutica vive del lote y del expediente: lotes correctos a la primera, abasto sin quiebres y expedientes completos protegen a los pacientes y a la patente.
teams: Manufacturing, Quality assurance, Regulatory affairs, Medical and commercial | Manufactura, Aseguramiento de calidad, Asuntos regulatorios, Médico y comercial
words: batch release, good manufacturing practice, dossier, pharmacovigilance | liberación de lotes, buenas prácticas de manufactura, expediente, farmacovigilancia
## delivery
objective: Supply every medicine without gaps and without compromise | Abastecer cada medicamento sin quiebres ni concesiones
focus: batch quality and supply | la calidad de lotes y el abasto
why: A rejected batch is lost twice: its cost, and the patients who wait for the next one. | Un lote rechazado se pierde dos veces: su costo y los pacientes que esperan el siguiente.
- batches right the first time | los lotes correctos a la primera | % | 85..98 | 91 > 94
- time from production to batch release | el tiempo entre producción y liberación del lote | days | 8..40 | 24 > 18
- orders supplied in full | los pedidos surtidos completos | % | 88..99 | 93 > 96
## demand
objective: Bring our medicines sooner to patients who need them | Llevar antes nuestros medicamentos a los pacientes que los necesitan
focus: submissions and adoption | los registros y la adopción
why: Each month of delay in a file is a month of protected sales that never returns. | Cada mes de retraso en un expediente es un mes de ventas protegidas que no vuelve.
- submissions accepted without major questions | los expedientes aceptados sin observaciones mayores | % | 45..85 | 60 > 70
- trial sites that recruit on plan | los centros de estudio que reclutan según el plan | % | 40..80 | 54 > 64
- prescribers who continue after the first patient | los prescriptores que continúan tras el primer paciente | % | 35..70 | 48 > 55
# biotechnology apart
insight: Biotech buys time with capital: what matters is which question each experiment settles and how many months of cash remain when it does. | La biotecnología compra tiempo con capital: importa qué pregunta resuelve cada experimento y cuántos meses de caja quedan cuando la resuelve.
teams: Discovery, Process development, Clinical and regulatory, Business development | Descubrimiento, Desarrollo de procesos, Clínica y regulación, Desarrollo de negocio
words: assay, candidate, preclinical, milestone | ensayo, candidato, preclínico, hito
## delivery
objective: Settle the riskiest scientific question before the costly ones | Resolver la pregunta científica más riesgosa antes que las costosas
focus: pace and reliability of experiments | el ritmo y la confiabilidad de los experimentos
why: A programme stopped early with clear data frees more value than one kept alive by hope. | Un programa detenido temprano con datos claros libera más valor que uno sostenido por la esperanza.
- experiments that end in a clear decision | los experimentos que terminan en una decisión clara | % | 40..80 | 55 > 67
- assay runs repeated because of errors | los ensayos repetidos por errores | % | 4..20 | 12 > 8
- cycle from hypothesis to data | el ciclo entre la hipótesis y los datos | weeks | 3..14 | 8 > 6
## money
objective: Make every month of funding carry the science further | Lograr que cada mes de fondeo lleve más lejos a la ciencia
focus: runway and partnerships | la caja disponible y las alianzas
why: Investors and partners negotiate with the calendar; a longer runway is a better price for the same data. | Los inversionistas y aliados negocian con el calendario; más meses de caja son un mejor precio por los mismos datos.
- months of cash runway | los meses de caja disponible | months | 9..30 | 15 > 17
- spending that goes to lead programmes | el gasto que va a los programas principales | % | 50..80 | 60 > 67
- partner talks that reach a term sheet | las conversaciones que llegan a una carta de intención | % | 5..25 | 10 > 15
# digital-health apart
insight: Digital health has two customers: the patient who must keep using it and the provider or payer who pays; a product that only one of them likes does not last. | La salud digital tiene dos clientes: el paciente que debe seguir usándola y el prestador o pagador que la paga; un producto que solo gusta a uno no dura.
teams: Product, Clinical affairs, Engineering, Partnerships | Producto, Asuntos clínicos, Ingeniería, Alianzas
words: telemedicine, adherence, electronic record, interoperability | telemedicina, adherencia, expediente electrónico, interoperabilidad
## demand
objective: Become part of how patients and clinicians work every week | Ser parte de la semana de pacientes y profesionales de salud
focus: adoption and adherence | la adopción y la adherencia
why: Outcomes follow use: a tool opened in the first week and never again improves no health and renews no contract. | Los resultados siguen al uso: una herramienta que se abre solo la primera semana no mejora la salud ni renueva contratos.
- patients still active after sixty days | los pacientes activos a los sesenta días | % | 25..60 | 38 > 46
- clinicians who use it every week | los profesionales que la usan cada semana | % | 35..75 | 48 > 58
- contracts renewed by providers and payers | los contratos renovados por prestadores y pagadores | % | 78..96 | 86 > 90
## delivery
objective: Deliver care data that arrives right and in time | Entregar datos de salud correctos y a tiempo
focus: integration and reliability | la integración y la confiabilidad
why: A record that fails to arrive is a risk for the patient and the commonest reason why clinicians stop trusting software. | Un registro que no llega es un riesgo para el paciente y la razón más común por la que un clínico deja de confiar.
- time to connect a new provider | el tiempo de conexión de un nuevo prestador | weeks | 3..16 | 9 > 7
- records exchanged without error | los registros intercambiados sin error | % | 94..99.8 | 97 > 98.8
- virtual visits started on time | las consultas virtuales iniciadas a tiempo | % | 75..97 | 84 > 91
# diagnostics-labs apart
insight: A laboratory is trusted for what it repeats least: rejected samples, corrected reports and results after the promised hour say more than the number of tests. | Un laboratorio se gana la confianza por lo que menos repite: muestras rechazadas, informes corregidos y resultados fuera de hora dicen más que el número de pruebas.
teams: Sample collection, Analysis, Quality, Client and physician service | Toma de muestras, Análisis, Calidad, Atención a médicos y clientes
words: sample, turnaround time, calibration, pathology | muestra, tiempo de respuesta, calibración, patología
## delivery
objective: Give physicians results they can act on without delay | Dar a los médicos resultados sobre los que pueden actuar sin demora
focus: turnaround and accuracy | el tiempo de respuesta y la exactitud
why: Most errors happen before the analyser, in labels and transport, where they are cheapest to prevent. | La mayoría de los errores ocurre antes del analizador, en etiquetas y traslado, donde es más barato evitarlos.
- results delivered within the promised time | los resultados entregados en el tiempo prometido | % | 80..98 | 88 > 94
- samples rejected or taken again | las muestras rechazadas o repetidas | % | 0.5..4 | 2.2 > 1.5
- reports corrected after release | los informes corregidos tras su entrega | % | 0.1..1.5 | 0.7 > 0.4
## demand
objective: Be the laboratory physicians refer to without thinking twice | Ser el laboratorio al que los médicos envían sin dudar
focus: referring physicians and visits | los médicos que refieren y las visitas
why: A physician who was answered once in an urgent case keeps sending patients for years. | Un médico al que se respondió en un caso urgente sigue enviando pacientes durante años.
- referring physicians active every month | los médicos que refieren cada mes | % | 35..70 | 48 > 55
- critical results reported within the hour | los resultados críticos avisados en una hora | % | 80..99 | 88 > 95
- patient wait at collection | la espera del paciente en la toma | minutes | 6..30 | 18 > 12
# veterinary-pets apart
insight: Pet care is family care paid out of pocket: owners return when prevention is planned for them and the estimate is clear before the treatment. | El cuidado de mascotas es cuidado de familia pagado del bolsillo: los dueños vuelven cuando la prevención está programada y el presupuesto es claro antes del tratamiento.
teams: Veterinarians, Assistants, Reception, Shop and grooming | Veterinarios, Asistentes, Recepción, Tienda y estética
words: vaccination, wellness plan, grooming, pet owner | vacunación, plan de bienestar, estética, dueño de mascota
## demand
objective: Be the place owners turn to for every stage of their pet | Ser el lugar al que acuden los dueños en cada etapa de su mascota
focus: preventive care and loyalty | la prevención y la lealtad
why: Prevention fills quiet days, costs owners less than illness and brings the animal back every year. | La prevención llena los días tranquilos, cuesta menos que la enfermedad y trae de vuelta al animal cada año.
- pets with vaccinations up to date | las mascotas con vacunas al día | % | 50..85 | 63 > 71
- owners due for a vaccine or check who booked it | los dueños con vacuna o control vencido que lo reservaron | % | 40..80 | 55 > 65
- families on a wellness plan | las familias con plan de bienestar | % | 5..35 | 12 > 18
## delivery
objective: Treat every animal with a clear plan and no surprises | Atender a cada animal con un plan claro y sin sorpresas
focus: treatment experience | la experiencia de atención
why: Owners forgive a difficult diagnosis but not a bill they did not expect. | Un dueño perdona un diagnóstico difícil, pero no una cuenta que no esperaba.
- treatments with an estimate accepted beforehand | los tratamientos con presupuesto aceptado de antemano | % | 55..95 | 70 > 85
- wait past the appointed time | la espera después de la hora citada | minutes | 6..30 | 18 > 12
- owners called within two days of a procedure | los dueños llamados en los dos días tras un procedimiento | % | 35..95 | 52 > 78
`
