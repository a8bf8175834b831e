import { list } from '../list.ts'

/** A name with one of these among its words is a body's, a document's, a building's or a work's: "Corrib Aviation Leasing". */
export const bodiesWorldwide = list(
  `academia académie advertiser advertising advisory aeronautics aerospace agence agencia agenzia agribusiness agro airbase aircraft airfield akademie
   alianza allgemeine aluminium aluminum ambulance amnesty amphitheater amphitheatre analytics anzeiger apartments apparel aquarium archdiocese archives
   armaments asamblea asociacion asociación associazione associação assurance atletico atlético auditorium automation automobile automobiles automotive
   aviation avionics ayuntamiento bakeries bakery ballet banca banco bancorp bancshares banking banque barisan barracks baseball basilica basketball battalion
   bazaar berhad beverages bhd biblioteca biennale biopharma biosciences biotech biotechnology boulevard breweries brewery brewing brigade brigades
   broadband broadcasting brokerage bros bros. brotherhood bulletin bundesbank bundesliga bundesrat bundestag bundeswehr caixa caliphate campus
   carabinieri casino casinos cellular celtic cement cemetery chamber championships chancellery charities charter chemical chemicals cinema circus
   citadel clinics clothing colegio coliseum collective colleges comision comisión comite comité commodities compagnie compañía computer computers
   computing confederación confederacy confederation confédération conglomerate congregation congreso congresso conseil consejo conservancy conservation
   conservatoire conservatory constabulary construction consulate consultancy consultants consulting contractors convent cooperative cooperatives
   corporación correio corriere cosmetics courrier courthouse creamery crédito cybersecurity dagbladet dairies dairy declaration delegation deportivo
   depot detention developers devices diagnostics diario dictionary dinamo diocese directive directorate dispatch distillers distillery distribution
   distributors division doctrine dossier drilling dynamics dynamo earthquake ecole eintracht electric electrical electricity electronics embassy empresa
   empresas encyclopaedia encyclopedia endowment enforcement engineering enquirer ensemble enterprise equities escuela examiner exhibition expo
   expressway facility factory faculty famine farms fc federacion federación federazione fellowship ferries fertilizers festival fifa financial fintech
   fiscalía folketing fondation fondazione foods football fortress foundry fraternity freeway freight frente fundacion fundación fundação furniture
   futebol fútbol galleries gallery gaming gazeta gazzetta gendarmerie generalitat genocide genomics gesellschaft gewerkschaft giornale gleaner gmbh
   gobierno groep groupe grupo gruppe gruppo guild gurdwara gymnasium harakat hebdo hibernian highway hizb hochschule holocaust hospice hospitality
   hospitals hostel hotels hotspur humane hurricane hydro hydropower hôpital ilbo incorporated infantry infirmary informatics inquirer inquiry
   inspectorate institut institutes instituto instruments insurgency insurrection intelligencer interactive internazionale interpol investments investors
   invitational ironworks istituto izvestia jabhat jail jamaat jamiat janata jewelers jewellers jirga jogorku jornal judiciary junta kazhagam khural
   kindergarten klinikum knesset konzern krankenhaus kunsthalle kurultai lab laboratories labs landesbank landtag leasing legion lending liberation
   libraries ligue limited llp loans logistics lokomotiv lokomotiva lottery ltda luftwaffe lycee lyceum lycée machinery machinists magistrates mahasabha
   majles majlis mandir manifesto manufacturers manufacturing marathon maritime markets masjid massacre mausoleum mazhilis meats memorandum memorial
   metals metro microfinance microsystems militia militias minerals mineworkers mining ministerio ministerium ministries ministère mirror monastery
   monthly monument morcha mortgage motel motor motorcycles motorway mouvement movimento movimiento mujahideen multimedia municipality museo museu
   museums musée muzeum nachrichten nasa nasional nations nba ncaa networks newsletter newspapers newsroom newswire nfl nhl nightclub noticias novosti nuclear
   nyheter oblast offshore oil oilfield oireachtas olympics olympique online opec opera opéra ordinance ordnance orphanage osce ospedale outreach
   packaging pagoda pakatan palace panchayat pandemic paralympics parishad partai partei parti partia partido partij partito partizan partnership
   patriarchate pavilion payments penitentiary pensions perwakilan petition petrochemical petrochemicals petroleum pharma pharmaceutical pharmaceuticals
   pharmacy philanthropies philharmonia philharmonic philharmoniker picayune pipeline pjsc planetarium plantations plastics playhouse policía politburo
   politecnico politécnico polizei polytechnic polytechnique poultry pravda prefecture prensa presidency presidium presse priory prison prix productions
   products promotions properties proposition protocol pte pty publications publishers publishing pvt quarterly quartet quintet quotidien quran
   racecourse racetrack raceway racing railroad railways rakyat rangers rassemblement realtors realty rebellion recordings recruitment recycling
   referendum refineries refinery refining refugees regatta regiment registry reinsurance relief rentals repertory repubblica requiem rescue resistance
   resolution resorts resources restaurant restaurants retail ribao riigikogu riksbank riksdag robotics rovers rundfunk sabha saeima samachar samaj
   samiti sanatorium sanctuary sangh sanitation saracens satellite savings schools sdn seafood secretariat seimas sejm semiconductor semiconductors
   seminary senado senedd sentinel shimbun shipbuilding shipping shipyard shipyards sindicato skupština sociedad societe società société solidarity
   solutions sorority sparkasse spectator speedway sporting statehouse statute steelworkers steelworks stichting stiftung stores storting suites
   supermarkets symphony symposium syndicat syndicate syndrome synod sénat tabernacle tageszeitung taskforce tavern teamsters teatro tehreek tehrik
   telecom telecommunications telecoms telegram telekom televisión textiles theorem therapeutics théâtre tidende tobacco tournament toys trading tramways
   transit tribunal trophy trucking tsunami turnpike typhoon uefa ulema underwriters unesco unicef unione universidad universidade universitas
   universitet universities università universität université unión uprising utilities vanguard vatican vedomosti velodrome ventures verband verein
   vereinigung verkhovna verlag veterinary vidyalaya vineyards voivodeship volksbank volleyball wanderers waqf warehouse waterworks wehrmacht wholesale
   wildlife winery wines wireless workers workshop yayasan yeshiva zeitung zoo zoological école éditions üniversitesi`,
)

/** It is one with one of these as its last word, which elsewhere may be a person's name or any word: "Kinta United". */
export const bodyEnds = list(
  `wing abbey aid allowance allowances benefit benefits credit credits levy pension pensions scheme schemes subsidy tax taxes voucher vouchers visa visas
   disease disorder virus vaccine vaccines air albion aqueduct archipelago argus arsenal arts astros athletic athletics atoll avalanche barangay barrage basin bazar beacon bears
   beauty bengals bight bikes biology bistro blackhawks blues books borough bowl braves brewers broncos brothers bruins builders bulldogs bulletin bulls
   butchery cabinet cafe canadiens cantonment canucks canyon capitals cardinals carnival carriers cars castle catering causeway cavaliers celtics chapel
   chargers chemistry chiefs chowk classic cloud colony colts comics commerce communications concerto confectionery cottage courant courier cowboys creek
   crescent crusaders cubs cycles defence defenders defense delta democracy democrats derby desert development devils digital division docks dodgers
   dolphins dome ducklings eagles echo ecology economics education emirates enclave estate estates exchange expo falcons falls farm fashion finance
   firefighters fjord fleet flyers freedom front gala galaxy gardens gas gate gazette ghat giants glacier greens grid grizzlies ground grounds guards gulf
   hangar harbor harbour heights heritage highlands hornets hundred huskies industry investment island islanders isles isthmus jaguars jet jets junction
   kampung kenesh knicks lagoon lakers laundry layout leafs liga limnology line lithium loch logistics lough lowlands mall manor marathon mariners
   marines market mavericks medicine metro mets mobile monitor nurses oasis oilers order orioles oval overseas packers pagoda papers parade parkway parts patriot
   patriots peaks penguins peninsula pharmacies phillies physics platinum pier pioneer pipeline pirates pistons plain plains plantation plateau protection pumps
   quarry quay raiders rally rapids raptors redskins requiem reserve reservoir review rhapsody ridings rights rockets rockies royals rugby seahawks
   shield shire shoes show shrine sisters solar sonata sons sox space springs spurs standard steelers steppe straits subway swamp taiga taluka teachers
   tehsil terminal territories texans thana tigers timberwolves titans tools tour township trade tram transport transportation trophy trucks tundra
   tunnel twins unit united units upazila veterans viaduct volcano wallabies warriors water wear welfare wetlands wharf wildcats writers yankees yard yards`,
)

/** Behind the first word of a body's name they show it to be a place's: "Elba" alone is no Elba Police. */
export const civicEnds = list(
  `academy administration agency airport arena assembly authority bay board borough bridge building cathedral center centre church city club college
   commission committee community conference constabulary council county court department district division east enclave hall high hills hospital hotel house
   infirmary institute island islands lake library mall market ministry mosque mountain museum north office park parliament police port prison province region river road
   school schools sheriff south square station state states street synagogue terminal theater theatre tower town township union university
   valley village ward west zoo`,
)

/** In names of several words they are the last one of streets, buildings, rivers and events, which say nothing themselves. */
export const whereabouts = list(
  `avenue bay beach boulevard bridge building championship championships coast cove cup day election expressway forest garden gardens highway
   hall hill hills island islands lake lane motorway mountain mountains olympics park peninsula prize river road roads square stadium street
   terminal tower tunnel valley war week wood woods year act bill law amendment constitution treaty accord pact province
   prefecture governorate oblast region district municipality`,
)

/** In the name of what clubs play in. */
export const competitions = list('league division championship cup premiership conference')

/** What is called after a saint, and speaks: "St. Mary's Hospital". */
export const calledAfterSaints = list('hospital clinic infirmary hospice school cathedral church')

/** At its end they show a name to be a body's, though it begins as a place's does: "West Elba Police". */
export const speaking = list(
  `police council constabulary university college ministry department commission committee authority association union federation agency bank
   hospital government parliament assembly party times post news herald water airlines airways railway rail trust alliance society board
   chamber court corporation company group united`,
)

/** Countries and regions at the end of bodies' names: "Netball Australia". Others are surnames, too. */
export const countriesInNames = list(
  `australia britain canada england scotland wales zealand kenya nigeria india pakistan africa uganda ghana namibia zimbabwe bangladesh malaysia
   singapore europe asia iceland finland norway sweden denmark queensland ireland`,
)

/** Those who stand for something, and call themselves after it: "the Friends of Elba Library". */
export const companions = list('friends mothers parents citizens doctors lawyers students teachers')

/** In names of police forces, where nothing else tells that they are. */
export const policeForces = list(
  'police constabulary gendarmerie carabinieri garda gardai gardaí met mounties yard sheriff militsiya militia guardia',
)
