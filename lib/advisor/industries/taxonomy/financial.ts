import { type IndustryEntry, phrases } from './entry.ts'

export const FINANCIAL: IndustryEntry[] = [
  {
    slug: 'banking',
    nameEn: 'Banks & Credit Unions',
    nameEs: 'Bancos y cooperativas de crédito',
    descriptionEn: 'Banks, savings institutions and credit unions that take deposits and lend money.',
    descriptionEs: 'Bancos, cajas de ahorro y cooperativas que reciben depósitos y otorgan crédito.',
    aliases: phrases(`
      bank, credit union, savings bank, commercial bank, banco, caja de ahorros,
      cooperativa de ahorro y crédito
    `),
    keywordsEn: phrases(`
      bank, banks, bancorp, bankshares, banking, credit union, savings bank, commercial bank,
      bank holding company, retail banking, deposits, federal credit union, savings and loan,
      community bank, cooperative bank, national bank, trust company, building society,
      savings institution, checking accounts, atm, bancshares, banque, sparkasse, volksbank,
      raiffeisenbank, banca, state bank
    `),
    keywordsEs: phrases(`
      banco, bancos, banca, bancaria, caja de ahorro, caja rural, caja popular, cooperativa de crédito,
      cooperativa de ahorro, banca múltiple, depósitos, servicios bancarios, ahorro y préstamo,
      cajero automático
    `),
  },
  {
    slug: 'fintech-payments',
    nameEn: 'Fintech & Payments',
    nameEs: 'Fintech y pagos',
    descriptionEn: 'Technology companies that move, store or manage money: payments, wallets, neobanks.',
    descriptionEs:
      'Empresas de tecnología que mueven, guardan o administran dinero: pagos, billeteras, neobancos.',
    aliases: phrases(`
      payment processor, fintech, neobank, digital wallet, money transfer, pasarela de pagos,
      billetera digital, remesas, corresponsal bancario
    `),
    keywordsEn: phrases(`
      fintech, payments, payment, payment processing, payment gateway, neobank, wallet, remittance,
      remittances, money transfer, billing, card issuing, credit card processing, banking api,
      embedded finance, digital bank, expense management, corporate cards, spend management, invoicing,
      bnpl, buy now pay later, personal finance, checkout, merchant services, point of sale payments,
      cross-border payments, payouts, open banking, financial infrastructure, bank account, cards,
      financial technology, payments infrastructure, prepaid cards, money, currency exchange
    `),
    keywordsEs: phrases(`
      pagos, pagos digitales, billetera, remesas, transferencias de dinero, fintech,
      procesamiento de pagos, cobros, tarjetas, neobanco, medios de pago, facturación electrónica,
      finanzas personales, envío de dinero, casa de cambio
    `),
  },
  {
    slug: 'lending',
    nameEn: 'Lending & Consumer Finance',
    nameEs: 'Préstamos y financiamiento',
    descriptionEn: 'Lenders other than banks: mortgages, consumer and business loans, leasing, pawn shops.',
    descriptionEs:
      'Prestamistas no bancarios: hipotecas, créditos personales y empresariales, arrendamiento, casas de empeño.',
    aliases: phrases(`
      loan company, mortgage lender, payday loans, leasing, pawn shop, préstamos, casa de empeño,
      financiera, hipotecas, microcréditos
    `),
    keywordsEn: phrases(`
      lending, lender, loan, loans, mortgage, mortgages, mortgage lender, mortgage broker, credit,
      consumer finance, leasing finance, microfinance, pawn, pawnbroker, payday, installment loans,
      auto loans, student loans, short-term loans, home loans, business loans, financing, factoring,
      credit cards, acceptance corporation, finance company, housing finance, title loans, cash advance,
      refinance, instant cash, borrowers, home equity, credit services, thrift, salary advance,
      car title loans
    `),
    keywordsEs: phrases(`
      préstamos, crédito, créditos, financiera, hipotecaria, hipotecas, empeño, casa de empeño,
      microcréditos, arrendamiento financiero, financiamiento, sofom, crédito al consumo, montepío,
      prendaria, factoraje, adelanto de nómina, préstamos entre personas, crédito sin buró
    `),
  },
  {
    slug: 'investment-management',
    nameEn: 'Investment & Asset Management',
    nameEs: 'Inversiones y gestión de activos',
    descriptionEn: 'Asset managers, funds, private equity, venture capital and wealth advisers.',
    descriptionEs:
      'Gestores de activos, fondos, capital privado, capital de riesgo y asesores patrimoniales.',
    aliases: phrases(`
      asset manager, venture capital, private equity, hedge fund, wealth management, fondo de inversión,
      gestora de activos, capital riesgo,
      vc, capital de riesgo
    `),
    keywordsEn: phrases(`
      asset management, asset manager, investment, investments, investment management, fund, funds,
      capital, venture capital, private equity, wealth management, hedge fund, mutual fund, portfolio,
      closed-end fund, investors, holdings, capital partners, investment advisor, wealth, pension fund,
      investment trust, venture fund, investing, equity partners, family office, etf,
      business development company, fixed income, crowdfunding, angel investors, stocks,
      retirement savings, trust, capital management, ventures, beleggingen, beteiligungs
    `),
    keywordsEs: phrases(`
      inversiones, fondo, fondos, fondo de inversión, patrimonio, gestión de activos, capital privado,
      capital riesgo, gestora, sicav, inversionistas, administradora de fondos, afore,
      fondo de pensiones, cartera
    `),
  },
  {
    slug: 'capital-markets',
    nameEn: 'Brokerage & Capital Markets',
    nameEs: 'Corretaje y mercado de capitales',
    descriptionEn: 'Brokers, exchanges, investment banks and providers of market data.',
    descriptionEs: 'Corredores, bolsas, bancos de inversión y proveedores de datos de mercado.',
    aliases: phrases(`
      stock broker, stock exchange, investment bank, trading platform, casa de bolsa, bolsa de valores,
      corredor de bolsa
    `),
    keywordsEn: phrases(`
      brokerage, securities, broker, brokers, stock exchange, exchange, trading platform,
      capital markets, investment bank, investment banking, broker-dealer, underwriting securities,
      stockbroker, futures, derivatives, financial data, market data, clearing, equities, forex,
      foreign exchange trading, commodities broker, stock trading, credit ratings, ratings,
      securities firm, corporate finance, online trading, financial exchange
    `),
    keywordsEs: phrases(`
      bolsa, bolsa de valores, valores, casa de bolsa, corredor de bolsa, mercado de capitales,
      corretaje, banca de inversión, mercado de valores, divisas
    `),
  },
  {
    slug: 'insurance',
    nameEn: 'Insurance',
    nameEs: 'Seguros',
    descriptionEn: 'Insurers, reinsurers and the brokers and agents who sell their cover.',
    descriptionEs: 'Aseguradoras, reaseguradoras y los corredores y agentes que venden sus pólizas.',
    aliases: phrases(`
      insurance company, insurance broker, insurance agency, health insurance, life insurance,
      aseguradora, compañía de seguros, corredor de seguros, agente de seguros
    `),
    keywordsEn: phrases(`
      insurance, insurer, insurers, assurance, reinsurance, reinsurer, life insurance, health insurance,
      property and casualty, insurtech, insurance broker, insurance agency, underwriting, annuities,
      policyholders, mutual insurance, title insurance, insurance group, casualty, car insurance,
      health plan, health plans, indemnity, managed care, coverage, claims, versicherung, versicherungen,
      assurances, assicurazioni, verzekeringen, mutuelle, versicherungsmakler, corretora de seguros
    `),
    keywordsEs: phrases(`
      seguros, aseguradora, seguro, reaseguros, mutua, póliza, pólizas, seguro de vida,
      correduría de seguros, seguro médico, mutualidad, fianzas, afianzadora
    `),
  },
]
