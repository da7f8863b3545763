/** Names that companies are known by, by industry; behind a name that is less sure stands a question mark. */
export const CONSTRUCTION = {
  'building-construction': `
    D.R. Horton, Lennar, PulteGroup, Toll Brothers, Taylor Morrison, Century Communities, Hovnanian,
    Green Brick Partners, Cavco, Cavco Industries, Skyline Champion, Skanska, Bechtel?, Gilbane,
    Whiting-Turner, Mortenson, Suffolk?, Hensel Phelps, McCarthy?, JE Dunn, EllisDon, Barratt,
    Barratt Developments, Taylor Wimpey, Persimmon?, Bellway, Berkeley?, Redrow, Vistry, Crest Nicholson,
    Laing O'Rourke, Morgan Sindall, Kier, Willmott Dixon, Wates, Bouygues?, Nexity?, Goldbeck, Züblin,
    Ed. Züblin, WeberHaus, Bien-Zenker, Peab, Veidekke, Koninklijke BAM Groep, Daiwa House, Sekisui House,
    Ichijo, Iida, Open House, Kajima, Obayashi, Taisei, Shimizu?, Takenaka, Kumagai Gumi, Haseko, Samsung C&T,
    CSCEC, Lendlease?, Multiplex?, Metricon, Homex, Urbi, Consorcio Ara, Vinte, Javer, Cadu, Ruba, Amarilo,
    Conaltura, Marval, Cusezar, Pedro Gómez, Socovesa, Moller & Pérez-Cotapos, Echeverría Izquierdo,
    SalfaCorp, Besalco, Graña & Montero, Los Portales, Dycasa, MRV Engenharia, Cyrela?, Tenda, Direcional,
    EZTEC, Gafisa, Katerra, Veev, Plant Prefab, Boxabl, San José, Grupo San José, Dragados, OHLA,
    Icon Technology
  `,
  'civil-infrastructure': `
    ACS?, Hochtief, Vinci, Eiffage, Bouygues, Colas?, Ferrovial, Acciona, FCC,
    Fomento de Construcciones & Contratas, Sacyr, Obrascón Huarte Lain, Abertis, Aleatica, Elecnor, Comsa,
    Azvi, Webuild, Salini Impregilo, Impregilo, Atlantia, Mundys, Autostrade per l'Italia, Astaldi, Strabag,
    Porr, Implenia, Balfour Beatty, Costain, Galliford Try, Keller?, Royal BAM, VolkerWessels, Besix,
    Jan De Nul, DEME?, Boskalis, Royal Boskalis Westminster, Van Oord, Great Lakes Dredge & Dock, Budimex,
    Mota-Engil, Teixeira Duarte, Rönesans, Limak, Kiewit, Fluor?, Tutor Perini, Bechtel, MasTec,
    Quanta Services, Dycom, Dycom Industries, Primoris, Aecon, SNC-Lavalin?, Zachry, Larsen & Toubro, CCCC,
    China Railway, PowerChina, Sinohydro, Orascom, Consolidated Contractors, CIMIC, CPB Contractors, Thiess,
    Downer?, Downer EDI, Fulton Hogan, Transurban, Odebrecht, Novonor, Andrade Gutierrez, Camargo Corrêa,
    Queiroz Galvão, Motiva, Ecorodovias, ICA, Empresas ICA, Ingenieros Civiles Asociados, Pinfra,
    Grupo Tradeco, Cosapi, Aenza, Conconcreto, Odinsa, Mincivil, Roggio, Benito Roggio,
    Techint Ingeniería & Construcción, IECSA, Supercemento, Meco?, Constructora Meco, Boring?,
    Ferrovial Agroman, Globalvía, Itínere, Cintra, Autopistas
  `,
  'specialty-trades': `
    EMCOR, Limbach, TopBuild, Installed Building Products, Roto-Rooter, Mr. Rooter, Mister Sparky,
    ARS Rescue Rooter, Service Experts, Aire Serv, Mr. Electric, Horizon Services, Wrench?,
    Apex Service Partners, Goettl, Power Home Remodeling, LeafFilter, Leaf Home, Bath Fitter, Re-Bath,
    Renewal by Andersen, Champion Windows, Window World, Empire Today, CentiMark, Tecta America, Rosendin,
    Cupertino Electric, Spie, Equans, Eiffage Énergie, Vinci Energies, Bravida, Instalco, Assemblin, Caverion,
    Imtech, Cegelec, Clemessy, HomeServe, British Gas, Dalkia, Clockwork?, Aroundtown?, Imesapi, Etra, Kinden,
    Kandenko, Kyudenko
  `,
  'architecture-engineering': `
    AECOM, Jacobs?, Jacobs Solutions, Tetra Tech, Stantec, WSP Global, SNC-Lavalin, AtkinsRéalis, Atkins?,
    Arup, Ramboll, COWI, Sweco, AFRY, Pöyry, Arcadis, Royal HaskoningDHV, Fugro, Mott MacDonald, Buro Happold,
    Hatch?, Golder, Black & Veatch, Burns & McDonnell, CH2M, CDM Smith, HNTB, Parsons?, Terracon, Kimley-Horn,
    Michael Baker International, Exponent?, Willdan, Bowman Consulting, Gensler, Perkins&Will, Skidmore,
    Owings & Merrill, NBBJ, Perkins Eastman, Foster + Partners, Bjarke Ingels, OMA, Herzog & de Meuron,
    Renzo Piano Building Workshop, Populous?, Kohn Pedersen Fox, MVRDV, Worley, WorleyParsons, Aurecon, Beca?,
    SMEC, Cardno, SENER, Typsa, Idom, Ayesa, Ineco, Eptisa, INYPSA, Empresarios Agrupados, Egis, Artelia,
    Systra, Setec, Assystem, Ingérop, Dorsch, Lahmeyer, Fichtner, Bertrandt, Edag, Akka, AKKA Technologies,
    AVL List, Altair?, Italferr, Tractebel, Applus?, TÜV SÜD, TÜV Rheinland, TÜV Nord, DEKRA, Bureau Veritas,
    Intertek, Det Norske Veritas, Lloyd's Register, Apave, Socotec, Dar Al-Handasah, Khatib & Alami, RITES?,
    Nippon Koei, Nikken Sekkei, Chiyoda, Rogers Stirk Harbour, Sordo Madaleno, Legorreta, Arquitectonica,
    Integral?, Sedic, Consultoría Colombiana, Cesel
  `,
}
