/** What the default flow says. A label also stands in sentences such as "Company name is required.". */
const en = {
  welcome: {
    title: 'Welcome. What do you do?',
    introduction: 'Two quick questions, so the advice fits your role.',
    fields: {
      role: {
        label: 'Role',
        choices: {
          ceo: 'Founder or CEO',
          manager: 'Manager',
          team_lead: 'Team lead',
          individual_contributor: 'Team member',
          other: 'Something else',
        },
      },
      customRole: { label: 'Your role', hint: 'What do you call it?' },
      experienceLevel: {
        label: 'Experience level',
        hint: 'How familiar are you with setting goals?',
        choices: {
          beginner: { label: 'New to it', description: 'Walk me through the basics.' },
          intermediate: { label: 'Some practice', description: 'I have set goals for a team before.' },
          advanced: { label: 'Very familiar', description: 'Skip the introduction.' },
        },
      },
    },
  },
  company: {
    title: 'Tell us about your company',
    introduction: 'Your industry shapes most of the advice. One sentence about what you do helps us find it.',
    fields: {
      name: 'Company name',
      industry: {
        label: 'Industry',
        hint: 'Search the list. Once you have typed the company’s name, suggestions appear here.',
      },
      customIndustry: { label: 'Your industry', hint: 'What do you call it?' },
      size: {
        label: 'Company size',
        hint: 'How many people work there?',
        choices: {
          startup: '1–10',
          small: '11–50',
          medium: '51–250',
          large: '251–1,000',
          enterprise: '1,001+',
        },
      },
      description: {
        label: 'Description',
        hint: 'What does the company do? One or two sentences. Up to 500 characters.',
      },
      website: { label: 'Website', hint: 'Such as https://example.com.' },
      logo: { label: 'Logo', hint: 'An address that starts with https://.' },
      stage: {
        label: 'Stage',
        choices: {
          idea: 'Just an idea',
          pre_revenue: 'Building, no sales yet',
          early_revenue: 'First paying customers',
          growing: 'Growing',
          established: 'Established',
          closing: 'Closing down',
        },
      },
      country: 'Country',
    },
  },
  organization: {
    title: 'How does your team work?',
    introduction: 'Size, structure and habits. Rough answers are fine.',
    fields: {
      teamSize: { label: 'Team size', hint: 'How many people are in your team?' },
      structure: {
        label: 'Structure',
        choices: {
          hierarchical: { label: 'Hierarchical', description: 'A clear chain from top to bottom.' },
          flat: { label: 'Flat', description: 'Few levels, quick decisions.' },
          matrix: { label: 'Matrix', description: 'People report to a function and a project.' },
        },
      },
      methodology: {
        label: 'Methodology',
        hint: 'How do you set goals?',
        choices: {
          okrs: { label: 'OKRs', description: 'Objectives with key results.' },
          kpis: { label: 'KPIs', description: 'Indicators with targets.' },
          custom: 'Our own way',
        },
      },
      collaborationStyle: {
        label: 'Collaboration style',
        hint: 'Where do people work?',
        choices: { centralized: 'In one place', distributed: 'In many places', hybrid: 'Both' },
      },
      integrations: {
        label: 'Integrations',
        hint: 'The ones your team uses already. Choose none if you are not sure.',
        choices: { slack: 'Slack', teams: 'Microsoft Teams', email: 'Email' },
      },
      departments: {
        label: 'Departments',
        hint: 'The ones that matter for your goals; a department may belong to another.',
        entry: 'Department',
        add: 'Add a department',
        fields: { name: 'Department name', parent: 'Parent department' },
        circular: 'A department cannot stand under itself; name another parent.',
      },
      goal: {
        label: 'Goal',
        hint: 'What matters most this quarter?',
        choices: {
          more_customers: 'Win more customers',
          keep_customers: 'Keep the customers we have',
          on_time: 'Deliver on time',
          cash_collections: 'Get paid sooner',
          margins: 'Earn more on each sale',
          raise_money: 'Raise money',
          launch_open: 'Launch or open',
          hire_keep: 'Hire people and keep them',
          quality: 'Improve quality',
          compliance: 'Comply with rules and standards',
          digitise: 'Replace paper and manual work',
          wind_down: 'Wind down in an orderly way',
          other: 'Something else',
        },
      },
      customGoal: { label: 'Your goal', hint: 'In your own words.' },
      obstacle: { label: 'Obstacle', hint: 'What is in the way?' },
      metric: {
        label: 'Number to improve',
        hint: 'A number you want to change this quarter.',
        fields: { name: 'Name of the number', unit: 'Unit', now: 'Current value', wanted: 'Target value' },
      },
    },
  },
}

const es: typeof en = {
  welcome: {
    title: 'Te damos la bienvenida. ¿A qué te dedicas?',
    introduction: 'Dos preguntas rápidas, para que los consejos encajen con tu función.',
    fields: {
      role: {
        label: 'Función',
        choices: {
          ceo: 'Fundé o dirijo la empresa',
          manager: 'Dirijo un área',
          team_lead: 'Lidero un equipo',
          individual_contributor: 'Formo parte de un equipo',
          other: 'Otra cosa',
        },
      },
      customRole: { label: 'Tu función', hint: '¿Cómo la llamas?' },
      experienceLevel: {
        label: 'Nivel de experiencia',
        hint: '¿Cuánto sabes de fijar objetivos?',
        choices: {
          beginner: { label: 'Nada todavía', description: 'Quiero que me expliquen lo básico.' },
          intermediate: { label: 'Algo de práctica', description: 'Ya fijé objetivos para un equipo.' },
          advanced: { label: 'Mucho', description: 'Sin introducciones, por favor.' },
        },
      },
    },
  },
  company: {
    title: 'Háblanos de tu empresa',
    introduction:
      'El sector decide la mayor parte de los consejos. Una frase sobre lo que hace la empresa ayuda a encontrarlo.',
    fields: {
      name: 'Nombre de la empresa',
      industry: {
        label: 'Sector',
        hint: 'Busca en la lista. Cuando escribas el nombre de la empresa, aquí aparecerán sugerencias.',
      },
      customIndustry: { label: 'Tu sector', hint: '¿Cómo lo llamas?' },
      size: {
        label: 'Tamaño de la empresa',
        hint: '¿Cuántas personas trabajan en ella?',
        choices: {
          startup: '1–10',
          small: '11–50',
          medium: '51–250',
          large: '251–1000',
          enterprise: '1001+',
        },
      },
      description: {
        label: 'Descripción',
        hint: '¿Qué hace la empresa? Una o dos frases. Hasta 500 caracteres.',
      },
      website: { label: 'Sitio web', hint: 'Por ejemplo https://example.com.' },
      logo: { label: 'Logotipo', hint: 'Una dirección que empiece por https://.' },
      stage: {
        label: 'Etapa',
        choices: {
          idea: 'Una idea',
          pre_revenue: 'En desarrollo, sin ventas todavía',
          early_revenue: 'Con los primeros clientes de pago',
          growing: 'En crecimiento',
          established: 'Consolidada',
          closing: 'En cierre',
        },
      },
      country: 'País',
    },
  },
  organization: {
    title: '¿Cómo trabaja tu equipo?',
    introduction: 'Tamaño, estructura y costumbres. Bastan respuestas aproximadas.',
    fields: {
      teamSize: { label: 'Tamaño del equipo', hint: '¿Cuántas personas hay en tu equipo?' },
      structure: {
        label: 'Estructura',
        choices: {
          hierarchical: { label: 'Jerárquica', description: 'Una cadena clara de arriba abajo.' },
          flat: { label: 'Plana', description: 'Pocos niveles y decisiones rápidas.' },
          matrix: { label: 'Matricial', description: 'Cada persona responde a un área y a un proyecto.' },
        },
      },
      methodology: {
        label: 'Metodología',
        hint: '¿Cómo se fijan los objetivos?',
        choices: {
          okrs: { label: 'OKR', description: 'Objetivos con resultados clave.' },
          kpis: { label: 'KPI', description: 'Indicadores con metas.' },
          custom: 'A nuestra manera',
        },
      },
      collaborationStyle: {
        label: 'Forma de colaborar',
        hint: '¿Dónde trabaja la gente?',
        choices: {
          centralized: 'En un solo lugar',
          distributed: 'En muchos lugares',
          hybrid: 'Ambas cosas',
        },
      },
      integrations: {
        label: 'Integraciones',
        hint: 'Las que tu equipo ya usa. No elijas ninguna si no lo tienes claro.',
        choices: { slack: 'Slack', teams: 'Microsoft Teams', email: 'Correo electrónico' },
      },
      departments: {
        label: 'Departamentos',
        hint: 'Los que importan para tus objetivos; un departamento puede pertenecer a otro.',
        entry: 'Departamento',
        add: 'Agregar un departamento',
        fields: { name: 'Nombre del departamento', parent: 'Departamento superior' },
        circular: 'Un departamento no puede depender de sí mismo; indica otro superior.',
      },
      goal: {
        label: 'Objetivo',
        hint: '¿Qué es lo más importante este trimestre?',
        choices: {
          more_customers: 'Conseguir más clientes',
          keep_customers: 'Conservar los clientes que tenemos',
          on_time: 'Entregar a tiempo',
          cash_collections: 'Cobrar antes',
          margins: 'Ganar más en cada venta',
          raise_money: 'Reunir capital',
          launch_open: 'Lanzar o abrir',
          hire_keep: 'Contratar y retener a gente',
          quality: 'Mejorar la calidad',
          compliance: 'Cumplir normas y estándares',
          digitise: 'Dejar atrás el papel y el trabajo manual',
          wind_down: 'Cerrar de forma ordenada',
          other: 'Otra cosa',
        },
      },
      customGoal: { label: 'Tu objetivo', hint: 'Con tus propias palabras.' },
      obstacle: { label: 'Obstáculo', hint: '¿Qué se interpone?' },
      metric: {
        label: 'Cifra por mejorar',
        hint: 'Una cifra que quieres cambiar este trimestre.',
        fields: {
          name: 'Nombre de la cifra',
          unit: 'Unidad',
          now: 'Valor actual',
          wanted: 'Valor deseado',
        },
      },
    },
  },
}

export const defaultFlowWords = { en, es }
