import { type IndustryEntry, phrases } from './entry.ts'

export const EDUCATION: IndustryEntry[] = [
  {
    slug: 'schools',
    nameEn: 'Primary & Secondary Schools',
    nameEs: 'Colegios y escuelas',
    descriptionEn: 'Primary and secondary schools and school networks.',
    descriptionEs: 'Escuelas primarias y secundarias y redes de colegios.',
    aliases: phrases(`
      school, high school, private school, colegio, escuela, primaria, secundaria, instituto
    `),
    keywordsEn: phrases(`
      school, schools, public schools, academy, elementary, elementary school, primary school,
      primary schools, secondary school, middle school, high school, school district, private school,
      montessori, charter school, charter schools, boarding school, independent school, k-12,
      christian school, catholic school, school board, unified school district, education trust, day school,
      preparatory school, école, lycée, collège, schule, gymnasium school, education authority,
      international school, grammar school, multi-academy trust, christian academy, academy trust,
      st school, scuola, grundschule, gymnasium, escola, colégio
    `),
    keywordsEs: phrases(`
      colegio, colegios, escuela, escuelas, instituto educativo, liceo, primaria, secundaria,
      bachillerato, preparatoria, institución educativa, enseñanza, colegio privado, centro educativo,
      unidad educativa, centro escolar, escuela primaria, educación básica, educación primaria
    `),
  },
  {
    slug: 'higher-education',
    nameEn: 'Colleges & Universities',
    nameEs: 'Universidades y educación superior',
    descriptionEn: 'Universities, colleges and business schools.',
    descriptionEs: 'Universidades, institutos superiores y escuelas de negocios.',
    aliases: phrases(`
      university, college, business school, universidad, facultad, instituto superior,
      escuela de negocios,
      university department, departamento universitario
    `),
    keywordsEn: phrases(`
      university, universities, college, colleges, community college, higher education, business school,
      campus, graduate, graduate school, institute of technology, polytechnic, seminary, law school,
      medical school, university system, degree programs, undergraduate, college of nursing,
      technical college, state university, université, universität, hochschule, fachhochschule,
      universiteit, università, public university, private university, academic, junior college,
      school of, alumni, college corporation, tribal college, academia superior, conservatory,
      art school
    `),
    keywordsEs: phrases(`
      universidad, facultad, instituto tecnológico, universitario, educación superior,
      instituto superior, escuela superior, tecnológico, escuela de negocios, politécnica, universidades,
      posgrado, licenciaturas, universidad autónoma, escuela de posgrado, instituto superior tecnológico
    `),
  },
  {
    slug: 'childcare-preschool',
    nameEn: 'Childcare & Preschool',
    nameEs: 'Guarderías y preescolar',
    descriptionEn: 'Daycare centers, nurseries, preschools and kindergartens.',
    descriptionEs: 'Guarderías, jardines de infantes, preescolares y salas cuna.',
    aliases: phrases(`
      daycare, preschool, kindergarten, guardería, jardín de infantes, preescolar, kínder, nido
    `),
    keywordsEn: phrases(`
      childcare, child care, child care center, daycare, day care, preschool, preschools, kindergarten,
      kindergartens, nursery school, nursery schools, day nursery, kids, early learning, learning center,
      early childhood, toddlers, infants, children's center, little, montessori preschool, head start,
      nanny, babysitting, after school care, kita, kindertagesstätte, crèche, crèches, childminding,
      childcare provider, kids academy, babysitters, early education, kinderopvang, early years, playschool,
      kinder care, head start program, asilo nido, maternelle, nursery, creche, escola infantil
    `),
    keywordsEs: phrases(`
      guardería, guarderías, jardín de infantes, preescolar, nido, kínder, jardín de niños,
      estancia infantil, estimulación temprana, infantil, cuna, sala cuna, niños, centro infantil,
      cuna jardín, educación inicial, escuela infantil, jardín infantil, maternal, casa de niños, bebés,
      niñera
    `),
  },
  {
    slug: 'training-tutoring',
    nameEn: 'Training, Tutoring & Language Schools',
    nameEs: 'Capacitación, tutorías e idiomas',
    descriptionEn: 'Training, tutoring, language, driving, music and dance schools.',
    descriptionEs: 'Capacitación, tutorías y escuelas de idiomas, manejo, música y danza.',
    aliases: phrases(`
      language school, driving school, tutoring, dance school, music school, training center,
      academia de idiomas, autoescuela, capacitación, clases particulares
    `),
    keywordsEn: phrases(`
      training, training center, trainings, tutoring, tutor, tutors, courses, language school,
      language schools, driving school, driver training, driver education, test prep, exam preparation,
      prep school, cram school, coaching, lessons, bootcamp, vocational, vocational training, dance school,
      dance studio, music school, music lessons, flight school, professional training, english school,
      educational services, swim school, karate, martial arts, taekwondo, gymnastics, education center,
      trade school, beauty school, cosmetology school, corporate training, fahrschule, sprachschule,
      rijschool, autoescola, formation, formación, career training, tuition, dance academy,
      leadership training, workshops, juku, music academy, art classes, learn languages, skills training,
      leadership development, instruction, technical school, dance lessons, piano lessons, homework help,
      cooking classes, language lessons, swimming lessons
    `),
    keywordsEs: phrases(`
      capacitación, idiomas, academia, cursos, autoescuela, inglés, escuela de manejo, clases, formación,
      escuela de danza, escuela de música, centro de idiomas, talleres de capacitación, preuniversitaria,
      academia preuniversitaria, centro de capacitación, enseñanza de idiomas, escuela de conductores,
      coaching, ballet escuela, adiestramiento, oposiciones, karate, baile, centro de formación,
      clases particulares, danza, clases de baile, clases de piano, tareas, examen de admisión,
      regularización, clases de natación, diplomados, oficios
    `),
  },
  {
    slug: 'edtech',
    nameEn: 'EdTech & E-learning',
    nameEs: 'EdTech y e-learning',
    descriptionEn: 'Online learning platforms, software for schools and education technology.',
    descriptionEs: 'Plataformas de aprendizaje en línea, software para escuelas y tecnología educativa.',
    aliases: phrases(`
      online courses, e-learning, learning app, lms, cursos en línea, plataforma educativa,
      educación en línea
    `),
    keywordsEn: phrases(`
      edtech, e-learning, elearning, online learning, online courses, online course, learning platform,
      education technology, educational technology, students online, teachers, lms,
      learning management system, learn to code, online tutoring, educational software, online education,
      learning app, classroom, coding bootcamp, language learning app, online university, study, homework,
      education platform, online classes, students, interactive learning, online school, education startup,
      live classes, upskilling, personalized learning, learn online, digital learning,
      teachers and students, college admissions, kids learn, learning software, education loans,
      schools software, homework app, learning games, study app, flashcards
    `),
    keywordsEs: phrases(`
      educación en línea, cursos en línea, plataforma educativa, tecnología educativa, aprendizaje en línea,
      estudiantes, aula virtual, formación online, plataforma de aprendizaje, app de tareas,
      juegos educativos, app para estudiar
    `),
  },
]
