/** Names that companies are known by, by industry; behind a name that is less sure stands a question mark. */
export const PERSONAL_SERVICES = {
  'hair-beauty-spa': `
    Great Clips, Supercuts, Sport Clips, Fantastic Sams, Cost Cutters, SmartStyle, Regis, Drybar,
    Hand & Stone, European Wax Center, Ideal Image, LaserAway, Sun Tan City, Palm Beach Tan, Toni & Guy,
    Headmasters?, Jean Louis David, Franck Provost, Dessange, Camille Albane, Jacques Dessange, Tchip,
    Saint Algue, Fabio Salsa, Diminut'f, Jean-Claude Biguine, Body'minute, Citron Vert, Klier, Frisör Klier,
    Essanelle, Super Cut, Cosmo Hairshop, HairExpress, Brainwash?, Kinki Kappers, Cosmo Hairstyling,
    AMI Kappers, Marco Aldany, Llongueras, Rizos?, Raffel Pages, Oh My Cut!, Centros Único, Centros Ideal,
    Hedonai, Equivalenza?, Sayan?, Cutters?, Klipp, M Room, Compagnia della Bellezza, Just Cuts, Hairhouse,
    Hairhouse Warehouse, Essential Beauty, Silk Laser, Endota, Chop-chop, Naturel?, QB House, Kenjie's,
    Jawed Habib, VLCC, Treatwell, Fresha, Booksy, StyleSeat, GlamSquad, Soothe?, Zeel, UrbanClap, Norberto?,
    Montalvo, Amarige, Palumbo, Roberto Giordano, Cerini, Jacques Janine, Espaçolaser, Depyl Action, Não+Pelo,
    No+Vello, Nomasvello, Cela, HeyDay?, Heyday Skincare, Restore Hyper Wellness, Ever/Body, SkinSpirit
  `,
  'laundry-repair': `
    Martinizing, Lapels?, Pressto, 5àsec, Timpson, Johnsons?, Mister Minit, Jeeves?, Jeeves of Belgravia,
    Hakuyosha, Stomerij?, Speed Queen, Wash.ME, WaveRider?, Rinse?, Laundryheap, Jeff?, Mr Jeff, Washio,
    Cleanly?, FlyCleaners, 2ULaundry, Poplin?, SudShare, Laundrapp, ZipJet, Elis?, Initial?, CWS-boco, Mewa,
    Salesianer, Berendsen, Textilservice?, Bardusch, Lavatur?, uBreakiFix, Asurion, Batteries Plus, iFixit,
    iCracked, Geek Squad, WeFix, Point Service Mobiles, iSmash, TimeOut?, iSupport?, Mr. Appliance,
    Sears Home Services, Puls Technologies, A&E Factory Service, Likewize, SquareTrade, Servify, Prendas?,
    Lave & Leve, Lavasecco, Fabricare, Sandrini?, Burbujas?, Kintsugi?, Singer?
  `,
  funeral: `
    Service Corporation International, StoneMor, Carriage Services, Hillenbrand?, Matthews International,
    Batesville, Foundation Partners, Park Lawn, Neptune Society, Rose Hills, Forest Lawn, Dignity?,
    Roc Eclerc, Le Choix Funéraire, Funecap, Ahorn, Antea, mymoria, Grieneisen, Monuta, DELA?, Yarden, Memora,
    Grupo Mémora, Albia, Funespaña, Parcesa, Áltima, Servisa, Interfunerarias, Fonus, InvoCare,
    J. García López, Gayosso, Grupo Gayosso, García López, Jardines del Recuerdo, Jardines de Paz,
    Coorserpark, Los Olivos, Capillas de la Fe, Prever?, Recordar?, Grupo Recordar, Parque del Recuerdo,
    Nuestros Parques, Parque del Sendero, Sendero?, Campo Fe, Finisterre, Agustín Merino, Jardín de Paz,
    Cochería Paraná, Zentrum?, Grupo Zelo, Sinaf, Riopae, Blandino, Better Place Forests, Eterneva, Recompose,
    Cake?, Everdays, Farewill, Empathy?, Tear?, Fu Shou Yuan, Nirvana Asia
  `,
  'home-garden-services': `
    TruGreen, BrightView, Scotts LawnService, SavATree, Grounds Guys, LawnStarter, GreenPal, Mosquito Joe,
    Mosquito Squad, HomeAdvisor, Angi, Angie's List, Thumbtack, TaskRabbit, Handy?, Porch?, Frontdoor,
    American Home Shield, First American Home Warranty, Choice Home Warranty, Neighborly, Poolwerx, Jim's?,
    V.I.P. Home Services, Hire A Hubby, Airtasker, Hipages, Oneflare, Checkatrade, MyBuilder, Rated People,
    TrustATrader, Bark.com, GreenThumb, Greensleeves?, MyHammer, Helpling Home, Habitissimo, Cronoshare,
    Zaask, GetNinjas, Zolvers, IguanaFix, Timbrit, Multiasistencia, Yaencontre?, Travaux.com, Needhelp, Yoojo,
    Shiva?, O2 Care Services, Axeo Services, Age d'Or Services, Viadom, Housejoy, ServiceMarket, Sweepstakes?,
    Sweepsouth, Dwelling?, Hometree, Homefix, Setter?, Humming Homes, Shovler, Plowz & Mowz, Christmas Decor,
    Archadeck, Outdoor Lighting Perspectives, Conserva Irrigation, Naturalawn of America, Spring-Green, Senske
  `,
  'storage-moving': `
    CubeSmart, AMERCO, PODS?, 1-800-PACK-RAT, Zippy Shell, SmartBox, StorageMart, Clutter?, MakeSpace,
    Neighbor.com, Neighbor?, SpareFoot, Two Men & a Truck, College Hunks Hauling Junk, Mayflower?,
    Mayflower Transit, Atlas World, Bekins, UniGroup, SIRVA, Graebel, Cartus, Bellhop?, Bellhops?, Lugg,
    Dolly?, AMJ Campbell, Big Yellow, Safestore, Shurgard, Lok'nStore, Homebox, Une Pièce en Plus, Annexx,
    Resotainer, Costockage, MyPlace, LAGERBOX, Storebox, ZEITLAGER?, Placebox, 24Storage, Nettolager, BOXIT,
    Bluespace, Oh My Box!, Guardatodo, Storage24, Gil Stauffer, Crown Worldwide, Demeco,
    Les Déménageurs Bretons, Déménageurs Bretons, Nextories, Movinga, MOVU, Pickfords?, AnyVan, Bishop's Move,
    Allied Pickfords, Grace Worldwide, Wridgways, StoreAge?, Stor-Age?, Minimax?, Quraz, Area Link, StorHub,
    Extra Space Asia, Lock+Store, Store Friendly, GuardeAqui, AKI KB, Bodeguitas?, Akibodegas, Miniboxes?,
    Ecobox?
  `,
}
