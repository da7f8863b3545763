/** Español para quien quiere vender. */
export const es = {
  seller: {
    title: '¿Quién vende?',
    introduction: 'De estas respuestas depende qué más tenemos que pedirte; no te pediremos nada que sobre.',
    fields: {
      legalForm: {
        label: 'Forma jurídica',
        choices: {
          individual: { label: 'Particular', description: 'Vendes cosas tuyas de vez en cuando.' },
          sole_trader: { label: 'Autónomo', description: 'Llevas un negocio a tu nombre.' },
          company: { label: 'Empresa', description: 'Vendes en nombre de una sociedad.' },
        },
      },
      tradeName: { label: 'Nombre comercial', hint: 'Es el nombre que verán quienes te compren.' },
      country: { label: 'País', hint: '¿Dónde pagas tus impuestos?' },
      monthlyOrders: { label: 'Pedidos al mes', hint: 'Basta con un cálculo aproximado.' },
    },
  },
  tax: {
    title: 'Datos fiscales',
    introduction:
      'Nos los exige la ley. Guardamos estos números cifrados y no los enseñamos a quienes te compran.',
    fields: {
      nif: {
        label: 'NIF',
        hint: 'Tu NIF, NIE o CIF, sin espacios ni guiones.',
        pattern: 'Un NIF tiene nueve caracteres sin espacios, como 12345678Z o B12345674.',
      },
      regime: {
        label: 'Régimen de IVA',
        choices: {
          general: 'General',
          simplified: 'Simplificado',
          equivalence_surcharge: {
            label: 'Recargo de equivalencia',
            description: 'Para minoristas que venden los artículos tal como los compran.',
          },
        },
      },
      vatId: {
        label: 'NIF-IVA',
        hint: 'Con las dos letras del país.',
        pattern: 'El NIF-IVA empieza por las letras del país, como DE123456789.',
      },
      personalTaxId: {
        label: 'Número de identificación fiscal',
        hint: 'Lo encontrarás en tu última declaración de la renta.',
      },
      isVatRegistered: { label: 'Alta en el IVA' },
      vatNumber: {
        label: 'Número de registro de IVA',
        pattern: 'El número de registro de IVA tiene entre 9 y 15 cifras.',
      },
      taxNumber: { label: 'Número fiscal', hint: 'Si tu país te ha dado uno.' },
    },
  },
  identity: {
    title: 'Documento de identidad',
    introduction: 'Antes de pagar comprobamos quién está detrás de cada tienda. Ten a mano tu documento.',
    fields: {
      holder: {
        label: 'Titular',
        fields: { givenNames: 'Nombre', familyNames: 'Apellidos', born: 'Fecha de nacimiento' },
      },
      document: {
        label: 'Documento',
        choices: {
          passport: 'Pasaporte',
          identity_card: 'Documento de identidad',
          residence_permit: 'Permiso de residencia',
        },
      },
      documentNumber: 'Número del documento',
      begins: 'Fecha de expedición',
      ends: 'Válido hasta',
      owners: {
        label: 'Propietarios',
        entry: 'Propietario',
        add: 'Agregar un propietario',
        hint: 'Todas las personas que tengan al menos la cuarta parte de la empresa.',
        fields: {
          name: 'Nombre y apellidos',
          share: { label: 'Participación', hint: 'En tanto por ciento.' },
        },
      },
    },
    checks: { validity: 'Un documento caduca después del día en que se expidió.' },
  },
  places: {
    title: 'Desde dónde envías',
    introduction: 'Con estos lugares calculamos los plazos de entrega.',
    fields: {
      locations: {
        label: 'Lugares',
        entry: 'Lugar',
        add: 'Agregar un lugar',
        fields: {
          name: 'Nombre del lugar',
          use: { label: 'Uso', choices: { warehouse: 'Almacén', shop: 'Tienda', home: 'Domicilio' } },
          street: 'Calle y número',
          city: 'Población',
          postcode: 'Código postal',
          country: 'País',
        },
      },
      returns: {
        label: 'Dirección de devoluciones',
        hint: 'Solo si las devoluciones no van al primero de tus lugares.',
        fields: {
          recipient: 'Destinatario',
          street: 'Calle y número',
          city: 'Población',
          postcode: 'Código postal',
        },
      },
      phone: { label: 'Teléfono', hint: 'Para el transportista. Quienes te compran no lo ven.' },
    },
  },
  selling: {
    title: 'Qué vendes y cuándo',
    fields: {
      categories: {
        label: 'Categorías',
        hint: 'Tres como máximo.',
        choices: {
          food: 'Alimentación y bebidas',
          fashion: 'Moda',
          home: 'Casa y jardín',
          crafts: 'Artesanía',
          books: 'Libros',
          other: 'Otras',
        },
      },
      begins: 'Primer día de venta',
      isSeasonal: { label: 'Tienda de temporada', hint: '¿Vendes solo una parte del año?' },
      ends: 'Último día de venta',
    },
    checks: { season: 'El último día de venta tiene que ser posterior al primero.' },
  },
  payout: {
    title: 'Cómo cobras',
    introduction: 'Pagamos todos los viernes en una cuenta a nombre de quien vende.',
    fields: {
      accountHolder: 'Titular de la cuenta',
      iban: {
        label: 'IBAN',
        hint: 'Sin espacios.',
        pattern:
          'Un IBAN empieza por dos letras y dos cifras y no lleva espacios, como ES9121000418450200051332.',
      },
      bankCode: { label: 'Código del banco', hint: 'Código SWIFT o número de ruta.' },
      accountNumber: 'Número de cuenta',
    },
  },
  agreement: {
    title: 'Acuerdo',
    fields: {
      terms: {
        label: 'Condiciones de venta',
        text: 'He leído las condiciones para vendedores del 1 de enero de 2026 y las acepto.',
      },
      taxReport: {
        label: 'Comunicación a Hacienda',
        text: 'Sé que Zoco comunica mis ventas a Hacienda una vez al año, como exige la Directiva (UE) 2021/514.',
      },
      news: {
        label: 'Novedades para vendedores',
        hint: 'Un correo al mes, que puedes dejar de recibir cuando quieras.',
      },
    },
  },
}
