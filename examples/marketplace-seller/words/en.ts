/** English for those who want to sell. A label also stands in sentences such as "Trade name is required.". */
export const en = {
  seller: {
    title: 'Who is selling?',
    introduction: 'What you answer here decides what we have to ask you for next, and no more.',
    fields: {
      legalForm: {
        label: 'Legal form',
        choices: {
          individual: { label: 'Private individual', description: 'You sell your own things now and then.' },
          sole_trader: { label: 'Sole trader', description: 'You run a business in your own name.' },
          company: { label: 'Company', description: 'You sell on behalf of a registered company.' },
        },
      },
      tradeName: { label: 'Trade name', hint: 'Buyers see this name on your page.' },
      country: { label: 'Country', hint: 'Where do you pay your taxes?' },
      monthlyOrders: { label: 'Orders a month', hint: 'An estimate is enough.' },
    },
  },
  tax: {
    title: 'Tax details',
    introduction: 'Tax law has us ask. We store these numbers encrypted and show them to no buyer.',
    fields: {
      nif: {
        label: 'NIF',
        hint: 'Your NIF, NIE or CIF, without spaces or hyphens.',
        pattern: 'A NIF has nine characters without spaces, such as 12345678Z or B12345674.',
      },
      regime: {
        label: 'VAT scheme',
        choices: {
          general: 'General',
          simplified: 'Simplified',
          equivalence_surcharge: {
            label: 'Equivalence surcharge',
            description: 'For retailers who sell goods as they bought them.',
          },
        },
      },
      vatId: {
        label: 'VAT identification number',
        hint: 'With the two letters of the country.',
        pattern: 'A VAT identification number begins with the letters of its country, such as DE123456789.',
      },
      personalTaxId: { label: 'Personal tax number', hint: 'It is on your last tax notice.' },
      isVatRegistered: { label: 'Registered for VAT' },
      vatNumber: {
        label: 'VAT registration number',
        pattern: 'A VAT registration number consists of 9 to 15 digits.',
      },
      taxNumber: { label: 'Tax number', hint: 'If your country gave you one.' },
    },
  },
  identity: {
    title: 'Proof of identity',
    introduction: 'We check who is behind a shop before money is paid out. Have your document at hand.',
    fields: {
      holder: {
        label: 'Holder',
        fields: { givenNames: 'Given names', familyNames: 'Family names', born: 'Date of birth' },
      },
      document: {
        label: 'Document',
        choices: {
          passport: 'Passport',
          identity_card: 'Identity card',
          residence_permit: 'Residence permit',
        },
      },
      documentNumber: 'Document number',
      begins: 'Date of issue',
      ends: 'Valid until',
      owners: {
        label: 'Owners',
        entry: 'Owner',
        add: 'Add an owner',
        hint: 'Everybody who holds a quarter of the company or more.',
        fields: { name: 'Full name', share: { label: 'Share', hint: 'In per cent.' } },
      },
    },
    checks: { validity: 'A document ends after the day it was issued.' },
  },
  places: {
    title: 'Where you send from',
    introduction: 'Delivery times are worked out from these places.',
    fields: {
      locations: {
        label: 'Places',
        entry: 'Place',
        add: 'Add a place',
        fields: {
          name: 'Name of the place',
          use: { label: 'Use', choices: { warehouse: 'Warehouse', shop: 'Shop', home: 'Home' } },
          street: 'Street and number',
          city: 'Town',
          postcode: 'Postcode',
          country: 'Country',
        },
      },
      returns: {
        label: 'Returns address',
        hint: 'Only if returns do not go to the first of your places.',
        fields: {
          recipient: 'Recipient',
          street: 'Street and number',
          city: 'Town',
          postcode: 'Postcode',
        },
      },
      phone: { label: 'Phone', hint: 'For the carrier. Buyers do not see it.' },
    },
  },
  selling: {
    title: 'What and when you sell',
    fields: {
      categories: {
        label: 'Categories',
        hint: 'Up to three.',
        choices: {
          food: 'Food and drink',
          fashion: 'Fashion',
          home: 'Home and garden',
          crafts: 'Crafts',
          books: 'Books',
          other: 'Other',
        },
      },
      begins: 'First day of sale',
      isSeasonal: { label: 'Seasonal shop', hint: 'Do you sell for part of the year only?' },
      ends: 'Last day of sale',
    },
    checks: { season: 'The last day of sale must come after the first.' },
  },
  payout: {
    title: 'How you get paid',
    introduction: 'We pay out every Friday to an account in the name of the seller.',
    fields: {
      accountHolder: 'Account holder',
      iban: {
        label: 'IBAN',
        hint: 'Without spaces.',
        pattern:
          'An IBAN begins with two letters and two digits and has no spaces, such as ES9121000418450200051332.',
      },
      bankCode: { label: 'Bank code', hint: 'SWIFT code, routing number or sort code.' },
      accountNumber: 'Account number',
    },
  },
  agreement: {
    title: 'Agreement',
    fields: {
      terms: {
        label: 'Terms for sellers',
        text: 'I have read the terms for sellers of 1 January 2026 and agree to them.',
      },
      taxReport: {
        label: 'Report to the tax authority',
        text: 'I know that Zoco reports my sales to the tax authority once a year, as Directive (EU) 2021/514 demands.',
      },
      news: { label: 'News for sellers', hint: 'One email a month, which you can stop at any time.' },
    },
  },
}
