export const EDUCATION_SHEET = `
# education
insight: Education is chosen once and judged every day: retention and what learners can do afterwards say more than enrolment. | La educación se elige una vez y se juzga todos los días: la permanencia y lo que los estudiantes logran después dicen más que la matrícula.
teams: Teaching, Student support, Admissions, Administration | Docencia, Acompañamiento estudiantil, Admisiones, Administración
words: learner, cohort, enrolment, assessment | estudiante, cohorte, matrícula, evaluación
## delivery
objective: Help every learner stay, progress and succeed | Ayudar a que cada estudiante permanezca, avance y logre sus metas
focus: retention and progress | la permanencia y el avance
why: Learners who fall behind early seldom say so; attendance and progress do. | Los estudiantes que se atrasan pronto rara vez lo dicen; la asistencia y el avance sí.
- learners on track at mid-term | los estudiantes al día a mitad del periodo | % | 60..90 | 72 > 79
- average attendance | la asistencia promedio | % | 82..97 | 89 > 92
- satisfaction of learners and families | la satisfacción de estudiantes y familias | % | 75..95 | 82 > 87
## demand
objective: Be the first choice of the families and learners we serve | Ser la primera opción de las familias y los estudiantes
focus: enrolment | la matrícula
why: Most enrolments are decided by how the first enquiry is answered and by what current families say. | La mayoría de las matrículas se decide por cómo se responde la primera consulta y por lo que dicen las familias actuales.
- enquiries that become enrolments | las consultas que se convierten en matrículas | % | 12..40 | 22 > 27
- places filled | los cupos ocupados | % | 70..97 | 83 > 88
- new enrolments by referral | las matrículas nuevas por recomendación | % | 20..50 | 30 > 36
# schools
insight: A school is a promise of many years: reading and mathematics in the first grades, days missed and teachers who stay say early what the graduates will show late. | Un colegio es una promesa de muchos años: la lectura y las matemáticas en los primeros grados, las faltas y los maestros que permanecen dicen temprano lo que los egresados mostrarán tarde.
teams: Teaching staff, Student welfare, Families and admissions, Administration | Docentes, Orientación y bienestar, Familias y admisiones, Administración
words: classroom, grade level, term report, parents’ meeting | aula, grado, boletín, reunión de padres
## delivery
objective: Help every pupil read, count and belong at their grade | Lograr que cada alumno lea, calcule y pertenezca según su grado
focus: learning at grade level and attendance | el aprendizaje por grado y la asistencia
why: A pupil who falls behind in reading falls behind in every subject, and absence is the first sign. | El alumno que se atrasa en lectura se atrasa en todas las materias, y la ausencia es la primera señal.
- pupils at grade level in reading | los alumnos con lectura al nivel de su grado | % | 50..85 | 66 > 72
- pupils at grade level in mathematics | los alumnos con matemáticas al nivel de su grado | % | 45..82 | 60 > 66
- pupils absent more than one day in ten | los alumnos con más de una falta cada diez días | % | 5..22 | 14 > 10
# higher-education
insight: Universities lose most students in the first year: credits passed in the first term, the wait for an adviser and work after graduation tell whether places become degrees. | Las universidades pierden a la mayoría en el primer año: los créditos aprobados del primer periodo, la espera por tutoría y el empleo al egresar dicen si los cupos se vuelven títulos.
teams: Faculties, Student success, Research office, Admissions | Facultades, Permanencia estudiantil, Investigación, Admisiones
words: first-year student, degree, faculty, research grant | estudiante de primer año, título, facultad, fondo de investigación
## delivery
objective: Bring more first-year students to their second year and beyond | Llevar a más estudiantes de primer año al siguiente y más allá
focus: first-year retention and employability | la permanencia y la empleabilidad
why: A student who passes the first term nearly always returns; one warning in week four is worth ten letters in week twelve. | Quien aprueba el primer periodo casi siempre regresa; un aviso en la cuarta semana vale más que muchas cartas al final.
- first-year students enrolled for the next term | los estudiantes de primer año inscritos para el siguiente período | % | 75..98 | 88 > 91
- first-term credits passed | los créditos aprobados en el primer periodo | % | 60..90 | 73 > 79
- final-year students with an interview or offer in their field | los alumnos de último año con entrevista u oferta en su área | % | 25..75 | 45 > 55
# childcare-preschool
insight: Parents of small children choose by calm and trust: the same carers, ratios kept every hour and a message in the day matter more than the playground. | Los padres de niños pequeños eligen por calma y confianza: las mismas educadoras, la proporción cumplida cada hora y un mensaje en el día importan más que el patio.
teams: Educators, Family communication, Kitchen and care, Direction | Educadoras, Comunicación con familias, Cocina y cuidado, Dirección
words: carer ratio, settling in, waiting list, nap time | proporción de educadoras, adaptación, lista de espera, hora de siesta
## delivery
objective: Give small children safe days and parents a calm mind | Dar días seguros a los niños y tranquilidad a los padres
focus: safety, continuity and families | la seguridad, la continuidad y las familias
why: A child settles with a person, not with a programme; each carer who leaves begins the settling again. | Un niño se adapta a una persona, no a un programa; cada educadora que se va reinicia la adaptación.
- hours with the right number of carers | las horas con la proporción correcta de educadoras | % | 88..100 | 94 > 98
- educators who leave in a quarter | las educadoras que se van en un trimestre | % | 2..14 | 8 > 6.5
- parents who would recommend us | los padres que nos recomendarían | % | 75..97 | 85 > 90
# training-tutoring
insight: Courses and tutoring are bought for a goal with a date: learners who finish, pass or speak bring the next ones, and half-filled groups lose money quietly. | Los cursos y tutorías se compran por una meta con fecha: quienes terminan, aprueban o hablan traen a los siguientes, y los grupos a medio llenar pierden dinero en silencio.
teams: Instructors, Course planning, Enrolment and advice, Company clients | Instructores, Planeación de cursos, Inscripciones y asesoría, Clientes empresa
words: course, level test, certificate, tutor | curso, examen de nivel, certificado, tutor
## delivery
objective: Bring more learners to the goal they came for | Llevar a más alumnos a la meta por la que vinieron
focus: completion, results and group size | el término, los resultados y el tamaño de grupo
why: The certificate or the exam passed is the advertisement that a school cannot buy. | El certificado o el examen aprobado es la publicidad que una escuela no puede comprar.
- learners who finish their course | los alumnos que terminan su curso | % | 55..90 | 70 > 78
- learners who pass their exam or level | los alumnos que aprueban su examen o nivel | % | 60..92 | 74 > 80
- learners who enrol in a next course | los alumnos que se inscriben en un siguiente curso | % | 25..60 | 38 > 45
# edtech apart
insight: EdTech is sold to institutions or parents and used, or not, by learners: lessons finished in the first weeks decide renewals a year later. | El EdTech se vende a instituciones o padres y lo usan, o no, los estudiantes: las lecciones terminadas en las primeras semanas deciden la renovación un año después.
teams: Learning design, Product and engineering, School and customer success, Growth | Diseño de aprendizaje, Producto e ingeniería, Éxito de escuelas y clientes, Crecimiento
words: online course, learner activation, licence, lesson | curso en línea, activación, licencia, lección
## delivery
objective: Make lessons that learners finish and remember | Hacer lecciones que los estudiantes terminan y recuerdan
focus: completion and learning gain | el término y el aprendizaje logrado
why: Minutes on a screen are a cost; what a learner can do afterwards is the product. | Los minutos en pantalla son un costo; lo que el estudiante sabe hacer después es el producto.
- lessons begun that are finished | las lecciones iniciadas que se terminan | % | 35..75 | 52 > 60
- learners with a measured gain after eight weeks | los estudiantes con avance medido a las ocho semanas | % | 35..75 | 50 > 58
- learners active every week | los estudiantes activos cada semana | % | 20..60 | 34 > 42
## demand
objective: Win schools and families that renew because it is used | Ganar escuelas y familias que renuevan porque sí lo usan
focus: activation and renewals | la activación y las renovaciones
why: Paid seats that nobody opens are next year’s cancellation. | Las licencias pagadas que nadie abre son la cancelación del próximo año.
- paid seats used in the first month | las licencias pagadas usadas en el primer mes | % | 40..85 | 58 > 68
- contracts or subscriptions renewed | los contratos o suscripciones renovados | % | 60..92 | 75 > 80
- trials that become paid | las pruebas que pasan a pago | % | 4..20 | 9 > 12
`
