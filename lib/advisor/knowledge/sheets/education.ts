export const EDUCATION_SHEET = `
# education
insight: Education is chosen once and judged every day: retention and what learners can do afterwards say more than enrolment. | La educación se elige una vez y se juzga todos los días: la permanencia y lo que los estudiantes logran después dicen más que la matrícula.
teams: Teaching, Student support, Admissions, Administration | Docencia, Acompañamiento estudiantil, Admisiones, Administración
words: learner, cohort, enrolment, assessment | estudiante, cohorte, matrícula, evaluación
## delivery
objective: Help every learner stay, progress and succeed | Ayudar a que cada estudiante permanezca, avance y logre sus metas
focus: retention and progress | permanencia y avance
why: Learners who fall behind early seldom say so; attendance and progress do. | Los estudiantes que se atrasan pronto rara vez lo dicen; la asistencia y el avance sí.
- learners on track at mid-term | los estudiantes al día a mitad del periodo | % | 60..90 | 72 > 79
- average attendance | la asistencia promedio | % | 82..97 | 89 > 92
- satisfaction of learners and families | la satisfacción de estudiantes y familias | % | 75..95 | 82 > 87
## demand
objective: Be the first choice of the families and learners we serve | Ser la primera opción de las familias y los estudiantes
focus: enrolment | matrícula
why: Most enrolments are decided by how the first enquiry is answered and by what current families say. | La mayoría de las matrículas se decide por cómo se responde la primera consulta y por lo que dicen las familias actuales.
- enquiries that become enrolments | las consultas que se convierten en matrículas | % | 12..40 | 22 > 27
- places filled | los cupos ocupados | % | 70..97 | 83 > 88
- new enrolments by referral | las matrículas nuevas por recomendación | % | 20..50 | 30 > 36
`
