import { type IndustryEntry, phrases } from './entry.ts'

export const HEALTHCARE: IndustryEntry[] = [
  {
    slug: 'hospitals',
    nameEn: 'Hospitals & Health Systems',
    nameEs: 'Hospitales y sistemas de salud',
    descriptionEn: 'Hospitals and health systems that treat inpatients.',
    descriptionEs: 'Hospitales y sistemas de salud que atienden pacientes internados.',
    aliases: phrases(`hospital, medical center, health system, sanatorio, clínica hospitalaria`),
    keywordsEn: phrases(`
      hospital, hospitals, health system, healthcare system, medical center, regional medical center,
      memorial hospital, health network, general hospital, university hospital, children's hospital,
      inpatient, community hospital, nhs trust, hospital group, hospital operator, surgical hospital,
      healthcare facilities, krankenhaus, hopital, hôpital, ospedale, klinikum, ziekenhuis, chu,
      health board
    `),
    keywordsEs: phrases(`
      hospital, hospitales, sanatorio, hospital general, clínica hospital, centro hospitalario,
      hospital regional, servicios hospitalarios, hospital de especialidades, atención hospitalaria,
      imss
    `),
  },
  {
    slug: 'medical-clinics',
    nameEn: 'Medical Clinics & Practices',
    nameEs: 'Clínicas y consultorios médicos',
    descriptionEn: "Doctors' practices, clinics and outpatient centers.",
    descriptionEs: 'Consultorios médicos, clínicas y centros ambulatorios.',
    aliases: phrases(`
      doctor's office, clinic, physical therapy, urgent care, chiropractor, consultorio, clínica médica,
      médico, fisioterapia,
      kinesiologo, kinesióloga, kinesiología
    `),
    keywordsEn: phrases(`
      clinic, clinics, physicians, doctor, doctors, medical practice, medical group, urgent care,
      orthopedics, orthopaedic, dermatology, physical therapy, physiotherapy, primary care, family practice,
      family medicine, radiology, pediatrics, cardiology, chiropractic, chiropractor, surgery center,
      surgical associates, dialysis, eye clinic, fertility clinic, internal medicine, obgyn, urology,
      anesthesia, ophthalmology, podiatry, outpatient, optometry, medical associates, pain clinic,
      pediatric, health center, wellness clinic, neurology, gastroenterology, md, pregnancy, ultrasound,
      check-ups, dermatologist, paediatrician, pediatrician, gynaecologist, physiotherapist, nutritionist,
      podiatrist, arztpraxis, hausarzt, physiotherapie, cabinet médical, kinésithérapeute,
      consultório médico, clínica médica
    `),
    keywordsEs: phrases(`
      clínica, consultorio, médico, médicos, centro médico, centro de salud, pediatría, dermatología,
      fisioterapia, atención ambulatoria, consulta externa, especialidades médicas, policlínico,
      quiropráctico, ginecología, oftalmología, unidad médica, hemodiálisis, embarazo, pediatra,
      dermatólogo, ginecólogo, fisioterapeuta, nutriólogo, nutricionista, podología, traumatología,
      cardiólogo, control prenatal
    `),
  },
  {
    slug: 'dental',
    nameEn: 'Dental Care',
    nameEs: 'Odontología',
    descriptionEn: 'Dentists, orthodontists and the laboratories that work for them.',
    descriptionEs: 'Dentistas, ortodoncistas y los laboratorios que trabajan para ellos.',
    aliases: phrases(`
      dentist, orthodontist, dental clinic, dentista, clínica dental, ortodoncia, odontólogo
    `),
    keywordsEn: phrases(`
      dental, dentist, dentists, orthodontics, orthodontist, dentistry, dental clinic, dental care,
      oral surgery, periodontics, endodontics, dds, dmd, smile, teeth, dental implants, dental group,
      aligners, braces, dental laboratory, root canal, whitening, veneers, dentures, crowns, dental hygiene,
      invisalign, zahnarzt, zahnarztpraxis, zahnärzte, dentiste, cabinet dentaire, consultório odontológico,
      odontologia, dentário
    `),
    keywordsEs: phrases(`
      dental, dentista, odontología, ortodoncia, clínica dental, dientes, odontológico, implantes dentales,
      sonrisa, consultorio dental, endodoncia, blanqueamiento, caries, muelas, carillas, coronas dentales,
      brackets, odontopediatría, periodoncia
    `),
  },
  {
    slug: 'senior-home-care',
    nameEn: 'Senior Living & Home Care',
    nameEs: 'Residencias de mayores y cuidado domiciliario',
    descriptionEn: 'Nursing homes, assisted living and care at home for older or frail people.',
    descriptionEs: 'Residencias, viviendas asistidas y cuidado en casa para personas mayores o frágiles.',
    aliases: phrases(`
      nursing home, assisted living, home health care, elder care, residencia de ancianos, geriátrico,
      cuidado de adultos mayores
    `),
    keywordsEn: phrases(`
      nursing home, nursing homes, nursing, assisted living, senior living, home health,
      home health care, hospice, elder care, eldercare, retirement community, retirement home, home care,
      caregivers, care homes, care home, skilled nursing, seniors, senior care, aging, elderly,
      memory care, companion care, long-term care, palliative, nursing care, retirement village,
      in-home care, aging in place, rest home
    `),
    keywordsEs: phrases(`
      residencia de mayores, residencia de ancianos, geriátrico, cuidado domiciliario, adultos mayores,
      asilo, tercera edad, cuidadores, enfermería a domicilio, casa de reposo
    `),
  },
  {
    slug: 'mental-health',
    nameEn: 'Mental Health & Rehabilitation',
    nameEs: 'Salud mental y rehabilitación',
    descriptionEn: 'Therapists, counselors, addiction treatment and rehabilitation.',
    descriptionEs: 'Terapeutas, consejeros, tratamiento de adicciones y rehabilitación.',
    aliases: phrases(`
      therapist, psychologist, counseling, rehab, psicólogo, terapia, psiquiatra,
      centro de rehabilitación
    `),
    keywordsEn: phrases(`
      mental health, therapy, therapist, therapists, psychology, psychologist, psychiatric, psychiatry,
      rehabilitation, behavioral health, behavioral, counseling, counselling, addiction, substance abuse,
      recovery center, autism therapy, depression, anxiety, meditation, rehab, eating disorders,
      treatment center, emotional wellbeing, psychotherapy, counselors, speech therapy, stress, trauma,
      burnout
    `),
    keywordsEs: phrases(`
      salud mental, psicología, psicólogo, psiquiatría, rehabilitación, terapia, adicciones,
      terapia psicológica, bienestar emocional, psicoterapia, autismo, terapeuta, estrés, duelo,
      terapia de pareja, trauma, consejería
    `),
  },
  {
    slug: 'medical-devices',
    nameEn: 'Medical Devices & Equipment',
    nameEs: 'Dispositivos y equipos médicos',
    descriptionEn: 'Makers of instruments, implants and equipment used to diagnose and treat patients.',
    descriptionEs: 'Fabricantes de instrumentos, implantes y equipos para diagnosticar y tratar pacientes.',
    aliases: phrases(`
      medical equipment, medtech, prosthetics, medical supplies, equipo médico, dispositivos médicos,
      prótesis
    `),
    keywordsEn: phrases(`
      medical device, medical devices, surgical, surgical instruments, implants, medical equipment,
      prosthetics, diagnostic imaging, medtech, catheters, orthopedic implants, hearing aid manufacturer,
      medical instruments, disposable medical, ultrasound, pacemaker, endoscopes, wheelchairs,
      medical technology, contact lenses manufacturer, ventilators, syringes, glucose monitoring,
      dental equipment, medical products, x-ray, medical supplies, stents, respiratory devices,
      assistive technology, minimally invasive
    `),
    keywordsEs: phrases(`
      dispositivos médicos, equipo médico, instrumental médico, material quirúrgico, prótesis,
      material de curación, productos médicos, jeringas, catéteres, equipo ortopédico,
      instrumental quirúrgico, material desechable de uso médico, lentes oftálmicas
    `),
  },
  {
    slug: 'pharmaceuticals',
    nameEn: 'Pharmaceuticals',
    nameEs: 'Industria farmacéutica',
    descriptionEn: 'Companies that develop, make and sell medicines and vaccines.',
    descriptionEs: 'Empresas que desarrollan, fabrican y venden medicamentos y vacunas.',
    aliases: phrases(`
      pharma, drug maker, medicines, laboratorio farmacéutico, farmacéutica, medicamentos
    `),
    keywordsEn: phrases(`
      pharma, pharmaceutical, pharmaceuticals, drug, drugs, medicine, medicines, therapeutics,
      generic drugs, vaccines, active pharmaceutical ingredients, prescription drugs,
      specialty pharmaceutical, apis intermediates, traditional chinese medicine, injectables,
      dosage forms, over-the-counter, nutraceuticals, ophthalmic drugs, formulations,
      pharmaceutical company, pharma manufacturing, biopharmaceuticals, tablets and capsules,
      laboratories pharmaceutical
    `),
    keywordsEs: phrases(`
      farmacéutica, medicamentos, laboratorios farmacéuticos, fármacos, laboratorio farmacéutico,
      vacunas, preparaciones farmacéuticas, productos farmacéuticos, elaboración de medicamentos,
      fabricación de medicamentos, suplementos, homeopáticos
    `),
  },
  {
    slug: 'biotechnology',
    nameEn: 'Biotechnology',
    nameEs: 'Biotecnología',
    descriptionEn: 'Companies that turn biology, genes, cells and proteins into therapies and products.',
    descriptionEs:
      'Empresas que convierten la biología, los genes, las células y las proteínas en terapias y productos.',
    aliases: phrases(`biotech, gene therapy, genomics, drug discovery, biotecnología, terapia génica`),
    keywordsEn: phrases(`
      biotech, biotechnology, bio, biosciences, gene, gene therapy, genomics, therapeutics, biologics,
      cell therapy, antibody, antibodies, clinical-stage, biopharmaceutical, oncology, synthetic biology,
      crispr, drug discovery, immunotherapy, rna, mrna, proteins, stem cells, clinical stage,
      preclinical, rare diseases, immuno-oncology, cancer treatment, dna, microbiome,
      regenerative medicine, genetic engineering, peptide, drug development, novel therapies,
      cell culture, biological, bioengineering, lab-grown, dna sequencing, vaccine candidates, aging,
      enzymes
    `),
    keywordsEs: phrases(`
      biotecnología, terapia génica, genética, células, biológicos, biotecnológica,
      medicina regenerativa, genómica, anticuerpos, cultivo celular
    `),
  },
  {
    slug: 'digital-health',
    nameEn: 'Digital Health & Health IT',
    nameEs: 'Salud digital',
    descriptionEn: 'Software, apps and online services for patients, doctors and health organizations.',
    descriptionEs:
      'Software, aplicaciones y servicios en línea para pacientes, médicos y organizaciones de salud.',
    aliases: phrases(`
      telehealth, health app, telemedicine, ehr, healthtech, telemedicina, app de salud,
      historia clínica electrónica
    `),
    keywordsEn: phrases(`
      digital health, telehealth, telemedicine, health tech, healthtech, ehr, electronic health records,
      health app, patients online, health software, healthcare software, online doctor,
      remote patient monitoring, virtual care, medical records, healthcare technology, health data,
      medical billing software, online pharmacy startup, digital therapeutics,
      healthcare providers software, clinical software, digital clinic, care coordination,
      health information, virtual clinic, healthcare it, women's health, patient engagement, medicaid,
      healthcare platform, symptom checker, doctor video visits, clinical notes, patient app, sleep tracker
    `),
    keywordsEs: phrases(`
      salud digital, telemedicina, historia clínica electrónica, software médico, citas médicas en línea,
      aplicación de salud, atención virtual, teleconsulta, expediente electrónico, notas clínicas,
      app de pacientes
    `),
  },
  {
    slug: 'diagnostics-labs',
    nameEn: 'Laboratories & Diagnostics',
    nameEs: 'Laboratorios y diagnóstico',
    descriptionEn: 'Clinical, research and testing laboratories, and makers of diagnostic tools.',
    descriptionEs:
      'Laboratorios clínicos, de investigación y de ensayos, y fabricantes de herramientas de diagnóstico.',
    aliases: phrases(`
      medical laboratory, blood test, testing lab, laboratorio clínico, análisis de sangre,
      diagnóstico por imagen
    `),
    keywordsEn: phrases(`
      laboratory, laboratories, diagnostics, diagnostic, lab, labs testing, blood, blood tests,
      imaging center, life sciences tools, contract research organization, clinical laboratory,
      analytical testing, pathology, genetic testing, in vitro diagnostics, reagents, sample collection,
      mri, medical imaging, research services drug, contract research, cro, testing laboratory, blood bank,
      plasma, screening tests, lab instruments, assays, preclinical services, cdmo, biomarkers, ultrasound,
      x-ray, mri scans, pathology lab
    `),
    keywordsEs: phrases(`
      laboratorio clínico, análisis clínicos, diagnóstico, laboratorio de análisis, imagenología,
      diagnóstico por imagen, laboratorios de pruebas, estudios de laboratorio, banco de sangre, rayos x,
      patología, ecografías, ultrasonidos, radiografías, tomografías, resonancia magnética, toma de muestras
    `),
  },
  {
    slug: 'veterinary-pets',
    nameEn: 'Veterinary & Pet Care',
    nameEs: 'Veterinaria y mascotas',
    descriptionEn: 'Veterinary clinics, pet shops, grooming, pet food and other care for animals.',
    descriptionEs:
      'Clínicas veterinarias, tiendas de mascotas, peluquería canina, alimento y otros cuidados para animales.',
    aliases: phrases(`
      vet, pet shop, animal hospital, dog grooming, pet food, veterinaria, tienda de mascotas,
      peluquería canina, guardería de perros
    `),
    keywordsEn: phrases(`
      veterinary, vet, vets, veterinarian, animal hospital, pet, pets, dog, dogs, cat, cats, pet shop,
      pet store, pet supplies, grooming, pet grooming, kennel, pet care, pet food retail, puppies,
      dog walking, pet boarding, aquarium store, pet insurance, animal clinic, animal health, equine,
      tierarzt, pet parents, pet retailer, dog training, kennels, pet sitting, aquarium, tierarztpraxis,
      vétérinaire, clínica veterinária
    `),
    keywordsEs: phrases(`
      veterinaria, mascotas, tienda de mascotas, clínica veterinaria, peluquería canina, perros, gatos,
      hospital veterinario, alimento para mascotas, salud animal, acuario, estética canina, adiestramiento,
      paseo de perros, pensión canina, cachorros
    `),
  },
]
