/** Forty typed into a form on a phone: short and careless, the trouble told by what happens. */
export const TWENTY_FOURTH_ROUND = `
en | beauty-household | startup | 3 | launch | - | - | stage=pre_revenue | me and 2 mates make beard oil. labels done, bottles ordered, site goes live 1st may and nobody knows we exist yet
en | bars-nightlife | small | 17 | staying | - | - | - | pub w/ kitchen, dublin. just get a barman trained up and hes off to the place across the road. 6th one since xmas
en | fashion-apparel | startup | 5 | returns | - | - | - | plus size dresses online. half of what goes out the door on monday is back in the hallway by next monday, wrong fit they say
en | liquor-tobacco | small | 7 | theft | - | - | - | bottle shop. count the whisky sun night, count again wed n theres always 2 or 3 gone that never went thru the till
en | home-garden-services | startup | 4 | season | - | - | - | mowing n hedges. flat out apr-sept. then nov comes and the lads sit in the van drinking tea
en | printing | small | 6 | closing | - | - | stage=closing | print shop 38 yrs. sold the heidelberg last wk, lease up in june n thats me done. want to leave nobody out of pocket
en | dental | small | 10 | noshow | - | - | - | dentist, 2 chairs. hygenist sat about again this morning, 3 booked in and not one of em showed or rang
en | convenience-stores | startup | 5 | stock | - | - | - | corner shop nr the school. kids want the blue prime, mums want milk after 6, and i'm out of both. every. single. day
en | medical-clinics | small | 14 | workload | - | - | - | gp surgery rural. 4 drs, on paper we finish at 6. lights r on til 9 most nites doing letters, 1 dr crying in car park last wk
en | metal-fabrication | small | 19 | concentration | - | - | - | weld shop, gates n trailers. all good but its basicaly all for the one trailer co. if they sneeze we r dead
en | food-production | small | 9 | newmarket | - | - | - | hot sauce, sold in every deli in texas pretty much. gonna try get it on shelves in canada this yr no idea where 2 start
en | real-estate-agencies | small | 8 | response | - | - | - | lettings agent. ppl msg about a flat on fri, we ring back tues and theyve already signed elsewhere
en | fitness | small | 9 | retention | - | - | - | yoga studio. jan its rammed, by easter the same faces as ever n all the jan lot have stopped there direct debit
en | courier-postal | small | 22 | punctual | - | - | - | same day parcels. we say before 5. its 7 sometimes 8 and the shops r going mental at us
en | film-music | startup | 3 | cash | - | - | - | wedding videos + corp stuff. weddings pay up front fine. corps... still chasing stuff i filmed last june, had 2 borrow off my sis for rent
en | specialty-trades | small | 13 | hiring | - | - | - | plasterers. got work til next yr easy but cant get bodies. advert been up 5 months, 2 replies n one was a joke
en | laundry-repair | startup | 5 | quality | - | - | - | dry cleaner. shirts keep going back in for a 2nd press cos the collar isnt right, and had to redo a brides dress twice omg
en | car-rental-mobility | startup | 4 | digital | - | - | - | van hire, 11 vans. whos got what is on a whiteboard, keys in a biscuit tin, damage on bits of paper. boy wiped the board sat
en | sports-recreation | small | 12 | capacity | - | - | - | bowling alley. fri sat cant move. mon to thurs u could hear a pin drop lol. 10 lanes lit up for nobody
en | jewelry-luxury | startup | 3 | own | - | - | - | i make rings, my gf does the shop and her dad does engraving. brighton. 7 yrs now
es | training-tutoring | startup | 4 | acquisition | - | - | - | clases de ingles x zoom. los q estan estan felices pero son los mismos 15 de siempre, no entra nadie nuevo desde marzo
es | restaurants | startup | 7 | margin | - | - | - | cevicheria en el callao. lleno todos los dias y a fin de mes no queda ni pa la gaseosa, todo se va en pescado y gas
es | arts-culture | startup | 5 | funding | - | - | - | teatro independiente, 60 butacas. la muni corto la ayuda y si no aparece alguien q ponga plata en agosto apagamos la luz
es | pharmacies-optical | startup | 6 | opening | - | - | stage=idea | farmacia nueva en zapopan. ya tengo local y anaqueles, falta el letrero y la gente, levanto cortina el 15 de junio si dios quiere
es | waste-recycling | small | 20 | compliance | - | - | - | chatarreria. vinieron los de medioambiente, 8 cosas mal en el papel (bidones, arqueta, registros) y vuelven en octubre
es | building-construction | small | 25 | safety | - | - | - | reformas y tejados en murcia. en enero se cayo uno del andamio, en marzo otro se corto 2 dedos. no duermo
es | edtech | startup | 4 | launch | - | - | stage=pre_revenue | app pa aprender guarani. ya anda en mi cel y el de mi hno. la subimos a las tiendas en julio, falta todo lo demas jaja
es | security-services | medium | 90 | staying | - | - | - | vigilantes pa centros comerciales. les hago el curso, les doy uniforme, y al segundo mes se me van con otro q paga mil pesos mas
es | electronics-retail | startup | 5 | returns | - | - | - | vendo celus y audifonos x insta. cada semana una bolsa entera de vuelta, q no era el color q no le sirve al modelo q quiere la plata
es | farming-livestock | small | 8 | theft | - | - | - | campo en corrientes, 400 vacas. salis a recorrer y hay alambre cortado y 3 menos. ya van 4 veces este año
es | hotels-lodging | startup | 6 | season | - | - | - | hostalito en la costa uruguaya. enero no doy abasto, en julio estoy yo con el perro y la estufa
es | sports-toys-hobby | startup | 2 | closing | - | - | stage=closing | jugueteria del barrio 22 años. bajamos persiana en reyes. hay q vender lo q queda, pagar a los proveedores y a la chica lo suyo
es | veterinary-pets | startup | 5 | noshow | - | - | - | peluqueria canina. me apartan las 10 y las 11, ya tengo el agua caliente y no llega ni el perro ni el dueño ni un wasap
es | agtech-supplies | small | 11 | stock | - | - | - | agropecuaria en huila. llega el señor por el abono q todos piden y no hay, y la bodega llena de veneno q nadie lleva
es | marketing-advertising | small | 8 | workload | - | - | - | agencia de redes. 8 pibes, contestamos clientes a las 11 de la noche, domingos tmb. 2 con licencia x estres y los otros 6 tapando
es | textiles | small | 28 | concentration | - | - | - | taller de costura, 28 chavas. le cosemos nomas a una marca. si un dia no manda corte nos vamos todas a la casa
es | software-saas | startup | 9 | newmarket | - | - | stage=growing | programa pa consultorios, en chile ya lo usan 200. ahora queremos meternos a peru y no conocemos a nadie alla
es | it-services | small | 10 | response | - | - | - | soporte de compus a pymes. se les cae el server a las 9 y nosotros llamamos a la tarde si es q llamamos. tan calientes
es | wood-forest-products | startup | 6 | punctual | - | - | - | carpinteria, puertas y closets. digo 3 semanas y van 7. la señora del 4b ya no me saluda
es | cafes-bakeries | startup | 5 | own | - | - | - | churros y chocolate en getafe, somos mis padres yo y dos chicas. abrimos a las 6 de la mañana y hasta las 12
`
